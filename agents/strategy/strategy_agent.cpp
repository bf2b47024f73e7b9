#include "strategy_agent.h"

#include <algorithm>

#include "strategy_agent_impl.h"

namespace mystic {

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
        if (done && changed.pairs != m_parameters.pairs)
            done = makePairs(changed);
        if (!done)
            return done;
        if (needsNewIndicators(m_parameters, changed)) {
            for (StrategyInstance& instance : m_instances)
                instance.rebuild(changed);
            for (PairTrade& pair : m_pairs)
                pair.rebuild(changed);
        }
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
    m_instruments = setup.instruments;
    m_markRule.emplace(setup.instruments->size());
    m_marks.emplace(*setup.instruments, setup.accountCurrency, setup.startingCash);
    m_instances.clear();
    m_instances.reserve(setup.instruments->size() * RuleKinds);
    for (const Instrument& instrument : setup.instruments->all())
        for (const RuleKind kind : AllRuleKinds)
            m_instances.emplace_back(kind, instrument, strategyIdOf(kind), m_parameters);
    auto paired = makePairs(m_parameters);
    if (!paired)
        return paired;
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
    bool isNew = false;
    for (std::size_t index = first; index < first + RuleKinds; ++index) {
        StrategyInstance& instance = m_instances[index];
        if (!instance.takeBar(event, m_parameters.maxGapBars))
            continue;
        isNew = true;
        instance.expireSignals(context().now(), cooldown());
        decide(index, bar.close);
        mix(instance.fingerprint());
    }
    PairTrade* pair = pairOf(event.instrument);
    if (isNew && pair != nullptr)
        takePairBar(*pair, event);
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

bool StrategyAgent::isConfigured(std::size_t index) const
{
    const StrategyInstance& instance = m_instances[index];
    return isEnabled(instance.kind(), m_parameters) &&
           (instance.kind() != RuleKind::PairSpread || pairOf(instance.instrument().id) != nullptr);
}

bool StrategyAgent::isActive(std::size_t index) const
{
    if (!isConfigured(index))
        return false;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < index; ++i)
        before += isConfigured(i) ? 1 : 0;
    return before < m_parameters.maxStrategies;
}

bool StrategyAgent::isInstrumentFree(std::size_t index) const
{
    const std::size_t first = index / RuleKinds * RuleKinds;
    for (std::size_t i = first; i < first + RuleKinds; ++i)
        if (i != index && m_instances[i].isEngaged())
            return false;
    // A pair under way has reserved both its instruments, also before its second leg is asked for.
    const PairTrade* pair = pairOf(m_instances[index].instrument().id);
    return pair == nullptr || pair->stage() == PairTrade::Stage::Flat ||
           m_instances[index].kind() == RuleKind::PairSpread;
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

void StrategyAgent::sendSignal(StrategyInstance& instance, const Signal& signal)
{
    instance.noteSignal(signal);
    m_signalTurn = context().turn();
    sendMessage(NoAgent, signal);
}

void StrategyAgent::sendEntry(StrategyInstance& instance, const RuleDecision& decision, Price close,
                              Quantity requested)
{
    Signal signal = makeSignal(instance, decision, close);
    signal.action = SignalAction::Enter;
    signal.side = decision.want == RuleDecision::Want::EnterLong ? Side::Buy : Side::Sell;
    signal.stopPrice = suggestedStop(instance, signal.side, signal.referencePrice);
    signal.requested = requested;
    sendSignal(instance, signal);
}

void StrategyAgent::sendExit(StrategyInstance& instance, const RuleDecision& decision, Price close)
{
    Signal signal = makeSignal(instance, decision, close);
    signal.action = SignalAction::Exit;
    signal.side = instance.ledger().direction() > 0 ? Side::Sell : Side::Buy;
    signal.requested = instance.ledger().position().net().abs();
    sendSignal(instance, signal);
}

Price StrategyAgent::suggestedStop(StrategyInstance& instance, Side side, Price reference) const
{
    const double distance =
        instance.rule().atr() * (instance.kind() == RuleKind::PairSpread ? m_parameters.pairStopAtrMultiple
                                                                         : m_parameters.stopAtrMultiple);
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
    if (instance->kind() == RuleKind::PairSpread) {
        PairTrade* pair = pairOf(report.instrument);
        if (pair != nullptr && isFill && report.purpose == OrderPurpose::Entry)
            pair->noteEntryFill(
                notional(report.lastPrice, report.lastQuantity, instance->instrument().multiplier));
        if (pair != nullptr)
            servePair(*pair);
        return;
    }
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
        PairTrade* pair =
            instance.kind() == RuleKind::PairSpread ? pairOf(instance.instrument().id) : nullptr;
        if (pair != nullptr)
            servePair(*pair);
        return;
    }
}

void StrategyAgent::processLoop(std::uint32_t timerId)
{
    if (timerId >= FirstPairTimer && timerId - FirstPairTimer < m_pairs.size()) {
        PairTrade& pair = m_pairs[timerId - FirstPairTimer];
        for (StrategyInstance* leg : legsOf(pair).leg)
            leg->expireSignals(context().now(), cooldown());
        servePair(pair);
    }
    if (timerId != EvaluationTimer)
        return;
    for (const RuleKind kind : AllRuleKinds)
        if (isEnabled(kind, m_parameters) || countsOf(kind).signals > 0)
            publish(kind);
    judge();
    context().setTimer(EvaluationTimer, seconds(m_parameters.optimizationIntervalS));
    m_timerStale = false;
    mix(EvaluationTimer);
}

// --- state

void StrategyAgent::save(ByteWriter& out) const
{
    mystic::save(out, m_parameters);
    out.put(static_cast<std::uint32_t>(m_instances.size()));
    for (const StrategyInstance& instance : m_instances)
        instance.save(out);
    for (const PairTrade& pair : m_pairs)
        pair.save(out);
    out.put(m_signalTurn);
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
    m_pairs.clear(); // those of the saved configuration take their place, open or not
    if (!m_instances.empty() && !makePairs(m_parameters))
        return damaged("pairs");
    for (PairTrade& pair : m_pairs)
        if (!pair.load(in))
            return damaged("a pair");
    m_signalTurn = in.get<Seq>();
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

std::unique_ptr<BaseAgent> makeStrategyAgent()
{
    return std::make_unique<StrategyAgent>();
}

} // namespace mystic
