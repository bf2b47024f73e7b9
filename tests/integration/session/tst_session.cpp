// A session from a configuration to fills, journal, verification and replay; and what it does with bad input.
#include <QtTest/QtTest>

#include "journal/journal_key.h"
#include "journal/verifier.h"
#include "session/replay_run.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

struct Finished {
    std::shared_ptr<const StationSnapshot> snapshot;
    std::string journal;
    std::string problem;
};

Finished runToEnd(const std::string& config, const QString& dataDirectory)
{
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    auto options = optionsFor(config, dataDirectory, registry);
    if (!options)
        return {nullptr, {}, options.error().message};
    auto session = Session::open(std::move(*options), registry);
    if (!session)
        return {nullptr, {}, session.error().message};
    const bool ended = QTest::qWaitFor([&] { return (*session)->hasEnded(); }, 60'000);
    (*session)->close();
    return {(*session)->snapshot(), (*session)->journalDirectory(), ended ? "" : "did not end in 60 s"};
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordedDataLeadToOrdersFillsAndAJournalThatVerifiesAndReplays()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 6000);
        const Finished run = runToEnd(configOver(file), dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.empty(), run.problem.c_str());
        QVERIFY(!run.snapshot->orders.empty());
        QVERIFY(std::ranges::any_of(run.snapshot->orders,
                                    [](const OrderView& o) { return o.status == OrderStatus::Filled; }));
        QVERIFY(std::ranges::any_of(run.snapshot->orders, [](const OrderView& o) {
            return o.purpose == OrderPurpose::ProtectiveStop;
        }));
        QVERIFY(run.snapshot->equity != run.snapshot->startingCash);
        QCOMPARE(run.snapshot->durable, run.snapshot->turns);

        PosixDisk disk;
        const auto verified = verifyJournal(disk, run.journal);
        QVERIFY(verified.has_value());
        QVERIFY2(verified->ok, verified->firstBad.c_str());
        QVERIFY(verified->closedCleanly);
        QCOMPARE(toHex(verified->chainHead), run.snapshot->chainHead);

        const auto replayed = replayJournal(run.journal, AgentRegistry::withBuiltIns());
        QVERIFY2(replayed.has_value(), replayed ? "" : replayed.error().message.c_str());
        QVERIFY2(replayed->equal, replayed->difference.c_str());
        QCOMPARE(replayed->turns, verified->turns);
    }
    void theJournalIsSealedByTheStationsKey()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 6000);
        const Finished run = runToEnd(configOver(file), dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.empty(), run.problem.c_str());
        PosixDisk disk;
        VerifyOptions options;
        options.keys =
            readPublicKeys(disk, dir.filePath(QStringLiteral("data/keys/journal.pub")).toStdString()).value();
        const JournalView& journal = run.snapshot->journal;
        QVERIFY(!journal.checkpoint.empty() && journal.sealedRecords > 0); // what the window shows and copies
        QCOMPARE(journal.keyFingerprint, fingerprint(options.keys.front().key));
        QCOMPARE(journal.publicKey, toText(options.keys.front()));
        options.anchors.push_back({"the window's", journal.checkpoint});
        const auto verified = verifyJournal(disk, run.journal, options);
        QVERIFY(verified.has_value());
        QVERIFY2(verified->ok, verified->firstBad.c_str());
        QVERIFY(verified->seal == Seal::Complete);
        QVERIFY(verified->checkpoints > 2); // at the start, after every 4096 records, at the end
        QVERIFY(verified->anchors.front().state == AnchorState::Agrees);
        QVERIFY(!QFile::exists(QString::fromStdString(run.journal) + QStringLiteral("/next-segment")));
        QCOMPARE(QFileInfo(dir.filePath(QStringLiteral("data/keys/journal.key"))).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void aBrokenKeyRefusesTheSessionAndIsKept()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 100);
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("data/keys")));
        QFile key(dir.filePath(QStringLiteral("data/keys/journal.key")));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("rubbish\n") == 8);
        key.close();
        const Finished run = runToEnd(configOver(file), dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.find("journal.key") != std::string::npos, run.problem.c_str());
        QVERIFY(key.open(QIODevice::ReadOnly) && key.readAll() == "rubbish\n");
    }
    void aDiskNearlyFullRaisesAnAlarm()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 6000);
        std::string config = configOver(file);
        const std::string place = R"("seed": 7,)";
        config.replace(config.find(place), place.size(), R"("seed": 7, "free_space_warning": 1073741824,)");
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        auto options = optionsFor(config, dir.filePath(QStringLiteral("data")), registry);
        QVERIFY2(options, options ? "" : options.error().message.c_str());
        auto session = Session::open(std::move(*options), registry);
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        const bool raised = QTest::qWaitFor(
            [&] {
                const auto snapshot = (*session)->snapshot();
                return std::ranges::any_of(snapshot->alarms, [](const AlarmView& alarm) {
                    return alarm.alert.check == CheckId::JournalWritable &&
                           alarm.alert.text.view().find("are free on the journal's disk") !=
                               std::string_view::npos;
                });
            },
            30'000);
        QVERIFY(raised);
        (*session)->close();
    }
    void bracketsTrailingStopsAndSlicesReplayByteForByte()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 6000);
        std::string config = configOver(
            file, {}, R"(, "venue": {"queue_model": "probabilistic", "impact_model": "square_root"})");
        const std::string plain = R"("type": "execution"})";
        config.replace(config.find(plain), plain.size(), R"("type": "execution", "config": {
            "trailing_stop": 0.01, "take_profit": 0.006, "slicing": "vwap", "slice_above": 1000, "slice_count": 4,
            "slice_duration": 8, "participation_cap": 1}})");
        const Finished run = runToEnd(config, dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.empty(), run.problem.c_str());
        const auto count = [&run](auto matches) {
            return std::ranges::count_if(run.snapshot->orders, matches);
        };
        const auto entries = count([](const OrderView& o) {
            return o.purpose == OrderPurpose::Entry && o.status == OrderStatus::Filled;
        });
        const auto targets = count([](const OrderView& o) {
            return o.purpose == OrderPurpose::TakeProfit && o.status == OrderStatus::Filled;
        });
        const auto trailing = count([](const OrderView& o) {
            return o.type == OrderType::TrailingStop && o.status == OrderStatus::Filled;
        });
        QVERIFY2(entries > 8 && targets > 1 && trailing > 1,
                 qPrintable(QStringLiteral("%1 entries, %2 targets, %3 trailing stops filled")
                                .arg(entries)
                                .arg(targets)
                                .arg(trailing)));
        const auto replayed = replayJournal(run.journal, AgentRegistry::withBuiltIns());
        QVERIFY2(replayed.has_value(), replayed ? "" : replayed.error().message.c_str());
        QVERIFY2(replayed->equal, replayed->difference.c_str());
    }
    void theSameDataTwiceGiveTheSameOutputs()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 3000);
        std::string config = configOver(file);
        const Finished a = runToEnd(config, dir.filePath(QStringLiteral("a")));
        const Finished b = runToEnd(config, dir.filePath(QStringLiteral("b")));
        QVERIFY2(a.problem.empty() && b.problem.empty(), (a.problem + b.problem).c_str());
        QCOMPARE(a.snapshot->turns, b.snapshot->turns);
        QCOMPARE(a.snapshot->equity, b.snapshot->equity);
        QCOMPARE(a.snapshot->outputDigest, b.snapshot->outputDigest);
    }
    void placementOfTheRealAgentsChangesNothing()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 3000);
        const std::string onLane = configOver(file);
        std::string onThreads = onLane;
        const auto place = [&](const std::string& type, int thread) {
            const std::string key = "\"type\": \"" + type + "\"";
            onThreads.replace(onThreads.find(key), key.size(),
                              key + ", \"placement\": \"thread\", \"thread\": " + std::to_string(thread));
        };
        place("strategy", 1);
        place("risk", 2);
        const Finished a = runToEnd(onLane, dir.filePath(QStringLiteral("a")));
        const Finished b = runToEnd(onThreads, dir.filePath(QStringLiteral("b")));
        QVERIFY2(a.problem.empty() && b.problem.empty(), (a.problem + b.problem).c_str());
        QCOMPARE(a.snapshot->outputDigest, b.snapshot->outputDigest);
        QCOMPARE(a.snapshot->turns, b.snapshot->turns);
    }
    void aConfigurationValueIsChangedOrRefusedByItsAgent()
    {
        QTemporaryDir dir;
        std::string config = configOver(writeTrades(dir, QStringLiteral("TEST.csv"), 6000));
        config.replace(config.find("\"speed\": 0"), 10, "\"speed\": 1"); // still running when asked
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        auto options = optionsFor(config, dir.filePath(QStringLiteral("data")), registry);
        QVERIFY(options.has_value());
        auto opened = Session::open(std::move(*options), registry);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        Session& session = **opened;
        constexpr AgentId Compliance = 1;
        const auto trades = [&session] {
            const auto all = session.agentConfig(Compliance);
            for (const AgentConfigValue& value :
                 all == nullptr ? std::vector<AgentConfigValue>() : all->values)
                if (value.key.name == "max_daily_trades")
                    return value;
            return AgentConfigValue{};
        };
        QTRY_COMPARE(trades().value, std::string("100000")); // as configured
        session.configure(Compliance, "max_daily_trades", "50", "ada", "quarter end");
        QTRY_COMPARE(trades().value, std::string("50"));
        QCOMPARE(trades().person, std::string("ada"));
        session.configure(Compliance, "max_daily_trades", "-4", "ada", "");
        QTRY_COMPARE(trades().refusals, 1U);
        QCOMPARE(trades().value, std::string("50"));
        QVERIFY2(trades().refusal.find("max_daily_trades") != std::string::npos, trades().refusal.c_str());
        bool told = false;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (const AuditRow& row : session.takeAuditRows().items)
                    told =
                        told || row.text.find("max_daily_trades: 100000 -> 50 by ada") != std::string::npos;
                return told;
            },
            10'000));
    }
    void aSecondStationOnTheSameDirectoryIsRefusedWithTheHolder()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 100);
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        const QString data = dir.filePath(QStringLiteral("data"));
        auto first = Session::open(*optionsFor(configOver(file), data, registry), registry);
        QVERIFY(first.has_value());
        auto second = Session::open(*optionsFor(configOver(file), data, registry), registry);
        QVERIFY(!second.has_value());
        QVERIFY2(second.error().message.find("in use by another station (process") != std::string::npos,
                 second.error().message.c_str());
    }
    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("wrong column") << QByteArray("when,what\n1,2\n") << QByteArray("TEST.csv");
        QTest::newRow("not a number")
            << QByteArray("ts,price,size,side\n1700000000000,abc,1,buy\n") << QByteArray("abc");
        QTest::newRow("empty file") << QByteArray() << QByteArray("TEST.csv");
        QTest::newRow("header only") << QByteArray("ts,price,size,side\n") << QByteArray("no event");
    }
    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, expected);
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("TEST.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        const Finished run = runToEnd(configOver(file.fileName()), dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.find(expected.toStdString()) != std::string::npos, run.problem.c_str());
    }
    void aFileThatBreaksInTheMiddleEndsTheSessionAndKeepsWhatWas()
    {
        QTemporaryDir dir;
        const QString path = writeTrades(dir, QStringLiteral("TEST.csv"), 500);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("1700000600000,oops,1,buy\n");
        file.close();
        const Finished run = runToEnd(configOver(path), dir.filePath(QStringLiteral("data")));
        QVERIFY2(run.problem.empty(), run.problem.c_str());
        QCOMPARE(run.snapshot->phase, SessionPhase::Failed);
        QVERIFY2(run.snapshot->phaseDetail.find("line 502") != std::string::npos ||
                     run.snapshot->phaseDetail.find(":502") != std::string::npos,
                 run.snapshot->phaseDetail.c_str());
        QVERIFY(run.snapshot->turns >= 500);
        PosixDisk disk;
        QVERIFY(verifyJournal(disk, run.journal)->ok);
    }
    void anUnknownKeyAndAValueOutOfRangeAreNamed()
    {
        QTemporaryDir dir;
        const QString file = writeTrades(dir, QStringLiteral("TEST.csv"), 10);
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        std::string unknown = configOver(file);
        unknown.replace(unknown.find("max_daily_trades"), 16, "max_dayly_trades");
        const auto a = optionsFor(unknown, dir.path(), registry);
        QVERIFY(!a.has_value());
        QVERIFY2(a.error().message.find("max_dayly_trades") != std::string::npos &&
                     a.error().message.find("max_daily_trades") != std::string::npos,
                 a.error().message.c_str());
        const auto b = optionsFor(
            configOver(file, R"(,{"name": "r2", "type": "risk", "config": {"max_portfolio_risk": 7}})"),
            dir.path(), registry);
        QVERIFY(!b.has_value());
        QVERIFY2(b.error().message.find("max_portfolio_risk") != std::string::npos,
                 b.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
