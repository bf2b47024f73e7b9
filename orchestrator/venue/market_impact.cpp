#include "market_impact.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::int64_t HourNs = 3'600'000'000'000;

/// Largest integer whose square is not above `value` (Newton from above).
Int128 squareRoot(Int128 value)
{
    if (value < 2)
        return value;
    Int128 root = value;
    Int128 next = (root + 1) / 2;
    while (next < root) {
        root = next;
        next = (root + value / root) / 2;
    }
    return root;
}

} // namespace

void VolumeWindow::add(Timestamp time, Quantity quantity)
{
    const std::int64_t hour = time.ns / HourNs;
    if (m_first.ns == 0) {
        m_first = time;
        m_hour = hour;
    }
    if (hour - m_hour >= Hours)
        m_hours.fill(0);
    for (; m_hour < hour && hour - m_hour < Hours; ++m_hour)
        m_hours[static_cast<std::size_t>((m_hour + 1) % Hours)] = 0;
    m_hour = std::max(m_hour, hour);
    std::int64_t& bucket = m_hours[static_cast<std::size_t>(m_hour % Hours)];
    if (__builtin_add_overflow(bucket, quantity.raw(), &bucket))
        bucket = INT64_MAX;
}

Quantity VolumeWindow::perDay(Timestamp now) const
{
    if (m_first.ns == 0)
        return {};
    const std::int64_t age = now.ns / HourNs - m_hour; // buckets older than a day no longer count
    Int128 sum = 0;
    for (std::int64_t k = 0; k < Hours - age; ++k)
        sum += m_hours[static_cast<std::size_t>((m_hour - k + Hours) % Hours)];
    const Int128 seen = std::clamp<std::int64_t>((now - m_first).ns, HourNs, Hours * HourNs);
    return Quantity::fromRaw(narrow(sum * Hours * HourNs / seen).value_or(INT64_MAX));
}

Ratio squareRootImpact(Ratio coefficient, Ratio volatility, Quantity quantity, Quantity dailyVolume)
{
    if (!quantity.isPositive() || !dailyVolume.isPositive())
        return {};
    const Int128 share = Int128{quantity.raw()} * Ratio::Scale * Ratio::Scale / dailyVolume.raw();
    const Int128 root = squareRoot(share); // scaled by 1e8
    const Int128 unit = Int128{coefficient.raw()} * volatility.raw() / Ratio::Scale;
    const auto impact = narrow(unit * root / Ratio::Scale);
    return std::clamp(Ratio::fromRaw(impact.value_or(ImpactMax.raw())), Ratio{}, ImpactMax);
}

Ratio impactOfPiece(Ratio coefficient, Ratio volatility, Quantity done, Quantity piece, Quantity dailyVolume)
{
    if (!piece.isPositive())
        return {};
    const Quantity after = done + piece;
    const Int128 before = Int128{squareRootImpact(coefficient, volatility, done, dailyVolume).raw()};
    const Int128 whole = Int128{squareRootImpact(coefficient, volatility, after, dailyVolume).raw()};
    const Int128 cost = whole * after.raw() - before * done.raw();
    const auto impact = narrow(divideRounded(cost, piece.raw(), Rounding::Ceiling));
    return std::clamp(Ratio::fromRaw(impact.value_or(ImpactMax.raw())), Ratio{}, ImpactMax);
}

} // namespace mystic
