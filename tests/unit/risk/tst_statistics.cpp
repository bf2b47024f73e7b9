// The fold of statistics: trades, drawdowns, exposure, days and ratios from turns made by hand, against
// values computed by hand; and what is not available and says why.
#include <QtTest/QtTest>

#include <cmath>

#include "messages/opening_print.h"
#include "risk/statistics/statistics_fold.h"

using namespace mystic;

namespace {

constexpr std::int64_t DayNs = 86'400'000'000'000;
/// A Monday.
const Timestamp Monday{1'700'438'400'000'000'000};

/// A run of daily bars of one instrument; fills come one millisecond into the day.
class Run {
public:
    explicit Run(double riskFree = 0, double days = 0, const char* currency = "USD")
    {
        auto master = std::make_shared<InstrumentMaster>();
        Instrument instrument;
        instrument.symbol = "X";
        instrument.currency = currency;
        (void)master->add(instrument);
        fold.emplace(StatisticsSetup{master, "USD", Money::fromInteger(1'000), {}, riskFree, days});
    }
    /// The bar of the next day, closing at `close`.
    void bar(std::int64_t close)
    {
        ++m_day;
        const Price price = Price::fromInteger(close);
        const Timestamp end = Monday + Duration{m_day * DayNs};
        const MarketEvent event =
            MarketEvent::makeBar(0, end, {price, price, price, price, {}, Duration{DayNs}});
        take(Message::make(event, FeedId), end);
    }
    void fill(Side side, std::int64_t units, std::int64_t price, std::int64_t fee = 0, bool repeated = false)
    {
        ExecutionReport report;
        report.type = ExecutionType::Trade;
        report.status = OrderStatus::Filled;
        report.side = side;
        report.instrument = 0;
        report.orderId = 5;
        report.venueTradeId = repeated ? m_trade : ++m_trade;
        report.lastQuantity = Quantity::fromInteger(units);
        report.lastPrice = Price::fromInteger(price);
        report.fee = Money::fromInteger(fee);
        take(Message::make(report, VenueId), Monday + Duration{m_day * DayNs + 1'000'000});
    }
    void take(const Message& message, Timestamp time)
    {
        fold->beginTurn(time, 77);
        fold->take(message);
    }
    [[nodiscard]] Statistics made() const { return fold->statistics(); }

    std::optional<StatisticsFold> fold;

private:
    std::int64_t m_day = 0;
    std::uint64_t m_trade = 0;
};

double factor(const Statistics& made, const char* id)
{
    const Statistic* figure = made.find(id);
    return figure != nullptr && figure->raw ? static_cast<double>(*figure->raw) / 1e8 : std::nan("");
}

std::string reason(const Statistics& made, const char* id)
{
    const Statistic* figure = made.find(id);
    return figure == nullptr ? "no such figure" : figure->raw ? "" : figure->reason;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTradeCarriesPricesResultFeesAndExcursions()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 2, 100, 1);
        run.bar(90);
        run.fill(Side::Buy, 2, 90, 1);
        run.bar(120);
        run.fill(Side::Sell, 4, 110, 2);
        const Statistics made = run.made();
        QCOMPARE(made.trades.size(), std::size_t{1});
        const TradeFact& trade = made.trades.front();
        QVERIFY(trade.isLong && !trade.isOpen);
        QCOMPARE(trade.quantity, Quantity::fromInteger(4));
        QCOMPARE(trade.entry, Price::fromInteger(95));
        QCOMPARE(trade.exit, Price::fromInteger(110));
        QCOMPARE(trade.result.value(), Money::fromInteger(56)); // 4 x 15 - 4
        QCOMPARE(trade.fees.value(), Money::fromInteger(4));
        QCOMPARE(trade.yield.value(), share(Money::fromInteger(56), Money::fromInteger(380)).value());
        QCOMPARE(trade.worst.value(), share(Money::fromInteger(-20), Money::fromInteger(380)).value());
        QCOMPARE(trade.best.value(), share(Money::fromInteger(100), Money::fromInteger(380)).value());
        QCOMPARE((trade.exited - trade.entered).ns, 2 * DayNs);
        QCOMPARE(trade.entryOrder, OrderId{5});
        QCOMPARE(trade.entryTrace, Seq{77});
        QCOMPARE(made.endEquity.value(), Money::fromInteger(1'056));
    }

    void aFillThatTurnsThePositionEndsOneTradeAndBeginsTheNext()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 1, 100);
        run.bar(110);
        run.fill(Side::Sell, 3, 110, 3);
        const Statistics made = run.made();
        QCOMPARE(made.trades.size(), std::size_t{2});
        QCOMPARE(made.trades[0].result.value(), Money::fromInteger(9)); // a third of the fee is its own
        QVERIFY(made.trades[1].isOpen && !made.trades[1].isLong);
        QCOMPARE(made.trades[1].quantity, Quantity::fromInteger(2));
        QCOMPARE(made.trades[1].result.value(), Money::fromInteger(-2));
        QCOMPARE(*made.find("trades")->raw, 1);
        QCOMPARE(factor(made, "win_rate"), 1.0);
        QCOMPARE(reason(made, "profit_factor"), std::string("no trade lost"));
        QCOMPARE(*made.find("traded")->raw, Money::fromInteger(430).raw());
    }

    void aRepeatedReportIsNoSecondFill()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 1, 100);
        run.fill(Side::Buy, 1, 100, 0, true);
        QCOMPARE(*run.made().find("fills")->raw, 1);
        QCOMPARE(run.made().trades.front().quantity, Quantity::fromInteger(1));
    }

