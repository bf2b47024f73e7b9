#include "audit_text.h"

#include <cstddef>
#include <cstring>

#include "step.h"

namespace mystic {

std::string sideText(Side side)
{
    return side == Side::Buy ? "BUY" : "SELL";
}

std::string blockedText(const CheckList& checks)
{
    std::string text;
    for (std::uint32_t i = 0; i < checks.count; ++i) {
        const CheckResult& check = checks.items[i];
        if (check.outcome != CheckOutcome::Block)
            continue;
        text += text.empty() ? "" : "; ";
        text += toText(check.id);
        if (check.unit != Unit::None)
            text += " " + formatValue(check.unit, check.value) + " (limit " +
                    formatValue(check.unit, check.limit) + ")";
    }
    return text.empty() ? "refused" : text;
}

namespace {

std::string passedText(const CheckList& checks)
{
    std::size_t passed = 0;
    std::size_t warned = 0;
    for (std::uint32_t i = 0; i < checks.count; ++i) {
        passed += checks.items[i].outcome == CheckOutcome::Pass ? 1U : 0U;
        warned += checks.items[i].outcome == CheckOutcome::Warn ? 1U : 0U;
    }
    std::string text = "passed " + std::to_string(passed) + " checks";
    if (warned > 0)
        text += ", " + std::to_string(warned) + " warned";
    return text;
}

struct Words {
    const NameBook& names;
    AuditRow& row;

    /// What a trade, quote, bar or book delta says.
    [[nodiscard]] std::string marketDataText(const MarketEvent& event) const
    {
        const auto price = [&](Price value) { return names.price(event.instrument, value); };
        const auto quantity = [&](Quantity value) { return names.quantity(event.instrument, value); };
        const char* side = event.side == MarketSide::Buy    ? " buy"
                           : event.side == MarketSide::Sell ? " sell"
                                                            : "";
        switch (event.kind) {
        case MarketEventKind::Trade:
            return " trade" + std::string(side) + " " + quantity(event.trade.quantity) + " @ " +
                   price(event.trade.price);
        case MarketEventKind::Quote:
            return " quote " + quantity(event.quote.bidSize) + " @ " + price(event.quote.bid) + " / " +
                   quantity(event.quote.askSize) + " @ " + price(event.quote.ask);
        case MarketEventKind::Bar:
            return " bar " + price(event.bar.open) + " " + price(event.bar.high) + " " +
                   price(event.bar.low) + " " + price(event.bar.close) + ", volume " +
                   quantity(event.bar.volume);
        case MarketEventKind::BookDelta:
            if (event.delta.action == BookAction::Clear)
                return " book cleared";
            return " book" + std::string(side) + " " + price(event.delta.price) + " = " +
                   quantity(event.delta.size);
        case MarketEventKind::Status:
            break;
        }
        return {};
    }

