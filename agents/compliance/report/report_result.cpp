// What came of it: P&L, risk figures, execution quality.
#include <map>

#include "report_sections.h"

namespace mystic {

namespace {

/// What the parts of a P&L do not explain: other currencies revalued.
std::optional<Money> revaluation(const PnlPoint& start, const PnlPoint& end)
{
    const auto equity = difference(end.equity, start.equity);
    const auto realised = difference(end.realised, start.realised);
    const auto unrealised = difference(end.unrealised, start.unrealised);
    const auto fees = difference(end.fees, start.fees);
    if (!equity || !realised || !unrealised || !fees)
        return std::nullopt;
    return *equity - *realised - *unrealised + *fees;
}

std::string dayText(std::int64_t day)
{
    const CivilDate date = civilFromDays(day);
    const std::int64_t ns = daysFromCivil(date) * 86'400'000'000'000;
    return formatTimestamp({ns}, 0).substr(0, 10);
}

std::vector<ReportCell> pnlRow(std::string name, const PnlPoint& start, const PnlPoint& end)
{
    return {cell::text(std::move(name)),
            moneyOr(start.equity),
            moneyOr(end.equity),
            moneyOr(difference(end.equity, start.equity)),
            moneyOr(difference(end.realised, start.realised)),
            moneyOr(difference(end.unrealised, start.unrealised)),
            moneyOr(difference(end.fees, start.fees)),
            moneyOr(revaluation(start, end))};
}

ReportTable pnlTable(const ReportFacts& facts, const ReportNames& names)
{
    const std::string& currency = names.accountCurrency;
    ReportTable table;
    table.id = "daily_pnl";
    table.title = "P&L by day";
    table.whenNone = "No turn in the period.";
    table.note = "P&L = realised + change of unrealised - fees + revaluation; the parts add up exactly. "
                 "Realised by average cost, without fees. Revaluation: cash and results in other currencies "
                 "at current rates. Days roll at midnight by " +
                 names.dayZone + "; max drawdown of a day is from the period's peak so far.";
    table.columns = {{"day", "Day", "", CellKind::Text},
                     {"start_equity", "Equity at start", currency, CellKind::Money},
                     {"end_equity", "Equity at end", currency, CellKind::Money},
                     {"pnl", "P&L", currency, CellKind::Money},
                     {"realised", "Realised", currency, CellKind::Money},
                     {"unrealised", "Unrealised, change", currency, CellKind::Money},
                     {"fees", "Fees", currency, CellKind::Money},
                     {"revaluation", "Revaluation", currency, CellKind::Money},
                     {"drawdown", "Max drawdown", "of peak", CellKind::Share},
                     {"orders", "Orders", "", CellKind::Count},
                     {"executions", "Executions", "", CellKind::Count}};
    for (const DayFact& day : facts.days) {
        std::vector<ReportCell> row = pnlRow(dayText(day.day), day.start, day.end);
        row.push_back(day.maxDrawdown ? cell::share(*day.maxDrawdown)
                                      : cell::notAvailable("no equity was known"));
        row.push_back(cell::count(day.orders));
        row.push_back(cell::count(day.fills));
        table.rows.push_back(std::move(row));
    }
    if (facts.days.empty())
        return table;
    std::vector<ReportCell> total = pnlRow("Total", facts.start, facts.end);
    total.push_back(facts.maxDrawdown ? cell::share(*facts.maxDrawdown)
                                      : cell::notAvailable("no equity was known"));
    total.push_back(cell::count(facts.orders.total()));
    total.push_back(cell::count(facts.fills.total()));
    table.rows.push_back(std::move(total));
    return table;
}

ReportTable positionTable(const ReportFacts& facts, const ReportNames& names)
{
    const std::string& currency = names.accountCurrency;
    ReportTable table;
    table.id = "positions";
    table.title = "Positions at the end of the period";
    table.whenNone = "No position was held.";
    table.note = "Realised and fees since the session began. Mark: mid, else last trade, else bar close.";
    table.columns = {{"instrument", "Instrument", "", CellKind::Text},
                     {"net", "Net", "units", CellKind::Quantity},
                     {"average", "Average price", "", CellKind::Price},
                     {"mark", "Mark", "", CellKind::Price},
                     {"quote", "Quoted in", "", CellKind::Text},
                     {"value", "Value", currency, CellKind::Money},
                     {"unrealised", "Unrealised", currency, CellKind::Money},
                     {"realised", "Realised", currency, CellKind::Money},
                     {"fees", "Fees", currency, CellKind::Money}};
    for (const PositionFact& fact : facts.positions) {
        const int decimals = names.priceDecimals(fact.instrument);
        table.rows.push_back({cell::text(names.instrument(fact.instrument)),
                              cell::quantity(fact.net, names.quantityDecimals(fact.instrument)),
                              cell::price(fact.averagePrice, decimals), cell::price(fact.mark, decimals),
                              cell::text(names.currencyOf(fact.instrument)), moneyOr(fact.value),
                              moneyOr(fact.unrealised), moneyOr(fact.realised), moneyOr(fact.fees)});
    }
    return table;
}

class RiskTable {
public:
    RiskTable(const ReportFacts& facts, const ReportNames& names) : m_facts(facts), m_names(names) {}

