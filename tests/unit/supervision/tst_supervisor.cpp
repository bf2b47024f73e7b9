// The supervisor's decisions on virtual time: every way a child can come, go, hang, crash and be told to.
#include <QtTest/QtTest>

#include <set>

#include "supervision/supervisor.h"

using namespace mystic;

namespace {

constexpr std::int64_t Ms = 1'000'000;
using Kind = SupervisorAction::Kind;

/// A supervisor with its processes played by hand.
struct Play {
    Supervisor supervisor{7};
    std::int64_t now = 1000 * Ms;
    int spawns = 0;
    int kills = 0;
    int asked = 0;
    std::vector<std::size_t> spawned;
    std::vector<std::size_t> askedOrder;
    std::vector<std::string> told;

    std::size_t add(ChildRules rules = {}) { return supervisor.add(std::move(rules)); }
    void settle()
    {
        for (const SupervisorAction& action : supervisor.takeActions()) {
            spawns += action.kind == Kind::Spawn ? 1 : 0;
            kills += action.kind == Kind::Kill ? 1 : 0;
            asked += action.kind == Kind::AskToStop ? 1 : 0;
            if (action.kind == Kind::Spawn)
                spawned.push_back(action.child);
            if (action.kind == Kind::AskToStop)
                askedOrder.push_back(action.child);
            if (action.kind == Kind::Tell)
                told.push_back(std::string(toText(supervisor.view(action.child).state)));
        }
    }
    /// Lets time pass in steps of 10 ms; `beats` children answer.
    void pass(std::int64_t milliseconds, const std::vector<std::size_t>& beats = {})
    {
        for (std::int64_t i = 0; i < milliseconds; i += 10) {
            now += 10 * Ms;
            for (const std::size_t child : beats)
                supervisor.heartbeat(child, supervisor.view(child).epoch, 0, 0, now);
            supervisor.tick(now);
            settle();
        }
    }
    void makeReady(std::size_t child)
    {
        supervisor.becameReady(child, supervisor.view(child).epoch, now);
        settle();
    }
    void run(std::size_t child)
    {
        supervisor.start(child, "session begins", now);
        settle();
        makeReady(child);
    }
    void end(std::size_t child, bool clean = false, std::string_view how = "signal 9")
    {
        supervisor.exited(child, supervisor.view(child).epoch, clean, how, now);
        settle();
    }
    ChildState state(std::size_t child) const { return supervisor.view(child).state; }
};

} // namespace

