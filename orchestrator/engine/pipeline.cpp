#include "pipeline.h"

#include <algorithm>

namespace mystic {

namespace {

ExecutionReport reportFrom(const OrderIntent& intent, const GateOutcome& outcome, Timestamp now)
{
    ExecutionReport report;
    const bool approved = outcome.decision.decision == VerdictDecision::Approved;
    switch (intent.action) {
    case IntentAction::New:
        report.type = approved ? ExecutionType::PendingNew : ExecutionType::GateRejected;
        report.status = approved ? OrderStatus::PendingNew : OrderStatus::Rejected;
        break;
    case IntentAction::Modify:
        report.type = approved ? ExecutionType::PendingReplace : ExecutionType::ReplaceRejected;
        report.status = OrderStatus::PendingReplace;
        break;
    case IntentAction::Cancel:
        report.type = approved ? ExecutionType::PendingCancel : ExecutionType::CancelRejected;
        report.status = OrderStatus::PendingCancel;
        break;
    }
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
    report.commandId = outcome.command.commandId;
    report.orderQuantity = intent.quantity;
    report.leavesQuantity = approved ? intent.quantity : Quantity();
    report.limitPrice = intent.limitPrice;
    report.stopPrice = intent.stopPrice;
    report.venueTime = now;
    report.expiresAt = intent.expiresAt;
    if (!approved) {
        if (const CheckResult* block = outcome.decision.checks.firstBlock()) {
            std::string text = "gate: ";
            text += toText(block->id);
            report.text.assign(text);
        } else {
            report.text.assign("gate: refused");
        }
    }
    return report;
}

/// Only a person's, whatever an agent may post.
bool isManualOrder(const Message& input)
{
    return input.kind == MessageKind::OperatorOrder && input.source == OperatorId;
}

/// What a fill told again becomes: a note that it was, which no fold of fills looks at.
VenueAnswer repeatedFill(const ExecutionReport& report)
{
    VenueAnswer note;
    note.kind = VenueAnswerKind::DuplicateFill;
    note.link = VenueLink::Up;
    note.status = report.status;
    note.side = report.side;
    note.orderType = report.orderType;
    note.liquidity = report.liquidity;
    note.attempt = report.attempt;
    note.instrument = report.instrument;
    note.reduceOnly = report.reduceOnly;
    note.orderId = report.orderId;
    note.venueOrderId = report.venueOrderId;
    note.venueTradeId = report.venueTradeId;
    note.quantity = report.lastQuantity;
    note.filled = report.cumulativeQuantity;
    note.price = report.lastPrice;
    note.amount = report.fee;
    note.venueTime = report.venueTime;
    return note;
}

/// A decision others follow from: a signal, or what a person wants of orders.
bool startsTrace(const Message& input)
{
    const auto* command = input.tryAs<OperatorCommand>();
    return input.kind == MessageKind::Signal || isManualOrder(input) ||
           (command != nullptr && concernsOrders(command->action));
}

} // namespace

std::vector<std::size_t> pipelineOrder(const std::vector<AgentSpec>& specs)
{
    std::vector<AgentRole> roles;
    std::vector<std::size_t> order;
    for (const AgentSpec& spec : specs) {
        order.push_back(roles.size());
        roles.push_back(spec.factory()->role());
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return roles[i]; });
    return order;
}

TurnPipeline::TurnPipeline(PipelineParts parts)
    : m_parts(std::move(parts)),
      m_portfolio(*m_parts.instruments, m_parts.accountCurrency, m_parts.startingCash),
      m_chain(m_parts.chainStart)
{
    MYSTIC_INVARIANT(m_parts.gate != nullptr && m_parts.clock != nullptr,
                     "a pipeline has a gate and a clock");
}

