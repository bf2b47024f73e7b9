#include "indicators_momentum.h"

#include "indicator_state.h"

#include <cmath>

namespace mystic {

// --- CloseInRange

CloseInRange::CloseInRange(int period)
    : m_highest(period, MovingExtreme::Kind::Highest), m_lowest(period, MovingExtreme::Kind::Lowest)
{
}

void CloseInRange::update(double high, double low, double close)
{
    m_highest.update(high);
    m_lowest.update(low);
    const double range = m_highest.value() - m_lowest.value();
    m_share = range > 0 ? (close - m_lowest.value()) / range : 0.5;
}

void CloseInRange::reset()
{
    m_highest.reset();
    m_lowest.reset();
    m_share = 0.5;
}

void CloseInRange::save(ByteWriter& out) const
{
    m_highest.save(out);
    m_lowest.save(out);
    out.put(m_share);
}

bool CloseInRange::load(ByteReader& in)
{
    if (!m_highest.load(in) || !m_lowest.load(in))
        return false;
    m_share = in.get<double>();
    return in.ok();
}

// --- Stochastic

Stochastic::Stochastic(int period, int smoothing, int signal)
    : m_place(period), m_slowK(smoothing), m_slowD(signal)
{
}

void Stochastic::update(double high, double low, double close)
{
    m_place.update(high, low, close);
    if (!m_place.isReady())
        return;
    m_slowK.update(fastK());
    if (m_slowK.isReady())
        m_slowD.update(slowK());
}

void Stochastic::reset()
{
    m_place.reset();
    m_slowK.reset();
    m_slowD.reset();
}

void Stochastic::save(ByteWriter& out) const
{
    m_place.save(out);
    m_slowK.save(out);
    m_slowD.save(out);
}

bool Stochastic::load(ByteReader& in)
{
    return m_place.load(in) && m_slowK.load(in) && m_slowD.load(in);
}

// --- WilliamsR

WilliamsR::WilliamsR(int period) : m_place(period)
{
}

// --- RateOfChange

RateOfChange::RateOfChange(int period) : m_window(period)
{
}

void RateOfChange::update(double value)
{
    m_ready = m_window.isFull();
    m_last = value;
    m_old = m_window.push(value);
}

void RateOfChange::reset()
{
    m_window.reset();
    m_last = 0;
    m_old = 0;
    m_ready = false;
}

void RateOfChange::save(ByteWriter& out) const
{
    m_window.save(out);
    out.put(m_last);
    out.put(m_old);
    putFlag(out, m_ready);
}

bool RateOfChange::load(ByteReader& in)
{
    if (!m_window.load(in))
        return false;
    m_last = in.get<double>();
    m_old = in.get<double>();
    m_ready = getFlag(in);
    return in.ok();
}

// --- Cci

namespace {

/// Lambert's constant: chosen so that about three quarters of all values lie between -100 and 100.
constexpr double CciScale = 0.015;

} // namespace

Cci::Cci(int period, CciDeviation deviation)
    : m_kind(deviation), m_mean(period), m_window(deviation == CciDeviation::OneWindow ? period : 1),
      m_deviations(deviation == CciDeviation::OwnMeans ? period : 1)
{
}

void Cci::update(double value)
{
    m_mean.update(value);
    double mean = m_mean.value();
    if (m_kind == CciDeviation::OneWindow) {
        m_window.push(value);
        // The tree's sum carries no rounding of what has left, so that constant values deviate by nothing.
        mean = m_window.sum() / static_cast<double>(m_window.size());
        m_deviations.update(m_window.meanDistance(mean));
    } else if (m_mean.isReady()) {
        m_deviations.update(std::abs(value - mean));
    }
    const double divisor = CciScale * m_deviations.value();
    // Below the last bit of the values a deviation is rounding.
    const bool deviates = m_deviations.value() > std::abs(mean) * 1e-14;
    m_value = deviates ? (value - mean) / divisor : 0.0;
}

bool Cci::isReady() const
{
    return m_kind == CciDeviation::OneWindow ? m_mean.isReady() : m_deviations.isReady();
}

void Cci::reset()
{
    m_mean.reset();
    m_window.reset();
    m_deviations.reset();
    m_value = 0;
}

void Cci::save(ByteWriter& out) const
{
    m_mean.save(out);
    m_window.save(out);
    m_deviations.save(out);
    out.put(m_value);
}

bool Cci::load(ByteReader& in)
{
    if (!m_mean.load(in) || !m_window.load(in) || !m_deviations.load(in))
        return false;
    m_value = in.get<double>();
    return in.ok();
}

} // namespace mystic
