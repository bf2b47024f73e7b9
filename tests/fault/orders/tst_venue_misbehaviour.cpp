// What venues do wrong, and what must come of it: rows 59-73 of the catalogue of faults (docs/faults.md),
// each against the whole order path with a scripted venue. Everywhere: an order is sent at most once, and the
// station's position ends at the venue's.
#include <QtTest/QtTest>

#include "station_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr Price Hundred = Price::fromInteger(100);

Quantity units(std::int64_t count)
{
    return Quantity::fromInteger(count);
}

} // namespace

class TestVenueMisbehaviour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row59_aCommandThatNeverLeftIsNotSentAfterTheVenueWasAskedTwice();
    void row60_anOrderAcceptedWhileTheConnectionBrokeIsAdopted();
    void row61_fillsWhileTheConnectionWasDownAreAppliedOnce();
    void row62_aPartialFillBeforeABreakLeavesTheRightRest();
    void row63_aFillWinsAgainstACancelAndTooLateIsNoError();
    void row64_anUnknownOutcomePutsTheOrderInDoubtAndBlocksItsDirection();
    void row65_notFoundDuringTheReadLagSendsNothingAgain();
    void row66_aVenueThatClosesWithoutAnAnswerGetsExactlyOneOrder();
    void row67_aFillToldTwiceCountsOnce();
    void row68_fillsInAnotherOrderAddUp();
    void row69_aFillOfAForeignOrderAdjustsThePositionWithItsCause();
    void row70_aPositionThatDiffersThreeTimesClosesTheInstrumentOnly();
    void row71_aVenueThatRefusesQueriesIsAskedLessOftenAndCancelsStillLeave();
    void row72_twoOrdersUnderOneNameAreCanceledUntilNoneIsOpen();
    void row73_clocksThatAreApartCloseTheGate();
    void anUnreachableVenueLeavesTheOrderInDoubtForEver();
    void aLateAnswerToAnOlderQuestionSaysNothing();
    void replayingEveryFaultGivesTheSameBytes();
};

void TestVenueMisbehaviour::row59_aCommandThatNeverLeftIsNotSentAfterTheVenueWasAskedTwice()
{
    StationRig rig;
    rig.venue.faults.losesCommands = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    QVERIFY(rig.wasReleased());
    rig.runFor(milliseconds(1100));
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt)); // silence is not an answer
    rig.venue.faults.losesCommands = false;
    rig.runFor(seconds(4)); // until 5 s to arrive, 0.3 s of lag and 0.5 s of clocks are over
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt));
    QCOMPARE(rig.venue.queries[VenueQueryKind::Order], 0);
    rig.runFor(seconds(1)); // asked once
    QCOMPARE(rig.venue.queries[VenueQueryKind::Order], 1);
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt));
    rig.runFor(seconds(2)); // and again a second later
    QCOMPARE(rig.venue.queries[VenueQueryKind::Order], 2);
    QCOMPARE(rig.statusOf(id), OrderStatus::NotSent);
    QCOMPARE(rig.venue.news[id], 1);
    QVERIFY(rig.gate.orders().find(id) == nullptr);
    rig.enter(Side::Buy, 10); // the direction is free again
    QVERIFY(rig.wasReleased());
}

void TestVenueMisbehaviour::row60_anOrderAcceptedWhileTheConnectionBrokeIsAdopted()
{
    StationRig rig;
    rig.venue.faults.losesReports = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.venue.disconnect(rig.now() + milliseconds(5));
    rig.runFor(milliseconds(20));
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt));
    rig.enter(Side::Sell, 1);
    QVERIFY(!rig.wasReleased()); // nothing while it is down
    rig.venue.faults.losesReports = false;
    rig.venue.connect(rig.now() + seconds(2));
    rig.runFor(seconds(8));
    QVERIFY(rig.isAt(id, OrderStatus::Working));
    QCOMPARE(rig.venue.count(id), std::size_t{1});
    QCOMPARE(rig.venue.news[id], 1);
}

