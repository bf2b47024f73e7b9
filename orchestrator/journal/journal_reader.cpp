#include "journal_reader.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace mystic {

namespace {

constexpr std::size_t WindowBytes = 4ULL * 1024 * 1024;

} // namespace

Result<std::unique_ptr<JournalReader>> JournalReader::open(Disk& disk, const std::string& directory)
{
    std::unique_ptr<JournalReader> reader(new JournalReader(disk, directory));
    if (auto counted = reader->countSegments(); !counted)
        return tl::make_unexpected(counted.error());
    if (auto opened = reader->openSegment(1); !opened)
        return tl::make_unexpected(opened.error());
    return reader;
}

Result<void> JournalReader::countSegments()
{
    const auto names = m_disk.list(m_directory);
    if (!names)
        return tl::make_unexpected(names.error());
    std::uint32_t count = 0;
    std::uint64_t bytes = 0;
    for (;; ++count) {
        const std::string name = segmentName(count + 1);
        if (std::ranges::find(*names, name) == names->end())
            break;
        const auto size = sizeOf(count + 1);
        if (!size)
            return tl::make_unexpected(size.error());
        bytes += *size;
    }
    const auto segments = static_cast<std::uint32_t>(std::ranges::count_if(
        *names, [](const std::string& n) { return n.starts_with("journal-") && n.ends_with(".seg"); }));
    if (segments == 0)
        return failure(ErrorCode::NotFound, "there is no journal in " + m_directory);
    if (segments != count)
        return failure(ErrorCode::Corrupt,
                       m_directory + ": segment " + segmentName(count + 1) + " is missing, later ones exist");
    m_segmentCount = count;
    m_totalBytes = bytes;
    return {};
}

Result<void> JournalReader::resume()
{
    if (m_stopped == ReadStatus::Record || m_stopped == ReadStatus::Damaged)
        return {};
    // Segments first: when there is a later one, the size of this one is final.
    if (auto counted = countSegments(); !counted)
        return counted;
    m_readError.clear();
    m_problem.clear();
    m_stopped = ReadStatus::Record;
    if (m_offset == 0) { // stopped at a segment whose header was not complete
        m_bytesBefore -= m_size;
        return openSegment(m_segment);
    }
    const auto size = m_file->size();
    if (!size)
        return tl::make_unexpected(size.error());
    if (*size < m_offset) {
        stop(ReadStatus::Damaged, "the file became shorter while it was followed");
        return {};
    }
    m_size = *size;
    m_windowSize = 0; // the end of the window may hold half a record
    return {};
}

Result<void> JournalReader::seek(const RecordPlace& place)
{
    m_stopped = ReadStatus::Record;
    m_readError.clear();
    m_problem.clear();
    if (place.segment > m_segmentCount)
        if (auto counted = countSegments(); !counted)
            return counted;
    if (place.segment != m_segment) {
        std::uint64_t before = 0;
        for (std::uint32_t number = 1; number < place.segment; ++number) {
            const auto size = sizeOf(number);
            if (!size)
                return tl::make_unexpected(size.error());
            before += *size;
        }
        m_records = AnyRecord;
        if (auto opened = openSegment(place.segment); !opened)
            return opened;
        m_bytesBefore = before;
    } else if (const auto size = m_file->size(); size) {
        m_size = std::max(m_size, *size); // a writer may have gone on
    }
    const std::uint64_t first = sizeof(SegmentHeader);
    if (place.offset < first || place.offset > m_size || place.offset % RecordAlignment != 0)
        return failure(ErrorCode::OutOfRange, segmentName(place.segment) + ": no record begins at byte " +
                                                  std::to_string(place.offset));
    m_offset = place.offset;
    m_records = place.number;
    return {};
}

