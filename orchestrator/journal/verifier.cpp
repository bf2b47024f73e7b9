#include "verifier.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "record.h"
#include "seal_check.h"

namespace mystic {

namespace {

constexpr std::size_t WindowBytes = 1U << 20U;

/// One pass over one journal; every method returns false at the first fault and has named it.
class Verification {
public:
    Verification(Disk& disk, std::string directory, const VerifyOptions& options)
        : m_disk(disk), m_directory(std::move(directory)), m_seal(options, m_report)
    {
    }

    Result<VerifyReport> run()
    {
        const auto names = m_disk.list(m_directory);
        if (!names)
            return tl::make_unexpected(names.error());
        std::vector<std::string> segments;
        std::ranges::copy_if(*names, std::back_inserter(segments), [](const std::string& name) {
            return name.starts_with("journal-") && name.ends_with(".seg");
        });
        if (segments.empty())
            return failure(ErrorCode::NotFound, "there is no journal in " + m_directory);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (segments[i] != segmentName(static_cast<std::uint32_t>(i + 1))) {
                m_number = static_cast<std::uint32_t>(i + 1);
                m_offset = 0;
                bad("this segment is missing");
                break;
            }
            if (!segment(static_cast<std::uint32_t>(i + 1)))
                break;
        }
        conclude();
        return m_report;
    }

private:
    bool segment(std::uint32_t number)
    {
        m_number = number;
        m_offset = 0;
        m_windowSize = 0;
        auto file = m_disk.open(m_directory + "/" + segmentName(number), false);
        if (!file)
            return bad(file.error().message);
        const auto size = (*file)->size();
        if (!size)
            return bad(size.error().message);
        m_fileSize = *size;
        m_report.bytes += *size;
        ++m_report.segments;
        if (!header(**file))
            return false;
        while (m_offset < *size) {
            bool over = false;
            if (!writtenAhead(**file, *size, over))
                return false;
            if (over)
                return true;
            if (!record(**file, *size))
                return false;
        }
        return true;
    }

    bool header(DiskFile& file)
    {
        SegmentHeader found;
        if (!readAll(file, 0, std::as_writable_bytes(std::span(&found, 1))))
            return bad("the segment header is cut off");
        if (found.magic != SegmentHeader().magic)
            return bad("this is not a journal segment");
        if (found.formatVersion != FormatVersion)
            return bad(otherFormat(found.formatVersion));
        if (found.crc != segmentCrc(found) || found.reserved != 0)
            return bad("the segment header is damaged");
        if (found.segment != m_number || found.firstRecord != m_report.records ||
            found.firstTurn != m_report.turns)
            return bad("the segment is not in its place: it says number " + std::to_string(found.segment) +
                       ", first record " + std::to_string(found.firstRecord));
        if (m_number == 1) {
            m_runId = found.runId;
            m_seal.begin(originOf(m_runId));
        } else if (found.runId != m_runId)
            return bad("the segment belongs to another run");
        else if (found.previousChain != m_report.chainHead)
            return bad("the segment does not continue the chain");
        m_offset = sizeof(found);
        return true;
    }

    /// Zeros from here to the end of the file are room written ahead; `over` then. Anything else among them
    /// is a fault.
    bool writtenAhead(DiskFile& file, std::uint64_t fileSize, bool& over)
    {
        const std::uint64_t begun = std::min<std::uint64_t>(sizeof(RecordHeader), fileSize - m_offset);
        if (!load(file, begun))
            return bad("the record cannot be read");
        if (!isZero({loaded(), begun}))
            return true;
        std::vector<std::byte> piece(WindowBytes);
        for (std::uint64_t at = m_offset; at < fileSize; at += piece.size()) {
            const auto part = std::span(piece).first(std::min<std::uint64_t>(piece.size(), fileSize - at));
            if (!readAll(file, at, part))
                return bad("the end of the file cannot be read");
            if (!isZero(part))
                return bad("bytes stand behind the last record");
        }
        over = true;
        return true;
    }