Result<void> TurnPipeline::start(PipelineListener& listener, Timestamp now)
{
    m_listener = &listener;
    const std::vector<std::size_t> order = pipelineOrder(m_parts.agents);
    if (order.size() >= FirstReservedAgentId)
        return failure(ErrorCode::OutOfRange, "a session has at most 249 agents");

    AgentSetup common;
    common.instruments = m_parts.instruments;
    common.accountCurrency = m_parts.accountCurrency;
    common.startingCash = m_parts.startingCash;
    common.runSeed = m_parts.runSeed;
    std::vector<Posted> posts;
    for (const std::size_t given : order) {
        auto& agent = m_agents.emplace_back(
            std::make_unique<AgentRuntime>(static_cast<AgentId>(m_agents.size()), m_parts.agents[given],
                                           common, m_parts.restartPolicy, m_ring));
        if (auto started = agent->start(now); !started)
            return started;
        agent->takeStartPosts(posts);
        if (m_segments.empty() || m_segments.back()->thread != agent->spec().thread) {
            m_segments.push_back(std::make_unique<Segment>());
            m_segments.back()->thread = agent->spec().thread;
            m_segments.back()->staging.reserve(PostsPerTurnMax * 2);
        }
        m_segments.back()->agents.push_back(agent.get());
    }
    const bool decidesOutside = std::ranges::any_of(m_agents, [](const auto& agent) {
        return agent->spec().process &&
               (agent->role() == AgentRole::Compliance || agent->role() == AgentRole::Risk);
    });
    for (const auto& agent : m_agents)
        if (decidesOutside && agent->role() >= AgentRole::Risk)
            agent->rememberDecisions();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->thread != 0) {
            m_workers.push_back(m_segments[i].get());
            m_workerIndex.push_back(i);
        }
    }
    for (const Posted& posted : posts)
        m_listener->onPosted(posted);
    return {};
}

Cursor& TurnPipeline::addConsumer()
{
    return *m_consumers.emplace_back(std::make_unique<Cursor>());
}

bool TurnPipeline::canOpen() const
{
    const Seq next = m_published.value.load(std::memory_order_relaxed) + 1;
    constexpr Seq usable = TurnRing::Capacity - TurnRing::LookBack;
    if (next - m_slowestConsumer <= usable)
        return true;
    Seq slowest = m_finished.load();
    for (const auto& consumer : m_consumers)
        slowest = std::min(slowest, consumer->load());
    m_slowestConsumer = slowest;
    return next - slowest <= usable;
}

Turn& TurnPipeline::open()
{
    const Seq seq = m_published.value.load(std::memory_order_relaxed) + 1;
    Turn& turn = m_ring.at(seq);
    turn.header = TurnHeader{};
    turn.header.seq = seq;
    turn.timing.timed = seq % m_parts.timingInterval == 0;
    if (turn.timing.timed)
        turn.timing.startNs = m_parts.clock->monotonicNs();
    return turn;
}

void TurnPipeline::publish(Turn& turn)
{
    TurnHeader& header = turn.header;
    Message& input = turn.input;
    MYSTIC_INVARIANT(header.seq == published() + 1, "turns are published in order");
    dropRepeatedFill(input);
    header.inputKind = input.kind;
    header.inputSize = input.size;
    header.source = input.source;
    header.target = input.target;
    input.seq = header.seq;
    input.time = header.time;
    input.cause = header.cause;
    input.trace = header.inputTrace;
    header.trace = startsTrace(input) ? header.seq : header.inputTrace;
    if (isManualOrder(input)) {
        // The turn's signal is there before any stage looks: a stopped strategy cannot hold it up, and
        // everything behind the Strategy stage treats it like any other signal.
        turn.signal = signalOf(input.as<OperatorOrder>(), header.time);
        header.products |= SignalBit;
    }
    m_published.store(header.seq);
    if (!m_workers.empty() && m_segments.front()->thread != 0)
        m_segments.front()->wake->notify();
}

/// I4: each trade id is applied once. Decided here, where live and replay pass, so that no fold needs to ask.
void TurnPipeline::dropRepeatedFill(Message& input)
{
    const auto* report = input.tryAs<ExecutionReport>();
    if (report == nullptr || report->type != ExecutionType::Trade ||
        m_fills.add(report->instrument, report->venueTradeId))
        return;
    MYSTIC_INVARIANT(input.source == VenueId, "the reconciler corrects by fills that are not applied yet");
    const Message note = Message::make(repeatedFill(*report), VenueId, GateId);
    input.kind = note.kind;
    input.size = note.size;
    input.target = note.target;
    std::memcpy(input.payload, note.payload, note.size);
}

Seq TurnPipeline::upstreamOf(std::size_t segment) const
{
    return segment == 0 ? m_published.load() : m_segments[segment - 1]->done.load();
}

bool TurnPipeline::workerHasWork(std::size_t index) const
{
    const std::size_t segment = m_workerIndex[index];
    return upstreamOf(segment) > m_segments[segment]->done.load();
}

