// Repair of a journal that is damaged inside. Invariant: the damaged original is never written to.
#include <algorithm>
#include <array>

#include "domain/invariant.h"
#include "recovery.h"

namespace mystic {

namespace {

constexpr std::size_t PieceBytes = 1U << 20U;

Result<void> copyFile(Disk& disk, const std::string& from, const std::string& to)
{
    auto source = disk.open(from, false);
    if (!source)
        return tl::make_unexpected(source.error());
    auto target = disk.create(to);
    if (!target)
        return tl::make_unexpected(target.error());
    std::vector<std::byte> piece(PieceBytes);
    for (std::uint64_t at = 0;;) {
        const auto got = (*source)->read(at, piece);
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            return (*target)->sync();
        if (auto written = (*target)->append(std::span(piece).first(*got)); !written)
            return written;
        at += *got;
    }
}

/// The segments from 1 on without a gap; the sizes of all segments add up in `bytes`.
Result<std::vector<std::string>> segmentsOf(Disk& disk, const std::string& directory, std::uint64_t& bytes)
{
    const auto names = disk.list(directory);
    if (!names)
        return tl::make_unexpected(names.error());
    std::vector<std::string> segments;
    for (const std::string& name : *names) {
        if (!name.starts_with("journal-") || !name.ends_with(".seg"))
            continue;
        auto file = disk.open(directory + "/" + name, false);
        const auto size = file ? (*file)->size() : tl::make_unexpected(file.error());
        if (!size)
            return tl::make_unexpected(size.error());
        bytes += *size;
        if (name == segmentName(static_cast<std::uint32_t>(segments.size() + 1)))
            segments.push_back(name);
    }
    if (segments.empty())
        return failure(ErrorCode::NotFound, "there is no journal in " + directory);
    return segments;
}

/// A directory made of the same name; emptied of what an interrupted repair left.
Result<void> makeWorkDirectory(Disk& disk, const std::string& work)
{
    if (auto made = disk.makeDirectory(work); !made)
        return made;
    const auto names = disk.list(work);
    if (!names)
        return tl::make_unexpected(names.error());
    for (const std::string& name : *names)
        if (auto removed = disk.remove(work + "/" + name); !removed)
            return removed;
    return {};
}

/// Reads to the first fault, shortens the copy to what comes before it and says so in it.
Result<void> shorten(Disk& disk, const std::string& work, std::uint64_t segments, bool gap,
                     std::uint64_t bytes, RepairReport& report)
{
    auto reader = JournalReader::open(disk, work);
    if (!reader)
        return failure(reader.error().code == ErrorCode::Unsupported ? ErrorCode::Unsupported
                                                                     : ErrorCode::Corrupt,
                       reader.error().message + "; nothing comes before it that could be kept");
    JournalEndState state;
    RecordView record;
    ReadStatus status{};
    while ((status = (*reader)->next(record)) == ReadStatus::Record)
        state.take(record);
    if (status != ReadStatus::Damaged && !gap)
        return failure(ErrorCode::InvalidArgument,
                       status == ReadStatus::End ? "the journal is not damaged; nothing was changed"
                                                 : "the journal only ends torn, which mystic recover cuts");
    if (state.records == 0)
        return failure(ErrorCode::Corrupt,
                       (*reader)->problem() + "; nothing comes before it that could be kept");
    report.records = state.records;
    report.turns = state.turns;
    report.damage = status == ReadStatus::End
                        ? segmentName(static_cast<std::uint32_t>(segments + 1)) + " is missing"
                        : (*reader)->problem();
    std::uint32_t last = (*reader)->segment();
    const std::uint64_t offset = (*reader)->goodOffset();
    report.bytesLeftOut = bytes - (*reader)->bytesRead();
    for (std::uint64_t number = segments; number > last || (number == last && offset == 0); --number)
        if (auto removed = disk.remove(work + "/" + segmentName(static_cast<std::uint32_t>(number)));
            !removed)
            return removed;
    last -= offset == 0 ? 1 : 0;
    auto file = disk.open(work + "/" + segmentName(last), true);
    if (!file)
        return tl::make_unexpected(file.error());
    const std::uint64_t end = offset > 0 ? offset : (*reader)->previousGoodOffset();
    MYSTIC_INVARIANT(end >= sizeof(SegmentHeader), "a segment that is kept keeps its header");
    if (auto cut = (*file)->truncate(end); !cut)
        return cut;
    std::vector<std::byte> bytesOfCut;
    const CutRecord cut = state.cut(report.bytesLeftOut, offset);
    appendRecord(bytesOfCut, state.records, 0, RecordKind::Cut, std::as_bytes(std::span(&cut, 1)));
    if (auto written = (*file)->append(bytesOfCut); !written)
        return written;
    if (auto synced = (*file)->sync(); !synced)
        return synced;
    return disk.syncDirectory(work);
}

/// The first name beside the journal that is free.
Result<std::string> freeName(Disk& disk, const std::string& directory)
{
    for (int number = 1; number < 1000; ++number) {
        const std::string name = directory + ".damaged-" + std::to_string(number);
        const auto there = disk.list(name);
        if (!there ? there.error().code == ErrorCode::NotFound : there->empty())
            return name;
    }
    return failure(ErrorCode::Busy, "there are a thousand damaged copies beside " + directory);
}

} // namespace

Result<RepairReport> repairJournal(Disk& disk, const std::string& directory)
{
    auto lock = disk.lock(directory + "/lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    RepairReport report;
    std::uint64_t bytes = 0;
    const auto segments = segmentsOf(disk, directory, bytes);
    if (!segments)
        return tl::make_unexpected(segments.error());
    const auto names = disk.list(directory);
    const auto all = !names ? 0 : std::ranges::count_if(*names, [](const std::string& name) {
        return name.starts_with("journal-") && name.ends_with(".seg");
    });
    const std::string work = directory + ".repairing";
    if (auto made = makeWorkDirectory(disk, work); !made)
        return tl::make_unexpected(made.error());
    Result<void> done;
    for (const std::string& name : *segments)
        if (done)
            done = copyFile(disk, directory + "/" + name, work + "/" + name);
    const bool gap = static_cast<std::size_t>(all) > segments->size();
    if (done)
        done = shorten(disk, work, segments->size(), gap, bytes, report);
    auto original = freeName(disk, directory);
    if (done && !original)
        done = tl::make_unexpected(original.error());
    if (!done) {
        (void)makeWorkDirectory(disk, work); // gives its room back
        return failure(done.error().code, directory + ": " + done.error().message);
    }
    report.original = *original;
    if (auto kept = disk.rename(directory, report.original); !kept)
        return tl::make_unexpected(kept.error());
    if (auto placed = disk.rename(work, directory); !placed) {
        (void)disk.rename(report.original, directory);
        return tl::make_unexpected(placed.error());
    }
    const std::size_t slash = directory.find_last_of('/');
    if (auto synced = disk.syncDirectory(slash == std::string::npos ? "." : directory.substr(0, slash + 1));
        !synced)
        return tl::make_unexpected(synced.error());
    return report;
}

} // namespace mystic
