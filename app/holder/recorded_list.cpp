#include "recorded_list.h"

#include <algorithm>
#include <cstring>

#include <nlohmann/json.hpp>

#include "journal/journal_reader.h"
#include "session/session_header.h"

namespace mystic {

namespace {

/// "2026-11-23T23-16-05Z" and "…-2" -> that moment.
Timestamp momentOfFolder(const std::string& directory)
{
    std::string name = directory.substr(directory.rfind('/') + 1);
    constexpr std::size_t length = 20;
    if (name.size() < length)
        return {};
    name.resize(length);
    name[13] = name[16] = ':';
    return parseTimestamp(name).value_or(Timestamp{});
}

/// The name a session's configuration gives it; empty when it gives none.
std::string nameIn(const std::string& configText)
{
    const auto json = nlohmann::json::parse(configText, nullptr, false, true);
    if (!json.is_object() || !json.contains("session") || !json["session"].is_object())
        return {};
    return json["session"].value("name", std::string());
}

/// Reads the header; tells in `entry` why it cannot.
bool readHeader(JournalReader& reader, RecordedEntry& entry)
{
    RecordView first;
    if (reader.next(first) != ReadStatus::Record || first.kind != RecordKind::SessionHeader) {
        entry.problem = entry.directory + ": the first record is not a session header";
        return false;
    }
    const auto header =
        readSessionHeader({reinterpret_cast<const char*>(first.payload.data()), first.payload.size()});
    if (!header) {
        entry.end = header.error().code == ErrorCode::Unsupported ? JournalEnd::Foreign : JournalEnd::Damaged;
        entry.problem = entry.directory + ": " + header.error().message;
        return false;
    }
    entry.dataStart = header->start;
    entry.name = nameIn(header->configText);
    if (entry.name.empty())
        entry.name = header->configName;
    return true;
}

/// Exactly one record, a checkpoint.
bool endsWithCheckpoint(std::span<const std::byte> bytes)
{
    RecordHeader header;
    if (bytes.size() < sizeof(header))
        return false;
    std::memcpy(&header, bytes.data(), sizeof(header));
    return header.kind == RecordKind::Checkpoint && paddedSize(header.size) == bytes.size();
}

/// The closing record of a journal: its last one, or the last but the checkpoint that seals it.
template <typename Closing>
bool readClosing(DiskFile& file, std::uint64_t size, RecordKind kind, Closing& out)
{
    constexpr std::uint64_t bytes = paddedSize(sizeof(Closing));
    std::array<std::byte, 4096> buffer{};
    const std::uint64_t have =
        std::min<std::uint64_t>(buffer.size(), size - std::min(size, std::uint64_t{sizeof(SegmentHeader)}));
    const auto end = std::span(buffer).first(have);
    if (const auto got = file.read(size - have, end); !got || *got != have)
        return false;
    for (std::uint64_t behind = 0; behind + bytes <= have; behind += RecordAlignment) {
        const auto at = end.subspan(have - behind - bytes, bytes);
        RecordHeader header;
        std::memcpy(&header, at.data(), sizeof(header));
        const auto payload = at.subspan(sizeof(header), sizeof(Closing));
        if (header.kind != kind || header.size != sizeof(Closing) || header.crc != recordCrc(header, payload))
            continue;
        std::memcpy(&out, payload.data(), sizeof(out));
        return behind == 0 || endsWithCheckpoint(end.subspan(have - behind));
    }
    return false;
}

/// Turns of a journal without a seal: what the last segment's header counts, and those behind it.
std::uint64_t countTurns(JournalReader& reader, const SegmentHeader& last)
{
    if (!reader.seek({last.segment, sizeof(SegmentHeader), last.firstRecord}))
        return 0;
    RecordView record;
    std::uint64_t turns = last.firstTurn;
    while (reader.next(record) == ReadStatus::Record)
        turns += record.kind == RecordKind::Turn ? 1 : 0;
    return turns;
}

struct LastSegment {
    std::unique_ptr<DiskFile> file;
    SegmentHeader header;
    std::uint64_t size = 0;
};

/// Adds up the sizes of all segments; the last one stays open.
LastSegment measure(Disk& disk, RecordedEntry& entry)
{
    LastSegment last;
    for (std::uint32_t segment = 1;; ++segment) {
        auto file = disk.open(entry.directory + "/" + segmentName(segment), false);
        const auto size = file ? (*file)->size() : Result<std::uint64_t>(std::uint64_t{0});
        if (!file || !size)
            break;
        entry.bytes += *size;
        last.size = *size;
        last.file = std::move(*file);
    }
    if (last.file)
        (void)last.file->read(0, std::as_writable_bytes(std::span(&last.header, 1)));
    return last;
}

} // namespace

RecordedEntry recordedEntry(Disk& disk, const std::string& directory, const std::string& running)
{
    RecordedEntry entry;
    entry.directory = directory;
    entry.begun = momentOfFolder(directory);
    const LastSegment last = measure(disk, entry);
    auto reader = JournalReader::open(disk, directory);
    if (!reader) {
        entry.problem = reader.error().message;
        return entry;
    }
    if (!readHeader(**reader, entry))
        return entry;
    CloseRecord closed;
    CutRecord cut;
    if (directory == running) {
        entry.end = JournalEnd::Running;
    } else if (readClosing(*last.file, last.size, RecordKind::Close, closed)) {
        entry.end = JournalEnd::Sealed;
        entry.turns = closed.turns;
    } else if (readClosing(*last.file, last.size, RecordKind::Cut, cut)) {
        entry.end = JournalEnd::Recovered;
        entry.turns = cut.turns;
    } else {
        entry.end = JournalEnd::Unsealed;
        entry.turns = countTurns(**reader, last.header);
    }
    return entry;
}

Result<std::vector<RecordedEntry>> listRecorded(Disk& disk, const std::string& journals,
                                                const std::string& running, const SessionWatch& watch)
{
    std::vector<RecordedEntry> entries;
    auto names = disk.list(journals);
    if (!names && names.error().code == ErrorCode::NotFound)
        return entries;
    if (!names)
        return tl::make_unexpected(names.error());
    std::ranges::reverse(*names); // they begin with their moment
    for (std::size_t i = 0; i < names->size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(names->size());
        if (watch && !watch(SessionStage::Reading, share))
            return tl::make_unexpected(sessionCancelled());
        entries.push_back(recordedEntry(disk, journals + "/" + (*names)[i], running));
    }
    return entries;
}

} // namespace mystic
