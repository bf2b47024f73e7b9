#include "risk/portfolio_measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mystic {

namespace {

// A spread below this is rounding noise of a constant series (0.01 has no exact binary form), so a ratio over
// it is undefined.
constexpr double NegligibleDeviation = 1e-15;

struct Moments {
    std::size_t count = 0;
    double mean = 0;
    double squares = 0; ///< sum of squared deviations
};

template <typename Value>
Moments momentsOf(std::size_t size, const Value& valueAt)
{
    Moments moments;
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (const double value = valueAt(i); !std::isnan(value)) {
            sum += value;
            ++moments.count;
        }
    }
    if (moments.count == 0)
        return moments;
    moments.mean = sum / static_cast<double>(moments.count);
    for (std::size_t i = 0; i < size; ++i) {
        if (const double value = valueAt(i); !std::isnan(value))
            moments.squares += (value - moments.mean) * (value - moments.mean);
    }
    return moments;
}

template <typename Value>
std::optional<double> sharpeOf(std::size_t size, const Value& excessAt, double periods)
{
    const Moments moments = momentsOf(size, excessAt);
    if (moments.count < 2)
        return std::nullopt;
    const double deviation = std::sqrt(moments.squares / static_cast<double>(moments.count - 1));
    if (deviation < NegligibleDeviation)
        return std::nullopt;
    return moments.mean / deviation * std::sqrt(periods);
}

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
}

} // namespace

std::optional<double> quantileType7(std::span<const double> sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double position = static_cast<double>(sorted.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= sorted.size())
        return sorted.back();
    const double fraction = position - static_cast<double>(below);
    return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
}

double normalQuantile(double p)
{
    constexpr double Low = 0.02425;
    const auto tail = [](double q) {
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q -
                  2.549732539343734e+00) *
                     q +
                 4.374664141464968e+00) *
                    q +
                2.938163982698783e+00) /
               ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q +
                 3.754408661907416e+00) *
                    q +
                1.0);
    };
    double x = 0;
    if (p < Low) {
        x = tail(std::sqrt(-2.0 * std::log(p)));
    } else if (p > 1.0 - Low) {
        x = -tail(std::sqrt(-2.0 * std::log(1.0 - p)));
    } else {
        const double q = p - 0.5;
        const double r = q * q;
        x = (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r +
               1.383577518672690e+02) *
                  r -
              3.066479806614716e+01) *
                 r +
             2.506628277459239e+00) *
            q /
            (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r +
               6.680131188771972e+01) *
                  r -
              1.328068155288572e+01) *
                 r +
             1.0);
    }
    const double error = 0.5 * std::erfc(-x / std::numbers::sqrt2) - p;
    const double step = error / normalDensity(x);
    return x - step / (1.0 + x * step / 2.0);
}

std::size_t observationsNeeded(double confidence)
{
    // 1 - 0.95 is a little above 1/20 in binary: without the allowance the tail of 20 would need 20 or 21 by
    // chance.
    return static_cast<std::size_t>(std::ceil(1.0 / (1.0 - confidence) - 1e-9));
}

std::optional<TailLoss> historicalTailLoss(std::span<double> returns, double confidence)
{
    if (returns.size() < observationsNeeded(confidence))
        return std::nullopt;
    std::sort(returns.begin(), returns.end());
    const double quantile = *quantileType7(returns, 1.0 - confidence);
    double sum = 0;
    std::size_t count = 0;
    while (count < returns.size() && returns[count] <= quantile)
        sum += returns[count++];
    TailLoss loss;
    loss.valueAtRisk = -quantile;
    loss.expectedShortfall = count == 0 ? -quantile : -sum / static_cast<double>(count);
    return loss;
}

std::optional<TailLoss> parametricTailLoss(std::span<const double> returns, double confidence,
                                           Deviation deviation)
{
    const Moments moments = momentsOf(returns.size(), [&](std::size_t i) { return returns[i]; });
    if (moments.count < 2)
        return std::nullopt;
    const auto divisor =
        static_cast<double>(deviation == Deviation::Sample ? moments.count - 1 : moments.count);
    const double sd = std::sqrt(moments.squares / divisor);
    const double tail = 1.0 - confidence;
    const double z = normalQuantile(tail);
    return TailLoss{-(moments.mean + z * sd), -moments.mean + sd * normalDensity(z) / tail};
}

ExposureSums exposureOf(std::span<const Money> values)
{
    ExposureSums sums;
    for (const Money value : values) {
        sums.gross += value.abs();
        sums.net += value;
        (value.isNegative() ? sums.shortSide : sums.longSide) += value.abs();
    }
    return sums;
}

std::optional<Ratio> shareOfEquity(Money part, Money equity)
{
    if (!equity.isPositive())
        return std::nullopt;
    return share(part, equity);
}

std::optional<Ratio> herfindahl(std::span<const Money> values)
{
    const Money gross = exposureOf(values).gross;
    if (!gross.isPositive())
        return std::nullopt;
    Int128 sum = 0; // of squared shares, scaled 1e16
    for (const Money value : values) {
        const auto part = share(value.abs(), gross);
        if (!part)
            return std::nullopt;
        sum += Int128{part->raw()} * part->raw();
    }
    return Ratio::fromRaw(static_cast<std::int64_t>(divideRounded(sum, Ratio::Scale, Rounding::HalfEven)));
}

