#include "time.h"

#include <cstdio>

#include "fixed.h"

namespace mystic {

namespace {

constexpr std::int64_t NsPerSecond = 1'000'000'000;
constexpr std::int64_t SecondsPerDay = 86'400;
constexpr std::int64_t NsPerDay = SecondsPerDay * NsPerSecond;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

std::int64_t floorModulo(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t remainder = value % divisor;
    return remainder < 0 ? remainder + divisor : remainder;
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> Days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return Days[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

/// Takes exactly `digits` digits off the front.
bool takeDigits(std::string_view& text, std::size_t digits, int& out)
{
    if (text.size() < digits)
        return false;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    out = value;
    text.remove_prefix(digits);
    return true;
}

/// Takes one to `maxDigits` digits off the front.
bool takeNumber(std::string_view& text, std::size_t maxDigits, int& out)
{
    std::size_t digits = 0;
    while (digits < maxDigits && digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits > 0 && takeDigits(text, digits, out);
}

bool takeChar(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// The fraction of a second in nanoseconds; digits beyond nine are dropped.
bool takeFraction(std::string_view& text, std::int64_t& ns)
{
    std::int64_t unit = NsPerSecond / 10;
    std::size_t digits = 0;
    ns = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        ns += (text[digits] - '0') * unit;
        unit /= 10;
        ++digits;
    }
    text.remove_prefix(digits);
    return digits > 0;
}

/// "Z", "+hh", "+hh:mm", "+hhmm" or nothing.
bool takeZone(std::string_view& text, int& offsetSeconds)
{
    offsetSeconds = 0;
    if (text.empty() || takeChar(text, 'Z') || takeChar(text, 'z'))
        return true;
    const bool west = text.front() == '-';
    if (!west && text.front() != '+')
        return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeDigits(text, 2, hours))
        return false;
    takeChar(text, ':');
    if (!text.empty() && !takeDigits(text, 2, minutes))
        return false;
    offsetSeconds = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return hours <= 23 && minutes <= 59;
}

struct ClockParts {
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t fractionNs = 0;
    int offsetSeconds = 0;
};

bool takeClock(std::string_view& text, ClockParts& out)
{
    if (!takeDigits(text, 2, out.hour) || !takeChar(text, ':') || !takeDigits(text, 2, out.minute))
        return false;
    if (takeChar(text, ':')) {
        if (!takeDigits(text, 2, out.second))
            return false;
        if (takeChar(text, '.') && !takeFraction(text, out.fractionNs))
            return false;
    }
    return takeZone(text, out.offsetSeconds);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A zone's abbreviation: three or more letters, or anything alphanumeric, '+', '-' between '<' and '>'.
bool takeZoneName(std::string_view& text)
{
    std::size_t size = 0;
    if (takeChar(text, '<')) {
        size = text.find('>');
        if (size == std::string_view::npos || size < 3)
            return false;
        for (const char c : text.substr(0, size))
            if (!isLetter(c) && (c < '0' || c > '9') && c != '+' && c != '-')
                return false;
        text.remove_prefix(size + 1);
        return true;
    }
    while (size < text.size() && isLetter(text[size]))
        ++size;
    text.remove_prefix(size);
    return size >= 3;
}

/// "[+-]h[h[h]][:mm[:ss]]" in seconds, sign kept.
bool takeHours(std::string_view& text, int maxHours, int& seconds)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    int rest = 0;
    if (!takeNumber(text, 3, hours))
        return false;
    if (takeChar(text, ':')) {
        if (!takeDigits(text, 2, minutes))
            return false;
        if (takeChar(text, ':') && !takeDigits(text, 2, rest))
            return false;
    }
    seconds = (hours * 3600 + minutes * 60 + rest) * (negative ? -1 : 1);
    return hours <= maxHours && minutes <= 59 && rest <= 59;
}

} // namespace

std::int64_t daysFromCivil(CivilDate date)
{
    // Counts years from March, so that the leap day is the last of its year; 400-year eras have 146 097 days.
    const std::int64_t year = static_cast<std::int64_t>(date.year) - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t monthFromMarch = (date.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    constexpr std::int64_t EpochFromMarchOfYear0 = 719'468;
    return era * 146'097 + dayOfEra - EpochFromMarchOfYear0;
}

CivilDate civilFromDays(std::int64_t days)
{
    days += 719'468;
    const std::int64_t era = floorDivide(days, 146'097);
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    CivilDate date;
    date.year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    date.month = month;
    date.day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    return date;
}

int weekdayFromDays(std::int64_t days)
{
    return static_cast<int>(floorModulo(days + 4, 7)); // 1970-01-01 was a Thursday
}

std::string formatTimeOfDay(Timestamp time, int decimals)
{
    const std::int64_t ofDay = floorModulo(time.ns, NsPerDay);
    const auto second = static_cast<int>(ofDay / NsPerSecond);
    std::array<char, 32> buffer{};
    const int size =
        std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d.%09lld", second / 3600, second / 60 % 60,
                      second % 60, static_cast<long long>(ofDay % NsPerSecond));
    constexpr int SizeWithNine = 18;
    decimals = decimals < 0 ? 0 : decimals > 9 ? 9 : decimals;
    const int keep = size - (SizeWithNine - (decimals == 0 ? 8 : 9 + decimals));
    return {buffer.data(), static_cast<std::size_t>(keep)};
}

std::string formatTimestamp(Timestamp time, int decimals)
{
    const CivilDate date = civilFromDays(floorDivide(time.ns, NsPerDay));
    std::array<char, 32> buffer{};
    const int size =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT", date.year, date.month, date.day);
    std::string text(buffer.data(), static_cast<std::size_t>(size));
    text += formatTimeOfDay(time, decimals);
    text += 'Z';
    return text;
}

Result<Timestamp> parseTimestamp(std::string_view text)
{
    const std::string shown(text.substr(0, 40));
    const auto malformed = [&] {
        return failure(ErrorCode::Parse,
                       "'" + shown + "' is not a time; expected YYYY-MM-DDThh:mm:ss[.fraction][Z|+hh:mm]");
    };
    CivilDate date;
    if (!takeDigits(text, 4, date.year) || !takeChar(text, '-') || !takeDigits(text, 2, date.month) ||
        !takeChar(text, '-') || !takeDigits(text, 2, date.day))
        return malformed();
    ClockParts clock;
    if (!text.empty()) {
        if ((!takeChar(text, 'T') && !takeChar(text, 't') && !takeChar(text, ' ')) ||
            !takeClock(text, clock) || !text.empty())
            return malformed();
    }
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date.year, date.month) ||
        clock.hour > 23 || clock.minute > 59 || clock.second > 59)
        return failure(ErrorCode::OutOfRange, "'" + shown + "' is not a day and time of the calendar");
    const std::int64_t second = daysFromCivil(date) * SecondsPerDay + clock.hour * 3600 + clock.minute * 60 +
                                clock.second - clock.offsetSeconds;
    const auto ns = narrow(static_cast<Int128>(second) * NsPerSecond + clock.fractionNs);
    if (!ns)
        return failure(ErrorCode::OutOfRange, "'" + shown + "' is outside the years 1677 to 2262");
    return Timestamp{*ns};
}

Result<TimeZone> TimeZone::parse(std::string_view posixRule)
{
    const auto malformed = [&](const char* what) {
        return failure(ErrorCode::Parse, "'" + std::string(posixRule.substr(0, 60)) +
                                             "' is not a POSIX time zone rule: " + what +
                                             "; expected for example UTC0 or EST5EDT,M3.2.0,M11.1.0");
    };
    TimeZone zone;
    zone.m_rule = std::string(posixRule);
    std::string_view rest = posixRule;
    int west = 0;
    if (!takeZoneName(rest) || !takeHours(rest, 24, west))
        return malformed("no name and offset");
    zone.m_standardOffset = -west;
    zone.m_daylightOffset = zone.m_standardOffset;
    if (rest.empty())
        return zone;
    zone.m_hasDaylight = true;
    zone.m_daylightOffset += 3600;
    if (!takeZoneName(rest))
        return malformed("no name for daylight saving time");
    if (!rest.empty() && rest.front() != ',') {
        if (!takeHours(rest, 24, west))
            return malformed("bad offset of daylight saving time");
        zone.m_daylightOffset = -west;
    }
    if (!takeChar(rest, ',') || !readTransition(rest, zone.m_start))
        return malformed("no rule for the start of daylight saving time");
    if (!takeChar(rest, ',') || !readTransition(rest, zone.m_end) || !rest.empty())
        return malformed("no rule for the end of daylight saving time");
    return zone;
}

bool TimeZone::readTransition(std::string_view& text, Transition& out)
{
    if (takeChar(text, 'M')) {
        out.kind = Transition::Kind::MonthWeekDay;
        if (!takeNumber(text, 2, out.month) || !takeChar(text, '.') || !takeNumber(text, 1, out.week) ||
            !takeChar(text, '.') || !takeNumber(text, 1, out.day))
            return false;
        if (out.month < 1 || out.month > 12 || out.week < 1 || out.week > 5 || out.day > 6)
            return false;
    } else {
        const bool julian = takeChar(text, 'J');
        out.kind = julian ? Transition::Kind::JulianNoLeap : Transition::Kind::ZeroBased;
        if (!takeNumber(text, 3, out.day) || out.day > 365 || (julian && out.day < 1))
            return false;
    }
    constexpr int HoursMax = 167; // RFC 8536, 3.3.1 extends POSIX to a week either way
    return !takeChar(text, '/') || takeHours(text, HoursMax, out.secondOfDay);
}

std::int64_t TimeZone::transitionSecond(const Transition& transition, int year)
{
    std::int64_t day = 0;
    switch (transition.kind) {
    case Transition::Kind::MonthWeekDay: {
        const std::int64_t first = daysFromCivil({year, transition.month, 1});
        int dayOfMonth = 1 + (transition.day - weekdayFromDays(first) + 7) % 7 + (transition.week - 1) * 7;
        if (dayOfMonth > daysInMonth(year, transition.month)) // week 5 means the last
            dayOfMonth -= 7;
        day = first + dayOfMonth - 1;
        break;
    }
    case Transition::Kind::JulianNoLeap:
        day =
            daysFromCivil({year, 1, 1}) + transition.day - 1 + (isLeap(year) && transition.day >= 60 ? 1 : 0);
        break;
    case Transition::Kind::ZeroBased:
        day = daysFromCivil({year, 1, 1}) + transition.day;
        break;
    }
    return day * SecondsPerDay + transition.secondOfDay;
}

int TimeZone::offsetSeconds(Timestamp time) const
{
    if (!m_hasDaylight)
        return m_standardOffset;
    const std::int64_t second = floorDivide(time.ns, NsPerSecond);
    const int year = civilFromDays(floorDivide(second + m_standardOffset, SecondsPerDay)).year;
    const std::int64_t start = transitionSecond(m_start, year) - m_standardOffset;
    const std::int64_t end = transitionSecond(m_end, year) - m_daylightOffset;
    const bool daylight = start < end
                              ? (second >= start && second < end)  // northern summer
                              : (second >= start || second < end); // southern: over the turn of the year
    return daylight ? m_daylightOffset : m_standardOffset;
}

std::int64_t TimeZone::timeOfDayNs(Timestamp time) const
{
    // The offset is added after the reduction, so that times near the ends of the range cannot overflow.
    return floorModulo(floorModulo(time.ns, NsPerDay) + offsetSeconds(time) * NsPerSecond, NsPerDay);
}

std::int64_t TimeZone::localDay(Timestamp time) const
{
    return floorDivide(floorDivide(time.ns, NsPerSecond) + offsetSeconds(time), SecondsPerDay);
}

} // namespace mystic
