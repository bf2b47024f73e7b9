#include "limit_monitor.h"

#include <limits>

#include "domain/invariant.h"

namespace mystic {

const LimitMonitor::State* LimitMonitor::find(CheckId id) const
{
    for (const State& state : m_states) {
        if (state.id == id)
            return &state;
    }
    return nullptr;
}

LimitMonitor::State& LimitMonitor::stateOf(CheckId id)
{
    for (State& state : m_states) {
        if (state.id == id || state.id == CheckId::None) {
            state.id = id;
            return state;
        }
    }
    MYSTIC_INVARIANT(false, "more limits than the monitor has room for");
    return m_states.back();
}

LimitTransition LimitMonitor::update(const LimitReading& reading)
{
    LimitTransition transition;
    if (!reading.value && reading.inForce)
        return transition;
    State& state = stateOf(reading.id);
    const std::int64_t value = reading.inForce ? *reading.value : std::numeric_limits<std::int64_t>::min();
    const bool wasBreached = state.breached != 0;
    const bool wasWarning = state.warning != 0;

    bool breached = value > reading.breach;
    if (wasBreached && !breached && state.released == 0)
        breached = reading.latched || value > reading.breach - reading.clearance;
    bool warning = !breached && value >= reading.warn;
    if (wasWarning && !breached && !warning)
        warning = value > reading.warn - reading.clearance;

    state.released = 0;
    state.breached = breached ? 1 : 0;
    state.warning = warning ? 1 : 0;
    transition.breachRaised = breached && !wasBreached;
    transition.breachCleared = !breached && wasBreached;
    transition.warningRaised = warning && !wasWarning;
    transition.warningCleared = !warning && wasWarning;
    return transition;
}

bool LimitMonitor::isWarning(CheckId id) const
{
    const State* state = find(id);
    return state != nullptr && state->warning != 0;
}

bool LimitMonitor::isBreached(CheckId id) const
{
    const State* state = find(id);
    return state != nullptr && state->breached != 0;
}

void LimitMonitor::release(CheckId id)
{
    if (find(id) != nullptr)
        stateOf(id).released = 1;
}

void LimitMonitor::save(ByteWriter& out) const
{
    for (const State& state : m_states)
        out.put(state);
}

void LimitMonitor::load(ByteReader& in)
{
    for (State& state : m_states)
        state = in.get<State>();
}

} // namespace mystic