void TestVenueMisbehaviour::row61_fillsWhileTheConnectionWasDownAreAppliedOnce()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.disconnect(rig.now() + milliseconds(5));
    rig.runFor(milliseconds(20));
    rig.venue.faults.losesReports = true;
    rig.venue.fill(id, units(4), Hundred, rig.now());
    rig.venue.fill(id, units(6), Price::fromInteger(101), rig.now());
    rig.venue.faults.losesReports = false;
    rig.venue.connect(rig.now() + milliseconds(200));
    rig.runFor(milliseconds(400));
    QCOMPARE(rig.position(), 10);
    QVERIFY(rig.isAt(id, OrderStatus::Filled));
    QCOMPARE(rig.gate.portfolio().position(0).averagePrice(Ratio::fromInteger(1)),
             Price::fromRaw(10'060'000'000)); // to the cent
    rig.runFor(seconds(2));
    QVERIFY(rig.gate.reconciler().isReconciled(0)); // positions agree: the gate opened by itself
    rig.runFor(seconds(120));                       // later comparisons list the same fills
    QCOMPARE(rig.position(), 10);
}

void TestVenueMisbehaviour::row62_aPartialFillBeforeABreakLeavesTheRightRest()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(3), Hundred, rig.now());
    rig.runFor(milliseconds(50));
    rig.venue.disconnect(rig.now());
    rig.runFor(seconds(1));
    rig.venue.connect(rig.now());
    rig.runFor(seconds(2));
    const WorkingOrder* order = rig.gate.orders().find(id);
    QVERIFY(order != nullptr);
    QCOMPARE(order->leaves, units(7));
    QCOMPARE(rig.position(), 3);
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

void TestVenueMisbehaviour::row63_aFillWinsAgainstACancelAndTooLateIsNoError()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(10), Hundred, rig.now());
    rig.cancel(id); // before the fill is told
    rig.runFor(milliseconds(100));
    QCOMPARE(rig.statusOf(id), OrderStatus::Filled);
    QCOMPARE(rig.position(), 10);
    QVERIFY(!rig.wasAlarmed(AlertCode::OrderInDoubt));
    QVERIFY(!rig.wasAlarmed(AlertCode::ReconciliationDifference));
}

void TestVenueMisbehaviour::row64_anUnknownOutcomePutsTheOrderInDoubtAndBlocksItsDirection()
{
    StationRig rig;
    rig.venue.faults.saysUnknown = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt));
    QVERIFY(rig.wasAlarmed(AlertCode::OrderInDoubt));
    rig.venue.faults.saysUnknown = false;
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.isBlockedBy(CheckId::VenueReconciled));
    rig.enter(Side::Buy, 1, 1); // another instrument is not concerned
    QVERIFY(rig.wasReleased());
    rig.runFor(seconds(7));
    QVERIFY(rig.isAt(id, OrderStatus::Working)); // found
    QCOMPARE(rig.venue.news[id], 1);
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.wasReleased());
}

void TestVenueMisbehaviour::row65_notFoundDuringTheReadLagSendsNothingAgain()
{
    VenueProfile profile = ScriptedVenue::lossyProfile();
    profile.readLag = seconds(3);
    StationRig rig(profile);
    rig.venue.faults.saysUnknown = true;
    rig.venue.faults.readLag = milliseconds(8900); // worse than the profile says
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(8700)); // asked once: not found yet
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt));
    rig.runFor(seconds(3));
    QVERIFY(rig.isAt(id, OrderStatus::Working));
    QCOMPARE(rig.venue.news[id], 1);
    QCOMPARE(rig.venue.count(id), std::size_t{1});
}

void TestVenueMisbehaviour::row66_aVenueThatClosesWithoutAnAnswerGetsExactlyOneOrder()
{
    StationRig rig;
    rig.venue.faults.losesReports = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    for (int i = 0; i < 5; ++i) { // it closes again and again
        rig.venue.disconnect(rig.now());
        rig.runFor(milliseconds(700));
        rig.venue.connect(rig.now());
        rig.runFor(milliseconds(700));
    }
    rig.venue.faults.losesReports = false;
    rig.runFor(seconds(20));
    QCOMPARE(rig.venue.news[id], 1);
    QCOMPARE(rig.venue.count(id), std::size_t{1});
    QVERIFY(rig.isAt(id, OrderStatus::Working));
}

void TestVenueMisbehaviour::row67_aFillToldTwiceCountsOnce()
{
    StationRig rig;
    rig.venue.faults.repeatsFills = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(4), Hundred, rig.now());
    rig.venue.fill(id, units(6), Hundred, rig.now());
    rig.runFor(milliseconds(100));
    QCOMPARE(rig.position(), 10);
    QCOMPARE(rig.repeatedFills, 2); // in the journal, and not applied
    QCOMPARE(rig.gate.dailyUse().executed(), std::int64_t{1});
}

