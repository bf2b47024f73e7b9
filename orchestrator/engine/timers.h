// Timers in logical time. Invariant: they fire in (deadline, agent, id) order, before any input with a later
// time.
#pragma once

#include <optional>
#include <vector>

#include "messages/messages.h"

namespace mystic {

/// A sorted list: a session has tens of timers, not thousands. Lane thread only.
class TimerList {
public:
    TimerList() { m_timers.reserve(256); }
    /// Sets or moves the agent's timer with this id.
    void set(AgentId agent, std::uint32_t timerId, Timestamp deadline);
    /// Removes one; false when it was not set.
    bool remove(AgentId agent, std::uint32_t timerId);
    [[nodiscard]] std::optional<Timestamp> nextDeadline() const;
    /// Takes the first timer. There must be one.
    [[nodiscard]] Timer pop();

private:
    std::vector<Timer> m_timers; ///< sorted, first to fire last
};

} // namespace mystic
