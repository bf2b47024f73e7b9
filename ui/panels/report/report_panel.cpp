#include "ui/panels/report/report_panel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/report/report_preview.h"

namespace mystic {

namespace {

constexpr std::array AllFormats{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json};
constexpr int ProgressSteps = 1000;

QString stageText(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Reading:
        return ReportPanel::tr("Reading and verifying the journal");
    case ReportStage::Pdf:
        return ReportPanel::tr("Writing the PDF");
    case ReportStage::Html:
        return ReportPanel::tr("Writing the HTML");
    case ReportStage::Csv:
        return ReportPanel::tr("Writing the CSV files");
    case ReportStage::Json:
        return ReportPanel::tr("Writing the JSON");
    }
    return {};
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("PDF");
    case ReportFormat::Html:
        return QStringLiteral("HTML");
    case ReportFormat::Csv:
        return QStringLiteral("CSV");
    case ReportFormat::Json:
        return QStringLiteral("JSON");
    }
    return {};
}

Result<Timestamp> momentOf(const QLineEdit& field, const QString& name)
{
    const QString text = field.text().trimmed();
    const auto time = parseTimestamp(text.toStdString());
    if (time)
        return *time;
    return failure(ErrorCode::Parse, ReportPanel::tr("%1: \"%2\" is no time. Write it as 2016-06-18 or "
                                                     "2016-06-18 08:15, in UTC.")
                                         .arg(name, text)
                                         .toStdString());
}

} // namespace

ReportPanel::ReportPanel(ReportSource* source, QString folder, QWidget* parent)
    : Panel(QStringLiteral("report"), parent), m_source(source), m_folder(std::move(folder))
{
    build();
    connect(&m_job, &BackgroundJob::progressed, this,
            [this](int stage, double share) { showProgress(static_cast<ReportStage>(stage), share); });
    retranslateUi();
    showBusy(false);
    showPeriod();
    setEmpty(true, tr("No recorded session yet. A report is made from the journal, which begins with the "
                      "session."));
}

QString ReportPanel::title() const
{
    return tr("Compliance report");
}

bool ReportPanel::isBusy() const
{
    return m_job.isRunning();
}

void ReportPanel::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(buildForm());
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar(content);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(220);
    m_state = new QLabel(content);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setFocusPolicy(Qt::NoFocus); // a line that tells, not a control
    m_open = new QPushButton(content);
    m_open->setObjectName(QStringLiteral("reportOpenFolder"));
    m_open->hide();
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    row->addWidget(m_open);
    layout->addLayout(row);
    m_preview = new ReportPreview(content);
    layout->addWidget(m_preview, 1);
    setContent(content);
    connect(m_open, &QPushButton::clicked, this, &ReportPanel::openFolder);
}

QWidget* ReportPanel::buildForm()
{
    auto* form = new QWidget(this);
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    const auto label = [form](QWidget* buddy) {
        auto* made = new QLabel(form);
        made->setBuddy(buddy);
        made->setProperty("muted", true);
        return made;
    };
    const auto field = [form](const char* name) {
        auto* made = new QLineEdit(form);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_period = new QComboBox(form);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    for (int i = WholeSession; i <= Custom; ++i)
        m_period->addItem({});
    m_from = field("reportFrom");
    m_to = field("reportTo");
    for (std::size_t i = 0; i < AllFormats.size(); ++i) { // made in the order in which Tab goes
        m_formats[i] = new QCheckBox(formatName(AllFormats[i]), form);
        m_formats[i]->setObjectName(QStringLiteral("report") % formatName(AllFormats[i]));
        m_formats[i]->setChecked(AllFormats[i] == ReportFormat::Pdf || AllFormats[i] == ReportFormat::Csv);
    }
    m_path = field("reportFolder");
    m_path->setText(m_folder);
    m_periodLabel = label(m_period);
    m_fromLabel = label(m_from);
    m_toLabel = label(m_to);
    m_pathLabel = label(m_path);
    m_formatLabel = label(nullptr);
    m_look = new QPushButton(form);
    m_look->setObjectName(QStringLiteral("reportPreviewButton"));
    m_make = new QPushButton(form);
    m_make->setObjectName(QStringLiteral("reportMake"));
    m_cancel = new QPushButton(form);
    m_cancel->setObjectName(QStringLiteral("reportCancel"));

    auto* first = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_periodLabel, m_period, m_fromLabel, m_from,
                                                           m_toLabel, m_to, m_formatLabel})
        first->addWidget(widget);
    for (QCheckBox* box : m_formats)
        first->addWidget(box);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_pathLabel);
    second->addWidget(m_path, 1);
    second->addWidget(m_look);
    second->addWidget(m_make);
    second->addWidget(m_cancel);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportPanel::showPeriod);
    connect(m_look, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_make, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        say(tr("Cancelling…"), "");
    });
    return form;
}

