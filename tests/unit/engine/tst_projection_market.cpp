// What the projection makes of the market for the window: quotes of the day, own fills, bars, streams.
#include <QtTest/QtTest>

#include "engine/projection.h"
#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

constexpr std::uint64_t Events = 10'000; // ten seconds, half of them for each of two instruments

/// A session that ran to its end, folded.
struct FoldedRun {
    explicit FoldedRun(TimeZone zone = {}, std::vector<Message> posted = {})
        : rig(fourAgents(), Events),
          projection(rig.pipeline, std::make_shared<InstrumentMaster>(twoInstruments()), "USD",
                     Money::fromInteger(1'000'000), std::move(zone), rig.clock)
    {
        if (!rig.sequencer.start())
            throw std::runtime_error("the rig starts");
        for (const Message& message : posted)
            rig.sequencer.inbox().push(message);
        while (!rig.sequencer.hasEnded()) {
            (void)rig.sequencer.pump(64);
            projection.consume();
        }
        while (projection.hasWork())
            projection.consume();
    }
    std::shared_ptr<const StationSnapshot> publish(const SessionFacts& facts = {})
    {
        projection.publish(facts);
        return projection.snapshot();
    }
    EngineRig rig;
    Projection projection;
};

Message delta(MarketSide side, int price, int size, std::uint32_t flags = 0)
{
    MarketEvent event;
    event.kind = MarketEventKind::BookDelta;
    event.side = side;
    event.instrument = 0;
    event.eventTime = ListFeed::timeOf(0);
    event.delta = {Price::fromInteger(price), Quantity::fromInteger(size), BookAction::Set, {}};
    event.flags = flags;
    return Message::make(event, FeedId);
}

/// Trade `n` of the rig's feed.
Price priceOf(std::uint64_t n)
{
    return Price::fromInteger(static_cast<std::int64_t>(100 + mixDigest(3, n) % 50));
}

Quantity volumeOf(const BarLevel& level)
{
    Quantity sum = level.hasCurrent ? level.current.volume : Quantity();
    for (std::size_t i = 0; i < level.closed.size(); ++i)
        sum += level.closed[i].volume;
    return sum;
}

} // namespace

