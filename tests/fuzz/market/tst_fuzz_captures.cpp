// Damaged captures and book files: whatever is cut off, changed or put together wrongly, reading ends, in
// bounds, with events that keep the feed's promises or with an error that names the line. Seeds are fixed.
#include <QtTest/QtTest>

#include <map>

#include "market/capture_feed.h"
#include "market/csv_feed.h"
#include "market/depth_book.h"

using namespace mystic;

namespace {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::size_t below(std::size_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(m_state >> 33U) % bound;
    }

private:
    std::uint64_t m_state;
};

const std::vector<std::string>& messages()
{
    static const std::vector<std::string> All = {
        R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1,"s":"BTCUSDT","U":8,"u":12,"b":[["10.00","1.50"]],"a":[["11.00","0.00"],["12.00","3"]]}})",
        R"({"stream":"btcusdt@depth@0ms","data":{"e":"depthUpdate","s":"BTCUSDT","U":13,"u":14,"pu":12,"b":[["10.10","2"]],"a":[]}})",
        R"({"lastUpdateId":9,"E":3,"bids":[["10.00","3.0"],["9.90","1"]],"asks":[["11.00","4"]]})",
        R"({"stream":"btcusdt@bookTicker","data":{"u":15,"s":"BTCUSDT","b":"10","B":"1","a":"11","A":"2"}})",
        R"({"e":"trade","s":"BTCUSDT","t":1,"p":"10.5","q":"0.00000001","X":"MARKET","m":false})",
        R"({"type":"snapshot","product_id":"A-B","bids":[["1.5","2"]],"asks":[["1.6","2"]]})",
        R"({"type":"l2update","product_id":"A-B","changes":[["buy","1.5","0"],["sell","1.55","7"]],"time":"x"})",
        R"({"type":"match","product_id":"A-B","trade_id":5,"side":"sell","size":"1","price":"1.5"})",
        R"([1,{"as":[["11.0","1.0","0"]],"bs":[["10.0","1.0","0"]]},"book-10","X/Y"])",
        R"([1,{"a":[["11.0","2.0","0"]]},{"b":[["10.0","2.0","0","r"]],"c":"974947235"},"book-10","X/Y"])",
        R"([2,[["10.0","1.0","1.5","b","l",""]],"trade","X/Y"])",
        R"({"event":"heartbeat"})",
        R"({"data":{"bids":[["1","2"]]},"channel":"diff_order_book_btcusd","event":"data"})",
    };
    return All;
}

std::string receiptLines(Random& random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::to_string(1'700'000'000'000'000'000 + i * 1000) + " " +
                messages()[random.below(messages().size())] + "\n";
    return text;
}

std::string jsonLines(Random& random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        QString message = QString::fromStdString(messages()[random.below(messages().size())]);
        message.replace(u'"', QStringLiteral("\\\""));
        text += "{\"t\": 1633998512." + std::to_string(100'000 + i) +
                R"(, "dir": "recv", "url": "https://x/depth?symbol=BTCUSDT&limit=9", "raw": ")" +
                message.toStdString() + "\"}\n";
    }
    return text;
}

std::string bookFile(Random& random, int count)
{
    std::string text = "ts,side,price,size,action,is_snapshot,update_id\n";
    for (int i = 0; i < count; ++i)
        text += std::to_string(1'700'000'000'000 + i / 3) + (random.below(2) == 0 ? ",bid," : ",ask,") +
                std::to_string(random.below(50) + 1) + ".5," + std::to_string(random.below(9)) +
                (random.below(9) == 0 ? ",clear," : ",set,") + (random.below(5) == 0 ? "true," : "false,") +
                std::to_string(i / 3) + "\n";
    return text;
}

void damage(std::string& text, Random& random)
{
    constexpr std::string_view Pieces[] = {"\"",          "[",        "]",      "{",
                                           "}",           ",",        ":",      "\n",
                                           "null",        "1e99",     "-1",     "99999999999999999999",
                                           "0.123456789", "\xFF\xFE", "\\u0000"};
    const std::size_t changes = 1 + random.below(8);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random.below(text.size());
        switch (random.below(5)) {
        case 0:
            text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            text.erase(at, 1 + random.below(20));
            break;
        case 2:
            text.insert(at, Pieces[random.below(std::size(Pieces))]);
            break;
        case 3:
            text.insert(at, text.substr(random.below(text.size()), random.below(200)));
            break;
        default:
            text.resize(at); // cut off
            break;
        }
    }
}

/// Reads to the end and checks what a feed promises of every event.
std::uint64_t drain(MarketFeed& feed, std::size_t bytes)
{
    std::map<InstrumentId, DepthBook> books;
    MarketEvent event;
    Timestamp last;
    std::uint64_t count = 0;
    FeedStatus status = FeedStatus::Event;
    while ((status = feed.next(event)) == FeedStatus::Event) {
        if (event.eventTime < last)
            qFatal("time went back");
        last = event.eventTime;
        books[event.instrument].apply(event);
        if (event.kind == MarketEventKind::BookDelta && event.delta.size.isNegative())
            qFatal("a level of negative size");
        if (event.kind == MarketEventKind::Trade && !event.trade.quantity.isPositive())
            qFatal("a trade without a size");
        if (++count > bytes)
            qFatal("more events than bytes");
    }
    if (status == FeedStatus::Failed && feed.error().find("line ") == std::string::npos)
        qFatal("an error without its place: %s", feed.error().c_str());
    return count;
}

} // namespace

class TestFuzzCaptures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedCapturesEndInBounds_data()
    {
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("skip");
        QTest::newRow("receipt lines") << false << false;
        QTest::newRow("receipt lines, bad ones skipped") << false << true;
        QTest::newRow("JSON lines") << true << false;
        QTest::newRow("JSON lines, bad ones skipped") << true << true;
    }
    void damagedCapturesEndInBounds()
    {
        QFETCH(bool, json);
        QFETCH(bool, skip);
        std::uint64_t events = 0;
        int failed = 0;
        for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
            Random random(seed);
            std::string text = json ? jsonLines(random, 30) : receiptLines(random, 30);
            damage(text, random);
            const std::size_t bytes = text.size();
            CaptureFeedOptions options;
            options.takeAll = true;
            options.skipBadRows = skip;
            auto feed = CaptureFeed::open(std::make_unique<MemorySource>(std::move(text)), "c", options);
            if (!feed) // the damage hit the first line
                continue;
            events += drain(**feed, bytes);
            failed += (*feed)->error().empty() ? 0 : 1;
        }
        QVERIFY2(events > (skip ? 20'000U : 5'000U), qPrintable(QString::number(events)));
        if (skip)
            QCOMPARE(failed, 0);
        else
            QVERIFY2(failed > 100, qPrintable(QString::number(failed)));
    }

    void damagedBookFilesEndInBounds()
    {
        std::uint64_t events = 0;
        for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
            Random random(seed);
            std::string text = bookFile(random, 60);
            damage(text, random);
            const std::size_t bytes = text.size();
            CsvFeedOptions options;
            options.skipBadRows = seed % 2 == 0;
            auto feed = CsvFeed::open(std::make_unique<MemorySource>(std::move(text)), "c", options);
            if (feed)
                events += drain(**feed, bytes);
        }
        QVERIFY(events > 10'000);
    }
};

QTEST_APPLESS_MAIN(TestFuzzCaptures)
#include "tst_fuzz_captures.moc"
