#include "compliance/report/report_fold.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::int64_t NsPerSecond = 1'000'000'000;

std::optional<Money> valueOf(const Instrument& instrument, Price price, Quantity quantity)
{
    return checkedNotional(price, quantity, instrument.multiplier);
}

} // namespace

std::string_view toText(RejectStage stage)
{
    switch (stage) {
    case RejectStage::Compliance:
        return "compliance";
    case RejectStage::Risk:
        return "risk";
    case RejectStage::Gate:
        return "gate";
    case RejectStage::Venue:
        return "venue";
    }
    return "?";
}

ReportFold::ReportFold(ReportSetup setup)
    : m_setup(std::move(setup)),
      m_portfolio(*m_setup.instruments, m_setup.accountCurrency, m_setup.startingCash),
      m_marks(m_setup.instruments->size())
{
    m_facts.from = m_setup.from;
    m_facts.to = m_setup.to;
    m_facts.stateAtEnd = m_setup.initialState;
}

void ReportFold::beginTurn(const ReportTurn& turn)
{
    m_turn = turn;
    m_inPeriod = turn.time >= m_setup.from && turn.time < m_setup.to;
    if (turn.closedTo > m_closedTo)
        m_closedAt = turn.time;
    m_closedTo = turn.closedTo;
    if (!m_inPeriod)
        return;
    if (m_facts.firstSeq == 0) {
        m_facts.first = turn.time;
        m_facts.firstSeq = turn.seq;
        m_facts.start = pnl();
        m_facts.peakEquity = m_facts.start.equity;
    }
    m_facts.last = turn.time;
    m_facts.lastSeq = turn.seq;
    ++m_facts.counts.turns;
    m_facts.counts.complianceDown += turn.complianceReady ? 0U : 1U;
    m_facts.counts.riskDown += turn.riskReady ? 0U : 1U;
    rollDay();
}

void ReportFold::take(const Message& message)
{
    switch (message.kind) {
    case MessageKind::MarketEvent:
        takeMarket(message.as<MarketEvent>());
        break;
    case MessageKind::Signal:
        takeSignal(message.as<Signal>());
        break;
    case MessageKind::ComplianceVerdict:
        takeCompliance(message.as<ComplianceVerdict>());
        break;
    case MessageKind::RiskVerdict:
        takeRisk(message.as<RiskVerdict>());
        break;
    case MessageKind::OrderIntent:
        takeIntent(message.as<OrderIntent>());
        break;
    case MessageKind::GateDecision:
        takeGate(message.as<GateDecision>());
        break;
    case MessageKind::ExecutionReport:
        takeReport(message.as<ExecutionReport>());
        break;
    case MessageKind::AgentStatus: {
        const auto& status = message.as<AgentStatus>();
        if (inPeriod())
            m_facts.agents.add({m_turn.time, m_turn.seq, status.agent, std::string(toText(status.state)),
                                status.reason.str()});
        break;
    }
    case MessageKind::AgentError: {
        const auto& error = message.as<AgentError>();
        if (inPeriod())
            m_facts.agents.add({m_turn.time, m_turn.seq, error.agent,
                                "error in turn " + std::to_string(error.failedTurn), error.what.str()});
        break;
    }
    case MessageKind::Alert:
        takeAlert(message.as<Alert>());
        break;
    case MessageKind::ConfigChange:
        if (inPeriod())
            m_facts.changes.add({m_turn.time, m_turn.seq, message.as<ConfigChange>()});
        break;
    case MessageKind::RiskReport:
        takeRiskReport(message.as<RiskReport>());
        break;
    case MessageKind::OperatorOrder: // what became of it is told by the signal of its turn
        if (inPeriod())
            m_facts.commands.add({m_turn.time, m_turn.seq, {}, message.as<OperatorOrder>(), {}});
        break;
    case MessageKind::Violation:
        if (inPeriod())
            m_facts.violations.add({m_turn.time, m_turn.seq, message.as<Violation>()});
        break;
    case MessageKind::None:
    case MessageKind::OrderCommand:
    case MessageKind::PositionChange:
    case MessageKind::OperatorCommand: // comes through takeCommand(), with its effect
    case MessageKind::ModelMetrics:
    case MessageKind::RetrainStatus:
    case MessageKind::Timer:
    case MessageKind::VenueQuery:
    case MessageKind::VenueAnswer:
    case MessageKind::Difference:
        break;
    }
}

