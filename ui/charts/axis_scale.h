// Axis ranges on round numbers that do not jump with every new value, and the ticks and words on them.
// Invariant: a range always contains its data; it grows at once and shrinks only when most of it is empty, so
// labels rest.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include "ui/charts/decimate.h"

namespace mystic {

/// A range whose ends are multiples of `step`.
struct AxisRange {
    double low = 0;
    double high = 0;
    double step = 0;
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// Smallest of 1, 2, 5 times a power of ten that is >= value. value must be > 0.
[[nodiscard]] double niceStep(double value);
/// The tightest range over low..high with round ends and at most `maxTicks` (>= 2) steps. A flat or empty
/// extent is widened to `minimumExtent` (> 0) around its middle.
[[nodiscard]] AxisRange niceRange(double low, double high, int maxTicks, double minimumExtent);
/// Every multiple of step in the range, low and high included.
[[nodiscard]] std::vector<double> ticksOf(const AxisRange& range);

/// A value axis that rests: see the file's head.
class StableAxis {
public:
    /// `minimumExtent` > 0, in axis units: a curve flatter than this is not blown up to fill the plot.
    explicit StableAxis(double minimumExtent) : m_minimumExtent(minimumExtent) {}

    /// Takes new extremes of the data. True when the range changed.
    bool update(double low, double high, int maxTicks);
    /// Forgets the past: the next update fits tightly. For a change of data or zoom made by the user.
    void reset() { m_range = {}; }
    [[nodiscard]] const AxisRange& range() const { return m_range; }

private:
    double m_minimumExtent;
    int m_maxTicks = 0;
    AxisRange m_range;
};

/// How far back the charts reach.
enum class TimeRange : std::uint8_t { Hour, SixHours, Day, All };

/// The span of time to show, in ms since the epoch: at most that far back, and no further than the data
/// (`firstMs` to `lastMs`). Both ends move in steps of about a sixteenth of the span, not with every sample.
/// Day begins at UTC midnight of the last sample.
[[nodiscard]] PlotSpan timeSpan(TimeRange range, double firstMs, double lastMs);

/// Ticks of a UTC time axis.
struct TimeTicks {
    double firstMs = 0;
    double stepMs = 0;
    std::vector<double> ticks;
};
/// At most `maxTicks` (>= 1) ticks on whole seconds, minutes, hours or days of UTC.
[[nodiscard]] TimeTicks timeTicks(PlotSpan span, int maxTicks);
/// "12:41:05", "12:41" or, at midnight and for whole days, "18 Jun", whatever the step can tell apart.
[[nodiscard]] QString timeLabel(double ms, double stepMs);
/// An amount with as many decimals as `step` needs: "102.5k" at a step of 500, "100 004.2" at 0.2.
[[nodiscard]] QString amountLabel(double value, double step);
/// A share as per cent with as many decimals as `step` (a share too) needs: "−0.5 %".
[[nodiscard]] QString shareLabel(double value, double step);

} // namespace mystic
