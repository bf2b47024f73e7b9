// Technical indicators, one value at a time. Invariant: after construction nothing is allocated, an update
// costs O(1) amortised whatever the period, and equal inputs give equal bits (no fused operations, no
// re-ordering). They know numbers only: no bars, instruments, time or strategies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "contract/byte_stream.h"

namespace mystic {

/// The last `capacity` values. Helper of the indicators below.
class RollingWindow {
public:
    explicit RollingWindow(int capacity);

    /// Adds a value; returns the one that fell out, 0 while the window fills.
    double push(double value);
    [[nodiscard]] bool isFull() const { return m_count == m_values.size(); }
    [[nodiscard]] int capacity() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] std::size_t size() const { return m_count; }
    /// True once per turn-over: the moment to sum afresh, so that rounding never accumulates.
    [[nodiscard]] bool turnedOver() const { return m_next == 0; }
    [[nodiscard]] double mean() const;                         ///< of what is there, summed afresh: O(n)
    [[nodiscard]] double squaredDeviations(double mean) const; ///< sum of (x - mean)^2: O(n)
    /// Sum of (x - mean) (y - otherMean) with a window filled in step with this one: O(n).
    [[nodiscard]] double coDeviations(double mean, const RollingWindow& other, double otherMean) const;
    /// Sum of 1 x oldest … n x newest, where turnedOver(): O(n).
    [[nodiscard]] double weightedSum() const;
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    std::vector<double> m_values;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

/// Simple moving average: (x1 + … + xn) / n. Ready after n values; before, value() is the mean of what is
/// there. Source: Murphy, Technical Analysis of the Financial Markets (1999), ch. 9.
class Sma {
public:
    explicit Sma(int period);
    void update(double value);
    [[nodiscard]] double value() const { return m_mean; }
    [[nodiscard]] bool isReady() const { return m_window.isFull(); }
    [[nodiscard]] int period() const { return m_window.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    RollingWindow m_window;
    double m_sum = 0;
    double m_mean = 0;
};

/// How a recursive average begins; published series differ here.
enum class EmaSeed : std::uint8_t {
    SimpleAverage, ///< the mean of the first n values (TA-Lib, LEAN, Stock.Indicators, backtrader)
    FirstValue,    ///< the first value itself (MetaStock, Tulip)
};

/// Exponential moving average: e += alpha (x - e), alpha = 2 / (n + 1) unless given. Ready after n values.
/// With FirstValue, value() is meaningful from the first one on. Source: Murphy (1999), ch. 9; Appel (2005)
/// for the fixed constants 0.15 and 0.075 of the original MACD.
class Ema {
public:
    explicit Ema(int period, EmaSeed seed = EmaSeed::SimpleAverage, double alpha = 0);
    void update(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_count >= m_period; }
    [[nodiscard]] int period() const { return m_period; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    int m_period;
    EmaSeed m_seed;
    double m_alpha;
    int m_count = 0; ///< stops at m_period
    double m_value = 0;
};

/// Wilder's smoothing: mean of the first n values, then a = (a (n - 1) + x) / n. Ready after n values.
/// Source: Wilder, New Concepts in Technical Trading Systems (1978).
class WilderAverage {
public:
    explicit WilderAverage(int period);
    void update(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_count >= m_period; }
    [[nodiscard]] int period() const { return m_period; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    int m_period;
    int m_count = 0; ///< stops at m_period
    double m_value = 0;
};

/// Relative strength index, 0..100: 100 - 100 / (1 + G / L), G and L Wilder averages of rises and falls.
/// Ready after n + 1 values. No falls at all: 100; neither rise nor fall: 50 (no pressure either way).
/// Source: Wilder (1978), section VI.
class Rsi {
public:
    explicit Rsi(int period);
    void update(double value);
    [[nodiscard]] double value() const;
    [[nodiscard]] bool isReady() const { return m_gain.isReady(); }
    [[nodiscard]] int period() const { return m_gain.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    WilderAverage m_gain;
    WilderAverage m_loss;
    double m_previous = 0;
    bool m_hasPrevious = false;
};

/// What the true range of the very first bar is, which has no previous close.
enum class FirstRange : std::uint8_t {
    Skip,         ///< not defined: the average starts at the second bar (TA-Lib, Stock.Indicators)
    HighMinusLow, ///< the bar's own range (Wilder's table, LEAN, Tulip)
};

/// Average true range in price units: Wilder average of max(high, previous close) - min(low, previous close).
/// Ready after n true ranges. Source: Wilder (1978), section III.
class Atr {
public:
    explicit Atr(int period, FirstRange firstRange = FirstRange::Skip);
    void update(double high, double low, double close);
    [[nodiscard]] double value() const { return m_average.value(); }
    [[nodiscard]] double trueRange() const { return m_trueRange; } ///< of the last bar
    [[nodiscard]] bool isReady() const { return m_average.isReady(); }
    [[nodiscard]] int period() const { return m_average.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    WilderAverage m_average;
    FirstRange m_firstRange;
    double m_trueRange = 0;
    double m_previousClose = 0;
    bool m_hasPrevious = false;
};

/// Divisor of the variance.
enum class Deviation : std::uint8_t { Population /*n*/, Sample /*n - 1*/ };

/// Standard deviation over the last n values, with their mean. Ready after n values.
/// Update of mean and squared deviations over a sliding window after Welford (1962), summed afresh once per
/// window.
class StandardDeviation {
public:
    explicit StandardDeviation(int period, Deviation kind = Deviation::Population);
    void update(double value);
    [[nodiscard]] double value() const; ///< 0 for constant values
    [[nodiscard]] double variance() const;
    [[nodiscard]] double mean() const { return m_mean; }
    /// (last value - mean) / deviation; 0 when the deviation is 0.
    [[nodiscard]] double zScore() const;
    [[nodiscard]] bool isReady() const { return m_window.isFull(); }
    [[nodiscard]] int period() const { return m_window.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    RollingWindow m_window;
    Deviation m_kind;
    double m_mean = 0;
    double m_squares = 0;
    double m_last = 0;
};

/// Bollinger bands: mean of n closes plus and minus `width` population deviations. Ready after n values.
/// Source: Bollinger, Bollinger on Bollinger Bands (2001); the deviation is the population's (n), as there.
class Bollinger {
public:
    explicit Bollinger(int period, double width = 2.0);
    void update(double value);
    [[nodiscard]] double middle() const { return m_deviation.mean(); }
    [[nodiscard]] double upper() const { return middle() + m_width * m_deviation.value(); }
    [[nodiscard]] double lower() const { return middle() - m_width * m_deviation.value(); }
    [[nodiscard]] double zScore() const { return m_deviation.zScore(); }
    [[nodiscard]] double deviation() const { return m_deviation.value(); }
    /// Position between the bands, 0 = lower, 1 = upper; 0.5 when they coincide.
    [[nodiscard]] double percentB() const;
    /// (upper - lower) / middle; 0 when the middle is 0.
    [[nodiscard]] double bandWidth() const;
    [[nodiscard]] bool isReady() const { return m_deviation.isReady(); }
    [[nodiscard]] int period() const { return m_deviation.period(); }
    void reset() { m_deviation.reset(); }
    void save(ByteWriter& out) const { m_deviation.save(out); }
    [[nodiscard]] bool load(ByteReader& in) { return m_deviation.load(in); }

private:
    StandardDeviation m_deviation;
    double m_width;
};

/// How the three averages of a MACD begin.
enum class MacdStart : std::uint8_t {
    Independent, ///< each average from the mean of its own first values (LEAN, Stock.Indicators, backtrader)
    Aligned,     ///< the fast one starts late, so that both begin at the same bar (TA-Lib)
    FirstValue,  ///< all from the first value (MetaStock, Tulip)
};

/// Moving average convergence divergence: EMA(fast) - EMA(slow), with EMA(signal) of it. The line is ready
/// after `slow` values, the signal after slow + signal - 1. A faster period given second is swapped, as
/// TA-Lib does. Source: Appel, Technical Analysis: Power Tools for Active Investors (2005), ch. 8.
class Macd {
public:
    Macd(int fast, int slow, int signal, MacdStart start = MacdStart::Independent);
    /// The original constants of 12 and 26: alpha 0.15 and 0.075 instead of 2 / 13 and 2 / 27.
    [[nodiscard]] static Macd withFixedConstants(int signal, MacdStart start = MacdStart::Independent);
    void update(double value);
    [[nodiscard]] double line() const { return m_fast.value() - m_slow.value(); }
    [[nodiscard]] double signal() const { return m_signal.value(); }
    [[nodiscard]] double histogram() const { return line() - signal(); }
    [[nodiscard]] double fast() const { return m_fast.value(); }
    [[nodiscard]] double slow() const { return m_slow.value(); }
    [[nodiscard]] bool isLineReady() const { return m_slow.isReady() && m_fast.isReady(); }
    [[nodiscard]] bool isReady() const { return m_signal.isReady(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    Macd(int fast, int slow, int signal, MacdStart start, double fastAlpha, double slowAlpha);
    int m_delay; ///< values the fast average still skips at the start
    int m_skipped = 0;
    Ema m_fast;
    Ema m_slow;
    Ema m_signal;
};

/// Largest or smallest of the last n values: a monotonic queue (Lemire 2006), each value enters and leaves it
/// once.
class MovingExtreme {
public:
    enum class Kind : std::uint8_t { Highest, Lowest };
    MovingExtreme(int period, Kind kind);
    void update(double value);
    [[nodiscard]] double value() const { return m_count == 0 ? 0.0 : m_queue[m_first].value; }
    [[nodiscard]] bool isReady() const { return m_index >= m_queue.size(); }
    [[nodiscard]] int period() const { return static_cast<int>(m_queue.size()); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    struct Entry {
        double value = 0;
        std::uint64_t index = 0;
    };
    [[nodiscard]] std::size_t slot(std::size_t offset) const { return (m_first + offset) % m_queue.size(); }

    std::vector<Entry> m_queue;
    Kind m_kind;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::uint64_t m_index = 0; ///< values seen
};

/// Which bars a channel covers.
enum class ChannelWindow : std::uint8_t {
    IncludingCurrent, ///< the last n bars
    Previous, ///< the n bars before the current one, so that the current can break out (Stock.Indicators)
};

/// Donchian channel: highest high and lowest low of n bars. Ready when n bars are covered.
/// Source: Donchian (1960), the four-week rule; Kaufman, Trading Systems and Methods (2013), ch. 5.
class Donchian {
public:
    explicit Donchian(int period, ChannelWindow window = ChannelWindow::IncludingCurrent);
    void update(double high, double low);
    [[nodiscard]] double upper() const { return m_upper; }
    [[nodiscard]] double lower() const { return m_lower; }
    [[nodiscard]] double middle() const { return (m_upper + m_lower) / 2; }
    /// (upper - lower) / middle; 0 when the middle is 0.
    [[nodiscard]] double width() const;
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int period() const { return m_highest.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    void take();

    MovingExtreme m_highest;
    MovingExtreme m_lowest;
    ChannelWindow m_window;
    double m_upper = 0;
    double m_lower = 0;
    bool m_ready = false;
};

} // namespace mystic
