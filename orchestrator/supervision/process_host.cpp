#include "process_host.h"

#include <algorithm>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace mystic {

namespace {

constexpr std::size_t TurnsAtOnce = 256; ///< then the children are listened to again
constexpr int IdleWaitMs = 40;           ///< below a quarter of the shortest suspicion (500 ms)
constexpr std::int64_t PublishIntervalNs = 100'000'000;
constexpr std::int64_t OutputIntervalNs = 250'000'000;
constexpr std::size_t OutputLinesMax = 50; ///< of one child's output in the log, each interval

AgentState agentStateOf(ChildState state)
{
    switch (state) {
    case ChildState::Ready:
        return AgentState::Running;
    case ChildState::Waiting:
    case ChildState::Starting:
        return AgentState::Starting;
    case ChildState::Suspect:
        return AgentState::Hung;
    case ChildState::BackingOff:
        return AgentState::BackingOff;
    case ChildState::Failed:
        return AgentState::Failed;
    case ChildState::Stopped:
    case ChildState::Stopping:
        break;
    }
    return AgentState::Stopped;
}

bool isLost(ChildState state)
{
    return state == ChildState::Suspect || state == ChildState::BackingOff || state == ChildState::Failed;
}

std::string millisecondsText(std::int64_t ns)
{
    return std::to_string(ns / 1'000'000) + " ms";
}

} // namespace

ProcessHost::ProcessHost(ProcessHostParts parts)
    : m_parts(std::move(parts)), m_pipeline(*m_parts.pipeline), m_replies(m_parts.sequencer->childReplies()),
      m_cursor(m_pipeline.addConsumer()), m_supervisor(m_parts.common.runSeed)
{
    // Deciders first, then who works for them, strategies last; stopped the other way round.
    std::ranges::stable_sort(m_parts.agents, {}, [](const ChildAgentSpec& spec) {
        switch (spec.role) {
        case AgentRole::Compliance:
        case AgentRole::Risk:
            return 0;
        case AgentRole::Execution:
            return 1;
        default:
            return 2;
        }
    });
    const auto isDecider = [](AgentRole role) {
        return role == AgentRole::Compliance || role == AgentRole::Risk;
    };
    for (const ChildAgentSpec& spec : m_parts.agents) {
        ChildRules rules = spec.rules;
        rules.name = spec.name;
        for (std::size_t i = 0; i < m_links.size(); ++i)
            if (isDecider(m_links[i]->spec().role) != isDecider(spec.role) ||
                (spec.role == AgentRole::Strategy && m_links[i]->spec().role == AgentRole::Execution))
                rules.needs.push_back(i);
        m_supervisor.add(std::move(rules));
        m_links.push_back(
            std::make_unique<ChildLink>(spec, m_parts.common, m_parts.agentCount, m_parts.lossless));
    }
    m_probes.resize(m_links.size());
    m_alarmed.resize(m_links.size());
    m_told.resize(m_links.size(), ChildState::Stopped);
    for (std::size_t i = 0; i < m_links.size(); ++i)
        fence(i);
    m_wakeFd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    publish();
}

ProcessHost::~ProcessHost()
{
    stop();
    if (m_wakeFd >= 0)
        ::close(m_wakeFd);
}

void ProcessHost::start()
{
    m_thread = std::thread([this] { run(); });
}

void ProcessHost::stop()
{
    if (!m_thread.joinable())
        return;
    m_stopping.store(true, std::memory_order_release);
    m_asleep.store(true);
    wake();
    m_thread.join();
}

void ProcessHost::wake()
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (!m_asleep.load(std::memory_order_relaxed) || !m_asleep.exchange(false))
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wakeFd, &one, sizeof(one));
}

std::vector<ChildProcessView> ProcessHost::views() const
{
    const std::lock_guard lock(m_viewMutex);
    return m_views;
}

void ProcessHost::run()
{
    for (std::size_t i = 0; i < m_links.size(); ++i)
        if (m_links[i]->spec().autostart)
            m_supervisor.start(i, "the session begins", now());
    for (;;) {
        if (m_stopping.load(std::memory_order_acquire) && !m_stopBegun) {
            m_stopBegun = true;
            m_supervisor.stopAll("the session ends", now());
        }
        bool busy = readAll();
        m_supervisor.tick(now());
        settle();
        busy = feed() || busy;
        showAnswered();
        if (std::exchange(m_said, false))
            m_pipeline.engineWake().notify();
        if (now() >= m_publishDueNs)
            publish();
        if (m_stopBegun && m_supervisor.allGone())
            break;
        if (!busy)
            wait(std::ranges::any_of(m_links, [](const auto& link) { return link->hasUnsent(); }));
    }
    publish();
}

