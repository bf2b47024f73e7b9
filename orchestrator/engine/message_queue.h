// A queue of messages with fixed capacity for one producer and one consumer: what a lane posts for later
// turns.
#pragma once

#include <atomic>
#include <vector>

#include "messages/message.h"

namespace mystic {

/// A message posted, or a timer set, in a turn; becomes an input (or a timer) when that turn is finished.
struct Posted {
    Seq turn = 0;
    bool isTimer = false;
    Message message; ///< isTimer: payload is a Timer
};

/// Single producer (the lane), single consumer (the engine thread). No allocation after construction.
class PostQueue {
public:
    explicit PostQueue(std::size_t capacityPowerOfTwo) : m_slots(capacityPowerOfTwo) {}

    /// False when full; the producer then lets the consumer run.
    [[nodiscard]] bool tryPush(const Posted& posted)
    {
        const auto head = m_head.load(std::memory_order_relaxed);
        if (head - m_tail.load(std::memory_order_acquire) == m_slots.size())
            return false;
        m_slots[head & (m_slots.size() - 1)] = posted;
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }
    /// The oldest entry, or nullptr.
    [[nodiscard]] const Posted* front() const
    {
        const auto tail = m_tail.load(std::memory_order_relaxed);
        return tail == m_head.load(std::memory_order_acquire) ? nullptr
                                                              : &m_slots[tail & (m_slots.size() - 1)];
    }
    void pop() { m_tail.store(m_tail.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

private:
    std::vector<Posted> m_slots;
    alignas(64) std::atomic<std::size_t> m_head{0}; ///< written by the producer
    alignas(64) std::atomic<std::size_t> m_tail{0}; ///< written by the consumer
};

} // namespace mystic
