// Indicators over the bars of a chart, by the same code the strategies decide with. Invariant: one value per
// bar and line; NaN while an indicator is not ready.
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

#include "engine/market_view.h"

namespace mystic {

enum class Study : std::uint8_t { Sma, Ema, Bollinger, Rsi, Macd, Atr };
inline constexpr int StudyCount = 6;

/// Above the candles, or in a pane of its own below.
[[nodiscard]] bool isOverlay(Study study);
/// "SMA 20", with the periods used.
[[nodiscard]] QString studyName(Study study);

/// Lines of a study. Bollinger: middle, upper, lower. MACD: line, signal, histogram. Others: one.
struct StudyLines {
    Study study = Study::Sma;
    std::vector<std::vector<double>> lines;
};
[[nodiscard]] StudyLines studyOf(Study study, std::span<const BarPoint> bars);

} // namespace mystic
