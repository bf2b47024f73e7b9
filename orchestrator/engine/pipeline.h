// The pipeline of one session: ring, agents on their lanes, gate, chain. It takes inputs one by one and
// finishes turns; where inputs come from (live sequencer or a recorded journal) is not its business.
// Invariant: what a turn contains is a function of the inputs and the recorded conditions alone; placing
// agents on other threads, batching and sleeping cannot change a byte (docs/engine.md).
#pragma once

#include <memory>
#include <vector>

#include "agent_runtime.h"
#include "contract/fill_ledger.h"
#include "domain/portfolio.h"
#include "gate_stage.h"
#include "ports.h"
#include "turn_ring.h"

namespace mystic {

/// What happens to the pipeline's results. Engine thread only.
class PipelineListener {
public:
    virtual ~PipelineListener() = default;
    /// Before anything of the turn is posted: a replay checks here that the recorded input was to be
    /// expected.
    virtual void onFinishing(const Turn& /*turn*/) {}
    /// Before the gate decides: live, locks the venue door and samples the conditions; on replay leaves them
    /// as recorded.
    virtual void beforeDecision(GateConditions& conditions) = 0;
    /// After the gate decided: live, sends an approved command and unlocks the door.
    virtual void afterDecision(const Turn& turn, const GateOutcome& outcome) = 0;
    /// A message or timer to become an input later, in its final order.
    virtual void onPosted(const Posted& posted) = 0;
    /// The turn is complete, its chain value set.
    virtual void onFinished(const Turn& turn) = 0;
};

/// Everything a pipeline is made of.
struct PipelineParts {
    const InstrumentMaster* instruments = nullptr;
    std::string accountCurrency;
    Money startingCash;
    std::uint64_t runSeed = 0;
    std::vector<AgentSpec> agents; ///< any order; sorted by role, then as given
    RestartPolicy restartPolicy;
    GateStage* gate = nullptr;
    const Clock* clock = nullptr;
    Hash chainStart{};
    Seq timingInterval = 16; ///< every n-th turn is timed; a clock read costs as much as a small agent
};

/// Positions in `specs` in pipeline order: by role, then as given. An agent's id is its place in this order.
[[nodiscard]] std::vector<std::size_t> pipelineOrder(const std::vector<AgentSpec>& specs);

class TurnPipeline {
public:
    explicit TurnPipeline(PipelineParts parts);

    /// Makes all agents. Errors: the first that refuses, with its name.
    [[nodiscard]] Result<void> start(PipelineListener& listener, Timestamp now);

    /// From the next turn on results go to this one: a live source takes over from a replay.
    void listenWith(PipelineListener& listener) { m_listener = &listener; }

    /// True when a slot is free behind the slowest consumer.
    [[nodiscard]] bool canOpen() const;
    /// The next slot, header cleared, seq set. Fill header and input, then publish(). Engine thread.
    [[nodiscard]] Turn& open();
    void publish(Turn& turn);
    /// Runs the engine thread's own lanes and finishes what can be finished. Returns turns finished. Engine
    /// thread.
    std::size_t advance();
    /// Runs worker lane `index` (0-based) on what is ready. Returns turns done. That lane's thread.
    std::size_t runWorker(std::size_t index, std::size_t batchMax = SIZE_MAX);
    [[nodiscard]] std::size_t workerCount() const { return m_workers.size(); }
    /// Where worker `index` waits for turns.
    [[nodiscard]] EventCount& workerWake(std::size_t index) { return *m_workers[index]->wake; }
    [[nodiscard]] bool workerHasWork(std::size_t index) const;
    /// Notified when a worker lane finished something.
    [[nodiscard]] EventCount& engineWake() { return m_engineWake; }

    /// True when worker lanes have left something for advance(). Engine thread.
    [[nodiscard]] bool hasFinishable() const;

    [[nodiscard]] Seq published() const { return m_published.load(); }
    [[nodiscard]] Seq finished() const { return m_finished.load(); }
    [[nodiscard]] const Cursor& finishedCursor() const { return m_finished; }
    /// Adds a consumer whose position holds back the reuse of slots. Before the first turn, or between turns
    /// by who moves it to finished() at once.
    Cursor& addConsumer();
    [[nodiscard]] const TurnRing& ring() const { return m_ring; }
    [[nodiscard]] const std::vector<std::unique_ptr<AgentRuntime>>& agents() const { return m_agents; }
    [[nodiscard]] AgentId findAgent(std::string_view name) const; ///< NoAgent when unknown
    /// True when `source` is an agent in a child process: what it says comes from outside.
    [[nodiscard]] bool isOutside(AgentId source) const
    {
        return source < m_agents.size() && m_agents[source]->spec().process;
    }
    [[nodiscard]] const Hash& chainHead() const { return m_chain; }

private:
    /// Consecutive agents that run on the same thread.
    struct Segment {
        int thread = 0;
        std::vector<AgentRuntime*> agents;
        Cursor done;
        PostQueue posts{1024};
        std::vector<Posted> staging;
        std::unique_ptr<EventCount> wake = std::make_unique<EventCount>();
    };

    [[nodiscard]] Seq upstreamOf(std::size_t segment) const;
    std::size_t runSegment(std::size_t segment, std::size_t batchMax);
    void processTurn(Segment& segment, Turn& turn);
    void finish(Turn& turn);
    void reportRefusal(const Turn& turn);
    void drainPosts(Seq upTo);
    void dropRepeatedFill(Message& input);
    void takeFollowUps(const Turn& turn);
    void decide(Turn& turn, const OrderIntent& intent);
    void foldPosition(const Turn& turn);
    [[nodiscard]] AgentId firstOf(AgentRole role) const;
    template <typename T>
    void postOwn(const Turn& turn, const T& payload, AgentId source);

    PipelineParts m_parts;
    TurnRing m_ring;
    std::vector<std::unique_ptr<AgentRuntime>> m_agents;
    std::vector<std::unique_ptr<Segment>> m_segments;
    std::vector<Segment*> m_workers;
    std::vector<std::size_t> m_workerIndex; ///< segment of each worker
    std::vector<std::unique_ptr<Cursor>> m_consumers;
    PipelineListener* m_listener = nullptr;
    Portfolio m_portfolio;
    FillLedger m_fills; ///< of what was published
    Cursor m_published;
    Cursor m_finished;
    mutable Seq m_slowestConsumer = 0; ///< cached lower bound
    EventCount m_engineWake;
    Hash m_chain{};
};

} // namespace mystic
