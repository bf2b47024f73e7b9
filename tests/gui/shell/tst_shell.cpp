// The window as an operator meets it, with a station made by hand. Safety is tested through events of the
// window, which is what a hand and a keyboard make, not through calls on widgets.
#include <algorithm>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "fake_station.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/agents/agents_delegate.h"
#include "ui/panels/agents/agents_model.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/flow/flow_panel.h"
#include "ui/panels/flow/flow_view.h"
#include "ui/panels/ticket/ticket_panel.h"
#include "ui/settings/settings.h"
#include "ui/shell/kpi_tile.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sheet.h"
#include "ui/shell/workspace_stack.h"
#include "unnamed_controls.h"

using namespace mystic;

namespace {

} // namespace

class ShellTest final : public QObject {
    Q_OBJECT

    testing::FakeStation* m_station = nullptr;
    MainWindow* m_window = nullptr;
    QTemporaryDir* m_directory = nullptr;

    template <typename T>
    T* child(const char* name) const
    {
        T* found = m_window->workspace().findChild<T*>(QLatin1String(name)); // the panels shown come first
        if (found == nullptr)
            found = m_window->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    template <typename P>
    P* shown() const
    {
        return m_window->workspace().findChild<P*>();
    }
    void open(const StationSnapshot& snapshot, QSize size = {1280, 800})
    {
        m_station->set(snapshot);
        MainWindowOptions options;
        options.clockRuns = false;
        options.person = "ada";
        options.stateDirectory = m_directory->path();
        m_window = new MainWindow(*m_station, options);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->refresh();
        QCoreApplication::processEvents(); // the language is told: cards find their shares
    }
    void change(const std::function<void(StationSnapshot&)>& edit)
    {
        m_station->change(edit);
        m_window->refresh();
    }
    QPoint killPoint() const
    {
        QWidget* kill = child<QPushButton>("killSwitch");
        return kill->mapTo(m_window, kill->rect().center());
    }
    void pressKillKey()
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
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
        Theme::instance().setScheme(Theme::Scheme::Dark);
        Theme::instance().setReducedMotion(false);
    }

