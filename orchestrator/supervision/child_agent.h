// The child's side of an agent in a process of its own: an agent behind the same contract as on a lane, fed
// by frames and answering with frames. Invariant: what it sends while it catches up with the past is not sent
// again; a handler that fails ends the child, and its station starts another. It must not know a socket:
// bytes come in and go out.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "child_protocol.h"

namespace mystic {

/// What the child needs from its process. One thread.
struct ChildAgentParts {
    /// Makes the agent of a type, or of a library. Errors are told to the station.
    std::function<Result<std::unique_ptr<BaseAgent>>(const std::string& type, const std::string& library)>
        make;
    /// Sends one frame; waits when the station does not read. False: nobody is there any more.
    std::function<bool(std::span<const std::byte>)> send;
    std::function<std::int64_t()> monotonicNs;
};

class ChildAgent final : private AgentContext {
public:
    explicit ChildAgent(ChildAgentParts parts) : m_parts(std::move(parts)) {}

    /// First word to the station.
    void hello();
    /// Handles one frame. Errors end the child; the station has been told.
    [[nodiscard]] Result<void> onFrame(std::span<const std::byte> bytes);
    /// Sends a heartbeat and the state when they are due. To be called from the work loop, after every frame
    /// and when nothing came.
    void onTime();
    /// Nanoseconds until onTime() has something to do.
    [[nodiscard]] std::int64_t untilDueNs() const;
    /// The station closed its side: the last state is handed over.
    void onEnd();

private:
    // AgentContext
    [[nodiscard]] const AgentSetup& setup() const override { return m_setup.agent; }
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] Seq turn() const override { return m_turn; }
    [[nodiscard]] Seq trace() const override { return m_trace; }
    [[nodiscard]] std::uint64_t random(unsigned k) const override;
    void send(AgentId target, const Message& message) override;
    void setTimer(std::uint32_t timerId, Duration delay) override;

    [[nodiscard]] Result<void> take(const child::Frame& frame);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> handleTurns(const child::Frame& frame);
    void handle(const child::TurnFrame& turn);
    void handle(const Message& message);
    void beat(std::int64_t now);
    void save();
    [[nodiscard]] Result<void> refuse(std::string why);

    ChildAgentParts m_parts;
    child::FrameWriter m_out;
    child::Frame m_frame;
    child::PartAssembler m_setupParts;
    child::PartAssembler m_stateParts;
    child::ChildSetup m_setup;
    std::unique_ptr<BaseAgent> m_agent;
    bool m_ready = false;
    bool m_suppressed = true; ///< sends are dropped: before it is ready, and while it catches up
    Timestamp m_now;
    Seq m_turn = 0;
    Seq m_trace = 0;
    std::size_t m_sent = 0; ///< in this turn
    std::uint64_t m_handled = 0;
    std::uint64_t m_dropped = 0;
    std::uint64_t m_longestNs = 0;
    std::int64_t m_heartbeatDueNs = 0;
    std::int64_t m_saveDueNs = 0;
    Seq m_savedTurn = 0;
};

} // namespace mystic
