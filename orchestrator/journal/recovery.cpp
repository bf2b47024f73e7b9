#include "recovery.h"

#include <cstring>

namespace mystic {

namespace {

/// Removes everything after the last complete record and writes down that it did.
Result<void> cutTail(Disk& disk, const std::string& directory, const JournalReader& reader,
                     RecoveryReport& report)
{
    const std::string name = segmentName(reader.segment());
    auto file = disk.open(directory + "/" + name, true);
    if (!file)
        return tl::make_unexpected(file.error());
    report.bytesCut = reader.segmentSize() - reader.goodOffset();
    report.cutFrom = name + " at byte " + std::to_string(reader.goodOffset());
    if (auto cut = (*file)->truncate(reader.goodOffset()); !cut)
        return cut;
    CutRecord record;
    record.bytes = report.bytesCut;
    record.offset = reader.goodOffset();
    record.turns = report.turns;
    const auto payload = std::as_bytes(std::span(&record, 1));
    RecordHeader header;
    header.size = static_cast<std::uint32_t>(payload.size());
    header.kind = RecordKind::Cut;
    header.crc = recordCrc(header, payload);
    std::vector<std::byte> bytes(paddedSize(payload.size()));
    std::memcpy(bytes.data(), &header, sizeof(header));
    std::memcpy(bytes.data() + sizeof(header), payload.data(), payload.size());
    if (auto written = (*file)->append(bytes); !written)
        return written;
    return (*file)->sync();
}

/// A last segment whose header was never completed holds no record: it is removed whole.
Result<void> removeShortSegment(Disk& disk, const std::string& directory, std::uint32_t number,
                                RecoveryReport& report)
{
    const std::string path = directory + "/" + segmentName(number);
    if (auto file = disk.open(path, false)) {
        if (const auto size = (*file)->size())
            report.bytesCut = *size;
    }
    report.cutFrom = segmentName(number) + " at byte 0";
    if (auto removed = disk.remove(path); !removed)
        return removed;
    return disk.syncDirectory(directory);
}

} // namespace

Result<RecoveryReport> recoverJournal(Disk& disk, const std::string& directory)
{
    auto lock = disk.lock(directory + "/lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto reader = JournalReader::open(disk, directory);
    if (!reader)
        return tl::make_unexpected(reader.error());
    RecoveryReport report;
    RecordView record;
    for (;;) {
        const ReadStatus status = (*reader)->next(record);
        if (status == ReadStatus::End)
            return report;
        if (status == ReadStatus::Damaged)
            return failure(ErrorCode::Corrupt, (*reader)->problem() +
                                                   "; the damage is not at the end, so nothing was changed. "
                                                   "Keep a copy and run mystic verify");
        if (status == ReadStatus::TornTail) {
            report.reason = (*reader)->problem();
            const bool insideRecord = (*reader)->isLastSegment();
            auto cut = insideRecord ? cutTail(disk, directory, **reader, report)
                                    : removeShortSegment(disk, directory, (*reader)->segment() + 1, report);
            if (!cut)
                return tl::make_unexpected(cut.error());
            return report;
        }
        ++report.records;
        report.closedCleanly = record.kind == RecordKind::Close;
        if (record.kind == RecordKind::Turn && record.payload.size() >= sizeof(Hash)) {
            ++report.turns;
            std::memcpy(report.chainHead.data(), record.payload.data() + record.payload.size() - sizeof(Hash),
                        sizeof(Hash));
        }
    }
}

} // namespace mystic
