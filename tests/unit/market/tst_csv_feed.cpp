// The CSV feed: what it recognises, what it refuses and how it says so, what it counts.
#include <QtTest/QtTest>

#include "list_feed.h"
#include "market/csv_feed.h"
#include "market/depth_book.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::drain;

namespace {

Result<std::unique_ptr<CsvFeed>> opened(const std::string& text, CsvFeedOptions options = {})
{
    return CsvFeed::open(std::make_unique<MemorySource>(text), "data.csv", std::move(options));
}

/// The error of opening, or of reading to the end.
QString errorOf(const std::string& text, CsvFeedOptions options = {})
{
    auto feed = opened(text, std::move(options));
    if (!feed)
        return QString::fromStdString(feed.error().message);
    (void)drain(**feed);
    return QString::fromStdString((*feed)->error());
}

QString timeText(Timestamp time)
{
    return QString::fromStdString(formatTimestamp(time, 9));
}

const std::string BarsHeader = "timestamp,open,high,low,close,volume\n";

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestCsvFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emitsABarAtItsClose()
    {
        auto feed = opened(BarsHeader + "2016-06-01T00:00:00Z,530.69,530.70,530.68,530.68,0.35303453\n"
                                        "2016-06-01T00:01:00Z,530.68,530.69,530.68,530.69,5.16764001\n",
                           {.instrument = 3, .symbol = "BTC-USD"});
        QVERIFY(feed.has_value());
        QCOMPARE((*feed)->kind(), CsvKind::Bars);
        QCOMPARE((*feed)->barInterval().ns, seconds(60).ns);
        const auto events = drain(**feed);
        QCOMPARE(events.size(), std::size_t{2});
        const MarketEvent& bar = events[0];
        QCOMPARE(bar.kind, MarketEventKind::Bar);
        QCOMPARE(bar.instrument, InstrumentId{3});
        QCOMPARE(timeText(bar.eventTime), u"2016-06-01T00:01:00.000000000Z"_s);
        QCOMPARE(bar.bar.interval.ns, seconds(60).ns);
        QCOMPARE(bar.bar.open.toString(), std::string("530.69"));
        QCOMPARE(bar.bar.high.toString(), std::string("530.7"));
        QCOMPARE(bar.bar.low.toString(), std::string("530.68"));
        QCOMPARE(bar.bar.close.toString(), std::string("530.68"));
        QCOMPARE(bar.bar.volume.toString(), std::string("0.35303453"));
        QCOMPARE(bar.sourceSequence, std::uint64_t{2});
        QCOMPARE((*feed)->health().front().symbol, std::string("BTC-USD"));
        QCOMPARE((*feed)->health().front().events, std::uint64_t{2});
        QCOMPARE((*feed)->progress(), 1.0);
    }

