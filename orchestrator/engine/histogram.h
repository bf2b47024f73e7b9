// Latency figures at the cost of one increment: a histogram with eight buckets to the octave (error below 9
// %).
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace mystic {

/// Counts of durations in nanoseconds. Single writer; not thread-safe.
class LatencyHistogram {
public:
    void add(std::int64_t ns)
    {
        ++m_counts[bucketOf(ns < 0 ? 0 : static_cast<std::uint64_t>(ns))];
        ++m_total;
    }
    void clear()
    {
        m_counts.fill(0);
        m_total = 0;
    }
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    /// The upper edge of the bucket holding quantile q (0..1); 0 without data.
    [[nodiscard]] std::uint64_t quantile(double q) const
    {
        if (m_total == 0)
            return 0;
        const auto rank = static_cast<std::uint64_t>(q * static_cast<double>(m_total - 1));
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen > rank)
                return upperEdge(i);
        }
        return upperEdge(m_counts.size() - 1);
    }

private:
    static constexpr std::size_t BucketCount = 38 * 8;
    static std::size_t bucketOf(std::uint64_t ns)
    {
        if (ns < 8)
            return static_cast<std::size_t>(ns);
        const auto octave = static_cast<std::size_t>(std::bit_width(ns)) - 4; // 8..15 is octave 0
        const auto index = (octave + 1) * 8 + ((ns >> octave) & 7U);
        return index < BucketCount ? index : BucketCount - 1;
    }
    static std::uint64_t upperEdge(std::size_t bucket)
    {
        if (bucket < 8)
            return bucket;
        const std::size_t octave = bucket / 8 - 1;
        return ((8 + bucket % 8 + 1) << octave) - 1;
    }

    std::array<std::uint64_t, BucketCount> m_counts{};
    std::uint64_t m_total = 0;
};

} // namespace mystic
