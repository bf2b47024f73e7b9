// From bars to pixels: which bars can be seen, the rectangles and lines of their candles, the segments of
// lines over them. Invariant: a bar that is seen is inside some shape; an interval without a bar stays empty.
// Knows no widget and no painter.
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <span>
#include <vector>

#include "engine/market_view.h"

namespace mystic {

/// Candles narrower than this are put together.
inline constexpr double NarrowestCandle = 3.0;

/// Where a moment is: bars of one length side by side, `pxPerBar` each.
struct TimeScale {
    Timestamp right; ///< moment at the right end
    Duration interval = seconds(1);
    double pxPerBar = 8;
    double rightX = 0;
    double width = 0;
    [[nodiscard]] double xOf(Timestamp time) const;
    [[nodiscard]] Timestamp timeAt(double x) const;
    /// Left end.
    [[nodiscard]] Timestamp left() const { return timeAt(rightX - width); }
    /// Bars drawn as one candle.
    [[nodiscard]] int barsPerCandle() const;
};

/// Where a value is.
struct ValueScale {
    double low = 0;
    double high = 1;
    double top = 0;
    double height = 1;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double valueAt(double y) const;
};

/// Indices [first, last) of the bars that overlap the scale. `bars` rise in time.
struct BarRange {
    std::size_t first = 0;
    std::size_t last = 0;
    [[nodiscard]] std::size_t size() const { return last - first; }
};
[[nodiscard]] BarRange visibleBars(std::span<const BarPoint> bars, const TimeScale& time);

/// What is drawn, sorted by colour for few calls. Rising: close >= open.
struct CandleShapes {
    QList<QLineF> risingWicks;
    QList<QLineF> fallingWicks;
    QList<QRectF> risingBodies;
    QList<QRectF> fallingBodies;
    QList<QRectF> risingVolumes;
    QList<QRectF> fallingVolumes;
    [[nodiscard]] qsizetype candles() const { return risingWicks.size() + fallingWicks.size(); }
};
/// `volume` maps from 0; its `high` is the largest sum of a candle (see largestVolume).
[[nodiscard]] CandleShapes candleShapes(std::span<const BarPoint> visible, const TimeScale& time,
                                        const ValueScale& price, const ValueScale& volume);
/// Largest volume of one drawn candle.
[[nodiscard]] double largestVolume(std::span<const BarPoint> visible, const TimeScale& time);

/// Segments of a line with one value per bar. Values that are not finite and intervals without bars are gaps;
/// a value between two gaps is a dash as wide as its candle. Where candles are put together, the last value
/// of each stands for it.
[[nodiscard]] QList<QLineF> lineSegments(std::span<const BarPoint> visible, std::span<const double> values,
                                         const TimeScale& time, const ValueScale& scale);

/// Lowest low and highest high. `visible` is not empty.
[[nodiscard]] std::pair<double, double> priceExtent(std::span<const BarPoint> visible);

} // namespace mystic
