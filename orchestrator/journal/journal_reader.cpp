#include "journal_reader.h"

#include <algorithm>
#include <cstring>

namespace mystic {

namespace {

constexpr std::size_t WindowBytes = 4ULL * 1024 * 1024;

} // namespace

Result<std::unique_ptr<JournalReader>> JournalReader::open(Disk& disk, const std::string& directory)
{
    const auto names = disk.list(directory);
    if (!names)
        return tl::make_unexpected(names.error());
    std::unique_ptr<JournalReader> reader(new JournalReader(disk, directory));
    for (;;) {
        const std::string name = segmentName(reader->m_segmentCount + 1);
        if (std::ranges::find(*names, name) == names->end())
            break;
        ++reader->m_segmentCount;
        auto file = disk.open(directory + "/" + name, false);
        if (!file)
            return tl::make_unexpected(file.error());
        const auto size = (*file)->size();
        if (!size)
            return tl::make_unexpected(size.error());
        reader->m_totalBytes += *size;
    }
    const auto segments = static_cast<std::uint32_t>(std::ranges::count_if(
        *names, [](const std::string& n) { return n.starts_with("journal-") && n.ends_with(".seg"); }));
    if (segments == 0)
        return failure(ErrorCode::NotFound, "there is no journal in " + directory);
    if (segments != reader->m_segmentCount)
        return failure(ErrorCode::Corrupt, directory + ": segment " +
                                               segmentName(reader->m_segmentCount + 1) +
                                               " is missing, later ones exist");
    if (auto opened = reader->openSegment(1); !opened)
        return tl::make_unexpected(opened.error());
    return reader;
}

Result<void> JournalReader::openSegment(std::uint32_t number)
{
    const std::string name = segmentName(number);
    auto file = m_disk.open(m_directory + "/" + name, false);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto size = (*file)->size();
    if (!size)
        return tl::make_unexpected(size.error());
    SegmentHeader header;
    const auto got = (*file)->read(0, std::as_writable_bytes(std::span(&header, 1)));
    if (!got)
        return tl::make_unexpected(got.error());
    if (*got != sizeof(header))
        return failure(ErrorCode::Corrupt,
                       name + ": the segment header is cut off after " + std::to_string(*got) + " bytes");
    if (header.magic != SegmentHeader().magic)
        return failure(ErrorCode::Corrupt, name + ": this is not a journal segment");
    if (header.formatVersion > FormatVersion)
        return failure(ErrorCode::Unsupported,
                       name + ": written in format " + std::to_string(header.formatVersion) +
                           ", this program reads up to " + std::to_string(FormatVersion));
    if (header.crc != segmentCrc(header) || header.segment != number)
        return failure(ErrorCode::Corrupt, name + ": the segment header is damaged");
    if (number > 1 && (header.runId != m_header.runId || header.firstRecord != m_records))
        return failure(ErrorCode::Corrupt,
                       name + ": the segment does not continue " + segmentName(number - 1));
    m_bytesBefore += m_segment == 0 ? 0 : m_size;
    m_file = std::move(*file);
    m_header = header;
    m_segment = number;
    m_size = *size;
    m_offset = sizeof(SegmentHeader);
    m_windowAt = 0;
    m_windowSize = 0;
    return {};
}

/// Makes `bytes` from m_offset on available in the window; false at the end of the file or on a read error.
bool JournalReader::fill(std::uint64_t bytes)
{
    if (m_offset >= m_windowAt && m_offset + bytes <= m_windowAt + m_windowSize)
        return true;
    if (m_offset + bytes > m_size)
        return false;
    const std::size_t wanted = std::max<std::size_t>(bytes, WindowBytes);
    if (m_window.size() < wanted)
        m_window.resize(wanted);
    m_windowAt = m_offset;
    m_windowSize = 0;
    while (m_windowSize < bytes) {
        const auto got = m_file->read(m_windowAt + m_windowSize, std::span(m_window).subspan(m_windowSize));
        if (!got || *got == 0)
            return false;
        m_windowSize += *got;
    }
    return true;
}

ReadStatus JournalReader::stop(ReadStatus status, const std::string& what)
{
    m_problem = segmentName(m_segment) + " at byte " + std::to_string(m_offset) + " (record " +
                std::to_string(m_records) + "): " + what;
    return status;
}

ReadStatus JournalReader::next(RecordView& out)
{
    if (m_offset == m_size) {
        if (isLastSegment())
            return ReadStatus::End;
        if (auto opened = openSegment(m_segment + 1); !opened) {
            m_problem = opened.error().message;
            // A crash between making a segment and its first sync leaves a short last segment.
            return m_segment + 1 == m_segmentCount &&
                           opened.error().message.find("cut off") != std::string::npos
                       ? ReadStatus::TornTail
                       : ReadStatus::Damaged;
        }
    }
    const ReadStatus tail = isLastSegment() ? ReadStatus::TornTail : ReadStatus::Damaged;
    RecordHeader header;
    if (!fill(sizeof(header)))
        return stop(tail, "the file ends inside a record header");
    const auto at = [&] { return m_window.data() + (m_offset - m_windowAt); };
    std::memcpy(&header, at(), sizeof(header));
    if (header.size > RecordBytesMax)
        return stop(ReadStatus::Damaged,
                    "the record's length " + std::to_string(header.size) + " is impossible");
    const std::uint64_t size = paddedSize(header.size);
    if (!fill(size))
        return stop(tail, "the file ends inside a record of " + std::to_string(size) + " bytes");
    const std::span<const std::byte> payload(at() + sizeof(header), header.size);
    if (header.crc != recordCrc(header, payload)) {
        const bool last = isLastSegment() && m_offset + size == m_size;
        return stop(last ? ReadStatus::TornTail : ReadStatus::Damaged,
                    "the record's checksum does not match its bytes");
    }
    out.kind = header.kind;
    out.number = m_records++;
    out.segment = m_segment;
    out.offset = m_offset;
    out.payload = payload;
    m_offset += size;
    return ReadStatus::Record;
}

} // namespace mystic
