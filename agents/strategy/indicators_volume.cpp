#include "indicators_volume.h"

#include "indicator_state.h"

namespace mystic {

// --- Obv

Obv::Obv(ObvStart start) : m_start(start)
{
}

void Obv::update(double close, double volume)
{
    if (!m_hasPrevious)
        m_value = m_start == ObvStart::FirstVolume ? volume : 0.0;
    else if (close > m_previousClose)
        m_value += volume;
    else if (close < m_previousClose)
        m_value -= volume;
    m_previousClose = close;
    m_hasPrevious = true;
}

void Obv::reset()
{
    m_value = 0;
    m_previousClose = 0;
    m_hasPrevious = false;
}

void Obv::save(ByteWriter& out) const
{
    out.put(m_value);
    out.put(m_previousClose);
    putFlag(out, m_hasPrevious);
}

bool Obv::load(ByteReader& in)
{
    m_value = in.get<double>();
    m_previousClose = in.get<double>();
    m_hasPrevious = getFlag(in);
    return in.ok();
}

// --- Vwap

void Vwap::update(double price, double volume, std::int64_t session)
{
    if (!m_hasSession || session != m_session) {
        m_turnover = 0;
        m_volume = 0;
    }
    m_session = session;
    m_hasSession = true;
    m_turnover += price * volume;
    m_volume += volume;
    m_value = m_volume > 0 ? m_turnover / m_volume : price;
}

void Vwap::reset()
{
    *this = {};
}

void Vwap::save(ByteWriter& out) const
{
    out.put(m_session);
    out.put(m_turnover);
    out.put(m_volume);
    out.put(m_value);
    putFlag(out, m_hasSession);
}

bool Vwap::load(ByteReader& in)
{
    m_session = in.get<std::int64_t>();
    m_turnover = in.get<double>();
    m_volume = in.get<double>();
    m_value = in.get<double>();
    m_hasSession = getFlag(in);
    return in.ok();
}

// --- RollingVwap

RollingVwap::RollingVwap(int period) : m_turnover(period), m_volume(period)
{
}

void RollingVwap::update(double price, double volume)
{
    m_turnover.push(price * volume);
    m_volume.push(volume);
    m_value = m_volume.value() > 0 ? m_turnover.value() / m_volume.value() : price;
}

void RollingVwap::reset()
{
    m_turnover.reset();
    m_volume.reset();
    m_value = 0;
}

void RollingVwap::save(ByteWriter& out) const
{
    m_turnover.save(out);
    m_volume.save(out);
    out.put(m_value);
}

bool RollingVwap::load(ByteReader& in)
{
    if (!m_turnover.load(in) || !m_volume.load(in))
        return false;
    m_value = in.get<double>();
    return in.ok();
}

// --- Mfi

Mfi::Mfi(int period) : m_rising(period), m_falling(period)
{
}

void Mfi::update(double high, double low, double close, double volume)
{
    const double typical = typicalPrice(high, low, close);
    if (m_hasPrevious) {
        m_rising.push(typical > m_previous ? typical * volume : 0.0);
        m_falling.push(typical < m_previous ? typical * volume : 0.0);
    }
    m_previous = typical;
    m_hasPrevious = true;
}

double Mfi::value() const
{
    const double both = m_rising.value() + m_falling.value();
    return both > 0 ? 100 * m_rising.value() / both : 50.0;
}

void Mfi::reset()
{
    m_rising.reset();
    m_falling.reset();
    m_previous = 0;
    m_hasPrevious = false;
}

void Mfi::save(ByteWriter& out) const
{
    m_rising.save(out);
    m_falling.save(out);
    out.put(m_previous);
    putFlag(out, m_hasPrevious);
}

bool Mfi::load(ByteReader& in)
{
    if (!m_rising.load(in) || !m_falling.load(in))
        return false;
    m_previous = in.get<double>();
    m_hasPrevious = getFlag(in);
    return in.ok();
}

} // namespace mystic
