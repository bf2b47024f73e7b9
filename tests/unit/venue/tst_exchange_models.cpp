// Queue position and market impact of the simulated exchange.
#include <QtTest/QtTest>

#include <cmath>

#include "exchange_harness.h"
#include "venue/market_impact.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

SimulatedExchangeConfig queueConfig(QueueModel model)
{
    SimulatedExchangeConfig config = withoutLatency();
    config.queueModel = model;
    return config;
}

/// How much must trade at its price before an order that joined 8 is served, after the display fell to 4 and
/// rose to 20.
Quantity tradedBeforeFirstFill(QueueModel model)
{
    ExchangeHarness venue(oneInstrument(), queueConfig(model));
    venue.quote("100.00", "8", "100.02", "9");
    venue.send(ExchangeHarness::order(1, Side::Buy, OrderType::Limit, "1", "100.00"));
    venue.print("100.00", "2", MarketSide::Sell); // 6 ahead of 6 shown
    venue.quote("100.00", "6", "100.02", "9");
    venue.quote("100.00", "18", "100.02", "9"); // 12 joined behind
    venue.quote("100.00", "9", "100.02", "9");  // half of all canceled
    Quantity traded;
    for (;;) {
        traded += quantity("0.5");
        if (!venue.print("100.00", "0.5", MarketSide::Sell).empty())
            return traded - quantity("0.5");
    }
}

Ratio ratio(const char* text)
{
    return Ratio::parse(text).value();
}

} // namespace

class TestExchangeModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cancelsAheadCountAsTheQueueModelSays()
    {
        QCOMPARE(tradedBeforeFirstFill(QueueModel::Conservative).raw(), quantity("6").raw());
        QCOMPARE(tradedBeforeFirstFill(QueueModel::Displayed).raw(), quantity("6").raw()); // 9 still shown
        QCOMPARE(tradedBeforeFirstFill(QueueModel::Probabilistic).raw(), quantity("3").raw());
    }
    void aDisplayBelowTheQueueShortensAllButTheConservative_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<QString>("last");
        QTest::newRow("displayed") << int(QueueModel::Displayed) << QStringLiteral("1");
        QTest::newRow("probabilistic") << int(QueueModel::Probabilistic) << QStringLiteral("1");
        QTest::newRow("conservative") << int(QueueModel::Conservative) << QStringLiteral("0");
    }
    void aDisplayBelowTheQueueShortensAllButTheConservative()
    {
        QFETCH(int, model);
        QFETCH(QString, last);
        ExchangeHarness venue(oneInstrument(), queueConfig(QueueModel(model)));
        venue.quote("100.00", "8", "100.02", "9");
        venue.send(ExchangeHarness::order(1, Side::Buy, OrderType::Limit, "1", "100.00"));
        venue.quote("100.00", "1", "100.02", "9");
        const auto reports = venue.print("100.00", "2", MarketSide::Sell);
        QCOMPARE(reports.empty() ? 0 : reports[0].lastQuantity.raw(),
                 quantity(last.toLatin1().constData()).raw());
    }
    void anEmptyPriceLeavesNobodyAheadInAnyModel()
    {
        for (const auto model :
             {QueueModel::Displayed, QueueModel::Conservative, QueueModel::Probabilistic}) {
            ExchangeHarness venue(oneInstrument(), queueConfig(model));
            venue.quote("100.00", "8", "100.02", "9");
            venue.send(ExchangeHarness::order(1, Side::Buy, OrderType::Limit, "1", "100.00"));
            venue.quote("99.99", "8", "100.02", "9");  // everybody at 100.00 left
            venue.quote("100.00", "5", "100.02", "9"); // who comes now stands behind
            QCOMPARE(venue.print("100.00", "1", MarketSide::Sell).size(), std::size_t{1});
        }
    }
    void theImpactIsTheSquareRootOfTheShareOfADaysVolume()
    {
        const Quantity day = quantity("10000");
        for (const double size : {1.0, 25.0, 100.0, 2500.0, 10000.0}) {
            const double expected = 0.7 * 0.02 * std::sqrt(size / 10000.0);
            const Ratio impact =
                squareRootImpact(ratio("0.7"), ratio("0.02"), Quantity::fromDouble(size), day);
            QVERIFY2(std::abs(impact.toDouble() - expected) < 2e-8, qPrintable(QString::number(size)));
        }
        QVERIFY(squareRootImpact(ratio("1"), ratio("0.02"), quantity("1"), {}).isZero());
        QVERIFY(squareRootImpact(ratio("1"), ratio("0.02"), {}, day).isZero());
        QCOMPARE(squareRootImpact(ratio("100"), ratio("1"), day, quantity("1")).raw(), ImpactMax.raw());
    }
    void piecesCostTogetherWhatTheWholeCosts()
    {
        const Quantity day = quantity("10000");
        const Quantity piece = quantity("40");
        double cost = 0;
        for (int k = 0; k < 10; ++k)
            cost += impactOfPiece(ratio("1"), ratio("0.02"), Quantity::fromRaw(piece.raw() * k), piece, day)
                        .toDouble() *
                    40;
        const double whole = squareRootImpact(ratio("1"), ratio("0.02"), quantity("400"), day).toDouble();
        QVERIFY(std::abs(cost - 400 * whole) < 1e-4);
    }
    void volumeOfADayForgetsWhatIsOlder()
    {
        VolumeWindow window;
        Timestamp now{1'700'000'000'000'000'000};
        QVERIFY(window.perDay(now).isZero());
        window.add(now, quantity("10"));
        QCOMPARE(window.perDay(now).raw(), quantity("240").raw()); // as if all of an hour
        now = now + seconds(12 * 3600);
        window.add(now, quantity("14"));
        QCOMPARE(window.perDay(now).raw(), quantity("48").raw()); // 24 in half a day
        now = now + seconds(18 * 3600);
        QCOMPARE(window.perDay(now).raw(), quantity("14").raw());
        QVERIFY(window.perDay(now + seconds(40 * 3600)).isZero());
        window.add(now + seconds(90 * 3600), quantity("5"));
        QCOMPARE(window.perDay(now + seconds(90 * 3600)).raw(), quantity("5").raw());
    }
    void aLargeOrderPaysItsImpactAndNeverMoreThanItsLimit()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.impactModel = ImpactModel::SquareRoot;
        ExchangeHarness venue(oneInstrument(), config);
        venue.print("100.00", "100", MarketSide::Sell); // 2400 a day
        venue.quote("99.99", "500", "100.01", "500");
        const auto reports = venue.send(ExchangeHarness::order(1, Side::Buy, OrderType::Market, "24"));
        // 2 % * sqrt(24 / 2400) = 0.2 %: 100.01 * 1.002 = 100.21002, up to the tick.
        QCOMPARE(reports.at(1).lastPrice.raw(), price("100.22").raw());
        const auto sold = venue.send(ExchangeHarness::order(2, Side::Sell, OrderType::Market, "24"));
        QCOMPARE(sold.at(1).lastPrice.raw(), price("99.79").raw()); // 99.99 * 0.998 = 99.79002, down
        const auto limited =
            venue.send(ExchangeHarness::order(3, Side::Buy, OrderType::Limit, "24", "100.15"));
        QCOMPARE(limited.size(), std::size_t{1}); // accepted, and rests: it would have paid 100.22
        OrderCommand whole = ExchangeHarness::order(4, Side::Buy, OrderType::Limit, "24", "100.21");
        whole.timeInForce = TimeInForce::FillOrKill;
        QVERIFY(venue.send(whole).at(1).type == ExecutionType::Canceled);
        whole.orderId = 5;
        whole.limitPrice = price("100.22");
        QVERIFY(venue.send(whole).at(1).type == ExecutionType::Trade);
    }
    void withoutTheModelNothingIsAdded()
    {
        ExchangeHarness venue;
        venue.print("100.00", "100", MarketSide::Sell);
        venue.quote("99.99", "500", "100.01", "500");
        const auto reports = venue.send(ExchangeHarness::order(1, Side::Buy, OrderType::Market, "24"));
        QCOMPARE(reports.at(1).lastPrice.raw(), price("100.01").raw());
    }
};

QTEST_APPLESS_MAIN(TestExchangeModels)
#include "tst_exchange_models.moc"
