#include "indicators_trend.h"

#include <algorithm>
#include <cmath>

#include "indicator_state.h"

namespace mystic {

// --- Wma

Wma::Wma(int period) : m_window(period)
{
}

void Wma::update(double value)
{
    const bool sliding = m_window.isFull();
    const double old = m_window.push(value);
    const auto count = static_cast<double>(m_window.size());
    // Sliding, every weight falls by one: by the sum of what was there.
    m_weighted += count * value - (sliding ? m_sum : 0.0);
    m_sum += value - old;
    if (m_window.turnedOver()) {
        m_sum = m_window.mean() * count;
        m_weighted = m_window.weightedSum();
    }
    m_value = m_weighted / (count * (count + 1) / 2);
}

void Wma::reset()
{
    m_window.reset();
    m_sum = 0;
    m_weighted = 0;
    m_value = 0;
}

void Wma::save(ByteWriter& out) const
{
    m_window.save(out);
    out.put(m_sum);
    out.put(m_weighted);
    out.put(m_value);
}

bool Wma::load(ByteReader& in)
{
    if (!m_window.load(in))
        return false;
    m_sum = in.get<double>();
    m_weighted = in.get<double>();
    m_value = in.get<double>();
    return in.ok();
}

// --- Adx

Adx::Adx(int period, AdxSeed seed, int ratingLag)
    : m_average(period), m_history(ratingLag > 0 ? ratingLag : checkedPeriod(period)),
      m_seed(seed == AdxSeed::Period ? period : period - 1)
{
    MYSTIC_INVARIANT(m_seed >= 1, "directional movement seeded with one less needs a period of 2");
}

double Adx::dx() const
{
    const double both = m_plus + m_minus;
    return both > 0 ? 100 * std::abs(m_plus - m_minus) / both : 0.0;
}

void Adx::update(double high, double low, double close)
{
    if (m_hasPrevious) {
        const double up = high - m_previousHigh;
        const double down = m_previousLow - low;
        const double range = std::max(high, m_previousClose) - std::min(low, m_previousClose);
        add(range, up > down && up > 0 ? up : 0.0, down > up && down > 0 ? down : 0.0);
    }
    m_previousHigh = high;
    m_previousLow = low;
    m_previousClose = close;
    m_hasPrevious = true;
}

void Adx::add(double range, double plus, double minus)
{
    const double keep = m_movements < m_seed ? 1.0 : 1.0 - 1.0 / period();
    m_range = m_range * keep + range;
    m_plus = m_plus * keep + plus;
    m_minus = m_minus * keep + minus;
    m_movements = std::min(m_movements + 1, m_seed);
    if (!isDirectionReady())
        return;
    m_average.update(dx());
    if (!isReady())
        return;
    m_ratingReady = m_history.isFull();
    m_rating = (m_average.value() + m_history.push(m_average.value())) / 2;
}

void Adx::reset()
{
    m_average.reset();
    m_history.reset();
    m_movements = 0;
    m_range = 0;
    m_plus = 0;
    m_minus = 0;
    m_rating = 0;
    m_previousHigh = 0;
    m_previousLow = 0;
    m_previousClose = 0;
    m_hasPrevious = false;
    m_ratingReady = false;
}

void Adx::save(ByteWriter& out) const
{
    m_average.save(out);
    m_history.save(out);
    putPeriod(out, m_seed);
    out.put(static_cast<std::int32_t>(m_movements));
    for (const double value :
         {m_range, m_plus, m_minus, m_rating, m_previousHigh, m_previousLow, m_previousClose})
        out.put(value);
    putFlag(out, m_hasPrevious);
    putFlag(out, m_ratingReady);
}

bool Adx::load(ByteReader& in)
{
    if (!m_average.load(in) || !m_history.load(in) || !samePeriod(in, m_seed))
        return false;
    m_movements = std::clamp(static_cast<int>(in.get<std::int32_t>()), 0, m_seed);
    for (double* value :
         {&m_range, &m_plus, &m_minus, &m_rating, &m_previousHigh, &m_previousLow, &m_previousClose})
        *value = in.get<double>();
    m_hasPrevious = getFlag(in);
    m_ratingReady = getFlag(in);
    return in.ok();
}

// --- SuperTrend

SuperTrend::SuperTrend(int period, double multiplier, FirstRange firstRange)
    : m_atr(period, firstRange), m_multiplier(multiplier)
{
}

void SuperTrend::update(double high, double low, double close)
{
    m_atr.update(high, low, close);
    if (m_atr.isReady()) {
        const double middle = (high + low) / 2;
        const double upper = middle + m_multiplier * m_atr.value();
        const double lower = middle - m_multiplier * m_atr.value();
        if (!m_started)
            m_rising = close >= middle;
        // A band follows the price; it gives way only when the last close had left it behind.
        if (!m_started || upper < m_upper || m_previousClose > m_upper)
            m_upper = upper;
        if (!m_started || lower > m_lower || m_previousClose < m_lower)
            m_lower = lower;
        m_rising = close > (m_rising ? m_lower : m_upper);
        m_started = true;
    }
    m_previousClose = close;
}

void SuperTrend::reset()
{
    m_atr.reset();
    m_upper = 0;
    m_lower = 0;
    m_previousClose = 0;
    m_rising = true;
    m_started = false;
}

void SuperTrend::save(ByteWriter& out) const
{
    m_atr.save(out);
    out.put(m_upper);
    out.put(m_lower);
    out.put(m_previousClose);
    putFlag(out, m_rising);
    putFlag(out, m_started);
}

bool SuperTrend::load(ByteReader& in)
{
    if (!m_atr.load(in))
        return false;
    m_upper = in.get<double>();
    m_lower = in.get<double>();
    m_previousClose = in.get<double>();
    m_rising = getFlag(in);
    m_started = getFlag(in);
    return in.ok();
}

// --- ParabolicSar

ParabolicSar::ParabolicSar(double step, double maximum, SarStart start)
    : m_step(step), m_maximum(maximum), m_start(start)
{
    MYSTIC_INVARIANT(step > 0 && maximum >= step, "the acceleration grows from its step to its maximum");
}

void ParabolicSar::begin(const Range& bar)
{
    const bool isSecond = m_bars == 1;
    m_rising = !isSecond || m_previous.high + m_previous.low <= bar.high + bar.low;
    const Range& first = isSecond ? m_previous : bar;
    m_sar = m_rising ? first.low : first.high;
    m_extreme = m_rising ? first.high : first.low;
    m_acceleration = m_step;
}

void ParabolicSar::takeExtreme(const Range& bar)
{
    const double reached = m_rising ? bar.high : bar.low;
    if (m_rising ? reached <= m_extreme : reached >= m_extreme)
        return;
    m_extreme = reached;
    m_acceleration = std::min(m_acceleration + m_step, m_maximum);
}

void ParabolicSar::advance(const Range& bar)
{
    m_ready = m_ready || m_reversal || m_start == SarStart::FirstMove;
    m_sar += m_acceleration * (m_extreme - m_sar);
    const bool bounded = m_bars >= 2 || m_start == SarStart::FirstMove;
    const Range& before = m_bars >= 2 ? m_beforePrevious : m_previous;
    if (bounded && m_rising)
        m_sar = std::min({m_sar, m_previous.low, before.low});
    else if (bounded)
        m_sar = std::max({m_sar, m_previous.high, before.high});
    if (m_start == SarStart::FirstMove)
        takeExtreme(bar);
    m_reversal = m_rising ? bar.low < m_sar : bar.high > m_sar;
    if (m_reversal) {
        m_sar = m_extreme;
        m_rising = !m_rising;
        m_extreme = m_rising ? bar.high : bar.low;
        m_acceleration = m_step;
    } else if (m_start == SarStart::Long) {
        takeExtreme(bar);
    }
}

void ParabolicSar::update(double high, double low)
{
    const Range bar{high, low};
    if (m_bars == 0 || (m_bars == 1 && m_start == SarStart::FirstMove))
        begin(bar);
    if (m_bars > 0)
        advance(bar);
    m_beforePrevious = m_previous;
    m_previous = bar;
    m_bars = static_cast<std::uint8_t>(std::min(m_bars + 1, 2));
}

void ParabolicSar::reset()
{
    *this = ParabolicSar(m_step, m_maximum, m_start);
}

void ParabolicSar::save(ByteWriter& out) const
{
    for (const double value : {m_previous.high, m_previous.low, m_beforePrevious.high, m_beforePrevious.low,
                               m_sar, m_extreme, m_acceleration})
        out.put(value);
    out.put(m_bars);
    for (const bool flag : {m_rising, m_reversal, m_ready})
        putFlag(out, flag);
}

bool ParabolicSar::load(ByteReader& in)
{
    for (double* value : {&m_previous.high, &m_previous.low, &m_beforePrevious.high, &m_beforePrevious.low,
                          &m_sar, &m_extreme, &m_acceleration})
        *value = in.get<double>();
    m_bars = std::min<std::uint8_t>(in.get<std::uint8_t>(), 2);
    for (bool* flag : {&m_rising, &m_reversal, &m_ready})
        *flag = getFlag(in);
    return in.ok();
}

} // namespace mystic