void TestVenueMisbehaviour::row68_fillsInAnotherOrderAddUp()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    for (const int part : {1, 2, 3, 4})
        rig.venue.fill(id, units(part), Hundred, rig.now());
    rig.venue.reverse(); // the one that completes the order comes first
    rig.runFor(milliseconds(100));
    QCOMPARE(rig.position(), 10);
    QVERIFY(rig.gate.orders().find(id) == nullptr);
    rig.runFor(seconds(60));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

void TestVenueMisbehaviour::row69_aFillOfAForeignOrderAdjustsThePositionWithItsCause()
{
    StationRig rig;
    rig.venue.foreignFill(0, Side::Buy, units(5), Hundred, rig.now());
    rig.runFor(seconds(35));
    QCOMPARE(rig.position(), 5);
    const auto adjusted = std::ranges::find(rig.reports, ExecutionType::Adjusted, &ExecutionReport::type);
    QVERIFY(adjusted != rig.reports.end());
    QCOMPARE(adjusted->orderId, OrderId{0}); // no order is invented for it
    QVERIFY(adjusted->text.view().find("not ours") != std::string_view::npos);
    const auto told = std::ranges::find(rig.told, DifferenceClass::ForeignFill, &Difference::difference);
    QVERIFY(told != rig.told.end());
    QCOMPARE(told->state, DifferenceState::Corrected);
    QCOMPARE(rig.gate.dailyUse().executed(), std::int64_t{0});
    rig.runFor(seconds(60));
    QCOMPARE(rig.position(), 5);
}

void TestVenueMisbehaviour::row70_aPositionThatDiffersThreeTimesClosesTheInstrumentOnly()
{
    StationRig rig;
    rig.venue.positions[0] = units(7); // no trade explains it
    rig.runFor(milliseconds(29'500));  // the comparison of second 30: seen once
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.wasReleased());
    rig.runFor(milliseconds(1200));
    QCOMPARE(rig.open(DifferenceClass::SizeDrift).size(), std::size_t{0});
    rig.runFor(seconds(3));
    const auto open = rig.open(DifferenceClass::SizeDrift);
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open[0].ours, units(0));
    QCOMPARE(open[0].theirs, units(7));
    QVERIFY(rig.wasAlarmed(AlertCode::ReconciliationDifference));
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.isBlockedBy(CheckId::VenueReconciled));
    rig.enter(Side::Buy, 1, 1);
    QVERIFY(rig.wasReleased());
    rig.runFor(seconds(120));
    QCOMPARE(rig.position(), 0); // nothing was corrected by itself
}

void TestVenueMisbehaviour::row71_aVenueThatRefusesQueriesIsAskedLessOftenAndCancelsStillLeave()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.faults.failsQueries = true;
    rig.runFor(seconds(30));
    const int before = rig.venue.queries[VenueQueryKind::Positions];
    rig.runFor(seconds(120));
    QVERIFY(rig.venue.queries[VenueQueryKind::Positions] - before <= 8); // 1, 2, 4, ... 30 s apart
    QVERIFY(rig.wasAlarmed(AlertCode::VenueLink));
    rig.cancel(id);
    QVERIFY(rig.wasReleased());
    rig.runFor(milliseconds(100));
    QCOMPARE(rig.statusOf(id), OrderStatus::Canceled);
}

void TestVenueMisbehaviour::row72_twoOrdersUnderOneNameAreCanceledUntilNoneIsOpen()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    const ClientOrderId name = rig.venue.find(id)->command.clientId;
    rig.venue.foreignOrder(name, 0, units(10), Hundred); // the same name once more
    rig.cancel(id);
    rig.runFor(seconds(40));
    QCOMPARE(rig.statusOf(id), OrderStatus::Canceled);
    const auto open = rig.open(DifferenceClass::UnknownOrder);
    QCOMPARE(open.size(), std::size_t{1});
    QVERIFY(!rig.gate.reconciler().isReconciled(0));
    rig.decide(open[0].differenceId, Correction::CancelAtVenue);
    rig.runFor(seconds(3));
    QVERIFY(std::ranges::none_of(rig.venue.orders, &ScriptedVenue::Order::isOpen));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

