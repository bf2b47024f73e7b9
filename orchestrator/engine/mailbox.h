// Events from the engine's side to the window: bounded, never blocks the producer, loss is counted and shown.
#pragma once

#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

namespace mystic {

/// Many producers, one consumer. The consumer swaps the whole batch out; the lock is held for a push or a
/// swap only.
template <typename T>
class Mailbox {
public:
    explicit Mailbox(std::size_t capacity) : m_capacity(capacity) { m_items.reserve(capacity); }

    /// Keeps the item, or counts it as dropped when full. Any thread but a lane.
    void push(T item)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() >= m_capacity) {
            ++m_dropped;
            return;
        }
        m_items.push_back(std::move(item));
    }
    /// As push, for items that cost something to make: make() is not called when full.
    template <typename Make>
    void pushMade(Make&& make)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() >= m_capacity)
            ++m_dropped;
        else
            m_items.push_back(make());
    }
    struct Batch {
        std::vector<T> items;
        std::uint64_t dropped = 0;
    };
    /// Everything since the last take.
    [[nodiscard]] Batch take()
    {
        Batch batch;
        batch.items.reserve(m_capacity / 8);
        const std::lock_guard lock(m_mutex);
        std::swap(batch.items, m_items);
        batch.dropped = std::exchange(m_dropped, 0);
        return batch;
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
    std::size_t m_capacity;
    std::uint64_t m_dropped = 0;
};

} // namespace mystic
