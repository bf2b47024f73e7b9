// The gate's hard limits: declaration, reading and the values in force. They stand behind Risk's and
// Compliance's own and are meant to be wider. Invariant: a value in force lies within its declared range; a
// refused value changes nothing.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "contract/agent.h"
#include "domain/time.h"
#include "gate/reconcile_policy.h"

namespace mystic {

/// Limits are the largest allowed values; money is in account currency.
struct GateLimits {
    Money maxOrderValue;
    std::int64_t maxOpenOrders = 0;
    Money maxPositionValue; ///< per instrument, worst case of position and everything pending on one side
    Money maxGrossExposure; ///< sum over instruments of that worst case
    std::int64_t maxDailyTrades = 0;
    Money maxDailyVolume;
    std::int64_t messageRateLimit = 0; ///< new, modify and cancel within one second
    Ratio priceCollar;                 ///< |price - mark| / mark
    Duration maxDataAge;
    Duration maxVerdictAge;
    Duration maxSliceAge; ///< in place of maxVerdictAge for the later slices of one parent order
    Ratio warnAt;
    TimeZone dayZone;
    ReconcilePolicy reconcile;

    /// The defaults of keys().
    GateLimits();
    [[nodiscard]] static std::span<const ConfigKey> keys();
    /// Takes one value (JSON text). Errors: NotFound, OutOfRange, Parse; the old value then stays.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view json);
};

} // namespace mystic
