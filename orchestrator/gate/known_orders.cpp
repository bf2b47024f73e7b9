#include "known_orders.h"

#include <algorithm>

namespace mystic {

namespace {

OrderId idOf(const KnownOrder& order)
{
    return order.last.orderId;
}

} // namespace

/// Half of them go at once, so that the cost of moving the rest is shared by many.
void KnownOrders::makeRoom()
{
    if (m_orders.size() < Capacity)
        return;
    std::size_t surplus = Capacity / 2;
    std::erase_if(m_orders, [&surplus](const KnownOrder& order) {
        if (surplus == 0 || !order.hasEnded)
            return false;
        --surplus;
        return true;
    });
    if (m_orders.size() == Capacity) // none has ended
        m_orders.erase(m_orders.begin());
}

KnownOrder* KnownOrders::entryOf(const ExecutionReport& report)
{
    auto at = std::ranges::lower_bound(m_orders, report.orderId, {}, idOf);
    if (at != m_orders.end() && idOf(*at) == report.orderId)
        return &*at;
    // Only a released order is new; an answer to one long forgotten says nothing that could be needed.
    if (report.type != ExecutionType::PendingNew)
        return nullptr;
    makeRoom();
    KnownOrder made;
    made.clientId = m_ids.make(report.orderId, report.attempt);
    made.last = report;
    return &*m_orders.insert(std::ranges::lower_bound(m_orders, report.orderId, {}, idOf), made);
}

void KnownOrders::fold(const ExecutionReport& report)
{
    KnownOrder* order = report.orderId == 0 ? nullptr : entryOf(report);
    if (order == nullptr)
        return;
    const bool isRequest = report.type == ExecutionType::PendingCancel ||
                           report.type == ExecutionType::PendingReplace ||
                           report.type == ExecutionType::GateRejected;
    if (report.type == ExecutionType::Trade)
        order->filled += report.lastQuantity;
    if (isRequest) // its terms are wishes
        return;
    const std::uint16_t strategyId = order->last.strategyId;
    const std::uint16_t attempt = order->last.attempt;
    const std::uint64_t venueOrderId =
        report.venueOrderId != 0 ? report.venueOrderId : order->last.venueOrderId;
    const bool isRefusal =
        report.type == ExecutionType::CancelRejected || report.type == ExecutionType::ReplaceRejected;
    if (!isRefusal) {
        order->last = report;
        order->last.strategyId = strategyId;
        order->last.attempt = attempt;
    }
    order->last.venueOrderId = venueOrderId;
    order->hasEnded = order->hasEnded || isTerminal(report.status);
}

const KnownOrder* KnownOrders::find(OrderId id) const
{
    const auto at = std::ranges::lower_bound(m_orders, id, {}, idOf);
    return at != m_orders.end() && idOf(*at) == id ? &*at : nullptr;
}

const KnownOrder* KnownOrders::find(const VenueAnswer& item) const
{
    const KnownOrder* hinted = item.orderId != 0 ? find(item.orderId) : nullptr;
    return hinted != nullptr && hinted->clientId == item.clientId ? hinted : find(item.clientId);
}

const KnownOrder* KnownOrders::find(const ClientOrderId& id) const
{
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                    [&id](const KnownOrder& order) { return order.clientId == id; });
    return found != m_orders.rend() ? &*found : nullptr;
}

ExecutionReport reportOn(const KnownOrder& order, ExecutionType type, OrderStatus status, ReportBasis basis,
                         Timestamp now)
{
    ExecutionReport report = order.last;
    report.type = type;
    report.status = status;
    report.basis = basis;
    report.liquidity = Liquidity::None;
    report.commandId = 0;
    report.venueTradeId = 0;
    report.lastQuantity = {};
    report.lastPrice = {};
    report.fee = {};
    report.cumulativeQuantity = order.filled;
    report.leavesQuantity =
        isTerminal(status) ? Quantity{} : std::max(report.orderQuantity - order.filled, Quantity{});
    report.venueTime = now;
    report.text = {};
    return report;
}

ExecutionReport fillOf(const KnownOrder& order, const VenueAnswer& trade, Quantity filled, ReportBasis basis)
{
    ExecutionReport report =
        reportOn(order, ExecutionType::Trade, OrderStatus::PartiallyFilled, basis, trade.venueTime);
    report.liquidity = trade.liquidity;
    report.venueTradeId = trade.venueTradeId;
    report.lastQuantity = trade.quantity;
    report.lastPrice = trade.price;
    report.fee = trade.amount;
    report.cumulativeQuantity = filled + trade.quantity;
    report.leavesQuantity = std::max(report.orderQuantity - report.cumulativeQuantity, Quantity{});
    if (report.leavesQuantity.isZero())
        report.status = OrderStatus::Filled;
    report.text = "the report of this fill was missed";
    return report;
}

} // namespace mystic