void ReportFold::takeMarket(const MarketEvent& event)
{
    m_facts.counts.marketEvents += inPeriod() ? 1U : 0U;
    if (!m_setup.instruments->contains(event.instrument))
        return;
    const Price mark = m_marks.markOf(event);
    if (mark.isPositive())
        m_portfolio.setMark(event.instrument, mark);
    sampleEquity(false);
}

void ReportFold::takeSignal(const Signal& signal)
{
    m_signal = signal;
    m_signalTurn = m_turn.seq;
    m_facts.counts.signals += inPeriod() ? 1U : 0U;
    if (signal.strategyId == ManualStrategyId)
        return; // a person's, named where it is told
    if (signal.strategyId >= m_facts.strategies.size())
        m_facts.strategies.resize(static_cast<std::size_t>(signal.strategyId) + 1);
    if (m_facts.strategies[signal.strategyId].empty())
        m_facts.strategies[signal.strategyId] = signal.strategy.str();
}

void ReportFold::takeCompliance(const ComplianceVerdict& verdict)
{
    if (!inPeriod())
        return;
    m_facts.counts.checksDropped += verdict.checks.dropped;
    if (verdict.decision == VerdictDecision::Approved) {
        ++m_facts.counts.complianceApproved;
        return;
    }
    ++m_facts.counts.complianceRejected;
    reject(RejectStage::Compliance, verdict.instrument, 0, verdict.checks);
}

void ReportFold::takeRisk(const RiskVerdict& verdict)
{
    if (!inPeriod())
        return;
    m_facts.counts.checksDropped += verdict.checks.dropped;
    if (verdict.decision == VerdictDecision::Approved) {
        ++m_facts.counts.riskApproved;
        return;
    }
    ++m_facts.counts.riskRejected;
    reject(RejectStage::Risk, verdict.instrument, 0, verdict.checks);
}

void ReportFold::reject(RejectStage stage, InstrumentId instrument, OrderId order, const CheckList& checks)
{
    RejectionFact fact;
    fact.time = m_turn.time;
    fact.seq = m_turn.seq;
    fact.trace = m_turn.trace;
    fact.order = order;
    fact.stage = stage;
    fact.instrument = instrument;
    if (const auto known = m_working.find(order); order != 0 && known != m_working.end())
        fact.side = known->second.side;
    else if (m_signalTurn == m_turn.seq)
        fact.side = m_signal.side;
    bool named = false;
    for (std::uint32_t i = 0; i < checks.count; ++i) {
        const CheckResult& check = checks.items[i];
        if (check.outcome != CheckOutcome::Block)
            continue;
        named = true;
        fact.check = check.id;
        fact.unit = check.unit;
        fact.value = check.value;
        fact.limit = check.limit;
        m_facts.rejections.add(fact);
    }
    if (named)
        return;
    fact.text = checks.dropped > 0 ? "refused: more checks were made than its record could hold" : "refused";
    m_facts.rejections.add(fact);
}

void ReportFold::takeIntent(const OrderIntent& intent)
{
    m_facts.counts.intents += inPeriod() ? 1U : 0U;
    if (intent.action != IntentAction::New || intent.orderId == 0)
        return;
    OrderFact& order = m_working[intent.orderId];
    order.id = intent.orderId;
    order.trace = m_turn.trace;
    order.instrument = intent.instrument;
    order.strategyId = intent.strategyId;
    order.side = intent.side;
    order.type = intent.type;
    order.timeInForce = intent.timeInForce;
    order.purpose = intent.purpose;
    order.quantity = intent.quantity;
    order.limitPrice = intent.limitPrice;
    order.stopPrice = intent.stopPrice;
    order.arrivalMid = intent.arrivalMid;
    order.decidedAt = intent.decidedAt.ns != 0 ? intent.decidedAt : m_turn.time;
    order.sentAt = m_turn.time;
    keep(order);
}

