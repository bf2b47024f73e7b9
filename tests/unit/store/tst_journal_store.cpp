// The projection as its users need it: right rows, live following, questions by page, rebuilding what is lost
// or damaged, exports that a spreadsheet cannot be tricked by.
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <filesystem>

#include "engine/explain_journal.h"
#include "journal/posix_disk.h"
#include "recorded_turns.h"
#include "store/journal_store.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// A journal in a temporary folder, its names, and a reader over its projection.
struct World {
    World()
        : master(std::make_shared<InstrumentMaster>(TurnWriter::instruments())),
          names(TurnWriter::names(*master))
    {
    }

    [[nodiscard]] std::string journal() const { return dir.filePath(QStringLiteral("j")).toStdString(); }
    [[nodiscard]] QString database() const { return dir.filePath(QStringLiteral("j/audit.sqlite")); }
    [[nodiscard]] JournalSource source() const
    {
        return {QString::fromStdString(journal()), names, master, dir.filePath(QStringLiteral("cache"))};
    }

    QTemporaryDir dir;
    std::shared_ptr<InstrumentMaster> master;
    NameBook names;
    PosixDisk disk;
};

/// Projects everything there is; returns the state.
ProjectionState project(World& world, std::size_t perStep = 1000)
{
    JournalProjector projector(world.disk, world.journal(), world.database(), world.names);
    if (auto opened = projector.open(); !opened) {
        ProjectionState state;
        state.problem = opened.error().message;
        return state;
    }
    do {
        if (auto done = projector.step(perStep); !done) {
            ProjectionState state;
            state.problem = done.error().message;
            return state;
        }
    } while (!projector.state().atEnd);
    return projector.state();
}

AuditIndex indexOf(AuditReader& reader, const AuditFilter& filter = {})
{
    AuditIndex index;
    index.filter = filter;
    if (!reader.extend(index))
        index.count = -1;
    return index;
}

std::vector<AuditRecord> everything(AuditReader& reader, const AuditIndex& index)
{
    std::vector<AuditRecord> all;
    for (std::size_t page = 0; page < index.pageStarts.size(); ++page) {
        const auto rows = reader.page(index, page);
        all.insert(all.end(), rows->begin(), rows->end());
    }
    return all;
}

} // namespace

class TestJournalStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThoseOfTheAuditTextAndTicksNeedNone()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        for (int i = 0; i < 1000; ++i)
            writer.tick();
        const Seq trace = writeFilledOrder(writer);
        writer.close();
        const ProjectionState state = project(world);
        QVERIFY2(state.problem.empty(), state.problem.c_str());
        QVERIFY(state.closed);
        QCOMPARE(state.turns, std::uint64_t{1005});
        QCOMPARE(state.rows, std::uint64_t{9}); // five products, three reports, one position
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        const auto rows = everything(reader, indexOf(reader));
        QCOMPARE(rows.size(), std::size_t{9});
        QCOMPARE(rows[0].row.kind, MessageKind::Signal);
        QCOMPARE(rows[0].row.seq, trace);
        QCOMPARE(rows[0].row.trace, trace);
        QCOMPARE(rows[0].row.sourceName, std::string("strategy"));
        QCOMPARE(rows[7].order, makeOrderId(trace, 0));
        QVERIFY(rows[7].row.text.find("filled 0.250 @ 100.00") != std::string::npos);
        QCOMPARE(rows[7].cause, trace);
    }
    void pagesAreReadByKeyAndStayWhenRowsAreAdded()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        for (int i = 0; i < 700; ++i)
            writer.alert("number " + std::to_string(i), i % 2 == 0 ? Severity::High : Severity::Low);
        writer.commit();
        (void)project(world, 100);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        AuditFilter filter;
        filter.atLeast = Severity::Medium;
        AuditIndex all = indexOf(reader);
        AuditIndex high = indexOf(reader, filter);
        QCOMPARE(all.count, qint64{700});
        QCOMPARE(all.pageStarts, (std::vector<qint64>{1, 257, 513}));
        QCOMPARE(high.count, qint64{350});
        const auto before = high.pageStarts;
        for (int i = 700; i < 1400; ++i)
            writer.alert("number " + std::to_string(i), i % 2 == 0 ? Severity::High : Severity::Low);
        writer.commit();
        (void)project(world);
        QVERIFY(reader.extend(high).has_value());
        QCOMPARE(high.count, qint64{700});
        QVERIFY(std::equal(before.begin(), before.end(), high.pageStarts.begin()));
        const auto rows = everything(reader, high);
        QCOMPARE(rows.size(), std::size_t{700});
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].row.text, "number " + std::to_string(2 * i));
        QCOMPARE(reader.positionOf(high, rows[300].id).value(), std::optional<qint64>(300));
        QCOMPARE(reader.positionOf(high, rows[300].id + 1).value(), std::optional<qint64>());
    }
    void filtersAgreeWithThePredicateOfTheLiveTail_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        AuditFilter filter;
        QTest::newRow("everything") << filter;
        filter.kind = MessageKind::ExecutionReport;
        QTest::newRow("kind") << filter;
        filter = {};
        filter.source = "risk";
        QTest::newRow("source") << filter;
        filter.source = "nobody";
        QTest::newRow("unknown source") << filter;
        filter = {};
        filter.atLeast = Severity::Medium;
        QTest::newRow("severity") << filter;
        filter = {};
        filter.instrument = 0;
        QTest::newRow("instrument") << filter;
        filter = {};
        filter.from = Timestamp{TurnWriter::Start + 3'000'000};
        filter.until = Timestamp{TurnWriter::Start + 9'000'000};
        QTest::newRow("time") << filter;
        filter = {};
        filter.text = "FILLED";
        QTest::newRow("text, case ignored") << filter;
        filter.text = "100%_\\'; DROP TABLE audit;--";
        QTest::newRow("text with signs SQL knows") << filter;
        filter.text = "compliance";
        QTest::newRow("text in the source's name") << filter;
        filter.text = "S-2";
        QTest::newRow("text that is a trace") << filter;
        filter = {};
        filter.trace = 2;
        QTest::newRow("trace") << filter;
    }
    void filtersAgreeWithThePredicateOfTheLiveTail()
    {
        QFETCH(AuditFilter, filter);
        World world;
        TurnWriter writer(world.disk, world.journal());
        writer.tick();
        writeFilledOrder(writer);
        writeBlockedOrder(writer);
        writeRejectedSignal(writer);
        writer.alert("100%_\\'; DROP TABLE audit;-- is only text");
        writer.close();
        (void)project(world);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        std::vector<qint64> expected;
        for (const AuditRecord& record : everything(reader, indexOf(reader)))
            if (filter.accepts(record.row))
                expected.push_back(record.id);
        std::vector<qint64> found;
        for (const AuditRecord& record : everything(reader, indexOf(reader, filter)))
            found.push_back(record.id);
        QCOMPARE(found, expected);
    }
    void ordersKeepTheirStateAndRejectionsTheirReason()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        const Seq filled = writeFilledOrder(writer);
        const Seq blocked = writeBlockedOrder(writer);
        const Seq rejected = writeRejectedSignal(writer);
        writer.close();
        (void)project(world);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        const auto decisions = reader.decisions(10);
        QVERIFY(decisions.has_value());
        QCOMPARE(decisions->size(), std::size_t{3});
        QCOMPARE((*decisions)[0].key.trace, rejected);
        QCOMPARE((*decisions)[0].key.order, OrderId{0});
        QCOMPARE((*decisions)[0].state, QStringLiteral("Compliance: max daily trades 101 (limit 100)"));
        QCOMPARE((*decisions)[1].key.order, makeOrderId(blocked, 0));
        QVERIFY((*decisions)[1].blocked);
        QCOMPARE((*decisions)[1].state, QStringLiteral("Gate: data fresh 3 s (limit 1 s)"));
        QCOMPARE((*decisions)[2].key.order, makeOrderId(filled, 0));
        QCOMPARE((*decisions)[2].state, QStringLiteral("Filled"));
        QCOMPARE((*decisions)[2].filled, Quantity::fromRaw(25'000'000));
    }
    void anExplanationThroughTheDatabaseIsTheOneFromTheJournalAlone()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        for (int i = 0; i < 600; ++i)
            writer.tick();
        const Seq trace = writeFilledOrder(writer);
        writer.close();
        (void)project(world);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        auto journal = JournalReader::open(world.disk, world.journal());
        const auto key = reader.resolve({0, makeOrderId(trace, 0), {}});
        QVERIFY(key.has_value() && key->has_value());
        const auto turns = reader.turnsOf(**key, **journal);
        QVERIFY(turns.has_value());
        const auto found = findInJournal(world.disk, world.journal(), "S-" + std::to_string(trace));
        QCOMPARE(toText(explain(**key, *turns, world.names), world.names),
                 toText(explain(found->key, found->turns, world.names), world.names));
        QVERIFY(!reader.resolve({77'777, 0, {}})->has_value());
        QCOMPARE(reader.turnNumbered(300, **journal)->header.seq, Seq{300});
    }
    void theDetailOfARecordHoldsEveryField()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        writeFilledOrder(writer);
        writer.close();
        (void)project(world);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        auto journal = JournalReader::open(world.disk, world.journal());
        const auto detail = readDetail(reader, **journal, world.names, 3); // the risk verdict
        QVERIFY(detail.has_value());
        const auto has = [&](const char* name, const char* value) {
            return std::ranges::find(detail->fields, std::pair<std::string, std::string>(name, value)) !=
                   detail->fields.end();
        };
        QVERIFY2(has("kind", "RiskVerdict"), detail->json.c_str());
        QVERIFY2(has("payload.approved", "0.25"), detail->json.c_str());
        QVERIFY2(has("payload.candidates[2].rule", "VolatilityTarget"), detail->json.c_str());
        QCOMPARE(detail->chain.size(), std::size_t{9});
        QVERIFY(!readDetail(reader, **journal, world.names, 10'000).has_value());
    }
    void aMissingDamagedOrOlderDatabaseIsBuiltAgain_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("deleted") << 0;
        QTest::newRow("not a database") << 1;
        QTest::newRow("another version") << 2;
        QTest::newRow("another journal's") << 3;
        QTest::newRow("cut in half") << 4;
    }
    void aMissingDamagedOrOlderDatabaseIsBuiltAgain()
    {
        QFETCH(int, damage);
        World world;
        {
            TurnWriter writer(world.disk, world.journal());
            for (int i = 0; i < 400; ++i)
                writer.alert("number " + std::to_string(i));
            writer.close();
        }
        QCOMPARE(project(world).rows, std::uint64_t{400});
        if (damage == 0)
            QVERIFY(QFile::remove(world.database()));
        if (damage == 1) {
            QFile file(world.database());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(8192, 'x'));
        }
        if (damage == 2) {
            Database database;
            QVERIFY(database.open(world.database(), Database::Mode::Write).has_value());
            QVERIFY(database.execute(QStringLiteral("PRAGMA user_version=77")).has_value());
        }
        if (damage == 3) {
            QVERIFY(std::filesystem::remove(world.journal() + "/" + segmentName(1)));
            JournalOptions options;
            options.runId = 9;
            TurnWriter writer(world.disk, world.journal(), options);
            for (int i = 0; i < 400; ++i)
                writer.alert("number " + std::to_string(i));
            writer.close();
        }
        if (damage == 4)
            QVERIFY(QFile::resize(world.database(), QFileInfo(world.database()).size() / 2));
        ProjectionState state = project(world);
        if (!state.problem.empty()) { // noticed only while working: the worker asks for a new one
            removeDatabase(world.database());
            state = project(world);
        }
        QVERIFY2(state.problem.empty(), state.problem.c_str());
        QCOMPARE(state.rows, std::uint64_t{400});
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        QCOMPARE(everything(reader, indexOf(reader)).size(), std::size_t{400});
    }
    void aLiveJournalIsFollowedAndATornTailIsNotYetAnError()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        writer.alert("first");
        writer.commit();
        JournalStore store;
        QSignalSpy failures(&store, &JournalStore::failed);
        std::shared_ptr<const AuditIndex> index;
        connect(&store, &JournalStore::indexChanged, &store,
                [&](quint64, const std::shared_ptr<const AuditIndex>& next) { index = next; });
        store.open(world.source());
        store.setFilter({});
        QTRY_VERIFY(index && index->count == 1);
        // Half a record, as a reader sees it in the middle of a write.
        const std::string segment = world.journal() + "/" + segmentName(1);
        auto file = world.disk.open(segment, true);
        const auto whole = (*file)->size();
        const std::array<std::byte, 20> half{std::byte{7}};
        QVERIFY((*file)->append(half).has_value());
        QSignalSpy states(&store, &JournalStore::stateChanged);
        QVERIFY((*file)->truncate(*whole).has_value());
        for (int i = 0; i < 300; ++i)
            writer.alert("later " + std::to_string(i));
        writer.commit();
        QTRY_COMPARE(index->count, qint64{301});
        QVERIFY(store.state().problem.empty());
        writer.close();
        QTRY_VERIFY(store.state().closed);
        QCOMPARE(failures.size(), 0);
    }
    void lateAnswersToAnOlderFilterAreDropped()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        for (int i = 0; i < 5000; ++i)
            writer.alert("number " + std::to_string(i));
        writer.close();
        JournalStore store;
        store.open(world.source());
        QTRY_VERIFY(store.state().closed);
        QSignalSpy indexes(&store, &JournalStore::indexChanged);
        quint64 newest = 0;
        for (int i = 0; i < 50; ++i) {
            AuditFilter filter;
            filter.text = "number " + std::to_string(i);
            newest = store.setFilter(filter);
        }
        QTRY_VERIFY(!indexes.isEmpty() && indexes.last().at(0).toULongLong() == newest);
        QVERIFY2(indexes.size() < 50, "questions nobody waits for any more were not given up");
        const auto index = indexes.last().at(1).value<std::shared_ptr<const AuditIndex>>();
        QCOMPARE(index->count, qint64{111}); // 49, 490…499, 4900…4999
    }
    void exportsHoldRawValuesAndNoFormula()
    {
        World world;
        {
            TurnWriter writer(world.disk, world.journal());
            writer.alert("=HYPERLINK(\"http://x\",\"y\")");
            writer.alert("plain, with \"quotes\"");
            writer.close();
        }
        (void)project(world);
        AuditReader reader(world.names);
        QVERIFY(reader.open(world.database()).has_value());
        const QString csv = world.dir.filePath(QStringLiteral("out.csv"));
        const auto go = [](qint64) { return true; };
        QCOMPARE(exportAudit(reader, {}, world.names, csv, ExportFormat::Csv, go).value(), qint64{2});
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("sequence,time_utc,source,kind"));
        QVERIFY2(text.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""), text.constData());
        QVERIFY2(text.contains("1,2016-06-18T08:15:00.001000000Z,orchestrator,Alert,Low,"), text.constData());
        QVERIFY(text.contains("\"plain, with \"\"quotes\"\"\"\r\n"));
        const QString json = world.dir.filePath(QStringLiteral("out.json"));
        QCOMPARE(exportAudit(reader, {}, world.names, json, ExportFormat::Json, go).value(), qint64{2});
        QFile jsonFile(json);
        QVERIFY(jsonFile.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(jsonFile.readAll());
        QCOMPARE(document.array().size(), 2);
        QCOMPARE(document.array().at(1).toObject().value(QStringLiteral("text")).toString(),
                 QStringLiteral("plain, with \"quotes\""));
    }
    void aCancelledExportLeavesNothingAndABadPlaceIsNamed()
    {
        World world;
        TurnWriter writer(world.disk, world.journal());
        for (int i = 0; i < 9000; ++i)
            writer.alert("number " + std::to_string(i));
        writer.close();
        JournalStore store;
        store.open(world.source());
        QTRY_VERIFY(store.state().closed);
        QSignalSpy finished(&store, &JournalStore::exportFinished);
        connect(
            &store, &JournalStore::exportProgress, &store, [&](qint64) { store.cancelExport(); },
            Qt::DirectConnection);
        const QString path = world.dir.filePath(QStringLiteral("out.csv"));
        store.exportTo({}, path, ExportFormat::Csv);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.last().at(1).toLongLong(), qint64{0});
        QVERIFY(finished.last().at(2).toString().isEmpty());
        QVERIFY(!QFile::exists(path));
        const QString nowhere = world.dir.filePath(QStringLiteral("no/such/folder/out.csv"));
        store.exportTo({}, nowhere, ExportFormat::Csv);
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(finished.last().at(2).toString().contains(nowhere));
    }
};

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journal_store.moc"
