// The agents of a session that live in child processes: a thread that gives them their turns, takes what they
// say back into the sequence of inputs, and carries out what the supervisor decides about their processes.
// Invariants: the gate is told that Risk or Compliance is away before anything else happens about it, and
// from this thread, which waits for no lane, no file and no child; a reply of an instance that was given up
// never becomes an input; what a child is and was is an input of the agent's own, so that a replay needs no
// children.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "child_link.h"
#include "engine/child_view.h"
#include "engine/log_port.h"
#include "engine/ports.h"
#include "engine/sequencer.h"
#include "journal/journal_reader.h"
#include "process_probe.h"
#include "supervisor.h"

namespace mystic {

/// What the host works with. All outlive it.
struct ProcessHostParts {
    TurnPipeline* pipeline = nullptr;
    Sequencer* sequencer = nullptr;
    OutOfBand* outOfBand = nullptr;
    Spawner* spawner = nullptr;
    const Clock* clock = nullptr;
    LogSink* log = nullptr; ///< null = nothing is logged
    std::string program;    ///< mystic-agent
    AgentSetup common;      ///< instruments, account, seed
    std::vector<ChildAgentSpec> agents;
    std::size_t agentCount = 0; ///< of the session, lanes included
    bool lossless = false;      ///< recorded data: nothing is left out, the engine waits
};

class ProcessHost {
public:
    /// Before the first turn: it becomes a consumer of the ring. Closes the gate for agents it is to start.
    explicit ProcessHost(ProcessHostParts parts);
    ~ProcessHost();
    ProcessHost(const ProcessHost&) = delete;
    ProcessHost& operator=(const ProcessHost&) = delete;

    /// Goes over a journal that is to be continued, before start(): each child will begin with the state its
    /// agent has at the journal's end. Errors: the journal's, or an agent that cannot follow it.
    [[nodiscard]] Result<void> learn(JournalReader& journal);
    void start();
    /// Stops the children in reverse order, kills those that do not, and ends the thread. Returns when none
    /// is left.
    void stop();
    /// Tells that turns were finished. Cheap while the thread is awake. Engine thread.
    void wake();
    [[nodiscard]] bool hasWork() const { return m_cursor.load() < m_pipeline.finished(); }
    /// The children as they were a moment ago. Any thread.
    [[nodiscard]] std::vector<ChildProcessView> views() const;

private:
    void run();
    bool feed();
    void give(const Turn& turn);
    void command(const OperatorCommand& command);
    bool readAll();
    void take(std::size_t index, std::vector<LinkEvent>& events);
    void reap(std::size_t index);
    void settle();
    void act(const SupervisorAction& action);
    void spawn(std::size_t index, std::uint32_t epoch);
    void fence(std::size_t index);
    void takeOver(std::size_t index);
    void addLink(const ChildAgentSpec& spec, bool isStandby);
    [[nodiscard]] bool isActive(std::size_t index) const { return m_roles[index].isActive; }
    /// Number under which this process is heard; no two processes of an agent share one.
    [[nodiscard]] std::uint32_t voiceOf(std::size_t index) const;
    void alarm(std::size_t index);
    void tellState(std::size_t index, std::string_view reason);
    void tell(std::size_t index);
    void say(std::size_t index, const Message& message);
    void readOutput(std::size_t index);
    void showAnswered();
    void sampleUse();
    void publish();
    void wait(bool soon);
    [[nodiscard]] std::int64_t now() const { return m_parts.clock->monotonicNs(); }
    void log(std::size_t index, LogLevel level, std::string_view text);

    ProcessHostParts m_parts;
    TurnPipeline& m_pipeline;
    ChildReplies& m_replies;
    Cursor& m_cursor;
    Supervisor m_supervisor;
    std::vector<std::unique_ptr<ChildLink>> m_links; ///< same index as in the supervisor
    std::unique_ptr<DecisionMemory> m_memory = std::make_unique<DecisionMemory>();
    std::vector<LinkEvent> m_events;
    std::vector<ChildProbe> m_probes;
    std::int64_t m_probeDueNs = 0;
    /// Which of an agent's processes decides. Without a standby it is the only one.
    struct Role {
        std::size_t peer = 0; ///< the other process; itself when there is none
        bool isActive = true;
        Seq lastCause = 0;           ///< newest turn it answered while it was active
        std::deque<Message> held;    ///< verdicts of the standby that may be needed, oldest first
        std::int64_t takeOverNs = 0; ///< how long the last change took; 0 = there was none
    };
    std::vector<Role> m_roles;
    std::vector<bool> m_wanted;  ///< started with the session
    std::vector<bool> m_alarmed; ///< an alarm tells that it is away
    std::vector<ChildState> m_told;
    bool m_said = false; ///< something was pushed that the engine should look at
    int m_wakeFd = -1;
    std::atomic<bool> m_asleep{false};
    std::atomic<bool> m_stopping{false};
    bool m_stopBegun = false;
    std::int64_t m_publishDueNs = 0;
    std::int64_t m_outputDueNs = 0;
    std::thread m_thread;
    mutable std::mutex m_viewMutex; ///< protects m_views
    std::vector<ChildProcessView> m_views;
};

} // namespace mystic
