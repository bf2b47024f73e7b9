#include "bar_recorder.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::array<Duration, BarHistory::Levels> Lengths{seconds(1), seconds(60), seconds(3'600),
                                                           seconds(86'400)};

BarOrigin originOf(MarketEventKind kind)
{
    switch (kind) {
    case MarketEventKind::Trade:
        return BarOrigin::Trades;
    case MarketEventKind::Bar:
        return BarOrigin::Bars;
    case MarketEventKind::Quote:
        return BarOrigin::MidQuotes;
    case MarketEventKind::BookDelta:
    case MarketEventKind::Status:
        break;
    }
    return BarOrigin::None;
}

BarSource sourceOf(BarOrigin origin)
{
    if (origin == BarOrigin::Trades)
        return BarSource::Trades;
    return origin == BarOrigin::Bars ? BarSource::Bars : BarSource::MidQuotes;
}

Timestamp startOf(const MarketEvent& bar)
{
    return bar.eventTime - bar.bar.interval;
}

BarPoint pointOf(const MarketEvent& bar)
{
    return {startOf(bar), bar.bar.open, bar.bar.high, bar.bar.low, bar.bar.close, bar.bar.volume};
}

} // namespace

bool BarRecorder::isBetter(const MarketEvent& event) const
{
    // BarOrigin is in order of worth, after None
    const BarOrigin origin = originOf(event.kind);
    return origin != BarOrigin::None && (m_origin == BarOrigin::None || origin < m_origin);
}

void BarRecorder::restart(BarOrigin origin, Duration received)
{
    m_origin = origin;
    m_received = received;
    m_levels.clear();
    std::size_t first = 0;
    while (first + 1 < Lengths.size() && Lengths[first + 1] <= received)
        ++first;
    for (std::size_t i = first; i < Lengths.size(); ++i) {
        const BarSource source = i == first ? sourceOf(origin) : BarSource::Bars;
        const Duration length = i == first ? std::max(Lengths[i], received) : Lengths[i];
        m_levels.push_back({BarBuilder(length, source), SharedSeries<BarPoint>(m_barsPerLevel), i});
    }
}

void BarRecorder::add(const MarketEvent& event)
{
    if ((event.flags & (MarketDerived | MarketDuplicate)) != 0U)
        return;
    if (isBetter(event)) {
        const bool isBar = event.kind == MarketEventKind::Bar;
        if (isBar && event.bar.interval.ns <= 0)
            return;
        restart(originOf(event.kind), isBar ? event.bar.interval : Duration{});
    }
    if (m_levels.empty() || originOf(event.kind) != m_origin)
        return;
    if (m_origin == BarOrigin::Bars && event.bar.interval != m_received)
        return; // bars of a second length would be counted twice
    if (const auto over = m_levels.front().builder.add(event))
        close(0, *over);
    m_changed = true;
}

void BarRecorder::close(std::size_t level, const MarketEvent& bar)
{
    m_levels[level].closed.append(pointOf(bar));
    if (level + 1 == m_levels.size())
        return;
    MarketEvent piece = bar;
    piece.flags = 0; // for the next level it is a bar like any other
    if (const auto over = m_levels[level + 1].builder.add(piece))
        close(level + 1, *over);
}

std::shared_ptr<const BarHistory> BarRecorder::view()
{
    if (!m_changed)
        return m_view;
    auto next = std::make_shared<BarHistory>();
    next->origin = m_origin;
    std::optional<BarPoint> shorter; // the open bar of the level before: part of this one's
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        Level& level = m_levels[i];
        if (shorter)
            if (const auto over = level.builder.flush(shorter->start))
                close(i, *over);
        std::optional<BarPoint> open;
        if (const auto bar = level.builder.openBar())
            open = pointOf(*bar);
        if (shorter && !open) {
            open = *shorter;
            const std::int64_t length = level.builder.interval().ns;
            const std::int64_t rest = shorter->start.ns % length;
            open->start.ns -= rest < 0 ? rest + length : rest;
        } else if (shorter) {
            open->high = std::max(open->high, shorter->high);
            open->low = std::min(open->low, shorter->low);
            open->close = shorter->close;
            open->volume = saturatedSum(open->volume, shorter->volume);
        }
        BarLevel& out = next->levels[level.index];
        out.interval = level.builder.interval();
        out.closed = level.closed.view();
        out.hasCurrent = open.has_value();
        out.current = open.value_or(BarPoint());
        shorter = open;
    }
    m_view = std::move(next);
    m_changed = false;
    return m_view;
}

} // namespace mystic
