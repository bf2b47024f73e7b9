// Alarms: alerts with a life of their own. The state machine is a pure function (after ISA-18.2); the list
// folds alerts and acknowledgements. Invariant: an alarm leaves the list only when its condition is gone and
// a person has seen it.
#pragma once

#include <vector>

#include "snapshot.h"

namespace mystic {

enum class AlarmState : std::uint8_t { Normal, ActiveUnacked, ActiveAcked, ClearedUnacked };
enum class AlarmEvent : std::uint8_t { Raised, Cleared, Acknowledged };

[[nodiscard]] constexpr AlarmState nextAlarmState(AlarmState state, AlarmEvent event)
{
    using enum AlarmState;
    switch (event) {
    case AlarmEvent::Raised:
        return state == ActiveAcked ? ActiveAcked : ActiveUnacked;
    case AlarmEvent::Cleared:
        if (state == ActiveUnacked)
            return ClearedUnacked;
        return state == ActiveAcked ? Normal : state;
    case AlarmEvent::Acknowledged:
        if (state == ActiveUnacked)
            return ActiveAcked;
        return state == ClearedUnacked ? Normal : state;
    }
    return state;
}

/// The alarms of a session. Projection thread only.
class AlarmList {
public:
    /// Folds one alert; the same condition again is an occurrence, not a new alarm.
    void apply(const Alert& alert, Timestamp time);
    /// Acknowledges one by id, or all with id 0.
    void acknowledge(std::uint64_t id);
    /// Active or unacknowledged alarms, most severe first, newest first within a severity.
    [[nodiscard]] std::vector<AlarmView> view() const;

private:
    struct Entry {
        AlarmView view;
        AlarmState state = AlarmState::Normal;
    };
    void update(Entry& entry, AlarmEvent event);
    void dropNormal();

    static constexpr std::size_t EntriesMax = 500;
    std::vector<Entry> m_entries;
    std::uint64_t m_nextId = 1;
};

} // namespace mystic
