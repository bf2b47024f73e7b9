#include "recovery.h"

#include <cstring>

#include "signed_note.h"

namespace mystic {

namespace {

/// Appends the record that says what was cut, and syncs it.
Result<void> appendCut(DiskFile& file, const CutRecord& record, RecoveryReport& report, bool withTree)
{
    std::vector<std::byte> bytes;
    appendRecord(bytes, report.records, 0, RecordKind::Cut, std::as_bytes(std::span(&record, 1)));
    if (withTree)
        report.tree.append(leafHash(std::span(bytes).first(sizeof(RecordHeader) + sizeof(record))));
    if (auto written = file.append(bytes); !written)
        return written;
    return file.sync();
}

/// Removes everything after the last complete record and writes down that it did. A last segment whose header
/// was never completed goes as a whole; the record then ends the segment before it.
Result<void> cutTail(Disk& disk, const std::string& directory, JournalReader& reader, RecoveryReport& report,
                     bool withTree)
{
    std::uint32_t segment = reader.segment();
    const std::string name = segmentName(segment);
    report.bytesCut = reader.tornBytes();
    report.cutFrom = name + " at byte " + std::to_string(reader.goodOffset());
    const bool wholeSegment = reader.goodOffset() == 0;
    if (wholeSegment) {
        if (auto removed = disk.remove(directory + "/" + name); !removed)
            return removed;
        if (auto synced = disk.syncDirectory(directory); !synced)
            return synced;
        --segment;
        report.segment = segment;
        if (segment == 0)
            return {};
    }
    auto file = disk.open(directory + "/" + segmentName(segment), true);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!wholeSegment) {
        if (auto cut = (*file)->truncate(reader.goodOffset()); !cut)
            return cut;
    }
    if (report.records == 0) // not even the session header: there is no chain to continue
        return (*file)->sync();
    CutRecord record;
    record.bytes = report.bytesCut;
    record.offset = reader.goodOffset();
    record.turns = report.turns;
    record.chain = cutChain(record, report.chainHead);
    report.cutRecorded = true;
    return appendCut(**file, record, report, withTree);
}

Result<void> takeIntoTree(const RecordView& record, const JournalReader& reader, MerkleTree& tree)
{
    if (record.kind == RecordKind::Checkpoint) {
        const auto note =
            parseNote({reinterpret_cast<const char*>(record.payload.data()), record.payload.size()});
        const auto checkpoint = note ? parseCheckpoint(note->text) : Result<Checkpoint>(Checkpoint());
        if (!note || !checkpoint ||
            *checkpoint != Checkpoint{originOf(reader.segmentHeader().runId), tree.size(), tree.root()})
            return failure(ErrorCode::Corrupt,
                           segmentName(record.segment) + " at byte " + std::to_string(record.offset) +
                               ": record " + std::to_string(record.number) +
                               " is a checkpoint that does not fit the records before it, so the journal was "
                               "changed; nothing was written. Keep a copy and run mystic verify");
    }
    tree.append(leafHash(record.stored));
    return {};
}

/// Takes away the zeros behind the last record: the file then ends with it.
Result<void> dropWrittenAhead(Disk& disk, const std::string& directory, const JournalReader& reader)
{
    if (reader.segmentSize() == reader.goodOffset())
        return {};
    auto file = disk.open(directory + "/" + segmentName(reader.segment()), true);
    if (!file)
        return tl::make_unexpected(file.error());
    if (auto cut = (*file)->truncate(reader.goodOffset()); !cut)
        return cut;
    return (*file)->sync();
}

} // namespace

std::string RecoveryReport::toText() const
{
    const std::string kept =
        std::to_string(records) + " records with " + std::to_string(turns) + " turns are kept";
    if (!cutFrom.empty())
        return "The journal was not closed cleanly: " + std::to_string(bytesCut) +
               " bytes of an incomplete record were cut from " + cutFrom + ". All " + kept + ".";
    return closedCleanly
               ? "The journal was closed cleanly: " + kept + "."
               : "The journal was not closed cleanly, but it ends with a complete record: " + kept + ".";
}

Result<RecoveryReport> recoverJournal(Disk& disk, const std::string& directory)
{
    auto lock = disk.lock(directory + "/lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    return recoverLockedJournal(disk, directory);
}

Result<RecoveryReport> recoverLockedJournal(Disk& disk, const std::string& directory, bool withTree)
{
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    RecoveryReport report;
    RecordView record;
    ReadStatus status = (*reader)->next(record);
    for (; status == ReadStatus::Record; status = (*reader)->next(record)) {
        ++report.records;
        report.closedCleanly = record.kind == RecordKind::Close ||
                               (report.closedCleanly && record.kind == RecordKind::Checkpoint);
        if (withTree)
            if (auto fits = takeIntoTree(record, **reader, report.tree); !fits)
                return tl::make_unexpected(fits.error());
        if (record.kind == RecordKind::SessionHeader)
            report.chainStart = report.chainHead = sha256(record.payload);
        if (record.kind == RecordKind::Turn && record.payload.size() >= sizeof(Hash)) {
            ++report.turns;
            std::memcpy(report.chainHead.data(), record.payload.last(sizeof(Hash)).data(), sizeof(Hash));
        }
    }
    report.runId = (*reader)->segmentHeader().runId;
    report.segment = (*reader)->segment();
    if (status == ReadStatus::End) {
        if (auto shortened = dropWrittenAhead(disk, directory, **reader); !shortened)
            return tl::make_unexpected(shortened.error());
        return report;
    }
    if (status == ReadStatus::Damaged)
        return failure(ErrorCode::Corrupt, (*reader)->problem() +
                                               "; the damage is not at the end, so nothing was changed. "
                                               "Keep a copy and run mystic verify");
    report.closedCleanly = false;
    report.reason = (*reader)->problem();
    if (auto cut = cutTail(disk, directory, **reader, report, withTree); !cut)
        return tl::make_unexpected(cut.error());
    return report;
}

} // namespace mystic
