#include "ui/charts/candle_series.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mystic {

namespace {

constexpr std::array<Duration, 9> Usual{seconds(1),     seconds(5),      seconds(15),
                                        seconds(60),    seconds(300),    seconds(900),
                                        seconds(3'600), seconds(14'400), seconds(86'400)};
/// Fewer candles than this tell little.
constexpr std::size_t UsefulBars = 40;

QString translated(const char* sourceText)
{
    return QCoreApplication::translate("mystic::candles", sourceText);
}

const BarLevel* levelFor(const BarHistory& history, Duration interval)
{
    const BarLevel* best = nullptr;
    for (const BarLevel& level : history.levels)
        if (level.interval.ns > 0 && interval.ns % level.interval.ns == 0)
            best = &level;
    return best;
}

/// Start of the interval that holds `time`; intervals are multiples since 1970.
Timestamp startOf(Timestamp time, Duration interval)
{
    const std::int64_t rest = time.ns % interval.ns;
    return {time.ns - (rest < 0 ? rest + interval.ns : rest)};
}

void put(std::vector<BarPoint>& bars, const BarPoint& bar, Duration interval)
{
    const Timestamp start = startOf(bar.start, interval);
    if (bars.empty() || bars.back().start != start) {
        bars.push_back(bar);
        bars.back().start = start;
        return;
    }
    BarPoint& open = bars.back();
    open.high = std::max(open.high, bar.high);
    open.low = std::min(open.low, bar.low);
    open.close = bar.close;
    std::int64_t volume = 0;
    if (__builtin_add_overflow(open.volume.raw(), bar.volume.raw(), &volume))
        volume = INT64_MAX;
    open.volume = Quantity::fromRaw(volume);
}

std::size_t countAt(const BarHistory& history, Duration interval)
{
    const BarLevel* level = levelFor(history, interval);
    if (level == nullptr || level->closed.empty())
        return 0;
    const std::int64_t span = level->closed.back().start.ns - level->closed[0].start.ns;
    const auto slots = static_cast<std::size_t>(span / interval.ns) + 1;
    return std::min(slots, level->closed.size());
}

} // namespace

std::vector<Duration> intervalsOf(const BarHistory& history)
{
    std::vector<Duration> out;
    for (const Duration interval : Usual)
        if (levelFor(history, interval) != nullptr)
            out.push_back(interval);
    for (const BarLevel& level : history.levels)
        if (level.interval.ns > 0 && std::find(out.begin(), out.end(), level.interval) == out.end())
            out.push_back(level.interval);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<BarPoint> barsAt(const BarHistory& history, Duration interval)
{
    std::vector<BarPoint> bars;
    const BarLevel* level = levelFor(history, interval);
    if (level == nullptr)
        return bars;
    bars.reserve(level->closed.size() + 1);
    for (std::size_t i = 0; i < level->closed.size(); ++i)
        put(bars, level->closed[i], interval);
    if (level->hasCurrent)
        put(bars, level->current, interval);
    return bars;
}

Duration usefulInterval(const BarHistory& history)
{
    const std::vector<Duration> intervals = intervalsOf(history);
    for (auto it = intervals.rbegin(); it != intervals.rend(); ++it)
        if (countAt(history, *it) >= UsefulBars)
            return *it;
    return intervals.empty() ? Duration{} : intervals.front();
}

QString intervalText(Duration interval)
{
    const std::int64_t s = interval.ns / 1'000'000'000;
    if (s == 0 || s % 60 != 0)
        return translated(QT_TRANSLATE_NOOP("mystic::candles", "%1 s")).arg(s);
    if (s % 3'600 != 0)
        return translated(QT_TRANSLATE_NOOP("mystic::candles", "%1 min")).arg(s / 60);
    if (s % 86'400 != 0)
        return translated(QT_TRANSLATE_NOOP("mystic::candles", "%1 h")).arg(s / 3'600);
    return translated(QT_TRANSLATE_NOOP("mystic::candles", "%1 d")).arg(s / 86'400);
}

} // namespace mystic
