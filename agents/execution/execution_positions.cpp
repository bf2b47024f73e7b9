// Keeping each position under exactly its stop, and closing it without ever closing twice.
#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

ExecutionAgent::Reducers ExecutionAgent::findReducers(InstrumentId id, Side closing, bool isFlat)
{
    Reducers found;
    for (ManagedOrder& order : m_orders) {
        if (order.intent.instrument != id || order.intent.reduceOnly == 0)
            continue;
        const bool isStop = order.intent.purpose == OrderPurpose::ProtectiveStop;
        const bool isTarget = order.intent.purpose == OrderPurpose::TakeProfit;
        if (isFlat || order.intent.side != closing) {
            requestCancel(order); // its object is gone
            continue;
        }
        if (!isStop && !isTarget) {
            found.exitLeaves += order.leaves();
            continue;
        }
        (isStop ? found.stopMost : found.targetMost) += order.mostLeaves();
        ManagedOrder*& kept = isStop ? found.stop : found.target;
        if (kept == nullptr)
            kept = &order;
        else
            requestCancel(order);
    }
    return found;
}

void ExecutionAgent::maintain(InstrumentId id)
{
    const Quantity net = m_portfolio->position(id).net();
    const Quantity size = net.abs();
    const Side closing = net.isNegative() ? Side::Buy : Side::Sell;
    settleNeeds(id, net);
    const Reducers reducers = findReducers(id, closing, net.isZero());
    if (net.isZero())
        return;
    InstrumentNeeds& needs = m_needs[id];
    needs.exitWanted =
        std::clamp(needs.exitWanted, Quantity{}, std::max(Quantity{}, size - reducers.exitLeaves));
    const Quantity stopTarget = std::max(Quantity{}, size - reducers.exitLeaves - needs.exitWanted);
    // Stop and target are alternatives: what the one can still trade, the other need not.
    const Quantity standing = std::max(reducers.stopMost, reducers.targetMost);
    const bool exitHasRoom = standing + reducers.exitLeaves + needs.exitWanted <= size;
    needs.targetQuantity = std::min(needs.targetQuantity, size);
    adjustStop(id, reducers, closing, stopTarget);
    adjustTarget(id, findReducers(id, closing, false), closing, std::min(needs.targetQuantity, stopTarget));
    if (needs.exitWanted.isPositive() && exitHasRoom && needs.exitNotBefore <= context().now())
        sendExit(id, closing, needs.exitWanted);
}

void ExecutionAgent::settleNeeds(InstrumentId id, Quantity net)
{
    InstrumentNeeds& needs = m_needs[id];
    const Timestamp now = context().now();
    if (needs.stopNotBefore <= now)
        needs.stopNotBefore = {};
    if (needs.exitNotBefore <= now)
        needs.exitNotBefore = {};
    if (needs.targetNotBefore <= now)
        needs.targetNotBefore = {};
    if (!net.isPositive())
        needs.stopForLong = needs.targetForLong = {};
    if (!net.isNegative())
        needs.stopForShort = needs.targetForShort = {};
    if (!net.isZero())
        return;
    forgetTerms(needs);
    needs.exitWanted = {};
    needs.exitNotBefore = {};
    needs.stopNotBefore = {};
    onStopPlaced(id); // nothing left to protect
}

Price ExecutionAgent::stopPriceFor(InstrumentId id, Side closing) const
{
    const bool isLong = closing == Side::Sell;
    const Price wanted = isLong ? m_needs[id].stopForLong : m_needs[id].stopForShort;
    // To the nearer tick: the loss at the stop stays within what Risk counted.
    return wanted.isZero()
               ? wanted
               : roundToTick(instrumentAt(id), wanted, isLong ? Rounding::Ceiling : Rounding::Floor);
}

void ExecutionAgent::adjustStop(InstrumentId id, const Reducers& reducers, Side closing, Quantity target)
{
    if (reducers.stop == nullptr) {
        // A stop on its way out still counts until the venue says it is gone.
        if (target.isPositive() && reducers.stopMost.isZero())
            placeStop(id, closing, target);
        return;
    }
    ManagedOrder& stop = *reducers.stop;
    if (stop.request != OrderRequest::None)
        return; // one question at a time; the answer brings us back here
    if (target.isZero()) {
        requestCancel(stop);
        return;
    }
    if (stop.status == OrderStatus::PendingNew)
        return; // not at the venue yet
    Price price = stopPriceFor(id, closing);
    const Price standing = stop.intent.stopPrice;
    const bool isTrailing = stop.intent.type == OrderType::TrailingStop;
    const bool isLooser = closing == Side::Sell ? price < standing : price > standing;
    if (price.isZero() || (isTrailing && isLooser))
        price = standing;
    if (stop.leaves() == target && standing == price)
        return;
    // A trailing stop may have moved on at the venue meanwhile: 0 leaves it where it is.
    const Price wanted = isTrailing && price == standing ? Price{} : price;
    requestModify(stop, stop.filled + target, stop.intent.limitPrice, wanted);
}

