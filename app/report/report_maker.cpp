#include "report_maker.h"

#include "journal/posix_disk.h"
#include "journal_report.h"

namespace mystic {

std::vector<ReportFormat> formatsWith(const PdfWriter& pdf)
{
    std::vector<ReportFormat> formats{ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json};
    if (pdf)
        formats.insert(formats.begin(), ReportFormat::Pdf);
    return formats;
}

Error noPdf()
{
    return {ErrorCode::Unsupported,
            "this program is the one without a window and cannot draw a PDF; HTML, CSV and "
            "JSON it can. For PDF install the package mystic-station, which takes the place "
            "of mystic-station-headless"};
}

Result<ReportOutcome> ReportMaker::make(const ReportOrder& order, const ReportWatch& watch)
{
    if (!m_pdf && std::ranges::find(order.formats, ReportFormat::Pdf) != order.formats.end())
        return tl::make_unexpected(noPdf());
    PosixDisk disk;
    auto document = reportFromJournal(disk, order, m_registry, watch);
    if (!document)
        return tl::make_unexpected(document.error());
    ReportOutcome outcome;
    outcome.cancelled = *document == nullptr;
    outcome.document = std::move(*document);
    if (outcome.cancelled || order.formats.empty())
        return outcome;
    auto files = writeReportFiles(*outcome.document, order, watch, m_pdf);
    if (!files)
        return tl::make_unexpected(files.error());
    outcome.cancelled = !files->has_value();
    if (files->has_value())
        outcome.files = std::move(**files);
    return outcome;
}

std::string_view toText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return "PDF";
    case ReportFormat::Html:
        return "HTML";
    case ReportFormat::Csv:
        return "CSV";
    case ReportFormat::Json:
        return "JSON";
    }
    return "?";
}

Result<std::vector<ReportFormat>> parseFormats(std::string_view list)
{
    std::vector<ReportFormat> formats;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t comma = std::min(list.find(',', begin), list.size());
        const std::string_view word = list.substr(begin, comma - begin);
        begin = comma + 1;
        if (word == "pdf")
            formats.push_back(ReportFormat::Pdf);
        else if (word == "html")
            formats.push_back(ReportFormat::Html);
        else if (word == "csv")
            formats.push_back(ReportFormat::Csv);
        else if (word == "json")
            formats.push_back(ReportFormat::Json);
        else
            return failure(ErrorCode::Parse,
                           "\"" + std::string(word) +
                               "\" is no report format: give one or more of pdf, html, csv, "
                               "json, separated by commas");
    }
    std::ranges::sort(formats);
    formats.erase(std::unique(formats.begin(), formats.end()), formats.end());
    return formats;
}

} // namespace mystic
