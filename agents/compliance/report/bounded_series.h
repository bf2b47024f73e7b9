// A curve of bounded length: times are gathered in buckets, of which each keeps its lowest and its highest
// point, so that no peak is ever lost; when there are too many, buckets join in pairs. Knows no chart.
#pragma once

#include <vector>

#include "compliance/report/report_document.h"

namespace mystic {

class BoundedSeries {
public:
    /// Keeps at most `most` points (even, at least 4).
    explicit BoundedSeries(std::size_t most) : m_most(most) {}

    /// Times ascend.
    void add(Timestamp time, std::int64_t raw)
    {
        if (m_buckets.empty())
            m_start = time;
        const std::int64_t place = (time - m_start).ns / m_stepNs;
        if (!m_buckets.empty() && m_buckets.back().place == place) {
            m_buckets.back().join({place, {time, raw}, {time, raw}});
            return;
        }
        m_buckets.push_back({place, {time, raw}, {time, raw}});
        while (m_buckets.size() * 2 > m_most)
            joinPairs();
    }
    [[nodiscard]] std::vector<ReportPoint> points() const
    {
        std::vector<ReportPoint> points;
        points.reserve(m_buckets.size() * 2);
        for (const Bucket& bucket : m_buckets) {
            const bool lowFirst = bucket.low.time < bucket.high.time;
            points.push_back(lowFirst ? bucket.low : bucket.high);
            if (bucket.low.time != bucket.high.time)
                points.push_back(lowFirst ? bucket.high : bucket.low);
        }
        return points;
    }

private:
    struct Bucket {
        std::int64_t place = 0;
        ReportPoint low;
        ReportPoint high;

        void join(const Bucket& other)
        {
            if (other.low.raw < low.raw)
                low = other.low;
            if (other.high.raw > high.raw)
                high = other.high;
        }
    };

    void joinPairs()
    {
        m_stepNs *= 2;
        std::vector<Bucket> joined;
        joined.reserve(m_buckets.size());
        for (Bucket& bucket : m_buckets) {
            bucket.place /= 2;
            if (!joined.empty() && joined.back().place == bucket.place)
                joined.back().join(bucket);
            else
                joined.push_back(bucket);
        }
        m_buckets.swap(joined);
    }

    std::size_t m_most;
    Timestamp m_start;
    std::int64_t m_stepNs = 1'000'000'000;
    std::vector<Bucket> m_buckets;
};

} // namespace mystic
