// The Execution Agent's configuration: one table validates, documents and fills the values alike. Invariant:
// a refused value changes nothing.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "contract/agent.h"
#include "domain/fixed.h"

namespace mystic {

/// How large entries are worked.
enum class Slicing : std::uint8_t { None, Twap, Vwap };
/// How an entry leaves when the signal names no limit.
enum class EntryStyle : std::uint8_t { Market, LimitIoc };

struct ExecutionConfig {
    std::int64_t maxOrders = 100;
    std::int64_t orderTimeoutS = 300;
    std::int64_t retryAttempts = 3;
    std::int64_t retryBackoffMs = 500;
    EntryStyle entryStyle = EntryStyle::Market;
    Ratio maxSlippage = Ratio::fromRaw(100'000); ///< 0.1 %
    Ratio trailingStop;                          ///< share of price; 0 = protective stops stay
    Ratio takeProfit;                            ///< share of price; 0 = only where the signal says
    Slicing slicing = Slicing::None;
    Money sliceAbove = Money::fromInteger(10'000); ///< account currency
    std::int64_t sliceCount = 10;
    std::int64_t sliceDurationS = 300;
    Ratio participationCap = Ratio::fromRaw(10'000'000); ///< 10 %

    [[nodiscard]] static std::vector<ConfigKey> keys();
    /// Errors: NotFound, Parse, OutOfRange; the message names the key and what was expected.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view jsonValue);

private:
    [[nodiscard]] Result<void> setText(const ConfigKey& key, std::string_view jsonValue);
};

/// Upper end of max_orders; tables are made for it once.
inline constexpr std::int64_t MaxOrdersLimit = 1000;

} // namespace mystic