    bool record(DiskFile& file, std::uint64_t fileSize)
    {
        RecordHeader found;
        if (m_offset + sizeof(found) > fileSize)
            return bad("the file ends inside a record header (torn tail)");
        if (!load(file, sizeof(found)))
            return bad("the record cannot be read");
        std::memcpy(&found, loaded(), sizeof(found));
        if (found.size > RecordBytesMax)
            return bad("the record's length is impossible");
        const std::uint64_t padded = paddedSize(found.size);
        if (m_offset + padded > fileSize)
            return bad("the file ends inside a record (torn tail)");
        if (!load(file, padded))
            return bad("the record cannot be read");
        const std::span<const std::byte> body(loaded() + sizeof(found), padded - sizeof(found));
        const auto payload = body.first(found.size);
        if (found.crc != recordCrc(found, payload))
            return bad("the record's checksum does not match its bytes");
        if (!std::ranges::all_of(body.subspan(found.size), [](std::byte b) { return b == std::byte{0}; }))
            return bad("bytes were hidden in the record's padding");
        if (found.number != m_report.records)
            return bad("record " + std::to_string(found.number) + " stands where record " +
                       std::to_string(m_report.records) + " belongs");
        if (found.version != 1)
            return bad("the record's version is not known to this program");
        if (!accept(found.kind, payload))
            return false;
        m_seal.take({loaded(), sizeof(found) + found.size});
        m_previous = found.kind;
        ++m_report.records;
        m_offset += padded;
        return true;
    }

    bool accept(RecordKind kind, std::span<const std::byte> payload)
    {
        const bool ended = m_report.closedCleanly || m_report.wasCut;
        const bool sealsTheEnd = kind == RecordKind::Checkpoint && m_previous == RecordKind::Close;
        if (ended && !sealsTheEnd && kind != RecordKind::Continue && kind != RecordKind::Cut)
            return bad(m_report.wasCut ? "a record follows the cut made by recovery"
                                       : "a record follows the closing record");
        const bool isFirst = m_report.records == 0;
        if (isFirst != (kind == RecordKind::SessionHeader))
            return bad(isFirst ? "the first record is not a session header" : "a second session header");
        switch (kind) {
        case RecordKind::SessionHeader:
            m_report.sessionHeader.assign(reinterpret_cast<const char*>(payload.data()), payload.size());
            m_report.chainHead = sha256(payload);
            return true;
        case RecordKind::Turn:
            return turn(payload);
        case RecordKind::Close:
            return close(payload);
        case RecordKind::Cut:
            return cut(payload);
        case RecordKind::Continue:
            return goOn(payload);
        case RecordKind::Checkpoint: {
            const std::string fault = m_seal.checkpoint(payload);
            return fault.empty() || bad(fault);
        }
        }
        return bad("the record's kind is unknown");
    }

    bool turn(std::span<const std::byte> payload)
    {
        if (payload.size() <= sizeof(Hash) + sizeof(std::uint64_t))
            return bad("the turn is too short");
        std::uint64_t seq = 0;
        std::memcpy(&seq, payload.data(), sizeof(seq)); // a turn begins with its sequence number
        if (seq != m_report.turns + 1)
            return bad("turn " + std::to_string(seq) + " stands where turn " +
                       std::to_string(m_report.turns + 1) + " belongs");
        const auto body = payload.first(payload.size() - sizeof(Hash));
        const Hash expected = chainHash(m_report.chainHead, body);
        if (std::memcmp(expected.data(), payload.data() + body.size(), sizeof(Hash)) != 0)
            return bad("turn " + std::to_string(seq) + " does not continue the chain");
        m_report.chainHead = expected;
        ++m_report.turns;
        return true;
    }

    bool close(std::span<const std::byte> payload)
    {
        CloseRecord found;
        if (payload.size() != sizeof(found))
            return bad("the closing record has the wrong size");
        std::memcpy(&found, payload.data(), sizeof(found));
        if (found.turns != m_report.turns || found.chainHead != m_report.chainHead)
            return bad("the closing record does not match what precedes it");
        m_report.closedCleanly = true;
        return true;
    }

    bool cut(std::span<const std::byte> payload)
    {
        CutRecord found;
        if (payload.size() != sizeof(found))
            return bad("the cut record has the wrong size");
        std::memcpy(&found, payload.data(), sizeof(found));
        if (found.turns != m_report.turns || found.chain != cutChain(found, m_report.chainHead))
            return bad("the cut record does not match what precedes it");
        m_report.wasCut = true;
        m_report.closedCleanly = false;
        ++m_report.cuts;
        return true;
    }

