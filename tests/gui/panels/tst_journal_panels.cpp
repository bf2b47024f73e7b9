// The panels over a whole journal as an operator meets them: the audit log by page, the record in full, the
// reasons of an order.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "fake_station.h"
#include "journal/posix_disk.h"
#include "recorded_turns.h"
#include "ui/panels/audit/audit_cells.h"
#include "ui/panels/audit/audit_filter_bar.h"
#include "ui/panels/audit_browser/browser_model.h"
#include "ui/panels/audit_browser/browser_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/why/chain_view.h"
#include "ui/panels/why/decisions_panel.h"
#include "ui/panels/why/why_model.h"
#include "ui/panels/why/why_panel.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

struct World {
    World()
        : master(std::make_shared<InstrumentMaster>(TurnWriter::instruments())),
          writer(disk, dir.filePath(QStringLiteral("j")).toStdString())
    {
    }
    [[nodiscard]] JournalSource source() const
    {
        return {dir.filePath(QStringLiteral("j")), TurnWriter::names(*master), master, dir.path()};
    }
    QTemporaryDir dir;
    PosixDisk disk;
    std::shared_ptr<InstrumentMaster> master;
    TurnWriter writer;
    JournalStore store;
};

} // namespace

class TestJournalPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void everyControlHasAName()
    {
        World world;
        WhyModel why(world.store);
        PanelFrame browser(new AuditBrowserPanel(world.store));
        PanelFrame decisions(new DecisionsPanel(why));
        PanelFrame reasons(new WhyPanel(why));
        for (PanelFrame* frame : {&browser, &decisions, &reasons}) {
            frame->show();
            QVERIFY2(testing::unnamedControls(*frame).isEmpty(),
                     qPrintable(testing::unnamedControls(*frame).join(u' ')));
        }
    }
    void theModelKeepsTheRulesWhileRowsComeAndTheOrderTurns()
    {
        World world;
        AuditBrowserModel model(world.store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 300; ++i)
            world.writer.alert("number " + std::to_string(i));
        world.writer.commit();
        world.store.open(world.source());
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 300);
        const auto textAt = [&](int row) {
            return model.index(row, static_cast<int>(AuditColumn::Text)).data().toString();
        };
        QTRY_COMPARE(textAt(0), QStringLiteral("number 299"));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 300; i < 400; ++i)
            world.writer.alert("number " + std::to_string(i));
        world.writer.commit();
        QTRY_COMPARE(model.rowCount(), 400);
        QVERIFY(inserted.size() >= 1);
        QCOMPARE(inserted.first().at(1).toInt(), 0); // newest first: above
        QTRY_COMPARE(textAt(0), QStringLiteral("number 399"));
        QTRY_COMPARE(textAt(399), QStringLiteral("number 0"));
        model.setNewestFirst(false);
        QTRY_COMPARE(textAt(0), QStringLiteral("number 0"));
    }
    void aRecordChosenShowsItsFieldsAndItsChainAndAClickGoesThere()
    {
        World world;
        for (int i = 0; i < 600; ++i)
            world.writer.alert("number " + std::to_string(i));
        const Seq trace = writeFilledOrder(world.writer);
        for (int i = 0; i < 600; ++i)
            world.writer.alert("later " + std::to_string(i));
        world.writer.close();
        world.store.open(world.source());
        auto* panel = new AuditBrowserPanel(world.store);
        PanelFrame frame(panel);
        frame.resize(1400, 700);
        frame.show();
        QTRY_COMPARE(panel->model()->rowCount(), 1209);
        panel->showTrace(trace);
        QTRY_COMPARE(panel->model()->rowCount(), 9);
        QTRY_VERIFY(panel->model()->recordAt(0) != nullptr);
        panel->table()->selectRow(0);
        QTRY_COMPARE(panel->chain()->model()->rowCount(), 9);
        QVERIFY(panel->fields()->model()->rowCount() > 10);
        QVERIFY(!panel->isFollowing());
        QSignalSpy wanted(panel, &Panel::explainRequested);
        QTest::keyClick(panel->table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toULongLong(), trace);
        // A click on the chain's first record selects it in the log.
        const QModelIndex first = panel->chain()->model()->index(0, 0);
        panel->chain()->scrollTo(first);
        QTest::mouseClick(panel->chain()->viewport(), Qt::LeftButton, {},
                          panel->chain()->visualRect(first).center());
        QTRY_COMPARE(panel->table()->currentIndex().row(), 8); // newest first: the oldest of nine
    }
    void panelsMadeBeforeTheJournalIsKnownFillWhenItOpens()
    {
        World world;
        WhyModel why(world.store);
        auto* browser = new AuditBrowserPanel(world.store);
        auto* decisions = new DecisionsPanel(why);
        PanelFrame audit(browser);
        PanelFrame left(decisions);
        audit.show();
        left.show();
        writeBlockedOrder(world.writer);
        world.writer.close();
        world.store.open(world.source());
        QTRY_COMPARE(browser->model()->rowCount(), 6);
        QTRY_COMPARE(decisions->decisions()->model()->rowCount(), 1);
    }
    void aBadTimeIsNamedAndFiltersNothing()
    {
        World world;
        world.writer.alert("one");
        world.writer.close();
        world.store.open(world.source());
        auto* panel = new AuditBrowserPanel(world.store);
        PanelFrame frame(panel);
        frame.resize(1400, 500);
        frame.show();
        auto* from = panel->findChild<QLineEdit*>(QStringLiteral("auditFrom"));
        from->setText(QStringLiteral("yesterday"));
        QTest::keyClick(panel->findChild<QLineEdit*>(QStringLiteral("auditText")), Qt::Key_Return);
        QVERIFY(panel->filterBar()->problem().contains(QStringLiteral("yesterday")));
        QTRY_COMPARE(panel->model()->rowCount(), 1);
        from->setText(QStringLiteral("2017-01-01"));
        QTRY_COMPARE(panel->model()->rowCount(), 0);
    }
    void theReasonsOfAnOrderAreOneClickAway()
    {
        World world;
        const Seq filled = writeFilledOrder(world.writer);
        const Seq blocked = writeBlockedOrder(world.writer);
        writeRejectedSignal(world.writer);
        world.writer.close();
        world.store.open(world.source());
        WhyModel why(world.store);
        auto* decisions = new DecisionsPanel(why);
        auto* reasons = new WhyPanel(why);
        PanelFrame left(decisions);
        PanelFrame right(reasons);
        left.resize(700, 700);
        right.resize(800, 700);
        left.show();
        right.show();
        QTRY_COMPARE(decisions->decisions()->model()->rowCount(), 3);
        decisions->decisions()->selectRow(1);
        QTRY_VERIFY(
            reasons->text().contains(QStringLiteral("blocked by the gate: data fresh 3 s (limit 1 s)")));
        QCOMPARE(why.explanation()->key.trace, blocked);
        QVERIFY(reasons->chain()->accessibleDescription().contains(QStringLiteral("Gate: blocked")));
        QCOMPARE(decisions->checks()->model()->rowCount(), 5);
        auto* reference = reasons->findChild<QLineEdit*>(QStringLiteral("whyReference"));
        if (reference == nullptr) // the frame has taken it into the title bar
            reference = right.findChild<QLineEdit*>(QStringLiteral("whyReference"));
        QVERIFY(reference != nullptr);
        reference->setText(QStringLiteral("S-%1").arg(filled));
        QTest::keyClick(reference, Qt::Key_Return);
        QTRY_VERIFY(reasons->text().contains(QStringLiteral("filled 0.250 of 0.250")));
        reference->setText(QStringLiteral("S-99999"));
        QTest::keyClick(reference, Qt::Key_Return);
        QTRY_VERIFY(why.explanation() && why.explanation()->empty());
        QVERIFY(reasons->text().isEmpty());
    }
    void scrollingNeverWaitsForAPage()
    {
        World world;
        for (int i = 0; i < 20'000; ++i)
            world.writer.alert("number " + std::to_string(i));
        world.writer.close();
        world.store.open(world.source());
        auto* panel = new AuditBrowserPanel(world.store);
        PanelFrame frame(panel);
        frame.resize(1400, 700);
        frame.show();
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 20'000, 60'000);
        // Every jump lands on pages that are not there; the view must not wait for them.
        qint64 worst = 0;
        for (int value = 0; value < 19'000; value += 977) {
            QElapsedTimer timer;
            timer.start();
            panel->table()->verticalScrollBar()->setValue(value);
            panel->table()->viewport()->repaint();
            worst = std::max(worst, timer.elapsed());
        }
        QVERIFY2(worst < 200, qPrintable(QStringLiteral("a scroll took %1 ms").arg(worst)));
        const QModelIndex top = panel->table()->indexAt(QPoint(5, 5));
        QTRY_VERIFY(panel->model()->recordAt(top.row()) != nullptr);
    }
};

QTEST_MAIN(TestJournalPanels)
#include "tst_journal_panels.moc"
