// Captures of venues, message by message: the rules of sequence, what is refused and how it says so, what is
// counted.
#include <QtTest/QtTest>

#include "market/capture_feed.h"
#include "market/depth_book.h"

using namespace mystic;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t Second = 1'700'000'000'000'000'000;

std::string line(int n, const std::string& message)
{
    return std::to_string(Second + n) + " " + message + "\n";
}

std::string depth(int first, int last, const std::string& bids, const std::string& asks = "",
                  const std::string& previous = "")
{
    return R"({"stream":"btcusdt@depth","data":{"e":"depthUpdate","s":"BTCUSDT","U":)" +
           std::to_string(first) + ",\"u\":" + std::to_string(last) +
           (previous.empty() ? "" : ",\"pu\":" + previous) + ",\"b\":[" + bids + "],\"a\":[" + asks + "]}}";
}

std::string snapshot(int id, const std::string& bids, const std::string& asks)
{
    return "{\"lastUpdateId\":" + std::to_string(id) + ",\"bids\":[" + bids + "],\"asks\":[" + asks + "]}";
}

std::string trade(const std::string& price, const std::string& size, int id)
{
    return R"({"e":"trade","s":"BTCUSDT","t":)" + std::to_string(id) + ",\"p\":\"" + price + "\",\"q\":\"" +
           size + "\",\"m\":true}";
}

std::unique_ptr<CaptureFeed> opened(const std::string& text, CaptureFeedOptions options = {.takeAll = true})
{
    auto feed = CaptureFeed::open(std::make_unique<MemorySource>(text), "capture", std::move(options));
    if (!feed)
        qFatal("%s", feed.error().message.c_str());
    return std::move(*feed);
}

struct Outcome {
    std::vector<MarketEvent> events;
    DepthBook book;
    FeedStatus end = FeedStatus::Event;
};

Outcome drained(CaptureFeed& feed)
{
    Outcome out;
    MarketEvent event;
    while ((out.end = feed.next(event)) == FeedStatus::Event) {
        out.events.push_back(event);
        out.book.apply(event);
    }
    return out;
}

QString touch(const DepthBook& book)
{
    const auto text = [](const DepthLevel& level) {
        return level.price.toString() + "x" + level.size.toString();
    };
    return QString::fromStdString(text(book.best(MarketSide::Buy)) + " " + text(book.best(MarketSide::Sell)));
}

QString sentence(const std::string& text, CaptureFeedOptions options = {.takeAll = true})
{
    const auto feed = opened(text, std::move(options));
    const Outcome out = drained(*feed);
    return out.end == FeedStatus::Failed ? QString::fromStdString(feed->error()) : u"(no error)"_s;
}

} // namespace

class TestCaptureFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesACaptureByItsFirstBytes()
    {
        QCOMPARE(captureFormOf("1723161253937085768 {\"stream\":1}"), CaptureForm::ReceiptLines);
        QCOMPARE(captureFormOf("{\"t\": 1633998511.159679, \"dir\": \"open\"}"), CaptureForm::JsonLines);
        QCOMPARE(captureFormOf("{\n  // a configuration"), CaptureForm::None);
        QCOMPARE(captureFormOf("timestamp,open,high"), CaptureForm::None);
        QCOMPARE(captureFormOf("1723161253937085768,1,2"), CaptureForm::None);
        QCOMPARE(captureFormOf(""), CaptureForm::None);
    }

    void updatesBeforeTheSnapshotWaitAndOlderOnesAreDropped()
    {
        const auto feed =
            opened(line(1, depth(1, 5, R"(["10","1"])")) + line(2, depth(6, 9, R"(["10","2"])")) +
                   line(3, depth(10, 12, R"(["10","3"])")) +
                   line(4, snapshot(7, R"(["10","9"],["9","1"])", R"(["11","4"])")) +
                   line(5, depth(13, 13, "", R"(["11","0"],["12.5","7"])")));
        const Outcome out = drained(*feed);
        QVERIFY2(out.end == FeedStatus::End, feed->error().c_str());
        QCOMPARE(touch(out.book), u"10x3 12.5x7"_s);
        QCOMPARE(out.book.sequence(), std::uint64_t{13});
        QCOMPARE(out.book.updates(), std::uint64_t{4}); // the snapshot, two that waited, one after
        QCOMPARE(feed->streams().front().olderUpdates, std::uint64_t{1});
        QCOMPARE(feed->streams().front().updates, std::uint64_t{3});
        QCOMPARE(feed->health().front().gaps, std::uint64_t{0});
    }

    void aMissingUpdateMakesTheBookUnknownUntilTheNextSnapshot_data()
    {
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("afterSnapshot");
        QTest::newRow("spot: U does not follow u") << QString() << QString();
        QTest::newRow("USD-M: pu is not the last u") << u"12"_s << u"20"_s;
    }
    void aMissingUpdateMakesTheBookUnknownUntilTheNextSnapshot()
    {
        QFETCH(QString, previous);
        QFETCH(QString, afterSnapshot);
        const std::string before =
            line(1, snapshot(10, R"(["10","1"])", R"(["11","1"])")) +
            line(2, depth(10, 11, R"(["10","2"])", "", previous.isEmpty() ? "" : "9")) +
            line(3, depth(13, 14, R"(["10","5"])", "", previous.toStdString()));
        const CaptureFeedOptions one{.instruments = {{"BTCUSDT", 3, "BTC", Price()}}};
        const auto broken = opened(before, one);
        Outcome out = drained(*broken);
        QVERIFY(!out.book.isComplete());
        QCOMPARE(out.book.size(MarketSide::Buy), std::size_t{0});
        QCOMPARE(out.events.at(out.events.size() - 2).status.status, MarketStatusKind::Gap);
        QCOMPARE(out.events.back().instrument, InstrumentId{3});
        QCOMPARE(broken->health().front().gaps, std::uint64_t{1});

        const auto healed =
            opened(before + line(4, depth(15, 20, R"(["10","6"])", "", previous.isEmpty() ? "" : "14")) +
                       line(5, snapshot(14, R"(["10","5"])", R"(["11","1"])")) +
                       line(6, depth(21, 21, R"(["10","7"])", "", afterSnapshot.toStdString())),
                   one);
        out = drained(*healed);
        QVERIFY2(out.end == FeedStatus::End, healed->error().c_str());
        QCOMPARE(touch(out.book), u"10x7 11x1"_s);
        QCOMPARE(healed->health().front().gaps, std::uint64_t{1});
        const auto isClearAfterGap = [](const MarketEvent& event) {
            return event.kind == MarketEventKind::BookDelta && event.delta.action == BookAction::Clear &&
                   (event.flags & MarketGapBefore) != 0U;
        };
        QCOMPARE(std::count_if(out.events.begin(), out.events.end(), isClearAfterGap), 1);
    }

    void aSnapshotOlderThanWhatWaitsIsNotUsed()
    {
        const auto feed = opened(line(1, depth(20, 22, R"(["10","1"])")) +
                                 line(2, snapshot(7, R"(["10","9"])", R"(["11","4"])")) +
                                 line(3, snapshot(19, R"(["10","9"])", R"(["11","5"])")));
        const Outcome out = drained(*feed);
        QCOMPARE(touch(out.book), u"10x1 11x5"_s);
        QCOMPARE(feed->streams().front().snapshots, std::uint64_t{1});
    }

    void aWrongChecksumMakesTheBookUnknown()
    {
        const auto kraken = [](int n, const std::string& content) {
            std::string raw;
            for (const char c : "[1," + content + ",\"book-10\",\"XBT/EUR\"]")
                raw += (c == '"' ? "\\" : "") + std::string(1, c);
            return "{\"t\": 1618678133." + std::to_string(100 + n) +
                   ", \"dir\": \"recv\", \"url\": \"\", \"raw\": \"" + raw + "\"}\n";
        };
        const auto feed = opened(kraken(1, R"({"as":[["11.0","1.0","0"]],"bs":[["10.0","1.0","0"]]})") +
                                 kraken(2, R"({"b":[["10.0","2.0","0"]],"c":"1"})") +
                                 kraken(3, R"({"b":[["10.0","3.0","0"]],"c":"1"})"));
        const Outcome out = drained(*feed);
        QVERIFY2(out.end == FeedStatus::End, feed->error().c_str());
        QVERIFY(!out.book.isComplete());
        QCOMPARE(feed->streams().front().checksumsWrong, std::uint64_t{1});
        QCOMPARE(feed->streams().front().lostUpdates, std::uint64_t{1});
        QCOMPARE(feed->health().front().gaps, std::uint64_t{1});
    }

    void waitingUpdatesAreBoundedAndTheLossIsFound()
    {
        std::string many;
        for (int i = 0; i < 2000; ++i)
            many += (i == 0 ? "" : ",") + ("[\"" + std::to_string(i + 1) + "\",\"1\"]");
        std::string text;
        for (int i = 0; i < 150; ++i)
            text += line(i, depth(i + 1, i + 1, many));
        const auto feed = opened(text + line(200, snapshot(2, R"(["10","9"])", R"(["11","4"])")));
        const Outcome out = drained(*feed);
        QVERIFY2(out.end == FeedStatus::End, feed->error().c_str());
        QVERIFY(feed->streams().front().lostUpdates >= 50);
        QVERIFY(out.events.empty()); // the snapshot does not reach the oldest update that is left
    }

    void tradesAndQuotesCarryWhatTheVenueSaid()
    {
        const auto feed = opened(line(1, trade("100.10", "0.5", 7)) + line(2, trade("100.10", "0.5", 7)) +
                                 line(0, R"({"u":9,"s":"BTCUSDT","b":"100.1","B":"1","a":"100.0","A":"2"})"));
        const Outcome out = drained(*feed);
        QVERIFY2(out.end == FeedStatus::End, feed->error().c_str());
        QCOMPARE(out.events.size(), std::size_t{3});
        QCOMPARE(out.events[0].side, MarketSide::Sell);
        QCOMPARE(out.events[0].trade.tradeId, std::int64_t{7});
        QVERIFY((out.events[1].flags & MarketDuplicate) != 0U);
        QCOMPARE(out.events[2].flags, std::uint32_t{MarketCrossed | MarketOutOfOrder});
        QCOMPARE(out.events[2].eventTime.ns, Second + 2);
        const StreamHealth health = feed->health().front();
        QCOMPARE(health.duplicates, std::uint64_t{1});
        QCOMPARE(health.crossed, std::uint64_t{1});
        QCOMPARE(health.outOfOrder, std::uint64_t{1});
        QCOMPARE(feed->streams().front().priceDecimals, 1);
    }

    void onlyTheInstrumentsNamedAreTaken()
    {
        const auto feed =
            opened(line(1, trade("100.1", "0.5", 7)), {.instruments = {{"ETHUSDT", 0, "ETH", {}}}});
        QVERIFY(drained(*feed).events.empty());
        QCOMPARE(feed->counts().otherInstruments, std::uint64_t{1});
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("size finer than eight decimals")
            << line(1, trade("1", "0.1", 1)) + line(2, trade("1", "0.123456789", 2))
            << u"capture, line 2: BTCUSDT, q: expected a number no finer than 0.00000001, found \"0.123456789\"."_s;
        QTest::newRow("level finer than eight decimals")
            << line(1, depth(1, 2, R"(["1","1"],["2","0.000000001"])"))
            << u"capture, line 1: BTCUSDT, size of b 2: expected a number no finer than 0.00000001, found "
               "\"0.000000001\"."_s;
        QTest::newRow("price as a number")
            << line(1, R"({"e":"trade","s":"BTCUSDT","t":1,"p":1.5,"q":"1","m":true})")
            << u"capture, line 1: BTCUSDT, p: expected a decimal number in quotes, found 1.5."_s;
        QTest::newRow("price too large") << line(1, trade("92233720369", "1", 1))
                                         << u"capture, line 1: BTCUSDT, p: expected a number below "
                                            "92233720368, found \"92233720369\"."_s;
        QTest::newRow("cut off") << line(1, trade("1", "1", 1)) + line(2, trade("1", "1", 2).substr(0, 25))
                                 << u"capture, line 2: the message, line 1, column "_s;
        QTest::newRow("not a receipt") << line(1, trade("1", "1", 1)) + "hello\n"
                                       << u"capture, line 2: expected the time of receipt in nanoseconds"_s;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(std::string, text);
        QFETCH(QString, message);
        const QString found = sentence(text);
        QVERIFY2(found.startsWith(message), qPrintable(found));
        const auto lenient = opened(text, {.takeAll = true, .skipBadRows = true});
        QCOMPARE(drained(*lenient).end, FeedStatus::End);
        QCOMPARE(lenient->counts().rejected, std::uint64_t{1});
        QCOMPARE(lenient->health().back().rejected, std::uint64_t{1});
    }

    void aPriceBetweenTicksNamesTheKeyToSet()
    {
        const CaptureFeedOptions options{.instruments = {{"btcusdt", 0, "BTC", Price::fromRaw(10'000'000)}}};
        QCOMPARE(
            sentence(line(1, trade("100.15", "1", 1)), options),
            u"capture, line 1: the price 100.15 of btcusdt is finer than the tick size 0.1 configured for "
            "BTC; set tick_size of the instrument to the venue's price step."_s);
    }
};

QTEST_APPLESS_MAIN(TestCaptureFeed)
#include "tst_capture_feed.moc"
