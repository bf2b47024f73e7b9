#include "explain.h"

#include <algorithm>
#include <map>

#include "explain_words.h"

namespace mystic {

namespace {

/// What became of one order, folded from its reports.
struct OrderState {
    IntentAction action = IntentAction::New;
    OrderPurpose purpose = OrderPurpose::Entry;
    Side side = Side::Buy;
    InstrumentId instrument = NoInstrument;
    Quantity quantity;
    Quantity filled;
    Price lastPrice;
    Price arrivalMid;
    bool reported = false;
    ExecutionType last = ExecutionType::PendingNew;
    OrderStatus status = OrderStatus::PendingNew;
    std::string reason;
};

class Builder {
public:
    Builder(const ExplainKey& key, std::span<const Turn> turns, const NameBook& names)
        : m_turns(turns), m_names(names)
    {
        m_out.key = key;
    }

    Explanation build()
    {
        addTick();
        for (const Turn& turn : m_turns) {
            if (!belongsTo(turn, m_out.key))
                continue;
            ++m_out.turns;
            m_turn = &turn;
            forEachAuditMessage(turn, m_names, [this](const Message& message) { take(message); });
        }
        m_out.instrumentName = m_names.instrument(m_out.instrument);
        if (m_orders.contains(m_out.key.order))
            m_main = m_out.key.order;
        else if (m_main == 0 && !m_signal && !m_orders.empty())
            m_main = m_orders.begin()->first;
        addSpans();
        conclude();
        return std::move(m_out);
    }

private:
    void addTick()
    {
        const Turn* first = nullptr;
        for (const Turn& turn : m_turns)
            if (first == nullptr && belongsTo(turn, m_out.key))
                first = &turn;
        if (first == nullptr)
            return;
        m_turn = first;
        if (const auto behind = tickBehind(*first, m_out.key))
            for (const Turn& turn : m_turns)
                if (turn.header.seq == *behind)
                    m_turn = &turn;
        m_start = m_turn->header.time;
        const Message& input = m_turn->input;
        if (const auto* event = input.tryAs<MarketEvent>()) {
            ExplainStep& step = add(StepKind::Tick, input, marketText(*event, m_names));
            step.source = m_names.agent(input.source);
            step.detail =
                joined({marketDetail(*event, m_names), "event time " + formatTimestamp(event->eventTime, 9)});
            m_out.instrument = event->instrument;
            ++m_out.records;
        } else if (const auto* timer = input.tryAs<Timer>()) {
            add(StepKind::Tick, input, "timer of " + m_names.agent(timer->agent));
            ++m_out.records;
        }
    }

    ExplainStep& add(StepKind kind, const Message& message, std::string text)
    {
        ExplainStep& step = m_out.steps.emplace_back();
        step.kind = kind;
        step.seq = m_turn->header.seq;
        step.time = m_turn->header.time;
        step.sinceNs = (step.time - m_start).ns;
        step.order = orderIdOf(message);
        step.source = m_names.agent(message.source);
        step.text = std::move(text);
        return step;
    }

    /// A turn can end one chain and begin another (a fill that leads to a signal), and hold several orders.
    bool isOther(const Message& message) const
    {
        if (m_out.key.trace == 0) {
            const OrderId order = orderIdOf(message);
            return order != 0 && order != m_out.key.order;
        }
        const OrderId order = orderIdOf(message);
        if (order != 0 && std::ranges::find(m_out.key.linked, order) != m_out.key.linked.end())
            return false;
        const bool opens = message.kind == MessageKind::Signal && message.seq == m_out.key.trace;
        return message.trace != m_out.key.trace && !opens;
    }

    void take(const Message& message)
    {
        if (isOther(message))
            return;
        const std::size_t before = m_out.steps.size();
        if (const auto* signal = message.tryAs<Signal>())
            takeSignal(message, *signal);
        else if (const auto* compliance = message.tryAs<ComplianceVerdict>())
            takeCompliance(message, *compliance);
        else if (const auto* risk = message.tryAs<RiskVerdict>())
            takeRisk(message, *risk);
        else if (const auto* intent = message.tryAs<OrderIntent>())
            takeIntent(message, *intent);
        else if (const auto* decision = message.tryAs<GateDecision>())
            takeGate(message, *decision);
        else if (const auto* report = message.tryAs<ExecutionReport>())
            takeReport(message, *report);
        else if (const auto* change = message.tryAs<PositionChange>())
            takePosition(message, *change);
        else if (const auto* alert = message.tryAs<Alert>())
            add(StepKind::Notice, message, alert->text.str()).outcome = StepOutcome::Warned;
        else if (const auto* violation = message.tryAs<Violation>())
            add(StepKind::Notice, message, violation->text.str()).outcome = StepOutcome::Warned;
        m_out.records += m_out.steps.size() - before;
    }

