// Trading hours with time zones. Invariant: an interval's last minute is inclusive (23:59 includes
// 23:59:59.999999999), an interval may cross midnight, and the day rolls once at local midnight of the
// configured zone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "time.h"

namespace mystic {

/// Daily hours "HH:MM-HH:MM" in a zone, minutes of the local day, end minute inclusive.
struct TradingHours {
    int startMinute = 0;
    int endMinute = 23 * 60 + 59;
    TimeZone zone;

    /// Errors: Parse ("00:00-23:59" expected), OutOfRange.
    [[nodiscard]] static Result<TradingHours> parse(std::string_view text, TimeZone zone = {});
    /// End inclusive to its last nanosecond; start > end means overnight.
    [[nodiscard]] bool contains(Timestamp time) const;
    [[nodiscard]] std::string toString() const;
};

/// When a venue trades: hours, weekdays (bit 0 = Sunday), holidays as local days since the epoch.
struct Calendar {
    TradingHours hours;
    std::uint8_t weekdays = 0x7F;
    std::vector<std::int64_t> holidays; ///< sorted

    [[nodiscard]] bool isOpen(Timestamp time) const;
};

} // namespace mystic
