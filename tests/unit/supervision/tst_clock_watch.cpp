// Steps of the wall clock and sleeps of the machine, told from each other and from ordinary drift.
#include <QtTest/QtTest>

#include "supervision/clock_watch.h"

using namespace mystic;

namespace {

constexpr std::int64_t Second = 1'000'000'000;

/// The machine's clocks, moved by hand.
struct Machine {
    ClockReading now{1000 * Second, 5000 * Second, {1'700'000'000 * Second}};
    ClockWatch::Evidence evidence{7, true};
    ClockWatch watch{now};

    std::optional<ClockFault> run(Duration passed, Duration wallExtra = {}, Duration slept = {})
    {
        now.monotonicNs += passed.ns;
        now.bootNs += passed.ns + slept.ns;
        now.wall = now.wall + Duration{passed.ns + slept.ns + wallExtra.ns};
        return watch.look(now, evidence);
    }
};

} // namespace

class TestClockWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayOfDriftIsNoFault()
    {
        Machine machine;
        for (int second = 0; second < 86'400; ++second) {
            const Duration drift =
                microseconds(second % 2 == 0 ? 500 : -300); // what slewing does, and jitter
            QVERIFY(!machine.run(seconds(1), drift));
            QVERIFY(machine.watch.isSane());
        }
    }

    void aStepOfTheWallClockClosesForTenSeconds_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("an hour on") << qint64(3600 * Second);
        QTest::newRow("an hour back") << qint64(-3600 * Second);
        QTest::newRow("five minutes on") << qint64(300 * Second);
        QTest::newRow("five minutes back") << qint64(-300 * Second);
        QTest::newRow("just too much") << qint64(501'000'000);
    }
    void aStepOfTheWallClockClosesForTenSeconds()
    {
        QFETCH(qint64, by);
        Machine machine;
        const auto fault = machine.run(milliseconds(100), {by});
        QVERIFY(fault == (ClockFault{ClockFault::Kind::Step, {by}}));
        QVERIFY(!machine.watch.isSane());
        for (int i = 0; i < 99; ++i) {
            QVERIFY(!machine.run(milliseconds(100))); // seen once
            QVERIFY(!machine.watch.isSane());
        }
        QVERIFY(!machine.run(milliseconds(100)));
        QVERIFY(machine.watch.isSane());
    }

    void aSleepIsNoStepAndClosesUntilDataCameAndTheVenueWasAsked()
    {
        Machine machine;
        const auto fault = machine.run(milliseconds(100), {}, seconds(600));
        QVERIFY(fault == (ClockFault{ClockFault::Kind::Sleep, seconds(600)}));
        QVERIFY(!machine.watch.isSane());
        machine.evidence.reconciled = false;
        QVERIFY(!machine.run(seconds(60)));
        QVERIFY(!machine.watch.isSane()); // time alone proves nothing
        machine.evidence.marketEvents = 8;
        QVERIFY(!machine.run(seconds(1)));
        QVERIFY(!machine.watch.isSane()); // data, but the venue was not asked
        machine.evidence.reconciled = true;
        machine.evidence.marketEvents = 7;
        QVERIFY(!machine.run(seconds(1)));
        QVERIFY(!machine.watch.isSane()); // asked, but no data
        machine.evidence.marketEvents = 8;
        QVERIFY(!machine.run(seconds(1)));
        QVERIFY(machine.watch.isSane());
    }

    void dataThatWasUnderwayDoesNotOpenAtOnce()
    {
        Machine machine;
        QVERIFY(machine.run(milliseconds(100), {}, seconds(30)));
        machine.evidence.marketEvents = 100; // from a connection that is dead and does not know it
        QVERIFY(!machine.run(milliseconds(100)));
        QVERIFY(!machine.watch.isSane());
        QVERIFY(!machine.run(seconds(2)));
        QVERIFY(machine.watch.isSane());
    }

    void aSleepWithAClockSetMeanwhileIsBoth()
    {
        Machine machine;
        const auto fault = machine.run(milliseconds(100), seconds(3600), seconds(600));
        QVERIFY(fault && fault->kind == ClockFault::Kind::Sleep);
        machine.evidence.marketEvents = 8;
        QVERIFY(!machine.run(seconds(5)));
        QVERIFY(!machine.watch.isSane()); // the step holds on
        QVERIFY(!machine.run(seconds(6)));
        QVERIFY(machine.watch.isSane());
    }

    void aBusyMachineIsNotASleepingOne()
    {
        Machine machine;
        QVERIFY(!machine.run(seconds(120))); // nobody looked for two minutes, but the clocks agree
        QVERIFY(machine.watch.isSane());
    }

    void theAlarmSaysWhatItMeans()
    {
        QCOMPARE(QString::fromStdString(toText(ClockFault{ClockFault::Kind::Step, {-3600 * Second}})),
                 QStringLiteral(
                     "The computer's clock jumped by -60.0 min. New risk is blocked for 10 s. Check time "
                     "synchronisation."));
        const std::string slept = toText(ClockFault{ClockFault::Kind::Sleep, seconds(600)});
        QVERIFY2(slept.starts_with("The computer slept for 10.0 min. "), slept.c_str());
        QVERIFY(slept.size() <= 160); // what an alert can carry
    }

    void theMachinesOwnClocksAgree()
    {
        ClockWatch watch(SystemClock::read());
        QVERIFY(!watch.look(SystemClock::read(), {1, true}));
        QVERIFY(SystemClock::read().bootNs >= SystemClock::read().monotonicNs - Second);
    }
};

QTEST_APPLESS_MAIN(TestClockWatch)
#include "tst_clock_watch.moc"
