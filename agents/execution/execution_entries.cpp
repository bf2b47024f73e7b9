// From an approved signal to an order, and again when the venue refuses it.
#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

namespace {

/// A limit may be rounded only to the side that costs nothing: down for a buyer.
Price roundLimit(const Instrument& instrument, Side side, Price price)
{
    return roundToTick(instrument, price, side == Side::Buy ? Rounding::Floor : Rounding::Ceiling);
}

constexpr Duration LongestBackoff = seconds(60);

} // namespace

void ExecutionAgent::onSignal(const Signal& signal)
{
    if (m_signalTurn != context().turn()) {
        m_signalTurn = context().turn();
        m_signalCount = 0;
    }
    if (m_signalCount < SignalsPerTurn && context().setup().instruments->contains(signal.instrument))
        m_signals[m_signalCount++] = {signal, hashOf(signal), false};
}

void ExecutionAgent::onCompliance(const ComplianceVerdict& verdict)
{
    if (m_signalTurn != context().turn())
        return;
    for (std::size_t i = 0; i < m_signalCount; ++i)
        if (m_signals[i].hash == verdict.signalHash)
            m_signals[i].isCleared = verdict.decision == VerdictDecision::Approved;
}

void ExecutionAgent::onRisk(const RiskVerdict& verdict)
{
    if (m_signalTurn != context().turn())
        return;
    for (std::size_t i = 0; i < m_signalCount; ++i) {
        if (m_signals[i].hash != verdict.signalHash)
            continue;
        const PendingSignal pending = m_signals[i];
        m_signals[i] = m_signals[--m_signalCount]; // one answer to one signal
        if (!pending.isCleared || verdict.decision != VerdictDecision::Approved ||
            !verdict.approved.isPositive())
            return;
        if (pending.signal.modifies != 0)
            modifyEntry(pending.signal, verdict);
        else if (pending.signal.action == SignalAction::Enter)
            enter(pending.signal, verdict);
        else
            requestExit(pending.signal, verdict);
        return;
    }
}

bool ExecutionAgent::hasRoom(InstrumentId instrument)
{
    const auto working = static_cast<std::int64_t>(m_orders.size());
    if (working < m_config.maxOrders)
        return true;
    alert(AlertCode::LimitBreached, Severity::Medium, instrument, CheckId::MaxOrders, working,
          m_config.maxOrders,
          "As many orders work as max_orders allows. A new entry was not sent. Cancel some orders or raise "
          "the limit.");
    return false;
}

void ExecutionAgent::enter(const Signal& signal, const RiskVerdict& verdict)
{
    const Timestamp now = context().now();
    const Timestamp validUntil =
        std::min(signal.validUntil.ns != 0 ? signal.validUntil : verdict.validUntil,
                 verdict.validUntil.ns != 0 ? verdict.validUntil : signal.validUntil);
    if ((validUntil.ns != 0 && validUntil <= now) || !hasRoom(signal.instrument))
        return;
    OrderIntent intent;
    intent.purpose = OrderPurpose::Entry;
    intent.side = signal.side;
    intent.instrument = signal.instrument;
    intent.strategyId = signal.strategyId;
    intent.signalHash = verdict.signalHash;
    intent.quantity = floorToLot(instrumentAt(signal.instrument), verdict.approved);
    intent.arrivalMid = mid(signal.instrument).isPositive() ? mid(signal.instrument) : signal.referencePrice;
    intent.decidedAt = signal.decidedAt.ns != 0 ? signal.decidedAt : now;
    intent.protectiveStop = verdict.stopPrice;
    intent.note = signal.strategy.view();
    if (!intent.quantity.isPositive())
        return;
    shapeEntry(signal, verdict, intent);
    shapeExits(signal, intent);
    InstrumentNeeds& needs = m_needs[signal.instrument];
    (signal.side == Side::Buy ? needs.offeredForLong : needs.offeredForShort) = verdict.stopPrice;
    needs.strategy = signal.strategyId;
    const OrderTactic tactic = tacticFor(signal, intent);
    if (tactic != OrderTactic::Immediate && beginSlices(signal, intent, tactic))
        return;
    const Timestamp timeout = now + seconds(m_config.orderTimeoutS);
    const bool isImmediate =
        intent.timeInForce == TimeInForce::ImmediateOrCancel || intent.timeInForce == TimeInForce::FillOrKill;
    // What a person lets wait, waits until that person takes it back; order_timeout is for strategies.
    const bool isPatient = signal.origin == OrderOrigin::Operator && !isImmediate;
    if (!isPatient)
        intent.expiresAt = isImmediate && validUntil.ns != 0 ? std::min(timeout, validUntil) : timeout;
    ManagedOrder& order = sendNew(intent);
    order.timeoutAt = isPatient ? Timestamp{} : timeout;
    order.validUntil = validUntil.ns != 0 ? validUntil : timeout;
}

