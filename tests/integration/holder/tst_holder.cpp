// The running session exchanged for another: the old journal sealed first, a kill never lost, going back in a
// replay, closed journals looked at, the list of recorded sessions.
#include <QtCore/QDirIterator>

#include <atomic>
#include <thread>

#include "engine/step.h"
#include "holder/recorded_list.h"
#include "holder/session_holder.h"
#include "journal/verifier.h"
#include "session_rig.h"
#include "torn_journal.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr Timestamp DataStart{1'700'000'000'000'000'000};
constexpr int Trades = 2'000; // one a second

OperatorCommand command(OperatorAction action, std::int64_t argument = 0)
{
    OperatorCommand out;
    out.action = action;
    out.argument = argument;
    out.person = "tester";
    return out;
}

VerifyReport verified(const std::string& directory)
{
    PosixDisk disk;
    return verifyJournal(disk, directory).value_or(VerifyReport{});
}

} // namespace

class TestHolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SessionHolder> m_holder;

    [[nodiscard]] std::string configFile(const QString& name = QStringLiteral("test.json")) const
    {
        const QString data = writeTrades(*m_dir, QStringLiteral("x_TEST_trades.csv"), Trades);
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's configuration could not be written");
        file.write(QByteArray::fromStdString(configOver(data)));
        return file.fileName().toStdString();
    }
    void openHolder()
    {
        LaunchRequest launch;
        launch.sources = {configFile()};
        launch.dataDirectory = m_dir->filePath(QStringLiteral("station")).toStdString();
        auto holder = SessionHolder::open(launch, AgentRegistry::withBuiltIns());
        QVERIFY2(holder.has_value(), holder ? "" : holder.error().message.c_str());
        m_holder = std::move(*holder);
    }
    void runToEnd() { QTRY_VERIFY_WITH_TIMEOUT(m_holder->snapshot()->phase == SessionPhase::Ended, 60'000); }
    [[nodiscard]] std::vector<RecordedEntry> recorded() const
    {
        return m_holder->recorded({}).value_or(std::vector<RecordedEntry>{});
    }

private Q_SLOTS:
    void init()
    {
        m_holder.reset();
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_holder.reset(); }

    void theOldSessionIsSealedBeforeTheNewOneBegins()
    {
        openHolder();
        const std::string first = m_holder->session().journalDirectory();
        std::vector<SessionStage> stages;
        SessionOrder order;
        order.sources = {configFile()};
        const auto opened = m_holder->open(order, [&](SessionStage stage, double) {
            stages.push_back(stage);
            if (stage == SessionStage::Opening)
                return verified(first).closedCleanly; // sealed by now; the answer cannot cancel any more
            return true;
        });
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        QCOMPARE(stages, (std::vector{SessionStage::Stopping, SessionStage::Opening}));
        QVERIFY(verified(first).closedCleanly);
        QCOMPARE(m_holder->snapshot()->journalPath, first); // until it is adopted
        QCOMPARE(m_holder->snapshot()->phase, SessionPhase::Ended);
        m_holder->adopt();
        runToEnd();
        QVERIFY(m_holder->session().journalDirectory() != first);
        QCOMPARE(m_holder->snapshot()->journalPath, m_holder->session().journalDirectory());
    }
    void aWishThatCannotBeCarriedOutLeavesTheRunningSessionAlone()
    {
        openHolder();
        SessionOrder order;
        order.sources = {m_dir->filePath(QStringLiteral("absent.json")).toStdString()};
        const auto opened = m_holder->open(order, {});
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().message.find("absent.json") != std::string::npos);
        QVERIFY(!m_holder->session().isClosed());
        runToEnd();
    }
    void aChangeCanBeCancelledBeforeTheStop()
    {
        openHolder();
        SessionOrder order;
        order.sources = {configFile()};
        const auto opened = m_holder->open(order, [](SessionStage, double) { return false; });
        QVERIFY(!opened.has_value());
        QVERIFY(!m_holder->session().isClosed());
    }
    void aKillDuringTheChangeReachesTheNewSession()
    {
        openHolder();
        SessionOrder order;
        order.sources = {configFile()};
        const auto opened = m_holder->open(order, [&](SessionStage stage, double) {
            if (stage == SessionStage::Opening) // the old one is stopped, the new one not there yet
                m_holder->kill(2, true, "tester", "in between");
            return true;
        });
        QVERIFY(opened.has_value());
        m_holder->adopt();
        QTRY_COMPARE_WITH_TIMEOUT(m_holder->snapshot()->tradingState, TradingState::Killed, 30'000);
        runToEnd();
        QVERIFY(m_holder->snapshot()->fills.empty());
    }
    void aHaltDuringTheChangeDoesNotLoosenWhatWasKilled()
    {
        openHolder();
        m_holder->kill(2, true, "tester", "before");
        QTRY_COMPARE_WITH_TIMEOUT(m_holder->snapshot()->tradingState, TradingState::Killed, 30'000);
        SessionOrder order;
        order.sources = {configFile()};
        const auto opened = m_holder->open(order, [&](SessionStage stage, double) {
            if (stage == SessionStage::Opening)
                m_holder->kill(1, true, "tester", "in between");
            return true;
        });
        QVERIFY(opened.has_value());
        m_holder->adopt();
        runToEnd();
        QCOMPARE(m_holder->snapshot()->tradingState, TradingState::Killed);
    }
    void aKillIsKeptWhenNoSessionCouldBeOpened()
    {
        openHolder();
        const std::string data = m_holder->dataDirectory();
        const QString broken = writeTrades(*m_dir, QStringLiteral("gone.csv"), 10);
        QFile config(m_dir->filePath(QStringLiteral("gone.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QByteArray::fromStdString(configOver(broken)));
        config.close();
        SessionOrder order;
        order.sources = {config.fileName().toStdString()};
        const auto opened = m_holder->open(order, [&](SessionStage stage, double) {
            if (stage == SessionStage::Opening) {
                m_holder->kill(1, true, "tester", "in between");
                QFile::remove(broken); // the data go away at the worst moment
            }
            return true;
        });
        QVERIFY(!opened.has_value());
        QVERIFY2(opened.error().message.find("gone.csv") != std::string::npos,
                 opened.error().message.c_str());
        m_holder.reset();
        openHolder();
        QTRY_COMPARE(m_holder->snapshot()->tradingState, TradingState::Halted);
    }
    void goingBackGivesTheSameSessionAtThatMoment()
    {
        openHolder();
        runToEnd();
        const Timestamp moment = DataStart + seconds(1'200);
        QVERIFY(m_holder->rewind(moment, {}).has_value());
        m_holder->adopt();
        QTRY_VERIFY_WITH_TIMEOUT(m_holder->snapshot()->phase == SessionPhase::Paused, 60'000);
        QTRY_VERIFY(m_holder->snapshot()->durable == m_holder->snapshot()->turns);
        const auto back = m_holder->snapshot();
        // What the last event sets off follows it within nanoseconds.
        QVERIFY2(back->logicalTime <= moment + milliseconds(1) && back->logicalTime > moment - seconds(2),
                 formatTimestamp(back->logicalTime).c_str());
        QVERIFY(back->turns > 1'000);
        // The same moment from the front: paused there for the first time.
        QVERIFY(m_holder->rewind(moment, {}).has_value());
        m_holder->adopt();
        QTRY_VERIFY_WITH_TIMEOUT(m_holder->snapshot()->phase == SessionPhase::Paused, 60'000);
        QTRY_COMPARE(m_holder->snapshot()->turns, back->turns);
        QCOMPARE(m_holder->snapshot()->outputDigest, back->outputDigest);
        QCOMPARE(m_holder->snapshot()->equity, back->equity);
        m_holder->send(command(OperatorAction::Step, step::to(moment + seconds(300))));
        QTRY_VERIFY_WITH_TIMEOUT(m_holder->snapshot()->phase == SessionPhase::Paused &&
                                     m_holder->snapshot()->logicalTime > moment + seconds(200),
                                 60'000);
        QVERIFY(m_holder->snapshot()->logicalTime <= moment + seconds(300) + milliseconds(1));
        m_holder->send(command(OperatorAction::Resume));
        runToEnd();
    }
    void aClosedJournalIsLookedAtAsItEnded()
    {
        openHolder();
        runToEnd();
        const std::string directory = m_holder->session().journalDirectory();
        const auto running = m_holder->look(directory, {});
        QVERIFY(!running.has_value());
        QCOMPARE(running.error().code, ErrorCode::Busy);
        m_holder->close();
        const auto end = m_holder->snapshot();
        const auto past = m_holder->look(directory, {});
        QVERIFY2(past.has_value(), past ? "" : past.error().message.c_str());
        const auto seen = (*past)->snapshot();
        QCOMPARE(seen->turns, end->turns);
        QCOMPARE(seen->chainHead, end->chainHead);
        QCOMPARE(seen->outputDigest, end->outputDigest);
        QCOMPARE(seen->equity, end->equity);
        QCOMPARE(seen->orders.size(), end->orders.size());
        QVERIFY(!seen->orders.empty());
        QCOMPARE(seen->phase, SessionPhase::Ended);
        QCOMPARE(seen->journalPath, directory);
        QVERIFY(!(*past)->takeAuditRows().items.empty());
        QVERIFY((*past)->agentConfig(0) != nullptr);
    }
    void aChangedJournalIsNotShown()
    {
        openHolder();
        runToEnd();
        m_holder->close();
        const std::string directory = m_holder->session().journalDirectory();
        QFile segment(QString::fromStdString(directory) + QStringLiteral("/journal-000001.seg"));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        QVERIFY(segment.seek(segment.size() / 2));
        const QByteArray there = segment.read(1);
        segment.seek(segment.size() / 2);
        segment.write(QByteArray(1, static_cast<char>(there[0] ^ 0x40)));
        segment.close();
        const auto past = m_holder->look(directory, {});
        // Damage inside: what lies behind it is not shown as if it were the end.
        QVERIFY2(!past.has_value(), "a damaged journal was shown");
        QVERIFY2(past.error().message.find("journal-000001.seg") != std::string::npos,
                 past.error().message.c_str());
    }
    void lookingCanBeCancelledAndWhatIsNoJournalIsNamed()
    {
        openHolder();
        const auto none = m_holder->look(m_dir->path().toStdString(), {});
        QVERIFY(!none.has_value());
        QVERIFY(none.error().message.find(m_dir->path().toStdString()) != std::string::npos);
    }
    void theListTellsHowEachJournalEnds()
    {
        openHolder();
        runToEnd();
        const std::string sealed = m_holder->session().journalDirectory();
        QVERIFY(m_holder->rewind(DataStart + seconds(100), {}).has_value());
        m_holder->adopt();
        const std::vector<RecordedEntry> before = recorded();
        QCOMPARE(before.size(), 2U);
        QCOMPARE(before[0].end, JournalEnd::Running); // newest first
        QCOMPARE(before[1].directory, sealed);
        QCOMPARE(before[1].end, JournalEnd::Sealed);
        QCOMPARE(before[1].turns, verified(sealed).turns);
        QCOMPARE(before[1].bytes, verified(sealed).bytes);
        QCOMPARE(before[1].name, std::string("test"));
        QVERIFY(before[1].begun.ns > 0);
        QCOMPARE(before[1].dataStart, DataStart - nanoseconds(1));
        // A crash: the seal and half a record are missing.
        const std::uint64_t turns = before[1].turns;
        QVERIFY(tearLastTurn(QString::fromStdString(sealed)));
        PosixDisk disk;
        const RecordedEntry torn = recordedEntry(disk, sealed, "");
        QCOMPARE(torn.end, JournalEnd::Unsealed);
        QVERIFY(torn.turns == turns - 1);
        QVERIFY(m_dir->isValid() && QDir(QString::fromStdString(m_holder->dataDirectory()))
                                        .mkpath(QStringLiteral("journals/2020-01-01T00-00-00Z")));
        const std::vector<RecordedEntry> after = recorded();
        QCOMPARE(after.size(), 3U);
        QCOMPARE(after[2].end, JournalEnd::Damaged);
        QVERIFY(after[2].problem.find("2020-01-01") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestHolder)
#include "tst_holder.moc"
