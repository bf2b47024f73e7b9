// Station and venue compared: what each class of difference needs, who may decide what, what is journaled;
// and two public bugs of other systems rebuilt from their descriptions.
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

class TestReconciler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentBeforeTheFirstComparisonAgreed();
    void aComparisonThatAgreesIsRecorded();
    void eachPartialFillReachesThePositionAtOnce();
    void fillsThatAreLostOnTheWayStillReachThePosition();
    void aWarmRestartKeepsALivePositionWhoseFillsAreNoLongerListed();
    void aWorkingOrderWithoutFillsSurvivesAPositionThatDiffers();
    void aPositionOnTheOtherSideWaitsForAPerson();
    void anAdjustmentIsExplicitAndMakesStationAndVenueAgree();
    void aDecisionNeedsAReasonAndAnOpenDifference();
    void aDifferenceLeftAsItIsOpensTheInstrumentUntilItChanges();
    void anOrderTheVenueEndedUnseenTakesTheVenuesWord();
    void anOrderTheVenueForgotWaitsForAPerson();
    void foreignOrdersAreShownAndNeverTouched();
    void whatThePolicyListsIsCorrectedByItself();
    void aDifferenceOfTimingVanishesByItself();
    void theEffectOfACorrectionIsEstimated();
    void theDeadManSwitchIsArmedAndRenewed();
};

void TestReconciler::nothingIsSentBeforeTheFirstComparisonAgreed()
{
    StationRig rig;
    rig.venue.disconnect(rig.now());
    rig.runFor(seconds(1));
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.isBlockedBy(CheckId::VenueReconciled));
    rig.venue.faults.losesAnswers = true;
    rig.venue.connect(rig.now());
    rig.runFor(milliseconds(500));
    rig.enter(Side::Buy, 1); // connected is not compared
    QVERIFY(rig.isBlockedBy(CheckId::VenueReconciled));
    rig.venue.faults.losesAnswers = false;
    rig.runFor(seconds(10));
    rig.enter(Side::Buy, 1);
    QVERIFY(rig.wasReleased());
}

void TestReconciler::aComparisonThatAgreesIsRecorded()
{
    StationRig rig;
    const auto ended = [&rig] {
        return std::ranges::count(rig.told, DifferenceClass::None, &Difference::difference);
    };
    QCOMPARE(ended(), 1);
    rig.runFor(seconds(65));
    QCOMPARE(ended(), 3); // every 30 s
    rig.checkVenue();
    rig.runFor(seconds(1));
    QCOMPARE(ended(), 4);
}

/// nkaz001/hftbacktest#316: only fills that complete an order were applied; each partial fill overwrote the
/// one before, so position, cash and fees were short by all but the last.
void TestReconciler::eachPartialFillReachesThePositionAtOnce()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    std::int64_t held = 0;
    for (const int part : {3, 1, 4}) {
        rig.venue.fill(id, units(part), Hundred, rig.now());
        rig.runFor(milliseconds(50));
        held += part;
        QCOMPARE(rig.position(), held);
        QCOMPARE(rig.gate.orders().find(id)->leaves, units(10 - held));
    }
    rig.cancel(id); // it ends partly filled: what was filled stays
    rig.runFor(milliseconds(50));
    QCOMPARE(rig.statusOf(id), OrderStatus::Canceled);
    QCOMPARE(rig.position(), 8);
    QCOMPARE(rig.gate.portfolio().cash().front().amount, Money::fromInteger(1'000'000 - 800));
}

void TestReconciler::fillsThatAreLostOnTheWayStillReachThePosition()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.faults.losesReports = true;
    rig.venue.fill(id, units(3), Hundred, rig.now());
    rig.venue.fill(id, units(1), Hundred, rig.now());
    rig.venue.faults.losesReports = false;
    rig.venue.fill(id, units(4), Hundred, rig.now());
    rig.runFor(seconds(35));
    QCOMPARE(rig.position(), 8);
    QCOMPARE(rig.gate.orders().find(id)->filled, units(8));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
    QCOMPARE(std::ranges::count(rig.told, DifferenceClass::MissingFill, &Difference::difference), 2);
}

/// nautilus_trader#4736: after a warm restart the venue listed only the newest fills of a long-held position;
/// a fill was invented to make the list explain the position, and closed the position in the books.
void TestReconciler::aWarmRestartKeepsALivePositionWhoseFillsAreNoLongerListed()
{
    StationRig rig;
    OrderId id = rig.enter(Side::Buy, 100);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(100), Hundred, rig.now());
    rig.runFor(seconds(3600)); // long ago
    id = rig.enter(Side::Sell, 30);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(30), Hundred, rig.now());
    rig.runFor(milliseconds(50));
    QCOMPARE(rig.position(), 70);
    std::erase_if(rig.venue.trades, [](const VenueAnswer& trade) { return trade.side == Side::Buy; });
    const std::size_t reports = rig.reports.size();
    rig.venue.disconnect(rig.now());
    rig.runFor(seconds(5));
    rig.venue.connect(rig.now());
    rig.runFor(seconds(5));
    QCOMPARE(rig.position(), 70);
    QCOMPARE(rig.reports.size(), reports); // no fill, no order, no adjustment was made up
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

