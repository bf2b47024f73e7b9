// The payload of a Checkpoint record: the signed note, and the tree's peaks behind it, so that a station goes
// on signing without hashing all that came before. The note's root vouches for the peaks.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "merkle.h"

namespace mystic {

struct CheckpointPayload {
    std::string_view note; ///< into the payload
    std::vector<Hash> peaks;
};

/// u32 bytes of the note, u32 peaks, note, peaks.
[[nodiscard]] std::vector<std::byte> checkpointPayload(std::string_view note, const MerkleTree& tree);
/// Nothing for anything else.
[[nodiscard]] std::optional<CheckpointPayload> readCheckpointPayload(std::span<const std::byte> payload);

} // namespace mystic
