#include "html_chart.h"

#include "compliance/report/chart_scale.h"

namespace mystic {

namespace {

constexpr std::int64_t Width = 920;
constexpr std::int64_t Height = 240;
constexpr std::int64_t Left = 84;
constexpr std::int64_t Right = 12;
constexpr std::int64_t Top = 10;
constexpr std::int64_t Bottom = 26;
constexpr int TimeMarks = 5;

/// Tenths of a pixel as "12.3".
std::string tenths(Int128 value)
{
    const auto number = narrow(value).value_or(0);
    const std::int64_t magnitude = number < 0 ? -number : number;
    return (number < 0 ? "-" : "") + std::to_string(magnitude / 10) + "." + std::to_string(magnitude % 10);
}

struct Scale {
    ChartRange range;
    std::vector<std::int64_t> values;

    [[nodiscard]] std::string x(Timestamp time) const
    {
        const Int128 span = (range.last - range.first).ns;
        return tenths(Left * 10 + (Width - Left - Right) * 10 * Int128{(time - range.first).ns} / span);
    }
    [[nodiscard]] std::string y(std::int64_t raw) const
    {
        const Int128 span = std::max<Int128>(Int128{values.back()} - values.front(), 1);
        return tenths((Height - Bottom) * 10 -
                      (Height - Top - Bottom) * 10 * (Int128{raw} - values.front()) / span);
    }
};

void putAxes(std::string& out, const ReportChart& chart, const Scale& scale)
{
    const std::int64_t step = scale.values.size() > 1 ? scale.values[1] - scale.values[0] : 1;
    for (const std::int64_t value : scale.values) {
        const std::string y = scale.y(value);
        out += "<line class=\"grid\" x1=\"" + std::to_string(Left) + "\" x2=\"" +
               std::to_string(Width - Right) + "\" y1=\"" + y + "\" y2=\"" + y +
               "\"/><text class=\"axis\" text-anchor=\"end\" dy=\"4\" x=\"" + std::to_string(Left - 6) +
               "\" y=\"" + y + "\">" + htmlText(axisText(chart.kind, value, step)) + "</text>";
    }
    for (int i = 0; i < TimeMarks; ++i) {
        const Timestamp time =
            scale.range.first + Duration{(scale.range.last - scale.range.first).ns / (TimeMarks - 1) * i};
        const char* anchor = i == 0 ? "start" : i == TimeMarks - 1 ? "end" : "middle";
        out += "<text class=\"axis\" text-anchor=\"" + std::string(anchor) + "\" x=\"" + scale.x(time) +
               "\" y=\"" + std::to_string(Height - 8) + "\">" + axisTime(time, scale.range) + "</text>";
    }
}

} // namespace

std::string htmlText(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
        }
    }
    return safe;
}

std::string svgChart(const ReportChart& chart)
{
    Scale scale;
    scale.range = rangeOf(chart);
    if (chart.limitRaw != 0)
        scale.range.high = std::max(scale.range.high, chart.limitRaw);
    scale.values = axisValues(scale.range.low, scale.range.high);
    std::string out = "<figure><figcaption>" + htmlText(chart.title);
    if (!chart.unit.empty())
        out += " <span class=\"unit\">[" + htmlText(chart.unit) + "]</span>";
    out += "</figcaption><svg role=\"img\" aria-label=\"" + htmlText(chart.title) + "\" viewBox=\"0 0 " +
           std::to_string(Width) + " " + std::to_string(Height) + "\">";
    putAxes(out, chart, scale);
    if (chart.limitRaw != 0) {
        const std::string y = scale.y(chart.limitRaw);
        out += "<line class=\"limit\" x1=\"" + std::to_string(Left) + "\" x2=\"" +
               std::to_string(Width - Right) + "\" y1=\"" + y + "\" y2=\"" + y + "\"/>";
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        out += "<polyline class=\"series s" + std::to_string(i) + "\" points=\"";
        for (const ReportPoint& point : chart.series[i].points)
            out += scale.x(point.time) + "," + scale.y(point.raw) + " ";
        out += "\"/>";
    }
    out += "</svg>";
    if (chart.series.size() > 1) {
        out += "<div class=\"legend\">";
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            out += "<span class=\"key k" + std::to_string(i) + "\"></span>" + htmlText(chart.series[i].name) +
                   " ";
        if (chart.limitRaw != 0)
            out += "<span class=\"key kl\"></span>" + htmlText(chart.limitName);
        out += "</div>";
    }
    return out + "</figure>\n";
}

} // namespace mystic
