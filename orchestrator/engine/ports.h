// What the engine needs from a machine: a monotonic clock and a way to sleep until something happens. The
// clock's implementation lives in supervision/.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace mystic {

/// Monotonic time, for pacing and for latency figures only: no decision depends on it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t monotonicNs() const = 0;
};

/// Wakes sleepers cheaply: while nobody sleeps a notify is a fence and a load (waking one costs the waker
/// about 7 µs). Pairing: a waiter announces itself with prepare(), re-checks its condition, then waits or
/// cancels; a notifier publishes its work, then looks for waiters. The mutex is touched only by those who
/// sleep and those who wake them.
class EventCount {
public:
    void notify()
    {
        std::atomic_thread_fence(std::memory_order_seq_cst);
        if (m_sleepers.load(std::memory_order_relaxed) == 0)
            return;
        const std::lock_guard lock(m_mutex);
        ++m_epoch;
        m_changed.notify_all();
    }
    /// Announces the caller; returns the ticket for waitFor().
    [[nodiscard]] std::uint64_t prepare()
    {
        m_sleepers.fetch_add(1, std::memory_order_seq_cst);
        const std::lock_guard lock(m_mutex);
        return m_epoch;
    }
    /// Withdraws the announcement without sleeping.
    void cancel() { m_sleepers.fetch_sub(1, std::memory_order_relaxed); }
    /// Sleeps until a notify after prepare(), at most `ns`, then withdraws.
    void waitFor(std::uint64_t ticket, std::int64_t ns)
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::nanoseconds(ns), [&] { return m_epoch != ticket; });
        }
        cancel();
    }

private:
    std::atomic<std::uint32_t> m_sleepers{0}; ///< written by waiters, read by notifiers
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_epoch = 0; ///< under the mutex
};

} // namespace mystic