    void drawdownsRunFromPeakToRecoveryDeepestFirst()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 10, 100);
        for (const int close : {110, 99, 88, 110, 120, 114})
            run.bar(close);
        const Statistics made = run.made();
        QCOMPARE(made.drawdowns.size(), std::size_t{2});
        const DrawdownFact& deepest = made.drawdowns.front();
        QCOMPARE(deepest.depth, Ratio::parse("0.2").value()); // 1100 -> 880
        QCOMPARE(deepest.peak, Money::fromInteger(1'100));
        QCOMPARE(deepest.lowest, Money::fromInteger(880));
        QCOMPARE(deepest.start, Monday + Duration{2 * DayNs});
        QCOMPARE(deepest.trough, Monday + Duration{4 * DayNs});
        QCOMPARE(deepest.recovered, Monday + Duration{5 * DayNs});
        QCOMPARE(made.drawdowns[1].recovered, Timestamp{});
        QCOMPARE(factor(made, "max_drawdown"), 0.2);
        QCOMPARE(*made.find("longest_drawdown")->raw, 3 * DayNs);
    }

    void ratiosFollowTheConventionsTheyName()
    {
        Run run(0.0252, 252);
        run.bar(100);
        run.fill(Side::Buy, 10, 100);
        for (const int close : {110, 99, 105, 120})
            run.bar(close);
        const Statistics made = run.made();
        const std::vector<double> expected{0, 0.1, 990.0 / 1'100 - 1, 1'050.0 / 990 - 1, 1'200.0 / 1'050 - 1};
        QCOMPARE(made.dayReturns.size(), expected.size());
        double mean = 0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(made.dayReturns[i] - expected[i]) < 1e-12);
            mean += expected[i] / 5;
        }
        double squares = 0;
        double shortfall = 0;
        for (const double value : expected) {
            squares += (value - mean) * (value - mean);
            shortfall += std::pow(std::min(value - 0.0001, 0.0), 2);
        }
        const double deviation = std::sqrt(squares / 4);
        QVERIFY(std::abs(factor(made, "volatility") - deviation * std::sqrt(252.0)) < 1e-7);
        QVERIFY(std::abs(factor(made, "sharpe") - (mean - 0.0001) / deviation * std::sqrt(252.0)) < 1e-7);
        QVERIFY(std::abs(factor(made, "sortino") -
                         (mean - 0.0001) * 252 / (std::sqrt(shortfall / 5) * std::sqrt(252.0))) < 1e-6);
        QVERIFY(made.find("sharpe")->convention.find("252 days a year as told") != std::string::npos);
        QVERIFY(made.find("sharpe")->convention.find("2.52 %") != std::string::npos);
        // Held from the first millisecond of the second day to the end.
        QVERIFY(std::abs(factor(made, "exposure") - 1) < 1e-6);
    }

    void aWeekendSampleMakesAYearOf365Days()
    {
        Run weekdays;
        for (int day = 0; day < 5; ++day)
            weekdays.bar(100 + day);
        QVERIFY(weekdays.made().find("volatility")->convention.find("252") != std::string::npos);
        Run always;
        for (int day = 0; day < 6; ++day)
            always.bar(100 + day);
        QVERIFY(always.made().find("volatility")->convention.find("365") != std::string::npos);
    }

    void anOpeningPrintMarksButMakesNoSample()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 10, 100);
        const Price price = Price::fromInteger(50);
        const MarketEvent next = MarketEvent::makeBar(0, Monday + Duration{2 * DayNs},
                                                      {price, price, price, price, {}, Duration{DayNs}});
        run.take(Message::make(openingPrintOf(next), FeedId), Monday + Duration{DayNs + 2'000'000});
        run.bar(100);
        QCOMPARE(factor(run.made(), "max_drawdown"), 0.0);
        QCOMPARE(run.made().trades.front().worst.value(), Ratio::parse("-0.5").value());
    }

    void whatDoesNotExistSaysWhy()
    {
        const Run nothing;
        const Statistics none = nothing.made();
        QCOMPARE(none.endEquity.value(), Money::fromInteger(1'000));
        QVERIFY(none.trades.empty() && none.curve.empty());
        QCOMPARE(reason(none, "win_rate"), std::string("no trade was closed"));
        QCOMPARE(reason(none, "sharpe"), std::string("0 daily returns, 2 are needed"));
        QCOMPARE(reason(none, "exposure"), std::string("the run has no length"));
        Run flat;
        for (int day = 0; day < 10; ++day)
            flat.bar(100);
        const Statistics made = flat.made();
        QCOMPARE(reason(made, "sharpe"), std::string("the returns do not differ"));
        QCOMPARE(reason(made, "sortino"), std::string("no day lost more than the risk-free rate"));
        QCOMPARE(reason(made, "calmar"), std::string("there was no drawdown"));
        QCOMPARE(factor(made, "cagr"), 0.0);
        QCOMPARE(displayText(*made.find("sharpe"), "USD"), std::string("n/a (the returns do not differ)"));
    }

    void aCurrencyWithoutARateLeavesMoneyUnknownNotZero()
    {
        Run run(0, 0, "EUR");
        run.bar(100);
        run.fill(Side::Buy, 1, 100);
        run.bar(110);
        run.fill(Side::Sell, 1, 110);
        const Statistics made = run.made();
        QVERIFY(!made.endEquity.has_value());
        QVERIFY(!reason(made, "end_equity").empty());
        QVERIFY(!made.trades.front().result.has_value());
        QCOMPARE(made.trades.front().yield.value(), Ratio::parse("0.1").value());
        QCOMPARE(reason(made, "win_rate"), std::string("no trade was closed"));
        QVERIFY(!reason(made, "turnover").empty());
    }

    void askingDoesNotEndTheFold()
    {
        Run run;
        run.bar(100);
        run.fill(Side::Buy, 1, 100);
        run.bar(110);
        const Statistics half = run.made();
        QVERIFY(half.trades.front().isOpen);
        run.fill(Side::Sell, 1, 110);
        run.bar(111);
        QCOMPARE(run.made().trades.size(), std::size_t{1});
        QVERIFY(!run.made().trades.front().isOpen);
    }

    void theCurveIsBoundedAndLosesNoExtreme()
    {
        EquityCurve curve(100);
        for (int i = 0; i < 10'000; ++i) {
            const std::int64_t equity = i == 4'321 ? 5 : i == 7'777 ? 9'999 : 1'000 + i % 7;
            curve.add({Timestamp{i + 1}, Money::fromInteger(equity), {}});
        }
        const std::vector<EquitySample> samples = curve.take();
        QVERIFY(samples.size() <= 100);
        const auto [low, high] = std::ranges::minmax(samples, {}, &EquitySample::equity);
        QCOMPARE(low.equity, Money::fromInteger(5));
        QCOMPARE(high.equity, Money::fromInteger(9'999));
        QCOMPARE(samples.front().time, Timestamp{1});
        QCOMPARE(samples.back().time, Timestamp{10'000});
        QVERIFY(std::ranges::is_sorted(samples, {}, &EquitySample::time));
    }

    void resultsFallIntoRoundBinsWithZeroAsAnEdge()
    {
        std::vector<TradeFact> trades;
        for (const int result : {-250, -1, 0, 1, 99, 400}) {
            TradeFact trade;
            trade.result = Money::fromInteger(result);
            trades.push_back(trade);
        }
        TradeFact open = trades.back();
        open.isOpen = true;
        trades.push_back(open);
        const std::vector<ResultBin> bins = resultBins(trades, 10);
        QVERIFY(!bins.empty() && bins.size() <= 10);
        std::uint64_t count = 0;
        for (const ResultBin& bin : bins) {
            QCOMPARE(bin.to - bin.from, Money::fromInteger(100));
            QCOMPARE(bin.from.raw() % Money::fromInteger(100).raw(), 0);
            count += bin.trades;
        }
        QCOMPARE(count, std::uint64_t{6});
        QVERIFY(resultBins({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
