#include "html_chart.h"
#include "report_sink.h"

namespace mystic {

namespace {

/// Colours keep 4.5:1 for text in both schemes; lines differ in dash as well as in colour.
constexpr std::string_view Style = R"css(
:root{color-scheme:light dark;--bg:#fff;--text:#1b2430;--muted:#56616f;--line:#d5dae0;--head:#f1f3f6;--accent:#1f5fbf;--bad:#b3261e;
--s0:#1f5fbf;--s1:#a04a00;--s2:#00695c;--s3:#6a3fa0;--s4:#5a6470}
@media(prefers-color-scheme:dark){:root{--bg:#11161d;--text:#e3e8ee;--muted:#9aa7b5;--line:#2c3642;--head:#1a212b;--accent:#7fb0ff;--bad:#ff8a80;
--s0:#7fb0ff;--s1:#ffb366;--s2:#5fd0bf;--s3:#c5a3ff;--s4:#aab4c0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1400px;padding:24px;background:var(--bg);color:var(--text);font:14px/1.45 "Noto Sans","DejaVu Sans",system-ui,sans-serif}
h1{font-size:26px;margin:0 0 4px}h2{font-size:19px;margin:36px 0 8px;border-bottom:2px solid var(--line);padding-bottom:4px}
h3{font-size:15px;margin:20px 0 6px}p{max-width:95ch;margin:6px 0}
.muted,.unit,.note{color:var(--muted)}.bad{color:var(--bad);font-weight:600}.note{font-size:12.5px;max-width:110ch}
.hash{font-family:"Noto Sans Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.key-figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:10px;margin:16px 0}
.key-figures div{border:1px solid var(--line);border-radius:6px;padding:8px 10px}
.key-figures b{display:block;font-size:18px;font-variant-numeric:tabular-nums}.key-figures small{color:var(--muted);display:block}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}
th,td{padding:3px 8px;border-bottom:1px solid var(--line);vertical-align:top;text-align:left;white-space:nowrap}
td.w{white-space:normal;min-width:16ch;max-width:60ch;overflow-wrap:anywhere}th{background:var(--head);white-space:normal;position:sticky;top:0}
th.n,td.n{text-align:right}td.na{color:var(--muted);white-space:normal}
figure{margin:12px 0;max-width:920px}figcaption{font-weight:600}svg{width:100%;height:auto;display:block}
.grid{stroke:var(--line)}.axis{fill:var(--muted);font-size:11px}.limit{stroke:var(--bad);stroke-dasharray:8 4}
.series{fill:none;stroke-width:1.5}.s0{stroke:var(--s0)}.s1{stroke:var(--s1);stroke-dasharray:6 2}.s2{stroke:var(--s2);stroke-dasharray:2 2}
.s3{stroke:var(--s3);stroke-dasharray:8 2 2 2}.s4{stroke:var(--s4);stroke-dasharray:1 3}
.legend{font-size:12px;color:var(--muted)}.key{display:inline-block;width:16px;height:3px;margin:0 5px 3px 12px;vertical-align:middle}
.k0{background:var(--s0)}.k1{background:var(--s1)}.k2{background:var(--s2)}.k3{background:var(--s3)}.k4{background:var(--s4)}.kl{background:var(--bad)}
nav a{color:var(--accent);margin-right:14px}
@media print{:root{--bg:#fff;--text:#000;--muted:#444;--line:#bbb;--head:#eee;--s0:#1f5fbf;--s1:#a04a00;--s2:#00695c;--s3:#6a3fa0;--s4:#5a6470;--bad:#b3261e}
@page{size:A4 landscape;margin:12mm}body{padding:0;max-width:none;font-size:10px}table{font-size:8px}thead{display:table-header-group}tr,figure{break-inside:avoid}
th{position:static}nav{display:none}.scroll{overflow:visible}td{overflow-wrap:anywhere}td,th{white-space:normal;padding:2px 4px}}
)css";

bool alignsRight(const ReportColumn& column)
{
    return isNumber(column.kind);
}

void putCell(ReportSink& out, const ReportColumn& column, const ReportCell& cell)
{
    if (cell.state == CellState::NotAvailable)
        out << "<td class=\"na\">";
    else if (alignsRight(column))
        out << "<td class=\"n\">";
    else if (column.kind == CellKind::Text && cell.text.size() > 28)
        out << "<td class=\"w\">";
    else
        out << "<td>";
    out << htmlText(displayText(cell)) << "</td>";
}

void putTable(ReportSink& out, const ReportTable& table)
{
    out << "<h3 id=\"" << htmlText(table.id) << "\">" << htmlText(table.title) << "</h3>\n";
    if (table.rows.empty()) {
        out << "<p>" << htmlText(table.whenNone) << "</p>\n";
        return;
    }
    out << "<div class=\"scroll\"><table><thead><tr>";
    for (const ReportColumn& column : table.columns)
        out << (alignsRight(column) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
            << htmlText(headingOf(column)) << "</th>";
    out << "</tr></thead><tbody>\n";
    for (const std::vector<ReportCell>& row : table.rows) {
        out << "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            putCell(out, table.columns[i], row[i]);
        out << "</tr>\n";
        if (!out.row())
            break;
    }
    out << "</tbody></table></div>\n";
    if (table.leftOut > 0)
        out << "<p class=\"bad\">" << displayText(cell::count(table.leftOut))
            << " more rows were counted but are not listed: choose a shorter period.</p>\n";
    if (!table.note.empty())
        out << "<p class=\"note\">" << htmlText(table.note) << "</p>\n";
}

void putFigures(ReportSink& out, const std::vector<ReportFigure>& figures)
{
    if (figures.empty())
        return;
    out << "<div class=\"scroll\"><table><tbody>\n";
    for (const ReportFigure& figure : figures)
        out << "<tr><th scope=\"row\">" << htmlText(figure.name) << "</th><td class=\"w\">"
            << htmlText(displayText(figure.value)) << " <span class=\"unit\">" << htmlText(figure.unit)
            << "</span></td><td class=\"w muted\">" << htmlText(figure.convention) << "</td></tr>\n";
    out << "</tbody></table></div>\n";
}

void putTitle(ReportSink& out, const ReportDocument& document)
{
    out << "<header><h1>" << htmlText(document.title) << ": " << htmlText(document.session)
        << "</h1>\n<p class=\"muted\">Period " << formatTimestamp(document.from, 0) << " to "
        << formatTimestamp(document.to, 0) << " (end not included) · " << htmlText(document.generator);
    if (document.generatedAt.ns != 0)
        out << " · generated " << formatTimestamp(document.generatedAt, 0);
    out << "</p>\n<p>Run " << htmlText(document.runId) << " · chain head <span class=\"hash\">"
        << htmlText(document.chainHead) << "</span> · <span" << (document.verified ? ">" : " class=\"bad\">")
        << htmlText(document.verification) << "</span></p>\n<div class=\"key-figures\">";
    for (const ReportFigure& figure : document.keyFigures)
        out << "<div><small>" << htmlText(figure.name) << "</small><b>" << htmlText(displayText(figure.value))
            << " <span class=\"unit\">" << htmlText(figure.unit) << "</span></b><small>"
            << htmlText(figure.convention) << "</small></div>";
    out << "</div>\n<nav>";
    for (const ReportSection& section : document.sections)
        out << "<a href=\"#section-" << htmlText(section.id) << "\">" << htmlText(section.title) << "</a>";
    out << "</nav></header>\n";
}

} // namespace

Result<bool> writeHtml(const ReportDocument& document, const ReportOutput& output, ReportProgress* progress)
{
    ReportSink out(output, progress, document.rowCount());
    out << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"><title>"
        << htmlText(document.title) << ": " << htmlText(document.session) << "</title><style>" << Style
        << "</style></head><body>\n";
    putTitle(out, document);
    for (const ReportSection& section : document.sections) {
        if (!out.good())
            break;
        out << "<section><h2 id=\"section-" << htmlText(section.id) << "\">" << htmlText(section.title)
            << "</h2>\n";
        for (const std::string& paragraph : section.paragraphs)
            out << "<p>" << htmlText(paragraph) << "</p>\n";
        putFigures(out, section.figures);
        for (const ReportChart& chart : section.charts)
            out << svgChart(chart);
        for (const ReportTable& table : section.tables)
            putTable(out, table);
        out << "</section>\n";
    }
    out << "</body></html>\n";
    return out.finish();
}

} // namespace mystic