// --- turns to the children

bool ProcessHost::feed()
{
    std::size_t given = 0;
    const bool full = m_parts.lossless && std::ranges::any_of(m_links, [](const auto& link) {
                          return link->isFeeding() && !link->hasRoom();
                      });
    if (!full) {
        const Seq to = std::min<Seq>(m_pipeline.finished(), m_cursor.load() + TurnsAtOnce);
        for (Seq seq = m_cursor.load() + 1; seq <= to; ++seq, ++given)
            give(m_pipeline.ring().at(seq));
        if (given > 0)
            m_cursor.store(to);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        ChildLink& link = *m_links[i];
        link.flush();
        if (link.figures().queuedBytes > ChildLink::QueueHardMax)
            m_supervisor.refused(i, m_supervisor.view(i).epoch, "it does not keep up with what it is sent",
                                 now());
    }
    if (given > 0)
        settle();
    return given > 0;
}

void ProcessHost::give(const Turn& turn)
{
    m_memory->observe(turn);
    for (const auto& link : m_links)
        link->give(turn, *m_memory);
    if (const auto* wanted = turn.input.tryAs<OperatorCommand>())
        command(*wanted);
}

void ProcessHost::command(const OperatorCommand& command)
{
    for (std::size_t i = m_links.size(); i-- > 0;) {
        if (!concernsAgent(command, m_links[i]->spec().id))
            continue;
        switch (command.action) {
        case OperatorAction::StartAgent:
        case OperatorAction::StartAll:
            m_supervisor.start(i, reasonOf(command, "started"), now());
            break;
        case OperatorAction::StopAgent:
        case OperatorAction::StopAll:
            m_supervisor.stop(i, reasonOf(command, "stopped"), now());
            break;
        case OperatorAction::RestartAgent:
            m_supervisor.restart(i, reasonOf(command, "restarted"), now());
            break;
        case OperatorAction::DrillAgent:
            (void)m_supervisor.drill(i, reasonOf(command, "killed for a fire drill"), now());
            break;
        default:
            break;
        }
    }
}

// --- what the children say

bool ProcessHost::readAll()
{
    bool more = false;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_events.clear();
        more = m_links[i]->read(m_events) || more;
        take(i, m_events);
        reap(i);
    }
    if (now() >= m_outputDueNs) {
        m_outputDueNs = now() + OutputIntervalNs;
        for (std::size_t i = 0; i < m_links.size(); ++i)
            readOutput(i);
    }
    return more;
}

void ProcessHost::take(std::size_t index, std::vector<LinkEvent>& events)
{
    const std::uint32_t epoch = m_supervisor.view(index).epoch;
    for (LinkEvent& event : events) {
        switch (event.kind) {
        case LinkEvent::Kind::Ready:
            m_supervisor.becameReady(index, epoch, now());
            settle(); // that it is ready comes before what it says
            break;
        case LinkEvent::Kind::Progress:
            m_supervisor.heartbeat(index, epoch, event.done, event.owed, now());
            break;
        case LinkEvent::Kind::Reply:
            if (!m_replies.push({epoch, false, event.message}))
                m_supervisor.refused(index, epoch, "it says more than the engine takes", now());
            m_said = true;
            break;
        case LinkEvent::Kind::Refused:
            m_supervisor.refused(index, epoch, event.text, now());
            break;
        case LinkEvent::Kind::Violation:
            m_supervisor.violated(index, epoch, event.text, now());
            break;
        }
    }
}

void ProcessHost::reap(std::size_t index)
{
    ChildLink& link = *m_links[index];
    if (link.process() == nullptr)
        return;
    const auto status = link.process()->hasExited();
    if (!status)
        return;
    const std::uint32_t epoch = m_supervisor.view(index).epoch;
    const bool decides = link.spec().role == AgentRole::Compliance || link.spec().role == AgentRole::Risk;
    if (decides) // first of all
        (link.spec().role == AgentRole::Risk ? m_parts.outOfBand->riskAway
                                             : m_parts.outOfBand->complianceAway)
            .store(true, std::memory_order_release);
    for (m_events.clear(); link.read(m_events);) // its last words
        ;
    take(index, m_events);
    readOutput(index);
    std::string how = toText(*status);
    const bool clean =
        status->kind == ExitStatus::Kind::Exited && status->value == 0 && !status->neverStarted;
    link.end();
    if (status->neverStarted)
        m_supervisor.violated(index, epoch, how, now());
    m_supervisor.exited(index, epoch, clean, how, now());
    settle();
}

