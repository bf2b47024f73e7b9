#include "risk_config.h"

#include <array>
#include <utility>
#include <variant>

#include "contract/config_value.h"

namespace mystic {

namespace {

using Member = std::variant<Ratio RiskConfig::*, std::int64_t RiskConfig::*, TimeZone RiskConfig::*>;

struct Entry {
    const char* name;
    const char* defaultValue;
    const char* minimum;
    const char* maximum;
    const char* unit;
    const char* help;
    Member member;
};

const std::array<Entry, 24> Table{{
    {"max_portfolio_risk", "0.02", "0", "1", "share of equity",
     "Budget of open risk: the sum of the losses to the stops of all positions and pending entries.",
     &RiskConfig::maxPortfolioRisk},
    {"max_position_size", "0.1", "0", "10", "share of equity",
     "Largest value of one position, pending entries included.", &RiskConfig::maxPositionSize},
    {"stop_loss_pct", "0.05", "0.0001", "0.9", "share of price",
     "Distance of the protective stop from the entry; a strategy's own stop counts when it is nearer.",
     &RiskConfig::stopLossPct},
    {"max_gross_exposure", "0.8", "0", "100", "share of equity",
     "Largest sum of position values without regard to sign, pending entries included.",
     &RiskConfig::maxGrossExposure},
    {"max_net_exposure", "0.6", "0", "100", "share of equity",
     "Largest sum of signed position values, the worse of all pending buys or all pending sells filled.",
     &RiskConfig::maxNetExposure},
    {"max_leverage", "1", "0", "100", "times equity",
     "Largest gross value of held positions; up to 1, purchases must also be covered by cash.",
     &RiskConfig::maxLeverage},
    {"max_concentration", "0.6", "0", "1", "Herfindahl index",
     "Largest sum of squared shares in gross exposure; 1 = everything in one instrument.",
     &RiskConfig::maxConcentration},
    {"concentration_from", "0.25", "0", "100", "share of equity",
     "Gross exposure from which max_concentration applies; below it too little is invested to be "
     "concentrated.",
     &RiskConfig::concentrationFrom},
    {"max_drawdown", "0.1", "0", "1", "share of peak equity", "Drawdown above which new entries are blocked.",
     &RiskConfig::maxDrawdown},
    {"max_daily_loss", "0.03", "0", "1", "share of equity at the day's start",
     "Loss of the day, unrealised included, above which new entries are blocked until the day rolls.",
     &RiskConfig::maxDailyLoss},
    {"max_var", "0.05", "0", "10", "share of equity",
     "Largest historical value at risk over risk_horizon; above it new entries are blocked.",
     &RiskConfig::maxVar},
    {"max_es", "0.075", "0", "10", "share of equity",
     "Largest historical expected shortfall over risk_horizon; above it new entries are blocked.",
     &RiskConfig::maxEs},
    {"var_confidence", "0.95", "0.5", "0.999", "probability",
     "Confidence of value at risk and expected shortfall.", &RiskConfig::varConfidence},
    {"target_volatility", "0.01", "0.0001", "10", "share of equity over risk_horizon",
     "Volatility one position may add to equity; sizes entries whose signal carries a volatility.",
     &RiskConfig::targetVolatility},
    {"price_allowance", "0.005", "0", "0.5", "share of price",
     "How much worse than the market a market order is assumed to fill when it is sized.",
     &RiskConfig::priceAllowance},
    {"warn_at", "0.8", "0.1", "1", "share of the limit", "Use of a limit from which a warning is raised.",
     &RiskConfig::warnAt},
    {"alert_hysteresis", "0.05", "0", "0.5", "share of the limit",
     "How far below its threshold a value must fall before the warning or breach is cleared.",
     &RiskConfig::alertHysteresis},
    {"passive_tolerance", "0.1", "0", "1", "share of the limit",
     "How far prices may carry open risk and position size above the limits that sized them before it is a "
     "breach.",
     &RiskConfig::passiveTolerance},
    {"var_window", "500", "20", "2000", "returns",
     "Number of bar returns behind value at risk and expected shortfall.", &RiskConfig::varWindow},
    {"bar_interval", "60", "1", "86400", "s",
     "Length of one return; also the bar that a signal's volatility refers to. A change empties the window.",
     &RiskConfig::barIntervalS},
    {"risk_horizon", "86400", "1", "31536000", "s",
     "Horizon of value at risk and target volatility; scaled from bars by the square root of time.",
     &RiskConfig::riskHorizonS},
    {"report_interval", "1", "1", "3600", "s",
     "Logical time between two risk reports while anything changes.", &RiskConfig::reportIntervalS},
    {"verdict_validity", "2000", "1", "600000", "ms",
     "How long a verdict holds when the signal and Compliance set no earlier end.",
     &RiskConfig::verdictValidityMs},
    {"day_roll_zone", "\"UTC0\"", "", "", "POSIX TZ rule",
     "Time zone at whose midnight the day of the daily loss rolls, e.g. \"EST5EDT,M3.2.0,M11.1.0\".",
     &RiskConfig::dayRollZone},
}};

Result<void> assign(RiskConfig& config, const ConfigKey& key, Ratio RiskConfig::*member,
                    std::string_view json)
{
    return readDecimal(key, json).map([&](std::int64_t raw) { config.*member = Ratio::fromRaw(raw); });
}

Result<void> assign(RiskConfig& config, const ConfigKey& key, std::int64_t RiskConfig::*member,
                    std::string_view json)
{
    return readInteger(key, json).map([&](std::int64_t value) { config.*member = value; });
}

Result<void> assign(RiskConfig& config, const ConfigKey& key, TimeZone RiskConfig::*member,
                    std::string_view json)
{
    return readText(key, json)
        .and_then([](const std::string& rule) { return TimeZone::parse(rule); })
        .map([&](TimeZone zone) { config.*member = std::move(zone); })
        .map_error([&](Error error) {
            if (error.message.find(key.name) == std::string::npos)
                error.message = "configuration key \"" + key.name + "\": " + error.message;
            return error;
        });
}

ConfigKey::Type typeOf(const Member& member)
{
    if (std::holds_alternative<Ratio RiskConfig::*>(member))
        return ConfigKey::Type::Decimal;
    if (std::holds_alternative<std::int64_t RiskConfig::*>(member))
        return ConfigKey::Type::Integer;
    return ConfigKey::Type::Text;
}

ConfigKey keyOf(const Entry& entry)
{
    ConfigKey key;
    key.type = typeOf(entry.member);
    key.name = entry.name;
    key.defaultValue = entry.defaultValue;
    key.minimum = entry.minimum;
    key.maximum = entry.maximum;
    key.unit = entry.unit;
    key.help = entry.help;
    return key;
}

Result<void> assign(RiskConfig& config, const Entry& entry, std::string_view json)
{
    const ConfigKey key = keyOf(entry);
    return std::visit([&](auto member) { return assign(config, key, member, json); }, entry.member);
}

} // namespace

RiskConfig::RiskConfig()
{
    for (const Entry& entry : Table) {
        const auto done = assign(*this, entry, entry.defaultValue);
        MYSTIC_INVARIANT(done.has_value(), "a default of the risk configuration is outside its own range");
    }
}

std::vector<ConfigKey> RiskConfig::keys()
{
    std::vector<ConfigKey> keys;
    keys.reserve(Table.size());
    for (const Entry& entry : Table)
        keys.push_back(keyOf(entry));
    return keys;
}

Result<void> RiskConfig::set(std::string_view key, std::string_view jsonValue)
{
    for (const Entry& entry : Table) {
        if (key == entry.name)
            return assign(*this, entry, jsonValue);
    }
    return failure(ErrorCode::NotFound, "the risk agent has no configuration key '" + std::string(key) + "'");
}

} // namespace mystic
