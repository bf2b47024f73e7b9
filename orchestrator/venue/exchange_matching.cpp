// How the exchange fills: the rules at the head of simulated_exchange.h, one function each.
#include <algorithm>

#include "domain/invariant.h"
#include "exchange_core.h"
#include "exchange_sides.h"
#include "messages/opening_print.h"

namespace mystic {

void SimulatedExchange::Core::onMarketEvent(const MarketEvent& event, Timestamp now)
{
    advance(now);
    if (event.kind == MarketEventKind::Status)
        applyStatus(event, now);
    if (event.instrument >= m_markets.size() || event.kind == MarketEventKind::Status)
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
        if (market.depth.hasQuotes() || market.depth.hasTrades() || !event.bar.close.isPositive())
            break;
        if (isOpeningPrint(event))
            applyOpening(market, event.bar.close, now);
        else if ((event.flags & MarketDerived) == 0)
            applyBar(market, event.bar, now);
        break;
    case MarketEventKind::BookDelta:
        market.depth.applyBook(event);
        break;
    case MarketEventKind::Status: // taken above
        break;
    }
    sweep(market, now);
}

void SimulatedExchange::Core::applyStatus(const MarketEvent& event, Timestamp now)
{
    const MarketStatusKind status = event.status.status;
    const bool isPhase = status == MarketStatusKind::Open || status == MarketStatusKind::Halted ||
                         status == MarketStatusKind::Closed;
    for (Market& market : m_markets) { // a status without instrument is about all of them
        if (event.instrument != NoInstrument && event.instrument != market.instrument->id)
            continue;
        market.depth.applyBook(event);
        if (!isPhase)
            continue;
        market.halted = status != MarketStatusKind::Open;
        sweep(market, now);
    }
}

void SimulatedExchange::Core::applyQuote(Market& market, const QuoteData& quote, Timestamp now)
{
    if (!market.depth.applyQuote(quote) || !isOpen(market, now))
        return;
    fillCrossed(market, Side::Buy, now);
    fillCrossed(market, Side::Sell, now);
    updateQueues(market);
    continueStops(market, now);
    trail(market, market.depth.reference(), market.depth.reference(), now);
    triggerStops(market, now);
}

void SimulatedExchange::Core::applyTrade(Market& market, const TradeData& trade, MarketSide aggressor,
                                         Timestamp now)
{
    market.volume.add(now, trade.quantity);
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
    trail(market, trade.price, trade.price, now);
    triggerStops(market, now);
}

void SimulatedExchange::Core::applyBar(Market& market, const BarData& bar, Timestamp now)
{
    market.volume.add(now, std::max(bar.volume, Quantity{}));
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
    trail(market, bar.low, bar.high, now);
}

void SimulatedExchange::Core::applyOpening(Market& market, Price price, Timestamp now)
{
    market.depth.applyOpening(price);
    if (!isOpen(market, now))
        return;
    fillCrossed(market, Side::Buy, now);
    fillCrossed(market, Side::Sell, now);
    continueStops(market, now);
    trail(market, price, price, now);
    triggerStops(market, now);
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
    order.taken += isMaker ? Quantity{} : quantity;
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
    rememberTrade(order, answer);
    if (order.status == OrderStatus::Filled)
        close(slot);
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
            offered = std::min(offered, serveQueue(order, trade.quantity) - given);
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
