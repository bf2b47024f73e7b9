#include "parameters.h"

#include <algorithm>
#include <variant>

#include "contract/config_value.h"
#include "domain/invariant.h"

namespace mystic {

namespace {

using Type = ConfigKey::Type;
using P = StrategyParameters;
/// Where a key's value goes; the list of enabled strategies sets the flags and has no member of its own.
using Target =
    std::variant<std::monostate, std::int64_t P::*, double P::*, bool P::*, std::vector<std::string> P::*>;

struct Binding {
    ConfigKey key;
    Target target;
};

constexpr std::string_view EnabledKey = "enabled_strategies";
constexpr std::string_view PairsKey = "pairs";
constexpr std::size_t PairIndex = 3; ///< of pair-spread in StrategyNames
constexpr std::uint32_t PairsMax = 1000;

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
          "Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. "
          "One "
          "left out still closes what it holds."},
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

std::vector<Binding> breakoutBindings()
{
    return {
        {{Type::Integer, "breakout_period", "20", "2", "2000", "bars",
          "Bars before the current one whose highest high and lowest low channel-breakout must break. A "
          "change "
          "restarts warm-up."},
         &P::breakoutPeriod},
        {{Type::Integer, "breakout_exit_period", "10", "1", "2000", "bars",
          "Bars of the channel whose opposite side closes a position of channel-breakout; at most "
          "breakout_period. A change restarts warm-up."},
         &P::breakoutExitPeriod},
        {{Type::Decimal, "breakout_buffer", "0.1", "0", "50", "average true ranges",
          "How far beyond the channel a close must be for channel-breakout to enter."},
         &P::breakoutBuffer},
        {{Type::Decimal, "breakout_max_reach", "3", "0.1", "100", "average true ranges",
          "How far beyond the channel a close may be: what has run further is not chased."},
         &P::breakoutMaxReach},
        {{Type::Integer, "adx_period", "14", "1", "1000", "bars",
          "Period of the average directional index of channel-breakout. A change restarts warm-up."},
         &P::adxPeriod},
        {{Type::Decimal, "breakout_min_adx", "20", "0", "100", "index points",
          "Average directional index below which channel-breakout does not enter: no trend to follow."},
         &P::breakoutMinAdx},
    };
}

std::vector<Binding> pairBindings()
{
    return {
        {{Type::TextList, std::string(PairsKey), "[]", "", "", "",
          "Pairs of pair-spread, each \"FIRST:SECOND\" by symbol, both priced in one currency, no instrument "
          "in "
          "two pairs. Changes only while no pair is open."},
         &P::pairs},
        {{Type::Integer, "pair_period", "120", "10", "5000", "common bars",
          "Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up."},
         &P::pairPeriod},
        {{Type::Decimal, "pair_entry_z", "2", "0.5", "20", "deviations",
          "Distance of the spread from its usual value at which pair-spread enters."},
         &P::pairEntryZ},
        {{Type::Decimal, "pair_exit_z", "0.5", "0", "20", "deviations",
          "Distance of the spread within which a pair is closed as normal again; below pair_entry_z."},
         &P::pairExitZ},
        {{Type::Decimal, "pair_stop_z", "4", "1", "100", "deviations",
          "Distance of the spread at which a pair is closed as broken and none is opened; above "
          "pair_entry_z."},
         &P::pairStopZ},
        {{Type::Decimal, "pair_min_correlation", "0.8", "0", "1", "correlation",
          "Correlation of the log prices below which pair-spread does not enter."},
         &P::pairMinCorrelation},
        {{Type::Decimal, "pair_min_hedge_ratio", "0.2", "0.01", "100", "hedge ratio",
          "Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread "
          "enters."},
         &P::pairMinHedge},
        {{Type::Decimal, "pair_max_hedge_ratio", "5", "0.01", "100", "hedge ratio",
          "Largest hedge ratio with which pair-spread enters."},
         &P::pairMaxHedge},
        {{Type::Decimal, "pair_min_fill", "0.8", "0.1", "1", "share of hedge",
          "Share of its hedge a second leg must get; with less, both legs are closed."},
         &P::pairMinFill},
        {{Type::Decimal, "pair_stop_atr_multiple", "10", "0.1", "100", "average true ranges",
          "Distance of each leg's suggested protective stop; wide, because the legs move together and a leg "
          "stopped out closes its partner."},
         &P::pairStopAtrMultiple},
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
        for (auto part : {barBindings(), ruleBindings(), breakoutBindings(), pairBindings()})
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
    std::array<bool, StrategyNames.size()> enabled{};
    for (const std::string& name : *names) {
        const auto at = std::find(StrategyNames.begin(), StrategyNames.end(), name);
        if (at == StrategyNames.end())
            return failure(ErrorCode::OutOfRange,
                           "configuration key \"" + key.name + "\": unknown strategy \"" + name +
                               "\", expected trend-cross, mean-reversion, channel-breakout or pair-spread");
        enabled[static_cast<std::size_t>(at - StrategyNames.begin())] = true;
    }
    parameters.enabled = enabled;
    return {};
}

/// The two symbols of "FIRST:SECOND"; empty ones when it is not of that form.
std::pair<std::string_view, std::string_view> symbolsOf(std::string_view pair)
{
    const std::size_t colon = pair.find(':');
    if (colon == std::string_view::npos || pair.find(':', colon + 1) != std::string_view::npos)
        return {};
    return {pair.substr(0, colon), pair.substr(colon + 1)};
}

tl::unexpected<Error> pairsFailure(const std::string& what)
{
    return failure(ErrorCode::OutOfRange, "configuration key \"" + std::string(PairsKey) + "\": " + what);
}

Result<void> setPairs(P& parameters, const ConfigKey& key, std::string_view json)
{
    auto pairs = readTextList(key, json);
    if (!pairs)
        return tl::make_unexpected(pairs.error());
    std::vector<std::string_view> seen;
    for (const std::string& pair : *pairs) {
        const auto [first, second] = symbolsOf(pair);
        if (first.empty() || second.empty())
            return pairsFailure(
                "expected two symbols with a colon between, like \"BTC-USD:ETH-USD\", found \"" + pair +
                "\"");
        for (const std::string_view symbol : {first, second}) {
            if (std::find(seen.begin(), seen.end(), symbol) != seen.end())
                return pairsFailure("\"" + std::string(symbol) +
                                    "\" stands twice; an instrument can be in one pair only");
            seen.push_back(symbol);
        }
    }
    parameters.pairs = std::move(*pairs);
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
    } else if (std::holds_alternative<std::vector<std::string> P::*>(binding.target)) {
        return setPairs(parameters, binding.key, json);
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

Result<void> validatePairs(const P& p)
{
    if (p.pairExitZ >= p.pairEntryZ)
        return pairFailure("pair_exit_z", p.pairExitZ, "pair_entry_z", p.pairEntryZ);
    if (p.pairEntryZ >= p.pairStopZ)
        return pairFailure("pair_entry_z", p.pairEntryZ, "pair_stop_z", p.pairStopZ);
    if (p.pairMinHedge >= p.pairMaxHedge)
        return pairFailure("pair_min_hedge_ratio", p.pairMinHedge, "pair_max_hedge_ratio", p.pairMaxHedge);
    if (p.enabled[PairIndex] && p.pairs.empty())
        return pairsFailure("pair-spread is enabled without a pair; name one, like [\"BTC-USD:ETH-USD\"], or "
                            "leave pair-spread out of enabled_strategies");
    if (p.enabled[PairIndex] && !p.allowShort)
        return failure(
            ErrorCode::OutOfRange,
            "configuration key \"allow_short\": pair-spread sells one leg short; allow it, or leave "
            "pair-spread out of enabled_strategies");
    return {};
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

Result<std::vector<std::pair<InstrumentId, InstrumentId>>>
pairInstruments(const StrategyParameters& parameters, const InstrumentMaster& instruments)
{
    std::vector<std::pair<InstrumentId, InstrumentId>> pairs;
    for (const std::string& pair : parameters.pairs) {
        const auto [firstSymbol, secondSymbol] = symbolsOf(pair);
        const Instrument* first = instruments.find(firstSymbol);
        const Instrument* second = instruments.find(secondSymbol);
        if (first == nullptr || second == nullptr)
            return pairsFailure("the session does not trade \"" +
                                std::string(first == nullptr ? firstSymbol : secondSymbol) + "\"");
        if (first->currency != second->currency)
            return pairsFailure("\"" + pair + "\" is priced in two currencies, " + first->currency + " and " +
                                second->currency);
        pairs.emplace_back(first->id, second->id);
    }
    return pairs;
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
    if (p.breakoutExitPeriod > p.breakoutPeriod)
        return failure(
            ErrorCode::OutOfRange,
            "configuration keys \"breakout_exit_period\" and \"breakout_period\": expected the first not "
            "above the second, found " +
                std::to_string(p.breakoutExitPeriod) + " and " + std::to_string(p.breakoutPeriod));
    if (p.breakoutBuffer >= p.breakoutMaxReach)
        return pairFailure("breakout_buffer", p.breakoutBuffer, "breakout_max_reach", p.breakoutMaxReach);
    return validatePairs(p);
}

bool needsNewIndicators(const StrategyParameters& before, const StrategyParameters& after)
{
    return before.barIntervalS != after.barIntervalS || before.atrPeriod != after.atrPeriod ||
           before.trendFast != after.trendFast || before.trendSlow != after.trendSlow ||
           before.reversionPeriod != after.reversionPeriod || before.rsiPeriod != after.rsiPeriod ||
           before.breakoutPeriod != after.breakoutPeriod ||
           before.breakoutExitPeriod != after.breakoutExitPeriod || before.adxPeriod != after.adxPeriod ||
           before.pairPeriod != after.pairPeriod;
}

namespace {

/// Saved periods size memory, so they are checked before anything is built from them.
bool periodsAreUsable(const P& p)
{
    const auto within = [](std::int64_t period, std::int64_t least, std::int64_t most) {
        return period >= least && period <= most;
    };
    return within(p.atrPeriod, 1, 1000) && within(p.rsiPeriod, 1, 1000) &&
           within(p.reversionPeriod, 2, 2000) && within(p.trendFast, 1, 1000) &&
           within(p.trendSlow, 2, 2000) && within(p.adxPeriod, 1, 1000) &&
           within(p.breakoutPeriod, 2, 2000) && within(p.breakoutExitPeriod, 1, 2000) &&
           within(p.pairPeriod, 10, 5000) && p.barIntervalS >= 1;
}

} // namespace

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
    for (const bool enabled : parameters.enabled)
        out.put(static_cast<std::uint8_t>(enabled));
    out.put(static_cast<std::uint32_t>(parameters.pairs.size()));
    for (const std::string& pair : parameters.pairs)
        out.putText(pair);
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
    for (bool& enabled : parameters.enabled)
        enabled = in.get<std::uint8_t>() != 0;
    const auto pairs = in.get<std::uint32_t>();
    parameters.pairs.clear();
    for (std::uint32_t i = 0; i < std::min(pairs, PairsMax); ++i)
        parameters.pairs.push_back(in.getText());
    return in.ok() && pairs <= PairsMax && periodsAreUsable(parameters) && validate(parameters).has_value();
}

} // namespace mystic
