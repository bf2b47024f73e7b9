// Portfolio measures: exposure, concentration, drawdown, value at risk and the ratios of a return series.
// Conventions, printed wherever a figure is shown: VaR and ES are positive losses; quantile type 7 (Hyndman
// and Fan 1996: linear between order statistics at (n-1)p); a drawdown starts at the first value; a NaN
// return is "no observation". Invariant: what is undefined is nothing ("n/a"), never 0 and never infinity.
// Knows no messages and no clock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "domain/fixed.h"

namespace mystic {

/// Quantile type 7 of values in ascending order, 0 <= p <= 1; nothing for an empty list.
[[nodiscard]] std::optional<double> quantileType7(std::span<const double> sorted, double p);

/// The standard normal quantile, 0 < p < 1. Rational approximation (P. J. Acklam, 2003) with one Halley step:
/// error < 1e-15.
[[nodiscard]] double normalQuantile(double p);

/// Value at risk and expected shortfall, both positive for a loss, in the unit of the returns.
struct TailLoss {
    double valueAtRisk = 0;
    double expectedShortfall = 0;
};

/// Observations needed before the tail beyond `confidence` holds one of them: ceil(1 / (1 - confidence)); 20
/// at 95 %.
[[nodiscard]] std::size_t observationsNeeded(double confidence);

/// VaR = -quantile(1 - confidence); ES = -mean of the returns at or below that quantile. Nothing when there
/// are fewer than observationsNeeded(). Sorts `returns`.
[[nodiscard]] std::optional<TailLoss> historicalTailLoss(std::span<double> returns, double confidence);

/// Divisor of the variance: n, or n - 1.
enum class Deviation : std::uint8_t { Population, Sample };

/// Normal distribution: VaR = -(mean + z sd), ES = -mean + sd phi(z) / (1 - confidence), z = normalQuantile(1
/// - confidence). Nothing when there are fewer than two returns.
[[nodiscard]] std::optional<TailLoss> parametricTailLoss(std::span<const double> returns, double confidence,
                                                         Deviation deviation = Deviation::Sample);

/// Sums over the signed values of positions, one currency.
struct ExposureSums {
    Money gross; ///< sum of |value|
    Money net;   ///< sum of value
    Money longSide;
    Money shortSide; ///< positive
};
[[nodiscard]] ExposureSums exposureOf(std::span<const Money> values);
/// part / equity; nothing when equity is not positive.
[[nodiscard]] std::optional<Ratio> shareOfEquity(Money part, Money equity);
/// Herfindahl index: sum of (|value| / gross)^2, 0..1; nothing when gross is 0.
[[nodiscard]] std::optional<Ratio> herfindahl(std::span<const Money> values);
/// 1 / Herfindahl: how many equal positions would be as concentrated.
[[nodiscard]] std::optional<double> effectivePositions(std::span<const Money> values);

/// Peak, drawdown and deepest drawdown of an equity series, in integers.
class DrawdownMeter {
public:
    void update(Money equity);
    [[nodiscard]] Money peak() const { return m_peak; }
    [[nodiscard]] Ratio drawdown() const { return m_drawdown; } ///< positive share of the peak
    [[nodiscard]] Ratio deepest() const { return m_deepest; }

private:
    Money m_peak;
    Ratio m_drawdown;
    Ratio m_deepest;
};

// Ratios of simple period returns. `periods` is the number of periods in a year; NaN returns are skipped, but
// count as periods.

/// Product of (1 + r) - 1; nothing for an empty list.
[[nodiscard]] std::optional<double> cumulativeReturn(std::span<const double> returns);
/// min over t of W_t / max(W_0..W_t) - 1, W_0 = 1 included: 0 or negative.
[[nodiscard]] std::optional<double> maxDrawdown(std::span<const double> returns);
/// Compound annual growth: product^(periods / n) - 1.
[[nodiscard]] std::optional<double> annualReturn(std::span<const double> returns, double periods);
/// Sample standard deviation times sqrt(periods); needs two returns.
[[nodiscard]] std::optional<double> annualVolatility(std::span<const double> returns, double periods);
/// annualReturn / |maxDrawdown|; nothing without a drawdown.
[[nodiscard]] std::optional<double> calmarRatio(std::span<const double> returns, double periods);
/// mean / sample sd * sqrt(periods) of the excess over `riskFree` per period (Sharpe 1994); nothing when the
/// sd is 0.
[[nodiscard]] std::optional<double> sharpeRatio(std::span<const double> returns, double riskFree,
                                                double periods);
/// The same over a benchmark of equal length.
[[nodiscard]] std::optional<double> sharpeRatio(std::span<const double> returns,
                                                std::span<const double> benchmark, double periods);
/// sqrt(mean over all n of min(r - required, 0)^2) * sqrt(periods) (Sortino and van der Meer 1991).
[[nodiscard]] std::optional<double> downsideRisk(std::span<const double> returns, double required,
                                                 double periods);
/// annual excess over `required` / downsideRisk; nothing without a loss.
[[nodiscard]] std::optional<double> sortinoRatio(std::span<const double> returns, double required,
                                                 double periods);
/// Gains over losses against riskFree + the per-period equivalent of `requiredAnnual`; nothing without a
/// loss.
[[nodiscard]] std::optional<double> omegaRatio(std::span<const double> returns, double riskFree,
                                               double requiredAnnual, double periods);
/// Covariance with the benchmark over its variance; nothing when the benchmark does not move.
[[nodiscard]] std::optional<double> beta(std::span<const double> returns, std::span<const double> benchmark);

} // namespace mystic
