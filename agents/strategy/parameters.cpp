#include "parameters.h"

#include <variant>

#include "contract/config_value.h"
#include "domain/invariant.h"

namespace mystic {

namespace {

using Type = ConfigKey::Type;
using P = StrategyParameters;
/// Where a key's value goes; the list of enabled strategies sets two booleans and has no member of its own.
using Target = std::variant<std::monostate, std::int64_t P::*, double P::*, bool P::*>;

struct Binding {
    ConfigKey key;
    Target target;
};

constexpr std::string_view EnabledKey = "enabled_strategies";

std::vector<Binding> rosterBindings()
{
    return {
        {{Type::Integer, "max_strategies", "10", "1", "1000", "strategies",
          "Largest number of active strategy instances (a strategy on one instrument); instruments count in "
          "the "
          "session's order, what exceeds the limit opens nothing new."},
         &P::maxStrategies},
        {{Type::Integer, "optimization_interval", "3600", "1", "604800", "s",
          "How often performance is evaluated and model metrics are published; this version measures and "
          "does not "
          "optimise."},
         &P::optimizationIntervalS},
        {{Type::Decimal, "performance_threshold", "0.6", "0", "1", "hit rate",
          "Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; "
          "trend "
          "strategies may earn below it. Trading goes on."},
         &P::performanceThreshold},
        {{Type::Integer, "minimum_trades", "20", "1", "100000", "trades",
          "Closed trades a strategy needs before its hit rate is judged against performance_threshold."},
         &P::minimumTrades},
        {{Type::TextList, std::string(EnabledKey), R"(["trend-cross", "mean-reversion"])", "", "", "",
          "Strategies that may open positions: trend-cross, mean-reversion. One left out still closes what "
          "it holds."},
         std::monostate{}},
        {{Type::Boolean, "allow_short", "true", "", "", "",
          "Whether strategies may open short positions; false leaves the long side only."},
         &P::allowShort},
    };
}

std::vector<Binding> barBindings()
{
    return {
        {{Type::Integer, "bar_interval", "60", "1", "604800", "s",
          "Length of the bars the strategies use; bars of another length are ignored. A change restarts "
          "warm-up."},
         &P::barIntervalS},
        {{Type::Integer, "max_gap_bars", "5", "1", "10000", "bars",
          "A gap in an instrument's bars longer than this many intervals restarts warm-up."},
         &P::maxGapBars},
        {{Type::Integer, "atr_period", "14", "1", "1000", "bars",
          "Period of the average true range behind volatility and stops. A change restarts warm-up."},
         &P::atrPeriod},
        {{Type::Decimal, "stop_atr_multiple", "3", "0.1", "50", "average true ranges",
          "Distance of the suggested protective stop from the reference price."},
         &P::stopAtrMultiple},
        {{Type::Integer, "signal_validity", "30", "1", "86400", "s",
          "How long a signal may be acted upon; unanswered until then, it counts as refused."},
         &P::signalValidityS},
        {{Type::Integer, "cooldown", "60", "0", "604800", "s",
          "Pause of a strategy on an instrument after a closed position or a refused entry."},
         &P::cooldownS},
    };
}

std::vector<Binding> ruleBindings()
{
    return {
        {{Type::Integer, "trend_fast_period", "12", "1", "1000", "bars",
          "Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up."},
         &P::trendFast},
        {{Type::Integer, "trend_slow_period", "26", "2", "2000", "bars",
          "Period of the slow average of trend-cross. A change restarts warm-up."},
         &P::trendSlow},
        {{Type::Decimal, "trend_min_volatility", "0.0005", "0", "1", "share of price",
          "Average true range over price below which trend-cross does not enter: too quiet to pay the "
          "costs."},
         &P::trendMinVolatility},
        {{Type::Decimal, "trend_max_volatility", "0.02", "0", "10", "share of price",
          "Average true range over price above which trend-cross does not enter: too wild for its stops."},
         &P::trendMaxVolatility},
        {{Type::Integer, "reversion_period", "20", "2", "2000", "bars",
          "Period of mean and deviation of mean-reversion. A change restarts warm-up."},
         &P::reversionPeriod},
        {{Type::Decimal, "reversion_entry_z", "2", "1", "20", "deviations",
          "Distance from the mean at which mean-reversion enters back towards it: the band."},
         &P::reversionEntryZ},
        {{Type::Decimal, "reversion_max_z", "4", "1", "100", "deviations",
          "Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing."},
         &P::reversionMaxZ},
        {{Type::Decimal, "reversion_exit_z", "0", "0", "20", "deviations",
          "Distance from the mean at which mean-reversion takes its exit; 0 = at the mean."},
         &P::reversionExitZ},
        {{Type::Integer, "rsi_period", "14", "1", "1000", "bars",
          "Period of the relative strength index of mean-reversion. A change restarts warm-up."},
         &P::rsiPeriod},
        {{Type::Decimal, "rsi_entry", "35", "0", "50", "index points",
          "Mean-reversion buys only at or below this index and sells short only at or above 100 minus it."},
         &P::rsiEntry},
        {{Type::Decimal, "rsi_exit", "55", "0", "100", "index points",
          "Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it."},
         &P::rsiExit},
    };
}

const std::vector<Binding>& bindings()
{
    static const std::vector<Binding> All = [] {
        std::vector<Binding> all = rosterBindings();
        for (auto part : {barBindings(), ruleBindings()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return All;
}

Result<void> setEnabled(P& parameters, const ConfigKey& key, std::string_view json)
{
    const auto names = readTextList(key, json);
    if (!names)
        return tl::make_unexpected(names.error());
    bool trend = false;
    bool reversion = false;
    for (const std::string& name : *names) {
        if (name == "trend-cross")
            trend = true;
        else if (name == "mean-reversion")
            reversion = true;
        else
            return failure(ErrorCode::OutOfRange, "configuration key \"" + key.name +
                                                      "\": unknown strategy \"" + name +
                                                      "\", expected trend-cross or mean-reversion");
    }
    parameters.trendCross = trend;
    parameters.meanReversion = reversion;
    return {};
}

Result<void> setBound(P& parameters, const Binding& binding, std::string_view json)
{
    if (const auto* whole = std::get_if<std::int64_t P::*>(&binding.target)) {
        const auto value = readInteger(binding.key, json);
        if (!value)
            return tl::make_unexpected(value.error());
        parameters.** whole = *value;
    } else if (const auto* decimal = std::get_if<double P::*>(&binding.target)) {
        const auto value = readDecimal(binding.key, json);
        if (!value)
            return tl::make_unexpected(value.error());
        parameters.** decimal = Ratio::fromRaw(*value).toDouble();
    } else if (const auto* flag = std::get_if<bool P::*>(&binding.target)) {
        const auto value = readBoolean(binding.key, json);
        if (!value)
            return tl::make_unexpected(value.error());
        parameters.** flag = *value;
    } else {
        return setEnabled(parameters, binding.key, json);
    }
    return {};
}

tl::unexpected<Error> pairFailure(std::string_view lower, double low, std::string_view upper, double high)
{
    const auto text = [](double value) {
        return formatScaled(scaledFromDouble(value, Rounding::HalfEven).value_or(0));
    };
    return failure(ErrorCode::OutOfRange,
                   "configuration keys \"" + std::string(lower) + "\" and \"" + std::string(upper) +
                       "\": expected the first below the second, found " + text(low) + " and " + text(high));
}

} // namespace

const std::vector<ConfigKey>& strategyConfigKeys()
{
    static const std::vector<ConfigKey> Keys = [] {
        std::vector<ConfigKey> keys;
        for (const Binding& binding : bindings())
            keys.push_back(binding.key);
        return keys;
    }();
    return Keys;
}

StrategyParameters defaultStrategyParameters()
{
    StrategyParameters parameters;
    for (const Binding& binding : bindings()) {
        const auto done = setBound(parameters, binding, binding.key.defaultValue);
        MYSTIC_INVARIANT(done.has_value(), "a key's default is within its own range");
    }
    return parameters;
}

Result<void> setStrategyParameter(StrategyParameters& parameters, std::string_view key,
                                  std::string_view jsonValue)
{
    for (const Binding& binding : bindings())
        if (binding.key.name == key)
            return setBound(parameters, binding, jsonValue);
    return failure(ErrorCode::NotFound,
                   "configuration key \"" + std::string(key) + "\" is unknown to the Strategy Agent");
}

Result<void> validate(const StrategyParameters& p)
{
    if (p.trendFast >= p.trendSlow)
        return pairFailure("trend_fast_period", static_cast<double>(p.trendFast), "trend_slow_period",
                           static_cast<double>(p.trendSlow));
    if (p.trendMinVolatility >= p.trendMaxVolatility)
        return pairFailure("trend_min_volatility", p.trendMinVolatility, "trend_max_volatility",
                           p.trendMaxVolatility);
    if (p.reversionExitZ >= p.reversionEntryZ)
        return pairFailure("reversion_exit_z", p.reversionExitZ, "reversion_entry_z", p.reversionEntryZ);
    if (p.reversionEntryZ >= p.reversionMaxZ)
        return pairFailure("reversion_entry_z", p.reversionEntryZ, "reversion_max_z", p.reversionMaxZ);
    if (p.rsiEntry >= p.rsiExit)
        return pairFailure("rsi_entry", p.rsiEntry, "rsi_exit", p.rsiExit);
    return {};
}

bool needsNewIndicators(const StrategyParameters& before, const StrategyParameters& after)
{
    return before.barIntervalS != after.barIntervalS || before.atrPeriod != after.atrPeriod ||
           before.trendFast != after.trendFast || before.trendSlow != after.trendSlow ||
           before.reversionPeriod != after.reversionPeriod || before.rsiPeriod != after.rsiPeriod;
}

void save(ByteWriter& out, const StrategyParameters& parameters)
{
    for (const Binding& binding : bindings()) {
        if (const auto* whole = std::get_if<std::int64_t P::*>(&binding.target))
            out.put(parameters.**whole);
        else if (const auto* decimal = std::get_if<double P::*>(&binding.target))
            out.put(parameters.**decimal);
        else if (const auto* flag = std::get_if<bool P::*>(&binding.target))
            out.put(static_cast<std::uint8_t>(parameters.**flag));
    }
    out.put(static_cast<std::uint8_t>(parameters.trendCross));
    out.put(static_cast<std::uint8_t>(parameters.meanReversion));
}

bool load(ByteReader& in, StrategyParameters& parameters)
{
    for (const Binding& binding : bindings()) {
        if (const auto* whole = std::get_if<std::int64_t P::*>(&binding.target))
            parameters.** whole = in.get<std::int64_t>();
        else if (const auto* decimal = std::get_if<double P::*>(&binding.target))
            parameters.** decimal = in.get<double>();
        else if (const auto* flag = std::get_if<bool P::*>(&binding.target))
            parameters.** flag = in.get<std::uint8_t>() != 0;
    }
    parameters.trendCross = in.get<std::uint8_t>() != 0;
    parameters.meanReversion = in.get<std::uint8_t>() != 0;
    return in.ok() && parameters.atrPeriod >= 1 && parameters.rsiPeriod >= 1 &&
           parameters.reversionPeriod >= 2 && parameters.trendFast >= 1 && parameters.trendSlow <= 2000 &&
           validate(parameters).has_value();
}

} // namespace mystic
