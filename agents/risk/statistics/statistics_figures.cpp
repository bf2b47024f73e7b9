// The figures of a run from what the fold has gathered. One convention a figure, said beside it.
#include <algorithm>
#include <array>
#include <cmath>

#include "risk/portfolio_measures.h"
#include "risk/statistics/statistics_fold.h"

namespace mystic {

namespace {

constexpr double NsPerYear = 365.25 * 86'400e9;
constexpr std::int64_t NsPerDay = 86'400'000'000'000;
constexpr std::int64_t ShortestYearNs = 7 * NsPerDay; ///< below it a yearly rate is an extrapolation
constexpr const char* NoTrade = "no trade was closed";
constexpr const char* Samples = "equity at marks, sampled at every bar's close and at the end";

std::string plain(double value)
{
    const auto raw = scaledFromDouble(value, Rounding::HalfEven);
    return raw ? formatScaled(*raw) : "?";
}

/// Returns between the last samples of one day and of the next.
std::vector<double> dayReturnsOf(const std::map<std::int64_t, Money>& days, Money start)
{
    std::vector<double> returns;
    returns.reserve(days.size());
    double before = start.toDouble();
    for (const auto& [day, equity] : days) {
        const double now = equity.toDouble();
        returns.push_back(before > 0 ? now / before - 1 : std::nan(""));
        before = now;
    }
    return returns;
}

} // namespace

/// Writes the figures of one fold.
class StatisticsFigures {
public:
    StatisticsFigures(const StatisticsFold& fold, const Statistics& made)
        : m_fold(fold), m_made(made), m_totals(fold.m_totals)
    {
        const bool given = fold.m_setup.daysPerYear > 0;
        m_periods = given ? fold.m_setup.daysPerYear : fold.m_hasWeekend ? 365 : 252;
        m_yearText = plain(m_periods) + " days a year" +
                     (given               ? " as told"
                      : fold.m_hasWeekend ? " (there are samples on Saturdays or Sundays)"
                                          : " (no sample on a Saturday or Sunday)");
        m_dayText = "returns of days with a sample, local days of " + fold.m_setup.dayZone.rule();
        m_riskFreeText = "risk-free rate " + plain(fold.m_setup.riskFreeRate * 100) + " % a year";
    }

    std::vector<Statistic> build()
    {
        account();
        returns();
        drawdowns();
        trades();
        activity();
        return std::move(m_figures);
    }

private:
    void add(const char* id, const char* name, StatisticKind kind, std::optional<std::int64_t> raw,
             std::string reason, std::string convention)
    {
        if (raw)
            reason.clear();
        m_figures.push_back({id, name, kind, raw, std::move(reason), std::move(convention)});
    }
    /// From statistics back to an integer; what does not fit is not available.
    void ratio(const char* id, const char* name, StatisticKind kind, std::optional<double> value,
               std::string reason, std::string convention)
    {
        const auto raw = value ? scaledFromDouble(*value, Rounding::HalfEven) : std::nullopt;
        add(id, name, kind, raw, value && !raw ? "beyond what can be shown" : std::move(reason),
            std::move(convention));
    }
    [[nodiscard]] static std::int64_t raw(std::uint64_t count) { return static_cast<std::int64_t>(count); }

    void account()
    {
        const Money start = m_made.startEquity;
        const auto& end = m_made.endEquity;
        const std::string unknown = "a position held has no mark, or its currency no rate";
        const auto rawOf = [](const std::optional<Money>& amount) {
            return amount ? std::optional(amount->raw()) : std::nullopt;
        };
        add("start_equity", "Equity at start", StatisticKind::Money, start.raw(), {},
            "the starting cash of the configuration");
        add("end_equity", "Equity at end", StatisticKind::Money, rawOf(end), unknown,
            "cash and positions at their marks (mid, else last trade, else bar close), fees paid");
        add("peak_equity", "Highest equity", StatisticKind::Money, rawOf(m_fold.m_peak), unknown, Samples);
        add("net_result", "Net result", StatisticKind::Money,
            end ? std::optional((*end - start).raw()) : std::nullopt, unknown,
            "equity at end - equity at start, open positions included");
        const auto total = end ? share(*end - start, start) : std::nullopt;
        add("total_return", "Total return", StatisticKind::Share,
            total ? std::optional(total->raw()) : std::nullopt, unknown, "net result / equity at start");
    }

