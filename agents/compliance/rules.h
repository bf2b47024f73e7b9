// The rules of Compliance as pure functions: facts and a limit in, one check result out.
// Invariant: a limit is the largest allowed value (value <= limit passes); a value that is unknown, negative
// or does not fit blocks. Rules know no agent, no message flow and no clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "contract/limit_check.h"
#include "domain/calendar.h"
#include "domain/instrument.h"
#include "messages/messages.h"

namespace mystic {

/// executed + pending + candidate against the limit; a candidate below 1 blocks.
[[nodiscard]] CheckResult checkDailyTrades(std::int64_t executed, std::int64_t pending,
                                           std::int64_t candidate, std::int64_t limit, Ratio warnAt);
/// executed + reserved + candidate, account currency. Nothing = unknown (not a number, no conversion rate):
/// blocks, as a candidate that is not positive does.
[[nodiscard]] CheckResult checkDailyVolume(std::optional<Money> executed, std::optional<Money> reserved,
                                           std::optional<Money> candidate, Money limit, Ratio warnAt);
/// What is left of the daily volume, never negative; 0 when anything is unknown.
[[nodiscard]] Money remainingVolume(std::optional<Money> executed, std::optional<Money> reserved,
                                    Money limit);
/// Value: nanoseconds since local midnight; limit: the last allowed one.
[[nodiscard]] CheckResult checkTradingHours(const TradingHours& hours, Timestamp now);
/// Value: 1 when closed by calendar or venue.
[[nodiscard]] CheckResult checkInstrumentOpen(const Instrument& instrument, bool closedByVenue,
                                              Timestamp now);
/// Value: 1 when listed.
[[nodiscard]] CheckResult checkRestricted(bool restricted);
/// Value: age in nanoseconds. An age below 0 (decided in the future) or a signal past its validity blocks.
[[nodiscard]] CheckResult checkSignalAge(const Signal& signal, Timestamp now, Duration maxAge);

/// What is wrong with a signal's fields.
struct FieldFaults {
    int count = 0;
    std::string_view first; ///< in words, empty when none
    void add(std::string_view what)
    {
        if (count++ == 0)
            first = what;
    }
};
/// Enumerations known, numbers in range, steps of tick and lot kept. `instrument` is nullptr when unknown.
[[nodiscard]] FieldFaults findFieldFaults(const Signal& signal, const Instrument* instrument);
[[nodiscard]] CheckResult checkFields(const FieldFaults& faults);

/// The price a signal's order value is counted at: its limit when that is worse, else its reference price.
[[nodiscard]] Price valuePrice(const Signal& signal);
/// True when two signals ask for the same thing: agent, strategy, instrument, side, action, type, size and
/// limit.
[[nodiscard]] bool isSameRequest(const Signal& a, const Signal& b);
/// How bad a blocked check is.
[[nodiscard]] Severity severityOf(CheckId id);

} // namespace mystic
