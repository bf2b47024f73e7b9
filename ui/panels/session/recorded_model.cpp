#include "ui/panels/session/recorded_model.h"

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/files_model.h"

namespace mystic {

namespace {

QString momentText(Timestamp time)
{
    return time.ns == 0 ? format::notAvailable() : format::date(time) % u' ' % format::timeOfDay(time);
}

QString shown(const RecordedEntry& row, RecordedModel::Column column)
{
    switch (column) {
    case RecordedModel::BegunColumn:
        return momentText(row.begun);
    case RecordedModel::NameColumn:
        return row.name.empty() ? format::text(row.directory).section(u'/', -1) : format::text(row.name);
    case RecordedModel::StateColumn:
        return journalEndText(row.end);
    case RecordedModel::DataColumn:
        return momentText(row.dataStart);
    case RecordedModel::TurnsColumn:
        return canBeLookedAt(row) ? format::count(row.turns) : format::notAvailable();
    case RecordedModel::SizeColumn:
        return bytesText(row.bytes);
    case RecordedModel::ColumnCount:
        break;
    }
    return {};
}

bool isText(RecordedModel::Column column)
{
    return column == RecordedModel::NameColumn || column == RecordedModel::StateColumn;
}

QIcon markOf(JournalEnd end)
{
    switch (end) {
    case JournalEnd::Running:
        return tableIcon(Glyph::Play, ColorRole::Accent);
    case JournalEnd::Sealed:
        return tableIcon(Glyph::Disc, ColorRole::Healthy);
    case JournalEnd::Recovered:
    case JournalEnd::Unsealed:
        return tableIcon(Glyph::Triangle, ColorRole::Warning);
    case JournalEnd::Damaged:
        return tableIcon(Glyph::Cross, ColorRole::Critical);
    case JournalEnd::Foreign:
        return tableIcon(Glyph::Square, ColorRole::Neutral);
    }
    return {};
}

} // namespace

QString journalEndText(JournalEnd end)
{
    switch (end) {
    case JournalEnd::Running:
        return RecordedModel::tr("Running now");
    case JournalEnd::Sealed:
        return RecordedModel::tr("Sealed");
    case JournalEnd::Recovered:
        return RecordedModel::tr("Recovered");
    case JournalEnd::Unsealed:
        return RecordedModel::tr("Not sealed");
    case JournalEnd::Damaged:
        return RecordedModel::tr("Damaged");
    case JournalEnd::Foreign:
        return RecordedModel::tr("Other build");
    }
    return {};
}

QString journalEndMeaning(const RecordedEntry& entry)
{
    switch (entry.end) {
    case JournalEnd::Running:
        return RecordedModel::tr("This station is writing it.");
    case JournalEnd::Sealed:
        return RecordedModel::tr("Closed in order. Looking at it replays it and compares every record.");
    case JournalEnd::Recovered:
        return RecordedModel::tr("The station had crashed; a torn end was cut, and the cut is recorded.");
    case JournalEnd::Unsealed:
        return RecordedModel::tr(
            "It ends without a seal: the station crashed, or another one is writing it.");
    case JournalEnd::Damaged:
    case JournalEnd::Foreign:
        return format::text(entry.problem);
    }
    return {};
}

bool canBeLookedAt(const RecordedEntry& entry)
{
    return entry.turns > 0 && (entry.end == JournalEnd::Sealed || entry.end == JournalEnd::Recovered ||
                               entry.end == JournalEnd::Unsealed);
}

int RecordedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordedEntry& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(markOf(row.end)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isText(column) ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isText(column) ? QVariant() : QVariant(Theme::numberFont());
    case Qt::ToolTipRole:
        return QString(format::text(row.directory) % u'\n' % journalEndMeaning(row));
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1, %2").arg(shown(row, column), journalEndText(row.end))
                                    : shown(row, column);
    case RawRole:
        return column == NameColumn    ? format::text(row.directory)
               : column == TurnsColumn ? QString::number(row.turns)
               : column == SizeColumn  ? QString::number(row.bytes)
                                       : shown(row, column);
    default:
        return {};
    }
}

QVariant RecordedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isText(column) ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BegunColumn:
        return tr("Begun (UTC)", "column");
    case NameColumn:
        return tr("Session", "column");
    case StateColumn:
        return tr("Journal", "column: how it ends");
    case DataColumn:
        return tr("Data from (UTC)", "column");
    case TurnsColumn:
        return tr("Turns", "column");
    case SizeColumn:
        return tr("Size", "column");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