    [[nodiscard]] std::string tooFew() const
    {
        return std::to_string(m_made.dayReturns.size()) + " daily return" +
               (m_made.dayReturns.size() == 1 ? "" : "s") + ", 2 are needed";
    }

    void returns()
    {
        const auto& list = m_made.dayReturns;
        const std::int64_t length = (m_made.last - m_made.first).ns;
        std::optional<double> growth;
        std::string why = "shorter than 7 days: a yearly rate would be an extrapolation";
        if (length >= ShortestYearNs && m_made.endEquity) {
            const double factor = m_made.endEquity->toDouble() / m_made.startEquity.toDouble();
            why = "the account lost everything";
            if (factor > 0)
                growth = std::pow(factor, NsPerYear / static_cast<double>(length)) - 1;
        }
        ratio("cagr", "Compound annual growth", StatisticKind::Share, growth, why,
              "(end / start)^(365.25 days / length of the run) - 1, calendar time");
        add("day_returns", "Daily returns", StatisticKind::Count, raw(list.size()), {},
            m_dayText + "; the first against the equity at start");
        const bool enough = list.size() >= 2;
        ratio("volatility", "Volatility a year", StatisticKind::Share,
              enough ? annualVolatility(list, m_periods) : std::nullopt, tooFew(),
              "sample standard deviation (n - 1) of daily returns x sqrt(" + m_yearText + ")");
        const double riskFree = m_fold.m_setup.riskFreeRate / m_periods;
        ratio("sharpe", "Sharpe ratio", StatisticKind::Factor,
              enough ? sharpeRatio(list, riskFree, m_periods) : std::nullopt,
              enough ? "the returns do not differ" : tooFew(),
              "mean excess daily return / its sample standard deviation (n - 1) x sqrt(" + m_yearText +
                  "); " + m_riskFreeText);
        ratio(
            "sortino", "Sortino ratio", StatisticKind::Factor,
            enough ? sortinoRatio(list, riskFree, m_periods) : std::nullopt,
            enough ? "no day lost more than the risk-free rate" : tooFew(),
            "mean excess daily return x periods / (root mean square over all n days of the excess below 0 x "
            "sqrt(periods)); periods " +
                m_yearText + "; " + m_riskFreeText);
        const Ratio deepest = m_fold.m_drawdowns.empty() ? Ratio{} : m_fold.m_drawdowns.front().depth;
        ratio("calmar", "Calmar ratio", StatisticKind::Factor,
              growth && deepest.isPositive() ? std::optional(*growth / deepest.toDouble()) : std::nullopt,
              growth ? "there was no drawdown" : why, "compound annual growth / maximum drawdown");
    }

    void drawdowns()
    {
        const auto& list = m_fold.m_drawdowns;
        const std::uint64_t count = m_fold.m_drawdownCount;
        const std::string none = "there was no drawdown";
        const std::string peaks = std::string("(peak - equity) / peak; ") + Samples;
        add("max_drawdown", "Maximum drawdown", StatisticKind::Share,
            list.empty() ? 0 : list.front().depth.raw(), {}, peaks);
        ratio("average_drawdown", "Average drawdown", StatisticKind::Share,
              count == 0 ? std::nullopt : std::optional(m_fold.m_depthSum / static_cast<double>(count)), none,
              "mean depth of all drawdowns, the one at the end included");
        add("longest_drawdown", "Longest drawdown", StatisticKind::Duration,
            count == 0 ? std::nullopt : std::optional(m_fold.m_longestDrawdownNs), none,
            "from a peak to the sample that reaches it again, or to the end of the run");
        add("drawdowns", "Drawdowns", StatisticKind::Count, raw(count), {}, "from a peak to its recovery");
    }

    [[nodiscard]] static std::optional<std::int64_t> meanOf(Money sum, std::uint64_t count)
    {
        return count == 0 ? std::nullopt : narrow(divideRounded(sum.raw(), raw(count), Rounding::HalfEven));
    }

