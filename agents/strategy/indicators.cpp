#include "indicators.h"

#include <algorithm>
#include <cmath>

#include "indicator_state.h"

namespace mystic {

// --- RollingWindow

RollingWindow::RollingWindow(int capacity) : m_values(static_cast<std::size_t>(checkedPeriod(capacity)), 0.0)
{
}

double RollingWindow::push(double value)
{
    const double old = isFull() ? m_values[m_next] : 0.0;
    m_values[m_next] = value;
    m_next = m_next + 1 == m_values.size() ? 0 : m_next + 1;
    if (!isFull())
        ++m_count;
    return old;
}

double RollingWindow::mean() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += m_values[i];
    return m_count == 0 ? 0.0 : sum / static_cast<double>(m_count);
}

double RollingWindow::squaredDeviations(double mean) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += (m_values[i] - mean) * (m_values[i] - mean);
    return sum;
}

double RollingWindow::coDeviations(double mean, const RollingWindow& other, double otherMean) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += (m_values[i] - mean) * (other.m_values[i] - otherMean);
    return sum;
}

double RollingWindow::weightedSum() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += static_cast<double>(i + 1) * m_values[i];
    return sum;
}

void RollingWindow::reset()
{
    std::fill(m_values.begin(), m_values.end(), 0.0);
    m_next = 0;
    m_count = 0;
}

void RollingWindow::save(ByteWriter& out) const
{
    putPeriod(out, capacity());
    out.put(static_cast<std::uint32_t>(m_next));
    out.put(static_cast<std::uint32_t>(m_count));
    for (const double value : m_values)
        out.put(value);
}

bool RollingWindow::load(ByteReader& in)
{
    if (!samePeriod(in, capacity()))
        return false;
    m_next = in.get<std::uint32_t>();
    m_count = in.get<std::uint32_t>();
    for (double& value : m_values)
        value = in.get<double>();
    if (in.ok() && m_next < m_values.size() && m_count <= m_values.size())
        return true;
    reset();
    return false;
}

// --- Sma

Sma::Sma(int period) : m_window(period)
{
}

void Sma::update(double value)
{
    const double old = m_window.push(value);
    m_sum += value - old;
    if (m_window.turnedOver())
        m_sum = m_window.mean() * static_cast<double>(m_window.size());
    m_mean = m_sum / static_cast<double>(m_window.size());
}

void Sma::reset()
{
    m_window.reset();
    m_sum = 0;
    m_mean = 0;
}

void Sma::save(ByteWriter& out) const
{
    m_window.save(out);
    out.put(m_sum);
    out.put(m_mean);
}

bool Sma::load(ByteReader& in)
{
    if (!m_window.load(in))
        return false;
    m_sum = in.get<double>();
    m_mean = in.get<double>();
    return in.ok();
}

// --- Ema

Ema::Ema(int period, EmaSeed seed, double alpha)
    : m_period(checkedPeriod(period)), m_seed(seed), m_alpha(alpha > 0 ? alpha : 2.0 / (period + 1.0))
{
}

void Ema::update(double value)
{
    if (m_count == 0) {
        m_value = value;
        m_count = 1;
        return;
    }
    if (m_count < m_period) {
        ++m_count;
        if (m_seed == EmaSeed::SimpleAverage) {
            m_value += (value - m_value) / m_count; // running mean of the first n
            return;
        }
    }
    m_value += m_alpha * (value - m_value);
}

void Ema::reset()
{
    m_count = 0;
    m_value = 0;
}

void Ema::save(ByteWriter& out) const
{
    putPeriod(out, m_period);
    out.put(static_cast<std::int32_t>(m_count));
    out.put(m_value);
}

bool Ema::load(ByteReader& in)
{
    if (!samePeriod(in, m_period))
        return false;
    m_count = std::clamp(static_cast<int>(in.get<std::int32_t>()), 0, m_period);
    m_value = in.get<double>();
    return in.ok();
}

// --- WilderAverage

WilderAverage::WilderAverage(int period) : m_period(checkedPeriod(period))
{
}

void WilderAverage::update(double value)
{
    if (m_count < m_period) {
        ++m_count;
        m_value += (value - m_value) / m_count;
        return;
    }
    m_value = (m_value * (m_period - 1) + value) / m_period;
}

void WilderAverage::reset()
{
    m_count = 0;
    m_value = 0;
}

void WilderAverage::save(ByteWriter& out) const
{
    putPeriod(out, m_period);
    out.put(static_cast<std::int32_t>(m_count));
    out.put(m_value);
}

bool WilderAverage::load(ByteReader& in)
{
    if (!samePeriod(in, m_period))
        return false;
    m_count = std::clamp(static_cast<int>(in.get<std::int32_t>()), 0, m_period);
    m_value = in.get<double>();
    return in.ok();
}

// --- Rsi

