#include "compliance_agent.h"

#include <algorithm>
#include <array>

#include "compliance_config.h"
#include "contract/daily_use.h"
#include "contract/mark_rule.h"
#include "contract/recent_events.h"
#include "contract/working_orders.h"
#include "limit_alarm.h"
#include "rules.h"

namespace mystic {

namespace {

constexpr std::uint32_t ReportTimer = 1;
constexpr Duration RateWindow = seconds(1);
/// Where Compliance sets no cap (exits): far above any order, far below overflow.
constexpr Money NoCap = Money::fromInteger(1'000'000'000);

struct MessageSent {
    Timestamp time;
};
struct Execution {
    Timestamp time;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    std::uint32_t reserved = 0;
};
/// Key of a cleared signal; equality of the fields isSameRequest() compares.
struct ClearedSignal {
    Timestamp time;
    std::int64_t requested = 0;
    std::int64_t limitPrice = 0;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    AgentId agent = NoAgent;
    Side side = Side::Buy;
    SignalAction action = SignalAction::Enter;
    OrderType orderType = OrderType::Market;

    [[nodiscard]] Signal asRequest() const
    {
        Signal signal;
        signal.agent = agent;
        signal.side = side;
        signal.action = action;
        signal.orderType = orderType;
        signal.instrument = instrument;
        signal.strategyId = strategyId;
        signal.limitPrice = Price::fromRaw(limitPrice);
        signal.requested = Quantity::fromRaw(requested);
        return signal;
    }
};
static_assert(sizeof(ClearedSignal) == 32, "saved as bytes: no padding");
static_assert(sizeof(Execution) == 16, "saved as bytes: no padding");

/// Everything folded from the inputs, built when the session's instruments are known.
struct ComplianceState {
    explicit ComplianceState(const AgentSetup& setup, const TimeZone& dayZone)
        : portfolio(*setup.instruments, setup.accountCurrency, setup.startingCash),
          marks(setup.instruments->size()), daily(setup.instruments->size(), dayZone),
          restricted(setup.instruments->size()), closed(setup.instruments->size())
    {
    }

    Portfolio portfolio; ///< marks only: fills are not applied, Compliance needs rates, not positions
    MarkRule marks;
    DailyUse daily;
    WorkingOrders orders;
    RecentEvents<MessageSent> messages{2048};
    RecentEvents<Execution> executions{4096};
    RecentEvents<ClearedSignal> cleared{1024};
    std::vector<std::uint8_t> restricted; ///< by instrument
    std::vector<std::uint8_t> closed;     ///< by instrument: the venue halted or closed it
    std::uint8_t ordersLost = 0;          ///< an open order did not fit: pending is unknown
    Timestamp reportDue;                  ///< 0 = no report scheduled
    std::uint64_t digest = 0;
};

class ComplianceAgent final : public BaseAgent {
public:
    AgentRole role() const override { return AgentRole::Compliance; }
    std::vector<ConfigKey> configKeys() const override
    {
        const auto keys = ComplianceConfig::keys();
        return {keys.begin(), keys.end()};
    }
    Result<void> configure(std::string_view key, std::string_view jsonValue) override;
    Result<void> initialize(AgentContext& context) override;
    void processMarketData(const MarketEvent& event) override;
    void processMessage(const Message& message) override;
    void processLoop(std::uint32_t timerId) override;
    std::uint64_t digest() const override { return m_state ? m_state->digest : 0; }
    void save(ByteWriter& out) const override;
    Result<void> load(ByteReader& in) override;

private:
    void roll();
    void onSignal(const Signal& signal);
    void onReport(const ExecutionReport& report);
    void resolveRestricted();
    void mix(std::uint64_t value) { m_state->digest = mixDigest(m_state->digest, value); }
    void markChanged();
    void updateAlarms();
    void sendReport();
    void sendViolations(const Signal& signal, const ComplianceVerdict& verdict, const FieldFaults& faults);

    CheckList evaluate(const Signal& signal, const Instrument* instrument, const FieldFaults& faults) const;
    void addLimitChecks(CheckList& checks, const Signal& signal, const Instrument& instrument) const;
    CheckResult checkDuplicate(const Signal& signal) const;
    CheckResult checkRepeated(const Signal& signal) const;
    std::optional<Money> candidateValue(const Signal& signal, const Instrument& instrument) const;
    Price reservePrice(const ExecutionReport& report) const;
    std::optional<Money> reserved() const;
    std::int64_t pending() const;
    std::int64_t messagesInWindow() const;
    std::int64_t volumeUse() const;

    ComplianceConfig m_config;
    std::optional<ComplianceState> m_state;
    LimitAlarm m_tradesAlarm{CheckId::MaxDailyTrades, Unit::Count};
    LimitAlarm m_volumeAlarm{CheckId::MaxDailyVolume, Unit::Money};
    LimitAlarm m_rateAlarm{CheckId::MessageRate, Unit::PerSecond};
};

std::int64_t perSecond(std::int64_t count)
{
    return count * Ratio::Scale;
}

Result<void> ComplianceAgent::configure(std::string_view key, std::string_view jsonValue)
{
    auto done = m_config.set(key, jsonValue);
    if (!done || !m_state)
        return done;
    if (key == "day_zone")
        m_state->daily.setZone(m_config.dayZone, context().now());
    resolveRestricted();
    for (const char c : jsonValue)
        mix(static_cast<unsigned char>(c));
    markChanged();
    return {};
}

Result<void> ComplianceAgent::initialize(AgentContext& context)
{
    attach(context);
    m_state.emplace(context.setup(), m_config.dayZone);
    resolveRestricted();
    return {};
}

void ComplianceAgent::resolveRestricted()
{
    for (const Instrument& instrument : context().setup().instruments->all()) {
        const auto& list = m_config.restricted;
        m_state->restricted[instrument.id] =
            std::find(list.begin(), list.end(), instrument.symbol) != list.end() ? 1 : 0;
    }
}

void ComplianceAgent::roll()
{
    if (!m_state->daily.roll(context().now()))
        return;
    mix(static_cast<std::uint64_t>(m_state->daily.day()));
    markChanged();
    updateAlarms();
}

void ComplianceAgent::processMarketData(const MarketEvent& event)
{
    roll();
    if (event.instrument >= m_state->closed.size())
        return;
    if (event.kind == MarketEventKind::Status) {
        const MarketStatusKind status = event.status.status;
        if (status == MarketStatusKind::Halted || status == MarketStatusKind::Closed)
            m_state->closed[event.instrument] = 1;
        else if (status == MarketStatusKind::Open)
            m_state->closed[event.instrument] = 0;
        mix(static_cast<std::uint64_t>(status));
        return;
    }
    const Price mark = m_state->marks.markOf(event);
    if (mark.isZero() || mark == m_state->portfolio.mark(event.instrument))
        return;
    m_state->portfolio.setMark(event.instrument, mark);
    mix(static_cast<std::uint64_t>(mark.raw()) ^ event.instrument);
}

void ComplianceAgent::processMessage(const Message& message)
{
    roll();
    if (const auto* signal = message.tryAs<Signal>())
        onSignal(*signal);
    else if (const auto* report = message.tryAs<ExecutionReport>())
        onReport(*report);
}

void ComplianceAgent::processLoop(std::uint32_t timerId)
{
    roll();
    if (timerId != ReportTimer)
        return;
    m_state->reportDue = {};
    mix(timerId);
    updateAlarms();
    sendReport();
    if (messagesInWindow() > 0)
        markChanged(); // the rate falls by itself
}

// --- reports
// ---------------------------------------------------------------------------------------------------------

Price ComplianceAgent::reservePrice(const ExecutionReport& report) const
{
    const Price mark =
        report.instrument < m_state->closed.size() ? m_state->portfolio.mark(report.instrument) : Price{};
    if (report.orderType == OrderType::Limit && report.side == Side::Buy)
        return report.limitPrice;
    return std::max({mark, report.limitPrice, report.stopPrice});
}

void ComplianceAgent::onReport(const ExecutionReport& report)
{
    ComplianceState& state = *m_state;
    const bool wasKnown = state.orders.find(report.orderId) != nullptr;
    const bool isFull = !wasKnown && state.orders.size() == state.orders.capacity();
    const bool opens = report.type == ExecutionType::PendingNew || report.type == ExecutionType::Accepted;
    if (!state.orders.apply(report, reservePrice(report)) && isFull && opens)
        state.ordersLost = 1;
    const bool first = !state.daily.executedToday(report.orderId);
    const bool isFill = state.daily.apply(report, state.portfolio);
    if (isFill && first && report.reduceOnly == 0)
        state.executions.add({context().now(), report.instrument, report.strategyId, 0});
    const bool followsNoSignal =
        report.type == ExecutionType::PendingCancel || report.type == ExecutionType::PendingReplace ||
        (report.type == ExecutionType::PendingNew && !wasKnown &&
         (standsByPosition(report.purpose) || report.purpose == OrderPurpose::Flatten));
    if (followsNoSignal)
        state.messages.add({context().now()});
    mix(report.orderId);
    mix((static_cast<std::uint64_t>(report.type) << 8U) | static_cast<std::uint64_t>(report.status));
    mix(report.venueTradeId);
    mix(static_cast<std::uint64_t>(report.leavesQuantity.raw()));
    updateAlarms();
    markChanged();
}

// --- signals
// ---------------------------------------------------------------------------------------------------------

std::optional<Money> ComplianceAgent::reserved() const
{
    if (m_state->ordersLost != 0)
        return std::nullopt;
    return m_state->orders.reservedNotional(m_state->portfolio);
}

std::int64_t ComplianceAgent::pending() const
{
    return m_state->daily.pending(m_state->orders);
}

std::int64_t ComplianceAgent::messagesInWindow() const
{
    return m_state->messages.count(context().now(), RateWindow);
}

std::int64_t ComplianceAgent::volumeUse() const
{
    const auto executed = m_state->daily.volume(m_state->portfolio);
    const auto waiting = reserved();
    if (!executed || !waiting)
        return UnknownValue;
    return narrow(Int128{executed->raw()} + waiting->raw()).value_or(UnknownValue);
}

std::optional<Money> ComplianceAgent::candidateValue(const Signal& signal, const Instrument& instrument) const
{
    const Price price = valuePrice(signal);
    if (!signal.requested.isZero())
        return m_state->portfolio.notionalInAccount(instrument.id, price, signal.requested);
    // Risk decides the size: at least the smallest order must fit.
    const auto smallest = m_state->portfolio.notionalInAccount(instrument.id, price, instrument.minQuantity);
    const auto floor = m_state->portfolio.toAccountCurrency(instrument.minNotional, instrument.currency);
    if (!smallest || !floor)
        return std::nullopt;
    return std::max({*smallest, *floor, Money::fromRaw(1)});
}

CheckResult ComplianceAgent::checkDuplicate(const Signal& signal) const
{
    const auto same = m_state->cleared.count(
        context().now(), m_config.duplicateWindow,
        [&signal](const ClearedSignal& cleared) { return isSameRequest(cleared.asRequest(), signal); });
    const bool complete = m_state->cleared.isComplete(context().now(), m_config.duplicateWindow);
    return checkAtMost(CheckId::DuplicateOrder, Unit::Count, complete ? same : UnknownValue, 0,
                       Ratio::fromInteger(2));
}

CheckResult ComplianceAgent::checkRepeated(const Signal& signal) const
{
    const Duration window = m_config.repeatedExecutionWindow;
    const auto executed =
        m_state->executions.count(context().now(), window, [&signal](const Execution& entry) {
            return entry.instrument == signal.instrument && entry.strategyId == signal.strategyId;
        });
    const auto all = m_state->orders.all();
    const auto waiting = std::count_if(all.begin(), all.end(), [&](const WorkingOrder& order) {
        return order.reduceOnly == 0 && order.instrument == signal.instrument &&
               order.strategyId == signal.strategyId && order.filled.isZero();
    });
    const bool complete = m_state->executions.isComplete(context().now(), window) && m_state->ordersLost == 0;
    return checkAtMost(CheckId::RepeatedExecution, Unit::Count,
                       complete ? executed + waiting + 1 : UnknownValue, m_config.repeatedExecutionLimit,
                       m_config.warnAt);
}

void ComplianceAgent::addLimitChecks(CheckList& checks, const Signal& signal,
                                     const Instrument& instrument) const
{
    const auto put = [&checks](const CheckResult& r) {
        checks.add(r.id, r.outcome, r.unit, r.value, r.limit);
    };
    const Timestamp now = context().now();
    const Ratio warnAt = m_config.warnAt;
    put(checkSignalAge(signal, now, m_config.signalMaxAge));
    put(checkRestricted(m_state->restricted[instrument.id] != 0));
    put(checkInstrumentOpen(instrument, m_state->closed[instrument.id] != 0, now));
    put(checkTradingHours(m_config.tradingHours, now));
    const std::int64_t waiting = m_state->ordersLost != 0 ? UnknownValue : pending();
    put(checkDailyTrades(m_state->daily.executed(), waiting, 1, m_config.maxDailyTrades, warnAt));
    put(checkDailyVolume(m_state->daily.volume(m_state->portfolio), reserved(),
                         candidateValue(signal, instrument), m_config.maxDailyVolume, warnAt));
    put(checkDuplicate(signal));
    put(checkAtMost(CheckId::MessageRate, Unit::PerSecond, perSecond(messagesInWindow() + 1),
                    perSecond(m_config.messageRateLimit), warnAt));
    put(checkRepeated(signal));
}

CheckList ComplianceAgent::evaluate(const Signal& signal, const Instrument* instrument,
                                    const FieldFaults& faults) const
{
    CheckList checks;
    const CheckResult fields = checkFields(faults);
    checks.add(fields.id, fields.outcome, fields.unit, fields.value, fields.limit);
    if (instrument == nullptr) {
        constexpr std::array Others = {
            CheckId::SignalAge,      CheckId::RestrictedList, CheckId::InstrumentOpen,
            CheckId::TradingHours,   CheckId::MaxDailyTrades, CheckId::MaxDailyVolume,
            CheckId::DuplicateOrder, CheckId::MessageRate,    CheckId::RepeatedExecution};
        for (const CheckId id : Others)
            checks.add(id, CheckOutcome::NotEvaluated, Unit::None, 0, 0);
        return checks;
    }
    addLimitChecks(checks, signal, *instrument);
    if (signal.action != SignalAction::Exit)
        return checks;
    // An exit only takes risk away: limits must not trap a position. What is malformed still cannot be
    // worked.
    for (std::uint32_t i = 1; i < checks.count; ++i)
        if (checks.items[i].outcome == CheckOutcome::Block)
            checks.items[i].outcome = CheckOutcome::Warn;
    return checks;
}

void ComplianceAgent::onSignal(const Signal& signal)
{
    const InstrumentMaster& master = *context().setup().instruments;
    const Instrument* instrument =
        master.contains(signal.instrument) ? &master.at(signal.instrument) : nullptr;
    const FieldFaults faults = findFieldFaults(signal, instrument);
    const Timestamp now = context().now();

    ComplianceVerdict verdict;
    verdict.instrument = signal.instrument;
    verdict.signalHash = hashOf(signal);
    verdict.checks = evaluate(signal, instrument, faults);
    verdict.validUntil = now + m_config.verdictValidity;
    if (signal.validUntil.ns != 0)
        verdict.validUntil = std::min(verdict.validUntil, signal.validUntil);
    const bool approved = !verdict.checks.blocks();
    verdict.decision = approved ? VerdictDecision::Approved : VerdictDecision::Rejected;
    if (approved)
        verdict.clearedNotional = signal.action == SignalAction::Exit
                                      ? NoCap
                                      : remainingVolume(m_state->daily.volume(m_state->portfolio), reserved(),
                                                        m_config.maxDailyVolume);
    broadcastMessage(verdict);

    if (approved) {
        m_state->messages.add({now});
        m_state->cleared.add({now, signal.requested.raw(), signal.limitPrice.raw(), signal.instrument,
                              signal.strategyId, signal.agent, signal.side, signal.action, signal.orderType});
    } else {
        sendViolations(signal, verdict, faults);
    }
    mix(verdict.signalHash);
    mix(static_cast<std::uint64_t>(verdict.decision));
    updateAlarms();
    markChanged();
}

void ComplianceAgent::sendViolations(const Signal& signal, const ComplianceVerdict& verdict,
                                     const FieldFaults& faults)
{
    const InstrumentMaster& master = *context().setup().instruments;
    for (std::uint32_t i = 0; i < verdict.checks.count; ++i) {
        const CheckResult& check = verdict.checks.items[i];
        if (check.outcome != CheckOutcome::Block)
            continue;
        Violation violation;
        violation.agent = signal.agent;
        violation.severity = severityOf(check.id);
        violation.check = check.id;
        violation.instrument = signal.instrument;
        violation.unit = check.unit;
        violation.value = check.value;
        violation.limit = check.limit;
        violation.trace = context().trace();
        std::string text = signal.strategy.str();
        if (master.contains(signal.instrument))
            text += " on " + master.at(signal.instrument).symbol;
        text += ": ";
        if (check.id == CheckId::FieldValidity)
            text += faults.first;
        else if (check.value == UnknownValue)
            text += std::string(toText(check.id)) + " cannot be evaluated, a value is unknown";
        else
            text += std::string(toText(check.id)) + " " + formatValue(check.unit, check.value) +
                    ", allowed " + formatValue(check.unit, check.limit);
        violation.text.assign(text);
        broadcastMessage(violation);
    }
}

// --- limits in use
// ---------------------------------------------------------------------------------------------------

void ComplianceAgent::markChanged()
{
    const Timestamp now = context().now();
    if (m_state->reportDue > now)
        return;
    m_state->reportDue = now + seconds(1);
    context().setTimer(ReportTimer, seconds(1));
}

void ComplianceAgent::updateAlarms()
{
    const auto send = [this](const Alert& alert) {
        mix(static_cast<std::uint64_t>(alert.code) << 8U | alert.cleared);
        broadcastMessage(alert);
    };
    const AgentId self = context().setup().id;
    const std::int64_t trades =
        m_state->ordersLost != 0 ? UnknownValue : m_state->daily.executed() + pending();
    m_tradesAlarm.update(trades, m_config.maxDailyTrades, m_config.warnAt, self, send);
    m_volumeAlarm.update(volumeUse(), m_config.maxDailyVolume.raw(), m_config.warnAt, self, send);
    m_rateAlarm.update(perSecond(messagesInWindow()), perSecond(m_config.messageRateLimit), m_config.warnAt,
                       self, send);
}

void ComplianceAgent::sendReport()
{
    RiskReport report;
    report.agent = context().setup().id;
    const Ratio warnAt = m_config.warnAt;
    const std::int64_t trades =
        m_state->ordersLost != 0 ? UnknownValue : m_state->daily.executed() + pending();
    report.limits[report.limitCount++] = m_tradesAlarm.use(trades, m_config.maxDailyTrades, warnAt);
    report.limits[report.limitCount++] =
        m_volumeAlarm.use(volumeUse(), m_config.maxDailyVolume.raw(), warnAt);
    report.limits[report.limitCount++] =
        m_rateAlarm.use(perSecond(messagesInWindow()), perSecond(m_config.messageRateLimit), warnAt);
    broadcastMessage(report);
}

// --- snapshots
// -------------------------------------------------------------------------------------------------------

void ComplianceAgent::save(ByteWriter& out) const
{
    MYSTIC_INVARIANT(m_state.has_value(), "saved before it was initialized");
    for (std::size_t k = 0; k < ComplianceConfig::keys().size(); ++k)
        out.putText(m_config.text(k));
    const ComplianceState& state = *m_state;
    state.portfolio.save(out);
    state.marks.save(out);
    state.daily.save(out);
    state.orders.save(out);
    state.messages.save(out);
    state.executions.save(out);
    state.cleared.save(out);
    for (const std::uint8_t closed : state.closed)
        out.put(closed);
    out.put(state.ordersLost);
    out.put(state.reportDue);
    m_tradesAlarm.save(out);
    m_volumeAlarm.save(out);
    m_rateAlarm.save(out);
    out.put(state.digest);
}

Result<void> ComplianceAgent::load(ByteReader& in)
{
    MYSTIC_INVARIANT(m_state.has_value(), "loaded before it was initialized");
    for (const ConfigKey& key : ComplianceConfig::keys()) {
        const auto done = m_config.set(key.name, in.getText());
        if (!done)
            return failure(ErrorCode::Corrupt, "state of the Compliance Agent: " + done.error().message);
    }
    ComplianceState& state = *m_state;
    state.daily.setZone(m_config.dayZone, context().now());
    resolveRestricted();
    const bool whole = state.portfolio.load(in) && state.marks.load(in) && state.daily.load(in) &&
                       state.orders.load(in) && state.messages.load(in) && state.executions.load(in) &&
                       state.cleared.load(in);
    for (std::uint8_t& closed : state.closed)
        closed = in.get<std::uint8_t>();
    state.ordersLost = in.get<std::uint8_t>();
    state.reportDue = in.get<Timestamp>();
    m_tradesAlarm.load(in);
    m_volumeAlarm.load(in);
    m_rateAlarm.load(in);
    state.digest = in.get<std::uint64_t>();
    if (!whole || !in.ok())
        return failure(ErrorCode::Corrupt,
                       "state of the Compliance Agent: cut short or of other instruments");
    return {};
}

} // namespace

std::unique_ptr<BaseAgent> makeComplianceAgent()
{
    return std::make_unique<ComplianceAgent>();
}

} // namespace mystic