    void operator()(const MarketEvent& event) const
    {
        row.instrument = event.instrument;
        row.text = names.instrument(event.instrument);
        if (event.kind != MarketEventKind::Status) {
            row.text += marketDataText(event);
            return;
        }
        switch (event.status.status) {
        case MarketStatusKind::FeedDown:
            row.severity = Severity::High;
            row.text += " feed down: no data arrive";
            break;
        case MarketStatusKind::FeedUp:
            row.text += " feed up again";
            break;
        case MarketStatusKind::Gap:
            row.severity = Severity::Low;
            row.text += " gap in the data";
            break;
        case MarketStatusKind::Halted:
            row.severity = Severity::Medium;
            row.text += " halted by the venue";
            break;
        case MarketStatusKind::Open:
            row.text += " open";
            break;
        case MarketStatusKind::Closed:
            row.text += " closed";
            break;
        case MarketStatusKind::Unknown:
            row.text += " status unknown";
            break;
        }
    }
    void operator()(const Signal& signal) const
    {
        row.instrument = signal.instrument;
        row.text = std::string(signal.action == SignalAction::Enter ? "enter " : "exit ") +
                   sideText(signal.side) + " " + names.instrument(signal.instrument) + " conf " +
                   signal.confidence.toFixed(2) + " · " + signal.strategy.str() + " · " + signal.reason.str();
    }
    void operator()(const ComplianceVerdict& verdict) const
    {
        row.instrument = verdict.instrument;
        const bool approved = verdict.decision == VerdictDecision::Approved;
        row.severity = approved ? Severity::Info : Severity::Low;
        row.text = approved ? "approved · " + passedText(verdict.checks)
                            : "rejected · " + blockedText(verdict.checks);
    }
    void operator()(const RiskVerdict& verdict) const
    {
        row.instrument = verdict.instrument;
        if (verdict.decision != VerdictDecision::Approved) {
            row.severity = Severity::Low;
            row.text = "rejected · " + blockedText(verdict.checks);
            return;
        }
        row.text = "approved " + names.quantity(verdict.instrument, verdict.approved) + " " +
                   names.instrument(verdict.instrument) + " · bound by " +
                   std::string(toText(verdict.binding));
        if (!verdict.stopPrice.isZero())
            row.text += " · stop " + names.price(verdict.instrument, verdict.stopPrice) + ", loss at stop " +
                        verdict.lossAtStop.toFixed(2);
    }
    void operator()(const OrderIntent& intent) const
    {
        row.instrument = intent.instrument;
        switch (intent.action) {
        case IntentAction::New:
            row.text = "new " + std::string(toText(intent.purpose)) + " " + sideText(intent.side) + " " +
                       names.quantity(intent.instrument, intent.quantity) + " " +
                       names.instrument(intent.instrument) + " " + std::string(toText(intent.type));
            if (!intent.limitPrice.isZero())
                row.text += " limit " + names.price(intent.instrument, intent.limitPrice);
            if (!intent.stopPrice.isZero())
                row.text += " stop " + names.price(intent.instrument, intent.stopPrice);
            addTerms(intent);
            break;
        case IntentAction::Modify:
            row.text = "modify order to " + names.quantity(intent.instrument, intent.quantity) + " " +
                       names.instrument(intent.instrument);
            break;
        case IntentAction::Cancel:
            row.text = "cancel order " + names.instrument(intent.instrument);
            break;
        }
        if (!intent.note.empty())
            row.text += " · " + intent.note.str();
    }
    /// What only some orders carry.
    void addTerms(const OrderIntent& intent) const
    {
        if (intent.postOnly != 0)
            row.text += " post-only";
        if (intent.timeInForce == TimeInForce::FillOrKill)
            row.text += " fill or kill";
        if (intent.type == OrderType::TrailingStop)
            row.text += " trailing by " +
                        formatValue(intent.trailUnit == TrailUnit::Share ? Unit::Share : Unit::Price,
                                    intent.trailOffset);
        if (intent.origin == OrderOrigin::Operator)
            row.text += " · by the operator";
    }
    void operator()(const GateDecision& decision) const
    {
        row.instrument = decision.instrument;
        const bool approved = decision.decision == VerdictDecision::Approved;
        row.severity = approved ? Severity::Info : Severity::Medium;
        row.text = approved ? "released · " + passedText(decision.checks)
                            : "blocked · " + blockedText(decision.checks);
    }
    void operator()(const OrderCommand& command) const { row.instrument = command.instrument; }
    void operator()(const ExecutionReport& report) const
    {
        row.instrument = report.instrument;
        row.text = names.instrument(report.instrument) + " " + sideText(report.side) + " " +
                   names.quantity(report.instrument, report.orderQuantity) + " " +
                   std::string(toText(report.type));
        if (report.type == ExecutionType::Trade)
            row.text = names.instrument(report.instrument) + " " + sideText(report.side) + " " +
                       names.quantity(report.instrument, report.orderQuantity) + " filled " +
                       names.quantity(report.instrument, report.lastQuantity) + " @ " +
                       names.price(report.instrument, report.lastPrice) + " · fee " + report.fee.toFixed(4) +
                       " · " + std::string(toText(report.liquidity));
        if (report.type == ExecutionType::Adjusted)
            row.text = names.instrument(report.instrument) + " position adjusted: " + sideText(report.side) +
                       " " + names.quantity(report.instrument, report.lastQuantity) + " @ " +
                       names.price(report.instrument, report.lastPrice);
        if (report.type == ExecutionType::InDoubt || report.type == ExecutionType::Adjusted)
            row.severity = Severity::High;
        if (report.type == ExecutionType::NotSent)
            row.severity = Severity::Medium;
        if (report.basis == ReportBasis::Queried)
            row.text += " · " + std::string(toText(report.basis));
        if (report.type == ExecutionType::Restated)
            row.text += " · stop " + names.price(report.instrument, report.stopPrice);
        if (report.type == ExecutionType::GateRejected || report.type == ExecutionType::Rejected)
            row.severity = Severity::Medium;
        if (!report.text.empty())
            row.text += " · " + report.text.str();
    }
    void operator()(const PositionChange& change) const
    {
        row.instrument = change.instrument;
        row.text = names.instrument(change.instrument) + " net " +
                   names.quantity(change.instrument, change.net) + " @ " +
                   names.price(change.instrument, change.averagePrice) + " · realised " +
                   change.realised.toFixed(2);
    }
    void operator()(const VenueQuery& query) const
    {
        row.instrument = query.instrument;
        row.text = "asked the venue: " + std::string(toText(query.kind));
        if (!query.clientId.empty())
            row.text += " " + query.clientId.str();
        if (query.kind == VenueQueryKind::Trades)
            row.text += " since " + formatTimestamp(query.since, 3);
        if (query.kind == VenueQueryKind::CancelOrder)
            row.text += " number " + std::to_string(query.venueOrderId);
        if (query.kind == VenueQueryKind::ArmDeadMan)
            row.text += " for " + std::to_string(query.countdown.ns / 1'000'000'000) + " s";
    }
    void operator()(const VenueAnswer& answer) const
    {
        row.instrument = answer.instrument;
        row.text = "venue: " + std::string(toText(answer.kind));
        switch (answer.kind) {
        case VenueAnswerKind::Link:
            row.severity = answer.link == VenueLink::Up ? Severity::Info : Severity::High;
            row.text += answer.link == VenueLink::Up ? " up" : " lost";
            break;
        case VenueAnswerKind::Order:
            row.text += " " + answer.clientId.str() + " " + sideText(answer.side) + " " +
                        names.quantity(answer.instrument, answer.quantity) + " " +
                        names.instrument(answer.instrument) + " " + std::string(toText(answer.status)) +
                        ", filled " + names.quantity(answer.instrument, answer.filled);
            break;
        case VenueAnswerKind::Trade:
        case VenueAnswerKind::DuplicateFill:
            row.text += " " + std::to_string(answer.venueTradeId) + " " + sideText(answer.side) + " " +
                        names.quantity(answer.instrument, answer.quantity) + " " +
                        names.instrument(answer.instrument) + " @ " +
                        names.price(answer.instrument, answer.price);
            break;
        case VenueAnswerKind::Position:
            row.text += " " + names.instrument(answer.instrument) + " " +
                        names.quantity(answer.instrument, answer.quantity);
            break;
        case VenueAnswerKind::Balance:
            row.text += " " + answer.currency.str() + " " + answer.amount.toFixed(2);
            break;
        case VenueAnswerKind::End:
            row.text += ", " + std::to_string(answer.count) + " item(s)";
            break;
        case VenueAnswerKind::DeadMan:
            if (answer.deadline.ns != 0)
                row.text += " armed until " + formatTimestamp(answer.deadline, 3);
            break;
        case VenueAnswerKind::Failed:
        case VenueAnswerKind::Unknown:
            row.severity = Severity::Medium;
            break;
        }
        if (!answer.text.empty())
            row.text += " · " + answer.text.str();
    }
    void operator()(const Difference& difference) const
    {
        row.instrument = difference.instrument;
        const bool waits = difference.state == DifferenceState::Open;
        row.severity = waits                                            ? Severity::High
                       : difference.state == DifferenceState::Suspected ? Severity::Low
                                                                        : Severity::Info;
        row.text = "difference " + std::to_string(difference.differenceId) + " " +
                   std::string(toText(difference.state)) + ": " + std::string(toText(difference.difference)) +
                   " " + names.instrument(difference.instrument) + ", here " +
                   names.quantity(difference.instrument, difference.ours) + ", at the venue " +
                   names.quantity(difference.instrument, difference.theirs);
        if (difference.applied != Correction::None)
            row.text += " · " + std::string(toText(difference.applied));
        if (!difference.person.empty())
            row.text += " by " + difference.person.str();
        if (!difference.reason.empty())
            row.text += " · " + difference.reason.str();
    }
    void operator()(const AgentStatus& status) const
    {
        row.severity = status.state == AgentState::Failed       ? Severity::Critical
                       : status.state == AgentState::Hung       ? Severity::Critical
                       : status.state == AgentState::BackingOff ? Severity::High
                                                                : Severity::Info;
        row.text =
            names.agent(status.agent) + " " + std::string(toText(status.state)) + ": " + status.reason.str();
    }
    void operator()(const AgentError& error) const
    {
        row.severity = Severity::High;
        row.text = names.agent(error.agent) + " failed in turn " + std::to_string(error.failedTurn) + ": " +
                   error.what.str();
    }
    void operator()(const Alert& alert) const
    {
        row.severity = alert.severity;
        row.instrument = alert.instrument;
        row.text = (alert.cleared != 0 ? "cleared: " : "") + alert.text.str();
    }
    void operator()(const OperatorCommand& command) const
    {
        row.severity = command.action == OperatorAction::Kill || command.action == OperatorAction::Halt
                           ? Severity::High
                           : Severity::Info;
        row.text = std::string(toText(command.action));
        if (command.agent != NoAgent)
            row.text += " " + names.agent(command.agent);
        if (command.action == OperatorAction::Step && command.argument == step::Decision)
            row.text += " to the next decision";
        if (command.action == OperatorAction::Step && command.argument > step::LargestWord)
            row.text += " to " + formatTimestamp(Timestamp{command.argument}, 3);
        if (concernsOrders(command.action))
            addOrderTerms(command);
        if (command.action == OperatorAction::ResolveDifference)
            row.text += " " + std::to_string(command.orderId) + ": " +
                        std::string(toText(static_cast<Correction>(command.argument)));
        row.text += " by " + command.person.str();
        if (!command.reason.empty())
            row.text += ": " + command.reason.str();
    }
    void addOrderTerms(const OperatorCommand& command) const
    {
        row.instrument = command.instrument;
        const bool isOfOneOrder = command.orderId != 0;
        if (isOfOneOrder)
            row.text += " " + std::to_string(command.orderId);
        else if (command.instrument == NoInstrument)
            row.text += " of all instruments";
        if (command.instrument != NoInstrument)
            row.text += " " + names.instrument(command.instrument);
        if (!command.quantity.isZero())
            row.text += " to quantity " + names.quantity(command.instrument, command.quantity);
        if (!command.price.isZero())
            row.text += " to price " + names.price(command.instrument, command.price);
    }
    void operator()(const OperatorOrder& order) const
    {
        const Signal& signal = order.signal;
        row.instrument = signal.instrument;
        row.text = signal.modifies != 0 ? "change order " + std::to_string(signal.modifies) + " to "
                                        : std::string("manual order ");
        row.text += sideText(signal.side) + " " + names.quantity(signal.instrument, signal.requested) + " " +
                    names.instrument(signal.instrument) + " " + std::string(toText(signal.orderType));
        if (!signal.limitPrice.isZero())
            row.text += " limit " + names.price(signal.instrument, signal.limitPrice);
        if (!signal.triggerPrice.isZero())
            row.text += " stop " + names.price(signal.instrument, signal.triggerPrice);
        if (signal.action == SignalAction::Exit)
            row.text += " reduce-only";
        row.text += " by " + order.person.str();
        if (!order.reason.empty())
            row.text += ": " + order.reason.str();
    }
    void operator()(const ConfigChange& change) const
    {
        row.text = names.agent(change.agent) + "." + change.key.str() + ": " + change.before.str() + " -> " +
                   change.after.str() + " by " + change.person.str();
        if (!change.reason.empty())
            row.text += ": " + change.reason.str();
    }
    void operator()(const ModelMetrics& metrics) const
    {
        row.text = metrics.strategy.str() + " · " + std::to_string(metrics.trades) + " trades, hit rate " +
                   formatValue(Unit::Share, metrics.hitRate.raw()) + ", realised " +
                   metrics.realised.toFixed(2);
        if (metrics.belowThreshold != 0)
            row.severity = Severity::Low;
    }
    void operator()(const RetrainStatus& status) const { row.text = status.text.str(); }
    void operator()(const RiskReport& report) const { row.text = "equity " + report.equity.toFixed(2); }
    void operator()(const Violation& violation) const
    {
        row.severity = violation.severity;
        row.instrument = violation.instrument;
        row.text = violation.text.str();
    }
    void operator()(const Timer& timer) const { row.text = names.agent(timer.agent) + " timer"; }
};

bool belongsIntoAudit(const Message& message)
{
    if (message.kind == MessageKind::Timer || message.kind == MessageKind::RiskReport)
        return false;
    const auto* event = message.tryAs<MarketEvent>();
    return event == nullptr || event->kind == MarketEventKind::Status;
}

} // namespace

std::string NameBook::agent(AgentId id) const
{
    switch (id) {
    case OrchestratorId:
        return "orchestrator";
    case GateId:
        return "gate";
    case VenueId:
        return "venue";
    case FeedId:
        return "feed";
    case OperatorId:
        return "operator";
    default:
        return id < agents.size() ? agents[id] : "-";
    }
}

std::string NameBook::instrument(InstrumentId id) const
{
    return instruments != nullptr && instruments->contains(id) ? instruments->at(id).symbol : "";
}

std::string NameBook::price(InstrumentId id, Price price) const
{
    return instruments != nullptr && instruments->contains(id)
               ? price.toFixed(instruments->at(id).priceDecimals)
               : price.toString(2);
}

std::string NameBook::quantity(InstrumentId id, Quantity quantity) const
{
    return instruments != nullptr && instruments->contains(id)
               ? quantity.toFixed(instruments->at(id).quantityDecimals)
               : quantity.toString();
}

AuditRow auditRowOf(const Message& message, const NameBook& names)
{
    AuditRow row;
    row.seq = message.seq;
    row.trace = message.trace;
    row.time = message.time;
    row.source = message.source;
    row.sourceName = names.agent(message.source);
    row.kind = message.kind;
    const Words words{names, row};
    switch (message.kind) {
#define MYSTIC_WORDS(Type)         \
    case MessageKind::Type:        \
        words(message.as<Type>()); \
        break
        MYSTIC_WORDS(MarketEvent);
        MYSTIC_WORDS(Signal);
        MYSTIC_WORDS(ComplianceVerdict);
        MYSTIC_WORDS(RiskVerdict);
        MYSTIC_WORDS(OrderIntent);
        MYSTIC_WORDS(GateDecision);
        MYSTIC_WORDS(OrderCommand);
        MYSTIC_WORDS(ExecutionReport);
        MYSTIC_WORDS(PositionChange);
        MYSTIC_WORDS(AgentStatus);
        MYSTIC_WORDS(AgentError);
        MYSTIC_WORDS(Alert);
        MYSTIC_WORDS(OperatorCommand);
        MYSTIC_WORDS(OperatorOrder);
        MYSTIC_WORDS(ConfigChange);
        MYSTIC_WORDS(ModelMetrics);
        MYSTIC_WORDS(RetrainStatus);
        MYSTIC_WORDS(RiskReport);
        MYSTIC_WORDS(Violation);
        MYSTIC_WORDS(Timer);
        MYSTIC_WORDS(VenueQuery);
        MYSTIC_WORDS(VenueAnswer);
        MYSTIC_WORDS(Difference);
#undef MYSTIC_WORDS
    case MessageKind::None:
        break;
    }
    return row;
}

void forEachAuditMessage(const Turn& turn, const NameBook& names,
                         const std::function<void(const Message&)>& use)
{
    if (belongsIntoAudit(turn.input))
        use(turn.input);
    if (turn.header.products == 0)
        return;
    const auto product = [&](const auto& value, AgentId source) {
        Message message = Message::make(value, source);
        message.seq = turn.header.seq;
        message.cause = turn.header.seq;
        message.trace = turn.header.trace;
        message.time = turn.header.time;
        use(message);
    };
    const auto agentNamed = [&](std::string_view name) {
        for (std::size_t i = 0; i < names.agents.size(); ++i)
            if (names.agents[i] == name)
                return static_cast<AgentId>(i);
        return OrchestratorId;
    };
    if (turn.has(SignalBit))
        product(turn.signal, turn.signal.agent);
    if (turn.has(ComplianceBit))
        product(turn.compliance, agentNamed("compliance"));
    if (turn.has(RiskBit))
        product(turn.risk, agentNamed("risk"));
    if (turn.has(IntentBit))
        product(turn.intent, agentNamed("execution"));
    if (turn.has(GateBit))
        product(turn.gate, GateId);
}

bool hasAuditMessage(std::span<const std::byte> encodedTurn)
{
    TurnHeader header;
    if (encodedTurn.size() < sizeof(header))
        return true; // decoding it will say what is wrong
    std::memcpy(&header, encodedTurn.data(), sizeof(header));
    if (header.products != 0)
        return true;
    if (header.inputKind != MessageKind::MarketEvent)
        return header.inputKind != MessageKind::Timer && header.inputKind != MessageKind::RiskReport;
    MarketEventKind kind{};
    if (encodedTurn.size() < sizeof(header) + offsetof(MarketEvent, kind) + sizeof(kind))
        return true;
    std::memcpy(&kind, encodedTurn.data() + sizeof(header) + offsetof(MarketEvent, kind), sizeof(kind));
    return kind == MarketEventKind::Status;
}

OrderId orderIdOf(const Message& message)
{
    if (const auto* intent = message.tryAs<OrderIntent>())
        return intent->orderId;
    if (const auto* decision = message.tryAs<GateDecision>())
        return decision->orderId;
    if (const auto* report = message.tryAs<ExecutionReport>())
        return report->orderId;
    if (const auto* command = message.tryAs<OrderCommand>())
        return command->orderId;
    if (const auto* change = message.tryAs<PositionChange>())
        return change->orderId;
    return 0;
}

void forEachAuditRow(const Turn& turn, const NameBook& names, const std::function<void(AuditRow)>& use)
{
    forEachAuditMessage(turn, names, [&](const Message& message) { use(auditRowOf(message, names)); });
}

} // namespace mystic