Rsi::Rsi(int period) : m_gain(period), m_loss(period)
{
}

void Rsi::update(double value)
{
    if (m_hasPrevious) {
        const double change = value - m_previous;
        m_gain.update(std::max(change, 0.0));
        m_loss.update(std::max(-change, 0.0));
    }
    m_previous = value;
    m_hasPrevious = true;
}

double Rsi::value() const
{
    if (m_loss.value() > 0)
        return 100.0 - 100.0 / (1.0 + m_gain.value() / m_loss.value());
    return m_gain.value() > 0 ? 100.0 : 50.0;
}

void Rsi::reset()
{
    m_gain.reset();
    m_loss.reset();
    m_previous = 0;
    m_hasPrevious = false;
}

void Rsi::save(ByteWriter& out) const
{
    m_gain.save(out);
    m_loss.save(out);
    out.put(m_previous);
    out.put(static_cast<std::uint8_t>(m_hasPrevious));
}

bool Rsi::load(ByteReader& in)
{
    if (!m_gain.load(in) || !m_loss.load(in))
        return false;
    m_previous = in.get<double>();
    m_hasPrevious = in.get<std::uint8_t>() != 0;
    return in.ok();
}

// --- Atr

Atr::Atr(int period, FirstRange firstRange) : m_average(period), m_firstRange(firstRange)
{
}

void Atr::update(double high, double low, double close)
{
    const bool defined = m_hasPrevious || m_firstRange == FirstRange::HighMinusLow;
    m_trueRange =
        m_hasPrevious ? std::max(high, m_previousClose) - std::min(low, m_previousClose) : high - low;
    if (defined)
        m_average.update(m_trueRange);
    m_previousClose = close;
    m_hasPrevious = true;
}

void Atr::reset()
{
    m_average.reset();
    m_trueRange = 0;
    m_previousClose = 0;
    m_hasPrevious = false;
}

void Atr::save(ByteWriter& out) const
{
    m_average.save(out);
    out.put(m_trueRange);
    out.put(m_previousClose);
    out.put(static_cast<std::uint8_t>(m_hasPrevious));
}

bool Atr::load(ByteReader& in)
{
    if (!m_average.load(in))
        return false;
    m_trueRange = in.get<double>();
    m_previousClose = in.get<double>();
    m_hasPrevious = in.get<std::uint8_t>() != 0;
    return in.ok();
}

// --- StandardDeviation

StandardDeviation::StandardDeviation(int period, Deviation kind) : m_window(period), m_kind(kind)
{
    MYSTIC_INVARIANT(kind == Deviation::Population || period >= 2, "a sample deviation needs two values");
}

void StandardDeviation::update(double value)
{
    const bool sliding = m_window.isFull();
    const double old = m_window.push(value);
    const double before = m_mean;
    const auto count = static_cast<double>(m_window.size());
    if (m_window.turnedOver()) {
        m_mean = m_window.mean();
        m_squares = m_window.squaredDeviations(m_mean);
    } else if (sliding) {
        m_mean += (value - old) / count;
        m_squares += (value - old) * (value - m_mean + old - before);
    } else {
        m_mean += (value - before) / count;
        m_squares += (value - before) * (value - m_mean);
    }
    m_squares = std::max(m_squares, 0.0);
    m_last = value;
}

double StandardDeviation::variance() const
{
    const auto count = static_cast<double>(m_window.size());
    const double divisor = m_kind == Deviation::Population ? count : count - 1;
    return divisor > 0 ? m_squares / divisor : 0.0;
}

double StandardDeviation::value() const
{
    return std::sqrt(variance());
}

double StandardDeviation::zScore() const
{
    const double deviation = value();
    return deviation > 0 ? (m_last - m_mean) / deviation : 0.0;
}

void StandardDeviation::reset()
{
    m_window.reset();
    m_mean = 0;
    m_squares = 0;
    m_last = 0;
}

void StandardDeviation::save(ByteWriter& out) const
{
    m_window.save(out);
    out.put(m_mean);
    out.put(m_squares);
    out.put(m_last);
}

bool StandardDeviation::load(ByteReader& in)
{
    if (!m_window.load(in))
        return false;
    m_mean = in.get<double>();
    m_squares = in.get<double>();
    m_last = in.get<double>();
    return in.ok();
}

// --- Bollinger

Bollinger::Bollinger(int period, double width) : m_deviation(period), m_width(width)
{
}

void Bollinger::update(double value)
{
    m_deviation.update(value);
}

double Bollinger::percentB() const
{
    const double half = m_width * m_deviation.value();
    return half > 0 ? (m_deviation.zScore() * m_deviation.value() + half) / (2 * half) : 0.5;
}

double Bollinger::bandWidth() const
{
    return middle() != 0 ? (upper() - lower()) / middle() : 0.0;
}

// --- Macd

