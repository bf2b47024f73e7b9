// A report as text: CSV (one table a file), JSON (docs/report.schema.json), HTML (one file that needs no
// other). Pure: bytes go to the caller's output. Invariant: locale-free, UTC, every digit in CSV and JSON; a
// text cell can never be read as a formula; equal documents give equal bytes.
#pragma once

#include <functional>
#include <string_view>

#include "compliance/report/report_document.h"
#include "domain/result.h"

namespace mystic {

/// Takes the next bytes of a file. Errors: what writing them gave.
using ReportOutput = std::function<Result<void>(std::string_view)>;

/// One table as CSV (RFC 4180, UTF-8, CRLF, one header). True when done, false when stopped by `progress`
/// (which may be nullptr). Headings carry units: "Fees [USD]". Text that begins with = + - @ or a control
/// character gets an apostrophe before it, so that no spreadsheet runs it; numbers are never touched.
[[nodiscard]] Result<bool> writeCsv(const ReportTable& table, const ReportOutput& output,
                                    ReportProgress* progress = nullptr);
/// Everything of the document that is no table: title, period, journal, and the figures of all sections.
[[nodiscard]] ReportTable overviewTable(const ReportDocument& document);

/// The whole document. Version of the layout: ReportSchemaVersion.
[[nodiscard]] Result<bool> writeJson(const ReportDocument& document, const ReportOutput& output,
                                     ReportProgress* progress = nullptr);
inline constexpr std::string_view ReportSchemaVersion = "mystic-station/report/1";

/// The whole document for a browser: inline style and charts, light and dark, printable, no script.
[[nodiscard]] Result<bool> writeHtml(const ReportDocument& document, const ReportOutput& output,
                                     ReportProgress* progress = nullptr);

} // namespace mystic
