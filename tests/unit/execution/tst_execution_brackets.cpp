// Entries that wait or only make, brackets of stop and target, trailing stops and entries that cancel each
// other: what the Execution Agent sends, and when.
#include <QtTest/QtTest>

#include "execution_world.h"

using namespace mystic;
using namespace mystic::testing;
using enum ExecutionType;

namespace {

using Intents = std::vector<OrderIntent>;

/// A long position of 3 at 100.02 with stop and target working.
struct Bracket {
    ExecutionWorld world;
    OrderIntent stop;
    OrderIntent target;

    Bracket()
    {
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.targetPrice = price("110.005");
        world.decide(signal, "3", "95.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const Intents exits = world.fill(entry, "3", "3", "100.02");
        stop = exits.at(0);
        target = exits.at(1);
        world.accept(stop);
        world.accept(target);
    }
};

const OrderIntent* find(const Intents& intents, OrderPurpose purpose)
{
    for (const OrderIntent& intent : intents)
        if (intent.purpose == purpose)
            return &intent;
    return nullptr;
}

} // namespace

class TestExecutionBrackets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStopLimitSignalLeavesAsAStopLimitOrder()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.orderType = OrderType::StopLimit;
        signal.triggerPrice = price("102");
        signal.limitPrice = price("102.5");
        signal.origin = OrderOrigin::Operator;
        world.decide(signal, "1", "95");
        const OrderIntent entry = world.intents().at(0);
        QVERIFY(entry.type == OrderType::StopLimit && entry.origin == OrderOrigin::Operator);
        QCOMPARE(entry.stopPrice.raw(), price("102").raw());
        QCOMPARE(entry.limitPrice.raw(), price("102.5").raw());
        signal.orderType = OrderType::Stop;
        signal.limitPrice = {};
        world.decide(signal, "1", "95");
        QVERIFY(world.intents().at(0).type == OrderType::Stop);
        QVERIFY(world.intents().at(0).timeInForce == TimeInForce::GoodTillCancel);
    }
    void timeInForceAndPostOnlyReachTheOrder()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.orderType = OrderType::Limit;
        signal.limitPrice = price("100.00");
        signal.postOnly = 1;
        world.decide(signal, "1", "95");
        QCOMPARE(int(world.intents().at(0).postOnly), 1);
        signal.postOnly = 0;
        signal.timeInForce = TimeInForce::FillOrKill;
        world.decide(signal, "1", "95");
        const OrderIntent whole = world.intents().at(0);
        QVERIFY(whole.timeInForce == TimeInForce::FillOrKill);
        QCOMPARE(whole.expiresAt.ns, signal.validUntil.ns);
    }
    void stopAndTargetArePlacedForWhatIsFilledAndLinked()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.targetPrice = price("110.005");
        world.decide(signal, "3", "95.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const Intents exits = world.fill(entry, "1", "1", "100.02");
        QCOMPARE(exits.size(), std::size_t{2});
        QVERIFY(exits[0].purpose == OrderPurpose::ProtectiveStop); // protection first
        const OrderIntent& target = exits[1];
        QVERIFY(target.purpose == OrderPurpose::TakeProfit && target.type == OrderType::Limit);
        QVERIFY(target.side == Side::Sell && target.reduceOnly == 1);
        QCOMPARE(target.quantity.raw(), quantity("1").raw());
        QCOMPARE(target.limitPrice.raw(), price("110.00").raw()); // to the nearer tick
        QVERIFY(target.link == OrderLink::OneCancelsOther && target.linkId != 0);
        QCOMPARE(target.linkId, exits[0].linkId);
        world.accept(exits[0]);
        world.accept(target);
        const Intents grown = world.fill(entry, "3", "2", "100.02");
        QCOMPARE(grown.size(), std::size_t{2});
        for (const OrderIntent& change : grown) {
            QVERIFY(change.action == IntentAction::Modify);
            QCOMPARE(change.quantity.raw(), quantity("3").raw());
        }
    }
    void aFilledTargetCancelsTheStop()
    {
        Bracket bracket;
        const Intents sent = bracket.world.fill(bracket.target, "3", "3", "110");
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Cancel);
        QCOMPARE(sent[0].orderId, bracket.stop.orderId);
    }
    void aPartlyFilledTargetShrinksTheStopToWhatIsHeld()
    {
        Bracket bracket;
        const Intents sent = bracket.world.fill(bracket.target, "1", "1", "110");
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Modify);
        QCOMPARE(sent[0].orderId, bracket.stop.orderId);
        QCOMPARE(sent[0].quantity.raw(), quantity("2").raw());
    }
    void aStopThatBeginsToFillCancelsTheTarget()
    {
        Bracket bracket;
        const Intents sent = bracket.world.fill(bracket.stop, "1", "1", "95");
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Cancel);
        QCOMPARE(sent[0].orderId, bracket.target.orderId);
        bracket.world.report(bracket.target, Canceled, OrderStatus::Canceled);
        QVERIFY(bracket.world.fill(bracket.stop, "3", "2", "95").empty());
    }
    void aTargetThatFillsInTheRaceIsFollowedByTheStop()
    {
        Bracket bracket;
        bracket.world.fill(bracket.stop, "1", "1", "95"); // asks to cancel the target
        const Intents sent = bracket.world.fill(bracket.target, "1", "1", "110");
        QCOMPARE(sent.size(), std::size_t{1}); // 1 is left, the stop still works 2
        QVERIFY(sent[0].action == IntentAction::Modify && sent[0].orderId == bracket.stop.orderId);
        QCOMPARE(sent[0].quantity.raw(), quantity("2").raw()); // 1 done + 1 left
    }
    void anExitTakesBackBothFirst()
    {
        Bracket bracket;
        ExecutionWorld& world = bracket.world;
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "3");
        QCOMPARE(world.intents().size(), std::size_t{2}); // cancels of stop and target
        QVERIFY(world.report(bracket.stop, Canceled, OrderStatus::Canceled).empty());
        const Intents sent = world.report(bracket.target, Canceled, OrderStatus::Canceled);
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].purpose == OrderPurpose::Exit);
        QCOMPARE(sent[0].quantity.raw(), quantity("3").raw());
    }
    void aRefusedTargetIsTriedAgainAndThenGivenUp()
    {
        Bracket bracket;
        ExecutionWorld& world = bracket.world;
        OrderIntent target = bracket.target;
        for (int attempt = 0; attempt < 4; ++attempt) {
            const Intents sent = world.report(target, Rejected, OrderStatus::Rejected);
            QVERIFY(sent.empty());
            if (attempt == 3)
                break;
            const Intents again = world.fireTimer();
            QVERIFY(find(again, OrderPurpose::TakeProfit) != nullptr);
            target = *find(again, OrderPurpose::TakeProfit);
            QCOMPARE(target.quantity.raw(), quantity("3").raw());
            world.report(target, PendingNew, OrderStatus::PendingNew);
        }
        QCOMPARE(world.alerts().size(), std::size_t{1});
        QVERIFY(world.fireTimer().empty());
    }
    void aTargetSomebodyCanceledStaysAway()
    {
        Bracket bracket;
        QVERIFY(bracket.world.report(bracket.target, Canceled, OrderStatus::Canceled).empty());
        bracket.world.quote("109.00", "109.02");
        QVERIFY(bracket.world.fireTimer().empty());
    }
    void theConfiguredTargetIsUsedWhenTheSignalNamesNone()
    {
        ExecutionWorld world;
        world.configure("take_profit", "0.05");
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Sell), "1", "105.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const Intents exits = world.fill(entry, "1", "1", "100");
        const OrderIntent* target = find(exits, OrderPurpose::TakeProfit);
        QVERIFY(target != nullptr && target->side == Side::Buy);
        QCOMPARE(target->limitPrice.raw(), price("95.01").raw()); // 100.01 * 0.95 = 95.0095, up
    }
    void aTrailingStopStartsAtRisksStopAndIsNotMovedBack()
    {
        ExecutionWorld world;
        world.configure("trailing_stop", "0.03");
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "2", "95.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const OrderIntent stop = world.fill(entry, "1", "1", "100.02").at(0);
        QVERIFY(stop.type == OrderType::TrailingStop && stop.trailUnit == TrailUnit::Share);
        QCOMPARE(stop.trailOffset, price("0.03").raw());
        QCOMPARE(stop.stopPrice.raw(), price("95").raw());
        world.accept(stop);
        OrderIntent moved = stop;
        moved.stopPrice = price("98");
        QVERIFY(world.report(moved, Restated, OrderStatus::Working).empty());
        const Intents grown = world.fill(entry, "2", "1", "100.02");
        QCOMPARE(grown.size(), std::size_t{1});
        QVERIFY(grown[0].action == IntentAction::Modify);
        QCOMPARE(grown[0].quantity.raw(), quantity("2").raw());
        QVERIFY(grown[0].stopPrice.isZero()); // where it is, wherever that is by now
        world.report(moved, Rejected, OrderStatus::Rejected);
        const Intents again = world.fireTimer();
        QCOMPARE(again.at(0).stopPrice.raw(), price("98").raw()); // from where it had got to
    }
    void theSignalsOwnOffsetComesFirst()
    {
        ExecutionWorld world;
        world.configure("trailing_stop", "0.03");
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.trailUnit = TrailUnit::Price;
        signal.trailOffset = price("1.5").raw();
        world.decide(signal, "1", "95.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const OrderIntent stop = world.fill(entry, "1", "1", "100.02").at(0);
        QVERIFY(stop.trailUnit == TrailUnit::Price);
        QCOMPARE(stop.trailOffset, price("1.5").raw());
    }
    void ofLinkedEntriesTheFirstThatFillsCancelsTheOther()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        OrderIntent legs[2];
        for (const int leg : {0, 1}) {
            Signal signal = world.signal(leg == 0 ? Side::Buy : Side::Sell);
            signal.orderType = OrderType::Stop;
            signal.triggerPrice = price(leg == 0 ? "102" : "98");
            signal.linkId = 42;
            world.decide(signal, "1", leg == 0 ? "95" : "105");
            legs[leg] = world.intents().at(0);
            QVERIFY(legs[leg].link == OrderLink::OneCancelsOther);
            world.accept(legs[leg]);
        }
        const Intents sent = world.fill(legs[0], "1", "1", "102");
        QVERIFY(sent.at(0).action == IntentAction::Cancel);
        QCOMPARE(sent.at(0).orderId, legs[1].orderId);
        QVERIFY(find(sent, OrderPurpose::ProtectiveStop) != nullptr);
    }
    void aPositionThatTurnsTakesNothingOverFromTheOneBefore()
    {
        Bracket bracket;
        ExecutionWorld& world = bracket.world;
        Signal turning = world.signal(Side::Sell);
        turning.targetPrice = price("90");
        world.decide(turning, "5", "105.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const Intents sent = world.fill(entry, "5", "5", "100.00"); // long 3 becomes short 2
        const OrderIntent* target = find(sent, OrderPurpose::TakeProfit);
        for (const OrderIntent& intent : sent)
            if (intent.action == IntentAction::New && intent.purpose == OrderPurpose::TakeProfit)
                target = &intent;
        QVERIFY(target != nullptr && target->side == Side::Buy);
        QCOMPARE(target->quantity.raw(), quantity("2").raw());
        QVERIFY(target->linkId != bracket.target.linkId);
    }
    void bracketsSurviveARestart()
    {
        Bracket bracket;
        ByteWriter out;
        bracket.world.agent->save(out);
        bracket.world.restart();
        ByteReader in(out.bytes());
        QVERIFY(bracket.world.agent->load(in));
        const Intents sent = bracket.world.fill(bracket.target, "3", "3", "110");
        QCOMPARE(sent.size(), std::size_t{1});
        QCOMPARE(sent[0].orderId, bracket.stop.orderId);
    }
};

QTEST_APPLESS_MAIN(TestExecutionBrackets)
#include "tst_execution_brackets.moc"
