// Reduces a curve to what its pixels can show. Invariant: the first, lowest, highest and last sample of every
// pixel column stay, so a spike one sample wide is never lost. Knows nothing of charts or of what the numbers
// mean.
#pragma once

#include <QList>
#include <QPointF>

#include <span>

namespace mystic {

/// The x range a plot shows.
struct PlotSpan {
    double from = 0;
    double to = 0;
};

/// First, minimum, maximum and last sample of each of `columns` equal columns of `span` (M4: Jugel et al.,
/// "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014), in order of x. `samples` are
/// sorted by x; samples that are not finite are left out. The nearest sample beyond either end is kept, so
/// that the line reaches the edge. At most 4 * columns + 2 points. An empty or reversed span, or columns < 1,
/// gives nothing.
[[nodiscard]] QList<QPointF> decimate(std::span<const QPointF> samples, PlotSpan span, int columns);

} // namespace mystic
