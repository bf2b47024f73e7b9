// Proofs a third party can check without the journal: that one record is in it (C2SP tlog-proof, with the
// record itself), and that it only grew between two checkpoints. Files are text.
#pragma once

#include <string>
#include <vector>

#include "disk.h"
#include "merkle.h"
#include "signed_note.h"

namespace mystic {

/// A file that shows record `number` under `checkpointNote`, a checkpoint of this journal. Errors: OutOfRange
/// (the checkpoint does not cover it), Corrupt (the journal does not fit the checkpoint), NotFound, Io,
/// Parse.
[[nodiscard]] Result<std::string> proveRecord(Disk& disk, const std::string& directory, std::uint64_t number,
                                              const std::string& checkpointNote);
/// A file that shows that the journal under `newNote` continues the one under `oldNote`. Errors as above.
[[nodiscard]] Result<std::string> proveGrowth(Disk& disk, const std::string& directory,
                                              const std::string& oldNote, const std::string& newNote);

struct ProofReport {
    bool isRecord = false;         ///< else of growth
    std::uint64_t number = 0;      ///< of the record
    std::vector<std::byte> stored; ///< the record, header and payload
    Checkpoint older;              ///< of growth
    Checkpoint checkpoint;
    NoteKey signedBy;
};
/// Checks such a file with nothing but the keys. Errors: Parse (not such a file), NotFound (no trusted key
/// signed it), Corrupt (it does not prove what it says).
[[nodiscard]] Result<ProofReport> checkProof(std::string_view text, std::span<const NoteKey> keys);

} // namespace mystic
