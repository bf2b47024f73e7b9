// The panels as an operator meets them: shown, fed, filtered, scrolled, read by keyboard and screen reader.
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "fake_station.h"
#include "ui/panels/audit/audit_filter_bar.h"
#include "ui/panels/audit/audit_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/equity/equity_panel.h"
#include "ui/panels/limits/limits_panel.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/panels/panel_frame.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::vector<AuditRow> rowsFrom(Seq first, int count)
{
    std::vector<AuditRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(fakeAuditRow(first + static_cast<Seq>(i)));
    return rows;
}

std::shared_ptr<const StationSnapshot> shared(StationSnapshot snapshot)
{
    return std::make_shared<const StationSnapshot>(std::move(snapshot));
}

template <typename P>
void showAt(PanelFrame& frame, QSize size = QSize(900, 380))
{
    frame.resize(size);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
}

} // namespace

class TestPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("equity") << 0;
        QTest::newRow("limits") << 1;
        QTest::newRow("orders") << 2;
        QTest::newRow("audit") << 3;
    }
    void everyControlHasAName()
    {
        QFETCH(int, which);
        Panel* panel = which == 0   ? static_cast<Panel*>(new EquityPanel)
                       : which == 1 ? static_cast<Panel*>(new LimitsPanel)
                       : which == 2 ? static_cast<Panel*>(new OrdersPanel)
                                    : static_cast<Panel*>(new AuditPanel);
        PanelFrame frame(panel);
        showAt<Panel>(frame);
        panel->offer(shared(busySnapshot()));
        panel->takeAuditRows(rowsFrom(1, 20), 0);
        QCOMPARE(testing::unnamedControls(frame).join(u' '), QString());
        QVERIFY(!panel->title().isEmpty());
    }

    void theCurveIsDecimatedToThePlot()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        StationSnapshot s = busySnapshot();
        s.equityCurve = fakeCurve(50'000);
        panel->offer(shared(s));
        const auto shown = panel->chart()->shownEquity();
        QVERIFY(shown.size() > 500);
        QVERIFY(shown.size() <= 4 * 900 + 2);
    }
    void theAxesRestWhileEquityMovesALittle()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        StationSnapshot s = quietSnapshot();
        panel->offer(shared(s));
        const AxisRange before = panel->chart()->equityRange();
        auto longer = std::make_shared<std::vector<EquityPoint>>(*s.equityCurve);
        longer->push_back({FakeNow, longer->back().equity + 1, longer->back().drawdown});
        s.equityCurve = longer;
        panel->offer(shared(s));
        QCOMPARE(panel->chart()->equityRange(), before);
    }
    void arrowKeysReadValuesFromTheChart()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        panel->offer(shared(quietSnapshot()));
        QVERIFY(panel->chart()->readout().isEmpty());
        QTest::keyClick(panel->chart(), Qt::Key_Left);
        QVERIFY(panel->chart()->readout().contains(QLatin1String("2016-06-18 12:4")));
        QVERIFY(panel->chart()->readout().contains(QLatin1String("USD")));
        QTest::keyClick(panel->chart(), Qt::Key_Escape);
        QVERIFY(panel->chart()->readout().isEmpty());
    }
    void theChartTellsItsFiguresToScreenReaders()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        panel->offer(shared(quietSnapshot()));
        QVERIFY(panel->chart()->accessibleDescription().contains(QLatin1String("Day P&L")));
    }
    void unknownEquityIsADashNotZero()
    {
        StationSnapshot s = quietSnapshot();
        s.equityKnown = false;
        const auto figures = EquityPanel::accountFigures(s);
        QCOMPARE(figures.front().value, QStringLiteral("–"));
    }
    void anEmptyCurveSaysWhatIsMissing()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        StationSnapshot s = emptySnapshot();
        s.phase = SessionPhase::Running;
        panel->offer(shared(s));
        QVERIFY(!panel->chart()->isVisible());
        panel->offer(shared(quietSnapshot()));
        QVERIFY(panel->chart()->isVisible());
    }

    void ordersKeepSelectionAndScrollWhileTheyChange()
    {
        auto* panel = new OrdersPanel;
        PanelFrame frame(panel);
        showAt<OrdersPanel>(frame);
        StationSnapshot s = busySnapshot();
        panel->offer(shared(s));
        DataTable* table = panel->ordersTable();
        QTRY_VERIFY(table->verticalScrollBar()->maximum() > 50);
        table->verticalScrollBar()->setValue(50);
        table->selectRow(55);
        const quint64 trace = table->currentIndex().data(TraceRole).toULongLong();
        for (OrderView& order : s.orders)
            order.filled = Quantity::fromInteger(1);
        panel->offer(shared(s));
        QCOMPARE(table->verticalScrollBar()->value(), 50);
        QCOMPARE(table->currentIndex().data(TraceRole).toULongLong(), trace);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }
    void copyPutsTheSelectedRowsOnTheClipboard()
    {
        auto* panel = new OrdersPanel;
        PanelFrame frame(panel);
        showAt<OrdersPanel>(frame);
        panel->offer(shared(busySnapshot()));
        panel->ordersTable()->setFocus();
        panel->ordersTable()->selectRow(0);
        QTest::keyClick(panel->ordersTable(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\t').size(), 13);
    }
    void bothTablesAreShownWhereThereIsRoom()
    {
        auto* panel = new OrdersPanel;
        PanelFrame frame(panel);
        showAt<OrdersPanel>(frame, QSize(1800, 250));
        panel->offer(shared(busySnapshot()));
        QVERIFY(panel->ordersTable()->isVisible() && panel->positionsTable()->isVisible());
        frame.resize(700, 250);
        QTRY_VERIFY(!panel->positionsTable()->isVisible());
        panel->choose(1);
        QVERIFY(panel->positionsTable()->isVisible() && !panel->ordersTable()->isVisible());
    }

    void theLogFollowsTheNewest()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 500), 0);
        QVERIFY(panel->isFollowing());
        panel->takeAuditRows(rowsFrom(501, 10), 0);
        QCOMPARE(panel->table()->rowAt(1), 0);
        QCOMPARE(panel->table()->model()->index(0, 1).data(RawRole).toString(), QStringLiteral("510"));
    }
    void nothingMovesAfterScrollingAway()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 500), 0);
        DataTable* table = panel->table();
        table->verticalScrollBar()->setValue(100);
        const QString before = table->indexAt(QPoint(5, 5)).siblingAtColumn(1).data().toString();
        panel->takeAuditRows(rowsFrom(501, 30), 0);
        QVERIFY(!panel->isFollowing());
        QCOMPARE(table->indexAt(QPoint(5, 5)).siblingAtColumn(1).data().toString(), before);
        auto* button = frame.findChild<QToolButton*>(QStringLiteral("auditFollow"));
        QCOMPARE(button->text(), QStringLiteral("30 new"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(panel->isFollowing());
        QVERIFY(!button->isVisible());
    }
    void aSelectedRowStaysUnderThePointer()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 500), 0);
        DataTable* table = panel->table();
        table->selectRow(3);
        const int y = table->visualRect(table->currentIndex()).y();
        panel->takeAuditRows(rowsFrom(501, 7), 0);
        QCOMPARE(table->visualRect(table->currentIndex()).y(), y);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(panel->isFollowing());
    }
    void typingFiltersAfterAShortSilence()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 600), 0);
        panel->setFilterOpen(true);
        const QSignalSpy reset(panel->table()->model(), &QAbstractItemModel::modelReset);
        auto* text = frame.findChild<QWidget*>(QStringLiteral("auditText"));
        QTest::keyClicks(text, QStringLiteral("filled"));
        QCOMPARE(reset.size(), 0); // not per key
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(panel->table()->model()->rowCount(), 97); // every sixth, but three of them are violations
    }
    void closingTheFilterLineShowsEverythingAgain()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 600), 0);
        panel->showTrace(60);
        QCOMPARE(panel->table()->model()->rowCount(), 6);
        panel->setFilterOpen(false);
        QCOMPARE(panel->table()->model()->rowCount(), 600);
    }
    void lostRowsAreShownInTheHeader()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 5), 12);
        QVERIFY(panel->headerText().contains(QLatin1String("12 lost")));
    }
    void aFullLogTakesABatchWithinAFrame()
    {
        auto* panel = new AuditPanel;
        PanelFrame frame(panel);
        showAt<AuditPanel>(frame);
        panel->takeAuditRows(rowsFrom(1, 100'000), 0);
        QElapsedTimer timer;
        timer.start();
        panel->takeAuditRows(rowsFrom(100'001, 1'000), 0); // with eviction of 5 %
        qApp->processEvents();
        const qint64 batchMs = timer.restart();
        panel->showTrace(99'000);
        qApp->processEvents();
        const qint64 filterMs = timer.elapsed();
        qInfo("1 000 rows into a full log: %lld ms; a new filter over it: %lld ms", batchMs, filterMs);
        QVERIFY(batchMs < 300); // about ten times what it takes
        QVERIFY(filterMs < 1'000);
        QVERIFY(panel->headerText().contains(QLatin1String("older in the journal")));
    }
    void theThemeCanChangeWhileShown()
    {
        auto* panel = new EquityPanel;
        PanelFrame frame(panel);
        showAt<EquityPanel>(frame);
        panel->offer(shared(busySnapshot()));
        Theme::instance().setScheme(Theme::Scheme::Light);
        const QImage light = frame.grab().toImage();
        Theme::instance().setScheme(Theme::Scheme::Dark);
        const QImage dark = frame.grab().toImage();
        QVERIFY(light.pixelColor(light.width() / 2, light.height() - 3).lightness() > 200);
        QVERIFY(dark.pixelColor(dark.width() / 2, dark.height() - 3).lightness() < 60);
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
