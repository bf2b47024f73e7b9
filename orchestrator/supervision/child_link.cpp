#include "child_link.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::uint64_t RepliesPerTurnMax = PostsPerTurnMax;
constexpr std::uint64_t RepliesAhead = 1024; ///< before its first turns are handled

/// What an agent of this role may say. Everything else is somebody else's word.
bool maySay(AgentRole role, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Signal:
        return role == AgentRole::Strategy;
    case MessageKind::ComplianceVerdict:
        return role == AgentRole::Compliance;
    case MessageKind::RiskVerdict:
        return role == AgentRole::Risk;
    case MessageKind::OrderIntent:
        return role == AgentRole::Execution;
    case MessageKind::Alert:
    case MessageKind::ModelMetrics:
    case MessageKind::RetrainStatus:
    case MessageKind::RiskReport:
    case MessageKind::Violation:
        return true;
    default:
        return false;
    }
}

template <typename T>
void put(Message& message, const T& payload)
{
    std::memcpy(message.payload, &payload, sizeof(payload));
}

/// Which instrument a reply is about, and that it is in its own name.
InstrumentId adopt(Message& message, AgentId agent)
{
    const auto own = [&]<typename T>(T payload) {
        payload.agent = agent;
        put(message, payload);
        return payload;
    };
    switch (message.kind) {
    case MessageKind::Signal: {
        Signal signal = message.as<Signal>();
        signal.origin = OrderOrigin::Strategy; // only a person's own order is a person's
        return own(signal).instrument;
    }
    case MessageKind::Alert:
        return own(message.as<Alert>()).instrument;
    case MessageKind::Violation:
        return own(message.as<Violation>()).instrument;
    case MessageKind::ModelMetrics:
        own(message.as<ModelMetrics>());
        break;
    case MessageKind::RetrainStatus:
        own(message.as<RetrainStatus>());
        break;
    case MessageKind::RiskReport:
        own(message.as<RiskReport>());
        break;
    case MessageKind::ComplianceVerdict:
        return message.as<ComplianceVerdict>().instrument;
    case MessageKind::RiskVerdict:
        return message.as<RiskVerdict>().instrument;
    case MessageKind::OrderIntent:
        return message.as<OrderIntent>().instrument;
    default:
        break;
    }
    return NoInstrument;
}

bool isControl(const Message& input, AgentId id)
{
    const auto* command = input.tryAs<OperatorCommand>();
    if (command == nullptr || !concernsAgent(*command, id))
        return false;
    return command->action <= OperatorAction::StopAll || command->action == OperatorAction::DrillAgent;
}

} // namespace

ChildLink::ChildLink(ChildAgentSpec spec, const AgentSetup& common, std::size_t agentCount, bool lossless)
    : m_spec(std::move(spec)), m_common(common), m_agentCount(agentCount), m_lossless(lossless),
      m_checker(m_spec.factory()), m_config(m_spec.config), m_buffer(Child::MaxMessage)
{
    m_common.id = m_spec.id;
    m_common.name = m_spec.name;
    for (const ConfigKey& key : m_checker->configKeys())
        m_config.try_emplace(key.name, key.defaultValue);
}

std::string ChildLink::cannotStart() const
{
    return m_tailLost ? "too many inputs were missed while it was down; restart the session" : std::string();
}

void ChildLink::begin(std::unique_ptr<Child> child, std::uint32_t epoch)
{
    m_child = std::move(child);
    m_epoch = epoch;
    m_out.setEpoch(epoch);
    m_feeding = false;
    m_stopping = false;
    m_broken = false;
    m_frameOpen = false;
    m_sentTurns = 0;
    m_handledTurns = 0;
    m_epochReplies = 0;
    m_figures.owed = 0;
    m_saving = {};
}

void ChildLink::askToStop()
{
    m_stopping = true;
    m_feeding = false;
    m_queue.clear();
    m_figures.queuedBytes = 0;
    if (m_child != nullptr)
        m_child->requestStop();
}

void ChildLink::end()
{
    m_child.reset();
    m_feeding = false;
    m_frameOpen = false;
    m_queue.clear();
    m_figures.queuedBytes = 0;
    m_figures.owed = 0;
}

// --- what it is given

bool ChildLink::isForAgent(const Message& input) const
{
    if (const auto* timer = input.tryAs<Timer>())
        return timer->agent == m_spec.id;
    if (input.kind == MessageKind::ConfigChange)
        return true;
    if (!concernsOwned(m_spec.instruments, input))
        return false;
    return (input.target == NoAgent || input.target == m_spec.id) && !isControl(input, m_spec.id);
}

