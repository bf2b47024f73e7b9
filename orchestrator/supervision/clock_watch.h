// Whether the machine's clocks can be believed: notices a step of the wall clock and a sleep of the machine.
// Invariant: not sane from the moment a fault is seen until what it made doubtful has been seen anew. Pure:
// told every reading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "system_clock.h"

namespace mystic {

/// A step makes day limits, verdict ages and orders' expiries doubtful for a while; a sleep makes everything
/// stale: data, connections, what is known of the venue.
struct ClockFault {
    enum class Kind : std::uint8_t { Step, Sleep };
    Kind kind = Kind::Step;
    Duration by; ///< step: wall time against elapsed time; sleep: how long
    friend bool operator==(const ClockFault&, const ClockFault&) = default;
};
/// A sentence for the alarm: what happened, what it means, what to do.
[[nodiscard]] std::string toText(const ClockFault& fault);

class ClockWatch {
public:
    static constexpr Duration StepMax = milliseconds(500); ///< between two readings; slewing stays far below
    static constexpr Duration SleepMax = seconds(1);
    static constexpr Duration StepHold = seconds(10); ///< how long a step keeps the gate closed
    static constexpr Duration SleepHold = seconds(2); ///< at least; dead connections show in this time

    /// What must have been seen anew after a sleep.
    struct Evidence {
        std::uint64_t marketEvents = 0; ///< taken in so far
        bool reconciled = true;         ///< orders, fills and positions agree with the venue's
    };

    /// `first`: the reading everything after is compared with.
    explicit ClockWatch(const ClockReading& first) : m_last(first) {}

    /// The next reading, at least every second. The fault it shows, once.
    [[nodiscard]] std::optional<ClockFault> look(const ClockReading& now, const Evidence& evidence);
    [[nodiscard]] bool isSane() const { return !m_stepped && !m_slept; }

private:
    ClockReading m_last;
    bool m_stepped = false;
    bool m_slept = false;
    std::int64_t m_steppedUntilNs = 0; ///< monotonic
    std::int64_t m_sleptUntilNs = 0;   ///< monotonic
    std::uint64_t m_eventsAtWaking = 0;
};

} // namespace mystic
