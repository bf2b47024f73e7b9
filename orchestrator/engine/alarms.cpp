#include "alarms.h"

#include <algorithm>

namespace mystic {

namespace {

bool sameCondition(const Alert& a, const Alert& b)
{
    return a.code == b.code && a.agent == b.agent && a.instrument == b.instrument && a.check == b.check;
}

/// Some alerts tell of an event, not of a lasting condition: they only wait to be seen.
bool isMoment(AlertCode code)
{
    return code == AlertCode::AgentRestarted || code == AlertCode::FeedUp ||
           code == AlertCode::RetriesExhausted || code == AlertCode::TradingStateChanged ||
           code == AlertCode::ClockStep;
}

} // namespace

void AlarmList::apply(const Alert& alert, Timestamp time)
{
    auto found =
        std::ranges::find_if(m_entries, [&](const Entry& e) { return sameCondition(e.view.alert, alert); });
    if (alert.cleared != 0) {
        if (found == m_entries.end())
            return;
        found->view.cleared = time;
        update(*found, AlarmEvent::Cleared);
        dropNormal();
        return;
    }
    if (found == m_entries.end()) {
        if (m_entries.size() >= EntriesMax)
            m_entries.erase(m_entries.begin());
        Entry entry;
        entry.view.id = m_nextId++;
        entry.view.raised = time;
        entry.view.occurrences = 0;
        found = m_entries.insert(m_entries.end(), entry);
    }
    const bool worse = alert.severity > found->view.alert.severity;
    found->view.alert = alert;
    found->view.cleared = {};
    ++found->view.occurrences;
    if (worse && found->state == AlarmState::ActiveAcked)
        found->state = AlarmState::ActiveUnacked; // a worse condition must be seen again
    update(*found, AlarmEvent::Raised);
    if (isMoment(alert.code)) {
        found->view.cleared = time;
        update(*found, AlarmEvent::Cleared);
        dropNormal();
    }
}

void AlarmList::acknowledge(std::uint64_t id)
{
    for (Entry& entry : m_entries)
        if (id == 0 || entry.view.id == id)
            update(entry, AlarmEvent::Acknowledged);
    dropNormal();
}

void AlarmList::update(Entry& entry, AlarmEvent event)
{
    entry.state = nextAlarmState(entry.state, event);
    entry.view.acknowledged = entry.state == AlarmState::ActiveAcked;
}

void AlarmList::dropNormal()
{
    std::erase_if(m_entries, [](const Entry& entry) { return entry.state == AlarmState::Normal; });
}

std::vector<AlarmView> AlarmList::view() const
{
    std::vector<AlarmView> views;
    views.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        views.push_back(entry.view);
    std::ranges::stable_sort(views, [](const AlarmView& a, const AlarmView& b) {
        if (a.acknowledged != b.acknowledged)
            return !a.acknowledged;
        if (a.alert.severity != b.alert.severity)
            return a.alert.severity > b.alert.severity;
        return a.raised > b.raised;
    });
    return views;
}

} // namespace mystic
