#include "ui/panels/statistics/statistics_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/charts/curve_chart.h"
#include "ui/charts/result_chart.h"
#include "ui/models/format.h"
#include "ui/panels/choice_bar.h"
#include "ui/panels/data_table.h"
#include "ui/panels/statistics/statistics_models.h"

namespace mystic {

namespace {

constexpr int ProgressSteps = 1000;
constexpr double NsPerMs = 1e6;

double msOf(Timestamp time)
{
    return static_cast<double>(time.ns) / NsPerMs;
}

} // namespace

StatisticsPanel::StatisticsPanel(StatisticsSource* source, QWidget* parent)
    : Panel(QStringLiteral("statistics"), parent), m_source(source)
{
    build();
    connect(&m_job, &BackgroundJob::progressed, this, [this](int, double share) { showProgress(share); });
    retranslateUi();
    showBusy(false);
    showPage(FiguresPage);
    setEmpty(true, tr("No session yet. Statistics are made from its journal, or from any other."));
}

QString StatisticsPanel::title() const
{
    return tr("Statistics");
}

bool StatisticsPanel::isBusy() const
{
    return m_job.isRunning();
}

void StatisticsPanel::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(buildForm());
    m_stack = new QStackedLayout;
    m_figures = new FiguresModel(this);
    m_drawdowns = new DrawdownsModel(this);
    m_trades = new TradesModel(this);
    m_stack->addWidget(buildTable(FiguresPage, "statisticsFigures", m_figures));
    m_charts = new QSplitter(Qt::Horizontal, this);
    m_charts->setChildrenCollapsible(false);
    m_curve = new CurveChart(m_charts);
    m_results = new ResultChart(m_charts);
    m_charts->addWidget(m_curve);
    m_charts->addWidget(m_results);
    m_charts->setStretchFactor(0, 3);
    m_charts->setStretchFactor(1, 2);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(buildTable(DrawdownsPage, "statisticsDrawdowns", m_drawdowns));
    m_stack->addWidget(buildTable(TradesPage, "statisticsTrades", m_trades));
    m_none = new QLabel(content);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setProperty("muted", true);
    m_stack->addWidget(m_none); // behind the pages: shown while there is nothing on them
    layout->addLayout(m_stack, 1);
    setContent(content);
    m_pages = new ChoiceBar(this);
    for (const QString& name : {QStringLiteral("figuresPage"), QStringLiteral("chartsPage"),
                                QStringLiteral("drawdownsPage"), QStringLiteral("tradesPage")})
        m_pages->addChoice(name);
    connect(m_pages, &ChoiceBar::chosenChanged, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    addHeaderWidget(m_pages);
}

QWidget* StatisticsPanel::buildForm()
{
    auto* form = new QWidget(this);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(8, 0, 8, 0);
    m_path = new QLineEdit(form);
    m_path->setObjectName(QStringLiteral("statisticsJournal"));
    m_path->setMinimumWidth(180);
    m_pathLabel = new QLabel(form);
    m_pathLabel->setBuddy(m_path);
    m_pathLabel->setProperty("muted", true);
    m_make = new QPushButton(form);
    m_make->setObjectName(QStringLiteral("statisticsMake"));
    m_cancel = new QPushButton(form);
    m_cancel->setObjectName(QStringLiteral("statisticsCancel"));
    m_progress = new QProgressBar(form);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(160);
    m_state = new QLabel(form);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setFocusPolicy(Qt::NoFocus); // a line that tells, not a control
    row->addWidget(m_pathLabel);
    row->addWidget(m_path, 2);
    row->addWidget(m_make);
    row->addWidget(m_cancel);
    row->addWidget(m_progress);
    row->addWidget(m_state, 3);
    connect(m_make, &QPushButton::clicked, this, &StatisticsPanel::start);
    connect(m_path, &QLineEdit::returnPressed, this, &StatisticsPanel::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        say(tr("Cancelling…"), "");
    });
    return form;
}

DataTable* StatisticsPanel::buildTable(Page page, const char* name, StatisticsTable* model)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(StatisticsTable::SortRole);
    auto* table = new DataTable(QLatin1String(name), this);
    table->setModel(sorted);
    if (page != FiguresPage) { // figures keep their order
        table->setSortingEnabled(true);
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    connect(table, &DataTable::traceRequested, this, &Panel::traceRequested);
    connect(table, &DataTable::explainRequested, this, &Panel::explainRequested);
    m_tables[page] = table;
    return table;
}

void StatisticsPanel::showPage(Page page)
{
    m_pages->choose(page);
    m_stack->setCurrentIndex(m_outcome ? page : PageCount);
}

void StatisticsPanel::apply(const StationSnapshot& snapshot)
{
    m_journal = format::text(snapshot.journalPath);
    m_sessionOver = snapshot.phase == SessionPhase::Ended || snapshot.phase == SessionPhase::Failed;
    setEmpty(m_source == nullptr,
             tr("Statistics cannot be made from this window. mystic statistics <journal> "
                "makes them from a terminal."));
    const QString hint = m_journal.isEmpty() ? tr("This session is not recorded: name another journal")
                                             : tr("This session, or the directory of another journal");
    if (m_path->placeholderText() != hint)
        m_path->setPlaceholderText(hint);
}

void StatisticsPanel::start()
{
    if (m_source == nullptr || m_job.isRunning())
        return;
    const QString named = m_path->text().trimmed();
    StatisticsOrder order;
    order.journal = (named.isEmpty() ? m_journal : named).toStdString();
    order.stillWritten = named.isEmpty() && !m_sessionOver;
    if (order.journal.empty())
        return say(tr("This session is not recorded. Name the directory of a journal."), "critical");
    auto result = std::make_shared<Result<StatisticsOutcome>>();
    m_job.start(
        [source = m_source, wanted = std::move(order), result](const BackgroundJob::Watch& watch) {
            *result = source->make(wanted, [&watch](double share) { return watch(0, share); });
        },
        [this, result] { take(*result); });
    showBusy(true);
    say(tr("Reading and verifying the journal"), "");
    showProgress(0);
}

