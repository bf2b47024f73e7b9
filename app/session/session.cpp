#include "session.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <thread>

#include "gate/disk_state_file.h"
#include "journal/journal_key.h"
#include "session_header.h"
#include "supervision/sandbox_probe.h"
#include "supervision/system_random.h"

namespace mystic {

namespace {

/// Written ahead before anything else: milliseconds at the start, and enough for the first seconds.
constexpr std::uint64_t FirstSegmentBytes = 1ULL * 1024 * 1024;
constexpr std::string_view BuildVersion = MYSTIC_VERSION;

bool hasChildren(const SessionConfig& config)
{
    return std::ranges::any_of(config.agents, &AgentConfig::process);
}

/// "2026-11-23T23-16-05Z": sortable, unique to the second, valid in a path.
std::string directoryNameOf(Timestamp wall)
{
    std::string name = formatTimestamp(wall, 0);
    for (char& c : name)
        if (c == ':')
            c = '-';
    return name;
}

} // namespace

std::string defaultDataDirectory()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
        return std::string(data) + "/mystic-station";
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr ? home : "/tmp") + "/.local/share/mystic-station";
}

Result<std::unique_ptr<Session>> Session::openOnce(SessionOptions options, const AgentRegistry& registry,
                                                   const std::string& notice)
{
    std::unique_ptr<Session> session(new Session(std::move(options)));
    if (!notice.empty())
        session->m_notices.push_back(notice);
    if (auto ready = session->prepareDirectory(); !ready)
        return tl::make_unexpected(ready.error());
    if (auto read = session->readContinued(registry); !read)
        return tl::make_unexpected(read.error());
    if (auto built = session->build(registry); !built)
        return tl::make_unexpected(built.error());
    if (session->m_continued)
        session->announceContinuation();
    session->m_host->start();
    if (session->m_children != nullptr)
        session->m_children->start();
    session->log(
        "session", LogLevel::Info,
        "opened " + session->m_options.config.name + ": " +
            std::to_string(session->m_pipeline->agents().size()) + " agents, " +
            std::to_string(session->m_parts.instruments->size()) + " instruments, " +
            (session->m_journalDirectory.empty() ? "no journal" : "journal " + session->m_journalDirectory));
    if (!session->m_continued)
        session->announceRestoredState();
    for (const std::string& told : session->m_notices)
        session->log("session", LogLevel::Warning, told);
    return session;
}

Session::~Session()
{
    close();
}

