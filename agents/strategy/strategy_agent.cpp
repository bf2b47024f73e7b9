#include "strategy_agent.h"

#include <algorithm>
#include <array>
#include <optional>

#include "contract/mark_rule.h"
#include "contract/seen_ids.h"
#include "domain/portfolio.h"
#include "instance.h"
#include "text_builder.h"

namespace mystic {

namespace {

constexpr std::uint32_t EvaluationTimer = 1;
constexpr std::size_t RememberedFills = 4096;
/// Strategy ids are unique across agents: agent id above, number of the strategy below.
constexpr unsigned AgentShift = 8;

/// Sums over the instances of one strategy in one currency.
struct PerformanceSum {
    std::uint32_t signals = 0;
    std::uint32_t trades = 0;
    std::uint32_t wins = 0;
    Money grossProfit;
    Money grossLoss;
    Ratio returnSum;

    void addCounts(const StrategyInstance& instance)
    {
        signals += instance.signals();
        trades += instance.ledger().trades();
        wins += instance.ledger().wins();
        returnSum += instance.ledger().returnSum();
    }
    [[nodiscard]] Ratio hitRate() const
    {
        return trades == 0 ? Ratio{} : share(Money::fromRaw(wins), Money::fromRaw(trades)).value_or(Ratio{});
    }
};

class StrategyAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Strategy; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return strategyConfigKeys(); }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue) override;
    [[nodiscard]] Result<void> initialize(AgentContext& agentContext) override;
    void processMarketData(const MarketEvent& event) override;
    void processMessage(const Message& message) override;
    void processLoop(std::uint32_t timerId) override;
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter& out) const override;
    [[nodiscard]] Result<void> load(ByteReader& in) override;

private:
    void mix(std::uint64_t value) { m_digest = mixDigest(m_digest, value); }
    void takeMark(const MarketEvent& event);
    void takeBar(const MarketEvent& event);
    void decide(std::size_t index, Price close);
    void sendEntry(StrategyInstance& instance, const RuleDecision& decision, Price close);
    void sendExit(StrategyInstance& instance, const RuleDecision& decision, Price close);
    [[nodiscard]] Signal makeSignal(StrategyInstance& instance, const RuleDecision& decision,
                                    Price close) const;
    [[nodiscard]] Price suggestedStop(StrategyInstance& instance, Side side, Price reference) const;
    [[nodiscard]] bool isActive(std::size_t index) const;
    [[nodiscard]] bool isInstrumentFree(std::size_t index) const;
    [[nodiscard]] StrategyInstance* ownerOf(const ExecutionReport& report);
    void takeReport(const ExecutionReport& report);
    void takeRefusal(VerdictDecision decision, std::uint64_t signalHash);
    void publish(RuleKind kind);
    [[nodiscard]] std::optional<PerformanceSum> sumInAccountCurrency(RuleKind kind) const;
    [[nodiscard]] PerformanceSum sumInCurrency(RuleKind kind, std::string_view currency) const;
    void sendMetrics(RuleKind kind, const PerformanceSum& sum, std::string_view currency);
    void judge();
    void sendAlert(std::uint32_t below);
    [[nodiscard]] std::uint16_t strategyIdOf(RuleKind kind) const;
    [[nodiscard]] PerformanceSum countsOf(RuleKind kind) const;
    [[nodiscard]] bool isBelowThreshold(const PerformanceSum& sum) const;
    [[nodiscard]] Duration cooldown() const { return seconds(m_parameters.cooldownS); }

    StrategyParameters m_parameters = defaultStrategyParameters();
    std::vector<StrategyInstance> m_instances; ///< per instrument, within it per strategy
    std::optional<MarkRule> m_markRule;
    std::optional<Portfolio> m_marks; ///< marks and conversion rates only; holds no positions
    SeenIds m_seenFills{RememberedFills};
    std::uint32_t m_below = 0; ///< bit per strategy: hit rate below the threshold
    bool m_timerStale = false; ///< the interval changed while running
    std::uint64_t m_digest = 0;
};

