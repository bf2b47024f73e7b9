// The gate's decisions: every check of one intent, then its reservation and command.
#include <algorithm>

#include "contract/limit_check.h"
#include "order_fields.h"
#include "order_gate.h"

namespace mystic {

namespace {

constexpr Ratio NoWarning = Ratio::fromInteger(1'000'000);

void put(CheckList& checks, CheckResult check, bool isRelaxed = false)
{
    if (isRelaxed && check.outcome == CheckOutcome::Block)
        check.outcome = CheckOutcome::Warn;
    checks.add(check.id, check.outcome, check.unit, check.value, check.limit);
}

void skip(CheckList& checks, CheckId id)
{
    checks.add(id, CheckOutcome::NotEvaluated, Unit::None, 0, 0);
}

/// value 0 passes.
CheckResult countFaults(CheckId id, int faults)
{
    return checkAtMost(id, Unit::Count, faults, 0, NoWarning);
}

std::int64_t rawOr(std::optional<Money> amount)
{
    return amount ? amount->raw() : UnknownValue;
}

std::int64_t sumOf(std::int64_t a, std::int64_t b, std::int64_t c)
{
    if (a == UnknownValue || b == UnknownValue || c == UnknownValue)
        return UnknownValue;
    return narrow(Int128{a} + b + c).value_or(UnknownValue);
}

std::int64_t distanceFrom(Price mark, Price price)
{
    if (!mark.isPositive() || !price.isPositive())
        return UnknownValue;
    return divideScaled((price - mark).abs().raw(), mark.raw(), Rounding::Ceiling).value_or(UnknownValue);
}

} // namespace

/// One intent with what the gate knows about it.
struct OrderGate::Case {
    Case(const OrderIntent& wanted, const GateConditions& sampled, Timestamp time)
        : intent(wanted), conditions(sampled), now(time)
    {
    }

