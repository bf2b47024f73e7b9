// Reports of real journals: against the session that wrote them, for parts of them, damaged, cancelled, and
// as files that replace nothing. Told to (MYSTIC_REPORT_ROWS), it also measures a large one.
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

#include "compliance/report/report_document.h"
#include "report/journal_report.h"
#include "report/report_maker.h"
#include "session_rig.h"
#include "torn_journal.h"
#include "ui/report/pdf_report.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const std::vector<ReportFormat> AllFormats{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Csv,
                                           ReportFormat::Json};

const ReportTable& tableOf(const ReportDocument& document, const std::string& id)
{
    for (const ReportSection& section : document.sections)
        for (const ReportTable& table : section.tables)
            if (table.id == id)
                return table;
    static const ReportTable none;
    return none;
}

const ReportCell& figureOf(const ReportDocument& document, const std::string& id)
{
    return std::ranges::find(document.keyFigures, id, &ReportFigure::id)->value;
}

ReportDocument largeDocument(std::size_t rows)
{
    ReportDocument document;
    document.title = "Compliance report";
    document.session = "large";
    document.chainHead = std::string(64, '0');
    document.from = Timestamp{1'466'208'000'000'000'000};
    document.to = document.from + seconds(86'400);
    ReportTable table;
    table.id = "orders";
    table.title = "Orders";
    for (int i = 0; i < 18; ++i)
        table.columns.push_back({"c" + std::to_string(i), "Column " + std::to_string(i), "",
                                 i % 6 == 0   ? CellKind::Time
                                 : i % 3 == 0 ? CellKind::Money
                                              : CellKind::Text});
    for (std::size_t row = 0; row < rows; ++row) {
        auto& cells = table.rows.emplace_back();
        for (int i = 0; i < 18; ++i)
            cells.push_back(i % 6 == 0 ? cell::time(document.from + seconds(static_cast<std::int64_t>(row)))
                            : i % 3 == 0
                                ? cell::money(Money::fromRaw(static_cast<std::int64_t>(row) * 123'456'789))
                                : cell::text("text " + std::to_string(row % 1000)));
    }
    document.sections.push_back({"orders", "Orders", {}, {}, {}, {std::move(table)}});
    return document;
}

} // namespace

class TestReportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itAgreesWithTheSessionThatWroteTheJournal();
    void aPeriodIsCutAtItsEdgesAndPartsAddUp();
    void twoReportsOfOneJournalAreEqual();
    void aFlippedBitIsNamedAndWhatPrecedesItIsReported();
    void aTornTailIsAFaultUnlessTheSessionStillWrites();
    void fourFilesAreWrittenAndNothingIsReplaced();
    void cancellingLeavesNothingBehind();
    void whatCannotBeDoneIsSaidWithItsPlace();
    void aPdfOfManyPagesIsWhole();
    void aLargeReportIsQuick();

private:
    [[nodiscard]] ReportOrder orderFor(const QString& journal) const;
    [[nodiscard]] QString copyOfJournal(const QString& name) const;

    QTemporaryDir m_dir;
    QString m_journal;
    std::shared_ptr<const StationSnapshot> m_end;
};