std::size_t TurnPipeline::runWorker(std::size_t index, std::size_t batchMax)
{
    return runSegment(m_workerIndex[index], batchMax);
}

std::size_t TurnPipeline::runSegment(std::size_t index, std::size_t batchMax)
{
    Segment& segment = *m_segments[index];
    const Seq upstream = upstreamOf(index);
    std::size_t done = 0;
    for (Seq seq = segment.done.load() + 1; seq <= upstream && done < batchMax; ++seq, ++done) {
        processTurn(segment, m_ring.at(seq));
        segment.done.store(seq);
    }
    if (done > 0) {
        const bool last = index + 1 == m_segments.size();
        const bool downstreamElsewhere = !last && m_segments[index + 1]->thread != 0;
        if (downstreamElsewhere)
            m_segments[index + 1]->wake->notify();
        else if (segment.thread != 0)
            m_engineWake.notify();
    }
    return done;
}

void TurnPipeline::processTurn(Segment& segment, Turn& turn)
{
    segment.staging.clear();
    for (AgentRuntime* agent : segment.agents) {
        agent->step(turn, segment.staging);
        if (turn.timing.timed)
            turn.timing.stageNs[static_cast<std::size_t>(agent->role())] = m_parts.clock->monotonicNs();
    }
    for (const Posted& posted : segment.staging) {
        while (!segment.posts.tryPush(posted)) {
            // Only a worker far ahead of the engine thread gets here, and the engine thread drains without
            // waiting for it.
            MYSTIC_INVARIANT(segment.thread != 0, "the engine lane drains its posts every turn");
            m_engineWake.notify();
        }
    }
}

bool TurnPipeline::hasFinishable() const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i]->thread == 0 && upstreamOf(i) > m_segments[i]->done.load())
            return true;
    return !m_segments.empty() && m_segments.back()->done.load() > m_finished.load();
}

std::size_t TurnPipeline::advance()
{
    std::size_t total = 0;
    for (;;) {
        for (std::size_t i = 0; i < m_segments.size(); ++i)
            if (m_segments[i]->thread == 0)
                runSegment(i, SIZE_MAX);
        const Seq ready = m_segments.empty() ? m_published.load() : m_segments.back()->done.load();
        const Seq from = m_finished.value.load(std::memory_order_relaxed) + 1;
        if (from > ready)
            return total;
        for (Seq seq = from; seq <= ready; ++seq) {
            finish(m_ring.at(seq));
            ++total;
        }
    }
}

void TurnPipeline::finish(Turn& turn)
{
    const Timestamp now = turn.header.time;
    m_listener->onFinishing(turn);
    if (turn.header.inputKind == MessageKind::MarketEvent)
        m_parts.gate->onMarketEvent(turn.input.as<MarketEvent>(), now);
    else
        m_parts.gate->onMessage(turn.input, now);
    if (turn.has(SignalBit))
        m_parts.gate->onMessage(Message::make(turn.signal, turn.signal.agent), now);
    if (turn.has(ComplianceBit))
        m_parts.gate->onMessage(Message::make(turn.compliance, firstOf(AgentRole::Compliance)), now);
    if (turn.has(RiskBit))
        m_parts.gate->onMessage(Message::make(turn.risk, firstOf(AgentRole::Risk)), now);
    drainPosts(turn.header.seq);
    reportRefusal(turn);
    if (turn.has(IntentBit))
        decide(turn, turn.intent);
    else if (turn.header.inputKind == MessageKind::OrderIntent)
        decide(turn, turn.input.as<OrderIntent>());
    if (turn.header.inputKind == MessageKind::ExecutionReport)
        foldPosition(turn);
    takeFollowUps(turn);
    turn.header.digests[GateDigest] = m_parts.gate->digest();
    turn.chain = chainOf(turn, m_chain);
    m_chain = turn.chain;
    m_finished.store(turn.header.seq);
    m_listener->onFinished(turn);
}

void TurnPipeline::takeFollowUps(const Turn& turn)
{
    class Out final : public FollowUps {
    public:
        Out(PipelineListener& listener, const Turn& turn) : m_listener(listener)
        {
            m_posted.turn = turn.header.seq;
            m_trace = turn.header.trace;
        }
        void post(const Message& message) override
        {
            m_posted.isTimer = false;
            m_posted.message = message;
            m_posted.message.cause = m_posted.turn;
            m_posted.message.trace = m_trace;
            m_listener.onPosted(m_posted);
        }
        void setTimer(std::uint32_t timerId, Timestamp deadline) override
        {
            Timer timer;
            timer.agent = GateId;
            timer.timerId = timerId;
            timer.deadline = deadline;
            m_posted.isTimer = true;
            m_posted.message = Message::make(timer, OrchestratorId, GateId);
            m_listener.onPosted(m_posted);
        }

    private:
        PipelineListener& m_listener;
        Posted m_posted;
        Seq m_trace = 0;
    } out(*m_listener, turn);
    m_parts.gate->followUp(out, turn.header.time, turn.header.seq);
}

