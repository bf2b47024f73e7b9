// What the operator can arrange: panels moved, floated, hidden; layouts with names; settings; what a panel
// says about old data; the introduction; notifications.
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "fake_station.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_sheet.h"
#include "ui/shell/layouts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_state.h"
#include "ui/shell/workspace_stack.h"

using namespace mystic;

class ArrangementTest final : public QObject {
    Q_OBJECT

    struct Told {
        QString title;
        QString text;
        bool urgent = false;
    };

    testing::FakeStation* m_station = nullptr;
    MainWindow* m_window = nullptr;
    QTemporaryDir* m_directory = nullptr;
    std::vector<Told> m_told;
    bool m_tour = false;

    void open(const StationSnapshot& snapshot = testing::quietSnapshot(), QSize size = {1280, 800})
    {
        delete m_window;
        m_station->set(snapshot);
        MainWindowOptions options;
        options.clockRuns = false;
        options.stateDirectory = m_directory->path();
        options.tour = m_tour;
        options.notify = [this](const QString& title, const QString& text, bool urgent) {
            m_told.push_back({title, text, urgent});
        };
        m_window = new MainWindow(*m_station, options);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->refresh();
    }
    void change(const std::function<void(StationSnapshot&)>& edit)
    {
        m_station->change(edit);
        m_window->refresh();
    }
    template <typename T>
    T* child(const QString& name) const
    {
        T* found = m_window->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    PanelDock& dock(std::size_t index) const { return *m_window->workspace().docks()[index]; }
    void key(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    QJsonObject storedSettings() const
    {
        QFile file(m_directory->filePath(QStringLiteral("settings.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    void store(const QByteArray& text) const
    {
        QFile file(m_directory->filePath(QStringLiteral("settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void init()
    {
        m_directory = new QTemporaryDir;
        m_station = new testing::FakeStation;
    }
    void cleanup()
    {
        delete m_window;
        m_window = nullptr;
        delete m_station;
        delete m_directory;
        m_told.clear();
        m_tour = false;
        Theme::instance().setScheme(Theme::Scheme::Dark);
        Theme::instance().setProfit(Theme::Profit::BlueOrange);
        Theme::instance().setReducedMotion(false);
    }

    void noTitleBarCoversItsPanel()
    {
        open(testing::quietSnapshot());
        int seen = 0;
        for (const PanelDock* dock : m_window->workspace().docks()) {
            QVERIFY2(dock->titleBarWidget()->geometry().bottom() < dock->widget()->geometry().top(),
                     qPrintable(dock->objectName()));
            ++seen;
        }
        QVERIFY(seen > 3);
    }

    void theShippedSharesHoldAtEverySize()
    {
        open();
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1280, 800)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(std::abs(dock(0).width() - dock(1).width()) <= 4,
                     qPrintable(QStringLiteral("%1 %2").arg(dock(0).width()).arg(dock(1).width())));
            QCOMPARE(dock(0).y(), dock(1).y());
            QVERIFY(dock(2).y() > dock(0).y());
            QVERIFY(dock(0).width() + dock(1).width() > size.width() - 40);
            QVERIFY(dock(5).geometry().bottom() > dock(4).geometry().bottom());
        }
    }

    void aWorkspaceLooksTheSameEveryTimeItIsShown()
    {
        open(testing::busySnapshot(), {1600, 1000});
        m_window->resize(1280, 800);
        QCoreApplication::processEvents();
        const auto now = [this] {
            QList<QRect> all;
            for (const PanelDock* one : m_window->workspace().docks())
                all << (one->isVisible() ? one->geometry() : QRect());
            return all;
        };
        const auto settled = [&now] { // the area lays its cards out again some events later
            QList<QRect> last;
            int same = 0;
            (void)QTest::qWaitFor([&] {
                const QList<QRect> next = now();
                same = next == last ? same + 1 : 0;
                last = next;
                return same == 40;
            });
            return last;
        };
        const auto shapes = [&] {
            QList<QRect> all;
            for (const char* id : {"risk", "operate"}) { // a row of one card among rows of two
                WorkspaceStack& stack = m_window->workspaces();
                stack.select(stack.indexOf(stack.find(QLatin1String(id))));
                m_window->refresh();
                all << settled();
            }
            return all;
        };
        (void)shapes(); // the first time panels learn what their words need
        const QList<QRect> once = shapes();
        QCOMPARE(shapes(), once);
        QCOMPARE(shapes(), once);
    }
    void aPanelIsMovedByKeyboardAndStaysThere()
    {
        open();
        PanelDock& flow = dock(0);
        const int before = flow.x();
        flow.focusPanel();
        QCOMPARE(m_window->workspace().focused(), &flow);
        key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(flow.x() > before);
        QVERIFY(dock(1).x() < flow.x());
        QCOMPARE(m_window->workspace().focused(), &flow);
        QTRY_VERIFY(!m_window->workspace().arrangement().isEmpty());
        open(); // as after a crash: nobody closed the first window
        QTRY_VERIFY(dock(0).x() > dock(1).x());
    }

    void aPanelMovesBetweenRows()
    {
        open();
        PanelDock& agents = dock(1);
        m_window->workspace().move(agents, Direction::Down);
        QTRY_VERIFY(agents.y() > dock(0).y());
        m_window->workspace().move(agents, Direction::Up);
        QTRY_VERIFY(agents.y() < dock(3).y());
    }

    void aHiddenPanelIsNotFedAndComesBackFromTheMenu()
    {
        open();
        PanelDock& agents = dock(1);
        auto* table = m_window->workspace().findChild<AgentsPanel*>()->table();
        agents.focusPanel();
        key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!agents.isVisible());
        QVERIFY(m_window->workspace().focused() != nullptr);
        change([](StationSnapshot& s) { s.agents.pop_back(); });
        QCOMPARE(table->model()->rowCount(), 4);
        key(Qt::Key_L, Qt::ControlModifier);
        auto* menu = child<QMenu>(QStringLiteral("layoutMenu"));
        QVERIFY(menu->actions().contains(agents.toggleViewAction()));
        agents.toggleViewAction()->trigger();
        menu->close();
        QVERIFY(agents.isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void theKillKeyWorksInAPanelsOwnWindow()
    {
        open();
        PanelDock& agents = dock(1);
        agents.focusPanel();
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(agents.isFloating());
        QVERIFY(QTest::qWaitForWindowExposed(&agents));
        QTest::keyClick(agents.windowHandle(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_station->kills.size(), 1U);
        m_window->workspaces().select(1);
        QVERIFY(agents.isVisible()); // it stays when another workspace is shown in the window
        change([](StationSnapshot& s) { s.agents.pop_back(); });
        QCOMPARE(m_window->workspaces()
                     .find(QStringLiteral("operate"))
                     ->findChild<AgentsPanel*>()
                     ->table()
                     ->model()
                     ->rowCount(),
                 3);
    }

    void namedLayoutsAreKeptAppliedAndRemoved()
    {
        open();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
        auto* menu = child<QMenu>(QStringLiteral("layoutMenu"));
        menu->close();
        const auto save = [this](const QString& name) {
            WindowState state(m_directory->path());
            Layouts(state, m_window->workspaces()).save(name);
        };
        save(QStringLiteral("Monitoring / night"));
        WindowState state(m_directory->path());
        Layouts layouts(state, m_window->workspaces());
        QCOMPARE(layouts.names(), QStringList{QStringLiteral("Monitoring / night")});
        dock(1).focusPanel();
        key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        m_window->workspaces().select(2);
        QTRY_VERIFY(!m_window->workspaces().at(0).arrangement().isEmpty());
        layouts.save(QStringLiteral("Incident"));
        layouts.apply(QStringLiteral("Monitoring / night"));
        QCOMPARE(m_window->workspaces().currentIndex(), 0);
        QVERIFY(dock(1).isVisible());
        layouts.apply(QStringLiteral("Incident"));
        QCOMPARE(m_window->workspaces().currentIndex(), 2);
        m_window->workspaces().select(0);
        QVERIFY(!dock(1).isVisible());
        m_window->workspaces().resetArrangements();
        QVERIFY(dock(1).isVisible());
        layouts.remove(QStringLiteral("Incident"));
        QCOMPARE(layouts.names(), QStringList{QStringLiteral("Monitoring / night")});
    }

    void aLayoutIsNamedInTheWindow()
    {
        open();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
        auto* menu = child<QMenu>(QStringLiteral("layoutMenu"));
        const auto actions = menu->actions();
        for (QAction* action : actions)
            if (action->text().startsWith(QLatin1String("Save")))
                action->trigger();
        menu->close();
        auto* name = child<QLineEdit>(QStringLiteral("layoutName"));
        QTRY_VERIFY(name->isVisible());
        QVERIFY(!child<QPushButton>(QStringLiteral("saveLayout"))->isEnabled());
        name->setText(QStringLiteral("Incident"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        QTRY_COMPARE(WindowState(m_directory->path()).keys(QStringLiteral("layouts/Incident/")).size(),
                     m_window->workspaces().count() + 1);
    }

    void settingsTakeEffectOnApplyOnly()
    {
        open();
        key(Qt::Key_Comma, Qt::ControlModifier);
        auto* sheet = child<SettingsSheet>(QStringLiteral("settingsSheet"));
        QVERIFY(sheet->isVisible());
        auto* apply = child<QPushButton>(QStringLiteral("applySettings"));
        QVERIFY(!apply->isEnabled());
        sheet->row(setting::Theme)->setValue(QStringLiteral("light"));
        QVERIFY(apply->isEnabled());
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Dark);
        child<QPushButton>(QStringLiteral("cancelSettings"))->click();
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Dark);
        key(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(sheet->row(setting::Theme)->value(), QStringLiteral("dark"));
        sheet->row(setting::Theme)->setValue(QStringLiteral("light"));
        sheet->row(setting::ProfitColours)->setValue(QStringLiteral("red_up"));
        apply->click();
        QVERIFY(!sheet->isVisible());
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
        QCOMPARE(Theme::instance().profit(), Theme::Profit::RedUp);
        QTRY_COMPARE(storedSettings()
                         .value(QLatin1String("values"))
                         .toObject()
                         .value(QLatin1String("appearance.theme"))
                         .toString(),
                     QStringLiteral("light"));
        QCOMPARE(storedSettings().value(QLatin1String("version")).toInt(), Settings::Version);
    }

    void aValueThatDoesNotFitIsSaidAtOnceAndCannotBeApplied()
    {
        open();
        auto* sheet = child<SettingsSheet>(QStringLiteral("settingsSheet"));
        sheet->openFresh();
        auto* edit = child<QLineEdit>(QLatin1String(setting::NumbersRate));
        auto* problem = child<QLabel>(QLatin1String(setting::NumbersRate) + QStringLiteral(".problem"));
        edit->setText(QStringLiteral("500"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QLatin1String("1 to 20")));
        QVERIFY(!child<QPushButton>(QStringLiteral("applySettings"))->isEnabled());
        child<QPushButton>(QLatin1String(setting::NumbersRate) + QStringLiteral(".reset"))->click();
        QVERIFY(!problem->isVisible());
        QCOMPARE(edit->text(), QStringLiteral("10"));
    }

    void settingsAreFoundByTheirWords()
    {
        open();
        auto* sheet = child<SettingsSheet>(QStringLiteral("settingsSheet"));
        sheet->openFresh();
        auto* search = child<QLineEdit>(QStringLiteral("searchSettings"));
        search->setText(QStringLiteral("gain red-green"));
        QVERIFY(!sheet->row(setting::Theme)->isVisible());
        search->setText(QStringLiteral("gain orange"));
        QVERIFY(sheet->row(setting::ProfitColours)->isVisible());
        QVERIFY(!sheet->row(setting::Theme)->isVisible());
        search->clear();
        QVERIFY(sheet->row(setting::Theme)->isVisible());
    }

    void aSettingsFileWithMistakesIsReadAsFarAsItGoesAndTold()
    {
        store(
            R"({"version": 1, "values": {"appearance.theme": "light", "refresh.numbers": 9000, "of.tomorrow": 1}})");
        open();
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
        QCOMPARE(m_window->settings().number(setting::NumbersRate), 10);
        QCOMPARE(m_window->settings().problems().size(), 1);
        QVERIFY(m_window->settings().problems()[0].contains(QLatin1String("refresh.numbers")));
        m_window->settings().setValue(setting::ReducedMotion, QStringLiteral("true"));
        QTRY_COMPARE(storedSettings()
                         .value(QLatin1String("values"))
                         .toObject()
                         .value(QLatin1String("of.tomorrow"))
                         .toString(),
                     QStringLiteral("1")); // what a newer station wrote is kept
    }

    void aBrokenSettingsFileIsPutAsideAndTold()
    {
        store("{ not json");
        open();
        QCOMPARE(m_window->settings().problems().size(), 1);
        QVERIFY(QFile::exists(m_directory->filePath(QStringLiteral("settings.json.broken"))));
        QVERIFY(m_window->settings().isDefault(setting::Theme));
    }

    void theThemeOfAnEarlierStationIsTakenOver()
    {
        {
            QSettings old(m_directory->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
            old.setValue(QStringLiteral("version"), 1);
            old.setValue(QStringLiteral("window/light"), true);
        }
        open();
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
    }

    void panelsSayWhenTheStationSendsNoNews()
    {
        open();
        auto* agents = m_window->workspace().findChild<AgentsPanel*>();
        auto* stale = dock(1).findChild<QLabel*>(QStringLiteral("stale"));
        QVERIFY(!stale->isVisible());
        agents->noteSilence(4000, 3000);
        QVERIFY(stale->isVisible());
        QVERIFY2(stale->text().contains(QLatin1String("4 s")), qPrintable(stale->text()));
        change([](StationSnapshot&) {});
        QVERIFY(!stale->isVisible());
    }

    void panelsThatLiveOnPricesSayWhenTheFeedIsDown()
    {
        open();
        auto* equity = dock(2).findChild<QLabel*>(QStringLiteral("stale"));
        auto* agents = dock(1).findChild<QLabel*>(QStringLiteral("stale"));
        change([](StationSnapshot& s) { s.links[0].up = false; });
        QVERIFY(equity->isVisible());
        QVERIFY(!agents->isVisible());
        change([](StationSnapshot& s) { s.links[0].up = true; });
        QVERIFY(!equity->isVisible());
    }

    void everySheetFitsIntoTheSmallestWindow()
    {
        open(testing::busySnapshot(), {1024, 640});
        for (Sheet* sheet : m_window->findChildren<Sheet*>()) {
            sheet->open();
            QCoreApplication::processEvents();
            QVERIFY2(m_window->rect().contains(sheet->geometry()), qPrintable(sheet->objectName()));
            sheet->close();
        }
    }

    void theIntroductionIsShownOnce()
    {
        m_tour = true;
        open();
        auto* tour = child<Sheet>(QStringLiteral("tourSheet"));
        QVERIFY(tour->isVisible());
        QVERIFY(m_window->rect().contains(tour->geometry()));
        child<QPushButton>(QStringLiteral("closeTour"))->click();
        QVERIFY(!tour->isVisible());
        QTRY_VERIFY(!storedSettings().isEmpty());
        open();
        QVERIFY(!child<Sheet>(QStringLiteral("tourSheet"))->isVisible());
        key(Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(child<Sheet>(QStringLiteral("tourSheet"))->isVisible());
        child<Sheet>(QStringLiteral("tourSheet"))->close();
        m_window->settings().setValue(setting::Tour, QStringLiteral("true"));
        QTRY_VERIFY(storedSettings().value(QLatin1String("values")).toObject().isEmpty());
        open();
        QVERIFY(child<Sheet>(QStringLiteral("tourSheet"))->isVisible());
    }

    void theDesktopIsToldOfNewSevereAlarmsOnce()
    {
        open(testing::busySnapshot());
        QVERIFY(m_told.empty()); // those were there before
        change([](StationSnapshot& s) {
            s.alarms.push_back(testing::fakeAlarm(11, Severity::High, "Risk Agent stopped answering"));
            s.alarms.push_back(testing::fakeAlarm(12, Severity::Critical, "Drawdown above the limit"));
            s.alarms.push_back(testing::fakeAlarm(13, Severity::Low, "Feed back"));
        });
        QCOMPARE(m_told.size(), 1U);
        QVERIFY(m_told[0].text.startsWith(QLatin1String("Drawdown above the limit")));
        QVERIFY(m_told[0].urgent);
        change([](StationSnapshot&) {});
        QCOMPARE(m_told.size(), 1U);
        m_window->settings().setValue(setting::Notify, QStringLiteral("false"));
        change([](StationSnapshot& s) {
            s.alarms.push_back(testing::fakeAlarm(14, Severity::Critical, "Journal disk is full"));
        });
        QCOMPARE(m_told.size(), 1U);
    }
};

QTEST_MAIN(ArrangementTest)
#include "tst_arrangement.moc"
