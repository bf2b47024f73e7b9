#include "ui/models/selection.h"

namespace mystic {

void Selection::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrument)
        return;
    m_instrument = instrument;
    Q_EMIT instrumentChanged(instrument);
}

void Selection::setTrace(quint64 trace)
{
    m_trace = trace;
    Q_EMIT traceChosen(trace);
}

void Selection::setOrder(quint64 order)
{
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT orderChanged(order);
}

void Selection::setAgent(AgentId agent)
{
    if (agent == m_agent)
        return;
    m_agent = agent;
    Q_EMIT agentChanged(agent);
}

void Selection::openAgent(AgentId agent)
{
    setAgent(agent);
    Q_EMIT agentOpened(agent);
}

void Selection::inspect(AgentId from, AgentId to)
{
    Q_EMIT inspected(from, to);
}

} // namespace mystic
