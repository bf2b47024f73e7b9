// Verifies a journal while it is read: order of turns, the chain recomputed from the first byte, the closing
// record. Checksums are the reader's. Invariant: what it calls verified, `mystic verify` calls intact, but
// for the tail of a journal that is still being written.
#pragma once

#include <string>

#include "journal/journal_reader.h"
#include "journal/merkle.h"

namespace mystic {

class ChainCheck {
public:
    /// Every record in order, the session header first. `segment`: of the segment it stands in.
    void take(const RecordView& record, const SegmentHeader& segment);

    /// Empty while nothing is wrong; after that the first fault for good.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] std::uint64_t turns() const { return m_turns; }
    [[nodiscard]] std::uint64_t records() const { return m_records; }
    [[nodiscard]] const Hash& head() const { return m_head; }
    [[nodiscard]] bool closedCleanly() const { return m_closed; }
    [[nodiscard]] bool wasCut() const { return m_cut; }
    /// The last checkpoint, a signed note, and the records it covers; its root was compared, its signature
    /// not.
    [[nodiscard]] const std::string& checkpoint() const { return m_checkpoint; }
    [[nodiscard]] std::uint64_t sealedRecords() const { return m_sealed; }

private:
    void takeTurn(std::span<const std::byte> payload);
    void takeClose(std::span<const std::byte> payload);
    void takeCut(std::span<const std::byte> payload);
    void takeContinue(std::span<const std::byte> payload);
    void takeCheckpoint(const RecordView& record, const SegmentHeader& segment);
    void bad(const std::string& what);

    Hash m_head{};
    std::uint32_t m_segment = 1;
    std::uint64_t m_turns = 0;
    std::uint64_t m_records = 0;
    MerkleTree m_tree;
    std::string m_checkpoint;
    std::uint64_t m_sealed = 0;
    RecordKind m_previous = RecordKind::SessionHeader;
    bool m_closed = false;
    bool m_cut = false;
    std::string m_problem;
};

} // namespace mystic