/// What the gate would not do for a person is told to that person.
void TurnPipeline::reportRefusal(const Turn& turn)
{
    const MessageKind kind = turn.header.inputKind;
    const bool concernsGate =
        kind == MessageKind::OperatorCommand ||
        (kind == MessageKind::ConfigChange && turn.input.as<ConfigChange>().agent == OrchestratorId);
    if (!concernsGate || m_parts.gate->lastRefusal().empty())
        return;
    Alert alert;
    alert.code = AlertCode::TradingStateChanged;
    alert.severity = Severity::Medium;
    alert.agent = GateId;
    alert.text.assign(m_parts.gate->lastRefusal());
    postOwn(turn, alert, GateId);
}

void TurnPipeline::drainPosts(Seq upTo)
{
    for (const auto& segment : m_segments) {
        while (const Posted* posted = segment->posts.front()) {
            if (posted->turn > upTo)
                break;
            m_listener->onPosted(*posted);
            segment->posts.pop();
        }
    }
}

template <typename T>
void TurnPipeline::postOwn(const Turn& turn, const T& payload, AgentId source)
{
    Posted posted;
    posted.turn = turn.header.seq;
    posted.message = Message::make(payload, source);
    posted.message.cause = turn.header.seq;
    posted.message.trace = turn.header.trace;
    m_listener->onPosted(posted);
}

void TurnPipeline::decide(Turn& turn, const OrderIntent& intent)
{
    m_listener->beforeDecision(turn.header.conditions);
    GateConditions conditions = turn.header.conditions;
    if ((turn.header.readyMask & ComplianceReadyBit) == 0)
        conditions.complianceReady = 0;
    if ((turn.header.readyMask & RiskReadyBit) == 0)
        conditions.riskReady = 0;
    const GateOutcome outcome = m_parts.gate->evaluate(intent, conditions, turn.header.time, turn.header.seq);
    turn.gate = outcome.decision;
    turn.header.products |= GateBit;
    if (turn.timing.timed)
        turn.timing.stageNs[GateDigest] = m_parts.clock->monotonicNs();
    postOwn(turn, reportFrom(intent, outcome, turn.header.time), GateId);
    m_listener->afterDecision(turn, outcome);
}

void TurnPipeline::foldPosition(const Turn& turn)
{
    const auto& report = turn.input.as<ExecutionReport>();
    if (!movesPosition(report.type) || !m_parts.instruments->contains(report.instrument))
        return;
    PositionChange change;
    change.instrument = report.instrument;
    change.orderId = report.orderId;
    try {
        const PositionEffect effect = m_portfolio.applyFill(
            report.instrument, report.side, report.lastQuantity, report.lastPrice, report.fee);
        const Position& position = m_portfolio.position(report.instrument);
        change.net = position.net();
        change.averagePrice = position.averagePrice(m_parts.instruments->at(report.instrument).multiplier);
        change.realised = effect.realised;
        change.realisedTotal = position.realised();
        change.feesTotal = position.fees();
    } catch (const ArithmeticOverflow&) {
        Alert alert;
        alert.code = AlertCode::ReconciliationDifference;
        alert.severity = Severity::Critical;
        alert.instrument = report.instrument;
        alert.text.assign("A fill does not fit the number range of the account and is not in the position. "
                          "Halt and check the "
                          "instrument's multiplier and prices.");
        postOwn(turn, alert, OrchestratorId);
        return;
    }
    postOwn(turn, change, OrchestratorId);
}

AgentId TurnPipeline::firstOf(AgentRole role) const
{
    for (const auto& agent : m_agents)
        if (agent->role() == role)
            return agent->id();
    return NoAgent;
}

AgentId TurnPipeline::findAgent(std::string_view name) const
{
    for (const auto& agent : m_agents)
        if (agent->spec().name == name)
            return agent->id();
    return NoAgent;
}

} // namespace mystic
