// The reconciler's questions: when they are asked, what comes back, the connection, clocks and dead-man
// switch. Comparison: reconciler_compare.cpp. Decisions: reconciler_decide.cpp.
#include "reconciler.h"

#include <algorithm>

#include "contract/agent.h"

namespace mystic {

namespace {

Alert linkAlert(bool isLost, std::string_view text)
{
    Alert alert;
    alert.code = AlertCode::VenueLink;
    alert.severity = Severity::Critical;
    alert.agent = GateId;
    alert.cleared = isLost ? 0 : 1;
    alert.text.assign(text);
    return alert;
}

} // namespace

Reconciler::Reconciler(const ReconcilerSetup& setup, std::size_t instruments)
    : m_setup(setup), m_known(setup.ids), m_outcomes(m_setup.profile), m_open(instruments)
{
    m_policy.automatic = 1U << static_cast<unsigned>(DifferenceClass::MissingFill) |
                         1U << static_cast<unsigned>(DifferenceClass::ForeignFill);
}

void Reconciler::mix(std::uint64_t value)
{
    m_digest = mixDigest(m_digest, value);
}

void Reconciler::onSent(const OrderCommand& command, const WorkingOrder* target, Timestamp now)
{
    if (!m_setup.isCompared)
        return;
    m_out.setNow(now);
    const bool isAtVenue = target != nullptr && target->status != OrderStatus::PendingNew &&
                           target->status != OrderStatus::InDoubt;
    m_outcomes.onSent(command, isAtVenue, m_out);
}

void Reconciler::onReport(const ExecutionReport& report, AgentId source, Timestamp now)
{
    if (!m_setup.isCompared)
        return;
    m_out.setNow(now);
    m_known.fold(report);
    if (source == GateId)
        return; // what the gate said it sends answers nothing
    if (report.type == ExecutionType::Trade)
        (void)m_fills.add(report.instrument, report.venueTradeId);
    m_outcomes.onReport(report);
}

void Reconciler::onAnswer(const VenueAnswer& answer, const StationBooks& books, Timestamp now)
{
    if (!m_setup.isCompared)
        return;
    m_out.setNow(now);
    if (m_begin.ns == 0)
        m_begin = now;
    mix(static_cast<std::uint64_t>(answer.kind) << 56U ^ answer.queryId ^ answer.venueTradeId);
    if (answer.kind == VenueAnswerKind::Link)
        return foldLink(answer, books);
    if (answer.kind == VenueAnswerKind::Unknown)
        return m_outcomes.onUnknown(answer, m_known, m_out);
    if (answer.kind == VenueAnswerKind::End)
        checkClock(answer);
    if (m_outcomes.onAnswer(answer, m_known, m_fills, m_out))
        return takeLost(books);
    if (answer.queryId != 0 && answer.queryId == m_deadMan) {
        m_deadMan = 0;
        if (answer.kind == VenueAnswerKind::Failed) {
            Alert alert;
            alert.code = AlertCode::DeadManSwitch;
            alert.severity = Severity::High;
            alert.agent = GateId;
            alert.text = "The venue's dead-man switch could not be armed: should the station stop, working "
                         "orders stay. It is tried again.";
            m_out.post(alert, GateId);
        }
        return;
    }
    if (!foldRound(answer, books) && answer.queryId == 0)
        foldUnasked(answer, books);
}

void Reconciler::foldLink(const VenueAnswer& answer, const StationBooks& books)
{
    const bool wasUp = m_isUp;
    m_isUp = answer.link == VenueLink::Up;
    m_isCompared = false;
    m_isClockApart = false;
    m_round = {};
    m_failures = 0;
    m_deadMan = 0;
    m_outcomes.onLink(m_isUp, m_known, m_out);
    if (!m_isUp) {
        if (wasUp)
            m_out.post(linkAlert(true,
                                 "The connection to the venue is lost: no new risk until it is back and "
                                 "orders, fills and positions were compared."),
                       GateId);
        return;
    }
    (void)books;
    beginRound();
    armDeadMan();
}

void Reconciler::armDeadMan()
{
    if (!m_setup.profile.hasDeadManSwitch || !m_isUp)
        return;
    VenueQuery arm;
    arm.kind = VenueQueryKind::ArmDeadMan;
    arm.queryId = m_out.nextId();
    arm.askedAt = m_out.now();
    arm.countdown = m_setup.profile.deadManCountdown;
    m_deadMan = arm.queryId;
    m_out.post(arm, GateId, VenueId);
    m_out.setTimer(Outbox::DeadManTimer, m_out.now() + Duration{arm.countdown.ns / 3});
}

void Reconciler::beginRound()
{
    if (!m_isUp)
        return;
    m_round = {};
    m_round.isRunning = true;
    m_round.askedAt = m_out.now();
    const auto ask = [this](VenueQueryKind kind) {
        VenueQuery query;
        query.kind = kind;
        query.queryId = m_out.nextId();
        query.askedAt = m_out.now();
        const Timestamp since = m_comparedAt.ns == 0 ? m_begin - m_setup.profile.clockError
                                                     : m_comparedAt - m_setup.profile.tradeOverlap;
        if (kind == VenueQueryKind::Trades)
            query.since = since;
        m_out.post(query, GateId, VenueId);
        return query.queryId;
    };
    // Positions last: on one connection no fill comes between them and what was told before.
    m_round.orders = ask(VenueQueryKind::OpenOrders);
    m_round.trades = ask(VenueQueryKind::Trades);
    m_round.balances = ask(VenueQueryKind::Balances);
    m_round.positions = m_setup.profile.reportsPositions ? ask(VenueQueryKind::Positions) : 0;
    m_out.setTimer(Outbox::ComparisonTimer, m_out.now() + m_setup.profile.queryTimeout);
}

/// Nothing is concluded from an answer that is not whole: later, and later again.
void Reconciler::abandonRound()
{
    m_round = {};
    const std::int64_t wait = std::int64_t{1'000'000'000} << std::min(m_failures, 5U);
    if (++m_failures == 3)
        m_out.post(linkAlert(true, "The venue is connected but does not answer what it is asked: differences "
                                   "would go unseen. It is asked again until it does."),
                   GateId);
    m_out.setTimer(Outbox::ComparisonTimer,
                   m_out.now() + Duration{std::min(wait, OrderOutcomes::BackoffMax.ns)});
}

bool Reconciler::foldRound(const VenueAnswer& answer, const StationBooks& books)
{
    Round& round = m_round;
    const bool isOfRound = round.isRunning && answer.queryId != 0 &&
                           (answer.queryId == round.orders || answer.queryId == round.trades ||
                            answer.queryId == round.positions || answer.queryId == round.balances);
    if (!isOfRound)
        return false; // of an older question: it says nothing
    if (answer.kind == VenueAnswerKind::Failed) {
        abandonRound();
        return true;
    }
    if (answer.kind != VenueAnswerKind::End) {
        round.items.push_back(answer);
        return true;
    }
    for (std::uint64_t* query : {&round.orders, &round.trades, &round.positions, &round.balances})
        if (*query == answer.queryId)
            *query = 0;
    if (round.isWhole())
        evaluate(books);
    return true;
}

/// The venue's clock must lie between asking and now, give or take what is normal: expiries depend on it.
void Reconciler::checkClock(const VenueAnswer& answer)
{
    const VenueProfile& profile = m_setup.profile;
    if (!profile.canLoseAnswers || answer.venueTime.ns == 0)
        return; // one clock
    const Timestamp from = m_round.isRunning ? m_round.askedAt : m_out.now() - profile.queryTimeout;
    const bool isApart =
        answer.venueTime < from - profile.clockError || answer.venueTime > m_out.now() + profile.clockError;
    if (isApart == m_isClockApart)
        return;
    m_isClockApart = isApart;
    Alert alert;
    alert.code = AlertCode::ClockStep;
    alert.severity = Severity::High;
    alert.agent = GateId;
    alert.cleared = isApart ? 0 : 1;
    alert.unit = Unit::TimeNs;
    alert.value = (answer.venueTime - m_out.now()).ns;
    alert.limit = profile.clockError.ns;
    alert.text =
        "The clocks of station and venue are apart: the venue would refuse or misjudge expiries. No new "
        "risk until they agree; check this machine's time service.";
    m_out.post(alert, GateId);
}

void Reconciler::foldUnasked(const VenueAnswer& answer, const StationBooks& books)
{
    m_appliedFills = false;
    if (answer.kind == VenueAnswerKind::Trade)
        noteTrade(answer, books);
    else if (answer.kind == VenueAnswerKind::Order && m_known.find(answer) == nullptr)
        noteForeignOrder(answer, books);
}

/// Orders the venue had once and does not have now, not even ended.
void Reconciler::takeLost(const StationBooks& books)
{
    for (const OrderId id : m_outcomes.takeLost()) {
        const KnownOrder* order = m_known.find(id);
        const WorkingOrder* working = books.orders.find(id);
        if (order == nullptr || working == nullptr)
            continue;
        Difference lost;
        lost.difference = DifferenceClass::LostOrder;
        lost.instrument = working->instrument;
        lost.side = working->side;
        lost.orderId = id;
        lost.attempt = working->attempt;
        lost.ourStatus = working->status;
        lost.theirStatus = OrderStatus::NotSent;
        lost.venueOrderId = order->last.venueOrderId;
        lost.ours = working->leaves;
        lost.price = working->limitPrice;
        lost.clientId = order->clientId;
        lost.seen = SightsNeeded; // asked for twice already
        lost.reason = "we hold it for working; the venue has neither it nor its end";
        note(lost, books);
    }
}

void Reconciler::onTimer(const Timer& timer, const StationBooks& books, Timestamp now)
{
    if (!m_setup.isCompared || timer.agent != GateId)
        return;
    m_out.setNow(now);
    mix(timer.timerId);
    switch (timer.timerId) {
    case Outbox::OutcomeTimer:
        m_outcomes.onTimer(m_known, m_out);
        takeLost(books);
        break;
    case Outbox::ComparisonTimer:
        if (m_round.isRunning)
            abandonRound();
        else
            beginRound();
        break;
    case Outbox::DeadManTimer:
        armDeadMan();
        break;
    default:
        break;
    }
}

bool Reconciler::isReconciled(InstrumentId instrument) const
{
    if (!m_setup.isCompared)
        return true;
    return m_isUp && m_isCompared && !m_isClockApart && instrument < m_open.size() && m_open[instrument] == 0;
}

int Reconciler::faults(InstrumentId instrument, Side side) const
{
    return (isReconciled(instrument) ? 0 : 1) + (m_outcomes.isInDoubt(instrument, side) ? 1 : 0);
}

} // namespace mystic
