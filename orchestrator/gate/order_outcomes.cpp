#include "order_outcomes.h"

#include <algorithm>

namespace mystic {

namespace {

Alert doubtAlert(InstrumentId instrument, std::string_view text, bool isCleared)
{
    Alert alert;
    alert.code = AlertCode::OrderInDoubt;
    alert.severity = Severity::High;
    alert.agent = GateId;
    alert.instrument = instrument;
    alert.cleared = isCleared ? 1 : 0;
    alert.text.assign(text);
    return alert;
}

} // namespace

std::size_t OrderOutcomes::indexOf(OrderId id) const
{
    std::size_t at = 0;
    while (at < m_watches.size() && m_watches[at].orderId != id)
        ++at;
    return at;
}

bool OrderOutcomes::isInDoubt(InstrumentId instrument, Side side) const
{
    return std::ranges::any_of(m_watches, [&](const Watch& watch) {
        return watch.inDoubt && watch.instrument == instrument && watch.side == side;
    });
}

std::size_t OrderOutcomes::inDoubt() const
{
    return static_cast<std::size_t>(std::ranges::count(m_watches, true, &Watch::inDoubt));
}

void OrderOutcomes::arm(Outbox& out) const
{
    if (m_watches.empty())
        return;
    Timestamp first{INT64_MAX};
    for (const Watch& watch : m_watches)
        first = std::min(first, watch.due);
    out.setTimer(Outbox::OutcomeTimer, std::max(first, out.now() + nanoseconds(1)));
}

void OrderOutcomes::onSent(const OrderCommand& command, bool isAtVenue, Outbox& out)
{
    if (!m_profile->canLoseAnswers)
        return;
    const std::size_t at = indexOf(command.orderId);
    Watch& watch = at < m_watches.size() ? m_watches[at] : m_watches.emplace_back();
    const bool wasInDoubt = watch.inDoubt; // a cancel of it leaves, but does not end the doubt
    watch.orderId = command.orderId;
    watch.commandId = command.commandId;
    watch.action = command.action;
    watch.attempt = command.attempt;
    watch.isAtVenue = isAtVenue || watch.isAtVenue;
    watch.instrument = command.instrument;
    watch.side = command.side;
    watch.clientId = command.clientId;
    watch.wantedQuantity = command.quantity;
    watch.wantedPrice = command.limitPrice;
    watch.sentAt = out.now();
    watch.settledAt = out.now() + m_profile->settledAfter();
    if (!wasInDoubt) {
        watch.phase = Phase::Awaiting;
        watch.due = out.now() + m_profile->answerTimeout;
    }
    arm(out);
}

void OrderOutcomes::onReport(const ExecutionReport& report)
{
    const std::size_t at = indexOf(report.orderId);
    if (at == m_watches.size())
        return;
    Watch& watch = m_watches[at];
    const bool isPlea = report.type == ExecutionType::InDoubt;
    if (isPlea)
        return;
    // A refused cancel of an order in doubt may only mean that the order has not arrived yet.
    const bool saysNothing = watch.inDoubt && report.type == ExecutionType::CancelRejected;
    const bool isAnswer = report.commandId == watch.commandId && report.commandId != 0 && !saysNothing;
    const bool endsDoubt = watch.inDoubt && !saysNothing && report.type != ExecutionType::ReplaceRejected;
    if (isAnswer || endsDoubt || isTerminal(report.status)) {
        m_watches.erase(m_watches.begin() + static_cast<std::ptrdiff_t>(at));
        return;
    }
    watch.isAtVenue =
        watch.isAtVenue || report.type == ExecutionType::Accepted || report.type == ExecutionType::Trade;
}

void OrderOutcomes::doubt(Watch& watch, std::string_view why, const KnownOrders& orders, Outbox& out)
{
    watch.phase = Phase::Settling;
    watch.due = std::max(watch.settledAt, out.now());
    if (watch.inDoubt)
        return;
    watch.inDoubt = true;
    const KnownOrder* order = orders.find(watch.orderId);
    if (order == nullptr)
        return;
    ExecutionReport report =
        reportOn(*order, ExecutionType::InDoubt, OrderStatus::InDoubt, ReportBasis::Told, out.now());
    report.attempt = watch.attempt;
    report.text.assign(why);
    out.post(report, OrchestratorId);
    out.post(doubtAlert(watch.instrument,
                        "The outcome of an order is unknown. New risk in its direction is blocked; the venue "
                        "is asked once the order can no longer arrive. Nothing is sent again.",
                        false),
             GateId);
}

void OrderOutcomes::onUnknown(const VenueAnswer& answer, const KnownOrders& orders, Outbox& out)
{
    const std::size_t at = indexOf(answer.orderId);
    if (at == m_watches.size() || m_watches[at].commandId != answer.commandId)
        return;
    doubt(m_watches[at], answer.text.empty() ? "the venue could not say" : answer.text.view(), orders, out);
    arm(out);
}

void OrderOutcomes::onLink(bool isUp, const KnownOrders& orders, Outbox& out)
{
    m_isUp = isUp;
    for (Watch& watch : m_watches) {
        std::ranges::fill(watch.queries, 0U); // answers of another connection do not come
        watch.misses = 0;                     // absences must follow each other on one connection
        doubt(watch, isUp ? "the connection is new" : "the connection was lost", orders, out);
    }
    arm(out);
}

void OrderOutcomes::ask(const KnownOrder& order, Outbox& out)
{
    if (isWatched(order.last.orderId))
        return;
    Watch& watch = m_watches.emplace_back();
    watch.orderId = order.last.orderId;
    watch.attempt = order.last.attempt;
    watch.isAtVenue = true;
    watch.instrument = order.last.instrument;
    watch.side = order.last.side;
    watch.clientId = order.clientId;
    watch.sentAt = order.last.venueTime;
    watch.settledAt = out.now();
    watch.phase = Phase::Settling;
    watch.due = out.now();
    arm(out);
}

void OrderOutcomes::sendQueries(Watch& watch, Outbox& out)
{
    watch.phase = Phase::Asking;
    watch.due = out.now() + m_profile->queryTimeout;
    watch.isFound = false;
    watch.trades.clear();
    VenueQuery query;
    query.attempt = watch.attempt;
    query.instrument = watch.instrument;
    query.orderId = watch.orderId;
    query.clientId = watch.clientId;
    query.askedAt = out.now();
    query.since = watch.sentAt - m_profile->tradeOverlap;
    std::ranges::fill(watch.queries, 0U);
    std::size_t used = 0;
    for (const VenueQueryKind kind :
         {VenueQueryKind::Trades, VenueQueryKind::Order, VenueQueryKind::OpenOrders}) {
        if (kind == VenueQueryKind::Order && !m_profile->listsByClientId)
            continue;
        query.kind = kind;
        query.queryId = out.nextId();
        watch.queries[used++] = query.queryId;
        out.post(query, GateId, VenueId);
    }
}

bool OrderOutcomes::onAnswer(const VenueAnswer& answer, const KnownOrders& orders, FillLedger& fills,
                             Outbox& out)
{
    if (answer.queryId == 0)
        return false;
    for (std::size_t at = 0; at < m_watches.size(); ++at) {
        Watch& watch = m_watches[at];
        const auto query = std::ranges::find(watch.queries, answer.queryId);
        if (query == std::end(watch.queries))
            continue;
        const bool isOurs = answer.clientId == watch.clientId;
        if (answer.kind == VenueAnswerKind::Failed) {
            fail(watch, orders, out);
        } else if (answer.kind == VenueAnswerKind::Order && isOurs) {
            // Two orders under one name (nautilus_trader#4564): the open one decides.
            if (!watch.isFound || isTerminal(watch.item.status))
                watch.item = answer;
            watch.isFound = true;
        } else if (answer.kind == VenueAnswerKind::Trade && isOurs) {
            watch.trades.push_back(answer);
        } else if (answer.kind == VenueAnswerKind::End) {
            *query = 0;
            const bool isWhole = std::ranges::all_of(watch.queries, [](auto id) { return id == 0; });
            if (isWhole && conclude(watch, orders, fills, out)) {
                const InstrumentId instrument = watch.instrument;
                m_watches.erase(m_watches.begin() + static_cast<std::ptrdiff_t>(at));
                const bool isLast = std::ranges::none_of(m_watches, [instrument](const Watch& other) {
                    return other.inDoubt && other.instrument == instrument;
                });
                if (isLast)
                    out.post(doubtAlert(instrument, "The fate of every order is known again.", true), GateId);
            }
        }
        arm(out);
        return true;
    }
    return false;
}

/// No answer is no evidence: ask again, less and less often, and say so.
void OrderOutcomes::fail(Watch& watch, const KnownOrders& /*orders*/, Outbox& out)
{
    std::ranges::fill(watch.queries, 0U);
    watch.phase = Phase::Pausing;
    watch.misses = 0;
    const std::int64_t wait = std::int64_t{1'000'000'000} << std::min(watch.failures, 5U);
    watch.due = out.now() + Duration{std::min(wait, BackoffMax.ns)};
    ++watch.failures;
    if (watch.isAlarmed)
        return;
    watch.isAlarmed = true;
    Alert alert = doubtAlert(watch.instrument,
                             "An order stays in doubt: the venue does not answer. It is asked again until it "
                             "does. Check the order at the venue itself.",
                             false);
    alert.severity = Severity::Critical;
    out.post(alert, GateId);
}

bool OrderOutcomes::conclude(Watch& watch, const KnownOrders& orders, FillLedger& fills, Outbox& out)
{
    watch.failures = 0;
    const KnownOrder* order = orders.find(watch.orderId);
    if (order == nullptr)
        return true; // forgotten by all but the venue: the comparison of open orders shows it
    if (watch.isFound || !watch.trades.empty())
        return adopt(watch, *order, fills, out);
    if (++watch.misses < MissesNeeded) {
        watch.phase = Phase::Pausing;
        watch.due = out.now() + BetweenMisses;
        return false;
    }
    if (watch.isAtVenue) { // it was there: its absence is a difference, not an answer
        m_lost.push_back(watch.orderId);
        return true;
    }
    MYSTIC_INVARIANT(out.now() >= watch.settledAt, "NOT_SENT is said when the order can no longer arrive");
    ExecutionReport report =
        reportOn(*order, ExecutionType::NotSent, OrderStatus::NotSent, ReportBasis::Queried, out.now());
    report.attempt = watch.attempt;
    report.text = "the venue was asked twice and does not have it";
    out.post(report, OrchestratorId);
    return true;
}

/// Takes the venue's word, fills first seen here included. False while its lists contradict each other.
bool OrderOutcomes::adopt(Watch& watch, const KnownOrder& order, FillLedger& fills, Outbox& out)
{
    Quantity filled = order.filled;
    for (const VenueAnswer& trade : watch.trades)
        if (!fills.contains(trade.instrument, trade.venueTradeId))
            filled += trade.quantity;
    const bool isEnded = watch.isFound && isTerminal(watch.item.status);
    const bool lacksTrades = watch.isFound && watch.item.filled > filled;
    const bool lacksOrder = !watch.isFound && filled < order.last.orderQuantity;
    if ((lacksTrades && isEnded) || lacksOrder) { // its lists lag behind each other
        watch.misses = 0;
        watch.phase = Phase::Pausing;
        watch.due = out.now() + BetweenMisses;
        return false;
    }
    if (!isEnded && watch.inDoubt) {
        ExecutionReport accepted =
            reportOn(order, ExecutionType::Accepted, OrderStatus::Working, ReportBasis::Queried, out.now());
        accepted.venueOrderId = watch.item.venueOrderId;
        accepted.text = "found at the venue";
        out.post(accepted, OrchestratorId);
        tellAnswerOfChange(watch, order, out);
    }
    filled = order.filled;
    std::ranges::sort(watch.trades, {}, &VenueAnswer::venueTradeId);
    for (const VenueAnswer& trade : watch.trades) {
        if (!fills.add(trade.instrument, trade.venueTradeId))
            continue;
        out.post(fillOf(order, trade, filled, ReportBasis::Queried), OrchestratorId);
        filled += trade.quantity;
    }
    if (!isEnded || watch.item.status == OrderStatus::Filled || filled >= order.last.orderQuantity)
        return true;
    const bool isExpired = watch.item.status == OrderStatus::Expired;
    const bool isRefused = watch.item.status == OrderStatus::Rejected;
    ExecutionReport ended = reportOn(order,
                                     isExpired   ? ExecutionType::Expired
                                     : isRefused ? ExecutionType::Rejected
                                                 : ExecutionType::Canceled,
                                     watch.item.status, ReportBasis::Queried, out.now());
    ended.cumulativeQuantity = filled;
    ended.venueOrderId = watch.item.venueOrderId;
    ended.text = "as the venue lists it";
    out.post(ended, OrchestratorId);
    return true;
}

/// An order found open answers a change that got no answer: it was made, or it was not.
void OrderOutcomes::tellAnswerOfChange(const Watch& watch, const KnownOrder& order, Outbox& out) const
{
    if (watch.action == IntentAction::New || watch.commandId == 0)
        return;
    const bool isMade = watch.action == IntentAction::Modify && watch.item.quantity == watch.wantedQuantity &&
                        watch.item.price == watch.wantedPrice;
    const ExecutionType type = isMade                                 ? ExecutionType::Replaced
                               : watch.action == IntentAction::Modify ? ExecutionType::ReplaceRejected
                                                                      : ExecutionType::CancelRejected;
    ExecutionReport report = reportOn(order, type, OrderStatus::Working, ReportBasis::Queried, out.now());
    report.commandId = watch.commandId;
    if (isMade) {
        report.orderQuantity = watch.item.quantity;
        report.limitPrice = watch.item.price;
        report.stopPrice = watch.item.stopPrice;
    }
    report.text = isMade ? "the change reached the venue" : "the change did not reach the venue";
    out.post(report, OrchestratorId);
}

void OrderOutcomes::onTimer(const KnownOrders& orders, Outbox& out)
{
    for (Watch& watch : m_watches) {
        if (watch.due > out.now())
            continue;
        switch (watch.phase) {
        case Phase::Awaiting:
            doubt(watch, "the venue does not answer", orders, out);
            break;
        case Phase::Settling:
        case Phase::Pausing:
            if (m_isUp)
                sendQueries(watch, out);
            else
                fail(watch, orders, out);
            break;
        case Phase::Asking:
            fail(watch, orders, out);
            break;
        }
    }
    arm(out);
}

} // namespace mystic