/// nautilus_trader#5000: orders were dropped because the fills did not explain the position.
void TestReconciler::aWorkingOrderWithoutFillsSurvivesAPositionThatDiffers()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.positions[0] = units(55);
    rig.venue.disconnect(rig.now());
    rig.runFor(seconds(1));
    rig.venue.connect(rig.now());
    rig.runFor(seconds(10));
    QVERIFY(rig.isAt(id, OrderStatus::Working));
    QCOMPARE(rig.open(DifferenceClass::SizeDrift).size(), std::size_t{1});
}

void TestReconciler::aPositionOnTheOtherSideWaitsForAPerson()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.fill(id, units(10), Hundred, rig.now());
    rig.runFor(milliseconds(50));
    rig.venue.positions[0] = units(-10);
    rig.runFor(seconds(60));
    QCOMPARE(rig.open(DifferenceClass::SideFlip).size(), std::size_t{1});
    QCOMPARE(rig.position(), 10);
    OrderIntent out; // risk can still be taken away
    out.purpose = OrderPurpose::Exit;
    out.side = Side::Sell;
    out.reduceOnly = 1;
    out.instrument = 0;
    out.orderId = makeOrderId(9000, 0);
    out.quantity = units(10);
    rig.put(out);
    QVERIFY(rig.wasReleased());
}

void TestReconciler::anAdjustmentIsExplicitAndMakesStationAndVenueAgree()
{
    StationRig rig;
    rig.venue.positions[0] = units(-4);
    rig.runFor(seconds(40));
    const auto open = rig.open(DifferenceClass::SizeDrift);
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open[0].proposed, Correction::AdjustPosition);
    rig.decide(open[0].differenceId, Correction::AdjustPosition, "transfer between accounts");
    QCOMPARE(rig.position(), -4);
    const auto adjusted = std::ranges::find(rig.reports, ExecutionType::Adjusted, &ExecutionReport::type);
    QVERIFY(adjusted != rig.reports.end());
    QCOMPARE(adjusted->side, Side::Sell);
    QCOMPARE(adjusted->lastQuantity, units(4));
    QCOMPARE(adjusted->lastPrice, Hundred); // the mark
    QCOMPARE(adjusted->text.view(), std::string_view("transfer between accounts"));
    QCOMPARE(rig.told.back().state, DifferenceState::Decided);
    QCOMPARE(rig.told.back().person.view(), std::string_view("ann"));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
    rig.runFor(seconds(60));
    QCOMPARE(rig.open(DifferenceClass::SizeDrift).size(), std::size_t{0});
    QCOMPARE(rig.position(), -4);
}

void TestReconciler::aDecisionNeedsAReasonAndAnOpenDifference()
{
    StationRig rig;
    rig.venue.positions[0] = units(4);
    rig.runFor(seconds(40));
    const std::uint64_t id = rig.open(DifferenceClass::SizeDrift).at(0).differenceId;
    const auto refusals = [&rig] {
        return std::ranges::count(rig.alerts, AlertCode::TradingStateChanged, &Alert::code);
    };
    rig.decide(id, Correction::AdjustPosition, "");
    QCOMPARE(refusals(), 1);
    rig.decide(id, Correction::CancelAtVenue); // not of this class
    QCOMPARE(refusals(), 2);
    rig.decide(id, static_cast<Correction>(77));
    QCOMPARE(refusals(), 3);
    rig.decide(12345, Correction::AdjustPosition);
    QCOMPARE(refusals(), 4);
    QCOMPARE(rig.position(), 0);
    rig.decide(id, Correction::AdjustPosition);
    QCOMPARE(rig.position(), 4);
    rig.decide(id, Correction::AdjustPosition); // a second time
    QCOMPARE(refusals(), 5);
    QCOMPARE(rig.position(), 4);
}

void TestReconciler::aDifferenceLeftAsItIsOpensTheInstrumentUntilItChanges()
{
    StationRig rig;
    rig.venue.positions[0] = units(4);
    rig.runFor(seconds(40));
    rig.decide(rig.open(DifferenceClass::SizeDrift).at(0).differenceId, Correction::Acknowledge);
    rig.runFor(seconds(60));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
    QCOMPARE(rig.position(), 0);
    rig.venue.positions[0] = units(9); // another matter
    rig.runFor(seconds(60));
    QVERIFY(!rig.gate.reconciler().isReconciled(0));
}

