// Makes reports of journals on disk: the window's ReportSource, and what `mystic report` calls. Knows no Qt:
// what draws a PDF is handed in by the program, so that one without a window links nothing that draws.
#pragma once

#include <functional>
#include <string_view>

#include "session/agent_registry.h"
#include "ui/panels/report/report_source.h"

namespace mystic {

/// Draws `document` into the file at `path`; true when done, false when stopped by the progress. Any thread.
/// ui/report's writePdf, or empty in a program that cannot draw.
using PdfWriter = std::function<Result<bool>(const ReportDocument& document, const std::string& path,
                                             ReportProgress* progress)>;

/// Any number of calls at a time, from any threads.
class ReportMaker final : public ReportSource {
public:
    explicit ReportMaker(PdfWriter pdf) : m_pdf(std::move(pdf)) {}

    /// Errors also: Unsupported, before anything is read, when a PDF is wanted and there is nothing to draw
    /// it.
    [[nodiscard]] Result<ReportOutcome> make(const ReportOrder& order, const ReportWatch& watch) override;

private:
    PdfWriter m_pdf;
    AgentRegistry m_registry = AgentRegistry::withBuiltIns();
};

/// What a program can make: all formats, or all but PDF.
[[nodiscard]] std::vector<ReportFormat> formatsWith(const PdfWriter& pdf);
/// "pdf,csv" -> formats. Errors: Parse, naming what there is.
[[nodiscard]] Result<std::vector<ReportFormat>> parseFormats(std::string_view list);
[[nodiscard]] std::string_view toText(ReportFormat format); ///< "PDF"

/// Why there is no PDF, and what to do: a sentence for people.
[[nodiscard]] Error noPdf();

/// The files of a document, complete or not at all. A report that is there already is never replaced: the new
/// one becomes version 2, 3 … of its name. Nothing when `watch` cancelled.
/// Errors: Denied, DiskFull, Io, naming the path; Unsupported, a PDF without `pdf`.
[[nodiscard]] Result<std::optional<std::vector<ReportFile>>> writeReportFiles(const ReportDocument& document,
                                                                              const ReportOrder& order,
                                                                              const ReportWatch& watch,
                                                                              const PdfWriter& pdf);

} // namespace mystic
