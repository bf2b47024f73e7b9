// Agents in processes of their own decide as they do on a lane: same orders, same fills, same cash, and a
// journal that replays byte for byte without any child.
#include <QtTest/QtTest>

#include "session/replay_run.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// What a session came to.
struct Outcome {
    std::size_t orders = 0;
    std::size_t fills = 0;
    std::string equity;
    std::vector<AgentView> agents;
    ReplayReport replay;
};

Result<Outcome> run(const QTemporaryDir& dir, const QString& file, const QStringList& inProcesses,
                    const std::string& ofDeciders = {})
{
    std::string text = configOver(file);
    for (const QString& name : inProcesses) {
        const std::string key = "\"name\": \"" + name.toStdString() + "\"";
        const bool decides = name == QLatin1String("compliance") || name == QLatin1String("risk");
        text.replace(text.find(key), key.size(),
                     key + ", \"placement\": \"process\"" + (decides ? ofDeciders : std::string()));
    }
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    const QString data = dir.filePath(QStringLiteral("data-") + inProcesses.join(QLatin1Char('-')));
    auto options = optionsFor(text, data, registry);
    if (!options)
        return tl::make_unexpected(options.error());
    options->agentProgram = AGENT_PROGRAM;
    auto session = Session::open(*options, registry);
    if (!session)
        return tl::make_unexpected(session.error());
    QElapsedTimer timer;
    timer.start();
    while (!(*session)->hasEnded() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    const std::string journal = (*session)->journalDirectory();
    (*session)->close();
    const auto snapshot = (*session)->snapshot();
    Outcome outcome{
        snapshot->orders.size(), snapshot->fills.size(), snapshot->equity.toString(), snapshot->agents, {}};
    session->reset();
    auto replay = replayJournal(journal, registry, {});
    if (!replay)
        return tl::make_unexpected(replay.error());
    outcome.replay = *replay;
    return outcome;
}

} // namespace

class TestChildAgents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placementInProcessesChangesNoDecision_data()
    {
        QTest::addColumn<QString>("names");
        for (const char* names : {"strategy", "compliance", "risk", "execution", "compliance risk",
                                  "strategy compliance risk execution"})
            QTest::newRow(names) << QString::fromLatin1(names);
    }
    void placementInProcessesChangesNoDecision()
    {
        QFETCH(QString, names);
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 3000);
        const auto lanes = run(dir, file, {});
        QVERIFY2(lanes.has_value(), lanes ? "" : lanes.error().message.c_str());
        QVERIFY(lanes->orders > 20);
        const QStringList inProcesses = names.split(QLatin1Char(' '));
        const auto outcome = run(dir, file, inProcesses);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(outcome->orders, lanes->orders);
        QCOMPARE(outcome->fills, lanes->fills);
        QCOMPARE(outcome->equity, lanes->equity);
        QVERIFY2(
            outcome->replay.equal,
            (std::to_string(outcome->replay.firstDifference) + ": " + outcome->replay.difference).c_str());
        for (const AgentView& agent : outcome->agents) {
            const bool inProcess = inProcesses.contains(QString::fromStdString(agent.name));
            QCOMPARE(agent.placement, std::string(inProcess ? "process" : "lane"));
            QCOMPARE(agent.inProcess, inProcess);
            if (!inProcess)
                continue;
            // In order, at the end of the session; the last snapshot may be of the moment before.
            QVERIFY(agent.state == AgentState::Stopped || agent.state == AgentState::Running);
            if (agent.state == AgentState::Stopped)
                QCOMPARE(agent.reason, std::string("the session ends"));
            QCOMPARE(agent.child.epoch, 1U);
            QVERIFY(agent.child.handled > 3000);
            QVERIFY(agent.child.replies > 20);
            QCOMPARE(agent.child.dropped, std::uint64_t(0));
        }
    }

    void standbysChangeNoDecision()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 2000);
        const auto lanes = run(dir, file, {});
        QVERIFY2(lanes.has_value(), lanes ? "" : lanes.error().message.c_str());
        const auto doubled =
            run(dir, file, {QStringLiteral("compliance"), QStringLiteral("risk")}, ", \"standby\": true");
        QVERIFY2(doubled.has_value(), doubled ? "" : doubled.error().message.c_str());
        QCOMPARE(doubled->orders, lanes->orders);
        QCOMPARE(doubled->equity, lanes->equity);
        QVERIFY2(doubled->replay.equal, doubled->replay.difference.c_str());
        for (const AgentView& agent : doubled->agents)
            QCOMPARE(agent.standby.agent == agent.id, agent.inProcess);
    }

    void agentsShutInDecideAlike()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 2000);
        const auto shutIn = run(dir, file, {QStringLiteral("compliance"), QStringLiteral("risk")},
                                ", \"isolation\": \"confined\"");
        if (!shutIn && shutIn.error().code == ErrorCode::Denied)
            QSKIP(shutIn.error().message.c_str()); // a machine that cannot, says so and opens no session
        QVERIFY2(shutIn.has_value(), shutIn ? "" : shutIn.error().message.c_str());
        const auto lanes = run(dir, file, {});
        QVERIFY2(lanes.has_value(), lanes ? "" : lanes.error().message.c_str());
        QCOMPARE(shutIn->orders, lanes->orders);
        QCOMPARE(shutIn->equity, lanes->equity);
        for (const AgentView& agent : shutIn->agents)
            if (agent.inProcess)
                QCOMPARE(agent.child.isolation, std::string("confined"));
    }

    void aConfigurationTheAgentRefusesIsRefusedAtOnce()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 10);
        std::string text = configOver(file);
        const std::string key = "\"name\": \"risk\"";
        text.replace(text.find(key), key.size(), key + ", \"placement\": \"process\", \"thread\": 2");
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        const auto options = optionsFor(text, dir.filePath(QStringLiteral("data")), registry);
        QVERIFY(!options.has_value());
        QVERIFY(options.error().message.find("thread") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestChildAgents)
#include "tst_child_agents.moc"
