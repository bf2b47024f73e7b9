// Orders that take: what they get, what they pay, and what keeps them from trading with our own.
#include <algorithm>

#include "exchange_core.h"
#include "exchange_sides.h"

namespace mystic {

std::uint32_t SimulatedExchange::Core::bestOwn(const Market& market, Side side) const
{
    if (m_config.selfMatch == SelfMatch::Ignore)
        return None;
    for (const std::uint32_t slot : market.resting[indexOf(side)])
        if (m_orders[slot].phase == Phase::Resting)
            return slot;
    return None;
}

bool SimulatedExchange::Core::meetsOwn(std::uint32_t own, Side side, Price limit,
                                       const std::optional<MarketDepth::Slice>& slice) const
{
    if (own == None)
        return false;
    const Price price = m_orders[own].command.limitPrice;
    const bool isWithinLimit = limit.isZero() || !isThrough(opposite(side), limit, price);
    // At the market's own price ours is served with it: neither may be sure to come first.
    return isWithinLimit && (!slice || !isThrough(opposite(side), slice->price, price));
}

bool SimulatedExchange::Core::preventSelfMatch(std::uint32_t newcomer, std::uint32_t own, Timestamp time)
{
    const OrderCommand& command = m_orders[newcomer].command;
    const bool isNewest = m_config.selfMatch == SelfMatch::CancelNewest && command.reduceOnly == 0;
    const std::uint32_t loser = isNewest ? newcomer : own;
    finish(loser, ExecutionType::Canceled, m_orders[loser].command.commandId,
           "self match: both orders are ours", time);
    return !isNewest;
}

bool SimulatedExchange::Core::wouldTake(const Market& market, const OrderCommand& command) const
{
    const Side side = command.side;
    return market.depth.available(side, command.limitPrice).isPositive() ||
           meetsOwn(bestOwn(market, opposite(side)), side, command.limitPrice, std::nullopt);
}

Price SimulatedExchange::Core::withImpact(const Market& market, const Order& order, Price price,
                                          Quantity quantity, Timestamp time) const
{
    if (m_config.impactModel == ImpactModel::None)
        return price;
    const Ratio share = impactOfPiece(m_config.impactCoefficient, m_config.impactVolatility, order.taken,
                                      quantity, market.volume.perDay(time));
    const std::int64_t move = multiplyScaled(price.raw(), share.raw(), Rounding::Ceiling).value_or(0);
    const bool isBuy = order.command.side == Side::Buy;
    const Price moved = Price::fromRaw(isBuy ? price.raw() + move : price.raw() - move);
    const Price paid = roundToTick(*market.instrument, moved, isBuy ? Rounding::Ceiling : Rounding::Floor);
    return std::max(paid, market.instrument->tickSize);
}

bool SimulatedExchange::Core::canFillWhole(const Market& market, const Order& order, Price limit,
                                           Timestamp time) const
{
    const Side side = order.command.side;
    const Quantity leaves = order.command.quantity - order.filled;
    if (fillable(market, order) < leaves)
        return false;
    Quantity open = leaves;
    Order probe = order; // what is taken on the way moves the price of the next piece
    Quantity passed;     // of what is offered
    while (open.isPositive()) {
        const auto slice = market.depth.next(side, passed);
        if (!slice || meetsOwn(bestOwn(market, opposite(side)), side, limit, slice))
            return false;
        Quantity piece = std::min(open, slice->quantity);
        if (piece < open)
            piece = floorToLot(*market.instrument, piece);
        if (piece.isPositive()) {
            const Price paid = withImpact(market, probe, slice->price, piece, time);
            if (!limit.isZero() && isThrough(opposite(side), limit, paid))
                return false;
        }
        passed += piece.isPositive() ? piece : slice->quantity;
        probe.taken += piece;
        open -= piece;
    }
    return true;
}

void SimulatedExchange::Core::take(Market& market, std::uint32_t slot, Price limit, Timestamp time)
{
    const Side side = m_orders[slot].command.side;
    while (m_orders[slot].phase != Phase::Done) {
        const Quantity wanted = fillable(market, m_orders[slot]);
        const auto slice = market.depth.next(side);
        if (!wanted.isPositive())
            return;
        const std::uint32_t own = bestOwn(market, opposite(side));
        if (meetsOwn(own, side, limit, slice)) {
            if (!preventSelfMatch(slot, own, time))
                return;
            continue;
        }
        if (!slice)
            return;
        Quantity quantity = std::min(wanted, slice->quantity);
        if (quantity < wanted)
            quantity = floorToLot(*market.instrument, quantity);
        const Price paid = withImpact(market, m_orders[slot], slice->price, quantity, time);
        if (!limit.isZero() && isThrough(opposite(side), limit, paid))
            return;
        if (quantity.isPositive())
            book(market, slot, quantity, paid, false, time);
        // Less than a lot left at this price is of no use to anybody: it is passed over.
        market.depth.take(side, quantity.isPositive() ? quantity : slice->quantity);
    }
}

void SimulatedExchange::Core::takeMarket(Market& market, std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    const bool allOrNone = order.command.timeInForce == TimeInForce::FillOrKill;
    if (!allOrNone || canFillWhole(market, order, {}, time))
        take(market, slot, {}, time);
    if (order.phase != Phase::Done)
        finish(slot, ExecutionType::Canceled, order.command.commandId, "no more quantity offered", time);
}

void SimulatedExchange::Core::takeLimit(Market& market, std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    const OrderCommand& command = order.command;
    const bool allOrNone = command.timeInForce == TimeInForce::FillOrKill;
    if (command.postOnly != 0 && wouldTake(market, command)) {
        finish(slot, ExecutionType::Canceled, command.commandId, "post-only: it would take", time);
        return;
    }
    if (!allOrNone || canFillWhole(market, order, command.limitPrice, time))
        take(market, slot, command.limitPrice, time);
    if (order.phase == Phase::Done)
        return;
    if (allOrNone || command.timeInForce == TimeInForce::ImmediateOrCancel)
        finish(slot, ExecutionType::Canceled, command.commandId, "no more quantity offered at the limit",
               time);
    else
        rest(market, slot);
}

} // namespace mystic
