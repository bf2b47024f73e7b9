// What the exchange does with a command that has arrived.
#include <algorithm>
#include <functional>

#include "exchange_core.h"

namespace mystic {

void SimulatedExchange::Core::execute(const TravellingCommand& travelling)
{
    if (travelling.isCancelAll) {
        executeCancelAll(travelling.keepProtectiveStops, travelling.arrival);
        return;
    }
    switch (travelling.command.action) {
    case IntentAction::New:
        executeNew(travelling.command, travelling.arrival);
        break;
    case IntentAction::Modify:
        executeModify(travelling.command, travelling.arrival);
        break;
    case IntentAction::Cancel:
        executeCancel(travelling.command, travelling.arrival);
        break;
    }
}

bool SimulatedExchange::Core::isOpen(const Market& market, Timestamp time) const
{
    return !market.halted && market.instrument->calendar.isOpen(time);
}

std::string_view SimulatedExchange::Core::whyBadFields(const Instrument& instrument,
                                                       const OrderCommand& command) const
{
    const bool hasLimit = command.type == OrderType::Limit || command.type == OrderType::StopLimit;
    const bool isTrailing = command.type == OrderType::TrailingStop;
    const bool hasStop = isStop(command.type) && (!isTrailing || !command.stopPrice.isZero());
    const bool mustNotWait = command.timeInForce == TimeInForce::ImmediateOrCancel ||
                             command.timeInForce == TimeInForce::FillOrKill;
    if (!command.quantity.isPositive())
        return "quantity is not positive";
    if (command.quantity.raw() % instrument.lotSize.raw() != 0)
        return "quantity is not a whole number of lots";
    if (command.quantity < instrument.minQuantity && command.reduceOnly == 0)
        return "quantity below the instrument's minimum";
    if (command.quantity > instrument.maxQuantity)
        return "quantity above the instrument's maximum";
    if (hasLimit && !command.limitPrice.isPositive())
        return "limit order without a limit price";
    if (hasStop && !command.stopPrice.isPositive())
        return "stop order without a stop price";
    if (hasLimit && !isOnTick(instrument, command.limitPrice))
        return "limit price is not a whole number of ticks";
    if (hasStop && !isOnTick(instrument, command.stopPrice))
        return "stop price is not a whole number of ticks";
    if (command.postOnly != 0 && (!hasLimit || mustNotWait))
        return "post-only: it needs a limit and the time to wait";
    if (isTrailing && (command.trailOffset <= 0 || command.trailUnit == TrailUnit::None ||
                       (command.trailUnit == TrailUnit::Share && command.trailOffset >= Ratio::Scale)))
        return "trailing stop without a usable offset";
    return {};
}

std::string_view SimulatedExchange::Core::whyNotAccepted(const OrderCommand& command, Timestamp time) const
{
    if (command.orderId == 0)
        return "order id is 0";
    if (!m_instruments->contains(command.instrument))
        return "unknown instrument";
    const Market& market = m_markets[command.instrument];
    const Instrument& instrument = *market.instrument;
    if (command.expiresAt.ns != 0 && time > command.expiresAt)
        return "arrived after its expiry";
    if (command.arriveBy.ns != 0 && time > command.arriveBy)
        return "arrived after its time to arrive";
    if (market.halted)
        return "instrument is halted";
    if (!instrument.calendar.isOpen(time))
        return "instrument is closed";
    if (const auto why = whyBadFields(instrument, command); !why.empty())
        return why;
    Price price = command.limitPrice;
    if (command.type == OrderType::Stop)
        price = command.stopPrice;
    else if (command.type == OrderType::Market || command.type == OrderType::TrailingStop)
        price = market.depth.reference();
    if (price.isZero())
        return "no price is known for the instrument yet";
    if (command.type == OrderType::TrailingStop && command.trailUnit == TrailUnit::Price &&
        command.trailOffset >= price.raw())
        return "trailing stop: the offset is not below the price";
    const auto value = checkedNotional(price, command.quantity, instrument.multiplier);
    if (!value)
        return "order value is too large to be counted";
    if (command.reduceOnly == 0 && *value < instrument.minNotional)
        return "order value below the instrument's minimum";
    if (command.reduceOnly != 0 && market.position.raw() * -signOf(command.side) <= 0)
        return "reduce-only: there is nothing to reduce";
    if (command.postOnly != 0 && command.type == OrderType::Limit && wouldTake(market, command))
        return "post-only: it would take";
    return {};
}

void SimulatedExchange::Core::setDayEnd(OrderCommand& command, Timestamp time) const
{
    if (command.timeInForce != TimeInForce::Day)
        return;
    const TimeZone& zone = m_instruments->at(command.instrument).calendar.hours.zone;
    const Timestamp midnight{time.ns - zone.timeOfDayNs(time) + 86'400'000'000'000};
    if (command.expiresAt.ns == 0 || midnight < command.expiresAt)
        command.expiresAt = midnight;
}

void SimulatedExchange::Core::executeNew(const OrderCommand& command, Timestamp time)
{
    if (m_index.find(command.orderId) != None) {
        // A Rejected would end the order that is working; this says no without touching it.
        refuse(command, ExecutionType::ReplaceRejected, "an order with this id is already working", time);
        return;
    }
    if (const auto why = whyNotAccepted(command, time); !why.empty()) {
        refuse(command, ExecutionType::Rejected, why, time);
        return;
    }
    const auto chance = randomFor(command, Leg::Reject, 0) % static_cast<std::uint64_t>(Ratio::Scale);
    if (static_cast<std::int64_t>(chance) < m_config.rejectRate.raw()) {
        refuse(command, ExecutionType::Rejected, "exchange is busy (simulated refusal)", time);
        return;
    }
    std::uint32_t slot = None;
    if (m_free.empty()) {
        slot = static_cast<std::uint32_t>(m_orders.size());
        m_orders.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_orders[slot] = Order{};
    }
    Order& order = m_orders[slot];
    order.command = command;
    setDayEnd(order.command, time);
    order.venueOrderId = ++m_venueOrderId;
    order.arrived = time;
    m_index.insert(command.orderId, slot);
    report(reportOn(order, ExecutionType::Accepted, time), time);
    scheduleExpiry(order);
    if (command.type == OrderType::TrailingStop && command.stopPrice.isZero())
        order.command.stopPrice =
            command.side == Side::Buy ? Price::fromRaw(INT64_MAX) : Price::fromRaw(1); // until it trails
    place(slot, time);
    sweep(m_markets[command.instrument], time);
}

void SimulatedExchange::Core::place(std::uint32_t slot, Timestamp time)
{
    Order& order = m_orders[slot];
    Market& market = m_markets[order.command.instrument];
    const OrderType type = order.command.type;
    if (isStop(type)) {
        order.phase = Phase::WaitingStop;
        market.stops.push_back(slot);
        if (type == OrderType::TrailingStop)
            trail(market, market.depth.reference(), market.depth.reference(), time);
        if (isTriggeredOnArrival(market, order))
            activate(market, slot, time);
    } else if (type == OrderType::Market) {
        takeMarket(market, slot, time);
    } else {
        takeLimit(market, slot, time);
    }
}

bool SimulatedExchange::Core::isTriggeredOnArrival(const Market& market, const Order& order) const
{
    // A bar is older than the order: a stop it has already passed waits for the next bar and fills at its
    // open.
    return (market.depth.hasQuotes() || market.depth.hasTrades()) &&
           isTriggered(order, market.depth.reference());
}

OrderCommand SimulatedExchange::Core::merged(const Order& order, const OrderCommand& change) const
{
    OrderCommand result = order.command;
    if (!change.quantity.isZero())
        result.quantity = change.quantity;
    if (!change.limitPrice.isZero())
        result.limitPrice = change.limitPrice;
    if (!change.stopPrice.isZero())
        result.stopPrice = change.stopPrice;
    if (change.trailOffset > 0) {
        result.trailOffset = change.trailOffset;
        result.trailUnit = change.trailUnit;
    }
    if (change.expiresAt.ns != 0)
        result.expiresAt = change.expiresAt;
    return result;
}

void SimulatedExchange::Core::executeModify(const OrderCommand& command, Timestamp time)
{
    const std::uint32_t slot = m_index.find(command.orderId);
    if (slot == None) {
        refuse(command, ExecutionType::ReplaceRejected, "the order is not working", time);
        return;
    }
    Order& order = m_orders[slot];
    Market& market = m_markets[order.command.instrument];
    const OrderCommand wanted = merged(order, command);
    std::string_view why = whyBadFields(*market.instrument, wanted);
    if (command.expiresAt.ns != 0 && time > command.expiresAt)
        why = "arrived after its expiry";
    else if (!isOpen(market, time))
        why = "instrument is halted or closed";
    else if (why.empty() && order.phase == Phase::Resting && wanted.postOnly != 0 &&
             wanted.limitPrice != order.command.limitPrice && wouldTake(market, wanted))
        why = "post-only: it would take";
    if (!why.empty()) {
        refuse(command, ExecutionType::ReplaceRejected, why, time);
        return;
    }
    if (wanted.quantity <= order.filled) {
        finish(slot, ExecutionType::Canceled, command.commandId, "replaced by what is already filled", time);
        sweep(market, time);
        return;
    }
    const bool larger = wanted.quantity > order.command.quantity;
    const bool otherLimit = wanted.limitPrice != order.command.limitPrice;
    const bool newExpiry = wanted.expiresAt != order.command.expiresAt;
    order.command = wanted;
    ExecutionReport answer = reportOn(order, ExecutionType::Replaced, time);
    answer.commandId = command.commandId;
    report(answer, time);
    if (newExpiry)
        scheduleExpiry(order);
    if (order.phase == Phase::Resting && (larger || otherLimit)) {
        std::erase(market.resting[order.command.side == Side::Buy ? 0 : 1], slot);
        takeLimit(market, slot, time);
    } else if (order.phase == Phase::WaitingStop && isTriggeredOnArrival(market, order)) {
        activate(market, slot, time);
    }
    sweep(market, time);
}

void SimulatedExchange::Core::executeCancel(const OrderCommand& command, Timestamp time)
{
    const std::uint32_t slot = m_index.find(command.orderId);
    if (slot == None) {
        refuse(command, ExecutionType::CancelRejected, "the order is not working", time);
        return;
    }
    Market& market = m_markets[m_orders[slot].command.instrument];
    finish(slot, ExecutionType::Canceled, command.commandId, "canceled as asked", time);
    sweep(market, time);
}

void SimulatedExchange::Core::executeCancelAll(bool keepProtectiveStops, Timestamp time)
{
    for (std::uint32_t slot = 0; slot < m_orders.size(); ++slot) {
        const Order& order = m_orders[slot];
        if (order.phase == Phase::Done ||
            (keepProtectiveStops && order.command.purpose == OrderPurpose::ProtectiveStop))
            continue;
        finish(slot, ExecutionType::Canceled, 0, "canceled with all orders", time);
    }
    for (Market& market : m_markets)
        sweep(market, time);
}

void SimulatedExchange::Core::scheduleExpiry(const Order& order)
{
    if (order.command.expiresAt.ns == 0)
        return;
    m_expiries.push_back({order.command.expiresAt, ++m_sequence, order.command.orderId});
    std::push_heap(m_expiries.begin(), m_expiries.end(), std::greater<>{});
}

void SimulatedExchange::Core::expire(OrderId id, Timestamp time)
{
    const std::uint32_t slot = m_index.find(id);
    if (slot == None || m_orders[slot].command.expiresAt != time)
        return; // ended before, or its expiry was moved
    Market& market = m_markets[m_orders[slot].command.instrument];
    finish(slot, ExecutionType::Expired, m_orders[slot].command.commandId, "reached its expiry", time);
    sweep(market, time);
}

void SimulatedExchange::Core::finish(std::uint32_t slot, ExecutionType type, std::uint64_t commandId,
                                     std::string_view why, Timestamp time)
{
    Order& order = m_orders[slot];
    order.status = type == ExecutionType::Expired ? OrderStatus::Expired : OrderStatus::Canceled;
    ExecutionReport answer = reportOn(order, type, time);
    answer.commandId = commandId;
    answer.text = why;
    report(answer, time);
    close(slot);
}

void SimulatedExchange::Core::close(std::uint32_t slot)
{
    Order& order = m_orders[slot];
    order.phase = Phase::Done;
    m_index.erase(order.command.orderId);
    m_ended[m_endedNext] = {order.command.orderId, order.status, itemOf(order)};
    m_endedNext = (m_endedNext + 1) % m_ended.size();
    m_done.push_back(slot);
    m_markets[order.command.instrument].hasEnded = true;
}

void SimulatedExchange::Core::releaseDone(const Market& market)
{
    std::erase_if(m_done, [this, &market](std::uint32_t slot) {
        if (m_orders[slot].command.instrument != market.instrument->id)
            return false;
        m_free.push_back(slot);
        return true;
    });
}

} // namespace mystic
