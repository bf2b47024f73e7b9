// What the engine asks of the order gate. The gate is the last stage of every turn; its own rules live in
// gate/.
#pragma once

#include <cstdint>
#include <string>

#include "contract/byte_stream.h"
#include "messages/message.h"

namespace mystic {

/// Facts that do not follow from the inputs. Sampled once per turn by the sequencer, recorded in the turn's
/// header, and taken from there on replay, so that a decision can be repeated exactly.
struct GateConditions {
    TradingState outOfBandState =
        TradingState::Active; ///< set by the kill switch before its command was sequenced
    std::uint8_t journalWritable = 1;
    std::uint8_t venueReady = 1;
    std::uint8_t clockSane = 1;
    std::uint8_t complianceReady = 1;
    std::uint8_t riskReady = 1;
    std::uint8_t reserved[2] = {};
    friend bool operator==(const GateConditions&, const GateConditions&) = default;
};
static_assert(sizeof(GateConditions) == 8);

/// The outcome of one intent: the decision, and the command to send when approved.
struct GateOutcome {
    GateDecision decision;
    OrderCommand command; ///< valid when decision.decision == Approved
    Price reservePrice;   ///< worst price the reservation was made at
};

/// Where the gate puts what is to follow from a turn.
class FollowUps {
public:
    virtual ~FollowUps() = default;
    /// Becomes an input of its own, in order. A VenueQuery from GateId leaves for the venue with its turn.
    virtual void post(const Message& message) = 0;
    /// Sets or moves the gate's timer with this id; it comes as a Timer of GateId.
    virtual void setTimer(std::uint32_t timerId, Timestamp deadline) = 0;
};

/// The gate as a stage. Deterministic; lane thread only.
class GateStage {
public:
    virtual ~GateStage() = default;
    /// Every market event, in order.
    virtual void onMarketEvent(const MarketEvent& event, Timestamp now) = 0;
    /// Every other input, and the signal and verdicts written in this turn.
    virtual void onMessage(const Message& message, Timestamp now) = 0;
    /// Decides one intent and, when approved, reserves it at once.
    [[nodiscard]] virtual GateOutcome evaluate(const OrderIntent& intent, const GateConditions& conditions,
                                               Timestamp now, Seq seq) = 0;
    /// After everything of turn `seq`: what the gate wants to follow from it (queries to the venue, outcomes
    /// of orders, corrections). Ids are derived from `seq`.
    virtual void followUp(FollowUps& /*out*/, Timestamp /*now*/, Seq /*seq*/) {}
    /// The state folded from the inputs (not counting conditions).
    [[nodiscard]] virtual TradingState tradingState() const = 0;
    [[nodiscard]] virtual std::uint64_t digest() const = 0;
    /// Why the last operator command or configuration change was refused; empty when it was not.
    [[nodiscard]] virtual const std::string& lastRefusal() const = 0;
};

} // namespace mystic
