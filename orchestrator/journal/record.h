// The journal's format on disk, little endian (docs/journal.md).
// Segment file: SegmentHeader, then records. Record: RecordHeader, payload, zero bytes up to a multiple of
// eight. A Turn's payload ends with its chain value: chain(n) = SHA-256(chain(n-1) || payload without its
// last 32 bytes), and chain(0) = SHA-256(payload of the SessionHeader). A record never spans segments.
// A leaf of the Merkle tree is a record as it is stored: header and payload, without the padding.
// Records are numbered from 0 through all segments. Behind a segment's last record there may be zero bytes up
// to the end of the file: segments are written ahead, because a disk makes durable faster what it has room
// for.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "sha256.h"

namespace mystic {

/// The number is on disk: append only.
enum class RecordKind : std::uint16_t {
    SessionHeader = 1, ///< JSON text: run id, seed, build, schema, configuration; always the first record
    Turn = 2,
    Close = 3,      ///< clean end: CloseRecord
    Cut = 4,        ///< made on recovery: CutRecord
    Continue = 5,   ///< a station went on writing a journal that had ended: ContinueRecord, text, chain value
    Checkpoint = 6, ///< a signed note over all records before it (signed_note.h)
};

struct SegmentHeader {
    std::array<char, 8> magic{'M', 'Y', 'S', 'T', 'J', 'R', 'N', 'L'};
    std::uint32_t formatVersion = 2;
    std::uint32_t segment = 1; ///< from 1, dense
    std::uint64_t runId = 0;
    std::uint64_t firstRecord = 0; ///< number of the segment's first record in the journal, from 0
    std::uint64_t firstTurn = 0;   ///< turns in the segments before it
    Hash previousChain{};          ///< chain value before the segment's first turn; zero in segment 1
    std::uint32_t crc = 0;         ///< over the bytes before it
    std::uint32_t reserved = 0;
};
static_assert(sizeof(SegmentHeader) == 80 && std::has_unique_object_representations_v<SegmentHeader>);

struct RecordHeader {
    std::uint32_t size = 0;   ///< of the payload
    std::uint32_t crc = 0;    ///< CRC-32C over the rest of this header and the payload
    std::uint64_t number = 0; ///< of the record in the journal, from 0, dense: tells damage from a torn tail
    RecordKind kind = RecordKind::Turn;
    std::uint16_t version = 1;
    /// Records before it in the same write. A power failure may leave any part of the last write; what stands
    /// behind a bad record proves damage only when it was written after that record's write was durable.
    std::uint32_t inWrite = 0;
};
static_assert(sizeof(RecordHeader) == 24 && std::has_unique_object_representations_v<RecordHeader>);

struct CloseRecord {
    std::uint64_t turns = 0;
    Hash chainHead{};
};
/// Follows the end of a journal (its Close or Cut record, or its last complete record) when a station goes on
/// writing it. The payload is this, a text of the station's (UTF-8, may be empty) and a chain value over
/// both.
struct ContinueRecord {
    std::uint64_t records = 0; ///< before it
    std::uint64_t turns = 0;   ///< before it
    std::int64_t time = 0;     ///< ns since 1970-01-01 UTC by the wall clock, 0 when not told
};
struct CutRecord {
    std::uint64_t bytes = 0;  ///< removed
    std::uint64_t offset = 0; ///< in its segment
    std::uint64_t turns = 0;  ///< kept
    Hash chain{}; ///< SHA-256(chain head || the fields before it): nobody adds one unnoticed by the verifier
};
static_assert(sizeof(CutRecord) == 56 && std::has_unique_object_representations_v<CutRecord>);
/// The value CutRecord::chain must have after a turn (or session header) with chain value `head`.
[[nodiscard]] Hash cutChain(const CutRecord& record, const Hash& head);
/// The payload of a Continue record after a turn (or session header) with chain value `head`.
[[nodiscard]] std::vector<std::byte> continuePayload(const ContinueRecord& record, std::string_view text,
                                                     const Hash& head);
/// What is in such a payload; nothing when its size or its chain value is wrong.
[[nodiscard]] std::optional<ContinueRecord> readContinue(std::span<const std::byte> payload,
                                                         const Hash& head);

inline constexpr std::uint32_t FormatVersion = 2;
inline constexpr std::uint32_t RecordBytesMax = 16U * 1024U * 1024U; ///< larger lengths are damage
/// A signed journal holds no longer run of records without a checkpoint.
inline constexpr std::uint64_t CheckpointRecordsMax = 4096;
inline constexpr std::uint64_t RecordAlignment = 8;

[[nodiscard]] constexpr std::uint64_t paddedSize(std::uint64_t payload)
{
    return (sizeof(RecordHeader) + payload + RecordAlignment - 1) / RecordAlignment * RecordAlignment;
}
/// "journal-000001.seg".
[[nodiscard]] std::string segmentName(std::uint32_t segment);
/// Its sequence number: what a turn's payload begins with. 0 for a payload too short to be a turn.
[[nodiscard]] std::uint64_t turnSeq(std::span<const std::byte> payload);
/// CRC of a record with this header (its crc field ignored) and payload.
[[nodiscard]] std::uint32_t recordCrc(const RecordHeader& header, std::span<const std::byte> payload);
/// Header, payload and padding of one record, appended to `out`.
void appendRecord(std::vector<std::byte>& out, std::uint64_t number, std::uint32_t inWrite, RecordKind kind,
                  std::span<const std::byte> payload);
/// All of it zero.
[[nodiscard]] bool isZero(std::span<const std::byte> bytes);
/// "format 1 was written by an older program ..."; what a person can do about another format.
[[nodiscard]] std::string otherFormat(std::uint32_t version);
/// CRC of a segment header.
[[nodiscard]] std::uint32_t segmentCrc(const SegmentHeader& header);

} // namespace mystic
