#include "sequencer.h"

#include <algorithm>

#include "step.h"

namespace mystic {

namespace {

constexpr std::size_t PostedCapacity = 4096; ///< messages waiting to become inputs

} // namespace

void Inbox::push(const Message& message)
{
    const std::lock_guard lock(m_mutex);
    m_items.push_back(message);
    m_hasItems.store(true, std::memory_order_release);
}

void Inbox::takeInto(std::vector<Message>& out)
{
    const std::lock_guard lock(m_mutex);
    out.insert(out.end(), m_items.begin(), m_items.end());
    m_items.clear();
    m_hasItems.store(false, std::memory_order_release);
}

Sequencer::Sequencer(TurnPipeline& pipeline, MarketFeed& feed, VenueDoor& door, OutOfBand& outOfBand,
                     GateStage& gate, const Clock& clock, SequencerOptions options)
    : m_pipeline(pipeline), m_feed(feed), m_door(door), m_outOfBand(outOfBand), m_gate(gate), m_clock(clock),
      m_options(options), m_pacing(options.speedMilli), m_posted(PostedCapacity), m_last(options.start)
{
    m_outside.reserve(64);
    if (options.holdAt.ns != 0)
        m_pacing.hurryTo(options.holdAt);
    showPacing();
}

Result<void> Sequencer::start()
{
    if (m_last.ns == 0 && peekFeed())
        m_last = m_head->eventTime - nanoseconds(1);
    m_logicalNs.store(m_last.ns, std::memory_order_release);
    m_door.with([this](Venue& venue) { venue.start(m_last); });
    return m_pipeline.start(*this, m_last);
}

void Sequencer::goOn(Continuation from)
{
    m_last = from.last;
    m_logicalNs.store(m_last.ns, std::memory_order_release);
    m_timers = std::move(from.timers);
    m_traces = std::move(from.traces);
    m_marketEvents.store(from.marketEvents, std::memory_order_relaxed);
    m_gateState.store(m_gate.tradingState(), std::memory_order_release);
    for (const Message& message : from.posted)
        onPosted({0, false, message});
    if (from.speedMilli)
        m_pacing.setSpeed(*from.speedMilli, m_last, m_clock.monotonicNs());
    if (from.isPaused)
        m_pacing.pause();
    showPacing();
    m_pipeline.listenWith(*this);
    if (m_options.isLive)
        m_door.with([this](Venue& venue) { venue.start(m_last); });
}

PumpResult Sequencer::pump(std::size_t turnsMax)
{
    bool progressed = m_pipeline.advance() > 0;
    for (std::size_t turns = 0; turns < turnsMax; ++turns) {
        const bool mustWait =
            (m_options.lockStep && m_pipeline.finished() < m_pipeline.published()) ||
            (m_options.waitForChildren && m_replies.answered() < m_pipeline.published() && !hasOutside());
        if (mustWait || !m_pipeline.canOpen())
            return {progressed ? PumpState::Progress : PumpState::Backpressure, 0};
        if (!sequenceOutside() && !sequencePosted() && !sequenceReply()) {
            const PumpResult timed = sequenceTimed();
            if (timed.state != PumpState::Progress)
                return progressed ? PumpResult{} : timed;
        }
        progressed = true;
        m_pipeline.advance();
    }
    return {};
}

/// Operator commands and replies: at the logical time the wall says it is.
bool Sequencer::sequenceOutside()
{
    if (m_outsideAt == m_outside.size()) {
        if (m_inbox.isEmpty())
            return false;
        m_outside.clear();
        m_outsideAt = 0;
        m_inbox.takeInto(m_outside);
        if (m_outside.empty())
            return false;
    }
    const Message message = m_outside[m_outsideAt++];
    if (message.source == VenueId && message.kind == MessageKind::ExecutionReport) { // held back
        publishVenue(message.as<ExecutionReport>(), outsideTime());
        return true;
    }
    publish(message, outsideTime());
    if (message.kind == MessageKind::OperatorCommand)
        carryOut(message);
    return true;
}

/// The logical time the wall says it is, for what comes from outside.
Timestamp Sequencer::outsideTime()
{
    Timestamp time = m_last + nanoseconds(1);
    if (const auto wall = m_pacing.logicalAt(m_clock.monotonicNs())) {
        Timestamp limit = *wall; // not beyond what is still to come, or that would be late
        if (m_head)
            limit = std::min(limit, m_head->eventTime);
        if (const auto deadline = m_timers.nextDeadline())
            limit = std::min(limit, *deadline);
        time = std::max(time, limit);
    }
    return time;
}

/// Replies of agents in child processes. The epoch is looked at here, at the last moment: an instance may
/// have been replaced while its reply waited.
bool Sequencer::sequenceReply()
{
    for (;;) {
        if (m_childRepliesAt == m_childReplies.size()) {
            if (m_replies.isEmpty())
                return false;
            m_childReplies.clear();
            m_childRepliesAt = 0;
            m_replies.takeInto(m_childReplies);
            if (m_childReplies.empty())
                return false;
        }
        const ChildReply& reply = m_childReplies[m_childRepliesAt++];
        if (!m_replies.isCurrent(reply)) {
            m_replies.countRefused();
            continue;
        }
        if (const auto* timer = reply.message.tryAs<Timer>()) {
            m_timers.set(timer->agent, timer->timerId, timer->deadline);
            continue;
        }
        publish(reply.message, outsideTime());
        return true;
    }
}

bool Sequencer::sequencePosted()
{
    if (m_postedSize == 0)
        return false;
    const Message message = m_posted[m_postedHead];
    m_postedHead = (m_postedHead + 1) % PostedCapacity;
    --m_postedSize;
    m_queueDepth.store(static_cast<std::uint32_t>(m_postedSize), std::memory_order_relaxed);
    publish(message, m_last + nanoseconds(1));
    if (message.kind == MessageKind::VenueQuery && message.source == GateId)
        m_door.with([&](Venue& venue) { venue.query(message.as<VenueQuery>(), m_last); });
    return true;
}

PumpResult Sequencer::sequenceTimed()
{
    if (m_pacing.isHeld())
        return {PumpState::WaitForever, 0};
    const bool haveEvent = peekFeed();
    constexpr Timestamp never{INT64_MAX};
    const Timestamp timerAt = m_timers.nextDeadline().value_or(never);
    const Timestamp venueAt = m_door.with([](Venue& venue) { return venue.nextEventTime(); }).value_or(never);
    const Timestamp eventAt = haveEvent ? m_head->eventTime : never;
    if (m_feedDone && !haveEvent && venueAt == never) { // the data are over and nothing is on its way
        endOfFeed();
        return {PumpState::WaitForever, 0};
    }
    const Timestamp earliest = std::min({timerAt, venueAt, eventAt});
    if (earliest == never)
        return {PumpState::WaitForever, 0};
    m_pacing.upNext(earliest);
    if (m_pacing.isHeld()) {
        showPacing();
        return {PumpState::WaitForever, 0};
    }
    const bool happened = m_options.isLive && timerAt != earliest;
    if (const auto due = m_pacing.dueNs(earliest); !happened && due && *due > m_clock.monotonicNs())
        return {PumpState::WaitUntil, *due};
    if (timerAt == earliest) {
        const Timer timer = m_timers.pop();
        publish(Message::make(timer, OrchestratorId, timer.agent), timer.deadline);
        return {};
    }
    if (venueAt == earliest) {
        VenueEvent event;
        if (m_door.with([&](Venue& venue) { return venue.poll(earliest, event); }))
            publishVenue(event, earliest);
        return {};
    }
    const MarketEvent event = *m_head;
    m_head.reset();
    m_pacing.consumed();
    m_door.with([&](Venue& venue) {
        venue.onMarketEvent(event, std::max(event.eventTime, m_last + nanoseconds(1)));
    });
    publishMarket(event);
    return {};
}

bool Sequencer::peekFeed()
{
    if (m_head)
        return true;
    if (m_feedDone)
        return false;
    MarketEvent event;
    switch (m_feed.next(event)) {
    case FeedStatus::Event:
        m_head = event;
        if (!m_pacing.isAnchored())
            m_pacing.anchor(std::max(event.eventTime, m_last), m_clock.monotonicNs());
        return true;
    case FeedStatus::Failed:
        m_feedError = m_feed.error();
        m_feedDone = true;
        return false;
    case FeedStatus::End:
        m_feedDone = true;
        return false;
    case FeedStatus::Waiting: // timers and answers go on meanwhile, in real time
        if (!m_pacing.isAnchored())
            m_pacing.anchor(m_last, m_clock.monotonicNs());
        return false;
    }
    return false;
}

void Sequencer::endOfFeed()
{
    m_ended.store(true, std::memory_order_release);
}

Turn& Sequencer::prepare(Timestamp notBefore)
{
    Turn& turn = m_pipeline.open();
    m_last = std::max(notBefore, m_last + nanoseconds(1));
    m_logicalNs.store(m_last.ns, std::memory_order_release);
    turn.header.time = m_last;
    turn.header.conditions = sampleConditions();
    return turn;
}

void Sequencer::publish(const Message& message, Timestamp notBefore)
{
    Turn& turn = prepare(notBefore);
    std::memcpy(&turn.input, &message, offsetof(Message, payload) + message.size);
    turn.header.cause = message.cause;
    turn.header.inputTrace = message.trace;
    if (message.kind == MessageKind::ExecutionReport && message.source == OrchestratorId)
        turn.header.inputTrace = m_traces.find(message.as<ExecutionReport>().orderId).trace;
    m_pipeline.publish(turn);
}

/// What a venue says does not carry what led to it: the sequencer adds the turn, the trace and the strategy.
void Sequencer::publishVenue(const VenueEvent& event, Timestamp notBefore)
{
    Turn& turn = prepare(notBefore);
    const auto put = [&turn](const Message& message) {
        std::memcpy(&turn.input, &message, offsetof(Message, payload) + message.size);
    };
    if (const auto* answer = std::get_if<VenueAnswer>(&event)) {
        put(Message::make(*answer, VenueId, GateId));
        turn.header.cause = (answer->queryId != 0 ? answer->queryId : answer->commandId) >> 8U;
        turn.header.inputTrace = m_traces.find(answer->orderId).trace;
    } else {
        ExecutionReport report = std::get<ExecutionReport>(event);
        const OrderTraces::Entry known = m_traces.find(report.orderId);
        report.strategyId = known.strategyId;
        put(Message::make(report, VenueId));
        turn.header.cause = report.commandId >> 8U;
        turn.header.inputTrace = known.trace;
    }
    m_pipeline.publish(turn);
}

void Sequencer::publishMarket(const MarketEvent& event)
{
    m_marketEvents.store(m_marketEvents.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    Turn& turn = prepare(event.eventTime);
    Message& input = turn.input;
    input.kind = MessageKind::MarketEvent;
    input.size = sizeof(MarketEvent);
    input.source = FeedId;
    input.target = NoAgent;
    std::memcpy(input.payload, &event, sizeof(event));
    m_pipeline.publish(turn);
}

GateConditions Sequencer::sampleConditions() const
{
    GateConditions conditions;
    conditions.outOfBandState =
        static_cast<TradingState>(m_outOfBand.kill.load(std::memory_order_acquire) & 0xFFU);
    conditions.journalWritable = m_outOfBand.journalWritable.load(std::memory_order_relaxed) ? 1 : 0;
    conditions.clockSane = m_outOfBand.clockSane.load(std::memory_order_relaxed) ? 1 : 0;
    conditions.complianceReady = m_outOfBand.complianceHung.load(std::memory_order_relaxed) ||
                                         m_outOfBand.complianceAway.load(std::memory_order_acquire)
                                     ? 0
                                     : 1;
    conditions.riskReady = m_outOfBand.riskHung.load(std::memory_order_relaxed) ||
                                   m_outOfBand.riskAway.load(std::memory_order_acquire)
                               ? 0
                               : 1;
    return conditions;
}

void Sequencer::beforeDecision(GateConditions& conditions)
{
    m_door.lock();
    conditions = sampleConditions();
    conditions.venueReady = m_door.venue().state() == VenueState::Ready ? 1 : 0;
}

void Sequencer::afterDecision(const Turn& turn, const GateOutcome& outcome)
{
    if (outcome.decision.decision == VerdictDecision::Approved) {
        const OrderIntent& intent = turn.has(IntentBit) ? turn.intent : turn.input.as<OrderIntent>();
        m_traces.remember({outcome.command.orderId, turn.header.trace, intent.strategyId});
        if (m_options.release != nullptr)
            m_options.release->put(turn.header.seq, outcome.command, turn.header.time);
        else
            m_door.venue().submit(outcome.command, turn.header.time);
    }
    m_door.unlock();
}

void Sequencer::onPosted(const Posted& posted)
{
    if (posted.isTimer) {
        const auto& timer = posted.message.as<Timer>();
        m_timers.set(timer.agent, timer.timerId, timer.deadline);
        return;
    }
    MYSTIC_INVARIANT(m_postedSize < PostedCapacity, "posted messages are sequenced before new inputs");
    m_posted[(m_postedHead + m_postedSize) % PostedCapacity] = posted.message;
    ++m_postedSize;
    m_queueDepth.store(static_cast<std::uint32_t>(m_postedSize), std::memory_order_relaxed);
}

TradingState Sequencer::tradingState() const
{
    const auto overlay = static_cast<TradingState>(m_outOfBand.kill.load(std::memory_order_acquire) & 0xFFU);
    return std::max(overlay, m_gateState.load(std::memory_order_acquire));
}

void Sequencer::onFinished(const Turn& turn)
{
    const auto* command = turn.input.tryAs<OperatorCommand>();
    m_gateState.store(m_gate.tradingState(), std::memory_order_release);
    if (m_options.release != nullptr)
        m_options.release->setTradingState(m_gate.tradingState());
    constexpr std::uint32_t decisions = SignalBit | ComplianceBit | RiskBit | IntentBit;
    if ((turn.header.products & decisions) != 0 && m_pacing.isHurrying()) {
        m_pacing.decided();
        showPacing();
    }
    if (command == nullptr)
        return;
    // The gate has folded the command: the overlay that bridged the time since the click is no longer needed.
    auto overlay = m_outOfBand.kill.load(std::memory_order_acquire);
    if (overlay != 0 && overlay >> 8U == command->commandId)
        m_outOfBand.kill.compare_exchange_strong(overlay, 0, std::memory_order_acq_rel);
}

/// What a command means for the sequencer itself; agents and gate read it from the turn.
void Sequencer::carryOut(const Message& message)
{
    const auto& command = message.as<OperatorCommand>();
    const std::int64_t now = m_clock.monotonicNs();
    switch (command.action) {
    case OperatorAction::Pause:
        m_pacing.pause();
        break;
    case OperatorAction::Resume:
        m_pacing.resume(m_last, now);
        break;
    case OperatorAction::Step:
        step(command.argument);
        break;
    case OperatorAction::SetSpeed:
        m_pacing.setSpeed(command.argument, m_last, now);
        break;
    case OperatorAction::Kill: {
        const bool keepStops = command.keepProtectiveStops != 0;
        m_door.with([&](Venue& venue) { return venue.cancelAll(keepStops, m_last); });
        break;
    }
    default:
        break;
    }
    showPacing();
}

void Sequencer::step(std::int64_t argument)
{
    if (argument > step::LargestWord)
        m_pacing.hurryTo({argument});
    else if (argument == step::Decision)
        m_pacing.hurryToDecision();
    else
        m_pacing.step();
}

void Sequencer::showPacing()
{
    m_pausedView.store(m_pacing.isPaused(), std::memory_order_relaxed);
    m_speedView.store(m_pacing.speedMilli(), std::memory_order_relaxed);
}

} // namespace mystic
