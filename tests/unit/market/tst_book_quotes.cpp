// Quotes made from a book, where the source publishes none.
#include <QtTest/QtTest>

#include "market/book_quotes.h"

using namespace mystic;

namespace {

class ListFeed final : public MarketFeed {
public:
    explicit ListFeed(std::vector<MarketEvent> events) : m_events(std::move(events)) {}
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        if (m_taken == m_events.size())
            return FeedStatus::End;
        out = m_events[m_taken++];
        return FeedStatus::Event;
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override { return 0.5; }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {}; }

private:
    std::vector<MarketEvent> m_events;
    std::size_t m_taken = 0;
};

MarketEvent level(InstrumentId id, MarketSide side, int price, int size, bool isPartial = false)
{
    MarketEvent event = MarketEvent::makeBookLevel(id, Timestamp{price}, side, Price::fromInteger(price),
                                                   Quantity::fromInteger(size));
    event.flags = isPartial ? std::uint32_t{MarketBookPartial} : 0U;
    return event;
}

std::vector<MarketEvent> through(std::vector<MarketEvent> events)
{
    BookQuoteFeed feed(std::make_unique<ListFeed>(std::move(events)));
    std::vector<MarketEvent> out;
    MarketEvent event;
    while (feed.next(event) == FeedStatus::Event)
        out.push_back(event);
    return out;
}

} // namespace

class TestBookQuotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuoteFollowsEveryCompleteUpdateThatMovedTheTouch()
    {
        const auto out = through({level(0, MarketSide::Buy, 10, 1, true), level(0, MarketSide::Sell, 12, 2),
                                  level(0, MarketSide::Buy, 9, 5), level(0, MarketSide::Sell, 11, 3)});
        QCOMPARE(out.size(), std::size_t{6});
        QCOMPARE(out[2].kind, MarketEventKind::Quote);
        QCOMPARE(out[2].flags, std::uint32_t{MarketDerived});
        QCOMPARE(out[2].eventTime.ns, std::int64_t{12});
        QCOMPARE(out[2].quote.bid, Price::fromInteger(10));
        QCOMPARE(out[2].quote.askSize, Quantity::fromInteger(2));
        QCOMPARE(out[5].quote.ask, Price::fromInteger(11)); // a level behind the touch made no quote
    }

    void anInstrumentWithQuotesOfItsOwnGetsNone()
    {
        const auto quote =
            MarketEvent::makeQuote(1, {}, Price::fromInteger(1), {}, Price::fromInteger(2), {});
        const auto out = through({quote, level(1, MarketSide::Buy, 10, 1), level(2, MarketSide::Buy, 10, 1)});
        QCOMPARE(out.size(), std::size_t{4});
        QCOMPARE(out[3].instrument, InstrumentId{2});
        QVERIFY(out[3].quote.ask.isZero());
    }

    void anUnknownBookGivesNoQuote()
    {
        const auto out = through({level(0, MarketSide::Buy, 10, 1), MarketEvent::makeBookClear(0, {}),
                                  level(0, MarketSide::Buy, 10, 1)});
        QCOMPARE(out.size(), std::size_t{4}); // the same touch again is no news
    }
};

QTEST_APPLESS_MAIN(TestBookQuotes)
#include "tst_book_quotes.moc"
