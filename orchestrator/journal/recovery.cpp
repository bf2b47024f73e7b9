#include "recovery.h"

#include <array>
#include <cstring>

#include "checkpoint_record.h"
#include "domain/invariant.h"
#include "signed_note.h"

namespace mystic {

namespace {

/// Appends the record that says what was cut, and syncs it.
Result<void> appendCut(DiskFile& file, const CutRecord& record, RecoveryReport& report, bool signs)
{
    std::vector<std::byte> bytes;
    appendRecord(bytes, report.records, 0, RecordKind::Cut, std::as_bytes(std::span(&record, 1)));
    if (signs)
        report.tree.append(leafHash(std::span(bytes).first(sizeof(RecordHeader) + sizeof(record))));
    if (auto written = file.append(bytes); !written)
        return written;
    return file.sync();
}

/// Removes everything after the last complete record and writes down that it did. A last segment whose header
/// was never completed goes as a whole; the record then ends the segment before it.
Result<void> cutTail(Disk& disk, const std::string& directory, JournalReader& reader, RecoveryReport& report,
                     bool signs)
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
    const std::uint64_t end = wholeSegment ? reader.previousGoodOffset() : reader.goodOffset();
    MYSTIC_INVARIANT(end >= sizeof(SegmentHeader), "a segment that is kept keeps its header");
    if (auto cut = (*file)->truncate(end); !cut)
        return cut;
    if (report.records == 0) // not even the session header: there is no chain to continue
        return (*file)->sync();
    const CutRecord record = report.cut(report.bytesCut, reader.goodOffset());
    report.cutRecorded = true;
    return appendCut(**file, record, report, signs);
}

/// The tree under a checkpoint record, when `key` signed it; `intact` false when the record contradicts
/// itself or stands at another place.
std::optional<MerkleTree> signedTree(const RecordView& record, std::uint64_t runId, const NoteKey& key,
                                     bool& intact)
{
    const auto payload = readCheckpointPayload(record.payload);
    const auto note = payload ? parseNote(payload->note) : Result<SignedNote>(SignedNote());
    const auto checkpoint = payload && note ? parseCheckpoint(note->text) : Result<Checkpoint>(Checkpoint());
    intact = payload && note && checkpoint && checkpoint->origin == originOf(runId) &&
             checkpoint->size == record.number;
    if (!intact)
        return std::nullopt;
    auto tree = MerkleTree::fromPeaks(checkpoint->size, payload->peaks);
    intact = tree && tree->root() == checkpoint->root;
    const bool ours = intact && checkNote(*note, std::array{key}).has_value();
    return ours ? tree : std::nullopt;
}

/// Sets up the tree over the first `records` records: from the last checkpoint of `key` on (`from`: where it
/// stands), or from the first record.
Result<MerkleTree> readTree(Disk& disk, const std::string& directory, std::uint64_t records,
                            const NoteKey& key, const std::optional<RecordPlace>& from)
{
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    if (from)
        if (auto found = (*reader)->seek(*from); !found)
            return tl::make_unexpected(found.error());
    MerkleTree tree;
    RecordView record;
    for (std::uint64_t number = from ? from->number : 0; number < records; ++number) {
        if ((*reader)->next(record) != ReadStatus::Record)
            return failure(ErrorCode::Io, directory + ": the journal changed while it was read");
        bool fits = true;
        if (record.kind == RecordKind::Checkpoint) {
            const auto known = signedTree(record, (*reader)->segmentHeader().runId, key, fits);
            if (from && number == from->number && known)
                tree = *known;
            const auto payload = readCheckpointPayload(record.payload);
            fits = fits && payload && payload->peaks == tree.peaks();
        }
        if (!fits)
            return failure(ErrorCode::Corrupt,
                           segmentName(record.segment) + " at byte " + std::to_string(record.offset) +
                               ": record " + std::to_string(number) +
                               " is a checkpoint that does not fit the records before it, so the journal was "
                               "changed. Nothing was written. Keep a copy and run mystic verify");
        tree.append(leafHash(record.stored));
    }
    return tree;
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

void JournalEndState::take(const RecordView& record)
{
    ++records;
    closedCleanly =
        record.kind == RecordKind::Close || (closedCleanly && record.kind == RecordKind::Checkpoint);
    if (record.kind == RecordKind::SessionHeader)
        chainStart = chainHead = sha256(record.payload);
    if (record.kind == RecordKind::Turn && record.payload.size() >= sizeof(Hash)) {
        ++turns;
        std::memcpy(chainHead.data(), record.payload.last(sizeof(Hash)).data(), sizeof(Hash));
    }
}

CutRecord JournalEndState::cut(std::uint64_t bytes, std::uint64_t offset) const
{
    CutRecord record;
    record.bytes = bytes;
    record.offset = offset;
    record.turns = turns;
    record.chain = cutChain(record, chainHead);
    return record;
}

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

Result<RecoveryReport> recoverLockedJournal(Disk& disk, const std::string& directory, const Signer* signer)
{
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    RecoveryReport report;
    std::optional<RecordPlace> sealed; ///< the last checkpoint of the signer
    RecordView record;
    ReadStatus status = (*reader)->next(record);
    for (; status == ReadStatus::Record; status = (*reader)->next(record)) {
        report.take(record);
        bool fits = true;
        if (signer != nullptr && record.kind == RecordKind::Checkpoint &&
            signedTree(record, (*reader)->segmentHeader().runId, keyOf(*signer), fits))
            sealed = RecordPlace{record.segment, record.offset, record.number};
    }
    report.runId = (*reader)->segmentHeader().runId;
    report.segment = (*reader)->segment();
    if (signer != nullptr && status != ReadStatus::Damaged) {
        auto tree = readTree(disk, directory, report.records, keyOf(*signer), sealed);
        if (!tree)
            return tl::make_unexpected(tree.error());
        report.tree = std::move(*tree);
    }
    if (status == ReadStatus::End) {
        if (auto shortened = dropWrittenAhead(disk, directory, **reader); !shortened)
            return tl::make_unexpected(shortened.error());
        return report;
    }
    if (status == ReadStatus::Damaged)
        return failure(ErrorCode::Corrupt,
                       (*reader)->problem() +
                           "; the damage is not at the end, so nothing was changed and nothing "
                           "is traded on it. mystic verify tells more; mystic repair keeps what comes before "
                           "the damage, "
                           "and the original beside it");
    report.closedCleanly = false;
    report.reason = (*reader)->problem();
    if (auto cut = cutTail(disk, directory, **reader, report, signer != nullptr); !cut)
        return tl::make_unexpected(cut.error());
    return report;
}

} // namespace mystic
