// The turn: one input and everything the stages made of it, in one fixed slot.
// Invariant: header, input payload and products are plain bytes without padding or floating point; their
// encoding is the journal's record and the chain's input, so two equal runs are equal bytes. Timing is beside
// it and never hashed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "domain/result.h"
#include "gate_stage.h"
#include "journal/sha256.h"
#include "messages/message.h"

namespace mystic {

/// Bits of TurnHeader::products, in the order in which products are written and encoded.
enum ProductBit : std::uint8_t {
    SignalBit = 1U << 0U,
    ComplianceBit = 1U << 1U,
    RiskBit = 1U << 2U,
    IntentBit = 1U << 3U,
    GateBit = 1U << 4U,
};

/// Bits of TurnHeader::readyMask: which deciding agents were running in this turn.
enum ReadyBit : std::uint8_t { ComplianceReadyBit = 1U << 0U, RiskReadyBit = 1U << 1U };

/// One digest a role, in AgentRole order, and the gate's.
inline constexpr std::size_t DigestCount = 6;
inline constexpr std::size_t GateDigest = 5;

/// What identifies a turn. `conditions` is sampled (an input); everything else follows.
struct TurnHeader {
    Seq seq = 0;
    Timestamp time;
    Seq cause = 0;
    Seq inputTrace = 0; ///< trace the input came with
    Seq trace = 0;      ///< inputTrace, or this turn when it holds a new signal
    MessageKind inputKind = MessageKind::None;
    std::uint16_t inputSize = 0;
    AgentId source = NoAgent;
    AgentId target = NoAgent;
    std::uint8_t products = 0;
    std::uint8_t readyMask = 0;
    GateConditions conditions;
    std::array<std::uint64_t, DigestCount> digests{};
};
static_assert(sizeof(TurnHeader) == 104);
static_assert(std::has_unique_object_representations_v<TurnHeader>);

/// Monotonic times of one turn for latency figures; all 0 unless `timed`.
struct TurnTiming {
    bool timed = false;
    std::int64_t startNs = 0;
    std::array<std::int64_t, DigestCount>
        stageNs{}; ///< end of each role's work; [GateDigest] = decision made
};

/// One slot of the ring. Each stage writes its own product and digest, nothing else.
struct Turn {
    TurnHeader header;
    Hash chain{};
    TurnTiming timing;
    Message input;
    Signal signal;
    ComplianceVerdict compliance;
    RiskVerdict risk;
    OrderIntent intent;
    GateDecision gate;

    [[nodiscard]] bool has(ProductBit bit) const { return (header.products & bit) != 0; }
};

inline constexpr std::size_t TurnBytesMax = sizeof(TurnHeader) + PayloadMax + sizeof(Signal) +
                                            sizeof(ComplianceVerdict) + sizeof(RiskVerdict) +
                                            sizeof(OrderIntent) + sizeof(GateDecision) + sizeof(Hash);

/// chain(n) = SHA-256(chain(n-1) || header || input || products).
[[nodiscard]] Hash chainOf(const Turn& turn, const Hash& previous);
/// Writes the record payload (header, input, products, chain). `out` holds TurnBytesMax. Returns the bytes
/// written.
std::size_t encodeTurn(const Turn& turn, std::span<std::byte> out);
/// The inverse. Products the header does not name keep what was in `out`, as in the ring. Errors: Corrupt
/// with what does not fit.
[[nodiscard]] Result<void> decodeTurn(std::span<const std::byte> bytes, Turn& out);
/// A number that changes whenever a journaled layout changes; written into the session header and checked on
/// replay.
[[nodiscard]] std::uint64_t turnSchemaHash();

} // namespace mystic
