// The Execution Agent with a context that records what it sends, and short words for what happens to its
// orders.
#pragma once

#include <QtCore/QtGlobal>

#include <map>
#include <string>
#include <vector>

#include "execution/execution_agent.h"

namespace mystic::testing {

inline Price price(const char* text)
{
    return Price::parse(text).value();
}
inline Quantity quantity(const char* text)
{
    return Quantity::parse(text).value();
}

class RecordingContext final : public AgentContext {
public:
    [[nodiscard]] const AgentSetup& setup() const override { return agentSetup; }
    [[nodiscard]] Timestamp now() const override { return time; }
    [[nodiscard]] Seq turn() const override { return seq; }
    [[nodiscard]] Seq trace() const override { return seq; }
    [[nodiscard]] std::uint64_t random(unsigned k) const override { return k; }
    void send(AgentId, const Message& message) override { sent.push_back(message); }
    void setTimer(std::uint32_t id, Duration delay) override { timers[id] = time + delay; }

    AgentSetup agentSetup;
    Timestamp time{1'700'000'000'000'000'000};
    Seq seq = 0;
    std::vector<Message> sent;
    std::map<std::uint32_t, Timestamp> timers;
};

inline InstrumentMaster twoInstruments()
{
    InstrumentMaster master;
    for (const char* symbol : {"BTC-USD", "ETH-USD"}) {
        Instrument instrument;
        instrument.symbol = symbol;
        instrument.baseCurrency = std::string(symbol, 3);
        instrument.currency = "USD";
        instrument.tickSize = price("0.01");
        instrument.lotSize = quantity("0.001");
        instrument.minQuantity = quantity("0.001");
        instrument.maxQuantity = Quantity::fromInteger(1'000'000);
        instrument.makerFee = Ratio::parse("0.0002").value();
        instrument.takerFee = Ratio::parse("0.0007").value();
        (void)master.add(instrument).value();
    }
    return master;
}

/// One agent and its master. Every call is a turn of its own, one millisecond after the one before.
class ExecutionWorld {
public:
    ExecutionWorld() : master(twoInstruments()) { restart(); }