void ReportFold::takeGate(const GateDecision& decision)
{
    const bool approved = decision.decision == VerdictDecision::Approved;
    const auto order = m_working.find(decision.orderId);
    if (approved && order != m_working.end()) {
        order->second.gatePassed = true;
        ++order->second.messages;
        keep(order->second);
    }
    if (!inPeriod())
        return;
    m_facts.counts.checksDropped += decision.checks.dropped;
    ++(approved ? m_facts.counts.gateApproved : m_facts.counts.gateRejected);
    if (approved)
        countMessage();
    else
        reject(RejectStage::Gate, decision.instrument, decision.orderId, decision.checks);
}

void ReportFold::countMessage()
{
    const std::int64_t second = m_turn.time.ns / NsPerSecond;
    m_messagesInSecond = second == m_messageSecond ? m_messagesInSecond + 1 : 1;
    m_messageSecond = second;
    if (m_messagesInSecond > m_facts.counts.peakMessages) {
        m_facts.counts.peakMessages = m_messagesInSecond;
        m_facts.counts.peakMessagesAt = m_turn.time;
    }
}

/// The order a report is about; made from the report when its intent was not seen (adopted, or refused).
OrderFact& ReportFold::orderOf(const ExecutionReport& report)
{
    const auto [at, isNew] = m_working.try_emplace(report.orderId);
    OrderFact& order = at->second;
    if (!isNew)
        return order;
    if (const auto row = m_rows.find(report.orderId); row != m_rows.end()) {
        order = m_facts.orders.items[row->second]; // a late report of an order that had ended
        return order;
    }
    order.id = report.orderId;
    order.trace = m_turn.trace;
    order.instrument = report.instrument;
    order.strategyId = report.strategyId;
    order.side = report.side;
    order.type = report.orderType;
    order.timeInForce = report.timeInForce;
    order.purpose = report.purpose;
    order.sentAt = m_turn.time;
    return order;
}

void ReportFold::takeReport(const ExecutionReport& report)
{
    const bool refusedChange =
        report.type == ExecutionType::CancelRejected || report.type == ExecutionType::ReplaceRejected;
    if (inPeriod() && (report.type == ExecutionType::Rejected || refusedChange)) {
        RejectionFact fact{m_turn.time,
                           m_turn.seq,
                           m_turn.trace,
                           report.orderId,
                           RejectStage::Venue,
                           report.instrument,
                           report.side,
                           CheckId::None,
                           Unit::None,
                           0,
                           0,
                           std::string(toText(report.type)) + ": " + report.text.str()};
        m_facts.rejections.add(std::move(fact));
    }
    if (report.type == ExecutionType::Adjusted && m_setup.instruments->contains(report.instrument))
        m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                              report.fee);
    if (report.orderId == 0 || refusedChange)
        return;
    OrderFact& order = orderOf(report);
    if (report.type == ExecutionType::GateRejected && order.gatePassed) { // a refused change of a live order
        keep(order);
        return;
    }
    order.gateRejected = report.type == ExecutionType::GateRejected;
    if (!isTerminal(order.status))
        order.status = report.status;
    if (report.orderQuantity.isPositive())
        order.quantity = report.orderQuantity;
    if (!report.limitPrice.isZero())
        order.limitPrice = report.limitPrice;
    if (!report.stopPrice.isZero())
        order.stopPrice = report.stopPrice;
    if (!report.text.empty())
        order.text = report.text.str();
    if (report.type == ExecutionType::Accepted && order.acceptedAt.ns == 0)
        order.acceptedAt = m_turn.time;
    if (report.type == ExecutionType::Trade)
        takeFill(report, order);
    if (isTerminal(report.status) && order.endedAt.ns == 0)
        order.endedAt = m_turn.time;
    keep(order);
    if (isTerminal(order.status))
        endOrder(order.id);
}

