// Prices and amounts as the window reckons them from one snapshot: marks, and money in account currency. For
// showing and warning only; what is allowed is reckoned by gate and agents.
#pragma once

#include <optional>
#include <string>

#include "engine/snapshot.h"

namespace mystic {

/// Mid of the quote, else the last price; 0 = unknown.
[[nodiscard]] Price markIn(const StationSnapshot& snapshot, InstrumentId instrument);
/// Nothing when no instrument pairs the two currencies or it has no price.
[[nodiscard]] std::optional<Money> amountInAccount(Money amount, const std::string& currency,
                                                   const StationSnapshot& snapshot);
/// What of the order can still trade, at its limit, its stop or the mark, account currency.
[[nodiscard]] std::optional<Money> leavesInAccount(const OrderView& order, const StationSnapshot& snapshot);

} // namespace mystic
