// The report card: fields to an order, preview, progress, cancel, results and faults, with a source made by
// hand; and the violations card.
#include <QtTest/QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "fake_station.h"
#include "ui/panels/data_table.h"
#include "ui/panels/report/report_panel.h"
#include "ui/panels/report/report_preview.h"
#include "ui/panels/violations/violations_panel.h"
#include "unnamed_controls.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::shared_ptr<const ReportDocument> smallDocument(bool verified = true)
{
    auto document = std::make_shared<ReportDocument>();
    document->title = "Compliance report";
    document->session = "test";
    document->chainHead = std::string(64, 'b');
    document->verified = verified;
    document->verification = verified ? "journal verified" : "JOURNAL NOT VERIFIED: record 7";
    ReportTable table;
    table.id = "orders";
    table.title = "Orders";
    table.columns = {{"order", "Order", "", CellKind::Text}, {"fees", "Fees", "USD", CellKind::Money}};
    for (int i = 0; i < 2'000; ++i)
        table.rows.push_back({cell::text(std::to_string(i)), cell::money(Money::fromInteger(i))});
    document->sections.push_back({"orders", "Orders", {"A paragraph."}, {}, {}, {std::move(table)}});
    return document;
}

/// Waits inside make() until let go or told to stop.
class HeldSource final : public ReportSource {
public:
    Result<ReportOutcome> make(const ReportOrder& order, const ReportWatch& watch) override
    {
        const std::lock_guard lock(mutex);
        orders.push_back(order);
        while (held.load())
            if (!watch(ReportStage::Pdf, 0.25))
                return ReportOutcome{true, nullptr, {}};
        if (!problem.empty())
            return failure(ErrorCode::Io, problem);
        ReportOutcome outcome{false, smallDocument(verified), {}};
        for (const ReportFormat format : order.formats)
            outcome.files.push_back({format, order.folder + "/report.pdf", 10, "aa"});
        return outcome;
    }

    std::mutex mutex;
    std::vector<ReportOrder> orders;
    std::atomic<bool> held{false};
    std::string problem;
    bool verified = true;
};

class Card {
public:
    explicit Card(ReportSource* from) : panel(from, QStringLiteral("somewhere/reports"))
    {
        panel.resize(1200, 500);
        panel.show();
        StationSnapshot snapshot = busySnapshot();
        snapshot.journalPath = "data/journals/one";
        panel.offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
    }
    template <typename T>
    T* find(const char* name)
    {
        return panel.findChild<T*>(QLatin1String(name));
    }
    void press(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool says(const QString& part)
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->text().contains(part); });
    }

    ReportPanel panel;
};

} // namespace

class TestReportPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewShowsTheDocumentAndWritesNothing()
    {
        HeldSource source;
        Card card(&source);
        card.press("reportPreviewButton");
        QTRY_VERIFY(card.panel.preview()->document() != nullptr);
        QVERIFY(source.orders.at(0).formats.empty());
        QCOMPARE(source.orders.at(0).journal, std::string("data/journals/one"));
        QTreeWidget* contents = card.panel.preview()->contents();
        contents->setCurrentItem(contents->topLevelItem(1));
        QCOMPARE(card.panel.preview()->text(), QStringLiteral("A paragraph."));
        contents->setCurrentItem(contents->topLevelItem(1)->child(0));
        const QAbstractItemModel* model = card.panel.preview()->table()->model();
        QCOMPARE(model->rowCount(), 2'000);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Fees [USD]"));
        QCOMPARE(model->index(1'999, 1).data(RawRole).toString(), QStringLiteral("1999"));
        QCOMPARE(model->index(1'999, 1).data().toString(), QStringLiteral("1\u2009999.00"));
    }
    void theOrderIsWhatTheFieldsSay()
    {
        HeldSource source;
        Card card(&source);
        card.find<QComboBox>("reportPeriod")->setCurrentIndex(ReportPanel::Custom);
        card.find<QLineEdit>("reportFrom")->setText(QStringLiteral("2016-06-18 08:15"));
        card.find<QLineEdit>("reportTo")->setText(QStringLiteral("2016-06-19"));
        card.find<QCheckBox>("reportJSON")->setChecked(true);
        const auto order = card.panel.order(true);
        QVERIFY(order.has_value());
        QCOMPARE(order->formats.size(), std::size_t{3}); // PDF and CSV are chosen already
        QCOMPARE(formatTimestamp(*order->from, 0), std::string("2016-06-18T08:15:00Z"));
        QCOMPARE(formatTimestamp(*order->to, 0), std::string("2016-06-19T00:00:00Z"));
        QCOMPARE(order->folder, std::string("somewhere/reports"));
        QVERIFY(order->stillWritten);
        card.find<QComboBox>("reportPeriod")->setCurrentIndex(ReportPanel::Today);
        QCOMPARE(card.panel.order(false)->dayOf->ns, FakeNow.ns);
    }
    void wrongFieldsAreNamedAndNothingStarts()
    {
        HeldSource source;
        Card card(&source);
        card.find<QComboBox>("reportPeriod")->setCurrentIndex(ReportPanel::Custom);
        card.find<QLineEdit>("reportFrom")->setText(QStringLiteral("yesterday"));
        card.press("reportMake");
        QVERIFY(card.says(QStringLiteral("\"yesterday\" is no time")));
        card.find<QLineEdit>("reportFrom")->setText(QStringLiteral("2016-06-20"));
        card.find<QLineEdit>("reportTo")->setText(QStringLiteral("2016-06-19"));
        card.press("reportMake");
        QVERIFY(card.says(QStringLiteral("ends before it begins")));
        card.find<QComboBox>("reportPeriod")->setCurrentIndex(ReportPanel::WholeSession);
        for (const char* name : {"reportPDF", "reportCSV"})
            card.find<QCheckBox>(name)->setChecked(false);
        card.press("reportMake");
        QVERIFY(card.says(QStringLiteral("at least one format")));
        QVERIFY(source.orders.empty());
    }
    void theWindowLivesWhileItWorksAndCancelEndsIt()
    {
        HeldSource source;
        source.held = true;
        Card card(&source);
        card.press("reportMake");
        QVERIFY(card.panel.isBusy());
        QTRY_VERIFY(card.says(QStringLiteral("Writing the PDF"))); // the event loop turns
        QVERIFY(!card.find<QPushButton>("reportMake")->isEnabled());
        QVERIFY(card.find<QPushButton>("reportCancel")->isVisible());
        card.press("reportCancel");
        QTRY_VERIFY(!card.panel.isBusy());
        QTRY_VERIFY(card.says(QStringLiteral("Cancelled. No file was written.")));
        QVERIFY(card.find<QPushButton>("reportMake")->isEnabled());
        QVERIFY(!card.find<QPushButton>("reportOpenFolder")->isVisible());
    }
    void tabGoesThroughTheFormAsItIsRead()
    {
        HeldSource source;
        Card card(&source);
        QVERIFY(QTest::qWaitForWindowActive(&card.panel));
        card.find<QComboBox>("reportPeriod")->setFocus();
        QStringList visited;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(card.panel.windowHandle(), Qt::Key_Tab);
            visited << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(visited.join(u' '), QStringLiteral("reportPDF reportHTML reportCSV reportJSON reportFolder "
                                                    "reportPreviewButton reportMake"));
    }

    void theFocusWaitsOnCancelAndComesBack()
    {
        HeldSource source;
        source.held = true;
        Card card(&source);
        QVERIFY(QTest::qWaitForWindowActive(&card.panel));
        auto* make = card.find<QPushButton>("reportMake");
        make->setFocus();
        QTest::keyClick(card.panel.windowHandle(), Qt::Key_Space);
        QVERIFY(card.panel.isBusy());
        QCOMPARE(QApplication::focusWidget(), card.find<QPushButton>("reportCancel"));
        source.held = false;
        QTRY_VERIFY(!card.panel.isBusy());
        QTRY_COMPARE(QApplication::focusWidget(), make);
    }

    void theResultNamesItsFilesAndOffersTheFolder()
    {
        HeldSource source;
        Card card(&source);
        card.press("reportMake");
        QTRY_VERIFY(card.says(QStringLiteral("Written: report.pdf")));
        QVERIFY(card.find<QPushButton>("reportOpenFolder")->isVisible());
    }
    void aFaultIsSaidAndAnUnverifiedJournalIsNotHidden()
    {
        HeldSource source;
        source.problem = "cannot write there; choose another folder";
        Card card(&source);
        card.press("reportMake");
        QTRY_VERIFY(card.says(QStringLiteral("choose another folder")));
        source.problem.clear();
        source.verified = false;
        card.press("reportMake");
        QTRY_VERIFY(card.says(QStringLiteral("NOT VERIFIED")));
    }
    void closingTheWindowEndsTheWork()
    {
        HeldSource source;
        source.held = true;
        {
            Card card(&source);
            card.press("reportMake");
        }
        const std::lock_guard lock(source.mutex); // make() has returned
        QVERIFY(source.orders.size() <= 1);
    }
    void withoutAJournalTheCardExplains()
    {
        HeldSource source;
        ReportPanel panel(&source, {});
        panel.resize(900, 400);
        panel.show();
        StationSnapshot snapshot = busySnapshot();
        snapshot.journalPath.clear();
        panel.offer(std::make_shared<const StationSnapshot>(std::move(snapshot)));
        auto* empty = panel.findChild<QLabel*>(QStringLiteral("emptyState"));
        QVERIFY(empty != nullptr && empty->isVisible());
        QVERIFY(empty->text().contains(QStringLiteral("not recorded")));
    }
    void everyControlHasAName()
    {
        HeldSource source;
        Card card(&source);
        const QStringList unnamed = testing::unnamedControls(card.panel);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }
    void violationsAreTakenFromTheRecordsNewestFirst()
    {
        ViolationsPanel panel;
        panel.resize(700, 300);
        panel.show();
        std::vector<AuditRow> rows;
        for (Seq seq = 1; seq <= 3; ++seq) {
            AuditRow row = fakeAuditRow(seq);
            row.kind = seq == 2 ? MessageKind::Signal : MessageKind::Violation;
            row.trace = seq;
            row.text = "violation " + std::to_string(seq);
            rows.push_back(row);
        }
        panel.takeAuditRows(rows, 0);
        QCOMPARE(panel.table()->model()->rowCount(), 2);
        QVERIFY(
            panel.table()->model()->index(0, 4).data().toString().contains(QStringLiteral("violation 3")));
        QVERIFY(panel.headerText().contains(QStringLiteral("2 since")));
        panel.takeAuditRows({}, 5);
        QVERIFY(panel.headerText().contains(QStringLiteral("5 records")));
    }
};

QTEST_MAIN(TestReportPanel)
#include "tst_report_panel.moc"
