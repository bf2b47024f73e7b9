// The machine's clocks behind the engine's port.
#pragma once

#include "domain/time.h"
#include "engine/ports.h"

namespace mystic {

/// One look at all clocks.
struct ClockReading {
    std::int64_t monotonicNs = 0; ///< stands still while the machine sleeps
    std::int64_t bootNs = 0;      ///< goes on while it sleeps
    Timestamp wall;
};

/// CLOCK_MONOTONIC, CLOCK_BOOTTIME and CLOCK_REALTIME. Any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t monotonicNs() const override;
    [[nodiscard]] static Timestamp wallTime();
    [[nodiscard]] static ClockReading read();
};

} // namespace mystic