Result<void> StrategyAgent::configure(std::string_view key, std::string_view jsonValue)
{
    StrategyParameters changed = m_parameters;
    auto done = setStrategyParameter(changed, key, jsonValue);
    if (!done)
        return done;
    const bool running = !m_instances.empty();
    // Before initialize() keys arrive one by one in any order, so pairs are checked there.
    if (running) {
        done = validate(changed);
        if (!done)
            return done;
        if (needsNewIndicators(m_parameters, changed))
            for (StrategyInstance& instance : m_instances)
                instance.rebuild(changed);
        m_timerStale = m_timerStale || m_parameters.optimizationIntervalS != changed.optimizationIntervalS;
    }
    m_parameters = changed;
    for (const std::string_view text : {key, jsonValue})
        for (const char c : text)
            mix(static_cast<unsigned char>(c));
    return {};
}

Result<void> StrategyAgent::initialize(AgentContext& agentContext)
{
    auto valid = validate(m_parameters);
    if (!valid)
        return valid;
    const AgentSetup& setup = agentContext.setup();
    if (setup.instruments == nullptr || setup.instruments->size() == 0)
        return failure(ErrorCode::InvalidArgument,
                       "agent \"" + setup.name + "\": the session has no instruments to trade");
    attach(agentContext);
    m_markRule.emplace(setup.instruments->size());
    m_marks.emplace(*setup.instruments, setup.accountCurrency, setup.startingCash);
    m_instances.clear();
    m_instances.reserve(setup.instruments->size() * RuleKinds);
    for (const Instrument& instrument : setup.instruments->all())
        for (const RuleKind kind : {RuleKind::TrendCross, RuleKind::MeanReversion})
            m_instances.emplace_back(kind, instrument, strategyIdOf(kind), m_parameters);
    context().setTimer(EvaluationTimer, seconds(m_parameters.optimizationIntervalS));
    return {};
}

std::uint16_t StrategyAgent::strategyIdOf(RuleKind kind) const
{
    return static_cast<std::uint16_t>((context().setup().id << AgentShift) + static_cast<unsigned>(kind) + 1);
}

// --- market data

void StrategyAgent::processMarketData(const MarketEvent& event)
{
    if (m_timerStale) {
        m_timerStale = false;
        context().setTimer(EvaluationTimer, seconds(m_parameters.optimizationIntervalS));
        mix(EvaluationTimer);
    }
    takeMark(event);
    if (event.kind == MarketEventKind::Bar)
        takeBar(event);
}

void StrategyAgent::takeMark(const MarketEvent& event)
{
    const Price mark = m_markRule->markOf(event);
    if (mark.isZero() || mark == m_marks->mark(event.instrument))
        return;
    m_marks->setMark(event.instrument, mark);
    mix(static_cast<std::uint64_t>(mark.raw()) ^ event.instrument);
}

void StrategyAgent::takeBar(const MarketEvent& event)
{
    const BarData& bar = event.bar;
    const bool usable = bar.interval == seconds(m_parameters.barIntervalS) && bar.low.isPositive() &&
                        bar.high >= bar.low && bar.close >= bar.low && bar.close <= bar.high;
    if (!usable || event.instrument >= m_instances.size() / RuleKinds)
        return;
    const std::size_t first = std::size_t{event.instrument} * RuleKinds;
    for (std::size_t index = first; index < first + RuleKinds; ++index) {
        StrategyInstance& instance = m_instances[index];
        if (!instance.takeBar(event, m_parameters.maxGapBars))
            continue;
        instance.expireSignals(context().now(), cooldown());
        decide(index, bar.close);
        mix(instance.fingerprint());
    }
}

void StrategyAgent::decide(std::size_t index, Price close)
{
    StrategyInstance& instance = m_instances[index];
    const RuleDecision decision = instance.rule().decide(instance.ledger().direction(), m_parameters);
    switch (decision.want) {
    case RuleDecision::Want::Nothing:
        return;
    case RuleDecision::Want::Exit:
        if (instance.mayExit())
            sendExit(instance, decision, close);
        return;
    case RuleDecision::Want::EnterShort:
        if (!m_parameters.allowShort)
            return;
        [[fallthrough]];
    case RuleDecision::Want::EnterLong:
        if (instance.mayEnter(context().now()) && isActive(index) && isInstrumentFree(index))
            sendEntry(instance, decision, close);
        return;
    }
}

