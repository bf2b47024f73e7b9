// Orders, executions and refusals.
#include <map>

#include "report_sections.h"

namespace mystic {

namespace {

std::string sideWord(Side side)
{
    return side == Side::Buy ? "BUY" : "SELL";
}

std::string strategyName(const ReportFacts& facts, std::uint16_t id)
{
    if (id == ManualStrategyId)
        return "manual";
    return id < facts.strategies.size() ? facts.strategies[id] : std::string();
}

/// Average price of the fills: cost / (quantity * multiplier).
Price averagePrice(const OrderFact& order, const ReportNames& names)
{
    if (order.filled.isZero() || !names.instruments->contains(order.instrument))
        return {};
    const auto perUnit = divideScaled(order.fillCost.raw(), order.filled.raw(), Rounding::HalfEven);
    if (!perUnit)
        return {};
    const auto price =
        divideScaled(*perUnit, names.instruments->at(order.instrument).multiplier.raw(), Rounding::HalfEven);
    return price ? Price::fromRaw(*price) : Price{};
}

std::string statusWord(const OrderFact& order)
{
    return order.gateRejected ? "blocked by the gate" : std::string(toText(order.status));
}

struct Tally {
    std::uint64_t orders = 0;
    std::uint64_t filled = 0;
    std::uint64_t partly = 0;
    std::uint64_t cancelled = 0;
    std::uint64_t rejected = 0;
    std::uint64_t blocked = 0;
    std::uint64_t expired = 0;
    std::uint64_t open = 0;
    std::uint64_t messages = 0;
    std::uint64_t fills = 0;
    Quantity bought;
    Quantity sold;
    Money value;
    Money fees;