    void takesTheSmallestStepAsInterval()
    {
        auto feed = opened("date,open,high,low,close,volume\n2017-01-03,1,1,1,1,5\n2017-01-06,1,1,1,1,"
                           "5\n2017-01-07,1,1,1,1,\n");
        QVERIFY(feed.has_value());
        QCOMPARE((*feed)->barInterval().ns, seconds(86'400).ns);
        const auto events = drain(**feed);
        QCOMPARE(timeText(events[2].eventTime), u"2017-01-08T00:00:00.000000000Z"_s);
        QVERIFY(events[2].bar.volume.isZero());
    }

    void readsTradesWithSidesAndIds()
    {
        auto feed = opened("ts,price,size,side,trade_id,exch_ts_ms\n"
                           "1723161254087896568,61837.63000000,0.02000000,sell,3735683259,1723161255342\n"
                           "1723161254347673567,61837.64,0.048,buy,3735683260,1723161255617\n"
                           "1723161254347673567,61837.64,1e-3,,,1723161255617\n");
        QVERIFY(feed.has_value());
        QCOMPARE((*feed)->kind(), CsvKind::Trades);
        const auto events = drain(**feed);
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(events[0].side, MarketSide::Sell);
        QCOMPARE(events[0].trade.tradeId, std::int64_t{3735683259});
        QCOMPARE(events[0].trade.price.toString(), std::string("61837.63"));
        QCOMPARE(events[0].eventTime.ns, std::int64_t{1723161254087896568});
        QCOMPARE(events[1].side, MarketSide::Buy);
        QCOMPARE(events[2].side, MarketSide::Unknown);
        QCOMPARE(events[2].trade.quantity.toString(), std::string("0.001"));
    }

    void readsOneSidedQuotesAndQuotesWithoutSizes()
    {
        auto feed = opened("ts,bid,bid_size,ask,ask_size,exchange\n"
                           "1381132800054000000,,0,183.63,100,Q\n"
                           "1381132800241000000,180.01,300,,0,P\n"
                           "1381132800241000000,180.01,,180.02,,P\n");
        const auto events = drain(**feed);
        QCOMPARE(events.size(), std::size_t{3});
        QVERIFY(events[0].quote.bid.isZero());
        QCOMPARE(events[0].quote.ask.toString(), std::string("183.63"));
        QCOMPARE(events[1].quote.bidSize.toString(), std::string("300"));
        QVERIFY(events[1].quote.ask.isZero());
        QVERIFY(events[2].quote.bidSize.isZero());
        QCOMPARE((*feed)->health().front().crossed, std::uint64_t{0});
    }

    void aQuoteBarGivesItsClosingQuoteAndThenTheBarOfTheMiddle()
    {
        auto feed = opened(
            "timestamp,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open,ask_high,ask_low,ask_close,"
            "ask_size\n"
            "2018-04-04T00:00:00Z,10,12,9,11,3,10.5,12.5,9.5,11.00000001,4\n"
            "2018-04-04T00:01:00Z,11,11,11,11,,,,,,\n"
            "2018-04-04T00:03:00Z,11,11,11,11,0,11.5,11.5,11.5,11.5,0\n");
        QCOMPARE((*feed)->kind(), CsvKind::QuoteBars);
        QCOMPARE((*feed)->barInterval(), seconds(60));
        const auto events = drain(**feed);
        QCOMPARE(events.size(), std::size_t{6});
        QCOMPARE(events[0].kind, MarketEventKind::Quote);
        QCOMPARE(timeText(events[0].eventTime), u"2018-04-04T00:01:00.000000000Z"_s);
        QCOMPARE(events[0].quote.bid.toString(), std::string("11"));
        QCOMPARE(events[0].quote.askSize.toString(), std::string("4"));
        QCOMPARE(events[1].kind, MarketEventKind::Bar);
        QCOMPARE(events[1].eventTime, events[0].eventTime);
        QCOMPARE(events[1].bar.open.toString(), std::string("10.25"));
        QCOMPARE(events[1].bar.high.toString(), std::string("12.25"));
        QCOMPARE(events[1].bar.low.toString(), std::string("9.25"));
        QCOMPARE(events[1].bar.close.toString(), std::string("11")); // half even
        QVERIFY(events[1].bar.volume.isZero());
        QVERIFY(events[2].quote.ask.isZero()); // one-sided
        QCOMPARE(events[3].bar.close.toString(), std::string("11"));
        QVERIFY((events[4].flags & MarketGapBefore) != 0U);
        QCOMPARE((*feed)->health().front().gaps, std::uint64_t{1});
        QCOMPARE(events[5].sourceSequence, std::uint64_t{4});
    }

    void rowsOfOneUpdateAreOneChangeOfTheBook()
    {
        auto feed = opened("ts,side,price,size,action,update_id\n"
                           "1570752011620,,,,clear,7\n"
                           "1570752011620,bid,10,5,set,7\n"
                           "1570752011620,ask,11,6,set,7\n"
                           "1570752011720,bid,10,,delete,8\n"
                           "1570752011720,b,9.5,0.00000001,set,9\n");
        QCOMPARE((*feed)->kind(), CsvKind::BookDeltas);
        DepthBook book;
        std::vector<bool> complete;
        for (const MarketEvent& event : drain(**feed)) {
            book.apply(event);
            complete.push_back(book.isComplete());
        }
        QCOMPARE((*feed)->error(), std::string());
        QCOMPARE(complete, (std::vector<bool>{false, false, true, true, true}));
        QCOMPARE(book.sequence(), std::uint64_t{9});
        QCOMPARE(book.best(MarketSide::Buy).price.toString(), std::string("9.5"));
        QCOMPARE(book.best(MarketSide::Buy).size.raw(), std::int64_t{1});
        QCOMPARE(book.size(MarketSide::Sell), std::size_t{1});
    }

    void aSnapshotInAFileOfBookDeltasBeginsANewBook()
    {
        auto feed = opened("exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount\n"
                           "x,BTC,1570752011620000,1,true,bid,10,5\n"
                           "x,BTC,1570752011620000,1,true,ask,11,6\n"
                           "x,BTC,1570752011630000,2,false,bid,10,4\n"
                           "x,BTC,1570752011640000,3,true,bid,8,1\n");
        const auto events = drain(**feed);
        QCOMPARE((*feed)->error(), std::string());
        QCOMPARE(events.size(), std::size_t{6}); // two more: the book goes before each snapshot
        QCOMPARE(events[0].delta.action, BookAction::Clear);
        QCOMPARE(events[4].delta.action, BookAction::Clear);
        QVERIFY((events[4].flags & MarketBookPartial) != 0U);
        DepthBook book;
        for (const MarketEvent& event : events)
            book.apply(event);
        QVERIFY(book.isComplete());
        QCOMPARE(book.size(MarketSide::Sell), std::size_t{0});
        QCOMPARE(book.best(MarketSide::Buy).price.toString(), std::string("8"));
    }

    void findsTheUnitOfTimeByMagnitude_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("time");
        QTest::newRow("s") << std::string("1570752011") << "2019-10-11T00:00:11.000000000Z";
        QTest::newRow("s with decimals") << std::string("1570752011.62") << "2019-10-11T00:00:11.620000000Z";
        QTest::newRow("ms") << std::string("1570752011620") << "2019-10-11T00:00:11.620000000Z";
        QTest::newRow("us") << std::string("1570752011620123") << "2019-10-11T00:00:11.620123000Z";
        QTest::newRow("ns") << std::string("1570752011620123456") << "2019-10-11T00:00:11.620123456Z";
        QTest::newRow("ISO") << std::string("2019-10-11T00:00:11Z") << "2019-10-11T00:00:11.000000000Z";
        QTest::newRow("ISO fraction")
            << std::string("2019-10-11 00:00:11.5") << "2019-10-11T00:00:11.500000000Z";
        QTest::newRow("ISO zone") << std::string("2019-10-11T02:00:11+02:00")
                                  << "2019-10-11T00:00:11.000000000Z";
        QTest::newRow("date") << std::string("2019-10-11") << "2019-10-11T00:00:00.000000000Z";
    }
    void findsTheUnitOfTimeByMagnitude()
    {
        QFETCH(std::string, text);
        QFETCH(QString, time);
        auto feed = opened("ts,price,size\n" + text + ",1,1\n");
        const auto events = drain(**feed);
        QCOMPARE((*feed)->error(), std::string());
        QCOMPARE(timeText(events.at(0).eventTime), time);
    }

    void obeysAStatedUnitOfTime()
    {
        auto feed = opened("ts,price,size\n5000,1,1\n", {.timeUnit = CsvTimeUnit::Milliseconds});
        QCOMPARE(drain(**feed).at(0).eventTime.ns, milliseconds(5000).ns);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("message");
        const std::string bar = "2016-06-01T00:00:00Z,1,2,1,2,5\n";
        const std::string trades = "ts,price,size,side\n1570752011620,1,1,buy\n";
        const std::string quotes = "ts,bid,bid_size,ask,ask_size\n1570752011620,1,1,2,1\n";
        QTest::newRow("empty file")
            << std::string() << "data.csv: the file is empty; a header that names the columns was expected.";
        QTest::newRow("no header") << std::string("2016-06-01,1,2,1,2,5\n")
                                   << "data.csv, line 1: the first line is data (\"2016-06-01\"); a header "
                                      "that names the columns was "
                                      "expected.";
        const std::string deltas = "ts,side,price,size,action\n";
        QTest::newRow("size of a level finer than eight decimals")
            << deltas + "1570752011620,bid,10,0.000000001,set\n"
            << "data.csv, line 2, column 4 (size): expected a number no finer than 0.00000001, found "
               "\"0.000000001\".";
        QTest::newRow("side of a level")
            << deltas + "1570752011620,left,10,1,set\n"
            << "data.csv, line 2, column 2 (side): expected bid or ask, found \"left\".";
        QTest::newRow("action of a level")
            << deltas + "1570752011620,bid,10,1,put\n"
            << "data.csv, line 2, column 5 (action): expected set, delete or clear, found \"put\".";
        QTest::newRow("quote bar whose high is too low")
            << std::string(
                   "timestamp,bid_open,bid_high,bid_low,bid_close,ask_open,ask_high,ask_low,ask_close\n"
                   "2018-04-04T00:00:00Z,10,12,9,11,10,9,9,9\n")
            << "data.csv, line 2, column 7 (ask_high): expected a high not below open, low and close, found "
               "\"9\".";
        QTest::newRow("wrong column")
            << std::string("timestamp,open,high,lwo,close,volume\n") + bar
            << "data.csv, line 1: the header names neither bars (timestamp,open,high,low,close,volume) nor "
               "trades (ts,price,size,side) nor quotes (ts,bid,bid_size,ask,ask_size) nor quote bars "
               "(timestamp,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open,...) nor book deltas "
               "(ts,side,price,size,action or is_snapshot or update_id). Found the columns: "
               "timestamp,open,high,lwo,close,volume.";
        QTest::newRow("no time column")
            << std::string("open,high,low,close\n1,1,1,1\n")
            << "data.csv, line 1: the header has no time column; expected timestamp, date, time or ts. "
               "Found the columns: open,high,low,close.";
        QTest::newRow("column twice")
            << std::string("ts,price,size,PRICE\n")
            << "data.csv, line 1: columns 2 (price) and 4 (PRICE) mean the same; expected one of them.";
        QTest::newRow("half of the columns of quote bars")
            << std::string("timestamp,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open\n")
            << "data.csv, line 1: the header names some columns of quote bars; expected all of "
               "bid_open,bid_high,bid_low,bid_close,ask_open,ask_high,ask_low,ask_close. Found the columns: "
               "timestamp,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open.";
        QTest::newRow("order by order")
            << std::string("ts,ts_recv,sequence,action,side,price,size,order_id,flags\n")
            << "data.csv, line 1: this is order-by-order book data (action, order_id), which is not "
               "supported yet; use bars, quote bars, trades, quotes or book deltas by price.";
        QTest::newRow("one bar") << BarsHeader + bar
                                 << "data.csv: the length of a bar cannot be inferred from fewer than two "
                                    "bars with different times; "
                                    "state the bar interval of this file.";
        QTest::newRow("not a number")
            << trades + "1570752011621,abc,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price (a decimal number), found \"abc\".";
        QTest::newRow("NaN")
            << trades + "1570752011621,NaN,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price (a decimal number), found \"NaN\".";
        QTest::newRow("empty price")
            << trades + "1570752011621,,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price (a decimal number), found \"\".";
        QTest::newRow("too large")
            << trades + "1570752011621,99999999999999,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price (a decimal number), found "
               "\"99999999999999\".";
        QTest::newRow("negative price")
            << trades + "1570752011621,-5,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a positive price, found \"-5\".";
        QTest::newRow("zero price")
            << trades + "1570752011621,0.00,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price above zero, found \"0.00\".";
        QTest::newRow("zero size")
            << trades + "1570752011621,5,0,buy\n"
            << "data.csv, line 3, column 3 (size): expected a quantity above zero, found \"0\".";
        QTest::newRow("negative volume")
            << BarsHeader + "2016-06-01,1,2,1,2,-5\n2016-06-02,1,2,1,2,5\n2016-06-03,1,2,1,2,5\n"
            << "data.csv, line 2, column 6 (volume): expected a quantity of zero or more, found \"-5\".";
        QTest::newRow("side")
            << trades + "1570752011621,5,1,hold\n"
            << "data.csv, line 3, column 4 (side): expected buy, sell or nothing, found \"hold\".";
        QTest::newRow("control characters are not shown")
            << trades + "1570752011621,\x01\x1b[2J,1,buy\n"
            << "data.csv, line 3, column 2 (price): expected a price (a decimal number), "
               "found \"??[2J\".";
        QTest::newRow("too few columns") << trades + "1570752011621,5\n"
                                         << "data.csv, line 3: expected 4 columns as in the header, found 2.";
        QTest::newRow("too many columns")
            << trades + "1570752011621,5,1,buy,7\n"
            << "data.csv, line 3: expected 4 columns as in the header, found 5.";
        QTest::newRow("neither side")
            << quotes + "1570752011621,,1,,1\n"
            << "data.csv, line 3, column 2 (bid): expected a bid or an ask; this quote has neither, found "
               "\"\".";
        QTest::newRow("zero bid")
            << quotes + "1570752011621,0,1,2,1\n"
            << "data.csv, line 3, column 2 (bid): expected a price above zero, found \"0\".";
        QTest::newRow("high below close")
            << BarsHeader + "2016-06-01,1,2,1,3,5\n2016-06-02,1,2,1,2,5\n2016-06-03,1,2,1,2,5\n"
            << "data.csv, line 2, column 3 (high): expected a high not below open, low and close, found "
               "\"2\".";
        QTest::newRow("low above open")
            << BarsHeader + "2016-06-01,1,3,2,3,5\n2016-06-02,1,2,1,2,5\n2016-06-03,1,2,1,2,5\n"
            << "data.csv, line 2, column 4 (low): expected a low not above open and close, found \"2\".";
        QTest::newRow("not a time") << std::string("ts,price,size\nyesterday,1,1\n")
                                    << "data.csv, line 2, column 1 (ts): expected a time: ISO 8601 "
                                       "(2016-06-18T08:15:00Z) or a number "
                                       "since 1970 in s, ms, us or ns, found \"yesterday\".";
        QTest::newRow("American date")
            << std::string("date,open,high,low,close\n01/03/2017,1,1,1,1\n01/04/2017,1,1,1,1\n")
            << "data.csv, line 2, column 1 (date): expected a time: ISO 8601 (2016-06-18T08:15:00Z) or a "
               "number since 1970 in s, ms, us or ns, found \"01/03/2017\".";
        QTest::newRow("date of eight digits")
            << std::string("ts,price,size\n20160618,1,1\n")
            << "data.csv, line 2, column 1 (ts): expected a time: ISO 8601 (2016-06-18T08:15:00Z) or "
               "a number since 1970 in s, ms, us or ns, found \"20160618\".";
        QTest::newRow("form of time changes")
            << trades + "2019-10-11T00:00:12Z,5,1,buy\n"
            << "data.csv, line 3, column 1 (ts): expected milliseconds since 1970, as in the rows "
               "before, found \"2019-10-11T00:00:12Z\".";
        QTest::newRow("after 2199") << std::string("ts,price,size\n2200-01-01,1,1\n")
                                    << "data.csv, line 2, column 1 (ts): expected a time: ISO 8601 "
                                       "(2016-06-18T08:15:00Z) or a number "
                                       "since 1970 in s, ms, us or ns, found \"2200-01-01\".";
        QTest::newRow("bars two centuries apart")
            << BarsHeader + "2017-01-03,1,2,1,2,5\n2199-01-04,1,2,1,2,5\n"
            << "data.csv: its bars are 5743440000 s apart, more than a year; check the times of its first "
               "rows, or state the bar interval of this file.";
        QTest::newRow("no such date") << std::string("ts,price,size\n2019-02-30,1,1\n")
                                      << "data.csv, line 2, column 1 (ts): expected a time: ISO 8601 "
                                         "(2016-06-18T08:15:00Z) or a number "
                                         "since 1970 in s, ms, us or ns, found \"2019-02-30\".";
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(std::string, text);
        QFETCH(QString, message);
        QCOMPARE(errorOf(text), message);
    }

    void deliversTheGoodRowsBeforeABadBar()
    {
        auto feed = opened(BarsHeader + "2016-06-01,1,2,1,2,5\n2016-06-02,1,2,1,2,5\n2016-06-03,x,2,1,2,5\n");
        QVERIFY(feed.has_value());
        QCOMPARE(drain(**feed).size(), std::size_t{2});
        MarketEvent event;
        QCOMPARE((*feed)->next(event), FeedStatus::Failed);
        QVERIFY((*feed)->error().find("line 4, column 2 (open)") != std::string::npos);
    }

    void refusesBarsCloserThanTheInterval()
    {
        QCOMPARE(errorOf(BarsHeader + "2016-06-01T00:00:00Z,1,2,1,2,5\n2016-06-01T00:00:30Z,1,2,1,2,5\n",
                         {.barInterval = seconds(60)}),
                 u"data.csv, line 3: this bar opens 30 s after its predecessor, but a bar of this file lasts "
                 u"60 s; state the right bar "
                 u"interval."_s);
    }

    void countsAndSkipsBadRowsWhenTold()
    {
        auto feed = opened("ts,price,size\n1570752011620,1,1\n1570752011621,0,1\n1570752011622,2,1\nx,y\n",
                           {.skipBadRows = true});
        QCOMPARE(drain(**feed).size(), std::size_t{2});
        QCOMPARE((*feed)->health().front().rejected, std::uint64_t{2});
        QCOMPARE((*feed)->problems().size(), std::size_t{2});
        QVERIFY((*feed)->problems()[1].find("line 5: expected 3 columns") != std::string::npos);
    }

    void flagsGapsOfBars()
    {
        auto feed = opened(BarsHeader + "2016-06-01T00:00:00Z,1,2,1,2,5\n2016-06-01T00:01:00Z,1,2,1,2,5\n"
                                        "2016-06-01T00:04:00Z,1,2,1,2,5\n");
        const auto events = drain(**feed);
        QCOMPARE(events[1].flags, 0U);
        QCOMPARE(events[2].flags, static_cast<unsigned>(MarketGapBefore));
        QCOMPARE((*feed)->health().front().gaps, std::uint64_t{1});
    }

    void takesNoWeekendForAGapOfDailyBars()
    {
        auto feed = opened(
            BarsHeader +
            "2021-04-01,1,2,1,2,5\n2021-04-06,1,2,1,2,5\n2021-04-07,1,2,1,2,5\n2021-04-15,1,2,1,2,5\n");
        const auto events = drain(**feed);
        QCOMPARE((*feed)->health().front().gaps, std::uint64_t{1});
        QCOMPARE(events[3].flags, static_cast<unsigned>(MarketGapBefore));
    }

    void flagsGapsOfTradesWhenAskedTo()
    {
        auto feed = opened("ts,price,size\n1570752011,1,1\n1570752021,1,1\n1570752032,1,1\n",
                           {.gapAfter = seconds(10)});
        const auto events = drain(**feed);
        QCOMPARE(events[1].flags, 0U);
        QCOMPARE(events[2].flags, static_cast<unsigned>(MarketGapBefore));
        QCOMPARE((*feed)->health().front().gaps, std::uint64_t{1});
    }

    void deliversLateTradesAtTheTimeOfTheirPredecessor()
    {
        auto feed = opened("ts,price,size\n1570752011,1,1\n1570752009,2,1\n1570752010,3,1\n1570752012,4,1\n");
        const auto events = drain(**feed);
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[1].eventTime.ns, events[0].eventTime.ns);
        QCOMPARE(events[2].eventTime.ns, events[0].eventTime.ns);
        QCOMPARE(events[1].flags, static_cast<unsigned>(MarketOutOfOrder));
        QCOMPARE(events[2].flags, static_cast<unsigned>(MarketOutOfOrder));
        QCOMPARE(events[3].flags, 0U);
        QCOMPARE((*feed)->health().front().outOfOrder, std::uint64_t{2});
    }

