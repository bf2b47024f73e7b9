#include "report_command.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "command_line.h"
#include "report_pdf.h"

namespace mystic {

namespace {

Result<ReportOrder> readOrder(const std::vector<std::string>& arguments)
{
    ReportOrder order;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (!word.starts_with("--")) {
            if (!order.journal.empty())
                return failure(ErrorCode::InvalidArgument,
                               "one journal a report: \"" + word + "\" is a second");
            order.journal = word;
            continue;
        }
        if (i + 1 == arguments.size())
            return failure(ErrorCode::InvalidArgument, word + " needs a value; see mystic --help");
        const std::string& value = arguments[++i];
        Result<void> taken;
        if (word == "--from")
            taken = setTime(order.from, word, value);
        else if (word == "--to")
            taken = setTime(order.to, word, value);
        else if (word == "--day")
            taken = setTime(order.dayOf, word, value);
        else if (word == "--out")
            order.folder = value;
        else if (word == "--format") {
            auto formats = parseFormats(value);
            if (!formats)
                return tl::make_unexpected(formats.error());
            order.formats = std::move(*formats);
        } else
            return failure(ErrorCode::InvalidArgument,
                           "report does not know " + word + "; see mystic --help");
        if (!taken)
            return tl::make_unexpected(taken.error());
    }
    if (order.journal.empty())
        return failure(ErrorCode::InvalidArgument,
                       "report needs a journal: a directory below <data>/journals");
    if (order.dayOf && (order.from || order.to))
        return failure(ErrorCode::InvalidArgument, "give --day, or --from and --to");
    return order;
}

const char* stageName(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Reading:
        return "reading";
    case ReportStage::Pdf:
        return "PDF";
    case ReportStage::Html:
        return "HTML";
    case ReportStage::Csv:
        return "CSV";
    case ReportStage::Json:
        return "JSON";
    }
    return "";
}

int tell(const ReportOutcome& outcome)
{
    if (outcome.cancelled) {
        std::fputs("mystic: cancelled; nothing was written\n", stderr);
        return ExitUnusable;
    }
    for (const ReportFile& file : outcome.files)
        std::printf("%-5s %12llu bytes  %s%s%s\n", std::string(toText(file.format)).c_str(),
                    static_cast<unsigned long long>(file.bytes), file.path.c_str(),
                    file.sha256.empty() ? "" : "  sha256 ", file.sha256.c_str());
    const ReportDocument& document = *outcome.document;
    std::printf("%llu rows; %s; chain head %s\n", static_cast<unsigned long long>(document.rowCount()),
                document.verification.c_str(), document.chainHead.c_str());
    return document.verified ? ExitOk : ExitNo;
}

} // namespace

int runReportCommand(const std::vector<std::string>& arguments)
{
    auto order = readOrder(arguments);
    if (!order)
        return fail(order.error());
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    order->generatedAt = {std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
    const PdfWriter pdf = reportPdf();
    if (order->formats.empty()) {
        order->formats = formatsWith(pdf);
        if (!pdf)
            std::fprintf(stderr, "mystic: no PDF: %s\n", noPdf().message.c_str());
    }
    watchForInterrupt();
    ReportMaker maker(pdf);
    const auto outcome = maker.make(*order, [](ReportStage stage, double share) {
        std::fprintf(stderr, "\r  %-8s %3.0f %%", stageName(stage), share * 100.0);
        return !isInterrupted();
    });
    std::fputs("\r                     \r", stderr);
    return outcome ? tell(*outcome) : fail(outcome.error());
}

} // namespace mystic