bool StrategyAgent::isActive(std::size_t index) const
{
    if (!isEnabled(m_instances[index].kind(), m_parameters))
        return false;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < index; ++i)
        before += isEnabled(m_instances[i].kind(), m_parameters) ? 1 : 0;
    return before < m_parameters.maxStrategies;
}

bool StrategyAgent::isInstrumentFree(std::size_t index) const
{
    const std::size_t first = index / RuleKinds * RuleKinds;
    for (std::size_t i = first; i < first + RuleKinds; ++i)
        if (i != index && m_instances[i].isEngaged())
            return false;
    return true;
}

// --- signals

Signal StrategyAgent::makeSignal(StrategyInstance& instance, const RuleDecision& decision, Price close) const
{
    const Price mark = m_marks->mark(instance.instrument().id);
    Signal signal;
    signal.agent = context().setup().id;
    signal.instrument = instance.instrument().id;
    signal.strategyId = instance.strategyId();
    signal.confidence = Ratio::fromDouble(std::clamp(decision.confidence, 0.0, 1.0));
    signal.referencePrice = mark.isZero() ? close : mark;
    signal.volatility = Ratio::fromDouble(instance.rule().atr() / signal.referencePrice.toDouble());
    signal.decidedAt = context().now();
    signal.validUntil = signal.decidedAt + seconds(m_parameters.signalValidityS);
    signal.strategy = toText(instance.kind());
    signal.reason = decision.reason;
    return signal;
}

void StrategyAgent::sendEntry(StrategyInstance& instance, const RuleDecision& decision, Price close)
{
    Signal signal = makeSignal(instance, decision, close);
    signal.action = SignalAction::Enter;
    signal.side = decision.want == RuleDecision::Want::EnterLong ? Side::Buy : Side::Sell;
    signal.stopPrice = suggestedStop(instance, signal.side, signal.referencePrice);
    instance.noteSignal(signal);
    sendMessage(NoAgent, signal);
}

void StrategyAgent::sendExit(StrategyInstance& instance, const RuleDecision& decision, Price close)
{
    Signal signal = makeSignal(instance, decision, close);
    signal.action = SignalAction::Exit;
    signal.side = instance.ledger().direction() > 0 ? Side::Sell : Side::Buy;
    signal.requested = instance.ledger().position().net().abs();
    instance.noteSignal(signal);
    sendMessage(NoAgent, signal);
}

Price StrategyAgent::suggestedStop(StrategyInstance& instance, Side side, Price reference) const
{
    const double distance = instance.rule().atr() * m_parameters.stopAtrMultiple;
    const double stop = reference.toDouble() - signOf(side) * distance;
    const auto raw = scaledFromDouble(stop, Rounding::HalfEven);
    if (!raw || *raw <= 0)
        return {}; // no such price: Risk decides
    // Away from the price, so that rounding never tightens the stop.
    const Price rounded = roundToTick(instance.instrument(), Price::fromRaw(*raw),
                                      side == Side::Buy ? Rounding::Floor : Rounding::Ceiling);
    return rounded.isPositive() ? rounded : Price{};
}

// --- what became of them

void StrategyAgent::processMessage(const Message& message)
{
    if (const auto* report = message.tryAs<ExecutionReport>())
        takeReport(*report);
    else if (const auto* compliance = message.tryAs<ComplianceVerdict>())
        takeRefusal(compliance->decision, compliance->signalHash);
    else if (const auto* risk = message.tryAs<RiskVerdict>())
        takeRefusal(risk->decision, risk->signalHash);
}

StrategyInstance* StrategyAgent::ownerOf(const ExecutionReport& report)
{
    if (report.instrument >= m_instances.size() / RuleKinds)
        return nullptr;
    const std::size_t first = std::size_t{report.instrument} * RuleKinds;
    for (std::size_t i = first; i < first + RuleKinds; ++i) {
        // An order without a strategy (a person flattens) takes from whoever holds the instrument: there is
        // only one.
        const bool isOwner = report.strategyId == 0 ? m_instances[i].ledger().direction() != 0
                                                    : m_instances[i].strategyId() == report.strategyId;
        if (isOwner)
            return &m_instances[i];
    }
    return nullptr;
}

