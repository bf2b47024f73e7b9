#include "report_sink.h"

namespace mystic {

namespace {

void putString(ReportSink& out, std::string_view text)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    out << '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out << "\\\"";
            break;
        case '\\':
            out << "\\\\";
            break;
        case '\n':
            out << "\\n";
            break;
        default:
            if (const auto byte = static_cast<unsigned char>(c); byte < 0x20)
                out << "\\u00" << Digits[byte >> 4U] << Digits[byte & 0xFU];
            else
                out << c;
        }
    }
    out << '"';
}

/// ,"name":"text"
void putMember(ReportSink& out, std::string_view name, std::string_view text, bool first = false)
{
    out << (first ? "\"" : ",\"") << name << "\":";
    putString(out, text);
}

/// Null, {"na": reason}, a whole number, or text: decimals as text, because a JSON number is a double to
/// most.
void putCell(ReportSink& out, const ReportCell& cell)
{
    if (cell.state == CellState::Empty) {
        out << "null";
        return;
    }
    if (cell.state == CellState::NotAvailable) {
        out << "{\"na\":";
        putString(out, cell.text);
        out << '}';
        return;
    }
    const bool whole = cell.kind == CellKind::Count || cell.kind == CellKind::Duration;
    if (whole)
        out << exactText(cell);
    else
        putString(out, exactText(cell));
}

void putFigure(ReportSink& out, const ReportFigure& figure)
{
    out << '{';
    putMember(out, "id", figure.id, true);
    putMember(out, "name", figure.name);
    putMember(out, "kind", toText(figure.value.kind));
    putMember(out, "unit", figure.unit);
    putMember(out, "convention", figure.convention);
    out << ",\"value\":";
    putCell(out, figure.value);
    out << '}';
}

template <typename Items, typename Put>
void putList(ReportSink& out, std::string_view name, const Items& items, Put put)
{
    out << ",\"" << name << "\":[";
    bool first = true;
    for (const auto& item : items) {
        if (!first)
            out << ',';
        first = false;
        put(item);
    }
    out << ']';
}

void putColumn(ReportSink& out, const ReportColumn& column)
{
    out << '{';
    putMember(out, "id", column.id, true);
    putMember(out, "title", column.title);
    putMember(out, "unit", column.unit);
    putMember(out, "kind", toText(column.kind));
    out << '}';
}

void putTable(ReportSink& out, const ReportTable& table)
{
    out << "\n  {";
    putMember(out, "id", table.id, true);
    putMember(out, "title", table.title);
    putMember(out, "note", table.note);
    putMember(out, "when_none", table.whenNone);
    out << ",\"left_out\":" << std::to_string(table.leftOut);
    putList(out, "columns", table.columns, [&](const ReportColumn& column) { putColumn(out, column); });
    out << ",\"rows\":[";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        out << (i == 0 ? "\n   [" : ",\n   [");
        for (std::size_t column = 0; column < table.rows[i].size(); ++column) {
            if (column > 0)
                out << ',';
            putCell(out, table.rows[i][column]);
        }
        out << ']';
        if (!out.row())
            break;
    }
    out << "]}";
}

void putChart(ReportSink& out, const ReportChart& chart)
{
    out << "\n  {";
    putMember(out, "id", chart.id, true);
    putMember(out, "title", chart.title);
    putMember(out, "unit", chart.unit);
    putMember(out, "kind", toText(chart.kind));
    putList(out, "series", chart.series, [&](const ReportSeries& series) {
        out << '{';
        putMember(out, "name", series.name, true);
        putList(out, "points", series.points, [&](const ReportPoint& point) {
            out << "[\"" << formatTimestamp(point.time, 9) << "\",\"" << formatScaled(point.raw) << "\"]";
        });
        out << '}';
    });
    out << '}';
}

void putSection(ReportSink& out, const ReportSection& section)
{
    out << "\n {";
    putMember(out, "id", section.id, true);
    putMember(out, "title", section.title);
    putList(out, "paragraphs", section.paragraphs, [&](const std::string& text) { putString(out, text); });
    putList(out, "figures", section.figures, [&](const ReportFigure& figure) { putFigure(out, figure); });
    putList(out, "charts", section.charts, [&](const ReportChart& chart) { putChart(out, chart); });
    putList(out, "tables", section.tables, [&](const ReportTable& table) { putTable(out, table); });
    out << '}';
}

} // namespace

Result<bool> writeJson(const ReportDocument& document, const ReportOutput& output, ReportProgress* progress)
{
    ReportSink out(output, progress, document.rowCount());
    out << '{';
    putMember(out, "schema", ReportSchemaVersion, true);
    putMember(out, "title", document.title);
    putMember(out, "session", document.session);
    putMember(out, "generator", document.generator);
    if (document.generatedAt.ns != 0)
        putMember(out, "generated_at", formatTimestamp(document.generatedAt, 9));
    out << ",\"period\":{";
    putMember(out, "from", formatTimestamp(document.from, 9), true);
    putMember(out, "to", formatTimestamp(document.to, 9));
    out << "},\"journal\":{";
    putMember(out, "run_id", document.runId, true);
    putMember(out, "chain_head", document.chainHead);
    out << ",\"verified\":" << (document.verified ? "true" : "false");
    putMember(out, "verification", document.verification);
    out << '}';
    putList(out, "key_figures", document.keyFigures,
            [&](const ReportFigure& figure) { putFigure(out, figure); });
    putList(out, "sections", document.sections, [&](const ReportSection& section) {
        if (out.good())
            putSection(out, section);
    });
    out << "}\n";
    return out.finish();
}

} // namespace mystic