    void takeSignal(const Message& message, const Signal& signal)
    {
        m_signal = signal;
        m_out.instrument = signal.instrument;
        m_out.size.asked = signal.requested;
        const InstrumentId id = signal.instrument;
        ExplainStep& step = add(StepKind::Signal, message,
                                std::string(signal.action == SignalAction::Enter ? "enter " : "exit ") +
                                    sideText(signal.side) + " " + m_names.instrument(id) + ", confidence " +
                                    signal.confidence.toFixed(2) + " · " + signal.strategy.str());
        step.detail =
            joined({signal.reason.str(), "reference price " + m_names.price(id, signal.referencePrice),
                    signal.volatility.isZero()
                        ? std::string()
                        : "volatility " + formatValue(Unit::Share, signal.volatility.raw()) + " a bar",
                    "valid until " + formatTimeOfDay(signal.validUntil, 3)});
    }

    void addChecks(StepKind stage, const Message& message, const CheckList& checks)
    {
        for (std::uint32_t i = 0; i < checks.count; ++i)
            m_out.checks.push_back({stage, m_turn->header.seq, orderIdOf(message), checks.items[i]});
        m_out.checksDropped += checks.dropped;
    }

    static StepOutcome outcomeOf(VerdictDecision decision, const CheckList& checks)
    {
        if (decision != VerdictDecision::Approved)
            return StepOutcome::Blocked;
        return warns(checks) ? StepOutcome::Warned : StepOutcome::Passed;
    }

    void takeCompliance(const Message& message, const ComplianceVerdict& verdict)
    {
        m_compliance = verdict.decision;
        const bool approved = verdict.decision == VerdictDecision::Approved;
        m_refusal = approved ? m_refusal : "Compliance: " + blockedText(verdict.checks);
        ExplainStep& step =
            add(StepKind::Compliance, message,
                approved ? passedOf(verdict.checks) : "rejected: " + blockedText(verdict.checks));
        step.outcome = outcomeOf(verdict.decision, verdict.checks);
        step.detail =
            joined({tightestText(verdict.checks), approved && !verdict.clearedNotional.isZero()
                                                      ? "cleared up to " + verdict.clearedNotional.toFixed(2)
                                                      : std::string()});
        addChecks(StepKind::Compliance, message, verdict.checks);
    }

    void takeRisk(const Message& message, const RiskVerdict& verdict)
    {
        m_risk = verdict.decision;
        const InstrumentId id = verdict.instrument;
        const bool approved = verdict.decision == VerdictDecision::Approved;
        ExplainSize& size = m_out.size;
        const std::size_t count = verdict.candidateCount;
        size.made = size.made || count > 0;
        size.candidates.assign(verdict.candidates.begin(),
                               verdict.candidates.begin() + static_cast<std::ptrdiff_t>(count));
        size.binding = verdict.binding;
        size.approved = verdict.approved;
        size.stopPrice = verdict.stopPrice;
        size.equity = verdict.equity;
        size.lossAtStop = verdict.lossAtStop;
        std::string text = "rejected: " + blockedText(verdict.checks);
        if (approved)
            text = m_names.quantity(id, verdict.approved) +
                   (size.asked.isZero() ? " approved" : " of " + m_names.quantity(id, size.asked) + " asked");
        else
            m_refusal = "Risk: " + blockedText(verdict.checks);
        ExplainStep& step = add(StepKind::Risk, message, std::move(text));
        step.outcome = outcomeOf(verdict.decision, verdict.checks);
        step.detail =
            joined({verdict.binding == SizingRule::None ? std::string()
                                                        : "bound by " + std::string(toText(verdict.binding)),
                    verdict.stopPrice.isZero() ? std::string()
                                               : "stop " + m_names.price(id, verdict.stopPrice) +
                                                     ", loss there " + verdict.lossAtStop.toFixed(2),
                    "equity " + verdict.equity.toFixed(2), tightestText(verdict.checks)});
        addChecks(StepKind::Risk, message, verdict.checks);
    }

