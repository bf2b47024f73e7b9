// What the gate and the venue answer, and what follows from it.
#include <algorithm>

#include "contract/order_state_machine.h"
#include "execution_agent_impl.h"

namespace mystic {

void ExecutionAgent::onReport(const ExecutionReport& report)
{
    if (report.instrument >= m_needs.size())
        return;
    mix(report.orderId);
    mix(report.cumulativeQuantity.raw());
    mix((static_cast<std::uint64_t>(report.type) << 8U) | static_cast<std::uint64_t>(report.status));
    if (report.type == ExecutionType::Trade) {
        if (!m_seenFills.insert(report.venueTradeId))
            return; // told twice
        foldFill(report);
    }
    if (report.type == ExecutionType::Adjusted)
        adjust(report);
    if (report.type == ExecutionType::Trade)
        cancelAlternatives(report);
    if (ManagedOrder* order = find(report.orderId))
        applyToOrder(*order, report);
    maintain(report.instrument);
}

void ExecutionAgent::foldFill(const ExecutionReport& report)
{
    const Quantity before = m_portfolio->position(report.instrument).net();
    m_portfolio->applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice, report.fee);
    const Quantity after = m_portfolio->position(report.instrument).net();
    if (!before.isZero() && !after.isZero() && before.isNegative() != after.isNegative())
        forgetTerms(m_needs[report.instrument]); // it turned: this is another position
    if (!mid(report.instrument).isPositive())
        m_portfolio->setMark(report.instrument, report.lastPrice);
    InstrumentNeeds& needs = m_needs[report.instrument];
    if (report.purpose == OrderPurpose::Entry) {
        adoptStop(report);
        adoptTarget(report, find(report.orderId));
    } else if (report.purpose == OrderPurpose::TakeProfit) {
        needs.targetQuantity = std::max(needs.targetQuantity - report.lastQuantity, Quantity{});
    } else if (report.purpose == OrderPurpose::ProtectiveStop) {
        needs.targetQuantity = {}; // one cancels the other
    }
    if (report.link != OrderLink::Slice)
        return;
    if (ParentOrder* parent = findParent(report.linkId)) {
        parent->filled += report.lastQuantity;
        parent->failures = 0;
    }
}

/// The position was corrected: what protects it follows.
void ExecutionAgent::adjust(const ExecutionReport& report)
{
    if (!m_seenFills.insert(report.venueTradeId))
        return;
    const Quantity before = m_portfolio->position(report.instrument).net();
    m_portfolio->applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice, report.fee);
    const Quantity after = m_portfolio->position(report.instrument).net();
    if (!before.isZero() && !after.isZero() && before.isNegative() != after.isNegative())
        forgetTerms(m_needs[report.instrument]);
}

void ExecutionAgent::adoptStop(const ExecutionReport& report)
{
    InstrumentNeeds& needs = m_needs[report.instrument];
    const bool isBuy = report.side == Side::Buy;
    const ManagedOrder* order = find(report.orderId);
    const Price offered = isBuy ? needs.offeredForLong : needs.offeredForShort;
    const Price stop = order != nullptr ? order->intent.protectiveStop : offered;
    const Quantity net = m_portfolio->position(report.instrument).net();
    if (stop.isZero() || (isBuy ? !net.isPositive() : !net.isNegative()))
        return; // it only reduced the other side
    Price& kept = isBuy ? needs.stopForLong : needs.stopForShort;
    const bool isTighter = kept.isZero() || (isBuy ? stop > kept : stop < kept);
    if (isTighter)
        kept = stop;
}

void ExecutionAgent::applyToOrder(ManagedOrder& order, const ExecutionReport& report)
{
    const OrderId id = order.intent.orderId;
    if (report.type == ExecutionType::GateRejected && order.released == 0) {
        order.status = OrderStatus::Rejected;
        measure(report, order.status);
        onEnded(order, OrderStatus::PendingNew, report);
        return;
    }
    order.released = 1;
    const OrderStatus before = order.status;
    if (report.type == ExecutionType::Trade)
        order.filled = std::max(order.filled, report.cumulativeQuantity);
    if (report.type == ExecutionType::Replaced)
        order.intent.quantity = report.orderQuantity;
    const auto next =
        nextStatus(order.status, report.type, order.filled.isPositive(), !order.leaves().isPositive());
    if (!next) {
        alert(AlertCode::ReconciliationDifference, Severity::High, report.instrument, CheckId::OrderKnown, 0,
              0,
              "A report contradicts the state of its order and was not applied. Compare the order with the "
              "venue.");
        return;
    }
    order.status = *next;
    switch (report.type) {
    case ExecutionType::Replaced:
        order.intent.stopPrice = report.stopPrice;
        order.intent.limitPrice = report.limitPrice;
        if (order.requestedProtection.isPositive())
            order.intent.protectiveStop = order.requestedProtection;
        order.requestedProtection = {};
        if (order.request == OrderRequest::Modify)
            order.request = OrderRequest::None;
        order.refusals = 0;
        break;
    case ExecutionType::ReplaceRejected:
        if (order.request == OrderRequest::Modify)
            onRequestRefused(order);
        break;
    case ExecutionType::CancelRejected:
        if (order.request == OrderRequest::Cancel)
            onRequestRefused(order);
        break;
    case ExecutionType::Accepted:
        if (order.intent.purpose == OrderPurpose::ProtectiveStop)
            onStopPlaced(order.intent.instrument);
        break;
    case ExecutionType::Restated:
        onRestated(order, report);
        break;
    default:
        break;
    }
    measure(report, order.status);
    if (isTerminal(order.status))
        onEnded(*find(id), before, report);
}

