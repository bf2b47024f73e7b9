#include "journal_writer.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "checkpoint_record.h"
#include "domain/invariant.h"
#include "signed_note.h"

namespace mystic {

namespace {

constexpr std::uint64_t GrowthOfSegments = 4;
constexpr std::size_t BufferReserve = 8ULL * 1024 * 1024;

bool isSegment(const std::string& name)
{
    return name.starts_with("journal-") && name.ends_with(".seg");
}

Result<void> checkSpace(Disk& disk, const std::string& directory, std::uint64_t needed)
{
    if (const auto space = disk.freeBytes(directory); space && *space < needed)
        return failure(ErrorCode::DiskFull,
                       "only " + std::to_string(*space / 1'048'576) + " MiB are free on the disk of " +
                           directory + ", " + std::to_string(needed / 1'048'576) +
                           " MiB are needed to start; free space or choose another data directory");
    return {};
}

} // namespace

JournalWriter::JournalWriter(Disk& disk, std::string directory, JournalOptions options)
    : m_disk(disk), m_directory(std::move(directory)), m_options(options)
{
    m_buffer.reserve(BufferReserve);
    m_aheadNext = std::min(options.firstSegmentBytes, options.segmentBytesMax);
    if (options.firstSegmentBytes > 0)
        m_preparer = std::make_unique<SegmentPreparer>(disk, m_directory);
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::create(Disk& disk, const std::string& directory,
                                                             std::string_view headerJson,
                                                             JournalOptions options)
{
    if (auto made = disk.makeDirectory(directory); !made)
        return tl::make_unexpected(made.error());
    auto lock = disk.lock(directory + "/lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    const auto names = disk.list(directory);
    if (!names)
        return tl::make_unexpected(names.error());
    for (const std::string& name : *names)
        if (isSegment(name))
            return failure(ErrorCode::InvalidArgument,
                           directory + " already holds a journal; a session never writes into an old one");
    if (auto space = checkSpace(disk, directory, options.freeBytesMin); !space)
        return tl::make_unexpected(space.error());
    std::unique_ptr<JournalWriter> writer(new JournalWriter(disk, directory, options));
    writer->m_lock = std::move(*lock);
    const auto header = std::as_bytes(std::span(headerJson.data(), headerJson.size()));
    writer->m_chainStart = sha256(header);
    writer->m_chain = writer->m_chainStart;
    Result<void> started = writer->begin(writer->append(RecordKind::SessionHeader, header));
    if (started)
        started = disk.syncDirectory(directory);
    if (!started)
        return tl::make_unexpected(started.error());
    return writer;
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::resume(Disk& disk, const std::string& directory,
                                                             std::string_view text, std::int64_t wallNs,
                                                             JournalOptions options)
{
    auto lock = disk.lock(directory + "/lock");
    if (!lock)
        return tl::make_unexpected(lock.error());
    if (auto space = checkSpace(disk, directory, options.freeBytesMin); !space)
        return tl::make_unexpected(space.error());
    auto recovered = recoverLockedJournal(disk, directory, options.signer);
    if (!recovered)
        return tl::make_unexpected(recovered.error());
    if (recovered->records == 0)
        return failure(ErrorCode::NotFound,
                       directory +
                           ": the journal broke off before its first record; nothing is there to continue");
    std::unique_ptr<JournalWriter> writer(new JournalWriter(disk, directory, options));
    writer->m_lock = std::move(*lock);
    (void)disk.remove(directory + "/" + SegmentPreparer::FileName); // left by a crash, or not there
    writer->m_options.runId = recovered->runId;
    writer->m_segment = recovered->segment;
    writer->m_chainStart = recovered->chainStart;
    writer->m_chain = recovered->chainHead;
    writer->m_turns = recovered->turns;
    writer->m_records = recovered->recordsNow();
    writer->m_tree = recovered->tree;
    writer->m_recovered = std::move(*recovered);
    const ContinueRecord record{writer->m_records, writer->m_turns, wallNs};
    const auto started =
        writer->begin(writer->append(RecordKind::Continue, continuePayload(record, text, writer->m_chain)));
    if (!started)
        return tl::make_unexpected(started.error());
    return writer;
}

/// Seals what begins the journal, or goes on with it, and makes it durable.
Result<void> JournalWriter::begin(Result<void> appended)
{
    if (appended)
        appended = checkpoint();
    return appended ? commit() : appended;
}

Result<void> JournalWriter::append(RecordKind kind, std::span<const std::byte> payload)
{
    if (m_dead)
        return tl::make_unexpected(m_deathCause);
    MYSTIC_INVARIANT(payload.size() <= RecordBytesMax, "records stay below their maximum");
    const std::uint64_t size = paddedSize(payload.size());
    const std::uint64_t inSegment = m_segmentBytes + m_buffer.size();
    if (m_file == nullptr || inSegment + size > m_capacity) {
        if (auto flushed = flush(); !flushed)
            return flushed;
        if (auto opened = openSegment(); !opened)
            return opened;
    }
    const std::size_t at = m_buffer.size();
    appendRecord(m_buffer, m_records, static_cast<std::uint32_t>(m_records - m_writeBegins), kind, payload);
    ++m_records;
    if (m_options.signer != nullptr)
        m_tree.append(leafHash(std::span(m_buffer).subspan(at, sizeof(RecordHeader) + payload.size())));
    if (kind == RecordKind::Turn) {
        MYSTIC_INVARIANT(payload.size() > sizeof(Hash), "a turn ends with its chain value");
        std::memcpy(m_chain.data(), payload.data() + payload.size() - sizeof(Hash), sizeof(Hash));
        ++m_turns;
    }
    const bool due = m_options.signer != nullptr && m_records - m_sealed >= m_options.checkpointEvery;
    return due && kind != RecordKind::Checkpoint ? checkpoint() : Result<void>();
}

Result<void> JournalWriter::checkpoint()
{
    const bool onlyCheckpoint = m_sealed > 0 && m_records == m_sealed + 1; // the last one itself
    if (m_options.signer == nullptr || m_records == 0 || onlyCheckpoint)
        return m_dead ? tl::make_unexpected(m_deathCause) : Result<void>();
    const std::uint64_t covered = m_records;
    std::string note =
        signNote(toText(Checkpoint{originOf(m_options.runId), covered, m_tree.root()}), *m_options.signer);
    auto appended = append(RecordKind::Checkpoint, checkpointPayload(note, m_tree));
    if (!appended)
        return appended;
    m_sealed = covered;
    m_checkpointPending = std::move(note);
    return {};
}

Result<void> JournalWriter::openSegment()
{
    ++m_segment;
    if (auto made = makeSegmentFile(); !made)
        return dead(made.error());
    SegmentHeader header;
    header.segment = m_segment;
    header.runId = m_options.runId;
    header.firstRecord = m_records;
    header.firstTurn = m_turns;
    header.previousChain = m_segment == 1 ? Hash{} : m_chain;
    header.crc = segmentCrc(header);
    m_segmentBytes = 0;
    m_writeBegins = m_records;
    m_aheadAsked = false;
    m_buffer.resize(sizeof(header));
    std::memcpy(m_buffer.data(), &header, sizeof(header));
    if (auto synced = m_disk.syncDirectory(m_directory); !synced)
        return dead(synced.error());
    return {};
}

/// The file of segment m_segment: the one written ahead where there is one.
Result<void> JournalWriter::makeSegmentFile()
{
    const std::string path = m_directory + "/" + segmentName(m_segment);
    const std::uint64_t ahead = m_preparer != nullptr ? m_preparer->ready() : 0;
    if (ahead > 0) {
        if (auto taken = m_preparer->take(path); !taken)
            return taken;
    }
    auto file = ahead > 0 ? m_disk.open(path, true) : m_disk.create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const bool first = m_file == nullptr;
    m_file = std::move(*file);
    m_capacity = ahead > 0 ? ahead : m_options.segmentBytesMax;
    if (m_preparer == nullptr)
        return {};
    if (ahead == 0)
        m_capacity = m_aheadNext;
    m_aheadNext = std::min(m_capacity * GrowthOfSegments, m_options.segmentBytesMax);
    return first ? writeFirstAhead() : Result<void>();
}

/// Nothing waits for the first segment to be durable yet: it is made here.
Result<void> JournalWriter::writeFirstAhead()
{
    static constexpr std::array<std::byte, 64ULL * 1024> zeros{};
    for (std::uint64_t at = 0; at < m_capacity; at += zeros.size()) {
        const auto bytes = std::min<std::uint64_t>(zeros.size(), m_capacity - at);
        if (auto written = m_file->write(at, std::span(zeros).first(bytes)); !written)
            return written;
    }
    return m_file->sync();
}

/// Writes and syncs the buffer to the current segment.
Result<void> JournalWriter::flush()
{
    if (m_buffer.empty())
        return {};
    if (auto written = m_file->write(m_segmentBytes, m_buffer); !written)
        return dead(written.error());
    if (auto synced = m_file->sync(); !synced)
        return dead(synced.error());
    m_segmentBytes += m_buffer.size();
    m_bytesWritten += m_buffer.size();
    m_buffer.clear();
    m_writeBegins = m_records;
    ++m_commits;
    if (!m_checkpointPending.empty()) {
        m_checkpoint = std::move(m_checkpointPending);
        m_checkpointPending.clear();
        m_sealedDurable = m_sealed;
    }
    if (m_preparer != nullptr && !m_aheadAsked && m_segmentBytes > m_capacity / 2) {
        m_preparer->want(m_aheadNext);
        m_aheadAsked = true;
    }
    return {};
}

Result<void> JournalWriter::commit()
{
    if (m_dead)
        return tl::make_unexpected(m_deathCause);
    return flush();
}

Result<void> JournalWriter::close()
{
    CloseRecord record;
    record.turns = m_turns;
    record.chainHead = m_chain;
    if (auto appended = append(RecordKind::Close, std::as_bytes(std::span(&record, 1))); !appended)
        return appended;
    if (auto sealed = checkpoint(); !sealed)
        return sealed;
    if (auto committed = commit(); !committed)
        return committed;
    if (m_preparer != nullptr) { // what was written ahead goes; where that fails, readers pass over zeros
        (void)m_file->truncate(m_segmentBytes);
        (void)m_file->sync();
        (void)m_disk.remove(m_directory + "/" + SegmentPreparer::FileName);
    }
    m_dead = true;
    m_deathCause = {ErrorCode::InvalidArgument, "the journal in " + m_directory + " is closed"};
    m_lock.reset(); // nobody writes it any more
    return {};
}

Result<void> JournalWriter::dead(Error error)
{
    m_dead = true;
    error.message = "the journal stopped and stays stopped: " + error.message;
    m_deathCause = error;
    return tl::make_unexpected(std::move(error));
}

} // namespace mystic
