// How a strategy's results are counted and published: round trips with fees, flips, several instruments and
// currencies, and the alert on a low hit rate.
#include <QtTest/QTest>

#include "strategy_seat.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const std::string Trend = R"(["trend-cross"])"; // NOLINT(cert-err58-cpp)

/// A signal as trend-cross would have sent it; reports need no more of it than this.
Signal signalOf(SignalAction action, Side side, InstrumentId instrument = 0)
{
    Signal signal;
    signal.action = action;
    signal.side = side;
    signal.instrument = instrument;
    signal.strategyId = 1;
    return signal;
}

/// One round trip of trend-cross: bought at 100, sold at `exit`.
void roundTrip(Seat& seat, double exit, InstrumentId instrument = 0, double fee = 0)
{
    seat.fill(signalOf(SignalAction::Enter, Side::Buy, instrument), 100, 1, fee);
    seat.fill(signalOf(SignalAction::Exit, Side::Sell, instrument), exit, 1, fee);
}

Config judgedAfter(int trades, const std::string& threshold = "0.6")
{
    Config config = quickConfig(Trend);
    config.emplace_back("minimum_trades", std::to_string(trades));
    config.emplace_back("performance_threshold", threshold);
    return config;
}

} // namespace

class TestStrategyPerformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClosedTripIsPublishedWithItsResult()
    {
        Seat seat(quickConfig(Trend));
        roundTrip(seat, 110, 0, 0.5); // +9
        roundTrip(seat, 97, 0, 0.5);  // -4
        roundTrip(seat, 103, 0, 0.5); // +2
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 3U);
        const ModelMetrics& last = metrics.back();
        QCOMPARE(last.strategy.view(), std::string_view("trend-cross"));
        QCOMPARE(last.strategyId, std::uint16_t{1});
        QCOMPARE(last.trades, 3U);
        QCOMPARE(last.wins, 2U);
        QCOMPARE(last.hitRate, Ratio::fromRaw(66'666'667));
        QCOMPARE(last.grossProfit, Money::fromInteger(11));
        QCOMPARE(last.grossLoss, Money::fromInteger(4));
        QCOMPARE(last.realised, Money::fromInteger(7));
        QCOMPARE(last.profitFactor, Ratio::fromDouble(2.75));
        QCOMPARE(last.averageReturn, Ratio::fromRaw(7'000'000 / 3)); // (9 - 4 + 2) % of 100 each
        QCOMPARE(last.belowThreshold, std::uint8_t{0});
    }

    void aTripEndsOnlyWhenThePositionIsFlat()
    {
        Seat seat(quickConfig(Trend));
        seat.fill(signalOf(SignalAction::Enter, Side::Buy), 100, 1);
        seat.fill(signalOf(SignalAction::Enter, Side::Buy), 102, 1);
        seat.fill(signalOf(SignalAction::Exit, Side::Sell), 105, 1.5);
        QVERIFY(seat.sent<ModelMetrics>().empty());
        seat.fill(signalOf(SignalAction::Exit, Side::Sell), 105, 0.5);
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 1U);
        QCOMPARE(metrics.front().trades, 1U);
        QCOMPARE(metrics.front().realised, Money::fromInteger(8));
    }

    void aFlipClosesOneTripAndOpensTheNext()
    {
        Seat seat(quickConfig(Trend));
        seat.fill(signalOf(SignalAction::Enter, Side::Buy), 100, 1);
        seat.fill(signalOf(SignalAction::Exit, Side::Sell), 104, 3); // +4, then short 2
        seat.fill(signalOf(SignalAction::Exit, Side::Buy), 101, 2);  // +6
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 2U);
        QCOMPARE(metrics[0].realised, Money::fromInteger(4));
        QCOMPARE(metrics[1].realised, Money::fromInteger(10));
        QCOMPARE(metrics[1].trades, 2U);
    }

    void aTripThatEarnsNothingIsNotAWin()
    {
        Seat seat(quickConfig(Trend));
        roundTrip(seat, 100);
        QCOMPARE(seat.sent<ModelMetrics>().back().wins, 0U);
        QCOMPARE(seat.sent<ModelMetrics>().back().trades, 1U);
    }

    void theTimerPublishesEveryEnabledStrategyAndSetsItselfAgain()
    {
        Seat seat;
        seat.agent->processLoop(1);
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 2U);
        QCOMPARE(metrics[0].strategy.view(), std::string_view("trend-cross"));
        QCOMPARE(metrics[1].strategy.view(), std::string_view("mean-reversion"));
        QCOMPARE(metrics[0].hitRate, Ratio{});
        QCOMPARE(seat.context.timers.size(), 2U);
        QCOMPARE(seat.context.timers.back(), std::make_pair(std::uint32_t{1}, seconds(3600)));
        seat.agent->processLoop(77); // not ours
        QCOMPARE(seat.context.timers.size(), 2U);
    }

    void resultsInSeveralCurrenciesAreConvertedToTheAccounts()
    {
        Seat seat(quickConfig(Trend), {"ETH-BTC", "BTC-USD"}, "USD");
        seat.quote(49'999, 50'001, 1);
        roundTrip(seat, 101, 0); // +1 BTC
        roundTrip(seat, 90, 1);  // -10 USD
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 2U);
        QCOMPARE(metrics[1].grossProfit, Money::fromInteger(50'000));
        QCOMPARE(metrics[1].grossLoss, Money::fromInteger(10));
        QCOMPARE(metrics[1].trades, 2U);
    }

    void withoutARateEachCurrencyIsPublishedForItself()
    {
        Seat seat(quickConfig(Trend), {"ETH-BTC", "BTC-USD"}, "USD");
        roundTrip(seat, 101, 0);
        const auto metrics = seat.sent<ModelMetrics>();
        QCOMPARE(metrics.size(), 2U);
        QCOMPARE(metrics[0].strategy.view(), std::string_view("trend-cross BTC"));
        QCOMPARE(metrics[0].grossProfit, Money::fromInteger(1));
        QCOMPARE(metrics[1].strategy.view(), std::string_view("trend-cross USD"));
        QCOMPARE(metrics[1].trades, 0U);
    }

    void aLowHitRateIsFlaggedAndRaisesOneAlert()
    {
        Seat seat(judgedAfter(3));
        roundTrip(seat, 99);
        roundTrip(seat, 99);
        QVERIFY(seat.sent<Alert>().empty()); // too few trades to judge
        roundTrip(seat, 101);
        roundTrip(seat, 99);
        const auto alerts = seat.sent<Alert>();
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts.front().code, AlertCode::ModelBelowThreshold);
        QCOMPARE(alerts.front().cleared, std::uint8_t{0});
        QCOMPARE(alerts.front().value, std::int64_t{33'333'333});
        QCOMPARE(alerts.front().limit, std::int64_t{60'000'000});
        QVERIFY(alerts.front().text.view().find("trend-cross 33.3 % of 3 trades") != std::string_view::npos);
        QCOMPARE(seat.sent<ModelMetrics>()[2].belowThreshold, std::uint8_t{1});
    }

    void theAlertClearsWhenTheHitRateIsBack()
    {
        Seat seat(judgedAfter(2, "0.5"));
        roundTrip(seat, 99);
        roundTrip(seat, 99);
        roundTrip(seat, 101);
        QCOMPARE(seat.sent<Alert>().size(), 1U);
        roundTrip(seat, 101); // 2 of 4: at the threshold is not below it
        const auto alerts = seat.sent<Alert>();
        QCOMPARE(alerts.size(), 2U);
        QCOMPARE(alerts.back().cleared, std::uint8_t{1});
        QCOMPARE(seat.sent<ModelMetrics>().back().belowThreshold, std::uint8_t{0});
    }
};

QTEST_APPLESS_MAIN(TestStrategyPerformance)
#include "tst_strategy_performance.moc"
