#include "working_orders.h"

#include <algorithm>

#include "order_state_machine.h"

namespace mystic {

namespace {

constexpr std::size_t FinishedMemory = 512; // late answers come within a few turns; this is many

std::size_t finishedSlot(OrderId id, std::size_t size)
{
    return static_cast<std::size_t>((id ^ (id >> 8U)) %
                                    size); // ids of one turn differ in the low byte, turns above it
}

WorkingOrder openedBy(const ExecutionReport& report, OrderStatus status, Price reservePrice)
{
    WorkingOrder order;
    order.orderId = report.orderId;
    order.instrument = report.instrument;
    order.side = report.side;
    order.type = report.orderType;
    order.timeInForce = report.timeInForce;
    order.purpose = report.purpose;
    order.status = status;
    order.reduceOnly = report.reduceOnly;
    order.strategyId = report.strategyId;
    order.postOnly = report.postOnly;
    order.origin = report.origin;
    order.trailUnit = report.trailUnit;
    order.link = report.link;
    order.trailOffset = report.trailOffset;
    order.linkId = report.linkId;
    order.attempt = report.attempt;
    order.quantity = report.orderQuantity;
    order.filled = report.cumulativeQuantity;
    order.leaves = std::max(report.orderQuantity - report.cumulativeQuantity, Quantity{});
    order.limitPrice = report.limitPrice;
    order.stopPrice = report.stopPrice;
    order.reservePrice = reservePrice;
    order.since = report.venueTime;
    order.expiresAt = report.expiresAt;
    return order;
}

/// While a replace is asked for, the larger of both orders is reserved: either may be the one that fills.
void reserveReplacement(WorkingOrder& order, const ExecutionReport& report, Price reservePrice)
{
    order.leaves = std::max(order.leaves, report.orderQuantity - order.filled);
    order.reservePrice = std::max(order.reservePrice, reservePrice);
}

void takeReplacement(WorkingOrder& order, const ExecutionReport& report, Price reservePrice)
{
    order.quantity = report.orderQuantity;
    order.limitPrice = report.limitPrice;
    order.stopPrice = report.stopPrice;
    order.expiresAt = report.expiresAt;
    if (reservePrice.isPositive())
        order.reservePrice = reservePrice;
}

} // namespace

WorkingOrders::WorkingOrders(std::size_t capacity) : m_capacity(capacity), m_finished(FinishedMemory)
{
    m_orders.reserve(capacity);
}

bool WorkingOrders::isFinished(OrderId id) const
{
    return m_finished[finishedSlot(id, m_finished.size())] == id;
}

bool WorkingOrders::apply(const ExecutionReport& report, Price reservePrice)
{
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), report.orderId,
                         [](const WorkingOrder& order, OrderId id) { return order.orderId < id; });
    if (at == m_orders.end() || at->orderId != report.orderId)
        return open(report, reservePrice);

    WorkingOrder& order = *at;
    if (orderMove(order.status, report.type) == OrderMove::Illegal)
        return false;
    if (report.type == ExecutionType::Replaced)
        takeReplacement(order, report, reservePrice);
    if (report.type == ExecutionType::Restated)
        order.stopPrice = report.stopPrice;
    if (report.type ==
        ExecutionType::Trade) // the venue's running total: a repeated or overtaken fill changes nothing
        order.filled = std::max(order.filled, report.cumulativeQuantity);
    const Quantity left = std::max(order.quantity - order.filled, Quantity{});
    const auto next = nextStatus(order.status, report.type, order.filled.isPositive(), left.isZero());
    order.status = next.value_or(order.status);
    if (isTerminal(order.status)) {
        m_finished[finishedSlot(order.orderId, m_finished.size())] = order.orderId;
        m_orders.erase(at);
        return true;
    }
    if (order.status != OrderStatus::PendingReplace)
        order.leaves = left;
    else if (report.type == ExecutionType::PendingReplace)
        reserveReplacement(order, report, reservePrice);
    else if (report.type == ExecutionType::Trade)
        order.leaves = std::max(order.leaves - report.lastQuantity, left);
    return true;
}

bool WorkingOrders::open(const ExecutionReport& report, Price reservePrice)
{
    const Quantity left = report.orderQuantity - report.cumulativeQuantity;
    const auto status = initialStatus(report.type, !left.isPositive());
    if (!status || isFinished(report.orderId))
        return false;
    if (isTerminal(*status)) {
        m_finished[finishedSlot(report.orderId, m_finished.size())] = report.orderId;
        return false;
    }
    if (m_orders.size() >= m_capacity)
        return false;
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), report.orderId,
                         [](const WorkingOrder& order, OrderId id) { return order.orderId < id; });
    m_orders.insert(at, openedBy(report, *status, reservePrice));
    return true;
}

const WorkingOrder* WorkingOrders::find(OrderId id) const
{
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), id,
                         [](const WorkingOrder& order, OrderId wanted) { return order.orderId < wanted; });
    return at != m_orders.end() && at->orderId == id ? &*at : nullptr;
}

Quantity WorkingOrders::pending(InstrumentId instrument, Side side) const
{
    Quantity total;
    for (const WorkingOrder& order : m_orders)
        if (order.instrument == instrument && order.side == side)
            total += order.leaves;
    return total;
}

Quantity WorkingOrders::pendingRisk(InstrumentId instrument, Side side) const
{
    Quantity total;
    for (const WorkingOrder& order : m_orders)
        if (order.instrument == instrument && order.side == side && order.reduceOnly == 0)
            total += order.leaves;
    return total;
}

std::optional<Money> WorkingOrders::reservedNotional(const Portfolio& portfolio) const
{
    Money total;
    for (const WorkingOrder& order : m_orders) {
        if (order.reduceOnly != 0)
            continue;
        const auto value = portfolio.notionalInAccount(order.instrument, order.reservePrice, order.leaves);
        std::int64_t raw = 0;
        if (!value || __builtin_add_overflow(total.raw(), value->raw(), &raw))
            return std::nullopt;
        total = Money::fromRaw(raw);
    }
    return total;
}

} // namespace mystic
