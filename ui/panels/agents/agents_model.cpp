#include "ui/panels/agents/agents_model.h"

#include "ui/panels/children/children_model.h"

#include <QBrush>

#include "ui/models/agent_words.h"
#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

namespace mystic {

int AgentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AgentsModel::canStop(AgentState state)
{
    return state != AgentState::Stopped && state != AgentState::Failed;
}

QString AgentsModel::display(const AgentView& agent, int column)
{
    const bool alive = agent.state == AgentState::Running || agent.state == AgentState::Starting;
    switch (column) {
    case NameColumn:
        return format::text(agent.name);
    case PlacementColumn:
        return format::text(agent.placement);
    case ProcessColumn: // number of the process, and which of the agent's processes it is
        return agent.child.pid > 0 ? QStringLiteral("%1 #%2").arg(agent.child.pid).arg(agent.child.epoch)
                                   : format::notAvailable();
    case HealthColumn:
        return agent.inProcess ? childHealth(agent.child) : format::notAvailable();
    case IsolationColumn:
        return agent.inProcess ? childIsolation(agent.child) : format::notAvailable();
    case StateColumn:
        return words::agentState(agent.state);
    case RateColumn:
        return alive ? format::rate(agent.messagesPerSecond) : format::notAvailable();
    case LatencyColumn:
        return alive ? format::latency(agent.p99Ns) : format::notAvailable();
    case RestartsColumn:
        return format::count(agent.restarts);
    case UptimeColumn:
        return format::duration(agent.uptimeNs);
    default:
        return {};
    }
}

QString AgentsModel::spoken(const AgentView& agent, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%1, %2").arg(format::text(agent.name), words::agentText(agent.title));
    case StateColumn:
        return agent.reason.empty()
                   ? words::agentState(agent.state)
                   : tr("%1: %2").arg(words::agentState(agent.state), format::text(agent.reason));
    case ActionsColumn:
        return canStop(agent.state) ? tr("S stops %1, R restarts it").arg(format::text(agent.name))
                                    : tr("S starts %1, R restarts it").arg(format::text(agent.name));
    default:
        return display(agent, column);
    }
}

QVariant AgentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AgentView& agent = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(agent, column);
    case Qt::TextAlignmentRole:
        return column >= RateColumn && column <= UptimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == ActionsColumn)
            return {}; // the delegate tells each button apart
        if (agent.inProcess && (column == ProcessColumn || column == HealthColumn))
            return tr("Process %1, instance %2: %3")
                .arg(agent.child.pid)
                .arg(agent.child.epoch)
                .arg(childHealthSentence(agent.child));
        if (column == LatencyColumn)
            return tr("Handler time of the last second: p50 %1, p99 %2")
                .arg(format::latency(agent.p50Ns), format::latency(agent.p99Ns));
        if (column == RateColumn)
            return tr("%1 messages handled since the start, %2 errors")
                .arg(format::count(agent.messages), format::count(agent.errors));
        return spoken(agent, StateColumn);
    case Qt::AccessibleTextRole:
        return spoken(agent, column);
    case RawRole:
        switch (column) {
        case ProcessColumn:
            return agent.child.pid;
        case RateColumn:
            return agent.messagesPerSecond;
        case LatencyColumn:
            return QVariant::fromValue<qulonglong>(agent.p99Ns);
        case RestartsColumn:
            return agent.restarts;
        case UptimeColumn:
            return QVariant::fromValue<qlonglong>(agent.uptimeNs);
        default:
            return display(agent, column);
        }
    default:
        return {};
    }
}

QVariant AgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= RateColumn && section <= UptimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == ActionsColumn)
        return tr("Actions");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // a long title is cut, the names are not
        return {};
    switch (section) {
    case NameColumn:
        return tr("Agent");
    case PlacementColumn:
        return tr("Placement");
    case ProcessColumn:
        return tr("Process");
    case HealthColumn:
        return tr("Health");
    case IsolationColumn:
        return tr("Isolation");
    case StateColumn:
        return tr("State");
    case RateColumn:
        return tr("Msgs", "short for messages per second");
    case LatencyColumn:
        return tr("p99");
    case RestartsColumn:
        return tr("Restarts");
    case UptimeColumn:
        return tr("Uptime");
    default:
        return QString();
    }
}

} // namespace mystic
