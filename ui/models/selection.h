// What the operator looks at, shared by all panels that want to follow: one instrument, one trace, one order,
// one agent. Holds identities only, never data; knows no panel and no snapshot.
#pragma once

#include <QObject>

#include "domain/ids.h"

namespace mystic {

/// Given to panels at their construction; outlives them. Thread: GUI.
class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// NoInstrument while nothing was chosen.
    [[nodiscard]] InstrumentId instrument() const { return m_instrument; }
    /// The turn of the signal whose consequences are looked at; 0 while none was chosen.
    [[nodiscard]] quint64 trace() const { return m_trace; }
    /// 0 while none was chosen.
    [[nodiscard]] quint64 order() const { return m_order; }

    /// NoAgent while none was chosen.
    [[nodiscard]] AgentId agent() const { return m_agent; }

public Q_SLOTS:
    void setInstrument(mystic::InstrumentId instrument);
    /// Tells of it even when it is the same again: it is a wish to see it.
    void setTrace(quint64 trace);
    void setOrder(quint64 order);
    void setAgent(mystic::AgentId agent);
    /// Chooses the agent and asks to see its page.
    void openAgent(mystic::AgentId agent);

    /// Asks to see the messages of an edge of the flow graph, or of a node when both ends are equal.
    void inspect(mystic::AgentId from, mystic::AgentId to);

Q_SIGNALS:
    void instrumentChanged(mystic::InstrumentId instrument);
    void traceChosen(quint64 trace);
    void orderChanged(quint64 order);
    void agentChanged(mystic::AgentId agent);
    void agentOpened(mystic::AgentId agent);
    void inspected(mystic::AgentId from, mystic::AgentId to);

private:
    InstrumentId m_instrument = NoInstrument;
    quint64 m_trace = 0;
    quint64 m_order = 0;
    AgentId m_agent = NoAgent;
};

} // namespace mystic