void ExecutionAgent::placeStop(InstrumentId id, Side closing, Quantity target)
{
    const InstrumentNeeds& needs = m_needs[id];
    const Price price = stopPriceFor(id, closing);
    if (price.isZero() || needs.stopNotBefore > context().now())
        return;
    OrderIntent intent;
    intent.purpose = OrderPurpose::ProtectiveStop;
    intent.side = closing;
    intent.type = needs.trailOffset > 0 ? OrderType::TrailingStop : OrderType::Stop;
    intent.trailOffset = needs.trailOffset;
    intent.trailUnit = needs.trailUnit;
    intent.link = needs.linkId != 0 ? OrderLink::OneCancelsOther : OrderLink::None;
    intent.linkId = needs.linkId;
    intent.reduceOnly = 1;
    intent.instrument = id;
    intent.strategyId = needs.strategy;
    intent.attempt = static_cast<std::uint16_t>(std::min<std::uint32_t>(needs.stopFailures, 0xFFFF));
    intent.quantity = target;
    intent.stopPrice = price;
    intent.arrivalMid = mid(id);
    intent.decidedAt = context().now();
    intent.note = "protective stop";
    sendNew(intent);
}

void ExecutionAgent::sendExit(InstrumentId id, Side closing, Quantity quantity)
{
    InstrumentNeeds& needs = m_needs[id];
    OrderIntent intent;
    intent.purpose = OrderPurpose::Exit;
    intent.side = closing;
    intent.type = OrderType::Market;
    intent.timeInForce = TimeInForce::ImmediateOrCancel;
    intent.reduceOnly = 1;
    intent.instrument = id;
    intent.strategyId = needs.exitStrategy;
    intent.origin = needs.exitOrigin;
    intent.attempt = needs.exitAttempt;
    intent.signalHash = needs.exitSignal;
    intent.quantity = quantity;
    intent.arrivalMid = needs.exitArrivalMid;
    intent.decidedAt = needs.exitDecidedAt;
    intent.note = "exit";
    needs.exitWanted = {};
    sendNew(intent);
}

void ExecutionAgent::onStopFailed(InstrumentId id, std::string_view why)
{
    InstrumentNeeds& needs = m_needs[id];
    ++needs.stopFailures;
    needs.stopNotBefore = context().now() + backoff(needs.stopFailures);
    if (needs.stopAlerted != 0 || static_cast<std::int64_t>(needs.stopFailures) <= m_config.retryAttempts)
        return;
    needs.stopAlerted = 1;
    alertWithReason(Severity::Critical, id, CheckId::StopDefined, needs.stopFailures,
                    {"the protective stop is refused", why,
                     "The position is not protected. It is tried again; close the position or halt."});
}

/// "<symbol>: <what> (<why>). <meaning>". Made on the lane: nothing is allocated.
void ExecutionAgent::alertWithReason(Severity severity, InstrumentId id, CheckId check, std::int64_t tries,
                                     const Reason& reason)
{
    std::array<char, 160> text{};
    std::size_t used = 0;
    for (const std::string_view part :
         {std::string_view(instrumentAt(id).symbol), std::string_view(": "), reason.what,
          std::string_view(" ("), reason.why, std::string_view("). "), reason.meaning}) {
        const std::size_t count = std::min(part.size(), text.size() - used);
        std::copy_n(part.begin(), count, text.begin() + static_cast<std::ptrdiff_t>(used));
        used += count;
    }
    alert(AlertCode::RetriesExhausted, severity, id, check, tries, m_config.retryAttempts,
          {text.data(), used});
}

void ExecutionAgent::onStopPlaced(InstrumentId id)
{
    InstrumentNeeds& needs = m_needs[id];
    needs.stopFailures = 0;
    needs.stopNotBefore = {};
    if (needs.stopAlerted == 0)
        return;
    needs.stopAlerted = 0;
    alert(AlertCode::RetriesExhausted, Severity::Critical, id, CheckId::StopDefined, 0,
          m_config.retryAttempts, "The position is protected again, or closed.", true);
}

} // namespace mystic
