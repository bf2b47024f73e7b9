#include "known_orders.h"

#include <algorithm>

namespace mystic {

KnownOrder* KnownOrders::entryOf(const ExecutionReport& report)
{
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), [&report](const KnownOrder& order) {
        return order.last.orderId == report.orderId;
    });
    if (found != m_orders.rend())
        return &*found;
    // Only a released order is new; an answer to one long forgotten says nothing that could be needed.
    if (report.type != ExecutionType::PendingNew)
        return nullptr;
    if (m_orders.size() == Capacity) {
        const auto ended = std::ranges::find(m_orders, true, &KnownOrder::hasEnded);
        m_orders.erase(ended != m_orders.end() ? ended : m_orders.begin());
    }
    KnownOrder& made = m_orders.emplace_back();
    made.clientId = m_ids.make(report.orderId, report.attempt);
    made.last = report;
    return &made;
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
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                    [id](const KnownOrder& order) { return order.last.orderId == id; });
    return found != m_orders.rend() ? &*found : nullptr;
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
