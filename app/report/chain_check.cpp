#include "chain_check.h"

#include <cstring>

#include "journal/checkpoint_record.h"
#include "journal/signed_note.h"

namespace mystic {

void ChainCheck::bad(const std::string& what)
{
    if (m_problem.empty())
        m_problem = "record " + std::to_string(m_records) + ": " + what;
}

void ChainCheck::take(const RecordView& record, const SegmentHeader& segment)
{
    if (record.segment != m_segment) {
        m_segment = record.segment;
        if (segment.previousChain != m_head)
            bad(segmentName(m_segment) + " does not continue the chain");
    }
    const bool seals = record.kind == RecordKind::Checkpoint && m_previous == RecordKind::Close;
    if ((m_closed || m_cut) && !seals && record.kind != RecordKind::Continue &&
        record.kind != RecordKind::Cut)
        bad("a record follows the end of the journal");
    if ((m_records == 0) != (record.kind == RecordKind::SessionHeader))
        bad(m_records == 0 ? "the first record is not a session header" : "a second session header");
    switch (record.kind) {
    case RecordKind::SessionHeader:
        m_head = sha256(record.payload);
        break;
    case RecordKind::Turn:
        takeTurn(record.payload);
        break;
    case RecordKind::Close:
        takeClose(record.payload);
        break;
    case RecordKind::Cut:
        takeCut(record.payload);
        break;
    case RecordKind::Continue:
        takeContinue(record.payload);
        break;
    case RecordKind::Checkpoint:
        takeCheckpoint(record, segment);
        break;
    }
    m_tree.append(leafHash(record.stored));
    m_previous = record.kind;
    ++m_records;
}

void ChainCheck::takeTurn(std::span<const std::byte> payload)
{
    if (payload.size() <= sizeof(Hash) + sizeof(std::uint64_t))
        return bad("the turn is too short");
    std::uint64_t seq = 0;
    std::memcpy(&seq, payload.data(), sizeof(seq)); // a turn begins with its sequence number
    if (seq != m_turns + 1)
        bad("turn " + std::to_string(seq) + " stands where turn " + std::to_string(m_turns + 1) + " belongs");
    const auto body = payload.first(payload.size() - sizeof(Hash));
    m_head = chainHash(m_head, body);
    if (std::memcmp(m_head.data(), payload.data() + body.size(), sizeof(Hash)) != 0)
        bad("turn " + std::to_string(seq) + " does not continue the chain");
    ++m_turns;
}

void ChainCheck::takeClose(std::span<const std::byte> payload)
{
    CloseRecord found;
    if (payload.size() != sizeof(found))
        return bad("the closing record has the wrong size");
    std::memcpy(&found, payload.data(), sizeof(found));
    if (found.turns != m_turns || found.chainHead != m_head)
        bad("the closing record does not match what precedes it");
    m_closed = true;
}

void ChainCheck::takeCut(std::span<const std::byte> payload)
{
    CutRecord found;
    if (payload.size() != sizeof(found))
        return bad("the cut record has the wrong size");
    std::memcpy(&found, payload.data(), sizeof(found));
    if (found.turns != m_turns || found.chain != cutChain(found, m_head))
        bad("the cut record does not match what precedes it");
    m_cut = true;
    m_closed = false;
}

void ChainCheck::takeCheckpoint(const RecordView& record, const SegmentHeader& segment)
{
    const auto parts = readCheckpointPayload(record.payload);
    const auto note = parts ? parseNote(parts->note) : Result<SignedNote>(SignedNote());
    const auto checkpoint = note ? parseCheckpoint(note->text) : tl::make_unexpected(note.error());
    if (!parts || parts->peaks != m_tree.peaks() || !checkpoint ||
        *checkpoint != Checkpoint{originOf(segment.runId), m_records, m_tree.root()})
        return bad("the checkpoint does not match what precedes it");
    m_checkpoint = parts->note;
    m_sealed = m_records;
}

void ChainCheck::takeContinue(std::span<const std::byte> payload)
{
    const auto found = readContinue(payload, m_head);
    if (!found || found->records != m_records || found->turns != m_turns)
        bad("the record of a continuation does not match what precedes it");
    m_closed = false;
    m_cut = false;
}

} // namespace mystic
