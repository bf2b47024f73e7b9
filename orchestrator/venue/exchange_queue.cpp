// How a resting order waits behind the market's quantity at its price: the models of QueueModel.
#include <algorithm>

#include "exchange_core.h"
#include "exchange_sides.h"

namespace mystic {

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
    order.shown = order.ahead;
    auto& queue = market.resting[indexOf(side)];
    const auto isServedBefore = [this, side](std::uint32_t a, std::uint32_t b) {
        return isThrough(side, m_orders[a].command.limitPrice, m_orders[b].command.limitPrice);
    };
    queue.insert(std::upper_bound(queue.begin(), queue.end(), slot, isServedBefore), slot);
}

void SimulatedExchange::Core::updateQueue(Order& order, Quantity shown) const
{
    const bool wasShown = order.shown.isPositive();
    const Quantity gone = order.shown - shown; // canceled: what traded was taken off before
    if (!order.aheadKnown) {
        order.ahead = shown;
    } else if (m_config.queueModel == QueueModel::Probabilistic) {
        // Rigtorp, "Estimating order queue position" (2013), with the plain share as probability: who cancels
        // stood ahead with probability ahead / shown.
        if (wasShown && gone.isPositive())
            order.ahead -= Quantity::fromRaw(
                narrow(Int128{order.ahead.raw()} * gone.raw() / order.shown.raw()).value_or(0));
        order.ahead = std::min(order.ahead, shown);
    } else if (m_config.queueModel == QueueModel::Displayed) {
        order.ahead = std::min(order.ahead, shown);
    }
    order.aheadKnown = true;
    order.shown = shown;
}

void SimulatedExchange::Core::updateQueues(Market& market)
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        const Price touch = side == Side::Buy ? market.depth.bid() : market.depth.ask();
        const Quantity shown = side == Side::Buy ? market.depth.bidSize() : market.depth.askSize();
        for (const std::uint32_t slot : market.resting[indexOf(side)]) {
            Order& order = m_orders[slot];
            const Price limit = order.command.limitPrice;
            if (touch == limit) {
                updateQueue(order, shown);
                continue;
            }
            order.shown = {}; // behind the touch: what stands there is not shown
            if (!touch.isZero() && !isThrough(side, limit, touch))
                continue;
            order.ahead = {}; // nobody of the market is left at our price
            order.aheadKnown = true;
        }
    }
}

Quantity SimulatedExchange::Core::serveQueue(Order& order, Quantity traded)
{
    const Quantity ahead = order.aheadKnown ? order.ahead : traded;
    order.ahead = std::max(ahead - traded, Quantity{});
    order.aheadKnown = true;
    order.shown = std::max(order.shown - traded, Quantity{});
    return traded - std::min(ahead, traded);
}

} // namespace mystic