    void takeIntent(const Message& message, const OrderIntent& intent)
    {
        OrderState& order = m_orders[intent.orderId];
        if (order.instrument == NoInstrument) {
            order.purpose = intent.purpose;
            order.side = intent.side;
            order.instrument = intent.instrument;
            order.arrivalMid = intent.arrivalMid;
            if (m_main == 0 && intent.action == IntentAction::New)
                m_main = intent.orderId;
        }
        if (intent.action != IntentAction::Cancel)
            order.quantity = intent.quantity;
        order.action = intent.action;
        if (m_out.instrument == NoInstrument)
            m_out.instrument = intent.instrument;
        std::string text = orderText(m_names, intent.instrument, intent.side, intent.quantity, intent.type,
                                     intent.limitPrice, intent.stopPrice, intent.timeInForce);
        if (intent.action == IntentAction::Modify)
            text = "modify to " + text;
        if (intent.action == IntentAction::Cancel)
            text = "cancel order " + std::to_string(intent.orderId);
        ExplainStep& step = add(StepKind::Intent, message, std::move(text));
        step.detail = joined(
            {std::string(toText(intent.purpose)) + (intent.reduceOnly != 0 ? ", reduce only" : ""),
             intent.expiresAt.ns == 0 ? std::string() : "expires " + formatTimeOfDay(intent.expiresAt, 3),
             intent.protectiveStop.isZero()
                 ? std::string()
                 : "protective stop " + m_names.price(intent.instrument, intent.protectiveStop),
             intent.trailOffset == 0
                 ? std::string()
                 : "trails by " +
                       formatValue(intent.trailUnit == TrailUnit::Share ? Unit::Share : Unit::Price,
                                   intent.trailOffset),
             intent.postOnly == 0 ? std::string() : "post-only",
             intent.origin == OrderOrigin::Operator ? "asked for by the operator" : std::string(),
             intent.attempt == 0 ? std::string() : "attempt " + std::to_string(intent.attempt + 1),
             intent.signalHash == 0 ? "no signal behind it: both verdicts are not needed to reduce"
                                    : "over signal hash " + hexOf(intent.signalHash),
             intent.note.str()});
    }

    void takeGate(const Message& message, const GateDecision& decision)
    {
        const bool approved = decision.decision == VerdictDecision::Approved;
        if (!approved)
            m_gateRefusals[decision.orderId] = blockedText(decision.checks);
        ExplainStep& step = add(StepKind::Gate, message,
                                approved ? "released, " + passedOf(decision.checks)
                                         : "blocked: " + blockedText(decision.checks));
        step.outcome = outcomeOf(decision.decision, decision.checks);
        step.detail = joined(
            {"state " + std::string(toText(decision.tradingState)),
             decision.orderValue.isZero() ? std::string() : "order value " + decision.orderValue.toFixed(2),
             tightestText(decision.checks)});
        addChecks(StepKind::Gate, message, decision.checks);
    }

    void takeReport(const Message& message, const ExecutionReport& report)
    {
        OrderState& order = m_orders[report.orderId];
        if (order.instrument == NoInstrument) {
            order.instrument = report.instrument;
            order.purpose = report.purpose;
            order.side = report.side;
            order.quantity = report.orderQuantity;
        }
        const bool answersOrder =
            report.type != ExecutionType::CancelRejected && report.type != ExecutionType::ReplaceRejected;
        if (answersOrder) {
            order.last = report.type;
            order.status = report.status;
            order.reason = report.text.str();
        }
        order.reported = true;
        if (report.type == ExecutionType::Trade) {
            order.filled = report.cumulativeQuantity;
            order.lastPrice = report.lastPrice;
            takeFill(message, report, order);
        } else if (message.source == GateId) {
            takeCommand(message, report);
        } else {
            takeAnswer(message, report);
        }
    }

    void takeFill(const Message& message, const ExecutionReport& report, const OrderState& order)
    {
        const InstrumentId id = report.instrument;
        const bool known = m_names.instruments != nullptr && m_names.instruments->contains(id);
        ExplainStep& step = add(StepKind::Fill, message,
                                sideText(report.side) + " " + m_names.quantity(id, report.lastQuantity) +
                                    " @ " + m_names.price(id, report.lastPrice));
        step.outcome = StepOutcome::Done;
        step.detail = joined({slippageText(report.side, report.lastPrice, order.arrivalMid),
                              "fee " + report.fee.toFixed(4) +
                                  (known ? " " + m_names.instruments->at(id).currency : std::string()) +
                                  ", " + std::string(toText(report.liquidity)),
                              "filled " + m_names.quantity(id, report.cumulativeQuantity) + " of " +
                                  m_names.quantity(id, report.orderQuantity)});
    }

