// An agent in a child process as the window sees it, beside what every agent shows. Figures of this machine,
// never journaled. Plain values.
#pragma once

#include <cstdint>
#include <string>

#include "domain/ids.h"
#include "shared_series.h"
#include "system_view.h"

namespace mystic {

struct ChildProcessView {
    AgentId agent = NoAgent;
    std::int32_t pid = 0;    ///< 0 = no process
    std::uint32_t epoch = 0; ///< number of its present or last process
    bool isStandby = false;  ///< follows everything, decides nothing
    bool alive = false;
    bool progressing = false;
    bool ready = false;
    std::string state; ///< "Ready", "Suspect", …
    std::string reason;
    std::uint32_t restarts = 0;
    std::int64_t lastRecoveryNs = 0; ///< from losing it to its being ready again, last time; 0 = never lost
    std::string isolation;           ///< level that was proven, "None", "CutOff", …
    std::uint64_t handled = 0;       ///< turns
    std::uint64_t replies = 0;
    std::uint64_t owed = 0;         ///< turns it was sent and has not finished
    std::uint64_t queuedBytes = 0;  ///< waiting to be read by it
    std::uint64_t dropped = 0;      ///< quotes, trades and deltas left out because it did not keep up
    std::uint64_t handlerMaxNs = 0; ///< longest turn of late
    bool usageKnown = false;        ///< false: gone, not told, or not yet
    double cpuShare = 0;            ///< of one core
    std::uint32_t threads = 0;
    std::uint32_t openFiles = 0; ///< 0 = unknown
    std::uint64_t residentBytes = 0;
    std::uint64_t peakBytes = 0;
    SeriesView<ProcessPoint> history; ///< one point a second, oldest first
    friend bool operator==(const ChildProcessView&, const ChildProcessView&) = default;
};

} // namespace mystic
