// One agent as the engine runs it: delivery, isolation of a throwing handler, stop, start and restart with
// back-off. Invariant: whatever an agent does, the turn is finished, its failure is recorded, and its state
// is rebuilt from the last snapshot and the turns since, the same on replay as live. It must not know the
// gate or a venue.
#pragma once

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "contract/agent.h"
#include "deliveries.h"
#include "message_queue.h"
#include "turn_ring.h"

namespace mystic {

using AgentFactory = std::function<std::unique_ptr<BaseAgent>()>;

/// How an agent is made and called.
struct AgentSpec {
    std::string name;  ///< unique, "risk"
    std::string title; ///< "Risk Agent"
    AgentFactory factory;
    std::map<std::string, std::string> config; ///< key -> JSON text; keys left out take their default
    int thread = 0;                            ///< 0 = the engine's lane, n = worker lane n
    /// It lives in a child process: in the turns it is silent, and what it says comes as inputs from it.
    /// `factory` then only tells its role and checks its configuration.
    bool process = false;
    std::vector<InstrumentId> instruments; ///< that it owns alone; empty = all
    bool autostart = true;
};

/// Restart policy: after a failure wait `firstBackoff * 2^k`, at most `maxBackoff`; more than `intensity`
/// failures within `window` latch the agent Failed.
struct RestartPolicy {
    std::uint32_t intensity = 3;
    Duration window = seconds(60);
    Duration firstBackoff = milliseconds(100);
    Duration maxBackoff = seconds(10);
};

inline constexpr std::uint32_t RestartTimerId = 0xFFFFFFFF;
/// Turns between two snapshots: as seldom as the ring allows, a state of 2,000 instruments is megabytes.
inline constexpr Seq SnapshotInterval = TurnRing::LookBack - 24;
inline constexpr std::size_t PostsPerTurnMax = 64;
inline constexpr std::size_t ColdTailMax = 200'000;

/// Counters of one agent for the window. Written by its lane, read by the projection; figures, never
/// decisions.
struct AgentCounters {
    std::atomic<std::uint64_t> messages{0};
    std::atomic<std::uint64_t> errors{0};
    std::atomic<std::uint64_t> postsDropped{0};
    std::atomic<std::int64_t> busySinceNs{
        0};                       ///< monotonic start of the handler now running, 0 = idle (sampled turns)
    std::atomic<Seq> busyTurn{0}; ///< the turn in the handler now, 0 = idle
};

/// One agent on a lane. All methods on its lane's thread, but counters().
class AgentRuntime final : private AgentContext {
public:
    AgentRuntime(AgentId id, AgentSpec spec, const AgentSetup& common, RestartPolicy policy,
                 const TurnRing& ring);

    /// Makes and configures the agent. Errors: what configure() or initialize() said, with the agent's name.
    [[nodiscard]] Result<void> start(Timestamp now);
    /// Moves out the timers set while starting.
    void takeStartPosts(std::vector<Posted>& posts);
    /// Goes on with decisions whose verdicts come in later turns. Before the first turn.
    void rememberDecisions() { m_memory = std::make_unique<DecisionMemory>(); }
    /// Runs the agent's part of one turn and appends what it posted to `posts`.
    void step(Turn& turn, std::vector<Posted>& posts);

    [[nodiscard]] AgentId id() const { return m_setup.id; }
    [[nodiscard]] AgentRole role() const { return m_role; }
    [[nodiscard]] const AgentSpec& spec() const { return m_spec; }
    [[nodiscard]] AgentState state() const { return m_state; }
    /// The agent's digest after the last turn it handled.
    [[nodiscard]] std::uint64_t lastDigest() const { return m_digest; }
    [[nodiscard]] const AgentCounters& counters() const { return m_counters; }
    /// Current value of a configuration key as JSON text; empty when unknown.
    [[nodiscard]] std::string configValue(std::string_view key) const;

private:
    // AgentContext
    [[nodiscard]] const AgentSetup& setup() const override { return m_setup; }
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] Seq turn() const override { return m_turnSeq; }
    [[nodiscard]] Seq trace() const override { return m_trace; }
    [[nodiscard]] std::uint64_t random(unsigned k) const override;
    void send(AgentId target, const Message& message) override;
    void setTimer(std::uint32_t timerId, Duration delay) override;

    void stepOutside(Turn& turn);
    void finishStep(Turn& turn, std::vector<Posted>& posts);
    [[nodiscard]] bool control(const Turn& turn);
    void deliver(const Turn& turn);
    void deliverInput(const Message& input);
    void deliverProducts(const Turn& turn);
    void configureFrom(const ConfigChange& change);
    void keepForLater(const Message& input);
    void tellOfLostWish(const Message& input);
    void takeSnapshot(Seq seq);
    void fail(Turn& turn, const char* what);
    void rebuildFromRing(Seq before);
    [[nodiscard]] Result<void> makeAgent(Timestamp now);
    void stop(std::string_view reason);
    void revive(std::string_view reason, bool isRestart);
    [[nodiscard]] std::uint32_t failuresInWindow(Timestamp now);
    void post(const Message& message);
    template <typename T>
    void postAsOrchestrator(const T& payload)
    {
        post(Message::make(payload, OrchestratorId));
    }
    void reportState(AgentState state, std::string_view reason);
    void enter(const Message& input);

    AgentSetup m_setup;
    AgentSpec m_spec;
    RestartPolicy m_policy;
    const TurnRing* m_ring;
    AgentRole m_role = AgentRole::Observer;
    std::unique_ptr<BaseAgent> m_agent;
    AgentState m_state = AgentState::Stopped;
    std::map<std::string, std::string> m_config;

    std::unique_ptr<DecisionMemory> m_memory; ///< null while all verdicts come in the turn of their signal
    Turn* m_current = nullptr;                ///< non-null while a live (not suppressed) step runs
    bool m_suppressed = false;                ///< rebuilding: sends are dropped, timers kept
    bool m_wroteProduct = false;
    Timestamp m_now;
    Seq m_turnSeq = 0;
    Seq m_trace = 0;
    std::vector<Posted> m_posts;

    ByteWriter m_snapshot;
    Seq m_snapshotSeq = 0;
    std::vector<std::byte> m_coldState;
    std::vector<Message>
        m_coldTail; ///< inputs missed while not running: everything but trades, quotes and book deltas
    bool m_coldTailLost = false;
    std::vector<Timestamp> m_failures;
    std::uint32_t m_restarts = 0;
    Timestamp m_since;
    AgentCounters m_counters;
    std::uint64_t m_digest = 0;
};

/// The bit a role's own product has in a turn, 0 for observers.
[[nodiscard]] std::uint8_t productBitOf(AgentRole role);

} // namespace mystic
