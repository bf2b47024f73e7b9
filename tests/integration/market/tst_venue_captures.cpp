// Word-for-word captures of venues: the books rebuilt from them equal what the venues published, update by
// update; Kraken's own checksums hold; foreign messages are counted and harm nothing.
#include <QtTest/QtTest>

#include <map>

#include "market/capture_feed.h"
#include "market/depth_book.h"
#include "market/file_source.h"
#include "reference.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("venue_captures");

std::unique_ptr<CaptureFeed> openCapture(const QString& path, CaptureFeedOptions options = {.takeAll = true})
{
    auto source = openFileSource(path.toStdString());
    if (!source)
        qFatal("%s", source.error().message.c_str());
    auto feed = CaptureFeed::open(std::move(*source), path.toStdString(), std::move(options));
    if (!feed)
        qFatal("%s", feed.error().message.c_str());
    return std::move(*feed);
}

struct Touch {
    DepthLevel bid;
    DepthLevel ask;
    friend bool operator==(const Touch&, const Touch&) = default;
};

/// One instrument as replayed: its book after every complete update, and the quotes the venue published.
struct Replayed {
    DepthBook book;
    std::map<std::uint64_t, Touch> published;                ///< by update id
    std::vector<std::pair<std::uint64_t, Touch>> ownTouches; ///< after each complete update but the snapshot
    std::uint64_t crossed = 0;
    std::uint64_t trades = 0;
    bool inSnapshot = false;

    /// How many updates have a published quote of their own id or before, and how many of those equal it.
    std::pair<int, int> compare() const
    {
        int found = 0;
        int equal = 0;
        for (const auto& [id, touch] : ownTouches) {
            auto after = published.upper_bound(id);
            if (after == published.begin())
                continue;
            ++found;
            equal += std::prev(after)->second == touch ? 1 : 0;
        }
        return {equal, found};
    }
};

std::map<InstrumentId, Replayed> replay(CaptureFeed& feed)
{
    std::map<InstrumentId, Replayed> all;
    MarketEvent event;
    Timestamp last;
    FeedStatus status = feed.next(event);
    for (; status == FeedStatus::Event; status = feed.next(event)) {
        if (event.eventTime < last)
            qFatal("time went back");
        last = event.eventTime;
        Replayed& one = all[event.instrument];
        one.book.apply(event);
        if (event.kind == MarketEventKind::Trade)
            ++one.trades;
        if (event.kind == MarketEventKind::Quote)
            one.published[event.sourceSequence] = {{event.quote.bid, event.quote.bidSize},
                                                   {event.quote.ask, event.quote.askSize}};
        if (event.kind != MarketEventKind::BookDelta)
            continue;
        if (event.delta.action == BookAction::Clear)
            one.inSnapshot = true;
        if (!one.book.isComplete())
            continue;
        if (!one.inSnapshot)
            one.ownTouches.push_back(
                {event.sourceSequence, {one.book.best(MarketSide::Buy), one.book.best(MarketSide::Sell)}});
        one.inSnapshot = false;
        one.crossed += one.book.isCrossed() ? 1U : 0U;
    }
    if (status != FeedStatus::End)
        qFatal("%s", feed.error().c_str());
    return all;
}

QString textOf(const DepthLevel& level)
{
    return QString::fromStdString(level.price.toString() + " x " + level.size.toString());
}

const CaptureStreamCounts& streamOf(const std::vector<CaptureStreamCounts>& all, const QString& symbol)
{
    for (const CaptureStreamCounts& one : all)
        if (QString::fromStdString(one.sourceSymbol) == symbol)
            return one;
    qFatal("no stream %s", qPrintable(symbol));
}

} // namespace

