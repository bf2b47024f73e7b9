// The host of a running engine whose machine sleeps or whose clock is set: the gate's condition closes, an
// alarm tells why, and it opens by itself when what became doubtful has been seen anew.
#include <QtTest/QtTest>

#include "engine_rig.h"
#include "supervision/engine_host.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::int64_t Second = 1'000'000'000;

/// An engine in its host, on clocks that the test moves.
struct HostRig {
    EngineRig engine{fourAgents(), 1'000'000, 1000};
    Projection projection{engine.pipeline, std::make_shared<InstrumentMaster>(twoInstruments()),
                          "USD",           Money::fromInteger(1'000'000),
                          TimeZone(),      engine.clock};
    std::atomic<std::int64_t> slept{0};
    std::atomic<std::int64_t> wallSet{0};
    std::atomic<std::int64_t> passed{0};
    std::atomic<int> looks{0};
    std::atomic<bool> reconciled{true};
    std::unique_ptr<EngineHost> host;

    HostRig()
    {
        if (!engine.sequencer.start())
            qFatal("the engine does not start");
        HostParts parts;
        parts.pipeline = &engine.pipeline;
        parts.sequencer = &engine.sequencer;
        parts.projection = &projection;
        parts.door = &engine.door;
        parts.outOfBand = &engine.outOfBand;
        parts.clock = &engine.clock;
        parts.readClocks = [this] {
            ++looks;
            const std::int64_t ran = Second + passed;
            return ClockReading{ran, ran + slept, {1'700'000'000 * Second + ran + slept + wallSet}};
        };
        // a venue that is to be compared with, and never was: not reconciled
        parts.describe = [this](SessionFacts& facts) { facts.venue.isCompared = !reconciled; };
        host = std::make_unique<EngineHost>(std::move(parts));
        host->start();
        pass(seconds(1));
    }
    /// Time goes on for the machine and for the market.
    void pass(Duration by)
    {
        passed += by.ns;
        engine.clock.ns += by.ns;
    }
    /// A little time goes on; true, to stand before what is waited for.
    bool tick()
    {
        pass(milliseconds(20));
        return true;
    }
    bool isOpen() const { return engine.outOfBand.clockSane.load(); }
    bool alarmSays(const char* words) const
    {
        for (const AlarmView& alarm : projection.snapshot()->alarms)
            if (alarm.alert.text.view().find(words) != std::string_view::npos)
                return true;
        return false;
    }
    /// The host has looked at the clocks twice since now, so its answer is no old one.
    bool hasLooked()
    {
        const int from = looks;
        return QTest::qWaitFor([this, from] { return tick() && looks >= from + 2; }, 10'000);
    }
};

} // namespace

class TestHostClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSleepClosesUntilDataAreFreshAndTheVenueIsReconciled()
    {
        HostRig rig;
        QTRY_VERIFY(rig.tick() && rig.engine.sequencer.marketEvents() > 0);
        QVERIFY(rig.hasLooked());
        QVERIFY(rig.isOpen());
        rig.reconciled = false;
        rig.slept = 600 * Second;
        QTRY_VERIFY(rig.tick() && !rig.isOpen());
        QTRY_VERIFY(rig.tick() && rig.alarmSays("slept for 10.0 min"));
        const std::uint64_t before = rig.engine.sequencer.marketEvents();
        rig.pass(seconds(5));
        QTRY_VERIFY(rig.tick() && rig.engine.sequencer.marketEvents() > before);
        QVERIFY(rig.hasLooked());
        QVERIFY(!rig.isOpen()); // fresh data, but the venue was not asked
        rig.reconciled = true;
        QTRY_VERIFY(rig.tick() && rig.isOpen());
    }

    void aStepOfTheWallClockClosesForTenSecondsAndTouchesNoTimeout()
    {
        for (const std::int64_t by : {3600 * Second, -3600 * Second}) {
            HostRig rig;
            QVERIFY(rig.hasLooked());
            QVERIFY(rig.isOpen());
            const Timestamp logical = rig.engine.sequencer.logicalTime();
            rig.wallSet = by;
            QTRY_VERIFY(rig.tick() && !rig.isOpen());
            QTRY_VERIFY(rig.tick() && rig.alarmSays("clock jumped by"));
            QVERIFY(rig.engine.sequencer.logicalTime() - logical <
                    seconds(1)); // the engine's time did not jump
            rig.pass(seconds(5));
            QVERIFY(rig.hasLooked());
            QVERIFY(!rig.isOpen());
            rig.pass(seconds(10));
            QTRY_VERIFY(rig.tick() && rig.isOpen());
        }
    }
};

QTEST_GUILESS_MAIN(TestHostClocks)
#include "tst_host_clocks.moc"
