#include "ui/panels/process/process_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/strip_chart.h"
#include "ui/models/format.h"
#include "ui/panels/figure_strip.h"
#include "ui/panels/session/files_model.h"

namespace mystic {

namespace {

constexpr double SpanSeconds = 300;
constexpr std::uint64_t LowDiskBytes = 1'000'000'000; ///< a day of a busy session

QString shareText(double share)
{
    return format::percent(share, 1);
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
         journal.freeBytes != 0 && journal.freeBytes < LowDiskBytes ? ColorRole::Warning : ColorRole::Text},
    };
}

ProcessPanel::ProcessPanel(QWidget* parent)
    : Panel(QStringLiteral("process"), parent), m_process(new FigureStrip(this)),
      m_journal(new FigureStrip(this)), m_cpu(new StripChart(QStringLiteral("processCpu"), this)),
      m_memory(new StripChart(QStringLiteral("processMemory"), this))
{
    m_process->setObjectName(QStringLiteral("processFigures"));
    m_journal->setObjectName(QStringLiteral("journalFigures"));
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
}

void ProcessPanel::themeChanged()
{
    m_cpu->update();
    m_memory->update();
}

} // namespace mystic
