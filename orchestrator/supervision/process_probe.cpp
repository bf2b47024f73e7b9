#include "process_probe.h"

#include <sched.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

namespace mystic {

namespace {

constexpr std::uint64_t KibiByte = 1024;

std::string textOf(const std::string& path)
{
    const std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return file ? text.str() : std::string();
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::string_view Blank = " \t\n";
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t from = text.find_first_not_of(Blank);
        if (from == std::string_view::npos)
            break;
        const std::size_t to = std::min(text.find_first_of(Blank, from), text.size());
        words.push_back(text.substr(from, to - from));
        text.remove_prefix(to);
    }
    return words;
}

template <typename T>
bool read(std::string_view word, T& out)
{
    const auto done = std::from_chars(word.data(), word.data() + word.size(), out);
    return done.ec == std::errc() && done.ptr == word.data() + word.size();
}

/// "VmRSS:   1234 kB" -> 1234.
template <typename T>
bool readField(const std::string& text, std::string_view name, T& out)
{
    std::size_t at = text.find(name);
    while (at != std::string::npos && at != 0 && text[at - 1] != '\n')
        at = text.find(name, at + 1);
    if (at == std::string::npos)
        return false;
    const std::size_t from = at + name.size();
    const std::size_t to = std::min(text.find('\n', from), text.size());
    const auto words = wordsOf(std::string_view(text).substr(from, to - from));
    return !words.empty() && read(words[0], out);
}

std::uint32_t usableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof(set), &set) == 0 ? static_cast<std::uint32_t>(CPU_COUNT(&set)) : 0;
}

} // namespace

bool parseProcStat(const std::string& text, ProcessFigures& out)
{
    // The second field is the program's name in brackets and may hold blanks; user and system time are the
    // 14th and 15th (proc(5)).
    const std::size_t name = text.rfind(')');
    if (name == std::string::npos)
        return false;
    const auto words = wordsOf(std::string_view(text).substr(name + 1));
    std::int64_t user = 0;
    std::int64_t system = 0;
    if (words.size() < 13 || !read(words[11], user) || !read(words[12], system))
        return false;
    out.cpuTicks = user + system;
    return true;
}

bool parseProcStatus(const std::string& text, ProcessFigures& out)
{
    if (!readField(text, "VmRSS:", out.residentBytes) || !readField(text, "VmHWM:", out.peakBytes) ||
        !readField(text, "Threads:", out.threads))
        return false;
    out.residentBytes *= KibiByte;
    out.peakBytes *= KibiByte;
    return true;
}

bool readProcess(const std::string& folder, ProcessFigures& out)
{
    return parseProcStat(textOf(folder + "/stat"), out) && parseProcStatus(textOf(folder + "/status"), out);
}

std::uint32_t countOpenFiles(const std::string& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(folder + "/fd", error);
    std::uint32_t count = 0;
    for (const std::filesystem::directory_iterator end; !error && entry != end; entry.increment(error))
        ++count;
    return error ? 0 : count;
}

namespace {

double shareOf(std::int64_t ticks, std::int64_t ns)
{
    const auto used = static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return used * 1e9 / static_cast<double>(ns);
}

} // namespace

void ProcessProbe::sample(std::int64_t monotonicNs)
{
    ProcessFigures now;
    if (!readProcess("/proc/self", now)) {
        m_view.known = false;
        return;
    }
    const bool first = m_lastNs == 0;
    const std::int64_t passed = monotonicNs - m_lastNs;
    const std::int64_t ticks = now.cpuTicks - m_lastTicks;
    m_lastNs = monotonicNs;
    m_lastTicks = now.cpuTicks;
    m_view.cores = usableCores();
    m_view.threads = now.threads;
    m_view.residentBytes = now.residentBytes;
    m_view.peakBytes = now.peakBytes;
    std::uint64_t availableKibi = 0;
    m_view.availableBytes =
        readField(textOf("/proc/meminfo"), "MemAvailable:", availableKibi) ? availableKibi * KibiByte : 0;
    if (!m_disk.empty()) {
        std::error_code error;
        const auto space = std::filesystem::space(m_disk, error);
        m_freeBytes = error ? 0 : space.available;
    }
    if (first || passed <= 0)
        return; // a share needs two samples
    m_view.known = true;
    m_view.cpuShare = shareOf(ticks, passed);
    m_history.append({monotonicNs, m_view.cpuShare, m_view.residentBytes});
}

ProcessView ProcessProbe::view() const
{
    ProcessView view = m_view;
    view.history = m_history.view();
    return view;
}

void ChildProbe::sample(std::int32_t pid, std::int64_t monotonicNs)
{
    const std::string folder = "/proc/" + std::to_string(pid);
    ProcessFigures now;
    if (pid <= 0 || !readProcess(folder, now)) {
        m_figures = {};
        m_pid = 0;
        return;
    }
    const bool first = pid != m_pid;
    const std::int64_t passed = monotonicNs - m_lastNs;
    const std::int64_t ticks = now.cpuTicks - m_lastTicks;
    m_pid = pid;
    m_lastNs = monotonicNs;
    m_lastTicks = now.cpuTicks;
    m_figures.threads = now.threads;
    m_figures.openFiles = countOpenFiles(folder);
    m_figures.residentBytes = now.residentBytes;
    m_figures.peakBytes = now.peakBytes;
    m_figures.known = m_figures.known && !first;
    if (first || passed <= 0)
        return; // a share needs two samples of the same process
    m_figures.known = true;
    m_figures.cpuShare = shareOf(ticks, passed);
    m_history.append({monotonicNs, m_figures.cpuShare, m_figures.residentBytes});
}

ChildFigures ChildProbe::view() const
{
    ChildFigures figures = m_figures;
    figures.history = m_history.view();
    return figures;
}

} // namespace mystic
