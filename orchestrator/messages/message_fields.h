// The fields of every message under their JSON names: one list for writing and reading, so that the two
// cannot differ. Private to the codec. `fields(visitor, message)` calls visitor(name, field) in the
// catalogue's order; reserved bytes are not fields.
#pragma once

#include "messages.h"

namespace mystic {

/// An array of which only the first `count` items exist; the count is the array's length in JSON.
template <typename Items, typename Count>
struct CountedItems {
    Items& items;
    Count& count;
};
template <typename Items, typename Count>
CountedItems(Items&, Count&) -> CountedItems<Items, Count>;

template <typename V, typename M>
void tradeFields(V& v, M& m)
{
    v("price", m.price);
    v("quantity", m.quantity);
    v("tradeId", m.tradeId);
}
template <typename V, typename M>
void quoteFields(V& v, M& m)
{
    v("bid", m.bid);
    v("bidSize", m.bidSize);
    v("ask", m.ask);
    v("askSize", m.askSize);
}
template <typename V, typename M>
void barFields(V& v, M& m)
{
    v("open", m.open);
    v("high", m.high);
    v("low", m.low);
    v("close", m.close);
    v("volume", m.volume);
    v("intervalNs", m.interval);
}
template <typename V, typename M>
void deltaFields(V& v, M& m)
{
    v("price", m.price);
    v("size", m.size);
    v("action", m.action);
}

/// The kind comes first, because it decides what else there is.
template <typename V, typename M>
void marketEventFields(V& v, M& m)
{
    v("event", m.kind);
    v("side", m.side);
    v("instrument", m.instrument);
    v("flags", m.flags);
    v("eventTime", m.eventTime);
    v("sourceSequence", m.sourceSequence);
    switch (m.kind) {
    case MarketEventKind::Trade:
        v.activate(m.trade);
        return tradeFields(v, m.trade);
    case MarketEventKind::Quote:
        v.activate(m.quote);
        return quoteFields(v, m.quote);
    case MarketEventKind::Bar:
        v.activate(m.bar);
        return barFields(v, m.bar);
    case MarketEventKind::BookDelta:
        v.activate(m.delta);
        return deltaFields(v, m.delta);
    case MarketEventKind::Status:
        v.activate(m.status);
        v("status", m.status.status);
        return;
    }
}

template <typename V, typename M>
void checkFields(V& v, M& m)
{
    v("check", m.id);
    v("outcome", m.outcome);
    v("unit", m.unit);
    v("value", m.value);
    v("limit", m.limit);
}
template <typename V, typename M>
void checkListFields(V& v, M& m)
{
    v("dropped", m.dropped);
    v("items", CountedItems{m.items, m.count});
}
template <typename V, typename M>
void candidateFields(V& v, M& m)
{
    v("rule", m.rule);
    v("quantity", m.quantity);
}
template <typename V, typename M>
void limitUseFields(V& v, M& m)
{
    v("check", m.id);
    v("outcome", m.outcome);
    v("unit", m.unit);
    v("value", m.value);
    v("warn", m.warn);
    v("limit", m.limit);
}

template <typename V, typename M>
void signalFields(V& v, M& m)
{
    v("agent", m.agent);
    v("side", m.side);
    v("action", m.action);
    v("orderType", m.orderType);
    v("instrument", m.instrument);
    v("strategyId", m.strategyId);
    v("timeInForce", m.timeInForce);
    v("postOnly", m.postOnly);
    v("origin", m.origin);
    v("tactic", m.tactic);
    v("trailUnit", m.trailUnit);
    v("confidence", m.confidence);
    v("referencePrice", m.referencePrice);
    v("limitPrice", m.limitPrice);
    v("triggerPrice", m.triggerPrice);
    v("stopPrice", m.stopPrice);
    v("targetPrice", m.targetPrice);
    v("trailOffset", m.trailOffset);
    v("linkId", m.linkId);
    v("modifies", m.modifies);
    v("workOverNs", m.workOver);
    v("requested", m.requested);
    v("volatility", m.volatility);
    v("decidedAt", m.decidedAt);
    v("validUntil", m.validUntil);
    v("strategy", m.strategy);
    v("reason", m.reason);
}
template <typename V, typename M>
void complianceVerdictFields(V& v, M& m)
{
    v("decision", m.decision);
    v("instrument", m.instrument);
    v("signalHash", m.signalHash);
    v("clearedNotional", m.clearedNotional);
    v("validUntil", m.validUntil);
    v("checks", m.checks);
}
template <typename V, typename M>
void riskVerdictFields(V& v, M& m)
{
    v("decision", m.decision);
    v("binding", m.binding);
    v("instrument", m.instrument);
    v("signalHash", m.signalHash);
    v("approved", m.approved);
    v("worstPrice", m.worstPrice);
    v("stopPrice", m.stopPrice);
    v("equity", m.equity);
    v("lossAtStop", m.lossAtStop);
    v("validUntil", m.validUntil);
    v("candidates", CountedItems{m.candidates, m.candidateCount});
    v("checks", m.checks);
}
template <typename V, typename M>
void orderIntentFields(V& v, M& m)
{
    v("action", m.action);
    v("purpose", m.purpose);
    v("side", m.side);
    v("type", m.type);
    v("timeInForce", m.timeInForce);
    v("reduceOnly", m.reduceOnly);
    v("instrument", m.instrument);
    v("strategyId", m.strategyId);
    v("attempt", m.attempt);
    v("postOnly", m.postOnly);
    v("origin", m.origin);
    v("trailUnit", m.trailUnit);
    v("link", m.link);
    v("orderId", m.orderId);
    v("signalHash", m.signalHash);
    v("quantity", m.quantity);
    v("limitPrice", m.limitPrice);
    v("stopPrice", m.stopPrice);
    v("arrivalMid", m.arrivalMid);
    v("decidedAt", m.decidedAt);
    v("expiresAt", m.expiresAt);
    v("protectiveStop", m.protectiveStop);
    v("takeProfit", m.takeProfit);
    v("trailOffset", m.trailOffset);
    v("linkId", m.linkId);
    v("note", m.note);
}
template <typename V, typename M>
void gateDecisionFields(V& v, M& m)
{
    v("decision", m.decision);
    v("tradingState", m.tradingState);
    v("instrument", m.instrument);
    v("orderId", m.orderId);
    v("signalHash", m.signalHash);
    v("orderValue", m.orderValue);
    v("checks", m.checks);
}
template <typename V, typename M>
void orderCommandFields(V& v, M& m)
{
    v("action", m.action);
    v("purpose", m.purpose);
    v("side", m.side);
    v("type", m.type);
    v("timeInForce", m.timeInForce);
    v("reduceOnly", m.reduceOnly);
    v("instrument", m.instrument);
    v("postOnly", m.postOnly);
    v("origin", m.origin);
    v("trailUnit", m.trailUnit);
    v("link", m.link);
    v("attempt", m.attempt);
    v("orderId", m.orderId);
    v("commandId", m.commandId);
    v("quantity", m.quantity);
    v("limitPrice", m.limitPrice);
    v("stopPrice", m.stopPrice);
    v("trailOffset", m.trailOffset);
    v("linkId", m.linkId);
    v("sentAt", m.sentAt);
    v("expiresAt", m.expiresAt);
    v("arriveBy", m.arriveBy);
    v("clientId", m.clientId);
}
template <typename V, typename M>
void executionReportFields(V& v, M& m)
{
    v("type", m.type);
    v("status", m.status);
    v("purpose", m.purpose);
    v("side", m.side);
    v("orderType", m.orderType);
    v("timeInForce", m.timeInForce);
    v("liquidity", m.liquidity);
    v("reduceOnly", m.reduceOnly);
    v("instrument", m.instrument);
    v("strategyId", m.strategyId);
    v("postOnly", m.postOnly);
    v("origin", m.origin);
    v("trailUnit", m.trailUnit);
    v("link", m.link);
    v("orderId", m.orderId);
    v("commandId", m.commandId);
    v("venueOrderId", m.venueOrderId);
    v("venueTradeId", m.venueTradeId);
    v("attempt", m.attempt);
    v("basis", m.basis);
    v("orderQuantity", m.orderQuantity);
    v("lastQuantity", m.lastQuantity);
    v("cumulativeQuantity", m.cumulativeQuantity);
    v("leavesQuantity", m.leavesQuantity);
    v("lastPrice", m.lastPrice);
    v("limitPrice", m.limitPrice);
    v("stopPrice", m.stopPrice);
    v("trailOffset", m.trailOffset);
    v("linkId", m.linkId);
    v("fee", m.fee);
    v("venueTime", m.venueTime);
    v("expiresAt", m.expiresAt);
    v("text", m.text);
}
template <typename V, typename M>
void positionChangeFields(V& v, M& m)
{
    v("instrument", m.instrument);
    v("orderId", m.orderId);
    v("net", m.net);
    v("averagePrice", m.averagePrice);
    v("realised", m.realised);
    v("realisedTotal", m.realisedTotal);
    v("feesTotal", m.feesTotal);
}
template <typename V, typename M>
void agentStatusFields(V& v, M& m)
{
    v("agent", m.agent);
    v("state", m.state);
    v("restarts", m.restarts);
    v("since", m.since);
    v("reason", m.reason);
}
template <typename V, typename M>
void agentErrorFields(V& v, M& m)
{
    v("agent", m.agent);
    v("restartsInWindow", m.restartsInWindow);
    v("failedTurn", m.failedTurn);
    v("what", m.what);
}
template <typename V, typename M>
void alertFields(V& v, M& m)
{
    v("code", m.code);
    v("severity", m.severity);
    v("agent", m.agent);
    v("instrument", m.instrument);
    v("check", m.check);
    v("cleared", m.cleared);
    v("unit", m.unit);
    v("value", m.value);
    v("limit", m.limit);
    v("text", m.text);
}
template <typename V, typename M>
void operatorCommandFields(V& v, M& m)
{
    v("action", m.action);
    v("agent", m.agent);
    v("keepProtectiveStops", m.keepProtectiveStops);
    v("commandId", m.commandId);
    v("argument", m.argument);
    v("instrument", m.instrument);
    v("orderId", m.orderId);
    v("quantity", m.quantity);
    v("price", m.price);
    v("person", m.person);
    v("reason", m.reason);
}
template <typename V, typename M>
void operatorOrderFields(V& v, M& m)
{
    v("commandId", m.commandId);
    v("person", m.person);
    v("reason", m.reason);
    v("signal", m.signal);
}
template <typename V, typename M>
void configChangeFields(V& v, M& m)
{
    v("agent", m.agent);
    v("key", m.key);
    v("before", m.before);
    v("after", m.after);
    v("person", m.person);
    v("reason", m.reason);
}
template <typename V, typename M>
void modelMetricsFields(V& v, M& m)
{
    v("agent", m.agent);
    v("belowThreshold", m.belowThreshold);
    v("strategyId", m.strategyId);
    v("signals", m.signals);
    v("trades", m.trades);
    v("wins", m.wins);
    v("hitRate", m.hitRate);
    v("grossProfit", m.grossProfit);
    v("grossLoss", m.grossLoss);
    v("realised", m.realised);
    v("profitFactor", m.profitFactor);
    v("averageReturn", m.averageReturn);
    v("strategy", m.strategy);
}
template <typename V, typename M>
void retrainStatusFields(V& v, M& m)
{
    v("agent", m.agent);
    v("state", m.state);
    v("strategyId", m.strategyId);
    v("progressPercent", m.progressPercent);
    v("text", m.text);
}
template <typename V, typename M>
void riskReportFields(V& v, M& m)
{
    v("agent", m.agent);
    v("returnsUsed", m.returnsUsed);
    v("equity", m.equity);
    v("cash", m.cash);
    v("dayPnl", m.dayPnl);
    v("grossExposure", m.grossExposure);
    v("netExposure", m.netExposure);
    v("valueAtRisk", m.valueAtRisk);
    v("parametricVar", m.parametricVar);
    v("expectedShortfall", m.expectedShortfall);
    v("parametricEs", m.parametricEs);
    v("drawdown", m.drawdown);
    v("maxDrawdown", m.maxDrawdown);
    v("leverage", m.leverage);
    v("concentration", m.concentration);
    v("openRisk", m.openRisk);
    v("limits", CountedItems{m.limits, m.limitCount});
}
template <typename V, typename M>
void violationFields(V& v, M& m)
{
    v("agent", m.agent);
    v("severity", m.severity);
    v("check", m.check);
    v("instrument", m.instrument);
    v("unit", m.unit);
    v("value", m.value);
    v("limit", m.limit);
    v("trace", m.trace);
    v("text", m.text);
}
template <typename V, typename M>
void timerFields(V& v, M& m)
{
    v("agent", m.agent);
    v("timerId", m.timerId);
    v("deadline", m.deadline);
}

template <typename V, typename M>
void venueQueryFields(V& v, M& m)
{
    v("query", m.kind);
    v("attempt", m.attempt);
    v("instrument", m.instrument);
    v("queryId", m.queryId);
    v("orderId", m.orderId);
    v("venueOrderId", m.venueOrderId);
    v("askedAt", m.askedAt);
    v("since", m.since);
    v("countdownNs", m.countdown);
    v("clientId", m.clientId);
}
template <typename V, typename M>
void venueAnswerFields(V& v, M& m)
{
    v("answer", m.kind);
    v("link", m.link);
    v("status", m.status);
    v("side", m.side);
    v("orderType", m.orderType);
    v("liquidity", m.liquidity);
    v("attempt", m.attempt);
    v("instrument", m.instrument);
    v("reduceOnly", m.reduceOnly);
    v("count", m.count);
    v("queryId", m.queryId);
    v("orderId", m.orderId);
    v("commandId", m.commandId);
    v("venueOrderId", m.venueOrderId);
    v("venueTradeId", m.venueTradeId);
    v("quantity", m.quantity);
    v("filled", m.filled);
    v("price", m.price);
    v("stopPrice", m.stopPrice);
    v("amount", m.amount);
    v("venueTime", m.venueTime);
    v("deadline", m.deadline);
    v("clientId", m.clientId);
    v("currency", m.currency);
    v("text", m.text);
}
template <typename V, typename M>
void differenceFields(V& v, M& m)
{
    v("difference", m.difference);
    v("state", m.state);
    v("proposed", m.proposed);
    v("applied", m.applied);
    v("side", m.side);
    v("closesInstrument", m.closesInstrument);
    v("instrument", m.instrument);
    v("seen", m.seen);
    v("attempt", m.attempt);
    v("ourStatus", m.ourStatus);
    v("theirStatus", m.theirStatus);
    v("differenceId", m.differenceId);
    v("orderId", m.orderId);
    v("venueOrderId", m.venueOrderId);
    v("venueTradeId", m.venueTradeId);
    v("commandId", m.commandId);
    v("ours", m.ours);
    v("theirs", m.theirs);
    v("lastQuantity", m.lastQuantity);
    v("price", m.price);
    v("fee", m.fee);
    v("profitEffect", m.profitEffect);
    v("exposureEffect", m.exposureEffect);
    v("firstSeen", m.firstSeen);
    v("venueTime", m.venueTime);
    v("clientId", m.clientId);
    v("person", m.person);
    v("reason", m.reason);
}

// Overloads by type, const or not. A parameter's type takes no parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define MYSTIC_FIELDS(Type, function) \
    template <typename V>             \
    void fields(V& v, Type& m)        \
    {                                 \
        function(v, m);               \
    }                                 \
    template <typename V>             \
    void fields(V& v, const Type& m)  \
    {                                 \
        function(v, m);               \
    }
// NOLINTEND(bugprone-macro-parentheses)
MYSTIC_FIELDS(CheckResult, checkFields)
MYSTIC_FIELDS(CheckList, checkListFields)
MYSTIC_FIELDS(SizeCandidate, candidateFields)
MYSTIC_FIELDS(LimitUse, limitUseFields)
MYSTIC_FIELDS(MarketEvent, marketEventFields)
MYSTIC_FIELDS(Signal, signalFields)
MYSTIC_FIELDS(ComplianceVerdict, complianceVerdictFields)
MYSTIC_FIELDS(RiskVerdict, riskVerdictFields)
MYSTIC_FIELDS(OrderIntent, orderIntentFields)
MYSTIC_FIELDS(GateDecision, gateDecisionFields)
MYSTIC_FIELDS(OrderCommand, orderCommandFields)
MYSTIC_FIELDS(ExecutionReport, executionReportFields)
MYSTIC_FIELDS(PositionChange, positionChangeFields)
MYSTIC_FIELDS(AgentStatus, agentStatusFields)
MYSTIC_FIELDS(AgentError, agentErrorFields)
MYSTIC_FIELDS(Alert, alertFields)
MYSTIC_FIELDS(OperatorCommand, operatorCommandFields)
MYSTIC_FIELDS(OperatorOrder, operatorOrderFields)
MYSTIC_FIELDS(ConfigChange, configChangeFields)
MYSTIC_FIELDS(ModelMetrics, modelMetricsFields)
MYSTIC_FIELDS(RetrainStatus, retrainStatusFields)
MYSTIC_FIELDS(RiskReport, riskReportFields)
MYSTIC_FIELDS(Violation, violationFields)
MYSTIC_FIELDS(Timer, timerFields)
MYSTIC_FIELDS(VenueQuery, venueQueryFields)
MYSTIC_FIELDS(VenueAnswer, venueAnswerFields)
MYSTIC_FIELDS(Difference, differenceFields)
#undef MYSTIC_FIELDS

/// Calls action.template operator()<T>() with the payload type of a kind. False for None and unknown kinds.
template <typename Action>
bool withPayloadType(MessageKind kind, Action&& action)
{
    switch (kind) {
#define MYSTIC_CASE(Type)                   \
    case MessageKind::Type:                 \
        action.template operator()<Type>(); \
        return true
        MYSTIC_CASE(MarketEvent);
        MYSTIC_CASE(Signal);
        MYSTIC_CASE(ComplianceVerdict);
        MYSTIC_CASE(RiskVerdict);
        MYSTIC_CASE(OrderIntent);
        MYSTIC_CASE(GateDecision);
        MYSTIC_CASE(OrderCommand);
        MYSTIC_CASE(ExecutionReport);
        MYSTIC_CASE(PositionChange);
        MYSTIC_CASE(AgentStatus);
        MYSTIC_CASE(AgentError);
        MYSTIC_CASE(Alert);
        MYSTIC_CASE(OperatorCommand);
        MYSTIC_CASE(OperatorOrder);
        MYSTIC_CASE(ConfigChange);
        MYSTIC_CASE(ModelMetrics);
        MYSTIC_CASE(RetrainStatus);
        MYSTIC_CASE(RiskReport);
        MYSTIC_CASE(Violation);
        MYSTIC_CASE(Timer);
        MYSTIC_CASE(VenueQuery);
        MYSTIC_CASE(VenueAnswer);
        MYSTIC_CASE(Difference);
#undef MYSTIC_CASE
    case MessageKind::None:
        break;
    }
    return false;
}

} // namespace mystic
