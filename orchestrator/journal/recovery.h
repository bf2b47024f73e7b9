// Opening a journal after a crash: every complete record is kept, a torn tail is cut and said so; damage
// inside is never cut.
#pragma once

#include <string>

#include "ed25519.h"
#include "journal_reader.h"
#include "merkle.h"

namespace mystic {

/// What a journal holds up to a record: enough to go on behind it.
struct JournalEndState {
    std::uint64_t records = 0;
    std::uint64_t turns = 0;
    Hash chainStart{};
    Hash chainHead{};
    bool closedCleanly = false;
    void take(const RecordView& record);
    /// The record that says that `bytes` were cut behind it.
    [[nodiscard]] CutRecord cut(std::uint64_t bytes, std::uint64_t offset) const;
};

struct RecoveryReport : JournalEndState {
    std::uint64_t runId = 0;
    std::uint32_t segment = 0; ///< the last one
    MerkleTree tree;           ///< over all records now in the journal; empty unless it was asked for
    std::uint64_t bytesCut = 0;
    std::string cutFrom; ///< segment file and offset, empty when nothing was cut
    std::string reason;  ///< why the tail was torn
    /// Records in the journal now: those kept, and the one that says what was cut.
    [[nodiscard]] std::uint64_t recordsNow() const { return records + (cutRecorded ? 1 : 0); }
    bool cutRecorded = false;
    /// One or two sentences for a person.
    [[nodiscard]] std::string toText() const;
};

/// Takes the directory's lock, reads to the end; cuts a torn tail and appends a Cut record in its place. A
/// cleanly closed journal is left untouched. Errors: Corrupt (damage before the tail; nothing is changed),
/// Io, Busy (a station is writing it).
[[nodiscard]] Result<RecoveryReport> recoverJournal(Disk& disk, const std::string& directory);
/// The same by who holds the directory's lock already.
/// With `signer`, who is going to sign what follows, the Merkle tree is set up: from the last checkpoint that
/// this key signed, or from all records. Corrupt when that checkpoint, or without one any, contradicts what
/// precedes it.
[[nodiscard]] Result<RecoveryReport> recoverLockedJournal(Disk& disk, const std::string& directory,
                                                          const Signer* signer = nullptr);

struct RepairReport {
    std::uint64_t records = 0; ///< before the damage
    std::uint64_t turns = 0;
    std::uint64_t bytesLeftOut = 0; ///< from the damage on
    std::string damage;
    std::string original; ///< where the damaged journal stands now
};

/// For damage inside, which recovery refuses to touch: makes a journal of what comes before it, with a Cut
/// record, in the directory's place, and keeps the damaged one beside it as "<directory>.damaged-<n>".
/// Errors: InvalidArgument (there is no damage inside), Corrupt (nothing comes before it), Busy, DiskFull,
/// Io; the original is untouched then.
[[nodiscard]] Result<RepairReport> repairJournal(Disk& disk, const std::string& directory);

} // namespace mystic
