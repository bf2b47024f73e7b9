// The machinery as the window sees it: flow over time, this process, its journal. Figures of this machine,
// never journaled. Plain values.
#pragma once

#include <cstdint>
#include <string>

#include "domain/ids.h"
#include "shared_series.h"

namespace mystic {

/// One second of an edge of the flow graph.
struct FlowPoint {
    std::int64_t atNs = 0; ///< end of the second, monotonic clock; equal over all edges of a snapshot
    double perSecond = 0;
    std::uint64_t p50Ns = 0; ///< over this second's measured messages; 0 = none was measured
    std::uint64_t p99Ns = 0;
    friend bool operator==(const FlowPoint&, const FlowPoint&) = default;
};

/// One second of this process.
struct ProcessPoint {
    std::int64_t atNs = 0; ///< monotonic clock
    double cpuShare = 0;   ///< of one core: 1 = one core busy
    std::uint64_t residentBytes = 0;
    friend bool operator==(const ProcessPoint&, const ProcessPoint&) = default;
};

struct ProcessView {
    bool known = false; ///< false: the system does not tell, or not yet
    double cpuShare = 0;
    std::uint32_t cores = 0; ///< this process may use
    std::uint32_t threads = 0;
    std::uint64_t residentBytes = 0;
    std::uint64_t peakBytes = 0;      ///< highest residentBytes so far
    std::uint64_t availableBytes = 0; ///< memory the machine could still give
    SeriesView<ProcessPoint> history; ///< one point a second, oldest first
    friend bool operator==(const ProcessView&, const ProcessView&) = default;
};

/// The journal as its writer sees it. `durable` turns are in the snapshot.
struct JournalView {
    bool on = false;
    bool ok = true;
    std::string problem; ///< why it is dead, when not ok
    std::uint64_t bytes = 0;
    std::uint64_t syncs = 0;
    std::uint32_t segment = 0;
    std::uint64_t freeBytes = 0;     ///< of the disk it is on; 0 = unknown
    std::uint64_t freeBytesWarn = 0; ///< below it an alarm is raised; 0 = never
    std::uint64_t records = 0;       ///< durable ones
    std::uint64_t sealedRecords = 0; ///< covered by the last durable checkpoint
    std::string checkpoint;          ///< that one, a signed note; empty while there is none
    std::string keyFingerprint;      ///< of the key that signs; empty when nothing is signed
    std::string publicKey;           ///< the key itself, as mystic verify --key takes it
    friend bool operator==(const JournalView&, const JournalView&) = default;
};

} // namespace mystic