    static void must(const Result<void>& done)
    {
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    /// A fresh agent, as after a crash; the context stays.
    void restart()
    {
        context.agentSetup = {4, "execution", &master, "USD", Money::fromInteger(100'000), 7};
        agent = makeExecutionAgent();
        for (const auto& [key, value] : settings)
            must(agent->configure(key, value));
        must(agent->initialize(context));
    }
    void configure(const char* key, const char* value)
    {
        settings[key] = value;
        must(agent->configure(key, value));
    }
    void step(Duration by = milliseconds(1))
    {
        context.time = context.time + by;
        ++context.seq;
    }
    void quote(const char* bid, const char* ask, InstrumentId id = 0)
    {
        step();
        agent->processMarketData(
            MarketEvent::makeQuote(id, context.time, price(bid), quantity("10"), price(ask), quantity("10")));
    }
    Signal signal(Side side, SignalAction action = SignalAction::Enter, InstrumentId id = 0) const
    {
        Signal result;
        result.side = side;
        result.action = action;
        result.instrument = id;
        result.strategyId = 3;
        result.decidedAt = context.time;
        result.validUntil = context.time + seconds(30);
        result.strategy = "test";
        return result;
    }
    /// Signal and both verdicts in one turn. Returns what was sent.
    std::vector<Message> decide(const Signal& wanted, const char* approved, const char* stop = "0",
                                VerdictDecision compliance = VerdictDecision::Approved,
                                VerdictDecision risk = VerdictDecision::Approved)
    {
        step();
        context.sent.clear();
        ComplianceVerdict cleared;
        cleared.decision = compliance;
        cleared.signalHash = hashOf(wanted);
        cleared.instrument = wanted.instrument;
        cleared.validUntil = wanted.validUntil;
        RiskVerdict sized;
        sized.decision = risk;
        sized.signalHash = hashOf(wanted);
        sized.instrument = wanted.instrument;
        sized.approved = quantity(approved);
        sized.stopPrice = price(stop);
        sized.validUntil = wanted.validUntil;
        agent->processMessage(Message::make(wanted, 1));
        agent->processMessage(Message::make(cleared, 2));
        agent->processMessage(Message::make(sized, 3));
        return context.sent;
    }
    std::vector<OrderIntent> intents() const
    {
        std::vector<OrderIntent> result;
        for (const Message& message : context.sent)
            if (const auto* intent = message.tryAs<OrderIntent>())
                result.push_back(*intent);
        return result;
    }
    std::vector<Alert> alerts() const
    {
        std::vector<Alert> result;
        for (const Message& message : context.sent)
            if (const auto* alert = message.tryAs<Alert>())
                result.push_back(*alert);
        return result;
    }
    /// A report about an intent; returns the intents it caused.
    std::vector<OrderIntent> report(const OrderIntent& about, ExecutionType type, OrderStatus status,
                                    const char* filled = "0", const char* last = "0", const char* at = "0")
    {
        ExecutionReport answer;
        answer.type = type;
        answer.status = status;
        answer.purpose = about.purpose;
        answer.side = about.side;
        answer.orderType = about.type;
        answer.timeInForce = about.timeInForce;
        answer.reduceOnly = about.reduceOnly;
        answer.postOnly = about.postOnly;
        answer.trailUnit = about.trailUnit;
        answer.link = about.link;
        answer.trailOffset = about.trailOffset;
        answer.linkId = about.linkId;
        answer.commandId = 1;
        answer.instrument = about.instrument;
        answer.orderId = about.orderId;
        answer.orderQuantity = about.quantity;
        answer.cumulativeQuantity = quantity(filled);
        answer.leavesQuantity = about.quantity - quantity(filled);
        answer.lastQuantity = quantity(last);
        answer.lastPrice = price(at);
        answer.limitPrice = about.limitPrice;
        answer.stopPrice = about.stopPrice;
        answer.venueTradeId = type == ExecutionType::Trade ? ++lastTradeId : 0;
        return deliver(answer);
    }
    std::vector<OrderIntent> deliver(const ExecutionReport& answer)
    {
        step();
        context.sent.clear();
        agent->processMessage(Message::make(answer, VenueId));
        return intents();
    }
    /// Gate and venue take it; returns the intents that caused.
    std::vector<OrderIntent> accept(const OrderIntent& about)
    {
        report(about, ExecutionType::PendingNew, OrderStatus::PendingNew);
        return report(about, ExecutionType::Accepted, OrderStatus::Working);
    }
    std::vector<OrderIntent> fill(const OrderIntent& about, const char* filled, const char* last,
                                  const char* at)
    {
        const bool isComplete = quantity(filled) == about.quantity;
        return report(about, ExecutionType::Trade,
                      isComplete ? OrderStatus::Filled : OrderStatus::PartiallyFilled, filled, last, at);
    }
    void print(const char* at, const char* size, InstrumentId id = 0)
    {
        step();
        agent->processMarketData(
            MarketEvent::makeTrade(id, context.time, price(at), quantity(size), MarketSide::Buy));
    }
    /// Moves time to the agent's timer and fires it. Returns the intents that caused.
    std::vector<OrderIntent> fireTimer()
    {
        if (context.timers.empty())
            return {};
        const auto next = *context.timers.begin();
        context.timers.clear();
        context.time = std::max(context.time, next.second);
        ++context.seq;
        context.sent.clear();
        agent->processLoop(next.first);
        return intents();
    }
    /// An entry that is filled, with its stop accepted: the usual beginning.
    OrderIntent openPosition(Side side, const char* size, const char* at, const char* stop)
    {
        decide(signal(side), size, stop);
        const OrderIntent entry = intents().at(0);
        accept(entry);
        const OrderIntent placed = fill(entry, size, size, at).at(0);
        accept(placed);
        return placed;
    }

    InstrumentMaster master;
    RecordingContext context;
    std::unique_ptr<BaseAgent> agent;
    std::map<std::string, std::string> settings;
    std::uint64_t lastTradeId = 0;
};

} // namespace mystic::testing
