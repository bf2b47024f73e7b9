// What draws the PDF of `mystic report`. Two files implement it, one a program: report_pdf.cpp with Qt's
// fonts, and no_report_pdf.cpp for the build without a window, which links nothing that draws.
#pragma once

#include "report/report_maker.h"

namespace mystic {

/// Empty where this program cannot draw. Main thread, once, and the writer is dropped there too: it holds
/// Qt's fonts.
[[nodiscard]] PdfWriter reportPdf();

} // namespace mystic