Result<std::uint64_t> JournalReader::sizeOf(std::uint32_t number)
{
    auto file = m_disk.open(m_directory + "/" + segmentName(number), false);
    if (!file)
        return tl::make_unexpected(file.error());
    return (*file)->size();
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
    m_bytesBefore += m_segment == 0 ? 0 : m_size;
    m_previousOffset = m_segment + 1 == number ? m_offset : 0;
    m_file = std::move(*file);
    m_segment = number;
    m_size = *size;
    m_offset = 0;
    m_windowAt = 0;
    m_windowSize = 0;
    m_zeroTail = false;
    const auto unbegun = isUnbegun();
    if (!unbegun)
        return tl::make_unexpected(unbegun.error());
    if (*unbegun) {
        stop(ReadStatus::TornTail, "the segment was made, but its header never became durable");
        return {};
    }
    SegmentHeader header;
    const auto got = m_file->read(0, std::as_writable_bytes(std::span(&header, 1)));
    if (!got)
        return tl::make_unexpected(got.error());
    if (*got != sizeof(header))
        return failure(ErrorCode::Corrupt,
                       name + ": the segment header is cut off after " + std::to_string(*got) + " bytes");
    if (auto fits = checkHeader(header, number); !fits)
        return fits;
    m_header = header;
    m_offset = sizeof(SegmentHeader);
    return {};
}

/// A crash between making the last segment and its first sync.
Result<bool> JournalReader::isUnbegun()
{
    if (!isLastSegment())
        return false;
    if (m_size < sizeof(SegmentHeader))
        return true;
    std::array<std::byte, sizeof(SegmentHeader)> header{};
    const auto got = m_file->read(0, header);
    if (!got)
        return tl::make_unexpected(got.error());
    return isZero(header) && !laterWriteFollows();
}

Result<void> JournalReader::checkHeader(const SegmentHeader& header, std::uint32_t number) const
{
    const std::string name = segmentName(number);
    if (header.magic != SegmentHeader().magic)
        return failure(ErrorCode::Corrupt, name + ": this is not a journal segment");
    if (header.formatVersion != FormatVersion)
        return failure(ErrorCode::Unsupported, name + ": " + otherFormat(header.formatVersion));
    if (header.crc != segmentCrc(header) || header.reserved != 0 || header.segment != number)
        return failure(ErrorCode::Corrupt, name + ": the segment header is damaged");
    return checkContinues(header, number);
}

Result<void> JournalReader::checkContinues(const SegmentHeader& header, std::uint32_t number) const
{
    const bool follows = m_records == AnyRecord || header.firstRecord == m_records;
    if (number > 1 && (header.runId != m_header.runId || !follows))
        return failure(ErrorCode::Corrupt,
                       segmentName(number) + ": the segment does not continue " + segmentName(number - 1));
    return {};
}

/// Makes `bytes` from `offset` on available in the window; false at the end of the file or on a read error.
bool JournalReader::fillAt(std::uint64_t offset, std::uint64_t bytes)
{
    if (offset >= m_windowAt && offset + bytes <= m_windowAt + m_windowSize)
        return true;
    if (offset + bytes > m_size)
        return false;
    const std::uint64_t wanted =
        std::max<std::uint64_t>(bytes, std::min<std::uint64_t>(WindowBytes, m_size - offset));
    if (m_window.size() < wanted)
        m_window.resize(wanted);
    m_windowAt = offset;
    m_windowSize = 0;
    while (m_windowSize < bytes) {
        const auto got = m_file->read(m_windowAt + m_windowSize, std::span(m_window).subspan(m_windowSize));
        if (!got || *got == 0) {
            m_readError = got ? "the file became shorter while it was read" : got.error().message;
            return false;
        }
        m_windowSize += *got;
    }
    return true;
}

ReadStatus JournalReader::stop(ReadStatus status, const std::string& what)
{
    m_stopped = status;
    m_problem = segmentName(m_segment) + " at byte " + std::to_string(m_offset) + " (record " +
                std::to_string(m_records) + "): " + what;
    return status;
}

std::optional<RecordHeader> JournalReader::goodRecordAt(std::uint64_t offset)
{
    RecordHeader header;
    if (!fillAt(offset, sizeof(header)))
        return std::nullopt;
    std::memcpy(&header, m_window.data() + (offset - m_windowAt), sizeof(header));
    if (header.version != 1 || header.size > RecordBytesMax || !fillAt(offset, paddedSize(header.size)))
        return std::nullopt;
    const std::byte* at = m_window.data() + (offset - m_windowAt) + sizeof(header);
    if (header.crc != recordCrc(header, {at, header.size}))
        return std::nullopt;
    return header;
}

/// A record of a later write than the bad one's stands behind it: the bad one was durable before, so it was
/// damaged since. Records of the same write prove nothing, a power failure may have kept any of them.
bool JournalReader::laterWriteFollows()
{
    if (!isLastSegment())
        return true;
    for (std::uint64_t at = m_offset + RecordAlignment; at + sizeof(RecordHeader) <= m_size;
         at += RecordAlignment) {
        const auto found = goodRecordAt(at);
        if (found && (m_records == AnyRecord || found->number > m_records + found->inWrite))
            return true;
    }
    return false;
}

