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
    void segmentsWrittenAheadHoldTheSameRecords();
    void aReaderFollowsAWriterThroughSegmentsWrittenAhead();
    void withoutRoomToWriteAheadTheJournalGoesOn();
    void aClosedJournalGoesOnWhereItEnded();
    void aCrashedJournalGoesOnBehindItsCut();
    void aJournalGoesOnAgainAndAgain();
    void aContinuedJournalStaysLockedAndChecked();
    void anotherFormatIsRefusedWithWhatToDo();
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

void TestJournal::segmentsWrittenAheadHoldTheSameRecords()
{
    MemoryDisk plain;
    {
        auto writer = JournalWriter::create(plain, "j", Header);
        QVERIFY(appendTurns(**writer, 300, 5, 9) && (*writer)->close());
    }
    MemoryDisk disk;
    auto writer =
        JournalWriter::create(disk, "j", Header, {.segmentBytesMax = 16'384, .firstSegmentBytes = 2'048});
    QVERIFY(writer);
    std::mt19937_64 random(9);
    int taken = 0;
    for (int i = 0; i < 300; ++i) {
        const std::size_t bytes = TurnBytesMin + random() % (200 - TurnBytesMin);
        QVERIFY((*writer)->append(RecordKind::Turn,
                                  makeTurn((*writer)->chainHead(), (*writer)->turns() + 1, bytes, random)));
        if (i % 5 == 4)
            QVERIFY((*writer)->commit());
        const bool before = (*writer)->preparer()->ready() > 0;
        while (i % 3 == 0 && (*writer)->preparer()->step().value()) {
        }
        taken += !before && (*writer)->preparer()->ready() > 0 ? 1 : 0;
    }
    QVERIFY(taken >= 3);
    QCOMPARE(disk.files.at("j/journal-000001.seg").size(), std::size_t{2'048});
    QCOMPARE(disk.files.at("j/journal-000002.seg").size(), std::size_t{8'192});
    QCOMPARE(disk.files.at("j/journal-000003.seg").size(), std::size_t{16'384});
    QVERIFY(verifyJournal(disk, "j")->ok);
    QVERIFY((*writer)->close());
    const ReadAll all = readAll(disk, "j");
    QVERIFY(all.status == ReadStatus::End);
    QVERIFY(all.payloads == readAll(plain, "j").payloads);
    QVERIFY(!disk.files.contains("j/next-segment"));
    QCOMPARE(disk.files.rbegin()->second.size(), all.ends.back()); // nothing is left behind the last record
    QVERIFY(verifyJournal(disk, "j")->closedCleanly);
}

void TestJournal::aReaderFollowsAWriterThroughSegmentsWrittenAhead()
{
    MemoryDisk disk;
    auto writer =
        JournalWriter::create(disk, "j", Header, {.segmentBytesMax = 4'096, .firstSegmentBytes = 1'024});
    QVERIFY(writer);
    auto reader = JournalReader::open(disk, "j");
    QVERIFY(reader);
    RecordView record;
    std::uint64_t seen = 0;
    for (int i = 0; i < 200; ++i) {
        QVERIFY(appendTurns(**writer, 1, 1, static_cast<std::uint64_t>(i)));
        while ((*writer)->preparer()->step().value()) {
        }
        QVERIFY((*reader)->resume());
        ReadStatus status{};
        while ((status = (*reader)->next(record)) == ReadStatus::Record)
            ++seen;
        QVERIFY2(status == ReadStatus::End, (*reader)->problem().c_str());
        QCOMPARE(seen, (*writer)->records());
        QCOMPARE((*reader)->bytesRead(), (*reader)->totalBytes());
    }
    QVERIFY((*writer)->segment() > 5);
}

void TestJournal::withoutRoomToWriteAheadTheJournalGoesOn()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(
        disk, "j", Header, {.segmentBytesMax = 1U << 20U, .firstSegmentBytes = 4'096, .freeBytesMin = 0});
    QVERIFY(writer && appendTurns(**writer, 20, 1, 1));
    disk.capacity = disk.used() + 5'000; // less than the next segment
    const auto step = (*writer)->preparer()->step();
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::DiskFull);
    QVERIFY(!disk.files.contains("j/next-segment"));
    QVERIFY(!(*writer)->preparer()->step().value()); // not again and again
    QVERIFY(appendTurns(**writer, 30, 1, 2));
    QVERIFY((*writer)->segment() >= 2 && (*writer)->close());
    QVERIFY(verifyJournal(disk, "j")->closedCleanly);
}

void TestJournal::aClosedJournalGoesOnWhereItEnded()
{
    MemoryDisk disk;
    Hash start{};
    Hash head{};
    {
        auto writer = JournalWriter::create(disk, "j", Header, {.runId = 77});
        QVERIFY(appendTurns(**writer, 5, 2, 3));
        start = (*writer)->chainStart();
        head = (*writer)->chainHead();
        QVERIFY((*writer)->close());
    }
    auto writer = JournalWriter::resume(disk, "j", "restart", 1'764'000'000'000'000'000);
    QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
    QVERIFY((*writer)->recovered() && (*writer)->recovered()->closedCleanly);
    QCOMPARE((*writer)->turns(), std::uint64_t{5});
    QCOMPARE((*writer)->records(), std::uint64_t{8});
    QVERIFY((*writer)->chainStart() == start && (*writer)->chainHead() == head);
    VerifyReport report = verifyJournal(disk, "j").value();
    QVERIFY2(report.ok, report.firstBad.c_str());
    QVERIFY(!report.closedCleanly);
    QVERIFY(appendTurns(**writer, 4, 2, 4));
    QVERIFY((*writer)->close());
    report = verifyJournal(disk, "j").value();
    QVERIFY2(report.ok && report.closedCleanly, report.firstBad.c_str());
    QCOMPARE(report.turns, std::uint64_t{9});
    QCOMPARE(report.continuations, std::uint64_t{1});
    const ReadAll all = readAll(disk, "j");
    QCOMPARE(all.status, ReadStatus::End);
    QCOMPARE(all.payloads.size(), std::size_t{13}); // header, 5, close, continue, 4, close
    const auto record = readContinue(all.payloads[7], head);
    QVERIFY(record);
    QCOMPARE(record->records, std::uint64_t{7});
    QCOMPARE(record->turns, std::uint64_t{5});
    QCOMPARE(record->time, std::int64_t{1'764'000'000'000'000'000});
    QVERIFY(!readContinue(all.payloads[7], start)); // the chain covers it
}

void TestJournal::aCrashedJournalGoesOnBehindItsCut()
{
    MemoryDisk whole;
    {
        auto writer = JournalWriter::create(whole, "j", Header);
        QVERIFY(appendTurns(**writer, 6, 1, 3));
    }
    const std::size_t size = whole.files.begin()->second.size();
    for (std::size_t cut = 0; cut <= size; ++cut) {
        MemoryDisk disk = whole;
        disk.files.begin()->second.resize(cut);
        auto writer = JournalWriter::resume(disk, "j", "", 0);
        if (!writer) { // nothing but a torn session header
            QCOMPARE(writer.error().code, ErrorCode::NotFound);
            QVERIFY(cut < sizeof(SegmentHeader) + paddedSize(Header.size()));
            continue;
        }
        QVERIFY(appendTurns(**writer, 3, 1, 8));
        QVERIFY((*writer)->close());
        const VerifyReport report = verifyJournal(disk, "j").value();
        QVERIFY2(report.ok && report.closedCleanly, report.firstBad.c_str());
        QCOMPARE(report.turns, (*writer)->recovered()->turns + 3);
        QCOMPARE(report.cuts, (*writer)->recovered()->cutFrom.empty() ? 0U : 1U);
        QCOMPARE(report.records, (*writer)->records());
    }
}

/// Crashes at every byte of what a continuation writes, then another continuation, over and over.
void TestJournal::aJournalGoesOnAgainAndAgain()
{
    MemoryDisk disk;
    {
        auto writer = JournalWriter::create(disk, "j", Header, {.segmentBytesMax = 1'500});
        QVERIFY(appendTurns(**writer, 3, 1, 3) && (*writer)->close());
    }
    std::uint64_t turns = 3;
    for (std::size_t cut = 0; cut < 700; cut += 13) {
        {
            auto writer = JournalWriter::resume(disk, "j", "again", 1, {.segmentBytesMax = 1'500});
            QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
            QCOMPARE((*writer)->turns(), turns);
            QVERIFY(appendTurns(**writer, 2, 1, cut + 1));
        }
        auto& last = disk.files.rbegin()->second;
        last.resize(std::min(cut, last.size()));
        const auto report = recoverJournal(disk, "j");
        QVERIFY(report && report->turns >= turns);
        turns = report->turns;
        const VerifyReport verified = verifyJournal(disk, "j").value();
        QVERIFY2(verified.ok, verified.firstBad.c_str());
        QCOMPARE(verified.turns, turns);
    }
    QVERIFY(turns > 3);
}

void TestJournal::aContinuedJournalStaysLockedAndChecked()
{
    MemoryDisk disk;
    auto first = JournalWriter::create(disk, "j", Header);
    QVERIFY(appendTurns(**first, 2, 1, 3));
    const auto second = JournalWriter::resume(disk, "j", "", 0);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    first->reset();
    {
        auto writer = JournalWriter::resume(disk, "j", "", 0);
        QVERIFY(writer && appendTurns(**writer, 2, 1, 4));
    }
    // A continuation that did not happen where it says it did is found, whatever its checksums say.
    const ReadAll all = readAll(disk, "j");
    auto& bytes = disk.files.rbegin()->second;
    std::vector<std::byte> forged(bytes.begin(), bytes.begin() + sizeof(SegmentHeader));
    appendRecord(forged, 3, 0, RecordKind::Continue, continuePayload({3, 2, 0}, "forged", Hash{}));
    bytes = forged;
    QVERIFY(readAll(disk, "j").status == ReadStatus::End);
    const VerifyReport report = verifyJournal(disk, "j").value();
    QVERIFY(!report.ok);
    QVERIFY(report.firstBad.find("continuation does not match") != std::string::npos);
}

void TestJournal::anotherFormatIsRefusedWithWhatToDo()
{
    for (const std::uint32_t version : {1U, 3U}) {
        MemoryDisk disk;
        {
            auto writer = JournalWriter::create(disk, "j", Header);
            QVERIFY(appendTurns(**writer, 2, 1, 3));
        }
        auto& bytes = disk.files.begin()->second;
        SegmentHeader header;
        std::memcpy(&header, bytes.data(), sizeof header);
        header.formatVersion = version;
        header.crc = segmentCrc(header);
        std::memcpy(bytes.data(), &header, sizeof header);
        const auto before = disk.files;
        const auto reader = JournalReader::open(disk, "j");
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Unsupported);
        QVERIFY(reader.error().message.find(version == 1 ? "older version" : "newer version") !=
                std::string::npos);
        QVERIFY(!recoverJournal(disk, "j") && !JournalWriter::resume(disk, "j", "", 0));
        QVERIFY(disk.files == before);
        QVERIFY(!verifyJournal(disk, "j")->ok);
    }
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