void TestReconciler::anOrderTheVenueEndedUnseenTakesTheVenuesWord()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.endSilently(id, OrderStatus::Expired);
    rig.runFor(seconds(35));
    QCOMPARE(rig.statusOf(id), OrderStatus::Expired);
    QVERIFY(rig.gate.orders().find(id) == nullptr);
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

void TestReconciler::anOrderTheVenueForgotWaitsForAPerson()
{
    StationRig rig;
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.forget(id);
    rig.runFor(seconds(35));
    const auto open = rig.open(DifferenceClass::LostOrder);
    QCOMPARE(open.size(), std::size_t{1});
    QVERIFY(rig.isAt(id, OrderStatus::Working)); // it still reserves
    rig.decide(open[0].differenceId, Correction::CloseOrder);
    QCOMPARE(rig.statusOf(id), OrderStatus::Canceled);
    rig.runFor(seconds(40));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
}

void TestReconciler::foreignOrdersAreShownAndNeverTouched()
{
    StationRig rig;
    rig.venue.foreignOrder("web-99", 0, units(3), Hundred);
    rig.runFor(seconds(35));
    const auto open = rig.open(DifferenceClass::ForeignOrder);
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open[0].clientId.view(), std::string_view("web-99"));
    QVERIFY(rig.gate.reconciler().isReconciled(0)); // it does not close the instrument
    rig.decide(open[0].differenceId, Correction::CancelAtVenue);
    rig.runFor(seconds(3));
    QVERIFY(rig.venue.orders.back().isOpen());
    QCOMPARE(rig.venue.queries[VenueQueryKind::CancelOrder], 0);
}

void TestReconciler::whatThePolicyListsIsCorrectedByItself()
{
    StationRig rig;
    ConfigChange change;
    change.agent = OrchestratorId;
    change.key = "reconcile_automatic";
    change.after = "[\"size_drift\"]";
    rig.put(change);
    rig.venue.positions[0] = units(4);
    rig.runFor(seconds(40));
    QCOMPARE(rig.position(), 4);
    rig.venue.foreignFill(0, Side::Buy, units(1), Hundred, rig.now()); // no longer listed
    rig.runFor(seconds(31));
    QCOMPARE(rig.open(DifferenceClass::ForeignFill).size(), std::size_t{1});
    QVERIFY(!OrderGate(StationRig::setupOf(rig.master, ScriptedVenue::lossyProfile()))
                 .configure("reconcile_automatic", "[\"foreign_order\"]", rig.now()));
}

void TestReconciler::aDifferenceOfTimingVanishesByItself()
{
    StationRig rig;
    rig.venue.positions[0] = units(4);
    rig.runFor(milliseconds(29'500));
    rig.venue.positions[0] = units(0);
    rig.runFor(seconds(5));
    QVERIFY(rig.gate.reconciler().isReconciled(0));
    const auto last = std::find_if(rig.told.rbegin(), rig.told.rend(), [](const Difference& difference) {
        return difference.difference == DifferenceClass::SizeDrift;
    });
    QVERIFY(last != rig.told.rend());
    QCOMPARE(last->state, DifferenceState::Vanished);
    QVERIFY(!rig.wasAlarmed(AlertCode::ReconciliationDifference));
}

void TestReconciler::theEffectOfACorrectionIsEstimated()
{
    StationRig rig;
    ConfigChange change;
    change.agent = OrchestratorId;
    change.key = "reconcile_automatic";
    change.after = "[]";
    rig.put(change);
    const OrderId id = rig.enter(Side::Buy, 10);
    rig.runFor(milliseconds(50));
    rig.venue.faults.losesReports = true;
    rig.venue.fill(id, units(10), Price::fromInteger(98), rig.now());
    rig.venue.faults.losesReports = false;
    rig.runFor(seconds(35));
    const auto open = rig.open(DifferenceClass::MissingFill);
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open[0].profitEffect, Money::fromInteger(20)); // bought at 98, the mark is 100
    QCOMPARE(open[0].exposureEffect, Money::fromInteger(1000));
    rig.decide(open[0].differenceId, Correction::ApplyFill);
    QCOMPARE(rig.position(), 10);
    QCOMPARE(rig.statusOf(id), OrderStatus::Filled);
}

void TestReconciler::theDeadManSwitchIsArmedAndRenewed()
{
    VenueProfile profile = ScriptedVenue::lossyProfile();
    profile.hasDeadManSwitch = true;
    profile.deadManCountdown = seconds(30);
    StationRig rig(profile);
    QCOMPARE(rig.venue.queries[VenueQueryKind::ArmDeadMan], 1);
    rig.runFor(seconds(60));
    QCOMPARE(rig.venue.queries[VenueQueryKind::ArmDeadMan], 7); // every 10 s
    rig.venue.faults.failsQueries = true;
    rig.runFor(seconds(11));
    QVERIFY(rig.wasAlarmed(AlertCode::DeadManSwitch));
}

QTEST_APPLESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