void StrategyAgent::takeReport(const ExecutionReport& report)
{
    StrategyInstance* instance = ownerOf(report);
    if (instance == nullptr)
        return;
    const bool isFill = report.type == ExecutionType::Trade && report.lastQuantity.isPositive() &&
                        (report.venueTradeId == 0 || m_seenFills.insert(report.venueTradeId));
    const bool closed = instance->takeReport(report, isFill, context().now(), cooldown());
    mix(instance->fingerprint());
    mix(report.venueTradeId);
    if (!closed)
        return;
    publish(instance->kind());
    judge();
}

void StrategyAgent::takeRefusal(VerdictDecision decision, std::uint64_t signalHash)
{
    if (decision == VerdictDecision::Approved || signalHash == 0)
        return;
    for (StrategyInstance& instance : m_instances) {
        if (!instance.noteRefusal(signalHash, context().now(), cooldown()))
            continue;
        mix(instance.fingerprint());
        return;
    }
}

// --- performance

void StrategyAgent::processLoop(std::uint32_t timerId)
{
    if (timerId != EvaluationTimer)
        return;
    for (const RuleKind kind : {RuleKind::TrendCross, RuleKind::MeanReversion})
        if (isEnabled(kind, m_parameters) || countsOf(kind).signals > 0)
            publish(kind);
    judge();
    context().setTimer(EvaluationTimer, seconds(m_parameters.optimizationIntervalS));
    m_timerStale = false;
    mix(EvaluationTimer);
}

PerformanceSum StrategyAgent::countsOf(RuleKind kind) const
{
    PerformanceSum sum;
    for (const StrategyInstance& instance : m_instances)
        if (instance.kind() == kind)
            sum.addCounts(instance);
    return sum;
}

std::optional<PerformanceSum> StrategyAgent::sumInAccountCurrency(RuleKind kind) const
{
    PerformanceSum sum;
    for (const StrategyInstance& instance : m_instances) {
        if (instance.kind() != kind)
            continue;
        const std::string& currency = instance.instrument().currency;
        const auto profit = m_marks->toAccountCurrency(instance.ledger().grossProfit(), currency);
        const auto loss = m_marks->toAccountCurrency(instance.ledger().grossLoss(), currency);
        const bool isNothing = instance.ledger().trades() == 0;
        if (!isNothing && (!profit || !loss))
            return std::nullopt;
        sum.addCounts(instance);
        sum.grossProfit += isNothing ? Money{} : *profit;
        sum.grossLoss += isNothing ? Money{} : *loss;
    }
    return sum;
}

PerformanceSum StrategyAgent::sumInCurrency(RuleKind kind, std::string_view currency) const
{
    PerformanceSum sum;
    for (const StrategyInstance& instance : m_instances) {
        if (instance.kind() != kind || instance.instrument().currency != currency)
            continue;
        sum.addCounts(instance);
        sum.grossProfit += instance.ledger().grossProfit();
        sum.grossLoss += instance.ledger().grossLoss();
    }
    return sum;
}

void StrategyAgent::publish(RuleKind kind)
{
    if (const auto sum = sumInAccountCurrency(kind)) {
        sendMetrics(kind, *sum, {});
        return;
    }
    // No rate is known between the currencies: each for itself, under its own name.
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        const std::string& currency = m_instances[i].instrument().currency;
        const bool isFirst = std::none_of(
            m_instances.begin(), m_instances.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const StrategyInstance& earlier) { return earlier.instrument().currency == currency; });
        if (isFirst)
            sendMetrics(kind, sumInCurrency(kind, currency), currency);
    }
}

void StrategyAgent::sendMetrics(RuleKind kind, const PerformanceSum& sum, std::string_view currency)
{
    ModelMetrics metrics;
    metrics.agent = context().setup().id;
    metrics.belowThreshold = isBelowThreshold(countsOf(kind)) ? 1 : 0;
    metrics.strategyId = strategyIdOf(kind);
    metrics.signals = sum.signals;
    metrics.trades = sum.trades;
    metrics.wins = sum.wins;
    metrics.hitRate = sum.hitRate();
    metrics.grossProfit = sum.grossProfit;
    metrics.grossLoss = sum.grossLoss;
    metrics.realised = sum.grossProfit - sum.grossLoss;
    metrics.profitFactor = share(sum.grossProfit, sum.grossLoss).value_or(Ratio{});
    if (sum.trades > 0)
        metrics.averageReturn = Ratio::fromRaw(sum.returnSum.raw() / sum.trades);
    TextBuilder name;
    name.text(toText(kind));
    if (!currency.empty())
        name.text(" ").text(currency);
    metrics.strategy = name.view();
    sendMessage(NoAgent, metrics);
}

