// Where a chart's axis lines lie and what stands beside them: one rule for every format.
#pragma once

#include <string>
#include <vector>

#include "compliance/report/report_document.h"

namespace mystic {

/// Values at which lines are drawn: multiples of 1, 2 or 5 times a power of ten that enclose low .. high;
/// four to nine of them.
[[nodiscard]] std::vector<std::int64_t> axisValues(std::int64_t low, std::int64_t high);

struct ChartRange {
    std::int64_t low = 0;
    std::int64_t high = 0;
    Timestamp first;
    Timestamp last;
};
/// Over all series; shares include zero.
[[nodiscard]] ChartRange rangeOf(const ReportChart& chart);
/// "61 %", "101 391": a value at an axis whose lines are `step` apart.
[[nodiscard]] std::string axisText(CellKind kind, std::int64_t raw, std::int64_t step);
/// "06-18 08:15" when the range is longer than a day, else "08:15:30".
[[nodiscard]] std::string axisTime(Timestamp time, const ChartRange& range);

} // namespace mystic
