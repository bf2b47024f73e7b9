// Agents in processes of their own, in the agents table and in System: what is shown, and the fire drill that
// asks first.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest/QtTest>

#include "fake_station.h"
#include "ui/models/format.h"
#include "ui/panels/agents/agents_model.h"
#include "ui/panels/agents/agents_panel.h"
#include "ui/panels/children/children_model.h"
#include "ui/panels/children/children_panel.h"
#include "ui/panels/data_table.h"

using namespace mystic;

namespace {

void show(Panel& panel, StationSnapshot snapshot)
{
    panel.resize(900, 400);
    panel.show();
    panel.offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    QTRY_VERIFY(panel.isVisible());
}

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestChildrenPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAgentsTableShowsProcessesOnlyWhenThereAreSome()
    {
        AgentsPanel panel;
        show(panel, testing::quietSnapshot());
        for (const int column :
             {AgentsModel::ProcessColumn, AgentsModel::HealthColumn, AgentsModel::IsolationColumn})
            QTRY_VERIFY(panel.table()->isColumnHidden(column));
        show(panel, testing::processSnapshot());
        QTRY_VERIFY(!panel.table()->isColumnHidden(AgentsModel::ProcessColumn));
        QCOMPARE(cell(*panel.table(), 1, AgentsModel::PlacementColumn), QStringLiteral("process"));
        QCOMPARE(cell(*panel.table(), 1, AgentsModel::ProcessColumn), QStringLiteral("48201 #1"));
        QCOMPARE(cell(*panel.table(), 1, AgentsModel::HealthColumn), QStringLiteral("ready"));
        QCOMPARE(cell(*panel.table(), 1, AgentsModel::IsolationColumn), QStringLiteral("confined"));
        QCOMPARE(cell(*panel.table(), 0, AgentsModel::HealthColumn), QStringLiteral("no progress"));
        QCOMPARE(cell(*panel.table(), 3, AgentsModel::HealthColumn), format::notAvailable());
        const QString tip =
            panel.table()->model()->index(0, AgentsModel::HealthColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("alive yes, progressing no, ready no")), qPrintable(tip));
    }

    void aFireDrillAsksFirstAndKillsOneAgent()
    {
        AgentsPanel panel;
        show(panel, testing::processSnapshot());
        QSignalSpy commands(&panel, &Panel::commandRequested);
        QTRY_COMPARE(panel.table()->model()->rowCount(), 4);
        panel.askDrill(2);
        auto* confirm = panel.findChild<QPushButton*>(QStringLiteral("confirmStopAll"));
        QVERIFY(confirm->isVisible());
        QVERIFY(confirm->text().contains(QStringLiteral("risk")));
        panel.findChild<QPushButton*>(QStringLiteral("cancelStopAll"))->click();
        QCOMPARE(commands.size(), 0);
        panel.askDrill(2);
        confirm->click();
        QCOMPARE(commands.size(), 1);
        const auto command = commands[0][0].value<OperatorCommand>();
        QCOMPARE(command.action, OperatorAction::DrillAgent);
        QCOMPARE(command.agent, AgentId(2));
        panel.askStopAll(); // the same strip asks about something else again
        QVERIFY(!confirm->text().contains(QStringLiteral("risk")));
        confirm->click();
        QCOMPARE(commands[1][0].value<OperatorCommand>().action, OperatorAction::StopAll);
    }

    void systemShowsEachProcessAndItsStandby()
    {
        ChildrenPanel panel;
        show(panel, testing::processSnapshot());
        QTRY_COMPARE(panel.table()->model()->rowCount(), 4);
        QCOMPARE(cell(*panel.table(), 2, ChildrenModel::AgentColumn), QStringLiteral("risk"));
        QCOMPARE(cell(*panel.table(), 3, ChildrenModel::AgentColumn), QStringLiteral("risk, standby"));
        QCOMPARE(cell(*panel.table(), 3, ChildrenModel::ProcessColumn), QStringLiteral("48207"));
        QCOMPARE(cell(*panel.table(), 2, ChildrenModel::InstanceColumn), QStringLiteral("2"));
        QVERIFY(cell(*panel.table(), 2, ChildrenModel::CpuColumn).contains(QLatin1Char('%')));
        QCOMPARE(panel.table()->model()->index(2, ChildrenModel::MemoryColumn).data(RawRole).toString(),
                 QStringLiteral("21400000"));
        QVERIFY(!cell(*panel.table(), 0, ChildrenModel::DroppedColumn).isEmpty());
    }

    void withoutProcessesThePanelSaysHowToGetOne()
    {
        ChildrenPanel panel;
        show(panel, testing::quietSnapshot());
        bool found = false;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            found = found || label->text().contains(QStringLiteral("\"placement\": \"process\""));
        QVERIFY(found);
    }
};

QTEST_MAIN(TestChildrenPanel)
#include "tst_children_panel.moc"
