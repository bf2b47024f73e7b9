// Nothing is at the venue that the journal could have lost: commands wait until their turn is durable; the
// kill switch and a dead journal overtake them; cancels leave even then.
#include <QtTest/QtTest>

#include "engine/release_stage.h"
#include "scripted_venue.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

OrderCommand command(OrderId id, IntentAction action = IntentAction::New)
{
    OrderCommand out;
    out.action = action;
    out.orderId = id;
    out.commandId = id * 10 + static_cast<std::uint64_t>(action);
    out.quantity = Quantity::fromInteger(1);
    return out;
}

struct Stage {
    ScriptedVenue venue;
    VenueDoor door{venue};
    OutOfBand outOfBand;
    std::vector<ExecutionReport> held;
    ReleaseStage stage{door, outOfBand, [this](const ExecutionReport& report) { held.push_back(report); }};

    Stage() { venue.start(Timestamp{1}); }
    void put(Seq turn, const OrderCommand& what)
    {
        door.with([&](Venue&) { stage.put(turn, what, Timestamp{static_cast<std::int64_t>(turn)}); });
    }
};

} // namespace

class TestReleaseStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderLeavesWhenItsTurnIsDurable();
    void aCancelLeavesAtOnceButNotBeforeItsOrder();
    void whatTheKillSwitchOvertakesIsNotSent();
    void aHaltLetsOrdersThatOnlyReduceLeave();
    void aDeadJournalHoldsOrdersBackAndLetsCancelsLeave();
};

void TestReleaseStage::anOrderLeavesWhenItsTurnIsDurable()
{
    Stage s;
    s.put(5, command(1));
    s.put(7, command(2));
    QCOMPARE(s.venue.submitted, 0);
    s.stage.releaseUpTo(4);
    QCOMPARE(s.venue.submitted, 0);
    s.stage.releaseUpTo(6);
    QCOMPARE(s.venue.news[1], 1);
    QCOMPARE(s.venue.news[2], 0);
    s.stage.releaseUpTo(7);
    s.stage.releaseUpTo(8);
    QCOMPARE(s.venue.news[1], 1);
    QCOMPARE(s.venue.news[2], 1);
    QVERIFY(s.held.empty());
}

void TestReleaseStage::aCancelLeavesAtOnceButNotBeforeItsOrder()
{
    Stage s;
    s.put(5, command(1));
    s.put(6, command(9, IntentAction::Cancel)); // of an order that left long ago
    QCOMPARE(s.venue.submitted, 1);
    s.put(7, command(1, IntentAction::Cancel));
    QCOMPARE(s.venue.submitted, 1);
    s.stage.releaseUpTo(7);
    QCOMPARE(s.venue.submitted, 3);
    QVERIFY(!s.venue.find(1)->isOpen()); // the order first, then its cancel
}

void TestReleaseStage::whatTheKillSwitchOvertakesIsNotSent()
{
    Stage s;
    s.put(5, command(1));
    s.outOfBand.kill = static_cast<std::uint64_t>(TradingState::Killed) | 1U << 8U;
    s.stage.releaseUpTo(5);
    QCOMPARE(s.venue.news[1], 0);
    QCOMPARE(s.held.size(), std::size_t{1});
    QCOMPARE(s.held[0].type, ExecutionType::NotSent);
    QCOMPARE(s.held[0].orderId, OrderId{1});
    s.outOfBand.kill = 0; // the command was sequenced meanwhile: the gate's own state holds
    s.stage.setTradingState(TradingState::Killed);
    s.put(6, command(2));
    s.stage.releaseUpTo(6);
    QCOMPARE(s.venue.news[2], 0);
}

void TestReleaseStage::aHaltLetsOrdersThatOnlyReduceLeave()
{
    Stage s;
    OrderCommand exit = command(1);
    exit.reduceOnly = 1;
    s.put(5, exit);
    s.put(5, command(2));
    s.stage.setTradingState(TradingState::Halted);
    s.stage.releaseUpTo(5);
    QCOMPARE(s.venue.news[1], 1);
    QCOMPARE(s.venue.news[2], 0);
}

void TestReleaseStage::aDeadJournalHoldsOrdersBackAndLetsCancelsLeave()
{
    Stage s;
    s.put(5, command(1));
    s.put(6, command(2, IntentAction::Modify));
    s.put(7, command(1, IntentAction::Cancel));
    s.stage.journalDied();
    QCOMPARE(s.venue.news[1], 0);
    QCOMPARE(s.venue.submitted, 1); // the cancel
    QCOMPARE(s.held.size(), std::size_t{2});
    QCOMPARE(s.held[0].type, ExecutionType::NotSent);
    QCOMPARE(s.held[1].type, ExecutionType::ReplaceRejected);
    s.put(8, command(3, IntentAction::Cancel));
    QCOMPARE(s.venue.submitted, 2); // cancels still leave at once
}

QTEST_APPLESS_MAIN(TestReleaseStage)
#include "tst_release_stage.moc"
