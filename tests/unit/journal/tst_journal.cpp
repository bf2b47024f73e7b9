// Writing, reading and verifying whole journals, in memory and on the real disk.
#include <QtTest/QtTest>

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include "journal/posix_disk.h"
#include "journal/recovery.h"
#include "journal/verifier.h"
#include "journal_fixture.h"
#include "memory_disk.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::string_view Header = R"({"run":"test","seed":1})";

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandRecordsComeBackAsWritten();
    void nothingReachesTheDiskBeforeCommit();
    void segmentsRollAndNoRecordSpansThem();
    void aClosedJournalVerifiesAndSaysSo();
    void anOpenEndVerifiesButIsNotClean();
    void anEmptyDirectoryNeverVerifies();
    void aDirectoryWithAJournalIsRefused();
    void recoveryOfACleanJournalChangesNothing();
    void tooLittleFreeSpaceIsRefusedAtTheStart();
    void aReaderFollowsAWriterThroughTornWritesAndNewSegments();
    void aReaderComesBackToARememberedPlace();
};

void TestJournal::aHundredThousandRecordsComeBackAsWritten()
{
    QTemporaryDir folder;
    PosixDisk disk;
    const std::string directory = folder.path().toStdString() + "/deep/journal";
    constexpr int Count = 100'000;
    Hash head{};
    {
        auto writer = JournalWriter::create(disk, directory, Header, {.segmentBytesMax = 4U << 20U});
        QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
        QVERIFY(appendTurns(**writer, Count, 1'000, 42));
        head = (*writer)->chainHead();
        QVERIFY((*writer)->close());
        QCOMPARE((*writer)->turns(), std::uint64_t{Count});
        QVERIFY((*writer)->segment() > 3);
    }
    auto reader = JournalReader::open(disk, directory);
    QVERIFY(reader);
    RecordView record;
    std::mt19937_64 random(42);
    Hash chain{};
    int turns = 0;
    QElapsedTimer timer;
    timer.start();
    while ((*reader)->next(record) == ReadStatus::Record) {
        if (record.kind == RecordKind::SessionHeader)
            chain = sha256(record.payload);
        if (record.kind != RecordKind::Turn)
            continue;
        const auto expected = makeTurn(chain, static_cast<std::uint64_t>(turns) + 1,
                                       TurnBytesMin + random() % (200 - TurnBytesMin), random);
        if (!std::equal(expected.begin(), expected.end(), record.payload.begin(), record.payload.end()))
            QFAIL(qPrintable(QStringLiteral("turn %1 differs").arg(turns)));
        std::memcpy(chain.data(), record.payload.last(sizeof(Hash)).data(), sizeof(Hash));
        ++turns;
    }
    QCOMPARE(turns, Count);
    QVERIFY((*reader)->next(record) == ReadStatus::End);
    QCOMPARE((*reader)->bytesRead(), (*reader)->totalBytes());
    const VerifyReport report = verifyJournal(disk, directory).value();
    QVERIFY2(report.ok && report.closedCleanly, report.firstBad.c_str());
    QCOMPARE(report.turns, std::uint64_t{Count});
    QVERIFY(report.chainHead == head);
    QCOMPARE(report.sessionHeader, std::string(Header));
}

void TestJournal::nothingReachesTheDiskBeforeCommit()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header);
    QVERIFY(writer);
    const std::uint64_t before = disk.used();
    const int syncs = disk.syncs;
    std::mt19937_64 random(1);
    QVERIFY((*writer)->append(RecordKind::Turn,
                              makeTurn((*writer)->chainHead(), (*writer)->turns() + 1, 100, random)));
    QVERIFY((*writer)->append(RecordKind::Turn,
                              makeTurn((*writer)->chainHead(), (*writer)->turns() + 1, 100, random)));
    QCOMPARE(disk.used(), before);
    QVERIFY((*writer)->commit());
    QCOMPARE(disk.used(), before + 2 * paddedSize(100));
    QCOMPARE(disk.syncs, syncs + 1);
    QVERIFY((*writer)->commit()); // nothing buffered, nothing synced
    QCOMPARE(disk.syncs, syncs + 1);
    QCOMPARE((*writer)->bytesWritten(), disk.used());
}

void TestJournal::segmentsRollAndNoRecordSpansThem()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header, {.segmentBytesMax = 1'000});
    QVERIFY(writer);
    QVERIFY(appendTurns(**writer, 100, 7, 3, 300));
    QVERIFY((*writer)->close());
    QVERIFY(disk.files.size() > 10);
    for (const auto& [name, bytes] : disk.files)
        QVERIFY2(bytes.size() <= 1'000, name.c_str());
    const ReadAll all = readAll(disk, "j");
    QVERIFY(all.status == ReadStatus::End);
    QCOMPARE(all.payloads.size(), std::size_t{102});
    QVERIFY(verifyJournal(disk, "j")->ok);
}

void TestJournal::aClosedJournalVerifiesAndSaysSo()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header);
    QVERIFY(appendTurns(**writer, 5, 2, 3));
    QVERIFY((*writer)->close());
    QVERIFY((*writer)->isDead());
    std::mt19937_64 random(1);
    QVERIFY(!(*writer)->append(RecordKind::Turn,
                               makeTurn((*writer)->chainHead(), (*writer)->turns() + 1, 100, random)));
    const VerifyReport report = verifyJournal(disk, "j").value();
    QVERIFY(report.ok && report.closedCleanly);
    QCOMPARE(report.records, std::uint64_t{7});
    QCOMPARE(report.turns, std::uint64_t{5});
    QVERIFY(report.firstBad.empty() && !report.note.empty());
}

