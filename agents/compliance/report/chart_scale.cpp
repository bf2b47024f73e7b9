#include "compliance/report/chart_scale.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::int64_t StepsWanted = 5;
constexpr std::int64_t NsPerDay = 86'400'000'000'000;

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

std::vector<std::int64_t> axisValues(std::int64_t low, std::int64_t high)
{
    const auto wide = std::max<Int128>((static_cast<Int128>(high) - low) / StepsWanted, 1);
    Int128 step = 1;
    while (step * 10 <= wide)
        step *= 10;
    for (const Int128 factor : {1, 2, 5, 10}) {
        if (step * factor < wide)
            continue;
        step *= factor;
        break;
    }
    std::vector<std::int64_t> values;
    const auto width = narrow(step).value_or(INT64_MAX);
    for (Int128 value = floorTo(low, width); values.size() < 12; value += width) {
        const auto fits = narrow(value);
        if (!fits)
            break;
        values.push_back(*fits);
        if (value >= high)
            break;
    }
    return values;
}

ChartRange rangeOf(const ReportChart& chart)
{
    ChartRange range;
    bool any = false;
    for (const ReportSeries& series : chart.series) {
        for (const ReportPoint& point : series.points) {
            range.low = any ? std::min(range.low, point.raw) : point.raw;
            range.high = any ? std::max(range.high, point.raw) : point.raw;
            range.first = any ? std::min(range.first, point.time) : point.time;
            range.last = any ? std::max(range.last, point.time) : point.time;
            any = true;
        }
    }
    if (chart.kind == CellKind::Share) {
        range.low = std::min<std::int64_t>(range.low, 0);
        range.high = std::max<std::int64_t>(range.high, 0);
    }
    if (range.last <= range.first)
        range.last = range.first + Duration{1};
    return range;
}

std::string axisText(CellKind kind, std::int64_t raw, std::int64_t step)
{
    ReportCell value;
    value.state = CellState::Known;
    value.kind = kind;
    value.raw = raw;
    std::int64_t unit = kind == CellKind::Share ? Ratio::Scale / 100 : Ratio::Scale;
    int decimals = 0;
    for (; decimals < 6 && step % unit != 0; ++decimals)
        unit /= 10;
    value.decimals = static_cast<std::int8_t>(decimals);
    return displayText(value);
}

std::string axisTime(Timestamp time, const ChartRange& range)
{
    const std::string text = formatTimestamp(time, 0);
    if ((range.last - range.first).ns > NsPerDay)
        return text.substr(5, 5) + " " + text.substr(11, 5);
    return text.substr(11, 8);
}

} // namespace mystic
