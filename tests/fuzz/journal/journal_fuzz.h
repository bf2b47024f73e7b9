// What must hold whatever bytes stand in a journal's files. One function for the test that runs in CI and for
// libFuzzer (tests/fuzz/targets).
#pragma once

#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include "journal/proof.h"
#include "journal/recovery.h"
#include "journal/verifier.h"
#include "journal_fixture.h"
#include "memory_disk.h"

namespace mystic::testing {

inline void must(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "journal fuzz: broken promise: %s\n", what);
    std::abort();
}

/// How far an input got: a run that never leaves the first check finds nothing.
struct JournalFuzzCounts {
    std::uint64_t opened = 0;
    std::uint64_t recovered = 0;
    std::uint64_t torn = 0;
    std::uint64_t damaged = 0;
    std::uint64_t intact = 0;
    std::uint64_t continued = 0;
    std::uint64_t repaired = 0;
};

/// The bytes are the segments, one behind the other; each begins where the magic of a segment stands.
inline MemoryDisk journalOf(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    MemoryDisk disk;
    std::size_t from = 0;
    for (std::uint32_t segment = 1; segment < 10; ++segment) {
        const std::size_t next =
            from < text.size() ? text.find("MYSTJRNL", from + 1) : std::string_view::npos;
        const std::size_t to = std::min(next, text.size());
        disk.files["j/" + segmentName(segment)].assign(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                                                       bytes.begin() + static_cast<std::ptrdiff_t>(to));
        if (next == std::string_view::npos)
            break;
        from = next;
    }
    return disk;
}

inline const SeedSigner& fuzzSigner()
{
    static const SeedSigner signer("mystic-station", SecretSeed{std::byte{9}});
    return signer;
}

inline void fuzzJournal(std::span<const std::byte> bytes, JournalFuzzCounts& counts)
{
    MemoryDisk disk = journalOf(bytes);
    const auto before = disk.files;
    VerifyOptions options;
    options.keys = {keyOf(fuzzSigner())};
    const auto first = verifyJournal(disk, "j", options);
    must(first.has_value(), "a journal that is there is judged");
    must(disk.files == before, "reading changes nothing");
    const ReadAll read = readAll(disk, "j");
    must(read.payloads.size() <= bytes.size() / sizeof(RecordHeader) + 1, "no more records than bytes");
    must(!first->ok || read.status == ReadStatus::End, "what verifies can be read to its end");
    must(!first->ok || read.payloads.size() == first->records, "reader and verifier count alike");
    counts.opened += read.payloads.empty() ? 0U : 1U;
    counts.intact += first->ok ? 1U : 0U;
    const auto recovered = recoverJournal(disk, "j");
    if (!recovered) {
        must(disk.files == before, "what cannot be recovered is not touched");
        counts.damaged += read.status == ReadStatus::Damaged ? 1U : 0U;
        const auto repaired = repairJournal(disk, "j");
        if (!repaired)
            must(disk.files == before, "what cannot be repaired is not touched");
        else
            must(readAll(disk, "j").status == ReadStatus::End, "what was repaired can be read");
        counts.repaired += repaired ? 1U : 0U;
        return;
    }
    ++counts.recovered;
    counts.torn += recovered->cutFrom.empty() ? 0U : 1U;
    must(recovered->records == read.payloads.size(), "recovery keeps every complete record");
    if (recovered->records == 0)
        return;
    const ReadAll after = readAll(disk, "j");
    must(after.status == ReadStatus::End, "what was recovered can be read to its end");
    must(std::equal(read.payloads.begin(), read.payloads.end(), after.payloads.begin()),
         "records stay as they were");
    const auto again = recoverJournal(disk, "j");
    must(again && again->cutFrom.empty(), "recovery leaves nothing to recover");
    auto writer = JournalWriter::resume(disk, "j", "fuzz", 1, {.signer = &fuzzSigner()});
    if (!writer)
        return; // a checkpoint that does not fit
    ++counts.continued;
    must(appendTurns(**writer, 3, 1, 1) && (*writer)->close(), "a recovered journal can be gone on with");
    const auto last = verifyJournal(disk, "j", options);
    must(last.has_value(), "it is judged again");
    must(!first->ok || last->ok, "going on with what verified gives what verifies");
    if (last->ok && last->seal == Seal::Complete)
        must(proveRecord(disk, "j", 0, last->lastCheckpoint).has_value(), "a sealed journal can be proven");
}

} // namespace mystic::testing