void TestReportRun::initTestCase()
{
    const QString file = writeTrades(m_dir, QStringLiteral("TEST.csv"), 4000);
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    auto session = Session::open(
        *optionsFor(configOver(file), m_dir.filePath(QStringLiteral("data")), registry), registry);
    QVERIFY2(session.has_value(), session ? "" : session.error().message.c_str());
    OperatorCommand halt;
    halt.action = OperatorAction::Halt;
    halt.person.assign("ana");
    halt.reason.assign("=looks wrong, said the \"desk\"");
    QTRY_VERIFY_WITH_TIMEOUT((*session)->hasEnded(), 60'000);
    (*session)->send(halt);
    QTRY_VERIFY_WITH_TIMEOUT((*session)->snapshot()->tradingState == TradingState::Halted, 20'000);
    (*session)->close();
    m_end = (*session)->snapshot();
    m_journal = QString::fromStdString((*session)->journalDirectory());
}

ReportOrder TestReportRun::orderFor(const QString& journal) const
{
    ReportOrder order;
    order.journal = journal.toStdString();
    order.folder = m_dir.filePath(QStringLiteral("out")).toStdString();
    return order;
}

QString TestReportRun::copyOfJournal(const QString& name) const
{
    const QString copy = m_dir.filePath(name);
    QDir().mkpath(copy);
    QFile::copy(m_journal + QStringLiteral("/journal-000001.seg"),
                copy + QStringLiteral("/journal-000001.seg"));
    return copy;
}

void TestReportRun::itAgreesWithTheSessionThatWroteTheJournal()
{
    ReportMaker maker(writePdf);
    const auto made = maker.make(orderFor(m_journal), {});
    QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
    const ReportDocument& document = *made->document;
    QVERIFY2(document.verified, document.verification.c_str());
    QCOMPARE(document.chainHead, m_end->chainHead);
    QCOMPARE(figureOf(document, "equity_end").raw, m_end->equity.raw());
    QCOMPARE(figureOf(document, "net_pnl").raw, (m_end->equity - m_end->startingCash).raw());
    QVERIFY(!tableOf(document, "executions").rows.empty());
    Money fees;
    for (const auto& row : tableOf(document, "executions").rows)
        fees += Money::fromRaw(row.at(9).raw);
    QCOMPARE(fees.raw(), m_end->fees.raw());
    const auto& action = tableOf(document, "operator_actions").rows.at(0);
    QCOMPARE(displayText(action.at(2)), std::string("ana"));
    QCOMPARE(displayText(tableOf(document, "halts").rows.at(0).at(3)), std::string("Halted"));
    QVERIFY(!tableOf(document, "limits").rows.empty());
}

void TestReportRun::aPeriodIsCutAtItsEdgesAndPartsAddUp()
{
    ReportMaker maker(writePdf);
    const auto whole = maker.make(orderFor(m_journal), {});
    QVERIFY(whole.has_value());
    const Timestamp middle =
        whole->document->from + Duration{(whole->document->to - whole->document->from).ns / 2};
    ReportOrder early = orderFor(m_journal);
    early.to = middle;
    ReportOrder late = orderFor(m_journal);
    late.from = middle;
    const auto first = maker.make(early, {});
    const auto second = maker.make(late, {});
    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(first->document->chainHead, whole->document->chainHead); // all of it is verified either way
    QCOMPARE(figureOf(*first->document, "net_pnl").raw + figureOf(*second->document, "net_pnl").raw,
             figureOf(*whole->document, "net_pnl").raw);
    QCOMPARE(figureOf(*first->document, "fills").raw + figureOf(*second->document, "fills").raw,
             figureOf(*whole->document, "fills").raw);
    QVERIFY(figureOf(*first->document, "fills").raw > 0 && figureOf(*second->document, "fills").raw > 0);
    ReportOrder day = orderFor(m_journal);
    day.dayOf = middle;
    const auto today = maker.make(day, {});
    QVERIFY(today.has_value());
    QCOMPARE((today->document->to - today->document->from).ns, seconds(86'400).ns);
}

void TestReportRun::twoReportsOfOneJournalAreEqual()
{
    ReportMaker maker(writePdf);
    ReportOrder order = orderFor(m_journal);
    order.formats = {ReportFormat::Html, ReportFormat::Json};
    const auto a = maker.make(order, {});
    const auto b = maker.make(order, {});
    QVERIFY(a.has_value() && b.has_value());
    for (std::size_t i = 0; i < a->files.size(); ++i) {
        QVERIFY(a->files[i].path != b->files[i].path);
        QCOMPARE(a->files[i].sha256, b->files[i].sha256);
    }
}

void TestReportRun::aFlippedBitIsNamedAndWhatPrecedesItIsReported()
{
    const QString copy = copyOfJournal(QStringLiteral("flipped"));
    QFile file(copy + QStringLiteral("/journal-000001.seg"));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = file.size() / 2;
    file.seek(place);
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    file.seek(place);
    file.putChar(static_cast<char>(byte ^ 1));
    file.close();
    ReportMaker maker(writePdf);
    const auto made = maker.make(orderFor(copy), {});
    QVERIFY(made.has_value());
    QVERIFY(!made->document->verified);
    QVERIFY(made->document->verification.find("journal-000001.seg at byte") != std::string::npos);
    QVERIFY(made->document->rowCount() > 0);
}

void TestReportRun::aTornTailIsAFaultUnlessTheSessionStillWrites()
{
    const QString copy = copyOfJournal(QStringLiteral("torn"));
    QFile file(copy + QStringLiteral("/journal-000001.seg"));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(tearLastTurn(copy));
    ReportMaker maker(writePdf);
    ReportOrder order = orderFor(copy);
    const auto after = maker.make(order, {});
    QVERIFY(after.has_value() && !after->document->verified);
    order.stillWritten = true;
    const auto during = maker.make(order, {});
    QVERIFY(during.has_value() && during->document->verified);
}

void TestReportRun::fourFilesAreWrittenAndNothingIsReplaced()
{
    ReportMaker maker(writePdf);
    ReportOrder order = orderFor(m_journal);
    order.folder = m_dir.filePath(QStringLiteral("files/deep")).toStdString();
    order.formats = AllFormats;
    const auto first = maker.make(order, {});
    QVERIFY2(first.has_value(), first ? "" : first.error().message.c_str());
    QCOMPARE(first->files.size(), std::size_t{4});
    const auto second = maker.make(order, {});
    QVERIFY(second.has_value());
    for (std::size_t i = 0; i < AllFormats.size(); ++i) {
        QVERIFY(QFileInfo::exists(QString::fromStdString(first->files[i].path)));
        QVERIFY(second->files[i].path.find("_v2") != std::string::npos);
        QVERIFY(first->files[i].bytes > 0);
    }
    // Nothing half done is left, hidden or not.
    QCOMPARE(QDir(QString::fromStdString(order.folder))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             8);
    QFile csv(QString::fromStdString(first->files[2].path) + QStringLiteral("/10_operator_actions.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\"'=looks wrong, said the \"\"desk\"\"\""));
}

void TestReportRun::cancellingLeavesNothingBehind()
{
    ReportMaker maker(writePdf);
    for (const ReportStage stop : {ReportStage::Reading, ReportStage::Pdf, ReportStage::Json}) {
        ReportOrder order = orderFor(m_journal);
        order.folder =
            m_dir.filePath(QStringLiteral("cancelled%1").arg(static_cast<int>(stop))).toStdString();
        order.formats = AllFormats;
        const auto made = maker.make(order, [stop](ReportStage stage, double) { return stage != stop; });
        QVERIFY(made.has_value());
        QVERIFY(made->cancelled && made->files.empty());
        QCOMPARE(QDir(QString::fromStdString(order.folder))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 0);
    }
}

void TestReportRun::whatCannotBeDoneIsSaidWithItsPlace()
{
    ReportMaker maker(writePdf);
    const QString nowhere = m_dir.filePath(QStringLiteral("nowhere"));
    const auto missing = maker.make(orderFor(nowhere), {});
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().message.find(nowhere.toStdString()) != std::string::npos);
    ReportOrder backwards = orderFor(m_journal);
    backwards.from = Timestamp{2'000'000'000};
    backwards.to = Timestamp{1'000'000'000};
    QVERIFY(!maker.make(backwards, {}).has_value());
    ReportOrder blocked = orderFor(m_journal);
    blocked.formats = {ReportFormat::Json};
    blocked.folder = m_journal.toStdString() + "/journal-000001.seg";
    const auto refused = maker.make(blocked, {});
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.find("choose another folder") != std::string::npos);
    QVERIFY(!parseFormats("pdf,doc").has_value());
    QCOMPARE(parseFormats("csv,pdf,csv")->size(), std::size_t{2});
}

void TestReportRun::aPdfOfManyPagesIsWhole()
{
    const std::string path = m_dir.filePath(QStringLiteral("large.pdf")).toStdString();
    const auto done = writePdf(largeDocument(3'000), path);
    QVERIFY(done.has_value() && *done);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    const auto pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages > 40 && pages < 120, QByteArray::number(pages).constData());
    QVERIFY(bytes.contains("/FontFile2"));                   // embedded
    QVERIFY(!writePdf(largeDocument(10), path).has_value()); // it is there already
}

void TestReportRun::aLargeReportIsQuick()
{
    const int rows = qEnvironmentVariableIntValue("MYSTIC_REPORT_ROWS");
    if (rows <= 0)
        QSKIP("a measurement: say how many rows in MYSTIC_REPORT_ROWS");
    const ReportDocument document = largeDocument(static_cast<std::size_t>(rows));
    for (const ReportFormat format : AllFormats) {
        ReportOrder order = orderFor(m_journal);
        order.folder = m_dir.filePath(QStringLiteral("large")).toStdString();
        order.formats = {format};
        QElapsedTimer timer;
        timer.start();
        const auto files = writeReportFiles(document, order, {}, writePdf);
        QVERIFY(files.has_value() && files->has_value());
        qInfo("%s: %d rows of 18 columns in %lld ms, %llu bytes", std::string(toText(format)).c_str(), rows,
              timer.elapsed(), static_cast<unsigned long long>((*files)->front().bytes));
    }
}

QTEST_MAIN(TestReportRun)
#include "tst_report_run.moc"