    void theKillButtonClosesTheGateBeforeTheEventReturns()
    {
        open(testing::quietSnapshot());
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, killPoint());
        QCOMPARE(m_station->kills.size(), 1U); // on the press, not on the release
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, killPoint());
        QCOMPARE(m_station->kills.size(), 1U);
        QCOMPARE(m_station->kills[0].level, 1);
        QCOMPARE(m_station->kills[0].person, std::string("ada"));
        QVERIFY(child<Sheet>("killSheet")->isVisible());
    }

    void theKillKeyWorksFromAnywhere()
    {
        open(testing::quietSnapshot());
        pressKillKey();
        QCOMPARE(m_station->kills.size(), 1U);
        QCOMPARE(m_station->kills[0].level, 1);
    }

    void theKillKeyWorksWhileAMenuIsOpen()
    {
        open(testing::quietSnapshot());
        QMenu menu(m_window);
        menu.addAction(QStringLiteral("something"));
        menu.popup(m_window->mapToGlobal(QPoint(200, 300)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        pressKillKey();
        QCOMPARE(m_station->kills.size(), 1U);
    }

    void theKillKeyReachesTheGateWhenTheMenuItselfGetsIt()
    {
        open(testing::quietSnapshot());
        QMenu menu(m_window);
        menu.addAction(QStringLiteral("something"));
        menu.popup(m_window->mapToGlobal(QPoint(200, 300)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::keyClick(menu.windowHandle(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_station->kills.size(), 1U);
    }

    void theKillButtonWorksWhileAMenuIsOpen()
    {
        open(testing::quietSnapshot());
        QMenu menu(m_window);
        menu.addAction(QStringLiteral("something"));
        menu.popup(m_window->mapToGlobal(QPoint(200, 300)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, killPoint());
        QCOMPARE(m_station->kills.size(), 1U);
    }

    void theKillKeyWorksWhileTypingAReason()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        snapshot.tradingState = TradingState::Halted;
        open(snapshot);
        child<QPushButton>("tradingState")->click();
        QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("rearmReason"));
        pressKillKey();
        QCOMPARE(m_station->kills.size(), 1U);
    }

    void spaceOnTheFocusedKillButtonActsOnce()
    {
        open(testing::quietSnapshot());
        child<QPushButton>("killSwitch")->setFocus();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        QCOMPARE(m_station->kills.size(), 1U);
    }

    void theKillSwitchNeverHasTheFirstFocus()
    {
        open(testing::quietSnapshot());
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(QApplication::focusWidget() != child<QPushButton>("killSwitch"));
    }

    void cancellingWorkingOrdersKeepsProtectiveStopsUnlessToldOtherwise()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        snapshot.orders[0].status = OrderStatus::Working;
        open(snapshot);
        pressKillKey();
        auto* keep = child<QCheckBox>("keepProtectiveStops");
        QVERIFY(keep->isChecked());
        child<QPushButton>("cancelWorkingOrders")->click();
        QCOMPARE(m_station->kills.size(), 2U);
        QCOMPARE(m_station->kills[1].level, 2);
        QVERIFY(m_station->kills[1].keepProtectiveStops);
        keep->setChecked(false);
        child<QPushButton>("cancelWorkingOrders")->click();
        QVERIFY(!m_station->kills[2].keepProtectiveStops);
    }

    void reArmingNeedsAReason()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        snapshot.tradingState = TradingState::Killed;
        open(snapshot);
        child<QPushButton>("tradingState")->click();
        QVERIFY(!child<QPushButton>("rearm")->isEnabled());
        QVERIFY(child<QLabel>("rearmExplanation")->text().contains(QLatin1String("60 s")));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QVERIFY(m_station->commands.empty());
        for (const char letter : {'f', 'i', 'x', 'e', 'd'})
            QTest::keyClick(m_window->windowHandle(), letter);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QCOMPARE(m_station->commands.size(), 1U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::Rearm);
        QCOMPARE(m_station->commands[0].reason.str(), std::string("fixed"));
        QCOMPARE(m_station->commands[0].person.str(), std::string("ada"));
        change([](StationSnapshot& s) { s.tradingState = TradingState::Active; });
        QVERIFY(!child<Sheet>("rearmSheet")->isVisible());
    }

    void theTradingStateIsShownOnlyWhenNotActive()
    {
        open(testing::quietSnapshot());
        QVERIFY(!child<QPushButton>("tradingState")->isVisible());
        change([](StationSnapshot& s) { s.tradingState = TradingState::Halted; });
        QVERIFY(child<QPushButton>("tradingState")->isVisible());
        QCOMPARE(child<QPushButton>("tradingState")->text(), QStringLiteral("HALTED"));
    }

    void everyControlHasAnAccessibleName()
    {
        open(testing::busySnapshot());
        for (int i = 0; i < m_window->workspaces().count(); ++i) {
            m_window->workspaces().select(i);
            m_window->refresh();
            const QStringList unnamed = testing::unnamedControls(*m_window);
            QVERIFY2(unnamed.isEmpty(), qPrintable(m_window->workspace().id() + u": " + unnamed.join(u' ')));
        }
    }

    void f6VisitsEveryPanelOfEveryWorkspaceAndComesBack()
    {
        open(testing::quietSnapshot());
        for (int i = 0; i < m_window->workspaces().count(); ++i) {
            m_window->workspaces().select(i);
            const Workspace& workspace = m_window->workspace();
            QSet<PanelDock*> visited;
            PanelDock* first = workspace.focused();
            const auto shown = std::count_if(workspace.docks().begin(), workspace.docks().end(),
                                             [](const PanelDock* dock) { return !dock->isHidden(); });
            QVERIFY(shown >= 1 && shown + 1 >= static_cast<int>(workspace.docks().size())); // one on demand
            for (int n = 0; n < shown; ++n) {
                QTest::keyClick(m_window->windowHandle(), Qt::Key_F6);
                QVERIFY2(workspace.focused() != nullptr, qPrintable(workspace.id()));
                visited.insert(workspace.focused());
            }
            QCOMPARE(visited.size(), shown);
            QCOMPARE(workspace.focused(), first);
        }
    }

    void keysAndTabsLeadToEveryWorkspace()
    {
        open(testing::quietSnapshot());
        const WorkspaceStack& all = m_window->workspaces();
        auto* tabs = child<QTabBar>("workspaces");
        QCOMPARE(tabs->count(), all.count());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(all.currentIndex(), 1);
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(all.current().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(all.currentIndex(), 2);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(all.currentIndex(), 1);
        tabs->setCurrentIndex(0);
        QCOMPARE(all.current().id(), QStringLiteral("operate"));
        for (int i = 0; i < all.count(); ++i)
            QVERIFY2(!tabs->tabText(i).isEmpty() && tabs->tabText(i) == all.at(i).title(),
                     qPrintable(all.at(i).id()));
    }

    void ordersOfTheTicketAreSignedWithThePerson()
    {
        open(testing::quietSnapshot());
        auto* ticket = m_window->findChild<TicketPanel*>();
        QVERIFY(ticket != nullptr);
        OperatorOrder order;
        order.signal.requested = Quantity::fromInteger(2);
        Q_EMIT ticket->orderRequested(order);
        QCOMPARE(m_station->orders.size(), 1U);
        QCOMPARE(m_station->orders[0].person.str(), std::string("ada"));
        QCOMPARE(m_station->orders[0].signal.requested, Quantity::fromInteger(2));
    }
    void theKillSwitchAndTheAlarmBarStayInReachInEveryWorkspace()
    {
        open(testing::busySnapshot());
        for (int i = 0; i < m_window->workspaces().count(); ++i) {
            m_window->workspaces().select(i);
            m_station->kills.clear();
            QVERIFY(child<QPushButton>("killSwitch")->isVisible());
            QVERIFY(child<QPushButton>("acknowledge")->isVisible());
            QTRY_VERIFY((pressKillKey(), m_station->kills.size() == 1)); // two presses at once are one
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
            QTRY_VERIFY(!child<Sheet>("killSheet")->isVisible());
        }
    }

    void onlyPanelsOfTheWorkspaceShownAreApplied()
    {
        open(testing::quietSnapshot());
        const auto rows = [this](const char* workspace) {
            return m_window->workspaces()
                .find(QLatin1String(workspace))
                ->findChild<AgentsPanel*>()
                ->table()
                ->model()
                ->rowCount();
        };
        QCOMPARE(rows("operate"), 4);
        QCOMPARE(rows("system"), 0);
        WorkspaceStack& stack = m_window->workspaces();
        stack.select(stack.indexOf(stack.find(QStringLiteral("system"))));
        QCOMPARE(rows("system"), 4);
        change([](StationSnapshot& s) { s.agents.pop_back(); });
        QCOMPARE(rows("operate"), 4);
        QCOMPARE(rows("system"), 3);
    }

    void aTraceAskedForAnywhereIsShownWhereTracesAreShown()
    {
        open(testing::busySnapshot());
        m_window->workspaces().select(1);
        Panel* orders = m_window->workspace().panels().front();
        Q_EMIT orders->traceRequested(184'218);
        QVERIFY(m_window->workspace().showsTraces());
        QCOMPARE(m_window->selection().trace(), 184'218U);
    }

    void theWorkspaceShownIsRemembered()
    {
        open(testing::quietSnapshot());
        m_window->workspaces().select(2);
        const QString id = m_window->workspace().id();
        m_window->close();
        delete m_window;
        open(testing::quietSnapshot());
        QCOMPARE(m_window->workspace().id(), id);
        QCOMPARE(child<QTabBar>("workspaces")->currentIndex(), 2);
    }

    void startStopAndRestartGoToTheSelectedAgent()
    {
        open(testing::busySnapshot());
        auto* table = child<QTableView>("agentsTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_S);
        table->setCurrentIndex(table->model()->index(5, 0)); // stopped
        QTest::keyClick(m_window->windowHandle(), Qt::Key_S);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_R);
        QCOMPARE(m_station->commands.size(), 3U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::StopAgent);
        QCOMPARE(m_station->commands[0].agent, AgentId{0});
        QCOMPARE(m_station->commands[1].action, OperatorAction::StartAgent);
        QCOMPARE(m_station->commands[1].agent, AgentId{5});
        QCOMPARE(m_station->commands[2].action, OperatorAction::RestartAgent);
    }

    void theButtonsInTheAgentsTableWorkByMouse()
    {
        open(testing::quietSnapshot());
        auto* table = child<QTableView>("agentsTable");
        const QRect cell = table->visualRect(table->model()->index(1, AgentsModel::ActionsColumn));
        const QRect stop = AgentsDelegate::buttonRect(cell, AgentsDelegate::Button::StartStop);
        const QRect restart = AgentsDelegate::buttonRect(cell, AgentsDelegate::Button::Restart);
        const auto at = [&](const QRect& rect) { return table->viewport()->mapTo(m_window, rect.center()); };
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, at(stop));
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, at(restart));
        QCOMPARE(m_station->commands.size(), 2U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::StopAgent);
        QCOMPARE(m_station->commands[0].agent, AgentId{1});
        QCOMPARE(m_station->commands[1].action, OperatorAction::RestartAgent);
    }

    void stoppingAllAgentsAsksFirst()
    {
        open(testing::quietSnapshot());
        child<QPushButton>("stopAll")->click();
        QVERIFY(m_station->commands.empty());
        child<QPushButton>("cancelStopAll")->click();
        QVERIFY(m_station->commands.empty());
        child<QPushButton>("stopAll")->click();
        child<QPushButton>("confirmStopAll")->click();
        QCOMPARE(m_station->commands.size(), 1U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::StopAll);
    }

    void aSpeedOutsideTheListIsShownAsItIs()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        snapshot.speed = 40'000;
        open(snapshot);
        auto* speed = child<QComboBox>("speed");
        QCOMPARE(speed->currentText(), format::count(40'000) + QStringLiteral("×"));
        QCOMPARE(speed->currentIndex(), speed->count() - 2); // in its place: before "as fast as possible"
        change([](StationSnapshot& s) { s.speed = 1; });
        QCOMPARE(speed->currentText(), QStringLiteral("1×"));
    }

    void anAlarmOfAnotherDayShowsItsDate()
    {
        StationSnapshot snapshot = testing::quietSnapshot();
        AlarmView alarm;
        alarm.id = 7;
        alarm.raised = snapshot.logicalTime + seconds(-30 * 3600);
        alarm.alert.severity = Severity::High;
        alarm.alert.text.assign("Drawdown");
        snapshot.alarms = {alarm};
        open(snapshot);
        const QString shown = child<ElidedLabel>("alarmText")->fullText();
        QVERIFY2(shown.startsWith(format::date(alarm.raised)), qPrintable(shown));
        change([&](StationSnapshot& s) { s.alarms[0].raised = s.logicalTime; });
        QVERIFY(!child<ElidedLabel>("alarmText")->fullText().startsWith(format::date(alarm.raised)));
    }

    void aAcknowledgesTheAlarmShown()
    {
        open(testing::busySnapshot());
        QCOMPARE(child<QLabel>("alarmSeverity")->text(), QStringLiteral("CRITICAL"));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A);
        QCOMPARE(m_station->commands.size(), 1U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::AcknowledgeAlarm);
        QCOMPARE(m_station->commands[0].argument, 1);
        change([](StationSnapshot& s) { s.alarms[0].acknowledged = true; });
        QCOMPARE(child<QLabel>("alarmSeverity")->text(), QStringLiteral("HIGH"));
    }

    void withoutAlarmsNothingCanBeAcknowledged()
    {
        open(testing::quietSnapshot());
        QVERIFY(!child<QPushButton>("acknowledge")->isVisible());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A);
        QVERIFY(m_station->commands.empty());
    }

    void theSessionIsPausedSteppedAndResumed()
    {
        open(testing::busySnapshot());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F7);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F8); // not paused yet: nothing
        QCOMPARE(m_station->commands.size(), 1U);
        QCOMPARE(m_station->commands[0].action, OperatorAction::Pause);
        change([](StationSnapshot& s) { s.phase = SessionPhase::Paused; });
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F8);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F7);
        QCOMPARE(m_station->commands[1].action, OperatorAction::Step);
        QCOMPARE(m_station->commands[2].action, OperatorAction::Resume);
    }

    void theThemeIsSwitchedAndRemembered()
    {
        open(testing::quietSnapshot());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
        delete m_window;
        Theme::instance().setScheme(Theme::Scheme::Dark);
        open(testing::quietSnapshot());
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
    }

    void aThemeOfTheCommandLineLastsUntilAnotherIsChosen()
    {
        m_station->set(testing::quietSnapshot());
        MainWindowOptions options;
        options.clockRuns = false;
        options.stateDirectory = m_directory->path();
        options.scheme = Theme::Scheme::Light;
        m_window = new MainWindow(*m_station, options);
        m_window->settings().setValue(setting::Tour, QStringLiteral("false"));
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Light);
        m_window->switchTheme();
        QCOMPARE(Theme::instance().scheme(), Theme::Scheme::Dark);
    }

    void nothingInTheStripIsCutOrOverlaps_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("busy");
        for (const int width : {1024, 1280, 1600, 1920})
            for (const bool busy : {false, true})
                QTest::addRow("%d %s", width, busy ? "busy" : "quiet") << width << busy;
    }
    void nothingInTheStripIsCutOrOverlaps()
    {
        QFETCH(int, width);
        QFETCH(bool, busy);
        open(busy ? testing::busySnapshot() : testing::quietSnapshot(), {width, 800});
        QWidget* strip = child<QWidget>("topStrip");
        QList<QWidget*> parts;
        for (QWidget* part : strip->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (part->isVisible())
                parts << part;
        for (const QWidget* part : parts) {
            QVERIFY2(strip->rect().contains(part->geometry()), qPrintable(part->objectName()));
            QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
            for (const QWidget* other : parts)
                QVERIFY2(part == other || !part->geometry().intersects(other->geometry()),
                         qPrintable(part->objectName()));
        }
        QVERIFY(child<QPushButton>("killSwitch")->isVisible());
        QVERIFY(child<KpiTile>("clock")->isVisible());
        QVERIFY(child<KpiTile>("equity")->isVisible());
    }

    void aHiddenPanelIsNotAppliedUntilShown()
    {
        open(testing::quietSnapshot());
        auto* agents = shown<AgentsPanel>();
        agents->hide();
        change([](StationSnapshot& s) { s.agents.pop_back(); });
        QCOMPARE(agents->table()->model()->rowCount(), 4);
        agents->show();
        QCOMPARE(agents->table()->model()->rowCount(), 3);
    }

    void theFlowAnimatesOnlyWhileSomethingFlowsAndMotionIsAllowed()
    {
        open(testing::quietSnapshot());
        QVERIFY(m_window->clock().isFlowWanted());
        Theme::instance().setReducedMotion(true);
        QVERIFY(!m_window->clock().isFlowWanted());
        Theme::instance().setReducedMotion(false);
        QVERIFY(m_window->clock().isFlowWanted());
        change([](StationSnapshot& s) { s.phase = SessionPhase::Paused; });
        QVERIFY(!m_window->clock().isFlowWanted());
    }

    void theFlowHasATableWithTheSameFiguresAndADescription()
    {
        open(testing::busySnapshot());
        auto* flow = shown<FlowPanel>();
        QVERIFY(flow->view()->accessibleDescription().contains(QLatin1String("8 agents")));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_G, Qt::ControlModifier);
        auto* table = child<QTableView>("flowTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(testing::busySnapshot().edges.size()));
        QVERIFY(!m_window->clock().isFlowWanted());
    }

    void anEdgeTellsItsFiguresUnderThePointer()
    {
        open(testing::quietSnapshot());
        FlowView* view = shown<FlowPanel>()->view();
        const FlowEdge& edge = view->graph().edges.at(1);
        const FlowEdge* found = view->edgeAt(pointAlong(edge.path, 0.5));
        QVERIFY(found != nullptr);
        const QString text = view->describe(*found);
        QVERIFY2(text.contains(QStringLiteral("strategy → compliance")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("38/s")));
        QVERIFY(text.contains(QLatin1String("dropped 0")));
    }

    void helpListsEveryKeyAndEscapeClosesIt()
    {
        open(testing::quietSnapshot());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
        QVERIFY(child<Sheet>("helpSheet")->isVisible());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
        QVERIFY(!child<Sheet>("helpSheet")->isVisible());
    }

    void escapeClosesWhatIsInFrontWhenTheFocusHasGoneBehindIt()
    {
        open(testing::busySnapshot());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
        QVERIFY(child<Sheet>("helpSheet")->isVisible());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F6);
        QVERIFY(!child<Sheet>("helpSheet")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
        QVERIFY(!child<Sheet>("helpSheet")->isVisible());
    }

    void noWindowIsModal()
    {
        open(testing::busySnapshot());
        pressKillKey();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        for (const QWidget* widget : QApplication::allWidgets())
            QVERIFY(!widget->isModal());
    }

    void anEmptySessionSaysWhatWillAppear()
    {
        open(testing::emptySnapshot());
        auto* agents = shown<AgentsPanel>();
        auto* empty = agents->findChild<QLabel*>(QStringLiteral("emptyState"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QLatin1String("session has started")));
    }

    void bordersBetweenPanelsAreDraggedAndRemembered()
    {
        open(testing::quietSnapshot());
        const auto width = [this] { return m_window->workspace().docks()[1]->width(); };
        const PanelDock* flow = m_window->workspace().docks()[0];
        const QPoint border = flow->mapTo(m_window, QPoint(flow->width() + 4, flow->height() / 2));
        const int before = width();
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, border);
        QTest::mouseMove(m_window->windowHandle(), border - QPoint(60, 0));
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, border - QPoint(120, 0));
        QTRY_VERIFY(width() > before + 20);
        const int dragged = width();
        QTRY_VERIFY(!m_window->workspace().arrangement().isEmpty());
        delete m_window; // not closed: as after a crash
        open(testing::quietSnapshot());
        QVERIFY2(std::abs(width() - dragged) <= 2, qPrintable(QString::number(width())));
    }
};

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
