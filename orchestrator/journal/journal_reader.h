// Reads a journal record by record with bounded memory. Invariant: a record is handed out only when its CRC
// holds; what is not handed out is named with file, offset and reason.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "disk.h"
#include "record.h"

namespace mystic {

/// One record; the payload lives until the next call of next().
struct RecordView {
    RecordKind kind = RecordKind::Turn;
    std::uint64_t number = 0; ///< in the journal, from 0
    std::uint32_t segment = 0;
    std::uint64_t offset = 0; ///< in its segment
    std::span<const std::byte> payload;
    std::span<const std::byte> stored; ///< header and payload: the leaf of the Merkle tree
};

/// A place whose record's number is not known: the record's own word is taken.
inline constexpr std::uint64_t AnyRecord = ~std::uint64_t{0};

/// Where a record begins, to come back to it with JournalReader::seek().
struct RecordPlace {
    std::uint32_t segment = 1;
    std::uint64_t offset = 0; ///< in its segment
    std::uint64_t number = 0; ///< in the journal, from 0; AnyRecord
    friend bool operator==(const RecordPlace&, const RecordPlace&) = default;
};

enum class ReadStatus : std::uint8_t {
    Record,
    End,
    TornTail, ///< the last write is not complete, and nothing was written after it: what a crash leaves
    Damaged,  ///< a bad record, and good ones behind it from a later write; or a file that cannot be read
};

/// Forward reader over all segments of a directory. One thread.
class JournalReader {
public:
    /// Errors: NotFound (no journal there), Unsupported (newer format), Corrupt (first segment header).
    [[nodiscard]] static Result<std::unique_ptr<JournalReader>> open(Disk& disk,
                                                                     const std::string& directory);

    /// After End, TornTail or Damaged it keeps answering the same.
    [[nodiscard]] ReadStatus next(RecordView& out);
    /// Looks for what a writer has appended since End or TornTail, so that next() goes on behind the last
    /// complete record. After Damaged it changes nothing. Errors: Io, NotFound.
    [[nodiscard]] Result<void> resume();
    /// next() reads the record at `place`, which came from this journal's RecordViews or from here(). Errors:
    /// NotFound, Io, Corrupt; OutOfRange when the segment is shorter than that.
    [[nodiscard]] Result<void> seek(const RecordPlace& place);
    /// The place behind the last record read.
    [[nodiscard]] RecordPlace here() const { return {m_segment, m_offset, m_records}; }
    /// After TornTail or Damaged: segment file, offset and what is wrong.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    /// Where the last complete record ended.
    [[nodiscard]] std::uint32_t segment() const { return m_segment; }
    [[nodiscard]] std::uint64_t goodOffset() const { return m_offset; }
    /// The same in the segment before it, of which the file may go on with zeros; 0 when it was not read.
    [[nodiscard]] std::uint64_t previousGoodOffset() const { return m_previousOffset; }
    /// Of the file, with the zeros written ahead.
    [[nodiscard]] std::uint64_t segmentSize() const { return m_size; }
    /// After TornTail: bytes from goodOffset() to the last one that is not zero.
    [[nodiscard]] std::uint64_t tornBytes();
    [[nodiscard]] bool isLastSegment() const { return m_segment == m_segmentCount; }
    [[nodiscard]] const SegmentHeader& segmentHeader() const { return m_header; }
    /// Bytes of all segments, and read so far: for progress.
    [[nodiscard]] std::uint64_t totalBytes() const { return m_totalBytes; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesBefore + m_offset; }

private:
    JournalReader(Disk& disk, std::string directory) : m_disk(disk), m_directory(std::move(directory)) {}
    [[nodiscard]] Result<void> countSegments();
    [[nodiscard]] Result<std::uint64_t> sizeOf(std::uint32_t number);
    [[nodiscard]] Result<void> openSegment(std::uint32_t number);
    [[nodiscard]] Result<void> checkHeader(const SegmentHeader& header, std::uint32_t number) const;
    [[nodiscard]] Result<void> checkContinues(const SegmentHeader& header, std::uint32_t number) const;
    [[nodiscard]] bool fill(std::uint64_t bytes) { return fillAt(m_offset, bytes); }
    [[nodiscard]] bool fillAt(std::uint64_t offset, std::uint64_t bytes);
    [[nodiscard]] std::optional<RecordHeader> goodRecordAt(std::uint64_t offset);
    [[nodiscard]] bool laterWriteFollows();
    [[nodiscard]] bool atSegmentEnd();
    [[nodiscard]] std::uint64_t lastNonZero(std::uint64_t from);
    [[nodiscard]] Result<bool> isUnbegun();
    ReadStatus stop(ReadStatus status, const std::string& what);
    ReadStatus stopAtBadRecord(const std::string& what);

    Disk& m_disk;
    std::string m_directory;
    std::unique_ptr<DiskFile> m_file;
    SegmentHeader m_header;
    std::uint32_t m_segment = 0;
    std::uint32_t m_segmentCount = 0;
    std::uint64_t m_size = 0;
    std::uint64_t m_offset = 0; ///< of the next record
    std::uint64_t m_previousOffset = 0;
    bool m_zeroTail = false;         ///< from some offset on this segment held nothing but zeros
    std::vector<std::byte> m_window; ///< bytes of the file from m_windowAt
    std::uint64_t m_windowAt = 0;
    std::size_t m_windowSize = 0;
    std::uint64_t m_records = 0;
    std::uint64_t m_totalBytes = 0;
    std::uint64_t m_bytesBefore = 0;
    std::string m_readError;
    ReadStatus m_stopped = ReadStatus::Record; ///< Record = still reading
    std::string m_problem;
};

} // namespace mystic