    void dropsAndCountsRepeatedAndLateBars()
    {
        auto feed = opened(BarsHeader + "2016-06-01T00:00:00Z,1,2,1,2,5\n2016-06-01T00:01:00Z,1,2,1,2,5\n"
                                        "2016-06-01T00:01:00Z,1,2,1,2,5\n2016-06-01T00:00:00Z,1,2,1,2,5\n"
                                        "2016-06-01T00:02:00Z,1,2,1,2,5\n");
        QCOMPARE(drain(**feed).size(), std::size_t{3});
        QCOMPARE((*feed)->health().front().duplicates, std::uint64_t{1});
        QCOMPARE((*feed)->health().front().outOfOrder, std::uint64_t{1});
        QCOMPARE((*feed)->health().front().gaps, std::uint64_t{0});
    }

    void flagsCrossedAndRepeatedQuotes()
    {
        auto feed = opened("ts,bid,bid_size,ask,ask_size\n1570752011,5,1,4,1\n1570752012,4,1,5,1\n1570752012,"
                           "4,1,5,1\n1570752013,4,1,4,1\n");
        const auto events = drain(**feed);
        QCOMPARE(events[0].flags, static_cast<unsigned>(MarketCrossed));
        QCOMPARE(events[1].flags, 0U);
        QCOMPARE(events[2].flags, static_cast<unsigned>(MarketDuplicate));
        QCOMPARE(events[3].flags, static_cast<unsigned>(MarketCrossed));
        QCOMPARE((*feed)->health().front().crossed, std::uint64_t{2});
        QCOMPARE((*feed)->health().front().duplicates, std::uint64_t{1});
    }

