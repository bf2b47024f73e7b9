// The station's side of one agent in a child process: what it is given, what it said, and what it will need
// to go on when it has to be started again. Invariant: nothing a child sends is believed before it was
// checked against what this agent may say; memory for a child that does not read is bounded. Decides nothing
// about the process (supervisor.h).
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "child_protocol.h"
#include "engine/agent_runtime.h"
#include "engine/deliveries.h"
#include "supervision/spawner.h"
#include "supervisor.h"

namespace mystic {

/// One agent that lives in a child process.
struct ChildAgentSpec {
    AgentId id = NoAgent;
    AgentRole role = AgentRole::Observer;
    std::string name;
    std::string title;
    std::string type;     ///< as registered
    std::string library;  ///< of a plugin; empty = built in
    AgentFactory factory; ///< checks its configuration
    std::map<std::string, std::string> config;
    bool autostart = true;
    std::vector<InstrumentId> instruments; ///< that it owns alone; empty = all
    bool standby = false; ///< a second process follows everything and takes over when the first is lost
    Duration heartbeat = milliseconds(200);
    ChildRules rules;
    SandboxPolicy sandbox;
};

/// Something a child did.
struct LinkEvent {
    enum class Kind : std::uint8_t {
        Ready,
        Progress, ///< `done`, `owed`
        Reply,    ///< `message`, checked
        Refused,  ///< `text`: it says why it cannot go on
        Violation ///< `text`: it broke the protocol
    };
    Kind kind = Kind::Progress;
    std::uint64_t done = 0;
    std::uint64_t owed = 0;
    Message message;
    std::string text;
};

/// Figures of one child for the window.
struct LinkFigures {
    std::uint64_t handled = 0; ///< turns, by all its instances
    std::uint64_t replies = 0;
    std::uint64_t dropped = 0;      ///< trades, quotes and deltas it was not given because it did not keep up
    std::uint64_t handlerMaxNs = 0; ///< longest turn of the last heartbeat
    std::uint64_t owed = 0;         ///< turns it was sent and has not finished
    std::size_t queuedBytes = 0;
};

class ChildLink {
public:
    static constexpr std::size_t QueueSoftMax = std::size_t{1}
                                                << 20U; ///< bytes; then high-rate data is left out
    static constexpr std::size_t QueueHardMax = std::size_t{16} << 20U; ///< bytes; then it does not keep up
    static constexpr std::size_t TailMax = 200'000; ///< turns kept for an agent that is down

    /// `agentCount`: of the session. `lossless`: nothing is left out; the caller waits for hasRoom().
    ChildLink(ChildAgentSpec spec, const AgentSetup& common, std::size_t agentCount, bool lossless);

    [[nodiscard]] const ChildAgentSpec& spec() const { return m_spec; }
    [[nodiscard]] Child* process() { return m_child.get(); }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] const LinkFigures& figures() const { return m_figures; }
    [[nodiscard]] std::int32_t pid() const { return m_child != nullptr ? m_child->pid() : 0; }
    [[nodiscard]] bool hasRoom() const { return m_figures.queuedBytes < QueueSoftMax; }
    /// What it lacks to be started: too much happened while it was down. Empty = nothing.
    [[nodiscard]] std::string cannotStart() const;

    void begin(std::unique_ptr<Child> child, std::uint32_t epoch);
    void askToStop();
    /// The process is gone; what it said before was read.
    void end();

    /// Takes a finished turn: sends its part, or keeps it. `memory`: decisions so far, this turn included.
    void give(const Turn& turn, const DecisionMemory& memory);
    /// Sends what give() gathered, as far as the child reads.
    void flush();
    [[nodiscard]] bool hasUnsent() const { return !m_queue.empty(); }
    /// True when all it was sent is handled.
    [[nodiscard]] bool isDone() const { return m_feeding && m_figures.owed == 0 && m_queue.empty(); }
    [[nodiscard]] bool isFeeding() const { return m_feeding; }
    /// Reads what the child sent, at most `most` frames; appends to `events`. True when there may be more.
    bool read(std::vector<LinkEvent>& events, std::size_t most = 256);

private:
    struct Kept {
        Seq seq = 0;
        std::vector<std::byte> encoded;
    };

    void gather(const Turn& turn, const DecisionMemory& memory);
    [[nodiscard]] bool isForAgent(const Message& input) const;
    void keep(Seq seq, std::span<const std::byte> encoded);
    void foldConfig(const Message& input);
    void setUp();
    void closeFrame();
    void enqueue(std::span<const std::byte> frame);
    [[nodiscard]] std::optional<std::string> take(child::Frame& frame, std::vector<LinkEvent>& events);
    [[nodiscard]] std::optional<std::string> takeReply(Message& message, std::vector<LinkEvent>& events);
    [[nodiscard]] std::optional<std::string> takeBeat(const child::Heartbeat& beat,
                                                      std::vector<LinkEvent>& events);

    ChildAgentSpec m_spec;
    AgentSetup m_common;
    std::size_t m_agentCount;
    bool m_lossless;
    std::unique_ptr<BaseAgent> m_checker; ///< knows which configuration the agent takes
    std::map<std::string, std::string> m_config;

    std::unique_ptr<Child> m_child;
    std::uint32_t m_epoch = 0;
    bool m_feeding = false; ///< it said hello and was set up
    bool m_stopping = false;
    bool m_broken = false; ///< nothing more is read of it
    bool m_frameOpen = false;
    Seq m_lastSent = 0;
    std::uint64_t m_sentTurns = 0;    ///< in this epoch
    std::uint64_t m_handledTurns = 0; ///< in this epoch
    std::uint64_t m_epochReplies = 0;
    child::FrameWriter m_out;
    child::Frame m_frame;
    std::vector<Message> m_gathered;
    std::vector<std::byte> m_encoded;
    std::vector<std::byte> m_buffer;
    std::deque<std::vector<std::byte>> m_queue;

    std::vector<std::byte> m_state; ///< last it handed over
    Seq m_stateTurn = 0;
    bool m_hasState = false;
    child::PartAssembler m_saving;
    std::deque<Kept> m_tail; ///< since m_stateTurn
    bool m_tailLost = false;
    LinkFigures m_figures;
};

} // namespace mystic
