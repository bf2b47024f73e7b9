// Taking profit at a target beside the protective stop: one cancels the other. Both are reduce-only orders of
// one link, so that whatever the venue fills of both in a race never exceeds the position. The target covers
// what entries with a target have filled; when the stop begins to fill it is canceled, and when it fills
// itself the stop follows the position.
#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

/// What belonged to a position that is gone.
void ExecutionAgent::forgetTerms(InstrumentNeeds& needs)
{
    needs.targetQuantity = {};
    needs.targetNotBefore = {};
    needs.targetFailures = 0;
    needs.trailOffset = 0;
    needs.trailUnit = TrailUnit::None;
    needs.linkId = 0;
}

void ExecutionAgent::adoptTarget(const ExecutionReport& report, const ManagedOrder* order)
{
    InstrumentNeeds& needs = m_needs[report.instrument];
    const bool isBuy = report.side == Side::Buy;
    const Quantity net = m_portfolio->position(report.instrument).net();
    if (isBuy ? !net.isPositive() : !net.isNegative())
        return; // it only reduced the other side
    if (needs.linkId == 0)
        needs.linkId = report.orderId;
    if (order == nullptr)
        return; // a late fill: its terms are no longer known
    if (order->intent.trailOffset > 0) {
        needs.trailOffset = order->intent.trailOffset;
        needs.trailUnit = order->intent.trailUnit;
    }
    if (!order->intent.takeProfit.isPositive())
        return;
    // To the nearer tick: it is reached no later than was meant.
    (isBuy ? needs.targetForLong : needs.targetForShort) =
        roundToTick(instrumentAt(report.instrument), order->intent.takeProfit,
                    isBuy ? Rounding::Floor : Rounding::Ceiling);
    needs.targetQuantity += report.lastQuantity;
}

void ExecutionAgent::adjustTarget(InstrumentId id, const Reducers& reducers, Side closing, Quantity quantity)
{
    const InstrumentNeeds& needs = m_needs[id];
    if (reducers.target == nullptr) {
        if (quantity.isPositive() && reducers.targetMost.isZero())
            placeTarget(id, closing, quantity);
        return;
    }
    ManagedOrder& target = *reducers.target;
    if (target.request != OrderRequest::None)
        return; // one question at a time; the answer brings us back here
    if (quantity.isZero()) {
        requestCancel(target);
        return;
    }
    if (target.status == OrderStatus::PendingNew)
        return; // not at the venue yet
    const Price price = closing == Side::Sell ? needs.targetForLong : needs.targetForShort;
    const Price wanted = price.isPositive() ? price : target.intent.limitPrice;
    if (target.leaves() != quantity || target.intent.limitPrice != wanted)
        requestModify(target, target.filled + quantity, wanted, {});
}

void ExecutionAgent::placeTarget(InstrumentId id, Side closing, Quantity quantity)
{
    const InstrumentNeeds& needs = m_needs[id];
    const Price price = closing == Side::Sell ? needs.targetForLong : needs.targetForShort;
    if (!price.isPositive() || needs.targetNotBefore > context().now())
        return;
    OrderIntent intent;
    intent.purpose = OrderPurpose::TakeProfit;
    intent.side = closing;
    intent.type = OrderType::Limit;
    intent.reduceOnly = 1;
    intent.link = needs.linkId != 0 ? OrderLink::OneCancelsOther : OrderLink::None;
    intent.linkId = needs.linkId;
    intent.instrument = id;
    intent.strategyId = needs.strategy;
    intent.attempt = needs.targetFailures;
    intent.quantity = quantity;
    intent.limitPrice = price;
    intent.arrivalMid = mid(id);
    intent.decidedAt = context().now();
    intent.note = "take profit";
    sendNew(intent);
}

void ExecutionAgent::onTargetEnded(InstrumentId id, const ExecutionReport& report)
{
    InstrumentNeeds& needs = m_needs[id];
    if (report.type == ExecutionType::Canceled) {
        needs.targetQuantity = {}; // somebody took it back; the stop stays
        return;
    }
    ++needs.targetFailures;
    needs.targetNotBefore = context().now() + backoff(needs.targetFailures);
    if (static_cast<std::int64_t>(needs.targetFailures) <= m_config.retryAttempts)
        return;
    needs.targetQuantity = {};
    needs.targetFailures = 0;
    alert(AlertCode::RetriesExhausted, Severity::Medium, id, CheckId::None, m_config.retryAttempts + 1,
          m_config.retryAttempts,
          "A profit target is refused again and again and was given up. The position stays under its stop. "
          "See the refusals in the audit log.");
}

} // namespace mystic
