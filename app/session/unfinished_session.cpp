#include "unfinished_session.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "journal/journal_reader.h"
#include "session_header.h"

namespace mystic {

namespace {

bool isSegment(const std::string& name)
{
    return name.starts_with("journal-") && name.ends_with(".seg");
}

bool isOfConfiguration(JournalReader& reader, std::string_view name, std::string_view text)
{
    RecordView first;
    if (reader.next(first) != ReadStatus::Record || first.kind != RecordKind::SessionHeader)
        return false;
    const auto header =
        readSessionHeader({reinterpret_cast<const char*>(first.payload.data()), first.payload.size()});
    return header && header->configName == name && header->configText == text;
}

/// Whether the last record but checkpoints closes the journal.
bool isClosed(JournalReader& reader, std::uint32_t segments)
{
    if (segments > 1 && !reader.seek({segments, sizeof(SegmentHeader), AnyRecord}))
        return false;
    bool closed = false;
    RecordView record;
    while (reader.next(record) == ReadStatus::Record)
        if (record.kind != RecordKind::Checkpoint)
            closed = record.kind == RecordKind::Close;
    return closed;
}

} // namespace

std::string findUnfinished(Disk& disk, const std::string& journals, std::string_view configName,
                           std::string_view configText)
{
    auto names = disk.list(journals);
    if (!names)
        return {};
    std::ranges::reverse(*names); // named by their beginning: the newest first
    for (const std::string& name : *names) {
        const std::string directory = journals + "/" + name;
        const auto files = disk.list(directory);
        const auto segments = files ? std::ranges::count_if(*files, isSegment) : 0;
        if (segments == 0)
            continue;
        auto reader = JournalReader::open(disk, directory);
        if (!reader || !isOfConfiguration(**reader, configName, configText))
            continue;
        return isClosed(**reader, static_cast<std::uint32_t>(segments)) ? std::string() : directory;
    }
    return {};
}

Timestamp lastWritten(const std::string& directory)
{
    Timestamp last;
    std::error_code error;
    for (std::filesystem::directory_iterator file(directory, error), end; !error && file != end;
         file.increment(error)) {
        if (!isSegment(file->path().filename().string()))
            continue;
        std::error_code unreadable;
        const auto time = std::filesystem::last_write_time(file->path(), unreadable);
        if (unreadable)
            continue;
        const auto wall = std::chrono::file_clock::to_sys(time).time_since_epoch();
        last = std::max(last, Timestamp{std::chrono::duration_cast<std::chrono::nanoseconds>(wall).count()});
    }
    return last;
}

} // namespace mystic
