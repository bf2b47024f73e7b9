#include "calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace mystic {

namespace {

constexpr std::int64_t NsPerMinute = 60'000'000'000;

/// Reads "HH:MM" into minutes of the day; -1 when malformed. The range of hours is the caller's to check.
int readMinute(std::string_view text, int& hour, int& minute)
{
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return -1;
    hour = (text[0] - '0') * 10 + (text[1] - '0');
    minute = (text[3] - '0') * 10 + (text[4] - '0');
    return hour * 60 + minute;
}

} // namespace

Result<TradingHours> TradingHours::parse(std::string_view text, TimeZone zone)
{
    TradingHours hours;
    std::array<int, 2> hour{};
    std::array<int, 2> minute{};
    const bool shaped = text.size() == 11 && text[5] == '-';
    hours.startMinute = shaped ? readMinute(text.substr(0, 5), hour[0], minute[0]) : -1;
    hours.endMinute = shaped ? readMinute(text.substr(6), hour[1], minute[1]) : -1;
    const std::string shown = "trading hours '" + std::string(text.substr(0, 40)) + "'";
    if (hours.startMinute < 0 || hours.endMinute < 0)
        return failure(ErrorCode::Parse, shown + " are not of the form HH:MM-HH:MM, for example 00:00-23:59");
    if (hour[0] > 23 || hour[1] > 23 || minute[0] > 59 || minute[1] > 59)
        return failure(ErrorCode::OutOfRange, shown + " are outside 00:00 to 23:59");
    hours.zone = std::move(zone);
    return hours;
}

bool TradingHours::contains(Timestamp time) const
{
    const std::int64_t minute = zone.timeOfDayNs(time) / NsPerMinute;
    if (startMinute <= endMinute)
        return minute >= startMinute && minute <= endMinute;
    return minute >= startMinute || minute <= endMinute;
}

std::string TradingHours::toString() const
{
    std::array<char, 64> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%02d:%02d-%02d:%02d", startMinute / 60,
                                   startMinute % 60, endMinute / 60, endMinute % 60);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

bool Calendar::isOpen(Timestamp time) const
{
    if (!hours.contains(time))
        return false;
    std::int64_t day = hours.zone.localDay(time);
    const std::int64_t minute = hours.zone.timeOfDayNs(time) / NsPerMinute;
    if (hours.startMinute > hours.endMinute && minute <= hours.endMinute)
        --day; // the part after midnight belongs to the day the interval began on
    if (((weekdays >> static_cast<unsigned>(weekdayFromDays(day))) & 1U) == 0)
        return false;
    return !std::binary_search(holidays.begin(), holidays.end(), day);
}

} // namespace mystic
