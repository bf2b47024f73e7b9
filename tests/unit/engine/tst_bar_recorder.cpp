// Bars kept for the window, and the shared row they are kept in: levels that agree with bars built directly,
// views that stay as they were, bounded memory, kinds of source that are never mixed.
#include <QtTest/QtTest>

#include <random>

#include "engine/bar_recorder.h"

using namespace mystic;

namespace {

Timestamp at(double second)
{
    return {static_cast<std::int64_t>(second * 1e9)};
}

MarketEvent trade(double second, double price, int size = 1)
{
    return MarketEvent::makeTrade(0, at(second), Price::fromDouble(price), Quantity::fromInteger(size),
                                  MarketSide::Buy);
}

MarketEvent quote(double second, double bid, double ask)
{
    return MarketEvent::makeQuote(0, at(second), Price::fromDouble(bid), Quantity::fromInteger(1),
                                  Price::fromDouble(ask), Quantity::fromInteger(1));
}

MarketEvent bar(double closeSecond, double price, Duration interval)
{
    const Price p = Price::fromDouble(price);
    return MarketEvent::makeBar(0, at(closeSecond), {p, p, p, p, Quantity::fromInteger(2), interval});
}

std::vector<BarPoint> barsOf(const BarLevel& level)
{
    std::vector<BarPoint> bars;
    for (std::size_t i = 0; i < level.closed.size(); ++i)
        bars.push_back(level.closed[i]);
    if (level.hasCurrent)
        bars.push_back(level.current);
    return bars;
}

BarPoint pointOf(const MarketEvent& bar)
{
    return {bar.eventTime - bar.bar.interval,
            bar.bar.open,
            bar.bar.high,
            bar.bar.low,
            bar.bar.close,
            bar.bar.volume};
}

/// What one builder of that length makes of the same events, the open bar included.
std::vector<BarPoint> builtDirectly(const std::vector<MarketEvent>& events, Duration interval)
{
    BarBuilder builder(interval);
    std::vector<BarPoint> bars;
    for (const MarketEvent& event : events)
        if (const auto over = builder.add(event))
            bars.push_back(pointOf(*over));
    if (const auto open = builder.finish())
        bars.push_back(pointOf(*open));
    return bars;
}

} // namespace

class TestBarRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSharedSeriesKeepsTheNewestAndItsViewsStay()
    {
        SharedSeries<int> series(100);
        for (int i = 0; i < 90; ++i)
            series.append(i);
        const SeriesView<int> early = series.view();
        for (int i = 90; i < 10'000; ++i)
            series.append(i);
        const SeriesView<int> late = series.view();
        QCOMPARE(early.size(), std::size_t(90));
        for (std::size_t i = 0; i < early.size(); ++i)
            QCOMPARE(early[i], static_cast<int>(i));
        QVERIFY(late.size() >= 100 && late.size() < 100 + 2 * SeriesBlock);
        QCOMPARE(late.back(), 9'999);
        QCOMPARE(late[0], 10'000 - static_cast<int>(late.size()));
        QVERIFY(early != late);
        QVERIFY(late == series.view());
    }
    void everyLevelIsWhatABuilderOfItsLengthMakes()
    {
        std::mt19937 random(7);
        std::vector<MarketEvent> events;
        BarRecorder recorder(100'000);
        double time = 86'400.0 * 3 - 7'000;
        for (int i = 0; i < 20'000; ++i) {
            // mostly within seconds, now and then a long silence
            time += random() % 200 == 0 ? 700.0 : 0.001 * static_cast<double>(random() % 1'500);
            events.push_back(trade(time, 100 + 0.01 * static_cast<double>(random() % 500),
                                   static_cast<int>(random() % 5 + 1)));
            recorder.add(events.back());
            if (i % 777 == 0)
                (void)recorder.view(); // looking must not change what is kept
        }
        const auto view = recorder.view();
        QCOMPARE(view->origin, BarOrigin::Trades);
        for (const BarLevel& level : view->levels) {
            const auto wanted = builtDirectly(events, level.interval);
            QVERIFY(wanted.size() >= 2);
            QVERIFY(barsOf(level) == wanted);
        }
    }
    void anIntervalWithoutEventsHasNoBar()
    {
        BarRecorder recorder(100);
        recorder.add(trade(1, 10));
        recorder.add(trade(5.5, 11));
        const auto bars = barsOf(recorder.view()->levels[0]);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[0].start, at(1));
        QCOMPARE(bars[1].start, at(5));
    }
    void theViewIsTheSameObjectWhileNothingHappens()
    {
        BarRecorder recorder(100);
        QVERIFY(recorder.view() == nullptr);
        recorder.add(trade(1, 10));
        const auto first = recorder.view();
        QCOMPARE(recorder.view(), first);
        MarketEvent derived = bar(60, 10, seconds(60));
        derived.flags = MarketDerived;
        recorder.add(derived);
        QCOMPARE(recorder.view(), first);
        recorder.add(trade(2, 11));
        QVERIFY(recorder.view() != first);
        QCOMPARE(first->levels[0].closed.size(), std::size_t(0));
    }
    void tradesReplaceMidQuotesAndAreNotMixedWithThem()
    {
        BarRecorder recorder(100);
        recorder.add(quote(1, 9, 11));
        recorder.add(quote(2, 19, 21));
        QCOMPARE(recorder.view()->origin, BarOrigin::MidQuotes);
        QCOMPARE(barsOf(recorder.view()->levels[0]).size(), std::size_t(2));
        QCOMPARE(recorder.view()->levels[0].current.close, Price::fromInteger(20));
        recorder.add(trade(3, 50));
        recorder.add(quote(3.5, 1, 2));
        const auto view = recorder.view();
        QCOMPARE(view->origin, BarOrigin::Trades);
        const auto bars = barsOf(view->levels[0]);
        QCOMPARE(bars.size(), std::size_t(1));
        QCOMPARE(bars[0].low, Price::fromInteger(50));
    }
    void receivedBarsStandInTheLevelOfTheirLength()
    {
        BarRecorder recorder(100);
        for (int i = 1; i <= 13; ++i)
            recorder.add(bar(300.0 * i, 100 + i, seconds(300)));
        recorder.add(bar(3'960, 7, seconds(60))); // of another length: would be counted twice
        const auto view = recorder.view();
        QCOMPARE(view->origin, BarOrigin::Bars);
        QCOMPARE(view->levels[0].interval.ns, std::int64_t(0));
        QCOMPARE(view->levels[1].interval, seconds(300));
        QCOMPARE(barsOf(view->levels[1]).size(), std::size_t(13));
        const auto hours = barsOf(view->levels[2]);
        QCOMPARE(hours.size(), std::size_t(2));
        QCOMPARE(hours[0].open, Price::fromInteger(101));
        QCOMPARE(hours[0].close, Price::fromInteger(112));
        QCOMPARE(hours[0].volume, Quantity::fromInteger(24));
        QCOMPARE(hours[1].close, Price::fromInteger(113));
    }
    void weeklyBarsStandInTheLongestLevel()
    {
        BarRecorder recorder(100);
        recorder.add(bar(7 * 86'400.0, 5, seconds(7 * 86'400)));
        const auto view = recorder.view();
        QCOMPARE(view->levels[3].interval, seconds(7 * 86'400));
        QCOMPARE(view->levels[2].interval.ns, std::int64_t(0));
        QVERIFY(view->levels[3].hasCurrent);
    }
    void duplicatesAreCountedOnce()
    {
        BarRecorder recorder(100);
        recorder.add(trade(1, 10, 3));
        MarketEvent twice = trade(1, 10, 3);
        twice.flags = MarketDuplicate;
        recorder.add(twice);
        QCOMPARE(recorder.view()->levels[0].current.volume, Quantity::fromInteger(3));
    }
};

QTEST_APPLESS_MAIN(TestBarRecorder)
#include "tst_bar_recorder.moc"
