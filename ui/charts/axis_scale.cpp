#include "ui/charts/axis_scale.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/format.h"

namespace mystic {

namespace {

constexpr double SecondMs = 1'000;
constexpr double MinuteMs = 60 * SecondMs;
constexpr double HourMs = 60 * MinuteMs;
constexpr double DayMs = 24 * HourMs;
/// 1970-01-05 was a Monday: weekly ticks fall on Mondays.
constexpr double FirstMondayMs = 4 * DayMs;

/// Below this share of the range in use, the range is drawn tighter.
constexpr double ShrinkBelow = 0.45;
/// Slack against the last bit when dividing by a step.
constexpr double StepSlack = 1e-9;

constexpr std::array TimeSteps{
    SecondMs,     2 * SecondMs, 5 * SecondMs,  10 * SecondMs, 15 * SecondMs, 30 * SecondMs, MinuteMs,
    2 * MinuteMs, 5 * MinuteMs, 10 * MinuteMs, 15 * MinuteMs, 30 * MinuteMs, HourMs,        2 * HourMs,
    3 * HourMs,   6 * HourMs,   12 * HourMs,   DayMs,         2 * DayMs,     7 * DayMs,     14 * DayMs,
    28 * DayMs,   91 * DayMs,   182 * DayMs,   364 * DayMs,   1'820 * DayMs, 3'640 * DayMs};

double anchorOf(double stepMs)
{
    return stepMs > 2 * DayMs ? FirstMondayMs : 0.0;
}

double floorTo(double value, double step, double anchor)
{
    return anchor + std::floor((value - anchor) / step) * step;
}

double ceilTo(double value, double step, double anchor)
{
    return anchor + std::ceil((value - anchor) / step) * step;
}

int decimalsFor(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - StepSlack)), 0, 8);
}

/// Digits and thousands as everywhere in the window.
QString grouped(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const auto units = static_cast<std::int64_t>(std::llround(value * scale));
    std::int64_t factor = Money::Scale;
    for (int i = 0; i < decimals; ++i)
        factor /= 10;
    return format::scaled(units * factor, decimals);
}

} // namespace

double niceStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * (1 - StepSlack))
            return factor * power;
    return 10 * power;
}

AxisRange niceRange(double low, double high, int maxTicks, double minimumExtent)
{
    if (high - low < minimumExtent) {
        const double middle = (low + high) / 2;
        low = middle - minimumExtent / 2;
        high = middle + minimumExtent / 2;
    }
    AxisRange range;
    range.step = niceStep((high - low) / std::max(maxTicks, 2));
    while (true) {
        range.low = std::floor(low / range.step + StepSlack) * range.step;
        range.high = std::ceil(high / range.step - StepSlack) * range.step;
        if (std::lround((range.high - range.low) / range.step) <= std::max(maxTicks, 2))
            return range;
        range.step = niceStep(range.step * 1.5);
    }
}

std::vector<double> ticksOf(const AxisRange& range)
{
    std::vector<double> ticks;
    if (!(range.step > 0))
        return ticks;
    const auto count = std::lround((range.high - range.low) / range.step);
    const double first = std::round(range.low / range.step);
    for (long i = 0; i <= count; ++i)
        ticks.push_back((first + static_cast<double>(i)) * range.step);
    return ticks;
}

bool StableAxis::update(double low, double high, int maxTicks)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return false;
    const double shown = m_range.high - m_range.low;
    const bool contained = m_range.step > 0 && low >= m_range.low && high <= m_range.high;
    const bool wasteful = std::max(high - low, m_minimumExtent) < ShrinkBelow * shown;
    if (contained && !wasteful && maxTicks == m_maxTicks)
        return false;
    // Grow with a little room ahead, so that a curve that keeps rising does not change the axis at each step.
    const double room = m_range.step > 0 && !contained ? 0.1 * (high - low) : 0.0;
    const double wantedLow = m_range.step > 0 && low < m_range.low ? low - room : low;
    const double wantedHigh = m_range.step > 0 && high > m_range.high ? high + room : high;
    const AxisRange next = niceRange(wantedLow, wantedHigh, maxTicks, m_minimumExtent);
    m_maxTicks = maxTicks;
    if (next == m_range)
        return false;
    m_range = next;
    return true;
}

PlotSpan timeSpan(TimeRange range, double firstMs, double lastMs)
{
    double earliest = firstMs;
    switch (range) {
    case TimeRange::Hour:
        earliest = lastMs - HourMs;
        break;
    case TimeRange::SixHours:
        earliest = lastMs - 6 * HourMs;
        break;
    case TimeRange::Day:
        earliest = floorTo(lastMs, DayMs, 0);
        break;
    case TimeRange::All:
        break;
    }
    const double from = std::max(firstMs, earliest);
    const double length = std::max(lastMs - from, MinuteMs);
    const auto step =
        std::find_if(TimeSteps.begin(), TimeSteps.end(), [&](double s) { return s >= length / 16; });
    const double used = step == TimeSteps.end() ? TimeSteps.back() : *step;
    const double begin = floorTo(from, used, 0);
    return {begin, std::max(ceilTo(lastMs, used, 0), begin + MinuteMs)};
}

TimeTicks timeTicks(PlotSpan span, int maxTicks)
{
    TimeTicks out;
    const double width = span.to - span.from;
    if (!(width > 0))
        return out;
    const double wanted = width / std::max(maxTicks, 1);
    const auto step = std::find_if(TimeSteps.begin(), TimeSteps.end(), [&](double s) { return s >= wanted; });
    out.stepMs = step == TimeSteps.end() ? TimeSteps.back() : *step;
    out.firstMs = ceilTo(span.from, out.stepMs, anchorOf(out.stepMs));
    for (double tick = out.firstMs; tick <= span.to; tick += out.stepMs)
        out.ticks.push_back(tick);
    return out;
}

QString timeLabel(double ms, double stepMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
    const bool midnight = std::fmod(ms, DayMs) == 0;
    if (stepMs >= 364 * DayMs)
        return QLocale::c().toString(time, QStringLiteral("MMM yyyy"));
    if (midnight || stepMs >= DayMs)
        return QLocale::c().toString(time, QStringLiteral("d MMM"));
    return time.toString(stepMs < MinuteMs ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString amountLabel(double value, double step)
{
    static constexpr std::array<std::pair<double, char16_t>, 3> Units{
        {{1e9, u'G'}, {1e6, u'M'}, {1e3, u'k'}}};
    for (const auto& [unit, letter] : Units) {
        // Short only where it stays exact with at most one decimal: 102.5k, but 100 250.
        if (std::abs(value) >= unit && step >= unit / 10 * (1 - StepSlack))
            return grouped(value / unit, decimalsFor(step / unit)) + QChar(letter);
    }
    return grouped(value, decimalsFor(step));
}

QString shareLabel(double value, double step)
{
    return grouped(value * 100, decimalsFor(step * 100)) + QChar(format::ThinSpace) + u'%';
}

} // namespace mystic
