// A session that a crash broke off goes on as if nothing had happened. A journal cut at any byte is what a
// crash leaves, so a whole run is recorded once and continued from many cuts.
#include <QtTest/QtTest>

#include <random>

#include "../../support/session_rig.h"
#include "journal/verifier.h"
#include "session/replay_run.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

struct Outcome {
    Money equity;
    std::size_t fills = 0;
    std::size_t orders = 0;
    std::vector<Quantity> positions;
};

Outcome outcomeOf(const Session& session)
{
    const auto last = session.snapshot();
    Outcome outcome{last->equity, last->fills.size(), last->orders.size(), {}};
    for (const PositionView& position : last->positions)
        outcome.positions.push_back(position.net);
    return outcome;
}

/// Runs to the end of the data and closes.
Outcome finish(Session& session)
{
    if (!QTest::qWaitFor([&] { return session.hasEnded(); }, 60'000))
        qWarning("the session did not come to its end");
    session.close();
    return outcomeOf(session);
}

} // namespace

class TestContinue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_config = configOver(writeTrades(m_dir, QStringLiteral("trades.csv"), 2400));
        auto session = open(m_dir.filePath(QStringLiteral("whole")));
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        m_whole = finish(**session);
        m_journal = QString::fromStdString((*session)->journalDirectory());
        QVERIFY(m_whole.fills > 4);
    }

    void aSessionCutAnywhereEndsAsTheWholeOne_data()
    {
        QTest::addColumn<double>("share");
        std::mt19937_64 random(20'261'126);
        for (int i = 0; i < 8; ++i) {
            const double share = std::uniform_real_distribution<double>(0.02, 0.999)(random);
            QTest::addRow("%.6f", share) << share;
        }
    }
    void aSessionCutAnywhereEndsAsTheWholeOne()
    {
        QFETCH(double, share);
        QTemporaryDir data;
        const QString journal = cutJournal(data, share);
        auto session = open(data.path());
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        QCOMPARE(QString::fromStdString((*session)->journalDirectory()), journal);
        QCOMPARE((*session)->notices().size(), std::size_t{1});
        const Outcome outcome = finish(**session);
        QCOMPARE(outcome.equity.raw(), m_whole.equity.raw());
        QCOMPARE(outcome.fills, m_whole.fills);
        QCOMPARE(outcome.orders, m_whole.orders);
        QVERIFY(outcome.positions == m_whole.positions);
        const auto last = (*session)->snapshot();
        const bool told = std::ranges::any_of(last->alarms, [](const AlarmView& alarm) {
            return alarm.alert.code == AlertCode::AgentRestarted && alarm.alert.agent == OrchestratorId;
        });
        QVERIFY(told);

        const auto replayed = replayJournal(journal.toStdString(), m_registry);
        QVERIFY2(replayed, replayed ? "" : replayed.error().message.c_str());
        QVERIFY2(replayed->equal, (replayed->difference + replayed->problem).c_str());
        QVERIFY(replayed->closedCleanly);
        QCOMPARE(toHex(replayed->chainHead), last->chainHead);
        PosixDisk disk;
        const auto verified = verifyJournal(disk, journal.toStdString());
        QVERIFY(verified);
        QVERIFY2(verified->ok, verified->firstBad.c_str());
        QCOMPARE(verified->continuations, std::uint64_t{1});
    }

    void aSessionCanBeContinuedAgainAndAgain()
    {
        QTemporaryDir data;
        QString journal = cutJournal(data, 0.2);
        for (const double share : {0.5, 0.8}) {
            auto session = open(data.path());
            QVERIFY2(session, session ? "" : session.error().message.c_str());
            (void)finish(**session);
            session->reset();
            cut(journal, share);
        }
        auto session = open(data.path());
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        const Outcome outcome = finish(**session);
        QCOMPARE(outcome.equity.raw(), m_whole.equity.raw());
        QCOMPARE(outcome.fills, m_whole.fills);
        QVERIFY(replayJournal(journal.toStdString(), m_registry)->equal);
    }

    void aSessionThatWasClosedIsNotContinued()
    {
        QTemporaryDir data;
        const QString journal = cutJournal(data, 1);
        auto session = open(data.path());
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        QVERIFY(QString::fromStdString((*session)->journalDirectory()) != journal);
        QVERIFY((*session)->notices().empty());
    }

    void aSessionOfAnotherConfigurationIsNotContinued()
    {
        QTemporaryDir data;
        const QString journal = cutJournal(data, 0.5);
        auto options = optionsFor(m_config + "\n", data.path(), m_registry);
        options->continueUnfinished = true;
        auto session = Session::open(std::move(*options), m_registry);
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        QVERIFY(QString::fromStdString((*session)->journalDirectory()) != journal);
    }

    void dataThatChangedAreNoticedAndANewSessionIsBegun()
    {
        QTemporaryDir data;
        const QString journal = cutJournal(data, 0.5);
        const QByteArray before = firstSegment(journal);
        QFile file(m_dir.filePath(QStringLiteral("trades.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray trades = file.readAll();
        file.close();
        writeTrades(m_dir, QStringLiteral("trades.csv"), 2400, 100.5);
        auto session = open(data.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(trades);
        file.close();
        QVERIFY2(session, session ? "" : session.error().message.c_str());
        QVERIFY(QString::fromStdString((*session)->journalDirectory()) != journal);
        QCOMPARE((*session)->notices().size(), std::size_t{1});
        const QString notice = QString::fromStdString((*session)->notices().front());
        QVERIFY2(notice.contains(QStringLiteral("not those the session ran on")), qPrintable(notice));
        QCOMPARE(firstSegment(journal), before);
    }

    void aNamedSessionThatCannotBeContinuedIsAnError()
    {
        QTemporaryDir data;
        auto options = optionsFor(m_config, data.path(), m_registry);
        options->continueFrom = data.filePath(QStringLiteral("journals/none")).toStdString();
        const auto session = Session::open(std::move(*options), m_registry);
        QVERIFY(!session);
        QVERIFY2(session.error().message.find("none") != std::string::npos, session.error().message.c_str());
    }

private:
    Result<std::unique_ptr<Session>> open(const QString& data)
    {
        auto options = optionsFor(m_config, data, m_registry);
        if (!options)
            return tl::make_unexpected(options.error());
        options->continueUnfinished = true;
        return Session::open(std::move(*options), m_registry);
    }
    static QByteArray firstSegment(const QString& journal)
    {
        QFile file(journal + QStringLiteral("/journal-000001.seg"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Keeps this share of the journal's bytes, as a crash would have; 1 keeps all.
    static void cut(const QString& journal, double share)
    {
        QDir folder(journal);
        const QStringList names = folder.entryList({QStringLiteral("*.seg")}, QDir::Files, QDir::Name);
        qint64 total = 0;
        for (const QString& name : names)
            total += QFileInfo(folder.filePath(name)).size();
        auto keep = static_cast<qint64>(static_cast<double>(total) * share);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (keep <= 0)
                file.remove();
            else if (keep < file.size())
                file.resize(keep);
            keep -= std::min(keep, QFileInfo(folder.filePath(name)).size());
        }
    }
    /// The whole run's journal in another data folder, broken off.
    QString cutJournal(const QTemporaryDir& data, double share) const
    {
        const QString to = data.filePath(QStringLiteral("journals/") + QFileInfo(m_journal).fileName());
        QDir().mkpath(to);
        for (const QString& name : QDir(m_journal).entryList(QDir::Files))
            QFile::copy(QDir(m_journal).filePath(name), QDir(to).filePath(name));
        cut(to, share);
        return to;
    }

    AgentRegistry m_registry = AgentRegistry::withBuiltIns();
    QTemporaryDir m_dir;
    std::string m_config;
    Outcome m_whole;
    QString m_journal;
};

QTEST_GUILESS_MAIN(TestContinue)
#include "tst_continue.moc"
