// Whether an order's fields make sense for its instrument. Pure; the gate's last line behind every agent.
#pragma once

#include "domain/instrument.h"
#include "messages/messages.h"

namespace mystic {

/// What is wrong.
struct OrderFaults {
    int hard = 0;    ///< the order cannot be right
    int minimum = 0; ///< only below the instrument's minimum size: lets a reduce-only order close dust
};

/// `reservePrice` is used for the minimum notional. `now` decides whether the order has expired.
[[nodiscard]] OrderFaults findOrderFaults(const OrderIntent& intent, const Instrument& instrument,
                                          Price reservePrice, Timestamp now);

/// True when this type needs that price.
[[nodiscard]] constexpr bool needsLimit(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}
[[nodiscard]] constexpr bool needsStop(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopLimit; // a trailing one may start at its offset
}

} // namespace mystic