    void callsTradesDuplicatesOnlyByTheirId()
    {
        auto withId =
            opened("ts,price,size,trade_id\n1570752011,1,1,7\n1570752011,1,1,7\n1570752011,1,1,8\n");
        const auto events = drain(**withId);
        QCOMPARE(events[1].flags, static_cast<unsigned>(MarketDuplicate));
        QCOMPARE((*withId)->health().front().duplicates, std::uint64_t{1});
        auto without = opened("ts,price,size\n1570752011,1,1\n1570752011,1,1\n");
        (void)drain(**without);
        QCOMPARE((*without)->health().front().duplicates, std::uint64_t{0});
    }

    void acceptsBomCrlfUpperCaseAndUnknownColumns()
    {
        auto feed = opened("\xEF\xBB\xBF"
                           "Date,Open,High,Low,Close,Adj "
                           "Close,Volume\r\n2022-11-30,1,2,1,2,9,5\r\n2022-12-01,1,2,1,2,9,6\r\n");
        QVERIFY(feed.has_value());
        const auto events = drain(**feed);
        QCOMPARE((*feed)->error(), std::string());
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[1].bar.volume.toString(), std::string("6"));
    }

    void roundsDigitsBeyondEightHalfEven()
    {
        auto feed = opened("ts,price,size\n1570752011,1.000000005,33.35399601000002\n");
        const auto events = drain(**feed);
        QCOMPARE(events[0].trade.price.toString(), std::string("1"));
        QCOMPARE(events[0].trade.quantity.toString(), std::string("33.35399601"));
    }

    void readsAFileWithOnlyAHeader()
    {
        auto feed = opened("ts,price,size\n");
        QVERIFY(feed.has_value());
        MarketEvent event;
        QCOMPARE((*feed)->next(event), FeedStatus::End);
        QCOMPARE((*feed)->next(event), FeedStatus::End);
    }

    void previewsAFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"bars.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::string text = BarsHeader;
        for (int i = 0; i < 9; ++i)
            text += "2016-06-01T00:0" + std::to_string(i) + ":00Z,1,2,1,2," + std::to_string(i) + "\n";
        text += "2016-06-01T00:12:00Z,1,2,1,0,5\n";
        file.write(text.c_str(), static_cast<qint64>(text.size()));
        file.close();
        const CsvPreview preview = previewFile(path.toStdString());
        QVERIFY(preview.recognised);
        QVERIFY(preview.complete);
        QCOMPARE(preview.kind, CsvKind::Bars);
        QCOMPARE(preview.columns.size(), std::size_t{6});
        QCOMPARE(preview.interval.ns, seconds(60).ns);
        QCOMPARE(preview.health.events, std::uint64_t{9});
        QCOMPARE(preview.health.rejected, std::uint64_t{1});
        QCOMPARE(preview.firstEvents.size(), std::size_t{5});
        QCOMPARE(preview.lastEvents.size(), std::size_t{5});
        QCOMPARE(preview.lastEvents.back().bar.volume.toString(), std::string("8"));
        QCOMPARE(preview.lastEvents.front().bar.volume.toString(), std::string("4"));
        QCOMPARE(preview.problems.size(), std::size_t{1});
    }

    void previewsWhatCannotBeUsed()
    {
        const CsvPreview missing = previewFile("/nonexistent/file.csv");
        QVERIFY(!missing.recognised);
        QCOMPARE(missing.problems.at(0), std::string("/nonexistent/file.csv: there is no such file."));
        QTemporaryDir dir;
        const CsvPreview folder = previewFile(dir.path().toStdString());
        QVERIFY(!folder.recognised);
        QVERIFY(folder.problems.at(0).find("this is a directory") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCsvFeed)
#include "tst_csv_feed.moc"
