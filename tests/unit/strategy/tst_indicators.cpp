// What the published series cannot show: readiness, constant input, reset, save and load, long runs, and the
// moving extreme against a plain search.
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <span>

#include "strategy/indicators.h"

using namespace mystic;

namespace {

/// A repeatable walk around 100 with plateaus (every fourth value repeats).
std::vector<double> walk(int count, std::uint64_t seed = 7)
{
    std::vector<double> out;
    double value = 100;
    for (int i = 0; i < count; ++i) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        if (i % 4 != 3)
            value += static_cast<double>(seed >> 40U) / 16777216.0 - 0.5;
        out.push_back(value);
    }
    return out;
}

template <typename Indicator>
std::vector<std::byte> bytesOf(const Indicator& indicator)
{
    ByteWriter out;
    indicator.save(out);
    return {out.bytes().begin(), out.bytes().end()};
}

/// Runs half, saves, loads into a fresh one, runs the rest in both: the states must stay equal byte for byte.
template <typename Indicator, typename Feed>
void savesAndLoads(const Indicator& fresh, Feed feed)
{
    const std::vector<double> values = walk(400);
    for (const int half : {0, 1, 7, 13, 40, 211}) {
        Indicator first = fresh;
        for (int i = 0; i < half; ++i)
            feed(first, values[static_cast<std::size_t>(i)]);
        const auto bytes = bytesOf(first);
        Indicator second = fresh;
        ByteReader in(bytes);
        QVERIFY(second.load(in));
        QVERIFY(in.atEnd());
        for (std::size_t i = static_cast<std::size_t>(half); i < values.size(); ++i) {
            feed(first, values[i]);
            feed(second, values[i]);
        }
        QCOMPARE(bytesOf(second), bytesOf(first));
        Indicator cut = fresh;
        const std::span<const std::byte> whole(bytes);
        ByteReader shortBytes(whole.first(bytes.size() - 1));
        QVERIFY(!cut.load(shortBytes));
        first.reset();
        for (const double value : values)
            feed(first, value);
        Indicator again = fresh;
        for (const double value : values)
            feed(again, value);
        QCOMPARE(bytesOf(first), bytesOf(again));
    }
}

const auto FeedValue = [](auto& indicator, double value) { indicator.update(value); };
const auto FeedBar = [](auto& indicator, double value) { indicator.update(value + 1, value - 1.5, value); };
const auto FeedRange = [](auto& indicator, double value) { indicator.update(value + 1, value - 1.5); };

} // namespace