void TestJournal::anOpenEndVerifiesButIsNotClean()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header);
    QVERIFY(appendTurns(**writer, 5, 2, 3));
    const VerifyReport report = verifyJournal(disk, "j").value();
    QVERIFY(report.ok && !report.closedCleanly);
    QVERIFY(!report.note.empty());
}

void TestJournal::anEmptyDirectoryNeverVerifies()
{
    MemoryDisk disk;
    const auto missing = verifyJournal(disk, "j");
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
    disk.files["j/journal-000001.seg"];
    QVERIFY(!verifyJournal(disk, "j").value().ok);
    disk.files.clear();
    {
        auto writer = JournalWriter::create(disk, "j", Header);
        QVERIFY((*writer)->close());
    }
    const VerifyReport noTurn = verifyJournal(disk, "j").value();
    QVERIFY(!noTurn.ok && !noTurn.firstBad.empty());
    QTemporaryDir folder;
    PosixDisk real;
    QVERIFY(!verifyJournal(real, folder.path().toStdString()));
    QVERIFY(!verifyJournal(real, folder.path().toStdString() + "/missing"));
}

void TestJournal::aDirectoryWithAJournalIsRefused()
{
    MemoryDisk disk;
    {
        auto writer = JournalWriter::create(disk, "j", Header);
        QVERIFY(writer);
    }
    const auto second = JournalWriter::create(disk, "j", Header);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InvalidArgument);
    QVERIFY(
        QString::fromStdString(second.error().message).contains(QStringLiteral("already holds a journal")));
}

void TestJournal::recoveryOfACleanJournalChangesNothing()
{
    MemoryDisk disk;
    {
        auto writer = JournalWriter::create(disk, "j", Header);
        QVERIFY(appendTurns(**writer, 5, 2, 3));
        QVERIFY((*writer)->close());
    }
    const auto before = disk.files;
    const auto report = recoverJournal(disk, "j");
    QVERIFY(report && report->closedCleanly && report->cutFrom.empty());
    QCOMPARE(report->turns, std::uint64_t{5});
    QVERIFY(disk.files == before);
}

void TestJournal::tooLittleFreeSpaceIsRefusedAtTheStart()
{
    MemoryDisk disk;
    disk.capacity = 10'000;
    const auto writer = JournalWriter::create(disk, "j", Header, {.freeBytesMin = 20'000});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::DiskFull);
    QVERIFY(disk.files.empty());
}

/// The file grows by a few bytes at a time, as a reader sees it that comes between the parts of a write.
void TestJournal::aReaderFollowsAWriterThroughTornWritesAndNewSegments()
{
    MemoryDisk whole;
    auto writer = JournalWriter::create(whole, "j", Header, {.segmentBytesMax = 3'000});
    QVERIFY(writer && appendTurns(**writer, 60, 1, 5) && (*writer)->close());
    const ReadAll expected = readAll(whole, "j");
    QVERIFY((*writer)->segment() >= 3);

    MemoryDisk growing;
    std::unique_ptr<JournalReader> reader;
    std::vector<std::vector<std::byte>> seen;
    for (std::uint32_t segment = 1; segment <= (*writer)->segment(); ++segment) {
        const std::string path = "j/" + segmentName(segment);
        const std::vector<std::byte>& bytes = whole.files[path];
        for (std::size_t at = 0; at < bytes.size(); at += 37) {
            auto& file = growing.files[path];
            file.assign(bytes.begin(),
                        bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at + 37, bytes.size())));
            if (!reader) {
                auto opened = JournalReader::open(growing, "j");
                QVERIFY(opened);
                reader = std::move(*opened);
            } else {
                QVERIFY(reader->resume());
            }
            RecordView record;
            ReadStatus status{};
            while ((status = reader->next(record)) == ReadStatus::Record)
                seen.emplace_back(record.payload.begin(), record.payload.end());
            QVERIFY2(status != ReadStatus::Damaged, reader->problem().c_str());
        }
    }
    QVERIFY(seen == expected.payloads);
    QCOMPARE(reader->bytesRead(), reader->totalBytes());
}

void TestJournal::aReaderComesBackToARememberedPlace()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header, {.segmentBytesMax = 3'000});
    QVERIFY(writer && appendTurns(**writer, 60, 1, 5) && (*writer)->close());
    auto reader = JournalReader::open(disk, "j");
    QVERIFY(reader);
    std::vector<RecordPlace> places;
    std::vector<std::vector<std::byte>> payloads;
    RecordView record;
    while ((*reader)->next(record) == ReadStatus::Record) {
        places.push_back({record.segment, record.offset, record.number});
        payloads.emplace_back(record.payload.begin(), record.payload.end());
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t at = i * 29 % places.size(); // back and forth over the segments
        QVERIFY((*reader)->seek(places[at]));
        QCOMPARE((*reader)->next(record), ReadStatus::Record);
        QCOMPARE(record.number, places[at].number);
        QVERIFY(std::ranges::equal(record.payload, payloads[at]));
    }
    const auto beyond = (*reader)->seek({1, 1'000'000, 0});
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
