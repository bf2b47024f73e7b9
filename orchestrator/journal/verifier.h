// Checks a journal without trusting what wrote it: checksums, order, and the chain recomputed from the first
// byte. It shares only the format (record.h) and the hash with the writer.
#pragma once

#include <string>

#include "disk.h"
#include "sha256.h"

namespace mystic {

struct VerifyReport {
    bool ok = false;
    std::uint64_t segments = 0;
    std::uint64_t records = 0;
    std::uint64_t turns = 0;
    std::uint64_t bytes = 0;
    Hash chainHead{};
    bool closedCleanly = false;
    bool wasCut = false;             ///< ends with a Cut record: a crash that was recovered
    std::uint64_t cuts = 0;          ///< crashes that were recovered, all through the journal
    std::uint64_t continuations = 0; ///< times a station went on writing it
    std::string firstBad;            ///< segment, byte offset, record number and what is wrong; empty when ok
    std::string sessionHeader;       ///< JSON text of the first record
    std::string note;                ///< what a clean result does not prove
    /// Where the fault lies, in numbers; meaningful when !ok.
    std::uint32_t badSegment = 0;
    std::uint64_t badOffset = 0;
    std::uint64_t badRecord = 0;
};

/// Verifies the journal in `directory`. Errors only when it cannot be read at all (NotFound, Denied, Io). A
/// journal without a single turn is never ok.
[[nodiscard]] Result<VerifyReport> verifyJournal(Disk& disk, const std::string& directory);

} // namespace mystic