    void takeCommand(const Message& message, const ExecutionReport& report)
    {
        const bool sent = report.type == ExecutionType::PendingNew ||
                          report.type == ExecutionType::PendingCancel ||
                          report.type == ExecutionType::PendingReplace;
        if (!sent) {
            ExplainStep& step = add(StepKind::Command, message,
                                    report.text.empty() ? "not sent" : "not sent · " + report.text.str());
            step.outcome = StepOutcome::Blocked;
            return;
        }
        const char* what = report.type == ExecutionType::PendingNew      ? "new order sent: "
                           : report.type == ExecutionType::PendingCancel ? "cancel sent: "
                                                                         : "change sent: ";
        ExplainStep& step =
            add(StepKind::Command, message,
                what + orderText(m_names, report.instrument, report.side, report.orderQuantity,
                                 report.orderType, report.limitPrice, report.stopPrice, report.timeInForce));
        step.detail =
            "order " + std::to_string(report.orderId) + ", command " + std::to_string(report.commandId);
    }

    void takeAnswer(const Message& message, const ExecutionReport& report)
    {
        const bool bad = report.type == ExecutionType::Rejected ||
                         report.type == ExecutionType::CancelRejected ||
                         report.type == ExecutionType::ReplaceRejected;
        std::string text(toText(report.type));
        if (!report.text.empty())
            text += " · " + report.text.str();
        ExplainStep& step = add(StepKind::Venue, message, std::move(text));
        step.outcome = bad ? StepOutcome::Blocked : StepOutcome::Plain;
        step.detail =
            joined({"order " + std::to_string(report.orderId),
                    report.venueOrderId == 0 ? std::string()
                                             : "venue's number " + std::to_string(report.venueOrderId),
                    "venue time " + formatTimeOfDay(report.venueTime, 9)});
    }

    void takePosition(const Message& message, const PositionChange& change)
    {
        const InstrumentId id = change.instrument;
        ExplainStep& step = add(StepKind::Position, message,
                                "net " + m_names.quantity(id, change.net) + " " + m_names.instrument(id) +
                                    " @ " + m_names.price(id, change.averagePrice));
        step.detail =
            joined({"realised " + change.realised.toFixed(2) + " by this fill",
                    "total " + change.realisedTotal.toFixed(2), "fees " + change.feesTotal.toFixed(2)});
    }

    const ExplainStep* firstOf(StepKind kind) const
    {
        const auto found = std::find_if(m_out.steps.begin(), m_out.steps.end(), [&](const auto& step) {
            return step.kind == kind && (step.order == m_main || step.order == 0);
        });
        return found == m_out.steps.end() ? nullptr : &*found;
    }

    void addSpans()
    {
        const ExplainStep* previous = firstOf(StepKind::Tick);
        const auto span = [&](const char* name, const ExplainStep* step) {
            if (previous == nullptr || step == nullptr || step->time < previous->time)
                return;
            m_out.spans.push_back({name, (step->time - previous->time).ns});
            previous = step;
        };
        span("decision", firstOf(StepKind::Gate));
        span("venue's answer", firstOf(StepKind::Venue));
        span("first fill", firstOf(StepKind::Fill));
        const ExplainStep* last = nullptr;
        for (const ExplainStep& step : m_out.steps)
            if (step.kind == StepKind::Fill && step.order == m_main)
                last = &step;
        if (last != firstOf(StepKind::Fill))
            span("last fill", last);
    }

    void conclude()
    {
        const auto order = m_orders.find(m_main);
        if (order == m_orders.end())
            return concludeWithoutOrder();
        const OrderState& state = order->second;
        const InstrumentId id = state.instrument;
        const bool hasPrice = state.filled.isPositive();
        std::string end;
        const auto refused = m_gateRefusals.find(m_main);
        if (refused != m_gateRefusals.end() &&
            (!state.reported || state.last == ExecutionType::GateRejected)) {
            end = "blocked by the gate: " + refused->second;
            m_out.notHappened.push_back("Nothing was sent to the venue: the gate blocked it (" +
                                        refused->second + ").");
            m_out.notHappened.emplace_back("No venue answer, no fill, no fee, no change of the position.");
        } else if (hasPrice) {
            end = "filled " + m_names.quantity(id, state.filled) + " of " +
                  m_names.quantity(id, state.quantity) + ", last @ " + m_names.price(id, state.lastPrice);
            if (state.filled < state.quantity)
                m_out.notHappened.push_back(m_names.quantity(id, state.quantity - state.filled) + " " +
                                            m_names.instrument(id) + " were not filled: the order is " +
                                            std::string(toText(state.status)) +
                                            (state.reason.empty() ? "" : " (" + state.reason + ")") + ".");
        } else {
            end = std::string(toText(state.status)) + (state.reason.empty() ? "" : ": " + state.reason);
            m_out.notHappened.push_back(!state.reported ? "There is no answer to it in what is recorded."
                                        : isTerminal(state.status)
                                            ? "No fill: the order ended as " +
                                                  std::string(toText(state.status)) +
                                                  (state.reason.empty() ? "." : " (" + state.reason + ").")
                                            : "No fill in what is recorded; the order was still " +
                                                  std::string(toText(state.status)) + ".");
        }
        m_out.headline = sideText(state.side) + " " + m_names.quantity(id, state.quantity) + " " +
                         m_names.instrument(id) + ", " + std::string(toText(state.purpose)) + ": " + end;
        m_out.key.order = m_main;
    }