    void trades()
    {
        const std::uint64_t count = m_totals.count();
        const std::uint64_t valued = count - m_totals.unknown;
        const std::string left = m_totals.unknown == 0 ? ""
                                                       : "; " + std::to_string(m_totals.unknown) +
                                                             " without a rate into the account's currency "
                                                             "left out";
        add("trades", "Trades closed", StatisticKind::Count, raw(count), {},
            "round trips in one instrument from flat to flat; a fill that turns the position ends one");
        ratio("win_rate", "Win rate", StatisticKind::Share,
              valued == 0 ? std::nullopt
                          : std::optional(static_cast<double>(m_totals.wins) / static_cast<double>(valued)),
              NoTrade, "trades with a result above 0 / trades closed, fees included" + left);
        ratio("profit_factor", "Profit factor", StatisticKind::Factor,
              m_totals.loss.isPositive()
                  ? std::optional(m_totals.profit.toDouble() / m_totals.loss.toDouble())
                  : std::nullopt,
              valued == 0 ? NoTrade : "no trade lost",
              "sum of winning results / sum of losing results, money, fees included" + left);
        add("average_result", "Average trade", StatisticKind::Money,
            meanOf(m_totals.profit - m_totals.loss, valued), NoTrade,
            "mean result of closed trades, fees included" + left);
        add("average_win", "Average winner", StatisticKind::Money, meanOf(m_totals.profit, m_totals.wins),
            valued == 0 ? NoTrade : "no trade won", "mean result of trades above 0");
        add("average_loss", "Average loser", StatisticKind::Money, meanOf(-m_totals.loss, m_totals.losses),
            valued == 0 ? NoTrade : "no trade lost", "mean result of trades below 0");
        ratio("average_yield", "Average trade return", StatisticKind::Share,
              m_totals.yields == 0 ? std::nullopt
                                   : std::optional(m_totals.yieldSum / static_cast<double>(m_totals.yields)),
              NoTrade, "arithmetic mean of result / value opened, fees included");
        const auto rawOf = [](const std::optional<Ratio>& value) {
            return value ? std::optional(value->raw()) : std::nullopt;
        };
        add("best_yield", "Best trade return", StatisticKind::Share, rawOf(m_totals.bestYield), NoTrade,
            "highest result / value opened, fees included");
        add("worst_yield", "Worst trade return", StatisticKind::Share, rawOf(m_totals.worstYield), NoTrade,
            "lowest result / value opened, fees included");
        const auto held = count == 0 ? std::nullopt
                                     : narrow(divideRounded(m_totals.heldNs, raw(count), Rounding::HalfEven));
        add("average_held", "Average time held", StatisticKind::Duration, held, NoTrade,
            "first to last fill of closed trades");
        add("longest_held", "Longest time held", StatisticKind::Duration,
            count == 0 ? std::nullopt : std::optional(m_totals.longestNs), NoTrade,
            "first to last fill of closed trades");
    }

    void activity()
    {
        const std::int64_t length = (m_made.last - m_made.first).ns;
        ratio("exposure", "Exposure", StatisticKind::Share,
              length <= 0
                  ? std::nullopt
                  : std::optional(static_cast<double>(m_fold.m_investedNs) / static_cast<double>(length)),
              "the run has no length", "share of the run's time with a position in any instrument");
        const std::string noRate = "a fill's currency has no rate into the account's";
        add("fills", "Fills", StatisticKind::Count, raw(m_fold.m_fills), {},
            "executions, partial ones included");
        add("traded", "Value traded", StatisticKind::Money,
            m_fold.m_tradedKnown ? std::optional(m_fold.m_traded.raw()) : std::nullopt, noRate,
            "sum of quantity x price x multiplier of all fills, both ways");
        const double mean = m_fold.m_samples == 0 ? 0
                                                  : static_cast<double>(m_fold.m_equitySum) /
                                                        static_cast<double>(m_fold.m_samples) /
                                                        static_cast<double>(Money::Scale);
        ratio("turnover", "Turnover", StatisticKind::Factor,
              m_fold.m_tradedKnown && mean > 0 ? std::optional(m_fold.m_traded.toDouble() / mean)
                                               : std::nullopt,
              m_fold.m_tradedKnown ? "mean equity is not above 0" : noRate,
              "value traded / mean of the sampled equity, over the whole run, not annualised");
        const auto fees = m_fold.m_portfolio.fees();
        add("fees", "Fees", StatisticKind::Money, fees ? std::optional(fees->raw()) : std::nullopt, noRate,
            "of all fills, a cost is positive");
    }

