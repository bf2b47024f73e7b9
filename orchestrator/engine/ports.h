// What the engine needs from a machine: a monotonic clock and a way to sleep until something happens. Implementations with
// threads and system calls live in supervision/.
#pragma once

#include <atomic>
#include <cstdint>

#include "domain/time.h"

namespace mystic {

/// Monotonic time, for pacing and for latency figures only: no decision depends on it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t monotonicNs() const = 0;
};

/// Wakes sleepers cheaply: when nobody sleeps a notify is a fence and a load (waking one costs the waker about 7 µs).
/// Pairing: a waiter announces itself, then re-checks its condition; a notifier publishes, then looks for waiters.
class EventCount {
public:
    void notify()
    {
        std::atomic_thread_fence(std::memory_order_seq_cst);
        if (m_sleepers.load(std::memory_order_relaxed) != 0) {
            m_epoch.fetch_add(1, std::memory_order_release);
            m_epoch.notify_all();
        }
    }
    /// Announces the caller; returns the ticket for wait().
    [[nodiscard]] std::uint32_t prepare()
    {
        m_sleepers.fetch_add(1, std::memory_order_seq_cst);
        return m_epoch.load(std::memory_order_acquire);
    }
    /// Withdraws the announcement without sleeping.
    void cancel() { m_sleepers.fetch_sub(1, std::memory_order_relaxed); }
    /// Sleeps until a notify after prepare(), then withdraws.
    void wait(std::uint32_t ticket)
    {
        m_epoch.wait(ticket, std::memory_order_acquire);
        cancel();
    }
    [[nodiscard]] const std::atomic<std::uint32_t>& epoch() const { return m_epoch; }

private:
    std::atomic<std::uint32_t> m_sleepers{0}; ///< written by waiters, read by notifiers
    std::atomic<std::uint32_t> m_epoch{0};    ///< written by notifiers, read by waiters
};

} // namespace mystic
