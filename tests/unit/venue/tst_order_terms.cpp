// Post-only, fill-or-kill, stop-limit and trailing stop orders at the simulated exchange, halts, and orders
// that would trade with our own.
#include <QtTest/QtTest>

#include "exchange_harness.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

using Reports = std::vector<ExecutionReport>;
using Types = std::vector<ExecutionType>;
using enum ExecutionType;

Types types(const Reports& reports)
{
    Types result;
    for (const ExecutionReport& report : reports)
        result.push_back(report.type);
    return result;
}
OrderCommand order(OrderId id, Side side, OrderType type, const char* size, const char* limit = "0",
                   const char* stop = "0")
{
    return ExchangeHarness::order(id, side, type, size, limit, stop);
}
OrderCommand postOnly(OrderId id, Side side, const char* size, const char* limit)
{
    OrderCommand command = order(id, side, OrderType::Limit, size, limit);
    command.postOnly = 1;
    return command;
}
OrderCommand trailing(OrderId id, Side side, const char* size, TrailUnit unit, const char* offset,
                      const char* stop = "0")
{
    OrderCommand command = order(id, side, OrderType::TrailingStop, size, "0", stop);
    command.trailUnit = unit;
    command.trailOffset = price(offset).raw();
    return command;
}

} // namespace

