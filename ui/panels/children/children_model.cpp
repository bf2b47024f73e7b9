#include "ui/panels/children/children_model.h"

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/files_model.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

bool isNumber(int column)
{
    return column == ChildrenModel::ProcessColumn || column == ChildrenModel::InstanceColumn ||
           column >= ChildrenModel::CpuColumn;
}

QString shown(const ChildRow& row, ChildrenModel::Column column)
{
    const ChildProcessView& child = row.child;
    switch (column) {
    case ChildrenModel::AgentColumn:
        return row.name;
    case ChildrenModel::ProcessColumn:
        return child.pid > 0 ? QString::number(child.pid) : format::notAvailable();
    case ChildrenModel::InstanceColumn:
        return format::count(child.epoch);
    case ChildrenModel::HealthColumn:
        return childHealth(child);
    case ChildrenModel::IsolationColumn:
        return childIsolation(child);
    case ChildrenModel::CpuColumn:
        return child.usageKnown ? format::percent(child.cpuShare, 1) : format::notAvailable();
    case ChildrenModel::MemoryColumn:
        return child.usageKnown ? bytesText(child.residentBytes) : format::notAvailable();
    case ChildrenModel::RateColumn:
        return format::rate(row.messagesPerSecond);
    case ChildrenModel::QueueColumn:
        return format::count(child.owed);
    case ChildrenModel::LongestColumn:
        return child.alive ? format::latency(child.handlerMaxNs) : format::notAvailable();
    case ChildrenModel::ErrorsColumn:
        return format::count(row.errors);
    case ChildrenModel::DroppedColumn:
        return format::count(child.dropped);
    case ChildrenModel::RestartsColumn:
        return format::count(child.restarts);
    case ChildrenModel::RecoveryColumn:
        return child.lastRecoveryNs > 0 ? format::latency(static_cast<std::uint64_t>(child.lastRecoveryNs))
                                        : format::notAvailable();
    case ChildrenModel::ColumnCount:
        break;
    }
    return {};
}

QString raw(const ChildRow& row, ChildrenModel::Column column)
{
    const ChildProcessView& child = row.child;
    switch (column) {
    case ChildrenModel::CpuColumn:
        return child.usageKnown ? QString::number(child.cpuShare, 'f', 4) : QString();
    case ChildrenModel::MemoryColumn:
        return child.usageKnown ? QString::number(child.residentBytes) : QString();
    case ChildrenModel::RateColumn:
        return QString::number(row.messagesPerSecond, 'f', 1);
    case ChildrenModel::QueueColumn:
        return QString::number(child.owed);
    case ChildrenModel::LongestColumn:
        return QString::number(child.handlerMaxNs);
    case ChildrenModel::DroppedColumn:
        return QString::number(child.dropped);
    case ChildrenModel::RecoveryColumn:
        return QString::number(child.lastRecoveryNs);
    default:
        return shown(row, column);
    }
}

ColorRole healthRole(const ChildRow& row)
{
    return markOf(row.state).role;
}

QVariant foreground(const ChildRow& row, ChildrenModel::Column column)
{
    const Theme& theme = Theme::instance();
    if (column == ChildrenModel::HealthColumn)
        return theme.color(healthRole(row));
    const bool counts = column == ChildrenModel::ErrorsColumn || column == ChildrenModel::DroppedColumn;
    const std::uint64_t number = column == ChildrenModel::ErrorsColumn ? row.errors : row.child.dropped;
    if (counts)
        return theme.color(number == 0 ? ColorRole::TextMuted : ColorRole::Warning);
    return {};
}

QString sentence(const ChildRow& row)
{
    QString text = ChildrenModel::tr("%1: %2").arg(row.name, childHealthSentence(row.child));
    if (!row.child.reason.empty())
        text += ChildrenModel::tr(" Last: %1.").arg(format::text(row.child.reason));
    return text;
}

} // namespace

