#include "risk/risk_agent.h"

#include <algorithm>
#include <array>

#include "limit_monitor.h"
#include "return_window.h"
#include "risk_book.h"
#include "risk_config.h"
#include "risk_figures.h"
#include "verdict_rules.h"

namespace mystic {

namespace {

constexpr std::uint32_t ReportTimer = 1;
constexpr std::size_t SignalsPerTurn = 8;
constexpr std::uint32_t SaveFormat = 1;

/// What exists once the instruments are known.
struct RiskState {
    explicit RiskState(const AgentSetup& setup)
        : book(*setup.instruments, setup.accountCurrency, setup.startingCash),
          window(setup.instruments->size(), static_cast<std::size_t>(VarWindowMax) + 1),
          estimator(setup.instruments->size()), scratch(setup.instruments->size())
    {
    }
    RiskBook book;
    ReturnWindow window;
    TailEstimator estimator;
    std::vector<Money> scratch;
};

class RiskAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Risk; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return RiskConfig::keys(); }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue) override;
    [[nodiscard]] Result<void> initialize(AgentContext& context) override;
    void processMarketData(const MarketEvent& event) override;
    void processMessage(const Message& message) override;
    void processLoop(std::uint32_t timerId) override;
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter& out) const override;
    [[nodiscard]] Result<void> load(ByteReader& in) override;

private:
    void onSignal(const Signal& signal);
    void onCompliance(const ComplianceVerdict& verdict);
    void decide(const Signal& signal, const ComplianceVerdict& compliance);
    void onReport(const Message& message);
    void look();
    void rollDay();
    void watch(const LimitReading& reading);
    void raise(const LimitReading& reading, AlertCode code, bool cleared, const std::string& text);
    void sendReport();
    void touch();
    void mix(std::uint64_t value) { m_digest = mixDigest(m_digest, value); }
    void mix(std::int64_t value) { mix(static_cast<std::uint64_t>(value)); }

    RiskConfig m_config;
    std::unique_ptr<RiskState> m_state;
    LimitMonitor m_monitor;
    DrawdownMeter m_drawdown;
    DayMeter m_day;
    TailFigures m_tail;
    RiskFigures m_figures;
    bool m_tailStale = true;
    bool m_zoneChanged = false;
    bool m_changed = false; ///< something to report
    Timestamp m_reportDue;  ///< of the timer that is set, 0 = none
    std::array<Signal, SignalsPerTurn> m_signals{};
    std::uint32_t m_signalCount = 0;
    Seq m_signalTurn = 0;
    std::uint64_t m_digest = 0;
};

Result<void> RiskAgent::configure(std::string_view key, std::string_view jsonValue)
{
    auto done = m_config.set(key, jsonValue);
    if (!done)
        return done;
    m_tailStale = true;
    m_zoneChanged |= key == "day_roll_zone";
    if (key == "max_daily_loss")
        m_monitor.release(CheckId::DailyLoss);
    if (m_state) {
        if (key == "bar_interval")
            m_state->window.clear();
        m_changed = true;
    }
    for (const char c : key)
        mix(std::uint64_t{static_cast<unsigned char>(c)});
    for (const char c : jsonValue)
        mix(std::uint64_t{static_cast<unsigned char>(c)});
    return {};
}

Result<void> RiskAgent::initialize(AgentContext& context)
{
    attach(context);
    const AgentSetup& setup = context.setup();
    if (setup.instruments == nullptr || setup.instruments->size() == 0)
        return failure(ErrorCode::InvalidArgument, "the risk agent needs at least one instrument to measure");
    m_state = std::make_unique<RiskState>(setup);
    m_drawdown.update(setup.startingCash);
    m_zoneChanged = false;
    return {};
}

void RiskAgent::touch()
{
    m_changed = true;
    const Timestamp now = context().now();
    const Duration interval = seconds(m_config.reportIntervalS);
    // Overdue by more than an interval: the timer was lost with a restart, so it is set anew.
    if (m_reportDue.ns != 0 && now <= m_reportDue + interval)
        return;
    m_reportDue = now + interval;
    context().setTimer(ReportTimer, interval);
}

void RiskAgent::processMarketData(const MarketEvent& event)
{
    // A bar is stamped with the first instant after it: its close belongs to the step that ends there.
    const bool bar = event.kind == MarketEventKind::Bar;
    const Timestamp stamp = context().now() - nanoseconds(bar ? 1 : 0);
    RiskState& state = *m_state;
    rollDay();
    if (state.window.advance(stamp, seconds(m_config.barIntervalS), state.book.marks())) {
        m_tailStale = true;
        mix(stamp.ns);
    }
    if (!state.book.onMarketEvent(event))
        return;
    mix(std::uint64_t{event.instrument});
    mix(state.book.marks()[event.instrument].raw());
    touch();
}

