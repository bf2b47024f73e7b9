// Indicators of price and volume: on-balance volume, volume weighted average prices, money flow index.
// Invariant: after construction nothing is allocated, an update costs O(1) amortised, and equal inputs give
// equal bits. They know numbers only: a session is a number to them, no calendar.
#pragma once

#include "indicator_windows.h"

namespace mystic {

/// What on-balance volume begins with; its level means nothing, so sources differ.
enum class ObvStart : std::uint8_t {
    Zero,        ///< 0 at the first bar (Stock.Indicators, Tulip)
    FirstVolume, ///< the first bar's volume (LEAN, TA-Lib)
};

/// On-balance volume: volume of rising bars minus that of falling ones, by their closes. Ready at once.
/// Source: Granville, New Key to Stock Market Profits (1963).
class Obv {
public:
    explicit Obv(ObvStart start = ObvStart::Zero);
    void update(double close, double volume);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_hasPrevious; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    ObvStart m_start;
    double m_value = 0;
    double m_previousClose = 0;
    bool m_hasPrevious = false;
};

/// Volume weighted average price since the session began; another session number begins a new one. The price
/// is the typical price by custom. Ready at once; before any volume it is the last price. Source: Berkowitz,
/// Logue, Noser, The Total Cost of Transactions on the NYSE, Journal of Finance 43 (1988).
class Vwap {
public:
    /// `session`: equal for bars of one session, e.g. the day number.
    void update(double price, double volume, std::int64_t session);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_hasSession; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    std::int64_t m_session = 0;
    double m_turnover = 0;
    double m_volume = 0;
    double m_value = 0;
    bool m_hasSession = false;
};

/// Volume weighted average of the last n prices (with closes also known as VWMA). Ready after n values; the
/// last price while there is no volume in the window.
class RollingVwap {
public:
    explicit RollingVwap(int period);
    void update(double price, double volume);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_volume.isFull(); }
    [[nodiscard]] int period() const { return m_volume.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    SlidingSum m_turnover;
    SlidingSum m_volume;
    double m_value = 0;
};

/// Money flow index, 0..100: share of the turnover (typical price by volume) of bars whose typical price rose
/// in that of those whose rose or fell, over n bars. Ready after n + 1 bars; 50 when there was neither.
/// Source: Quong, Soudack, Volume-Weighted RSI: Money Flow, Technical Analysis of Stocks & Commodities 7:3
/// (1989).
class Mfi {
public:
    explicit Mfi(int period);
    void update(double high, double low, double close, double volume);
    [[nodiscard]] double value() const;
    [[nodiscard]] bool isReady() const { return m_rising.isFull(); }
    [[nodiscard]] int period() const { return m_rising.capacity(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    SlidingSum m_rising;
    SlidingSum m_falling;
    double m_previous = 0;
    bool m_hasPrevious = false;
};

/// (high + low + close) / 3.
[[nodiscard]] constexpr double typicalPrice(double high, double low, double close)
{
    return (high + low + close) / 3;
}

} // namespace mystic
