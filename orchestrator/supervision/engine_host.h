// The threads of a session: engine, worker lanes, committer, projector, kill switch; and the watch over them.
// Invariant: the kill switch and the window's data need none of the threads that run agents; a hung agent
// closes the gate and is named, and everything else goes on.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "clock_watch.h"
#include "engine/committer.h"
#include "engine/log_port.h"
#include "engine/projection.h"
#include "engine/sequencer.h"
#include "process_probe.h"

namespace mystic {

/// What the host runs. All outlive it.
struct HostParts {
    TurnPipeline* pipeline = nullptr;
    Sequencer* sequencer = nullptr;
    Committer* committer = nullptr; ///< null = not recorded
    Projection* projection = nullptr;
    VenueDoor* door = nullptr;
    OutOfBand* outOfBand = nullptr;
    const Clock* clock = nullptr;
    /// The machine's clocks, whose steps and sleeps close the gate.
    std::function<ClockReading()> readClocks = SystemClock::read;
    Duration hungAfter = seconds(1);
    LogSink* log = nullptr;    ///< null = nothing is logged
    std::string dataDirectory; ///< the disk whose free room is shown; empty = none
    /// Told when turns were finished, before the engine thread waits. Engine thread; null = nobody is.
    std::function<void()> turnsFinished;
    std::uint64_t freeBytesWarn = 0;     ///< an alarm is raised below it; 0 = never
    SegmentPreparer* preparer = nullptr; ///< of the journal; null = it is not written ahead
    /// Fills what the session knows (mode, feed health, …). Projector thread.
    std::function<void(SessionFacts&)> describe;
    /// Told when the trading state changed, to make it survive a restart. Projector or kill thread.
    std::function<void(TradingState, std::string_view reason)> tradingStateChanged;
};

/// Timings of the last kill, for the screen and the report.
struct KillTiming {
    int level = 0;                  ///< 0 = none yet
    std::int64_t gateClosedNs = 0;  ///< from the call to the gate being closed
    std::int64_t cancelsSentNs = 0; ///< from the call to the last cancel sent; 0 for level 1
    std::size_t cancels = 0;
};

class EngineHost {
public:
    explicit EngineHost(HostParts parts);
    ~EngineHost();
    EngineHost(const EngineHost&) = delete;
    EngineHost& operator=(const EngineHost&) = delete;

    /// Starts all threads; the sequencer must have been started.
    void start();
    /// Ends all threads: the engine stops taking inputs, what is finished is made durable and shown. A thread
    /// that hangs inside an agent is left behind after `grace` and reported by hasStragglers().
    void stop(Duration grace = seconds(2));
    [[nodiscard]] bool hasStragglers() const { return m_stragglers; }

    /// Queues an outside input. Any thread.
    void post(const Message& message);
    /// Closes the gate before it returns; cancels (level 2) go out from the kill thread. Any thread.
    void kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason);
    /// Blocks until the kill thread has carried out every request so far.
    void waitForKill();
    [[nodiscard]] KillTiming lastKill() const;
    /// Ids up to this one were given before the session was continued. Before the first one is drawn.
    void skipCommandIds(std::uint64_t last) { m_nextCommandId.store(std::max(m_nextCommandId.load(), last)); }
    [[nodiscard]] std::uint64_t nextCommandId() { return m_nextCommandId.fetch_add(1) + 1; }

private:
    struct KillRequest {
        OperatorCommand command;
        std::int64_t calledNs = 0;
        std::int64_t closedNs = 0;
        int level = 1;
    };
    /// One thread and whether it has ended.
    struct Worker {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> ended = std::make_shared<std::atomic<bool>>(false);
    };
    /// Watches one agent's handler from outside.
    struct Watch {
        Seq turn = 0;
        std::int64_t sinceNs = 0;
    };

    void run(std::function<void()> body);
    void wakeAll();
    void engineLoop();
    void workerLoop(std::size_t index);
    void committerLoop();
    void prepareLoop();
    void projectorLoop();
    void killLoop();
    void carryOut(const KillRequest& request);
    void publishSnapshot();
    void watchAgents();
    void watchClock();
    [[nodiscard]] bool isComparedSinceWaking();
    void watchJournal();
    void watchDisk();
    void watchTradingState();
    void sampleProcess(SessionFacts& facts);
    void log(std::string_view component, LogLevel level, std::string_view text);

    HostParts m_parts;
    std::vector<Worker> m_workers;
    std::atomic<bool> m_stopping{false};
    std::shared_ptr<std::atomic<bool>> m_engineEnded;
    bool m_stragglers = false;
    std::vector<Watch> m_watches;         ///< projector thread
    std::vector<AgentId> m_hung;          ///< projector thread
    ClockWatch m_clockWatch;              ///< projector thread
    std::uint64_t m_comparedAtWaking = 0; ///< comparisons so far; projector thread
    bool m_askVenue = false;              ///< projector thread
    bool m_journalReported = false;
    bool m_diskLow = false; ///< projector thread
    TradingState m_lastTradingState = TradingState::Active;
    ProcessProbe m_probe;              ///< projector thread
    std::int64_t m_probeDueNs = 0;     ///< projector thread
    std::uint32_t m_loggedSegment = 1; ///< projector thread
    std::vector<AgentId> m_loggedHung; ///< projector thread
    std::atomic<std::uint64_t> m_nextCommandId{1000};

    mutable std::mutex m_killMutex; ///< protects the members below
    std::condition_variable m_killWake;
    std::vector<KillRequest> m_killQueue;
    std::uint64_t m_killsAsked = 0;
    std::uint64_t m_killsDone = 0;
    KillTiming m_lastKill;
};

} // namespace mystic
