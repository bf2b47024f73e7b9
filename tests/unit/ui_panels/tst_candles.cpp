// Candles without a window: bars put together, pixels of candles and lines, gaps that stay gaps, studies that
// stand at their bar.
#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

#include "fake_market.h"
#include "strategy/indicators.h"
#include "ui/charts/candle_geometry.h"
#include "ui/charts/candle_series.h"
#include "ui/charts/candle_studies.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

BarPoint bar(std::int64_t second, double open, double high, double low, double close, double volume = 1)
{
    return {{second * 1'000'000'000}, Price::fromDouble(open),  Price::fromDouble(high),
            Price::fromDouble(low),   Price::fromDouble(close), Quantity::fromDouble(volume)};
}

/// `count` bars of one second from second 1000.
std::vector<BarPoint> wave(int count)
{
    std::vector<BarPoint> bars;
    for (int i = 0; i < count; ++i) {
        const double middle = 100 + 10 * std::sin(i * 0.05);
        const double close = middle + std::cos(i * 1.7);
        bars.push_back(bar(1'000 + i, middle, std::max(middle, close) + 0.5, std::min(middle, close) - 0.5,
                           close, 1 + i % 5));
    }
    return bars;
}

TimeScale scaleOver(const std::vector<BarPoint>& bars, double pxPerBar, double width)
{
    TimeScale time;
    time.right = bars.back().start + seconds(1);
    time.interval = seconds(1);
    time.pxPerBar = pxPerBar;
    time.rightX = width;
    time.width = width;
    return time;
}

constexpr ValueScale Price0To200{0, 200, 0, 400};
constexpr ValueScale Volume0To100{0, 100, 400, 100};

} // namespace