void StatisticsPanel::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(share * ProgressSteps));
}

void StatisticsPanel::take(const Result<StatisticsOutcome>& result)
{
    showBusy(false);
    if (!result)
        return say(format::text(result.error().message), "critical");
    if (result->cancelled)
        return say(tr("Cancelled. The figures shown are those of before."), "");
    m_outcome = std::make_shared<const StatisticsOutcome>(*result);
    showOutcome();
    showPage(static_cast<Page>(m_pages->chosen()));
}

void StatisticsPanel::showOutcome()
{
    const Statistics& made = *m_outcome->statistics;
    m_figures->setOutcome(m_outcome);
    m_drawdowns->setOutcome(m_outcome);
    m_trades->setOutcome(m_outcome);
    fitTables();
    QList<QPointF> equity;
    QList<QPointF> drawdown;
    equity.reserve(static_cast<qsizetype>(made.curve.size()));
    drawdown.reserve(equity.capacity());
    for (const EquitySample& sample : made.curve) {
        equity.append({msOf(sample.time), sample.equity.toDouble()});
        drawdown.append({msOf(sample.time), -sample.drawdown.toDouble()});
    }
    const QString currency = format::text(made.accountCurrency);
    m_curve->resetAxes();
    if (!made.curve.empty())
        m_curve->setCurves(
            std::move(equity), std::move(drawdown),
            timeSpan(TimeRange::All, msOf(made.curve.front().time), msOf(made.curve.back().time)), currency);
    std::vector<ResultBar> bars;
    for (const ResultBin& bin : resultBins(made.trades))
        bars.push_back({bin.from.toDouble(), bin.to.toDouble(), static_cast<double>(bin.trades)});
    m_results->setBars(std::move(bars), currency);
    const Statistic* trades = made.find("trades");
    setHeaderText(
        tr("%1 · %2 to %3 · %4 trades")
            .arg(format::text(m_outcome->session), format::date(made.first), format::date(made.last),
                 format::count(static_cast<std::uint64_t>(trades != nullptr ? trades->raw.value_or(0) : 0))));
    say(format::text(m_outcome->verification), m_outcome->verified ? "" : "critical");
}

void StatisticsPanel::fitTables()
{
    const QString moment = QStringLiteral("2016-06-17 02:49:00");
    const QString amount = QStringLiteral("100 000.00");
    m_tables[FiguresPage]->fitColumns(
        {tr("Compound annual growth"), QStringLiteral("1 000 000.00 USD"), tr("How it is computed")},
        FiguresModel::ConventionColumn);
    m_tables[DrawdownsPage]->fitColumns(
        {QStringLiteral("100.00 %"), amount, amount, moment, moment, moment, QStringLiteral("00:00:00")}, -1);
    m_tables[TradesPage]->fitColumns({moment, moment, QStringLiteral("BTC-USD"), tr("Short"), amount, amount,
                                      amount, QStringLiteral("+10 000.00"), QStringLiteral("1 000.00"),
                                      QStringLiteral("-10.00 %"), QStringLiteral("-10.00 %"),
                                      QStringLiteral("-10.00 %"), QStringLiteral("00:00:00")},
                                     -1);
    for (DataTable* table : m_tables)
        if (table != nullptr)
            table->growColumns();
}

void StatisticsPanel::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_make->setEnabled(!busy);
    m_path->setEnabled(!busy);
}

void StatisticsPanel::say(const QString& text, const char* tone)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setProperty("tone", QLatin1String(tone));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

void StatisticsPanel::retranslateUi()
{
    m_pages->setAccessibleName(tr("Pages of the statistics"));
    m_pages->setTexts(FiguresPage, tr("figures", "page"), tr("Figures and how each is computed"));
    m_pages->setTexts(ChartsPage, tr("charts", "page"), tr("Equity, drawdown, trades by result"));
    m_pages->setTexts(DrawdownsPage, tr("drawdowns", "page"), tr("Drawdowns, deepest first"));
    m_pages->setTexts(TradesPage, tr("trades", "page"), tr("Trades from flat to flat"));
    m_pathLabel->setText(tr("Journal"));
    m_path->setAccessibleName(tr("Directory of the journal; empty is this session's"));
    m_make->setText(tr("Compute"));
    m_make->setToolTip(tr("Read the journal and compute the statistics; nothing is written"));
    m_cancel->setText(tr("Cancel"));
    m_none->setText(tr("No statistics yet. Compute reads the journal from its first turn to now and shows "
                       "figures, charts, drawdowns and trades; nothing is written. For a back-test, name the "
                       "journal that mystic backtest has told."));
    m_progress->setAccessibleName(tr("Progress of the statistics"));
    m_tables[FiguresPage]->setAccessibleName(tr("Figures"));
    m_tables[DrawdownsPage]->setAccessibleName(tr("Drawdowns"));
    m_tables[TradesPage]->setAccessibleName(tr("Trades"));
    m_curve->setAccessibleName(tr("Chart of equity and drawdown; arrow keys read values"));
    m_results->setAccessibleName(tr("Chart of trades by result"));
    fitTables();
}

void StatisticsPanel::themeChanged()
{
    m_curve->applyTheme();
    m_results->applyTheme();
    for (DataTable* table : m_tables)
        if (table != nullptr)
            table->viewport()->update();
}

} // namespace mystic
