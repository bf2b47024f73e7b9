#include "recorded_file.h"

#include "csv_layout.h"
#include "csv_reader.h"
#include "file_source.h"

namespace mystic {

Result<RecordedForm> recogniseFile(const std::string& path)
{
    auto source = openFileSource(path);
    if (!source)
        return tl::make_unexpected(source.error());
    constexpr std::size_t HeaderBytes = 16U * 1024U;
    std::string start(HeaderBytes, '\0');
    std::size_t size = 0;
    while (size < start.size()) {
        const auto got = (*source)->read(std::as_writable_bytes(std::span(start)).subspan(size));
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            break;
        size += *got;
    }
    start.resize(size);
    if (captureFormOf(start) != CaptureForm::None)
        return RecordedForm::Capture;
    if (start.find('\n') == std::string::npos && size == HeaderBytes)
        return RecordedForm::Other; // no header is that long
    CsvReader reader(std::make_unique<MemorySource>(start.substr(0, start.find('\n'))), path);
    const bool isCsv = reader.next() == CsvStatus::Row && recogniseLayout(reader.fields()).has_value();
    return isCsv ? RecordedForm::Csv : RecordedForm::Other;
}

Result<std::unique_ptr<CaptureFeed>> openCaptureFile(const std::string& path, CaptureFeedOptions options)
{
    auto source = openFileSource(path);
    if (!source)
        return tl::make_unexpected(source.error());
    return CaptureFeed::open(std::move(*source), path, std::move(options));
}

CapturePreview previewCapture(const std::string& path, std::uint64_t maxEvents)
{
    CapturePreview preview;
    CaptureFeedOptions options;
    options.takeAll = true;
    options.skipBadRows = true;
    const auto opened = openCaptureFile(path, options);
    if (!opened) {
        preview.problems.push_back(opened.error().message);
        return preview;
    }
    CaptureFeed& feed = **opened;
    preview.recognised = true;
    MarketEvent event;
    FeedStatus status = FeedStatus::Event;
    for (std::uint64_t i = 0; i < maxEvents && status == FeedStatus::Event; ++i)
        status = feed.next(event);
    preview.complete = status == FeedStatus::End;
    preview.streams = feed.streams();
    preview.counts = feed.counts();
    preview.problems = feed.problems();
    if (status == FeedStatus::Failed)
        preview.problems.push_back(feed.error());
    return preview;
}

} // namespace mystic
