// A curve of bounded length: when it is full, of each four points the lowest and the highest stay, so that no
// peak is ever lost. Knows no chart.
#pragma once

#include <algorithm>
#include <vector>

#include "compliance/report/report_document.h"

namespace mystic {

class BoundedSeries {
public:
    explicit BoundedSeries(std::size_t most) : m_most(most) {}

    /// Times ascend.
    void add(Timestamp time, std::int64_t raw)
    {
        m_points.push_back({time, raw});
        if (m_points.size() > m_most)
            thin();
    }
    [[nodiscard]] const std::vector<ReportPoint>& points() const { return m_points; }

private:
    void thin()
    {
        std::vector<ReportPoint> kept;
        kept.reserve(m_most + 1);
        std::size_t i = 0;
        for (; i + 3 < m_points.size(); i += 4) {
            const auto first = m_points.begin() + static_cast<std::ptrdiff_t>(i);
            const auto range = std::minmax_element(
                first, first + 4, [](const ReportPoint& a, const ReportPoint& b) { return a.raw < b.raw; });
            if (range.first == range.second) {
                kept.push_back(*range.first);
                continue;
            }
            kept.push_back(*std::min(range.first, range.second));
            kept.push_back(*std::max(range.first, range.second));
        }
        kept.insert(kept.end(), m_points.begin() + static_cast<std::ptrdiff_t>(i), m_points.end());
        m_points.swap(kept);
    }

    std::size_t m_most;
    std::vector<ReportPoint> m_points;
};

} // namespace mystic
