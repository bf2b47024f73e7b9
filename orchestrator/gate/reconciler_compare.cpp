// The reconciler's comparison: trades, then orders, then positions, each on its own, and the list of what
// differs.
#include <algorithm>

#include "reconciler.h"

namespace mystic {

namespace {

bool isEndedState(DifferenceState state)
{
    return state >= DifferenceState::Corrected;
}

bool isOfPosition(DifferenceClass difference)
{
    return difference == DifferenceClass::SizeDrift || difference == DifferenceClass::SideFlip;
}

bool isFill(DifferenceClass difference)
{
    return difference == DifferenceClass::MissingFill || difference == DifferenceClass::ForeignFill;
}

/// The same matter, whatever its figures are now.
bool isSameMatter(const Difference& a, const Difference& b)
{
    if (a.instrument != b.instrument)
        return false;
    if (isOfPosition(a.difference) && isOfPosition(b.difference))
        return true;
    if (a.difference != b.difference)
        return false;
    return isFill(a.difference) ? a.venueTradeId == b.venueTradeId
                                : a.orderId == b.orderId && a.venueOrderId == b.venueOrderId;
}

/// How often it must be seen in a row.
std::uint32_t sightsFor(DifferenceClass difference)
{
    switch (difference) {
    case DifferenceClass::MissingFill: // its trade id says all
    case DifferenceClass::ForeignFill:
    case DifferenceClass::ForeignOrder:
        return 1;
    case DifferenceClass::UnknownOrder:
        return 2;
    default:
        return Reconciler::SightsNeeded;
    }
}

} // namespace

void Reconciler::evaluate(const StationBooks& books)
{
    m_appliedFills = false;
    m_seen.assign(m_differences.size(), false);
    compareTrades(books);
    compareOrders(books);
    askAboutMissing(books);
    comparePositions(books);
    endUnseen();
    const bool wasCompared = m_isCompared;
    const bool hadFailures = m_failures >= 3;
    m_failures = 0;
    m_comparedAt = m_round.askedAt;
    std::uint32_t waiting = 0;
    bool isSuspicious = m_appliedFills;
    for (const Difference& difference : m_differences) {
        waiting += difference.state == DifferenceState::Open ? 1U : 0U;
        isSuspicious = isSuspicious || difference.state == DifferenceState::Suspected;
    }
    m_isCompared = wasCompared || !isSuspicious; // what may be timing keeps the gate closed at first
    m_round = {};
    Difference done; // of no class: the record that the comparison ended
    done.state = DifferenceState::Vanished;
    done.differenceId = m_out.nextId();
    done.seen = waiting;
    done.firstSeen = m_comparedAt;
    m_out.post(done, GateId, OrchestratorId);
    if ((!wasCompared && m_isCompared) || hadFailures) {
        Alert alert;
        alert.code = AlertCode::VenueLink;
        alert.severity = Severity::Critical;
        alert.agent = GateId;
        alert.cleared = 1;
        alert.text = "The venue is connected and was compared with.";
        m_out.post(alert, GateId);
    }
    if (isSuspicious)
        m_out.setTimer(Outbox::ComparisonTimer, m_out.now() + BetweenSights);
    else if (m_policy.interval.ns > 0)
        m_out.setTimer(Outbox::ComparisonTimer, m_out.now() + m_policy.interval);
}

void Reconciler::compareTrades(const StationBooks& books)
{
    for (const VenueAnswer& item : m_round.items)
        if (item.kind == VenueAnswerKind::Trade)
            noteTrade(item, books);
}

void Reconciler::noteTrade(const VenueAnswer& trade, const StationBooks& books)
{
    if (trade.instrument >= m_open.size() || m_fills.contains(trade.instrument, trade.venueTradeId))
        return;
    const KnownOrder* order = m_known.find(trade);
    if (order == nullptr && trade.venueTime < m_begin)
        return; // of another run: it is in the position that run left
    Difference fill;
    fill.difference = order != nullptr ? DifferenceClass::MissingFill : DifferenceClass::ForeignFill;
    fill.instrument = trade.instrument;
    fill.side = trade.side;
    fill.orderId = order != nullptr ? order->last.orderId : 0;
    fill.attempt = trade.attempt;
    fill.venueOrderId = trade.venueOrderId;
    fill.venueTradeId = trade.venueTradeId;
    fill.ours = books.portfolio.position(trade.instrument).net();
    fill.theirs = fill.ours + Quantity::fromRaw(trade.quantity.raw() * signOf(trade.side));
    fill.lastQuantity = trade.quantity;
    fill.price = trade.price;
    fill.fee = trade.amount;
    fill.venueTime = trade.venueTime;
    fill.clientId = trade.clientId;
    fill.reason =
        order != nullptr ? "no report of this fill of our order came" : "a fill of an order that is not ours";
    note(fill, books);
}

void Reconciler::compareOrders(const StationBooks& books)
{
    m_listed.clear();
    for (const VenueAnswer& item : m_round.items) {
        if (item.kind != VenueAnswerKind::Order || item.instrument >= m_open.size() ||
            isTerminal(item.status))
            continue;
        const KnownOrder* known = m_known.find(item);
        if (known == nullptr) {
            noteForeignOrder(item, books);
            continue;
        }
        m_listed.push_back(known->last.orderId);
        if (const WorkingOrder* order = books.orders.find(known->last.orderId)) {
            compareOwnOrder(item, *order, books);
            continue;
        }
        // Ended here, open there: a second order under one name, or an end that was not one.
        Difference unknown;
        unknown.difference = DifferenceClass::UnknownOrder;
        unknown.instrument = item.instrument;
        unknown.side = item.side;
        unknown.orderId = known->last.orderId;
        unknown.attempt = item.attempt;
        unknown.venueOrderId = item.venueOrderId;
        unknown.ourStatus = known->last.status;
        unknown.theirStatus = item.status;
        unknown.theirs = item.quantity - item.filled;
        unknown.price = item.price;
        unknown.clientId = item.clientId;
        unknown.reason = "it has ended here and is open at the venue";
        note(unknown, books);
    }
    std::ranges::sort(m_listed);
}

void Reconciler::noteForeignOrder(const VenueAnswer& item, const StationBooks& books)
{
    if (item.instrument >= m_open.size())
        return;
    const bool isOurs = m_setup.ids.isOurs(item.clientId);
    Difference foreign;
    foreign.difference = isOurs ? DifferenceClass::UnknownOrder : DifferenceClass::ForeignOrder;
    foreign.instrument = item.instrument;
    foreign.side = item.side;
    foreign.venueOrderId = item.venueOrderId;
    foreign.theirStatus = item.status;
    foreign.theirs = item.quantity - item.filled;
    foreign.price = item.price;
    foreign.clientId = item.clientId;
    foreign.reason = isOurs ? "it has a name of this installation, and this run did not send it"
                            : "it is not ours; it is shown and left alone";
    note(foreign, books);
}

void Reconciler::compareOwnOrder(const VenueAnswer& item, const WorkingOrder& order,
                                 const StationBooks& books)
{
    const bool isInFlight = m_outcomes.isWatched(order.orderId) || order.status == OrderStatus::PendingNew ||
                            order.status == OrderStatus::PendingReplace ||
                            order.status == OrderStatus::InDoubt;
    if (isInFlight || m_appliedFills)
        return;
    if (item.quantity == order.quantity && item.filled == order.filled)
        return;
    Difference drift;
    drift.difference = DifferenceClass::OrderDrift;
    drift.instrument = order.instrument;
    drift.side = order.side;
    drift.orderId = order.orderId;
    drift.attempt = order.attempt;
    drift.venueOrderId = item.venueOrderId;
    drift.ourStatus = order.status;
    drift.theirStatus = item.status;
    drift.ours = order.leaves;
    drift.theirs = item.quantity - item.filled;
    drift.lastQuantity = item.quantity;
    drift.price = item.price;
    drift.clientId = item.clientId;
    drift.reason = "open here and at the venue with other quantities";
    note(drift, books);
}

/// Orders we hold for working that the venue does not list: what became of them is asked, one by one.
void Reconciler::askAboutMissing(const StationBooks& books)
{
    for (const WorkingOrder& order : books.orders.all()) {
        const KnownOrder* known = m_known.find(order.orderId);
        const bool isAcknowledged =
            order.status == OrderStatus::Working || order.status == OrderStatus::PartiallyFilled;
        const bool isOld = order.since + m_setup.profile.readLag < m_round.askedAt;
        if (known == nullptr || !isAcknowledged || !isOld || m_outcomes.isWatched(order.orderId))
            continue;
        const bool isListed = std::ranges::binary_search(m_listed, order.orderId);
        const auto isItsLoss = [&order](const Difference& difference) {
            return difference.difference == DifferenceClass::LostOrder &&
                   difference.orderId == order.orderId && !isEndedState(difference.state);
        };
        const auto loss = std::ranges::find_if(m_differences, isItsLoss);
        if (isListed)
            continue;
        if (loss != m_differences.end())
            m_seen[static_cast<std::size_t>(loss - m_differences.begin())] = true;
        else
            m_outcomes.ask(*known, m_out);
    }
}

void Reconciler::comparePositions(const StationBooks& books)
{
    if (!m_setup.profile.reportsPositions)
        return;
    std::vector<VenueAnswer> theirs(m_open.size());
    for (const VenueAnswer& item : m_round.items)
        if (item.kind == VenueAnswerKind::Position && item.instrument < theirs.size())
            theirs[item.instrument] = item;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        const auto id = static_cast<InstrumentId>(i);
        const Quantity ours = books.portfolio.position(id).net();
        const Quantity at = theirs[i].quantity;
        if (ours == at)
            continue;
        Difference drift;
        const bool isFlip = !ours.isZero() && !at.isZero() && ours.isNegative() != at.isNegative();
        drift.difference = isFlip ? DifferenceClass::SideFlip : DifferenceClass::SizeDrift;
        drift.instrument = id;
        drift.ours = ours;
        drift.theirs = at;
        drift.side = at > ours ? Side::Buy : Side::Sell;
        drift.lastQuantity = (at - ours).abs();
        drift.price = books.portfolio.mark(id);
        drift.venueTime = theirs[i].venueTime;
        drift.reason = isFlip ? "the position has another sign at the venue"
                              : "the position has another size at the venue";
        if (m_appliedFills)
            keepPositionNoted(id); // they move it: until they have, nothing can be said
        else
            note(drift, books);
    }
}

