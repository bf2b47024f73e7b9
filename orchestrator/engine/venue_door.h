// The only door to a venue, and the state that can close it from any thread.
// Invariant: a command passes only with the door held and the out-of-band state open at that moment; the kill
// switch closes the state first and then takes the door, so nothing passes after its return that it did not
// see.
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

#include "venue/venue.h"

namespace mystic {

/// Out-of-band facts about the session, set by supervision and the kill switch, sampled into turns by the
/// sequencer.
struct OutOfBand {
    std::atomic<std::uint64_t> kill{
        0}; ///< (command id << 8) | TradingState; 0 = open. Written by kill(), cleared when sequenced
    std::atomic<bool> journalWritable{true}; ///< committer
    std::atomic<bool> clockSane{true};       ///< supervision
    std::atomic<bool> complianceHung{false}; ///< supervision
    std::atomic<bool> riskHung{false};       ///< supervision
    std::atomic<bool> complianceAway{false}; ///< host of child processes: it lives in one that is not ready
    std::atomic<bool> riskAway{false};       ///< the same
};

/// Serialises calls on the venue between the engine thread and the kill thread. Held for one call, never
/// across I/O waits.
class VenueDoor {
public:
    explicit VenueDoor(Venue& venue) : m_venue(venue) {}

    void lock()
    {
        while (m_busy.test_and_set(std::memory_order_acquire))
            m_busy.wait(true, std::memory_order_relaxed);
    }
    void unlock()
    {
        m_busy.clear(std::memory_order_release);
        m_busy.notify_one();
    }
    /// The venue; the door must be held.
    [[nodiscard]] Venue& venue() { return m_venue; }

    template <typename Use>
    auto with(Use use)
    {
        lock();
        struct Unlock {
            VenueDoor& door;
            ~Unlock() { door.unlock(); }
        } unlockAtEnd{*this};
        return use(m_venue);
    }

private:
    Venue& m_venue;
    std::atomic_flag m_busy = ATOMIC_FLAG_INIT;
};

} // namespace mystic