Result<void> Session::prepareDirectory()
{
    const std::string& directory = m_options.dataDirectory;
    if (auto made = m_disk.makeDirectory(directory); !made)
        return made;
    auto lock = m_disk.lock(directory + "/station.lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    m_lock = std::move(*lock);
    m_stateFile = std::make_unique<DiskStateFile>(m_disk, directory + "/trading-state");
    m_restored = loadTradingState(*m_stateFile);
    if (!m_restored.warning.empty())
        m_notices.push_back(m_restored.warning);
    return {};
}

/// Logical time of the beginning: of recorded data just before the first event, whatever the wall says.
Result<Timestamp> Session::findStart()
{
    if (m_continued)
        return m_continued->header.start;
    if (m_options.config.feed.kind != FeedKind::Files)
        return SystemClock::wallTime();
    MarketEvent first;
    auto peek = makeFeed(m_options.config, *m_parts.instruments, m_options.dataRoot, Timestamp());
    if (!peek)
        return tl::make_unexpected(peek.error());
    if ((*peek)->next(first) == FeedStatus::Event)
        return first.eventTime - nanoseconds(1);
    return failure(ErrorCode::Parse,
                   (*peek)->error().empty() ? "the recorded files hold no event" : (*peek)->error());
}

Result<void> Session::build(const AgentRegistry& registry)
{
    const SessionConfig& config = m_options.config;
    m_runId = m_continued ? m_continued->header.runId
                          : mixDigest(static_cast<std::uint64_t>(SystemClock::wallTime().ns), config.seed);
    auto parts = makeSessionParts(
        config, registry, m_continued ? m_continued->header.initialState : m_restored.stored.state, m_runId);
    if (!parts)
        return tl::make_unexpected(parts.error());
    m_parts = std::move(*parts);
    m_staleAfter = m_parts.gate->limits().maxDataAge;
    const auto start = findStart();
    if (!start)
        return tl::make_unexpected(start.error());
    if (auto opened = openMarket(*start); !opened)
        return opened;
    m_door = std::make_unique<VenueDoor>(*m_venue);
    if (m_venue->profile().release() == ReleasePolicy::WhenDurable) {
        if (!config.journal)
            return failure(ErrorCode::InvalidArgument,
                           "venue \"" + m_venue->profile().name +
                               "\" needs the journal: orders leave only when they are durable; set "
                               "session.journal to true");
        m_release = std::make_unique<ReleaseStage>(*m_door, m_outOfBand, [this](const ExecutionReport& held) {
            m_host->post(Message::make(held, VenueId));
        });
    }
    if (config.journal && !m_continued)
        if (auto opened = openJournal(*start); !opened)
            return opened;
    const Hash chainStart = m_continued            ? m_continued->chainStart
                            : m_journal != nullptr ? m_journal->chainStart()
                                                   : Hash{};
    m_pipeline = std::make_unique<TurnPipeline>(m_parts.pipelineParts(config, m_clock, chainStart));
    SequencerOptions sequencing;
    sequencing.speedMilli = config.speedMilli;
    sequencing.start = *start;
    sequencing.waitForChildren = config.feed.kind == FeedKind::Files && hasChildren(config);
    sequencing.isLive = m_venueProcess != nullptr;
    sequencing.holdAt = m_options.holdAt;
    sequencing.release = m_release.get();
    m_sequencer = std::make_unique<Sequencer>(*m_pipeline, *m_feed, *m_door, m_outOfBand, *m_parts.gate,
                                              m_clock, sequencing);
    m_projection = std::make_unique<Projection>(*m_pipeline, m_parts.instruments, config.accountCurrency,
                                                config.startingCash, config.dayZone, m_clock);
    if (auto started = m_continued ? goOn() : m_sequencer->start(); !started)
        return started;
    if (m_journal != nullptr)
        m_committer = std::make_unique<Committer>(*m_pipeline, *m_journal, m_outOfBand);
    if (m_committer != nullptr)
        m_committer->setRelease(m_release.get());
    if (auto children = prepareChildren(); !children)
        return children;
    m_projection->setLog(m_options.log);
    HostParts host;
    host.log = m_options.log;
    host.dataDirectory = m_options.dataDirectory;
    host.pipeline = m_pipeline.get();
    host.sequencer = m_sequencer.get();
    host.committer = m_committer.get();
    host.preparer = m_journal != nullptr ? m_journal->preparer() : nullptr;
    host.freeBytesWarn = config.freeBytesWarn;
    host.projection = m_projection.get();
    host.door = m_door.get();
    host.outOfBand = &m_outOfBand;
    host.clock = &m_clock;
    host.hungAfter = config.hungAfter;
    if (m_children != nullptr)
        host.turnsFinished = [this] {
            if (m_children->hasWork())
                m_children->wake();
        };
    host.describe = [this](SessionFacts& facts) { describe(facts); };
    host.tradingStateChanged = [this](TradingState state, std::string_view reason) {
        keepTradingState(state, reason);
    };
    for (const auto& [key, value] : config.gate)
        (void)m_gateLimits.set(key, value); // the gate has taken them already
    if (m_continued)
        m_gateLimits = m_parts.gate->limits(); // as they were changed while it ran
    m_host = std::make_unique<EngineHost>(std::move(host));
    m_host->skipCommandIds(m_lastCommandId);
    return {};
}

/// Agents that the configuration puts into processes of their own.
Result<void> Session::prepareChildren()
{
    const SessionConfig& config = m_options.config;
    if (!hasChildren(config))
        return {};
    ProcessHostParts parts;
    parts.program = m_options.agentProgram;
    if (parts.program.empty()) {
        auto program = companionProgram("mystic-agent");
        if (!program)
            return tl::make_unexpected(program.error());
        parts.program = *program;
    }
    parts.pipeline = m_pipeline.get();
    parts.sequencer = m_sequencer.get();
    parts.outOfBand = &m_outOfBand;
    parts.clock = &m_clock;
    parts.log = m_options.log;
    parts.common.instruments = m_parts.instruments.get();
    parts.common.accountCurrency = config.accountCurrency;
    parts.common.startingCash = config.startingCash;
    parts.common.runSeed = config.seed;
    parts.agentCount = m_pipeline->agents().size();
    parts.lossless = config.feed.kind == FeedKind::Files;
    for (const auto& agent : m_pipeline->agents()) {
        if (!agent->spec().process)
            continue;
        const auto& written = *std::ranges::find(config.agents, agent->spec().name, &AgentConfig::name);
        ChildAgentSpec& spec = parts.agents.emplace_back();
        spec.id = agent->id();
        spec.role = agent->role();
        spec.name = agent->spec().name;
        spec.title = agent->spec().title;
        spec.type = written.type;
        spec.factory = agent->spec().factory;
        spec.config = agent->spec().config;
        spec.autostart = agent->spec().autostart;
        spec.instruments = agent->spec().instruments;
        spec.heartbeat = written.heartbeat;
        spec.standby = written.standby;
        if (spec.standby && spec.role != AgentRole::Compliance && spec.role != AgentRole::Risk)
            return failure(ErrorCode::InvalidArgument,
                           "agents: " + spec.name +
                               ".standby: only Compliance and Risk have a standby; two of a " +
                               std::string(toText(spec.role)) + " agent would act twice");
        spec.rules.suspectAfter = Duration{written.heartbeat.ns * 5 / 2};
        spec.sandbox.level = static_cast<SandboxLevel>(written.isolation);
        spec.rules.deadAfter = std::max(spec.rules.deadAfter, Duration{written.heartbeat.ns * 10});
    }
    if (auto isolated = prepareIsolation(parts.agents); !isolated)
        return isolated;
    parts.spawner = m_spawner.get();
    m_children = std::make_unique<ProcessHost>(std::move(parts));
    return {};
}

static_assert(static_cast<int>(ConfiguredIsolation::CutOff) == static_cast<int>(SandboxLevel::CutOff));
static_assert(static_cast<int>(ConfiguredIsolation::Confined) == static_cast<int>(SandboxLevel::Confined));

/// Tries on this machine what the configuration asks for; what is not proven is not promised.
Result<void> Session::prepareIsolation(std::vector<ChildAgentSpec>& agents)
{
    const bool asked = std::ranges::any_of(
        agents, [](const ChildAgentSpec& spec) { return spec.sandbox.level != SandboxLevel::None; });
    if (!asked) {
        m_spawner = std::make_unique<PosixSpawner>();
        return {};
    }
    auto launcher = companionProgram("mystic-sandbox");
    if (!launcher)
        return tl::make_unexpected(launcher.error());
    m_spawner = std::make_unique<PosixSpawner>(*launcher);
    std::array<std::optional<SandboxReport>, 4> proven; // one look for each level
    for (ChildAgentSpec& spec : agents) {
        if (spec.sandbox.level == SandboxLevel::None)
            continue;
        auto& report = proven[static_cast<std::size_t>(spec.sandbox.level)];
        if (!report)
            report = probeSandbox(*m_spawner, *launcher, spec.sandbox);
        if (auto admitted = admitToSandbox(spec.name, spec.sandbox.level, *report); !admitted)
            return admitted;
        log("supervision", LogLevel::Info,
            spec.name + " is isolated at level " + std::string(toText(report->reached)) +
                ", tried on this machine");
    }
    return {};
}

/// How a journal is written here, new or gone on with: signed by the data directory's key, and ahead.
Result<JournalOptions> Session::journalOptions()
{
    auto signer = openJournalKey(m_disk, m_options.dataDirectory + "/keys", fillRandom);
    if (!signer)
        return tl::make_unexpected(signer.error());
    m_signer = std::move(*signer);
    JournalOptions options;
    options.signer = m_signer.get();
    options.firstSegmentBytes = FirstSegmentBytes;
    return options;
}

Result<void> Session::openJournal(Timestamp start)
{
    const Timestamp wall = SystemClock::wallTime();
    SessionHeader header;
    header.runId = m_runId;
    header.release = toText(m_venue->profile().release());
    header.schema = turnSchemaHash();
    header.build = BuildVersion;
    header.start = start;
    header.initialState = m_restored.stored.state;
    header.configName = m_options.configName;
    header.configText = m_options.configText;
    auto options = journalOptions();
    if (!options)
        return tl::make_unexpected(options.error());
    options->runId = header.runId;
    const std::string base = m_options.dataDirectory + "/journals/" + directoryNameOf(wall);
    for (int attempt = 1;; ++attempt) { // two sessions within one second
        m_journalDirectory = attempt == 1 ? base : base + "-" + std::to_string(attempt);
        auto writer = JournalWriter::create(m_disk, m_journalDirectory, writeSessionHeader(header), *options);
        if (writer) {
            m_journal = std::move(*writer);
            return {};
        }
        if (writer.error().code != ErrorCode::InvalidArgument || attempt == 100)
            return tl::make_unexpected(writer.error());
    }
}

/// The state a halted or killed station was left in is the state it starts in, and the log says so.
void Session::announceRestoredState()
{
    const StoredState& stored = m_restored.stored;
    if (stored.state == TradingState::Active)
        return;
    std::string text = "Trading state ";
    text += toText(stored.state);
    text += " was kept from the last session";
    if (!stored.reason.empty())
        text += " (" + stored.reason.str() + ")";
    text += ". New risk is blocked until you re-arm.";
    m_notices.push_back(text);
    Alert alert;
    alert.code = AlertCode::TradingStateChanged;
    alert.severity = Severity::High;
    alert.agent = OrchestratorId;
    alert.text.assign(text);
    m_host->post(Message::make(alert, OperatorId));
}

void Session::describe(SessionFacts& facts)
{
    const SessionConfig& config = m_options.config;
    facts.mode = modeOf(config.mode);
    if (m_children != nullptr)
        facts.children = m_children->views();
    facts.sessionName = config.name;
    facts.progress = m_feed->progress();
    facts.streams = m_feed->health();
    facts.staleAfter = m_staleAfter;
    facts.journalPath = m_journalDirectory;
    if (m_signer != nullptr) {
        facts.journal.keyFingerprint = fingerprint(m_signer->publicKey());
        facts.journal.publicKey = toText(keyOf(*m_signer));
    }
    facts.venueUp = m_venue->state() == VenueState::Ready;
    const VenueProfile& venue = m_venue->profile();
    facts.venue.name = venue.name;
    facts.venue.release = toText(venue.release());
    facts.venue.isCompared = isCompared(config);
    facts.venue.hasDeadManSwitch = venue.hasDeadManSwitch;
    {
        const std::lock_guard lock(m_limitsMutex);
        facts.venue.interval = m_gateLimits.reconcile.interval;
        facts.gateLimits = {m_gateLimits.priceCollar, m_gateLimits.maxDataAge, m_gateLimits.maxOrderValue,
                            m_gateLimits.maxPositionValue, m_gateLimits.warnAt};
    }
    if (m_sequencer->hasEnded()) {
        const bool failed = !m_sequencer->feedError().empty();
        facts.phase = failed ? SessionPhase::Failed : SessionPhase::Ended;
        facts.phaseDetail = failed ? m_sequencer->feedError() : "end of the recorded data";
        facts.feedUp = false;
    } else if (m_closed) {
        facts.phase = SessionPhase::Ended;
        facts.phaseDetail = "stopped";
        facts.feedUp = false;
    } else {
        // Paused is said when what is shown has come to where the engine stands.
        const bool stands = m_sequencer->isPaused() && m_projection->lag() == 0;
        facts.phase = stands ? SessionPhase::Paused : SessionPhase::Running;
    }
    logFeed(facts);
}

void Session::log(std::string_view component, LogLevel level, std::string_view text) const
{
    if (m_options.log != nullptr)
        m_options.log->channel(component).write(level, text);
}

/// The end of the data, and faults of streams as they grow, at most every ten seconds.
void Session::logFeed(const SessionFacts& facts)
{
    if (facts.phase != m_loggedPhase) {
        if (facts.phase == SessionPhase::Ended)
            log("feed", LogLevel::Info, facts.phaseDetail);
        else if (facts.phase == SessionPhase::Failed)
            log("feed", LogLevel::Error, facts.phaseDetail);
        else
            log("session", LogLevel::Info, facts.phase == SessionPhase::Paused ? "paused" : "running");
        m_loggedPhase = facts.phase;
    }
    const Timestamp now = SystemClock::wallTime();
    if (now - m_faultsLoggedAt < seconds(10))
        return;
    m_loggedFaults.resize(facts.streams.size());
    for (std::size_t i = 0; i < facts.streams.size(); ++i) {
        const StreamHealth& stream = facts.streams[i];
        const std::uint64_t faults =
            stream.gaps + stream.duplicates + stream.crossed + stream.outOfOrder + stream.rejected;
        if (faults == m_loggedFaults[i])
            continue;
        m_loggedFaults[i] = faults;
        m_faultsLoggedAt = now;
        log("feed", LogLevel::Warning,
            stream.name + ": so far " + std::to_string(stream.gaps) + " gaps, " +
                std::to_string(stream.duplicates) + " duplicates, " + std::to_string(stream.crossed) +
                " crossed, " + std::to_string(stream.outOfOrder) + " out of order, " +
                std::to_string(stream.rejected) + " rejected in " + std::to_string(stream.events) +
                " events");
    }
}

void Session::keepTradingState(TradingState state, std::string_view reason)
{
    StoredState stored;
    stored.state = state;
    stored.since = SystemClock::wallTime();
    stored.reason.assign(reason);
    const std::lock_guard lock(m_stateMutex);
    if (auto saved = saveTradingState(*m_stateFile, stored); !saved) {
        Alert alert;
        alert.code = AlertCode::JournalFailed;
        alert.severity = Severity::Critical;
        alert.agent = GateId;
        alert.text.assign("The trading state could not be stored and will not survive a restart: " +
                          saved.error().message);
        m_host->post(Message::make(alert, OperatorId));
    }
}

std::shared_ptr<const StationSnapshot> Session::snapshot() const
{
    return m_projection->snapshot();
}

Mailbox<AuditRow>::Batch Session::takeAuditRows()
{
    return m_projection->takeAuditRows();
}

std::uint32_t Session::watchMessages(MessageWatch watch)
{
    return m_projection->watchMessages(watch);
}

Mailbox<MessageRow>::Batch Session::takeMessages()
{
    return m_projection->takeMessages();
}

std::uint64_t Session::send(OperatorCommand command)
{
    command.commandId = m_host->nextCommandId();
    m_host->post(Message::make(command, OperatorId));
    return command.commandId;
}

std::uint64_t Session::placeOrder(OperatorOrder order)
{
    order.commandId = m_host->nextCommandId();
    m_host->post(Message::make(order, OperatorId));
    return order.commandId;
}

void Session::kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason)
{
    m_host->kill(level, keepProtectiveStops, person, reason);
}

