// What the charts promise before a pixel is drawn: no extreme is lost, axes rest, time is UTC.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "ui/charts/axis_scale.h"
#include "ui/charts/decimate.h"
#include "ui/models/format.h"
#include "ui/panels/equity/equity_panel.h"

using namespace mystic;

namespace {

constexpr double Hour = 3'600'000;
constexpr double Day = 24 * Hour;
constexpr double Noon = 1'466'251'200'000; // 2016-06-18T12:00:00Z

std::vector<QPointF> randomWalk(unsigned seed, int count, double from, double step)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> move;
    std::vector<QPointF> points;
    double y = 100;
    for (int i = 0; i < count; ++i) {
        y += move(random) * (i % 997 == 0 ? 50 : 1); // now and then a spike
        points.emplace_back(from + i * step, y);
    }
    return points;
}

QString spaced(QString text) // thin spaces are awkward to type
{
    return text.replace(QChar(format::ThinSpace), u' ').replace(QChar(format::Minus), u'-');
}

} // namespace

class TestCharts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPixelColumnKeepsItsExtremes_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("columns");
        for (const int samples : {1, 2, 7, 500, 20'000})
            for (const int columns : {1, 3, 640, 1370})
                QTest::addRow("%d samples on %d columns", samples, columns) << samples << columns;
    }
    void everyPixelColumnKeepsItsExtremes()
    {
        QFETCH(int, samples);
        QFETCH(int, columns);
        const auto all = randomWalk(static_cast<unsigned>(samples + columns), samples, 0, 10);
        const PlotSpan span{0, std::max(1.0, all.back().x())};
        const QList<QPointF> kept = decimate(all, span, columns);
        QVERIFY(kept.size() <= 4 * columns + 2);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
        const auto columnOf = [&](double x) {
            return std::min(columns - 1, static_cast<int>(x / span.to * columns));
        };
        for (int column = 0; column < columns; ++column) {
            const auto extremes = [&](const auto& points) {
                double low = INFINITY;
                double high = -INFINITY;
                for (const QPointF point : points) {
                    if (columnOf(point.x()) != column)
                        continue;
                    low = std::min(low, point.y());
                    high = std::max(high, point.y());
                }
                return std::pair(low, high);
            };
            if (samples <= 500 || column % 97 == 0)
                QCOMPARE(extremes(kept), extremes(all));
        }
        QCOMPARE(kept.front(), all.front());
        QCOMPARE(kept.back(), all.back());
    }
    void aSpikeOneSampleWideSurvives()
    {
        std::vector<QPointF> flat;
        for (int i = 0; i < 100'000; ++i)
            flat.emplace_back(i, i == 54'321 ? -7 : 1);
        const auto kept = decimate(flat, {0, 99'999}, 600);
        QCOMPARE(std::count(kept.begin(), kept.end(), QPointF(54'321, -7)), 1);
    }
    void theLineReachesTheEdgesOfAZoomedPlot()
    {
        const auto all = randomWalk(3, 1'000, 0, 1);
        const auto kept = decimate(all, {300.5, 400.5}, 50);
        QCOMPARE(kept.front().x(), 300.0); // the neighbour before
        QCOMPARE(kept.back().x(), 401.0);  // and after
    }
    void samplesThatAreNotFiniteAreLeftOut()
    {
        const std::vector<QPointF> samples{{0, 1}, {1, NAN}, {2, INFINITY}, {3, 2}};
        QCOMPARE(decimate(samples, {0, 3}, 100), (QList<QPointF>{{0, 1}, {3, 2}}));
    }
    void anEmptyOrReversedSpanGivesNothing()
    {
        const std::vector<QPointF> samples{{0, 1}, {1, 2}};
        QVERIFY(decimate(samples, {1, 1}, 100).isEmpty());
        QVERIFY(decimate(samples, {2, 1}, 100).isEmpty());
        QVERIFY(decimate(samples, {0, 1}, 0).isEmpty());
        QVERIFY(decimate({}, {0, 1}, 100).isEmpty());
    }

    void axesHaveRoundEndsAroundTheData_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("equity") << 100'412.0 << 102'418.0 << 500.0;
        QTest::newRow("drawdown") << -0.0231 << 0.0 << 0.005;
        QTest::newRow("large") << 1.1e7 << 1.21e7 << 500'000.0;
        QTest::newRow("across zero") << -37.0 << 12.0 << 20.0;
    }
    void axesHaveRoundEndsAroundTheData()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, step);
        const AxisRange range = niceRange(low, high, 5, 1e-3);
        QCOMPARE(range.step, step);
        QVERIFY(range.low <= low && range.high >= high);
        QVERIFY(low - range.low < step && range.high - high < step);
        QVERIFY(ticksOf(range).size() <= 6);
        QCOMPARE(ticksOf(range).front(), range.low);
        QCOMPARE(ticksOf(range).back(), range.high);
    }
    void aFlatCurveIsNotBlownUp()
    {
        const AxisRange range = niceRange(100'000, 100'000.01, 4, 1.0);
        QVERIFY(range.high - range.low >= 1.0);
    }
    void anAxisRestsWhileTheDataStaysInside()
    {
        StableAxis axis(1.0);
        QVERIFY(axis.update(100, 200, 4));
        const AxisRange first = axis.range();
        for (double high = 150; high <= 200; high += 1)
            QVERIFY(!axis.update(100, high, 4));
        QCOMPARE(axis.range(), first);
    }
    void anAxisGrowsAtOnceAndAlwaysHoldsTheData()
    {
        StableAxis axis(1.0);
        int changes = 0;
        for (double high = 1; high < 5'000; high += 1) {
            changes += axis.update(0, high, 5) ? 1 : 0;
            QVERIFY(axis.range().low <= 0 && axis.range().high >= high);
        }
        QVERIFY2(changes < 40, qPrintable(QString::number(changes))); // not one per value
    }
    void anAxisShrinksOnlyWhenMostOfItIsEmpty()
    {
        StableAxis axis(1.0);
        axis.update(0, 1'000, 5);
        QVERIFY(!axis.update(0, 600, 5));
        QVERIFY(axis.update(0, 100, 5));
        QVERIFY(axis.range().high < 200);
    }
    void anAxisIgnoresWhatIsNotANumber()
    {
        StableAxis axis(1.0);
        axis.update(0, 10, 5);
        const AxisRange before = axis.range();
        QVERIFY(!axis.update(NAN, 10, 5));
        QVERIFY(!axis.update(0, INFINITY, 5));
        QCOMPARE(axis.range(), before);
    }

    void aRangeReachesNoFurtherThanTheData_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<double>("firstMs");
        QTest::addColumn<double>("fromAtLeast");
        QTest::newRow("an hour of a long day") << 0 << Noon - 9 * Hour << Noon - 1.1 * Hour;
        QTest::newRow("an hour of ten minutes") << 0 << Noon - Hour / 6 << Noon - Hour / 5;
        QTest::newRow("six hours") << 1 << Noon - 9 * Hour << Noon - 6.6 * Hour;
        QTest::newRow("the day") << 2 << Noon - 3 * Day << Noon - 12 * Hour;
        QTest::newRow("all") << 3 << Noon - 3 * Day << Noon - 3.3 * Day;
    }
    void aRangeReachesNoFurtherThanTheData()
    {
        QFETCH(int, range);
        QFETCH(double, firstMs);
        QFETCH(double, fromAtLeast);
        const PlotSpan span = timeSpan(static_cast<TimeRange>(range), firstMs, Noon);
        QVERIFY(span.from >= fromAtLeast);
        QVERIFY(span.to >= Noon);
        QVERIFY(span.to - Noon <= (span.to - span.from) / 6); // little empty space ahead
    }
    void theTimeAxisMovesInSteps()
    {
        int changes = 0;
        double before = 0;
        for (double now = Noon; now < Noon + Hour; now += 1'000) {
            const PlotSpan span = timeSpan(TimeRange::Hour, Noon - 10 * Hour, now);
            changes += span.to != before ? 1 : 0;
            before = span.to;
        }
        QVERIFY2(changes <= 13, qPrintable(QString::number(changes)));
    }
    void timeTicksFallOnRoundUtcTimes_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<QString>("label");
        QTest::newRow("a minute") << 60'000.0 << QStringLiteral("12:00:00");
        QTest::newRow("an hour") << Hour << QStringLiteral("12:00");
        QTest::newRow("a week") << 7 * Day << QStringLiteral("19 Jun");
    }
    void timeTicksFallOnRoundUtcTimes()
    {
        QFETCH(double, length);
        QFETCH(QString, label);
        const TimeTicks ticks = timeTicks({Noon, Noon + length}, 7);
        QVERIFY(!ticks.ticks.empty() && ticks.ticks.size() <= 8);
        QCOMPARE(timeLabel(ticks.ticks.front(), ticks.stepMs), label);
    }
    void aHugeSpanStillHasFewTicks() { QVERIFY(timeTicks({0, 200 * 365 * Day}, 8).ticks.size() <= 24); }
    void axisWordsShowEveryDigitTheStepNeeds_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("amount");
        QTest::newRow("short") << 102'500.0 << 500.0 << QStringLiteral("102.5k");
        QTest::newRow("whole thousands") << 102'000.0 << 1'000.0 << QStringLiteral("102k");
        QTest::newRow("fine") << 100'250.0 << 50.0 << QStringLiteral("100 250");
        QTest::newRow("decimals") << 100'000.2 << 0.2 << QStringLiteral("100 000.2");
        QTest::newRow("millions") << 12'100'000.0 << 100'000.0 << QStringLiteral("12.1M");
        QTest::newRow("negative") << -1'500.0 << 500.0 << QStringLiteral("-1.5k");
        QTest::newRow("zero") << 0.0 << 500.0 << QStringLiteral("0");
    }
    void axisWordsShowEveryDigitTheStepNeeds()
    {
        QFETCH(double, value);
        QFETCH(double, step);
        QFETCH(QString, amount);
        QCOMPARE(spaced(amountLabel(value, step)), amount);
    }
    void drawdownIsWrittenInPerCent()
    {
        QCOMPARE(spaced(shareLabel(-0.02, 0.01)), QStringLiteral("-2 %"));
        QCOMPARE(spaced(shareLabel(-0.005, 0.005)), QStringLiteral("-0.5 %"));
        QCOMPARE(spaced(shareLabel(0, 0.005)), QStringLiteral("0.0 %"));
    }

    void aHaltLeavesAMark()
    {
        StateMarks marks;
        QVERIFY(!marks.update(TradingState::Active, {}, Timestamp{100}));
        QVERIFY(marks.update(TradingState::Halted, Timestamp{150}, Timestamp{200}));
        QVERIFY(!marks.update(TradingState::Halted, Timestamp{150}, Timestamp{300}));
        QVERIFY(marks.update(TradingState::Active, Timestamp{400}, Timestamp{400}));
        QCOMPARE(marks.marks().size(), std::size_t{2});
    }
    void beginningActiveIsNoMark()
    {
        StateMarks marks;
        QVERIFY(!marks.update(TradingState::Active, Timestamp{50}, Timestamp{100}));
        QVERIFY(marks.marks().empty());
    }
    void anotherSessionForgetsTheMarks()
    {
        StateMarks marks;
        marks.update(TradingState::Killed, Timestamp{150}, Timestamp{200});
        QVERIFY(marks.update(TradingState::Active, {}, Timestamp{10}));
        QVERIFY(marks.marks().empty());
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
