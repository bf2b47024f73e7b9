// Bars made of trades, quotes and shorter bars, alone and inside a feed.
#include <QtTest/QtTest>

#include "list_feed.h"
#include "market/bar_builder.h"

using namespace mystic;
using namespace Qt::StringLiterals;
using mystic::testing::drain;
using mystic::testing::ListFeed;

namespace {

constexpr std::int64_t Second = 1'000'000'000;

MarketEvent trade(double second, int price, int size = 1, InstrumentId instrument = 0)
{
    return MarketEvent::makeTrade(instrument, {static_cast<std::int64_t>(second * 1e9)},
                                  Price::fromInteger(price), Quantity::fromInteger(size), MarketSide::Buy);
}

MarketEvent ownBar(std::int64_t closeSecond, int price, InstrumentId instrument = 0)
{
    const Price p = Price::fromInteger(price);
    return MarketEvent::makeBar(instrument, {closeSecond * Second},
                                {p, p, p, p, Quantity::fromInteger(1), seconds(60)});
}

QString textOf(const MarketEvent& event)
{
    const QString time =
        QString::number(static_cast<double>(event.eventTime.ns) / 1e9) + QChar('a' + event.instrument);
    if (event.kind != MarketEventKind::Bar)
        return time;
    const BarData& bar = event.bar;
    const std::string values = bar.open.toString() + " " + bar.high.toString() + " " + bar.low.toString() +
                               " " + bar.close.toString() + " x" + bar.volume.toString();
    const bool derived = (event.flags & MarketDerived) != 0U;
    return time + u'[' + QString::fromStdString(values) + (derived ? u"]*"_s : u"]"_s);
}

QString textOf(const std::vector<MarketEvent>& events)
{
    QStringList out;
    for (const MarketEvent& event : events)
        out << textOf(event);
    return out.join(u' ');
}

} // namespace

class TestBarBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closesABarWithTheFirstEventAfterIt()
    {
        BarBuilder builder(seconds(60));
        QVERIFY(!builder.add(trade(60, 10, 2)));
        QVERIFY(!builder.add(trade(61, 12, 3)));
        QVERIFY(!builder.add(trade(119.999, 9, 1)));
        const auto bar = builder.add(trade(120, 11));
        QVERIFY(bar.has_value());
        QCOMPARE(textOf(*bar), u"120a[10 12 9 9 x6]*"_s);
        QCOMPARE(bar->bar.interval.ns, seconds(60).ns);
    }

    void closesABarWhenTimePasses()
    {
        BarBuilder builder(seconds(60));
        QVERIFY(!builder.closesAt());
        QVERIFY(!builder.flush({1000 * Second}));
        (void)builder.add(trade(61, 10));
        QCOMPARE(builder.closesAt()->ns, 120 * Second);
        QVERIFY(!builder.flush({120 * Second - 1}));
        QCOMPARE(textOf(*builder.flush({120 * Second})), u"120a[10 10 10 10 x1]*"_s);
        QVERIFY(!builder.flush({1000 * Second}));
    }

    void makesNoBarWithoutTrades()
    {
        BarBuilder builder(seconds(60));
        (void)builder.add(trade(1, 10));
        QCOMPARE(textOf(*builder.add(trade(1000, 20))), u"60a[10 10 10 10 x1]*"_s);
        QCOMPARE(textOf(*builder.finish()), u"1020a[20 20 20 20 x1]*"_s);
        QVERIFY(!builder.finish());
    }

    void passesOverDuplicatesAndOtherKinds()
    {
        BarBuilder builder(seconds(60));
        MarketEvent repeated = trade(2, 99);
        repeated.flags |= MarketDuplicate;
        (void)builder.add(trade(1, 10));
        (void)builder.add(repeated);
        (void)builder.add(
            MarketEvent::makeQuote(0, {3 * Second}, Price::fromInteger(1), {}, Price::fromInteger(2), {}));
        (void)builder.add(ownBar(60, 50));
        QCOMPARE(textOf(*builder.finish()), u"60a[10 10 10 10 x1]*"_s);
    }

    void makesBarsOfQuotes_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("bar");
        QTest::newRow("mid") << static_cast<int>(BarSource::MidQuotes) << "60a[10.5 11 10.5 11 x0]*";
        QTest::newRow("bid") << static_cast<int>(BarSource::BidQuotes) << "60a[10 11 10 11 x0]*";
        QTest::newRow("ask") << static_cast<int>(BarSource::AskQuotes) << "60a[11 13 11 13 x0]*";
    }
    void makesBarsOfQuotes()
    {
        QFETCH(int, source);
        QFETCH(QString, bar);
        BarBuilder builder(seconds(60), static_cast<BarSource>(source));
        const auto quote = [](std::int64_t second, int bid, int ask) {
            return MarketEvent::makeQuote(0, {second * Second}, Price::fromInteger(bid), {},
                                          Price::fromInteger(ask), {});
        };
        (void)builder.add(quote(1, 10, 11));
        (void)builder.add(quote(2, 10, 12));
        (void)builder.add(quote(3, 11, 0));
        (void)builder.add(quote(4, 0, 13));
        QCOMPARE(textOf(*builder.finish()), bar);
    }

    void makesLongerBarsOfShorterOnes()
    {
        BarBuilder builder(seconds(300), BarSource::Bars);
        QVERIFY(!builder.add(ownBar(60, 10)));
        QVERIFY(!builder.add(ownBar(300, 12)));
        QCOMPARE(textOf(*builder.add(ownBar(360, 5))), u"300a[10 12 10 12 x2]*"_s);
    }

    void cutsVolumeAtTheLargestQuantity()
    {
        BarBuilder builder(seconds(60));
        (void)builder.add(trade(1, 10, 2'000'000'000));
        for (int i = 0; i < 60; ++i)
            (void)builder.add(trade(2, 10, 2'000'000'000));
        QCOMPARE(builder.finish()->bar.volume.raw(), std::numeric_limits<std::int64_t>::max());
    }

    void addsBarsToAFeedBeforeWhatIsLater()
    {
        std::vector events{trade(1, 10), trade(2, 20, 1, 1), trade(59, 12), trade(60, 13),
                           trade(190, 14, 1, 1)};
        BarMakingFeed feed(std::make_unique<ListFeed>(events), {{0, seconds(60)}, {1, seconds(60)}});
        QCOMPARE(textOf(drain(feed)),
                 u"1a 2b 59a 60a[10 12 10 12 x2]* 60b[20 20 20 20 x1]* 60a 120a[13 13 13 13 x1]* 190b "
                 u"240b[14 14 14 14 x1]*"_s);
        QCOMPARE(feed.health().size(), std::size_t{1});
    }

    void keepsTimeFromGoingBack()
    {
        std::vector<MarketEvent> events;
        for (int i = 0; i < 5000; ++i)
            events.push_back(trade(i * 0.37, 10 + i % 7, 1, static_cast<InstrumentId>(i % 3)));
        BarMakingFeed feed(std::make_unique<ListFeed>(events),
                           {{0, seconds(5)}, {1, seconds(7)}, {2, seconds(3)}, {0, seconds(60)}});
        Timestamp last;
        std::uint64_t volume = 0;
        for (const MarketEvent& event : drain(feed)) {
            QVERIFY(event.eventTime >= last);
            last = event.eventTime;
            if (event.kind == MarketEventKind::Bar && event.instrument == 0 &&
                event.bar.interval == seconds(60))
                volume += static_cast<std::uint64_t>(event.bar.volume.raw() / Quantity::Scale);
        }
        QCOMPARE(volume, std::uint64_t{1667});
    }

    void addsNoBarsWhereTheInstrumentHasItsOwn()
    {
        std::vector events{trade(1, 10), ownBar(60, 11), trade(61, 12), ownBar(120, 13), trade(121, 14)};
        BarMakingFeed feed(std::make_unique<ListFeed>(events), {{0, seconds(60)}});
        const QString text = textOf(drain(feed));
        QVERIFY2(text.endsWith(u"61a 120a[13 13 13 13 x1] 121a"_s), qPrintable(text));
    }

    void putsALongerBarAfterTheBarThatCompletesIt()
    {
        std::vector events{ownBar(60, 10), ownBar(120, 11), ownBar(180, 12)};
        BarMakingFeed feed(std::make_unique<ListFeed>(events), {{0, seconds(120), BarSource::Bars}});
        QCOMPARE(textOf(drain(feed)),
                 u"60a[10 10 10 10 x1] 120a[11 11 11 11 x1] 120a[10 11 10 11 x2]* 180a[12 12 12 12 x1] "
                 u"240a[12 12 12 12 x1]*"_s);
    }

    void passesFailureOn()
    {
        BarMakingFeed feed(std::make_unique<ListFeed>(std::vector{trade(1, 10)}, "broken"),
                           {{0, seconds(60)}});
        MarketEvent event;
        QCOMPARE(feed.next(event), FeedStatus::Event);
        QCOMPARE(feed.next(event), FeedStatus::Failed);
        QCOMPARE(feed.error(), std::string("broken"));
    }
};

QTEST_APPLESS_MAIN(TestBarBuilder)
#include "tst_bar_builder.moc"