class TestCandles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsAndPixelsAreInverse()
    {
        const auto bars = wave(50);
        const TimeScale time = scaleOver(bars, 8, 300);
        QCOMPARE(time.xOf(time.right), 300.0);
        QCOMPARE(time.xOf(bars.back().start), 292.0);
        QCOMPARE(time.timeAt(292.0), bars.back().start);
        QCOMPARE(time.barsPerCandle(), 1);
        const ValueScale price{50, 150, 10, 200};
        QCOMPARE(price.yOf(150), 10.0);
        QCOMPARE(price.yOf(50), 210.0);
        QCOMPARE(price.valueAt(price.yOf(88)), 88.0);
    }
    void onlyBarsInSightAreTaken()
    {
        const auto bars = wave(500);
        const BarRange range = visibleBars(bars, scaleOver(bars, 8, 80));
        QCOMPARE(range.last, std::size_t(500));
        QVERIFY(range.size() >= 10 && range.size() <= 12); // ten, and those cut by the left end
    }
    void everyBarIsACandleWhereThereIsRoom()
    {
        const auto bars = wave(40);
        const CandleShapes shapes = candleShapes(bars, scaleOver(bars, 8, 320), Price0To200, Volume0To100);
        QCOMPARE(shapes.candles(), qsizetype(40));
        const auto rising =
            std::count_if(bars.begin(), bars.end(), [](const BarPoint& b) { return b.close >= b.open; });
        QCOMPARE(shapes.risingBodies.size(), qsizetype(rising));
        QCOMPARE(shapes.risingVolumes.size() + shapes.fallingVolumes.size(), qsizetype(40));
    }
    void aCandleStandsAtItsPrices()
    {
        const std::vector<BarPoint> bars{bar(1'000, 100, 160, 60, 120, 50)};
        const CandleShapes shapes = candleShapes(bars, scaleOver(bars, 10, 100), Price0To200, Volume0To100);
        QCOMPARE(shapes.risingBodies.size(), qsizetype(1));
        QCOMPARE(shapes.risingBodies[0], QRectF(91, 160, 7, 40)); // 120 … 100 of 200 over 400 px
        QCOMPARE(shapes.risingWicks[0].p1(), QPointF(94.5, 80));
        QCOMPARE(shapes.risingWicks[0].p2(), QPointF(94.5, 280));
        QCOMPARE(shapes.risingVolumes[0], QRectF(91, 450, 7, 50));
    }
    void aPriceThatDidNotMoveIsStillSeen()
    {
        const std::vector<BarPoint> bars{bar(1'000, 100, 100, 100, 100, 0)};
        const CandleShapes shapes = candleShapes(bars, scaleOver(bars, 10, 100), Price0To200, Volume0To100);
        QVERIFY(shapes.risingBodies[0].height() >= 1);
        QVERIFY(shapes.risingVolumes.isEmpty());
    }
    void narrowCandlesArePutTogetherAndLoseNoExtreme()
    {
        auto bars = wave(5'000);
        bars[3'210].high = Price::fromDouble(190);
        bars[1'234].low = Price::fromDouble(3);
        const TimeScale time = scaleOver(bars, 0.2, 1'000);
        QCOMPARE(time.barsPerCandle(), 15);
        const BarRange range = visibleBars(bars, time);
        const std::span<const BarPoint> seen(bars.data() + range.first, range.size());
        const CandleShapes shapes = candleShapes(seen, time, Price0To200, Volume0To100);
        QVERIFY(shapes.candles() >= 5'000 / 15 && shapes.candles() <= 5'000 / 15 + 2);
        double top = INFINITY;
        double bottom = -INFINITY;
        for (const auto* wicks : {&shapes.risingWicks, &shapes.fallingWicks})
            for (const QLineF& wick : *wicks) {
                top = std::min(top, wick.y1());
                bottom = std::max(bottom, wick.y2());
            }
        QCOMPARE(top, 20.0); // 190 of 200
        QCOMPARE(bottom, 394.0);
        double sum = 0;
        for (const BarPoint& each : std::span(bars).subspan(2'010, 15)) // one whole candle: 3 010 s … 3 024 s
            sum += each.volume.toDouble();
        QVERIFY(largestVolume(seen, time) >= sum);
    }
    void aGapInTimeStaysEmpty()
    {
        auto bars = wave(60);
        bars.erase(bars.begin() + 20, bars.begin() + 40);
        const TimeScale time = scaleOver(bars, 8, 480);
        const CandleShapes shapes = candleShapes(bars, time, Price0To200, Volume0To100);
        const double from = time.xOf({1'020'000'000'000});
        const double to = time.xOf({1'040'000'000'000});
        QCOMPARE(to - from, 160.0);
        for (const auto* bodies : {&shapes.risingBodies, &shapes.fallingBodies})
            for (const QRectF& body : *bodies)
                QVERIFY(body.right() <= from || body.left() >= to);
        std::vector<double> values(bars.size(), 100.0);
        for (const QLineF& segment : lineSegments(bars, values, time, Price0To200))
            QVERIFY(segment.x2() <= from || segment.x1() >= to);
    }
    void linesBreakWhereAValueIsMissing()
    {
        const auto bars = wave(6);
        const double none = std::nan("");
        const TimeScale time = scaleOver(bars, 10, 60);
        QCOMPARE(lineSegments(bars, std::vector<double>{1, 2, 3, 4, 5, 6}, time, Price0To200).size(),
                 qsizetype(5));
        const auto broken =
            lineSegments(bars, std::vector<double>{none, 2, 3, none, 5, none}, time, Price0To200);
        QCOMPARE(broken.size(), qsizetype(2)); // one between two neighbours, one dash of its own
        QCOMPARE(broken[0].p1().x(), 15.0);
        QCOMPARE(broken[0].p2().x(), 25.0);
        QCOMPARE(broken[1].y1(), broken[1].y2());
        QCOMPARE(broken[1].center().x(), 45.0);
        QVERIFY(lineSegments(bars, std::vector<double>(6, none), time, Price0To200).isEmpty());
    }
    void barsArePutTogetherToTheLengthChosen()
    {
        const auto history = walkedBars(7'200, 64'000, 3);
        const auto minutes = barsAt(*history, seconds(60));
        const auto fives = barsAt(*history, seconds(300));
        QVERIFY(minutes.size() > 100);
        QVERIFY(fives.size() > 20);
        std::size_t at = 0;
        for (const BarPoint& five : fives) {
            QCOMPARE(five.start.ns % seconds(300).ns, std::int64_t(0));
            BarPoint sum = minutes[at];
            Quantity volume;
            for (; at < minutes.size() && minutes[at].start < five.start + seconds(300); ++at) {
                sum.high = std::max(sum.high, minutes[at].high);
                sum.low = std::min(sum.low, minutes[at].low);
                sum.close = minutes[at].close;
                volume += minutes[at].volume;
            }
            sum.volume = volume;
            sum.start = five.start;
            QCOMPARE(five, sum);
        }
        QCOMPARE(at, minutes.size());
    }
    void lengthsAreOfferedThatTheSourceCanGive()
    {
        const auto history = walkedBars(600, 100, 3);
        QCOMPARE(intervalsOf(*history).size(), std::size_t(9));
        QCOMPARE(intervalsOf(*history).front(), seconds(1));
        BarRecorder recorder(100);
        for (int i = 1; i < 10; ++i) {
            const Price p = Price::fromInteger(100 + i);
            recorder.add(MarketEvent::makeBar(0, {i * seconds(1'800).ns}, {p, p, p, p, {}, seconds(1'800)}));
        }
        const auto halves = intervalsOf(*recorder.view());
        QCOMPARE(halves.front(), seconds(1'800)); // the length received, then multiples of it
        QCOMPARE(halves.size(), std::size_t(4));
        QVERIFY(barsAt(*recorder.view(), seconds(900)).empty());
        QCOMPARE(barsAt(*recorder.view(), seconds(1'800)).size(), std::size_t(9));
    }
    void theFirstLengthShowsSomething()
    {
        QCOMPARE(usefulInterval(*walkedBars(60, 100, 3)), seconds(1));
        QCOMPARE(usefulInterval(*walkedBars(7'200, 100, 3)), seconds(60));
        QCOMPARE(usefulInterval(BarHistory()).ns, std::int64_t(0));
    }
    void lengthsHaveTheirUnit()
    {
        QCOMPARE(intervalText(seconds(15)), QStringLiteral("15 s"));
        QCOMPARE(intervalText(seconds(900)), QStringLiteral("15 min"));
        QCOMPARE(intervalText(seconds(14'400)), QStringLiteral("4 h"));
        QCOMPARE(intervalText(seconds(7 * 86'400)), QStringLiteral("7 d"));
    }
    void studiesStandAtTheirBar()
    {
        const auto bars = wave(120);
        const StudyLines sma = studyOf(Study::Sma, bars);
        QCOMPARE(sma.lines[0].size(), bars.size());
        QVERIFY(std::isnan(sma.lines[0][18]));
        for (std::size_t i = 19; i < bars.size(); ++i) {
            double sum = 0;
            for (std::size_t k = i - 19; k <= i; ++k)
                sum += bars[k].close.toDouble();
            QVERIFY(std::abs(sma.lines[0][i] - sum / 20) < 1e-9);
        }
        const StudyLines bands = studyOf(Study::Bollinger, bars);
        for (std::size_t i = 19; i < bars.size(); ++i) {
            double squares = 0;
            for (std::size_t k = i - 19; k <= i; ++k)
                squares += std::pow(bars[k].close.toDouble() - sma.lines[0][i], 2);
            QVERIFY(std::abs(bands.lines[1][i] - bands.lines[0][i] - 2 * std::sqrt(squares / 20)) < 1e-9);
            QVERIFY(std::abs(bands.lines[0][i] - sma.lines[0][i]) < 1e-9);
        }
    }
    void chartsShowTheValuesStrategiesDecideWith()
    {
        const auto bars = wave(200);
        Ema ema(50);
        Rsi rsi(14);
        Macd macd(12, 26, 9);
        Atr atr(14);
        const StudyLines emas = studyOf(Study::Ema, bars);
        const StudyLines rsis = studyOf(Study::Rsi, bars);
        const StudyLines macds = studyOf(Study::Macd, bars);
        const StudyLines atrs = studyOf(Study::Atr, bars);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const double close = bars[i].close.toDouble();
            ema.update(close);
            rsi.update(close);
            macd.update(close);
            atr.update(bars[i].high.toDouble(), bars[i].low.toDouble(), close);
        }
        QCOMPARE(emas.lines[0].back(), ema.value());
        QCOMPARE(rsis.lines[0].back(), rsi.value());
        QCOMPARE(macds.lines[0].back(), macd.line());
        QCOMPARE(macds.lines[1].back(), macd.signal());
        QCOMPARE(macds.lines[2].back(), macd.histogram());
        QCOMPARE(atrs.lines[0].back(), atr.value());
        QVERIFY(std::isnan(macds.lines[1][32]) && !std::isnan(macds.lines[1][33])); // 26 + 9 - 1 values
    }
};

QTEST_GUILESS_MAIN(TestCandles)
#include "tst_candles.moc"