void ReportPanel::apply(const StationSnapshot& snapshot)
{
    m_journal = format::text(snapshot.journalPath);
    m_now = snapshot.logicalTime;
    m_sessionOver = snapshot.phase == SessionPhase::Ended || snapshot.phase == SessionPhase::Failed;
    if (m_source == nullptr)
        setEmpty(true, tr("Reports cannot be made from this window. mystic report <journal> makes them from "
                          "a terminal."));
    else
        setEmpty(m_journal.isEmpty(), tr("This session is not recorded, and a report is made from the "
                                         "journal. Open the session with recording on."));
    if (m_from->text().isEmpty() && m_now.ns > 0) {
        m_from->setText(format::date(m_now) % QStringLiteral(" 00:00"));
        m_to->setText(format::date(m_now + seconds(86'400)) % QStringLiteral(" 00:00"));
    }
}

Result<ReportOrder> ReportPanel::order(bool withFiles) const
{
    ReportOrder order;
    order.journal = m_journal.toStdString();
    order.stillWritten = !m_sessionOver;
    order.generatedAt = {QDateTime::currentMSecsSinceEpoch() * 1'000'000};
    if (m_period->currentIndex() == Today)
        order.dayOf = m_now;
    if (m_period->currentIndex() == Custom) {
        const auto from = momentOf(*m_from, tr("From"));
        const auto to = momentOf(*m_to, tr("To"));
        if (!from || !to)
            return tl::make_unexpected(from ? to.error() : from.error());
        if (*from >= *to)
            return failure(ErrorCode::InvalidArgument,
                           tr("The period ends before it begins. The end is not included.").toStdString());
        order.from = *from;
        order.to = *to;
    }
    if (!withFiles)
        return order;
    for (std::size_t i = 0; i < AllFormats.size(); ++i)
        if (m_formats[i]->isChecked())
            order.formats.push_back(AllFormats[i]);
    order.folder = m_path->text().trimmed().toStdString();
    if (order.formats.empty())
        return failure(ErrorCode::InvalidArgument, tr("Choose at least one format.").toStdString());
    if (order.folder.empty())
        return failure(ErrorCode::InvalidArgument, tr("Say which folder the files go to.").toStdString());
    return order;
}

void ReportPanel::start(bool withFiles)
{
    if (m_source == nullptr || m_job.isRunning())
        return;
    auto wanted = order(withFiles);
    if (!wanted) {
        say(format::text(wanted.error().message), "critical");
        return;
    }
    m_open->hide();
    auto result = std::make_shared<Result<ReportOutcome>>();
    m_job.start(
        [source = m_source, order = std::move(*wanted), result](const BackgroundJob::Watch& watch) {
            *result = source->make(order, [&watch](ReportStage stage, double share) {
                return watch(static_cast<int>(stage), share);
            });
        },
        [this, result] { take(*result); });
    showBusy(true);
    showProgress(ReportStage::Reading, 0);
}

void ReportPanel::showProgress(ReportStage stage, double share)
{
    m_progress->setValue(static_cast<int>(share * ProgressSteps));
    const QString text = stageText(stage);
    if (m_state->text() != text)
        say(text, "");
}

void ReportPanel::take(const Result<ReportOutcome>& result)
{
    showBusy(false);
    if (!result)
        return say(format::text(result.error().message), "critical");
    if (result->cancelled)
        return say(tr("Cancelled. No file was written."), "");
    const ReportDocument& document = *result->document;
    m_preview->setDocument(result->document);
    setHeaderText(tr("%1 rows · chain %2")
                      .arg(format::count(document.rowCount()), format::text(document.chainHead).left(8)));
    if (!document.verified)
        say(format::text(document.verification), "critical");
    if (result->files.empty()) {
        if (document.verified)
            say(tr("Preview. Nothing has been written yet."), "");
        return;
    }
    QStringList names;
    for (const ReportFile& file : result->files)
        names << QFileInfo(format::text(file.path)).fileName();
    m_written = QFileInfo(format::text(result->files.front().path)).absolutePath();
    m_open->show();
    if (document.verified)
        say(tr("Written: %1").arg(names.join(QStringLiteral(", "))), "");
}

/// The focus of a control that cannot be used meanwhile waits on Cancel: Qt would send it on, as far as
/// Pause.
void ReportPanel::showBusy(bool busy)
{
    std::vector<QWidget*> controls{m_look, m_make, m_period, m_from, m_to, m_path};
    controls.insert(controls.end(), m_formats.begin(), m_formats.end());
    m_progress->setVisible(busy);
    if (busy) {
        m_cancel->show();
        const auto held = std::find(controls.begin(), controls.end(), QApplication::focusWidget());
        m_before = held == controls.end() ? nullptr : *held;
        if (m_before != nullptr)
            m_cancel->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget* control : controls)
        control->setEnabled(!busy);
    if (!busy) {
        if (m_before != nullptr && m_cancel->hasFocus())
            m_before->setFocus(Qt::OtherFocusReason);
        m_cancel->hide();
    }
}

void ReportPanel::showPeriod()
{
    const bool custom = m_period->currentIndex() == Custom;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to})
        widget->setVisible(custom);
}

void ReportPanel::say(const QString& text, const char* tone)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setProperty("tone", QLatin1String(tone));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

void ReportPanel::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_written));
}

