// What the exchange answers when it is asked: orders, trades, positions, cash; and its dead-man switch.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "exchange_core.h"

namespace mystic {

VenueAnswer SimulatedExchange::Core::itemOf(const Order& order) const
{
    const OrderCommand& command = order.command;
    VenueAnswer item;
    item.kind = VenueAnswerKind::Order;
    item.link = VenueLink::Up;
    item.status = order.status;
    item.side = command.side;
    item.orderType = command.type;
    item.attempt = command.attempt;
    item.instrument = command.instrument;
    item.reduceOnly = command.reduceOnly;
    item.orderId = command.orderId;
    item.venueOrderId = order.venueOrderId;
    item.quantity = command.quantity;
    item.filled = order.filled;
    item.price = command.limitPrice;
    item.stopPrice = command.stopPrice;
    item.clientId = command.clientId;
    return item;
}

void SimulatedExchange::Core::rememberTrade(const Order& order, const ExecutionReport& fill)
{
    const Instrument& instrument = m_instruments->at(fill.instrument);
    const Money value = notional(fill.lastPrice, fill.lastQuantity, instrument.multiplier);
    m_cash[fill.instrument] += -Int128{value.raw()} * signOf(fill.side) - fill.fee.raw();
    VenueAnswer trade = itemOf(order);
    trade.kind = VenueAnswerKind::Trade;
    trade.liquidity = fill.liquidity;
    trade.venueTradeId = fill.venueTradeId;
    trade.quantity = fill.lastQuantity;
    trade.price = fill.lastPrice;
    trade.stopPrice = {};
    trade.amount = fill.fee;
    trade.venueTime = fill.venueTime;
    if (m_trades.size() < TradeMemory)
        m_trades.push_back(trade);
    else
        m_trades[m_tradesNext] = trade;
    m_tradesNext = (m_tradesNext + 1) % TradeMemory;
}

void SimulatedExchange::Core::tell(VenueAnswer item, const VenueQuery& query, Timestamp time)
{
    OrderCommand key;
    key.orderId = query.queryId;
    m_lastDue = std::max(m_lastDue, time + delay(m_config.reportLatency, key, Leg::Report, ++m_sequence));
    item.link = VenueLink::Up;
    item.queryId = query.queryId;
    if (query.kind == VenueQueryKind::Order) // an item of a list keeps its own order's
        item.attempt = query.attempt;
    if (item.venueTime.ns == 0)
        item.venueTime = time;
    m_events.push({item, m_lastDue});
}

void SimulatedExchange::Core::answer(const TravellingQuery& travelling)
{
    const VenueQuery& query = travelling.query;
    const Timestamp time = travelling.arrival;
    std::uint32_t count = 0;
    switch (query.kind) {
    case VenueQueryKind::Order:
        answerOrder(query, time, count);
        break;
    case VenueQueryKind::OpenOrders:
        answerOpenOrders(query, time, count);
        break;
    case VenueQueryKind::Trades:
        answerTrades(query, time, count);
        break;
    case VenueQueryKind::Positions:
        answerPositions(query, time, count);
        break;
    case VenueQueryKind::Balances:
        answerBalances(query, time, count);
        break;
    case VenueQueryKind::ArmDeadMan:
    case VenueQueryKind::DisarmDeadMan:
        setDeadMan(query, time);
        return;
    case VenueQueryKind::CancelOrder:
        for (std::uint32_t slot = 0; slot < m_orders.size(); ++slot) {
            if (m_orders[slot].phase == Phase::Done || m_orders[slot].venueOrderId != query.venueOrderId)
                continue;
            Market& market = m_markets[m_orders[slot].command.instrument];
            finish(slot, ExecutionType::Canceled, 0, "canceled as asked", time);
            sweep(market, time);
            ++count;
            break;
        }
        break;
    }
    VenueAnswer end;
    end.kind = VenueAnswerKind::End;
    end.count = count;
    end.orderId = query.orderId;
    end.clientId = query.clientId;
    tell(end, query, time);
}

void SimulatedExchange::Core::answerOrder(const VenueQuery& query, Timestamp time, std::uint32_t& count)
{
    for (const Order& order : m_orders) {
        if (order.phase == Phase::Done || order.command.clientId != query.clientId)
            continue;
        tell(itemOf(order), query, time);
        ++count;
    }
    const auto ended = std::ranges::find_if(m_ended, [&query](const Ended& known) {
        return known.orderId != 0 && known.item.clientId == query.clientId;
    });
    if (count == 0 && ended != m_ended.end()) {
        tell(ended->item, query, time);
        ++count;
    }
}

void SimulatedExchange::Core::answerOpenOrders(const VenueQuery& query, Timestamp time, std::uint32_t& count)
{
    for (const Order& order : m_orders) {
        const bool isAsked = query.instrument == NoInstrument || query.instrument == order.command.instrument;
        if (order.phase == Phase::Done || !isAsked)
            continue;
        tell(itemOf(order), query, time);
        ++count;
    }
}

void SimulatedExchange::Core::answerTrades(const VenueQuery& query, Timestamp time, std::uint32_t& count)
{
    const std::size_t first = m_trades.size() < TradeMemory ? 0 : m_tradesNext;
    for (std::size_t i = 0; i < m_trades.size(); ++i) { // oldest first
        const VenueAnswer& trade = m_trades[(first + i) % m_trades.size()];
        const bool isAsked = query.instrument == NoInstrument || query.instrument == trade.instrument;
        if (trade.venueTime < query.since || !isAsked)
            continue;
        tell(trade, query, time);
        ++count;
    }
}

void SimulatedExchange::Core::answerPositions(const VenueQuery& query, Timestamp time, std::uint32_t& count)
{
    for (const Market& market : m_markets) {
        const bool isAsked = query.instrument == NoInstrument || query.instrument == market.instrument->id;
        if (market.position.isZero() || !isAsked)
            continue;
        VenueAnswer item;
        item.kind = VenueAnswerKind::Position;
        item.instrument = market.instrument->id;
        item.side = market.position.isNegative() ? Side::Sell : Side::Buy;
        item.quantity = market.position;
        tell(item, query, time);
        ++count;
    }
}

void SimulatedExchange::Core::answerBalances(const VenueQuery& query, Timestamp time, std::uint32_t& count)
{
    // What trading changed; what the account began with is the station's to know.
    using Sum = std::pair<std::string, Int128>;
    std::vector<Sum> sums;
    for (const Instrument& instrument : m_instruments->all()) {
        const auto same = std::ranges::find(sums, instrument.currency, &Sum::first);
        if (same != sums.end())
            same->second += m_cash[instrument.id];
        else
            sums.emplace_back(instrument.currency, m_cash[instrument.id]);
    }
    for (const auto& [currency, sum] : sums) {
        const auto amount = narrow(sum);
        if (!amount)
            continue; // beyond what an account can hold: better not said than wrong
        VenueAnswer item;
        item.kind = VenueAnswerKind::Balance;
        item.currency.assign(currency);
        item.amount = Money::fromRaw(*amount);
        tell(item, query, time);
        ++count;
    }
}

void SimulatedExchange::Core::setDeadMan(const VenueQuery& query, Timestamp time)
{
    VenueAnswer answer;
    answer.kind = m_config.profile.hasDeadManSwitch ? VenueAnswerKind::DeadMan : VenueAnswerKind::Failed;
    if (!m_config.profile.hasDeadManSwitch) {
        answer.text = "this venue has no dead-man switch";
    } else if (query.kind == VenueQueryKind::ArmDeadMan) {
        m_deadManAt = time + query.countdown;
        answer.deadline = m_deadManAt;
        answer.text = "armed";
    } else {
        m_deadManAt = {};
        answer.text = "off";
    }
    tell(answer, query, time);
}

void SimulatedExchange::Core::fireDeadMan(Timestamp time)
{
    m_deadManAt = {};
    executeCancelAll(false, time);
    VenueAnswer fired;
    fired.kind = VenueAnswerKind::DeadMan;
    fired.text = "fired: it was not renewed in time, all orders are canceled";
    tell(fired, {}, time);
}

} // namespace mystic
