#include "engine_host.h"

#include <algorithm>

#include "system_clock.h"

namespace mystic {

namespace {

constexpr std::int64_t PublishIntervalNs = 100'000'000; // 10 Hz: what the window redraws numbers at
constexpr std::int64_t SealIntervalNs = 60'000'000'000; // no turn stays unsigned for longer
constexpr std::chrono::milliseconds PreparePause{2};
constexpr std::chrono::milliseconds PrepareIdle{50};
constexpr std::int64_t IdleWaitNs = 100'000'000;
constexpr Seq ProjectorLagMax = 512; // turns after which the projector is woken early

/// Nanoseconds as "0.213 ms"; what would round to nothing as "850 ns".
std::string millisecondsText(std::int64_t ns)
{
    if (ns < 1000)
        return std::to_string(ns) + " ns";
    return formatScaledFixed(ns * 100, 3) + " ms";
}

} // namespace

EngineHost::EngineHost(HostParts parts) : m_parts(std::move(parts)), m_clockWatch(m_parts.readClocks())
{
    m_probe.setDisk(m_parts.dataDirectory);
}

EngineHost::~EngineHost()
{
    stop();
}

void EngineHost::run(std::function<void()> body)
{
    Worker& worker = m_workers.emplace_back();
    worker.thread = std::thread([body = std::move(body), ended = worker.ended] {
        body();
        ended->store(true, std::memory_order_release);
    });
}

void EngineHost::start()
{
    m_watches.resize(m_parts.pipeline->agents().size());
    run([this] { engineLoop(); });
    m_engineEnded = m_workers.back().ended;
    for (std::size_t i = 0; i < m_parts.pipeline->workerCount(); ++i)
        run([this, i] { workerLoop(i); });
    if (m_parts.committer != nullptr)
        run([this] { committerLoop(); });
    if (m_parts.preparer != nullptr)
        run([this] { prepareLoop(); });
    run([this] { projectorLoop(); });
    run([this] { killLoop(); });
}

void EngineHost::wakeAll()
{
    m_parts.pipeline->engineWake().notify();
    for (std::size_t i = 0; i < m_parts.pipeline->workerCount(); ++i)
        m_parts.pipeline->workerWake(i).notify();
    if (m_parts.committer != nullptr)
        m_parts.committer->wake().notify();
    m_parts.projection->wake().notify();
    const std::lock_guard lock(m_killMutex);
    m_killWake.notify_all();
}

void EngineHost::stop(Duration grace)
{
    if (m_workers.empty())
        return;
    m_stopping.store(true, std::memory_order_release);
    const std::int64_t until = m_parts.clock->monotonicNs() + grace.ns;
    for (Worker& worker : m_workers) {
        while (!worker.ended->load(std::memory_order_acquire) && m_parts.clock->monotonicNs() < until) {
            wakeAll();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (worker.ended->load(std::memory_order_acquire)) {
            worker.thread.join();
        } else {
            worker.thread.detach(); // hung inside an agent: the process is about to end, and says so
            m_stragglers = true;
        }
    }
    m_workers.clear();
    if (!m_stragglers)
        publishSnapshot(); // the projector's last one may be older than the committer's last sync
}

void EngineHost::post(const Message& message)
{
    m_parts.sequencer->inbox().push(message);
    m_parts.pipeline->engineWake().notify();
}

void EngineHost::engineLoop()
{
    Sequencer& sequencer = *m_parts.sequencer;
    EventCount& wake = m_parts.pipeline->engineWake();
    while (!m_stopping.load(std::memory_order_acquire)) {
        const PumpResult result = sequencer.pump();
        if (m_parts.committer != nullptr && m_parts.committer->hasWork())
            m_parts.committer->wake().notify();
        if (m_parts.turnsFinished)
            m_parts.turnsFinished();
        if (m_parts.projection->lag() > ProjectorLagMax)
            m_parts.projection->wake().notify();
        if (result.state == PumpState::Progress)
            continue;
        const auto ticket = wake.prepare();
        if (sequencer.hasOutside() || m_parts.pipeline->hasFinishable()) {
            wake.cancel();
            continue;
        }
        std::int64_t wait = IdleWaitNs;
        if (result.state == PumpState::WaitUntil)
            wait = std::min(wait, result.wakeNs - m_parts.clock->monotonicNs());
        else if (result.state == PumpState::Backpressure)
            wait = 1'000'000; // the ring's consumers do not notify; a worker lane does
        if (wait > 0)
            wake.waitFor(ticket, wait);
        else
            wake.cancel();
    }
}

void EngineHost::workerLoop(std::size_t index)
{
    EventCount& wake = m_parts.pipeline->workerWake(index);
    while (!m_stopping.load(std::memory_order_acquire)) {
        if (m_parts.pipeline->runWorker(index) > 0)
            continue;
        const auto ticket = wake.prepare();
        if (m_parts.pipeline->workerHasWork(index))
            wake.cancel();
        else
            wake.waitFor(ticket, IdleWaitNs);
    }
}

void EngineHost::committerLoop()
{
    Committer& committer = *m_parts.committer;
    std::int64_t sealDue = m_parts.clock->monotonicNs() + SealIntervalNs;
    for (;;) {
        if (const std::int64_t now = m_parts.clock->monotonicNs(); now >= sealDue) {
            committer.seal();
            sealDue = now + SealIntervalNs;
        }
        const bool ending = m_engineEnded->load(std::memory_order_acquire);
        if (committer.runOnce() > 0)
            continue;
        if (ending)
            break; // everything finished is durable
        const auto ticket = committer.wake().prepare();
        if (committer.hasWork())
            committer.wake().cancel();
        else
            committer.wake().waitFor(ticket, IdleWaitNs);
    }
}

/// Writes the journal's next segment ahead, in pieces with pauses: the committer shares the disk.
void EngineHost::prepareLoop()
{
    while (!m_stopping.load(std::memory_order_acquire)) {
        const auto done = m_parts.preparer->step();
        if (!done)
            log("journal", LogLevel::Warning,
                "the next segment cannot be written ahead, so it grows as it is written and syncs take "
                "longer: " +
                    done.error().message);
        std::this_thread::sleep_for(done && *done ? PreparePause : PrepareIdle);
    }
}

void EngineHost::projectorLoop()
{
    Projection& projection = *m_parts.projection;
    std::int64_t nextPublish = 0;
    for (;;) {
        const bool ending = m_engineEnded->load(std::memory_order_acquire);
        const std::size_t folded = projection.consume();
        const std::int64_t now = m_parts.clock->monotonicNs();
        if (now >= nextPublish || (ending && folded == 0)) {
            publishSnapshot();
            nextPublish = now + PublishIntervalNs;
        }
        if (folded > 0)
            continue;
        if (ending)
            break;
        const auto ticket = projection.wake().prepare();
        if (projection.lag() > ProjectorLagMax)
            projection.wake().cancel();
        else
            projection.wake().waitFor(ticket, std::max<std::int64_t>(nextPublish - now, 1'000'000));
    }
}

void EngineHost::publishSnapshot()
{
    watchAgents();
    watchClock();
    watchJournal();
    watchTradingState();
    SessionFacts facts;
    facts.tradingState = m_parts.sequencer->tradingState();
    facts.logicalTime = m_parts.sequencer->logicalTime();
    facts.speed = static_cast<double>(m_parts.sequencer->speedMilli()) / 1000.0;
    facts.queueDepth = m_parts.sequencer->queueDepth();
    facts.hung = m_hung;
    facts.journal.on = m_parts.committer != nullptr;
    if (m_parts.committer != nullptr) {
        facts.durable = m_parts.committer->durable();
        facts.journal.ok = m_parts.committer->isOk();
        if (!facts.journal.ok)
            facts.journal.problem = m_parts.committer->problem();
        facts.journal.bytes = m_parts.committer->bytes();
        facts.journal.syncs = m_parts.committer->syncs();
        facts.journal.segment = m_parts.committer->segment();
        facts.journal.records = m_parts.committer->records();
        Committer::Sealed sealed = m_parts.committer->sealed();
        facts.journal.sealedRecords = sealed.records;
        facts.journal.checkpoint = std::move(sealed.checkpoint);
        if (facts.journal.segment > m_loggedSegment) {
            m_loggedSegment = facts.journal.segment;
            log("journal", LogLevel::Info, "segment " + std::to_string(m_loggedSegment) + " begun");
        }
    }
    sampleProcess(facts);
    if (const KillTiming kill = lastKill(); kill.level != 0) {
        facts.lastKillTiming = "gate closed " + millisecondsText(kill.gateClosedNs) + " after the click";
        if (kill.level >= 2)
            facts.lastKillTiming += ", " + std::to_string(kill.cancels) + " cancel(s) sent after " +
                                    millisecondsText(kill.cancelsSentNs);
    }
    if (m_parts.describe)
        m_parts.describe(facts);
    m_parts.projection->publish(facts);
}

void EngineHost::log(std::string_view component, LogLevel level, std::string_view text)
{
    if (m_parts.log != nullptr)
        m_parts.log->channel(component).write(level, text);
}

/// Once a second: the system's figures are files, and cost more than a snapshot.
void EngineHost::sampleProcess(SessionFacts& facts)
{
    const std::int64_t now = m_parts.clock->monotonicNs();
    if (now >= m_probeDueNs) {
        m_probe.sample(now);
        m_probeDueNs = now + 1'000'000'000;
    }
    facts.process = m_probe.view();
    if (!facts.journal.on)
        return;
    facts.journal.freeBytes = m_probe.freeBytes();
    facts.journal.freeBytesWarn = m_parts.freeBytesWarn;
    watchDisk();
}

/// An agent that stays in one handler for `hungAfter` is hung: the gate closes if it was Compliance or Risk.
void EngineHost::watchAgents()
{
    const std::int64_t now = m_parts.clock->monotonicNs();
    m_hung.clear();
    bool complianceHung = false;
    bool riskHung = false;
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        const AgentRuntime& agent = *m_parts.pipeline->agents()[i];
        Watch& watch = m_watches[i];
        const Seq turn = agent.counters().busyTurn.load(std::memory_order_relaxed);
        if (turn == 0 || turn != watch.turn) {
            watch = {turn, now};
            continue;
        }
        if (now - watch.sinceNs < m_parts.hungAfter.ns)
            continue;
        m_hung.push_back(agent.id());
        complianceHung = complianceHung || agent.role() == AgentRole::Compliance;
        riskHung = riskHung || agent.role() == AgentRole::Risk;
    }
    if (m_hung != m_loggedHung) {
        for (const AgentId agent : m_hung)
            if (std::ranges::find(m_loggedHung, agent) == m_loggedHung.end())
                log("supervision", LogLevel::Error,
                    m_parts.pipeline->agents()[agent]->spec().name + " hangs in turn " +
                        std::to_string(m_watches[agent].turn));
        for (const AgentId agent : m_loggedHung)
            if (std::ranges::find(m_hung, agent) == m_hung.end())
                log("supervision", LogLevel::Info,
                    m_parts.pipeline->agents()[agent]->spec().name + " has come back");
        m_loggedHung = m_hung;
    }
    m_parts.outOfBand->complianceHung.store(complianceHung, std::memory_order_release);
    m_parts.outOfBand->riskHung.store(riskHung, std::memory_order_release);
}

/// After the machine slept the venue is asked anew as soon as it can be reached; what was compared before
/// counts no more.
bool EngineHost::isComparedSinceWaking()
{
    const auto view = m_parts.projection->snapshot()->reconciliation;
    if (view == nullptr || !view->venue.isCompared)
        return true; // the venue lives in this process and slept with it
    if (m_askVenue && view->isLinkUp) {
        m_askVenue = false;
        OperatorCommand command;
        command.action = OperatorAction::CheckVenue;
        command.commandId = nextCommandId();
        command.person = "station";
        command.reason = "The computer slept.";
        post(Message::make(command, OperatorId));
    }
    return view->isReconciled() && view->comparisons > m_comparedAtWaking;
}

/// A step of the wall clock or a sleep of the machine closes the gate and an alarm tells why (clock_watch.h).
void EngineHost::watchClock()
{
    const ClockReading now = m_parts.readClocks();
    ClockWatch::Evidence evidence;
    evidence.marketEvents = m_parts.sequencer->marketEvents();
    evidence.reconciled = m_clockWatch.isSane() || isComparedSinceWaking();
    const bool was = m_clockWatch.isSane();
    const auto fault = m_clockWatch.look(now, evidence);
    m_parts.outOfBand->clockSane.store(m_clockWatch.isSane(), std::memory_order_release);
    if (!was && m_clockWatch.isSane())
        log("supervision", LogLevel::Info, "the clocks are believed again");
    if (!fault)
        return;
    if (fault->kind == ClockFault::Kind::Sleep) {
        const auto view = m_parts.projection->snapshot()->reconciliation;
        m_comparedAtWaking = view != nullptr ? view->comparisons : 0;
        m_askVenue = true;
    }
    Alert alert;
    alert.code = AlertCode::ClockStep;
    alert.severity = Severity::High;
    alert.agent = OrchestratorId;
    alert.unit = Unit::TimeNs;
    alert.value = fault->by.ns;
    alert.text.assign(toText(*fault));
    post(Message::make(alert, OperatorId));
    log("supervision", LogLevel::Warning, alert.text.view());
}

void EngineHost::watchJournal()
{
    if (m_parts.committer == nullptr || m_parts.committer->isOk() || m_journalReported)
        return;
    m_journalReported = true;
    log("journal", LogLevel::Error, m_parts.committer->problem());
    Alert alert;
    alert.code = AlertCode::JournalFailed;
    alert.severity = Severity::Critical;
    alert.agent = OrchestratorId;
    alert.text.assign("Nothing more can be recorded, so the gate is closed; cancels stay possible. " +
                      m_parts.committer->problem());
    post(Message::make(alert, OperatorId));
}

/// Warns while there is still time to make room: a full disk ends the journal, and with it all new risk.
void EngineHost::watchDisk()
{
    const std::uint64_t free = m_probe.freeBytes();
    const std::uint64_t warn = m_parts.freeBytesWarn;
    if (free == 0 || warn == 0)
        return;
    const bool low = m_diskLow ? free < warn + warn / 10 : free < warn; // no flapping around the threshold
    if (low == m_diskLow)
        return;
    m_diskLow = low;
    const std::string room = std::to_string(free / 1'048'576) + " MiB";
    Alert alert;
    alert.code = AlertCode::LimitWarning;
    alert.check = CheckId::JournalWritable;
    alert.severity = Severity::High;
    alert.agent = OrchestratorId;
    alert.cleared = low ? 0 : 1;
    alert.unit = Unit::Count;
    alert.value = static_cast<std::int64_t>(free / 1'048'576);
    alert.limit = static_cast<std::int64_t>(warn / 1'048'576);
    alert.text.assign(low ? "Only " + room +
                                " are free on the journal's disk. When it is full, nothing new is traded. "
                                "Free space now."
                          : room + " are free on the journal's disk again.");
    post(Message::make(alert, OperatorId));
    log("journal", low ? LogLevel::Warning : LogLevel::Info, alert.text.view());
}

void EngineHost::watchTradingState()
{
    const TradingState state = m_parts.sequencer->tradingState();
    if (state == m_lastTradingState)
        return;
    m_lastTradingState = state;
    log("gate", LogLevel::Warning, "trading state is now " + std::string(toText(state)));
    if (m_parts.tradingStateChanged)
        m_parts.tradingStateChanged(state, "");
}

void EngineHost::kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason)
{
    KillRequest request;
    request.calledNs = m_parts.clock->monotonicNs();
    request.level = level;
    OperatorCommand& command = request.command;
    command.action = level >= 2 ? OperatorAction::Kill : OperatorAction::Halt;
    command.keepProtectiveStops = keepProtectiveStops ? 1 : 0;
    command.commandId = nextCommandId();
    command.person.assign(person);
    command.reason.assign(reason);
    const auto wanted = level >= 2 ? TradingState::Killed : TradingState::Halted;
    const std::uint64_t next = (command.commandId << 8U) | static_cast<std::uint64_t>(wanted);
    auto current = m_parts.outOfBand->kill.load(std::memory_order_acquire);
    while (static_cast<TradingState>(current & 0xFFU) <= wanted &&
           !m_parts.outOfBand->kill.compare_exchange_weak(current, next, std::memory_order_acq_rel)) {
    }
    request.closedNs = m_parts.clock->monotonicNs();
    const std::lock_guard lock(m_killMutex);
    m_killQueue.push_back(request);
    ++m_killsAsked;
    m_killWake.notify_all();
}

