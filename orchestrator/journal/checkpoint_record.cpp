#include "checkpoint_record.h"

#include <cstring>

namespace mystic {

namespace {

struct Sizes {
    std::uint32_t noteBytes = 0;
    std::uint32_t peaks = 0;
};

} // namespace

std::vector<std::byte> checkpointPayload(std::string_view note, const MerkleTree& tree)
{
    const Sizes sizes{static_cast<std::uint32_t>(note.size()),
                      static_cast<std::uint32_t>(tree.peaks().size())};
    const std::size_t peakBytes = tree.peaks().size() * sizeof(Hash);
    std::vector<std::byte> payload(sizeof(sizes) + note.size() + peakBytes);
    std::memcpy(payload.data(), &sizes, sizeof(sizes));
    std::memcpy(payload.data() + sizeof(sizes), note.data(), note.size());
    if (peakBytes > 0)
        std::memcpy(payload.data() + sizeof(sizes) + note.size(), tree.peaks().data(), peakBytes);
    return payload;
}

std::optional<CheckpointPayload> readCheckpointPayload(std::span<const std::byte> payload)
{
    Sizes sizes;
    if (payload.size() < sizeof(sizes))
        return std::nullopt;
    std::memcpy(&sizes, payload.data(), sizeof(sizes));
    const std::uint64_t expected =
        sizeof(sizes) + std::uint64_t{sizes.noteBytes} + sizes.peaks * sizeof(Hash);
    if (sizes.peaks > 64 || payload.size() != expected)
        return std::nullopt;
    CheckpointPayload found;
    const auto rest = payload.subspan(sizeof(sizes));
    found.note = {reinterpret_cast<const char*>(rest.data()), sizes.noteBytes};
    found.peaks.resize(sizes.peaks);
    if (sizes.peaks > 0)
        std::memcpy(found.peaks.data(), rest.data() + sizes.noteBytes, sizes.peaks * sizeof(Hash));
    return found;
}

} // namespace mystic
