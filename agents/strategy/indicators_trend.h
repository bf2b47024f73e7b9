// Indicators of trend: weighted average, directional movement, SuperTrend, parabolic SAR. Invariant: after
// construction nothing is allocated, an update costs O(1) amortised whatever the period, and equal inputs
// give equal bits. They know numbers only: no bars, instruments, time or strategies.
#pragma once

#include "indicators.h"

namespace mystic {

/// Linearly weighted moving average: the newest of n values counts n times, the oldest once. Ready after n
/// values; before, value() is that of what is there. Source: Murphy (1999), ch. 9.
class Wma {
public:
    explicit Wma(int period);
    void update(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_window.isFull(); }
    [[nodiscard]] int period() const { return m_window.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    RollingWindow m_window;
    double m_sum = 0;
    double m_weighted = 0;
    double m_value = 0;
};

/// How many movements the first sums of directional movement take.
enum class AdxSeed : std::uint8_t {
    Period,  ///< n (Wilder, Stock.Indicators, LEAN, backtrader)
    OneLess, ///< n - 1, so that everything is ready a bar earlier (TA-Lib's unsmoothed start, Tulip); n >= 2
};

/// Directional movement: +DI, -DI, DX and their average ADX, all 0..100, and the rating ADXR. Wilder's
/// running sums s += x - s / n of true range and of the larger of two moves. DI and DX are ready after n + 1
/// bars, ADX after 2 n (with OneLess n and 2 n - 1). Bars that move nowhere give 0. Source: Wilder, New
/// Concepts in Technical Trading Systems (1978), section IV.
class Adx {
public:
    /// `ratingLag`: bars between the two ADX values whose mean is the rating; 0 = period (Wilder, TA-Lib,
    /// backtrader); period - 1 in Tulip.
    explicit Adx(int period, AdxSeed seed = AdxSeed::Period, int ratingLag = 0);
    void update(double high, double low, double close);
    [[nodiscard]] double plusDi() const { return m_range > 0 ? 100 * m_plus / m_range : 0.0; }
    [[nodiscard]] double minusDi() const { return m_range > 0 ? 100 * m_minus / m_range : 0.0; }
    [[nodiscard]] double plusMovement() const { return m_plus; }   ///< running sum, price units
    [[nodiscard]] double minusMovement() const { return m_minus; } ///< running sum, price units
    [[nodiscard]] double dx() const;
    [[nodiscard]] double value() const { return m_average.value(); }
    [[nodiscard]] double rating() const { return m_rating; }
    [[nodiscard]] bool isDirectionReady() const { return m_movements >= m_seed; }
    [[nodiscard]] bool isReady() const { return m_average.isReady(); }
    [[nodiscard]] bool isRatingReady() const { return m_ratingReady; }
    [[nodiscard]] int period() const { return m_average.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    void add(double range, double plus, double minus);

    WilderAverage m_average;
    RollingWindow m_history; ///< of the average
    int m_seed;
    int m_movements = 0; ///< stops at m_seed
    double m_range = 0;
    double m_plus = 0;
    double m_minus = 0;
    double m_rating = 0;
    double m_previousHigh = 0;
    double m_previousLow = 0;
    double m_previousClose = 0;
    bool m_hasPrevious = false;
    bool m_ratingReady = false;
};

/// SuperTrend: a trailing line `multiplier` average true ranges from the bar's middle, below the price while
/// it rises, above while it falls; it never moves away from the price and changes sides when a close crosses
/// it. Ready with its ATR. Source: Seban, Tout le monde mérite d'être riche (2008).
class SuperTrend {
public:
    explicit SuperTrend(int period, double multiplier = 3.0, FirstRange firstRange = FirstRange::Skip);
    void update(double high, double low, double close);
    [[nodiscard]] double value() const { return m_rising ? m_lower : m_upper; }
    [[nodiscard]] double upper() const { return m_upper; }
    [[nodiscard]] double lower() const { return m_lower; }
    [[nodiscard]] bool isRising() const { return m_rising; }
    [[nodiscard]] bool isReady() const { return m_atr.isReady(); }
    [[nodiscard]] int period() const { return m_atr.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    Atr m_atr;
    double m_multiplier;
    double m_upper = 0;
    double m_lower = 0;
    double m_previousClose = 0;
    bool m_rising = true;
    bool m_started = false;
};

/// How a parabolic SAR begins and what a reversal starts from; published series differ.
enum class SarStart : std::uint8_t {
    /// Long from the first bar, ready after the first reversal; a reversal takes the extreme before its bar
    /// (Stock.Indicators).
    Long,
    /// In the direction of the first two bars, ready at the second; a reversal takes the extreme with its bar
    /// (Tulip).
    FirstMove,
};

/// Parabolic stop and reverse. The stop moves towards the extreme of the trend by an acceleration that grows
/// by `step` with every new extreme up to `maximum`, never into the range of the last two bars. Source:
/// Wilder, New Concepts in Technical Trading Systems (1978), section II.
class ParabolicSar {
public:
    explicit ParabolicSar(double step = 0.02, double maximum = 0.2, SarStart start = SarStart::Long);
    void update(double high, double low);
    [[nodiscard]] double value() const { return m_sar; }
    [[nodiscard]] bool isRising() const { return m_rising; }
    [[nodiscard]] bool isReversal() const { return m_reversal; } ///< the last bar turned it
    [[nodiscard]] bool isReady() const { return m_ready; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    struct Range {
        double high = 0;
        double low = 0;
    };
    void begin(const Range& bar);
    void advance(const Range& bar);
    void takeExtreme(const Range& bar);

    double m_step;
    double m_maximum;
    SarStart m_start;
    Range m_previous;
    Range m_beforePrevious;
    double m_sar = 0;
    double m_extreme = 0;
    double m_acceleration = 0;
    std::uint8_t m_bars = 0; ///< stops at 2
    bool m_rising = true;
    bool m_reversal = false;
    bool m_ready = false;
};

} // namespace mystic
