#include "process_host.h"

#include "local_child.h"

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
constexpr std::size_t HeldMax = 64; ///< verdicts of a standby; more signals are never under way at once
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

bool isBeginning(ChildState state)
{
    return state == ChildState::Starting || state == ChildState::Waiting || state == ChildState::Stopped;
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
    for (const ChildAgentSpec& spec : m_parts.agents) {
        addLink(spec, false);
        if (spec.standby)
            addLink(spec, true);
    }
    m_probes.resize(m_links.size());
    m_alarmed.resize(m_links.size());
    m_told.resize(m_links.size(), ChildState::Stopped);
    for (std::size_t i = 0; i < m_links.size(); ++i)
        fence(i);
    m_wakeFd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    publish();
}

void ProcessHost::addLink(const ChildAgentSpec& spec, bool isStandby)
{
    const auto isDecider = [](AgentRole role) {
        return role == AgentRole::Compliance || role == AgentRole::Risk;
    };
    ChildRules rules = spec.rules;
    rules.name = spec.name;
    for (std::size_t i = 0; i < m_links.size(); ++i)
        if (isDecider(m_links[i]->spec().role) != isDecider(spec.role) ||
            (spec.role == AgentRole::Strategy && m_links[i]->spec().role == AgentRole::Execution))
            rules.needs.push_back(i);
    const std::size_t index = m_supervisor.add(std::move(rules));
    m_links.push_back(
        std::make_unique<ChildLink>(spec, m_parts.common, m_parts.agentCount, m_parts.lossless));
    m_wanted.push_back(spec.autostart);
    Role& role = m_roles.emplace_back();
    role.peer = isStandby ? index - 1 : index;
    role.isActive = !isStandby;
    if (isStandby)
        m_roles[index - 1].peer = index;
}

ProcessHost::~ProcessHost()
{
    stop();
    if (m_wakeFd >= 0)
        ::close(m_wakeFd);
}

Result<void> ProcessHost::learn(JournalReader& journal)
{
    for (const auto& link : m_links) {
        link->begin(std::make_unique<LocalChild>(link->spec().factory), 1);
        (void)link->read(m_events);
    }
    // One recorded message after another: what the agents said then is in the journal, what they say now is
    // not heard.
    std::vector<Message> timers;
    const auto hear = [&]() -> Result<void> {
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            m_links[i]->flush();
            for (m_events.clear(); m_links[i]->read(m_events);)
                ;
            for (const LinkEvent& event : m_events) {
                if (event.kind == LinkEvent::Kind::Violation || event.kind == LinkEvent::Kind::Refused)
                    return failure(ErrorCode::Corrupt,
                                   m_links[i]->spec().name +
                                       " cannot follow the journal that is to be continued: " + event.text);
                if (event.kind == LinkEvent::Kind::Reply && event.message.kind == MessageKind::Timer)
                    timers.push_back(event.message);
            }
        }
        return {};
    };
    auto turn = std::make_unique<Turn>();
    RecordView record;
    std::size_t turns = 0;
    while (journal.next(record) == ReadStatus::Record) {
        if (record.kind != RecordKind::Turn)
            continue;
        if (auto decoded = decodeTurn(record.payload, *turn); !decoded)
            return decoded;
        m_memory->observe(*turn);
        for (const auto& link : m_links)
            link->give(*turn, *m_memory);
        if (const auto* command = turn->input.tryAs<OperatorCommand>())
            for (std::size_t i = 0; i < m_links.size(); ++i)
                if (concernsAgent(*command, m_links[i]->spec().id))
                    m_wanted[i] = command->action == OperatorAction::StopAgent ||
                                          command->action == OperatorAction::StopAll
                                      ? false
                                      : m_wanted[i] || command->action == OperatorAction::StartAgent ||
                                            command->action == OperatorAction::StartAll;
        std::erase_if(timers,
                      [&](const Message& timer) { return timer.as<Timer>().deadline <= turn->header.time; });
        if (++turns % TurnsAtOnce == 0)
            if (auto heard = hear(); !heard)
                return heard;
    }
    if (auto heard = hear(); !heard)
        return heard;
    for (const auto& link : m_links)
        link->askToStop();
    if (auto heard = hear(); !heard)
        return heard;
    for (const auto& link : m_links)
        link->end();
    for (const Message& timer : timers)
        (void)m_replies.push({0, true, timer});
    return {};
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
        if (m_wanted[i])
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
    std::vector<bool> wasActive;
    for (const Role& role : m_roles)
        wasActive.push_back(role.isActive);
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
        case OperatorAction::RestartAgent: // of two the standby takes over meanwhile
            if (wasActive[i])
                m_supervisor.restart(i, reasonOf(command, "restarted"), now());
            break;
        case OperatorAction::DrillAgent:
            if (wasActive[i])
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
            if (!isActive(index)) { // what it says the active one says; a verdict may be missing there
                const MessageKind kind = event.message.kind;
                if (kind == MessageKind::ComplianceVerdict || kind == MessageKind::RiskVerdict)
                    m_roles[index].held.push_back(event.message);
                if (m_roles[index].held.size() > HeldMax)
                    m_roles[index].held.pop_front();
                break;
            }
            m_roles[index].lastCause = std::max(m_roles[index].lastCause, event.message.cause);
            if (!m_replies.push({voiceOf(index), false, event.message}))
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
    if (decides && isActive(index)) // first of all
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
    if (status->neverStarted) { // trying again would not cure it
        m_supervisor.spawnFailed(index, how, now());
        settle();
        return;
    }
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

