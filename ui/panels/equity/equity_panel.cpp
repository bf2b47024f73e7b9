#include "ui/panels/equity/equity_panel.h"

#include <QDateTime>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/choice_bar.h"

namespace mystic {

namespace {

constexpr double NsPerMs = 1e6;
/// Screen readers are told new figures at most this often.
constexpr qint64 DescribeEveryMs = 5'000;

ColorRole colorOf(Money amount)
{
    if (amount.isPositive())
        return ColorRole::Positive;
    return amount.isNegative() ? ColorRole::Negative : ColorRole::Text;
}

double msOf(Timestamp time)
{
    return static_cast<double>(time.ns) / NsPerMs;
}

ColorRole colorOf(TradingState state)
{
    switch (state) {
    case TradingState::Active:
        return ColorRole::Healthy;
    case TradingState::Reducing:
    case TradingState::Halted:
        return ColorRole::Warning;
    case TradingState::Killed:
        return ColorRole::Critical;
    }
    return ColorRole::Neutral;
}

} // namespace

std::vector<Figure> EquityPanel::accountFigures(const StationSnapshot& snapshot)
{
    const Figure unknown{{}, format::notAvailable(), ColorRole::TextMuted};
    // Whatever needs a mark for every position is unknown without one.
    const auto known = [&](const QString& label, const QString& value, ColorRole color) {
        return snapshot.equityKnown ? Figure{label, value, color}
                                    : Figure{label, unknown.value, unknown.color};
    };
    const QString equity = format::number(snapshot.equity, 2) % u' ' % format::text(snapshot.accountCurrency);
    const ColorRole drawdownColor = snapshot.drawdown.isPositive() ? ColorRole::Negative : ColorRole::Text;
    return {
        known(tr("Equity"), equity, ColorRole::Text),
        known(tr("Day P&L"), format::signedNumber(snapshot.dayPnl, 2), colorOf(snapshot.dayPnl)),
        {tr("Realised"), format::signedNumber(snapshot.realised, 2), colorOf(snapshot.realised)},
        known(tr("Unrealised"), format::signedNumber(snapshot.unrealised, 2), colorOf(snapshot.unrealised)),
        {tr("Fees"), format::number(snapshot.fees, 2), ColorRole::Text},
        known(tr("Drawdown"), format::percent(-snapshot.drawdown), drawdownColor),
    };
}

bool StateMarks::update(TradingState state, Timestamp since, Timestamp now)
{
    bool changed = false;
    if (now < m_now) {
        changed = !m_marks.empty();
        m_marks.clear();
        m_states.clear();
        m_state = TradingState::Active;
        m_since = {};
    }
    m_now = now;
    if (state == m_state && since == m_since)
        return changed;
    // A session that begins Active has not changed state.
    const bool isChange =
        since.ns != 0 && (m_since.ns != 0 || state != TradingState::Active || m_state != state);
    m_state = state;
    m_since = since;
    if (!isChange)
        return changed;
    if (m_marks.size() == Capacity) {
        m_marks.erase(m_marks.begin());
        m_states.erase(m_states.begin());
    }
    m_marks.push_back({msOf(since), words::tradingState(state), colorOf(state)});
    m_states.push_back(state);
    return true;
}

void StateMarks::retranslate()
{
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i].label = words::tradingState(m_states[i]);
}

EquityPanel::EquityPanel(QWidget* parent)
    : Panel(QStringLiteral("equity"), parent), m_figures(new FigureStrip(this)),
      m_chart(new CurveChart(this)), m_ranges(new ChoiceBar(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(m_figures);
    layout->addWidget(m_chart, 1);
    setContent(content);
    for (const QString& name : {QStringLiteral("range1h"), QStringLiteral("range6h"),
                                QStringLiteral("rangeDay"), QStringLiteral("rangeAll")})
        m_ranges->addChoice(name);
    m_ranges->choose(static_cast<int>(TimeRange::All));
    connect(m_ranges, &ChoiceBar::chosenChanged, this, &EquityPanel::rangeChosen);
    addHeaderWidget(m_ranges);
    retranslateUi();
    setEmpty(true, emptyText(StationSnapshot()));
}

QString EquityPanel::title() const
{
    return tr("Equity and drawdown");
}

TimeRange EquityPanel::range() const
{
    return static_cast<TimeRange>(m_ranges->chosen());
}

void EquityPanel::setRange(TimeRange range)
{
    m_ranges->choose(static_cast<int>(range));
}

QString EquityPanel::emptyText(const StationSnapshot& snapshot) const
{
    if (snapshot.phase == SessionPhase::Starting)
        return tr("No equity yet: the session is starting.");
    if (!snapshot.equityKnown)
        return tr("No equity yet: a position has no price. The curve begins with a price for each instrument "
                  "held.");
    return tr("No equity yet: the curve begins one second of session time after the first price.");
}

void EquityPanel::apply(const StationSnapshot& snapshot)
{
    m_figures->setFigures(accountFigures(snapshot));
    if (m_marks.update(snapshot.tradingState, snapshot.tradingStateSince, snapshot.logicalTime))
        m_chart->setMarks(m_marks.marks());
    const bool none = !snapshot.equityCurve || snapshot.equityCurve->empty();
    setEmpty(none, none ? emptyText(snapshot) : QString());
    const QString currency = format::text(snapshot.accountCurrency);
    if (!none && (m_curve != snapshot.equityCurve || m_currency != currency)) {
        m_curve = snapshot.equityCurve;
        m_currency = currency;
        showCurve();
    }
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (nowMs - m_describedAtMs >= DescribeEveryMs) {
        m_describedAtMs = nowMs;
        m_chart->setAccessibleDescription(m_figures->text());
    }
}

void EquityPanel::showCurve()
{
    if (!m_curve || m_curve->empty())
        return;
    const PlotSpan span = timeSpan(range(), msOf(m_curve->front().time), msOf(m_curve->back().time));
    QList<QPointF> equity;
    QList<QPointF> drawdown;
    equity.reserve(static_cast<qsizetype>(m_curve->size()));
    drawdown.reserve(equity.capacity());
    for (const EquityPoint& point : *m_curve) {
        equity.append({msOf(point.time), point.equity});
        drawdown.append({msOf(point.time), point.drawdown});
    }
    m_chart->setCurves(std::move(equity), std::move(drawdown), span, m_currency);
}

void EquityPanel::rangeChosen()
{
    m_chart->resetAxes();
    showCurve();
}

void EquityPanel::retranslateUi()
{
    m_describedAtMs = 0;
    m_marks.retranslate();
    m_chart->setMarks(m_marks.marks());
    m_ranges->setAccessibleName(tr("Time range of the charts"));
    m_ranges->setTexts(0, tr("1h", "time range"), tr("Last hour"));
    m_ranges->setTexts(1, tr("6h", "time range"), tr("Last six hours"));
    m_ranges->setTexts(2, tr("day", "time range"), tr("Since midnight UTC"));
    m_ranges->setTexts(3, tr("all", "time range"), tr("Whole session"));
    m_figures->setAccessibleName(tr("Account figures"));
    m_chart->setAccessibleName(tr("Chart of equity and drawdown; arrow keys read values"));
}

void EquityPanel::themeChanged()
{
    m_chart->applyTheme();
    m_figures->update();
}

} // namespace mystic
