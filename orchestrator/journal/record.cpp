#include "record.h"

#include <cstddef>
#include <cstdio>

#include "crc32c.h"

namespace mystic {

std::string segmentName(std::uint32_t segment)
{
    std::array<char, 32> name{};
    const int size = std::snprintf(name.data(), name.size(), "journal-%06u.seg", segment);
    return {name.data(), static_cast<std::size_t>(size)};
}

std::uint32_t recordCrc(const RecordHeader& header, std::span<const std::byte> payload)
{
    const auto bytes = std::as_bytes(std::span(&header, 1));
    std::uint32_t crc = crc32c(bytes.first(offsetof(RecordHeader, crc)));
    crc = crc32c(bytes.subspan(offsetof(RecordHeader, kind)), crc);
    return crc32c(payload, crc);
}

std::uint32_t segmentCrc(const SegmentHeader& header)
{
    return crc32c(std::as_bytes(std::span(&header, 1)).first(offsetof(SegmentHeader, crc)));
}

Hash cutChain(const CutRecord& record, const Hash& head)
{
    return chainHash(head, std::as_bytes(std::span(&record, 1)).first(offsetof(CutRecord, chain)));
}

} // namespace mystic
