// Orders worked in slices: schedule, rounding, remainder, cap, and every way they end.
#include <QtTest/QtTest>

#include "execution/volume_profile.h"
#include "execution_world.h"

using namespace mystic;
using namespace mystic::testing;
using enum ExecutionType;

namespace {

using Intents = std::vector<OrderIntent>;

Signal sliced(const ExecutionWorld& world, OrderTactic tactic, Duration over = seconds(100))
{
    Signal signal = world.signal(Side::Buy);
    signal.tactic = tactic;
    signal.workOver = over;
    return signal;
}

Intents slicesOf(const Intents& intents)
{
    Intents result;
    for (const OrderIntent& intent : intents)
        if (intent.link == OrderLink::Slice && intent.action == IntentAction::New)
            result.push_back(intent);
    return result;
}

/// Fires timers until a slice leaves; nothing when none does within `most`.
Intents nextSlice(ExecutionWorld& world, int most = 50)
{
    for (int i = 0; i < most && !world.context.timers.empty(); ++i)
        if (const Intents sent = slicesOf(world.fireTimer()); !sent.empty())
            return sent;
    return {};
}

void fillWhole(ExecutionWorld& world, const OrderIntent& slice)
{
    world.accept(slice);
    world.fill(slice, slice.quantity.toString().c_str(), slice.quantity.toString().c_str(), "100.02");
}

} // namespace

