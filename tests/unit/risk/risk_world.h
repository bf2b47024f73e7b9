// A world for one Risk Agent: instruments, time, turns, and whatever the agent sends, without an engine.
#pragma once

#include <QtCore/QtGlobal>

#include <map>
#include <memory>
#include <vector>

#include "contract/working_orders.h"
#include "risk/risk_agent.h"

namespace mystic::testing {

inline constexpr Timestamp Start{1'466'208'000'000'000'000}; // 2016-06-18T00:00:00Z
inline constexpr AgentId RiskId = 2;

inline Price price(const char* text)
{
    return Price::parse(text).value();
}
inline Quantity quantity(const char* text)
{
    return Quantity::parse(text).value();
}
inline Money money(const char* text)
{
    return Money::parse(text).value();
}

class Context final : public AgentContext {
public:
    [[nodiscard]] const AgentSetup& setup() const override { return agentSetup; }
    [[nodiscard]] Timestamp now() const override { return time; }
    [[nodiscard]] Seq turn() const override { return seq; }
    [[nodiscard]] Seq trace() const override { return seq; }
    [[nodiscard]] std::uint64_t random(unsigned k) const override { return k; }
    void send(AgentId, const Message& message) override { sent.push_back(message); }
    void setTimer(std::uint32_t id, Duration delay) override { timers[id] = time + delay; }

    AgentSetup agentSetup;
    Timestamp time = Start;
    Seq seq = 0;
    std::vector<Message> sent;
    std::map<std::uint32_t, Timestamp> timers;
};

/// An agent with its world: three instruments in USD, 100,000 USD.
class World {
public:
    World()
    {
        for (const char* symbol : {"AAA-USD", "BBB-USD", "CCC-USD"}) {
            Instrument instrument;
            instrument.symbol = symbol;
            instrument.currency = "USD";
            instrument.tickSize = price("0.01");
            instrument.lotSize = quantity("1");
            instrument.minQuantity = quantity("1");
            if (!master.add(instrument))
                qFatal("instrument refused");
        }
        context.agentSetup = {RiskId, "risk", &master, "USD", money("100000"), 7};
        agent = makeRiskAgent();
        // sized at the mark itself, so that expectations are round
        configure("price_allowance", "0");
    }
    void configure(const char* key, const char* value)
    {
        const auto done = agent->configure(key, value);
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    void begin()
    {
        if (!agent->initialize(context))
            qFatal("initialize failed");
    }
    void turn(Duration after = milliseconds(1))
    {
        context.time = context.time + after;
        ++context.seq;
        for (auto at = context.timers.begin(); at != context.timers.end();) {
            if (at->second > context.time) {
                ++at;
                continue;
            }
            const std::uint32_t id = at->first;
            at = context.timers.erase(at);
            agent->processLoop(id);
        }
    }
    void trade(InstrumentId id, const char* at, Duration after = milliseconds(1))
    {
        turn(after);
        agent->processMarketData(
            MarketEvent::makeTrade(id, context.time, price(at), quantity("1"), MarketSide::Buy));
    }
    void seedPrices()
    {
        trade(0, "100");
        trade(1, "200");
        trade(2, "50");
    }
    static Signal signalFor(InstrumentId id, Side side, SignalAction action = SignalAction::Enter)
    {
        Signal signal;
        signal.agent = 0;
        signal.instrument = id;
        signal.side = side;
        signal.action = action;
        return signal;
    }
    static ComplianceVerdict cleared(const Signal& signal)
    {
        ComplianceVerdict verdict;
        verdict.decision = VerdictDecision::Approved;
        verdict.instrument = signal.instrument;
        verdict.signalHash = hashOf(signal);
        verdict.clearedNotional = money("1000000");
        return verdict;
    }
    void send(const Message& message, Seq trace = 0)
    {
        Message copy = message;
        copy.seq = context.seq;
        copy.trace = trace;
        agent->processMessage(copy);
    }
    /// One signal and its clearance in one turn; the verdict, or NotEvaluated when there was none.
    RiskVerdict ask(const Signal& signal) { return ask(signal, cleared(signal)); }
    RiskVerdict ask(const Signal& signal, const ComplianceVerdict& compliance)
    {
        turn();
        const std::size_t before = context.sent.size();
        send(Message::make(signal, 0));
        send(Message::make(compliance, 1));
        for (std::size_t i = before; i < context.sent.size(); ++i)
            if (const auto* verdict = context.sent[i].tryAs<RiskVerdict>())
                return *verdict;
        return {};
    }
    RiskVerdict enter(InstrumentId id, Side side) { return ask(signalFor(id, side)); }

    ExecutionReport report(ExecutionType type, OrderStatus status, OrderId order, InstrumentId id, Side side,
                           Quantity size)
    {
        ExecutionReport out;
        out.type = type;
        out.status = status;
        out.orderId = order;
        out.instrument = id;
        out.side = side;
        out.orderQuantity = size;
        out.leavesQuantity = isTerminal(status) ? Quantity{} : size;
        return out;
    }
    void deliver(const ExecutionReport& out)
    {
        turn();
        send(Message::make(out, GateId));
    }
    /// The order of the newest verdict goes out and stays unfilled.
    OrderId work(const RiskVerdict& verdict, Side side)
    {
        const OrderId id = makeOrderId(context.seq, 0);
        deliver(report(ExecutionType::PendingNew, OrderStatus::PendingNew, id, verdict.instrument, side,
                       verdict.approved));
        return id;
    }
    void fill(OrderId id, InstrumentId instrument, Side side, Quantity size, const char* at,
              OrderPurpose purpose = OrderPurpose::Entry)
    {
        auto out = report(ExecutionType::Trade, OrderStatus::Filled, id, instrument, side, size);
        out.purpose = purpose;
        out.reduceOnly = purpose == OrderPurpose::Entry ? 0 : 1;
        out.lastQuantity = size;
        out.cumulativeQuantity = size;
        out.lastPrice = price(at);
        out.venueTradeId = ++tradeId;
        deliver(out);
    }
    /// Enters as large as allowed and fills at `at`.
    Quantity hold(InstrumentId instrument, Side side, const char* at)
    {
        const RiskVerdict verdict = enter(instrument, side);
        fill(work(verdict, side), instrument, side, verdict.approved, at);
        return verdict.approved;
    }
    void placeStop(OrderId id, InstrumentId instrument, Side side, Quantity size, const char* at)
    {
        auto out = report(ExecutionType::Accepted, OrderStatus::Working, id, instrument, side, size);
        out.purpose = OrderPurpose::ProtectiveStop;
        out.orderType = OrderType::Stop;
        out.reduceOnly = 1;
        out.stopPrice = price(at);
        deliver(out);
    }
    template <typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Message& message : context.sent)
            if (const auto* payload = message.tryAs<T>())
                found.push_back(*payload);
        return found;
    }
    RiskReport nextReport()
    {
        turn(seconds(2));
        const auto reports = all<RiskReport>();
        return reports.empty() ? RiskReport{} : reports.back();
    }

    InstrumentMaster master;
    Context context;
    std::unique_ptr<BaseAgent> agent;
    std::uint64_t tradeId = 0;
};

} // namespace mystic::testing