void ProcessHost::readOutput(std::size_t index)
{
    ChildLink& link = *m_links[index];
    if (link.process() == nullptr)
        return;
    const ChildOutput output = link.process()->takeOutput();
    std::size_t lines = 0;
    for (std::size_t from = 0; from < output.text.size();) {
        const std::size_t end = std::min(output.text.find('\n', from), output.text.size());
        if (end > from && lines++ < OutputLinesMax)
            log(index, LogLevel::Warning,
                "wrote: " + output.text.substr(from, std::min<std::size_t>(end - from, 400)));
        from = end + 1;
    }
    if (lines > OutputLinesMax)
        log(index, LogLevel::Warning,
            "wrote " + std::to_string(lines - OutputLinesMax) + " lines more at once");
}

// --- decisions

void ProcessHost::settle()
{
    for (;;) {
        const auto actions = m_supervisor.takeActions();
        if (actions.empty())
            return;
        for (const SupervisorAction& action : actions) // the gate first
            fence(action.child);
        for (const SupervisorAction& action : actions)
            act(action);
    }
}

/// Who may be heard, and whether the gate may open.
void ProcessHost::fence(std::size_t index)
{
    const ChildView& view = m_supervisor.view(index);
    const ChildAgentSpec& spec = m_links[index]->spec();
    const bool heard = view.state == ChildState::Starting || view.state == ChildState::Ready ||
                       view.state == ChildState::Suspect;
    m_replies.setEpoch(spec.id, heard ? view.epoch : 0);
    if (spec.role == AgentRole::Risk)
        m_parts.outOfBand->riskAway.store(!view.ready, std::memory_order_release);
    if (spec.role == AgentRole::Compliance)
        m_parts.outOfBand->complianceAway.store(!view.ready, std::memory_order_release);
}

void ProcessHost::act(const SupervisorAction& action)
{
    ChildLink& link = *m_links[action.child];
    switch (action.kind) {
    case SupervisorAction::Kind::Spawn:
        spawn(action.child, action.epoch);
        break;
    case SupervisorAction::Kind::AskToStop:
        link.askToStop();
        break;
    case SupervisorAction::Kind::Kill:
        if (link.process() != nullptr)
            link.process()->kill();
        break;
    case SupervisorAction::Kind::Tell:
        tell(action.child);
        break;
    }
}

void ProcessHost::spawn(std::size_t index, std::uint32_t epoch)
{
    ChildLink& link = *m_links[index];
    if (const std::string lack = link.cannotStart(); !lack.empty()) {
        m_supervisor.spawnFailed(index, lack, now());
        return;
    }
    ChildSpec spec;
    spec.name = link.spec().name;
    spec.program = m_parts.program;
    spec.arguments = {link.spec().name};
    spec.sandbox = link.spec().sandbox;
    spec.stopGrace = link.spec().rules.stopWithin;
    auto child = m_parts.spawner->start(spec);
    if (!child) {
        m_supervisor.spawnFailed(index, child.error().message, now());
        return;
    }
    link.begin(std::move(*child), epoch);
}

/// A child's state becomes an input, and the operator is told of losses.
void ProcessHost::tell(std::size_t index)
{
    const ChildView& view = m_supervisor.view(index);
    if (view.state == m_told[index] && view.state != ChildState::Failed)
        return;
    m_told[index] = view.state;
    const ChildAgentSpec& spec = m_links[index]->spec();
    AgentStatus status;
    status.agent = spec.id;
    status.state = agentStateOf(view.state);
    status.restarts = view.restarts;
    status.since = m_parts.sequencer->logicalTime();
    status.reason.assign(view.reason);
    say(index, Message::make(status, spec.id));
    log(index, isLost(view.state) ? LogLevel::Error : LogLevel::Info,
        std::string(toText(view.state)) + " (instance " + std::to_string(view.epoch) + "): " + view.reason);
    const bool away = isLost(view.state);
    if (away == m_alarmed[index] && view.state != ChildState::Failed)
        return;
    if (!away && view.state != ChildState::Ready && view.state != ChildState::Stopped)
        return;
    m_alarmed[index] = away;
    Alert alert;
    alert.code = AlertCode::AgentFailed;
    alert.agent = spec.id;
    alert.cleared = away ? 0 : 1;
    alert.severity = view.state == ChildState::Failed ? Severity::Critical
                     : away                           ? Severity::High
                                                      : Severity::Info;
    const bool decides = spec.role == AgentRole::Risk || spec.role == AgentRole::Compliance;
    std::string text = spec.title + " (" + spec.name + "): " + view.reason + ". ";
    if (!away)
        text = spec.title + " (" + spec.name + ") is back" +
               (view.lastRecoveryNs > 0 ? " after " + millisecondsText(view.lastRecoveryNs) : "") + ".";
    else if (decides)
        text += "No new risk is taken until it is back. ";
    if (view.state == ChildState::Failed)
        text += "It is not started again by itself: see the log, then start it.";
    alert.text.assign(text);
    say(index, Message::make(alert, spec.id));
}

