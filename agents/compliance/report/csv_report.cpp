#include "report_sink.h"

namespace mystic {

namespace {

/// Spreadsheets run a cell that begins so. OWASP, CSV injection: = + - @ tab carriage-return; a line feed
/// and full-width forms are read so by some.
bool isDangerous(std::string_view text)
{
    if (text.empty())
        return false;
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x20 || text.front() == '=' || text.front() == '+' || text.front() == '-' ||
        text.front() == '@')
        return true;
    for (const std::string_view fullWidth : {"＝", "＋", "－", "＠"})
        if (text.starts_with(fullWidth))
            return true;
    return false;
}

void putField(ReportSink& out, std::string_view text, bool guarded)
{
    const bool dangerous = guarded && isDangerous(text);
    if (!dangerous && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out << text;
        return;
    }
    out << '"';
    if (dangerous)
        out << '\'';
    for (const char c : text) {
        if (c == '"')
            out << '"';
        out << c;
    }
    out << '"';
}

void putCell(ReportSink& out, const ReportCell& cell)
{
    const bool isText = cell.state == CellState::NotAvailable || cell.kind == CellKind::Text;
    putField(out, exactText(cell), isText);
}

std::vector<ReportCell> overviewRow(const std::string& section, const std::string& name, ReportCell value,
                                    const std::string& unit, const std::string& convention)
{
    return {cell::text(section), cell::text(name), std::move(value), cell::text(unit),
            cell::text(convention)};
}

} // namespace

Result<bool> writeCsv(const ReportTable& table, const ReportOutput& output, ReportProgress* progress)
{
    ReportSink out(output, progress, table.rows.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out << (i == 0 ? "" : ",");
        putField(out, headingOf(table.columns[i]), true);
    }
    out << "\r\n";
    for (const std::vector<ReportCell>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out << (i == 0 ? "" : ",");
            putCell(out, row[i]);
        }
        out << "\r\n";
        if (!out.row())
            break;
    }
    return out.finish();
}

ReportTable overviewTable(const ReportDocument& document)
{
    ReportTable table;
    table.id = "overview";
    table.title = "Overview";
    table.columns = {{"section", "Section", "", CellKind::Text},
                     {"figure", "Figure", "", CellKind::Text},
                     {"value", "Value", "", CellKind::Value},
                     {"unit", "Unit", "", CellKind::Text},
                     {"convention", "Convention", "", CellKind::Text}};
    const auto add = [&](const std::string& name, ReportCell value) {
        table.rows.push_back(overviewRow("Report", name, std::move(value), "", ""));
    };
    add("Title", cell::text(document.title));
    add("Session", cell::text(document.session));
    add("Generator", cell::text(document.generator));
    add("Period from", cell::time(document.from));
    add("Period to", cell::time(document.to));
    add("Generated at", cell::time(document.generatedAt));
    add("Run", cell::text(document.runId));
    add("Chain head", cell::text(document.chainHead));
    add("Verification", cell::text(document.verification));
    for (const ReportFigure& figure : document.keyFigures)
        table.rows.push_back(
            overviewRow("Key figures", figure.name, figure.value, figure.unit, figure.convention));
    for (const ReportSection& section : document.sections) {
        for (const std::string& paragraph : section.paragraphs)
            table.rows.push_back(overviewRow(section.title, "Text", cell::text(paragraph), "", ""));
        for (const ReportFigure& figure : section.figures)
            table.rows.push_back(
                overviewRow(section.title, figure.name, figure.value, figure.unit, figure.convention));
        for (const ReportTable& part : section.tables) {
            table.rows.push_back(overviewRow(section.title, "Rows of " + part.title,
                                             cell::count(part.rows.size()), "", part.note));
            if (part.leftOut > 0)
                table.rows.push_back(overviewRow(section.title, "Rows left out of " + part.title,
                                                 cell::count(part.leftOut), "", "more than a report keeps"));
        }
    }
    return table;
}

} // namespace mystic
