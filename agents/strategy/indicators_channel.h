// Channels around price: Keltner and Ichimoku (Bollinger and Donchian stand in indicators.h). Invariant:
// after construction nothing is allocated, an update costs O(1) amortised whatever the period, and equal
// inputs give equal bits. They know numbers only: no bars, instruments, time or strategies.
#pragma once

#include "indicators.h"

namespace mystic {

/// Which averages make a Keltner channel.
enum class KeltnerKind : std::uint8_t {
    Exponential, ///< EMA of closes and Wilder's ATR (Raschke; today's usual form)
    Simple, ///< simple averages of typical prices and of true ranges (after Keltner's own; LEAN's default)
};

/// Keltner channel: an average of price plus and minus `width` average ranges, each over n bars. Ready when
/// both are. Source: Keltner, How to Make Money in Commodities (1960); Raschke, Connors, Street Smarts
/// (1995).
class Keltner {
public:
    explicit Keltner(int period, double width = 2.0, KeltnerKind kind = KeltnerKind::Exponential);
    void update(double high, double low, double close);
    [[nodiscard]] double middle() const;
    [[nodiscard]] double upper() const { return middle() + m_width * range(); }
    [[nodiscard]] double lower() const { return middle() - m_width * range(); }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] int period() const { return m_atr.period(); }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    [[nodiscard]] double range() const;

    double m_width;
    KeltnerKind m_kind;
    Atr m_atr;
    Ema m_exponential;
    Sma m_simple;
    Sma m_simpleRange;
};

/// Ichimoku: middles of the ranges of 9, 26 and 52 bars, two of them drawn `displacement` bars ahead, so that
/// the cloud of the present bar was known that many bars ago. The lagging span is the close drawn as many
/// bars back: it needs no computation. Source: Hosoda (1969); Elliott, Ichimoku Charts (2007).
class Ichimoku {
public:
    explicit Ichimoku(int conversion = 9, int base = 26, int span = 52, int displacement = 26);
    void update(double high, double low);
    [[nodiscard]] double conversion() const { return m_conversion.middle(); } ///< tenkan
    [[nodiscard]] double base() const { return m_base.middle(); }             ///< kijun
    [[nodiscard]] double leadingA() const { return m_leadingA; }              ///< senkou A of this bar
    [[nodiscard]] double leadingB() const { return m_leadingB; }              ///< senkou B of this bar
    [[nodiscard]] bool isConversionReady() const { return m_conversion.isReady(); }
    [[nodiscard]] bool isBaseReady() const { return m_base.isReady(); }
    [[nodiscard]] bool isLeadingAReady() const { return m_leadingAReady; }
    [[nodiscard]] bool isLeadingBReady() const { return m_leadingBReady; }
    [[nodiscard]] bool isReady() const { return m_leadingAReady && m_leadingBReady; }
    void reset();
    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    Donchian m_conversion;
    Donchian m_base;
    Donchian m_span;
    RollingWindow m_aheadA;
    RollingWindow m_aheadB;
    double m_leadingA = 0;
    double m_leadingB = 0;
    bool m_leadingAReady = false;
    bool m_leadingBReady = false;
};

} // namespace mystic