    ReportTable build()
    {
        m_table.id = "risk";
        m_table.title = "Risk figures";
        m_table.whenNone = "Risk sent no report in the period.";
        m_table.columns = {{"figure", "Figure", "", CellKind::Text},
                           {"last", "Last", "", CellKind::Value},
                           {"last_share", "Last, of equity", "of equity", CellKind::Share},
                           {"peak", "Peak", "", CellKind::Value},
                           {"peak_share", "Peak, of equity", "of equity", CellKind::Share},
                           {"peak_at", "Peak at", "UTC", CellKind::Time},
                           {"unit", "Unit", "", CellKind::Text},
                           {"convention", "Convention", "", CellKind::Text}};
        const RiskFacts& risk = m_facts.risk;
        if (risk.reports == 0)
            return std::move(m_table);
        const std::string tail = "positive loss over risk_horizon; one-bar figure x sqrt(horizon / bar)";
        money("Value at risk, historical", risk.valueAtRisk,
              "quantile type 7 of the returns observed; " + tail);
        money("Value at risk, parametric", risk.parametricVar, "-(mean + z sd), sd with n - 1; " + tail);
        money("Expected shortfall, historical", risk.expectedShortfall,
              "mean of the returns at or beyond the quantile; " + tail);
        money("Expected shortfall, parametric", risk.parametricEs, "normal distribution; " + tail);
        money("Gross exposure", risk.grossExposure,
              "sum of |position| at its worst, pending orders included");
        plain("Leverage", risk.leverage, "gross exposure / equity");
        plain("Open risk", risk.openRisk, "sum of loss to stop / equity");
        plain("Drawdown, as Risk saw it", risk.drawdown, "from the session's peak of equity, positive");
        return std::move(m_table);
    }

private:
    [[nodiscard]] ReportCell none() const { return cell::notAvailable("not enough returns observed"); }
    [[nodiscard]] ReportCell ofEquity(const PeakFact& fact, std::int64_t raw, Money equity) const
    {
        if (!fact.known)
            return none();
        const auto part = share(Money::fromRaw(raw), equity);
        return part ? cell::share(*part) : cell::notAvailable("equity is zero");
    }
    void money(const char* name, const PeakFact& fact, std::string convention)
    {
        const RiskFacts& risk = m_facts.risk;
        m_table.rows.push_back({cell::text(name),
                                fact.known ? cell::money(Money::fromRaw(fact.last)) : none(),
                                ofEquity(fact, fact.last, risk.lastEquity),
                                fact.known ? cell::money(Money::fromRaw(fact.peak)) : none(),
                                ofEquity(fact, fact.peak, Money::fromRaw(fact.peakEquity)),
                                fact.known ? cell::time(fact.peakAt) : ReportCell(),
                                cell::text(m_names.accountCurrency), cell::text(std::move(convention))});
    }
    void plain(const char* name, const PeakFact& fact, const char* convention)
    {
        m_table.rows.push_back({cell::text(name), cell::share(Ratio::fromRaw(fact.last)), ReportCell(),
                                cell::share(Ratio::fromRaw(fact.peak)), ReportCell(), cell::time(fact.peakAt),
                                cell::text("of 1"), cell::text(convention)});
    }

