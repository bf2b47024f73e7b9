// Opening a journal after a crash: every complete record is kept, a torn tail is cut and said so; damage
// inside is never cut.
#pragma once

#include <string>

#include "journal_reader.h"
#include "merkle.h"

namespace mystic {

struct RecoveryReport {
    std::uint64_t records = 0; ///< complete records kept
    std::uint64_t turns = 0;
    Hash chainStart{}; ///< of the session header
    Hash chainHead{};  ///< of the last turn kept; chainStart when there is none
    std::uint64_t runId = 0;
    std::uint32_t segment = 0; ///< the last one
    bool closedCleanly = false;
    MerkleTree tree; ///< over all records now in the journal; empty unless it was asked for
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
/// With `withTree` the Merkle tree is computed and every checkpoint on the way compared with it: Corrupt when
/// one differs, because what would be signed next contradicts what was signed before.
[[nodiscard]] Result<RecoveryReport> recoverLockedJournal(Disk& disk, const std::string& directory,
                                                          bool withTree = false);

} // namespace mystic
