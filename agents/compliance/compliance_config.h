// The configuration of the Compliance Agent: declaration, reading and the values in force.
// Invariant: a value in force lies within its declared range; a refused value changes nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "contract/agent.h"
#include "domain/calendar.h"

namespace mystic {

/// Values in force. The text of each is kept, so that a saved agent carries its configuration.
class ComplianceConfig {
public:
    ComplianceConfig();

    [[nodiscard]] static std::span<const ConfigKey> keys();
    /// Errors: NotFound (unknown key), OutOfRange, Parse.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view json);
    /// JSON text of the k-th key's value.
    [[nodiscard]] const std::string& text(std::size_t k) const { return m_texts[k]; }

    std::int64_t maxDailyTrades = 0;
    Money maxDailyVolume;
    TradingHours tradingHours;
    TimeZone dayZone;
    std::vector<std::string> restricted;
    std::int64_t messageRateLimit = 0;
    Duration duplicateWindow;
    std::int64_t repeatedExecutionLimit = 0;
    Duration repeatedExecutionWindow;
    Duration signalMaxAge;
    Duration verdictValidity;
    Ratio warnAt;

private:
    [[nodiscard]] Result<void> read(const ConfigKey& key, std::string_view json);

    std::vector<std::string> m_texts;
};

} // namespace mystic