void Reconciler::keepPositionNoted(InstrumentId instrument)
{
    m_seen.resize(m_differences.size(), false);
    for (std::size_t at = 0; at < m_differences.size(); ++at)
        if (m_differences[at].instrument == instrument && isOfPosition(m_differences[at].difference))
            m_seen[at] = true;
}

/// Room for one more: what is over goes first.
void Reconciler::makeRoom()
{
    if (m_differences.size() < DifferencesMax)
        return;
    const auto ended = std::ranges::find_if(
        m_differences, [](const Difference& known) { return isEndedState(known.state); });
    const auto gone = ended != m_differences.end() ? ended : m_differences.begin();
    if (gone->closesInstrument != 0) // if it is still there, the next comparison closes the instrument again
        --m_open[gone->instrument];
    m_seen.resize(m_differences.size(), false);
    m_seen.erase(m_seen.begin() + (gone - m_differences.begin()));
    m_differences.erase(gone);
}

std::size_t Reconciler::placeOf(const Difference& seen)
{
    for (std::size_t at = 0; at < m_differences.size(); ++at) {
        const Difference& known = m_differences[at];
        const bool isLeft = known.state == DifferenceState::Decided &&
                            known.applied == Correction::Acknowledge && known.ours == seen.ours &&
                            known.theirs == seen.theirs;
        if (isSameMatter(known, seen) && (!isEndedState(known.state) || isLeft))
            return at;
    }
    makeRoom();
    Difference made = seen;
    made.differenceId = m_out.nextId();
    made.firstSeen = m_out.now();
    made.proposed = proposedFor(seen.difference);
    made.closesInstrument = 0;
    made.seen = 0;
    m_differences.push_back(made);
    return m_differences.size() - 1;
}