std::uint32_t ProcessHost::voiceOf(std::size_t index) const
{
    return m_supervisor.view(index).epoch * 2 + (m_roles[index].peer < index ? 1U : 0U);
}

/// Who may be heard, and whether the gate may open.
void ProcessHost::fence(std::size_t index)
{
    takeOver(index);
    const std::size_t active = isActive(index) ? index : m_roles[index].peer;
    const ChildView& view = m_supervisor.view(active);
    const ChildAgentSpec& spec = m_links[active]->spec();
    const bool heard = view.state == ChildState::Starting || view.state == ChildState::Ready ||
                       view.state == ChildState::Suspect;
    m_replies.setEpoch(spec.id, heard ? voiceOf(active) : 0);
    if (spec.role == AgentRole::Risk)
        m_parts.outOfBand->riskAway.store(!view.ready, std::memory_order_release);
    if (spec.role == AgentRole::Compliance)
        m_parts.outOfBand->complianceAway.store(!view.ready, std::memory_order_release);
}

/// The standby becomes the active one when the active one is lost. What that one had allowed is void, what it
/// had not answered is answered by its successor, which has followed everything.
void ProcessHost::takeOver(std::size_t index)
{
    const std::size_t lost = isActive(index) ? index : m_roles[index].peer;
    const std::size_t next = m_roles[lost].peer;
    if (next == lost || m_supervisor.view(lost).ready || !m_supervisor.view(next).ready ||
        (m_supervisor.view(lost).epoch <= 1 && isBeginning(m_supervisor.view(lost).state)))
        return;
    Role& from = m_roles[lost];
    Role& to = m_roles[next];
    const std::string why = m_supervisor.view(lost).reason;
    from.isActive = false;
    to.isActive = true;
    m_replies.setEpoch(m_links[next]->spec().id, voiceOf(next));
    tellState(lost, why);
    to.takeOverNs = std::max<std::int64_t>(now() - m_supervisor.view(lost).sinceNs, 1);
    m_told[next] = ChildState::Ready;
    tellState(next, "took over in " + std::to_string(to.takeOverNs / 1000) + " us: " + why);
    alarm(next);
    Alert alert;
    alert.code = AlertCode::AgentRestarted;
    alert.agent = m_links[next]->spec().id;
    alert.severity = Severity::Medium;
    alert.text.assign(m_links[next]->spec().title + " (" + m_links[next]->spec().name + "): " + why +
                      ". Its standby took over; until a new one is ready the next loss blocks new risk.");
    say(next, Message::make(alert, alert.agent));
    for (const Message& verdict : to.held)
        if (verdict.cause > from.lastCause)
            (void)m_replies.push({voiceOf(next), false, verdict});
    to.lastCause = from.lastCause;
    to.held.clear();
    from.held.clear();
    log(next, LogLevel::Warning, "the standby took over: " + why);
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
    m_roles[index].held.clear(); // what its predecessor said
    link.begin(std::move(*child), epoch);
}

/// A child's state becomes an input, and the operator is told of losses.
void ProcessHost::tell(std::size_t index)
{
    const ChildView& view = m_supervisor.view(index);
    if (view.state == m_told[index] && view.state != ChildState::Failed)
        return;
    m_told[index] = view.state;
    if (isActive(index))
        tellState(index, view.reason);
    log(index, isLost(view.state) ? LogLevel::Error : LogLevel::Info,
        std::string(toText(view.state)) + " (instance " + std::to_string(view.epoch) +
            (isActive(index) ? "): " : ", standby): ") + view.reason);
    if (!isActive(index))
        return; // it decides nothing; the table shows it
    alarm(index);
}

/// The operator is told that an agent is lost, and that it is back.
void ProcessHost::alarm(std::size_t index)
{
    const ChildView& view = m_supervisor.view(index);
    const ChildAgentSpec& spec = m_links[index]->spec();
    const std::size_t first =
        std::min(index, m_roles[index].peer); // one alarm for both processes of an agent
    const bool away = isLost(view.state);
    if (away == m_alarmed[first] && view.state != ChildState::Failed)
        return;
    if (!away && view.state != ChildState::Ready && view.state != ChildState::Stopped)
        return;
    m_alarmed[first] = away;
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

void ProcessHost::tellState(std::size_t index, std::string_view reason)
{
    const ChildView& view = m_supervisor.view(index);
    AgentStatus status;
    status.agent = m_links[index]->spec().id;
    status.state = agentStateOf(view.state);
    status.restarts = view.restarts + m_supervisor.view(m_roles[index].peer).restarts *
                                          (m_roles[index].peer == index ? 0U : 1U);
    status.since = m_parts.sequencer->logicalTime();
    status.reason.assign(reason);
    say(index, Message::make(status, status.agent));
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
        view.lastRecoveryNs = m_roles[i].takeOverNs > 0 ? m_roles[i].takeOverNs : child.lastRecoveryNs;
        view.isStandby = !isActive(i);
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
