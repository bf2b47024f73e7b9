// Keeps the bars of one instrument for the window: second, minute, hour and day, bounded. Invariant: all
// levels are made of the same events, the best the instrument sends (trades, else received bars, else mid
// quotes); when a better kind appears the history starts afresh, so that kinds are never mixed.
#pragma once

#include <memory>
#include <vector>

#include "market/bar_builder.h"
#include "market_view.h"

namespace mystic {

/// One thread (the projection's).
class BarRecorder {
public:
    /// At least the newest `barsPerLevel` closed bars of each level are kept.
    explicit BarRecorder(std::size_t barsPerLevel) : m_barsPerLevel(barsPerLevel) {}

    /// Takes an event of the instrument; times must not go back. Bars made by the station are ignored: they
    /// hold what was seen here already.
    void add(const MarketEvent& event);
    /// What is known now; null before the first price. The same object while nothing changed.
    [[nodiscard]] std::shared_ptr<const BarHistory> view();

private:
    struct Level {
        BarBuilder builder;
        SharedSeries<BarPoint> closed;
        std::size_t index; ///< in BarHistory::levels
    };

    void restart(BarOrigin origin, Duration received);
    /// Keeps a bar of level `level` that is over and shows it to the next longer one.
    void close(std::size_t level, const MarketEvent& bar);
    [[nodiscard]] bool isBetter(const MarketEvent& event) const;

    std::size_t m_barsPerLevel;
    BarOrigin m_origin = BarOrigin::None;
    Duration m_received; ///< length of received bars
    std::vector<Level> m_levels;
    std::shared_ptr<const BarHistory> m_view;
    bool m_changed = false;
};

} // namespace mystic
