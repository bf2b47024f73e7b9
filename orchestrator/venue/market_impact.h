// What an order costs because it is large: the square-root law of market impact, and the volume it is
// measured against. Invariants: integers only, the same calls give the same figures; an impact is never
// negative and never above ImpactMax. It knows nothing of orders and books.
#pragma once

#include <array>
#include <cstdint>

#include "domain/fixed.h"
#include "domain/time.h"

namespace mystic {

/// No order moves a price by more than this share: beyond it the formula means nothing.
inline constexpr Ratio ImpactMax = Ratio::fromRaw(Ratio::Scale / 2);

/// Volume traded in the last day, in 24 buckets of an hour. No allocation.
class VolumeWindow {
public:
    /// Times never go back.
    void add(Timestamp time, Quantity quantity);
    /// Volume of a day: what the last 24 hours traded, scaled up while fewer have been seen. An hour is the
    /// least it is scaled from, so that the first minutes make a market look small and not large. 0 = none.
    [[nodiscard]] Quantity perDay(Timestamp now) const;

private:
    static constexpr std::int64_t Hours = 24;
    std::array<std::int64_t, Hours> m_hours{}; ///< raw quantity, by hour modulo 24
    std::int64_t m_hour = 0;                   ///< of the newest bucket
    Timestamp m_first;                         ///< 0 = nothing seen
};

/// Average impact of an order of `quantity` as share of the price:
///     coefficient * volatility * sqrt(quantity / dailyVolume)
/// with the daily volatility of returns. Toth, Lemperiere, Deremble, de Lataillade, Kockelkoren, Bouchaud:
/// "Anomalous price impact and the critical nature of liquidity in financial markets", Physical Review X 1,
/// 021006 (2011), eq. 1; the coefficient is of order one. 0 while no volume is known.
[[nodiscard]] Ratio squareRootImpact(Ratio coefficient, Ratio volatility, Quantity quantity,
                                     Quantity dailyVolume);

/// Impact on the piece of an order between `done` and `done + piece`, such that the whole order pays
/// squareRootImpact() of its whole quantity on average.
[[nodiscard]] Ratio impactOfPiece(Ratio coefficient, Ratio volatility, Quantity done, Quantity piece,
                                  Quantity dailyVolume);

} // namespace mystic
