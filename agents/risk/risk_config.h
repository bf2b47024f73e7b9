// The Risk Agent's configuration: every key with default, range, unit and meaning in one table, which
// validates, documents and fills the values alike. Invariant: a refused value changes nothing. Knows nothing
// of the agent that uses it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "contract/agent.h"
#include "domain/fixed.h"
#include "domain/time.h"

namespace mystic {

/// Values in force. Shares are of equity unless said otherwise; the value of a limit is the largest allowed.
struct RiskConfig {
    Ratio maxPortfolioRisk;
    Ratio maxPositionSize;
    Ratio stopLossPct;
    Ratio maxGrossExposure;
    Ratio maxNetExposure;
    Ratio maxLeverage;
    Ratio maxConcentration;
    Ratio concentrationFrom;
    Ratio maxDrawdown;
    Ratio maxDailyLoss;
    Ratio maxVar;
    Ratio maxEs;
    Ratio varConfidence;
    Ratio targetVolatility;
    Ratio priceAllowance;
    Ratio warnAt;
    Ratio alertHysteresis;
    Ratio passiveTolerance;
    std::int64_t varWindow = 0;
    std::int64_t barIntervalS = 0;
    std::int64_t riskHorizonS = 0;
    std::int64_t reportIntervalS = 0;
    std::int64_t verdictValidityMs = 0;
    TimeZone dayRollZone;

    /// Defaults of the table.
    RiskConfig();

    [[nodiscard]] static std::vector<ConfigKey> keys();
    /// Errors: NotFound, Parse, OutOfRange; the message names the key and what was expected.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view jsonValue);
};

/// Most rows a return window can hold: the upper end of var_window.
inline constexpr std::int64_t VarWindowMax = 2000;

} // namespace mystic