class TestSupervisor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChildIsReadyOnlyAfterItSaidSo()
    {
        Play play;
        const auto child = play.add();
        play.supervisor.start(child, "session begins", play.now);
        play.settle();
        QCOMPARE(play.spawns, 1);
        QCOMPARE(play.state(child), ChildState::Starting);
        QVERIFY(play.supervisor.view(child).alive);
        QVERIFY(!play.supervisor.view(child).ready);
        play.makeReady(child);
        QVERIFY(play.supervisor.view(child).ready);
        QCOMPARE(play.supervisor.view(child).epoch, 1U);
    }

    void suspectComesEarlyAndDeathLate()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.pass(490);
        QVERIFY(play.supervisor.view(child).ready);
        play.pass(20);
        QCOMPARE(play.state(child), ChildState::Suspect);
        QVERIFY(!play.supervisor.view(child).ready);
        QVERIFY(play.supervisor.view(child).alive);
        QVERIFY(!play.supervisor.view(child).progressing);
        play.pass(9000);
        QCOMPARE(play.kills, 0);
        play.pass(600);
        QCOMPARE(play.kills, 1);
        play.end(child);
        QCOMPARE(play.state(child), ChildState::BackingOff);
        QVERIFY(play.supervisor.view(child).reason.starts_with("hung: no progress for"));
    }

    void progressReopensASuspectWithoutARestart()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.pass(2000);
        QCOMPARE(play.state(child), ChildState::Suspect);
        play.supervisor.heartbeat(child, 1, 0, 0, play.now);
        QCOMPARE(play.state(child), ChildState::Ready);
        QCOMPARE(play.supervisor.view(child).epoch, 1U);
        QCOMPARE(play.supervisor.view(child).restarts, 0U);
        QVERIFY(play.supervisor.view(child).lastRecoveryNs > 1000 * Ms);
    }

    void heartbeatsWithoutWorkAreALivelock()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        for (int i = 0; i < 60; ++i) { // it is sent more and more and finishes nothing of it
            play.supervisor.heartbeat(child, 1, 5, static_cast<std::uint64_t>(i), play.now);
            play.pass(10);
        }
        QCOMPARE(play.state(child), ChildState::Suspect);
        play.supervisor.heartbeat(child, 1, 6, 50, play.now);
        QCOMPARE(play.state(child), ChildState::Ready);
    }

    void anIdleChildIsHealthy()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.pass(60'000, {child});
        QCOMPARE(play.state(child), ChildState::Ready);
        QCOMPARE(play.kills, 0);
    }

    void aChildThatNeverBecomesReadyIsKilled()
    {
        Play play;
        const auto child = play.add();
        play.supervisor.start(child, "session begins", play.now);
        play.pass(9'900, {child});
        QCOMPARE(play.kills, 0);
        play.pass(200, {child});
        QCOMPARE(play.kills, 1);
    }

    void backOffDoublesAndIsJittered()
    {
        Play play;
        ChildRules rules;
        rules.intensity = 10;
        const auto child = play.add(rules);
        play.run(child);
        std::int64_t base = 250;
        for (int failure = 0; failure < 5; ++failure) {
            play.end(child);
            QCOMPARE(play.state(child), ChildState::BackingOff);
            const std::int64_t from = play.now;
            while (play.state(child) == ChildState::BackingOff)
                play.pass(10);
            const std::int64_t waited = (play.now - from) / Ms;
            QVERIFY2(waited >= base / 2 && waited <= base * 3 / 2 + 10, qPrintable(QString::number(waited)));
            base *= 2;
            play.makeReady(child);
        }
    }

    void twoSeedsWaitDifferentlyAndOneSeedTheSame()
    {
        const auto firstWait = [](std::uint64_t seed) {
            Play play;
            play.supervisor = Supervisor(seed);
            const auto child = play.add();
            play.run(child);
            play.end(child);
            const std::int64_t from = play.now;
            while (play.state(child) == ChildState::BackingOff)
                play.pass(10);
            return play.now - from;
        };
        QCOMPARE(firstWait(1), firstWait(1));
        std::set<std::int64_t> waits;
        for (std::uint64_t seed = 1; seed < 20; ++seed)
            waits.insert(firstWait(seed));
        QVERIFY(waits.size() > 5);
    }

    void aCrashLoopIsLatchedFailedWithItsReason()
    {
        Play play;
        const auto child = play.add();
        play.supervisor.start(child, "session begins", play.now);
        play.settle();
        for (int i = 0; i < 3; ++i) {
            play.end(child, false, "exit code 7");
            QCOMPARE(play.state(child), ChildState::BackingOff);
            play.pass(2000);
        }
        play.end(child, false, "exit code 7");
        QCOMPARE(play.state(child), ChildState::Failed);
        QCOMPARE(play.supervisor.view(child).reason, std::string("ended 4 times in 60 s, last: exit code 7"));
        play.pass(120'000);
        QCOMPARE(play.spawns, 4);
        play.run(child); // only a person brings it back
        QVERIFY(play.supervisor.view(child).ready);
    }

    void rareFailuresAreNeverLatched()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        for (int i = 0; i < 20; ++i) {
            play.end(child);
            play.pass(2000, {child});
            play.makeReady(child);
            play.pass(30'000, {child});
        }
        QVERIFY(play.supervisor.view(child).ready);
        QCOMPARE(play.supervisor.view(child).restarts, 20U);
    }

    void restartRulesDecideAfterAnEnd_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("clean");
        QTest::addColumn<int>("after");
        const auto row = [](const char* name, RestartRule rule, bool clean, ChildState after) {
            QTest::newRow(name) << static_cast<int>(rule) << clean << static_cast<int>(after);
        };
        row("permanent, exit 0", RestartRule::Permanent, true, ChildState::BackingOff);
        row("permanent, crash", RestartRule::Permanent, false, ChildState::BackingOff);
        row("transient, exit 0", RestartRule::Transient, true, ChildState::Stopped);
        row("transient, crash", RestartRule::Transient, false, ChildState::BackingOff);
        row("temporary, exit 0", RestartRule::Temporary, true, ChildState::Stopped);
        row("temporary, crash", RestartRule::Temporary, false, ChildState::Failed);
    }
    void restartRulesDecideAfterAnEnd()
    {
        QFETCH(int, rule);
        QFETCH(bool, clean);
        QFETCH(int, after);
        Play play;
        ChildRules rules;
        rules.restart = static_cast<RestartRule>(rule);
        const auto child = play.add(rules);
        play.run(child);
        play.end(child, clean);
        QCOMPARE(static_cast<int>(play.state(child)), after);
    }

    void whatAnOldEpochSaysIsIgnored()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.end(child);
        play.pass(1000);
        QCOMPARE(play.supervisor.view(child).epoch, 2U);
        play.supervisor.becameReady(child, 1, play.now);
        QCOMPARE(play.state(child), ChildState::Starting);
        play.supervisor.exited(child, 1, false, "signal 9", play.now);
        play.supervisor.violated(child, 1, "garbage", play.now);
        QCOMPARE(play.state(child), ChildState::Starting);
        play.makeReady(child);
        QVERIFY(play.supervisor.view(child).ready);
    }

    void aMissingProgramFailsAtOnceWithoutALoop()
    {
        Play play;
        const auto child = play.add();
        play.supervisor.start(child, "session begins", play.now);
        play.settle();
        play.supervisor.spawnFailed(child, "mystic-agent is missing", play.now);
        play.pass(60'000);
        QCOMPARE(play.state(child), ChildState::Failed);
        QCOMPARE(play.spawns, 1);
        QCOMPARE(play.supervisor.view(child).reason, std::string("mystic-agent is missing"));
    }

    void aBreachOfProtocolIsQuarantined()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.supervisor.violated(child, 1, "a frame of 3 bytes", play.now);
        play.supervisor.violated(child, 1, "another one", play.now);
        play.settle();
        QCOMPARE(play.kills, 1);
        QVERIFY(!play.supervisor.view(child).ready);
        play.end(child);
        QCOMPARE(play.state(child), ChildState::Failed);
        QCOMPARE(play.supervisor.view(child).reason,
                 std::string("quarantined, it broke the protocol: a frame of 3 bytes"));
        play.pass(60'000);
        QCOMPARE(play.spawns, 1);
    }

    void anIgnoredStopEndsInAKill()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.supervisor.stop(child, "stopped by anna", play.now);
        play.settle();
        QCOMPARE(play.asked, 1);
        QCOMPARE(play.kills, 0);
        play.pass(1'990);
        QCOMPARE(play.kills, 0);
        play.pass(20);
        QCOMPARE(play.kills, 1);
        play.end(child);
        QCOMPARE(play.state(child), ChildState::Stopped);
        QVERIFY(play.supervisor.view(child).reason.find("was killed") != std::string::npos);
        QVERIFY(play.supervisor.allGone());
    }

    void aStopWhileBackingOffKeepsItDown()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.end(child);
        play.supervisor.stop(child, "stopped by anna", play.now);
        play.pass(60'000);
        QCOMPARE(play.state(child), ChildState::Stopped);
        QCOMPARE(play.spawns, 1);
    }

    void aRestartByAPersonIsNoFailure()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        for (int i = 0; i < 10; ++i) {
            play.supervisor.restart(child, "restarted by anna", play.now);
            play.settle();
            QCOMPARE(play.state(child), ChildState::Stopping);
            play.end(child, true, "exit code 0");
            QCOMPARE(play.state(child), ChildState::Starting);
            play.makeReady(child);
            QVERIFY(play.supervisor.view(child).ready);
            QCOMPARE(play.supervisor.view(child).restarts, static_cast<std::uint32_t>(i + 1));
        }
    }

    void aDrillIsARealKillButNoFailure()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(play.supervisor.drill(child, "fire drill by anna", play.now));
            play.settle();
            QVERIFY(!play.supervisor.view(child).ready);
            QVERIFY(!play.supervisor.drill(child, "again", play.now));
            play.pass(10);
            play.end(child);
            QCOMPARE(play.state(child), ChildState::BackingOff);
            play.pass(300);
            play.makeReady(child);
            QVERIFY(play.supervisor.view(child).ready);
            QVERIFY(play.supervisor.view(child).lastRecoveryNs >= 260 * Ms);
            QVERIFY(play.supervisor.view(child).lastRecoveryNs <= 330 * Ms);
        }
        QCOMPARE(play.kills, 8);
    }

    void childrenStartInOrderAndStopInReverse()
    {
        ChildRules rules;
        Play ordered;
        const auto a = ordered.add();
        rules.needs = {a};
        const auto b = ordered.add(rules);
        rules.needs = {b};
        const auto c = ordered.add(rules);
        for (std::size_t i = 0; i < 3; ++i)
            ordered.supervisor.start(i, "session begins", ordered.now);
        ordered.settle();
        QCOMPARE(ordered.spawned, (std::vector<std::size_t>{a}));
        QCOMPARE(ordered.state(c), ChildState::Waiting);
        ordered.makeReady(a);
        QCOMPARE(ordered.spawned, (std::vector<std::size_t>{a, b}));
        ordered.makeReady(b);
        ordered.makeReady(c);
        ordered.supervisor.stopAll("session ends", ordered.now);
        ordered.settle();
        QCOMPARE(ordered.askedOrder, (std::vector<std::size_t>{c}));
        ordered.end(c, true);
        QCOMPARE(ordered.askedOrder, (std::vector<std::size_t>{c, b}));
        ordered.end(b, true);
        ordered.end(a, true);
        QCOMPARE(ordered.askedOrder, (std::vector<std::size_t>{c, b, a}));
        QVERIFY(ordered.supervisor.allGone());
    }

    void aDeadDependencyRestartsNobodyElse()
    {
        Play play;
        const auto risk = play.add();
        ChildRules rules;
        rules.needs = {risk};
        const auto strategy = play.add(rules);
        play.run(risk);
        play.run(strategy);
        play.end(risk);
        QVERIFY(play.supervisor.view(strategy).ready);
        play.end(strategy); // and comes back although what it needed at first is down
        play.pass(400);
        QCOMPARE(play.state(strategy), ChildState::Starting);
    }

    void anObserverThatSleptKillsNobody()
    {
        Play play;
        const auto child = play.add();
        play.run(child);
        play.pass(100, {child});
        play.now += 3'600'000 * Ms; // the machine slept for an hour
        play.supervisor.tick(play.now);
        play.settle();
        QCOMPARE(play.kills, 0);
        play.pass(300, {child});
        QVERIFY(play.supervisor.view(child).ready);
        QCOMPARE(play.kills, 0);
    }

    void aRandomHistoryNeverLoopsNorLosesAnEpoch()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Play play;
            const auto child = play.add();
            std::uint64_t draw = seed;
            std::uint32_t epoch = 0;
            play.supervisor.start(child, "session begins", play.now);
            play.settle();
            for (int step = 0; step < 200; ++step) {
                draw = draw * 6364136223846793005ULL + 1442695040888963407ULL;
                const ChildView& view = play.supervisor.view(child);
                switch ((draw >> 33U) % 9) {
                case 0:
                    play.end(child, (draw >> 40U) % 2 == 0);
                    break;
                case 1:
                    play.supervisor.stop(child, "stop", play.now);
                    break;
                case 2:
                    play.supervisor.start(child, "start", play.now);
                    break;
                case 3:
                    play.supervisor.restart(child, "restart", play.now);
                    break;
                case 4:
                    play.supervisor.violated(child, view.epoch, "garbage", play.now);
                    break;
                case 5:
                    (void)play.supervisor.drill(child, "drill", play.now);
                    break;
                default:
                    play.makeReady(child);
                    break;
                }
                play.settle();
                play.pass(static_cast<std::int64_t>((draw >> 45U) % 900));
                QVERIFY(view.epoch >= epoch);
                epoch = view.epoch;
                QVERIFY(!view.ready || view.alive);
                QCOMPARE(view.ready, view.state == ChildState::Ready);
                const bool down = view.state == ChildState::Stopped || view.state == ChildState::Failed ||
                                  view.state == ChildState::BackingOff || view.state == ChildState::Waiting;
                QCOMPARE(view.alive, !down);
            }
            play.supervisor.stopAll("end", play.now);
            play.pass(3000);
            play.end(child);
            QVERIFY(play.supervisor.allGone());
        }
    }
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
