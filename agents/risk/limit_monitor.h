// States of limits over time: normal, warning, breached, with hysteresis, so that a value dancing on its
// threshold raises one alert and not a hundred. Invariant: every raised alert is cleared exactly once. Knows
// no portfolio and no message bus.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "contract/byte_stream.h"
#include "domain/fixed.h"
#include "messages/checks.h"

namespace mystic {

/// A figure to be held against its limit. Nothing as value = n/a: raises nothing and clears nothing.
struct LimitReading {
    CheckId id = CheckId::None;
    Unit unit = Unit::Share;
    std::optional<std::int64_t> value;
    std::int64_t warn = 0;      ///< warning from here (inclusive)
    std::int64_t breach = 0;    ///< breach above this
    std::int64_t limit = 0;     ///< as configured
    std::int64_t clearance = 0; ///< a threshold is left behind only this far below it
    bool latched = false;       ///< a breach stays until release()
    bool inForce = true;        ///< false: the limit does not apply now, which clears what it raised
};

/// What changed with one reading.
struct LimitTransition {
    bool warningRaised = false;
    bool warningCleared = false;
    bool breachRaised = false;
    bool breachCleared = false;
};

/// The states of a fixed set of limits.
class LimitMonitor {
public:
    LimitTransition update(const LimitReading& reading);
    [[nodiscard]] bool isWarning(CheckId id) const;
    [[nodiscard]] bool isBreached(CheckId id) const;
    /// Ends a latched breach; the next update() decides anew.
    void release(CheckId id);

    void save(ByteWriter& out) const;
    void load(ByteReader& in);

private:
    struct State {
        CheckId id = CheckId::None;
        std::uint8_t warning = 0;
        std::uint8_t breached = 0;
        std::uint8_t released = 0;
        std::uint8_t reserved = 0;
    };
    [[nodiscard]] const State* find(CheckId id) const;
    State& stateOf(CheckId id);

    std::array<State, 16> m_states{};
};

} // namespace mystic
