#include "csv_values.h"

#include <cstring>

#include "domain/fixed.h"

namespace mystic {
namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Two digits at `text`, or -1.
int twoDigits(const char* text)
{
    return isDigit(text[0]) && isDigit(text[1]) ? (text[0] - '0') * 10 + (text[1] - '0') : -1;
}

std::int64_t nanosecondsPer(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return 1'000'000'000;
    case TimeUnit::Milliseconds:
        return 1'000'000;
    case TimeUnit::Microseconds:
        return 1'000;
    default:
        return 1;
    }
}

/// By magnitude: any moment from 1973 to 5138 is told apart (1e11 s, 1e14 ms and 1e17 us are that far away).
TimeUnit unitOf(std::int64_t value)
{
    if (value < 100'000'000'000)
        return TimeUnit::Seconds;
    if (value < 100'000'000'000'000)
        return TimeUnit::Milliseconds;
    if (value < 100'000'000'000'000'000)
        return TimeUnit::Microseconds;
    return TimeUnit::Nanoseconds;
}

} // namespace

std::string_view timeUnitName(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Detect:
        return "a time: ISO 8601 (2016-06-18T08:15:00Z) or a number since 1970 in s, ms, us or ns";
    case TimeUnit::Seconds:
        return "seconds since 1970, as in the rows before";
    case TimeUnit::Milliseconds:
        return "milliseconds since 1970, as in the rows before";
    case TimeUnit::Microseconds:
        return "microseconds since 1970, as in the rows before";
    case TimeUnit::Nanoseconds:
        return "nanoseconds since 1970, as in the rows before";
    case TimeUnit::Iso8601:
        return "a time in ISO 8601 (2016-06-18T08:15:00Z), as in the rows before";
    }
    return "a time";
}

std::optional<std::int64_t> readInteger(std::string_view text)
{
    std::int64_t value = 0;
    constexpr std::size_t MaxDigits = 18; // cannot overflow
    std::size_t at = 0;
    for (; at < text.size() && at < MaxDigits && isDigit(text[at]); ++at)
        value = value * 10 + (text[at] - '0');
    for (; at < text.size() && isDigit(text[at]); ++at) {
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value) ||
            __builtin_add_overflow(value, std::int64_t{text[at] - '0'}, &value))
            return std::nullopt;
    }
    if (at == 0 || at != text.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> readScaled(std::string_view text)
{
    constexpr std::int64_t PowersOfTen[] = {100'000'000, 10'000'000, 1'000'000, 100'000, 10'000,
                                            1'000,       100,        10,        1};
    std::int64_t value = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < 10 && isDigit(text[at]); ++at)
        value = value * 10 + (text[at] - '0');
    std::size_t decimals = 0;
    if (at > 0 && at < text.size() && text[at] == '.') {
        ++at;
        for (; at < text.size() && decimals < 8 && isDigit(text[at]); ++at, ++decimals)
            value = value * 10 + (text[at] - '0');
    }
    if (at == text.size() && at > 0 && text[at - 1] != '.') { // at most 18 digits: the common form, exact
        if (std::int64_t raw = 0; !__builtin_mul_overflow(value, PowersOfTen[decimals], &raw))
            return raw;
    }
    const Result<std::int64_t> exact = parseScaled(text);
    if (!exact)
        return std::nullopt;
    return *exact;
}

/// The year 2200: what is later is no moment of recorded data, and sums with a bar's length must not
/// overflow.
constexpr std::int64_t LatestNs = 7'258'118'400'000'000'000;

std::optional<Timestamp> TimeReader::readIso(std::string_view text)
{
    // "YYYY-MM-DDThh:mm:ssZ": consecutive rows mostly share their date.
    const bool common = text.size() == 20 && (text[10] == 'T' || text[10] == ' ') && text[13] == ':' &&
                        text[16] == ':' && text[19] == 'Z' &&
                        std::memcmp(text.data(), m_lastDate, sizeof m_lastDate) == 0;
    if (common) {
        const int hour = twoDigits(text.data() + 11);
        const int minute = twoDigits(text.data() + 14);
        const int second = twoDigits(text.data() + 17);
        if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60)
            return Timestamp{((m_lastDay * 24 + hour) * 3600 + minute * 60 + second) * 1'000'000'000};
    }
    const Result<Timestamp> parsed = parseTimestamp(text);
    if (!parsed || parsed->ns < 0 || parsed->ns >= LatestNs)
        return std::nullopt;
    if (text.size() == 20 && text[19] == 'Z') { // remember only dates of the zone-less day they name
        constexpr std::int64_t NsPerDay = 86'400'000'000'000;
        std::memcpy(m_lastDate, text.data(), sizeof m_lastDate);
        m_lastDay = parsed->ns / NsPerDay;
    }
    return *parsed;
}

std::optional<Timestamp> TimeReader::readEpoch(std::string_view text) const
{
    const std::size_t point = text.find('.');
    const auto whole = readInteger(text.substr(0, point));
    if (!whole || *whole <= 0)
        return std::nullopt;
    const TimeUnit unit = m_unit == TimeUnit::Detect ? unitOf(*whole) : m_unit;
    std::int64_t scale = nanosecondsPer(unit);
    std::int64_t ns = 0;
    if (__builtin_mul_overflow(*whole, scale, &ns) || ns >= LatestNs)
        return std::nullopt;
    if (point == std::string_view::npos)
        return Timestamp{ns};
    for (const char c : text.substr(point + 1)) {
        if (!isDigit(c))
            return std::nullopt;
        scale /= 10;
        ns += (c - '0') * scale;
    }
    return Timestamp{ns};
}

std::optional<Timestamp> TimeReader::read(std::string_view text)
{
    if (m_unit == TimeUnit::Iso8601)
        return readIso(text);
    if (m_unit != TimeUnit::Detect)
        return readEpoch(text);
    if (const auto epoch = readEpoch(text)) {
        // 8 digits are a date like 20160618, not a moment of the year 1970.
        const auto whole = readInteger(text.substr(0, text.find('.')));
        constexpr std::int64_t FirstPlausible = 100'000'000;
        if (*whole < FirstPlausible)
            return std::nullopt;
        m_unit = unitOf(*whole);
        return epoch;
    }
    const auto iso = readIso(text);
    if (iso)
        m_unit = TimeUnit::Iso8601;
    return iso;
}

} // namespace mystic