void ChildLink::gather(const Turn& turn, const DecisionMemory& memory)
{
    m_gathered.clear();
    const auto product = [&](const auto& part) {
        Message& message = m_gathered.emplace_back(Message::make(part, OrchestratorId));
        message.seq = turn.header.seq;
        message.trace = turn.header.trace;
        message.time = turn.header.time;
    };
    if (!isForAgent(turn.input))
        return;
    if (!m_feeding) { // the rest of a decision that it missed is not for it
        m_gathered.push_back(turn.input);
        return;
    }
    forEachResumed(&memory, turn.input, m_spec.role, product);
    m_gathered.push_back(turn.input);
    forEachEarlierProduct(turn, m_spec.role, product);
}

void ChildLink::foldConfig(const Message& input)
{
    const auto* change = input.tryAs<ConfigChange>();
    if (change == nullptr || change->agent != m_spec.id)
        return;
    const std::string value = change->after.str();
    if (m_checker->configure(change->key.view(), value))
        m_config[change->key.str()] = value;
}

void ChildLink::give(const Turn& turn, const DecisionMemory& memory)
{
    foldConfig(turn.input);
    const bool rare = isKeptForLater(turn.input);
    if (!m_feeding && !rare)
        return;
    gather(turn, memory);
    if (m_gathered.empty())
        return;
    const bool decides = m_gathered.size() > 1;
    if (m_feeding && !rare && !decides && !m_lossless && isHighRate(turn.input) && !hasRoom()) {
        ++m_figures.dropped;
        return;
    }
    m_encoded.clear();
    child::encodeTurn(m_encoded, turn.header.seq, turn.header.trace, turn.header.time, m_gathered);
    if (rare || decides)
        keep(turn.header.seq, m_encoded);
    if (!m_feeding)
        return;
    if (!m_frameOpen || !m_out.addTurn(m_encoded)) {
        if (m_frameOpen)
            closeFrame();
        m_out.beginTurns(false, m_lossless);
        m_frameOpen = true;
        (void)m_out.addTurn(m_encoded);
    }
    ++m_sentTurns;
    m_figures.owed = m_sentTurns - m_handledTurns;
    m_lastSent = turn.header.seq;
}

void ChildLink::keep(Seq seq, std::span<const std::byte> encoded)
{
    if (m_tailLost)
        return;
    if (m_tail.size() >= TailMax) { // refuse to pretend the state is whole
        m_tailLost = true;
        m_tail.clear();
        return;
    }
    m_tail.push_back({seq, {encoded.begin(), encoded.end()}});
}

void ChildLink::closeFrame()
{
    m_frameOpen = false;
    enqueue(m_out.finishTurns());
}

void ChildLink::enqueue(std::span<const std::byte> frame)
{
    if (m_queue.empty() && m_child->send(frame) == SendOutcome::Sent)
        return;
    m_queue.emplace_back(frame.begin(), frame.end());
    m_figures.queuedBytes += frame.size();
}

void ChildLink::flush()
{
    if (m_child == nullptr || m_stopping)
        return;
    if (m_frameOpen)
        closeFrame();
    while (!m_queue.empty()) {
        if (m_child->send(m_queue.front()) != SendOutcome::Sent)
            return;
        m_figures.queuedBytes -= m_queue.front().size();
        m_queue.pop_front();
    }
}

/// Everything it is made from, its last state, and what happened since.
void ChildLink::setUp()
{
    child::ChildSetup setup;
    setup.type = m_spec.type;
    setup.library = m_spec.library;
    setup.agent = m_common;
    setup.instruments = *m_common.instruments;
    setup.heartbeat = m_spec.heartbeat;
    setup.config.assign(m_config.begin(), m_config.end());
    const auto sendWhole = [&](child::FrameKind kind, Seq turn, std::span<const std::byte> whole) {
        std::size_t offset = 0;
        do
            enqueue(m_out.part(kind, turn, whole, offset));
        while (offset < whole.size());
    };
    sendWhole(child::FrameKind::Setup, 0, child::encodeSetup(setup));
    if (m_hasState)
        sendWhole(child::FrameKind::State, m_stateTurn, m_state);
    m_out.beginTurns(true);
    for (const Kept& kept : m_tail) {
        if (!m_out.addTurn(kept.encoded)) {
            enqueue(m_out.finishTurns());
            m_out.beginTurns(true);
            (void)m_out.addTurn(kept.encoded);
        }
        ++m_sentTurns;
        m_lastSent = kept.seq;
    }
    if (m_out.hasTurns())
        enqueue(m_out.finishTurns());
    enqueue(m_out.empty(child::FrameKind::CaughtUp));
    m_figures.owed = m_sentTurns;
    m_feeding = true;
}

// --- what it says