namespace {

EmaSeed seedOf(MacdStart start)
{
    return start == MacdStart::FirstValue ? EmaSeed::FirstValue : EmaSeed::SimpleAverage;
}

} // namespace

Macd::Macd(int fast, int slow, int signal, MacdStart start)
    : Macd(std::min(fast, slow), std::max(fast, slow), signal, start, 0, 0)
{
}

Macd::Macd(int fast, int slow, int signal, MacdStart start, double fastAlpha, double slowAlpha)
    : m_delay(start == MacdStart::Aligned ? slow - fast : 0), m_fast(fast, seedOf(start), fastAlpha),
      m_slow(slow, seedOf(start), slowAlpha), m_signal(signal, seedOf(start))
{
}

Macd Macd::withFixedConstants(int signal, MacdStart start)
{
    return {12, 26, signal, start, 0.15, 0.075};
}

void Macd::update(double value)
{
    if (m_skipped < m_delay)
        ++m_skipped;
    else
        m_fast.update(value);
    m_slow.update(value);
    if (isLineReady())
        m_signal.update(line());
}

void Macd::reset()
{
    m_skipped = 0;
    m_fast.reset();
    m_slow.reset();
    m_signal.reset();
}

void Macd::save(ByteWriter& out) const
{
    out.put(static_cast<std::int32_t>(m_skipped));
    m_fast.save(out);
    m_slow.save(out);
    m_signal.save(out);
}

bool Macd::load(ByteReader& in)
{
    m_skipped = std::clamp(static_cast<int>(in.get<std::int32_t>()), 0, m_delay);
    return m_fast.load(in) && m_slow.load(in) && m_signal.load(in);
}

// --- MovingExtreme

MovingExtreme::MovingExtreme(int period, Kind kind)
    : m_queue(static_cast<std::size_t>(checkedPeriod(period))), m_kind(kind)
{
}

void MovingExtreme::update(double value)
{
    // What left the window goes first, so that the queue always has room for the new value.
    if (m_count > 0 && m_queue[m_first].index + m_queue.size() <= m_index) {
        m_first = slot(1);
        --m_count;
    }
    const auto beaten = [&](double other) {
        return m_kind == Kind::Highest ? other <= value : other >= value;
    };
    while (m_count > 0 && beaten(m_queue[slot(m_count - 1)].value))
        --m_count;
    m_queue[slot(m_count)] = {value, m_index};
    ++m_count;
    ++m_index;
}

void MovingExtreme::reset()
{
    m_first = 0;
    m_count = 0;
    m_index = 0;
}

void MovingExtreme::save(ByteWriter& out) const
{
    putPeriod(out, period());
    out.put(m_index);
    out.put(static_cast<std::uint32_t>(m_count));
    for (std::size_t i = 0; i < m_count; ++i) {
        out.put(m_queue[slot(i)].value);
        out.put(m_queue[slot(i)].index);
    }
}

bool MovingExtreme::load(ByteReader& in)
{
    reset();
    if (!samePeriod(in, period()))
        return false;
    m_index = in.get<std::uint64_t>();
    const auto count = in.get<std::uint32_t>();
    if (count > m_queue.size()) {
        reset();
        return false;
    }
    for (m_count = 0; m_count < count; ++m_count) {
        m_queue[m_count].value = in.get<double>();
        m_queue[m_count].index = in.get<std::uint64_t>();
    }
    return in.ok();
}

// --- Donchian

Donchian::Donchian(int period, ChannelWindow window)
    : m_highest(period, MovingExtreme::Kind::Highest), m_lowest(period, MovingExtreme::Kind::Lowest),
      m_window(window)
{
}

void Donchian::take()
{
    m_upper = m_highest.value();
    m_lower = m_lowest.value();
    m_ready = m_highest.isReady();
}

void Donchian::update(double high, double low)
{
    if (m_window == ChannelWindow::Previous)
        take();
    m_highest.update(high);
    m_lowest.update(low);
    if (m_window == ChannelWindow::IncludingCurrent)
        take();
}

double Donchian::width() const
{
    return middle() != 0 ? (m_upper - m_lower) / middle() : 0.0;
}

void Donchian::reset()
{
    m_highest.reset();
    m_lowest.reset();
    m_upper = 0;
    m_lower = 0;
    m_ready = false;
}

void Donchian::save(ByteWriter& out) const
{
    m_highest.save(out);
    m_lowest.save(out);
    out.put(m_upper);
    out.put(m_lower);
    out.put(static_cast<std::uint8_t>(m_ready));
}

bool Donchian::load(ByteReader& in)
{
    if (!m_highest.load(in) || !m_lowest.load(in))
        return false;
    m_upper = in.get<double>();
    m_lower = in.get<double>();
    m_ready = in.get<std::uint8_t>() != 0;
    return in.ok();
}

} // namespace mystic
