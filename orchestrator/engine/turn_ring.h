// The ring of turns and its cursors. Invariant: a slot is written by one stage at a time and reused only
// after every consumer has passed it by more than LookBack turns, so an agent can be rebuilt from the ring.
#pragma once

#include <atomic>
#include <vector>

#include "turn.h"

namespace mystic {

/// A published position. Written by one thread with release, read by others with acquire.
struct alignas(64) Cursor {
    std::atomic<Seq> value{0};
    [[nodiscard]] Seq load() const { return value.load(std::memory_order_acquire); }
    void store(Seq seq) { value.store(seq, std::memory_order_release); }
};

/// Fixed slots, addressed by sequence number.
class TurnRing {
public:
    static constexpr std::size_t Capacity = 4096; ///< power of two
    static constexpr Seq LookBack = 1024;         ///< turns kept readable behind the slowest consumer

    TurnRing() : m_slots(Capacity) {}
    [[nodiscard]] Turn& at(Seq seq) { return m_slots[seq & (Capacity - 1)]; }
    [[nodiscard]] const Turn& at(Seq seq) const { return m_slots[seq & (Capacity - 1)]; }

private:
    std::vector<Turn> m_slots;
};

} // namespace mystic
