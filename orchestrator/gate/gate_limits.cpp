#include "gate_limits.h"

#include "contract/config_value.h"

namespace mystic {

namespace {

using Type = ConfigKey::Type;

const std::vector<ConfigKey>& declaredKeys()
{
    static const std::vector<ConfigKey> keys = {
        {Type::Decimal, "max_order_value", "25000", "0", "90000000000", "account currency",
         "Largest value of one order at its worst price."},
        {Type::Integer, "max_open_orders", "100", "0", "4000", "orders", "Largest number of working orders."},
        {Type::Decimal, "max_position_value", "50000", "0", "90000000000", "account currency",
         "Largest value of one instrument's position with everything pending on one side."},
        {Type::Decimal, "max_gross_exposure", "200000", "0", "90000000000", "account currency",
         "Largest sum over instruments of position value with everything pending."},
        {Type::Integer, "max_daily_trades", "100", "0", "1000000", "orders/day",
         "Largest number of orders with an execution in a day; working orders count as if executed."},
        {Type::Decimal, "max_daily_volume", "100000", "0", "90000000000", "account currency/day",
         "Largest notional executed in a day; the value of working orders is reserved."},
        {Type::Integer, "message_rate_limit", "100", "1", "1000", "messages/s",
         "Largest number of orders and changes within one second; cancels count but always pass."},
        {Type::Decimal, "price_collar", "0.1", "0.0001", "1", "share of mark",
         "Largest distance of an order's price from the mark."},
        {Type::Decimal, "max_data_age", "60", "0.001", "604800", "s",
         "Oldest market data of the instrument on which an entry may be sent."},
        {Type::Decimal, "max_verdict_age", "5", "0.001", "3600", "s",
         "Oldest verdict of Compliance or Risk on which an entry may be sent."},
        {Type::Decimal, "max_slice_age", "900", "0.001", "86400", "s",
         "Oldest verdict on which a later slice of an order worked in slices may be sent; the first slice "
         "obeys max_verdict_age, and every slice all limits as they are then."},
        {Type::Decimal, "warn_at", "0.8", "0", "1", "share of limit",
         "From this share of a limit on a check warns."},
        {Type::Text, "day_zone", "\"UTC0\"", "", "", "POSIX TZ rule",
         "Zone whose midnight starts a new day for the daily limits."},
        {Type::Decimal, "reconcile_interval", "30", "0", "3600", "s",
         "Time between comparisons of orders, fills and positions with the venue; 0 compares only after "
         "connecting and when asked."},
        {Type::TextList, "reconcile_automatic", "[\"missing_fill\", \"foreign_fill\"]", "", "", "",
         "Classes of differences with the venue that are corrected without a person: missing_fill, "
         "unknown_order, lost_order, order_drift, size_drift, side_flip, foreign_fill. The rest close the "
         "instrument until the operator decides."},
    };
    return keys;
}

template <typename T, typename Make>
Result<void> store(T& target, const Result<std::int64_t>& value, Make make)
{
    if (!value)
        return tl::make_unexpected(value.error());
    target = make(*value);
    return {};
}

std::int64_t same(std::int64_t value)
{
    return value;
}

/// Decimal seconds to nanoseconds: both are scaled integers, 1e8 to 1e9.
Duration toDuration(std::int64_t scaledSeconds)
{
    return {scaledSeconds * 10};
}

Result<void> storeZone(TimeZone& target, const ConfigKey& key, std::string_view json)
{
    const auto text = readText(key, json);
    if (!text)
        return tl::make_unexpected(text.error());
    auto zone = TimeZone::parse(*text);
    if (!zone)
        return failure(zone.error().code, "configuration key \"" + key.name + "\": " + zone.error().message);
    target = *zone;
    return {};
}

} // namespace

GateLimits::GateLimits()
{
    for (const ConfigKey& key : declaredKeys()) {
        const auto done = set(key.name, key.defaultValue);
        MYSTIC_INVARIANT(done.has_value(), "a default value lies within its own range");
    }
}

std::span<const ConfigKey> GateLimits::keys()
{
    return declaredKeys();
}

Result<void> GateLimits::set(std::string_view name, std::string_view json)
{
    const ConfigKey* key = findConfigKey(declaredKeys(), name);
    if (key == nullptr)
        return failure(ErrorCode::NotFound,
                       "the gate has no configuration key \"" + std::string(name) + "\"");
    if (name == "max_order_value")
        return store(maxOrderValue, readDecimal(*key, json), Money::fromRaw);
    if (name == "max_open_orders")
        return store(maxOpenOrders, readInteger(*key, json), same);
    if (name == "max_position_value")
        return store(maxPositionValue, readDecimal(*key, json), Money::fromRaw);
    if (name == "max_gross_exposure")
        return store(maxGrossExposure, readDecimal(*key, json), Money::fromRaw);
    if (name == "max_daily_trades")
        return store(maxDailyTrades, readInteger(*key, json), same);
    if (name == "max_daily_volume")
        return store(maxDailyVolume, readDecimal(*key, json), Money::fromRaw);
    if (name == "message_rate_limit")
        return store(messageRateLimit, readInteger(*key, json), same);
    if (name == "price_collar")
        return store(priceCollar, readDecimal(*key, json), Ratio::fromRaw);
    if (name == "max_data_age")
        return store(maxDataAge, readDecimal(*key, json), toDuration);
    if (name == "max_verdict_age")
        return store(maxVerdictAge, readDecimal(*key, json), toDuration);
    if (name == "max_slice_age")
        return store(maxSliceAge, readDecimal(*key, json), toDuration);
    if (name == "warn_at")
        return store(warnAt, readDecimal(*key, json), Ratio::fromRaw);
    if (name == "reconcile_interval")
        return store(reconcile.interval, readDecimal(*key, json), toDuration);
    if (name == "reconcile_automatic") {
        const auto names = readTextList(*key, json);
        return names ? reconcile.setAutomatic(*names) : tl::make_unexpected(names.error());
    }
    MYSTIC_INVARIANT(name == "day_zone", "every declared key is read");
    return storeZone(dayZone, *key, json);
}

} // namespace mystic