void RiskAgent::processMessage(const Message& message)
{
    switch (message.kind) {
    case MessageKind::Signal:
        onSignal(message.as<Signal>());
        break;
    case MessageKind::ComplianceVerdict:
        onCompliance(message.as<ComplianceVerdict>());
        break;
    case MessageKind::ExecutionReport:
        onReport(message);
        break;
    default:
        break;
    }
}

void RiskAgent::onSignal(const Signal& signal)
{
    if (m_signalTurn != context().turn()) {
        m_signalTurn = context().turn();
        m_signalCount = 0;
    }
    mix(hashOf(signal));
    if (m_signalCount < SignalsPerTurn)
        m_signals[m_signalCount++] = signal;
}

void RiskAgent::onCompliance(const ComplianceVerdict& verdict)
{
    if (m_signalTurn != context().turn())
        return;
    for (std::uint32_t i = 0; i < m_signalCount; ++i) {
        if (hashOf(m_signals[i]) != verdict.signalHash)
            continue;
        const Signal signal = m_signals[i];
        m_signals[i] = m_signals[--m_signalCount];
        if (verdict.decision == VerdictDecision::Approved)
            decide(signal, verdict);
        return;
    }
}

void RiskAgent::decide(const Signal& signal, const ComplianceVerdict& compliance)
{
    RiskState& state = *m_state;
    if (!context().setup().instruments->contains(signal.instrument))
        return; // Compliance cannot have cleared what does not exist; without a verdict nothing passes the
                // gate
    look();
    if (signal.modifies != 0)
        state.book.refresh(context().now(), m_config.stopLossPct, signal.modifies);
    const VerdictBasis basis{&state.book, &m_config, &m_figures, &m_monitor, state.scratch, context().now()};
    const bool enter = signal.action == SignalAction::Enter;
    RiskVerdict verdict =
        enter ? decideEntry(signal, compliance, basis) : decideExit(signal, compliance, basis);
    if (verdict.decision == VerdictDecision::Approved && signal.modifies != 0) {
        // The order holds its own reservation: nothing new will appear under this verdict.
        state.book.changeTerms(signal.modifies, verdict.worstPrice, verdict.stopPrice);
    } else if (verdict.decision == VerdictDecision::Approved) {
        Approval approval;
        approval.turn = context().turn();
        approval.trace = context().trace();
        approval.validUntil = verdict.validUntil;
        approval.quantity = verdict.approved;
        approval.worstPrice = verdict.worstPrice;
        approval.stopPrice = verdict.stopPrice;
        approval.instrument = signal.instrument;
        approval.side = signal.side;
        approval.action = signal.action;
        if (!state.book.addApproval(approval) && enter) {
            verdict.decision = VerdictDecision::Rejected;
            verdict.approved = {};
            verdict.lossAtStop = {};
            verdict.checks.add(CheckId::PortfolioRisk, CheckOutcome::Block, Unit::None, 0, 0);
        }
    }
    mix(verdict.signalHash);
    mix(verdict.approved.raw());
    mix(verdict.stopPrice.raw());
    mix(static_cast<std::uint64_t>(verdict.decision));
    broadcastMessage(verdict);
    touch();
}

void RiskAgent::onReport(const Message& message)
{
    const auto& report = message.as<ExecutionReport>();
    rollDay();
    if (m_state->book.onReport(report, message.trace))
        m_tailStale = true;
    mix(report.orderId);
    mix(report.venueTradeId);
    mix(report.leavesQuantity.raw());
    mix(report.cumulativeQuantity.raw());
    mix(report.lastPrice.raw());
    mix(static_cast<std::uint64_t>(report.status));
    touch();
}

void RiskAgent::processLoop(std::uint32_t timerId)
{
    if (timerId != ReportTimer)
        return;
    m_reportDue = {};
    if (!m_changed)
        return;
    m_changed = false;
    if (m_tailStale) {
        m_state->book.refresh(context().now(), m_config.stopLossPct);
        m_tail = m_state->estimator.estimate(m_state->window, m_state->book.exposures(), m_config);
        m_tailStale = false;
    }
    look();
    sendReport();
}

/// Brings figures, day, drawdown and limit states up to this moment; raises and clears alerts.
void RiskAgent::look()
{
    RiskState& state = *m_state;
    const Timestamp now = context().now();
    state.book.refresh(now, m_config.stopLossPct);
    const auto equity = state.book.totals().equity;
    if (m_zoneChanged)
        m_day.rebase(now, m_config.dayRollZone);
    m_zoneChanged = false;
    if (m_day.update(now, m_config.dayRollZone, equity)) {
        m_monitor.release(CheckId::DailyLoss);
        mix(now.ns);
    }
    if (equity)
        m_drawdown.update(*equity);
    m_figures = figuresOf(state.book, m_drawdown, m_day, m_tail, m_config, state.scratch);
    for (const LimitReading& reading : limitReadings(m_figures, m_config))
        watch(reading);
}

/// The day starts with the equity at midnight, not with that of the first look after it.
void RiskAgent::rollDay()
{
    if (!m_zoneChanged && m_day.due(context().now(), m_config.dayRollZone))
        look();
}

