// The order gate: each check where it alone blocks, and what stays possible for whom.
#include <QtTest/QtTest>

#include "contract/limit_check.h"
#include "gate_bench.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

using Ids = std::vector<CheckId>;
/// Prepares a bench and gives the intent that exactly one check must block.
using Scene = OrderIntent (*)(GateBench&);

OrderIntent openEntry(GateBench& bench, std::int64_t quantity)
{
    const OrderIntent intent = bench.cleared(quantity);
    if (!isApproved(bench.ask(intent)))
        qFatal("the scene needs an accepted entry");
    bench.acceptAtVenue(intent);
    return intent;
}

} // namespace
Q_DECLARE_METATYPE(Scene)

class TestOrderGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClearedEntryPassesWithEveryCheckListed()
    {
        GateBench bench;
        const OrderIntent intent = bench.cleared(10);
        const GateOutcome outcome = bench.ask(intent);
        QVERIFY(blockedBy(outcome).empty());
        QVERIFY(isApproved(outcome));
        QCOMPARE(outcome.decision.checks.count, 22U);
        QCOMPARE(outcome.decision.checks.dropped, 0U);
        QCOMPARE(outcome.decision.orderValue, Money::fromInteger(1000));
        QCOMPARE(outcome.reservePrice, Price::fromInteger(100));
        QCOMPARE(outcome.command.orderId, intent.orderId);
        QCOMPARE(outcome.command.quantity, intent.quantity);
        QCOMPARE(outcome.command.commandId, makeOrderId(bench.seq, 0));
        QCOMPARE(bench.gate.orders().size(), std::size_t{1}); // reserved at once
    }

    void eachCheckAloneBlocksAnEntry_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<int>("check");
        const auto row = [](const char* name, CheckId check, Scene scene) {
            QTest::newRow(name) << scene << static_cast<int>(check);
        };
        row("no compliance verdict", CheckId::ComplianceVerdictPresent, [](GateBench& b) {
            const Signal s = b.signal();
            b.tell(b.size(s));
            return b.entry(s, 1);
        });
        row("rejected by compliance", CheckId::ComplianceVerdictPresent, [](GateBench& b) {
            const Signal s = b.signal();
            ComplianceVerdict v = b.clear(s);
            v.decision = VerdictDecision::Rejected;
            b.tell(v);
            b.tell(b.size(s));
            return b.entry(s, 1);
        });
        row("no risk verdict", CheckId::RiskVerdictPresent, [](GateBench& b) {
            const Signal s = b.signal();
            b.tell(b.clear(s));
            return b.entry(s, 1);
        });
        row("verdict too old", CheckId::VerdictFresh, [](GateBench& b) {
            b.set("max_verdict_age", "2");
            const OrderIntent i = b.cleared(1);
            b.now = b.now + seconds(2) + nanoseconds(1);
            return i;
        });
        row("verdict no longer valid", CheckId::VerdictFresh, [](GateBench& b) {
            const OrderIntent i = b.cleared(1);
            b.now = b.now + milliseconds(3001);
            return i;
        });
        row("another instrument", CheckId::VerdictMatchesIntent, [](GateBench& b) {
            OrderIntent i = b.cleared(2);
            i.instrument = 1;
            i.limitPrice = Price::fromInteger(10);
            return i;
        });
        row("another side", CheckId::VerdictMatchesIntent, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.side = Side::Sell;
            return i;
        });
        row("side against the stop when the signal was not seen", CheckId::VerdictMatchesIntent,
            [](GateBench& b) {
                const Signal s = b.signal();
                b.tell(b.clear(s));
                b.tell(b.size(s));
                OrderIntent i = b.entry(s, 1);
                i.side = Side::Sell;
                return i;
            });
        row("more than approved", CheckId::VerdictMatchesIntent, [](GateBench& b) {
            const Signal s = b.signal();
            b.tell(b.clear(s));
            b.tell(b.size(s, 5));
            return b.entry(s, 6);
        });
        row("worth more than cleared", CheckId::VerdictMatchesIntent, [](GateBench& b) {
            const Signal s = b.signal();
            b.tell(b.clear(s, 599));
            b.tell(b.size(s));
            return b.entry(s, 6);
        });
        row("reducing", CheckId::TradingState, [](GateBench& b) {
            b.command(OperatorAction::Reduce);
            return b.cleared(1);
        });
        row("halted", CheckId::TradingState, [](GateBench& b) {
            b.command(OperatorAction::Halt);
            return b.cleared(1);
        });
        row("killed before its command was sequenced", CheckId::TradingState, [](GateBench& b) {
            b.conditions.outOfBandState = TradingState::Killed;
            return b.cleared(1);
        });
        row("order value", CheckId::MaxOrderValue, [](GateBench& b) {
            b.set("max_order_value", "999.99999999");
            return b.cleared(10);
        });
        row("open orders", CheckId::MaxOpenOrders, [](GateBench& b) {
            b.set("max_open_orders", "1");
            (void)openEntry(b, 1);
            return b.cleared(1);
        });
        row("position with pending", CheckId::MaxPositionValue, [](GateBench& b) {
            b.set("max_position_value", "1000");
            b.hold(4);
            (void)openEntry(b, 5);
            OrderIntent i = b.cleared(2);
            return i;
        });
        row("short position", CheckId::MaxPositionValue, [](GateBench& b) {
            b.set("max_position_value", "1000");
            b.hold(-9);
            return b.cleared(2, Side::Sell);
        });
        row("gross exposure over instruments", CheckId::MaxGrossExposure, [](GateBench& b) {
            b.set("max_gross_exposure", "1000");
            b.hold(-50, 1); // 500
            return b.cleared(6);
        });
        row("daily trades", CheckId::GateDailyTrades, [](GateBench& b) {
            b.set("max_daily_trades", "2");
            b.hold(1);
            (void)openEntry(b, 1);
            return b.cleared(1);
        });
        row("daily volume", CheckId::GateDailyVolume, [](GateBench& b) {
            b.set("max_daily_volume", "1000");
            b.hold(3);
            (void)openEntry(b, 3);
            return b.cleared(5);
        });
        row("message rate", CheckId::GateMessageRate, [](GateBench& b) {
            b.set("message_rate_limit", "1");
            (void)openEntry(b, 1);
            return b.cleared(1);
        });
        row("price collar", CheckId::PriceCollar, [](GateBench& b) {
            b.set("price_collar", "0.05");
            OrderIntent i = b.cleared(1);
            i.limitPrice = *Price::parse("105.5");
            return i;
        });
        row("stale data", CheckId::DataFresh, [](GateBench& b) {
            b.set("max_data_age", "1");
            b.now = b.now + seconds(1) + nanoseconds(1);
            return b.cleared(1);
        });
        row("feed down", CheckId::DataFresh, [](GateBench& b) {
            b.gate.onMarketEvent(MarketEvent::makeStatus(NoInstrument, b.now, MarketStatusKind::FeedDown),
                                 b.now);
            return b.cleared(1);
        });
        row("journal", CheckId::JournalWritable, [](GateBench& b) {
            b.conditions.journalWritable = 0;
            return b.cleared(1);
        });
        row("venue", CheckId::VenueReady, [](GateBench& b) {
            b.conditions.venueReady = 0;
            return b.cleared(1);
        });
        row("clock", CheckId::ClockSane, [](GateBench& b) {
            b.conditions.clockSane = 0;
            return b.cleared(1);
        });
        row("compliance not ready", CheckId::AgentsReady, [](GateBench& b) {
            b.conditions.complianceReady = 0;
            return b.cleared(1);
        });
        row("risk not ready", CheckId::AgentsReady, [](GateBench& b) {
            b.conditions.riskReady = 0;
            return b.cleared(1);
        });
        row("off the tick", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.limitPrice = *Price::parse("100.25");
            return i;
        });
        row("off the lot", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.quantity = *Quantity::parse("1.05");
            return i;
        });
        row("below the minimum quantity", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.quantity = *Quantity::parse("0.1");
            return i;
        });
        row("below the minimum value", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1, Side::Buy, 1);
            i.quantity = *Quantity::parse("0.9");
            return i;
        });
        row("an id used before", CheckId::OrderFields, [](GateBench& b) {
            const OrderIntent first = openEntry(b, 1);
            OrderIntent i = b.cleared(1);
            i.orderId = first.orderId;
            return i;
        });
        row("already expired", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.expiresAt = b.now;
            return i;
        });
        row("an exit that is not reduce-only", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.purpose = OrderPurpose::Exit;
            return i;
        });
        row("unknown instrument", CheckId::OrderFields, [](GateBench& b) {
            OrderIntent i = b.cleared(1);
            i.instrument = 7;
            return i;
        });
        row("more reduced than held", CheckId::ReduceOnly, [](GateBench& b) {
            b.hold(5);
            return b.reduce(6);
        });
        row("reduced on the side of the position", CheckId::ReduceOnly, [](GateBench& b) {
            b.hold(5);
            return b.reduce(1, Side::Buy);
        });
        row("reduced while another order reduces", CheckId::ReduceOnly, [](GateBench& b) {
            b.hold(5);
            if (!isApproved(b.ask(b.reduce(3))))
                qFatal("the first reduction fits");
            return b.reduce(3);
        });
        row("modify of an unknown order", CheckId::OrderKnown,
            [](GateBench& b) { return b.change(b.cleared(1), IntentAction::Modify); });
        row("cancel of an unknown order", CheckId::OrderKnown,
            [](GateBench& b) { return b.change(b.cleared(1), IntentAction::Cancel); });
    }
    void eachCheckAloneBlocksAnEntry()
    {
        QFETCH(Scene, scene);
        QFETCH(int, check);
        GateBench bench;
        const OrderIntent intent = scene(bench);
        const std::size_t before = bench.gate.orders().size();
        const GateOutcome outcome = bench.ask(intent);
        QCOMPARE(outcome.decision.decision, VerdictDecision::Rejected);
        const auto blocked = blockedBy(outcome);
        QCOMPARE(blocked.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(blocked.front()), check);
        QCOMPARE(bench.gate.orders().size(), before); // what is refused reserves nothing
        QCOMPARE(outcome.command.orderId, OrderId{0});
    }

    void theLimitItselfStillPasses()
    {
        GateBench bench;
        for (const auto& [key, value] : {std::pair{"max_order_value", "1000"},
                                         {"max_position_value", "1000"},
                                         {"max_gross_exposure", "1000"},
                                         {"max_daily_volume", "1000"},
                                         {"max_daily_trades", "1"},
                                         {"max_open_orders", "1"},
                                         {"message_rate_limit", "1"}})
            bench.set(key, value);
        const GateOutcome outcome = bench.ask(bench.cleared(10));
        QVERIFY(isApproved(outcome));
        QCOMPARE(checkOf(outcome, CheckId::MaxPositionValue).outcome, CheckOutcome::Warn);
        QCOMPARE(checkOf(outcome, CheckId::MaxPositionValue).value, Money::fromInteger(1000).raw());
    }

    void everyFailedCheckIsListedNotJustTheFirst()
    {
        GateBench bench;
        bench.conditions.journalWritable = 0;
        bench.conditions.riskReady = 0;
        bench.command(OperatorAction::Halt);
        bench.set("max_order_value", "1");
        const auto blocked = blockedBy(bench.ask(bench.entry(bench.signal(), 1)));
        const Ids expected = {CheckId::TradingState,       CheckId::JournalWritable,
                              CheckId::AgentsReady,        CheckId::ComplianceVerdictPresent,
                              CheckId::RiskVerdictPresent, CheckId::MaxOrderValue};
        QVERIFY(blocked == expected);
    }

    void anUnknownMarkBlocksAnEntry()
    {
        GateBench bench;
        const InstrumentMaster master = makeGateMaster();
        GateSetup setup = bench.setup(TradingState::Active);
        setup.instruments = &master;
        OrderGate blind(setup);
        const Signal s = bench.signal();
        for (const Message& m :
             {Message::make(s, 0), Message::make(bench.clear(s), 1), Message::make(bench.size(s), 2)})
            blind.onMessage(m, bench.now);
        const GateOutcome outcome = blind.evaluate(bench.entry(s, 1), {}, bench.now, 9);
        const Ids expected = {CheckId::PriceCollar, CheckId::DataFresh};
        QVERIFY(blockedBy(outcome) == expected);
    }

    void aPositionWithoutAMarkMakesTheGrossExposureUnknown()
    {
        GateBench bench;
        const InstrumentMaster master = makeGateMaster();
        GateSetup setup = bench.setup(TradingState::Active);
        setup.instruments = &master;
        OrderGate half(setup);
        half.onMarketEvent(MarketEvent::makeTrade(0, bench.now, Price::fromInteger(100),
                                                  Quantity::fromInteger(1), MarketSide::Buy),
                           bench.now);
        OrderIntent other;
        other.instrument = 1;
        other.orderId = 77;
        other.quantity = Quantity::fromInteger(1);
        ExecutionReport fill = bench.report(other, ExecutionType::Trade, OrderStatus::Filled);
        fill.lastQuantity = fill.cumulativeQuantity = other.quantity;
        fill.lastPrice = Price::fromInteger(10);
        fill.venueTradeId = 5;
        const Signal s = bench.signal();
        for (const Message& m : {Message::make(fill, VenueId), Message::make(s, 0),
                                 Message::make(bench.clear(s), 1), Message::make(bench.size(s), 2)})
            half.onMessage(m, bench.now);
        const GateOutcome outcome = half.evaluate(bench.entry(s, 1), {}, bench.now, 9);
        const Ids expected = {CheckId::MaxGrossExposure, CheckId::GateDailyVolume};
        QVERIFY(blockedBy(outcome) == expected);
        QCOMPARE(checkOf(outcome, CheckId::MaxGrossExposure).value, UnknownValue);
    }

    void verdictsOfOthersDoNotCount()
    {
        GateBench bench;
        GateSetup setup = bench.setup(TradingState::Active);
        setup.complianceAgent = 1;
        setup.riskAgent = 2;
        OrderGate strict(setup);
        strict.onMarketEvent(MarketEvent::makeTrade(0, bench.now, Price::fromInteger(100),
                                                    Quantity::fromInteger(1), MarketSide::Buy),
                             bench.now);
        const Signal s = bench.signal();
        const OrderIntent intent = bench.entry(s, 1);
        strict.onMessage(Message::make(bench.clear(s), 2), bench.now);
        strict.onMessage(Message::make(bench.size(s), 1), bench.now);
        const Ids both = {CheckId::ComplianceVerdictPresent, CheckId::RiskVerdictPresent};
        QVERIFY(blockedBy(strict.evaluate(intent, {}, bench.now, 1)) == both);
        strict.onMessage(Message::make(bench.clear(s), 1), bench.now);
        strict.onMessage(Message::make(bench.size(s), 2), bench.now);
        QVERIFY(isApproved(strict.evaluate(intent, {}, bench.now, 1)));
    }

    void verdictsOfAnAgentThatIsGoneCountNoMore_data()
    {
        QTest::addColumn<int>("agent");
        QTest::addColumn<int>("missing");
        QTest::newRow("compliance") << 1 << static_cast<int>(CheckId::ComplianceVerdictPresent);
        QTest::newRow("risk") << 2 << static_cast<int>(CheckId::RiskVerdictPresent);
    }
    void verdictsOfAnAgentThatIsGoneCountNoMore()
    {
        QFETCH(int, agent);
        QFETCH(int, missing);
        GateBench bench;
        GateSetup setup = bench.setup(TradingState::Active);
        setup.complianceAgent = 1;
        setup.riskAgent = 2;
        OrderGate strict(setup);
        strict.onMarketEvent(MarketEvent::makeTrade(0, bench.now, Price::fromInteger(100),
                                                    Quantity::fromInteger(1), MarketSide::Buy),
                             bench.now);
        const Signal s = bench.signal();
        strict.onMessage(Message::make(bench.clear(s), 1), bench.now);
        strict.onMessage(Message::make(bench.size(s), 2), bench.now);
        AgentStatus status;
        status.agent = static_cast<AgentId>(agent);
        status.state = AgentState::Running; // that it runs takes nothing away
        strict.onMessage(Message::make(status, OrchestratorId), bench.now);
        QVERIFY(isApproved(strict.evaluate(bench.entry(s, 1), {}, bench.now, 1)));
        status.state = AgentState::BackingOff;
        strict.onMessage(Message::make(status, OrchestratorId), bench.now);
        QVERIFY(blockedBy(strict.evaluate(bench.entry(s, 1), {}, bench.now, 2)) ==
                Ids{static_cast<CheckId>(missing)});
    }

    void ordersOfOneSignalTogetherNeverExceedItsVerdict()
    {
        GateBench bench;
        const Signal s = bench.signal();
        bench.tell(bench.clear(s));
        bench.tell(bench.size(s, 5));
        const OrderIntent first = bench.entry(s, 3);
        QVERIFY(isApproved(bench.ask(first)));
        QVERIFY(blockedBy(bench.ask(bench.entry(s, 3))) == Ids{CheckId::VerdictMatchesIntent});
        bench.acceptAtVenue(first);
        bench.fill(first, 1, 100);
        ExecutionReport end = bench.report(first, ExecutionType::Canceled, OrderStatus::Canceled);
        end.cumulativeQuantity = Quantity::fromInteger(1);
        bench.tell(end); // 1 of 3 filled: 2 come back, 4 of 5 are free
        QVERIFY(blockedBy(bench.ask(bench.entry(s, 5))) == Ids{CheckId::VerdictMatchesIntent});
        QVERIFY(isApproved(bench.ask(bench.entry(s, 4))));
    }

    void cancelsPassInEveryState_data()
    {
        QTest::addColumn<int>("state");
        for (int state = 0; state < 4; ++state)
            QTest::newRow(qPrintable(QString::number(state))) << state;
    }
    void cancelsPassInEveryState()
    {
        QFETCH(int, state);
        GateBench bench;
        const OrderIntent order = openEntry(bench, 3);
        bench.conditions.outOfBandState = static_cast<TradingState>(state);
        bench.conditions.journalWritable = 0;
        bench.conditions.venueReady = 0;
        bench.conditions.clockSane = 0;
        bench.conditions.riskReady = 0;
        bench.set("message_rate_limit", "1");
        OrderIntent cancel = bench.change(order, IntentAction::Cancel);
        cancel.instrument = NoInstrument; // the order's own instrument counts
        const GateOutcome outcome = bench.ask(cancel);
        QVERIFY(isApproved(outcome));
        QCOMPARE(checkOf(outcome, CheckId::JournalWritable).outcome, CheckOutcome::Warn);
        QCOMPARE(outcome.command.action, IntentAction::Cancel);
        QCOMPARE(outcome.command.quantity, order.quantity);
        QCOMPARE(outcome.command.instrument, order.instrument);
    }

    void reduceOnlyPassesUntilKilled_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("passes");
        QTest::newRow("active") << 0 << true;
        QTest::newRow("reducing") << 1 << true;
        QTest::newRow("halted") << 2 << true;
        QTest::newRow("killed") << 3 << false;
    }
    void reduceOnlyPassesUntilKilled()
    {
        QFETCH(int, state);
        QFETCH(bool, passes);
        GateBench bench;
        bench.hold(5);
        bench.conditions.outOfBandState = static_cast<TradingState>(state);
        const GateOutcome outcome = bench.ask(bench.reduce(5));
        QCOMPARE(isApproved(outcome), passes);
        QCOMPARE(checkOf(outcome, CheckId::RiskVerdictPresent).outcome, CheckOutcome::NotEvaluated);
    }

    void aStopLargerThanThePositionMayShrinkButNotGrow()
    {
        GateBench bench;
        bench.hold(5);
        const OrderIntent stop = bench.reduce(5);
        QVERIFY(isApproved(bench.ask(stop)));
        bench.acceptAtVenue(stop);
        bench.hold(-2); // an entry on the other side was filled: 3 are left
        OrderIntent change = bench.change(stop, IntentAction::Modify);
        change.quantity = Quantity::fromInteger(6);
        QVERIFY(blockedBy(bench.ask(change)) == std::vector<CheckId>{CheckId::ReduceOnly});
        change.quantity = Quantity::fromInteger(3);
        QVERIFY(isApproved(bench.ask(change)));
    }

    void noLimitTrapsAPosition()
    {
        GateBench bench;
        bench.hold(5);
        for (const char* key : {"max_order_value", "max_open_orders", "max_position_value",
                                "max_gross_exposure", "max_daily_trades", "max_daily_volume"})
            bench.set(key, "0");
        bench.set("max_data_age", "0.001");
        bench.now = bench.now + seconds(10);
        bench.conditions.journalWritable = 0;
        bench.conditions.complianceReady = 0;
        bench.conditions.riskReady = 0;
        bench.conditions.clockSane = 0;
        const GateOutcome outcome = bench.ask(bench.reduce(5));
        QVERIFY(isApproved(outcome));
        for (const CheckId id : {CheckId::MaxOrderValue, CheckId::GateDailyTrades, CheckId::DataFresh,
                                 CheckId::JournalWritable, CheckId::AgentsReady})
            QCOMPARE(checkOf(outcome, id).outcome, CheckOutcome::Warn);
    }

    void dustMayBeClosed()
    {
        GateBench bench;
        OrderIntent odd;
        odd.instrument = 1;
        odd.orderId = 900;
        odd.quantity = *Quantity::parse("0.1");
        ExecutionReport fill = bench.report(odd, ExecutionType::Trade, OrderStatus::Filled);
        fill.lastQuantity = fill.cumulativeQuantity = odd.quantity;
        fill.lastPrice = Price::fromInteger(10);
        fill.venueTradeId = 900;
        bench.tell(fill);
        OrderIntent close = bench.reduce(1, Side::Sell, 1);
        close.quantity = odd.quantity;
        QVERIFY(isApproved(bench.ask(close)));
    }

    void aReductionIsReleasedOnlyWhenItsOrderHasEnded()
    {
        GateBench bench;
        bench.hold(5);
        const OrderIntent first = bench.reduce(5);
        QVERIFY(isApproved(bench.ask(first)));
        bench.acceptAtVenue(first);
        QVERIFY(isApproved(bench.ask(bench.change(first, IntentAction::Cancel))));
        bench.tell(bench.report(first, ExecutionType::PendingCancel, OrderStatus::PendingCancel));
        QVERIFY(!isApproved(bench.ask(bench.reduce(5))));
        bench.cancelAtVenue(first);
        QVERIFY(isApproved(bench.ask(bench.reduce(5))));
    }

    void aSmallerOrderNeedsNoVerdictAndMayShrinkWhileHalted()
    {
        GateBench bench;
        const OrderIntent order = openEntry(bench, 10);
        bench.now = bench.now + seconds(30);
        bench.command(OperatorAction::Halt);
        OrderIntent smaller = bench.change(order, IntentAction::Modify);
        smaller.quantity = Quantity::fromInteger(4);
        const GateOutcome outcome = bench.ask(smaller);
        QVERIFY(isApproved(outcome));
        QCOMPARE(outcome.command.action, IntentAction::Modify);
        QCOMPARE(outcome.command.quantity, Quantity::fromInteger(4));
    }

    void aLargerOrderIsJudgedByItsWholeAndItsDifference()
    {
        GateBench bench;
        bench.set("max_position_value", "1500");
        const OrderIntent order = openEntry(bench, 10);
        OrderIntent larger = bench.change(order, IntentAction::Modify);
        larger.quantity = Quantity::fromInteger(16);
        QVERIFY(blockedBy(bench.ask(larger)) == Ids{CheckId::MaxPositionValue});
        larger.quantity = Quantity::fromInteger(15);
        QVERIFY(isApproved(bench.ask(larger)));
        // Until the venue confirms, the larger of both counts, and no second change is taken.
        QCOMPARE(bench.gate.orders().find(order.orderId)->leaves, Quantity::fromInteger(15));
        QVERIFY(blockedBy(bench.ask(bench.change(larger, IntentAction::Modify))) == Ids{CheckId::OrderKnown});
    }

    void theGatesOwnRefusalDoesNotReleaseAChangeUnderWay()
    {
        GateBench bench;
        const OrderIntent order = openEntry(bench, 10);
        OrderIntent larger = bench.change(order, IntentAction::Modify);
        larger.quantity = Quantity::fromInteger(15);
        QVERIFY(isApproved(bench.ask(larger)));
        QVERIFY(!isApproved(bench.ask(bench.change(larger, IntentAction::Modify))));
        const auto refusal =
            bench.report(larger, ExecutionType::ReplaceRejected, OrderStatus::PendingReplace);
        bench.gate.onMessage(Message::make(refusal, GateId), bench.now);
        QCOMPARE(bench.gate.orders().find(order.orderId)->leaves, Quantity::fromInteger(15));
        bench.gate.onMessage(Message::make(refusal, VenueId), bench.now);
        QCOMPARE(bench.gate.orders().find(order.orderId)->leaves, Quantity::fromInteger(10));
    }

    void aLargerOrderNeedsRoomInItsVerdict()
    {
        GateBench bench;
        const Signal s = bench.signal();
        bench.tell(s);
        bench.tell(bench.clear(s));
        bench.tell(bench.size(s, 12));
        const OrderIntent order = bench.entry(s, 10);
        QVERIFY(isApproved(bench.ask(order)));
        bench.acceptAtVenue(order);
        OrderIntent larger = bench.change(order, IntentAction::Modify);
        larger.quantity = Quantity::fromInteger(13);
        QVERIFY(blockedBy(bench.ask(larger)) == Ids{CheckId::VerdictMatchesIntent});
        larger.quantity = Quantity::fromInteger(12);
        QVERIFY(isApproved(bench.ask(larger)));
    }

    void aMarketBuyIsReservedAtTheWorstOfMarkAskAndRisksPrice()
    {
        GateBench bench;
        bench.gate.onMarketEvent(MarketEvent::makeQuote(0, bench.now, Price::fromInteger(99),
                                                        Quantity::fromInteger(1), Price::fromInteger(102),
                                                        Quantity::fromInteger(1)),
                                 bench.now);
        const Signal s = bench.signal();
        bench.tell(bench.clear(s));
        RiskVerdict sized = bench.size(s);
        sized.worstPrice = Price::fromInteger(103);
        bench.tell(sized);
        OrderIntent intent = bench.entry(s, 1);
        intent.type = OrderType::Market;
        intent.limitPrice = {};
        const GateOutcome outcome = bench.ask(intent);
        QVERIFY(isApproved(outcome));
        QCOMPARE(outcome.reservePrice, Price::fromInteger(103));
        QCOMPARE(bench.gate.orders().find(intent.orderId)->reservePrice, Price::fromInteger(103));
    }

    void hostileNumbersBlockAndDoNotThrow()
    {
        GateBench bench;
        for (const std::int64_t raw : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1},
                                       std::int64_t{0}, std::numeric_limits<std::int64_t>::max()}) {
            OrderIntent i = bench.cleared(1);
            i.quantity = Quantity::fromRaw(raw);
            QVERIFY(!isApproved(bench.ask(i)));
            i = bench.cleared(1);
            i.limitPrice = Price::fromRaw(raw);
            QVERIFY(!isApproved(bench.ask(i)));
            const OrderIntent order = openEntry(bench, 1);
            i = bench.change(order, IntentAction::Modify);
            i.quantity = Quantity::fromRaw(raw);
            QVERIFY(!isApproved(bench.ask(i)));
            bench.cancelAtVenue(order);
        }
    }

    void limitsChangeWhileRunningAndARefusedValueChangesNothing()
    {
        GateBench bench;
        ConfigChange change;
        change.agent = OrchestratorId;
        change.key = "max_order_value";
        change.after = "500";
        bench.tell(change);
        QVERIFY(bench.gate.lastRefusal().empty());
        QVERIFY(blockedBy(bench.ask(bench.cleared(6))) == Ids{CheckId::MaxOrderValue});
        change.after = "\"many\"";
        bench.tell(change);
        QVERIFY(bench.gate.lastRefusal().find("max_order_value") != std::string::npos);
        QCOMPARE(bench.gate.limits().maxOrderValue, Money::fromInteger(500));
        change.agent = 1; // for another
        change.after = "1";
        bench.tell(change);
        QCOMPARE(bench.gate.limits().maxOrderValue, Money::fromInteger(500));
    }

    void aHaltFromTheStoreHoldsUntilReArmedWithAReason()
    {
        GateBench bench(TradingState::Halted);
        QVERIFY(blockedBy(bench.ask(bench.cleared(1))) == Ids{CheckId::TradingState});
        bench.command(OperatorAction::Rearm, "ann", "");
        QCOMPARE(bench.gate.tradingState(), TradingState::Halted);
        QVERIFY(!bench.gate.lastRefusal().empty());
        bench.command(OperatorAction::Rearm, "ann", "positions checked");
        QCOMPARE(bench.gate.tradingState(), TradingState::Active);
        QVERIFY(isApproved(bench.ask(bench.cleared(1))));
    }

    void theDailyCountStartsAfreshAtMidnightButPendingStays()
    {
        GateBench bench;
        bench.set("max_daily_trades", "2");
        bench.hold(1);
        const OrderIntent open = openEntry(bench, 1);
        QVERIFY(blockedBy(bench.ask(bench.cleared(1))) == Ids{CheckId::GateDailyTrades});
        bench.now = *parseTimestamp("2024-08-09T00:00:00Z");
        bench.mark(0, 100);
        QVERIFY(isApproved(bench.ask(bench.cleared(1))));
        QVERIFY(blockedBy(bench.ask(bench.cleared(1))) == Ids{CheckId::GateDailyTrades});
        QVERIFY(bench.gate.orders().find(open.orderId) != nullptr);
    }

    void equalInputsGiveEqualDigestsAndDifferentOnesDoNot()
    {
        const auto run = [](std::int64_t quantity) {
            GateBench bench;
            (void)bench.ask(bench.cleared(quantity));
            bench.hold(2);
            (void)bench.ask(bench.reduce(1));
            return bench.gate.digest();
        };
        QCOMPARE(run(1), run(1));
        QVERIFY(run(1) != run(2));
    }
};

QTEST_APPLESS_MAIN(TestOrderGate)
#include "tst_order_gate.moc"