    const OrderIntent& intent;
    const GateConditions& conditions;
    Timestamp now;
    TradingState state = TradingState::Active;
    const Instrument* instrument = nullptr; ///< nullptr = unknown
    const WorkingOrder* target = nullptr;   ///< of modify and cancel
    const VerdictEntry* verdict = nullptr;
    bool isModify = false;
    bool isReduceOnly = false;
    bool isReducing = false;    ///< takes risk away: limits warn instead of block
    Quantity exposed;           ///< what may still fill once accepted
    Quantity growth;            ///< what is asked for beyond what its verdict already carries
    Price reserve;              ///< worst price
    std::optional<Money> value; ///< of `exposed` at `reserve`, account currency
    std::optional<Money> valueGrowth;
};

OrderGate::Case OrderGate::describe(const OrderIntent& intent, const GateConditions& conditions,
                                    Timestamp now) const
{
    Case c(intent, conditions, now);
    c.state = std::max(m_state.state(), conditions.outOfBandState);
    c.target = intent.action == IntentAction::New ? nullptr : m_orders.find(intent.orderId);
    const InstrumentMaster& master = m_portfolio.instruments();
    if (!master.contains(intent.instrument))
        return c;
    c.instrument = &master.at(intent.instrument);
    c.verdict = m_verdicts.find(intent.signalHash);
    c.isModify = intent.action == IntentAction::Modify;
    c.isReduceOnly = intent.reduceOnly != 0;
    c.reserve = reserveFor(intent.instrument, intent.side, intent.type, intent.limitPrice, intent.stopPrice);
    if (intent.side == Side::Buy && c.verdict != nullptr && !needsLimit(intent.type))
        c.reserve = std::max(c.reserve, c.verdict->worstPrice);
    c.exposed = intent.quantity;
    c.growth = intent.quantity;
    if (c.isModify && c.target != nullptr && intent.quantity.isPositive()) {
        const Quantity leaves = intent.quantity - c.target->filled;
        c.isReducing = leaves <= c.target->leaves && intent.limitPrice == c.target->limitPrice &&
                       intent.stopPrice == c.target->stopPrice;
        // Until the venue confirms, either version may be the one that fills.
        c.exposed = std::max(leaves, c.target->leaves);
        c.growth = std::max(intent.quantity - c.target->quantity, Quantity{});
        c.reserve = std::max(c.reserve, c.target->reservePrice);
    }
    c.isReducing = c.isReducing || c.isReduceOnly;
    if (c.reserve.isPositive() && !c.exposed.isNegative()) {
        c.value = m_portfolio.notionalInAccount(intent.instrument, c.reserve, c.exposed);
        c.valueGrowth = m_portfolio.notionalInAccount(intent.instrument, c.reserve, c.growth);
    }
    return c;
}

GateOutcome OrderGate::evaluate(const OrderIntent& intent, const GateConditions& conditions, Timestamp now,
                                Seq seq)
{
    advance(now);
    const Case c = describe(intent, conditions, now);
    GateOutcome outcome;
    GateDecision& decision = outcome.decision;
    decision.tradingState = c.state;
    decision.instrument = c.target != nullptr ? c.target->instrument : intent.instrument;
    decision.orderId = intent.orderId;
    decision.signalHash = intent.signalHash;
    decision.orderValue = c.value.value_or(Money{});
    outcome.reservePrice = c.reserve;
    if (intent.action == IntentAction::Cancel)
        decideCancel(c, decision.checks);
    else if (c.instrument == nullptr)
        put(decision.checks, countFaults(CheckId::OrderFields, 1));
    else
        decideOrder(c, decision.checks);
    decision.decision = VerdictDecision::Rejected;
    if (!decision.checks.blocks())
        accept(c, seq, outcome);
    mix(intent.orderId);
    mix(static_cast<std::uint64_t>(decision.decision) << 8U | static_cast<std::uint64_t>(intent.action));
    mix(static_cast<std::uint64_t>(intent.quantity.raw()));
    mix(static_cast<std::uint64_t>(c.reserve.raw()));
    return outcome;
}

// --- the checks
// ------------------------------------------------------------------------------------------------------

void OrderGate::decideCancel(const Case& c, CheckList& checks) const
{
    put(checks, countFaults(CheckId::OrderKnown, c.target == nullptr ? 1 : 0));
    put(checks, checkAtMost(CheckId::TradingState, Unit::Count, static_cast<std::int64_t>(c.state),
                            static_cast<std::int64_t>(TradingState::Killed), NoWarning));
    put(checks, checkRate(c.now), true);
    put(checks, countFaults(CheckId::JournalWritable, c.conditions.journalWritable != 0 ? 0 : 1), true);
    put(checks, countFaults(CheckId::VenueReady, c.conditions.venueReady != 0 ? 0 : 1), true);
    put(checks, countFaults(CheckId::ClockSane, c.conditions.clockSane != 0 ? 0 : 1), true);
}

void OrderGate::decideOrder(const Case& c, CheckList& checks)
{
    addConditionChecks(c, checks);
    if (c.isModify) {
        const bool isChangeable = c.target != nullptr && c.target->status != OrderStatus::PendingCancel &&
                                  c.target->status != OrderStatus::PendingReplace;
        put(checks, countFaults(CheckId::OrderKnown, isChangeable ? 0 : 1));
    }
    put(checks, checkFields(c));
    addVerdictChecks(c, checks);
    addMarketChecks(c, checks);
    if (c.isReduceOnly)
        put(checks, checkReduceOnly(c));
    addLimitChecks(c, checks);
}

void OrderGate::addConditionChecks(const Case& c, CheckList& checks) const
{
    const GateConditions& is = c.conditions;
    const TradingState last = c.isReducing ? TradingState::Halted : TradingState::Active;
    put(checks, checkAtMost(CheckId::TradingState, Unit::Count, static_cast<std::int64_t>(c.state),
                            static_cast<std::int64_t>(last), NoWarning));
    put(checks, countFaults(CheckId::JournalWritable, is.journalWritable != 0 ? 0 : 1), c.isReducing);
    put(checks, countFaults(CheckId::VenueReady, is.venueReady != 0 ? 0 : 1));
    put(checks,
        countFaults(CheckId::VenueReconciled, m_reconciler.faults(c.intent.instrument, c.intent.side)),
        c.isReducing);
    put(checks, countFaults(CheckId::ClockSane, is.clockSane != 0 ? 0 : 1), c.isReducing);
    put(checks,
        countFaults(CheckId::AgentsReady, (is.complianceReady != 0 ? 0 : 1) + (is.riskReady != 0 ? 0 : 1)),
        c.isReducing);
}

CheckResult OrderGate::checkFields(const Case& c) const
{
    const OrderIntent& intent = c.intent;
    OrderFaults faults = findOrderFaults(intent, *c.instrument, c.reserve, c.now);
    if (intent.action > IntentAction::Cancel)
        ++faults.hard;
    if (intent.action == IntentAction::New && m_orders.find(intent.orderId) != nullptr)
        ++faults.hard; // an order id is used once
    if (c.isModify && c.target != nullptr) {
        const WorkingOrder& order = *c.target;
        const bool isSame = order.instrument == intent.instrument && order.side == intent.side &&
                            order.type == intent.type && (order.reduceOnly != 0) == c.isReduceOnly;
        faults.hard += isSame ? 0 : 1;
        faults.hard += intent.quantity > order.filled ? 0 : 1; // nothing would be left: cancel it instead
    }
    return countFaults(CheckId::OrderFields, faults.hard + (c.isReducing ? 0 : faults.minimum));
}

void OrderGate::addVerdictChecks(const Case& c, CheckList& checks) const
{
    if (c.isReducing) {
        for (const CheckId id : {CheckId::ComplianceVerdictPresent, CheckId::RiskVerdictPresent,
                                 CheckId::VerdictFresh, CheckId::VerdictMatchesIntent})
            skip(checks, id);
        return;
    }
    const VerdictEntry* v = c.verdict;
    const bool byCompliance = v != nullptr && v->compliance == VerdictDecision::Approved;
    const bool byRisk = v != nullptr && v->risk == VerdictDecision::Approved;
    put(checks, countFaults(CheckId::ComplianceVerdictPresent, byCompliance ? 0 : 1));
    put(checks, countFaults(CheckId::RiskVerdictPresent, byRisk ? 0 : 1));
    if (!byCompliance || !byRisk) {
        skip(checks, CheckId::VerdictFresh);
        skip(checks, CheckId::VerdictMatchesIntent);
        return;
    }
    const std::int64_t age = (c.now - v->oldestVerdict).ns;
    // A parent order worked in slices was decided once: what came after its first slice may be older.
    const bool isLaterSlice = c.intent.link == OrderLink::Slice && v->hasBegun;
    const Duration oldest = isLaterSlice ? m_limits.maxSliceAge : m_limits.maxVerdictAge;
    CheckResult fresh = checkAtMost(CheckId::VerdictFresh, Unit::TimeNs, age, oldest.ns, NoWarning);
    if (!isLaterSlice && c.now > v->validUntil) {
        fresh.outcome = CheckOutcome::Block;
        fresh.limit = std::min(fresh.limit, (v->validUntil - v->oldestVerdict).ns);
    }
    put(checks, fresh);
    put(checks, matchVerdict(c));
}

CheckResult OrderGate::matchVerdict(const Case& c) const
{
    const VerdictEntry& v = *c.verdict;
    const auto id = CheckId::VerdictMatchesIntent;
    if (v.complianceInstrument != c.intent.instrument || v.riskInstrument != c.intent.instrument)
        return countFaults(id, 1);
    // Risk's stop lies below the worst price of a buy and above that of a sell.
    const bool isSideImplied = v.stopPrice.isPositive() && v.stopPrice != v.worstPrice;
    const Side implied = v.stopPrice < v.worstPrice ? Side::Buy : Side::Sell;
    if (v.sideKnown ? v.side != c.intent.side : (!isSideImplied || implied != c.intent.side))
        return countFaults(id, 1);
    const std::int64_t value = sumOf(v.usedValue.raw(), rawOr(c.valueGrowth), 0);
    if (value > v.cleared.raw())
        return checkAtMost(id, Unit::Money, value, v.cleared.raw(), NoWarning);
    return checkAtMost(id, Unit::Quantity, sumOf(v.used.raw(), c.growth.raw(), 0), v.approved.raw(),
                       NoWarning);
}

std::int64_t OrderGate::distanceToMark(const OrderIntent& intent, Price reserve) const
{
    const Price mark = m_portfolio.mark(intent.instrument);
    if (intent.type == OrderType::Market)
        return distanceFrom(mark, reserve);
    std::int64_t distance = 0;
    if (needsLimit(intent.type))
        distance = std::max(distance, distanceFrom(mark, intent.limitPrice));
    if (needsStop(intent.type) || (intent.type == OrderType::TrailingStop && intent.stopPrice.isPositive()))
        distance = std::max(distance, distanceFrom(mark, intent.stopPrice));
    if (intent.type == OrderType::TrailingStop && intent.trailUnit == TrailUnit::Share)
        distance = std::max(distance, intent.trailOffset);
    else if (intent.type == OrderType::TrailingStop)
        distance = std::max(distance, distanceFrom(mark, mark + Price::fromRaw(intent.trailOffset)));
    return distance;
}

CheckResult OrderGate::checkSelfMatch(const Case& c) const
{
    const OrderIntent& intent = c.intent;
    const bool isBuy = intent.side == Side::Buy;
    Price reach = intent.limitPrice; // the worst price it may trade at on arrival
    if (!needsLimit(intent.type)) {
        const Feed& feed = m_feeds[intent.instrument];
        reach = isBuy ? c.reserve : feed.bid;
        if (!isBuy && c.verdict != nullptr && c.verdict->worstPrice.isPositive())
            reach = c.verdict->worstPrice;
    }
    int crossed = 0;
    for (const WorkingOrder& order : m_orders.all()) {
        // What waits for its stop price is not in the book; the venue looks again when it gets there.
        if (isStop(intent.type) || order.instrument != intent.instrument || order.side == intent.side ||
            order.type != OrderType::Limit || order.orderId == intent.orderId)
            continue;
        crossed += (isBuy ? order.limitPrice <= reach : order.limitPrice >= reach) ? 1 : 0;
    }
    return countFaults(CheckId::SelfMatch, crossed);
}

void OrderGate::addMarketChecks(const Case& c, CheckList& checks) const
{
    const OrderIntent& intent = c.intent;
    const std::int64_t distance = distanceToMark(intent, c.reserve);
    put(checks,
        checkAtMost(CheckId::PriceCollar, Unit::Share, distance, m_limits.priceCollar.raw(), NoWarning),
        c.isReducing);

    const Feed& feed = m_feeds[intent.instrument];
    const std::int64_t age = feed.lastData.ns == 0 ? UnknownValue : (c.now - feed.lastData).ns;
    CheckResult fresh = checkAtMost(CheckId::DataFresh, Unit::TimeNs, age, m_limits.maxDataAge.ns, NoWarning);
    if (feed.isDown)
        fresh.outcome = CheckOutcome::Block;
    put(checks, fresh, c.isReducing);
    put(checks, countFaults(CheckId::InstrumentHalted, feed.isHalted ? 1 : 0), c.isReducing);
    put(checks, checkSelfMatch(c), c.isReducing);
}

CheckResult OrderGate::checkReduceOnly(const Case& c) const
{
    const Quantity net = m_portfolio.position(c.intent.instrument).net();
    const bool isOpposite = c.intent.side == Side::Sell ? net.isPositive() : net.isNegative();
    const OrderId self = c.target != nullptr ? c.target->orderId : 0;
    const std::int64_t open = isOpposite ? openToReduce(c.intent, self) : 0;
    const std::int64_t value = m_accountUnknown ? UnknownValue : c.exposed.raw();
    CheckResult result = checkAtMost(CheckId::ReduceOnly, Unit::Quantity, value, open, NoWarning);
    // A fill elsewhere may have left a stop larger than the position: shrinking it is the cure, not the
    // fault.
    if (c.isModify && c.target != nullptr && c.target->reduceOnly != 0 &&
        c.intent.quantity - c.target->filled < c.target->leaves)
        result.outcome = CheckOutcome::Pass;
    return result;
}

CheckResult OrderGate::checkRate(Timestamp now) const
{
    const std::int64_t sent = m_messages.count(now, seconds(1));
    return checkAtMost(CheckId::GateMessageRate, Unit::PerSecond, (sent + 1) * Ratio::Scale,
                       m_limits.messageRateLimit * Ratio::Scale, m_limits.warnAt);
}

void OrderGate::addLimitChecks(const Case& c, CheckList& checks)
{
    const Ratio warnAt = m_limits.warnAt;
    const std::int64_t value = rawOr(c.value);
    const std::int64_t isNew = c.isModify ? 0 : 1;
    put(checks, checkAtMost(CheckId::MaxOrderValue, Unit::Money, value, m_limits.maxOrderValue.raw(), warnAt),
        c.isReducing);
    const auto open = static_cast<std::int64_t>(m_orders.size()) + isNew;
    const bool isFull = open > static_cast<std::int64_t>(m_orders.capacity());
    put(checks, checkAtMost(CheckId::MaxOpenOrders, Unit::Count, open, m_limits.maxOpenOrders, warnAt),
        c.isReducing && !isFull);
    const ExposureCandidate candidate{c.intent.instrument, c.intent.side,
                                      c.isReduceOnly ? Quantity{} : c.exposed, c.reserve,
                                      c.target != nullptr ? c.target->orderId : 0};
    Exposure exposure = m_exposure.evaluate(m_portfolio, m_orders, candidate);
    if (m_accountUnknown)
        exposure = {};
    if (!c.isReduceOnly) {
        put(checks,
            checkAtMost(CheckId::MaxPositionValue, Unit::Money, rawOr(exposure.position),
                        m_limits.maxPositionValue.raw(), warnAt),
            c.isReducing);
        put(checks,
            checkAtMost(CheckId::MaxGrossExposure, Unit::Money, rawOr(exposure.gross),
                        m_limits.maxGrossExposure.raw(), warnAt),
            c.isReducing);
    }
    put(checks,
        checkAtMost(CheckId::GateDailyTrades, Unit::Count,
                    m_daily.executed() + m_daily.pending(m_orders) + isNew, m_limits.maxDailyTrades, warnAt),
        c.isReducing);
    const std::int64_t volume = sumOf(rawOr(m_daily.volume(m_portfolio)), rawOr(exposure.reserved), value);
    put(checks,
        checkAtMost(CheckId::GateDailyVolume, Unit::Money, volume, m_limits.maxDailyVolume.raw(), warnAt),
        c.isReducing);
    put(checks, checkRate(c.now), c.isReducing);
}

// --- acceptance
// ------------------------------------------------------------------------------------------------------

bool OrderGate::reserve(const Case& c)
{
    const OrderIntent& intent = c.intent;
    if (intent.action == IntentAction::Cancel)
        return true; // the reservation stands until the venue confirms
    ExecutionReport report;
    report.type = c.isModify ? ExecutionType::PendingReplace : ExecutionType::PendingNew;
    report.status = c.isModify ? OrderStatus::PendingReplace : OrderStatus::PendingNew;
    report.purpose = intent.purpose;
    report.side = intent.side;
    report.orderType = intent.type;
    report.timeInForce = intent.timeInForce;
    report.reduceOnly = intent.reduceOnly;
    report.instrument = intent.instrument;
    report.strategyId = intent.strategyId;
    report.postOnly = intent.postOnly;
    report.origin = intent.origin;
    report.trailUnit = intent.trailUnit;
    report.link = intent.link;
    report.trailOffset = intent.trailOffset;
    report.linkId = intent.linkId;
    report.attempt = intent.attempt;
    report.orderId = intent.orderId;
    report.orderQuantity = intent.quantity;
    report.leavesQuantity = c.exposed;
    report.limitPrice = intent.limitPrice;
    report.stopPrice = intent.stopPrice;
    report.venueTime = c.now;
    report.expiresAt = intent.expiresAt;
    return m_orders.apply(report, c.reserve);
}

void OrderGate::accept(const Case& c, Seq seq, GateOutcome& outcome)
{
    fillCommand(c, seq, outcome.command); // before the reservation: it moves the table c.target points into
    if (!reserve(c)) {
        // The table refused: the id belongs to an order that has ended, or the state forbids the change.
        put(outcome.decision.checks, countFaults(CheckId::OrderKnown, 1));
        outcome.command = {};
        return;
    }
    outcome.decision.decision = VerdictDecision::Approved;
    m_messages.add({c.now});
    m_reconciler.onSent(outcome.command, m_orders.find(c.intent.orderId), c.now);
    if (c.intent.action != IntentAction::Cancel && !c.isReducing)
        m_verdicts.use(c.intent.orderId, c.intent.signalHash, c.growth, c.valueGrowth.value_or(Money{}));
}

void OrderGate::fillCommand(const Case& c, Seq seq, OrderCommand& command)
{
    if (seq != m_commandSeq) {
        m_commandSeq = seq;
        m_commandIndex = 0;
    }
    const OrderIntent& intent = c.intent;
    const WorkingOrder* order = c.target;
    command.action = intent.action;
    command.purpose = order != nullptr ? order->purpose : intent.purpose;
    command.side = order != nullptr ? order->side : intent.side;
    command.type = order != nullptr ? order->type : intent.type;
    command.timeInForce = order != nullptr ? order->timeInForce : intent.timeInForce;
    command.reduceOnly = order != nullptr ? order->reduceOnly : intent.reduceOnly;
    command.instrument = order != nullptr ? order->instrument : intent.instrument;
    command.postOnly = order != nullptr ? order->postOnly : intent.postOnly;
    command.origin = order != nullptr ? order->origin : intent.origin;
    command.trailUnit = order != nullptr ? order->trailUnit : intent.trailUnit;
    command.link = order != nullptr ? order->link : intent.link;
    command.trailOffset = order != nullptr ? order->trailOffset : intent.trailOffset;
    command.linkId = order != nullptr ? order->linkId : intent.linkId;
    command.orderId = intent.orderId;
    command.commandId = makeOrderId(seq, m_commandIndex++);
    const bool isCancel = intent.action == IntentAction::Cancel && order != nullptr;
    command.quantity = isCancel ? order->quantity : intent.quantity;
    command.limitPrice = isCancel ? order->limitPrice : intent.limitPrice;
    command.stopPrice = isCancel ? order->stopPrice : intent.stopPrice;
    command.sentAt = c.now;
    command.attempt = order != nullptr ? order->attempt : intent.attempt;
    command.clientId = m_reconciler.ids().make(intent.orderId, command.attempt);
    const VenueProfile& venue = m_reconciler.profile();
    if (venue.canLoseAnswers && venue.hasServerExpiry)
        command.arriveBy = c.now + venue.arrivalMax;
    command.expiresAt = isCancel ? order->expiresAt : intent.expiresAt;
}

} // namespace mystic
