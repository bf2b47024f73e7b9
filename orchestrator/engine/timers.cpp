#include "timers.h"

#include <algorithm>
#include <tuple>

#include "domain/invariant.h"

namespace mystic {

namespace {

bool firesLater(const Timer& a, const Timer& b)
{
    return std::tie(a.deadline, a.agent, a.timerId) > std::tie(b.deadline, b.agent, b.timerId);
}

} // namespace

void TimerList::set(AgentId agent, std::uint32_t timerId, Timestamp deadline)
{
    remove(agent, timerId);
    Timer timer;
    timer.agent = agent;
    timer.timerId = timerId;
    timer.deadline = deadline;
    m_timers.insert(std::upper_bound(m_timers.begin(), m_timers.end(), timer, firesLater), timer);
}

bool TimerList::remove(AgentId agent, std::uint32_t timerId)
{
    return std::erase_if(m_timers, [&](const Timer& t) { return t.agent == agent && t.timerId == timerId; }) >
           0;
}

std::optional<Timestamp> TimerList::nextDeadline() const
{
    return m_timers.empty() ? std::nullopt : std::optional(m_timers.back().deadline);
}

Timer TimerList::pop()
{
    MYSTIC_INVARIANT(!m_timers.empty(), "pop() follows nextDeadline()");
    const Timer timer = m_timers.back();
    m_timers.pop_back();
    return timer;
}

} // namespace mystic
