#include "ui/models/frame_clock.h"

#include <algorithm>

namespace mystic {

FrameClock::FrameClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    setInterval();
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::beat);
}

void FrameClock::start()
{
    m_timer.start();
}

void FrameClock::stop()
{
    m_timer.stop();
}

void FrameClock::setFlowWanted(bool wanted)
{
    if (wanted == m_flowWanted)
        return;
    m_flowWanted = wanted;
    m_beat = 0;
    setInterval();
}

void FrameClock::setRates(const FrameRates& rates)
{
    m_rates = rates;
    m_rates.charts = std::min(rates.charts, rates.numbers);
    m_rates.flow = std::max(rates.flow, rates.numbers);
    m_beat = 0;
    setInterval();
}

void FrameClock::setInterval()
{
    m_timer.setInterval(1000 / (m_flowWanted ? m_rates.flow : m_rates.numbers));
}

void FrameClock::beat()
{
    const auto every = [](int of, int rate) { return static_cast<unsigned>((of + rate / 2) / rate); };
    const unsigned perNumbers = m_flowWanted ? every(m_rates.flow, m_rates.numbers) : 1U;
    const unsigned perCharts = perNumbers * every(m_rates.numbers, m_rates.charts);
    const unsigned beat = m_beat++;
    if (beat % perNumbers == 0)
        Q_EMIT numbersTick();
    if (beat % perCharts == 0)
        Q_EMIT chartsTick();
    if (m_flowWanted)
        Q_EMIT flowTick();
}

} // namespace mystic
