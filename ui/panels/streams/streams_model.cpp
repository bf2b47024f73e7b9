#include "ui/panels/streams/streams_model.h"

#include <optional>
#include <string_view>
#include <unordered_map>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

bool isNumber(int column)
{
    return column >= StreamsModel::AgeColumn && column <= StreamsModel::RejectedColumn;
}

/// The fault a column counts; nothing for other columns.
std::optional<std::uint64_t> faultOf(const StreamRow& row, StreamsModel::Column column)
{
    switch (column) {
    case StreamsModel::GapsColumn:
        return row.gaps;
    case StreamsModel::DuplicatesColumn:
        return row.duplicates;
    case StreamsModel::CrossedColumn:
        return row.crossed;
    case StreamsModel::OutOfOrderColumn:
        return row.outOfOrder;
    case StreamsModel::RejectedColumn:
        return row.rejected;
    case StreamsModel::StateColumn:
    case StreamsModel::InstrumentColumn:
    case StreamsModel::AgeColumn:
    case StreamsModel::RateColumn:
    case StreamsModel::EventsColumn:
    case StreamsModel::SourceColumn:
    case StreamsModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

QString shown(const StreamRow& row, StreamsModel::Column column)
{
    if (const auto fault = faultOf(row, column))
        return format::count(*fault);
    switch (column) {
    case StreamsModel::StateColumn:
        return dataStateWord(row.state);
    case StreamsModel::InstrumentColumn:
        return row.symbol;
    case StreamsModel::AgeColumn:
        return ageText(row.age);
    case StreamsModel::RateColumn:
        return format::rate(row.perSecond);
    case StreamsModel::EventsColumn:
        return format::count(row.events);
    default:
        return row.name.section(u'/', -1); // a file by its name; where it lies is in the tooltip
    }
}

QString raw(const StreamRow& row, StreamsModel::Column column)
{
    if (const auto fault = faultOf(row, column))
        return QString::number(*fault);
    switch (column) {
    case StreamsModel::AgeColumn:
        return row.age.ns < 0 ? QString() : QString::number(static_cast<double>(row.age.ns) / 1e9, 'f', 3);
    case StreamsModel::RateColumn:
        return QString::number(row.perSecond, 'f', 1);
    case StreamsModel::EventsColumn:
        return QString::number(row.events);
    default:
        return shown(row, column);
    }
}

QString sentence(const StreamRow& row)
{
    const QString what =
        StreamsModel::tr("%1 from %2: %3").arg(row.symbol, row.name, dataStateWord(row.state));
    switch (row.state) {
    case DataState::Waiting:
        return StreamsModel::tr("%1, nothing came yet").arg(what);
    case DataState::Stale:
        return StreamsModel::tr("%1, last event %2 ago: the gate opens no new risk on it")
            .arg(what, ageText(row.age));
    case DataState::Live:
    case DataState::Down:
    case DataState::Ended:
        break;
    }
    return StreamsModel::tr("%1, last event %2 ago, %3 faults in %4 events read")
        .arg(what, ageText(row.age), format::count(row.faults()), format::count(row.events));
}

QVariant foreground(const StreamRow& row, StreamsModel::Column column)
{
    const Theme& theme = Theme::instance();
    if (column == StreamsModel::StateColumn && row.state != DataState::Live)
        return theme.color(markOf(row.state).role);
    if (column == StreamsModel::AgeColumn && row.state == DataState::Stale)
        return theme.color(ColorRole::Warning);
    if (const auto fault = faultOf(row, column))
        return theme.color(*fault == 0 ? ColorRole::TextMuted : ColorRole::Warning);
    return {};
}

} // namespace

std::vector<StreamRow> streamRows(const StationSnapshot& snapshot)
{
    std::vector<StreamRow> rows;
    rows.reserve(snapshot.streams.size());
    std::unordered_map<std::string_view, InstrumentId> bySymbol; // thousands of streams, five times a second
    if (snapshot.instruments)
        for (const Instrument& instrument : snapshot.instruments->all())
            bySymbol.emplace(instrument.symbol, instrument.id);
    for (const StreamView& stream : snapshot.streams) {
        const StreamHealth& health = stream.health;
        StreamRow& row = rows.emplace_back();
        row.number = static_cast<int>(rows.size()) - 1;
        row.state = dataState(snapshot, health.lastEvent);
        row.age = dataAge(snapshot, health.lastEvent);
        row.name = format::text(health.name);
        row.symbol = format::text(health.symbol);
        const auto instrument = bySymbol.find(health.symbol);
        row.instrument = instrument == bySymbol.end() ? NoInstrument : instrument->second;
        row.perSecond = stream.perSecond;
        row.events = health.events;
        row.gaps = health.gaps;
        row.duplicates = health.duplicates;
        row.crossed = health.crossed;
        row.outOfOrder = health.outOfOrder;
        row.rejected = health.rejected;
    }
    return rows;
}

int StreamsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StreamsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StreamRow& row = rowAt(index.row());
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
        return column == StateColumn ? QVariant(tableIcon(markOf(row.state).glyph, markOf(row.state).role))
                                     : QVariant();
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == StateColumn ? sentence(row) : shown(row, column);
    default:
        return {};
    }
}

QVariant StreamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (static_cast<Column>(section)) {
        case RateColumn:
            return tr("Events of the instrument that reach the agents, by this machine's clock");
        case EventsColumn:
            return tr("Events read; a little ahead of the session, because data are read in advance");
        case CrossedColumn:
            return tr("Quotes with the bid at or above the ask, as received");
        case RejectedColumn:
            return tr("Rows that could not be used; the log names each");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StateColumn:
        return tr("State", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case AgeColumn:
        return tr("Age", "column: of the last event");
    case RateColumn:
        return tr("Rate", "column: events per second");
    case EventsColumn:
        return tr("Events", "column");
    case GapsColumn:
        return tr("Gaps", "column");
    case DuplicatesColumn:
        return tr("Doubles", "column: duplicate events");
    case CrossedColumn:
        return tr("Crossed", "column");
    case OutOfOrderColumn:
        return tr("Disorder", "column: events older than their predecessor");
    case RejectedColumn:
        return tr("Rejected", "column");
    case SourceColumn:
        return tr("Source", "column: file or generator");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
