// The newest bytes of what a child writes, in bounded memory, and how much it writes. Pure: told the time.
// Invariant: holds at most `keep` bytes, whatever comes; every byte is handed out once or counted as dropped.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spawner.h"

namespace mystic {

class OutputTail {
public:
    /// `perSecond` 0 = no limit.
    OutputTail(std::size_t keep, std::uint64_t perSecond);

    void append(std::string_view bytes, std::int64_t nowNs);
    /// Bytes that may still be read in this second.
    [[nodiscard]] std::size_t allowance(std::int64_t nowNs);
    /// When the allowance is renewed.
    [[nodiscard]] std::int64_t nextSecondNs() const { return m_secondNs + SecondNs; }
    [[nodiscard]] ChildOutput take(std::int64_t nowNs);

private:
    static constexpr std::int64_t SecondNs = 1'000'000'000;
    void roll(std::int64_t nowNs);

    std::string m_ring; ///< grows to `keep`, then is overwritten
    std::size_t m_keep;
    std::size_t m_next = 0; ///< where the next byte goes once the ring is full
    std::uint64_t m_perSecond;
    std::uint64_t m_total = 0;
    std::uint64_t m_dropped = 0;
    std::int64_t m_secondNs = 0;
    std::uint64_t m_inSecond = 0;
    std::uint64_t m_rate = 0;
};

} // namespace mystic