void RiskAgent::watch(const LimitReading& reading)
{
    const LimitTransition change = m_monitor.update(reading);
    if (change.breachCleared)
        raise(reading, AlertCode::LimitBreached, true, clearedText(reading, true));
    if (change.warningCleared)
        raise(reading, AlertCode::LimitWarning, true, clearedText(reading, false));
    if (change.warningRaised)
        raise(reading, AlertCode::LimitWarning, false, warningText(reading));
    if (change.breachRaised)
        raise(reading, AlertCode::LimitBreached, false, breachText(reading));
}

void RiskAgent::raise(const LimitReading& reading, AlertCode code, bool cleared, const std::string& text)
{
    const bool loss = reading.id == CheckId::Drawdown || reading.id == CheckId::DailyLoss;
    Alert alert;
    alert.code = code;
    alert.severity = Severity::Info;
    if (!cleared)
        alert.severity = code == AlertCode::LimitWarning ? Severity::Medium
                         : loss                          ? Severity::Critical
                                                         : Severity::High;
    alert.agent = context().setup().id;
    alert.check = reading.id;
    alert.cleared = cleared ? 1 : 0;
    alert.unit = reading.unit;
    alert.value = reading.value.value_or(0);
    alert.limit = reading.limit;
    alert.text.assign(text);
    mix(static_cast<std::uint64_t>(reading.id));
    mix(alert.value);
    broadcastMessage(alert);
}

void RiskAgent::sendReport()
{
    const BookTotals& totals = m_state->book.totals();
    RiskReport report;
    report.agent = context().setup().id;
    report.returnsUsed = m_tail.returnsUsed;
    report.equity = totals.equity.value_or(Money{});
    report.cash = totals.cash.value_or(Money{});
    report.dayPnl = m_figures.dayPnl.value_or(Money{});
    report.grossExposure = totals.worstGross;
    report.netExposure = m_figures.net.value_or(Money{});
    report.valueAtRisk = m_tail.valueAtRisk;
    report.parametricVar = m_tail.parametricVar;
    report.expectedShortfall = m_tail.expectedShortfall;
    report.parametricEs = m_tail.parametricEs;
    report.drawdown = m_drawdown.drawdown();
    report.maxDrawdown = m_drawdown.deepest();
    report.leverage = m_figures.leverage.value_or(Ratio{});
    report.concentration = m_figures.concentration.value_or(Ratio{});
    report.openRisk = m_figures.openRisk.value_or(Ratio{});
    for (const LimitReading& reading : limitReadings(m_figures, m_config)) {
        LimitUse& use = report.limits[report.limitCount++];
        use.id = reading.id;
        use.unit = reading.unit;
        use.warn = std::min(reading.warn, reading.limit);
        use.limit = reading.limit;
        if (!reading.value || !reading.inForce)
            continue;
        use.value = *reading.value;
        use.outcome = CheckOutcome::Pass;
        if (m_monitor.isWarning(reading.id))
            use.outcome = CheckOutcome::Warn;
        if (m_monitor.isBreached(reading.id))
            use.outcome = CheckOutcome::Block;
    }
    mix(report.equity.raw());
    mix(report.valueAtRisk.raw());
    broadcastMessage(report);
}

void RiskAgent::save(ByteWriter& out) const
{
    out.put(SaveFormat);
    m_state->book.save(out);
    m_state->window.save(out);
    m_monitor.save(out);
    m_day.save(out);
    out.put(m_drawdown);
    out.put(m_tail);
    out.put(static_cast<std::uint8_t>(m_tailStale ? 1 : 0));
    out.put(static_cast<std::uint8_t>(m_changed ? 1 : 0));
    out.put(static_cast<std::uint8_t>(m_zoneChanged ? 1 : 0));
    out.put(m_reportDue);
    out.put(m_digest);
}

Result<void> RiskAgent::load(ByteReader& in)
{
    if (in.get<std::uint32_t>() != SaveFormat)
        return failure(ErrorCode::Unsupported,
                       "risk agent: saved state of another format; start it from the journal");
    if (!m_state->book.load(in) || !m_state->window.load(in))
        return failure(ErrorCode::Corrupt, "risk agent: saved state is cut or belongs to other instruments");
    m_monitor.load(in);
    m_day.load(in);
    m_drawdown = in.get<DrawdownMeter>();
    m_tail = in.get<TailFigures>();
    m_tailStale = in.get<std::uint8_t>() != 0;
    m_changed = in.get<std::uint8_t>() != 0;
    m_zoneChanged = in.get<std::uint8_t>() != 0;
    m_reportDue = in.get<Timestamp>();
    m_digest = in.get<std::uint64_t>();
    m_signalCount = 0;
    if (!in.ok())
        return failure(ErrorCode::Corrupt, "risk agent: saved state is cut");
    return {};
}

} // namespace

std::unique_ptr<BaseAgent> makeRiskAgent()
{
    return std::make_unique<RiskAgent>();
}

} // namespace mystic
