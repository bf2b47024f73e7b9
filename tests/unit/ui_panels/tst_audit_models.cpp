// The audit log's models: what the filter accepts, newest first, one signal a batch, bounded, loss counted.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

#include "fake_station.h"
#include "ui/panels/audit/audit_model.h"
#include "ui/panels/data_table.h"

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

AuditRow sample()
{
    AuditRow row;
    row.seq = 184'215;
    row.trace = 7'780;
    row.sourceName = "compliance";
    row.kind = MessageKind::Violation;
    row.severity = Severity::Medium;
    row.text = "order-to-trade ratio 9.1 > 8.0 on ETH-USD (warn)";
    return row;
}

Seq seqAt(const AuditViewModel& view, int row)
{
    return view.index(row, AuditLogModel::SequenceColumn).data(RawRole).toString().toULongLong();
}

} // namespace

class TestAuditModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilterAcceptsWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<qint64>("trace"); // 0 = any
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, const char* text, const char* source, MessageKind kind,
                            Severity atLeast, qint64 trace, bool accepted) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(source)
                                << static_cast<int>(kind) << static_cast<int>(atLeast) << trace << accepted;
        };
        row("nothing set", "", "", MessageKind::None, Severity::Info, 0, true);
        row("text", "ratio 9.1", "", MessageKind::None, Severity::Info, 0, true);
        row("case does not matter", "eth-usd", "", MessageKind::None, Severity::Info, 0, true);
        row("other text", "BTC", "", MessageKind::None, Severity::Info, 0, false);
        row("text in the source", "compl", "", MessageKind::None, Severity::Info, 0, true);
        row("text in the kind", "violat", "", MessageKind::None, Severity::Info, 0, true);
        row("the trace as written", "s-7780", "", MessageKind::None, Severity::Info, 0, true);
        row("the sequence", "184215", "", MessageKind::None, Severity::Info, 0, true);
        row("source", "", "compliance", MessageKind::None, Severity::Info, 0, true);
        row("part of a source is another source", "", "compl", MessageKind::None, Severity::Info, 0, false);
        row("kind", "", "", MessageKind::Violation, Severity::Info, 0, true);
        row("other kind", "", "", MessageKind::Signal, Severity::Info, 0, false);
        row("same severity", "", "", MessageKind::None, Severity::Medium, 0, true);
        row("higher severity wanted", "", "", MessageKind::None, Severity::High, 0, false);
        row("trace", "", "", MessageKind::None, Severity::Info, 7'780, true);
        row("the trace's own first record", "", "", MessageKind::None, Severity::Info, 184'215, true);
        row("other trace", "", "", MessageKind::None, Severity::Info, 7'781, false);
        row("all must hold", "ratio", "risk", MessageKind::Violation, Severity::Low, 7'780, false);
    }
    void theFilterAcceptsWhatItSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, source);
        QFETCH(int, kind);
        QFETCH(int, atLeast);
        QFETCH(qint64, trace);
        AuditFilter filter;
        filter.text = text.toStdString();
        filter.source = source.toStdString();
        filter.kind = static_cast<MessageKind>(kind);
        filter.atLeast = static_cast<Severity>(atLeast);
        if (trace != 0)
            filter.trace = static_cast<Seq>(trace);
        QTEST(filter.accepts(sample()), "accepted");
    }
    void theNewestIsOnTop()
    {
        AuditLogModel log(100);
        AuditViewModel view(&log);
        log.append(rowsFrom(1, 10));
        QCOMPARE(seqAt(view, 0), Seq{10});
        QCOMPARE(seqAt(view, 9), Seq{1});
    }
    void aBatchIsOneInsertion()
    {
        AuditLogModel log(10'000);
        AuditViewModel view(&log);
        const QSignalSpy inserted(&view, &QAbstractItemModel::rowsInserted);
        log.append(rowsFrom(1, 1'000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(2).toInt(), 999);
    }
    void aBatchThatDoesNotPassTheFilterIsSilent()
    {
        AuditLogModel log(10'000);
        AuditViewModel view(&log);
        AuditFilter filter;
        filter.atLeast = Severity::Critical;
        view.setFilter(filter);
        const QSignalSpy inserted(&view, &QAbstractItemModel::rowsInserted);
        log.append(rowsFrom(1, 1'000));
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(view.rowCount(), 0);
    }
    void anEmptyBatchOnlyCountsTheLoss()
    {
        AuditLogModel log(100);
        AuditViewModel view(&log);
        const QSignalSpy inserted(&view, &QAbstractItemModel::rowsInserted);
        log.append({}, 12);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(log.lost(), std::uint64_t{12});
    }
    void selectionSurvivesNewRowsAndLeavesWithEvictedOnes()
    {
        AuditLogModel log(40);
        AuditViewModel view(&log);
        log.append(rowsFrom(1, 30));
        const QPersistentModelIndex newest = view.index(0, 0);
        const QPersistentModelIndex oldest = view.index(29, 0);
        log.append(rowsFrom(31, 20)); // 10 too many
        QCOMPARE(view.rowCount(), 40);
        QCOMPARE(seqAt(view, newest.row()), Seq{30});
        QVERIFY(!oldest.isValid());
        QCOMPARE(seqAt(view, view.rowCount() - 1), Seq{11});
    }
    void anyOrderOfAppendsAndFiltersShowsExactlyTheAcceptedRows()
    {
        std::mt19937 random(7);
        AuditLogModel log(300);
        AuditViewModel view(&log);
        const QAbstractItemModelTester logTester(&log,
                                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester viewTester(&view,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        Seq next = 1;
        for (int step = 0; step < 60; ++step) {
            if (random() % 4 == 0) {
                AuditFilter filter;
                filter.source = random() % 2 == 0 ? "execution" : "";
                filter.atLeast = random() % 5 == 0 ? Severity::Medium : Severity::Info;
                view.setFilter(filter);
            }
            const int count = static_cast<int>(random() % 90);
            log.append(rowsFrom(next, count));
            next += static_cast<Seq>(count);

            std::vector<Seq> expected;
            for (int row = log.rowCount() - 1; row >= 0; --row)
                if (view.filter().accepts(log.rowAt(row)))
                    expected.push_back(log.rowAt(row).seq);
            QCOMPARE(view.rowCount(), static_cast<int>(expected.size()));
            for (int row = 0; row < view.rowCount(); ++row) {
                QCOMPARE(seqAt(view, row), expected[static_cast<std::size_t>(row)]);
                QCOMPARE(view.mapFromSource(view.mapToSource(view.index(row, 0))), view.index(row, 0));
            }
        }
        QVERIFY(log.evicted() > 0);
    }
    void theSameFilterAgainIsSilent()
    {
        AuditLogModel log(100);
        AuditViewModel view(&log);
        log.append(rowsFrom(1, 10));
        const QSignalSpy reset(&view, &QAbstractItemModel::modelReset);
        AuditFilter filter;
        filter.source = "gate";
        view.setFilter(filter);
        view.setFilter(filter);
        QCOMPARE(reset.size(), 1);
    }
    void severityIsToldByShapeAndWord()
    {
        AuditLogModel log(10);
        log.append({sample()});
        const QModelIndex kind = log.index(0, AuditLogModel::KindColumn);
        QVERIFY(!kind.data(Qt::DecorationRole).isNull());
        QCOMPARE(kind.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Violation, severity Medium"));
    }
};

QTEST_MAIN(TestAuditModels)
#include "tst_audit_models.moc"