std::vector<ChildRow> childRows(const StationSnapshot& snapshot)
{
    std::vector<ChildRow> rows;
    for (const AgentView& agent : snapshot.agents) {
        if (!agent.inProcess)
            continue;
        ChildRow& row = rows.emplace_back();
        row.agent = agent.id;
        row.state = agent.state;
        row.name = format::text(agent.name);
        row.messagesPerSecond = agent.messagesPerSecond;
        row.errors = agent.errors;
        row.child = agent.child;
        if (agent.standby.agent != agent.id)
            continue;
        ChildRow standby = row;
        standby.isStandby = true;
        standby.name = ChildrenModel::tr("%1, standby").arg(row.name);
        standby.state = agent.standby.ready   ? AgentState::Running
                        : agent.standby.alive ? AgentState::Hung
                                              : AgentState::BackingOff;
        standby.child = agent.standby;
        rows.push_back(std::move(standby));
    }
    return rows;
}

QString childHealth(const ChildProcessView& child)
{
    if (!child.alive)
        return ChildrenModel::tr("no process");
    if (child.ready)
        return ChildrenModel::tr("ready");
    return child.progressing ? ChildrenModel::tr("not ready") : ChildrenModel::tr("no progress");
}

QString childHealthSentence(const ChildProcessView& child)
{
    const auto answer = [](bool yes) { return yes ? ChildrenModel::tr("yes") : ChildrenModel::tr("no"); };
    return ChildrenModel::tr("alive %1, progressing %2, ready %3.")
        .arg(answer(child.alive), answer(child.progressing), answer(child.ready));
}

QString childIsolation(const ChildProcessView& child)
{
    if (child.isolation == "limited")
        return ChildrenModel::tr("limited");
    if (child.isolation == "cut-off")
        return ChildrenModel::tr("cut off");
    if (child.isolation == "confined")
        return ChildrenModel::tr("confined");
    return ChildrenModel::tr("none", "isolation of a process");
}

int ChildrenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChildrenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChildRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case RawRole:
        return raw(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::DecorationRole:
        return column == HealthColumn ? QVariant(tableIcon(markOf(row.state).glyph, healthRole(row)))
                                      : QVariant();
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == AgentColumn || column == HealthColumn ? sentence(row) : shown(row, column);
    default:
        return {};
    }
}

QVariant ChildrenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (static_cast<Column>(section)) {
        case InstanceColumn:
            return tr("Number of its present process; answers of an older one are refused");
        case HealthColumn:
            return tr(
                "Three questions: does the process live, does it get on with its work, do its answers count");
        case IsolationColumn:
            return tr("How tightly the process is shut in, as tried on this machine");
        case CpuColumn:
            return tr("Share of one core over the last second");
        case QueueColumn:
            return tr("Turns it was sent and has not finished");
        case LongestColumn:
            return tr("Longest turn since its last heartbeat");
        case DroppedColumn:
            return tr("Trades, quotes and book changes it was not given because it did not keep up");
        case RecoveryColumn:
            return tr("From losing it to its being ready again, last time");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case AgentColumn:
        return tr("Agent", "column");
    case ProcessColumn:
        return tr("Process", "column: number of the process");
    case InstanceColumn:
        return tr("Instance", "column");
    case HealthColumn:
        return tr("Health", "column");
    case IsolationColumn:
        return tr("Isolation", "column");
    case CpuColumn:
        return tr("CPU", "column");
    case MemoryColumn:
        return tr("Memory", "column");
    case RateColumn:
        return tr("Msgs", "column: messages per second");
    case QueueColumn:
        return tr("Queue", "column");
    case LongestColumn:
        return tr("Longest", "column: longest turn");
    case ErrorsColumn:
        return tr("Errors", "column");
    case DroppedColumn:
        return tr("Left out", "column");
    case RestartsColumn:
        return tr("Restarts", "column");
    case RecoveryColumn:
        return tr("Recovery", "column: time");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
