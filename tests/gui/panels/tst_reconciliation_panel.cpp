// The reconciliation workbench as an operator meets it: what stands between station and venue, both sides'
// evidence, and decisions that need a reason.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "fake_reconciliation.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/reconciliation/differences_model.h"
#include "ui/panels/reconciliation/reconciliation_panel.h"
#include "ui/theme/theme.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

struct Shown {
    Shown() : panel(new ReconciliationPanel(selection)), frame(panel)
    {
        frame.resize(1200, 460);
        frame.show();
        if (!QTest::qWaitForWindowActive(&frame))
            qFatal("the window did not become active");
        QObject::connect(panel, &Panel::commandRequested,
                         [this](const OperatorCommand& command) { commands.push_back(command); });
    }
    void feed(StationSnapshot snapshot)
    {
        snapshot.version = ++version;
        panel->offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    }
    template <typename W>
    [[nodiscard]] W* find(const char* name) const
    {
        auto* found = frame.findChild<W*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }

    Selection selection;
    ReconciliationPanel* panel;
    PanelFrame frame;
    std::vector<OperatorCommand> commands;
    std::uint64_t version = 1'000'000;
};

} // namespace

class TestReconciliationPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void everyControlHasAName()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        const QStringList unnamed = testing::unnamedControls(shown.frame);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }
    void aVenueThatAgreesSaysSo()
    {
        Shown shown;
        shown.feed(venueSnapshot(0));
        QVERIFY(shown.find<QLabel>("reconciliationAgreement")->isVisible());
        QVERIFY(!shown.panel->table()->isVisible());
        QVERIFY(!shown.find<QWidget>("reconciliationDecision")->isVisible());
        const QString standing = shown.find<QLabel>("reconciliationStanding")->text();
        QVERIFY(standing.contains(QStringLiteral("reconciled")));
        QVERIFY(standing.contains(QStringLiteral("dead-man switch armed")));
        QVERIFY(standing.contains(QStringLiteral("when durable")));
    }
    void withNothingToCompareItExplains()
    {
        Shown shown;
        StationSnapshot snapshot = venueSnapshot(0);
        auto view = std::make_shared<ReconciliationView>(*snapshot.reconciliation);
        view->venue.isCompared = false;
        snapshot.reconciliation = view;
        shown.feed(std::move(snapshot));
        QVERIFY(!shown.find<QLabel>("reconciliationStanding")->isVisible());
    }
    void aLostConnectionIsSaidFirst()
    {
        Shown shown;
        StationSnapshot snapshot = venueSnapshot(0);
        auto view = std::make_shared<ReconciliationView>(*snapshot.reconciliation);
        view->isLinkUp = false;
        snapshot.reconciliation = view;
        shown.feed(std::move(snapshot));
        QVERIFY(
            shown.find<QLabel>("reconciliationStanding")->text().contains(QStringLiteral("connection lost")));
        QVERIFY(!shown.find<QPushButton>("reconciliationCheck")->isEnabled());
    }
    void aDecisionNeedsAReasonAndNamesItsDifference()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        auto* correct = shown.find<QPushButton>("reconciliationCorrect");
        auto* reason = shown.find<QLineEdit>("reconciliationReason");
        QCOMPARE(shown.panel->table()->currentIndex().row(), 0); // what waits first
        QVERIFY(!correct->isEnabled());
        QCOMPARE(correct->text(), QStringLiteral("Adjust our position"));
        QVERIFY(shown.find<QLabel>("reconciliationHere")->text().contains(QStringLiteral("1.5")));
        QVERIFY(shown.find<QLabel>("reconciliationThere")->text().contains(QStringLiteral("2.25")));
        shown.panel->table()->setFocus();
        QTest::keyClick(shown.panel->table(), Qt::Key_Return);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("transfer"));
        QVERIFY(correct->isEnabled());
        correct->click();
        QCOMPARE(shown.commands.size(), std::size_t{1});
        QCOMPARE(shown.commands[0].action, OperatorAction::ResolveDifference);
        QCOMPARE(shown.commands[0].orderId, makeOrderId(40, 0));
        QCOMPARE(shown.commands[0].argument, static_cast<std::int64_t>(Correction::AdjustPosition));
        QCOMPARE(shown.commands[0].reason.view(), std::string_view("transfer"));
        QVERIFY(reason->text().isEmpty());
        QVERIFY(!correct->isEnabled());
    }
    void aReasonDoesNotMoveToAnotherDifference()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        auto* reason = shown.find<QLineEdit>("reconciliationReason");
        reason->setText(QStringLiteral("for the first"));
        shown.panel->table()->setCurrentIndex(shown.panel->table()->model()->index(1, 0));
        QVERIFY(reason->text().isEmpty());
        QCOMPARE(shown.find<QPushButton>("reconciliationCorrect")->text(), QStringLiteral("Apply the fill"));
        QVERIFY(shown.find<QLabel>("reconciliationThere")->text().contains(QStringLiteral("88121")));
    }
    void aForeignOrderCanOnlyBeLeft()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        shown.panel->table()->setCurrentIndex(shown.panel->table()->model()->index(2, 0));
        QVERIFY(!shown.find<QPushButton>("reconciliationCorrect")->isVisible());
        shown.find<QLineEdit>("reconciliationReason")->setText(QStringLiteral("the desk's own"));
        shown.find<QPushButton>("reconciliationLeave")->click();
        QCOMPARE(shown.commands.size(), std::size_t{1});
        QCOMPARE(shown.commands[0].argument, static_cast<std::int64_t>(Correction::Acknowledge));
    }
    void rowsThatAreOverTakeNoDecision()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        shown.panel->table()->setCurrentIndex(shown.panel->table()->model()->index(4, 0));
        QVERIFY(!shown.find<QWidget>("reconciliationDecision")->isVisible());
    }
    void aRowChoosesItsInstrument()
    {
        Shown shown;
        shown.feed(venueSnapshot(6));
        shown.panel->table()->setCurrentIndex(shown.panel->table()->model()->index(1, 0));
        QCOMPARE(shown.selection.instrument(), InstrumentId{1});
    }
    void theVenueCanBeComparedNow()
    {
        Shown shown;
        shown.feed(venueSnapshot(0));
        shown.find<QPushButton>("reconciliationCheck")->click();
        QCOMPARE(shown.commands.size(), std::size_t{1});
        QCOMPARE(shown.commands[0].action, OperatorAction::CheckVenue);
    }
    /// Pictures for people, where MYSTIC_SHOTS names a directory.
    void pictures()
    {
        const QString directory = qEnvironmentVariable("MYSTIC_SHOTS");
        if (directory.isEmpty())
            QSKIP("MYSTIC_SHOTS names no directory for pictures");
        for (const std::size_t count : {std::size_t{0}, std::size_t{3}, std::size_t{60}}) {
            Shown shown;
            shown.feed(venueSnapshot(count));
            for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
                Theme::instance().setScheme(scheme);
                for (const QSize size : {QSize(1260, 400), QSize(1890, 560)}) {
                    shown.frame.resize(size);
                    QCoreApplication::processEvents();
                    const bool saved = shown.frame.grab().save(
                        QStringLiteral("%1/reconciliation_%2_%3_%4.png")
                            .arg(directory)
                            .arg(count)
                            .arg(size.width())
                            .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark")
                                                               : QLatin1String("light")));
                    QVERIFY(saved);
                }
            }
        }
    }
};

QTEST_MAIN(TestReconciliationPanel)
#include "tst_reconciliation_panel.moc"