std::optional<double> effectivePositions(std::span<const Money> values)
{
    const auto index = herfindahl(values);
    if (!index || !index->isPositive())
        return std::nullopt;
    return 1.0 / index->toDouble();
}

void DrawdownMeter::update(Money equity)
{
    if (equity > m_peak)
        m_peak = equity;
    if (!m_peak.isPositive())
        return;
    m_drawdown = share(m_peak - equity, m_peak, Rounding::Ceiling).value_or(m_drawdown);
    m_deepest = std::max(m_deepest, m_drawdown);
}

std::optional<double> cumulativeReturn(std::span<const double> returns)
{
    if (returns.empty())
        return std::nullopt;
    double wealth = 1.0;
    for (const double value : returns)
        wealth *= std::isnan(value) ? 1.0 : 1.0 + value;
    return wealth - 1.0;
}

std::optional<double> maxDrawdown(std::span<const double> returns)
{
    if (returns.empty())
        return std::nullopt;
    double wealth = 1.0;
    double peak = 1.0;
    double deepest = 0.0;
    for (const double value : returns) {
        wealth *= std::isnan(value) ? 1.0 : 1.0 + value;
        peak = std::max(peak, wealth);
        deepest = std::min(deepest, wealth / peak - 1.0);
    }
    return deepest;
}

std::optional<double> annualReturn(std::span<const double> returns, double periods)
{
    const auto total = cumulativeReturn(returns);
    if (!total)
        return std::nullopt;
    return std::pow(1.0 + *total, periods / static_cast<double>(returns.size())) - 1.0;
}

std::optional<double> annualVolatility(std::span<const double> returns, double periods)
{
    const Moments moments = momentsOf(returns.size(), [&](std::size_t i) { return returns[i]; });
    if (moments.count < 2)
        return std::nullopt;
    return std::sqrt(moments.squares / static_cast<double>(moments.count - 1)) * std::sqrt(periods);
}

std::optional<double> calmarRatio(std::span<const double> returns, double periods)
{
    const auto growth = annualReturn(returns, periods);
    const auto drawdown = maxDrawdown(returns);
    if (!growth || !drawdown || *drawdown >= 0.0)
        return std::nullopt;
    return *growth / -*drawdown;
}

std::optional<double> sharpeRatio(std::span<const double> returns, double riskFree, double periods)
{
    return sharpeOf(
        returns.size(), [&](std::size_t i) { return returns[i] - riskFree; }, periods);
}

std::optional<double> sharpeRatio(std::span<const double> returns, std::span<const double> benchmark,
                                  double periods)
{
    if (benchmark.size() != returns.size())
        return std::nullopt;
    return sharpeOf(
        returns.size(), [&](std::size_t i) { return returns[i] - benchmark[i]; }, periods);
}

std::optional<double> downsideRisk(std::span<const double> returns, double required, double periods)
{
    double squares = 0;
    std::size_t count = 0;
    for (const double value : returns) {
        if (std::isnan(value))
            continue;
        const double shortfall = std::min(value - required, 0.0);
        squares += shortfall * shortfall;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return std::sqrt(squares / static_cast<double>(count)) * std::sqrt(periods);
}

std::optional<double> sortinoRatio(std::span<const double> returns, double required, double periods)
{
    const auto risk = downsideRisk(returns, required, periods);
    if (!risk || *risk < NegligibleDeviation)
        return std::nullopt;
    const Moments moments = momentsOf(returns.size(), [&](std::size_t i) { return returns[i] - required; });
    return moments.mean * periods / *risk;
}

std::optional<double> omegaRatio(std::span<const double> returns, double riskFree, double requiredAnnual,
                                 double periods)
{
    if (requiredAnnual <= -1.0)
        return std::nullopt;
    const double threshold = riskFree + std::pow(1.0 + requiredAnnual, 1.0 / periods) - 1.0;
    double gains = 0;
    double losses = 0;
    for (const double value : returns) {
        if (std::isnan(value))
            continue;
        (value > threshold ? gains : losses) += std::abs(value - threshold);
    }
    if (losses <= 0.0)
        return std::nullopt;
    return gains / losses;
}

std::optional<double> beta(std::span<const double> returns, std::span<const double> benchmark)
{
    if (returns.size() != benchmark.size())
        return std::nullopt;
    const auto paired = [&](std::size_t i) { return !std::isnan(returns[i]) && !std::isnan(benchmark[i]); };
    const double nan = std::nan("");
    const Moments own =
        momentsOf(returns.size(), [&](std::size_t i) { return paired(i) ? returns[i] : nan; });
    const Moments base =
        momentsOf(returns.size(), [&](std::size_t i) { return paired(i) ? benchmark[i] : nan; });
    if (base.count < 2 || base.squares < NegligibleDeviation * NegligibleDeviation)
        return std::nullopt;
    double joint = 0;
    for (std::size_t i = 0; i < returns.size(); ++i) {
        if (paired(i))
            joint += (returns[i] - own.mean) * (benchmark[i] - base.mean);
    }
    return joint / base.squares;
}

} // namespace mystic
