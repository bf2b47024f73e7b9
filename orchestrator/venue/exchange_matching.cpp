// How the exchange fills: the rules at the head of simulated_exchange.h, one function each.
#include <algorithm>

#include "domain/invariant.h"
#include "exchange_core.h"

namespace mystic {

namespace {

std::size_t indexOf(Side side)
{
    return side == Side::Buy ? 0 : 1;
}
/// True when `price` is worse for the owner's resting order than `limit`, i.e. the market went through the
/// limit.
bool isThrough(Side side, Price limit, Price price)
{
    return side == Side::Buy ? price < limit : price > limit;
}

} // namespace

void SimulatedExchange::Core::onMarketEvent(const MarketEvent& event, Timestamp now)
{
    advance(now);
    if (event.instrument >= m_markets.size())
        return;
    Market& market = m_markets[event.instrument];
    switch (event.kind) {
    case MarketEventKind::Quote:
        applyQuote(market, event.quote, now);
        break;
    case MarketEventKind::Trade:
        if (event.trade.price.isPositive() && event.trade.quantity.isPositive())
            applyTrade(market, event.trade, event.side, now);
        break;
    case MarketEventKind::Bar:
        if ((event.flags & MarketDerived) == 0 && !market.depth.hasQuotes() && !market.depth.hasTrades() &&
            event.bar.close.isPositive())
            applyBar(market, event.bar, now);
        break;
    case MarketEventKind::Status:
        market.depth.applyBook(event);
        if (event.status.status == MarketStatusKind::Open)
            market.halted = false;
        else if (event.status.status == MarketStatusKind::Halted ||
                 event.status.status == MarketStatusKind::Closed)
            market.halted = true;
        break;
    case MarketEventKind::BookDelta:
        market.depth.applyBook(event);
        break;
    }
    sweep(market, now);
}

void SimulatedExchange::Core::applyQuote(Market& market, const QuoteData& quote, Timestamp now)
{
    if (!market.depth.applyQuote(quote) || !isOpen(market, now))
        return;
    fillCrossed(market, Side::Buy, now);
    fillCrossed(market, Side::Sell, now);
    updateQueues(market);
    continueStops(market, now);
    triggerStops(market, now);
}

void SimulatedExchange::Core::applyTrade(Market& market, const TradeData& trade, MarketSide aggressor,
                                         Timestamp now)
{
    if (!isOpen(market, now)) {
        market.depth.applyTrade(trade, aggressor);
        return;
    }
    const Quantity bought = fillFromTrade(market, Side::Buy, trade, aggressor, now);
    const Quantity sold = fillFromTrade(market, Side::Sell, trade, aggressor, now);
    market.depth.applyTrade(trade, aggressor);
    if (!market.depth
             .hasQuotes()) { // the touch was made from this very trade: what our orders got of it is gone
        market.depth.take(Side::Buy, bought);
        market.depth.take(Side::Sell, sold);
        fillCrossed(market, Side::Buy, now);
        fillCrossed(market, Side::Sell, now);
        continueStops(market, now);
    }
    triggerStops(market, now);
}

void SimulatedExchange::Core::applyBar(Market& market, const BarData& bar, Timestamp now)
{
    if (!isOpen(market, Timestamp{now.ns - 1})) { // the bar ends at `now`: its last instant lies before
        market.depth.applyBar(bar);
        return;
    }
    triggerStopsInside(market, bar, now);
    const Quantity volume = market.depth.sizeOfBar(bar.volume);
    const Quantity bought = fillThrough(market, Side::Buy, bar.low, volume, now);
    const Quantity sold = fillThrough(market, Side::Sell, bar.high, volume, now);
    market.depth.applyBar(bar);
    market.depth.take(Side::Buy, bought);
    market.depth.take(Side::Sell, sold);
    continueStops(market, now);
}

Quantity SimulatedExchange::Core::fillable(const Market& market, const Order& order) const
{
    const Quantity leaves = order.command.quantity - order.filled;
    if (order.command.reduceOnly == 0)
        return leaves;
    const std::int64_t held = market.position.raw() * -signOf(order.command.side);
    return std::min(leaves, Quantity::fromRaw(std::max<std::int64_t>(held, 0)));
}

void SimulatedExchange::Core::book(Market& market, std::uint32_t slot, Quantity quantity, Price price,
                                   bool isMaker, Timestamp time)
{
    Order& order = m_orders[slot];
    const Quantity leaves = order.command.quantity - order.filled;
    MYSTIC_INVARIANT(quantity.isPositive() && quantity <= leaves, "a fill lies within what is left");
    order.filled += quantity;
    order.status = quantity == leaves ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
    const Quantity before = market.position;
    market.position += Quantity::fromRaw(quantity.raw() * signOf(order.command.side));
    market.isReduced = market.isReduced || market.position.abs() < before.abs() ||
                       (before.isNegative() != market.position.isNegative() && !before.isZero());
    const Instrument& instrument = *market.instrument;
    ExecutionReport answer = reportOn(order, ExecutionType::Trade, time);
    answer.liquidity = isMaker ? Liquidity::Maker : Liquidity::Taker;
    answer.venueTradeId = ++m_venueTradeId;
    answer.lastQuantity = quantity;
    answer.lastPrice = price;
    answer.fee = scaled(notional(price, quantity, instrument.multiplier),
                        isMaker ? instrument.makerFee : instrument.takerFee);
    report(answer, time);
    if (order.status == OrderStatus::Filled)
        close(slot);
}

void SimulatedExchange::Core::take(Market& market, std::uint32_t slot, Price limit, Timestamp time)
{
    const Side side = m_orders[slot].command.side;
    while (m_orders[slot].phase != Phase::Done) {
        const Quantity wanted = fillable(market, m_orders[slot]);
        const auto slice = market.depth.next(side);
        if (!slice || !wanted.isPositive())
            return;
        if (!limit.isZero() && isThrough(opposite(side), limit, slice->price))
            return;
        Quantity quantity = std::min(wanted, slice->quantity);
        if (quantity < wanted)
            quantity = floorToLot(*market.instrument, quantity);
        if (quantity.isPositive())
            book(market, slot, quantity, slice->price, false, time);
        // Less than a lot left at this price is of no use to anybody: it is passed over.
        market.depth.take(side, quantity.isPositive() ? quantity : slice->quantity);
    }
}

void SimulatedExchange::Core::takeMarket(Market& market, std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    const bool allOrNone = order.command.timeInForce == TimeInForce::FillOrKill;
    if (!allOrNone || market.depth.available(order.command.side, {}) >= order.command.quantity)
        take(market, slot, {}, time);
    if (order.phase != Phase::Done)
        finish(slot, ExecutionType::Canceled, order.command.commandId, "no more quantity offered", time);
}

void SimulatedExchange::Core::takeLimit(Market& market, std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    const OrderCommand& command = order.command;
    const bool allOrNone = command.timeInForce == TimeInForce::FillOrKill;
    const Quantity leaves = command.quantity - order.filled;
    if (!allOrNone || market.depth.available(command.side, command.limitPrice) >= leaves)
        take(market, slot, command.limitPrice, time);
    if (order.phase == Phase::Done)
        return;
    if (allOrNone || command.timeInForce == TimeInForce::ImmediateOrCancel)
        finish(slot, ExecutionType::Canceled, command.commandId, "no more quantity offered at the limit",
               time);
    else
        rest(market, slot);
}

void SimulatedExchange::Core::rest(Market& market, std::uint32_t slot)
{
    Order& order = m_orders[slot];
    const Side side = order.command.side;
    order.phase = Phase::Resting;
    const Price limit = order.command.limitPrice;
    const Price touch = side == Side::Buy ? market.depth.bid() : market.depth.ask();
    const Quantity shown = side == Side::Buy ? market.depth.bidSize() : market.depth.askSize();
    const bool improves = touch.isZero() || isThrough(side, limit, touch);
    order.aheadKnown = improves || touch == limit;
    order.ahead = touch == limit ? shown : Quantity{};
    auto& queue = market.resting[indexOf(side)];
    const auto isServedBefore = [this, side](std::uint32_t a, std::uint32_t b) {
        return isThrough(side, m_orders[a].command.limitPrice, m_orders[b].command.limitPrice);
    };
    queue.insert(std::upper_bound(queue.begin(), queue.end(), slot, isServedBefore), slot);
}

void SimulatedExchange::Core::fillCrossed(Market& market, Side side, Timestamp time)
{
    for (const std::uint32_t slot : market.resting[indexOf(side)]) {
        Order& order = m_orders[slot];
        if (order.phase == Phase::Done)
            continue;
        const Quantity offered = market.depth.leftAtTouch(side, order.command.limitPrice);
        if (!offered.isPositive())
            return; // those behind have no better price
        Quantity quantity = std::min(offered, fillable(market, order));
        if (quantity < order.command.quantity - order.filled)
            quantity = floorToLot(*market.instrument, quantity);
        if (!quantity.isPositive())
            continue;
        market.depth.take(side, quantity);
        book(market, slot, quantity, order.command.limitPrice, true, time);
    }
}

void SimulatedExchange::Core::updateQueues(Market& market)
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        const Price touch = side == Side::Buy ? market.depth.bid() : market.depth.ask();
        const Quantity shown = side == Side::Buy ? market.depth.bidSize() : market.depth.askSize();
        for (const std::uint32_t slot : market.resting[indexOf(side)]) {
            Order& order = m_orders[slot];
            if (touch.isZero() || isThrough(side, order.command.limitPrice, touch))
                order.ahead = {}; // nobody of the market is left at our price
            else if (touch == order.command.limitPrice)
                order.ahead = order.aheadKnown ? std::min(order.ahead, shown) : shown;
            else
                continue; // behind the touch: what stands there is not shown
            order.aheadKnown = true;
        }
    }
}

