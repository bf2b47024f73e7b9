// The samples of a run in bounded memory. Invariant: the first and the last sample, every highest and every
// lowest equity of what was thinned stay.
#pragma once

#include <vector>

#include "risk/statistics/statistics.h"

namespace mystic {

class EquityCurve {
public:
    explicit EquityCurve(std::size_t most) : m_most(most) { m_samples.reserve(most); }

    void add(const EquitySample& sample)
    {
        if (m_samples.size() == m_most)
            thin();
        m_samples.push_back(sample);
    }
    /// The newest sample; the curve must not be empty.
    [[nodiscard]] const EquitySample& back() const { return m_samples.back(); }
    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    [[nodiscard]] std::vector<EquitySample> take() { return std::move(m_samples); }

private:
    /// Of every four samples the lowest and the highest, in their order.
    void thin()
    {
        std::vector<EquitySample> kept{m_samples.front()};
        kept.reserve(m_most);
        for (std::size_t i = 1; i < m_samples.size(); i += 4) {
            const std::size_t end = std::min(i + 4, m_samples.size());
            std::size_t low = i;
            std::size_t high = i;
            for (std::size_t k = i; k < end; ++k) {
                low = m_samples[k].equity < m_samples[low].equity ? k : low;
                high = m_samples[k].equity > m_samples[high].equity ? k : high;
            }
            kept.push_back(m_samples[std::min(low, high)]);
            if (low != high)
                kept.push_back(m_samples[std::max(low, high)]);
        }
        if (kept.back().time != m_samples.back().time)
            kept.push_back(m_samples.back());
        m_samples = std::move(kept);
    }

    std::size_t m_most;
    std::vector<EquitySample> m_samples;
};

} // namespace mystic
