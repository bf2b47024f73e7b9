// The ring of turns and its cursors. Invariant: a slot is written by one stage at a time and reused only
// after every consumer has passed it by more than LookBack turns, so an agent can be rebuilt from the ring.
#pragma once

#include <atomic>
#include <cstddef>
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
    /// Asks for the part of a slot that every turn uses, for who walks the ring in order: slots are a page
    /// apart, which the processor does not foresee. A hint, it changes nothing.
    void prefetch(Seq seq) const
    {
        const auto* slot = reinterpret_cast<const std::byte*>(&at(seq));
        for (std::size_t line = 0; line < HotBytes; line += 64)
            __builtin_prefetch(slot + line);
    }
    static constexpr Seq PrefetchAhead = 4; ///< turns

private:
    static constexpr std::size_t HotBytes =
        offsetof(Turn, input) + offsetof(Message, payload) + sizeof(MarketEvent);

    std::vector<Turn> m_slots;
};

} // namespace mystic