Quantity SimulatedExchange::Core::fillFromTrade(Market& market, Side side, const TradeData& trade,
                                                MarketSide aggressor, Timestamp time)
{
    const MarketSide ours = side == Side::Buy ? MarketSide::Buy : MarketSide::Sell;
    Quantity given;
    for (const std::uint32_t slot : market.resting[indexOf(side)]) {
        Order& order = m_orders[slot];
        const Price limit = order.command.limitPrice;
        if (order.phase == Phase::Done)
            continue;
        Quantity offered = trade.quantity - given;
        if (trade.price == limit) {
            if (aggressor == ours)
                break; // somebody took the other side: nothing came to ours
            const Quantity ahead = order.aheadKnown ? order.ahead : trade.quantity;
            order.ahead = std::max(ahead - trade.quantity, Quantity{});
            order.aheadKnown = true;
            offered = std::min(offered, trade.quantity - std::min(ahead, trade.quantity) - given);
        } else if (!isThrough(side, limit, trade.price)) {
            break;
        } else {
            order.ahead = {};
            order.aheadKnown = true;
        }
        Quantity quantity = std::min(offered, fillable(market, order));
        if (quantity < order.command.quantity - order.filled)
            quantity = floorToLot(*market.instrument, quantity);
        if (!quantity.isPositive())
            continue;
        given += quantity;
        book(market, slot, quantity, limit, true, time);
    }
    return given;
}