class TestOrderTerms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- post-only
    void aPostOnlyOrderIsRefusedWhenItWouldTake()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        const Reports refused = venue.send(postOnly(1, Side::Buy, "1", "100.02"));
        QVERIFY((types(refused) == Types{Rejected}));
        QCOMPARE(refused[0].text.str(), std::string("post-only: it would take"));
        QVERIFY((types(venue.send(postOnly(2, Side::Buy, "1", "100.01"))) == Types{Accepted}));
        const Reports filled = venue.print("100.01", "1", MarketSide::Sell);
        QVERIFY((types(filled) == Types{Trade}));
        QVERIFY(filled[0].liquidity == Liquidity::Maker && filled[0].postOnly == 1);
    }
    void aPostOnlyOrderIsNotMovedToWhereItWouldTake()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        venue.send(postOnly(1, Side::Buy, "1", "99.00"));
        QVERIFY((types(venue.modify(1, "1", "100.05")) == Types{ReplaceRejected}));
        QVERIFY((types(venue.modify(1, "1", "100.01")) == Types{Replaced}));
    }
    void aPostOnlyStopLimitThatWouldTakeIsCanceled()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        OrderCommand command = order(1, Side::Buy, OrderType::StopLimit, "1", "102.00", "101.00");
        command.postOnly = 1;
        QVERIFY((types(venue.send(command)) == Types{Accepted}));
        const Reports ended = venue.quote("101.00", "5", "101.02", "5");
        QVERIFY((types(ended) == Types{Canceled}));
        QCOMPARE(ended[0].text.str(), std::string("post-only: it would take"));
    }
    void aPostOnlyOrderNeedsALimitAndTime()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        OrderCommand market = order(1, Side::Buy, OrderType::Market, "1");
        market.postOnly = 1;
        QVERIFY((types(venue.send(market)) == Types{Rejected}));
        OrderCommand immediate = postOnly(2, Side::Buy, "1", "99.00");
        immediate.timeInForce = TimeInForce::ImmediateOrCancel;
        QVERIFY((types(venue.send(immediate)) == Types{Rejected}));
    }
    // --- fill or kill, stop-limit
    void aFillOrKillThatOnlyReducesNeedsTheWholePosition()
    {
        ExchangeHarness venue;
        venue.exchange.setPosition(0, quantity("2"));
        venue.quote("100.00", "50", "100.02", "50");
        OrderCommand command = order(1, Side::Sell, OrderType::Limit, "3", "99.00");
        command.timeInForce = TimeInForce::FillOrKill;
        command.reduceOnly = 1;
        QVERIFY((types(venue.send(command)) == Types{Accepted, Canceled}));
        command.orderId = 2;
        command.quantity = quantity("2");
        QVERIFY((types(venue.send(command)) == Types{Accepted, Trade}));
    }
    void aStopLimitWaitsForItsStopAndNeverPaysBeyondItsLimit()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "5");
        venue.send(order(1, Side::Buy, OrderType::StopLimit, "2", "101.02", "101.00"));
        QVERIFY(venue.quote("100.50", "5", "100.52", "1").empty());
        const Reports triggered = venue.quote("101.00", "5", "101.02", "0.5");
        QVERIFY((types(triggered) == Types{Trade}));
        QCOMPARE(triggered[0].lastPrice.raw(), price("101.02").raw());
        QCOMPARE(triggered[0].leavesQuantity.raw(), quantity("1.5").raw());
        QVERIFY(venue.quote("101.05", "5", "101.07", "5").empty()); // it rests at its limit
        const Reports rest = venue.quote("100.99", "5", "101.01", "5");
        QVERIFY((types(rest) == Types{Trade}));
        QCOMPARE(rest[0].lastPrice.raw(), price("101.02").raw());
    }
    // --- trailing stops
    void aTrailingStopFollowsByAnAmountAndFillsWhenReached()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50"); // mid 100.01
        const Reports placed = venue.send(trailing(1, Side::Sell, "1", TrailUnit::Price, "2"));
        QVERIFY((types(placed) == Types{Accepted, Restated}));
        QCOMPARE(placed[1].stopPrice.raw(), price("98.01").raw());
        const Reports moved = venue.quote("103.00", "50", "103.02", "50");
        QVERIFY((types(moved) == Types{Restated}));
        QCOMPARE(moved[0].stopPrice.raw(), price("101.01").raw());
        QCOMPARE(moved[0].trailOffset, price("2").raw());
        QVERIFY(venue.quote("102.00", "50", "102.02", "50").empty()); // back, but not to the stop
        const Reports filled = venue.quote("101.00", "50", "101.02", "50");
        QVERIFY((types(filled) == Types{Trade}));
        QCOMPARE(filled[0].lastPrice.raw(), price("101.00").raw());
    }
    void aTrailingStopFollowsByAShareRoundedAway()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50");
        const Reports placed = venue.send(trailing(1, Side::Buy, "1", TrailUnit::Share, "0.015"));
        QCOMPARE(placed.at(1).stopPrice.raw(), price("101.52").raw()); // 100.01 * 1.015 = 101.51015, up
        const Reports moved = venue.quote("90.00", "50", "90.02", "50");
        QCOMPARE(moved.at(0).stopPrice.raw(), price("91.37").raw()); // 90.01 * 1.015 = 91.36015
        QVERIFY((types(venue.print("91.37", "1")) == Types{Trade}));
    }
    void aTrailingStopKeepsATighterBeginning()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50");
        QVERIFY((types(venue.send(trailing(1, Side::Sell, "1", TrailUnit::Price, "5", "99.00"))) ==
                 Types{Accepted}));
        QVERIFY(venue.quote("103.00", "50", "103.02", "50").empty()); // 98.01 is below 99.00
        QCOMPARE(venue.quote("104.50", "50", "104.52", "50").at(0).stopPrice.raw(), price("99.51").raw());
    }
    void aTrailingStopTriesTheOldStopFirstInsideABar()
    {
        ExchangeHarness venue;
        venue.bar(price("100"), price("100"), price("100"), price("100"), "1000000");
        venue.send(trailing(1, Side::Sell, "1", TrailUnit::Price, "5"));
        // The low of 96 does not reach 95, though it would have reached a stop trailed from the high of 110.
        const Reports moved = venue.bar(price("100"), price("110"), price("96"), price("108"), "1000000");
        QVERIFY((types(moved) == Types{Restated}));
        QCOMPARE(moved[0].stopPrice.raw(), price("105").raw());
        const Reports filled = venue.bar(price("104"), price("106"), price("103"), price("103"), "1000000");
        QVERIFY((types(filled) == Types{Trade}));
        QCOMPARE(filled[0].lastPrice.raw(), price("104").raw()); // opened beyond the stop
    }
    void aTrailingStopWithoutAUsableOffsetIsRefused()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50");
        for (const auto& [unit, offset] : {std::pair{TrailUnit::None, "2"},
                                           {TrailUnit::Price, "0"},
                                           {TrailUnit::Price, "-1"},
                                           {TrailUnit::Share, "1"},
                                           {TrailUnit::Price, "100.01"}})
            QVERIFY((types(venue.send(trailing(1, Side::Sell, "1", unit, offset))) == Types{Rejected}));
    }
    // --- halts
    void aHaltStopsMatchingAndEverythingGoesOnAfterIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("halted") << int(MarketStatusKind::Halted);
        QTest::newRow("closed") << int(MarketStatusKind::Closed);
    }
    void aHaltStopsMatchingAndEverythingGoesOnAfterIt()
    {
        QFETCH(int, kind);
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50");
        venue.send(order(1, Side::Buy, OrderType::Limit, "1", "99.00"));
        venue.send(order(2, Side::Sell, OrderType::Stop, "1", "0", "98.00"));
        venue.send(trailing(3, Side::Sell, "1", TrailUnit::Price, "5"));
        venue.send(order(4, Side::Buy, OrderType::Limit, "1", "99.50"));
        venue.status(MarketStatusKind(kind));
        QVERIFY(venue.print("90.00", "50", MarketSide::Sell).empty());
        QVERIFY(venue.quote("110.00", "5", "110.02", "5").empty());
        QVERIFY(venue.quote("97.00", "5", "97.02", "5").empty());
        const Reports refused = venue.send(order(5, Side::Buy, OrderType::Market, "1"));
        QVERIFY((types(refused) == Types{Rejected}));
        QCOMPARE(refused[0].text.str(), std::string("instrument is halted"));
        QVERIFY((types(venue.modify(1, "1", "98.50")) == Types{ReplaceRejected}));
        QVERIFY((types(venue.cancel(4)) == Types{Canceled}));
        QVERIFY(venue.status(MarketStatusKind::Open).empty());
        const Reports after = venue.quote("97.00", "50", "97.02", "50");
        QVERIFY((types(after) == Types{Trade, Trade})); // the limit, then the stop
        QCOMPARE(after[0].orderId, OrderId{1});
        QCOMPARE(after[1].orderId, OrderId{2});
        QCOMPARE(venue.exchange.workingOrders(), std::size_t{1}); // the trailing stop at 95.01
    }
    void aHaltWithoutInstrumentIsAHaltOfAll()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "50", "100.02", "50");
        venue.exchange.onMarketEvent(
            MarketEvent::makeStatus(NoInstrument, venue.now, MarketStatusKind::Halted), venue.now);
        QVERIFY((types(venue.send(order(1, Side::Buy, OrderType::Market, "1"))) == Types{Rejected}));
    }
    // --- self match
    void aNewcomerThatWouldTradeWithOurOwnIsCanceled()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.10", "5");
        venue.send(order(1, Side::Sell, OrderType::Limit, "1", "100.05"));
        const Reports crossing = venue.send(order(2, Side::Buy, OrderType::Limit, "1", "100.05"));
        QVERIFY((types(crossing) == Types{Accepted, Canceled}));
        QCOMPARE(crossing[1].text.str(), std::string("self match: both orders are ours"));
        QVERIFY(
            (types(venue.send(order(3, Side::Buy, OrderType::Market, "1"))) == Types{Accepted, Canceled}));
        QVERIFY((types(venue.send(order(4, Side::Buy, OrderType::Limit, "1", "100.04"))) == Types{Accepted}));
        QVERIFY((types(venue.send(postOnly(5, Side::Buy, "1", "100.05"))) == Types{Rejected}));
    }
    void aNewcomerTakesWhatIsBetterThanOurOwnFirst()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.02", "1");
        venue.send(order(1, Side::Sell, OrderType::Limit, "1", "100.03"));
        const Reports reports = venue.send(order(2, Side::Buy, OrderType::Market, "3"));
        QVERIFY((types(reports) == Types{Accepted, Trade, Canceled}));
        QCOMPARE(reports[1].lastPrice.raw(), price("100.02").raw());
        OrderCommand whole = order(3, Side::Buy, OrderType::Market, "3");
        whole.timeInForce = TimeInForce::FillOrKill;
        QVERIFY((types(venue.send(whole)) == Types{Accepted, Canceled}));
    }
    void anOrderThatOnlyReducesWinsAgainstOurOwn()
    {
        ExchangeHarness venue;
        venue.quote("100.00", "5", "100.10", "5");
        venue.send(order(1, Side::Buy, OrderType::Market, "1"));
        venue.send(order(2, Side::Buy, OrderType::Limit, "1", "100.05"));
        OrderCommand exit = order(3, Side::Sell, OrderType::Market, "1");
        exit.reduceOnly = 1;
        const Reports reports = venue.send(exit);
        QVERIFY((types(reports) == Types{Accepted, Canceled, Trade}));
        QCOMPARE(reports[1].orderId, OrderId{2});
        QCOMPARE(reports[2].lastPrice.raw(), price("100.00").raw());
    }
    void theOldestGivesWayOrBothPassWhenConfiguredSo()
    {
        SimulatedExchangeConfig config = withoutLatency();
        config.selfMatch = SelfMatch::CancelOldest;
        ExchangeHarness venue(oneInstrument(), config);
        venue.quote("100.00", "5", "100.10", "5");
        venue.send(order(1, Side::Sell, OrderType::Limit, "1", "100.05"));
        const Reports oldest = venue.send(order(2, Side::Buy, OrderType::Market, "1"));
        QVERIFY((types(oldest) == Types{Accepted, Canceled, Trade}));
        QCOMPARE(oldest[1].orderId, OrderId{1});
        config.selfMatch = SelfMatch::Ignore;
        ExchangeHarness blind(oneInstrument(), config);
        blind.quote("100.00", "5", "100.10", "5");
        blind.send(order(1, Side::Sell, OrderType::Limit, "1", "100.05"));
        QVERIFY((types(blind.send(order(2, Side::Buy, OrderType::Market, "1"))) == Types{Accepted, Trade}));
    }
};

QTEST_APPLESS_MAIN(TestOrderTerms)
#include "tst_order_terms.moc"
