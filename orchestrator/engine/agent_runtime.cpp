#include "agent_runtime.h"

#include <algorithm>
#include <exception>

namespace mystic {

namespace {

std::uint8_t readyBitOf(AgentRole role)
{
    return role == AgentRole::Compliance ? ComplianceReadyBit : role == AgentRole::Risk ? RiskReadyBit : 0;
}

} // namespace

std::uint8_t productBitOf(AgentRole role)
{
    switch (role) {
    case AgentRole::Strategy:
        return SignalBit;
    case AgentRole::Observer:
        return 0;
    case AgentRole::Compliance:
        return ComplianceBit;
    case AgentRole::Risk:
        return RiskBit;
    case AgentRole::Execution:
        return IntentBit;
    }
    return 0;
}

AgentRuntime::AgentRuntime(AgentId id, AgentSpec spec, const AgentSetup& common, RestartPolicy policy,
                           const TurnRing& ring)
    : m_setup(common), m_spec(std::move(spec)), m_policy(policy), m_ring(&ring), m_config(m_spec.config)
{
    m_setup.id = id;
    m_setup.name = m_spec.name;
    m_posts.reserve(PostsPerTurnMax + 4);
    m_failures.reserve(16);
    m_digest = mixDigest(id, 1);
}

Result<void> AgentRuntime::start(Timestamp now)
{
    m_now = now;
    m_since = now;
    m_suppressed = true; // nothing can be sent before the first turn; timers can be set
    auto made = makeAgent(now);
    m_suppressed = false;
    if (!made)
        return made;
    m_role = m_agent->role();
    if (m_spec.process) {
        m_state = m_spec.autostart ? AgentState::Starting : AgentState::Stopped;
        return {};
    }
    takeSnapshot(0);
    m_state = AgentState::Running;
    if (!m_spec.autostart) {
        m_coldState.assign(m_snapshot.bytes().begin(), m_snapshot.bytes().end());
        m_agent.reset();
        m_state = AgentState::Stopped;
    }
    return {};
}

void AgentRuntime::takeStartPosts(std::vector<Posted>& posts)
{
    posts.insert(posts.end(), m_posts.begin(), m_posts.end());
    m_posts.clear();
}

Result<void> AgentRuntime::makeAgent(Timestamp now)
{
    m_now = now;
    m_agent = m_spec.factory();
    MYSTIC_INVARIANT(m_agent != nullptr, "an agent factory makes an agent");
    for (const ConfigKey& key : m_agent->configKeys()) {
        auto& value = m_config.try_emplace(key.name, key.defaultValue).first->second;
        if (auto set = m_agent->configure(key.name, value); !set)
            return failure(set.error().code, m_spec.name + "." + key.name + ": " + set.error().message);
    }
    if (m_spec.process)
        return {}; // its state lives in the child
    if (auto ready = m_agent->initialize(*this); !ready)
        return failure(ready.error().code, m_spec.name + ": " + ready.error().message);
    return {};
}

std::string AgentRuntime::configValue(std::string_view key) const
{
    const auto found = m_config.find(std::string(key));
    return found == m_config.end() ? std::string() : found->second;
}

void AgentRuntime::enter(const Message& input)
{
    m_now = input.time;
    m_turnSeq = input.seq;
    m_trace = input.trace;
}

void AgentRuntime::step(Turn& turn, std::vector<Posted>& posts)
{
    enter(turn.input);
    m_trace = turn.header.trace;
    m_current = &turn;
    m_wroteProduct = false;
    m_posts.clear();
    if (m_memory)
        m_memory->observe(turn);
    if (m_spec.process) {
        stepOutside(turn);
        finishStep(turn, posts);
        return;
    }
    const bool handled = turn.header.inputKind != MessageKind::MarketEvent && control(turn);
    if (m_state == AgentState::Running) {
        if (!handled) {
            m_counters.busyTurn.store(turn.header.seq, std::memory_order_relaxed);
            try {
                deliver(turn);
                m_digest = m_agent->digest();
            } catch (const std::exception& error) {
                fail(turn, error.what());
            } catch (...) {
                fail(turn, "unknown exception");
            }
            m_counters.busyTurn.store(0, std::memory_order_relaxed);
            m_counters.messages.store(m_counters.messages.load(std::memory_order_relaxed) + 1,
                                      std::memory_order_relaxed);
        }
        if (m_state == AgentState::Running && turn.header.seq >= m_snapshotSeq + SnapshotInterval)
            takeSnapshot(turn.header.seq);
    } else if (!handled) {
        keepForLater(turn.input);
        tellOfLostWish(turn.input);
    }
    finishStep(turn, posts);
}

/// The part of an agent that lives elsewhere: what its host says of it, and the values of its configuration.
void AgentRuntime::stepOutside(Turn& turn)
{
    const Message& input = turn.input;
    m_counters.messages.store(m_counters.messages.load(std::memory_order_relaxed) + 1,
                              std::memory_order_relaxed);
    if (const auto* status = input.tryAs<AgentStatus>();
        status != nullptr && input.source == m_setup.id && status->agent == m_setup.id) {
        m_state = status->state;
        if (m_state == AgentState::BackingOff || m_state == AgentState::Failed)
            m_counters.errors.fetch_add(1, std::memory_order_relaxed);
        m_restarts = status->restarts;
        m_since = turn.header.time;
    } else if (const auto* change = input.tryAs<ConfigChange>();
               change != nullptr && change->agent == m_setup.id) {
        configureFrom(*change);
    } else if (m_state != AgentState::Running) {
        tellOfLostWish(input);
    }
    if (input.source == m_setup.id && input.kind != MessageKind::Timer)
        m_digest = mixDigest(m_digest, turn.header.seq);
}

void AgentRuntime::finishStep(Turn& turn, std::vector<Posted>& posts)
{
    if (m_state == AgentState::Running)
        turn.header.readyMask |= readyBitOf(m_role);
    auto& digest = turn.header.digests[static_cast<std::size_t>(m_role)];
    digest = mixDigest(digest, m_digest ^ static_cast<std::uint64_t>(m_state));
    m_current = nullptr;
    posts.insert(posts.end(), m_posts.begin(), m_posts.end());
}

/// Commands and timers that are about the agent rather than for it. True when the input is thereby used up.
bool AgentRuntime::control(const Turn& turn)
{
    if (const auto* timer = turn.input.tryAs<Timer>()) {
        if (timer->agent != m_setup.id)
            return true; // somebody else's timer is nobody's business
        if (timer->timerId == RestartTimerId && m_state == AgentState::BackingOff)
            revive("restarted after back-off", true);
        return timer->timerId == RestartTimerId;
    }
    const auto* command = turn.input.tryAs<OperatorCommand>();
    if (command == nullptr || !concernsAgent(*command, m_setup.id))
        return false;
    switch (command->action) {
    case OperatorAction::StopAgent:
    case OperatorAction::StopAll:
        if (m_state != AgentState::Stopped)
            stop(reasonOf(*command, "stopped"));
        return true;
    case OperatorAction::StartAgent:
    case OperatorAction::StartAll:
        if (m_state != AgentState::Running) {
            m_failures.clear();
            revive(reasonOf(*command, "started"), false);
        }
        return true;
    case OperatorAction::RestartAgent:
    case OperatorAction::DrillAgent: { // on a lane there is nothing to kill: it is taken down and built anew
        const bool isDrill = command->action == OperatorAction::DrillAgent;
        if (isDrill && m_state != AgentState::Running)
            return true;
        if (m_state == AgentState::Running)
            stop(reasonOf(*command, isDrill ? "taken down for a fire drill" : "stopped for a restart"));
        m_failures.clear();
        revive(reasonOf(*command, isDrill ? "back after a fire drill" : "restarted"), true);
        return true;
    }
    default:
        return false;
    }
}

void AgentRuntime::deliver(const Turn& turn)
{
    deliverInput(turn.input);
    deliverProducts(turn);
}

void AgentRuntime::deliverInput(const Message& input)
{
    if (!concernsOwned(m_spec.instruments, input))
        return;
    forEachResumed(m_memory.get(), input, m_role, [&](const auto& part) {
        Message message = Message::make(part, OrchestratorId);
        message.seq = m_turnSeq;
        message.trace = m_trace;
        message.time = m_now;
        m_agent->processMessage(message);
    });
    switch (input.kind) {
    case MessageKind::MarketEvent:
        m_agent->processMarketData(input.as<MarketEvent>());
        break;
    case MessageKind::Timer:
        m_agent->processLoop(input.as<Timer>().timerId);
        break;
    case MessageKind::ConfigChange:
        if (input.as<ConfigChange>().agent == m_setup.id)
            configureFrom(input.as<ConfigChange>());
        else
            m_agent->processMessage(input);
        break;
    default:
        if (input.target == NoAgent || input.target == m_setup.id)
            m_agent->processMessage(input);
        break;
    }
}

void AgentRuntime::deliverProducts(const Turn& turn)
{
    if (turn.header.products == 0)
        return;
    forEachEarlierProduct(turn, m_role, [&](const auto& product) {
        Message message = Message::make(product, OrchestratorId);
        message.seq = turn.header.seq;
        message.trace = turn.header.trace;
        message.time = turn.header.time;
        m_trace = turn.header.trace;
        m_agent->processMessage(message);
    });
}

void AgentRuntime::configureFrom(const ConfigChange& change)
{
    const std::string key = change.key.str();
    const std::string value = change.after.str();
    const auto set = m_agent->configure(key, value);
    if (set) {
        m_config[key] = value;
        return;
    }
    AgentError error;
    error.agent = m_setup.id;
    error.failedTurn = m_turnSeq;
    error.what.assign("configuration refused, the old value stays: " + key + ": " + set.error().message);
    postAsOrchestrator(error);
}

void AgentRuntime::keepForLater(const Message& input)
{
    if (!isKeptForLater(input) || m_coldTailLost)
        return;
    if (m_coldTail.size() >= ColdTailMax) { // a session of its own; refuse to pretend the state is whole
        m_coldTailLost = true;
        m_coldTail.clear();
        return;
    }
    m_coldTail.push_back(input);
}

/// An order's verdict says itself who is silent; a command has no verdict.
void AgentRuntime::tellOfLostWish(const Message& input)
{
    if (m_role != AgentRole::Execution || input.kind == MessageKind::OperatorOrder || !isWishForOrders(input))
        return;
    Alert alert;
    alert.code = AlertCode::OperatorRefused;
    alert.severity = Severity::High;
    alert.agent = m_setup.id;
    alert.instrument = input.as<OperatorCommand>().instrument;
    alert.text =
        "The Execution Agent is not running: nothing was canceled, changed or closed. Start it, or use "
        "the kill switch, which works without it.";
    postAsOrchestrator(alert);
}

void AgentRuntime::takeSnapshot(Seq seq)
{
    m_snapshot.clear();
    m_agent->save(m_snapshot);
    m_snapshotSeq = seq;
}

void AgentRuntime::send(AgentId target, const Message& message)
{
    if (m_suppressed)
        return;
    MYSTIC_INVARIANT(m_current != nullptr, "agents send while handling an input");
    if (const auto* signal = message.tryAs<Signal>();
        signal != nullptr && !isOwned(m_spec.instruments, signal->instrument)) {
        AgentError error;
        error.agent = m_setup.id;
        error.failedTurn = m_turnSeq;
        error.what.assign("a signal for an instrument that another instance owns was not sent");
        postAsOrchestrator(error);
        return;
    }
    Turn& turn = *m_current;
    const std::uint8_t bit = productBitOf(m_role);
    const bool regionFree = bit != 0 && (turn.header.products & bit) == 0;
    const auto write = [&](auto& region) {
        std::memcpy(&region, message.payload, sizeof(region));
        turn.header.products |= bit;
        m_wroteProduct = true;
    };
    if (regionFree && m_role == AgentRole::Strategy && message.kind == MessageKind::Signal &&
        turn.header.inputKind != MessageKind::Signal) {
        write(turn.signal);
        turn.signal.origin = OrderOrigin::Strategy; // only a person's own order is a person's
        turn.header.trace = turn.header.seq;        // a signal starts a trace
    } else if (regionFree && m_role == AgentRole::Compliance &&
               message.kind == MessageKind::ComplianceVerdict) {
        write(turn.compliance);
    } else if (regionFree && m_role == AgentRole::Risk && message.kind == MessageKind::RiskVerdict) {
        write(turn.risk);
    } else if (regionFree && m_role == AgentRole::Execution && message.kind == MessageKind::OrderIntent &&
               turn.header.inputKind != MessageKind::OrderIntent) {
        write(turn.intent);
    } else {
        Message copy = message;
        copy.target = target;
        if (copy.kind == MessageKind::Signal) {
            Signal signal = copy.as<Signal>();
            signal.origin = OrderOrigin::Strategy;
            std::memcpy(copy.payload, &signal, sizeof(signal));
        }
        post(copy);
    }
}

void AgentRuntime::post(const Message& message)
{
    if (m_posts.size() >= PostsPerTurnMax) {
        m_counters.postsDropped.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    Posted& posted = m_posts.emplace_back();
    posted.turn = m_turnSeq;
    posted.message = message;
    posted.message.cause = m_turnSeq;
    posted.message.trace = m_current != nullptr ? m_current->header.trace : m_trace;
}

void AgentRuntime::setTimer(std::uint32_t timerId, Duration delay)
{
    if (m_posts.size() >= PostsPerTurnMax) {
        m_counters.postsDropped.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    Timer timer;
    timer.agent = m_setup.id;
    timer.timerId = timerId;
    timer.deadline = m_now + delay;
    Posted& posted = m_posts.emplace_back();
    posted.turn = m_current != nullptr ? m_current->header.seq : m_turnSeq;
    posted.isTimer = true;
    posted.message = Message::make(timer, m_setup.id);
}

std::uint64_t AgentRuntime::random(unsigned k) const
{
    return mixDigest(mixDigest(mixDigest(m_setup.runSeed, m_setup.id), m_turnSeq), k);
}

void AgentRuntime::fail(Turn& turn, const char* what)
{
    m_posts.clear(); // what a failing handler wanted is not sent
    if (m_wroteProduct)
        turn.header.products &= static_cast<std::uint8_t>(~productBitOf(m_role));
    m_counters.errors.fetch_add(1, std::memory_order_relaxed);
    rebuildFromRing(turn.header.seq);
    enter(turn.input);
    m_current = &turn;
    keepForLater(turn.input); // tried once more on restart: a lost fill would be worse than a second failure

    const std::uint32_t failures = failuresInWindow(turn.header.time);
    AgentError error;
    error.agent = m_setup.id;
    error.restartsInWindow = failures;
    error.failedTurn = turn.header.seq;
    error.what.assign(what);
    postAsOrchestrator(error);
    if (failures > m_policy.intensity) {
        reportState(AgentState::Failed, "failed " + std::to_string(failures) + " times in " +
                                            std::to_string(m_policy.window.ns / 1'000'000'000) +
                                            " s, last: " + what);
        return;
    }
    const auto doublings = std::min<std::uint32_t>(failures - 1, 16);
    const Duration backoff{std::min(m_policy.firstBackoff.ns << doublings, m_policy.maxBackoff.ns)};
    setTimer(RestartTimerId, backoff);
    reportState(AgentState::BackingOff, "handler failed: " + std::string(what));
}

std::uint32_t AgentRuntime::failuresInWindow(Timestamp now)
{
    std::erase_if(m_failures, [&](Timestamp t) { return now - t > m_policy.window; });
    m_failures.push_back(now);
    return static_cast<std::uint32_t>(m_failures.size());
}

/// Last snapshot plus the turns after it, sends suppressed, up to but without `before`; the result is kept as
/// cold state.
void AgentRuntime::rebuildFromRing(Seq before)
{
    m_suppressed = true;
    m_current = nullptr;
    bool rebuilt = false;
    try {
        auto made = makeAgent(m_now);
        ByteReader reader(m_snapshot.bytes());
        if (made && m_agent->load(reader)) {
            for (Seq seq = m_snapshotSeq + 1; seq < before; ++seq) {
                const Turn& past = m_ring->at(seq);
                enter(past.input);
                if (const auto* timer = past.input.tryAs<Timer>();
                    timer == nullptr || timer->agent == m_setup.id)
                    deliver(past);
            }
            rebuilt = true;
        }
    } catch (...) { // the tail itself is poisoned: the snapshot alone must do
    }
    m_posts.clear(); // timers of the past are still in the list
    m_suppressed = false;
    if (rebuilt) {
        ByteWriter state;
        m_agent->save(state);
        m_coldState.assign(state.bytes().begin(), state.bytes().end());
    } else {
        m_coldState.assign(m_snapshot.bytes().begin(), m_snapshot.bytes().end());
    }
    m_agent.reset();
    m_coldTail.clear();
    m_coldTailLost = false;
}

void AgentRuntime::stop(std::string_view reason)
{
    if (m_agent != nullptr) {
        ByteWriter state;
        m_agent->save(state);
        m_coldState.assign(state.bytes().begin(), state.bytes().end());
        m_agent.reset();
        m_coldTail.clear();
        m_coldTailLost = false;
    }
    reportState(AgentState::Stopped, reason);
}

void AgentRuntime::revive(std::string_view reason, bool isRestart)
{
    const Message here = m_current->input;
    std::string problem;
    std::size_t skipped = 0;
    try {
        if (auto made = makeAgent(m_now); !made)
            problem = made.error().message;
        ByteReader reader(m_coldState);
        if (problem.empty() && m_coldTailLost)
            problem = "too many inputs were missed while it was down; restart the session";
        if (problem.empty()) {
            if (auto loaded = m_agent->load(reader); !loaded)
                problem = loaded.error().message;
        }
    } catch (const std::exception& error) {
        problem = error.what();
    }
    if (!problem.empty()) {
        m_agent.reset();
        enter(here);
        m_counters.errors.fetch_add(1, std::memory_order_relaxed);
        reportState(AgentState::Failed, "could not be started: " + problem);
        return;
    }
    m_suppressed = true;
    for (const Message& missed : m_coldTail) {
        enter(missed);
        try {
            deliverInput(missed);
        } catch (...) {
            ++skipped; // poisoned input: named in the state's reason
        }
    }
    m_suppressed = false;
    m_coldTail.clear();
    enter(here);
    m_restarts += isRestart ? 1 : 0;
    takeSnapshot(m_turnSeq);
    m_digest = m_agent->digest();
    std::string text(reason);
    if (skipped > 0)
        text += "; " + std::to_string(skipped) + " input(s) it cannot handle were skipped";
    reportState(AgentState::Running, text);
}

void AgentRuntime::reportState(AgentState state, std::string_view reason)
{
    m_state = state;
    m_since = m_now;
    AgentStatus status;
    status.agent = m_setup.id;
    status.state = state;
    status.restarts = m_restarts;
    status.since = m_now;
    status.reason.assign(reason);
    postAsOrchestrator(status);
}

} // namespace mystic
