// The trading state's file on a Disk. Invariant: whatever step fails or is cut off, the file holds the old or
// the new content, whole: it is written beside, synced, renamed over, and the folder synced. It must not know
// what the bytes mean.
#pragma once

#include <string>

#include "gate/trading_state_store.h"
#include "journal/disk.h"

namespace mystic {

/// `path` is the file; `path`.new is used while writing. The folder must exist. One thread at a time.
class DiskStateFile final : public StateFile {
public:
    DiskStateFile(Disk& disk, std::string path) : m_disk(&disk), m_path(std::move(path)) {}

    [[nodiscard]] Result<std::optional<std::vector<std::byte>>> read() override;
    [[nodiscard]] Result<void> replace(std::span<const std::byte> content) override;

    static constexpr std::uint64_t LargestSize = 4096; ///< a larger file is not ours

private:
    Disk* m_disk;
    std::string m_path;
};

} // namespace mystic