class TestVenueCaptures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksOfBinanceEqualThePublishedBestQuotesOnEveryUpdate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<quint64>("older");
        QTest::addColumn<int>("updates");
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<quint64>("bidLevels");
        QTest::addColumn<quint64>("askLevels");
        QTest::addColumn<quint64>("trades");
        QTest::newRow("spot BTCUSDT") << u"spot_btcusdt"_s << 2ULL << 3449 << u"61685.99 x 1.0087"_s
                                      << u"61686 x 2.29327"_s << 1209ULL << 2196ULL << 9757ULL;
        QTest::newRow("spot ETHUSDT") << u"spot_ethusdt"_s << 2ULL << 3432 << u"2682.5 x 3.3168"_s
                                      << u"2682.51 x 48.9739"_s << 1195ULL << 1158ULL << 6106ULL;
        QTest::newRow("USD-M BTCUSDT") << u"usdm_btcusdt"_s << 4ULL << 6547 << u"61659.7 x 1.486"_s
                                       << u"61659.8 x 0.981"_s << 5018ULL << 4578ULL << 21313ULL;
    }
    void booksOfBinanceEqualThePublishedBestQuotesOnEveryUpdate()
    {
        QFETCH(QString, file);
        const QString path = sharedPath(u"data/wire/binance_capture_20240808/%1.txt.gz"_s.arg(file));
        REQUIRE_REFERENCE(path);
        const auto feed = openCapture(path);
        const auto all = replay(*feed);
        QCOMPARE(all.size(), 1U);
        const Replayed& one = all.begin()->second;
        const CaptureStreamCounts counts = feed->streams().front();
        QTEST(quint64{counts.olderUpdates}, "older");
        QTEST(int(counts.updates), "updates");
        QCOMPARE(counts.gaps, 0U);
        QCOMPARE(counts.lostUpdates, 0U);
        QCOMPARE(one.crossed, 0U);
        const auto [equal, found] = one.compare();
        QTEST(found, "updates");
        QTEST(equal, "updates");
        QTEST(textOf(one.book.best(MarketSide::Buy)), "bid");
        QTEST(textOf(one.book.best(MarketSide::Sell)), "ask");
        QTEST(quint64{one.book.size(MarketSide::Buy)}, "bidLevels");
        QTEST(quint64{one.book.size(MarketSide::Sell)}, "askLevels");
        QTEST(quint64{one.trades}, "trades");
        QCOMPARE(feed->counts().unknown, 0U);
        tally.add(equal + 8);
    }

    void booksOfTheBinanceSpotCaptureOf2021EqualTheirTickers_data()
    {
        QTest::addColumn<int>("applied");
        QTest::addColumn<int>("equal");
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::newRow("NKNUSDT") << 149 << 143 << u"0.3527 x 9602"_s << u"0.3531 x 152"_s;
        QTest::newRow("BLZETH") << 9 << 3 << u"0.00006547 x 100"_s << u"0.0000656 x 1528"_s;
        QTest::newRow("LRCBTC") << 13 << 13 << u"0.00000637 x 2500"_s << u"0.00000638 x 2285"_s;
    }
    void booksOfTheBinanceSpotCaptureOf2021EqualTheirTickers()
    {
        const QString path = sharedPath(u"data/wire/cryptofeed/binance_spot_2021-10-12.jsonl.gz"_s);
        REQUIRE_REFERENCE(path);
        const auto feed = openCapture(path);
        auto all = replay(*feed);
        const auto streams = feed->streams();
        const QString symbol = QString::fromUtf8(QTest::currentDataTag());
        const CaptureStreamCounts& counts = streamOf(streams, symbol);
        const Replayed& one = all[static_cast<InstrumentId>(&counts - streams.data())];
        QTEST(int(counts.updates), "applied");
        QCOMPARE(counts.gaps, 0U);
        const auto [equal, found] = one.compare();
        QTEST(found, "equal");
        QTEST(equal, "equal");
        QTEST(textOf(one.book.best(MarketSide::Buy)), "bid");
        QTEST(textOf(one.book.best(MarketSide::Sell)), "ask");
        tally.add(equal + 3);
    }

    void booksOfCoinbaseEndAsPublishedAndNeverCross_data()
    {
        QTest::addColumn<int>("updates");
        QTest::addColumn<QString>("bid");
        QTest::addColumn<QString>("ask");
        QTest::addColumn<quint64>("bidLevels");
        QTest::addColumn<quint64>("askLevels");
        QTest::newRow("BAND-BTC") << 1005 << u"0.00033388 x 0.92"_s << u"0.00033421 x 36.83"_s << 323ULL
                                  << 825ULL;
        QTest::newRow("CRV-EUR") << 670 << u"3.2956 x 96.95"_s << u"3.301 x 97.66"_s << 389ULL << 297ULL;
        QTest::newRow("NMR-EUR") << 665 << u"66.9257 x 1.322"_s << u"67.021 x 11.95"_s << 633ULL << 310ULL;
        QTest::newRow("SKL-BTC") << 1539 << u"0.00001303 x 1249.9"_s << QString() << 0ULL << 0ULL;
    }
    void booksOfCoinbaseEndAsPublishedAndNeverCross()
    {
        const QString path = sharedPath(u"data/wire/cryptofeed/coinbase_exchange_2021-04-17.jsonl.gz"_s);
        REQUIRE_REFERENCE(path);
        const auto feed = openCapture(path);
        auto all = replay(*feed);
        const auto streams = feed->streams();
        QCOMPARE(streams.size(), 5U);
        const QString symbol = QString::fromUtf8(QTest::currentDataTag());
        const CaptureStreamCounts& counts = streamOf(streams, symbol);
        const Replayed& one = all[static_cast<InstrumentId>(&counts - streams.data())];
        QTEST(int(counts.updates), "updates");
        QCOMPARE(counts.snapshots, 1U);
        QCOMPARE(one.crossed, 0U);
        QTEST(textOf(one.book.best(MarketSide::Buy)), "bid");
        QFETCH(QString, ask);
        QFETCH(quint64, bidLevels);
        if (!ask.isEmpty()) // the index is cut short after SKL-BTC's ask price
            QCOMPARE(textOf(one.book.best(MarketSide::Sell)), ask);
        if (bidLevels > 0) {
            QCOMPARE(quint64{one.book.size(MarketSide::Buy)}, bidLevels);
            QTEST(quint64{one.book.size(MarketSide::Sell)}, "askLevels");
        }
        tally.add(6);
    }

    void everyChecksumOfKrakenHolds_data()
    {
        QTest::addColumn<quint64>("checksums");
        QTest::newRow("ADA/XBT") << 347ULL;
        QTest::newRow("GRT/ETH") << 20ULL;
        QTest::newRow("OCEAN/XBT") << 148ULL;
        QTest::newRow("SC/EUR") << 818ULL;
        QTest::newRow("XBT/CHF") << 289ULL;
    }
    void everyChecksumOfKrakenHolds()
    {
        const QString path = sharedPath(u"data/wire/cryptofeed/kraken_v1_2021-04-17.jsonl.gz"_s);
        REQUIRE_REFERENCE(path);
        const auto feed = openCapture(path);
        (void)replay(*feed);
        const auto streams = feed->streams();
        const CaptureStreamCounts& counts = streamOf(streams, QString::fromUtf8(QTest::currentDataTag()));
        QTEST(quint64{counts.checksumsRight}, "checksums");
        QCOMPARE(counts.checksumsWrong, 0U);
        QCOMPARE(counts.gaps, 0U);
        QCOMPARE(feed->counts().unknown, 0U);
        tally.add(static_cast<long long>(counts.checksumsRight));
    }

    void messagesOfOtherVenuesAreCountedAndNotFatal_data()
    {
        QTest::addColumn<quint64>("unknown");
        QTest::addColumn<quint64>("control");
        QTest::newRow("bitstamp_2022-01-05") << 747ULL << 21ULL;
        QTest::newRow("deribit_2021-07-22") << 136ULL << 2ULL;
    }
    void messagesOfOtherVenuesAreCountedAndNotFatal()
    {
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const QString path = sharedPath(u"data/wire/cryptofeed/%1.jsonl.gz"_s.arg(name));
        REQUIRE_REFERENCE(path);
        const auto feed = openCapture(path);
        MarketEvent event;
        QCOMPARE(feed->next(event), FeedStatus::End);
        QTEST(quint64{feed->counts().unknown}, "unknown");
        QTEST(quint64{feed->counts().control}, "control");
        QCOMPARE(feed->problems().size(), 20U);
        QCOMPARE(feed->health().size(), 1U);
        QCOMPARE(quint64{feed->health().front().rejected}, quint64{feed->counts().unknown});
    }
};

QTEST_APPLESS_MAIN(TestVenueCaptures)
#include "tst_venue_captures.moc"
