#include "rules.h"

#include <algorithm>

namespace mystic {

namespace {

CheckResult result(CheckId id, CheckOutcome outcome, Unit unit, std::int64_t value, std::int64_t limit)
{
    return {id, outcome, unit, 0, value, limit};
}

CheckResult flag(CheckId id, bool broken)
{
    return result(id, broken ? CheckOutcome::Block : CheckOutcome::Pass, Unit::Count, broken ? 1 : 0, 0);
}

bool isNegative(const std::optional<Money>& amount)
{
    return amount && amount->isNegative();
}

void findPriceFaults(const Signal& signal, const Instrument& instrument, FieldFaults& faults)
{
    if (!signal.referencePrice.isPositive())
        faults.add("the reference price is not positive");
    const bool needsLimit = signal.orderType == OrderType::Limit || signal.orderType == OrderType::StopLimit;
    if (signal.limitPrice.isNegative() || (needsLimit && signal.limitPrice.isZero()))
        faults.add("the limit price is not positive");
    else if (!isOnTick(instrument, signal.limitPrice))
        faults.add("the limit price is not on the tick grid");
    if (signal.stopPrice.isNegative())
        faults.add("the stop price is negative");
    if (signal.action == SignalAction::Enter && signal.stopPrice.isPositive()) {
        const bool wrongSide = signal.side == Side::Buy ? signal.stopPrice >= signal.referencePrice
                                                        : signal.stopPrice <= signal.referencePrice;
        if (wrongSide)
            faults.add("the protective stop is on the wrong side of the price");
    }
}

/// What only some orders carry: stop entries, targets, trailing stops, post-only, slices.
void findTermFaults(const Signal& signal, const Instrument& instrument, FieldFaults& faults)
{
    const bool needsLimit = signal.orderType == OrderType::Limit || signal.orderType == OrderType::StopLimit;
    const bool mustNotWait =
        signal.timeInForce == TimeInForce::ImmediateOrCancel || signal.timeInForce == TimeInForce::FillOrKill;
    if (signal.timeInForce > TimeInForce::Day || signal.origin > OrderOrigin::Operator ||
        signal.tactic > OrderTactic::Vwap || signal.trailUnit > TrailUnit::Share)
        faults.add("a term of the order is unknown");
    const bool waits = signal.orderType == OrderType::Stop || signal.orderType == OrderType::StopLimit;
    if (signal.triggerPrice.isNegative() || (waits && signal.triggerPrice.isZero()))
        faults.add("the trigger price is not positive");
    else if (!isOnTick(instrument, signal.triggerPrice))
        faults.add("the trigger price is not on the tick grid");
    if (signal.postOnly != 0 && (!needsLimit || mustNotWait))
        faults.add("a post-only order needs a limit and the time to wait");
    if (signal.trailOffset < 0 || (signal.trailOffset > 0) != (signal.trailUnit != TrailUnit::None) ||
        (signal.trailUnit == TrailUnit::Share && signal.trailOffset >= Ratio::Scale))
        faults.add("the trailing offset is out of range");
    if (signal.modifies != 0 && (signal.action != SignalAction::Enter || !signal.requested.isPositive()))
        faults.add("a change of an order names the quantity of an entry");
    if (signal.workOver.ns < 0)
        faults.add("the time to work over is negative");
    if (signal.targetPrice.isZero())
        return;
    const bool isBeyond = signal.side == Side::Buy ? signal.targetPrice > signal.referencePrice
                                                   : signal.targetPrice < signal.referencePrice;
    if (signal.targetPrice.isNegative() || signal.action != SignalAction::Enter || !isBeyond)
        faults.add("the target is on the wrong side of the price");
}

void findQuantityFaults(const Signal& signal, const Instrument& instrument, FieldFaults& faults)
{
    const Quantity requested = signal.requested;
    if (requested.isNegative())
        faults.add("the quantity is negative");
    if (!requested.isPositive())
        return;
    if (floorToLot(instrument, requested) != requested)
        faults.add("the quantity is not a whole number of lots");
    if (requested < instrument.minQuantity)
        faults.add("the quantity is below the instrument's minimum");
    if (requested > instrument.maxQuantity)
        faults.add("the quantity is above the instrument's maximum");
}

} // namespace

CheckResult checkDailyTrades(std::int64_t executed, std::int64_t pending, std::int64_t candidate,
                             std::int64_t limit, Ratio warnAt)
{
    const auto sum = narrow(Int128{executed} + pending + candidate);
    const bool known = sum && candidate >= 1 && executed >= 0 && pending >= 0;
    return checkAtMost(CheckId::MaxDailyTrades, Unit::Count, known ? *sum : UnknownValue, limit, warnAt);
}

CheckResult checkDailyVolume(std::optional<Money> executed, std::optional<Money> reserved,
                             std::optional<Money> candidate, Money limit, Ratio warnAt)
{
    std::int64_t value = UnknownValue;
    const bool known = executed && reserved && candidate && candidate->isPositive();
    if (known && !isNegative(executed) && !isNegative(reserved))
        value = narrow(Int128{executed->raw()} + reserved->raw() + candidate->raw()).value_or(UnknownValue);
    return checkAtMost(CheckId::MaxDailyVolume, Unit::Money, value, limit.raw(), warnAt);
}

Money remainingVolume(std::optional<Money> executed, std::optional<Money> reserved, Money limit)
{
    if (!executed || !reserved || executed->isNegative() || reserved->isNegative())
        return {};
    const auto left = narrow(Int128{limit.raw()} - executed->raw() - reserved->raw());
    return Money::fromRaw(std::max<std::int64_t>(left.value_or(0), 0));
}

CheckResult checkTradingHours(const TradingHours& hours, Timestamp now)
{
    constexpr std::int64_t MinuteNs = 60'000'000'000;
    const std::int64_t last = (hours.endMinute + 1) * MinuteNs - 1;
    return result(CheckId::TradingHours, hours.contains(now) ? CheckOutcome::Pass : CheckOutcome::Block,
                  Unit::TimeNs, hours.zone.timeOfDayNs(now), last);
}

CheckResult checkInstrumentOpen(const Instrument& instrument, bool closedByVenue, Timestamp now)
{
    return flag(CheckId::InstrumentOpen, closedByVenue || !instrument.calendar.isOpen(now));
}

CheckResult checkRestricted(bool restricted)
{
    return flag(CheckId::RestrictedList, restricted);
}

CheckResult checkSignalAge(const Signal& signal, Timestamp now, Duration maxAge)
{
    const std::int64_t age = (now - signal.decidedAt).ns;
    const bool expired = signal.validUntil.ns != 0 && now > signal.validUntil;
    const bool pass = age >= 0 && age <= maxAge.ns && !expired;
    return result(CheckId::SignalAge, pass ? CheckOutcome::Pass : CheckOutcome::Block, Unit::TimeNs, age,
                  expired ? std::min(maxAge.ns, (signal.validUntil - signal.decidedAt).ns) : maxAge.ns);
}

FieldFaults findFieldFaults(const Signal& signal, const Instrument* instrument)
{
    FieldFaults faults;
    if (instrument == nullptr)
        faults.add("the instrument is unknown");
    const bool isManual = signal.origin == OrderOrigin::Operator && signal.agent == OperatorId;
    if (signal.agent >= FirstReservedAgentId && !isManual)
        faults.add("the sender is not an agent");
    if (signal.side > Side::Sell)
        faults.add("the side is unknown");
    if (signal.action > SignalAction::Exit)
        faults.add("the action is unknown");
    if (signal.orderType > OrderType::StopLimit)
        faults.add("the order type is unknown");
    if (signal.confidence.isNegative() || signal.confidence > Ratio::fromInteger(1))
        faults.add("the confidence is not within 0 and 1");
    if (signal.volatility.isNegative())
        faults.add("the volatility is negative");
    if (signal.decidedAt.ns <= 0)
        faults.add("the time of decision is missing");
    if (instrument != nullptr) {
        findPriceFaults(signal, *instrument, faults);
        findTermFaults(signal, *instrument, faults);
        findQuantityFaults(signal, *instrument, faults);
    }
    return faults;
}

CheckResult checkFields(const FieldFaults& faults)
{
    return result(CheckId::FieldValidity, faults.count == 0 ? CheckOutcome::Pass : CheckOutcome::Block,
                  Unit::Count, faults.count, 0);
}

Price valuePrice(const Signal& signal)
{
    return std::max(signal.limitPrice, signal.referencePrice);
}

bool isSameRequest(const Signal& a, const Signal& b)
{
    return a.agent == b.agent && a.strategyId == b.strategyId && a.instrument == b.instrument &&
           a.side == b.side && a.action == b.action && a.orderType == b.orderType &&
           a.requested == b.requested && a.limitPrice == b.limitPrice;
}

Severity severityOf(CheckId id)
{
    switch (id) {
    case CheckId::RestrictedList:
    case CheckId::MaxDailyTrades:
    case CheckId::MaxDailyVolume:
    case CheckId::RepeatedExecution:
        return Severity::High;
    case CheckId::FieldValidity:
    case CheckId::TradingHours:
    case CheckId::MessageRate:
    case CheckId::DuplicateOrder:
        return Severity::Medium;
    default:
        return Severity::Low;
    }
}

} // namespace mystic
