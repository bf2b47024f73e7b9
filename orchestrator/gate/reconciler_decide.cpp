// The reconciler's decisions: by policy or by a person, what each correction does, what it would be worth.
#include <algorithm>

#include "gate/trading_state.h"
#include "reconciler.h"

namespace mystic {

namespace {

/// Trade ids of adjustments lie above those of venues, so that folds that count by id tell them apart.
constexpr std::uint64_t AdjustmentBit = std::uint64_t{1} << 63U;

} // namespace

void Reconciler::estimate(Difference& difference, const StationBooks& books) const
{
    const InstrumentMaster& master = books.portfolio.instruments();
    difference.profitEffect = {};
    difference.exposureEffect = {};
    const bool moves =
        difference.proposed == Correction::ApplyFill || difference.proposed == Correction::AdjustPosition;
    if (!moves || !master.contains(difference.instrument))
        return;
    const Instrument& instrument = master.at(difference.instrument);
    const Price mark = books.portfolio.mark(difference.instrument);
    if (!mark.isPositive() || !difference.price.isPositive())
        return;
    const auto atMark = checkedNotional(mark, difference.lastQuantity, instrument.multiplier);
    const auto paid = checkedNotional(difference.price, difference.lastQuantity, instrument.multiplier);
    const auto before = books.portfolio.notionalInAccount(difference.instrument, mark, difference.ours.abs());
    const auto after =
        books.portfolio.notionalInAccount(difference.instrument, mark, difference.theirs.abs());
    if (!atMark || !paid)
        return;
    const auto gain =
        narrow(Int128{atMark->raw() - paid->raw()} * signOf(difference.side) - difference.fee.raw());
    if (gain)
        difference.profitEffect =
            books.portfolio.toAccountCurrency(Money::fromRaw(*gain), instrument.currency).value_or(Money{});
    if (before && after)
        difference.exposureEffect = *after - *before;
}

void Reconciler::decideByPolicy(Difference& difference, const StationBooks& books)
{
    if (!m_policy.isAutomatic(difference.difference))
        return;
    apply(difference, difference.proposed, books);
    difference.state = DifferenceState::Corrected;
    difference.applied = difference.proposed;
}

Result<void> Reconciler::onCommand(const OperatorCommand& command, const StationBooks& books, Timestamp now)
{
    m_out.setNow(now);
    if (command.action != OperatorAction::ResolveDifference && command.action != OperatorAction::CheckVenue)
        return {};
    if (!m_setup.isCompared || !m_isUp)
        return failure(ErrorCode::Denied,
                       m_setup.isCompared
                           ? "The venue is not connected: nothing can be compared or corrected."
                           : "This session has no venue to compare with.");
    if (command.action == OperatorAction::CheckVenue) {
        if (!m_round.isRunning)
            beginRound();
        return {};
    }
    const auto found = std::ranges::find(m_differences, command.orderId, &Difference::differenceId);
    if (found == m_differences.end() || found->state != DifferenceState::Open)
        return failure(ErrorCode::NotFound, "Difference " + std::to_string(command.orderId) +
                                                " no longer waits for a decision: nothing was done.");
    const auto correction = static_cast<Correction>(command.argument);
    if (command.argument < 0 || !isAllowed(found->difference, correction))
        return failure(ErrorCode::InvalidArgument, std::string("A difference of class \"") +
                                                       std::string(toText(found->difference)) +
                                                       "\" cannot be corrected this way: nothing was done.");
    if (command.reason.view().size() < ReasonMinimum)
        return failure(ErrorCode::Denied, "A decision on a difference needs a reason: nothing was done.");
    found->person = command.person;
    found->reason = command.reason;
    found->commandId = command.commandId;
    apply(*found, correction, books);
    found->state = DifferenceState::Decided;
    found->applied = correction;
    tell(*found);
    if (!m_round.isRunning)
        m_out.setTimer(Outbox::ComparisonTimer, now + BetweenSights); // does it agree now?
    return {};
}

void Reconciler::apply(Difference& difference, Correction correction, const StationBooks& books)
{
    switch (correction) {
    case Correction::ApplyFill:
        applyFill(difference, difference.person.empty() ? ReportBasis::Queried : ReportBasis::Decision);
        break;
    case Correction::AdjustPosition:
        adjust(difference, books);
        break;
    case Correction::CloseOrder:
        closeOrder(difference);
        break;
    case Correction::AdoptOrder:
        adoptOrder(difference);
        break;
    case Correction::CancelAtVenue:
        cancelAtVenue(difference);
        break;
    case Correction::Acknowledge:
        if (difference.venueTradeId != 0)
            (void)m_fills.add(difference.instrument, difference.venueTradeId); // not told again
        break;
    case Correction::None:
        break;
    }
}

void Reconciler::applyFill(const Difference& difference, ReportBasis basis)
{
    const KnownOrder* order = m_known.find(difference.orderId);
    if (order == nullptr || !m_fills.add(difference.instrument, difference.venueTradeId))
        return;
    VenueAnswer trade;
    trade.instrument = difference.instrument;
    trade.venueTradeId = difference.venueTradeId;
    trade.quantity = difference.lastQuantity;
    trade.price = difference.price;
    trade.amount = difference.fee;
    trade.venueTime = difference.venueTime;
    Quantity before = order->filled;
    for (const auto& other : m_differences) // earlier ones of this turn are not folded yet
        if (other.orderId == difference.orderId && other.venueTradeId < difference.venueTradeId &&
            other.state == DifferenceState::Corrected && other.firstSeen == m_out.now())
            before += other.lastQuantity;
    m_out.post(fillOf(*order, trade, before, basis), OrchestratorId);
    m_appliedFills = true;
}

/// The explicit record: by how much, at what price, why.
void Reconciler::adjust(const Difference& difference, const StationBooks& books)
{
    if (difference.venueTradeId != 0 && !m_fills.add(difference.instrument, difference.venueTradeId))
        return;
    ExecutionReport report;
    report.type = ExecutionType::Adjusted;
    report.status = OrderStatus::Filled;
    report.purpose = OrderPurpose::Exit;
    report.side = difference.side;
    report.instrument = difference.instrument;
    report.venueTradeId =
        difference.venueTradeId != 0 ? difference.venueTradeId : difference.differenceId | AdjustmentBit;
    report.basis = ReportBasis::Decision;
    report.orderQuantity = difference.lastQuantity;
    report.lastQuantity = difference.lastQuantity;
    report.cumulativeQuantity = difference.lastQuantity;
    report.lastPrice =
        difference.price.isPositive() ? difference.price : books.portfolio.mark(difference.instrument);
    report.fee = difference.fee;
    report.venueTime = m_out.now();
    report.text.assign(difference.reason.view());
    m_out.post(report, OrchestratorId);
    m_appliedFills = true;
}

void Reconciler::closeOrder(const Difference& difference)
{
    const KnownOrder* order = m_known.find(difference.orderId);
    if (order == nullptr)
        return;
    ExecutionReport report =
        reportOn(*order, ExecutionType::Canceled, OrderStatus::Canceled, ReportBasis::Decision, m_out.now());
    report.text = "ended here: the venue does not have it";
    m_out.post(report, OrchestratorId);
}

void Reconciler::adoptOrder(const Difference& difference)
{
    const KnownOrder* order = m_known.find(difference.orderId);
    if (order == nullptr)
        return;
    ExecutionReport report =
        reportOn(*order, ExecutionType::Replaced, OrderStatus::Working, ReportBasis::Decision, m_out.now());
    report.orderQuantity = order->filled + difference.theirs; // what is open there is open here
    report.leavesQuantity = difference.theirs;
    report.limitPrice = difference.price.isPositive() ? difference.price : report.limitPrice;
    report.text = "as the venue has it";
    m_out.post(report, OrchestratorId);
}

void Reconciler::cancelAtVenue(const Difference& difference)
{
    VenueQuery query;
    query.kind = VenueQueryKind::CancelOrder;
    query.instrument = difference.instrument;
    query.queryId = m_out.nextId();
    query.orderId = difference.orderId;
    query.venueOrderId = difference.venueOrderId;
    query.askedAt = m_out.now();
    query.clientId = difference.clientId;
    m_out.post(query, GateId, VenueId);
}

void Reconciler::alarm(const Difference& difference, bool isCleared)
{
    Alert alert;
    alert.code = AlertCode::ReconciliationDifference;
    alert.severity = Severity::High;
    alert.agent = GateId;
    alert.instrument = difference.instrument;
    alert.cleared = isCleared ? 1 : 0;
    alert.text.assign(
        isCleared ? std::string("Station and venue agree on the instrument again, or a person decided.")
                  : std::string(toText(difference.difference)) +
                        ": station and venue differ. No new risk in the instrument until it is decided "
                        "in Reconciliation.");
    m_out.post(alert, GateId);
}

} // namespace mystic
