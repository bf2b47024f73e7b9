// The way back from agents in child processes into the sequence of inputs. Invariant: a reply of an instance
// that is no longer the present one never becomes an input; it is counted. Knows no process.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <vector>

#include "messages/message.h"

namespace mystic {

/// A message from a child, and which instance of it spoke.
struct ChildReply {
    std::uint32_t epoch = 0;
    bool fromHost = false; ///< what the host says of an agent: always heard
    Message message;       ///< source: the agent; a Timer is one to be set
};

/// Pushed by the host of child processes, taken by the engine thread; epochs are set by the host.
class ChildReplies {
public:
    static constexpr std::size_t QueueMax = 65'536; ///< replies that wait; a full queue drops and counts

    /// False when the queue is full: the reply is lost, and the caller says so.
    bool push(const ChildReply& reply)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() >= QueueMax)
            return false;
        m_items.push_back(reply);
        m_hasItems.store(true, std::memory_order_release);
        return true;
    }
    [[nodiscard]] bool isEmpty() const { return !m_hasItems.load(std::memory_order_acquire); }
    void takeInto(std::vector<ChildReply>& out)
    {
        const std::lock_guard lock(m_mutex);
        out.insert(out.end(), m_items.begin(), m_items.end());
        m_items.clear();
        m_hasItems.store(false, std::memory_order_release);
    }

    /// From here on only `epoch` of this agent is heard.
    void setEpoch(AgentId agent, std::uint32_t epoch)
    {
        m_epochs[agent].store(epoch, std::memory_order_release);
    }
    [[nodiscard]] bool isCurrent(const ChildReply& reply) const
    {
        return reply.fromHost ||
               m_epochs[reply.message.source].load(std::memory_order_acquire) == reply.epoch;
    }
    /// All children that are ready have finished with every turn up to here.
    void setAnswered(Seq seq) { m_answered.store(seq, std::memory_order_release); }
    [[nodiscard]] Seq answered() const { return m_answered.load(std::memory_order_acquire); }
    void countRefused() { m_refused.fetch_add(1, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t refused() const { return m_refused.load(std::memory_order_relaxed); }

private:
    std::mutex m_mutex;
    std::vector<ChildReply> m_items;
    std::atomic<bool> m_hasItems{false}; ///< written under the mutex, read by the engine thread
    std::array<std::atomic<std::uint32_t>, 256> m_epochs{};
    std::atomic<std::uint64_t> m_refused{0};
    std::atomic<Seq> m_answered{0};
};

} // namespace mystic