    const StatisticsFold& m_fold;
    const Statistics& m_made;
    const StatisticsFold::Totals& m_totals;
    double m_periods = 252;
    std::string m_yearText;
    std::string m_dayText;
    std::string m_riskFreeText;
    std::vector<Statistic> m_figures;
};

Statistics StatisticsFold::assemble()
{
    Statistics made;
    made.accountCurrency = m_setup.accountCurrency;
    made.first = m_first;
    made.last = m_last;
    made.startEquity = m_setup.startingCash;
    made.endEquity = m_portfolio.equity();
    made.dayReturns = dayReturnsOf(m_days, m_setup.startingCash);
    made.figures = StatisticsFigures(*this, made).build();
    made.trades = std::move(m_trades);
    made.tradesLeftOut = m_tradesLeftOut;
    made.drawdownsLeftOut = m_drawdownCount - m_drawdowns.size();
    made.drawdowns = std::move(m_drawdowns);
    made.curve = m_curve.take();
    return made;
}

const Statistic* Statistics::find(std::string_view id) const
{
    const auto found = std::ranges::find(figures, id, &Statistic::id);
    return found == figures.end() ? nullptr : &*found;
}

std::vector<ResultBin> resultBins(const std::vector<TradeFact>& trades, std::size_t most)
{
    std::vector<std::int64_t> results;
    for (const TradeFact& trade : trades)
        if (!trade.isOpen && trade.result)
            results.push_back(trade.result->raw());
    if (results.empty() || most < 2)
        return {};
    const auto [low, high] = std::ranges::minmax(results);
    const auto floored = [](std::int64_t value, std::int64_t step) {
        const std::int64_t quotient = value / step;
        return value % step < 0 ? quotient - 1 : quotient;
    };
    // The smallest round width that covers all results with so few bins.
    std::int64_t step = 1'000'000; // a hundredth
    for (std::size_t i = 0; floored(high, step) - floored(low, step) >= static_cast<std::int64_t>(most);
         ++i) {
        constexpr std::array<std::int64_t, 3> Times{2, 5, 10};
        std::int64_t decade = 1'000'000;
        for (std::size_t k = 0; k < i / 3; ++k)
            decade *= 10;
        step = decade * Times[i % 3];
    }
    const std::int64_t first = floored(low, step);
    std::vector<ResultBin> bins(static_cast<std::size_t>(floored(high, step) - first + 1));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const std::int64_t from = (first + static_cast<std::int64_t>(i)) * step;
        bins[i] = {Money::fromRaw(from), Money::fromRaw(from + step), 0};
    }
    for (const std::int64_t result : results)
        ++bins[static_cast<std::size_t>(floored(result, step) - first)].trades;
    return bins;
}

std::string lengthText(Duration length)
{
    constexpr std::int64_t second = 1'000'000'000;
    const std::int64_t total = length.ns / second;
    const std::int64_t days = total / 86'400;
    const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return (days > 0 ? std::to_string(days) + " d " : "") + two(total / 3'600 % 24) + ':' +
           two(total / 60 % 60) + ':' + two(total % 60);
}

std::string displayText(const Statistic& figure, const std::string& currency)
{
    if (!figure.raw)
        return "n/a (" + figure.reason + ')';
    switch (figure.kind) {
    case StatisticKind::Money:
        return formatScaledFixed(*figure.raw, 2) + ' ' + currency;
    case StatisticKind::Share: {
        const auto percent = narrow(Int128{*figure.raw} * 100);
        return percent ? formatScaledFixed(*percent, 2) + " %" : formatScaledFixed(*figure.raw, 4);
    }
    case StatisticKind::Factor:
        return formatScaledFixed(*figure.raw, 4);
    case StatisticKind::Count:
        return std::to_string(*figure.raw);
    case StatisticKind::Duration:
        return lengthText({*figure.raw});
    }
    return {};
}

} // namespace mystic
