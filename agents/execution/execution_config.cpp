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
    };
}

Result<void> ExecutionConfig::set(std::string_view key, std::string_view jsonValue)
{
    static const std::vector<ConfigKey> all = keys();
    const ConfigKey* found = findConfigKey(all, key);
    if (found == nullptr)
        return failure(ErrorCode::NotFound,
                       "execution: there is no configuration key \"" + std::string(key) + "\"");
    if (found->type == ConfigKey::Type::Decimal)
        return readDecimal(*found, jsonValue).map([this](std::int64_t raw) {
            maxSlippage = Ratio::fromRaw(raw);
        });
    if (found->type == ConfigKey::Type::Text) {
        const auto text = readText(*found, jsonValue);
        if (!text)
            return tl::make_unexpected(text.error());
        if (*text != "market" && *text != "limit_ioc")
            return failure(ErrorCode::OutOfRange,
                           "entry_order_type: expected \"market\" or \"limit_ioc\", found \"" + *text + "\"");
        entryStyle = *text == "market" ? EntryStyle::Market : EntryStyle::LimitIoc;
        return {};
    }
    std::int64_t* target = &maxOrders;
    if (key == "order_timeout")
        target = &orderTimeoutS;
    else if (key == "retry_attempts")
        target = &retryAttempts;
    else if (key == "retry_backoff")
        target = &retryBackoffMs;
    return readInteger(*found, jsonValue).map([target](std::int64_t value) { *target = value; });
}

} // namespace mystic
