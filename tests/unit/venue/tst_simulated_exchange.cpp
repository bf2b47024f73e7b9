// How the simulated exchange fills, refuses, cancels and expires.
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include "exchange_harness.h"
#include "reference.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

ReferenceTally tally("venue-fill-model");

using Reports = std::vector<ExecutionReport>;

std::vector<ExecutionType> types(const Reports& reports)
{
    std::vector<ExecutionType> result;
    for (const ExecutionReport& report : reports)
        result.push_back(report.type);
    return result;
}
using Types = std::vector<ExecutionType>;
using enum ExecutionType;

OrderCommand order(OrderId id, Side side, OrderType type, const char* size, const char* limit = "0",
                   const char* stop = "0")
{
    return ExchangeHarness::order(id, side, type, size, limit, stop);
}
OrderCommand reduceOnly(OrderCommand command)
{
    command.reduceOnly = 1;
    return command;
}
Price decimalPrice(const QJsonValue& value)
{
    return Price::fromDouble(value.toDouble());
}

} // namespace

class TestSimulatedExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMarketOrderTakesTheTouchThenOneTickFurtherPerDisplayedSize()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.02", "2");
        const Reports reports = venue.send(order(1, Side::Buy, OrderType::Market, "5"));
        QVERIFY((types(reports) == Types{Accepted, Trade, Trade, Trade}));
        QCOMPARE(reports[1].lastPrice.raw(), price("100.02").raw());
        QCOMPARE(reports[2].lastPrice.raw(), price("100.03").raw());
        QCOMPARE(reports[3].lastPrice.raw(), price("100.04").raw());
        QCOMPARE(reports[3].lastQuantity.raw(), quantity("1").raw());
        QVERIFY(reports[3].status == OrderStatus::Filled);
        QVERIFY(reports[3].liquidity == Liquidity::Taker);
        QCOMPARE(reports[1].fee.raw(), Money::parse("0.140028").value().raw()); // 2 * 100.02 * 0.0007
        QCOMPARE(reports[3].commandId, std::uint64_t{10});
        QVERIFY(reports[1].venueTradeId != reports[2].venueTradeId);
        QCOMPARE(venue.exchange.position(0).raw(), quantity("5").raw());
    }
    void whatWasTakenIsGoneUntilTheNextQuote()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.02", "2");
        venue.send(order(1, Side::Buy, OrderType::Market, "2"));
        QCOMPARE(venue.send(order(2, Side::Buy, OrderType::Market, "1"))[1].lastPrice.raw(),
                 price("100.03").raw());
        venue.quote("100.00", "1", "100.02", "2");
        QCOMPARE(venue.send(order(3, Side::Buy, OrderType::Market, "1"))[1].lastPrice.raw(),
                 price("100.02").raw());
    }
    void behindTheTouchAnOrderTakesWhatTheBookShows()
    {
        ExchangeHarness venue;
        venue.level(MarketSide::Buy, "99.00", "9", true);
        venue.level(MarketSide::Sell, "100.02", "7", true); // the touch; the quote is fresher
        venue.level(MarketSide::Sell, "100.10", "1", true);
        venue.level(MarketSide::Sell, "100.50", "4");
        venue.quote("100.00", "1", "100.02", "2");
        Reports reports = venue.send(order(1, Side::Buy, OrderType::Market, "5"));
        QVERIFY((types(reports) == Types{Accepted, Trade, Trade, Trade}));
        QCOMPARE(reports[1].lastQuantity.raw(), quantity("2").raw());
        QCOMPARE(reports[2].lastPrice.raw(), price("100.10").raw());
        QCOMPARE(reports[2].lastQuantity.raw(), quantity("1").raw());
        QCOMPARE(reports[3].lastPrice.raw(), price("100.50").raw());
        reports = venue.send(order(2, Side::Buy, OrderType::Market, "5")); // what was taken is gone
        QVERIFY((types(reports) == Types{Accepted, Trade, Canceled}));
        QCOMPARE(reports[1].lastQuantity.raw(), quantity("2").raw());
        QCOMPARE(reports[1].lastPrice.raw(), price("100.50").raw());
        reports = venue.send(order(3, Side::Sell, OrderType::Market, "2"));
        QCOMPARE(reports[2].lastPrice.raw(), price("99.00").raw());
    }
    void withoutACompleteBookTheGuessHolds()
    {
        ExchangeHarness venue;
        venue.level(MarketSide::Sell, "100.50", "4");
        venue.status(MarketStatusKind::Gap);
        venue.level(MarketSide::Sell, "100.60", "4", true); // half way through an update
        venue.quote("100.00", "1", "100.02", "2");
        const Reports reports = venue.send(order(1, Side::Buy, OrderType::Market, "3"));
        QVERIFY((types(reports) == Types{Accepted, Trade, Trade}));
        QCOMPARE(reports[2].lastPrice.raw(), price("100.03").raw());
    }
    void anIocLimitTakesWhatItsLimitAllowsAndTheRestIsCanceled()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.02", "2");
        OrderCommand command = order(1, Side::Buy, OrderType::Limit, "5", "100.03");
        command.timeInForce = TimeInForce::ImmediateOrCancel;
        const Reports reports = venue.send(command);
        QVERIFY((types(reports) == Types{Accepted, Trade, Trade, Canceled}));
        QCOMPARE(reports[3].cumulativeQuantity.raw(), quantity("4").raw());
        QVERIFY(reports[3].leavesQuantity.isZero());
        QVERIFY(reports[3].status == OrderStatus::Canceled);
    }
    void aFillOrKillTakesAllOrNothing()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.02", "2");
        OrderCommand command = order(1, Side::Buy, OrderType::Limit, "5", "100.03");
        command.timeInForce = TimeInForce::FillOrKill;
        QVERIFY((types(venue.send(command)) == Types{Accepted, Canceled}));
        command.orderId = 2;
        command.limitPrice = price("100.04");
        QVERIFY((types(venue.send(command)) == Types{Accepted, Trade, Trade, Trade}));
    }
    void aRestingOrderWaitsForWhatStoodAhead()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "3", "100.02", "3");
        QVERIFY((types(venue.send(order(1, Side::Buy, OrderType::Limit, "2", "100.00"))) == Types{Accepted}));
        QVERIFY(venue.print("100.00", "2", MarketSide::Sell).empty());
        const Reports reports = venue.print("100.00", "2.5", MarketSide::Sell);
        QVERIFY((types(reports) == Types{Trade}));
        QCOMPARE(reports[0].lastQuantity.raw(), quantity("1.5").raw()); // 1 was still ahead
        QVERIFY(reports[0].liquidity == Liquidity::Maker);
        QCOMPARE(reports[0].leavesQuantity.raw(), quantity("0.5").raw());
        QVERIFY(reports[0].status == OrderStatus::PartiallyFilled);
    }
    void aShrinkingQueueNeverGrowsAgain()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "3", "100.02", "3");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "100.00"));
        venue.quote("100.00", "0.5", "100.02", "3");
        venue.quote("100.00", "9", "100.02", "3");
        QCOMPARE(venue.print("100.00", "1", MarketSide::Sell).at(0).lastQuantity.raw(),
                 quantity("0.5").raw());
    }
    void aTradeThroughFillsAtTheLimitUpToItsVolume()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "3", "100.02", "3");
        venue.send(order(1, Side::Sell, OrderType::Limit, "2", "100.05"));
        const Reports reports = venue.print("100.06", "1.2", MarketSide::Buy);
        QCOMPARE(reports.at(0).lastPrice.raw(), price("100.05").raw());
        QCOMPARE(reports.at(0).lastQuantity.raw(), quantity("1.2").raw());
    }
    void aQuoteThatReachesARestingOrderFillsIt()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "3", "100.02", "3");
        venue.send(order(1, Side::Buy, OrderType::Limit, "2", "99.99"));
        const Reports reports = venue.quote("99.97", "3", "99.98", "1");
        QCOMPARE(reports.at(0).lastPrice.raw(), price("99.99").raw());
        QCOMPARE(reports.at(0).lastQuantity.raw(), quantity("1").raw());
    }
    void ownOrdersAreServedByPriceThenTime()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.10", "1");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "100.01"));
        venue.send(order(2, Side::Buy, OrderType::Limit, "1", "100.02"));
        venue.send(order(3, Side::Buy, OrderType::Limit, "1", "100.02"));
        const Reports reports = venue.print("100.00", "2.5", MarketSide::Sell);
        QCOMPARE(reports.size(), std::size_t{3});
        QCOMPARE(reports[0].orderId, OrderId{2});
        QCOMPARE(reports[1].orderId, OrderId{3});
        QCOMPARE(reports[2].orderId, OrderId{1});
        QCOMPARE(reports[2].lastQuantity.raw(), quantity("0.5").raw());
    }
    void withoutQuotesATradeMakesATouchOneTickWide()
    {
        ExchangeHarness venue;
        venue.print("100.00", "2", MarketSide::Buy);
        QCOMPARE(venue.send(order(1, Side::Buy, OrderType::Market, "1"))[1].lastPrice.raw(),
                 price("100.00").raw());
        QCOMPARE(venue.send(order(2, Side::Sell, OrderType::Market, "1"))[1].lastPrice.raw(),
                 price("99.99").raw());
    }
    void aStopTriggersOnTheLastTradeAndTakes()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        venue.send(order(1, Side::Buy, OrderType::Market, "2"));
        const OrderCommand stop = reduceOnly(order(2, Side::Sell, OrderType::Stop, "2", "0", "99.50"));
        QVERIFY((types(venue.send(stop)) == Types{Accepted}));
        QVERIFY(venue.quote("99.60", "5", "99.62", "5").empty());
        const Reports reports = venue.print("99.50", "1", MarketSide::Sell);
        QVERIFY((types(reports) == Types{Trade}));
        QCOMPARE(reports[0].lastPrice.raw(), price("99.60").raw());
        QVERIFY(venue.exchange.position(0).isZero());
    }
    void aTriggeredStopKeepsOnTakingUntilItIsDone()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.maxLevels = 2;
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "9", "100.02", "9");
        venue.send(order(1, Side::Buy, OrderType::Market, "5"));
        venue.send(reduceOnly(order(2, Side::Sell, OrderType::Stop, "5", "0", "99.00")));
        QCOMPARE(venue.quote("98.00", "1", "98.02", "1").size(), std::size_t{2}); // two levels of 1
        QCOMPARE(venue.quote("97.00", "1", "97.02", "1").size(), std::size_t{2});
        const Reports last = venue.quote("96.00", "1", "96.02", "1");
        QVERIFY(last.at(0).status == OrderStatus::Filled);
        QCOMPARE(venue.exchange.workingOrders(), std::size_t{0});
    }
    void aStopLimitRestsAtItsLimitOnceTriggered()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        venue.send(order(1, Side::Buy, OrderType::StopLimit, "2", "100.10", "100.08"));
        QVERIFY(venue.quote("100.20", "5", "100.22", "5").empty()); // triggered, but beyond the limit
        const Reports reports = venue.quote("100.05", "5", "100.09", "5");
        QCOMPARE(reports.at(0).lastPrice.raw(), price("100.10").raw());
    }
    void reduceOnlyNeverTurnsAPosition()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        QVERIFY(
            (types(venue.send(reduceOnly(order(1, Side::Sell, OrderType::Market, "1")))) == Types{Rejected}));
        venue.send(order(2, Side::Buy, OrderType::Market, "2"));
        venue.send(reduceOnly(order(3, Side::Sell, OrderType::Stop, "2", "0", "90.00")));
        const Reports reports = venue.send(reduceOnly(order(4, Side::Sell, OrderType::Market, "5")));
        QVERIFY((types(reports) == Types{Accepted, Trade, Canceled, Canceled}));
        QCOMPARE(reports[1].lastQuantity.raw(), quantity("2").raw());
        QCOMPARE(reports[2].orderId, OrderId{4});
        QCOMPARE(reports[3].orderId, OrderId{3}); // the stop lost its object
        QVERIFY(venue.exchange.position(0).isZero());
        QCOMPARE(venue.exchange.workingOrders(), std::size_t{0});
    }
    void refusesWhatTheInstrumentDoesNotAllow_data()
    {
        QTest::addColumn<OrderCommand>("command");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, OrderCommand command, const char* why) {
            QTest::newRow(name) << command << QString::fromUtf8(why);
        };
        row("tick", order(1, Side::Buy, OrderType::Limit, "1", "100.005"),
            "limit price is not a whole number of ticks");
        row("stop tick", order(1, Side::Buy, OrderType::Stop, "1", "0", "100.005"),
            "stop price is not a whole number of ticks");
        row("lot", order(1, Side::Buy, OrderType::Limit, "1.0005", "100"),
            "quantity is not a whole number of lots");
        row("zero", order(1, Side::Buy, OrderType::Limit, "0", "100"), "quantity is not positive");
        row("maximum", order(1, Side::Buy, OrderType::Limit, "1000001", "100"),
            "quantity above the instrument's maximum");
        row("no limit", order(1, Side::Buy, OrderType::Limit, "1"), "limit order without a limit price");
        row("no stop", order(1, Side::Buy, OrderType::Stop, "1"), "stop order without a stop price");
        row("notional", order(1, Side::Buy, OrderType::Limit, "0.001", "100"),
            "order value below the instrument's minimum");
        OrderCommand unknown = order(1, Side::Buy, OrderType::Limit, "1", "100");
        unknown.instrument = 9;
        row("instrument", unknown, "unknown instrument");
        OrderCommand late = order(1, Side::Buy, OrderType::Limit, "1", "100");
        late.expiresAt = {1};
        row("late", late, "arrived after its expiry");
        row("id", order(0, Side::Buy, OrderType::Limit, "1", "100"), "order id is 0");
    }
    void refusesWhatTheInstrumentDoesNotAllow()
    {
        QFETCH(OrderCommand, command);
        QFETCH(QString, why);
        InstrumentMaster master;
        Instrument instrument = oneInstrument().at(0);
        instrument.minNotional = Money::fromInteger(10);
        (void)master.add(instrument).value();
        ExchangeHarness venue(master);
        venue.quote("100.00", "9", "100.02", "9");
        const Reports reports = venue.send(command);
        QVERIFY((types(reports) == Types{Rejected}));
        QVERIFY(reports[0].status == OrderStatus::Rejected);
        QCOMPARE(QString::fromStdString(reports[0].text.str()), why);
        QCOMPARE(reports[0].commandId, command.commandId);
    }
    void refusesWhileHaltedButStillCancels()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "99"));
        venue.status(MarketStatusKind::Halted);
        QVERIFY((types(venue.send(order(2, Side::Buy, OrderType::Limit, "1", "99"))) == Types{Rejected}));
        QVERIFY(venue.print("98.00", "5", MarketSide::Sell).empty());
        QVERIFY((types(venue.cancel(1)) == Types{Canceled}));
        venue.status(MarketStatusKind::Open);
        QVERIFY((types(venue.send(order(3, Side::Buy, OrderType::Limit, "1", "99"))) == Types{Accepted}));
    }
    void refusesAMarketOrderBeforeAnyPrice()
    {
        ExchangeHarness venue;
        QVERIFY((types(venue.send(order(1, Side::Buy, OrderType::Market, "1"))) == Types{Rejected}));
    }
    void anExpiredOrderEndsAtItsExpiry()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        OrderCommand command = order(1, Side::Buy, OrderType::Limit, "1", "99");
        command.expiresAt = venue.now + seconds(10);
        venue.send(command);
        QCOMPARE(venue.exchange.nextEventTime()->ns, command.expiresAt.ns);
        venue.now = command.expiresAt;
        const Reports reports = venue.take();
        QVERIFY((types(reports) == Types{Expired}));
        QCOMPARE(reports[0].venueTime.ns, command.expiresAt.ns);
        QVERIFY(!venue.exchange.nextEventTime());
    }
    void aDayOrderEndsAtTheVenuesMidnight()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        OrderCommand command = order(1, Side::Buy, OrderType::Limit, "1", "99");
        command.timeInForce = TimeInForce::Day;
        const Reports reports = venue.send(command);
        QCOMPARE(reports[0].expiresAt.ns % 86'400'000'000'000, 0);
        QVERIFY(reports[0].expiresAt > venue.now && reports[0].expiresAt <= venue.now + seconds(86'400));
    }
    void aFillBeforeTheCancelArrivesWins()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.commandLatency = milliseconds(10);
        config.reportLatency = milliseconds(10);
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "9", "100.02", "9");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "100.01"));
        venue.step();
        (void)venue.take();
        venue.cancel(1); // still on its way when the trade comes
        venue.now = venue.now + milliseconds(1);
        venue.exchange.onMarketEvent(
            MarketEvent::makeTrade(0, venue.now, price("100.00"), quantity("5"), MarketSide::Sell),
            venue.now);
        venue.step();
        const Reports reports = venue.take();
        QVERIFY((types(reports) == Types{Trade, CancelRejected}));
        QVERIFY(reports[1].status == OrderStatus::Filled);
        QCOMPARE(reports[1].commandId, std::uint64_t{77});
    }
    void cancelAndReplaceOfUnknownOrdersAreRefused()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        QVERIFY((types(venue.cancel(5)) == Types{CancelRejected}));
        QVERIFY((types(venue.modify(5, "1")) == Types{ReplaceRejected}));
    }
    void aSecondOrderWithALiveIdDoesNotTouchTheFirst()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "99"));
        const Reports reports = venue.send(order(1, Side::Buy, OrderType::Limit, "1", "99"));
        QVERIFY((types(reports) == Types{ReplaceRejected}));
        QVERIFY(reports[0].status == OrderStatus::Working);
        QCOMPARE(venue.exchange.workingOrders(), std::size_t{1});
    }
    void aSmallerQuantityKeepsItsPlaceALargerOneLosesIt()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.10", "1");
        venue.send(order(1, Side::Buy, OrderType::Limit, "2", "100.02"));
        venue.send(order(2, Side::Buy, OrderType::Limit, "1", "100.02"));
        QVERIFY((types(venue.modify(1, "1")) == Types{Replaced}));
        QCOMPARE(venue.print("100.00", "0.5", MarketSide::Sell).at(0).orderId, OrderId{1});
        venue.modify(1, "3");
        QCOMPARE(venue.print("100.00", "0.5", MarketSide::Sell).at(0).orderId, OrderId{2});
    }
    void aReplaceThatCrossesTradesAtOnce()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.10", "1");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "99"));
        const Reports reports = venue.modify(1, "1", "100.10");
        QVERIFY((types(reports) == Types{Replaced, Trade}));
        QCOMPARE(reports[0].commandId, std::uint64_t{88});
        QVERIFY(reports[1].liquidity == Liquidity::Taker);
    }
    void aReplaceBelowWhatIsFilledEndsTheOrder()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "1", "100.10", "1");
        venue.send(order(1, Side::Buy, OrderType::Limit, "2", "100.01"));
        venue.print("100.00", "1", MarketSide::Sell);
        QVERIFY((types(venue.modify(1, "0.5")) == Types{Canceled}));
    }
    void cancelAllKeepsProtectiveStopsWhenAsked()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.commandLatency = milliseconds(10);
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "9", "100.02", "9");
        venue.send(order(1, Side::Buy, OrderType::Market, "1"));
        OrderCommand stop = reduceOnly(order(2, Side::Sell, OrderType::Stop, "1", "0", "90"));
        stop.purpose = OrderPurpose::ProtectiveStop;
        venue.send(stop);
        venue.step();
        (void)venue.take();
        venue.send(order(3, Side::Buy, OrderType::Limit, "1", "99"));
        QCOMPARE(venue.exchange.cancelAll(true, venue.now), std::size_t{1}); // on its way counts
        venue.step();
        QVERIFY((types(venue.take()) == Types{Accepted, Canceled}));
        QCOMPARE(venue.exchange.workingOrders(), std::size_t{1});
        QCOMPARE(venue.exchange.cancelAll(false, venue.now), std::size_t{1});
        venue.step();
        QCOMPARE(venue.take().at(0).orderId, OrderId{2});
    }
    void latencyDelaysBothWaysAndKeepsOrder()
    {
        SimulatedExchangeConfig config;
        config.commandLatency = milliseconds(2);
        config.reportLatency = milliseconds(3);
        config.latencyJitter = milliseconds(1);
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "9", "100.02", "9");
        for (OrderId id = 1; id <= 50; ++id)
            venue.exchange.submit(order(id, Side::Buy, OrderType::Limit, "1", "99"), venue.now);
        const Timestamp sent = venue.now;
        Timestamp last = sent;
        OrderId expected = 1;
        ExecutionReport report;
        while (const auto next = venue.exchange.nextEventTime()) {
            QVERIFY(*next >= last);
            last = *next;
            while (testing::pollReport(venue.exchange, last, report)) {
                QCOMPARE(report.orderId, expected++);
                QVERIFY(report.venueTime >= sent + milliseconds(2) &&
                        report.venueTime <= sent + milliseconds(3));
                QVERIFY(last >= report.venueTime + milliseconds(3) && last <= sent + milliseconds(7));
            }
        }
        QCOMPARE(expected, OrderId{51});
    }
    void theRandomRefusalRateIsKept()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.rejectRate = Ratio::parse("0.2").value();
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "9", "100.02", "9");
        int rejected = 0;
        for (OrderId id = 1; id <= 5000; ++id)
            rejected +=
                venue.send(order(id, Side::Buy, OrderType::Limit, "1", "99"))[0].type == Rejected ? 1 : 0;
        QVERIFY2(rejected > 900 && rejected < 1100, qPrintable(QString::number(rejected))); // 1000 +- 3.5 sd
    }
    void crossedQuotesAndDerivedBarsChangeNothing()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "9", "100.02", "9");
        venue.quote("101.00", "9", "100.50", "9");
        venue.bar(price("50"), price("50"), price("50"), price("50"), "1000");
        QCOMPARE(venue.send(order(1, Side::Buy, OrderType::Market, "1"))[1].lastPrice.raw(),
                 price("100.02").raw());
    }
    void aBarServesTheStopBeforeTheLimit()
    {
        ExchangeHarness venue;
        venue.bar(price("100"), price("100"), price("100"), price("100"), "1000000");
        venue.send(order(1, Side::Buy, OrderType::Market, "1"));
        venue.send(reduceOnly(order(2, Side::Sell, OrderType::Limit, "1", "105")));
        venue.send(reduceOnly(order(3, Side::Sell, OrderType::Stop, "1", "0", "95")));
        const Reports reports = venue.bar(price("100"), price("110"), price("90"), price("100"), "1000000");
        QVERIFY((types(reports) == Types{Trade, Canceled}));
        QCOMPARE(reports[0].orderId, OrderId{3});
        QCOMPARE(reports[0].lastPrice.raw(), price("95").raw());
    }
    void publishedFillCasesHold_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(sharedPath(QStringLiteral("data/refs/matching/lean_fill_model.json")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const auto& value : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray())
            QTest::newRow(qPrintable(value[u"id"].toString())) << value.toObject();
    }
    void publishedFillCasesHold()
    {
        REQUIRE_REFERENCE(sharedPath(QStringLiteral("data/refs/matching/lean_fill_model.json")));
        QFETCH(QJsonObject, example);
        InstrumentMaster master;
        Instrument instrument = oneInstrument().at(0);
        instrument.tickSize = price("0.00001");
        (void)master.add(instrument).value();
        ExchangeHarness venue(master);
        const QJsonObject spec = example[u"order"].toObject();
        OrderCommand command = order(1, Side::Buy, OrderType::Market, "1");
        const double signedQuantity = spec[u"qty"].toDouble();
        command.side = signedQuantity > 0 ? Side::Buy : Side::Sell;
        command.quantity = Quantity::fromDouble(std::abs(signedQuantity));
        if (spec[u"type"].toString() == u"limit")
            command.type = OrderType::Limit;
        else if (spec[u"type"].toString() == u"stop_market")
            command.type = OrderType::Stop;
        command.limitPrice = decimalPrice(spec[u"limit"]);
        command.stopPrice = decimalPrice(spec[u"stop"]);
        bool isSent = false;
        for (const auto& value : example[u"events"].toArray()) {
            const QJsonObject event = value.toObject();
            const bool comesBefore = event[u"stale"].toBool() || event.contains(u"bid");
            if (!isSent && !comesBefore) {
                venue.send(command);
                isSent = true;
            }
            Reports reports;
            if (event.contains(u"bid")) {
                venue.step();
                venue.exchange.onMarketEvent(MarketEvent::makeQuote(0, venue.now, decimalPrice(event[u"bid"]),
                                                                    {}, decimalPrice(event[u"ask"]), {}),
                                             venue.now);
                reports = venue.send(command);
            } else {
                const QJsonArray bar = event[u"bar"].toArray();
                reports = venue.bar(decimalPrice(bar[0]), decimalPrice(bar[1]), decimalPrice(bar[2]),
                                    decimalPrice(bar[3]), "1000000");
            }
            std::erase_if(reports, [](const ExecutionReport& report) { return report.type != Trade; });
            const QJsonValue expected = event[u"fill"];
            QCOMPARE(reports.size(), std::size_t{expected.isNull() ? 0U : 1U});
            tally.add();
            if (expected.isNull())
                continue;
            QCOMPARE(reports[0].lastPrice.raw(), decimalPrice(expected[u"price"]).raw());
            QCOMPARE(reports[0].lastQuantity.raw() * signOf(reports[0].side),
                     Quantity::fromDouble(expected[u"qty"].toDouble()).raw());
            tally.add(2);
        }
    }
};

QTEST_APPLESS_MAIN(TestSimulatedExchange)
#include "tst_simulated_exchange.moc"
