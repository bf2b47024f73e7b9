#include "ui/models/frame_clock.h"

namespace mystic {

FrameClock::FrameClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1000 / NumbersHz);
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
    m_timer.setInterval(1000 / (wanted ? FlowHz : NumbersHz));
}

void FrameClock::beat()
{
    const unsigned perNumbers = m_flowWanted ? unsigned{FlowHz / NumbersHz} : 1U;
    const unsigned perCharts = m_flowWanted ? unsigned{FlowHz / ChartsHz} : unsigned{NumbersHz / ChartsHz};
    const unsigned beat = m_beat++;
    if (beat % perNumbers == 0)
        Q_EMIT numbersTick();
    if (beat % perCharts == 0)
        Q_EMIT chartsTick();
    if (m_flowWanted)
        Q_EMIT flowTick();
}

} // namespace mystic
