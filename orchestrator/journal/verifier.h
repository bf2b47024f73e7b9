// Checks a journal without trusting what wrote it: checksums, order, the chain and the Merkle tree recomputed
// from the first byte, signatures by keys the asker trusts, and anchors kept elsewhere. It shares only the
// format (record.h, signed_note.h) and the hash with the writer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "disk.h"
#include "sha256.h"
#include "signed_note.h"

namespace mystic {

/// A checkpoint that was kept outside of the journal's reach.
struct VerifyAnchor {
    std::string name; ///< for messages: its file
    std::string note;
};
struct VerifyOptions {
    std::vector<NoteKey> keys; ///< whose signatures count
    std::vector<VerifyAnchor> anchors;
};

/// What signatures vouch for.
enum class Seal : std::uint8_t {
    None,     ///< no checkpoint at all
    Unknown,  ///< checkpoints, but none by a key that is trusted
    OpenEnd,  ///< up to the last trusted checkpoint; what follows, or followed once, is not covered
    Complete, ///< everything, to the closing record
};

enum class AnchorState : std::uint8_t {
    Agrees,
    NotReached, ///< the journal is not intact, and the fault comes before it
    RolledBack, ///< the journal is shorter than what was signed
    Differs,    ///< other records than those that were signed
    Unusable,   ///< malformed, of another journal, or not signed by a trusted key: it says nothing
};
struct AnchorResult {
    std::string name;
    AnchorState state = AnchorState::Unusable;
    Checkpoint checkpoint;
    std::string text; ///< what is wrong; empty when it agrees
};

struct VerifyReport {
    /// The journal is consistent in itself. Whether somebody vouches for it is `seal`, and whether it is what
    /// was signed earlier is in `anchors`.
    bool ok = false;
    std::uint64_t segments = 0;
    std::uint64_t records = 0;
    std::uint64_t turns = 0;
    std::uint64_t bytes = 0;
    Hash chainHead{};
    Hash root{}; ///< of the Merkle tree over all records
    bool closedCleanly = false;
    bool wasCut = false;             ///< ends with a Cut record: a crash that was recovered
    std::uint64_t cuts = 0;          ///< crashes that were recovered, all through the journal
    std::uint64_t continuations = 0; ///< times a station went on writing it
    Seal seal = Seal::None;
    std::uint64_t checkpoints = 0;
    std::uint64_t trustedCheckpoints = 0;
    std::uint64_t sealedRecords = 0;   ///< covered by the last trusted checkpoint
    std::string lastCheckpoint;        ///< that one, as a signed note
    std::optional<NoteKey> sealedBy;   ///< who signed it
    std::string unknownSigner;         ///< of a checkpoint by somebody else, in words
    std::vector<AnchorResult> anchors; ///< in the order they were given
    std::string firstBad;      ///< segment, byte offset, record number and what is wrong; empty when ok
    std::string sessionHeader; ///< JSON text of the first record
    std::string note;          ///< what a clean result does not prove
    /// Where the fault lies, in numbers; meaningful when !ok.
    std::uint32_t badSegment = 0;
    std::uint64_t badOffset = 0;
    std::uint64_t badRecord = 0;

    /// An anchor contradicts the journal.
    [[nodiscard]] bool contradicted() const;
};

/// Verifies the journal in `directory`. Errors only when it cannot be read at all (NotFound, Denied, Io). A
/// journal without a single turn is never ok.
[[nodiscard]] Result<VerifyReport> verifyJournal(Disk& disk, const std::string& directory,
                                                 const VerifyOptions& options = {});

} // namespace mystic
