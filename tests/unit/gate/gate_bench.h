// A gate with two instruments, and shorthands for what the engine would feed it.
#pragma once

#include <algorithm>
#include <vector>

#include "gate/order_gate.h"

namespace mystic::testing {

inline const Timestamp GateStart = *parseTimestamp("2024-08-08T12:00:00Z");

inline InstrumentMaster makeGateMaster()
{
    InstrumentMaster master;
    for (const char* base : {"BTC", "ETH"}) {
        Instrument one;
        one.symbol = std::string(base) + "-USD";
        one.baseCurrency = base;
        one.currency = "USD";
        one.tickSize = *Price::parse("0.5");
        one.lotSize = *Quantity::parse("0.1");
        one.minQuantity = *Quantity::parse("0.2");
        one.maxQuantity = Quantity::fromInteger(100'000);
        one.minNotional = Money::fromInteger(10);
        if (!master.add(one))
            std::abort();
    }
    return master;
}

struct GateBench {
    InstrumentMaster master = makeGateMaster();
    OrderGate gate;
    GateConditions conditions;
    Timestamp now = GateStart;
    Seq seq = 1;
    std::uint64_t nextTrade = 1;

    explicit GateBench(TradingState initial = TradingState::Active) : gate(setup(initial))
    {
        mark(0, 100);
        mark(1, 10);
    }
    GateSetup setup(TradingState initial) const
    {
        GateSetup s;
        s.instruments = &master;
        s.accountCurrency = "USD";
        s.startingCash = Money::fromInteger(100'000);
        s.initialState = initial;
        return s;
    }
    void set(const char* key, const char* value)
    {
        if (!gate.configure(key, value, now))
            std::abort();
    }
    void mark(InstrumentId id, std::int64_t price)
    {
        gate.onMarketEvent(MarketEvent::makeTrade(id, now, Price::fromInteger(price),
                                                  Quantity::fromInteger(1), MarketSide::Buy),
                           now);
    }
    template <typename T>
    void tell(const T& payload)
    {
        gate.onMessage(Message::make(payload, 0), now);
    }

    Signal signal(Side side = Side::Buy, InstrumentId id = 0) const
    {
        Signal s;
        s.agent = 0;
        s.side = side;
        s.instrument = id;
        s.referencePrice = gate.portfolio().mark(id);
        s.decidedAt = {now.ns + static_cast<std::int64_t>(seq)}; // every signal of the bench differs
        return s;
    }
    ComplianceVerdict clear(const Signal& s, std::int64_t money = 1'000'000) const
    {
        ComplianceVerdict v;
        v.decision = VerdictDecision::Approved;
        v.instrument = s.instrument;
        v.signalHash = hashOf(s);
        v.clearedNotional = Money::fromInteger(money);
        v.validUntil = now + seconds(3);
        return v;
    }
    RiskVerdict size(const Signal& s, std::int64_t quantity = 100'000) const
    {
        RiskVerdict v;
        v.decision = VerdictDecision::Approved;
        v.instrument = s.instrument;
        v.signalHash = hashOf(s);
        v.approved = Quantity::fromInteger(quantity);
        v.worstPrice = s.referencePrice;
        v.stopPrice = s.side == Side::Buy ? Price::fromRaw(s.referencePrice.raw() / 2)
                                          : Price::fromRaw(s.referencePrice.raw() * 2);
        v.validUntil = now + seconds(3);
        return v;
    }
    OrderIntent entry(const Signal& s, std::int64_t quantity)
    {
        OrderIntent i;
        i.side = s.side;
        i.type = OrderType::Limit;
        i.instrument = s.instrument;
        i.orderId = makeOrderId(++seq, 0);
        i.signalHash = hashOf(s);
        i.quantity = Quantity::fromInteger(quantity);
        i.limitPrice = s.referencePrice;
        return i;
    }
    /// An entry with both verdicts delivered.
    OrderIntent cleared(std::int64_t quantity, Side side = Side::Buy, InstrumentId id = 0)
    {
        const Signal s = signal(side, id);
        tell(s);
        tell(clear(s));
        tell(size(s));
        return entry(s, quantity);
    }
    OrderIntent reduce(std::int64_t quantity, Side side = Side::Sell, InstrumentId id = 0)
    {
        OrderIntent i;
        i.purpose = OrderPurpose::Exit;
        i.reduceOnly = 1;
        i.side = side;
        i.instrument = id;
        i.orderId = makeOrderId(++seq, 0);
        i.quantity = Quantity::fromInteger(quantity);
        return i;
    }
    OrderIntent change(const OrderIntent& of, IntentAction action)
    {
        OrderIntent i = of;
        i.action = action;
        ++seq;
        return i;
    }
    GateOutcome ask(const OrderIntent& intent) { return gate.evaluate(intent, conditions, now, seq); }

    ExecutionReport report(const OrderIntent& of, ExecutionType type, OrderStatus status) const
    {
        ExecutionReport r;
        r.type = type;
        r.status = status;
        r.purpose = of.purpose;
        r.side = of.side;
        r.orderType = of.type;
        r.reduceOnly = of.reduceOnly;
        r.instrument = of.instrument;
        r.orderId = of.orderId;
        r.orderQuantity = of.quantity;
        r.leavesQuantity = of.quantity;
        r.limitPrice = of.limitPrice;
        r.stopPrice = of.stopPrice;
        return r;
    }
    void acceptAtVenue(const OrderIntent& of)
    {
        tell(report(of, ExecutionType::Accepted, OrderStatus::Working));
    }
    void cancelAtVenue(const OrderIntent& of)
    {
        tell(report(of, ExecutionType::Canceled, OrderStatus::Canceled));
    }
    /// Fills `quantity` after `before` was filled already.
    void fill(const OrderIntent& of, std::int64_t quantity, std::int64_t price, std::int64_t before = 0)
    {
        ExecutionReport r = report(of, ExecutionType::Trade, OrderStatus::PartiallyFilled);
        r.lastQuantity = Quantity::fromInteger(quantity);
        r.cumulativeQuantity = Quantity::fromInteger(before + quantity);
        r.leavesQuantity = of.quantity - r.cumulativeQuantity;
        if (r.leavesQuantity.isZero())
            r.status = OrderStatus::Filled;
        r.lastPrice = Price::fromInteger(price);
        r.venueTradeId = nextTrade++;
        tell(r);
    }
    /// A position of `quantity` (signed) in instrument 0 at its mark.
    void hold(std::int64_t quantity, InstrumentId id = 0)
    {
        OrderIntent i;
        i.side = quantity > 0 ? Side::Buy : Side::Sell;
        i.instrument = id;
        i.orderId = makeOrderId(++seq, 200);
        i.quantity = Quantity::fromInteger(std::abs(quantity));
        fill(i, std::abs(quantity), gate.portfolio().mark(id).raw() / Price::Scale);
    }
    void command(OperatorAction action, const char* person = "", const char* reason = "")
    {
        OperatorCommand c;
        c.action = action;
        c.person = person;
        c.reason = reason;
        tell(c);
    }
};

inline bool isApproved(const GateOutcome& outcome)
{
    return outcome.decision.decision == VerdictDecision::Approved;
}
inline CheckResult checkOf(const GateOutcome& outcome, CheckId id)
{
    const CheckList& checks = outcome.decision.checks;
    for (std::uint32_t i = 0; i < checks.count; ++i)
        if (checks.items[i].id == id)
            return checks.items[i];
    return {};
}
inline std::vector<CheckId> blockedBy(const GateOutcome& outcome)
{
    std::vector<CheckId> ids;
    const CheckList& checks = outcome.decision.checks;
    for (std::uint32_t i = 0; i < checks.count; ++i)
        if (checks.items[i].outcome == CheckOutcome::Block)
            ids.push_back(checks.items[i].id);
    return ids;
}

} // namespace mystic::testing