void TestVenueMisbehaviour::row73_clocksThatAreApartCloseTheGate()
{
    StationRig rig;
    rig.venue.faults.clockSkew = seconds(4);
    rig.runFor(seconds(35));
    QVERIFY(rig.wasAlarmed(AlertCode::ClockStep));
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.isBlockedBy(CheckId::VenueReconciled));
    rig.venue.faults.clockSkew = {};
    rig.runFor(seconds(35));
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.wasReleased());
}

void TestVenueMisbehaviour::anUnreachableVenueLeavesTheOrderInDoubtForEver()
{
    StationRig rig;
    rig.venue.faults.losesReports = true;
    rig.venue.faults.losesAnswers = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(seconds(3600));
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt)); // an hour of silence proves nothing
    const auto critical = std::ranges::find_if(rig.alerts, [](const Alert& alert) {
        return alert.code == AlertCode::OrderInDoubt && alert.severity == Severity::Critical;
    });
    QVERIFY(critical != rig.alerts.end());
    QVERIFY(!rig.gate.reconciler().differences().size());
    rig.venue.faults = {};
    rig.runFor(seconds(40));
    QVERIFY(rig.isAt(id, OrderStatus::Working));
    QCOMPARE(rig.venue.news[id], 1);
}

void TestVenueMisbehaviour::aLateAnswerToAnOlderQuestionSaysNothing()
{
    StationRig rig;
    rig.venue.faults.losesCommands = true;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.venue.faults.losesCommands = false;
    rig.runFor(milliseconds(5700));
    rig.venue.faults.answerDelay = milliseconds(2500); // later than its time to answer
    rig.runFor(seconds(4));
    QVERIFY(rig.isAt(id, OrderStatus::InDoubt)); // such answers do not count, not even twice
    rig.venue.faults.answerDelay = milliseconds(10);
    rig.runFor(seconds(20));
    QCOMPARE(rig.statusOf(id), OrderStatus::NotSent);
}

void TestVenueMisbehaviour::replayingEveryFaultGivesTheSameBytes()
{
    StationRig rig;
    rig.venue.faults.saysUnknown = true;
    const OrderId first = rig.enter(Side::Buy, 10);
    rig.runFor(seconds(1));
    rig.venue.faults.saysUnknown = false;
    rig.venue.fill(first, units(4), Hundred, rig.now());
    rig.venue.disconnect(rig.now() + milliseconds(50));
    rig.runFor(seconds(2));
    rig.venue.connect(rig.now());
    rig.venue.positions[1] = units(3);
    rig.runFor(seconds(45));
    rig.decide(rig.open(DifferenceClass::SizeDrift).at(0).differenceId, Correction::AdjustPosition);
    rig.runFor(seconds(10));

    InstrumentMaster master = StationRig::makeMaster();
    OrderGate gate(StationRig::setupOf(master, ScriptedVenue::lossyProfile()));
    for (const char* limit :
         {"max_order_value", "max_position_value", "max_gross_exposure", "max_daily_volume"})
        (void)gate.configure(limit, "10000000", StationRig::Start);
    PipelineParts parts = rig.partsOf();
    parts.instruments = &master;
    parts.gate = &gate;
    TurnPipeline pipeline(parts);
    struct Silent final : PipelineListener {
        void beforeDecision(GateConditions&) override {}
        void afterDecision(const Turn&, const GateOutcome&) override {}
        void onPosted(const Posted&) override {}
        void onFinished(const Turn&) override {}
    } silent;
    QVERIFY(pipeline.start(silent, StationRig::Start).has_value());
    for (const Turn& recorded : rig.turns) {
        Turn& turn = pipeline.open();
        turn.header.time = recorded.header.time;
        turn.header.cause = recorded.header.cause;
        turn.header.conditions = recorded.header.conditions;
        turn.header.inputTrace = recorded.header.inputTrace;
        std::memcpy(&turn.input, &recorded.input, offsetof(Message, payload) + recorded.input.size);
        pipeline.publish(turn);
        pipeline.advance();
        if (pipeline.ring().at(recorded.header.seq).chain != recorded.chain)
            QFAIL(qPrintable(QStringLiteral("turn %1 differs").arg(recorded.header.seq)));
    }
    QCOMPARE(gate.reconciler().digest(), rig.gate.reconciler().digest());
    QVERIFY(rig.turns.size() > 500);
}

QTEST_APPLESS_MAIN(TestVenueMisbehaviour)
#include "tst_venue_misbehaviour.moc"