bool ChildLink::read(std::vector<LinkEvent>& events, std::size_t most)
{
    if (m_child == nullptr || m_broken)
        return false;
    for (std::size_t i = 0; i < most; ++i) {
        const Received received = m_child->receive(m_buffer);
        if (received.kind == Received::Kind::None || received.kind == Received::Kind::Gone)
            return false;
        std::optional<std::string> fault = "a message longer than agreed";
        if (received.kind == Received::Kind::Message) {
            const auto parsed = child::readFrame(std::span(m_buffer).first(received.size), m_frame);
            fault = parsed ? take(m_frame, events) : std::optional(parsed.error().message);
        }
        if (fault) {
            m_broken = true;
            LinkEvent event;
            event.kind = LinkEvent::Kind::Violation;
            event.text = *fault;
            events.push_back(std::move(event));
            return false;
        }
    }
    return true;
}

std::optional<std::string> ChildLink::take(child::Frame& frame, std::vector<LinkEvent>& events)
{
    const bool isHello = frame.kind == child::FrameKind::Hello;
    if (isHello == m_feeding && !m_stopping)
        return isHello ? "a second hello" : "it spoke before its hello";
    if (!isHello && frame.kind != child::FrameKind::Refused && frame.epoch != m_epoch)
        return "a frame of epoch " + std::to_string(frame.epoch) + ", expected " + std::to_string(m_epoch);
    LinkEvent event;
    switch (frame.kind) {
    case child::FrameKind::Hello:
        if (frame.hello.layout != child::layoutHash())
            return "it is of another build: install station and agents of one version";
        if (!m_stopping)
            setUp();
        return std::nullopt;
    case child::FrameKind::Ready:
        event.kind = LinkEvent::Kind::Ready;
        events.push_back(std::move(event));
        return std::nullopt;
    case child::FrameKind::Heartbeat:
        return takeBeat(frame.heartbeat, events);
    case child::FrameKind::Reply:
        return takeReply(frame.message, events);
    case child::FrameKind::SetTimer: {
        if (frame.timer.turn > m_lastSent)
            return "a timer set in a turn it was not sent";
        Timer timer;
        timer.agent = m_spec.id;
        timer.timerId = frame.timer.timerId;
        timer.deadline = frame.timer.deadline;
        event.kind = LinkEvent::Kind::Reply;
        event.message = Message::make(timer, m_spec.id, m_spec.id);
        events.push_back(std::move(event));
        return std::nullopt;
    }
    case child::FrameKind::Saved: {
        const auto whole = m_saving.add(frame.part, frame.bytes);
        if (!whole || frame.part.turn > m_lastSent)
            return "a saved state that is not whole";
        if (*whole) {
            m_state = m_saving.take();
            m_stateTurn = frame.part.turn;
            m_hasState = true;
            while (!m_tail.empty() && m_tail.front().seq <= m_stateTurn)
                m_tail.pop_front();
        }
        return std::nullopt;
    }
    case child::FrameKind::Refused:
        event.kind = LinkEvent::Kind::Refused;
        event.text = frame.text;
        events.push_back(std::move(event));
        return std::nullopt;
    default:
        return std::string(child::toText(frame.kind)) + ", which a station sends";
    }
}

std::optional<std::string> ChildLink::takeBeat(const child::Heartbeat& beat, std::vector<LinkEvent>& events)
{
    if (beat.handled > m_sentTurns || beat.handled < m_handledTurns)
        return "a heartbeat over " + std::to_string(beat.handled) + " turns; it was sent " +
               std::to_string(m_sentTurns);
    m_figures.handled += beat.handled - m_handledTurns;
    m_handledTurns = beat.handled;
    m_figures.owed = m_sentTurns - m_handledTurns;
    m_figures.handlerMaxNs = beat.handlerMaxNs;
    LinkEvent event;
    event.kind = LinkEvent::Kind::Progress;
    event.done = beat.handled;
    event.owed = m_figures.owed;
    events.push_back(std::move(event));
    return std::nullopt;
}

std::optional<std::string> ChildLink::takeReply(Message& message, std::vector<LinkEvent>& events)
{
    const std::string kind(toText(message.kind));
    if (!maySay(m_spec.role, message.kind))
        return kind + ", which is not for a " + std::string(toText(m_spec.role)) + " agent to say";
    if (message.cause > m_lastSent || message.trace > m_lastSent)
        return kind + " for turn " + std::to_string(message.cause) + ", which it was not sent";
    if (message.target != NoAgent && message.target >= m_agentCount)
        return kind + " to an agent that does not exist";
    if (++m_epochReplies > RepliesAhead + RepliesPerTurnMax * m_sentTurns)
        return "more messages than it was sent turns";
    message.source = m_spec.id;
    const InstrumentId instrument = adopt(message, m_spec.id);
    if (instrument != NoInstrument && !m_common.instruments->contains(instrument))
        return kind + " about an instrument that does not exist";
    if (message.kind == MessageKind::Signal && !isOwned(m_spec.instruments, instrument))
        return "a Signal for an instrument that another instance owns";
    ++m_figures.replies;
    LinkEvent event;
    event.kind = LinkEvent::Kind::Reply;
    event.message = message;
    events.push_back(std::move(event));
    return std::nullopt;
}

} // namespace mystic