void ExecutionAgent::shapeEntry(const Signal& signal, const RiskVerdict& verdict, OrderIntent& intent) const
{
    const Instrument& instrument = instrumentAt(signal.instrument);
    const bool hasLimit = signal.orderType == OrderType::Limit || signal.orderType == OrderType::StopLimit;
    const bool waits = isStop(signal.orderType) && signal.triggerPrice.isPositive();
    if (waits)
        intent.stopPrice = roundToTick(instrument, signal.triggerPrice,
                                       signal.side == Side::Buy ? Rounding::Ceiling : Rounding::Floor);
    if (hasLimit && signal.limitPrice.isPositive()) {
        intent.type = waits ? OrderType::StopLimit : OrderType::Limit;
        intent.limitPrice = roundLimit(instrument, signal.side, signal.limitPrice);
        intent.timeInForce = signal.timeInForce;
        intent.postOnly = signal.postOnly;
        return;
    }
    if (waits) {
        intent.type = OrderType::Stop;
        return;
    }
    intent.type = OrderType::Market;
    intent.timeInForce = TimeInForce::ImmediateOrCancel;
    if (m_config.entryStyle == EntryStyle::Market)
        return;
    const Price limit = touchLimit(instrument, signal, verdict);
    if (limit.isPositive()) {
        intent.type = OrderType::Limit;
        intent.limitPrice = limit;
    }
}

void ExecutionAgent::shapeExits(const Signal& signal, OrderIntent& intent) const
{
    intent.origin = signal.origin;
    if (signal.linkId != 0) {
        intent.link = OrderLink::OneCancelsOther;
        intent.linkId = signal.linkId;
    }
    const bool hasOffset = signal.trailOffset > 0 && signal.trailUnit != TrailUnit::None;
    if (hasOffset || m_config.trailingStop.isPositive()) {
        intent.trailUnit = hasOffset ? signal.trailUnit : TrailUnit::Share;
        intent.trailOffset = hasOffset ? signal.trailOffset : m_config.trailingStop.raw();
    }
    intent.takeProfit = signal.targetPrice;
    if (intent.takeProfit.isPositive() || !m_config.takeProfit.isPositive())
        return;
    const auto away = multiplyScaled(intent.arrivalMid.raw(), m_config.takeProfit.raw(), Rounding::Down);
    if (away)
        intent.takeProfit =
            Price::fromRaw(std::max<std::int64_t>(intent.arrivalMid.raw() + *away * signOf(signal.side), 0));
}

void ExecutionAgent::cancelAlternatives(const ExecutionReport& report)
{
    if (report.purpose != OrderPurpose::Entry || report.link != OrderLink::OneCancelsOther)
        return;
    for (ManagedOrder& other : m_orders) {
        if (other.intent.orderId == report.orderId || other.intent.purpose != OrderPurpose::Entry ||
            other.intent.link != report.link || other.intent.linkId != report.linkId)
            continue;
        other.timeoutAt = context().now(); // a refused cancel is tried again
        requestCancel(other);
    }
    std::erase_if(m_retries, [&report](const PlannedRetry& retry) {
        return retry.intent.link == report.link && retry.intent.linkId == report.linkId;
    });
}