void ReportFold::takeFill(const ExecutionReport& report, OrderFact& order)
{
    if (!m_setup.instruments->contains(report.instrument))
        return;
    const Instrument& instrument = m_setup.instruments->at(report.instrument);
    FillFact fill;
    fill.time = m_turn.time;
    fill.seq = m_turn.seq;
    fill.order = report.orderId;
    fill.instrument = report.instrument;
    fill.side = report.side;
    fill.liquidity = report.liquidity;
    fill.quantity = report.lastQuantity;
    fill.price = report.lastPrice;
    fill.mark = m_portfolio.mark(report.instrument);
    fill.arrivalMid = order.arrivalMid;
    fill.value = valueOf(instrument, fill.price, fill.quantity).value_or(Money{});
    fill.fee = report.fee;
    fill.venueTradeId = report.venueTradeId;
    const PositionEffect effect = m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity,
                                                        report.lastPrice, report.fee);
    fill.realised = effect.realised;
    order.filled += report.lastQuantity;
    order.fees += report.fee;
    order.fillCost += fill.value;
    ++order.fills;
    if (order.firstFillAt.ns == 0)
        order.firstFillAt = m_turn.time;
    if (order.arrivalMid.isPositive())
        order.arrivalCost += valueOf(instrument, order.arrivalMid, fill.quantity).value_or(Money{});
    if (fill.mark.isPositive())
        order.midCost += valueOf(instrument, fill.mark, fill.quantity).value_or(Money{});
    else
        order.midKnown = false;
    if (inPeriod()) {
        m_facts.fills.add(fill);
        if (!m_facts.days.empty())
            ++m_facts.days.back().fills;
    }
    sampleEquity(true);
}

/// Writes the order into the facts, once something happened to it within the period.
void ReportFold::keep(const OrderFact& order)
{
    if (!inPeriod())
        return;
    const auto row = m_rows.find(order.id);
    if (row != m_rows.end()) {
        const bool openBefore = m_facts.orders.items[row->second].openBefore;
        m_facts.orders.items[row->second] = order;
        m_facts.orders.items[row->second].openBefore = openBefore;
        return;
    }
    OrderFact kept = order;
    kept.openBefore = order.sentAt < m_setup.from;
    if (m_facts.orders.add(std::move(kept)) != nullptr)
        m_rows.emplace(order.id, m_facts.orders.items.size() - 1);
    if (!m_facts.days.empty())
        ++m_facts.days.back().orders;
}

void ReportFold::endOrder(OrderId id)
{
    m_working.erase(id);
    for (KillWatch& kill : m_kills) {
        if (std::erase(kill.orders, id) == 0)
            continue;
        HaltFact& halt = m_facts.halts.items[kill.halt];
        ++halt.confirmed;
        if (kill.orders.empty())
            halt.allConfirmedAt = m_turn.time;
    }
    std::erase_if(m_kills, [](const KillWatch& kill) { return kill.orders.empty(); });
}

void ReportFold::takeAlert(const Alert& alert)
{
    if (!inPeriod())
        return;
    m_facts.alarms.add({m_turn.time, m_turn.seq, alert});
    if (alert.cleared != 0 || alert.check == CheckId::None)
        return;
    if (alert.code == AlertCode::LimitWarning)
        ++limitOf(alert.agent, alert.check).fact.warnings;
    if (alert.code == AlertCode::LimitBreached)
        ++limitOf(alert.agent, alert.check).fact.breaches;
}

void ReportFold::takeCommand(const OperatorCommand& command, const std::string& refusal)
{
    if (inPeriod())
        m_facts.commands.add({m_turn.time, m_turn.seq, command, std::nullopt, refusal});
}

void ReportFold::takeStateChange(const ReportStateChange& change)
{
    m_facts.stateAtEnd = change.to;
    if (!inPeriod())
        return;
    HaltFact fact;
    fact.time = m_turn.time;
    fact.seq = m_turn.seq;
    fact.from = change.from;
    fact.to = change.to;
    fact.basis = change.basis;
    fact.person = change.person;
    fact.secondPerson = change.secondPerson;
    fact.reason = change.reason;
    fact.gateClosedAt =
        change.to > change.from && m_closedTo >= change.to && m_closedAt.ns != 0 ? m_closedAt : m_turn.time;
    KillWatch watch;
    if (change.cancels)
        for (const auto& [id, order] : m_working)
            if (!(change.keepsProtectiveStops && order.purpose == OrderPurpose::ProtectiveStop))
                watch.orders.push_back(id);
    fact.working = static_cast<std::uint32_t>(watch.orders.size());
    watch.halt = m_facts.halts.items.size();
    if (m_facts.halts.add(std::move(fact)) != nullptr && !watch.orders.empty())
        m_kills.push_back(std::move(watch));
}

} // namespace mystic