void ReportPanel::retranslateUi()
{
    m_periodLabel->setText(tr("Period"));
    m_period->setItemText(WholeSession, tr("Whole session"));
    m_period->setItemText(Today, tr("Today (trading day)"));
    m_period->setItemText(Custom, tr("From – to"));
    m_period->setAccessibleName(tr("Period of the report"));
    m_period->view()->setAccessibleName(tr("Periods"));
    m_fromLabel->setText(tr("From (UTC)"));
    m_toLabel->setText(tr("to, not included (UTC)"));
    m_from->setAccessibleName(tr("Begin of the period, UTC"));
    m_to->setAccessibleName(tr("End of the period, UTC, not included"));
    m_from->setPlaceholderText(QStringLiteral("2016-06-18 00:00"));
    m_to->setPlaceholderText(QStringLiteral("2016-06-19 00:00"));
    m_formatLabel->setText(tr("Formats"));
    for (std::size_t i = 0; i < AllFormats.size(); ++i)
        m_formats[i]->setAccessibleName(tr("Write %1").arg(formatName(AllFormats[i])));
    m_pathLabel->setText(tr("Folder"));
    m_path->setAccessibleName(tr("Folder for the files"));
    m_look->setText(tr("Preview"));
    m_look->setToolTip(tr("Read the journal and show the report here; nothing is written"));
    m_make->setText(tr("Write report"));
    m_make->setToolTip(tr("Write the chosen formats into the folder; nothing there is replaced"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open folder"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_preview->retranslateUi();
}

} // namespace mystic
