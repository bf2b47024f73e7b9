// What the station's agents say of themselves in English, listed for the translators. A text that an agent
// shows and this list lacks stays English; a test compares the two.
#include "ui/models/agent_words.h"

#include <QCoreApplication>

#include <array>

#include "ui/models/format.h"

namespace mystic::words {

namespace {

constexpr std::array Texts{
    // titles and units of configuration keys
    QT_TRANSLATE_NOOP("mystic::agents", "Strategy Agent"),
    QT_TRANSLATE_NOOP("mystic::agents", "Compliance Agent"),
    QT_TRANSLATE_NOOP("mystic::agents", "Risk Agent"),
    QT_TRANSLATE_NOOP("mystic::agents", "Execution Agent"),
    QT_TRANSLATE_NOOP("mystic::agents", "orders/day"),
    QT_TRANSLATE_NOOP("mystic::agents", "account currency/day"),
    QT_TRANSLATE_NOOP("mystic::agents", "POSIX TZ rule"),
    QT_TRANSLATE_NOOP("mystic::agents", "symbols"),
    QT_TRANSLATE_NOOP("mystic::agents", "messages/s"),
    QT_TRANSLATE_NOOP("mystic::agents", "executions"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of limit"),
    QT_TRANSLATE_NOOP("mystic::agents", "orders"),
    QT_TRANSLATE_NOOP("mystic::agents", "attempts"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of price"),
    QT_TRANSLATE_NOOP("mystic::agents", "account currency"),
    QT_TRANSLATE_NOOP("mystic::agents", "slices"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of volume"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of equity"),
    QT_TRANSLATE_NOOP("mystic::agents", "times equity"),
    QT_TRANSLATE_NOOP("mystic::agents", "Herfindahl index"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of peak equity"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of equity at the day's start"),
    QT_TRANSLATE_NOOP("mystic::agents", "probability"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of equity over risk_horizon"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of the limit"),
    QT_TRANSLATE_NOOP("mystic::agents", "returns"),
    QT_TRANSLATE_NOOP("mystic::agents", "strategies"),
    QT_TRANSLATE_NOOP("mystic::agents", "hit rate"),
    QT_TRANSLATE_NOOP("mystic::agents", "trades"),
    QT_TRANSLATE_NOOP("mystic::agents", "bars"),
    QT_TRANSLATE_NOOP("mystic::agents", "average true ranges"),
    QT_TRANSLATE_NOOP("mystic::agents", "deviations"),
    QT_TRANSLATE_NOOP("mystic::agents", "index points"),
    QT_TRANSLATE_NOOP("mystic::agents", "common bars"),
    QT_TRANSLATE_NOOP("mystic::agents", "correlation"),
    QT_TRANSLATE_NOOP("mystic::agents", "hedge ratio"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of hedge"),
    // help of configuration keys
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest number of orders with an execution in a day; working orders count as if executed."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest notional executed in a day; the value of working orders is reserved."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "When entries are allowed; the end minute is included to its last instant."),
    QT_TRANSLATE_NOOP("mystic::agents", "Zone of trading_hours, for example \"EST5EDT,M3.2.0,M11.1.0\"."),
    QT_TRANSLATE_NOOP("mystic::agents", "Zone whose midnight starts a new day for the daily limits."),
    QT_TRANSLATE_NOOP("mystic::agents", "Instruments in which no position may be opened."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest number of cleared signals, cancels and replacements within one second."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest number of entries of one strategy in one instrument within repeated_execution_window."),
    QT_TRANSLATE_NOOP("mystic::agents", "Window of the repeated-execution throttle."),
    QT_TRANSLATE_NOOP("mystic::agents", "Oldest signal that is still cleared."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How long a verdict may be used; never longer than the signal itself is valid."),
    QT_TRANSLATE_NOOP("mystic::agents", "From this share of a limit on a warning is raised."),
    QT_TRANSLATE_NOOP("mystic::agents", "Largest number of orders working at once; exits and protective "
                                        "stops are sent even when it is reached."),
    QT_TRANSLATE_NOOP("mystic::agents", "An entry that still works after this time is canceled."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How often an order the venue refused or received too late is sent again."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Pause before the first new attempt; it doubles with every further one, up to 60 s."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How entries without a limit leave: as market orders, or as limit orders at the touch "
                      "plus max_slippage that fill at once or not at all."),
    QT_TRANSLATE_NOOP("mystic::agents", "How far beyond the touch a limit_ioc entry may reach; it never "
                                        "reaches beyond the price Risk assumed at worst."),
    QT_TRANSLATE_NOOP("mystic::agents", "Distance at which the protective stop trails the best price; 0 "
                                        "leaves it where Risk put it. A signal's own offset comes first."),
    QT_TRANSLATE_NOOP("mystic::agents", "Distance of the profit target of entries whose signal names none; 0 "
                                        "places none. Stop and target cancel each other."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How entries worth more than slice_above are worked: at once, in equal slices over "
                      "time, or in slices that follow the observed volume."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Entries worth more than this are worked in slices. Every slice counts as a trade of the day."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Steps of a sliced order; fewer when a slice would be below the instrument's minimum."),
    QT_TRANSLATE_NOOP("mystic::agents", "Time a sliced order is spread over, unless the signal names one. "
                                        "The gate's max_slice_age must be longer."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest share of the volume observed since it began that a VWAP order may take."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Budget of open risk: the sum of the losses to the stops of all positions and pending entries."),
    QT_TRANSLATE_NOOP("mystic::agents", "Largest value of one position, pending entries included."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Distance of the protective stop from the entry; a strategy's own stop counts when it is nearer."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest sum of position values without regard to sign, pending entries included."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest sum of signed position values, the worse of all pending buys or all pending sells filled."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest gross value of held positions; up to 1, purchases must also be covered by cash."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest sum of squared shares in gross exposure; 1 = everything in one instrument."),
    QT_TRANSLATE_NOOP("mystic::agents", "Gross exposure from which max_concentration applies; below it too "
                                        "little is invested to be concentrated."),
    QT_TRANSLATE_NOOP("mystic::agents", "Drawdown above which new entries are blocked."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Loss of the day, unrealised included, above which new entries are blocked until the day rolls."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest historical value at risk over risk_horizon; above it new entries are blocked."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Largest historical expected shortfall over risk_horizon; above it new entries are blocked."),
    QT_TRANSLATE_NOOP("mystic::agents", "Confidence of value at risk and expected shortfall."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Volatility one position may add to equity; sizes entries whose signal carries a volatility."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How much worse than the market a market order is assumed to fill when it is sized."),
    QT_TRANSLATE_NOOP("mystic::agents", "Use of a limit from which a warning is raised."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "How far below its threshold a value must fall before the warning or breach is cleared."),
    QT_TRANSLATE_NOOP("mystic::agents", "How far prices may carry open risk and position size above the "
                                        "limits that sized them before it is a breach."),
    QT_TRANSLATE_NOOP("mystic::agents", "Number of bar returns behind value at risk and expected shortfall."),
    QT_TRANSLATE_NOOP("mystic::agents", "Length of one return; also the bar that a signal's volatility "
                                        "refers to. A change empties the window."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Horizon of value at risk and target volatility; scaled from bars by the square root of time."),
    QT_TRANSLATE_NOOP("mystic::agents", "Logical time between two risk reports while anything changes."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How long a verdict holds when the signal and Compliance set no earlier end."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Time zone at whose midnight the day of the daily loss rolls, e.g. \"EST5EDT,M3.2.0,M11.1.0\"."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Largest number of active strategy instances (a strategy on one instrument); "
                      "instruments count in the session's order, what exceeds the limit opens nothing new."),
    QT_TRANSLATE_NOOP("mystic::agents", "How often performance is evaluated and model metrics are published; "
                                        "this version measures and does not optimise."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Hit rate (winning share of closed trades) below which a strategy is flagged and an "
                      "alert raised; trend strategies may earn below it. Trading goes on."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Closed trades a strategy needs before its hit rate is judged against performance_threshold."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, "
                      "pair-spread. One left out still closes what it holds."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Whether strategies may open short positions; false leaves the long side only."),
    QT_TRANSLATE_NOOP("mystic::agents", "Length of the bars the strategies use; bars of another length are "
                                        "ignored. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "A gap in an instrument's bars longer than this many intervals restarts warm-up."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Period of the average true range behind volatility and stops. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Distance of the suggested protective stop from the reference price."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How long a signal may be acted upon; unanswered until then, it counts as refused."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Pause of a strategy on an instrument after a closed position or a refused entry."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Period of the slow average of trend-cross. A change restarts warm-up."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Average true range over price below which trend-cross does not enter: too quiet to pay the costs."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Average true range over price above which trend-cross does not enter: too wild for its stops."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Period of mean and deviation of mean-reversion. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Distance from the mean at which mean-reversion enters back towards it: the band."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Distance from the mean at which mean-reversion takes its exit; 0 = at the mean."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Period of the relative strength index of mean-reversion. A change restarts warm-up."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Mean-reversion buys only at or below this index and sells short only at or above 100 minus it."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it."),
    QT_TRANSLATE_NOOP("mystic::agents", "Bars before the current one whose highest high and lowest low "
                                        "channel-breakout must break. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Bars of the channel whose opposite side closes a position of channel-breakout; at "
                      "most breakout_period. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How far beyond the channel a close must be for channel-breakout to enter."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "How far beyond the channel a close may be: what has run further is not chased."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Period of the average directional index of channel-breakout. A change restarts warm-up."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Average directional index below which channel-breakout does not enter: no trend to follow."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Pairs of pair-spread, each \"FIRST:SECOND\" by symbol, both priced in one currency, "
                      "no instrument in two pairs. Changes only while no pair is open."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Distance of the spread from its usual value at which pair-spread enters."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Distance of the spread within which a pair is closed as normal again; below pair_entry_z."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Correlation of the log prices below which pair-spread does not enter."),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters."),
    QT_TRANSLATE_NOOP("mystic::agents", "Largest hedge ratio with which pair-spread enters."),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "Share of its hedge a second leg must get; with less, both legs are closed."),
    QT_TRANSLATE_NOOP("mystic::agents", "Distance of each leg's suggested protective stop; wide, because the "
                                        "legs move together and a leg stopped out closes its partner."),
    // how statistics are computed, and why one does not exist
    QT_TRANSLATE_NOOP("mystic::agents", "the starting cash of the configuration"),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "cash and positions at their marks (mid, else last trade, else bar close), fees paid"),
    QT_TRANSLATE_NOOP("mystic::agents", "equity at marks, sampled at every bar's close and at the end"),
    QT_TRANSLATE_NOOP("mystic::agents", "equity at end - equity at start, open positions included"),
    QT_TRANSLATE_NOOP("mystic::agents", "net result / equity at start"),
    QT_TRANSLATE_NOOP("mystic::agents", "(end / start)^(365.25 days / length of the run) - 1, calendar time"),
    QT_TRANSLATE_NOOP("mystic::agents", "compound annual growth / maximum drawdown"),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "(peak - equity) / peak; equity at marks, sampled at every bar's close and at the end"),
    QT_TRANSLATE_NOOP("mystic::agents", "mean depth of all drawdowns, the one at the end included"),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "from a peak to the sample that reaches it again, or to the end of the run"),
    QT_TRANSLATE_NOOP("mystic::agents", "from a peak to its recovery"),
    QT_TRANSLATE_NOOP(
        "mystic::agents",
        "round trips in one instrument from flat to flat; a fill that turns the position ends one"),
    QT_TRANSLATE_NOOP("mystic::agents", "trades with a result above 0 / trades closed, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "sum of winning results / sum of losing results, money, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents", "mean result of closed trades, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents", "mean result of trades above 0"),
    QT_TRANSLATE_NOOP("mystic::agents", "mean result of trades below 0"),
    QT_TRANSLATE_NOOP("mystic::agents", "arithmetic mean of result / value opened, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents", "highest result / value opened, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents", "lowest result / value opened, fees included"),
    QT_TRANSLATE_NOOP("mystic::agents", "first to last fill of closed trades"),
    QT_TRANSLATE_NOOP("mystic::agents", "share of the run's time with a position in any instrument"),
    QT_TRANSLATE_NOOP("mystic::agents", "executions, partial ones included"),
    QT_TRANSLATE_NOOP("mystic::agents", "sum of quantity x price x multiplier of all fills, both ways"),
    QT_TRANSLATE_NOOP("mystic::agents",
                      "value traded / mean of the sampled equity, over the whole run, not annualised"),
    QT_TRANSLATE_NOOP("mystic::agents", "of all fills, a cost is positive"),
    QT_TRANSLATE_NOOP("mystic::agents", "shorter than 7 days: a yearly rate would be an extrapolation"),
    QT_TRANSLATE_NOOP("mystic::agents", "the account lost everything"),
    QT_TRANSLATE_NOOP("mystic::agents", "the returns do not differ"),
    QT_TRANSLATE_NOOP("mystic::agents", "no day lost more than the risk-free rate"),
    QT_TRANSLATE_NOOP("mystic::agents", "there was no drawdown"),
    QT_TRANSLATE_NOOP("mystic::agents", "no trade was closed"),
    QT_TRANSLATE_NOOP("mystic::agents", "no trade lost"),
    QT_TRANSLATE_NOOP("mystic::agents", "no trade won"),
    QT_TRANSLATE_NOOP("mystic::agents", "the run has no length"),
    QT_TRANSLATE_NOOP("mystic::agents", "a fill's currency has no rate into the account's"),
    QT_TRANSLATE_NOOP("mystic::agents", "mean equity is not above 0"),
    QT_TRANSLATE_NOOP("mystic::agents", "a position held has no mark, or its currency no rate"),
};

} // namespace

QString agentText(std::string_view english)
{
    const std::string text(english);
    return english.empty() ? QString() : QCoreApplication::translate("mystic::agents", text.c_str());
}

std::span<const char* const> agentTexts()
{
    return Texts;
}

} // namespace mystic::words