    const ReportFacts& m_facts;
    const ReportNames& m_names;
    ReportTable m_table;
};

/// Costs of one instrument's orders, in its currency.
struct Quality {
    std::uint64_t orders = 0;
    std::uint64_t ended = 0;
    std::uint64_t filled = 0;
    Quantity ordered;
    Quantity done;
    Money arrivalValue; ///< of fills with a known arrival mid, at that mid
    Money arrivalCost;
    Money midValue;
    Money midCost;
    Int128 acceptNs = 0;
    Int128 fillNs = 0;
    std::int64_t worstFillNs = 0;
    std::uint64_t accepted = 0;
    std::uint64_t timedFills = 0;

    void add(const OrderFact& order)
    {
        if (order.gateRejected)
            return;
        ++orders;
        if (order.endedAt.ns != 0) {
            ++ended;
            ordered += order.quantity;
            done += order.filled;
        }
        const int sign = signOf(order.side);
        // Stops wait for their price: what lies between says nothing about how an order was worked.
        const bool waits = order.type == OrderType::Stop || order.type == OrderType::StopLimit;
        if (order.fills > 0) {
            ++filled;
            if (order.arrivalMid.isPositive() && !waits) {
                arrivalValue += order.arrivalCost;
                arrivalCost +=
                    sign > 0 ? order.fillCost - order.arrivalCost : order.arrivalCost - order.fillCost;
            }
            if (order.midKnown) {
                midValue += order.midCost;
                midCost += sign > 0 ? order.fillCost - order.midCost : order.midCost - order.fillCost;
            }
        }
        if (order.acceptedAt.ns != 0) {
            ++accepted;
            acceptNs += (order.acceptedAt - order.sentAt).ns;
        }
        if (order.firstFillAt.ns != 0 && !waits) {
            ++timedFills;
            const std::int64_t ns = (order.firstFillAt - order.sentAt).ns;
            fillNs += ns;
            worstFillNs = std::max(worstFillNs, ns);
        }
    }
};

constexpr const char* NothingFilled = "nothing filled with a known mid";

ReportCell costOf(Money cost, Money value)
{
    return value.isPositive() ? cell::money(cost) : cell::notAvailable(NothingFilled);
}

ReportCell basisPointsOf(Money cost, Money value)
{
    if (!value.isPositive())
        return cell::notAvailable(NothingFilled);
    const Int128 raw = divideRounded(static_cast<Int128>(cost.raw()) * 10'000 * Ratio::Scale, value.raw(),
                                     Rounding::HalfEven);
    const auto fits = narrow(raw);
    return fits ? cell::basisPoints(Ratio::fromRaw(*fits)) : cell::notAvailable("beyond range");
}

ReportCell meanOf(Int128 total, std::uint64_t count, const char* whenNone)
{
    if (count == 0)
        return cell::notAvailable(whenNone);
    return cell::duration({narrow(divideRounded(total, count, Rounding::HalfEven)).value_or(0)});
}

std::vector<ReportCell> qualityRow(std::string name, const Quality& q, std::string currency)
{
    const auto rate = divideScaled(q.done.raw(), q.ordered.raw(), Rounding::HalfEven);
    return {cell::text(std::move(name)),
            cell::count(q.orders),
            cell::count(q.filled),
            rate ? cell::share(Ratio::fromRaw(*rate)) : cell::notAvailable("no order ended"),
            costOf(q.arrivalCost, q.arrivalValue),
            basisPointsOf(q.arrivalCost, q.arrivalValue),
            costOf(q.midCost, q.midValue),
            basisPointsOf(q.midCost, q.midValue),
            cell::text(std::move(currency)),
            meanOf(q.acceptNs, q.accepted, "none accepted"),
            meanOf(q.fillNs, q.timedFills, "none filled"),
            q.timedFills == 0 ? cell::notAvailable("none filled") : cell::duration({q.worstFillNs})};
}

} // namespace

ReportSection resultSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "result";
    section.title = "P&L and risk";
    if (facts.maxDrawdown)
        section.figures.push_back({"max_drawdown", "Maximum drawdown", cell::share(*facts.maxDrawdown),
                                   "of peak",
                                   "reached " + formatTimestamp(facts.maxDrawdownAt, 0) +
                                       "; (peak - equity) / peak, start value included, sampled once a "
                                       "logical second and at every execution"});
    section.figures.push_back({"returns_used", "Returns behind VaR and ES",
                               facts.risk.reports == 0 ? cell::notAvailable("Risk sent no report")
                                                       : cell::count(facts.risk.returnsUsed),
                               "", "observations at the last report; too few make the figures n/a"});
    ReportChart equity{"equity", "Equity", names.accountCurrency, CellKind::Money, 0, {}, {}};
    equity.series = {{"Equity", facts.equity.points()}};
    ReportChart drawdown{"drawdown", "Drawdown from the period's peak", "of peak", CellKind::Share, 0, {},
                         {}};
    drawdown.series = {{"Drawdown", facts.drawdown.points()}};
    if (facts.equity.points().size() > 1)
        section.charts.push_back(std::move(equity));
    if (facts.drawdown.points().size() > 1)
        section.charts.push_back(std::move(drawdown));
    section.tables = {pnlTable(facts, names), positionTable(facts, names), RiskTable(facts, names).build()};
    return section;
}

