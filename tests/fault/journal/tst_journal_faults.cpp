// What the journal does when the machine fails it: crashes at every byte, flipped bits, full and read-only
// disks, two writers.
#include <QtTest/QtTest>

#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal/posix_disk.h"
#include "journal/recovery.h"
#include "journal/verifier.h"
#include "journal_fixture.h"
#include "memory_disk.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::string_view Header = R"({"run":"fault","seed":1})";
const std::string FirstSegment = "j/journal-000001.seg";

/// A small journal; segments as given.
MemoryDisk smallJournal(int turns, bool closed, std::uint64_t segmentBytes = 1U << 20U)
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header, {.segmentBytesMax = segmentBytes});
    if (!writer || !appendTurns(**writer, turns, 3, 11) || (closed && !(*writer)->close()))
        qFatal("the journal of the test could not be written");
    writer->reset();
    return disk;
}

/// The bytes of every record of a single-segment journal, without the segment header.
std::vector<std::vector<std::byte>> recordsOf(MemoryDisk& disk)
{
    const ReadAll all = readAll(disk, "j");
    const auto& file = disk.files.at(FirstSegment);
    std::vector<std::vector<std::byte>> records;
    std::size_t from = sizeof(SegmentHeader);
    for (const std::uint64_t end : all.ends) {
        records.emplace_back(file.begin() + static_cast<std::ptrdiff_t>(from),
                             file.begin() + static_cast<std::ptrdiff_t>(end));
        from = end;
    }
    return records;
}

/// The same segment header, other records behind it.
MemoryDisk rebuilt(const MemoryDisk& disk, const std::vector<std::vector<std::byte>>& records)
{
    MemoryDisk changed;
    auto& file = changed.files[FirstSegment];
    const auto& old = disk.files.at(FirstSegment);
    file.assign(old.begin(), old.begin() + sizeof(SegmentHeader));
    for (const auto& record : records)
        file.insert(file.end(), record.begin(), record.end());
    return changed;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestJournalFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrashAtAnyByteKeepsEveryCompleteRecord();
    void aCrashAroundASegmentsEndKeepsEveryCompleteRecord();
    void aTornTailInASegmentWrittenAheadIsCutExactly();
    void aWriteWhoseStartIsLostIsATornTailButAnOlderOneIsDamage();
    void strayAndRepeatedBytesBehindTheEndAreCut();
    void aSegmentTakenButNeverBegunIsRemovedAndTheOneBeforeItGoesOn();
    void everyFlippedBitIsFound();
    void everyFlippedBitIsFoundAcrossSegments();
    void interiorDamageIsReportedAndNotCut();
    void aLostInteriorSegmentIsReportedAndNotCut();
    void repairKeepsWhatComesBeforeTheDamageAndTheOriginal();
    void repairOfASegmentThatIsGoneKeepsThoseBeforeIt();
    void repairLeavesAloneWhatIsNotDamagedOrCannotBeRepaired();
    void removedRecordsAreFound();
    void insertedAndDuplicatedRecordsAreFound();
    void reorderedRecordsAreFound();
    void aRecordRewrittenWithARightChecksumIsFound();
    void anUnreadableFileIsNeverCut();
    void aFullDiskIsNamedAndFinal();
    void aFailedSyncIsFinal();
    void aReadOnlyDirectoryIsNamed();
    void theSecondWriterLearnsWhoHoldsTheDirectory();
    void aKilledWriterLeavesEveryCommittedTurn();
};