Quantity SimulatedExchange::Core::fillThrough(Market& market, Side side, Price extreme, Quantity volume,
                                              Timestamp now)
{
    Quantity given;
    for (const std::uint32_t slot : market.resting[indexOf(side)]) {
        Order& order = m_orders[slot];
        if (order.phase == Phase::Done || order.arrived >= now)
            continue;
        if (!isThrough(side, order.command.limitPrice, extreme))
            break;
        Quantity quantity = std::min(volume - given, fillable(market, order));
        if (quantity < order.command.quantity - order.filled)
            quantity = floorToLot(*market.instrument, quantity);
        if (!quantity.isPositive())
            continue;
        given += quantity;
        book(market, slot, quantity, order.command.limitPrice, true, now);
    }
    return given;
}

bool SimulatedExchange::Core::isTriggered(const Order& order, Price reference) const
{
    if (reference.isZero())
        return false;
    const Price stop = order.command.stopPrice;
    return order.command.side == Side::Buy ? reference >= stop : reference <= stop;
}

void SimulatedExchange::Core::activate(Market& market, std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    if (order.command.type == OrderType::StopLimit) {
        std::erase(market.stops, slot);
        takeLimit(market, slot, time);
        return;
    }
    order.phase = Phase::TakingStop;
    take(market, slot, {}, time);
}

