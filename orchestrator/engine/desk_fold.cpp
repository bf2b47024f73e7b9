#include "desk_fold.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::size_t ArrivalsMax = 4'096;

std::uint32_t blocksIn(const CheckList& checks)
{
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < checks.count; ++i)
        count += checks.items[i].outcome == CheckOutcome::Block ? 1U : 0U;
    return count;
}

void refuse(DeskAnswer& answer, DeskOutcome outcome, const CheckList& checks)
{
    answer.outcome = outcome;
    answer.refusals = blocksIn(checks);
    if (const CheckResult* block = checks.firstBlock())
        answer.check = *block;
}

const OrderIntent* intentOf(const Turn& turn)
{
    return turn.has(IntentBit) ? &turn.intent : turn.input.tryAs<OrderIntent>();
}

/// Worst value a working purchase can still cost in its own currency, its fee included.
std::optional<Money> reservedBy(const OrderView& order, const Instrument& instrument, Price mark)
{
    const Quantity leaves = order.quantity - order.filled;
    const bool isCapped = order.type == OrderType::Limit || order.type == OrderType::StopLimit;
    const Price price = isCapped ? order.limitPrice : std::max(mark, order.stopPrice);
    if (!price.isPositive() || !leaves.isPositive())
        return std::nullopt;
    try {
        const Money value = notional(price, leaves, instrument.multiplier);
        const auto fee =
            multiplyScaled(value.raw(), std::max(instrument.takerFee, Ratio{}).raw(), Rounding::Ceiling);
        return fee ? std::optional(value + Money::fromRaw(*fee)) : std::nullopt;
    } catch (const ArithmeticOverflow&) {
        return std::nullopt;
    }
}

} // namespace

DeskAnswer answerOf(const Turn& turn)
{
    const auto& order = turn.input.as<OperatorOrder>();
    DeskAnswer answer;
    answer.commandId = order.commandId;
    answer.trace = turn.header.seq;
    answer.time = turn.header.time;
    answer.instrument = order.signal.instrument;
    answer.side = order.signal.side;
    answer.type = order.signal.orderType;
    answer.action = order.signal.action;
    answer.modifies = order.signal.modifies;
    answer.requested = order.signal.requested;
    answer.person = order.person.str();
    answer.reason = order.reason.str();
    if (!turn.has(ComplianceBit)) {
        answer.silent = "Compliance Agent";
        return answer;
    }
    if (turn.compliance.decision != VerdictDecision::Approved) {
        refuse(answer, DeskOutcome::RefusedByCompliance, turn.compliance.checks);
        return answer;
    }
    if (!turn.has(RiskBit)) {
        answer.silent = "Risk Agent";
        return answer;
    }
    answer.binding = turn.risk.binding;
    answer.approved = turn.risk.approved;
    if (turn.risk.decision != VerdictDecision::Approved) {
        refuse(answer, DeskOutcome::RefusedByRisk, turn.risk.checks);
        return answer;
    }
    answer.outcome = DeskOutcome::NotSent;
    if (!turn.has(IntentBit) || !turn.has(GateBit))
        return answer;
    answer.orderId = turn.intent.orderId;
    if (turn.gate.decision == VerdictDecision::Approved)
        answer.outcome = DeskOutcome::Released;
    else
        refuse(answer, DeskOutcome::RefusedByGate, turn.gate.checks);
    return answer;
}

void DeskFold::fold(const Turn& turn)
{
    if (turn.has(GateBit) && turn.gate.decision == VerdictDecision::Approved)
        if (const OrderIntent* intent = intentOf(turn))
            foldIntent(*intent);
    if (turn.header.inputKind == MessageKind::OperatorOrder && turn.header.source == OperatorId)
        foldAnswer(turn);
}

void DeskFold::foldIntent(const OrderIntent& intent)
{
    if (intent.action != IntentAction::New)
        return;
    const auto at = std::ranges::lower_bound(m_arrivals, intent.orderId, {}, &Arrival::order);
    m_arrivals.insert(at, {intent.orderId, intent.arrivalMid});
    if (m_arrivals.size() > ArrivalsMax)
        m_arrivals.pop_front();
}

Price DeskFold::arrivalMid(OrderId order) const
{
    const auto at = std::ranges::lower_bound(m_arrivals, order, {}, &Arrival::order);
    return at != m_arrivals.end() && at->order == order ? at->mid : Price{};
}

void DeskFold::foldAnswer(const Turn& turn)
{
    m_answers.push_front(answerOf(turn));
    if (m_answers.size() > AnswersMax)
        m_answers.pop_back();
}

void DeskFold::fill(DeskView& out, const Portfolio& portfolio, const std::vector<OrderView>& orders)
{
    out.answers.assign(m_answers.begin(), m_answers.end());
    const auto slot = [&out](const std::string& currency) -> BalanceView& {
        const auto found = std::ranges::find(out.balances, currency, &BalanceView::currency);
        if (found != out.balances.end())
            return *found;
        BalanceView& made = out.balances.emplace_back();
        made.currency = currency;
        made.known = true;
        return made;
    };
    for (const CashBalance& cash : portfolio.cash())
        slot(cash.currency).cash = cash.amount;
    const InstrumentMaster& master = portfolio.instruments();
    for (const Instrument& instrument : master.all()) {
        const Position& position = portfolio.position(instrument.id);
        if (position.isFlat())
            continue;
        BalanceView& balance = slot(instrument.currency);
        const Price mark = portfolio.mark(instrument.id);
        balance.known = balance.known && mark.isPositive();
        balance.positions += position.value(mark, instrument.multiplier);
    }
    for (const OrderView& order : orders) {
        if (isTerminal(order.status) || order.reduceOnly || order.side != Side::Buy ||
            !master.contains(order.instrument))
            continue;
        const Instrument& instrument = master.at(order.instrument);
        if (const auto reserved = reservedBy(order, instrument, portfolio.mark(order.instrument)))
            slot(instrument.currency).reserved += *reserved;
    }
    for (BalanceView& balance : out.balances) {
        const auto converted =
            portfolio.toAccountCurrency(balance.cash + balance.positions, balance.currency);
        balance.known = balance.known && converted.has_value();
        balance.inAccount = converted.value_or(Money{});
    }
}

} // namespace mystic