void ExecutionAgent::onRestated(ManagedOrder& order, const ExecutionReport& report)
{
    order.intent.stopPrice = report.stopPrice;
    mix(report.stopPrice.raw());
    if (order.intent.purpose != OrderPurpose::ProtectiveStop)
        return;
    // Should it have to be placed again, it begins where it had got to.
    InstrumentNeeds& needs = m_needs[report.instrument];
    (report.side == Side::Sell ? needs.stopForLong : needs.stopForShort) = report.stopPrice;
}

void ExecutionAgent::onRequestRefused(ManagedOrder& order)
{
    order.request = OrderRequest::None;
    ++order.refusals;
    order.nextRequestAt = context().now() + backoff(order.refusals);
    if (static_cast<std::int64_t>(order.refusals) != m_config.retryAttempts + 1)
        return;
    alert(AlertCode::RetriesExhausted, Severity::High, order.intent.instrument, CheckId::None, order.refusals,
          m_config.retryAttempts,
          "A change or cancel of a working order is refused again and again. The order works on as it is. "
          "See the audit log.");
}

void ExecutionAgent::onEnded(ManagedOrder order, OrderStatus before, const ExecutionReport& report)
{
    const InstrumentId id = order.intent.instrument;
    remove(order.intent.orderId);
    const bool wasAsked = order.request == OrderRequest::Cancel;
    const bool isComplete = !order.leaves().isPositive();
    InstrumentNeeds& needs = m_needs[id];
    switch (order.intent.purpose) {
    case OrderPurpose::Entry:
        if (isComplete || wasAsked)
            break;
        if (order.intent.link == OrderLink::Slice)
            onSliceEnded(order, report, before == OrderStatus::PendingCancel || report.commandId == 0);
        else
            planRetry(order, report.type);
        break;
    case OrderPurpose::TakeProfit:
        if (!isComplete && !wasAsked)
            onTargetEnded(id, report);
        break;
    case OrderPurpose::ProtectiveStop:
        if (!isComplete && !wasAsked && !m_portfolio->position(id).isFlat())
            onStopFailed(id, report.text.view());
        break;
    case OrderPurpose::Exit:
    case OrderPurpose::Flatten:
        if (isComplete || wasAsked || report.type == ExecutionType::GateRejected)
            break; // what the gate refused stays refused; the stop comes back instead
        if (order.filled.isZero())
            ++needs.exitAttempt;
        if (static_cast<std::int64_t>(needs.exitAttempt) > m_config.retryAttempts) {
            const std::string_view why = report.text.view();
            alertWithReason(Severity::High, id, CheckId::None, needs.exitAttempt,
                            {"an exit does not get filled", why.empty() ? "refused" : why,
                             "The position stays open under its stop. Close it by hand or halt."});
            break;
        }
        needs.exitWanted += order.leaves();
        needs.exitNotBefore = context().now() + backoff(std::max<std::uint32_t>(needs.exitAttempt, 1));
        break;
    }
}

void ExecutionAgent::measure(const ExecutionReport& report, OrderStatus status)
{
    ExecutionQuality* quality = m_quality.find(report.orderId);
    if (quality == nullptr)
        return;
    const Timestamp now = context().now();
    const Price mark = mid(report.instrument);
    quality->status = status;
    if (report.type == ExecutionType::Accepted && quality->acceptedAt.ns == 0)
        quality->acceptedAt = now;
    if (report.type == ExecutionType::Replaced)
        quality->ordered = report.orderQuantity;
    if (report.type == ExecutionType::Trade) {
        const Ratio multiplier = instrumentAt(report.instrument).multiplier;
        if (quality->firstFillAt.ns == 0)
            quality->firstFillAt = now;
        quality->filled += report.lastQuantity;
        quality->fees += report.fee;
        quality->fillCost += notional(report.lastPrice, report.lastQuantity, multiplier);
        quality->arrivalCost += notional(quality->arrivalMid, report.lastQuantity, multiplier);
        quality->midCost += notional(mark, report.lastQuantity, multiplier);
    }
    if (isTerminal(status) && quality->endedAt.ns == 0) {
        quality->endedAt = now;
        quality->endMid = mark;
    }
}

} // namespace mystic