    void concludeWithoutOrder()
    {
        if (!m_signal) {
            m_out.headline = m_out.steps.empty() ? "nothing is recorded under this number"
                                                 : "no signal and no order under this number";
            return;
        }
        m_out.headline = std::string(m_signal->action == SignalAction::Enter ? "enter " : "exit ") +
                         sideText(m_signal->side) + " " + m_names.instrument(m_signal->instrument) + ": " +
                         (m_refusal.empty() ? "no order followed" : "rejected by " + m_refusal);
        if (m_compliance == VerdictDecision::NotEvaluated)
            m_out.notHappened.emplace_back("Compliance gave no verdict in what is recorded.");
        if (m_risk == VerdictDecision::NotEvaluated)
            m_out.notHappened.emplace_back(m_compliance == VerdictDecision::Rejected
                                               ? "Risk was not asked: Compliance had rejected the signal."
                                               : "Risk gave no verdict in what is recorded.");
        m_out.notHappened.push_back(m_refusal.empty()
                                        ? "Execution made no order from it: nothing reached the gate."
                                        : "No order was made: " + m_refusal + ".");
        m_out.notHappened.emplace_back("Nothing was sent to the venue; the position did not change.");
    }

    std::span<const Turn> m_turns;
    const NameBook& m_names;
    Explanation m_out;
    const Turn* m_turn = nullptr; ///< being read
    Timestamp m_start;
    std::optional<Signal> m_signal;
    VerdictDecision m_compliance = VerdictDecision::NotEvaluated;
    VerdictDecision m_risk = VerdictDecision::NotEvaluated;
    std::string m_refusal;
    std::map<OrderId, OrderState> m_orders;
    std::map<OrderId, std::string> m_gateRefusals;
    OrderId m_main = 0; ///< the order asked for, else the first
};

/// Calls use(OrderId, trace) for the order of input and products.
template <typename Use>
void forEachOrder(const Turn& turn, Use use)
{
    if (const OrderId order = orderIdOf(turn.input); order != 0)
        use(order);
    if (turn.has(IntentBit))
        use(turn.intent.orderId);
    if (turn.has(GateBit))
        use(turn.gate.orderId);
}

} // namespace

bool belongsTo(const Turn& turn, const ExplainKey& key)
{
    if (key.trace != 0 && (turn.header.trace == key.trace || turn.header.inputTrace == key.trace ||
                           turn.header.seq == key.trace))
        return true;
    bool found = false;
    forEachOrder(turn, [&](OrderId order) {
        found = found || (key.trace == 0 && order == key.order) ||
                std::ranges::find(key.linked, order) != key.linked.end();
    });
    return found;
}

std::optional<Seq> traceOf(const Turn& turn, OrderId order)
{
    std::optional<Seq> trace;
    forEachOrder(turn, [&](OrderId id) {
        if (id == order && turn.header.trace != 0)
            trace = turn.header.trace;
    });
    return trace;
}

std::optional<Seq> tickBehind(const Turn& turn, const ExplainKey& key)
{
    const bool isStart = key.trace == 0 || turn.header.seq == key.trace;
    const MessageKind kind = turn.header.inputKind;
    if (!isStart || turn.header.cause == 0 || turn.header.cause >= turn.header.seq ||
        kind == MessageKind::MarketEvent)
        return std::nullopt;
    return turn.header.cause;
}

Explanation explain(const ExplainKey& key, std::span<const Turn> turns, const NameBook& names)
{
    return Builder(key, turns, names).build();
}

} // namespace mystic