std::shared_ptr<const AgentConfigView> Session::agentConfig(AgentId agent) const
{
    return m_projection->agentConfigs().find(agent);
}

void Session::configure(AgentId agent, std::string_view key, std::string_view jsonValue,
                        std::string_view person, std::string_view reason)
{
    ConfigChange change;
    change.agent = agent;
    change.key.assign(key);
    change.before.assign(m_projection->agentConfigs().value(agent, key));
    change.after.assign(jsonValue);
    change.person.assign(person);
    change.reason.assign(reason);
    if (agent == OrchestratorId) {
        const std::lock_guard lock(m_limitsMutex);
        (void)m_gateLimits.set(key, jsonValue); // the gate refuses by the same rule, and tells the operator
    }
    m_host->post(Message::make(change, OperatorId, agent == OrchestratorId ? NoAgent : agent));
}

void Session::close()
{
    if (m_closed || m_host == nullptr)
        return;
    m_closed = true;
    if (m_children != nullptr)
        m_children->stop(); // while the engine still takes what they have to say
    const std::int64_t until = m_clock.monotonicNs() + milliseconds(200).ns;
    while (m_children != nullptr && !m_sequencer->childReplies().isEmpty() && m_clock.monotonicNs() < until)
        std::this_thread::yield();
    m_host->stop();
    log("session", LogLevel::Info,
        m_host->hasStragglers() ? "closed; a thread hangs in an agent and was left behind" : "closed");
    if (m_journal != nullptr && m_committer->isOk() && !m_host->hasStragglers())
        (void)m_journal->close(); // a failed close leaves an unsealed journal, which verify reports
    if (!m_host->hasStragglers())
        m_lock.reset();
}

} // namespace mystic
