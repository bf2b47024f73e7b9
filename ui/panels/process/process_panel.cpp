#include "ui/panels/process/process_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/strip_chart.h"
#include "ui/models/format.h"
#include "ui/panels/figure_strip.h"
#include "ui/panels/session/files_model.h"

namespace mystic {

namespace {

constexpr double SpanSeconds = 300;

QString shareText(double share)
{
    return format::percent(share, 1);
}

QToolButton* flatButton(const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

/// 0 = unknown.
QString sizeText(std::uint64_t bytes)
{
    return bytes == 0 ? format::notAvailable() : bytesText(bytes);
}

} // namespace

std::vector<Figure> processFigures(const StationSnapshot& snapshot)
{
    const ProcessView& process = snapshot.process;
    if (!process.known)
        return {{ProcessPanel::tr("Process"), ProcessPanel::tr("not measured yet"), ColorRole::TextMuted}};
    return {
        {ProcessPanel::tr("CPU"),
         ProcessPanel::tr("%1 of a core, of %2").arg(shareText(process.cpuShare)).arg(process.cores),
         ColorRole::Text},
        {ProcessPanel::tr("Memory"), sizeText(process.residentBytes), ColorRole::Text},
        {ProcessPanel::tr("Highest"), sizeText(process.peakBytes), ColorRole::Text},
        {ProcessPanel::tr("Free"), sizeText(process.availableBytes), ColorRole::Text},
        {ProcessPanel::tr("Threads"), format::count(process.threads), ColorRole::Text},
    };
}

std::vector<Figure> journalFigures(const StationSnapshot& snapshot)
{
    const JournalView& journal = snapshot.journal;
    if (!journal.on)
        return {{ProcessPanel::tr("Journal"), ProcessPanel::tr("off: this session is not recorded"),
                 ColorRole::Warning}};
    const Seq behind = snapshot.turns > snapshot.durable ? snapshot.turns - snapshot.durable : 0;
    return {
        {ProcessPanel::tr("Journal"),
         journal.ok ? ProcessPanel::tr("writing") : format::text(journal.problem),
         journal.ok ? ColorRole::Healthy : ColorRole::Critical},
        {ProcessPanel::tr("Durable"), format::count(snapshot.durable), ColorRole::Text},
        {ProcessPanel::tr("Behind"), ProcessPanel::tr("%1 turns").arg(format::count(behind)),
         ColorRole::Text},
        {ProcessPanel::tr("Size"), sizeText(journal.bytes), ColorRole::Text},
        {ProcessPanel::tr("Segment"), format::count(journal.segment), ColorRole::Text},
        {ProcessPanel::tr("Syncs"), format::count(journal.syncs), ColorRole::Text},
        {ProcessPanel::tr("Disk free"), sizeText(journal.freeBytes),
         journal.freeBytes != 0 && journal.freeBytes < journal.freeBytesWarn ? ColorRole::Warning
                                                                             : ColorRole::Text},
    };
}

std::vector<Figure> sealFigures(const StationSnapshot& snapshot)
{
    const JournalView& journal = snapshot.journal;
    if (!journal.on)
        return {};
    if (journal.keyFingerprint.empty())
        return {{ProcessPanel::tr("Seal"), ProcessPanel::tr("none: this journal is not signed"),
                 ColorRole::Warning}};
    const std::uint64_t open =
        journal.records > journal.sealedRecords ? journal.records - journal.sealedRecords : 0;
    return {
        {ProcessPanel::tr("Seal"),
         journal.sealedRecords == 0 ? ProcessPanel::tr("no checkpoint yet") : ProcessPanel::tr("signed"),
         journal.sealedRecords == 0 ? ColorRole::TextMuted : ColorRole::Healthy},
        {ProcessPanel::tr("Signing key"), format::text(journal.keyFingerprint), ColorRole::Text},
        {ProcessPanel::tr("Sealed"), ProcessPanel::tr("%1 records").arg(format::count(journal.sealedRecords)),
         ColorRole::Text},
        {ProcessPanel::tr("Not yet"), ProcessPanel::tr("%1 records").arg(format::count(open)),
         ColorRole::Text},
    };
}

QString checkpointText(const JournalView& journal)
{
    return QString::fromStdString(journal.checkpoint);
}

ProcessPanel::ProcessPanel(QWidget* parent)
    : Panel(QStringLiteral("process"), parent), m_process(new FigureStrip(this)),
      m_journal(new FigureStrip(this)), m_seal(new FigureStrip(this)),
      m_copyCheckpoint(flatButton(QStringLiteral("copyCheckpoint"), this)),
      m_copyKey(flatButton(QStringLiteral("copyJournalKey"), this)),
      m_cpu(new StripChart(QStringLiteral("processCpu"), this)),
      m_memory(new StripChart(QStringLiteral("processMemory"), this))
{
    m_process->setObjectName(QStringLiteral("processFigures"));
    m_journal->setObjectName(QStringLiteral("journalFigures"));
    m_seal->setObjectName(QStringLiteral("sealFigures"));
    connect(m_copyCheckpoint, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_checkpoint); });
    connect(m_copyKey, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_publicKey); });
    auto* seal = new QHBoxLayout;
    seal->setContentsMargins(0, 0, 8, 0);
    seal->addWidget(m_seal, 1);
    seal->addWidget(m_copyKey);
    seal->addWidget(m_copyCheckpoint);
    m_cpu->setValueText(shareText);
    m_memory->setValueText(
        [](double value) { return sizeText(static_cast<std::uint64_t>(std::max(value, 0.0))); });
    auto* charts = new QHBoxLayout;
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    charts->addWidget(m_cpu, 1);
    charts->addWidget(m_memory, 1);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_process);
    layout->addLayout(charts, 1);
    layout->addWidget(m_journal);
    layout->addLayout(seal);
    setContent(content);
    retranslateUi();
    setEmpty(true, tr("Processor time, memory and the journal appear here when the session has started."));
}

