#include "clock_watch.h"

#include <cstdlib>

#include "domain/fixed.h"

namespace mystic {

namespace {

/// "1.3 s", "10.0 min".
std::string spanText(std::int64_t ns)
{
    constexpr std::int64_t MinuteNs = 60'000'000'000;
    const std::int64_t size = std::abs(ns);
    const std::string sign = ns < 0 ? "-" : "";
    if (size < 2 * MinuteNs)
        return sign + formatScaledFixed(size / 10, 1) + " s";
    return sign + formatScaledFixed(size / 60 / 10, 1) + " min";
}

} // namespace

std::string toText(const ClockFault& fault)
{
    if (fault.kind == ClockFault::Kind::Step)
        return "The computer's clock jumped by " + spanText(fault.by.ns) +
               ". New risk is blocked for 10 s. Check time synchronisation.";
    return "The computer slept for " + spanText(fault.by.ns) +
           ". All that was known is stale: new risk is blocked until data arrive again and the venue is "
           "reconciled.";
}

std::optional<ClockFault> ClockWatch::look(const ClockReading& now, const Evidence& evidence)
{
    const std::int64_t ran = now.monotonicNs - m_last.monotonicNs;
    const std::int64_t elapsed = now.bootNs - m_last.bootNs;
    const std::int64_t wall = now.wall.ns - m_last.wall.ns;
    m_last = now; // slow drift (time synchronisation) is followed, a step is seen once
    const std::int64_t slept = elapsed - ran;
    const std::int64_t step = wall - elapsed; // against elapsed time: a sleep is no step

    if (now.monotonicNs >= m_steppedUntilNs)
        m_stepped = false;
    if (now.monotonicNs >= m_sleptUntilNs && evidence.reconciled && evidence.marketEvents > m_eventsAtWaking)
        m_slept = false;

    std::optional<ClockFault> fault;
    if (step > StepMax.ns || step < -StepMax.ns) {
        m_stepped = true;
        m_steppedUntilNs = now.monotonicNs + StepHold.ns;
        fault = {ClockFault::Kind::Step, {step}};
    }
    if (slept > SleepMax.ns) { // says more than a step: reported instead of one
        m_slept = true;
        m_sleptUntilNs = now.monotonicNs + SleepHold.ns;
        m_eventsAtWaking = evidence.marketEvents;
        fault = {ClockFault::Kind::Sleep, {slept}};
    }
    return fault;
}

} // namespace mystic
