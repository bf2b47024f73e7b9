// Orders that wait for their stop price: trailing, triggering and what follows.
#include <algorithm>

#include "exchange_core.h"
#include "exchange_sides.h"

namespace mystic {

Price SimulatedExchange::Core::trailedStop(const Instrument& instrument, const OrderCommand& command,
                                           Price best) const
{
    const std::int64_t offset =
        command.trailUnit == TrailUnit::Share
            ? multiplyScaled(best.raw(), command.trailOffset, Rounding::Ceiling).value_or(best.raw())
            : command.trailOffset;
    const bool isBuy = command.side == Side::Buy;
    const auto raw = narrow(Int128{best.raw()} + (isBuy ? Int128{offset} : -Int128{offset}));
    if (!raw || *raw <= 0)
        return {};
    // To the tick further away: it never trails closer than asked.
    return roundToTick(instrument, Price::fromRaw(*raw), isBuy ? Rounding::Ceiling : Rounding::Floor);
}

void SimulatedExchange::Core::trail(Market& market, Price low, Price high, Timestamp time)
{
    for (const std::uint32_t slot : market.stops) {
        Order& order = m_orders[slot];
        OrderCommand& command = order.command;
        if (order.phase != Phase::WaitingStop || command.type != OrderType::TrailingStop)
            continue;
        const Price best = command.side == Side::Buy ? low : high;
        const Price wanted = best.isPositive() ? trailedStop(*market.instrument, command, best) : Price{};
        if (!wanted.isPositive() || !isThrough(command.side, command.stopPrice, wanted))
            continue;
        command.stopPrice = wanted;
        report(reportOn(order, ExecutionType::Restated, time), time);
    }
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

} // namespace mystic
