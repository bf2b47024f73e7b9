// What the system says about this process: processor time, memory, threads. Read from /proc, which is why
// nothing on a lane and nothing in the window may call it.
#pragma once

#include <string>

#include "engine/system_view.h"

namespace mystic {

/// The figures of /proc/<pid>/stat and /proc/<pid>/status that are shown. Valid when both could be read.
struct ProcessFigures {
    std::int64_t cpuTicks = 0; ///< user and system time so far
    std::uint64_t residentBytes = 0;
    std::uint64_t peakBytes = 0;
    std::uint32_t threads = 0;
};
/// False when the text is not what a kernel writes; `out` is then undefined.
[[nodiscard]] bool parseProcStat(const std::string& text, ProcessFigures& out);
[[nodiscard]] bool parseProcStatus(const std::string& text, ProcessFigures& out);
/// `folder`: "/proc/self" or "/proc/<pid>". False when there is no such process, or only its remains.
[[nodiscard]] bool readProcess(const std::string& folder, ProcessFigures& out);
/// Descriptors that the process holds; 0 = the system does not tell.
[[nodiscard]] std::uint32_t countOpenFiles(const std::string& folder);

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

/// What a child process uses.
struct ChildFigures {
    bool known = false;  ///< false: it is gone, the system does not tell, or not yet
    double cpuShare = 0; ///< of one core, since the last sample
    std::uint32_t threads = 0;
    std::uint32_t openFiles = 0; ///< 0 = unknown
    std::uint64_t residentBytes = 0;
    std::uint64_t peakBytes = 0;
    SeriesView<ProcessPoint> history; ///< one point a sample, over all processes of the agent, oldest first
};

/// Follows one agent through the processes that bear it. One thread, one sample a second.
class ChildProbe {
public:
    /// `pid`: a process that was not yet reaped, so that no other one can bear its number; 0 = none runs. The
    /// history goes on when it changes, the share starts anew.
    void sample(std::int32_t pid, std::int64_t monotonicNs);
    [[nodiscard]] ChildFigures view() const;

private:
    ChildFigures m_figures;
    SharedSeries<ProcessPoint> m_history{ProcessProbe::HistoryMax};
    std::int32_t m_pid = 0;
    std::int64_t m_lastNs = 0;
    std::int64_t m_lastTicks = 0;
};

} // namespace mystic
