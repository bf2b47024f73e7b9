// Small journals for tests: turns with a seeded payload and the right chain value.
#pragma once

#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "journal/journal_reader.h"
#include "journal/journal_writer.h"

namespace mystic::testing {

inline constexpr std::size_t TurnBytesMin = sizeof(std::uint64_t) + sizeof(Hash) + 1;

/// Turn `seq` of `bytes` payload bytes (sequence number and chain value included) that continues `previous`.
inline std::vector<std::byte> makeTurn(const Hash& previous, std::uint64_t seq, std::size_t bytes,
                                       std::mt19937_64& random)
{
    std::vector<std::byte> payload(bytes);
    std::memcpy(payload.data(), &seq, sizeof seq);
    for (std::size_t i = sizeof seq; i + sizeof(Hash) < bytes; ++i)
        payload[i] = static_cast<std::byte>(random() & 0xFFU);
    const Hash chain = chainHash(previous, std::span(payload).first(bytes - sizeof(Hash)));
    std::memcpy(payload.data() + bytes - sizeof(Hash), chain.data(), sizeof(Hash));
    return payload;
}

/// Appends `count` turns of varying size, committing after each `perCommit`. Returns the first error.
inline Result<void> appendTurns(JournalWriter& writer, int count, int perCommit, std::uint64_t seed,
                                std::size_t bytesMax = 200)
{
    std::mt19937_64 random(seed);
    for (int i = 0; i < count; ++i) {
        const std::size_t bytes = TurnBytesMin + random() % (bytesMax - TurnBytesMin);
        const auto turn = makeTurn(writer.chainHead(), writer.turns() + 1, bytes, random);
        if (auto appended = writer.append(RecordKind::Turn, turn); !appended)
            return appended;
        if ((i + 1) % perCommit == 0)
            if (auto committed = writer.commit(); !committed)
                return committed;
    }
    return writer.commit();
}

/// Everything a reader hands out, and how it ended.
struct ReadAll {
    std::vector<std::vector<std::byte>> payloads;
    std::vector<std::uint64_t> ends; ///< offset behind each record in its segment
    ReadStatus status = ReadStatus::End;
    std::string problem;
};
inline ReadAll readAll(Disk& disk, const std::string& directory)
{
    ReadAll all;
    auto reader = JournalReader::open(disk, directory);
    if (!reader) {
        all.status = ReadStatus::Damaged;
        all.problem = reader.error().message;
        return all;
    }
    RecordView record;
    while ((all.status = (*reader)->next(record)) == ReadStatus::Record) {
        all.payloads.emplace_back(record.payload.begin(), record.payload.end());
        all.ends.push_back(record.offset + paddedSize(record.payload.size()));
    }
    all.problem = (*reader)->problem();
    return all;
}

} // namespace mystic::testing