Price ExecutionAgent::touchLimit(const Instrument& instrument, const Signal& signal,
                                 const RiskVerdict& verdict) const
{
    const bool isBuy = signal.side == Side::Buy;
    const Touch& touch = m_touch[signal.instrument];
    Price base = isBuy ? touch.ask : touch.bid;
    if (!base.isPositive())
        base = mid(signal.instrument);
    const auto room = multiplyScaled(base.raw(), m_config.maxSlippage.raw(), Rounding::Down);
    if (!base.isPositive() || !room)
        return {};
    Price limit = isBuy ? base + Price::fromRaw(*room) : base - Price::fromRaw(*room);
    if (verdict.worstPrice.isPositive())
        limit = isBuy ? std::min(limit, verdict.worstPrice) : std::max(limit, verdict.worstPrice);
    return roundLimit(instrument, signal.side, limit);
}

void ExecutionAgent::requestExit(const Signal& signal, const RiskVerdict& verdict)
{
    const Quantity net = m_portfolio->position(signal.instrument).net();
    takeBackEntries(signal.instrument);
    if (net.isZero())
        return;
    InstrumentNeeds& needs = m_needs[signal.instrument];
    needs.exitWanted = std::max(needs.exitWanted, std::min(verdict.approved, net.abs()));
    needs.exitSignal = verdict.signalHash;
    needs.exitStrategy = signal.strategyId;
    needs.exitOrigin = signal.origin;
    needs.exitArrivalMid =
        mid(signal.instrument).isPositive() ? mid(signal.instrument) : signal.referencePrice;
    needs.exitDecidedAt = signal.decidedAt.ns != 0 ? signal.decidedAt : context().now();
    needs.exitNotBefore = {};
    needs.exitAttempt = 0;
    maintain(signal.instrument);
}

Duration ExecutionAgent::backoff(std::uint32_t attempt) const
{
    const Duration first = milliseconds(m_config.retryBackoffMs);
    const std::uint32_t doublings = std::min<std::uint32_t>(attempt > 0 ? attempt - 1 : 0, 16);
    return std::min(LongestBackoff, Duration{first.ns << doublings});
}

void ExecutionAgent::planRetry(const ManagedOrder& order, ExecutionType why)
{
    const Timestamp now = context().now();
    const bool isLate = why == ExecutionType::Expired && now < order.timeoutAt;
    if (why != ExecutionType::Rejected && !isLate)
        return; // canceled, or worked as long as it may: that is an end, not a failure
    const auto attempt = static_cast<std::uint16_t>(order.intent.attempt + 1);
    const Timestamp due = now + backoff(attempt);
    const bool isExhausted = attempt > m_config.retryAttempts || m_retries.size() == RetriesMax;
    if (isExhausted || due >= order.validUntil) {
        alert(AlertCode::RetriesExhausted, Severity::Medium, order.intent.instrument, CheckId::None,
              order.intent.attempt, m_config.retryAttempts,
              isExhausted ? "The venue refused an entry as often as retry_attempts allows. It was given up; "
                            "nothing is open. "
                            "See the refusals in the audit log."
                          : "The venue refused an entry and its verdicts run out before the next attempt. It "
                            "was given up.");
        return;
    }
    PlannedRetry retry{order.intent, due, order.validUntil};
    retry.intent.attempt = attempt;
    retry.intent.quantity = order.leaves();
    m_retries.push_back(retry);
}

void ExecutionAgent::sendDueRetries()
{
    const Timestamp now = context().now();
    for (std::size_t i = 0; i < m_retries.size();) {
        if (m_retries[i].due > now) {
            ++i;
            continue;
        }
        PlannedRetry retry = m_retries[i];
        m_retries.erase(m_retries.begin() + static_cast<std::ptrdiff_t>(i));
        if (!hasRoom(retry.intent.instrument))
            continue;
        const Timestamp timeout = now + seconds(m_config.orderTimeoutS);
        const bool isImmediate = retry.intent.timeInForce == TimeInForce::ImmediateOrCancel;
        retry.intent.expiresAt = isImmediate ? std::min(timeout, retry.validUntil) : timeout;
        ManagedOrder& order = sendNew(retry.intent);
        order.timeoutAt = timeout;
        order.validUntil = retry.validUntil;
    }
}

void ExecutionAgent::cancelOverdue()
{
    const Timestamp now = context().now();
    for (ManagedOrder& order : m_orders) {
        if (order.nextRequestAt.ns != 0 && order.nextRequestAt <= now)
            order.nextRequestAt = {};
        if (order.timeoutAt.ns != 0 && order.timeoutAt <= now)
            requestCancel(order);
    }
}

} // namespace mystic
