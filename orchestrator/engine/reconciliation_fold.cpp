#include "reconciliation_fold.h"

#include <algorithm>
#include <tuple>

namespace mystic {

void ReconciliationFold::fold(const Turn& turn)
{
    if (const auto* answer = turn.input.tryAs<VenueAnswer>())
        foldAnswer(*answer, turn.header.time);
    else if (const auto* difference = turn.input.tryAs<Difference>())
        foldDifference(*difference, turn.header.time);
}

void ReconciliationFold::foldAnswer(const VenueAnswer& answer, Timestamp time)
{
    m_changed = true;
    switch (answer.kind) {
    case VenueAnswerKind::Link:
        m_now.isLinkKnown = true;
        m_now.isLinkUp = answer.link == VenueLink::Up;
        m_now.linkText = answer.text.str();
        m_now.linkSince = time;
        m_now.comparedAt = {};
        break;
    case VenueAnswerKind::Balance:
        if (m_balancesOf != answer.queryId)
            m_balances.clear();
        m_balancesOf = answer.queryId;
        if (m_balances.size() < 64)
            m_balances.push_back({answer.currency.str(), answer.amount});
        break;
    case VenueAnswerKind::End:
        if (m_balancesOf == answer.queryId)
            m_now.balances = m_balances;
        break;
    case VenueAnswerKind::DeadMan:
        m_now.deadManUntil = answer.deadline;
        m_now.deadManText = answer.text.str();
        break;
    case VenueAnswerKind::DuplicateFill:
        ++m_now.repeatedFills;
        return;
    case VenueAnswerKind::Failed:
    case VenueAnswerKind::Unknown:
    case VenueAnswerKind::Order:
    case VenueAnswerKind::Trade:
    case VenueAnswerKind::Position:
        break;
    }
    const bool statesItsClock = answer.kind == VenueAnswerKind::End || answer.kind == VenueAnswerKind::Link;
    if (statesItsClock && answer.venueTime.ns != 0) {
        m_now.isSkewKnown = true;
        m_now.clockSkew = answer.venueTime - time;
    }
}

void ReconciliationFold::foldDifference(const Difference& difference, Timestamp time)
{
    m_changed = true;
    if (difference.difference == DifferenceClass::None) { // a comparison ended
        m_now.comparedAt = time;
        ++m_now.comparisons;
        return;
    }
    const auto same =
        std::ranges::find(m_now.differences, difference.differenceId, &Difference::differenceId);
    if (same != m_now.differences.end())
        *same = difference;
    else
        m_now.differences.push_back(difference);
    trim();
}

void ReconciliationFold::trim()
{
    const auto rank = [](const Difference& d) {
        const int waits = d.state == DifferenceState::Open        ? 0
                          : d.state == DifferenceState::Suspected ? 1
                                                                  : 2;
        return std::tuple(waits, -d.firstSeen.ns, d.differenceId);
    };
    std::ranges::sort(m_now.differences, {}, rank);
    if (m_now.differences.size() > DifferencesMax)
        m_now.differences.resize(DifferencesMax);
    m_now.closed.clear();
    for (const Difference& d : m_now.differences) {
        const bool closes = d.closesInstrument != 0 && d.instrument != NoInstrument;
        if (closes && std::ranges::find(m_now.closed, d.instrument) == m_now.closed.end())
            m_now.closed.push_back(d.instrument);
    }
    std::ranges::sort(m_now.closed);
}

std::shared_ptr<const ReconciliationView> ReconciliationFold::view(const VenueFacts& venue,
                                                                   std::uint32_t inDoubt)
{
    const bool isSame = m_view != nullptr && !m_changed && m_now.venue == venue && m_now.inDoubt == inDoubt;
    if (isSame)
        return m_view;
    m_now.venue = venue;
    m_now.inDoubt = inDoubt;
    m_changed = false;
    m_view = std::make_shared<const ReconciliationView>(m_now);
    return m_view;
}

} // namespace mystic
