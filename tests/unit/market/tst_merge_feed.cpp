// Merging streams: order, ties, failure, progress.
#include <QtTest/QtTest>

#include <random>

#include "list_feed.h"
#include "market/merge_feed.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::drain;
using mystic::testing::ListFeed;

namespace {

MarketEvent tradeAt(InstrumentId instrument, std::int64_t time, std::int64_t id = 0)
{
    return MarketEvent::makeTrade(instrument, {time}, Price::fromInteger(1), Quantity::fromInteger(1),
                                  MarketSide::Buy, id);
}

QString textOf(const std::vector<MarketEvent>& events)
{
    QStringList out;
    for (const MarketEvent& event : events)
        out << QString::number(event.eventTime.ns) + QChar('a' + event.instrument);
    return out.join(u' ');
}

} // namespace

class TestMergeFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesByTimeThenByOrderOfAdding()
    {
        std::vector<std::unique_ptr<MarketFeed>> streams;
        streams.push_back(std::make_unique<ListFeed>(
            std::vector{tradeAt(0, 2), tradeAt(0, 5), tradeAt(0, 5), tradeAt(0, 9)}));
        streams.push_back(std::make_unique<ListFeed>(std::vector<MarketEvent>{}));
        streams.push_back(
            std::make_unique<ListFeed>(std::vector{tradeAt(2, 1), tradeAt(2, 5), tradeAt(2, 7)}));
        streams.push_back(std::make_unique<ListFeed>(std::vector{tradeAt(3, 5), tradeAt(3, 9)}));
        MergeFeed merge(std::move(streams));
        QCOMPARE(textOf(drain(merge)), u"1c 2a 5a 5a 5c 5d 7c 9a 9d"_s);
        QCOMPARE(merge.progress(), 1.0);
        QCOMPARE(merge.health().size(), std::size_t{4});
        MarketEvent event;
        QCOMPARE(merge.next(event), FeedStatus::End);
    }

    void equalsAStableSortForAnyStreams()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::unique_ptr<MarketFeed>> streams;
            std::vector<MarketEvent> all;
            const auto count = static_cast<unsigned>(random() % 7);
            for (unsigned s = 0; s < count; ++s) {
                std::vector<MarketEvent> events;
                std::int64_t time = 0;
                const auto size = static_cast<unsigned>(random() % 30);
                for (unsigned i = 0; i < size; ++i) {
                    time += static_cast<std::int64_t>(random() % 3);
                    events.push_back(
                        tradeAt(static_cast<InstrumentId>(s), time, static_cast<std::int64_t>(i)));
                }
                all.insert(all.end(), events.begin(), events.end());
                streams.push_back(std::make_unique<ListFeed>(events));
            }
            std::stable_sort(all.begin(), all.end(), [](const MarketEvent& a, const MarketEvent& b) {
                return a.eventTime < b.eventTime;
            });
            MergeFeed merge(std::move(streams));
            const auto merged = drain(merge);
            QCOMPARE(textOf(merged), textOf(all));
            for (std::size_t i = 0; i < all.size(); ++i)
                QCOMPARE(merged[i].trade.tradeId, all[i].trade.tradeId);
        }
    }

    void deliversWhatWasReadBeforeAStreamFails()
    {
        std::vector<std::unique_ptr<MarketFeed>> streams;
        streams.push_back(
            std::make_unique<ListFeed>(std::vector{tradeAt(0, 1), tradeAt(0, 3)}, "a.csv, line 4: broken"));
        streams.push_back(std::make_unique<ListFeed>(std::vector{tradeAt(1, 2), tradeAt(1, 8)}));
        MergeFeed merge(std::move(streams));
        QCOMPARE(textOf(drain(merge)), u"1a 2b 3a"_s);
        MarketEvent event;
        QCOMPARE(merge.next(event), FeedStatus::Failed);
        QCOMPARE(merge.error(), std::string("a.csv, line 4: broken"));
    }

    void neverGoesBackInTime()
    {
        std::vector<std::unique_ptr<MarketFeed>> streams;
        streams.push_back(std::make_unique<ListFeed>(std::vector{tradeAt(0, 5), tradeAt(0, 3)}));
        MergeFeed merge(std::move(streams));
        const auto events = drain(merge);
        QCOMPARE(textOf(events), u"5a 5a"_s);
        QCOMPARE(events[1].flags, static_cast<unsigned>(MarketOutOfOrder));
    }

    void endsAtOnceWithoutStreams()
    {
        MergeFeed merge({});
        MarketEvent event;
        QCOMPARE(merge.next(event), FeedStatus::End);
    }
};

QTEST_APPLESS_MAIN(TestMergeFeed)
#include "tst_merge_feed.moc"
