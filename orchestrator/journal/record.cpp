#include "record.h"

#include <cstddef>
#include <cstdio>
#include <cstring>

#include "crc32c.h"

namespace mystic {

std::string segmentName(std::uint32_t segment)
{
    std::array<char, 32> name{};
    const int size = std::snprintf(name.data(), name.size(), "journal-%06u.seg", segment);
    return {name.data(), static_cast<std::size_t>(size)};
}

std::uint64_t turnSeq(std::span<const std::byte> payload)
{
    std::uint64_t seq = 0;
    if (payload.size() > sizeof(seq) + sizeof(Hash))
        std::memcpy(&seq, payload.data(), sizeof(seq));
    return seq;
}

std::uint32_t recordCrc(const RecordHeader& header, std::span<const std::byte> payload)
{
    const auto bytes = std::as_bytes(std::span(&header, 1));
    std::uint32_t crc = crc32c(bytes.first(offsetof(RecordHeader, crc)));
    crc = crc32c(bytes.subspan(offsetof(RecordHeader, number)), crc);
    return crc32c(payload, crc);
}

void appendRecord(std::vector<std::byte>& out, std::uint64_t number, std::uint32_t inWrite, RecordKind kind,
                  std::span<const std::byte> payload)
{
    RecordHeader header;
    header.size = static_cast<std::uint32_t>(payload.size());
    header.number = number;
    header.inWrite = inWrite;
    header.kind = kind;
    header.crc = recordCrc(header, payload);
    const std::size_t at = out.size();
    const std::uint64_t size = paddedSize(payload.size());
    out.resize(at + size);
    std::memcpy(out.data() + at, &header, sizeof(header));
    if (!payload.empty())
        std::memcpy(out.data() + at + sizeof(header), payload.data(), payload.size());
    const std::size_t used = sizeof(header) + payload.size();
    std::memset(out.data() + at + used, 0, size - used);
}

bool isZero(std::span<const std::byte> bytes)
{
    return bytes.empty() || (bytes.front() == std::byte{0} &&
                             std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

std::string otherFormat(std::uint32_t version)
{
    const std::string text = "written in format " + std::to_string(version) + ", this program reads format " +
                             std::to_string(FormatVersion);
    return version < FormatVersion ? text + "; open it with the older version that wrote it"
                                   : text + "; open it with the newer version that wrote it";
}

std::uint32_t segmentCrc(const SegmentHeader& header)
{
    return crc32c(std::as_bytes(std::span(&header, 1)).first(offsetof(SegmentHeader, crc)));
}

Hash cutChain(const CutRecord& record, const Hash& head)
{
    return chainHash(head, std::as_bytes(std::span(&record, 1)).first(offsetof(CutRecord, chain)));
}

std::vector<std::byte> continuePayload(const ContinueRecord& record, std::string_view text, const Hash& head)
{
    std::vector<std::byte> payload(sizeof(record) + text.size() + sizeof(Hash));
    std::memcpy(payload.data(), &record, sizeof(record));
    if (!text.empty())
        std::memcpy(payload.data() + sizeof(record), text.data(), text.size());
    const std::size_t covered = payload.size() - sizeof(Hash);
    const Hash chain = chainHash(head, std::span(payload).first(covered));
    std::memcpy(payload.data() + covered, chain.data(), chain.size());
    return payload;
}

std::optional<ContinueRecord> readContinue(std::span<const std::byte> payload, const Hash& head)
{
    ContinueRecord record;
    if (payload.size() < sizeof(record) + sizeof(Hash))
        return std::nullopt;
    const auto covered = payload.first(payload.size() - sizeof(Hash));
    const Hash chain = chainHash(head, covered);
    if (std::memcmp(chain.data(), payload.data() + covered.size(), sizeof(Hash)) != 0)
        return std::nullopt;
    std::memcpy(&record, payload.data(), sizeof(record));
    return record;
}

} // namespace mystic
