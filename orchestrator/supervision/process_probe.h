// What the system says about this process: processor time, memory, threads. Read from /proc, which is why
// nothing on a lane and nothing in the window may call it.
#pragma once

#include <string>

#include "engine/system_view.h"

namespace mystic {

/// The figures of /proc/self/stat and /proc/self/status that are shown. Valid when both could be read.
struct ProcessFigures {
    std::int64_t cpuTicks = 0; ///< user and system time so far
    std::uint64_t residentBytes = 0;
    std::uint64_t peakBytes = 0;
    std::uint32_t threads = 0;
};
/// False when the text is not what a kernel writes; `out` is then undefined.
[[nodiscard]] bool parseProcStat(const std::string& text, ProcessFigures& out);
[[nodiscard]] bool parseProcStatus(const std::string& text, ProcessFigures& out);

/// One thread.
class ProcessProbe {
public:
    static constexpr std::size_t HistoryMax = 600; ///< points

    /// Reads the figures of now; `monotonicNs` is when. The share of a core is over the time since the last
    /// call.
    void sample(std::int64_t monotonicNs);
    [[nodiscard]] ProcessView view() const;
    /// Of the disk that `setDisk` named; 0 = unknown.
    [[nodiscard]] std::uint64_t freeBytes() const { return m_freeBytes; }
    void setDisk(std::string path) { m_disk = std::move(path); }

private:
    ProcessView m_view;
    SharedSeries<ProcessPoint> m_history{HistoryMax};
    std::string m_disk;
    std::uint64_t m_freeBytes = 0;
    std::int64_t m_lastNs = 0;
    std::int64_t m_lastTicks = 0;
};

} // namespace mystic
