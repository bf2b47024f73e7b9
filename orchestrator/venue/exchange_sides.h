// Sides and prices, as the parts of the simulated exchange compare them. Private to this folder.
#pragma once

#include <cstddef>

#include "domain/fixed.h"
#include "domain/order.h"

namespace mystic {

[[nodiscard]] constexpr std::size_t indexOf(Side side)
{
    return side == Side::Buy ? 0 : 1;
}

/// True when `price` is worse for the owner's resting order than `limit`, i.e. the market went through the
/// limit.
[[nodiscard]] constexpr bool isThrough(Side side, Price limit, Price price)
{
    return side == Side::Buy ? price < limit : price > limit;
}

} // namespace mystic