void TestJournalFaults::aCrashAtAnyByteKeepsEveryCompleteRecord()
{
    const MemoryDisk whole = smallJournal(12, true);
    MemoryDisk copy = whole;
    const ReadAll all = readAll(copy, "j");
    const auto& bytes = whole.files.at(FirstSegment);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        MemoryDisk disk = whole;
        disk.files[FirstSegment].resize(cut);
        const auto complete = static_cast<std::size_t>(
            std::count_if(all.ends.begin(), all.ends.end(), [&](std::uint64_t end) { return end <= cut; }));
        const auto report = recoverJournal(disk, "j");
        QVERIFY(report);
        QCOMPARE(report->records, complete);
        const std::size_t kept = complete == 0 ? (cut < sizeof(SegmentHeader) ? 0 : sizeof(SegmentHeader))
                                               : all.ends[complete - 1];
        const std::span tail =
            std::span(bytes).subspan(kept, cut - kept); // zeros are room, not a torn record
        const bool torn = cut < sizeof(SegmentHeader) || !isZero(tail);
        QCOMPARE(!report->cutFrom.empty(), torn);
        QVERIFY(report->bytesCut <= cut - kept);
        QVERIFY(isZero(tail.subspan(report->bytesCut)));
        if (complete == 0) {
            QCOMPARE(disk.used(), std::uint64_t{kept});
            continue;
        }
        const ReadAll after = readAll(disk, "j");
        QVERIFY(after.status == ReadStatus::End);
        QCOMPARE(after.payloads.size(), complete + (!report->cutFrom.empty() ? 1 : 0));
        QVERIFY(std::equal(all.payloads.begin(), all.payloads.begin() + static_cast<std::ptrdiff_t>(complete),
                           after.payloads.begin()));
        const VerifyReport verified = verifyJournal(disk, "j").value();
        QCOMPARE(verified.ok, report->turns > 0);
        QCOMPARE(verified.wasCut, !report->cutFrom.empty());
        QVERIFY(verified.chainHead == report->chainHead);
        const auto again = recoverJournal(disk, "j");
        QVERIFY(again && again->cutFrom.empty());
    }
}

void TestJournalFaults::aCrashAroundASegmentsEndKeepsEveryCompleteRecord()
{
    const MemoryDisk whole = smallJournal(12, false, 700);
    const std::string last = whole.files.rbegin()->first;
    QVERIFY(whole.files.size() > 2);
    MemoryDisk copy = whole;
    const std::size_t inOthers = [&] {
        copy.files.erase(last);
        return readAll(copy, "j").payloads.size();
    }();
    for (std::size_t cut = 0; cut < whole.files.at(last).size(); ++cut) {
        MemoryDisk disk = whole;
        disk.files[last].resize(cut);
        const auto report = recoverJournal(disk, "j");
        QVERIFY(report);
        QVERIFY(report->records >= inOthers);
        QCOMPARE(disk.files.contains(last), cut >= sizeof(SegmentHeader));
        const VerifyReport verified = verifyJournal(disk, "j").value();
        QVERIFY2(verified.ok, verified.firstBad.c_str());
        QCOMPARE(verified.records, report->records + (!report->cutFrom.empty() ? 1 : 0));
    }
}