class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomeReadyAfterTheirPeriod()
    {
        Sma sma(3);
        Ema ema(3);
        Rsi rsi(3);
        Atr atr(3);
        Atr wilderAtr(3, FirstRange::HighMinusLow);
        Macd macd(2, 4, 3);
        Donchian previous(3, ChannelWindow::Previous);
        int smaAt = 0;
        int emaAt = 0;
        int rsiAt = 0;
        int atrAt = 0;
        int wilderAtrAt = 0;
        int macdLineAt = 0;
        int macdAt = 0;
        int previousAt = 0;
        const auto note = [](int& at, bool ready, int i) { at = at == 0 && ready ? i : at; };
        const std::vector<double> values = walk(20);
        for (int i = 1; i <= 20; ++i) {
            const double value = values[static_cast<std::size_t>(i - 1)];
            sma.update(value);
            ema.update(value);
            rsi.update(value);
            atr.update(value + 1, value - 1, value);
            wilderAtr.update(value + 1, value - 1, value);
            macd.update(value);
            previous.update(value + 1, value - 1);
            note(smaAt, sma.isReady(), i);
            note(emaAt, ema.isReady(), i);
            note(rsiAt, rsi.isReady(), i);
            note(atrAt, atr.isReady(), i);
            note(wilderAtrAt, wilderAtr.isReady(), i);
            note(macdLineAt, macd.isLineReady(), i);
            note(macdAt, macd.isReady(), i);
            note(previousAt, previous.isReady(), i);
        }
        QCOMPARE(smaAt, 3);
        QCOMPARE(emaAt, 3);
        QCOMPARE(rsiAt, 4);
        QCOMPARE(atrAt, 4);
        QCOMPARE(wilderAtrAt, 3);
        QCOMPARE(macdLineAt, 4);
        QCOMPARE(macdAt, 6);
        QCOMPARE(previousAt, 4);
    }

    void stayDefinedOnConstantInput()
    {
        Rsi rsi(14);
        Bollinger bands(20);
        StandardDeviation deviation(20, Deviation::Sample);
        Macd macd(12, 26, 9);
        for (int i = 0; i < 100; ++i) {
            rsi.update(42);
            bands.update(42);
            deviation.update(42);
            macd.update(42);
        }
        QCOMPARE(rsi.value(), 50.0);
        QCOMPARE(bands.upper(), 42.0);
        QCOMPARE(bands.percentB(), 0.5);
        QCOMPARE(bands.zScore(), 0.0);
        QCOMPARE(deviation.value(), 0.0);
        QCOMPARE(deviation.zScore(), 0.0);
        QCOMPARE(macd.line(), 0.0);
    }

    void rsiIsAHundredWithoutFallsAndZeroWithoutRises()
    {
        Rsi rising(5);
        Rsi falling(5);
        for (int i = 0; i < 20; ++i) {
            rising.update(100 + i);
            falling.update(100 - i);
        }
        QCOMPARE(rising.value(), 100.0);
        QCOMPARE(falling.value(), 0.0);
    }

    void sampleDeviationDividesByOneLess()
    {
        StandardDeviation sample(4, Deviation::Sample);
        StandardDeviation population(4);
        for (const double value : {9.0, 2.0, 4.0, 4.0, 6.0}) {
            sample.update(value);
            population.update(value);
        }
        QCOMPARE(population.variance(), 2.0);
        QCOMPARE(sample.variance(), 8.0 / 3.0);
    }

    void windowsDoNotDriftOverAMillionValues()
    {
        Sma sma(50);
        StandardDeviation deviation(50);
        const std::vector<double> values = walk(1'000'000);
        double worstMean = 0;
        double worstDeviation = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            // A far-off level makes cancellation visible where squares are subtracted.
            sma.update(values[i] + 60'000);
            deviation.update(values[i] + 60'000);
            if (i % 997 != 0 || i < 50)
                continue;
            double mean = 0;
            for (std::size_t k = i - 49; k <= i; ++k)
                mean += values[k] + 60'000;
            mean /= 50;
            double squares = 0;
            for (std::size_t k = i - 49; k <= i; ++k)
                squares += (values[k] + 60'000 - mean) * (values[k] + 60'000 - mean);
            worstMean = std::max(worstMean, std::abs(sma.value() - mean));
            worstDeviation = std::max(worstDeviation, std::abs(deviation.value() - std::sqrt(squares / 50)));
        }
        QVERIFY2(worstMean < 1e-9, qPrintable(QString::number(worstMean)));
        QVERIFY2(worstDeviation < 1e-9, qPrintable(QString::number(worstDeviation)));
    }

    void movingExtremesEqualASearchOfTheWindow()
    {
        const std::vector<double> values = walk(3000);
        for (const int period : {1, 2, 3, 20, 250}) {
            MovingExtreme highest(period, MovingExtreme::Kind::Highest);
            MovingExtreme lowest(period, MovingExtreme::Kind::Lowest);
            for (std::size_t i = 0; i < values.size(); ++i) {
                highest.update(values[i]);
                lowest.update(values[i]);
                const std::size_t first =
                    i + 1 < static_cast<std::size_t>(period) ? 0 : i + 1 - static_cast<std::size_t>(period);
                const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first);
                const auto end = values.begin() + static_cast<std::ptrdiff_t>(i + 1);
                QCOMPARE(highest.value(), *std::max_element(begin, end));
                QCOMPARE(lowest.value(), *std::min_element(begin, end));
            }
        }
    }

    void saveAndLoadContinueByteForByte()
    {
        savesAndLoads(Sma(20), FeedValue);
        savesAndLoads(Ema(20), FeedValue);
        savesAndLoads(Ema(20, EmaSeed::FirstValue), FeedValue);
        savesAndLoads(WilderAverage(9), FeedValue);
        savesAndLoads(Rsi(14), FeedValue);
        savesAndLoads(Atr(14), FeedBar);
        savesAndLoads(StandardDeviation(20), FeedValue);
        savesAndLoads(Bollinger(20), FeedValue);
        savesAndLoads(Macd(12, 26, 9), FeedValue);
        savesAndLoads(Macd(12, 26, 9, MacdStart::Aligned), FeedValue);
        savesAndLoads(MovingExtreme(20, MovingExtreme::Kind::Highest), FeedValue);
        savesAndLoads(Donchian(20, ChannelWindow::Previous), FeedRange);
    }

    void refuseTheStateOfAnotherPeriod()
    {
        Sma sma(20);
        sma.update(1);
        const auto bytes = bytesOf(sma);
        Sma other(21);
        ByteReader in(bytes);
        QVERIFY(!other.load(in));
        Ema ema(20);
        const auto emaBytes = bytesOf(ema);
        Ema otherEma(10);
        ByteReader emaIn(emaBytes);
        QVERIFY(!otherEma.load(emaIn));
    }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
