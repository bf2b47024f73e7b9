// A recorded run is replayed byte for byte, on one thread and on several; any change is found and named.
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include "engine/committer.h"
#include "engine/replayer.h"
#include "engine_rig.h"
#include "journal/posix_disk.h"
#include "journal/recovery.h"
#include "journal/verifier.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// Records a run with commands thrown in; returns the chain head.
Hash record(const std::string& directory, std::vector<AgentSpec> agents, std::uint64_t events)
{
    PosixDisk disk;
    auto writer = JournalWriter::create(disk, directory, "{\"run\":1}");
    if (!writer)
        return {};
    EngineRig rig(std::move(agents), events);
    Committer committer(rig.pipeline, **writer, rig.outOfBand);
    if (!rig.sequencer.start())
        return {};
    std::uint64_t turns = 0;
    while (!rig.sequencer.hasEnded()) {
        (void)rig.sequencer.pump(32);
        if (++turns % 10 == 3) {
            OperatorCommand command;
            command.action = turns % 20 == 3 ? OperatorAction::StopAgent : OperatorAction::StartAgent;
            command.agent = 0;
            command.person = "tester";
            rig.sequencer.inbox().push(Message::make(command, OperatorId));
        }
        committer.runOnce();
    }
    while (committer.runOnce() > 0) {
    }
    if (!(*writer)->close())
        return {};
    return rig.pipeline.chainHead();
}

Result<ReplayReport> replay(const std::string& directory, std::vector<AgentSpec> agents,
                            bool withWorkers = false)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    EngineRig rig(std::move(agents), 0);
    Replayer replayer(rig.pipeline, **reader);
    std::atomic<bool> stop{false};
    std::vector<std::thread> workers;
    if (withWorkers)
        for (std::size_t i = 0; i < 3; ++i)
            workers.emplace_back([&, i] {
                while (!stop.load()) // the lanes are made before the first turn is published
                    if (rig.pipeline.published() == 0 || i >= rig.pipeline.workerCount() ||
                        rig.pipeline.runWorker(i, 1 + i * 3) == 0)
                        std::this_thread::yield();
            });
    auto report = replayer.run(ListFeed::timeOf(1) - nanoseconds(1));
    stop = true;
    for (std::thread& worker : workers)
        worker.join();
    return report;
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordedRunReplaysByteForByte()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("run")).toStdString();
        const Hash head = record(path, fourAgents(), 2000);
        QVERIFY(head != Hash{});
        const auto report = replay(path, fourAgents());
        QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
        QVERIFY2(report->equal, report->difference.c_str());
        QCOMPARE(toHex(report->chainHead), toHex(head));
        QVERIFY(report->closedCleanly);
        QVERIFY(report->turns > 2000);
    }
    void theVerifierAgreesWithTheEngineOnTheChainHead()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("run")).toStdString();
        const Hash start = sha256(std::as_bytes(std::span("{\"run\":1}", 9)));
        PosixDisk disk;
        {
            auto writer = JournalWriter::create(disk, path, "{\"run\":1}");
            QVERIFY(writer.has_value());
            EngineRig rig(fourAgents(), 500);
            PipelineParts parts = rig.makeParts(fourAgents());
            parts.chainStart = (*writer)->chainStart();
            QCOMPARE(toHex(parts.chainStart), toHex(start));
            TurnPipeline pipeline(parts);
            Sequencer sequencer(pipeline, rig.feed, rig.door, rig.outOfBand, rig.gate, rig.clock,
                                {0, {}, true});
            Committer committer(pipeline, **writer, rig.outOfBand);
            QVERIFY(sequencer.start().has_value());
            while (!sequencer.hasEnded()) {
                (void)sequencer.pump(64);
                committer.runOnce();
            }
            while (committer.runOnce() > 0) {
            }
            QVERIFY((*writer)->close().has_value());
            const auto verified = verifyJournal(disk, path);
            QVERIFY(verified.has_value());
            QVERIFY2(verified->ok, verified->firstBad.c_str());
            QCOMPARE(toHex(verified->chainHead), toHex(pipeline.chainHead()));
            QCOMPARE(verified->turns, pipeline.finished());
        }
    }
    void aRunRecordedOnWorkersReplaysOnTheLaneAndTheOtherWayRound()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("run")).toStdString();
        QVERIFY(record(path, fourAgents(), 1500) != Hash{});
        const auto report = replay(path, fourAgents({1, 2, 0, 3}), true);
        QVERIFY(report.has_value());
        QVERIFY2(report->equal, report->difference.c_str());
    }
    void anotherAgentIsFoundAtItsFirstDifferentTurn()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("run")).toStdString();
        QVERIFY(record(path, fourAgents(), 500) != Hash{});
        auto changed = fourAgents();
        changed[2].config["salt"] = "8";
        const auto report = replay(path, changed);
        QVERIFY(report.has_value());
        QVERIFY(!report->equal);
        QCOMPARE(report->firstDifference, Seq(1));
        QVERIFY2(report->difference.find("risk") != std::string::npos, report->difference.c_str());
    }
    void aTornJournalReplaysUpToTheTear()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("run")).toStdString();
        QVERIFY(record(path, fourAgents(), 300) != Hash{});
        QFile segment(QString::fromStdString(path) + QStringLiteral("/journal-000001.seg"));
        QVERIFY(segment.resize(segment.size() - 100));
        const auto torn = replay(path, fourAgents());
        QVERIFY(torn.has_value());
        QVERIFY(!torn->equal);
        QVERIFY2(torn->problem.find("journal-000001.seg at byte") != std::string::npos,
                 torn->problem.c_str());
        PosixDisk disk;
        const auto recovered = recoverJournal(disk, path);
        QVERIFY(recovered.has_value());
        QVERIFY(recovered->bytesCut > 0);
        const auto report = replay(path, fourAgents());
        QVERIFY(report.has_value());
        QVERIFY2(report->equal, (report->difference + report->problem).c_str());
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
