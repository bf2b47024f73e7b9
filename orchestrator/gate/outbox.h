// What the gate's reconciling parts want to follow from the turn they are in: messages, timers, and the ids
// derived from it. Invariant: ids are a function of the turn's number and the order of asking, so a replay
// makes the same. It must not know what the messages are for.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "engine/gate_stage.h"

namespace mystic {

/// Filled while a turn is folded, emptied at its end. Lane thread only.
class Outbox {
public:
    enum TimerId : std::uint32_t { OutcomeTimer = 1, ComparisonTimer = 2, DeadManTimer = 3, TimerCount = 4 };

    Outbox() { m_messages.reserve(64); }
    void setNow(Timestamp now) { m_now = now; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    /// Number of a query, difference or correction; carries the turn that made it.
    [[nodiscard]] std::uint64_t nextId() { return makeOrderId(m_seq, m_index++ & 0xFFU); }

    template <typename T>
    void post(const T& payload, AgentId source, AgentId target = NoAgent)
    {
        m_messages.push_back(Message::make(payload, source, target));
    }
    void setTimer(TimerId id, Timestamp deadline) { m_timers[id] = deadline; }

    /// Hands everything to the engine; the next turn is `seq` + 1.
    void drain(FollowUps& out, Seq seq)
    {
        for (const Message& message : m_messages)
            out.post(message);
        m_messages.clear();
        for (std::uint32_t id = 0; id < TimerCount; ++id)
            if (m_timers[id])
                out.setTimer(id, *std::exchange(m_timers[id], std::nullopt));
        m_seq = seq + 1;
        m_index = 0;
    }

private:
    Seq m_seq = 1;
    unsigned m_index = 0;
    Timestamp m_now;
    std::vector<Message> m_messages;
    std::optional<Timestamp> m_timers[TimerCount];
};

} // namespace mystic
