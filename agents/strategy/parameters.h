// The Strategy Agent's configuration: one table binds key, range, unit, help and the value it sets.
// Invariant: a value in StrategyParameters lies within its key's range; combinations are checked by
// validate(). It must not know rules or agents.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "contract/agent.h"

namespace mystic {

/// The strategies by name, in the order of RuleKind.
inline constexpr std::array<std::string_view, 4> StrategyNames = {"trend-cross", "mean-reversion",
                                                                  "channel-breakout", "pair-spread"};
[[nodiscard]] constexpr std::string_view strategyName(std::size_t kind)
{
    return StrategyNames[kind];
}

/// Values of the configuration keys, see parameters.cpp for their meaning.
struct StrategyParameters {
    std::int64_t maxStrategies = 0;
    std::int64_t optimizationIntervalS = 0;
    double performanceThreshold = 0;
    std::int64_t minimumTrades = 0;
    std::array<bool, StrategyNames.size()> enabled{}; ///< in the order of StrategyNames
    std::vector<std::string> pairs;                   ///< "FIRST:SECOND"
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
    std::int64_t breakoutPeriod = 0;
    std::int64_t breakoutExitPeriod = 0;
    double breakoutBuffer = 0;
    double breakoutMaxReach = 0;
    std::int64_t adxPeriod = 0;
    double breakoutMinAdx = 0;
    std::int64_t pairPeriod = 0;
    double pairEntryZ = 0;
    double pairExitZ = 0;
    double pairStopZ = 0;
    double pairMinCorrelation = 0;
    double pairMinHedge = 0;
    double pairMaxHedge = 0;
    double pairMinFill = 0;
    double pairStopAtrMultiple = 0;
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
/// The instruments of the configured pairs, first and second. Errors: OutOfRange (a symbol the session does
/// not trade, two currencies).
[[nodiscard]] Result<std::vector<std::pair<InstrumentId, InstrumentId>>>
pairInstruments(const StrategyParameters& parameters, const InstrumentMaster& instruments);
/// Rules over several keys (fast below slow, …). Errors: OutOfRange.
[[nodiscard]] Result<void> validate(const StrategyParameters& parameters);
/// True when indicators must be built anew, which restarts their warm-up.
[[nodiscard]] bool needsNewIndicators(const StrategyParameters& before, const StrategyParameters& after);

void save(ByteWriter& out, const StrategyParameters& parameters);
[[nodiscard]] bool load(ByteReader& in, StrategyParameters& parameters);

} // namespace mystic
