#include "ui/charts/decimate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mystic {

namespace {

/// The four samples that stand for one pixel column.
class Column {
public:
    explicit Column(QPointF sample) : m_first(sample), m_low(sample), m_high(sample), m_last(sample) {}

    void add(QPointF sample)
    {
        m_last = sample;
        if (sample.y() < m_low.y())
            m_low = sample;
        if (sample.y() > m_high.y())
            m_high = sample;
    }
    void writeTo(QList<QPointF>& out) const
    {
        const bool lowFirst = m_low.x() <= m_high.x();
        write(out, m_first);
        write(out, lowFirst ? m_low : m_high);
        write(out, lowFirst ? m_high : m_low);
        write(out, m_last);
    }

private:
    static void write(QList<QPointF>& out, QPointF sample)
    {
        // Exact comparison: QPointF's own is fuzzy and would merge neighbours at epoch-sized x.
        if (out.isEmpty() || out.constLast().x() != sample.x() || out.constLast().y() != sample.y())
            out.append(sample);
    }

    QPointF m_first;
    QPointF m_low;
    QPointF m_high;
    QPointF m_last;
};

bool isFinite(QPointF sample)
{
    return std::isfinite(sample.x()) && std::isfinite(sample.y());
}

/// The samples inside the span, and one more at either end.
std::span<const QPointF> withNeighbours(std::span<const QPointF> samples, PlotSpan span)
{
    const auto before = [](QPointF sample, double x) { return sample.x() < x; };
    auto first = std::lower_bound(samples.begin(), samples.end(), span.from, before);
    const auto after = [](double x, QPointF sample) { return x < sample.x(); };
    auto last = std::upper_bound(first, samples.end(), span.to, after);
    if (first != samples.begin())
        --first;
    if (last != samples.end())
        ++last;
    return {first, last};
}

} // namespace

QList<QPointF> decimate(std::span<const QPointF> samples, PlotSpan span, int columns)
{
    QList<QPointF> out;
    const double width = span.to - span.from;
    if (columns < 1 || !(width > 0) || !std::isfinite(width))
        return out;
    const auto visible = withNeighbours(samples, span);
    out.reserve(static_cast<qsizetype>(std::min(visible.size(), static_cast<std::size_t>(columns) * 4 + 2)));

    // Columns -1 and `columns` hold the neighbours beyond the edges.
    const auto columnOf = [&](double x) {
        if (x < span.from)
            return -1;
        if (x > span.to)
            return columns;
        return std::min(columns - 1, static_cast<int>((x - span.from) / width * columns));
    };
    int current = -2;
    Column column{QPointF()};
    for (const QPointF sample : visible) {
        if (!isFinite(sample))
            continue;
        const int index = columnOf(sample.x());
        if (index == current) {
            column.add(sample);
            continue;
        }
        if (current != -2)
            column.writeTo(out);
        column = Column(sample);
        current = index;
    }
    if (current != -2)
        column.writeTo(out);
    return out;
}

} // namespace mystic
