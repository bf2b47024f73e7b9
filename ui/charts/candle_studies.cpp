#include "ui/charts/candle_studies.h"

#include <limits>

#include "indicators/indicators.h"

namespace mystic {

namespace {

constexpr double NotReady = std::numeric_limits<double>::quiet_NaN();
constexpr int SmaPeriod = 20;
constexpr int EmaPeriod = 50;
constexpr int BandPeriod = 20;
constexpr double BandWidth = 2.0;
constexpr int RsiPeriod = 14;
constexpr int MacdFast = 12;
constexpr int MacdSlow = 26;
constexpr int MacdSignal = 9;
constexpr int AtrPeriod = 14;

/// One line of an indicator fed with closes.
template <typename Indicator>
StudyLines ofCloses(Study study, Indicator indicator, std::span<const BarPoint> bars)
{
    StudyLines out{study, {std::vector<double>(bars.size(), NotReady)}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        indicator.update(bars[i].close.toDouble());
        if (indicator.isReady())
            out.lines[0][i] = indicator.value();
    }
    return out;
}

StudyLines bollinger(std::span<const BarPoint> bars)
{
    Bollinger bands(BandPeriod, BandWidth);
    const std::vector<double> none(bars.size(), NotReady);
    StudyLines out{Study::Bollinger, {none, none, none}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bands.update(bars[i].close.toDouble());
        if (!bands.isReady())
            continue;
        out.lines[0][i] = bands.middle();
        out.lines[1][i] = bands.upper();
        out.lines[2][i] = bands.lower();
    }
    return out;
}

StudyLines macd(std::span<const BarPoint> bars)
{
    Macd macd(MacdFast, MacdSlow, MacdSignal);
    const std::vector<double> none(bars.size(), NotReady);
    StudyLines out{Study::Macd, {none, none, none}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        macd.update(bars[i].close.toDouble());
        if (macd.isLineReady())
            out.lines[0][i] = macd.line();
        if (!macd.isReady())
            continue;
        out.lines[1][i] = macd.signal();
        out.lines[2][i] = macd.histogram();
    }
    return out;
}

StudyLines atr(std::span<const BarPoint> bars)
{
    Atr atr(AtrPeriod);
    StudyLines out{Study::Atr, {std::vector<double>(bars.size(), NotReady)}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        atr.update(bars[i].high.toDouble(), bars[i].low.toDouble(), bars[i].close.toDouble());
        if (atr.isReady())
            out.lines[0][i] = atr.value();
    }
    return out;
}

} // namespace

bool isOverlay(Study study)
{
    return study == Study::Sma || study == Study::Ema || study == Study::Bollinger;
}

QString studyName(Study study)
{
    switch (study) {
    case Study::Sma:
        return QStringLiteral("SMA %1").arg(SmaPeriod);
    case Study::Ema:
        return QStringLiteral("EMA %1").arg(EmaPeriod);
    case Study::Bollinger:
        return QStringLiteral("Bollinger %1, %2").arg(BandPeriod).arg(BandWidth);
    case Study::Rsi:
        return QStringLiteral("RSI %1").arg(RsiPeriod);
    case Study::Macd:
        return QStringLiteral("MACD %1, %2, %3").arg(MacdFast).arg(MacdSlow).arg(MacdSignal);
    case Study::Atr:
        return QStringLiteral("ATR %1").arg(AtrPeriod);
    }
    return {};
}

StudyLines studyOf(Study study, std::span<const BarPoint> bars)
{
    switch (study) {
    case Study::Sma:
        return ofCloses(study, Sma(SmaPeriod), bars);
    case Study::Ema:
        return ofCloses(study, Ema(EmaPeriod), bars);
    case Study::Bollinger:
        return bollinger(bars);
    case Study::Rsi:
        return ofCloses(study, Rsi(RsiPeriod), bars);
    case Study::Macd:
        return macd(bars);
    case Study::Atr:
        return atr(bars);
    }
    return {};
}

} // namespace mystic
