// A running session: a configuration, wired, with its threads, its journal and the window's door to it.
// Invariant: a session that opened has a locked data directory, a journal with its header durable (or none by
// configuration), and the trading state the last session left behind.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "agent_registry.h"
#include "config/session_config.h"
#include "engine/station_port.h"
#include "gate/gate_limits.h"
#include "gate/trading_state_store.h"
#include "journal/posix_disk.h"
#include "prefetch_feed.h"
#include "recorded_session.h"
#include "session_parts.h"
#include "supervision/companion_program.h"
#include "supervision/engine_host.h"
#include "supervision/posix_spawner.h"
#include "supervision/process_host.h"
#include "supervision/system_clock.h"
#include "venue_process.h"

namespace mystic {

/// How a session is opened.
struct SessionOptions {
    SessionConfig config;
    std::string configName;    ///< file name, for the journal's header
    std::string configText;    ///< what was read, for the journal's header
    std::string dataDirectory; ///< journals, trading state, settings
    std::string dataRoot;      ///< recorded market data
    Timestamp holdAt;          ///< run as fast as possible to this moment and pause there; 0 = not
    std::string agentProgram;  ///< mystic-agent, for agents in processes; empty = beside the running program
    std::string continueFrom;  ///< go on with the session whose journal is here; empty = begin a new one
    bool continueUnfinished = false; ///< the newest of this configuration, if it was not closed
    LogSink* log = nullptr;          ///< outlives the session; null = nothing is logged
};

class Session final : public StationPort {
public:
    /// Builds everything and starts it. Errors name the file, key or directory and say what to do; nothing is
    /// left running.
    /// `continueUnfinished` that turns out to be impossible begins a new session and says why in notices().
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(SessionOptions options,
                                                               const AgentRegistry& registry);
    ~Session() override;

    // StationPort
    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const override;
    [[nodiscard]] Mailbox<AuditRow>::Batch takeAuditRows() override;
    std::uint32_t watchMessages(MessageWatch watch) override;
    [[nodiscard]] Mailbox<MessageRow>::Batch takeMessages() override;
    std::uint64_t send(OperatorCommand command) override;
    std::uint64_t placeOrder(OperatorOrder order) override;
    void kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason) override;
    [[nodiscard]] std::shared_ptr<const AgentConfigView> agentConfig(AgentId agent) const override;
    void configure(AgentId agent, std::string_view key, std::string_view jsonValue, std::string_view person,
                   std::string_view reason) override;

    /// Ends the threads, closes the journal and gives the data directory free. Called by the destructor; a
    /// second call does nothing.
    void close();
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// After close(): a thread hangs inside an agent. The journal is not sealed, the directory not free, and
    /// this object must stay.
    [[nodiscard]] bool hasStragglers() const { return m_host->hasStragglers(); }
    [[nodiscard]] const SessionOptions& options() const { return m_options; }
    /// Where this session's journal is; empty when it is not recorded.
    [[nodiscard]] const std::string& journalDirectory() const { return m_journalDirectory; }
    /// True when recorded data are over (or failed) and nothing is on its way.
    [[nodiscard]] bool hasEnded() const { return m_sequencer->hasEnded(); }
    /// What the operator should know about how the session began, one sentence each; may be empty.
    [[nodiscard]] const std::vector<std::string>& notices() const { return m_notices; }
    [[nodiscard]] KillTiming lastKill() const { return m_host->lastKill(); }

private:
    explicit Session(SessionOptions options) : m_options(std::move(options)) {}
    [[nodiscard]] Result<void> prepareDirectory();
    [[nodiscard]] Result<void> build(const AgentRegistry& registry);
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    openOnce(SessionOptions options, const AgentRegistry& registry, const std::string& notice = {});
    [[nodiscard]] Result<Timestamp> findStart();
    [[nodiscard]] Result<void> openMarket(Timestamp start);
    [[nodiscard]] Result<void> readContinued(const AgentRegistry& registry);
    [[nodiscard]] Result<void> goOn();
    [[nodiscard]] Result<void> resumeJournal(const Continuation& from);
    void announceContinuation();
    void keepTighterState();
    [[nodiscard]] Result<JournalOptions> journalOptions();
    [[nodiscard]] Result<void> openJournal(Timestamp start);
    [[nodiscard]] Result<void> prepareChildren();
    [[nodiscard]] Result<void> prepareIsolation(std::vector<ChildAgentSpec>& agents);
    void describe(SessionFacts& facts);
    void keepTradingState(TradingState state, std::string_view reason);
    void announceRestoredState();
    void log(std::string_view component, LogLevel level, std::string_view text) const;
    void logFeed(const SessionFacts& facts);

    SessionOptions m_options;
    PosixDisk m_disk;
    SystemClock m_clock;
    std::unique_ptr<DiskLock> m_lock;
    std::unique_ptr<StateFile> m_stateFile;
    LoadedState m_restored;
    SessionParts m_parts;
    std::unique_ptr<MarketFeed> m_feed;
    std::unique_ptr<VenueDoor> m_door;
    std::uint64_t m_runId = 0;
    OutOfBand m_outOfBand;
    std::unique_ptr<ReleaseStage> m_release; ///< null = orders leave at once
    std::unique_ptr<Signer> m_signer;        ///< of the journal
    std::unique_ptr<JournalWriter> m_journal;
    std::unique_ptr<TurnPipeline> m_pipeline;
    std::unique_ptr<VenueProcess> m_venueProcess; ///< null = the venue is inside the station
    std::unique_ptr<Venue> m_venue;               ///< a link's thread wakes the pipeline: ends before it
    std::unique_ptr<Sequencer> m_sequencer;
    std::unique_ptr<Committer> m_committer;
    std::unique_ptr<Projection> m_projection;
    std::unique_ptr<PosixSpawner> m_spawner;
    std::unique_ptr<ProcessHost> m_children; ///< null = all agents live on lanes
    std::unique_ptr<EngineHost> m_host;
    std::optional<RecordedSession> m_continued; ///< the session gone on with
    std::string m_continuedText;                ///< what was recovered, in words
    std::uint64_t m_lastCommandId = 0;          ///< given before it was continued
    Duration m_continuedGap;                    ///< since it was last written
    std::string m_journalDirectory;
    Duration m_staleAfter = seconds(60); ///< the gate's limit as configured
    std::vector<std::string> m_notices;
    std::mutex m_stateMutex; ///< protects the state file
    std::mutex m_limitsMutex;
    GateLimits m_gateLimits;                   ///< as last configured, for the window; under m_limitsMutex
    std::atomic<bool> m_closed{false};         ///< written by who closes, read by the projector
    std::vector<std::uint64_t> m_loggedFaults; ///< by stream, as last told; projector thread
    SessionPhase m_loggedPhase = SessionPhase::Starting; ///< projector thread
    Timestamp m_faultsLoggedAt;                          ///< wall clock; projector thread
};

/// Where sessions keep their data unless told otherwise: $XDG_DATA_HOME/mystic-station or
/// ~/.local/share/mystic-station.
[[nodiscard]] std::string defaultDataDirectory();

} // namespace mystic