    void add(const OrderFact& order)
    {
        ++orders;
        messages += order.messages;
        fills += order.fills;
        (order.side == Side::Buy ? bought : sold) += order.filled;
        value += order.fillCost;
        fees += order.fees;
        if (order.gateRejected)
            ++blocked;
        else if (order.status == OrderStatus::Filled)
            ++filled;
        else if (order.fills > 0)
            ++partly;
        else if (order.status == OrderStatus::Canceled)
            ++cancelled;
        else if (order.status == OrderStatus::Rejected)
            ++rejected;
        else if (order.status == OrderStatus::Expired)
            ++expired;
        else
            ++open;
    }
};

/// Order messages against executions, less one (RTS 9 counts orders and quotes against trades so).
ReportCell orderToTrade(const Tally& tally)
{
    if (tally.fills == 0)
        return cell::notAvailable("no execution");
    const Int128 raw =
        divideRounded(static_cast<Int128>(tally.messages) * Ratio::Scale, tally.fills, Rounding::HalfEven) -
        Ratio::Scale;
    ReportCell made = cell::quantity(Quantity::fromRaw(narrow(raw).value_or(0)), 2);
    return made;
}

std::vector<ReportColumn> tallyColumns()
{
    return {
        {"orders", "Orders", "", CellKind::Count},        {"filled", "Filled", "", CellKind::Count},
        {"partly", "Partly", "", CellKind::Count},        {"cancelled", "Cancelled", "", CellKind::Count},
        {"expired", "Expired", "", CellKind::Count},      {"rejected", "Venue refused", "", CellKind::Count},
        {"blocked", "Gate blocked", "", CellKind::Count}, {"open", "Open", "", CellKind::Count}};
}

void addTally(std::vector<ReportCell>& row, const Tally& tally)
{
    for (const std::uint64_t count : {tally.orders, tally.filled, tally.partly, tally.cancelled,
                                      tally.expired, tally.rejected, tally.blocked, tally.open})
        row.push_back(cell::count(count));
}

ReportTable byInstrument(const ReportFacts& facts, const ReportNames& names)
{
    std::map<InstrumentId, Tally> tallies;
    for (const OrderFact& order : facts.orders.items)
        tallies[order.instrument].add(order);
    ReportTable table;
    table.id = "orders_by_instrument";
    table.title = "Orders by instrument";
    table.whenNone = "No order in the period.";
    table.note = "Each order is counted once, by its state at the end of the period; replaced orders count "
                 "once. Order-to-trade ratio = order messages released / executions - 1. Values and fees are "
                 "in the instrument's own currency.";
    table.columns = {{"instrument", "Instrument", "", CellKind::Text}};
    for (ReportColumn& column : tallyColumns())
        table.columns.push_back(std::move(column));
    table.columns.push_back({"bought", "Bought", "units", CellKind::Quantity});
    table.columns.push_back({"sold", "Sold", "units", CellKind::Quantity});
    table.columns.push_back({"value", "Value traded", "", CellKind::Money});
    table.columns.push_back({"fees", "Fees", "", CellKind::Money});
    table.columns.push_back({"currency", "Currency", "", CellKind::Text});
    table.columns.push_back({"order_to_trade", "Order-to-trade", "", CellKind::Quantity});
    for (const auto& [id, tally] : tallies) {
        std::vector<ReportCell> row{cell::text(names.instrument(id))};
        addTally(row, tally);
        row.push_back(cell::quantity(tally.bought, names.quantityDecimals(id)));
        row.push_back(cell::quantity(tally.sold, names.quantityDecimals(id)));
        row.push_back(cell::money(tally.value));
        row.push_back(cell::money(tally.fees));
        row.push_back(cell::text(names.currencyOf(id)));
        row.push_back(orderToTrade(tally));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable byStrategy(const ReportFacts& facts)
{
    std::map<std::string, Tally> tallies;
    for (const OrderFact& order : facts.orders.items)
        tallies[strategyName(facts, order.strategyId)].add(order);
    ReportTable table;
    table.id = "orders_by_strategy";
    table.title = "Orders by strategy";
    table.whenNone = "No order in the period.";
    table.columns = {{"strategy", "Strategy", "", CellKind::Text}};
    for (ReportColumn& column : tallyColumns())
        table.columns.push_back(std::move(column));
    table.columns.push_back({"executions", "Executions", "", CellKind::Count});
    for (const auto& [name, tally] : tallies) {
        std::vector<ReportCell> row{cell::text(name.empty() ? "not named by a signal" : name)};
        addTally(row, tally);
        row.push_back(cell::count(tally.fills));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable orderList(const ReportFacts& facts, const ReportNames& names)
{
    ReportTable table;
    table.id = "orders";
    table.title = "Orders";
    table.whenNone = "No order in the period.";
    table.leftOut = facts.orders.leftOut;
    table.note = "Decided: logical time of the signal. Fees in the instrument's currency, cost positive. "
                 "Orders marked * were working before the period began.";
    table.columns = {{"decided", "Decided", "UTC", CellKind::Time},
                     {"order", "Order", "", CellKind::Text},
                     {"signal", "Signal", "", CellKind::Text},
                     {"instrument", "Instrument", "", CellKind::Text},
                     {"strategy", "Strategy", "", CellKind::Text},
                     {"purpose", "Purpose", "", CellKind::Text},
                     {"side", "Side", "", CellKind::Text},
                     {"type", "Type", "", CellKind::Text},
                     {"time_in_force", "TIF", "", CellKind::Text},
                     {"quantity", "Quantity", "units", CellKind::Quantity},
                     {"limit", "Limit", "", CellKind::Price},
                     {"stop", "Stop", "", CellKind::Price},
                     {"filled", "Filled", "units", CellKind::Quantity},
                     {"average", "Average", "", CellKind::Price},
                     {"fees", "Fees", "", CellKind::Money},
                     {"ended", "Ended", "UTC", CellKind::Time},
                     {"status", "Status", "", CellKind::Text},
                     {"text", "Reason", "", CellKind::Text}};
    table.rows.reserve(facts.orders.items.size());
    for (const OrderFact& order : facts.orders.items) {
        const int price = names.priceDecimals(order.instrument);
        const int quantity = names.quantityDecimals(order.instrument);
        table.rows.push_back(
            {cell::time(order.decidedAt),
             cell::text(std::to_string(order.id) + (order.openBefore ? "*" : "")),
             cell::text(signalReference(order.trace)), cell::text(names.instrument(order.instrument)),
             cell::text(strategyName(facts, order.strategyId)),
             cell::text(std::string(toText(order.purpose))), cell::text(sideWord(order.side)),
             cell::text(std::string(toText(order.type))), cell::text(std::string(toText(order.timeInForce))),
             cell::quantity(order.quantity, quantity), cell::price(order.limitPrice, price),
             cell::price(order.stopPrice, price), cell::quantity(order.filled, quantity),
             cell::price(averagePrice(order, names), price), cell::money(order.fees, 4),
             cell::time(order.endedAt), cell::text(statusWord(order)), cell::text(order.text)});
    }
    return table;
}

ReportTable rejectionCounts(const ReportFacts& facts)
{
    std::map<std::pair<RejectStage, CheckId>, std::uint64_t> counts;
    for (const RejectionFact& fact : facts.rejections.items)
        ++counts[{fact.stage, fact.check}];
    ReportTable table;
    table.id = "rejections_by_check";
    table.title = "Failed checks by kind";
    table.whenNone = "No failed check in the period.";
    table.columns = {{"stage", "Stage", "", CellKind::Text},
                     {"check", "Check", "", CellKind::Text},
                     {"count", "Times", "", CellKind::Count}};
    for (const auto& [key, count] : counts)
        table.rows.push_back(
            {cell::text(capitalised(toText(key.first))),
             cell::text(key.second == CheckId::None ? "no single check named" : checkName(key.second)),
             cell::count(count)});
    return table;
}

} // namespace

ReportSection ordersSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "orders";
    section.title = "Orders";
    const CountFacts& counts = facts.counts;
    section.figures = {
        {"orders", "Orders", cell::count(facts.orders.total()), "", ""},
        {"messages", "Order messages released", cell::count(counts.gateApproved), "",
         "new orders, changes and cancels that passed the gate"},
        {"peak_rate", "Busiest second", cell::count(counts.peakMessages), "messages",
         counts.peakMessages == 0 ? "" : "in the second of " + formatTimestamp(counts.peakMessagesAt, 0)},
    };
    section.tables = {byInstrument(facts, names), byStrategy(facts), orderList(facts, names)};
    return section;
}

ReportSection executionsSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "executions";
    section.title = "Executions";
    ReportTable table;
    table.id = "executions";
    table.title = "Executions";
    table.whenNone = "No execution in the period.";
    table.leftOut = facts.fills.leftOut;
    table.note = "Value, fee and realised in the instrument's currency; realised without fees, by average "
                 "cost. Mark: mid, else last trade, else bar close, when it happened. A cost is positive.";
    table.columns = {{"time", "Time", "UTC", CellKind::Time},
                     {"turn", "Turn", "", CellKind::Count},
                     {"order", "Order", "", CellKind::Text},
                     {"venue_trade", "Venue trade", "", CellKind::Text},
                     {"instrument", "Instrument", "", CellKind::Text},
                     {"side", "Side", "", CellKind::Text},
                     {"quantity", "Quantity", "units", CellKind::Quantity},
                     {"price", "Price", "", CellKind::Price},
                     {"value", "Value", "", CellKind::Money},
                     {"fee", "Fee", "", CellKind::Money},
                     {"currency", "Currency", "", CellKind::Text},
                     {"liquidity", "Liquidity", "", CellKind::Text},
                     {"realised", "Realised", "", CellKind::Money},
                     {"arrival", "Arrival mid", "", CellKind::Price},
                     {"mark", "Mark", "", CellKind::Price}};
    table.rows.reserve(facts.fills.items.size());
    for (const FillFact& fill : facts.fills.items) {
        const int price = names.priceDecimals(fill.instrument);
        table.rows.push_back(
            {cell::time(fill.time), cell::count(fill.seq), cell::text(std::to_string(fill.order)),
             cell::text(std::to_string(fill.venueTradeId)), cell::text(names.instrument(fill.instrument)),
             cell::text(sideWord(fill.side)),
             cell::quantity(fill.quantity, names.quantityDecimals(fill.instrument)),
             cell::price(fill.price, price), cell::money(fill.value), cell::money(fill.fee, 4),
             cell::text(names.currencyOf(fill.instrument)), cell::text(std::string(toText(fill.liquidity))),
             cell::money(fill.realised), cell::price(fill.arrivalMid, price), cell::price(fill.mark, price)});
    }
    section.tables = {std::move(table)};
    return section;
}

ReportSection rejectionsSection(const ReportFacts& facts, const ReportNames& names)
{
    ReportSection section;
    section.id = "rejections";
    section.title = "Rejections";
    section.paragraphs.push_back(
        "One line for each failed check: a signal or intent that failed three checks has three lines. The "
        "limit is the largest allowed value.");
    if (facts.counts.checksDropped > 0)
        section.paragraphs.push_back(displayText(cell::count(facts.counts.checksDropped)) +
                                     " more checks were made than their records could hold; such a record "
                                     "always refuses.");
    ReportTable table;
    table.id = "rejections";
    table.title = "Failed checks";
    table.whenNone = "No failed check in the period.";
    table.note =
        "A check that stays in force after a breach, as daily loss does until the day rolls, can refuse "
        "at a value below its limit. A share is written in % for people and of 1 in CSV and JSON.";
    table.leftOut = facts.rejections.leftOut;
    table.columns = {
        {"time", "Time", "UTC", CellKind::Time}, {"turn", "Turn", "", CellKind::Count},
        {"stage", "Stage", "", CellKind::Text},  {"signal", "Signal", "", CellKind::Text},
        {"order", "Order", "", CellKind::Text},  {"instrument", "Instrument", "", CellKind::Text},
        {"side", "Side", "", CellKind::Text},    {"check", "Check", "", CellKind::Text},
        {"value", "Value", "", CellKind::Value}, {"limit", "Limit", "", CellKind::Value},
        {"unit", "Unit", "", CellKind::Text},    {"text", "Reason", "", CellKind::Text}};
    table.rows.reserve(facts.rejections.items.size());
    for (const RejectionFact& fact : facts.rejections.items)
        table.rows.push_back(
            {cell::time(fact.time), cell::count(fact.seq), cell::text(capitalised(toText(fact.stage))),
             cell::text(signalReference(fact.trace)),
             cell::text(fact.order == 0 ? std::string() : std::to_string(fact.order)),
             cell::text(names.instrument(fact.instrument)),
             cell::text(fact.side ? sideWord(*fact.side) : std::string()), cell::text(checkName(fact.check)),
             cell::value(fact.unit, fact.value), cell::value(fact.unit, fact.limit),
             cell::text(unitName(fact.unit, names)), cell::text(fact.text)});
    section.tables = {rejectionCounts(facts), std::move(table)};
    return section;
}

} // namespace mystic
