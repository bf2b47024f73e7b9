// The Strategy Agent's configuration: one table binds key, range, unit, help and the value it sets.
// Invariant: a value in StrategyParameters lies within its key's range; combinations are checked by
// validate(). It must not know rules or agents.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "contract/agent.h"

namespace mystic {

/// Values of the configuration keys, see parameters.cpp for their meaning.
struct StrategyParameters {
    std::int64_t maxStrategies = 0;
    std::int64_t optimizationIntervalS = 0;
    double performanceThreshold = 0;
    std::int64_t minimumTrades = 0;
    bool trendCross = true;
    bool meanReversion = true;
    std::int64_t barIntervalS = 0;
    std::int64_t maxGapBars = 0;
    std::int64_t trendFast = 0;
    std::int64_t trendSlow = 0;
    double trendMinVolatility = 0;
    double trendMaxVolatility = 0;
    std::int64_t atrPeriod = 0;
    std::int64_t reversionPeriod = 0;
    double reversionEntryZ = 0;
    double reversionMaxZ = 0;
    double reversionExitZ = 0;
    std::int64_t rsiPeriod = 0;
    double rsiEntry = 0;
    double rsiExit = 0;
    double stopAtrMultiple = 0;
    std::int64_t signalValidityS = 0;
    std::int64_t cooldownS = 0;
    bool allowShort = true;

    friend bool operator==(const StrategyParameters&, const StrategyParameters&) = default;
};

/// Every key with default, range, unit and help.
[[nodiscard]] const std::vector<ConfigKey>& strategyConfigKeys();
/// All keys at their defaults.
[[nodiscard]] StrategyParameters defaultStrategyParameters();
/// Sets one value. Errors: NotFound, Parse, OutOfRange; nothing is changed then.
[[nodiscard]] Result<void> setStrategyParameter(StrategyParameters& parameters, std::string_view key,
                                                std::string_view jsonValue);
/// Rules over several keys (fast below slow, …). Errors: OutOfRange.
[[nodiscard]] Result<void> validate(const StrategyParameters& parameters);
/// True when indicators must be built anew, which restarts their warm-up.
[[nodiscard]] bool needsNewIndicators(const StrategyParameters& before, const StrategyParameters& after);

void save(ByteWriter& out, const StrategyParameters& parameters);
[[nodiscard]] bool load(ByteReader& in, StrategyParameters& parameters);

} // namespace mystic
