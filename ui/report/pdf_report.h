// A report as PDF/A-1b: A4 landscape, fonts embedded, page x of y, tables that repeat their headers, charts
// drawn. Knows no widget and no theme: paper is white.
#pragma once

#include <string>

#include "compliance/report/report_document.h"
#include "domain/result.h"

namespace mystic {

/// Writes `path`. True when done, false when stopped by `progress`; the file is then incomplete and the
/// caller's to remove. Any thread; needs a QGuiApplication. Errors: Io, naming the path.
[[nodiscard]] Result<bool> writePdf(const ReportDocument& document, const std::string& path,
                                    ReportProgress* progress = nullptr);

} // namespace mystic
