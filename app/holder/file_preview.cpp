#include "file_preview.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "market/csv_feed.h"
#include "market/recorded_file.h"
#include "session/launch.h"

namespace mystic {

namespace {

constexpr std::uint64_t WatchEveryEvents = 8192;

FileContent contentOf(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Bars:
        return FileContent::Bars;
    case CsvKind::Trades:
        return FileContent::Trades;
    case CsvKind::Quotes:
        return FileContent::Quotes;
    case CsvKind::QuoteBars:
        return FileContent::QuoteBars;
    case CsvKind::BookDeltas:
        return FileContent::BookDeltas;
    }
    return FileContent::Unknown;
}

bool isGzip(const std::string& path)
{
    std::array<char, 2> magic{};
    std::ifstream file(path, std::ios::binary);
    file.read(magic.data(), magic.size());
    return file.gcount() == 2 && magic[0] == '\x1f' && magic[1] == '\x8b';
}

/// Pulls everything out of a feed. False: cancelled.
bool readThrough(MarketFeed& feed, FilePreview& preview, const SessionWatch& watch)
{
    MarketEvent event;
    FeedStatus status = FeedStatus::Event;
    for (std::uint64_t events = 0;; ++events) {
        if (events % WatchEveryEvents == 0 && watch && !watch(SessionStage::Reading, feed.progress()))
            return false;
        status = feed.next(event);
        if (status != FeedStatus::Event)
            break;
        if (events == 0)
            preview.first = event.eventTime;
        preview.last = event.eventTime;
    }
    preview.complete = status == FeedStatus::End;
    for (const StreamHealth& stream : feed.health()) {
        preview.gaps += stream.gaps;
        preview.duplicates += stream.duplicates;
        preview.outOfOrder += stream.outOfOrder;
        preview.crossed += stream.crossed;
    }
    return true;
}

/// False: cancelled.
bool readCsv(CsvFeed& feed, FilePreview& preview, const SessionWatch& watch)
{
    preview.content = contentOf(feed.kind());
    preview.interval = feed.barInterval();
    preview.instruments = {symbolOfFile(preview.path)};
    if (!readThrough(feed, preview, watch))
        return false;
    const StreamHealth health = feed.health().front();
    preview.rows = health.events;
    preview.rejected = health.rejected;
    preview.problems = feed.problems();
    if (!preview.complete)
        preview.problems.push_back(feed.error());
    return true;
}

/// False: cancelled.
bool readCapture(CaptureFeed& feed, FilePreview& preview, const SessionWatch& watch)
{
    preview.content = FileContent::Capture;
    if (!readThrough(feed, preview, watch))
        return false;
    for (const CaptureStreamCounts& stream : feed.streams())
        preview.instruments.push_back(stream.sourceSymbol);
    preview.rows = feed.counts().used;
    preview.rejected = feed.counts().rejected;
    preview.problems = feed.problems();
    if (!preview.complete)
        preview.problems.push_back(feed.error());
    return true;
}

} // namespace

Result<FilePreview> previewRecordedFile(const std::string& path, const SessionWatch& watch)
{
    FilePreview preview;
    preview.path = path;
    std::error_code gone;
    if (const auto size = std::filesystem::file_size(path, gone); !gone)
        preview.bytes = size;
    const auto failed = [&preview](const std::string& problem) {
        preview.problems.push_back(problem);
        return preview;
    };
    const auto form = recogniseFile(path);
    if (!form)
        return failed(form.error().message);
    preview.packed = isGzip(path);
    if (*form == RecordedForm::Capture) {
        CaptureFeedOptions options;
        options.takeAll = true;
        options.skipBadRows = true;
        const auto feed = openCaptureFile(path, options);
        if (!feed)
            return failed(feed.error().message);
        if (!readCapture(**feed, preview, watch))
            return tl::make_unexpected(sessionCancelled());
    } else {
        CsvFeedOptions options;
        options.skipBadRows = true;
        const auto feed =
            openCsvFile(path, options); // of another form: it says what is missing in the header
        if (!feed)
            return failed(feed.error().message);
        if (!readCsv(**feed, preview, watch))
            return tl::make_unexpected(sessionCancelled());
    }
    if (preview.complete && preview.rows == 0)
        preview.problems.push_back(path + " holds no row that could be used");
    return preview;
}

} // namespace mystic
