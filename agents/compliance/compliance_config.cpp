#include "compliance_config.h"

#include <functional>

#include "contract/config_value.h"

namespace mystic {

namespace {

using Type = ConfigKey::Type;

const std::vector<ConfigKey>& declaredKeys()
{
    static const std::vector<ConfigKey> keys = {
        {Type::Integer, "max_daily_trades", "100", "0", "1000000", "orders/day",
         "Largest number of orders with an execution in a day; working orders count as if executed."},
        {Type::Decimal, "max_daily_volume", "100000", "0", "90000000000", "account currency/day",
         "Largest notional executed in a day; the value of working orders is reserved."},
        {Type::Text, "trading_hours", "\"00:00-23:59\"", "", "", "HH:MM-HH:MM",
         "When entries are allowed; the end minute is included to its last instant."},
        {Type::Text, "trading_hours_zone", "\"UTC0\"", "", "", "POSIX TZ rule",
         "Zone of trading_hours, for example \"EST5EDT,M3.2.0,M11.1.0\"."},
        {Type::Text, "day_zone", "\"UTC0\"", "", "", "POSIX TZ rule",
         "Zone whose midnight starts a new day for the daily limits."},
        {Type::TextList, "restricted_list", "[]", "", "", "symbols",
         "Instruments in which no position may be opened."},
        {Type::Integer, "message_rate_limit", "50", "1", "1000", "messages/s",
         "Largest number of cleared signals, cancels and replacements within one second."},
        {Type::Decimal, "duplicate_window", "0.5", "0", "3600", "s",
         "A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off."},
        {Type::Integer, "repeated_execution_limit", "20", "1", "1000", "executions",
         "Largest number of entries of one strategy in one instrument within repeated_execution_window."},
        {Type::Decimal, "repeated_execution_window", "60", "1", "86400", "s",
         "Window of the repeated-execution throttle."},
        {Type::Decimal, "signal_max_age", "5", "0.001", "3600", "s", "Oldest signal that is still cleared."},
        {Type::Decimal, "verdict_validity", "5", "0.001", "3600", "s",
         "How long a verdict may be used; never longer than the signal itself is valid."},
        {Type::Decimal, "warn_at", "0.8", "0", "1", "share of limit",
         "From this share of a limit on a warning is raised."},
    };
    return keys;
}

/// Decimal seconds to nanoseconds: both are scaled integers, 1e8 to 1e9.
Duration toDuration(std::int64_t scaledSeconds)
{
    return {scaledSeconds * 10};
}

template <typename T, typename Raw, typename Convert>
Result<void> store(T& target, const Result<Raw>& value, Convert convert)
{
    if (!value)
        return tl::make_unexpected(value.error());
    target = convert(*value);
    return {};
}

Result<TimeZone> readZone(const ConfigKey& key, std::string_view json)
{
    const auto text = readText(key, json);
    if (!text)
        return tl::make_unexpected(text.error());
    auto zone = TimeZone::parse(*text);
    if (!zone)
        return failure(zone.error().code, "configuration key \"" + key.name + "\": " + zone.error().message);
    return *zone;
}

Result<TradingHours> readHours(const ConfigKey& key, std::string_view json, const TimeZone& zone)
{
    const auto text = readText(key, json);
    if (!text)
        return tl::make_unexpected(text.error());
    auto hours = TradingHours::parse(*text, zone);
    if (!hours)
        return failure(hours.error().code,
                       "configuration key \"" + key.name + "\": " + hours.error().message);
    return *hours;
}

} // namespace

ComplianceConfig::ComplianceConfig() : m_texts(declaredKeys().size())
{
    for (const ConfigKey& key : declaredKeys()) {
        const auto done = set(key.name, key.defaultValue);
        MYSTIC_INVARIANT(done.has_value(), "a default value lies within its own range");
    }
}

std::span<const ConfigKey> ComplianceConfig::keys()
{
    return declaredKeys();
}

Result<void> ComplianceConfig::set(std::string_view name, std::string_view json)
{
    const ConfigKey* key = findConfigKey(declaredKeys(), name);
    if (key == nullptr)
        return failure(ErrorCode::NotFound,
                       "the Compliance Agent has no configuration key \"" + std::string(name) + "\"");
    auto done = read(*key, json);
    if (done)
        m_texts[static_cast<std::size_t>(key - declaredKeys().data())] = std::string(json);
    return done;
}

Result<void> ComplianceConfig::read(const ConfigKey& key, std::string_view json)
{
    const auto same = [](std::int64_t value) { return value; };
    const std::string& name = key.name;
    if (name == "max_daily_trades")
        return store(maxDailyTrades, readInteger(key, json), same);
    if (name == "max_daily_volume")
        return store(maxDailyVolume, readDecimal(key, json), Money::fromRaw);
    if (name == "trading_hours")
        return store(tradingHours, readHours(key, json, tradingHours.zone), std::identity{});
    if (name == "trading_hours_zone")
        return store(tradingHours.zone, readZone(key, json), std::identity{});
    if (name == "day_zone")
        return store(dayZone, readZone(key, json), std::identity{});
    if (name == "restricted_list")
        return store(restricted, readTextList(key, json), std::identity{});
    if (name == "message_rate_limit")
        return store(messageRateLimit, readInteger(key, json), same);
    if (name == "duplicate_window")
        return store(duplicateWindow, readDecimal(key, json), toDuration);
    if (name == "repeated_execution_limit")
        return store(repeatedExecutionLimit, readInteger(key, json), same);
    if (name == "repeated_execution_window")
        return store(repeatedExecutionWindow, readDecimal(key, json), toDuration);
    if (name == "signal_max_age")
        return store(signalMaxAge, readDecimal(key, json), toDuration);
    if (name == "verdict_validity")
        return store(verdictValidity, readDecimal(key, json), toDuration);
    MYSTIC_INVARIANT(name == "warn_at", "every declared key is read");
    return store(warnAt, readDecimal(key, json), Ratio::fromRaw);
}

} // namespace mystic