class TestProjectionMarket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuoteKnowsItsDay()
    {
        FoldedRun run;
        const auto snapshot = run.publish();
        QCOMPARE(snapshot->quotes.size(), std::size_t(2));
        const QuoteView& odd = snapshot->quotes[1]; // trades 1, 3, 5 …
        QCOMPARE(odd.open, priceOf(1));
        QCOMPARE(odd.last, priceOf(Events - 1));
        QCOMPARE(odd.volume, Quantity::fromInteger(Events / 2));
        QVERIFY(odd.volumeKnown);
        QCOMPARE(odd.events, Events / 2);
        QVERIFY(odd.time >= ListFeed::timeOf(Events - 1));
    }
    void aBarMadeByTheStationMakesNothingFresh()
    {
        const Price price = Price::fromInteger(7);
        MarketEvent bar = MarketEvent::makeBar(
            0, ListFeed::timeOf(0), {price, price, price, price, Quantity::fromInteger(9), seconds(1)});
        bar.flags = MarketDerived;
        FoldedRun run({}, {Message::make(bar, FeedId)});
        const auto snapshot = run.publish();
        QCOMPARE(snapshot->quotes[0].events, Events / 2);
        QCOMPARE(snapshot->quotes[0].volume, Quantity::fromInteger(Events / 2));
        QVERIFY(snapshot->quotes[0].open != price);
    }
    void theDayBeginsAfreshAtMidnightOfItsZone()
    {
        // local midnight five seconds after the first event at 22:13:20 UTC
        const auto zone = TimeZone::parse("<XXX>-1:46:35");
        QVERIFY(zone.has_value());
        FoldedRun run(*zone);
        const auto snapshot = run.publish();
        const std::uint64_t firstOfDay = 5'001; // odd numbers; 5 000 ms is midnight itself
        QCOMPARE(snapshot->quotes[1].open, priceOf(firstOfDay));
        QCOMPARE(snapshot->quotes[1].volume, Quantity::fromInteger((Events - 5'000) / 2));
        QCOMPARE(snapshot->quotes[0].open, priceOf(5'000));
    }
    void everyFillIsKeptWithItsTrace()
    {
        FoldedRun run;
        const auto snapshot = run.publish();
        QVERIFY(run.rig.venue.submitted > 10);
        QCOMPARE(static_cast<std::uint64_t>(snapshot->fills.size()), run.rig.venue.submitted.load());
        for (std::size_t i = 0; i < snapshot->fills.size(); ++i) {
            const FillView& fill = snapshot->fills[i];
            QCOMPARE(fill.venueTradeId, i + 1);
            QCOMPARE(fill.price, Price::fromInteger(100));
            QVERIFY(fill.quantity.isPositive());
            QVERIFY(fill.trace != 0);
        }
    }
    void barsHoldEveryTradeOnEachLevel()
    {
        FoldedRun run;
        const auto snapshot = run.publish();
        QCOMPARE(snapshot->bars.size(), std::size_t(2));
        for (const auto& history : snapshot->bars) {
            QVERIFY(history != nullptr);
            QCOMPARE(history->origin, BarOrigin::Trades);
            for (const BarLevel& level : history->levels)
                QCOMPARE(volumeOf(level), Quantity::fromInteger(Events / 2));
        }
        QVERIFY(snapshot->bars[0]->levels[0].closed.size() >= 9);
    }
    void aBookIsShownByItsBestLevels()
    {
        FoldedRun run({}, {delta(MarketSide::Buy, 99, 3), delta(MarketSide::Buy, 98, 4),
                           delta(MarketSide::Sell, 101, 5), delta(MarketSide::Sell, 103, 6),
                           delta(MarketSide::Buy, 97, 7), delta(MarketSide::Buy, 98, 0)});
        const auto snapshot = run.publish();
        QVERIFY(snapshot->depth[0] != nullptr);
        QVERIFY(snapshot->depth[1] == nullptr);
        const auto level = [](int price, int size) {
            return DepthLevel{Price::fromInteger(price), Quantity::fromInteger(size)};
        };
        QVERIFY(snapshot->depth[0]->bids == std::vector({level(99, 3), level(97, 7)}));
        QVERIFY(snapshot->depth[0]->asks == std::vector({level(101, 5), level(103, 6)}));
        QCOMPARE(snapshot->quotes[0].bid, Price::fromInteger(99)); // it sends no quotes
        QCOMPARE(snapshot->quotes[0].askSize, Quantity::fromInteger(5));
        QCOMPARE(run.publish()->depth[0].get(), snapshot->depth[0].get());
    }
    void aBookHalfWayThroughAnUpdateIsNotShown()
    {
        FoldedRun run({}, {delta(MarketSide::Buy, 99, 3, MarketBookPartial)});
        QVERIFY(run.publish()->depth[0] == nullptr);
    }
    void aBookThatIsNoLongerKnownIsNotShown()
    {
        MarketEvent gap;
        gap.kind = MarketEventKind::Status;
        gap.instrument = 0;
        gap.eventTime = ListFeed::timeOf(0);
        gap.status = {MarketStatusKind::Gap, {}};
        FoldedRun run(
            {}, {delta(MarketSide::Buy, 99, 3), delta(MarketSide::Sell, 101, 5), Message::make(gap, FeedId)});
        const auto snapshot = run.publish();
        QVERIFY(snapshot->depth[0] == nullptr);
        QCOMPARE(snapshot->quotes[0].status, MarketStatusKind::Gap);
        QVERIFY(snapshot->quotes[0].bid.isZero());
    }
    void snapshotsShareWhatDidNotChange()
    {
        FoldedRun run;
        const auto first = run.publish();
        const auto second = run.publish();
        QVERIFY(first != second);
        QCOMPARE(first->bars[0].get(), second->bars[0].get());
        QVERIFY(first->fills == second->fills);
    }
    void aStreamsRateIsOfWhatReachedTheAgents()
    {
        FoldedRun run;
        SessionFacts facts; // the first was read far ahead, the second names no instrument
        facts.streams = {StreamHealth{"a.csv", "BTC-USD", 90'000, 0, 0, 0, 0, 0, {}},
                         StreamHealth{"news", "", 1'000, 0, 0, 0, 0, 0, {}}};
        run.rig.clock.ns += 2'000'000'000;
        (void)run.publish(facts);
        run.rig.clock.ns += 2'000'000'000;
        facts.streams[0].events = 95'000;
        facts.streams[1].events = 1'500;
        const auto snapshot = run.publish(facts);
        QCOMPARE(snapshot->streams.size(), std::size_t(2));
        QCOMPARE(snapshot->streams[0].perSecond, 0.0);
        QCOMPARE(snapshot->streams[1].perSecond, 250.0);
    }
    void aStreamReadAheadIsAsOldAsWhatArrived()
    {
        FoldedRun run;
        SessionFacts facts;
        facts.streams = {StreamHealth{"a.csv", "BTC-USD", 1, 0, 0, 0, 0, 0, ListFeed::timeOf(10 * Events)},
                         StreamHealth{"b.csv", "BTC-USD", 1, 0, 0, 0, 0, 0, ListFeed::timeOf(5)}};
        const auto snapshot = run.publish(facts);
        QCOMPARE(snapshot->streams[0].health.lastEvent, snapshot->quotes[0].time);
        QCOMPARE(snapshot->streams[1].health.lastEvent, ListFeed::timeOf(5));
    }
    void staleFollowsTheGatesLimit()
    {
        ConfigChange change;
        change.agent = OrchestratorId;
        change.key = "max_data_age";
        change.after = "2.5";
        FoldedRun configured({}, {Message::make(change, OperatorId)});
        QCOMPARE(configured.publish()->staleAfter, milliseconds(2'500));
        FoldedRun plain;
        SessionFacts facts;
        facts.staleAfter = seconds(7);
        QCOMPARE(plain.publish(facts)->staleAfter, seconds(7));
    }
};

QTEST_APPLESS_MAIN(TestProjectionMarket)
#include "tst_projection_market.moc"