/// The file keeps its size, what did not become durable is still zero.
void TestJournalFaults::aTornTailInASegmentWrittenAheadIsCutExactly()
{
    MemoryDisk whole;
    std::uint64_t written = 0;
    {
        auto writer = JournalWriter::create(whole, "j", Header, {.firstSegmentBytes = 6'000});
        QVERIFY(writer && appendTurns(**writer, 12, 3, 11));
        written = (*writer)->bytesWritten();
    }
    const auto& bytes = whole.files.at(FirstSegment);
    QCOMPARE(bytes.size(), std::size_t{6'000});
    QVERIFY(verifyJournal(whole, "j")->ok);
    const ReadAll all = readAll(whole, "j");
    QVERIFY(all.status == ReadStatus::End);
    QCOMPARE(all.ends.back(), written);
    for (std::size_t cut = 0; cut <= written; ++cut) {
        MemoryDisk disk = whole;
        std::fill(disk.files[FirstSegment].begin() + static_cast<std::ptrdiff_t>(cut),
                  disk.files[FirstSegment].end(), std::byte{0});
        if (cut > 0 && cut < sizeof(SegmentHeader) - sizeof(SegmentHeader::reserved)) {
            // Within one sector, of which a disk keeps all or nothing: so this is damage.
            QVERIFY(!recoverJournal(disk, "j"));
            continue;
        }
        // A record is complete when what is missing of it is zero anyway.
        const auto complete =
            static_cast<std::size_t>(std::count_if(all.ends.begin(), all.ends.end(), [&](std::uint64_t end) {
                return end <= cut || (end <= written && isZero(std::span(bytes).subspan(cut, end - cut)));
            }));
        const auto report = recoverJournal(disk, "j");
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->records, cut == 0 ? 0 : complete);
        if (complete == 0)
            continue;
        const std::uint64_t size = disk.files[FirstSegment].size();
        QCOMPARE(size,
                 all.ends[complete - 1] + (report->cutFrom.empty() ? 0 : paddedSize(sizeof(CutRecord))));
        const VerifyReport verified = verifyJournal(disk, "j").value();
        QCOMPARE(verified.ok, report->turns > 0);
        QVERIFY(verified.chainHead == report->chainHead);
    }
}

void TestJournalFaults::aWriteWhoseStartIsLostIsATornTailButAnOlderOneIsDamage()
{
    MemoryDisk whole;
    {
        auto writer = JournalWriter::create(whole, "j", Header, {.firstSegmentBytes = 8'000});
        QVERIFY(writer && appendTurns(**writer, 12, 4, 11)); // header | 1-4 | 5-8 | 9-12
    }
    const ReadAll all = readAll(whole, "j");
    for (std::size_t lost = 1; lost <= 12; ++lost) {
        MemoryDisk disk = whole;
        const auto at = [&](std::uint64_t offset) {
            return disk.files[FirstSegment].begin() + static_cast<std::ptrdiff_t>(offset);
        };
        std::fill(at(all.ends[lost - 1]), at(all.ends[lost]), std::byte{0});
        const auto before = disk.files;
        const auto report = recoverJournal(disk, "j");
        const bool inLastWrite = lost > 8;
        QCOMPARE(report.has_value(), inLastWrite);
        if (!inLastWrite) {
            QCOMPARE(report.error().code, ErrorCode::Corrupt);
            QVERIFY(disk.files == before);
            continue;
        }
        QCOMPARE(report->turns, std::uint64_t{lost - 1});
        QCOMPARE(report->cutFrom.empty(), lost == 12); // the last one gone as a whole leaves no trace
        QVERIFY(verifyJournal(disk, "j")->ok);
    }
}

void TestJournalFaults::strayAndRepeatedBytesBehindTheEndAreCut()
{
    for (const bool ahead : {false, true}) {
        MemoryDisk whole;
        {
            auto writer =
                JournalWriter::create(whole, "j", Header, {.firstSegmentBytes = ahead ? 8'000U : 0U});
            QVERIFY(writer && appendTurns(**writer, 10, 4, 11));
        }
        const ReadAll all = readAll(whole, "j");
        const auto& good = whole.files.at(FirstSegment);
        const std::uint64_t end = all.ends.back();
        const std::uint64_t lastBegins = all.ends[all.ends.size() - 2];
        const std::vector<std::byte> last(good.begin() + static_cast<std::ptrdiff_t>(lastBegins),
                                          good.begin() + static_cast<std::ptrdiff_t>(end));
        const std::vector<std::byte> stray(5, std::byte{0x5A});
        const std::vector<std::byte> zeros(4096, std::byte{0});
        for (const auto& behind : {last, stray, zeros}) {
            MemoryDisk disk = whole;
            auto& file = disk.files[FirstSegment];
            file.resize(std::max<std::size_t>(file.size(), end + behind.size()));
            std::ranges::copy(behind, file.begin() + static_cast<std::ptrdiff_t>(end));
            const auto report = recoverJournal(disk, "j");
            QVERIFY2(report, report ? "" : report.error().message.c_str());
            QCOMPARE(report->turns, std::uint64_t{10});
            QCOMPARE(report->cutFrom.empty(), isZero(behind));
            const VerifyReport verified = verifyJournal(disk, "j").value();
            QVERIFY2(verified.ok, verified.firstBad.c_str());
        }
    }
}

/// The power fails after the next segment got its name, before its header is durable; the one before it still
/// has room behind its last record.
void TestJournalFaults::aSegmentTakenButNeverBegunIsRemovedAndTheOneBeforeItGoesOn()
{
    MemoryDisk disk;
    {
        auto writer = JournalWriter::create(disk, "j", Header, {.firstSegmentBytes = 3'000});
        QVERIFY(writer && appendTurns(**writer, 12, 3, 11));
    }
    QVERIFY(isZero(std::span(disk.files.at(FirstSegment)).last(200)));
    const MemoryDisk before = disk;
    for (const std::size_t size : {std::size_t{0}, std::size_t{40}, std::size_t{12'000}}) {
        disk = before;
        disk.files["j/journal-000002.seg"].resize(size);
        const auto report = recoverJournal(disk, "j");
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->turns, std::uint64_t{12});
        QVERIFY(!disk.files.contains("j/journal-000002.seg"));
        QVERIFY2(verifyJournal(disk, "j")->ok, verifyJournal(disk, "j")->firstBad.c_str());
        auto writer = JournalWriter::resume(disk, "j", "", 0, {.firstSegmentBytes = 3'000});
        QVERIFY(writer && appendTurns(**writer, 5, 1, 2) && (*writer)->close());
        QVERIFY(verifyJournal(disk, "j")->closedCleanly);
    }
}

void TestJournalFaults::everyFlippedBitIsFound()
{
    MemoryDisk disk = smallJournal(6, true);
    auto& bytes = disk.files[FirstSegment];
    QVERIFY(verifyJournal(disk, "j")->ok);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            bytes[at] ^= static_cast<std::byte>(1 << bit);
            const VerifyReport report = verifyJournal(disk, "j").value();
            if (report.ok || report.badOffset > at)
                QFAIL(qPrintable(QStringLiteral("bit %1 of byte %2 was not found").arg(bit).arg(at)));
            bytes[at] ^= static_cast<std::byte>(1 << bit);
        }
    }
    QVERIFY(verifyJournal(disk, "j")->ok);
}

void TestJournalFaults::everyFlippedBitIsFoundAcrossSegments()
{
    MemoryDisk disk = smallJournal(10, true, 500);
    QVERIFY(disk.files.size() > 3);
    for (auto& [name, bytes] : disk.files) {
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            bytes[at] ^= std::byte{0x10};
            const VerifyReport report = verifyJournal(disk, "j").value();
            if (report.ok || "j/" + segmentName(report.badSegment) != name)
                QFAIL(qPrintable(
                    QStringLiteral("byte %1 of %2 was not found").arg(at).arg(QString::fromStdString(name))));
            bytes[at] ^= std::byte{0x10};
        }
    }
}

void TestJournalFaults::interiorDamageIsReportedAndNotCut()
{
    const MemoryDisk whole = smallJournal(8, true);
    MemoryDisk copy = whole;
    const ReadAll all = readAll(copy, "j");
    const std::size_t lastBegins = all.ends[all.ends.size() - 2];
    for (std::size_t at = sizeof(SegmentHeader); at < lastBegins; ++at) {
        MemoryDisk disk = whole;
        disk.files[FirstSegment][at] ^= std::byte{0x41};
        const auto changed = disk.files;
        const auto report = recoverJournal(disk, "j");
        if (report || disk.files != changed)
            QFAIL(qPrintable(QStringLiteral("damage at byte %1 was taken for a torn tail").arg(at)));
        QCOMPARE(report.error().code, ErrorCode::Corrupt);
        QVERIFY(contains(report.error().message, "nothing was changed"));
    }
}

void TestJournalFaults::aLostInteriorSegmentIsReportedAndNotCut()
{
    MemoryDisk disk = smallJournal(12, true, 700);
    disk.files.erase("j/journal-000002.seg");
    const auto changed = disk.files;
    const auto report = recoverJournal(disk, "j");
    QVERIFY(!report);
    QVERIFY(contains(report.error().message, "journal-000002.seg is missing"));
    QVERIFY(disk.files == changed);
    const VerifyReport verified = verifyJournal(disk, "j").value();
    QVERIFY(!verified.ok && contains(verified.firstBad, "missing"));
}

void TestJournalFaults::repairKeepsWhatComesBeforeTheDamageAndTheOriginal()
{
    const MemoryDisk whole = smallJournal(30, true, 900);
    MemoryDisk copy = whole;
    const ReadAll all = readAll(copy, "j");
    int repaired = 0;
    for (const auto& [name, bytes] : whole.files) {
        if (name == whole.files.rbegin()->first || name == FirstSegment)
            continue;
        for (std::size_t at = 0; at < bytes.size(); at += 41) {
            MemoryDisk disk = whole;
            disk.files[name][at] ^= std::byte{0x41};
            const auto damaged = disk.files;
            QVERIFY(!recoverJournal(disk, "j"));
            const auto report = repairJournal(disk, "j");
            QVERIFY2(report, report ? "" : report.error().message.c_str());
            QCOMPARE(report->original, std::string("j.damaged-1"));
            for (const auto& [path, content] : damaged)
                QVERIFY(disk.files.at("j.damaged-1" + path.substr(1)) == content);
            const ReadAll kept = readAll(disk, "j");
            QVERIFY(kept.status == ReadStatus::End && kept.payloads.size() == report->records + 1);
            QVERIFY(std::equal(kept.payloads.begin(), kept.payloads.end() - 1, all.payloads.begin()));
            const VerifyReport verified = verifyJournal(disk, "j").value();
            QVERIFY2(verified.ok && verified.wasCut, verified.firstBad.c_str());
            QVERIFY(JournalWriter::resume(disk, "j", "", 0)); // and it can be gone on with
            ++repaired;
        }
    }
    QVERIFY(repaired > 20);
}

void TestJournalFaults::repairOfASegmentThatIsGoneKeepsThoseBeforeIt()
{
    MemoryDisk disk = smallJournal(30, true, 900);
    disk.files.erase("j/journal-000003.seg");
    QVERIFY(!recoverJournal(disk, "j"));
    const auto report = repairJournal(disk, "j");
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(contains(report->damage, "journal-000003.seg is missing"));
    QVERIFY(verifyJournal(disk, "j")->ok);
    QVERIFY(disk.files.contains("j.damaged-1/journal-000004.seg"));
    QVERIFY(!disk.files.contains("j/journal-000003.seg"));
}

void TestJournalFaults::repairLeavesAloneWhatIsNotDamagedOrCannotBeRepaired()
{
    MemoryDisk sound = smallJournal(10, true, 900);
    MemoryDisk torn = sound;
    torn.files.rbegin()->second.resize(torn.files.rbegin()->second.size() - 3);
    MemoryDisk headless = sound;
    headless.files[FirstSegment][3] ^= std::byte{1};
    MemoryDisk full = sound;
    full.files[FirstSegment][200] ^= std::byte{1};
    full.capacity = full.used() + 500;
    for (MemoryDisk* disk : {&sound, &torn, &headless, &full}) {
        const auto before = disk->files;
        const auto report = repairJournal(*disk, "j");
        QVERIFY(!report);
        QVERIFY2(disk->files == before, report.error().message.c_str());
    }
    QCOMPARE(repairJournal(sound, "j").error().code, ErrorCode::InvalidArgument);
    QCOMPARE(repairJournal(headless, "j").error().code, ErrorCode::Corrupt);
    QCOMPARE(repairJournal(full, "j").error().code, ErrorCode::DiskFull);
    sound.locked.insert("j/lock");
    QCOMPARE(repairJournal(sound, "j").error().code, ErrorCode::Busy);
}

void TestJournalFaults::removedRecordsAreFound()
{
    MemoryDisk disk = smallJournal(6, true);
    const auto records = recordsOf(disk);
    QCOMPARE(records.size(), std::size_t{8});
    for (std::size_t gone = 0; gone + 1 < records.size(); ++gone) {
        auto fewer = records;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(gone));
        MemoryDisk changed = rebuilt(disk, fewer);
        const VerifyReport report = verifyJournal(changed, "j").value();
        QVERIFY(!report.ok);
        QCOMPARE(report.badRecord, std::uint64_t{gone});
    }
}

void TestJournalFaults::insertedAndDuplicatedRecordsAreFound()
{
    MemoryDisk disk = smallJournal(6, true);
    const auto records = recordsOf(disk);
    for (std::size_t from = 0; from < records.size(); ++from) {
        for (std::size_t to = 0; to <= records.size(); ++to) {
            auto more = records;
            more.insert(more.begin() + static_cast<std::ptrdiff_t>(to), records[from]);
            MemoryDisk changed = rebuilt(disk, more);
            QVERIFY(!verifyJournal(changed, "j")->ok);
        }
    }
}

void TestJournalFaults::reorderedRecordsAreFound()
{
    MemoryDisk disk = smallJournal(6, true);
    const auto records = recordsOf(disk);
    for (std::size_t a = 0; a < records.size(); ++a) {
        for (std::size_t b = a + 1; b < records.size(); ++b) {
            auto swapped = records;
            std::swap(swapped[a], swapped[b]);
            MemoryDisk changed = rebuilt(disk, swapped);
            const VerifyReport report = verifyJournal(changed, "j").value();
            QVERIFY(!report.ok);
            QCOMPARE(report.badRecord, std::uint64_t{a});
        }
    }
}

void TestJournalFaults::aRecordRewrittenWithARightChecksumIsFound()
{
    MemoryDisk disk = smallJournal(6, true);
    auto records = recordsOf(disk);
    auto& victim = records[3];
    RecordHeader header;
    std::memcpy(&header, victim.data(), sizeof header);
    victim[sizeof(RecordHeader) + sizeof(std::uint64_t)] ^= std::byte{1};
    header.crc = recordCrc(header, std::span(victim).subspan(sizeof(RecordHeader), header.size));
    std::memcpy(victim.data(), &header, sizeof header);
    MemoryDisk changed = rebuilt(disk, records);
    QVERIFY(readAll(changed, "j").status == ReadStatus::End); // checksums alone are satisfied
    const VerifyReport report = verifyJournal(changed, "j").value();
    QVERIFY(!report.ok);
    QCOMPARE(report.badRecord, std::uint64_t{3});
    QVERIFY(contains(report.firstBad, "does not continue the chain"));
}

void TestJournalFaults::anUnreadableFileIsNeverCut()
{
    MemoryDisk disk = smallJournal(6, false);
    const auto before = disk.files;
    disk.failRead = true;
    const auto report = recoverJournal(disk, "j");
    QVERIFY(!report);
    QVERIFY(disk.files == before);
    QVERIFY(!verifyJournal(disk, "j")->ok);
}

void TestJournalFaults::aFullDiskIsNamedAndFinal()
{
    const std::uint64_t full = smallJournal(20, false).used();
    for (std::uint64_t capacity = 200; capacity < full; capacity += 13) {
        MemoryDisk disk;
        disk.capacity = capacity;
        std::uint64_t turnsDurable = 0;
        {
            auto writer = JournalWriter::create(disk, "j", Header, {.freeBytesMin = 0});
            QVERIFY(writer);
            const auto written = appendTurns(**writer, 20, 1, 11);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
            turnsDurable = (*writer)->commits() - 1;
            disk.capacity = UINT64_MAX; // room again, but nothing is known of the file any more
            QVERIFY(!(*writer)->commit());
            QVERIFY(!(*writer)->close());
            QVERIFY((*writer)->isDead());
        }
        const auto report = recoverJournal(disk, "j");
        QVERIFY(report);
        QVERIFY(report->turns >= turnsDurable);
        QCOMPARE(verifyJournal(disk, "j")->ok, report->turns > 0);
    }
}

void TestJournalFaults::aFailedSyncIsFinal()
{
    MemoryDisk disk;
    auto writer = JournalWriter::create(disk, "j", Header);
    QVERIFY(appendTurns(**writer, 3, 1, 1));
    disk.failSync = true;
    const auto failed = appendTurns(**writer, 1, 1, 2);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
    disk.failSync = false;
    const auto later = appendTurns(**writer, 1, 1, 3);
    QVERIFY(!later);
    QCOMPARE(later.error().message, failed.error().message);
    QVERIFY(!(*writer)->commit());
    QVERIFY(!(*writer)->close());
}

void TestJournalFaults::aReadOnlyDirectoryIsNamed()
{
    QTemporaryDir folder;
    const std::string directory = folder.path().toStdString();
    QVERIFY(::chmod(directory.c_str(), 0555) == 0);
    int pipeEnds[2] = {};
    QVERIFY(::pipe(pipeEnds) == 0);
    const pid_t child = ::fork(); // a child, because a privileged user may write everywhere
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || ::setuid(65534) == 0;
        PosixDisk disk;
        const auto writer = JournalWriter::create(disk, directory, Header);
        const std::string said = !dropped ? "could not drop privileges"
                                 : writer ? "no error"
                                          : writer.error().message;
        const auto sent = ::write(pipeEnds[1], said.data(), said.size());
        ::_exit(!writer && writer.error().code == ErrorCode::Denied && sent > 0 ? 0 : 1);
    }
    ::close(pipeEnds[1]);
    std::array<char, 1024> text{};
    const auto got = ::read(pipeEnds[0], text.data(), text.size());
    ::close(pipeEnds[0]);
    int status = 0;
    QVERIFY(::waitpid(child, &status, 0) == child);
    const std::string said(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0, said.c_str());
    QVERIFY2(contains(said, directory.c_str()) && contains(said, "choose a data directory"), said.c_str());
    QVERIFY(::chmod(directory.c_str(), 0755) == 0);
}

void TestJournalFaults::theSecondWriterLearnsWhoHoldsTheDirectory()
{
    QTemporaryDir folder;
    const std::string directory = folder.path().toStdString();
    PosixDisk disk;
    {
        auto first = JournalWriter::create(disk, directory, Header);
        QVERIFY(first);
        const auto second = JournalWriter::create(disk, directory, Header);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        const std::string holder = "process " + std::to_string(::getpid());
        QVERIFY2(contains(second.error().message, holder.c_str()), second.error().message.c_str());
        const auto recovered = recoverJournal(disk, directory);
        QVERIFY(!recovered && recovered.error().code == ErrorCode::Busy);
    }
    QVERIFY(recoverJournal(disk, directory)); // released with its writer
}

void TestJournalFaults::aKilledWriterLeavesEveryCommittedTurn()
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const std::string directory = folder.path().toStdString();
        int pipeEnds[2] = {};
        QVERIFY(::pipe(pipeEnds) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            PosixDisk disk;
            auto writer = JournalWriter::create(disk, directory, Header, {.segmentBytesMax = 20'000});
            for (std::uint64_t i = 0; writer && appendTurns(**writer, 10, 5, i); ++i) {
                const std::uint64_t turns = (*writer)->turns();
                if (::write(pipeEnds[1], &turns, sizeof turns) != sizeof turns)
                    break;
            }
            ::_exit(1);
        }
        ::close(pipeEnds[1]);
        std::uint64_t committed = 0;
        for (int i = 0; i < 10 + round * 7; ++i)
            QVERIFY(::read(pipeEnds[0], &committed, sizeof committed) == sizeof committed);
        ::kill(child, SIGKILL);
        QVERIFY(::waitpid(child, nullptr, 0) == child);
        while (::read(pipeEnds[0], &committed, sizeof committed) == sizeof committed) {
        }
        ::close(pipeEnds[0]);
        PosixDisk disk;
        const auto report = recoverJournal(disk, directory);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(report->turns >= committed);
        QVERIFY(!report->closedCleanly);
        QVERIFY(verifyJournal(disk, directory)->ok);
    }
}

QTEST_APPLESS_MAIN(TestJournalFaults)
#include "tst_journal_faults.moc"
