// A change of a working order, from what was typed: what must pass Compliance and Risk again, what the gate
// takes at once, and what is wrong. Pure; knows no widget.
#pragma once

#include <QString>

#include <variant>

#include "engine/snapshot.h"

namespace mystic {

/// The fields as typed; empty = as it is.
struct TypedChange {
    QString quantity; ///< new total
    QString limit;
    QString stop;
};
/// A sentence for the person.
struct ChangeFault {
    QString text;
};
/// OperatorCommand: takes risk away, stays possible when halted. OperatorOrder: judged anew.
using OrderChange = std::variant<ChangeFault, OperatorCommand, OperatorOrder>;

[[nodiscard]] OrderChange changeOf(const OrderView& order, const TypedChange& typed,
                                   const StationSnapshot& snapshot);
/// False for slices and for what is waiting for the venue's answer.
[[nodiscard]] bool canChange(const OrderView& order);
/// False for protective stops: they go with their position.
[[nodiscard]] bool canCancel(const OrderView& order);
/// Which prices an order of this kind has to change.
[[nodiscard]] bool hasLimitToChange(const OrderView& order);
[[nodiscard]] bool hasStopToChange(const OrderView& order);

} // namespace mystic
