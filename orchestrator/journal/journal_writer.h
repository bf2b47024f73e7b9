// Appends records to a journal. Invariant: nothing is reported durable before its sync returned; a failed
// write or sync is final, because what reached the disk is then unknown; records are complete, in order and
// never span segments.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "disk.h"
#include "ed25519.h"
#include "merkle.h"
#include "record.h"
#include "recovery.h"
#include "segment_preparer.h"

namespace mystic {

struct JournalOptions {
    std::uint64_t segmentBytesMax = 64ULL * 1024 * 1024;
    /// Segments are written ahead with zeros: the first with so many before anything else, so that a start
    /// stays quick; each later one four times as large, up to segmentBytesMax, by who drives preparer(). 0:
    /// none is, segments grow as they are written.
    std::uint64_t firstSegmentBytes = 0;
    std::uint64_t runId = 0;
    /// Signs checkpoints at the start, after every `checkpointEvery` records, and behind the closing record.
    /// Outlives the writer; null: the journal stays unsealed.
    const Signer* signer = nullptr;
    std::uint64_t checkpointEvery = CheckpointRecordsMax;
    /// Refuse to start with less free space than this.
    std::uint64_t freeBytesMin = 64ULL * 1024 * 1024;
};

/// Single writer of one journal directory, which it keeps locked. One thread.
class JournalWriter {
public:
    /// Makes the directory, takes its lock and writes the session header. Errors: Busy (another station),
    /// Denied, DiskFull, InvalidArgument (the directory already holds a journal).
    [[nodiscard]] static Result<std::unique_ptr<JournalWriter>> create(Disk& disk,
                                                                       const std::string& directory,
                                                                       std::string_view headerJson,
                                                                       JournalOptions options = {});

    /// Takes the lock of a journal that ended, recovers it where it was not closed (recovery.h), and goes on
    /// in a new segment behind it: chain, records and turns continue, and a Continue record with `text` (why,
    /// by what; UTF-8, may be empty) is durable before this returns. `wallNs` (UTC since 1970) is written
    /// into it. Of `options` the run id is the journal's own. Errors: those of recovery; NotFound (not even a
    /// session header is left), DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<JournalWriter>>
    resume(Disk& disk, const std::string& directory, std::string_view text, std::int64_t wallNs,
           JournalOptions options = {});

    /// Buffers one record. Errors: what made the journal dead earlier.
    [[nodiscard]] Result<void> append(RecordKind kind, std::span<const std::byte> payload);
    /// One write and one sync of everything buffered.
    [[nodiscard]] Result<void> commit();
    /// Buffers a checkpoint over everything appended, when there is something the last one does not cover.
    [[nodiscard]] Result<void> checkpoint();
    /// The last checkpoint that is durable, as a signed note; empty while there is none.
    [[nodiscard]] const std::string& lastCheckpoint() const { return m_checkpoint; }
    /// Records it covers.
    [[nodiscard]] std::uint64_t sealedRecords() const { return m_sealedDurable; }
    /// Commits and writes the closing record, sealed by a checkpoint; the journal is then sealed against
    /// appends, and its directory free.
    [[nodiscard]] Result<void> close();

    /// What resume() found; nothing for a journal that create() made.
    [[nodiscard]] const std::optional<RecoveryReport>& recovered() const { return m_recovered; }
    /// To be driven from another thread while the journal is written; null when nothing is written ahead.
    [[nodiscard]] SegmentPreparer* preparer() { return m_preparer.get(); }
    [[nodiscard]] const Hash& chainStart() const { return m_chainStart; }
    /// Chain value of the last appended turn; chainStart() while there is none.
    [[nodiscard]] const Hash& chainHead() const { return m_chain; }
    [[nodiscard]] std::uint64_t turns() const { return m_turns; }
    [[nodiscard]] std::uint32_t segment() const { return m_segment; }
    /// A write or sync failed, or the journal is closed: nothing more is taken.
    [[nodiscard]] bool isDead() const { return m_dead; }
    [[nodiscard]] std::uint64_t bytesWritten() const { return m_bytesWritten; }
    [[nodiscard]] std::uint64_t commits() const { return m_commits; }
    [[nodiscard]] std::uint64_t records() const { return m_records; }
    [[nodiscard]] const std::string& directory() const { return m_directory; }

private:
    JournalWriter(Disk& disk, std::string directory, JournalOptions options);
    [[nodiscard]] Result<void> openSegment();
    [[nodiscard]] Result<void> begin(Result<void> appended);
    [[nodiscard]] Result<void> makeSegmentFile();
    [[nodiscard]] Result<void> writeFirstAhead();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> dead(Error error);

    Disk& m_disk;
    std::string m_directory;
    JournalOptions m_options;
    std::unique_ptr<DiskLock> m_lock;
    std::unique_ptr<DiskFile> m_file;
    std::uint32_t m_segment = 0;
    std::unique_ptr<SegmentPreparer> m_preparer;
    std::uint64_t m_capacity = 0;     ///< of the segment; written ahead or not
    std::uint64_t m_aheadNext = 0;    ///< bytes the next segment is to have
    bool m_aheadAsked = false;        ///< for the segment after this one
    std::uint64_t m_writeBegins = 0;  ///< number of the first record in the buffer
    std::uint64_t m_segmentBytes = 0; ///< written into the segment
    std::vector<std::byte> m_buffer;
    Hash m_chainStart{};
    Hash m_chain{}; ///< of the last appended turn
    std::uint64_t m_turns = 0;
    std::uint64_t m_records = 0;
    std::uint64_t m_bytesWritten = 0;
    std::uint64_t m_commits = 0;
    std::optional<RecoveryReport> m_recovered;
    MerkleTree m_tree;          ///< over all records, when they are signed
    std::uint64_t m_sealed = 0; ///< records the last checkpoint covers
    std::string m_checkpoint;   ///< durable
    std::uint64_t m_sealedDurable = 0;
    std::string m_checkpointPending; ///< in the buffer
    bool m_dead = false;
    Error m_deathCause;
};

} // namespace mystic
