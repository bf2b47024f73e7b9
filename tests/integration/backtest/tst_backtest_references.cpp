// Published back-tests played through the whole station: recorded bars, a strategy on the public contract,
// Compliance, Risk, Execution, gate, simulated exchange, journal, statistics. The publishers' conventions are
// had by configuration: opening prints (feed.bar_opens) for fills at the next open, limits wide enough not to
// bind. What only they do (a year's return from the geometric mean of days, commission by the contract) is
// computed here from the same samples.
#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

#include "backtest/backtest_run.h"
#include "backtest/journal_statistics.h"
#include "indicators/indicators.h"
#include "journal/posix_disk.h"
#include "next_open_strategy.h"
#include "reference.h"
#include "session_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

ReferenceTally tally("backtest"); // NOLINT(cert-err58-cpp)

constexpr std::int64_t DayNs = 86'400'000'000'000;

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Everything allowed that a broker without limits would allow: what is tested is the path, not the limits.
/// `stop`: distance of the protective stop, never reached by the published runs; the loss there must fit the
/// account.
std::string wideOpen(const QString& bars, const std::string& instrument, const std::string& stop = "0.9")
{
    std::string text = R"({
  "session": {"name": "published", "mode": "replay", "account_currency": "USD", "starting_cash": 10000},
  "instruments": [{"symbol": "X", "currency": "USD", INSTRUMENT}],
  "feed": {"kind": "files", "bar_opens": true, "files": [{"path": "FILE", "instrument": "X", "bar_interval": 86400}]},
  "gate": {"max_order_value": 10000000, "max_position_value": 10000000, "max_gross_exposure": 10000000,
           "max_daily_volume": 100000000, "max_data_age": 604800},
  "agents": [
    {"name": "strategy", "type": "published"},
    {"name": "compliance", "type": "compliance", "config": {"max_daily_volume": 100000000}},
    {"name": "risk", "type": "risk", "config": {"bar_interval": 86400, "max_portfolio_risk": 1,
       "max_position_size": 10, "stop_loss_pct": STOP, "max_gross_exposure": 100, "max_net_exposure": 100,
       "max_leverage": 100, "max_concentration": 1, "max_drawdown": 1, "max_daily_loss": 1, "max_var": 10,
       "max_es": 10, "target_volatility": 10, "price_allowance": 0}},
    {"name": "execution", "type": "execution"}
  ]
})";
    const auto replace = [&](const std::string& what, const std::string& with) {
        text.replace(text.find(what), what.size(), with);
    };
    replace("STOP", stop);
    replace("INSTRUMENT", instrument);
    replace("FILE", bars.toStdString());
    return text;
}

struct Played {
    StatisticsOutcome outcome;
    std::string problem;
};

Played play(const std::string& config, const AgentFactory& strategy)
{
    QTemporaryDir dir;
    AgentRegistry registry = AgentRegistry::withBuiltIns();
    if (auto added = registry.add({"published", "Published strategy", strategy}); !added)
        return {{}, added.error().message};
    auto options = optionsFor(config, dir.filePath(QStringLiteral("data")), registry);
    if (!options)
        return {{}, options.error().message};
    options->config.speedMilli = 0;
    const auto run = runBacktest(std::move(*options), registry, {});
    if (!run)
        return {{}, run.error().message};
    PosixDisk disk;
    StatisticsOrder order;
    order.journal = run->journal;
    auto made = statisticsFromJournal(disk, order, registry, {});
    if (!made)
        return {{}, made.error().message};
    return {*made, made->verified ? "" : made->verification};
}

