#include "execution_config.h"

#include "contract/config_value.h"

namespace mystic {

std::vector<ConfigKey> ExecutionConfig::keys()
{
    using Type = ConfigKey::Type;
    return {
        {Type::Integer, "max_orders", "100", "1", "1000", "orders",
         "Largest number of orders working at once; exits and protective stops are sent even when it is "
         "reached."},
        {Type::Integer, "order_timeout", "300", "1", "86400", "s",
         "An entry that still works after this time is canceled."},
        {Type::Integer, "retry_attempts", "3", "0", "10", "attempts",
         "How often an order the venue refused or received too late is sent again."},
        {Type::Integer, "retry_backoff", "500", "10", "60000", "ms",
         "Pause before the first new attempt; it doubles with every further one, up to 60 s."},
        {Type::Text, "entry_order_type", "\"market\"", "", "", "market | limit_ioc",
         "How entries without a limit leave: as market orders, or as limit orders at the touch plus "
         "max_slippage that fill at "
         "once or not at all."},
        {Type::Decimal, "max_slippage", "0.001", "0", "0.1", "share of price",
         "How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk "
         "assumed at worst."},
        {Type::Decimal, "trailing_stop", "0", "0", "0.5", "share of price",
         "Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A "
         "signal's own offset comes first."},
        {Type::Decimal, "take_profit", "0", "0", "10", "share of price",
         "Distance of the profit target of entries whose signal names none; 0 places none. Stop and target "
         "cancel each other."},
        {Type::Text, "slicing", "\"none\"", "", "", "none | twap | vwap",
         "How entries worth more than slice_above are worked: at once, in equal slices over time, or in "
         "slices that follow the observed volume."},
        {Type::Decimal, "slice_above", "10000", "0", "90000000000", "account currency",
         "Entries worth more than this are worked in slices. Every slice counts as a trade of the day."},
        {Type::Integer, "slice_count", "10", "2", "100", "slices",
         "Steps of a sliced order; fewer when a slice would be below the instrument's minimum."},
        {Type::Integer, "slice_duration", "300", "1", "86400", "s",
         "Time a sliced order is spread over, unless the signal names one. The gate's max_slice_age must be "
         "longer."},
        {Type::Decimal, "participation_cap", "0.1", "0.001", "1", "share of volume",
         "Largest share of the volume observed since it began that a VWAP order may take."},
    };
}

Result<void> ExecutionConfig::set(std::string_view key, std::string_view jsonValue)
{
    static const std::vector<ConfigKey> all = keys();
    const ConfigKey* found = findConfigKey(all, key);
    if (found == nullptr)
        return failure(ErrorCode::NotFound,
                       "execution: there is no configuration key \"" + std::string(key) + "\"");
    if (key == "slice_above")
        return readDecimal(*found, jsonValue).map([this](std::int64_t raw) {
            sliceAbove = Money::fromRaw(raw);
        });
    if (found->type == ConfigKey::Type::Decimal) {
        Ratio* share = &maxSlippage;
        if (key == "trailing_stop")
            share = &trailingStop;
        else if (key == "take_profit")
            share = &takeProfit;
        else if (key == "participation_cap")
            share = &participationCap;
        return readDecimal(*found, jsonValue).map([share](std::int64_t raw) {
            *share = Ratio::fromRaw(raw);
        });
    }
    if (found->type == ConfigKey::Type::Text)
        return setText(*found, jsonValue);
    std::int64_t* target = &maxOrders;
    if (key == "order_timeout")
        target = &orderTimeoutS;
    else if (key == "retry_attempts")
        target = &retryAttempts;
    else if (key == "retry_backoff")
        target = &retryBackoffMs;
    else if (key == "slice_count")
        target = &sliceCount;
    else if (key == "slice_duration")
        target = &sliceDurationS;
    return readInteger(*found, jsonValue).map([target](std::int64_t value) { *target = value; });
}

Result<void> ExecutionConfig::setText(const ConfigKey& key, std::string_view jsonValue)
{
    const auto text = readText(key, jsonValue);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto refuse = [&key, &text](const char* expected) {
        return failure(ErrorCode::OutOfRange,
                       key.name + ": expected " + expected + ", found \"" + *text + "\"");
    };
    if (key.name == "slicing") {
        if (*text != "none" && *text != "twap" && *text != "vwap")
            return refuse("\"none\", \"twap\" or \"vwap\"");
        slicing = *text == "none" ? Slicing::None : *text == "twap" ? Slicing::Twap : Slicing::Vwap;
        return {};
    }
    if (*text != "market" && *text != "limit_ioc")
        return refuse("\"market\" or \"limit_ioc\"");
    entryStyle = *text == "market" ? EntryStyle::Market : EntryStyle::LimitIoc;
    return {};
}

} // namespace mystic
