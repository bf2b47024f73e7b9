// Sessions from the window: opened with a warning before it, data files with their faults, a past session
// looked at and left again, a replay moved in time; and once with the real thing from end to end.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/step.h"
#include "fake_desk.h"
#include "fake_sessions.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/working_orders_panel.h"
#include "ui/panels/session/session_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_stack.h"
#include "unnamed_controls.h"

using namespace mystic;

class SessionsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<testing::FakeStation> m_station;
    std::unique_ptr<testing::FakeSessions> m_sessions;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T* child(const char* name) const
    {
        T* found = m_window->workspace().findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            found = m_window->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char* name) const
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    void change(const std::function<void(StationSnapshot&)>& edit) const
    {
        m_station->change(edit);
        m_window->refresh();
    }
    /// A replay that stands at FakeNow, in the workspace "Session".
    void openReplay()
    {
        m_station->set(testing::quietSnapshot());
        m_station->change([](StationSnapshot& s) {
            s.mode = SessionMode::Replay;
            s.phase = SessionPhase::Paused;
            s.sessionName = "bitfinex";
            s.journalPath = "/nowhere/journal";
        });
        MainWindowOptions options;
        options.clockRuns = false;
        options.person = "ada";
        options.stateDirectory = m_directory->path();
        options.sessions = m_sessions.get();
        m_window = std::make_unique<MainWindow>(*m_station, options);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->refresh();
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_window->workspace().id(), QStringLiteral("session"));
        m_window->refresh();
    }
    void choose(const QString& text) const
    {
        auto* source = child<QComboBox>("openSource");
        const int index = source->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        source->setCurrentIndex(index);
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_station = std::make_unique<testing::FakeStation>();
        m_sessions = std::make_unique<testing::FakeSessions>();
        m_sessions->previews = {testing::fakePreview("/d/good.csv.gz"),
                                testing::fakeBadPreview("/d/bad.csv")};
        m_sessions->entries = testing::fakeEntries(6);
        m_sessions->past->set(testing::busySnapshot());
        m_sessions->past->change([](StationSnapshot& s) {
            s.phase = SessionPhase::Ended;
            s.sessionName = "bitfinex 2016-06-18";
        });
    }
    void cleanup()
    {
        m_sessions->held = false;
        m_window.reset();
    }

    void openingSaysWhatItWillDoBeforeItDoesIt()
    {
        openReplay();
        choose(QStringLiteral("Replay: bitfinex-2016-06"));
        click("openStart");
        const QString question = child<QLabel>("openConfirmQuestion")->text();
        QVERIFY2(question.contains(QStringLiteral("stopped in order and its journal sealed")),
                 qPrintable(question));
        QVERIFY(m_sessions->opened.empty());
        click("openConfirmNo");
        QVERIFY(m_sessions->opened.empty());
        click("openStart");
        m_sessions->onAdopt = [this] {
            m_station->change([](StationSnapshot& s) {
                s.sessionName = "the other";
                s.phase = SessionPhase::Running;
            });
        };
        const auto panels = m_window->workspaces().panels();
        click("openConfirmYes");
        QTRY_COMPARE(m_sessions->adopted, 1);
        QCOMPARE(m_sessions->opened.front().sources, std::vector<std::string>{"bitfinex-2016-06"});
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("the other")));
        QVERIFY(m_window->workspaces().panels() != panels); // nothing of the old session is in the new panels
        QCOMPARE(m_window->workspace().id(), QStringLiteral("session")); // but they are where they were
        QVERIFY(child<QLabel>("openMessage")->text().contains(QStringLiteral("sealed")));
    }
    void aFailureStandsInTheCard()
    {
        openReplay();
        m_sessions->failing = {ErrorCode::NotFound, "cannot open x.json"};
        m_sessions->failBeforeStop = true;
        choose(QStringLiteral("Configuration…"));
        QTest::keyClicks(child<QLineEdit>("openPath"), QStringLiteral("x.json"));
        click("openStart");
        click("openConfirmYes");
        QTRY_VERIFY(child<QLabel>("openMessage")->text().contains(QStringLiteral("cannot open x.json")));
        QCOMPARE(m_sessions->adopted, 0);
    }
    void dataFilesAreLookedThroughAndABadOneIsNotOpened()
    {
        openReplay();
        choose(QStringLiteral("Own data files…"));
        auto* path = child<QLineEdit>("openPath");
        QTest::keyClicks(path, QStringLiteral("/d/good.csv.gz"));
        QTest::keyClick(path, Qt::Key_Return);
        QTest::keyClicks(path, QStringLiteral("/d/bad.csv"));
        QTest::keyClick(path, Qt::Key_Return);
        auto* table = child<DataTable>("openFiles");
        QTRY_COMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Not usable"));
        table->selectRow(1);
        QVERIFY(child<QPlainTextEdit>("openProblems")->toPlainText().contains(QStringLiteral("bad.csv:815")));
        click("openStart");
        QVERIFY(child<QLabel>("openMessage")->text().contains(QStringLiteral("cannot be used")));
        click("openRemove");
        click("openStart");
        click("openConfirmYes");
        QTRY_COMPARE(m_sessions->adopted, 1);
        QCOMPARE(m_sessions->opened.front().sources, std::vector<std::string>{"/d/good.csv.gz"});
        QVERIFY(m_sessions->opened.front().replay);
    }
    void theKillSwitchWorksWhileASessionIsOpened()
    {
        openReplay();
        m_sessions->held = true;
        click("openStart");
        click("openConfirmYes");
        QTRY_VERIFY(m_window->sessionDesk().share() == 0.25);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_station->kills.size(), 1U);
        click("openCancel");
        QTRY_COMPARE(m_window->sessionDesk().work(), SessionDesk::Work::None);
        QCOMPARE(m_sessions->adopted, 0);
    }
    void aPastSessionIsShownMarkedAndLeft()
    {
        openReplay();
        auto* table = child<DataTable>("recordedTable");
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->selectRow(0); // runs now
        QVERIFY(!child<QPushButton>("recordedLook")->isEnabled());
        table->selectRow(1);
        click("recordedLook");
        QTRY_VERIFY(m_window->isLookingAtPast());
        QCOMPARE(m_sessions->looked.front(), m_sessions->entries[1].directory);
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("pastStrip"))->isVisible());
        QVERIFY(child<QLabel>("pastWhat")->text().contains(QStringLiteral("past session")));
        QCOMPARE(m_window->workspace().id(), QStringLiteral("audit"));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("bitfinex, "))); // the running one's
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!m_window->isLookingAtPast());
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("pastStrip"))->isVisible());
        QCOMPARE(m_window->workspace().id(), QStringLiteral("session"));
    }
    void nothingIsSentFromAPastSessionAndTheKillSwitchIsTheRunningOnes()
    {
        openReplay();
        m_window->lookAt(m_sessions->past);
        const std::size_t before = m_station->commands.size();
        for (Panel* panel : m_window->workspaces().panels()) {
            Q_EMIT panel->commandRequested(OperatorCommand{});
            Q_EMIT panel->orderRequested(OperatorOrder{});
            Q_EMIT panel->configureRequested(0, QStringLiteral("max_daily_trades"), QStringLiteral("1"),
                                             QString());
        }
        QCOMPARE(m_station->commands.size(), before);
        QVERIFY(m_station->orders.empty() && m_station->configured.empty());
        QVERIFY(m_sessions->past->commands.empty() && m_sessions->past->orders.empty());
        QVERIFY(child<QLabel>("pastRefused")->isVisible());
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_station->kills.size(), 1U);
        QVERIFY(m_sessions->past->kills.empty());
    }
    void theRunningSessionGoesOnWhileAPastOneIsShown()
    {
        openReplay();
        m_window->lookAt(m_sessions->past);
        change([](StationSnapshot& s) { s.turns = 999'999; });
        m_window->leavePast();
        m_window->lookAt(m_sessions->past); // again, and the window goes while it is shown
        QVERIFY(m_window->isLookingAtPast());
    }
    void timeIsSteppedFromCardBarAndKeys()
    {
        openReplay();
        m_station->commands.clear();
        click("replayStep");
        click("replayDecision");
        press(Qt::Key_F8, Qt::ShiftModifier);
        press(Qt::Key_F8);
        QCOMPARE(m_station->commands.size(), 4U);
        const std::array wanted{step::Event, step::Decision, step::Decision, step::Event};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(m_station->commands[i].action, OperatorAction::Step);
            QCOMPARE(m_station->commands[i].argument, wanted[i]);
            QCOMPARE(m_station->commands[i].person.view(), std::string_view("ada"));
        }
        change([](StationSnapshot& s) { s.phase = SessionPhase::Running; });
        QVERIFY(!child<QPushButton>("replayDecision")->isEnabled());
        click("replayPause");
        QCOMPARE(m_station->commands.back().action, OperatorAction::Pause);
    }
    void goingForwardRunsToTheMomentAndShowsHowFar()
    {
        openReplay();
        m_station->commands.clear();
        press(Qt::Key_J, Qt::ControlModifier);
        auto* moment = child<QLineEdit>("replayMoment");
        QVERIFY(moment->hasFocus());
        QTest::keyClicks(moment, QStringLiteral("14:41:07"));
        QTest::keyClick(moment, Qt::Key_Return);
        QCOMPARE(m_station->commands.size(), 1U);
        QCOMPARE(formatTimestamp(Timestamp{m_station->commands[0].argument}, 0),
                 std::string("2016-06-18T14:41:07Z"));
        change([](StationSnapshot& s) {
            s.phase = SessionPhase::Running;
            s.logicalTime = testing::FakeNow + seconds(3'600);
        });
        auto* cancel = child<QPushButton>("replayCancel");
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(m_station->commands.back().action, OperatorAction::Pause);
        change([](StationSnapshot& s) { s.phase = SessionPhase::Paused; });
        QVERIFY(!cancel->isVisible());
        QVERIFY(child<QLabel>("replayMessage")->text().contains(QStringLiteral("13:41:07")));
    }
    void goingBackAsksFirstAndRunsTheSessionAgain()
    {
        openReplay();
        click("replayBackHour");
        QVERIFY(child<QLabel>("replayConfirmQuestion")->text().contains(QStringLiteral("11:41:07")));
        QVERIFY(m_sessions->rewound.empty());
        m_sessions->onAdopt = [this] {
            m_station->change([](StationSnapshot& s) {
                s.phase = SessionPhase::Running;
                s.logicalTime = testing::FakeNow - seconds(7'200);
            });
        };
        click("replayConfirmYes");
        QTRY_COMPARE(m_sessions->adopted, 1);
        QCOMPARE(m_sessions->rewound.front(), testing::FakeNow - seconds(3'600));
        QVERIFY(child<QPushButton>("replayCancel")->isVisible()); // on its way
        change([](StationSnapshot& s) {
            s.phase = SessionPhase::Paused;
            s.logicalTime = testing::FakeNow - seconds(3'600);
        });
        QVERIFY(!child<QPushButton>("replayCancel")->isVisible());
        QVERIFY(child<QLabel>("replayMessage")->text().contains(QStringLiteral("11:41:07")));
    }
    void aTimeThatIsNoneIsNamed()
    {
        openReplay();
        m_station->commands.clear();
        QTest::keyClicks(child<QLineEdit>("replayMoment"), QStringLiteral("noon"));
        click("replayGo");
        QVERIFY(child<QLabel>("replayMessage")->text().contains(QStringLiteral("noon")));
        QVERIFY(m_station->commands.empty());
    }
    void everyControlHasANameInBothViews()
    {
        openReplay();
        change([](StationSnapshot& s) { s.tradingState = TradingState::Halted; });
        choose(QStringLiteral("Own data files…"));
        QCOMPARE(testing::unnamedControls(*m_window).join(u' '), QString());
        m_window->lookAt(m_sessions->past);
        QCOMPARE(testing::unnamedControls(*m_window).join(u' '), QString());
    }
};

QTEST_MAIN(SessionsTest)
#include "tst_sessions.moc"