bool StrategyAgent::isBelowThreshold(const PerformanceSum& sum) const
{
    return sum.trades >= m_parameters.minimumTrades &&
           sum.hitRate() < Ratio::fromDouble(m_parameters.performanceThreshold);
}

void StrategyAgent::judge()
{
    std::uint32_t below = 0;
    for (const RuleKind kind : {RuleKind::TrendCross, RuleKind::MeanReversion})
        if (isBelowThreshold(countsOf(kind)))
            below |= 1U << static_cast<unsigned>(kind);
    if (below == m_below)
        return;
    m_below = below;
    mix(below);
    sendAlert(below);
}

void StrategyAgent::sendAlert(std::uint32_t below)
{
    Alert alert;
    alert.code = AlertCode::ModelBelowThreshold;
    alert.severity = below != 0 ? Severity::Medium : Severity::Info;
    alert.agent = context().setup().id;
    alert.cleared = below == 0 ? 1 : 0;
    alert.unit = Unit::Share;
    alert.limit = Ratio::fromDouble(m_parameters.performanceThreshold).raw();
    TextBuilder text;
    text.text("Hit rate ").text(below != 0 ? "below " : "back at or above ");
    text.percent(m_parameters.performanceThreshold, 0);
    for (const RuleKind kind : {RuleKind::TrendCross, RuleKind::MeanReversion}) {
        if ((below >> static_cast<unsigned>(kind) & 1U) == 0)
            continue;
        const PerformanceSum sum = countsOf(kind);
        const std::int64_t hitRate = sum.hitRate().raw();
        alert.value = alert.value == 0 ? hitRate : std::min(alert.value, hitRate);
        text.text(": ").text(toText(kind)).text(" ").percent(sum.hitRate().toDouble(), 1);
        text.text(" of ").number(std::int64_t{sum.trades}).text(" trades");
    }
    if (below != 0)
        text.text(". It goes on trading; review or disable it.");
    alert.text = text.view();
    sendMessage(NoAgent, alert);
}

// --- state

void StrategyAgent::save(ByteWriter& out) const
{
    mystic::save(out, m_parameters);
    out.put(static_cast<std::uint32_t>(m_instances.size()));
    for (const StrategyInstance& instance : m_instances)
        instance.save(out);
    if (m_markRule && m_marks) {
        m_markRule->save(out);
        m_marks->save(out);
    }
    m_seenFills.save(out);
    out.put(m_below);
    out.put(static_cast<std::uint8_t>(m_timerStale));
    out.put(m_digest);
}

Result<void> StrategyAgent::load(ByteReader& in)
{
    const auto damaged = [](const char* part) {
        return failure(ErrorCode::Corrupt, std::string("saved state of the Strategy Agent: ") + part +
                                               " cut short or from another session; start without it");
    };
    if (!mystic::load(in, m_parameters))
        return damaged("parameters");
    if (in.get<std::uint32_t>() != m_instances.size())
        return damaged("list of strategies");
    for (StrategyInstance& instance : m_instances) {
        instance.rebuild(m_parameters);
        if (!instance.load(in))
            return damaged("a strategy");
    }
    if (m_markRule && m_marks && (!m_markRule->load(in) || !m_marks->load(in)))
        return damaged("marks");
    if (!m_seenFills.load(in))
        return damaged("list of fills");
    m_below = in.get<std::uint32_t>();
    m_timerStale = in.get<std::uint8_t>() != 0;
    m_digest = in.get<std::uint64_t>();
    if (!in.ok())
        return damaged("end");
    return {};
}

} // namespace

std::unique_ptr<BaseAgent> makeStrategyAgent()
{
    return std::make_unique<StrategyAgent>();
}

} // namespace mystic
