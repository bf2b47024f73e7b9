// The model behind the session panels, without a widget: files looked through, recorded sessions, a change of
// session and what is told of it.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "fake_sessions.h"
#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/files_model.h"
#include "ui/panels/session/recorded_model.h"
#include "ui/panels/session/session_desk.h"

using namespace mystic;

class TestSessionDesk final : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::FakeSessions> m_source;
    std::unique_ptr<SessionDesk> m_desk;

    QString cell(const FilesModel& model, int row, FilesModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<testing::FakeSessions>();
        m_source->previews = {testing::fakePreview("/d/good.csv.gz"), testing::fakeBadPreview("/d/bad.csv")};
        m_desk = std::make_unique<SessionDesk>(m_source.get());
    }
    void cleanup()
    {
        m_source->held = false;
        m_desk.reset();
    }

    void filesAreReadOneAfterTheOtherAndDescribed()
    {
        m_desk->addFiles({QStringLiteral("/d/good.csv.gz"), QStringLiteral("/d/bad.csv"),
                          QStringLiteral("/d/absent.csv")});
        QVERIFY(m_desk->filesProblem().contains(QStringLiteral("still being read")));
        QTRY_VERIFY(!m_desk->isReadingFiles() && m_desk->files().back().preview);
        FilesModel model;
        const QAbstractItemModelTester tester(&model);
        model.applyRows(fileRows(m_desk->files()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, FilesModel::StateColumn), QStringLiteral("Usable"));
        QCOMPARE(cell(model, 0, FilesModel::FileColumn), QStringLiteral("good.csv.gz"));
        QCOMPARE(cell(model, 0, FilesModel::ContentColumn), QStringLiteral("Bars of 00:01:00, gzip"));
        QCOMPARE(cell(model, 0, FilesModel::InstrumentsColumn), QStringLiteral("BTC-USD"));
        QCOMPARE(cell(model, 0, FilesModel::LastColumn), QStringLiteral("2016-06-18 12:41:07"));
        QCOMPARE(cell(model, 1, FilesModel::StateColumn), QStringLiteral("Not usable"));
        QVERIFY(model.rowAt(1).problems.join(u'\n').contains(QStringLiteral("/d/bad.csv:815")));
        QVERIFY(model.rowAt(1).problems.front().contains(QStringLiteral("17 out of order")));
        QCOMPARE(model.rowAt(2).problems.front(), QStringLiteral("cannot open /d/absent.csv"));
        QVERIFY(m_desk->filesProblem().contains(QStringLiteral("bad.csv")));
        m_desk->removeFile(QStringLiteral("/d/bad.csv"));
        m_desk->removeFile(QStringLiteral("/d/absent.csv"));
        QCOMPARE(m_desk->filesProblem(), QString());
    }
    void readingShowsItsProgressAndStops()
    {
        m_source->held = true;
        m_desk->addFiles({QStringLiteral("/d/good.csv.gz"), QStringLiteral("/d/bad.csv")});
        QTRY_COMPARE(m_desk->files().front().share, 0.25);
        m_desk->cancelReading();
        QTRY_VERIFY(!m_desk->isReadingFiles());
        QTRY_VERIFY(m_desk->files().empty());
        m_source->held = false;
        m_desk->addFiles({QStringLiteral("/d/good.csv.gz")}); // and it can be read after all
        QTRY_VERIFY(m_desk->files().front().preview.has_value());
    }
    void aChangeTellsEachStageAndAdoptsTheNewSession()
    {
        const QSignalSpy opened(m_desk.get(), &SessionDesk::sessionOpened);
        SessionOrder order;
        order.sources = {"bitfinex-2016-06"};
        m_desk->openSession(order);
        QCOMPARE(m_desk->work(), SessionDesk::Work::Opening);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_source->adopted, 1);
        QCOMPARE(m_source->opened.front().sources, order.sources);
        QCOMPARE(m_desk->work(), SessionDesk::Work::None);
        QVERIFY(m_desk->message().contains(QStringLiteral("sealed")));
    }
    void aChangeIsCancelledBeforeTheStopAndNotAfterIt()
    {
        m_source->held = true;
        m_desk->openSession({});
        QTRY_VERIFY(m_desk->share() == 0.25);
        QVERIFY(m_desk->canCancelWork());
        m_desk->cancelWork();
        QTRY_COMPARE(m_desk->work(), SessionDesk::Work::None);
        QVERIFY(m_desk->message().contains(QStringLiteral("running session goes on")));
        QCOMPARE(m_source->adopted, 0);
    }
    void aFailureSaysWhetherTheOldSessionStillRuns()
    {
        m_source->failing = {ErrorCode::NotFound, "cannot open x.json"};
        m_source->failBeforeStop = true;
        m_desk->openSession({});
        QTRY_COMPARE(m_desk->tone(), SessionDesk::Tone::Bad);
        QVERIFY(m_desk->message().contains(QStringLiteral("cannot open x.json")));
        QVERIFY(m_desk->message().contains(QStringLiteral("left as it is")));
        m_source->failBeforeStop = false;
        m_desk->openSession({});
        QTRY_VERIFY(m_desk->message().contains(QStringLiteral("no session runs now")));
        QCOMPARE(m_source->adopted, 0);
    }
    void recordedSessionsAreListedWithHowTheyEnd()
    {
        m_source->entries = testing::fakeEntries(6);
        m_desk->refreshRecorded();
        QTRY_COMPARE(m_desk->recorded().size(), 6U);
        RecordedModel model;
        const QAbstractItemModelTester tester(&model);
        model.applyRows(m_desk->recorded());
        QCOMPARE(model.index(0, RecordedModel::StateColumn).data().toString(), QStringLiteral("Running now"));
        QVERIFY(!canBeLookedAt(model.rowAt(0)));
        QCOMPARE(model.index(1, RecordedModel::StateColumn).data().toString(), QStringLiteral("Sealed"));
        QVERIFY(canBeLookedAt(model.rowAt(1)));
        QCOMPARE(model.index(1, RecordedModel::SizeColumn).data(RawRole).toString(),
                 QStringLiteral("206000000"));
        QVERIFY(journalEndMeaning(model.rowAt(4)).contains(QStringLiteral("session header")));
    }
    void aWindowWithoutASourceAsksForNothing()
    {
        SessionDesk desk(nullptr);
        desk.addFiles({QStringLiteral("/d/good.csv.gz")});
        desk.refreshRecorded();
        desk.openSession({});
        desk.rewind({1});
        desk.look(QStringLiteral("/x"));
        QVERIFY(!desk.hasSource());
        QVERIFY(desk.files().empty());
        QCOMPARE(desk.work(), SessionDesk::Work::None);
    }
};

QTEST_MAIN(TestSessionDesk)
#include "tst_session_desk.moc"