void SimulatedExchange::Core::triggerStops(Market& market, Timestamp time)
{
    const Price reference = market.depth.reference();
    for (std::size_t i = 0; i < market.stops.size();) {
        const std::uint32_t slot = market.stops[i];
        const bool triggers =
            m_orders[slot].phase == Phase::WaitingStop && isTriggered(m_orders[slot], reference);
        const bool leavesList = triggers && m_orders[slot].command.type == OrderType::StopLimit;
        if (triggers)
            activate(market, slot, time);
        if (!leavesList)
            ++i;
    }
}

void SimulatedExchange::Core::triggerStopsInside(Market& market, const BarData& bar, Timestamp now)
{
    const Quantity size = market.depth.sizeOfBar(bar.volume);
    for (std::size_t i = 0; i < market.stops.size();) {
        const std::uint32_t slot = market.stops[i];
        const Order& order = m_orders[slot];
        const Side side = order.command.side;
        const bool triggers = order.phase == Phase::WaitingStop && order.arrived < now &&
                              isTriggered(order, side == Side::Buy ? bar.high : bar.low);
        const bool leavesList = triggers && order.command.type == OrderType::StopLimit;
        if (triggers) {
            const Price stop = order.command.stopPrice;
            market.depth.offer(side, side == Side::Buy ? std::max(stop, bar.open) : std::min(stop, bar.open),
                               size);
            activate(market, slot, now);
        }
        if (!leavesList)
            ++i;
    }
}

void SimulatedExchange::Core::continueStops(Market& market, Timestamp time)
{
    for (const std::uint32_t slot : market.stops)
        if (m_orders[slot].phase == Phase::TakingStop)
            take(market, slot, {}, time);
}

void SimulatedExchange::Core::dropIdleReduceOnly(Market& market, Timestamp time)
{
    const auto drop = [&](std::uint32_t slot) {
        const Order& order = m_orders[slot];
        if (order.phase != Phase::Done && order.command.reduceOnly != 0 && fillable(market, order).isZero())
            finish(slot, ExecutionType::Canceled, order.command.commandId,
                   "reduce-only: the position is closed", time);
    };
    for (const auto& side : market.resting)
        std::for_each(side.begin(), side.end(), drop);
    std::for_each(market.stops.begin(), market.stops.end(), drop);
}

void SimulatedExchange::Core::sweep(Market& market, Timestamp time)
{
    if (market.isReduced) {
        dropIdleReduceOnly(market, time);
        market.isReduced = false;
    }
    if (!market.hasEnded)
        return;
    market.hasEnded = false;
    const auto isDone = [this](std::uint32_t slot) { return m_orders[slot].phase == Phase::Done; };
    for (auto& side : market.resting)
        std::erase_if(side, isDone);
    std::erase_if(market.stops, isDone);
    releaseDone(market);
}

} // namespace mystic