void EngineHost::killLoop()
{
    std::unique_lock lock(m_killMutex);
    for (;;) {
        m_killWake.wait(
            lock, [this] { return !m_killQueue.empty() || m_stopping.load(std::memory_order_acquire); });
        if (m_killQueue.empty())
            return;
        const KillRequest request = m_killQueue.front();
        m_killQueue.erase(m_killQueue.begin());
        lock.unlock();
        carryOut(request);
        lock.lock();
        ++m_killsDone;
        m_killWake.notify_all();
    }
}

void EngineHost::carryOut(const KillRequest& request)
{
    KillTiming timing;
    timing.level = request.level;
    timing.gateClosedNs = request.closedNs - request.calledNs;
    if (request.level >= 2) {
        const Timestamp now = m_parts.sequencer->logicalTime();
        const bool keepStops = request.command.keepProtectiveStops != 0;
        timing.cancels = m_parts.door->with([&](Venue& venue) { return venue.cancelAll(keepStops, now); });
        timing.cancelsSentNs = m_parts.clock->monotonicNs() - request.calledNs;
    }
    log("gate", LogLevel::Warning,
        "kill level " + std::to_string(request.level) + " by " + request.command.person.str() +
            ": gate closed after " + millisecondsText(timing.gateClosedNs));
    {
        const std::lock_guard lock(m_killMutex);
        m_lastKill = timing;
    }
    if (m_parts.tradingStateChanged)
        m_parts.tradingStateChanged(request.level >= 2 ? TradingState::Killed : TradingState::Halted,
                                    request.command.reason.view());
    post(Message::make(request.command, OperatorId)); // journaled as soon as the engine takes inputs
}

void EngineHost::waitForKill()
{
    std::unique_lock lock(m_killMutex);
    m_killWake.wait(
        lock, [this] { return m_killsDone == m_killsAsked || m_stopping.load(std::memory_order_acquire); });
}

KillTiming EngineHost::lastKill() const
{
    const std::lock_guard lock(m_killMutex);
    return m_lastKill;
}

} // namespace mystic
