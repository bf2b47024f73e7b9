// The table of measurements: yardsticks first, then each figure beside its reference from the same run.
// Wall-clock figures never fail a build; every workload prints a hash so that its meaning cannot be optimised
// away.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace mystic::bench {

struct Size {
    bool quick = false;
    int repetitions = 5;
    std::uint64_t turns = 400'000;
    int soakMinutes = 0; ///< how long the window under load is watched for growing memory
};

/// What everything is compared with.
struct Yardsticks {
    double hopNs = 0;  ///< one-way cache-line hop between two threads, median
    double ringNs = 0; ///< same-thread ring push and pop of 64 bytes
    double condvarPerSecond =
        0;                    ///< four agents, a thread each, mutex and condition variable, binary messages
    double jsonPerSecond = 0; ///< the same with JSON
    double fdatasyncP50Ns = 0;
    double fdatasyncP99Ns = 0;
    double shaNs = 0;          ///< SHA-256 of a plain market turn's bytes and the previous link
    double queuedSignalNs = 0; ///< one queued Qt call to another thread
};

[[nodiscard]] inline double nowNs()
{
    return static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(
                                   std::chrono::steady_clock::now().time_since_epoch())
                                   .count());
}
[[nodiscard]] inline double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}
[[nodiscard]] inline double median(const std::vector<double>& values)
{
    return quantile(values, 0.5);
}
[[nodiscard]] inline double medianOf(int repetitions, const std::function<double()>& run)
{
    std::vector<double> values;
    for (int i = 0; i < repetitions; ++i)
        values.push_back(run());
    return median(values);
}

/// One line: what, measured, reference, ratio, goal.
void row(const std::string& what, const std::string& measured, const std::string& reference = {},
         const std::string& ratio = {}, const std::string& goal = {});
void section(const std::string& title);
[[nodiscard]] std::string ns(double value);        ///< "250 ns", "12.4 µs", "3.1 ms"
[[nodiscard]] std::string perSecond(double value); ///< "4.1 M/s"
[[nodiscard]] std::string times(double ratio);     ///< "19.2x"

[[nodiscard]] Yardsticks measureYardsticks(const Size& size);
void engineRows(const Size& size, const Yardsticks& yard);
void marketRows(const Size& size);
void sessionRows(const Size& size, const Yardsticks& yard);
void guiRows(const Size& size);
void loadRows(const Size& size);
[[nodiscard]] double residentMiB(); ///< of this process

} // namespace mystic::bench
