// Decorators of recorded feeds: opening prints before bars, and a part of a recording.
#include <QtTest/QtTest>

#include "list_feed.h"
#include "market/merge_feed.h"
#include "market/opening_feed.h"
#include "market/period_feed.h"
#include "messages/opening_print.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const Timestamp Start{1'700'000'000'000'000'000};

MarketEvent barAt(int minute, std::int64_t open, InstrumentId id = 0)
{
    const Price price = Price::fromInteger(open);
    return MarketEvent::makeBar(id, Start + seconds((minute + 1) * 60),
                                {price, price, price, Price::fromInteger(open + 1), {}, seconds(60)});
}

} // namespace

class TestFeedParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBarIsAnnouncedAtItsOpen()
    {
        OpeningFeed feed(std::make_unique<ListFeed>(std::vector{barAt(0, 100), barAt(5, 103)}));
        const auto events = drain(feed);
        QCOMPARE(events.size(), std::size_t{4});
        QVERIFY(isOpeningPrint(events[0]) && !isOpeningPrint(events[1]) && isOpeningPrint(events[2]));
        QCOMPARE(events[0].eventTime, Start + nanoseconds(1));
        QCOMPARE(events[2].eventTime, Start + seconds(300) + nanoseconds(1)); // after the gap
        QCOMPARE(events[2].bar.close, Price::fromInteger(103));
        QCOMPARE(events[3].bar.close, Price::fromInteger(104));
    }

    void barsThatEndAtAMomentComeBeforeThoseThatOpenThen()
    {
        std::vector<std::unique_ptr<MarketFeed>> streams;
        for (const InstrumentId id : {InstrumentId{0}, InstrumentId{1}})
            streams.push_back(std::make_unique<OpeningFeed>(
                std::make_unique<ListFeed>(std::vector{barAt(0, 100, id), barAt(1, 101, id)})));
        MergeFeed merged(std::move(streams));
        std::vector<bool> openings;
        for (const MarketEvent& event : drain(merged))
            openings.push_back(isOpeningPrint(event));
        QCOMPARE(openings, (std::vector{true, true, false, false, true, true, false, false}));
    }

    void aFailureBehindTheLastBarIsPassedOn()
    {
        OpeningFeed feed(std::make_unique<ListFeed>(std::vector{barAt(0, 100)}, "line 3: no number"));
        QCOMPARE(drain(feed).size(), std::size_t{2});
        QCOMPARE(feed.error(), std::string("line 3: no number"));
    }

    void aPeriodBeginsInclusiveAndEndsExclusive()
    {
        std::vector<MarketEvent> events;
        for (int second = 0; second < 10; ++second)
            events.push_back(MarketEvent::makeTrade(0, Start + seconds(second), Price::fromInteger(1),
                                                    Quantity::fromInteger(1), MarketSide::Buy));
        PeriodFeed part(std::make_unique<ListFeed>(events), Start + seconds(3), Start + seconds(7));
        const auto inside = drain(part);
        QCOMPARE(inside.size(), std::size_t{4});
        QCOMPARE(inside.front().eventTime, Start + seconds(3));
        QCOMPARE(inside.back().eventTime, Start + seconds(6));
        PeriodFeed open(std::make_unique<ListFeed>(events), {}, {});
        QCOMPARE(drain(open).size(), events.size());
    }

    void aBarBelongsToTheInstantBeforeItsClose()
    {
        const std::vector bars{barAt(0, 100), barAt(1, 101), barAt(2, 102)};
        PeriodFeed part(std::make_unique<ListFeed>(bars), Start + seconds(60), Start + seconds(120));
        const auto inside = drain(part);
        QCOMPARE(inside.size(), std::size_t{1});
        QCOMPARE(inside.front().bar.open, Price::fromInteger(101));
    }

    void afterTheEndNothingMoreIsAskedFor()
    {
        PeriodFeed part(std::make_unique<ListFeed>(std::vector{barAt(0, 100), barAt(9, 101)}, "broken"), {},
                        Start + seconds(60));
        QCOMPARE(drain(part).size(), std::size_t{1});
        MarketEvent event;
        QCOMPARE(part.next(event), FeedStatus::End);
    }
};

QTEST_GUILESS_MAIN(TestFeedParts)
#include "tst_feed_parts.moc"
