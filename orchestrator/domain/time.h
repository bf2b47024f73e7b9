// Points in time and time zones. Time is an integer of nanoseconds since 1970-01-01T00:00:00Z; nothing here
// reads a clock or a file: zone rules are POSIX TZ strings handed in by the configuration loader.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "result.h"

namespace mystic {

/// A span of time in nanoseconds.
struct Duration {
    std::int64_t ns = 0;
    friend constexpr auto operator<=>(const Duration&, const Duration&) = default;
};

constexpr Duration nanoseconds(std::int64_t n)
{
    return {n};
}
constexpr Duration microseconds(std::int64_t n)
{
    return {n * 1'000};
}
constexpr Duration milliseconds(std::int64_t n)
{
    return {n * 1'000'000};
}
constexpr Duration seconds(std::int64_t n)
{
    return {n * 1'000'000'000};
}

/// Nanoseconds since the Unix epoch, UTC, no leap seconds. 0 means "not set".
struct Timestamp {
    std::int64_t ns = 0;
    friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;
    friend constexpr Timestamp operator+(Timestamp t, Duration d) { return {t.ns + d.ns}; }
    friend constexpr Timestamp operator-(Timestamp t, Duration d) { return {t.ns - d.ns}; }
    friend constexpr Duration operator-(Timestamp a, Timestamp b) { return {a.ns - b.ns}; }
};

/// "2016-06-18T08:15:00.123456Z"; `decimals` digits of the second (0..9), truncated.
[[nodiscard]] std::string formatTimestamp(Timestamp time, int decimals = 6);
/// "08:15:00.123456".
[[nodiscard]] std::string formatTimeOfDay(Timestamp time, int decimals = 6);
/// ISO 8601 "YYYY-MM-DD[T ]hh:mm[:ss[.fraction]](Z|+hh:mm|)"; a missing zone means UTC; a bare date is
/// midnight.
[[nodiscard]] Result<Timestamp> parseTimestamp(std::string_view text);

/// Calendar date, proleptic Gregorian.
struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
    friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

/// Days since 1970-01-01.
[[nodiscard]] std::int64_t daysFromCivil(CivilDate date);
[[nodiscard]] CivilDate civilFromDays(std::int64_t days);
/// 0 = Sunday … 6 = Saturday.
[[nodiscard]] int weekdayFromDays(std::int64_t days);

/// A POSIX TZ rule ("EST5EDT,M3.2.0,M11.1.0", "<+03>-3", "UTC0"): offset and daylight saving for every year.
/// Source: IEEE Std 1003.1-2017, Base Definitions 8.3, TZ; also the footer of a TZif file (RFC 8536, 3.3).
class TimeZone {
public:
    /// UTC.
    TimeZone() = default;
    [[nodiscard]] static Result<TimeZone> parse(std::string_view posixRule);
    /// Offset from UTC in seconds, east positive, at that moment.
    [[nodiscard]] int offsetSeconds(Timestamp time) const;
    /// Nanoseconds since local midnight, 0 .. 86 400 e9 - 1.
    [[nodiscard]] std::int64_t timeOfDayNs(Timestamp time) const;
    /// Local calendar day as days since the epoch: changes exactly at local midnight.
    [[nodiscard]] std::int64_t localDay(Timestamp time) const;
    [[nodiscard]] const std::string& rule() const { return m_rule; }

private:
    struct Transition {
        enum class Kind : std::uint8_t { MonthWeekDay, JulianNoLeap, ZeroBased } kind = Kind::MonthWeekDay;
        int month = 0;
        int week = 0;
        int day = 0;
        int secondOfDay = 7200;
    };
    [[nodiscard]] static std::int64_t transitionSecond(const Transition& transition, int year);
    static bool readTransition(std::string_view& text, Transition& out);

    std::string m_rule = "UTC0";
    int m_standardOffset = 0;
    int m_daylightOffset = 0;
    bool m_hasDaylight = false;
    Transition m_start;
    Transition m_end;
};

} // namespace mystic