    bool goOn(std::span<const std::byte> payload)
    {
        const auto found = readContinue(payload, m_report.chainHead);
        if (!found || found->records != m_report.records || found->turns != m_report.turns)
            return bad("the record of a continuation does not match what precedes it");
        m_report.wasCut = false;
        m_report.closedCleanly = false;
        ++m_report.continuations;
        return true;
    }

    void conclude()
    {
        if (m_report.firstBad.empty() && m_report.turns == 0)
            m_report.firstBad = "the journal holds no turn: there is nothing to vouch for";
        const std::string atEnd = m_seal.conclude(m_report.firstBad.empty(), m_report.closedCleanly);
        if (m_report.firstBad.empty() && !atEnd.empty())
            bad(atEnd);
        m_report.ok = m_report.firstBad.empty();
        m_report.note = whatItCannotKnow();
    }

    [[nodiscard]] std::string whatItCannotKnow() const
    {
        if (!m_report.ok)
            return "Nothing is said of what stands behind the fault.";
        if (m_report.seal == Seal::None)
            return "Nobody signed this journal: whoever can write its directory could have written all of "
                   "it.";
        if (m_report.seal == Seal::Unknown)
            return "No key that is trusted here signed this journal; give the station's public key with "
                   "--key.";
        std::string text = m_report.seal == Seal::OpenEnd
                               ? "The end is not sealed: what follows record " +
                                     std::to_string(m_report.sealedRecords - 1) +
                                     " is not signed, and complete turns after the last one may be missing. "
                               : "";
        text +=
            m_report.anchors.empty()
                ? "Whoever holds the signing key could have rewritten all of it, and an older copy put back "
                  "looks the same: only a checkpoint kept elsewhere (--anchor) tells."
                : "Whoever holds the signing key could have rewritten what follows the last anchor.";
        return text + " What was never recorded cannot be seen here.";
    }

    /// Has `bytes` from m_offset on at loaded(); a window, because a call for every record costs more than
    /// its hash.
    bool load(DiskFile& file, std::uint64_t bytes)
    {
        if (m_windowSize > 0 && m_offset + bytes <= m_windowAt + m_windowSize)
            return true;
        m_window.resize(std::max(bytes, std::min<std::uint64_t>(WindowBytes, m_fileSize - m_offset)));
        m_windowAt = m_offset;
        m_windowSize = 0;
        while (m_windowSize < bytes) {
            const auto got = file.read(m_windowAt + m_windowSize, std::span(m_window).subspan(m_windowSize));
            if (!got || *got == 0)
                return false;
            m_windowSize += *got;
        }
        return true;
    }
    [[nodiscard]] const std::byte* loaded() const { return m_window.data() + (m_offset - m_windowAt); }

    static bool readAll(DiskFile& file, std::uint64_t offset, std::span<std::byte> out)
    {
        while (!out.empty()) {
            const auto got = file.read(offset, out);
            if (!got || *got == 0)
                return false;
            offset += *got;
            out = out.subspan(*got);
        }
        return true;
    }

    bool bad(const std::string& what)
    {
        m_report.closedCleanly = false;
        m_report.badSegment = m_number;
        m_report.badOffset = m_offset;
        m_report.badRecord = m_report.records;
        m_report.firstBad = segmentName(m_number) + " at byte " + std::to_string(m_offset) + ", record " +
                            std::to_string(m_report.records) + ": " + what;
        return false;
    }

    Disk& m_disk;
    std::string m_directory;
    VerifyReport m_report;
    SealCheck m_seal;
    RecordKind m_previous = RecordKind::SessionHeader;
    std::uint32_t m_number = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_runId = 0;
    std::vector<std::byte> m_window;
    std::uint64_t m_fileSize = 0;
    std::uint64_t m_windowAt = 0;
    std::size_t m_windowSize = 0;
};

} // namespace

bool VerifyReport::contradicted() const
{
    return std::ranges::any_of(anchors, [](const AnchorResult& anchor) {
        return anchor.state == AnchorState::RolledBack || anchor.state == AnchorState::Differs;
    });
}

Result<VerifyReport> verifyJournal(Disk& disk, const std::string& directory, const VerifyOptions& options)
{
    return Verification(disk, directory, options).run();
}

} // namespace mystic