ReportSection qualitySection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "quality";
    section.title = "Execution quality";
    ReportTable table;
    table.id = "execution_quality";
    table.title = "Execution quality by instrument and purpose";
    table.whenNone = "No order reached a venue in the period.";
    table.note =
        "A cost is positive. Arrival: against the mid when the signal was decided; mid: against the "
        "mark of each fill's moment; both weighted by value, in the instrument's currency, fees not "
        "included. Fill rate: quantity done / ordered over ended orders. Latencies are logical times "
        "as journaled, from release to the venue's answer; stops, which wait for their price, are "
        "left out of arrival slippage and of the time to fill.";
    table.columns = {{"instrument", "Instrument, purpose", "", CellKind::Text},
                     {"orders", "Orders", "", CellKind::Count},
                     {"filled", "With fills", "", CellKind::Count},
                     {"fill_rate", "Fill rate", "of ordered", CellKind::Share},
                     {"arrival_slippage", "Against arrival", "", CellKind::Money},
                     {"arrival_slippage_bp", "Against arrival", "bp", CellKind::BasisPoints},
                     {"mid_slippage", "Against mid", "", CellKind::Money},
                     {"mid_slippage_bp", "Against mid", "bp", CellKind::BasisPoints},
                     {"currency", "Currency", "", CellKind::Text},
                     {"accept_mean", "To acceptance, mean", "", CellKind::Duration},
                     {"fill_mean", "To first fill, mean", "", CellKind::Duration},
                     {"fill_worst", "To first fill, worst", "", CellKind::Duration}};
    std::map<std::pair<InstrumentId, int>, Quality> qualities;
    for (const OrderFact& order : facts.orders.items) {
        qualities[{order.instrument, -1}].add(order);
        qualities[{order.instrument, static_cast<int>(order.purpose)}].add(order);
    }
    for (const auto& [key, quality] : qualities) {
        if (quality.orders == 0)
            continue;
        std::string name = names.instrument(key.first);
        name += key.second < 0 ? ", all" : ", " + std::string(toText(static_cast<OrderPurpose>(key.second)));
        table.rows.push_back(qualityRow(std::move(name), quality, names.currencyOf(key.first)));
    }
    section.tables = {std::move(table)};
    return section;
}

} // namespace mystic
