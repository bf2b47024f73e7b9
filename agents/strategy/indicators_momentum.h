// Oscillators of price: stochastic, commodity channel index, rate of change, Williams %R. Invariant: after
// construction nothing is allocated, an update costs O(1) amortised (CCI with the deviation of one window:
// O(log n)), and equal inputs give equal bits. They know numbers only: no bars, instruments or time.
#pragma once

#include "indicator_windows.h"
#include "indicators.h"

namespace mystic {

/// Where a close stands in the range of the last n bars: highest high and lowest low.
class CloseInRange {
public:
    explicit CloseInRange(int period);
    void update(double high, double low, double close);
    /// 0 = at the lowest low, 1 = at the highest high; 0.5 when they coincide, for then it is at neither.
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] bool isReady() const { return m_highest.isReady(); }
    [[nodiscard]] int period() const { return m_highest.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    MovingExtreme m_highest;
    MovingExtreme m_lowest;
    double m_share = 0.5;
};

/// Stochastic oscillator, 0..100: fast %K = place of the close in the range of n bars, slow %K = simple
/// average of `smoothing` fast ones, %D = simple average of `signal` slow ones. A smoothing of 1 is the fast
/// stochastic. %K is ready after n + smoothing - 1 bars, %D after signal - 1 more.
/// Source: Lane, Lane's Stochastics, Technical Analysis of Stocks & Commodities 2:3 (1984).
class Stochastic {
public:
    explicit Stochastic(int period, int smoothing = 3, int signal = 3);
    void update(double high, double low, double close);
    [[nodiscard]] double fastK() const { return 100 * m_place.share(); }
    [[nodiscard]] double slowK() const { return m_slowK.value(); }
    [[nodiscard]] double slowD() const { return m_slowD.value(); }
    /// 3 %K - 2 %D: how far %K is ahead (%J; outside 0..100 when it runs).
    [[nodiscard]] double lead() const { return 3 * slowK() - 2 * slowD(); }
    [[nodiscard]] bool isFastReady() const { return m_place.isReady(); }
    [[nodiscard]] bool isKReady() const { return m_slowK.isReady(); }
    [[nodiscard]] bool isReady() const { return m_slowD.isReady(); }
    [[nodiscard]] int period() const { return m_place.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    CloseInRange m_place;
    Sma m_slowK;
    Sma m_slowD;
};

/// Williams %R, -100..0: how far the close is below the highest high of n bars, in percent of their range;
/// -50 for a range of nothing. Source: Williams, How I Made One Million Dollars … Last Year (1973).
class WilliamsR {
public:
    explicit WilliamsR(int period);
    void update(double high, double low, double close) { m_place.update(high, low, close); }
    [[nodiscard]] double value() const { return -100 * (1 - m_place.share()); }
    [[nodiscard]] bool isReady() const { return m_place.isReady(); }
    [[nodiscard]] int period() const { return m_place.period(); }
    void reset() { m_place.reset(); }
    void save(ByteWriter& out) const { m_place.save(out); }
    [[nodiscard]] bool load(ByteReader& in) { return m_place.load(in); }

private:
    CloseInRange m_place;
};

/// Change over n bars. Ready after n + 1 values. Source: Murphy (1999), ch. 10.
class RateOfChange {
public:
    explicit RateOfChange(int period);
    void update(double value);
    [[nodiscard]] double momentum() const { return m_last - m_old; }
    /// 100 (x / x[n bars ago] - 1); 0 when that value was 0.
    [[nodiscard]] double percent() const { return m_old != 0 ? 100 * momentum() / m_old : 0.0; }
    /// x / x[n bars ago]; 1 when that value was 0.
    [[nodiscard]] double ratio() const { return m_old != 0 ? m_last / m_old : 1.0; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int period() const { return m_window.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    RollingWindow m_window;
    double m_last = 0;
    double m_old = 0;
    bool m_ready = false;
};

/// Which mean deviation divides the commodity channel index.
enum class CciDeviation : std::uint8_t {
    OneWindow, ///< of the last n values from their present mean (Lambert, TA-Lib, LEAN, Tulip)
    OwnMeans,  ///< of the last n values, each from the mean at its own time (backtrader)
};

/// Commodity channel index: (x - mean) / (0.015 mean deviation) over n values, which are typical prices by
/// custom. Ready after n values, with OwnMeans after 2 n - 1. 0 when nothing deviates. A mean deviation
/// around a moving mean has no update of constant cost; OneWindow takes O(log n) a value. Source: Lambert,
/// Commodity Channel Index, Commodities 9:10 (1980).
class Cci {
public:
    explicit Cci(int period, CciDeviation deviation = CciDeviation::OneWindow);
    void update(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] int period() const { return m_mean.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    CciDeviation m_kind;
    Sma m_mean;
    OrderedWindow m_window; ///< of one value with OwnMeans
    Sma m_deviations;       ///< of one value with OneWindow
    double m_value = 0;
};

} // namespace mystic
