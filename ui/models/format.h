// Numbers and times as people read them: fixed decimals, thousands apart by a thin space, sign and unit
// always printed. Prices, quantities and money stay integers all the way; an unknown value is "–", never 0.
#pragma once

#include <QString>

#include <string_view>

#include "domain/fixed.h"
#include "domain/time.h"
#include "messages/messages.h"

namespace mystic::format {

inline constexpr char16_t ThinSpace = u'\u2009';
inline constexpr char16_t Minus = u'\u2212';
[[nodiscard]] QString notAvailable(); ///< "–"
/// The text with its numbers kept whole where lines are wrapped.
[[nodiscard]] QString unbroken(QString text);

/// UTF-8 to QString.
[[nodiscard]] QString text(std::string_view utf8);

/// An integer scaled by 1e8 with exactly `decimals` digits, grouped: "64 120.50".
[[nodiscard]] QString scaled(std::int64_t raw, int decimals);
/// As scaled, with "+" before positive values.
[[nodiscard]] QString scaledSigned(std::int64_t raw, int decimals);
template <typename Tag>
[[nodiscard]] QString number(Fixed<Tag> value, int decimals)
{
    return scaled(value.raw(), decimals);
}
template <typename Tag>
[[nodiscard]] QString signedNumber(Fixed<Tag> value, int decimals)
{
    return scaledSigned(value.raw(), decimals);
}
/// A share as per cent: 0.0082 -> "0.82 %".
[[nodiscard]] QString percent(Ratio share, int decimals = 2);
/// For statistics only (drawdown curve): -0.0082 -> "−0.82 %".
[[nodiscard]] QString percent(double share, int decimals = 2);

[[nodiscard]] QString count(std::uint64_t value); ///< "184 220"
/// "41.2k/s", "38/s", "0.4/s"; 0 -> "0/s".
[[nodiscard]] QString rate(double perSecond);
/// "88k", "1.2M", "35": at most four characters before the letter.
[[nodiscard]] QString compact(double value);
[[nodiscard]] QString compactScaled(std::int64_t raw);
/// "3.1 µs", "850 ns", "1.2 ms", "2.50 s"; 0 = no data -> "–".
[[nodiscard]] QString latency(std::uint64_t ns);
/// "00:03:51", from a day on "1d 04:12", from ten on "17d 20h"; negative -> "–".
[[nodiscard]] QString duration(std::int64_t ns);
/// "12:41:07" UTC; not set -> "–".
[[nodiscard]] QString timeOfDay(Timestamp time, int decimals = 0);
[[nodiscard]] QString date(Timestamp time); ///< "2016-06-18"
/// Of another UTC day than `now`, both known.
[[nodiscard]] bool isOtherDay(Timestamp time, Timestamp now);
/// "15:15:01" on the day of `now`, "2016-06-14 15:15:01" on any other: a time alone would be taken for
/// today's.
[[nodiscard]] QString moment(Timestamp time, Timestamp now, int decimals = 0);

/// Value of a check or limit in its unit; money without decimals.
[[nodiscard]] QString inUnit(Unit unit, std::int64_t value);
/// As inUnit in the shortest form: "88k", "61 %", "35".
[[nodiscard]] QString inUnitShort(Unit unit, std::int64_t value);
/// value / limit, clamped to 0 … 9.99; 0 when the limit is 0.
[[nodiscard]] double utilisation(const LimitUse& use);

} // namespace mystic::format