void ProcessHost::say(std::size_t index, const Message& message)
{
    ChildReply reply{m_supervisor.view(index).epoch, true, message};
    reply.message.cause = 0;
    reply.message.trace = 0;
    (void)m_replies.push(reply);
    m_said = true;
}

void ProcessHost::showAnswered()
{
    if (!m_parts.lossless)
        return;
    bool done = true;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const ChildView& view = m_supervisor.view(i);
        // Recorded data begin when everybody is there; later nobody waits for one that is gone.
        const bool begins =
            view.epoch <= 1 && (view.state == ChildState::Starting || view.state == ChildState::Waiting);
        done = done && !begins && (!view.ready || m_links[i]->isDone());
    }
    if (!done)
        return;
    const Seq answered = m_cursor.load();
    if (m_replies.answered() != answered) {
        m_replies.setAnswered(answered);
        m_said = true;
    }
}

/// Once a second: the system's figures are files.
void ProcessHost::sampleUse()
{
    const std::int64_t at = now();
    if (at < m_probeDueNs)
        return;
    m_probeDueNs = at + 1'000'000'000;
    for (std::size_t i = 0; i < m_links.size(); ++i)
        m_probes[i].sample(m_links[i]->pid(), at);
}

void ProcessHost::publish()
{
    sampleUse();
    m_publishDueNs = now() + PublishIntervalNs;
    std::vector<ChildProcessView> views;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const ChildView& child = m_supervisor.view(i);
        const LinkFigures& figures = m_links[i]->figures();
        ChildProcessView& view = views.emplace_back();
        view.agent = m_links[i]->spec().id;
        view.pid = m_links[i]->pid();
        view.epoch = child.epoch;
        view.alive = child.alive;
        view.progressing = child.progressing;
        view.ready = child.ready;
        view.state = toText(child.state);
        view.reason = child.reason;
        view.restarts = child.restarts;
        view.lastRecoveryNs = child.lastRecoveryNs;
        view.isolation = toText(m_links[i]->spec().sandbox.level);
        view.handled = figures.handled;
        view.replies = figures.replies;
        view.owed = figures.owed;
        view.queuedBytes = figures.queuedBytes;
        view.dropped = figures.dropped;
        view.handlerMaxNs = figures.handlerMaxNs;
        const ChildFigures use = m_probes[i].view();
        view.usageKnown = use.known;
        view.cpuShare = use.cpuShare;
        view.threads = use.threads;
        view.openFiles = use.openFiles;
        view.residentBytes = use.residentBytes;
        view.peakBytes = use.peakBytes;
        view.history = use.history;
    }
    const std::lock_guard lock(m_viewMutex);
    m_views = std::move(views);
}

void ProcessHost::wait(bool soon)
{
    std::vector<pollfd> ready{{m_wakeFd, POLLIN, 0}};
    for (const auto& link : m_links)
        if (link->process() != nullptr && link->process()->pollFd() >= 0)
            ready.push_back({link->process()->pollFd(), POLLIN, 0});
    m_asleep.store(true);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (!hasWork() || soon)
        (void)::poll(ready.data(), ready.size(), soon ? 1 : IdleWaitMs);
    m_asleep.store(false);
    std::uint64_t count = 0;
    [[maybe_unused]] const auto taken = ::read(m_wakeFd, &count, sizeof(count));
}

void ProcessHost::log(std::size_t index, LogLevel level, std::string_view text)
{
    if (m_parts.log != nullptr)
        m_parts.log->channel(m_links[index]->spec().name).write(level, text);
}

} // namespace mystic