class TestExecutionSlices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twapSendsEqualSlicesAtEqualTimesAndTheExactRest()
    {
        ExecutionWorld world;
        world.configure("slice_count", "7");
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap, seconds(70)), "1", "95");
        const Timestamp start = world.context.time;
        Intents sent = slicesOf(world.intents());
        QCOMPARE(sent.size(), std::size_t{1}); // the first at once
        Quantity total;
        int count = 0;
        while (!sent.empty()) {
            QVERIFY(sent[0].quantity == quantity("0.142") || sent[0].quantity == quantity("0.143") ||
                    sent[0].quantity == quantity("0.144"));
            QVERIFY(std::abs((world.context.time - start).ns - count * 10'000'000'000LL) < 100'000'000);
            total += sent[0].quantity;
            ++count;
            fillWhole(world, sent[0]);
            sent = nextSlice(world);
        }
        QCOMPARE(count, 7);
        QCOMPARE(total.raw(), quantity("1").raw());
        QVERIFY(world.alerts().empty());
    }
    void whatASliceDidNotGetTheNextMakesUpFor()
    {
        ExecutionWorld world;
        world.configure("slice_count", "4");
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap), "4", "95");
        const OrderIntent first = slicesOf(world.intents()).at(0);
        QCOMPARE(first.quantity.raw(), quantity("1").raw());
        world.accept(first);
        world.fill(first, "0.4", "0.4", "100.02");
        world.report(first, Canceled, OrderStatus::Canceled, "0.4"); // immediate or cancel
        QCOMPARE(nextSlice(world).at(0).quantity.raw(), quantity("1.6").raw());
    }
    void slicesCarryTheParentsTermsAndNumber()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = sliced(world, OrderTactic::Twap);
        signal.targetPrice = price("120");
        world.decide(signal, "10", "95");
        const OrderIntent first = slicesOf(world.intents()).at(0);
        fillWhole(world, first);
        const OrderIntent second = nextSlice(world).at(0);
        QCOMPARE(second.linkId, first.linkId);
        QVERIFY(first.linkId != 0 && second.orderId != first.orderId);
        QCOMPARE(second.signalHash, hashOf(signal));
        QCOMPARE(second.protectiveStop.raw(), price("95").raw());
        QCOMPARE(second.takeProfit.raw(), price("120").raw());
        QCOMPARE(int(second.attempt), 1);
    }
    void sizeAndConfigurationDecideWhoIsSliced()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.configure("slice_above", "500");
        world.decide(world.signal(Side::Buy), "50", "95");
        QVERIFY(slicesOf(world.intents()).empty()); // "none"
        world.configure("slicing", "\"twap\"");
        world.decide(world.signal(Side::Buy), "4", "95");
        QVERIFY(slicesOf(world.intents()).empty()); // 400.04
        world.decide(world.signal(Side::Buy), "5", "95");
        QCOMPARE(slicesOf(world.intents()).size(), std::size_t{1}); // 500.05
        Signal at_once = world.signal(Side::Buy);
        at_once.tactic = OrderTactic::Immediate;
        world.decide(at_once, "5", "95");
        QVERIFY(slicesOf(world.intents()).empty());
        QCOMPARE(world.intents().size(), std::size_t{1});
    }
    void tooSmallAnOrderIsNotCut()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap), "0.001", "95");
        QVERIFY(world.intents().at(0).link == OrderLink::None);
        world.decide(sliced(world, OrderTactic::Twap), "0.003", "95"); // three slices of one lot, not ten
        QCOMPARE(slicesOf(world.intents()).at(0).quantity.raw(), quantity("0.001").raw());
    }
    void anExitSignalEndsTheParentAndCancelsItsSlices()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = sliced(world, OrderTactic::Twap);
        signal.orderType = OrderType::Limit;
        signal.limitPrice = price("99");
        world.decide(signal, "10", "95");
        const OrderIntent slice = slicesOf(world.intents()).at(0);
        world.accept(slice);
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "10");
        const Intents sent = world.intents();
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Cancel && sent[0].orderId == slice.orderId);
        world.report(slice, Canceled, OrderStatus::Canceled);
        QVERIFY(nextSlice(world).empty());
    }
    void aSliceCanceledBySomebodyElseEndsTheParent()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = sliced(world, OrderTactic::Twap);
        signal.orderType = OrderType::Limit;
        signal.limitPrice = price("99");
        world.decide(signal, "10", "95");
        const OrderIntent slice = slicesOf(world.intents()).at(0);
        world.accept(slice);
        world.report(slice, PendingCancel, OrderStatus::PendingCancel); // not ours
        world.report(slice, Canceled, OrderStatus::Canceled);
        QCOMPARE(world.alerts().size(), std::size_t{1});
        QVERIFY(nextSlice(world).empty());
    }
    void slicesTheGateRefusesEndTheParentAfterTheirAttempts()
    {
        ExecutionWorld world;
        world.configure("retry_attempts", "2");
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap), "10", "95");
        Intents sent = slicesOf(world.intents());
        int refused = 0;
        bool hasAlerted = false;
        while (!sent.empty()) {
            ++refused;
            world.report(sent[0], GateRejected, OrderStatus::Rejected);
            hasAlerted = hasAlerted || !world.alerts().empty();
            sent = nextSlice(world);
        }
        QCOMPARE(refused, 3);
        QVERIFY(hasAlerted);
    }
    void aRestNobodyTakesIsGivenUpAfterTheEnd()
    {
        ExecutionWorld world;
        world.configure("retry_attempts", "1");
        world.configure("slice_count", "2");
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap, seconds(10)), "2", "95");
        Intents sent = slicesOf(world.intents());
        int count = 0;
        bool hasAlerted = false;
        while (count < 50 && !sent.empty()) {
            ++count;
            world.accept(sent[0]);
            world.report(sent[0], Canceled, OrderStatus::Canceled); // nothing offered
            sent = nextSlice(world);
            hasAlerted = hasAlerted || !world.alerts().empty();
        }
        QCOMPARE(count, 4); // two by the schedule, two after it
        QVERIFY(hasAlerted);
        QVERIFY(world.context.timers.empty() || nextSlice(world).empty());
    }
    void vwapNeverTakesMoreThanItsShareOfWhatTraded()
    {
        ExecutionWorld world;
        world.configure("participation_cap", "0.1");
        world.quote("100.00", "100.02");
        world.print("100.00", "1");
        world.decide(sliced(world, OrderTactic::Vwap), "100", "95");
        Intents sent = slicesOf(world.intents());
        QCOMPARE(sent.at(0).quantity.raw(), quantity("0.001").raw()); // the smallest: nothing is known yet
        fillWhole(world, sent[0]);
        QVERIFY(slicesOf(world.fireTimer()).empty()); // nothing has traded
        world.print("100.00", "30");
        sent = nextSlice(world);
        QCOMPARE(sent.at(0).quantity.raw(), quantity("2.999").raw()); // 3 in all
        fillWhole(world, sent[0]);
        world.print("100.00", "5000"); // now the schedule is the tighter one
        sent = nextSlice(world);
        QVERIFY(sent.at(0).quantity > quantity("20") && sent[0].quantity < quantity("48"));
    }
    void vwapWithoutAnyVolumeIsWorkedAsTwapAndSaysSo()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Vwap), "10", "95");
        const OrderIntent slice = slicesOf(world.intents()).at(0);
        QCOMPARE(slice.quantity.raw(), quantity("1").raw());
        QCOMPARE(slice.note.str(), std::string("twap slice (no volume seen)"));
    }
    void parentsSurviveARestart()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(sliced(world, OrderTactic::Twap), "10", "95");
        fillWhole(world, slicesOf(world.intents()).at(0));
        ByteWriter out;
        world.agent->save(out);
        const std::uint64_t digest = world.agent->digest();
        world.restart();
        ByteReader in(out.bytes());
        QVERIFY(world.agent->load(in));
        QCOMPARE(world.agent->digest(), digest);
        QCOMPARE(nextSlice(world).at(0).quantity.raw(), quantity("1").raw());
    }
    void theProfileWeighsTimeByTheVolumeOfItsHalfHours()
    {
        VolumeProfile profile;
        const std::int64_t half = 1'800'000'000'000;
        const Timestamp day{half * 48 * 100};
        const auto at = [&](std::int64_t slot) { return Timestamp{day.ns + slot * half}; };
        QCOMPARE(static_cast<std::int64_t>(profile.weight(at(0), at(1))), half); // time itself
        profile.add(at(-1), quantity("999")); // joined in the middle: does not count
        profile.add(at(0), quantity("10"));
        profile.add(at(1), quantity("30"));
        profile.add(at(2), quantity("1")); // not over yet
        QCOMPARE(profile.expected(at(0), at(2)).raw(), quantity("40").raw());
        QCOMPARE(profile.expected(at(1), at(2)).raw(), quantity("30").raw());
        QCOMPARE(profile.expected(at(5), at(6)).raw(), quantity("20").raw()); // never seen: the mean
        QCOMPARE(profile.total().raw(), quantity("1040").raw());
        profile.add(at(48), quantity("20"));
        profile.add(at(49), quantity("2"));
        QCOMPARE(profile.expected(at(48), at(49)).raw(), quantity("15").raw()); // mean of two days
    }
};

QTEST_APPLESS_MAIN(TestExecutionSlices)
#include "tst_execution_slices.moc"
