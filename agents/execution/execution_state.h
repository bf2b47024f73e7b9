// What the Execution Agent remembers between turns: its orders, what each instrument still needs, planned
// retries. Plain values without padding, so that saving them is copying their bytes. It holds no rules.
#pragma once

#include <cstdint>
#include <type_traits>
#include <vector>

#include "messages/messages.h"

namespace mystic {

/// What was asked of the venue about a working order and not yet answered.
enum class OrderRequest : std::uint8_t { None, Cancel, Modify };

/// One order of ours that is not terminal.
struct ManagedOrder {
    OrderIntent intent; ///< as sent; quantity and stop follow confirmed replacements
    OrderStatus status = OrderStatus::PendingNew;
    OrderRequest request = OrderRequest::None;
    std::uint8_t released = 0; ///< the gate let it out
    std::uint8_t reserved[5] = {};
    Quantity filled;
    Quantity requestedQuantity; ///< of an open Modify
    Price requestedStop;
    Price requestedProtection;  ///< protective stop that comes with an open Modify, 0 = unchanged
    Timestamp timeoutAt;        ///< cancel when it works longer; 0 = never
    Timestamp validUntil;       ///< of signal and verdicts: no new attempt after it
    Timestamp nextRequestAt;    ///< a refused request is not repeated before
    std::uint32_t refusals = 0; ///< of requests, in a row
    std::uint32_t reserved2 = 0;

    [[nodiscard]] Quantity leaves() const { return intent.quantity - filled; }
    /// The most it can still trade, whichever way an open Modify ends.
    [[nodiscard]] Quantity mostLeaves() const
    {
        const Quantity asked = request == OrderRequest::Modify ? requestedQuantity - filled : Quantity{};
        return asked > leaves() ? asked : leaves();
    }
};
static_assert(std::has_unique_object_representations_v<ManagedOrder>);

/// One approved quantity that is worked in slices.
struct ParentOrder {
    OrderIntent intent; ///< of every slice; quantity is the whole, linkId the parent's own number
    Quantity filled;
    Quantity volumeBefore; ///< of the market, observed when it began
    Timestamp start;
    Timestamp end; ///< the schedule is complete; unfilled rest is tried a few steps longer
    Timestamp nextStep;
    Duration step;
    std::uint32_t sent = 0;     ///< slices
    std::uint32_t failures = 0; ///< slices refused, or steps after the end, in a row
    OrderTactic tactic = OrderTactic::Twap;
    std::uint8_t reserved[7] = {};
};
static_assert(std::has_unique_object_representations_v<ParentOrder>);

/// A new attempt, planned.
struct PlannedRetry {
    OrderIntent intent; ///< attempt and quantity already those of the new one
    Timestamp due;
    Timestamp validUntil;
};
static_assert(std::has_unique_object_representations_v<PlannedRetry>);

/// What one instrument needs.
struct InstrumentNeeds {
    Price stopForLong; ///< where its protective stop belongs; 0 = none
    Price stopForShort;
    Price targetForLong; ///< where profit is taken; 0 = nowhere
    Price targetForShort;
    Quantity targetQuantity;      ///< filled by entries that named a target, less what was taken there
    std::int64_t trailOffset = 0; ///< of the protective stop; 0 = it stays where it is
    std::uint64_t linkId = 0;     ///< joins stop and target of one position: its first entry's number
    Timestamp targetNotBefore;
    Price offeredForLong; ///< of the last entry sent; adopted when it fills
    Price offeredForShort;
    Quantity exitWanted; ///< to close, not yet sent
    std::uint64_t exitSignal = 0;
    Price exitArrivalMid;
    Timestamp exitDecidedAt;
    Timestamp exitNotBefore;
    Timestamp stopNotBefore;
    std::uint32_t stopFailures = 0; ///< in a row
    std::uint16_t exitStrategy = 0;
    std::uint16_t strategy = 0; ///< of the last entry, for its stop
    std::uint16_t exitAttempt = 0;
    std::uint8_t stopAlerted = 0;
    TrailUnit trailUnit = TrailUnit::None;
    OrderOrigin exitOrigin = OrderOrigin::Strategy;
    std::uint8_t targetFailures = 0; ///< in a row
    std::uint8_t reserved[2] = {};
};
static_assert(std::has_unique_object_representations_v<InstrumentNeeds>);

/// The touch as last quoted; 0 = unknown.
struct Touch {
    Price bid;
    Price ask;
};

} // namespace mystic
