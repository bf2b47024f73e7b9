// What the inspector shows of the engine: lanes, ring, queues, stages, snapshots. Invariant: reads a snapshot
// and nothing else, so that looking changes nothing.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/snapshot.h"

namespace mystic {

/// Rows and bytes of one part of a snapshot.
struct SnapshotPart {
    const char* name;
    std::size_t rows = 0;
    std::size_t bytes = 0; ///< of the rows themselves; what they point to is counted where it is named
};

/// What a snapshot is made of, in the order of its fields.
[[nodiscard]] std::vector<SnapshotPart> snapshotParts(const StationSnapshot& snapshot);

/// How often snapshots come, from their versions and a monotonic clock in seconds.
class SnapshotRate {
public:
    void take(std::uint64_t version, double seconds);
    [[nodiscard]] double perSecond() const { return m_perSecond; }

private:
    std::uint64_t m_version = 0;
    double m_since = -1;
    double m_perSecond = 0;
};

/// The pages, into the current ImGui window.
void showInspectorPages(const StationSnapshot& snapshot, double snapshotsPerSecond);

} // namespace mystic
