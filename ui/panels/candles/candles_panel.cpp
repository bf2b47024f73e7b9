#include "ui/panels/candles/candles_panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

#include "ui/charts/candle_series.h"
#include "ui/models/data_age.h"
#include "ui/models/format.h"
#include "ui/models/linked_instrument.h"
#include "ui/panels/candles/candle_table_model.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

/// A screen reader reads a changed description aloud: not more often than this.
constexpr qint64 DescribeEveryMs = 5'000;

std::vector<OrderView> workingOrders(const StationSnapshot& snapshot, InstrumentId instrument)
{
    std::vector<OrderView> working;
    for (const OrderView& order : snapshot.orders)
        if (order.instrument == instrument && !isTerminal(order.status))
            working.push_back(order);
    return working;
}

std::vector<FillView> fillsOf(const SeriesView<FillView>& fills, InstrumentId instrument)
{
    std::vector<FillView> out;
    for (std::size_t i = 0; i < fills.size(); ++i)
        if (fills[i].instrument == instrument)
            out.push_back(fills[i]);
    return out;
}

std::shared_ptr<const BarHistory> historyOf(const StationSnapshot& snapshot, InstrumentId instrument)
{
    return instrument < snapshot.bars.size() ? snapshot.bars[instrument] : nullptr;
}

} // namespace

CandlesPanel::CandlesPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("candles"), parent), m_selection(selection), m_chart(new CandleChart(this)),
      m_table(new DataTable(QStringLiteral("candleTable"), this)), m_model(new CandleTableModel(this)),
      m_pages(new QStackedWidget(this)), m_intervals(new QComboBox(this)),
      m_studyButton(new QPushButton(this)), m_studyMenu(new QMenu(this)), m_toggle(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    setContent(m_pages);
    m_intervals->setObjectName(QStringLiteral("candleInterval"));
    m_intervals->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_intervals->setMinimumContentsLength(6);
    m_studyButton->setObjectName(QStringLiteral("candleStudies"));
    m_studyMenu->setObjectName(QStringLiteral("candleStudyMenu"));
    m_toggle->setObjectName(QStringLiteral("candleTableToggle"));
    m_toggle->setCheckable(true);
    for (QPushButton* button : {m_studyButton, m_toggle}) {
        button->setProperty("flat", true);
        button->setAutoDefault(false);
    }
    for (int i = 0; i < StudyCount; ++i) {
        QAction* action = m_studyMenu->addAction(studyName(static_cast<Study>(i)));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &CandlesPanel::studiesChanged);
    }
    addHeaderWidget(m_intervals);
    addHeaderWidget(m_studyButton);
    addHeaderWidget(m_toggle);
    connect(m_studyButton, &QPushButton::clicked, this,
            [this] { m_studyMenu->popup(m_studyButton->mapToGlobal(QPoint(0, m_studyButton->height()))); });
    connect(m_intervals, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_offered.size()))
            chooseInterval(m_offered[static_cast<std::size_t>(index)]);
    });
    connect(m_toggle, &QPushButton::toggled, this, &CandlesPanel::showTable);
    connect(m_chart, &CandleChart::tableRequested, this, [this] { showTable(true); });
    connect(m_chart, &CandleChart::explainRequested, this, &Panel::explainRequested);
    connect(m_chart, &CandleChart::intervalStepRequested, this, &CandlesPanel::stepInterval);
    connect(&m_selection, &Selection::instrumentChanged, this, &CandlesPanel::instrumentChanged);
    setEmpty(true, tr("No prices yet. Candles appear with the first trade, bar or quote of the instrument."));
    retranslateUi();
}

QString CandlesPanel::title() const
{
    return tr("Chart");
}

void CandlesPanel::instrumentChanged()
{
    if (isVisible() && shownSnapshot())
        apply(*shownSnapshot());
}

void CandlesPanel::apply(const StationSnapshot& snapshot)
{
    const Instrument* instrument = linkedInstrument(m_selection, snapshot);
    const auto history = instrument == nullptr ? nullptr : historyOf(snapshot, instrument->id);
    if (!history) {
        m_data.reset();
        m_history.reset();
        m_intervals->setEnabled(false);
        setHeaderText({});
        setEmpty(true, instrument == nullptr
                           ? tr("No instruments yet. The chart appears when the session has started.")
                           : tr("%1 has no price yet. Candles appear with its first trade, bar or quote.")
                                 .arg(format::text(instrument->symbol)));
        return;
    }
    setEmpty(false);
    m_intervals->setEnabled(true);
    const bool isOther = instrument->id != m_instrument || !m_history || m_history->origin != history->origin;
    if (isOther) {
        m_instrument = instrument->id;
        offerIntervals(*history);
    }
    const bool sameOrders = m_data && workingOrders(snapshot, m_instrument) == m_data->working;
    if (isOther || history != m_history || snapshot.fills != m_fills || !sameOrders ||
        m_data->interval != m_interval) {
        m_history = history;
        m_fills = snapshot.fills;
        showData(snapshot, *instrument);
    }
    describe(snapshot, *instrument);
}

void CandlesPanel::showData(const StationSnapshot& snapshot, const Instrument& instrument)
{
    auto data = std::make_shared<CandleData>();
    data->instrument = instrument.id;
    data->symbol = format::text(instrument.symbol);
    data->currency = format::text(instrument.currency);
    data->unit = format::text(instrument.baseCurrency);
    data->priceDecimals = instrument.priceDecimals;
    data->quantityDecimals = instrument.quantityDecimals;
    data->tick = instrument.tickSize.toDouble();
    data->interval = m_interval;
    data->bars = barsAt(*m_history, m_interval);
    data->fills = fillsOf(m_fills, instrument.id);
    data->working = workingOrders(snapshot, instrument.id);
    m_data = data;
    m_chart->setData(m_data);
    if (m_pages->currentWidget() == m_table) {
        const int rows = m_model->rowCount();
        m_model->setData(m_data);
        if (rows == 0)
            m_table->growColumns();
    }
}

