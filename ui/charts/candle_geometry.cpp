#include "ui/charts/candle_geometry.h"

#include <algorithm>
#include <cmath>

namespace mystic {

namespace {

constexpr double BodyShare = 0.7; ///< of a candle's width

/// One candle as drawn: one bar, or several put together.
struct Drawn {
    std::int64_t slot = 0; ///< number of its interval since 1970
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;
};

std::int64_t slotOf(Timestamp start, std::int64_t length)
{
    const std::int64_t quotient = start.ns / length;
    return start.ns % length < 0 ? quotient - 1 : quotient;
}

/// Calls `out` for each candle, left to right.
template <typename Out>
void forEachDrawn(std::span<const BarPoint> bars, std::int64_t length, Out out)
{
    std::size_t i = 0;
    while (i < bars.size()) {
        const std::int64_t slot = slotOf(bars[i].start, length);
        Drawn candle{slot, bars[i].open.toDouble(), bars[i].high.toDouble(), bars[i].low.toDouble(), 0, 0};
        for (; i < bars.size() && slotOf(bars[i].start, length) == slot; ++i) {
            candle.high = std::max(candle.high, bars[i].high.toDouble());
            candle.low = std::min(candle.low, bars[i].low.toDouble());
            candle.close = bars[i].close.toDouble();
            candle.volume += bars[i].volume.toDouble();
        }
        out(candle);
    }
}

} // namespace

double TimeScale::xOf(Timestamp time) const
{
    return rightX - static_cast<double>(right.ns - time.ns) / static_cast<double>(interval.ns) * pxPerBar;
}

Timestamp TimeScale::timeAt(double x) const
{
    return {right.ns - static_cast<std::int64_t>((rightX - x) / pxPerBar * static_cast<double>(interval.ns))};
}

int TimeScale::barsPerCandle() const
{
    return pxPerBar >= NarrowestCandle ? 1 : static_cast<int>(std::ceil(NarrowestCandle / pxPerBar));
}

double ValueScale::yOf(double value) const
{
    return high > low ? top + (high - value) / (high - low) * height : top + height / 2;
}

double ValueScale::valueAt(double y) const
{
    return high - (y - top) / height * (high - low);
}

BarRange visibleBars(std::span<const BarPoint> bars, const TimeScale& time)
{
    const auto startsBefore = [](const BarPoint& bar, Timestamp moment) { return bar.start < moment; };
    const Timestamp earliest = time.left() - time.interval; // the bar cut by the left end
    const auto first = std::lower_bound(bars.begin(), bars.end(), earliest, startsBefore);
    const auto last = std::lower_bound(first, bars.end(), time.right, startsBefore);
    return {static_cast<std::size_t>(first - bars.begin()), static_cast<std::size_t>(last - bars.begin())};
}

CandleShapes candleShapes(std::span<const BarPoint> visible, const TimeScale& time, const ValueScale& price,
                          const ValueScale& volume)
{
    CandleShapes shapes;
    const int merged = time.barsPerCandle();
    const std::int64_t length = time.interval.ns * merged;
    const double width = time.pxPerBar * merged;
    const double body = std::max(1.0, std::floor(width * BodyShare));
    forEachDrawn(visible, length, [&](const Drawn& candle) {
        const bool rising = candle.close >= candle.open;
        // whole pixels: the wick in the middle of the body
        const double left = std::floor(time.xOf({candle.slot * length}) + (width - body) / 2);
        const double middle = left + std::floor(body / 2) + 0.5;
        const double top = std::round(price.yOf(std::max(candle.open, candle.close)));
        const double bottom = std::round(price.yOf(std::min(candle.open, candle.close)));
        const double high = std::min(std::round(price.yOf(candle.high)), top);
        const double low = std::max(std::round(price.yOf(candle.low)), bottom + 1);
        (rising ? shapes.risingWicks : shapes.fallingWicks).append({middle, high, middle, low});
        (rising ? shapes.risingBodies : shapes.fallingBodies)
            .append({left, top, body, std::max(bottom - top, 1.0)});
        if (candle.volume <= 0 || volume.height <= 0)
            return;
        const double y = std::min(std::round(volume.yOf(candle.volume)), volume.top + volume.height - 1);
        (rising ? shapes.risingVolumes : shapes.fallingVolumes)
            .append({left, y, body, volume.top + volume.height - y});
    });
    return shapes;
}

double largestVolume(std::span<const BarPoint> visible, const TimeScale& time)
{
    double largest = 0;
    forEachDrawn(visible, time.interval.ns * time.barsPerCandle(),
                 [&](const Drawn& candle) { largest = std::max(largest, candle.volume); });
    return largest;
}

QList<QLineF> lineSegments(std::span<const BarPoint> visible, std::span<const double> values,
                           const TimeScale& time, const ValueScale& scale)
{
    QList<QLineF> segments;
    const std::int64_t length = time.interval.ns * time.barsPerCandle();
    const double half = time.pxPerBar * time.barsPerCandle() / 2;
    std::int64_t previous = INT64_MIN; // slot of the last point
    bool joined = true;
    QPointF point;
    const auto dashIfAlone = [&] {
        if (!joined)
            segments.append(
                {point.x() - half * BodyShare, point.y(), point.x() + half * BodyShare, point.y()});
    };
    for (std::size_t i = 0; i < visible.size(); ++i) {
        const std::int64_t slot = slotOf(visible[i].start, length);
        const bool isLast = i + 1 == visible.size() || slotOf(visible[i + 1].start, length) != slot;
        if (!isLast || !std::isfinite(values[i]))
            continue;
        const QPointF next(time.xOf({slot * length}) + half, scale.yOf(values[i]));
        if (previous != INT64_MIN && slot == previous + 1) {
            segments.append({point, next});
            joined = true;
        } else {
            dashIfAlone();
            joined = false;
        }
        point = next;
        previous = slot;
    }
    dashIfAlone();
    return segments;
}

std::pair<double, double> priceExtent(std::span<const BarPoint> visible)
{
    Price low = visible.front().low;
    Price high = visible.front().high;
    for (const BarPoint& bar : visible) {
        low = std::min(low, bar.low);
        high = std::max(high, bar.high);
    }
    return {low.toDouble(), high.toDouble()};
}

} // namespace mystic
