// The order book folded from deltas: against a plain map, and its bounds.
#include <QtTest/QtTest>

#include <map>

#include "market/depth_book.h"

using namespace mystic;

class TestDepthBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsAPlainMapAfterEveryChange()
    {
        std::map<Price, Quantity> bids;
        std::map<Price, Quantity> asks;
        DepthBook book;
        std::uint64_t state = 1;
        const auto draw = [&state](std::uint64_t below) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return (state >> 33U) % below;
        };
        for (int i = 0; i < 20'000; ++i) {
            const MarketSide side = draw(2) == 0 ? MarketSide::Buy : MarketSide::Sell;
            const Price price = Price::fromRaw(static_cast<std::int64_t>(draw(200)) + 1);
            const Quantity size = Quantity::fromRaw(static_cast<std::int64_t>(draw(3)));
            book.apply(MarketEvent::makeBookLevel(0, Timestamp{i}, side, price, size));
            auto& levels = side == MarketSide::Buy ? bids : asks;
            if (size.isZero())
                levels.erase(price);
            else
                levels[price] = size;
            QCOMPARE(book.size(side), levels.size());
            QCOMPARE(book.sizeAt(side, price), size);
            std::size_t depth = 0;
            const auto same = [&](const auto& level) {
                const DepthLevel& own = book.level(side, depth++);
                return own.price == level.first && own.size == level.second;
            };
            QVERIFY(side == MarketSide::Buy ? std::all_of(levels.rbegin(), levels.rend(), same)
                                            : std::all_of(levels.begin(), levels.end(), same));
        }
        QCOMPARE(book.isCrossed(), bids.rbegin()->first >= asks.begin()->first);
    }

    void keepsTheLevelsNearestToTheTouchWhenFull()
    {
        DepthBook book(3);
        for (const int price : {5, 9, 7, 8, 1, 10})
            book.set(MarketSide::Buy, Price::fromInteger(price), Quantity::fromInteger(price));
        QCOMPARE(book.size(MarketSide::Buy), std::size_t{3});
        QCOMPARE(book.level(MarketSide::Buy, 0).price, Price::fromInteger(10));
        QCOMPARE(book.level(MarketSide::Buy, 2).price, Price::fromInteger(8));
        QCOMPARE(book.dropped(), std::uint64_t{3});
    }

    void isNotReadHalfWayThroughAnUpdateNorAfterAGap()
    {
        DepthBook book;
        MarketEvent level = MarketEvent::makeBookLevel(0, {}, MarketSide::Sell, Price::fromInteger(2),
                                                       Quantity::fromInteger(1));
        QVERIFY(!book.isComplete());
        level.flags = MarketBookPartial;
        book.apply(level);
        QVERIFY(!book.isComplete());
        level.flags = 0;
        book.apply(level);
        QVERIFY(book.isComplete());
        book.apply(MarketEvent::makeStatus(0, {}, MarketStatusKind::Open));
        QVERIFY(book.isComplete());
        book.apply(MarketEvent::makeStatus(0, {}, MarketStatusKind::Gap));
        QVERIFY(!book.isComplete());
        QCOMPARE(book.best(MarketSide::Sell), DepthLevel{});
    }

    void aLevelOfNoSideOrNoPriceChangesNothing()
    {
        DepthBook book;
        book.set(MarketSide::Unknown, Price::fromInteger(1), Quantity::fromInteger(1));
        book.set(MarketSide::Buy, Price(), Quantity::fromInteger(1));
        QCOMPARE(book.size(MarketSide::Buy) + book.size(MarketSide::Sell), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestDepthBook)
#include "tst_depth_book.moc"