/// Holds 1 after SMA 10 crossed above SMA 30, -1 after it crossed below.
NextOpenStrategy::Decide crossing(int fastPeriod, int slowPeriod)
{
    struct State {
        State(int fast, int slow) : fast(fast), slow(slow) {}
        Sma fast;
        Sma slow;
        double before = std::nan("");
    };
    auto state = std::make_shared<State>(fastPeriod, slowPeriod);
    return [state](const MarketEvent& event, int) -> std::optional<int> {
        state->fast.update(event.bar.close.toDouble());
        state->slow.update(event.bar.close.toDouble());
        if (!state->slow.isReady())
            return std::nullopt;
        const double spread = state->fast.value() - state->slow.value();
        const double before = std::exchange(state->before, spread);
        if (before < 0 && spread > 0)
            return 1;
        if (before > 0 && spread < 0)
            return -1;
        return std::nullopt;
    };
}

Quantity allIn(Money cash, Price price)
{
    return Quantity::fromInteger(cash.raw() / price.raw());
}

double valueOf(const Statistics& made, const char* id)
{
    const Statistic* figure = made.find(id);
    return figure != nullptr && figure->raw
               ? static_cast<double>(*figure->raw) / static_cast<double>(Money::Scale)
               : std::nan("");
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

#define COMPARE_PUBLISHED(value, expected, tolerance)                                                    \
    do {                                                                                                 \
        const double has = (value);                                                                      \
        const double wants = (expected);                                                                 \
        QVERIFY2(                                                                                        \
            near(has, wants, tolerance),                                                                 \
            qPrintable(QStringLiteral("%1, published %2").arg(has, 0, 'g', 15).arg(wants, 0, 'g', 15))); \
        tally.add();                                                                                     \
    } while (false)

class TestBacktestReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crossingAveragesOnGoogReproduceThePublishedRun()
    {
        const QString path = sharedPath(QStringLiteral("data/refs/backtest/backtesting_py.json"));
        const QString bars = sharedPath(QStringLiteral("data/bars/backtesting_py/GOOG_1d_2004-2013.csv.gz"));
        REQUIRE_REFERENCE(path);
        REQUIRE_REFERENCE(bars);
        const QJsonObject expected =
            readJson(path)[u"cases"].toArray().at(0).toObject()[u"expected"].toObject();
        const Timestamp lastOpen = parseTimestamp("2013-03-01").value();
        const Played played = play(wideOpen(bars, R"("tick_size": 0.01, "lot_size": 1)"), [lastOpen] {
            return std::make_unique<NextOpenStrategy>(crossing(10, 30), allIn, lastOpen);
        });
        QVERIFY2(played.problem.empty(), played.problem.c_str());
        const Statistics& made = *played.outcome.statistics;
        const auto published = [&](const char* name) { return expected[QLatin1String(name)].toDouble(); };
        QCOMPARE(*made.find("trades")->raw, std::int64_t{expected[u"# Trades"].toInt()});
        tally.add();
        COMPARE_PUBLISHED(valueOf(made, "end_equity"), published("Equity Final"), 1e-9);
        COMPARE_PUBLISHED(valueOf(made, "peak_equity"), published("Equity Peak"), 1e-9);
        COMPARE_PUBLISHED(valueOf(made, "total_return") * 100, published("Return %"), 1e-8);
        COMPARE_PUBLISHED(valueOf(made, "win_rate") * 100, published("Win Rate %"), 1e-6);
        COMPARE_PUBLISHED(valueOf(made, "best_yield") * 100, published("Best Trade %"), 1e-7);
        COMPARE_PUBLISHED(valueOf(made, "worst_yield") * 100, published("Worst Trade %"), 1e-7);
        COMPARE_PUBLISHED(valueOf(made, "average_yield") * 100, published("Expectancy % (mean trade return)"),
                          1e-6);
        COMPARE_PUBLISHED(valueOf(made, "max_drawdown") * 100, -published("Max Drawdown %"), 1e-7);
        COMPARE_PUBLISHED(valueOf(made, "average_drawdown") * 100, -published("Avg Drawdown %"), 1e-6);
        COMPARE_PUBLISHED(static_cast<double>(*made.find("longest_drawdown")->raw / DayNs),
                          published("Max Drawdown Duration days"), 0);
        // Our fills come some milliseconds after the opening print: the order's way to the exchange and back.
        COMPARE_PUBLISHED(std::round(static_cast<double>(*made.find("longest_held")->raw) / DayNs),
                          published("Max Trade Duration days"), 0);
        compareTradeFigures(made, expected);
        compareReturnFigures(made, expected);
    }

    void smaOfFifteenOnEuroStoxxReproducesEveryFillToTheCent()
    {
        const QString path = sharedPath(QStringLiteral("data/refs/backtest/backtrader_sma15.json"));
        const QString bars =
            sharedPath(QStringLiteral("data/bars/backtrader_2006/EUROSTOXX50_2006-day-001.csv"));
        REQUIRE_REFERENCE(path);
        REQUIRE_REFERENCE(bars);
        const QJsonObject expected = readJson(path)[u"expected"].toObject();
        for (const int multiplier : {1, 10}) {
            const Played played = play(
                wideOpen(bars,
                         R"("tick_size": 0.01, "lot_size": 1, "multiplier": )" + std::to_string(multiplier),
                         multiplier == 1 ? "0.9" : "0.2"),
                [] {
                    return std::make_unique<NextOpenStrategy>(
                        aboveAverage(15), [](Money, Price) { return Quantity::fromInteger(1); });
                });
            QVERIFY2(played.problem.empty(), played.problem.c_str());
            const Statistics& made = *played.outcome.statistics;
            const QJsonArray buys = expected[u"buy_fills"].toArray();
            const QJsonArray sells = expected[u"sell_fills"].toArray();
            QCOMPARE(static_cast<qsizetype>(made.trades.size()), buys.size());
            for (qsizetype i = 0; i < buys.size(); ++i) {
                const TradeFact& trade = made.trades[static_cast<std::size_t>(i)];
                QCOMPARE(QString::fromStdString(trade.entry.toFixed(2)), buys[i].toString());
                tally.add();
                QCOMPARE(trade.isOpen, i >= sells.size());
                if (trade.isOpen)
                    continue;
                QCOMPARE(QString::fromStdString(trade.exit.toFixed(2)), sells[i].toString());
                tally.add();
            }
            if (multiplier == 1) {
                const QJsonObject stock = expected[u"stock_mode"].toObject();
                QCOMPARE(QString::fromStdString(made.endEquity->toFixed(2)),
                         stock[u"final_value"].toString());
                // Cash: without the value of the unit that is still held.
                const Money held = notional(made.trades.back().exit, Quantity::fromInteger(1));
                QCOMPARE(QString::fromStdString((*made.endEquity - held).toFixed(2)),
                         stock[u"final_cash"].toString());
            } else {
                // Commission by the contract is no fee of ours (a share of value): taken off here.
                const QJsonObject futures = expected[u"futures_mode"].toObject();
                const auto fills = *made.find("fills")->raw;
                const Money commission = Money::fromInteger(2 * fills);
                const Money value = *made.endEquity - commission;
                QCOMPARE(QString::fromStdString(value.toFixed(2)), futures[u"final_value"].toString());
                QCOMPARE(QString::fromStdString((value - Money::fromInteger(1'000)).toFixed(2)),
                         futures[u"final_cash"].toString());
            }
            tally.add(2);
        }
    }

private:
    /// Long after the close crossed above its average: the sign against the last one that was not 0, from the
    /// second bar with an average on.
    static NextOpenStrategy::Decide aboveAverage(int period)
    {
        struct State {
            explicit State(int period) : average(period) {}
            Sma average;
            int sign = 0;
            bool isFirst = true;
        };
        auto state = std::make_shared<State>(period);
        return [state](const MarketEvent& event, int held) -> std::optional<int> {
            const double close = event.bar.close.toDouble();
            state->average.update(close);
            if (!state->average.isReady())
                return std::nullopt;
            const double distance = close - state->average.value();
            const int sign = distance > 0 ? 1 : distance < 0 ? -1 : 0;
            const int before = state->sign;
            state->sign = sign == 0 ? before : sign;
            if (std::exchange(state->isFirst, false) || before == 0 || sign == 0 || sign == before)
                return std::nullopt;
            if (sign > 0 && held == 0)
                return 1;
            return sign < 0 && held > 0 ? std::optional(0) : std::nullopt;
        };
    }

    static void compareTradeFigures(const Statistics& made, const QJsonObject& expected)
    {
        double gains = 0;
        double losses = 0;
        double product = 1;
        double heldDays = 0;
        std::vector<double> results;
        for (const TradeFact& trade : made.trades) {
            const double yield = trade.yield->toDouble();
            (yield > 0 ? gains : losses) += std::abs(yield);
            product *= 1 + yield;
            heldDays += std::round(static_cast<double>((trade.exited - trade.entered).ns) / DayNs);
            results.push_back(trade.result->toDouble());
        }
        const auto n = static_cast<double>(results.size());
        const auto published = [&](const char* name) { return expected[QLatin1String(name)].toDouble(); };
        COMPARE_PUBLISHED(gains / losses,
                          published("Profit Factor (sum of positive trade returns / |sum of negative|)"),
                          1e-7);
        COMPARE_PUBLISHED((std::pow(product, 1 / n) - 1) * 100, published("Avg Trade % (geometric)"), 1e-7);
        COMPARE_PUBLISHED(std::ceil(heldDays / n), published("Avg Trade Duration days"), 0); // rounded up
        double mean = 0;
        for (const double result : results)
            mean += result / n;
        double squares = 0;
        double wins = 0;
        double winning = 0;
        double losing = 0;
        for (const double result : results) {
            squares += (result - mean) * (result - mean);
            wins += result > 0 ? 1 : 0;
            (result > 0 ? winning : losing) += std::abs(result);
        }
        COMPARE_PUBLISHED(std::sqrt(n) * mean / std::sqrt(squares / (n - 1)), published("SQN"), 1e-8);
        const double share = wins / n;
        COMPARE_PUBLISHED(share - (1 - share) / ((winning / wins) / (losing / (n - wins))),
                          published("Kelly"), 1e-8);
    }

    /// The publisher's year from our daily returns: equal only when every day's equity is.
    static void compareReturnFigures(const Statistics& made, const QJsonObject& expected)
    {
        // His first day has no return: he compares closes, we begin with the starting cash.
        const std::vector<double> returns(made.dayReturns.begin() + 1, made.dayReturns.end());
        const auto n = static_cast<double>(returns.size());
        double growth = 0;
        double mean = 0;
        double shortfall = 0;
        for (const double value : returns) {
            growth += std::log1p(value);
            mean += value / n;
            shortfall += std::min(value, 0.0) * std::min(value, 0.0);
        }
        double variance = 0;
        for (const double value : returns)
            variance += (value - mean) * (value - mean) / (n - 1);
        const auto published = [&](const char* name) { return expected[QLatin1String(name)].toDouble(); };
        const double daily = std::exp(growth / n) - 1;
        const double year = std::pow(1 + daily, 252) - 1;
        COMPARE_PUBLISHED(year * 100, published("Return (Ann.) %"), 1e-8);
        const double volatility =
            std::sqrt(std::pow(variance + (1 + daily) * (1 + daily), 252) - std::pow(1 + daily, 504));
        COMPARE_PUBLISHED(volatility * 100, published("Volatility (Ann.) %"), 1e-6);
        COMPARE_PUBLISHED(year / volatility, published("Sharpe"), 1e-6);
        COMPARE_PUBLISHED(year / (std::sqrt(shortfall / n) * std::sqrt(252.0)), published("Sortino"), 1e-3);
        COMPARE_PUBLISHED(year * 100 / -published("Max Drawdown %"), published("Calmar"), 1e-8);
    }
};

QTEST_GUILESS_MAIN(TestBacktestReferences)
#include "tst_backtest_references.moc"