void Reconciler::note(const Difference& seen, const StationBooks& books)
{
    const std::size_t at = placeOf(seen);
    m_seen.resize(m_differences.size(), false);
    m_seen[at] = true;
    Difference& difference = m_differences[at];
    if (isEndedState(difference.state))
        return; // a person left it as it is
    const bool isMade = difference.seen == 0;
    const bool isChanged = difference.ours != seen.ours || difference.theirs != seen.theirs ||
                           difference.difference != seen.difference;
    if (isChanged) { // the figures now; the same matter
        difference.difference = seen.difference;
        difference.proposed = proposedFor(seen.difference);
        difference.ours = seen.ours;
        difference.theirs = seen.theirs;
        difference.side = seen.side;
        difference.lastQuantity = seen.lastQuantity;
        difference.theirStatus = seen.theirStatus;
        difference.reason = seen.reason;
    }
    difference.price = seen.price;
    difference.seen = std::max(difference.seen + 1, seen.seen);
    estimate(difference, books);
    const bool isCertain =
        difference.state == DifferenceState::Suspected && difference.seen >= sightsFor(difference.difference);
    if (isCertain) {
        difference.state = DifferenceState::Open;
        decideByPolicy(difference, books);
    }
    if (isMade || isChanged || isCertain)
        tell(difference);
}

/// What the comparison no longer shows is over.
void Reconciler::endUnseen()
{
    for (std::size_t at = 0; at < m_differences.size(); ++at) {
        Difference& difference = m_differences[at];
        const bool isSeen = at < m_seen.size() && m_seen[at];
        if (isSeen || isEndedState(difference.state) || isFill(difference.difference))
            continue;
        difference.state = DifferenceState::Vanished;
        tell(difference);
    }
}

/// Tells the difference as it is now, and keeps the instrument closed or opens it.
void Reconciler::tell(Difference& difference)
{
    const bool closes = difference.state == DifferenceState::Open &&
                        difference.difference != DifferenceClass::ForeignOrder &&
                        difference.instrument < m_open.size();
    if (closes != (difference.closesInstrument != 0)) {
        if (closes)
            ++m_open[difference.instrument];
        else
            --m_open[difference.instrument];
        difference.closesInstrument = closes ? 1 : 0;
        if (closes || m_open[difference.instrument] == 0)
            alarm(difference, !closes);
    }
    mix(difference.differenceId ^ static_cast<std::uint64_t>(difference.state) << 60U);
    mix(static_cast<std::uint64_t>(difference.theirs.raw()));
    m_out.post(difference, GateId, OrchestratorId);
}

} // namespace mystic
