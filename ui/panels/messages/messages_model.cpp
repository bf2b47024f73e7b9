#include "ui/panels/messages/messages_model.h"

#include <QStringList>

#include <algorithm>
#include <map>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

bool isNumber(int column)
{
    return column == MessagesModel::TurnColumn || column == MessagesModel::LatencyColumn;
}

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
}

QString way(AgentId from, AgentId to, const StationSnapshot& snapshot)
{
    return MessagesModel::tr("%1 → %2", "from, to")
        .arg(words::source(from, snapshot.agents), words::source(to, snapshot.agents));
}

} // namespace

QString MessagesModel::wayOf(const MessageRow& row) const
{
    return m_names ? way(row.from, row.to, *m_names) : format::notAvailable();
}

QString MessagesModel::shown(const MessageRow& row, Column column) const
{
    switch (column) {
    case TimeColumn:
        return format::moment(row.time, rowAt(rowCount() - 1).time, 6);
    case TurnColumn:
        return format::count(row.seq);
    case WayColumn:
        return wayOf(row);
    case KindColumn:
        return format::text(toText(row.kind));
    case LatencyColumn:
        return format::latency(row.latencyNs);
    case TextColumn:
        return format::text(row.text);
    case TraceColumn:
        return row.trace == 0 ? QString() : QStringLiteral("S-%1").arg(row.trace);
    case ColumnCount:
        break;
    }
    return {};
}

QString MessagesModel::raw(const MessageRow& row, Column column) const
{
    switch (column) {
    case TimeColumn:
        return format::text(formatTimestamp(row.time, 9));
    case TurnColumn:
        return QString::number(row.seq);
    case LatencyColumn:
        return row.latencyNs == 0 ? QString() : QString::number(row.latencyNs);
    default:
        return shown(row, column);
    }
}

QString MessagesModel::sentence(const MessageRow& row) const
{
    return tr("%1 UTC, turn %2, %3, %4\n%5")
        .arg(format::text(formatTimestamp(row.time, 9)), format::count(row.seq), wayOf(row),
             format::text(toText(row.kind)), format::text(row.text));
}

int MessagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const MessageRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const Theme& theme = Theme::instance();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::AccessibleTextRole:
        return column == TimeColumn ? sentence(row) : shown(row, column);
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        return isNumber(column) || column == TimeColumn || column == TraceColumn
                   ? QVariant(Theme::numberFont())
                   : QVariant();
    case Qt::ForegroundRole:
        if (column == KindColumn && row.severity >= Severity::Medium)
            return theme.color(markOf(row.severity).role);
        return column == TextColumn || column == KindColumn ? QVariant()
                                                            : QVariant(theme.color(ColorRole::TextMuted));
    case Qt::DecorationRole:
        return column == KindColumn && row.severity != Severity::Info
                   ? QVariant(tableIcon(markOf(row.severity).glyph, markOf(row.severity).role))
                   : QVariant();
    case RawRole:
        return raw(row, column);
    case TraceRole:
        return QVariant::fromValue<quint64>(row.trace);
    case OrderRole:
        return QVariant::fromValue<quint64>(row.order);
    case InstrumentRole:
        return row.instrument;
    default:
        return {};
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && section == LatencyColumn)
        return tr("From the turn's start to delivery; every sixteenth turn is measured");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time (UTC)", "column");
    case TurnColumn:
        return tr("Turn", "column");
    case WayColumn:
        return tr("Way", "column: from whom to whom");
    case KindColumn:
        return tr("Message", "column: its kind");
    case LatencyColumn:
        return tr("Latency", "column");
    case TextColumn:
        return tr("What it says", "column");
    case TraceColumn:
        return tr("Trace", "column: turn of the signal");
    case ColumnCount:
        break;
    }
    return {};
}

bool MessagesModel::matches(const MessageRow& row, const QStringList& words) const
{
    const QString all = wayOf(row) + u' ' + shown(row, KindColumn) + u' ' + shown(row, TextColumn) + u' ' +
                        shown(row, TraceColumn);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString watchText(MessageWatch watch, const StationSnapshot& snapshot)
{
    if (watch.from == NoAgent)
        return {};
    return watch.from == watch.to ? MessagesModel::tr("all of %1", "a node of the flow")
                                        .arg(words::source(watch.from, snapshot.agents))
                                  : way(watch.from, watch.to, snapshot);
}

std::vector<MessageWatch> watchesOf(const StationSnapshot& snapshot)
{
    std::vector<MessageWatch> watches;
    const auto addNode = [&watches](AgentId id) {
        const MessageWatch node{id, id};
        if (std::find(watches.begin(), watches.end(), node) == watches.end())
            watches.push_back(node);
    };
    for (const EdgeView& edge : snapshot.edges) {
        addNode(edge.from);
        addNode(edge.to);
    }
    for (const EdgeView& edge : snapshot.edges)
        watches.push_back({edge.from, edge.to});
    return watches;
}

FlowFigures figuresOf(const StationSnapshot& snapshot, MessageWatch watch)
{
    FlowFigures figures;
    std::map<std::int64_t, FlowPoint> seconds;
    for (const EdgeView& edge : snapshot.edges) {
        if (!watch.covers(edge.from, edge.to))
            continue;
        figures.count += edge.count;
        figures.perSecond += edge.perSecond;
        figures.p50Ns = std::max(figures.p50Ns, edge.p50Ns);
        figures.p99Ns = std::max(figures.p99Ns, edge.p99Ns);
        figures.drops += edge.drops;
        for (std::size_t i = 0; i < edge.history.size(); ++i) {
            const FlowPoint& point = edge.history[i];
            FlowPoint& sum = seconds[point.atNs];
            sum.atNs = point.atNs;
            sum.perSecond += point.perSecond;
            sum.p50Ns = std::max(sum.p50Ns, point.p50Ns);
            sum.p99Ns = std::max(sum.p99Ns, point.p99Ns);
        }
    }
    figures.history.reserve(seconds.size());
    for (const auto& [at, point] : seconds)
        figures.history.push_back(point);
    return figures;
}

} // namespace mystic
