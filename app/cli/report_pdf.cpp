#include "report_pdf.h"

#include <memory>

#include <QtGui/QGuiApplication>

#include "ui/report/pdf_report.h"

namespace mystic {

PdfWriter reportPdf()
{
    // fonts come from Qt's platform; a terminal has none of its own
    static int count = 1;
    static char name[] = "mystic";
    static char* words[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return [fonts = std::make_shared<QGuiApplication>(count, words)](
               const ReportDocument& document, const std::string& path, ReportProgress* progress) {
        return writePdf(document, path, progress);
    };
}

} // namespace mystic