/// The offset behind the last byte that is not zero, or `from`.
std::uint64_t JournalReader::lastNonZero(std::uint64_t from)
{
    constexpr std::uint64_t piece = 1U << 16U;
    std::uint64_t last = from;
    for (std::uint64_t at = from; at < m_size; at += piece) {
        const std::uint64_t bytes = std::min(piece, m_size - at);
        if (!fillAt(at, bytes))
            return m_size; // not known to be zero
        const std::span<const std::byte> part(m_window.data() + (at - m_windowAt), bytes);
        if (isZero(part))
            continue;
        const auto end =
            std::find_if(part.rbegin(), part.rend(), [](std::byte b) { return b != std::byte{0}; });
        last = at + static_cast<std::uint64_t>(std::distance(end, part.rend()));
    }
    return last;
}

/// No record begins here any more: the file ends, or holds nothing but zeros from here on.
bool JournalReader::atSegmentEnd()
{
    if (m_offset == m_size)
        return true;
    const std::uint64_t begun = std::min<std::uint64_t>(sizeof(RecordHeader), m_size - m_offset);
    if (!fillAt(m_offset, begun) || !isZero({m_window.data() + (m_offset - m_windowAt), begun}))
        return false;
    m_zeroTail = m_zeroTail || lastNonZero(m_offset) == m_offset; // once a segment: it may be long
    return m_zeroTail;
}

std::uint64_t JournalReader::tornBytes()
{
    return lastNonZero(m_offset) - m_offset;
}

/// A torn tail is what recovery may cut: so nothing good may follow it, and it must have been read without an
/// error.
ReadStatus JournalReader::stopAtBadRecord(const std::string& what)
{
    const bool followed = laterWriteFollows();
    if (!m_readError.empty())
        return stop(ReadStatus::Damaged, m_readError);
    return followed ? stop(ReadStatus::Damaged, what + ", and records written later follow it")
                    : stop(ReadStatus::TornTail, what);
}

ReadStatus JournalReader::next(RecordView& out)
{
    if (m_stopped != ReadStatus::Record)
        return m_stopped;
    while (atSegmentEnd()) {
        if (isLastSegment()) {
            m_totalBytes = m_bytesBefore + m_offset; // what is written ahead is not content
            return m_stopped = ReadStatus::End;
        }
        if (auto opened = openSegment(m_segment + 1); !opened) {
            m_problem = opened.error().message;
            return m_stopped = ReadStatus::Damaged;
        }
        if (m_stopped != ReadStatus::Record)
            return m_stopped;
    }
    RecordHeader header;
    if (!fill(sizeof(header)))
        return stopAtBadRecord("the file ends inside a record header");
    const auto at = [&] { return m_window.data() + (m_offset - m_windowAt); };
    std::memcpy(&header, at(), sizeof(header));
    if (header.size > RecordBytesMax)
        return stopAtBadRecord("the record's length " + std::to_string(header.size) + " is impossible");
    const std::uint64_t size = paddedSize(header.size);
    if (!fill(size))
        return stopAtBadRecord("the file ends inside a record of " + std::to_string(size) + " bytes");
    const std::span<const std::byte> payload(at() + sizeof(header), header.size);
    if (header.crc != recordCrc(header, payload))
        return stopAtBadRecord("the record's checksum does not match its bytes");
    if (m_records == AnyRecord)
        m_records = header.number;
    if (header.number != m_records)
        return stopAtBadRecord("record " + std::to_string(header.number) + " stands here");
    const std::span<const std::byte> padding(payload.data() + payload.size(),
                                             size - sizeof(header) - payload.size());
    if (!std::ranges::all_of(padding, [](std::byte b) { return b == std::byte{0}; }))
        return stopAtBadRecord("the record's padding is not zero");
    out.kind = header.kind;
    out.number = m_records++;
    out.segment = m_segment;
    out.offset = m_offset;
    out.payload = payload;
    out.stored = {payload.data() - sizeof(header), sizeof(header) + payload.size()};
    m_offset += size;
    return ReadStatus::Record;
}

} // namespace mystic
