// Real processes going wrong in every way the supervision is for: bus-and-orders §5, rows 1-5 and 13-24.
// Bounds are those of DESIGN §7, with room for a machine that is busy with other things.
#include <QtTest/QtTest>

#include <QtCore/QProcess>

#include "child_station.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr double HeartbeatMs = 200;

std::string fourAgents(bool compliance, bool risk, const std::string& strategyConfig = "{}")
{
    return agentText("strategy", "strategy", false, strategyConfig) + "," +
           agentText("compliance", "compliance", compliance) + "," + agentText("risk", "risk", risk) + "," +
           agentText("execution", "execution", false);
}

std::string oneOf(const std::string& name, const std::string& type)
{
    return agentText(name, type, true);
}

} // namespace

class TestChildFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killOfADeciderClosesTheGateAtOnceAndItReopensByItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        QTest::newRow("row 1: risk") << QStringLiteral("risk") << static_cast<int>(AgentRole::Risk);
        QTest::newRow("row 2: compliance")
            << QStringLiteral("compliance") << static_cast<int>(AgentRole::Compliance);
    }
    void killOfADeciderClosesTheGateAtOnceAndItReopensByItself()
    {
        QFETCH(QString, name);
        QFETCH(int, role);
        const std::string agent = name.toStdString();
        const auto decider = static_cast<AgentRole>(role);
        ChildStation station(liveConfig(fourAgents(true, true)), AGENT_PROGRAM);
        QVERIFY(station.waitReady(agent));
        std::vector<double> closed;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(milliUntil([&] { return !station.isAway(decider); }) >= 0);
            const std::int32_t pid = station.view(agent).pid;
            QVERIFY(pid > 0);
            bool isKilled = false;
            closed.push_back(milliUntil([&] {
                if (!std::exchange(isKilled, true)) // within the time that is taken
                    (void)::kill(pid, SIGKILL);
                return station.isAway(decider);
            }));
            QVERIFY(closed.back() >= 0);
            const double open = milliUntil([&] { return !station.isAway(decider); }, 5000);
            QVERIFY2(open >= 0, "the gate has to open again by itself");
            QVERIFY(station.waitReady(agent));
            QVERIFY(station.view(agent).pid != pid);
        }
        std::ranges::sort(closed);
        qInfo("gate closed after %.2f, %.2f, %.2f ms; recovered in %lld ms", closed[0], closed[1], closed[2],
              static_cast<long long>(station.view(agent).lastRecoveryNs / 1'000'000));
        QVERIFY2(closed[1] < 5, qPrintable(QString::number(closed[1])));
        QCOMPARE(station.view(agent).restarts, 3U);
        QCOMPARE(station.view(agent).epoch, 4U);
        const auto alarms = station.snapshot()->alarms;
        QVERIFY(std::ranges::any_of(alarms, [&](const AlarmView& alarm) {
            return alarm.alert.code == AlertCode::AgentFailed && alarm.cleared.ns != 0;
        }));
    }

    void aStrategyThatIsKilledLeavesTheGateOpen() // row 3
    {
        const std::string agents =
            agentText("strategy", "strategy", true) + "," + agentText("compliance", "compliance", false) +
            "," + agentText("risk", "risk", false) + "," + agentText("execution", "execution", false);
        ChildStation station(liveConfig(agents), AGENT_PROGRAM);
        QVERIFY(station.waitReady("strategy"));
        QCOMPARE(::kill(station.view("strategy").pid, SIGKILL), 0);
        QVERIFY(station.waitState("strategy", "BackingOff"));
        QVERIFY(!station.isAway(AgentRole::Risk));
        QVERIFY(!station.isAway(AgentRole::Compliance));
        QVERIFY(station.waitReady("strategy"));
    }

    void aStoppedProcessIsSuspectWithinThreeHeartbeatsAndComesBackWithoutARestart() // row 15
    {
        ChildStation station(liveConfig(fourAgents(false, true)), AGENT_PROGRAM);
        QVERIFY(station.waitReady("risk"));
        const std::int32_t pid = station.view("risk").pid;
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        const double closed = milliUntil([&] { return station.isAway(AgentRole::Risk); });
        qInfo("gate closed %.0f ms after SIGSTOP", closed);
        QVERIFY(closed >= 0 && closed <= 3 * HeartbeatMs);
        QVERIFY(milliUntil([&] { return station.agent("risk").state == AgentState::Hung; }) >= 0);
        QVERIFY(station.view("risk").alive);
        QVERIFY(milliUntil([&] { return !station.view("risk").progressing; }) >= 0);
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QVERIFY(milliUntil([&] { return !station.isAway(AgentRole::Risk); }, 2000) >= 0);
        QVERIFY(station.waitReady("risk"));
        QCOMPARE(station.view("risk").pid, pid);
        QCOMPARE(station.view("risk").restarts, 0U);
    }

    void heartbeatsWithoutWorkCloseTheGate() // row 16
    {
        ChildStation station(liveConfig(oneOf("risk-livelocks", "risk")), MISBEHAVING_PROGRAM);
        QVERIFY(milliUntil([&] { return !station.isAway(AgentRole::Risk); }) >=
                0); // it says that it is ready
        const double closed = milliUntil([&] { return station.isAway(AgentRole::Risk); });
        qInfo("gate closed %.0f ms after a livelock began", closed);
        QVERIFY(closed >= 0 && closed <= 3 * HeartbeatMs + 50);
        QVERIFY(station.waitState("risk-livelocks", "Suspect"));
    }

    void aCrashLoopIsLatchedAfterThreeRestarts() // row 13
    {
        ChildStation station(liveConfig(oneOf("risk-crashes", "risk")), MISBEHAVING_PROGRAM);
        QVERIFY(station.waitState("risk-crashes", "Failed"));
        const ChildProcessView view = station.view("risk-crashes");
        QCOMPARE(view.epoch, 4U);
        QVERIFY2(view.reason.find("exit code 7") != std::string::npos, view.reason.c_str());
        QVERIFY(station.isAway(AgentRole::Risk));
        QVERIFY(milliUntil([&] { return station.agent("risk-crashes").state == AgentState::Failed; }) >= 0);
        QVERIFY(std::ranges::any_of(station.snapshot()->alarms, [](const AlarmView& alarm) {
            return alarm.alert.severity == Severity::Critical;
        }));
        // Only a person brings it back.
        station.command(OperatorAction::StartAgent, "risk-crashes");
        QVERIFY(milliUntil([&] { return station.view("risk-crashes").epoch > 4; }) >= 0);
    }

    void aPermanentChildThatLeavesIsStartedAgain() // row 14
    {
        ChildStation station(liveConfig(oneOf("risk-leaves", "risk")), MISBEHAVING_PROGRAM);
        QVERIFY(milliUntil([&] { return station.view("risk-leaves").epoch >= 2; }) >= 0);
        QVERIFY(station.waitState("risk-leaves", "Failed"));
        QVERIFY(station.view("risk-leaves").reason.find("exit code 0") != std::string::npos);
    }

    void garbageOnItsSocketIsQuarantined_data() // row 22
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no frame") << QStringLiteral("risk-babbles");
        QTest::newRow("an order from a person") << QStringLiteral("risk-impersonates");
    }
    void garbageOnItsSocketIsQuarantined()
    {
        QFETCH(QString, name);
        const std::string agent = name.toStdString();
        ChildStation station(liveConfig(oneOf(agent, "risk")), MISBEHAVING_PROGRAM);
        QVERIFY(station.waitState(agent, "Failed"));
        const ChildProcessView view = station.view(agent);
        QVERIFY2(view.reason.starts_with("quarantined, it broke the protocol: "), view.reason.c_str());
        QCOMPARE(view.epoch, 1U);
        QVERIFY(station.isAway(AgentRole::Risk));
        QVERIFY(station.snapshot()->orders.empty());
    }

    void aMissingProgramFailsAtOnceWithAReason() // row 24
    {
        ChildStation station(liveConfig(oneOf("risk", "risk")), "/nowhere/mystic-agent");
        QVERIFY(station.waitState("risk", "Failed", 2000));
        QVERIFY2(station.view("risk").reason.find("/nowhere/mystic-agent") != std::string::npos,
                 station.view("risk").reason.c_str());
        QCOMPARE(station.view("risk").epoch, 1U);
        QVERIFY(station.isAway(AgentRole::Risk));
    }

    void aChildThatIgnoresItsOrderToStopIsKilledAfterItsGrace() // row 17
    {
        std::int32_t pid = 0;
        double took = 0;
        {
            ChildStation station(liveConfig(oneOf("risk-stays", "risk")), MISBEHAVING_PROGRAM);
            QVERIFY(milliUntil([&] { return !station.isAway(AgentRole::Risk); }) >= 0);
            pid = station.view("risk-stays").pid;
            QElapsedTimer timer;
            timer.start();
            station.stopChildren();
            took = static_cast<double>(timer.elapsed());
            QVERIFY(station.view("risk-stays").reason.find("was killed") != std::string::npos);
        }
        qInfo("stopped after %.0f ms", took);
        QVERIFY(took >= 1500 && took < 5000);
        QVERIFY(isGone(pid));
    }

    void theAgentsTableStopsStartsRestartsAndDrillsAChild()
    {
        ChildStation station(liveConfig(fourAgents(true, true)), AGENT_PROGRAM);
        QVERIFY(station.waitReady("risk"));
        const std::int32_t first = station.view("risk").pid;
        station.command(OperatorAction::StopAgent, "risk");
        QVERIFY(station.waitState("risk", "Stopped"));
        QVERIFY(isGone(first));
        QVERIFY(station.isAway(AgentRole::Risk));
        QVERIFY(milliUntil([&] { return station.agent("risk").state == AgentState::Stopped; }) >= 0);
        station.command(OperatorAction::StartAgent, "risk");
        QVERIFY(station.waitReady("risk"));
        QVERIFY(!station.isAway(AgentRole::Risk)); // rearmed without a restart of the session
        const std::int32_t second = station.view("risk").pid;
        station.command(OperatorAction::RestartAgent, "risk");
        QVERIFY(milliUntil(
                    [&] { return station.view("risk").pid != second && station.view("risk").ready; }) >= 0);
        const std::uint32_t epoch = station.view("risk").epoch;
        station.command(OperatorAction::DrillAgent, "risk");
        QVERIFY(milliUntil(
                    [&] { return station.view("risk").epoch > epoch && station.view("risk").ready; }) >= 0);
        QVERIFY(station.view("risk").lastRecoveryNs > 0);
        QCOMPARE(station.view("compliance").epoch, 1U);
    }

    void aStandbyTakesOverAtOnceAndGetsASuccessor()
    {
        const std::string agents = agentText("strategy", "strategy", false) + "," +
                                   agentText("compliance", "compliance", true, "{}", true) + "," +
                                   agentText("risk", "risk", true, "{}", true) + "," +
                                   agentText("execution", "execution", false);
        ChildStation station(liveConfig(agents), AGENT_PROGRAM);
        QVERIFY(station.waitReady("risk"));
        std::vector<std::int64_t> took;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(milliUntil(
                        [&] { return station.view("risk").ready && station.view("risk", true).ready; }) >= 0);
            const ChildProcessView active = station.view("risk");
            const ChildProcessView standby = station.view("risk", true);
            QVERIFY(active.pid > 0 && standby.pid > 0 && active.pid != standby.pid);
            QCOMPARE(::kill(active.pid, SIGKILL), 0);
            QVERIFY(milliUntil([&] { return station.view("risk").pid == standby.pid; }) >= 0);
            QVERIFY(!station.isAway(AgentRole::Risk)); // long before a restart could have been through
            took.push_back(station.view("risk").lastRecoveryNs);
            QVERIFY(milliUntil([&] {
                        const AgentView agent = station.agent("risk");
                        return agent.state == AgentState::Running && agent.reason.starts_with("took over");
                    }) >= 0);
        }
        qInfo("taken over in %lld, %lld, %lld us", static_cast<long long>(took[0] / 1000),
              static_cast<long long>(took[1] / 1000), static_cast<long long>(took[2] / 1000));
        for (const std::int64_t ns : took)
            QVERIFY(ns < 5'000'000);
        QCOMPARE(station.view("compliance").epoch, 1U);
        // The drill kills the one that decides.
        QVERIFY(milliUntil([&] { return station.view("risk", true).ready; }) >= 0);
        const std::int32_t pid = station.view("risk").pid;
        station.command(OperatorAction::DrillAgent, "risk");
        QVERIFY(milliUntil([&] { return station.view("risk").pid != pid && station.view("risk").ready; }) >=
                0);
        QVERIFY(isGone(pid));
    }

    void aHungDeciderIsReplacedByItsStandbyWhenItIsSuspect()
    {
        const std::string agents = agentText("risk", "risk", true, "{}", true);
        ChildStation station(liveConfig(agents), AGENT_PROGRAM);
        QVERIFY(milliUntil([&] { return station.view("risk").ready && station.view("risk", true).ready; }) >=
                0);
        const std::int32_t pid = station.view("risk").pid;
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        QVERIFY(milliUntil([&] { return station.view("risk").ready && station.view("risk").pid != pid; }) <=
                3 * HeartbeatMs + 150);
        QVERIFY(!station.isAway(AgentRole::Risk));
        QCOMPARE(::kill(pid, SIGCONT), 0); // it comes back as the standby
        QVERIFY(milliUntil([&] { return station.view("risk", true).ready; }) >= 0);
        QCOMPARE(station.view("risk", true).pid, pid);
    }

    void childrenAreGoneWithinASecondOfTheirStationsDeath() // row 5
    {
        QTemporaryDir dir;
        QFile config(dir.filePath(QStringLiteral("live.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QByteArray::fromStdString(liveConfig(fourAgents(true, true))));
        config.close();
        QProcess program;
        program.start(QStringLiteral(STATION_PROGRAM),
                      {QStringLiteral("--headless"), QStringLiteral("--data"),
                       dir.filePath(QStringLiteral("data")), QStringLiteral("--config"), config.fileName()});
        QVERIFY(program.waitForStarted());
        std::vector<std::int32_t> children;
        const auto findChildren = [&] {
            children.clear();
            for (const auto& task : std::filesystem::directory_iterator(
                     "/proc/" + std::to_string(program.processId()) + "/task")) {
                std::ifstream file(task.path() / "children");
                for (std::int32_t pid = 0; file >> pid;)
                    children.push_back(pid);
            }
            return children.size() >= 2;
        };
        QVERIFY2(milliUntil(findChildren, 20'000) >= 0, program.readAllStandardError().constData());
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        const double gone = milliUntil([&] { return std::ranges::all_of(children, isGone); });
        qInfo("%zu children gone %.1f ms after their station", children.size(), gone);
        QVERIFY(gone >= 0 && gone < 1000);
        program.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestChildFaults)
#include "tst_child_faults.moc"
