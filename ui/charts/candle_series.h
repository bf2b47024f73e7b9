// Bars as a chart wants them: of the length chosen, made of the kept level that divides it. Pure functions
// over exact prices; know no widget.
#pragma once

#include <QString>

#include <vector>

#include "engine/market_view.h"

namespace mystic {

/// Lengths a chart can show of this history, rising: the usual ones from a second to a day that the kept bars
/// can be put together to, and the length received.
[[nodiscard]] std::vector<Duration> intervalsOf(const BarHistory& history);
/// All kept bars put together to this length, the open one last. `interval` is one of intervalsOf().
[[nodiscard]] std::vector<BarPoint> barsAt(const BarHistory& history, Duration interval);
/// The longest length that shows a useful number of bars, else the shortest.
[[nodiscard]] Duration usefulInterval(const BarHistory& history);
/// "15 s", "5 min", "4 h", "1 d".
[[nodiscard]] QString intervalText(Duration interval);

} // namespace mystic
