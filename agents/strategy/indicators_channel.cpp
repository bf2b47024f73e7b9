#include "indicators_channel.h"

#include "indicator_state.h"
#include "indicators_volume.h"

namespace mystic {

// --- Keltner

Keltner::Keltner(int period, double width, KeltnerKind kind)
    : m_width(width), m_kind(kind),
      m_atr(period, kind == KeltnerKind::Simple ? FirstRange::HighMinusLow : FirstRange::Skip),
      m_exponential(period), m_simple(period), m_simpleRange(period)
{
}

void Keltner::update(double high, double low, double close)
{
    m_atr.update(high, low, close);
    if (m_kind == KeltnerKind::Exponential) {
        m_exponential.update(close);
        return;
    }
    m_simple.update(typicalPrice(high, low, close));
    m_simpleRange.update(m_atr.trueRange());
}

double Keltner::middle() const
{
    return m_kind == KeltnerKind::Exponential ? m_exponential.value() : m_simple.value();
}

double Keltner::range() const
{
    return m_kind == KeltnerKind::Exponential ? m_atr.value() : m_simpleRange.value();
}

bool Keltner::isReady() const
{
    return m_kind == KeltnerKind::Exponential ? m_atr.isReady() : m_simple.isReady();
}

void Keltner::reset()
{
    m_atr.reset();
    m_exponential.reset();
    m_simple.reset();
    m_simpleRange.reset();
}

void Keltner::save(ByteWriter& out) const
{
    m_atr.save(out);
    m_exponential.save(out);
    m_simple.save(out);
    m_simpleRange.save(out);
}

bool Keltner::load(ByteReader& in)
{
    return m_atr.load(in) && m_exponential.load(in) && m_simple.load(in) && m_simpleRange.load(in);
}

// --- Ichimoku

Ichimoku::Ichimoku(int conversion, int base, int span, int displacement)
    : m_conversion(conversion), m_base(base), m_span(span), m_aheadA(displacement), m_aheadB(displacement)
{
}

void Ichimoku::update(double high, double low)
{
    m_conversion.update(high, low);
    m_base.update(high, low);
    m_span.update(high, low);
    if (m_conversion.isReady() && m_base.isReady()) {
        m_leadingAReady = m_aheadA.isFull();
        m_leadingA = m_aheadA.push((m_conversion.middle() + m_base.middle()) / 2);
    }
    if (m_span.isReady()) {
        m_leadingBReady = m_aheadB.isFull();
        m_leadingB = m_aheadB.push(m_span.middle());
    }
}

void Ichimoku::reset()
{
    for (Donchian* range : {&m_conversion, &m_base, &m_span})
        range->reset();
    m_aheadA.reset();
    m_aheadB.reset();
    m_leadingA = 0;
    m_leadingB = 0;
    m_leadingAReady = false;
    m_leadingBReady = false;
}

void Ichimoku::save(ByteWriter& out) const
{
    for (const Donchian* range : {&m_conversion, &m_base, &m_span})
        range->save(out);
    m_aheadA.save(out);
    m_aheadB.save(out);
    out.put(m_leadingA);
    out.put(m_leadingB);
    putFlag(out, m_leadingAReady);
    putFlag(out, m_leadingBReady);
}

bool Ichimoku::load(ByteReader& in)
{
    for (Donchian* range : {&m_conversion, &m_base, &m_span})
        if (!range->load(in))
            return false;
    if (!m_aheadA.load(in) || !m_aheadB.load(in))
        return false;
    m_leadingA = in.get<double>();
    m_leadingB = in.get<double>();
    m_leadingAReady = getFlag(in);
    m_leadingBReady = getFlag(in);
    return in.ok();
}

} // namespace mystic