void CandlesPanel::describe(const StationSnapshot& snapshot, const Instrument& instrument)
{
    const Timestamp last =
        instrument.id < snapshot.quotes.size() ? snapshot.quotes[instrument.id].time : Timestamp();
    const DataState state = dataState(snapshot, last);
    QString header =
        tr("%1 · %2", "symbol, what candles are made of").arg(m_data->symbol, originText(m_history->origin));
    if (state != DataState::Live)
        header = tr("%1 · %2, %3 old", "…, state, age")
                     .arg(header, dataStateWord(state), ageText(dataAge(snapshot, last)));
    setHeaderText(header);
    if (m_sinceDescription.isValid() && m_sinceDescription.elapsed() < DescribeEveryMs)
        return;
    m_sinceDescription.start();
    const BarRange shown = m_chart->shownBars();
    m_chart->setAccessibleDescription(
        tr("%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the "
           "figures as a "
           "table.")
            .arg(m_data->symbol, intervalText(m_interval), originText(m_history->origin))
            .arg(shown.size())
            .arg(m_chart->readout())
            .arg(m_data->fills.size())
            .arg(m_data->working.size()));
}

QString CandlesPanel::originText(BarOrigin origin) const
{
    switch (origin) {
    case BarOrigin::Trades:
        return tr("from trades");
    case BarOrigin::Bars:
        return tr("as received");
    case BarOrigin::MidQuotes:
        return tr("from mid quotes, no volume");
    case BarOrigin::None:
        break;
    }
    return {};
}

/// Keeps the length where the instrument has it, else takes one that shows something.
void CandlesPanel::offerIntervals(const BarHistory& history)
{
    m_offered = intervalsOf(history);
    const auto kept = std::find(m_offered.begin(), m_offered.end(), m_interval);
    if (kept == m_offered.end())
        m_interval = usefulInterval(history);
    const QSignalBlocker blocker(m_intervals);
    m_intervals->clear();
    for (const Duration interval : m_offered)
        m_intervals->addItem(intervalText(interval));
    m_intervals->setCurrentIndex(
        static_cast<int>(std::find(m_offered.begin(), m_offered.end(), m_interval) - m_offered.begin()));
}

void CandlesPanel::chooseInterval(Duration interval)
{
    const auto found = std::find(m_offered.begin(), m_offered.end(), interval);
    if (found == m_offered.end() || interval == m_interval)
        return;
    m_interval = interval;
    const QSignalBlocker blocker(m_intervals);
    m_intervals->setCurrentIndex(static_cast<int>(found - m_offered.begin()));
    if (shownSnapshot())
        apply(*shownSnapshot());
}

void CandlesPanel::stepInterval(int step)
{
    const auto found = std::find(m_offered.begin(), m_offered.end(), m_interval);
    const auto next = (found - m_offered.begin()) + step;
    if (found != m_offered.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(m_offered.size()))
        chooseInterval(m_offered[static_cast<std::size_t>(next)]);
}

void CandlesPanel::setStudy(Study study, bool shown)
{
    m_studyMenu->actions().at(static_cast<int>(study))->setChecked(shown);
}

void CandlesPanel::studiesChanged()
{
    std::vector<Study> studies;
    const QList<QAction*> actions = m_studyMenu->actions();
    for (int i = 0; i < StudyCount; ++i)
        if (actions.at(i)->isChecked())
            studies.push_back(static_cast<Study>(i));
    m_chart->setStudies(studies);
}

void CandlesPanel::showTable(bool table)
{
    const bool hadFocus = m_pages->currentWidget()->hasFocus();
    {
        const QSignalBlocker blocker(m_toggle);
        m_toggle->setChecked(table);
    }
    m_toggle->setText(table ? tr("Chart") : tr("Table"));
    if (table && m_data) {
        m_model->setData(m_data);
        m_table->growColumns();
    }
    m_pages->setCurrentIndex(table ? 1 : 0);
    if (hadFocus)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool CandlesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_T) {
        showTable(false);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void CandlesPanel::retranslateUi()
{
    m_sinceDescription.invalidate();
    m_chart->setAccessibleName(tr("Candle chart; arrow keys read bars"));
    m_table->setAccessibleName(tr("Bars of the chart"));
    m_intervals->setAccessibleName(tr("Length of a candle"));
    m_intervals->view()->setAccessibleName(m_intervals->accessibleName());
    m_intervals->setToolTip(
        tr("Length of a candle. In the chart the keys , and . choose the next shorter or longer one."));
    m_studyButton->setText(tr("Indicators"));
    m_studyButton->setAccessibleName(tr("Choose indicators"));
    m_studyMenu->setAccessibleName(tr("Indicators"));
    m_toggle->setText(m_toggle->isChecked() ? tr("Chart") : tr("Table"));
    m_toggle->setAccessibleName(tr("Show the bars as a table"));
    m_toggle->setToolTip(tr("Show the same figures as a chart or as a table. The key T does the same."));
    fitColumns();
}

void CandlesPanel::themeChanged()
{
    m_chart->applyTheme();
    m_table->viewport()->update();
}

void CandlesPanel::fitColumns()
{
    const QString price = QStringLiteral("00 000.00");
    const QString quantity = QStringLiteral("00.000");
    m_table->fitColumns(
        {QStringLiteral("2016-06-18 00:00:00"), price, price, price, price, quantity, quantity, quantity},
        CandleTableModel::TimeColumn);
}

} // namespace mystic
