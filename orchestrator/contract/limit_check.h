// Comparing a value with its limit, the same everywhere. Invariant: the limit is the largest allowed value
// (DESIGN §5); a value that is unknown or negative blocks.
#pragma once

#include <cstdint>
#include <limits>

#include "domain/fixed.h"
#include "messages/checks.h"

namespace mystic {

/// Stands in a check for a value nobody knows: more than any limit, so that an unknown never looks small.
inline constexpr std::int64_t UnknownValue = std::numeric_limits<std::int64_t>::max();

/// True when value is at least `shareRaw` (scaled by 1e8) of the limit; UnknownValue always is.
[[nodiscard]] constexpr bool isAtLeastShare(std::int64_t value, std::int64_t limit, std::int64_t shareRaw)
{
    return value == UnknownValue || Int128{value} * Ratio::Scale >= Int128{limit} * shareRaw;
}

/// value <= limit passes; from warnAt * limit on it warns. Negative or unknown values block.
[[nodiscard]] constexpr CheckResult checkAtMost(CheckId id, Unit unit, std::int64_t value, std::int64_t limit,
                                                Ratio warnAt)
{
    CheckOutcome outcome = CheckOutcome::Pass;
    if (value < 0 || value > limit || value == UnknownValue)
        outcome = CheckOutcome::Block;
    else if (isAtLeastShare(value, limit, warnAt.raw()))
        outcome = CheckOutcome::Warn;
    return {id, outcome, unit, 0, value, limit};
}

} // namespace mystic
