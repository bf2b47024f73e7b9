#include "ui/panels/logs/logs_model.h"

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

QString logLevelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return LogsModel::tr("Debug");
    case LogLevel::Info:
        return LogsModel::tr("Info");
    case LogLevel::Warning:
        return LogsModel::tr("Warning");
    case LogLevel::Error:
        return LogsModel::tr("Error");
    case LogLevel::Off:
        return LogsModel::tr("Off");
    }
    return {};
}

Mark markOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Warning:
        return {Glyph::Triangle, ColorRole::Warning};
    case LogLevel::Error:
        return {Glyph::Cross, ColorRole::Critical};
    case LogLevel::Debug:
    case LogLevel::Info:
    case LogLevel::Off:
        break;
    }
    return {Glyph::Ring, ColorRole::Neutral};
}

bool LogFilter::accepts(const LogLine& line) const
{
    if (line.level < from || (!component.empty() && line.component != component))
        return false;
    if (words.isEmpty())
        return true;
    const QString all = format::text(line.component) + u' ' + format::text(line.text);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

int LogsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const LogLine& line = rowAt(index.row());
    const int column = index.column();
    const QString texts[ColumnCount] = {format::moment(line.time, rowAt(rowCount() - 1).time, 3),
                                        logLevelWord(line.level), format::text(line.component),
                                        format::text(line.text)};
    const Mark mark = markOf(line.level);
    switch (role) {
    case Qt::DisplayRole:
        return texts[column];
    case Qt::AccessibleTextRole:
        return column == TextColumn ? tr("%1, %2: %3", "level, component, text")
                                          .arg(texts[LevelColumn], texts[ComponentColumn], texts[TextColumn])
                                    : texts[column];
    case Qt::ToolTipRole:
        return tr("%1 UTC, %2, %3\n%4")
            .arg(format::text(formatTimestamp(line.time, 3)), texts[LevelColumn], texts[ComponentColumn],
                 texts[TextColumn]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return column == TimeColumn ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        if (column == LevelColumn && line.level >= LogLevel::Warning)
            return Theme::instance().color(mark.role);
        return column == TextColumn && line.level != LogLevel::Debug
                   ? QVariant()
                   : QVariant(Theme::instance().color(ColorRole::TextMuted));
    case Qt::DecorationRole:
        return column == LevelColumn && line.level >= LogLevel::Warning
                   ? QVariant(tableIcon(mark.glyph, mark.role))
                   : QVariant();
    case RawRole:
        return column == TimeColumn    ? format::text(formatTimestamp(line.time, 3))
               : column == LevelColumn ? format::text(toText(line.level))
                                       : texts[column];
    default:
        return {};
    }
}

QVariant LogsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Clock time (UTC)", "column");
    case LevelColumn:
        return tr("Level", "column");
    case ComponentColumn:
        return tr("Component", "column");
    case TextColumn:
        return tr("What happened", "column");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