QString ProcessPanel::title() const
{
    return tr("Machine and journal");
}

void ProcessPanel::apply(const StationSnapshot& snapshot)
{
    setEmpty(snapshot.agents.empty(),
             tr("Processor time, memory and the journal appear here when the session has started."));
    m_process->setFigures(processFigures(snapshot));
    m_journal->setFigures(journalFigures(snapshot));
    m_seal->setFigures(sealFigures(snapshot));
    m_checkpoint = checkpointText(snapshot.journal);
    m_publicKey = QString::fromStdString(snapshot.journal.publicKey);
    m_copyCheckpoint->setEnabled(!m_checkpoint.isEmpty());
    m_copyKey->setEnabled(!m_publicKey.isEmpty());
    m_copyCheckpoint->setVisible(snapshot.journal.on);
    m_copyKey->setVisible(snapshot.journal.on);
    showCharts(snapshot.process);
    setHeaderText(format::text(snapshot.journalPath).section(u'/', -1));
}

void ProcessPanel::showCharts(const ProcessView& process)
{
    StripLine cpu{tr("CPU"), ColorRole::Accent, {}};
    StripLine memory{tr("resident"), ColorRole::Accent, {}};
    const std::int64_t now = process.history.empty() ? 0 : process.history.back().atNs;
    for (std::size_t i = 0; i < process.history.size(); ++i) {
        const ProcessPoint& point = process.history[i];
        const double x = static_cast<double>(point.atNs - now) / 1e9;
        cpu.points << QPointF(x, point.cpuShare);
        memory.points << QPointF(x, static_cast<double>(point.residentBytes));
    }
    m_cpu->setLines({std::move(cpu)}, SpanSeconds);
    m_memory->setLines({std::move(memory)}, SpanSeconds);
}

void ProcessPanel::retranslateUi()
{
    m_cpu->setTitle(tr("CPU, share of a core"));
    m_memory->setTitle(tr("Memory"));
    m_copyCheckpoint->setText(tr("Copy checkpoint"));
    m_copyCheckpoint->setAccessibleName(tr("Copy the last signed checkpoint"));
    m_copyCheckpoint->setToolTip(
        tr("The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: "
           "mystic "
           "verify --anchor compares the journal with it later, and finds what was cut off or rewritten."));
    m_copyKey->setText(tr("Copy key"));
    m_copyKey->setAccessibleName(tr("Copy the journal's public key"));
    m_copyKey->setToolTip(
        tr("The public key that signs the journal, for mystic verify --key. It is no secret."));
}

void ProcessPanel::themeChanged()
{
    m_cpu->update();
    m_memory->update();
}

} // namespace mystic
