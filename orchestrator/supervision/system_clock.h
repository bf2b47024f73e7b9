// The machine's clocks behind the engine's port.
#pragma once

#include "domain/time.h"
#include "engine/ports.h"

namespace mystic {

/// CLOCK_MONOTONIC and CLOCK_REALTIME. Any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t monotonicNs() const override;
    [[nodiscard]] static Timestamp wallTime();
};

} // namespace mystic
