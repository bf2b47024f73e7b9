// A chart as inline SVG, and text made safe for HTML. Private to the folder. Coordinates are computed in
// integers: the same chart gives the same bytes on every machine.
#pragma once

#include <string>

#include "compliance/report/report_document.h"

namespace mystic {

[[nodiscard]] std::string svgChart(const ReportChart& chart);
/// Text safe inside HTML and in a quoted attribute.
[[nodiscard]] std::string htmlText(std::string_view text);

} // namespace mystic
