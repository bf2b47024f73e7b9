// The life of an order as a table: what each report means in each state. The same for gate, agents, venue and
// window. Invariant: a terminal state is never left; a report the table calls Illegal changes nothing and
// must raise an alarm. Sources: FIX 4.4 Volume 4, appendix D (order state changes); races of cancel, replace
// and fill as they occur at venues.
#pragma once

#include <optional>

#include "messages/messages.h"

namespace mystic {

inline constexpr std::size_t OrderStatusCount = 11;
inline constexpr std::size_t ExecutionTypeCount = 16;

/// What a report does to an order's state.
enum class OrderMove : std::uint8_t {
    Illegal,      ///< contradicts the state: nothing changes, a person must know
    Same,         ///< legal, nothing changes: a repeat, or the loser of a race
    Work,         ///< becomes Working
    Resume,       ///< back to Working, or to PartiallyFilled when something is done
    Fill,         ///< Filled when nothing is left, else PartiallyFilled
    FillPending,  ///< Filled when nothing is left, else the pending request stands
    LateFill,     ///< the fill counts, the terminal state stays
    AwaitCancel,  ///< becomes PendingCancel
    AwaitReplace, ///< becomes PendingReplace
    Cancel,       ///< becomes Canceled
    Reject,       ///< becomes Rejected
    Expire,       ///< becomes Expired
    Doubt,        ///< becomes InDoubt
    Miss,         ///< becomes NotSent
};

/// The table's answer.
[[nodiscard]] OrderMove orderMove(OrderStatus status, ExecutionType type);

/// The status after a report of this type; nothing when it is Illegal. `anythingFilled` and `nothingLeft` are
/// meant after the report.
[[nodiscard]] std::optional<OrderStatus> nextStatus(OrderStatus status, ExecutionType type,
                                                    bool anythingFilled, bool nothingLeft);

/// The status of an order first heard of through this report: PendingNew from the gate, GateRejected for one
/// that never left, or any answer of a venue when the order is adopted. Nothing for types that say nothing
/// about the order itself.
[[nodiscard]] std::optional<OrderStatus> initialStatus(ExecutionType type, bool nothingLeft);

} // namespace mystic
