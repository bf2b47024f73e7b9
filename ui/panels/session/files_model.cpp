#include "ui/panels/session/files_model.h"

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/session/session_desk.h"

namespace mystic {

namespace {

constexpr int InstrumentsShown = 3;

QString momentText(Timestamp time)
{
    return time.ns == 0 ? format::notAvailable() : format::date(time) % u' ' % format::timeOfDay(time);
}

QString instrumentsText(const std::vector<std::string>& names)
{
    QStringList shown;
    for (const std::string& name : names)
        if (shown.size() < InstrumentsShown)
            shown << format::text(name);
    const QString text = shown.join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.size()) - InstrumentsShown;
    return more > 0 ? FilesModel::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString stateText(const ChosenFile& file)
{
    if (file.preview)
        return !file.preview->problems.empty() && file.preview->isUsable() ? FilesModel::tr("Usable, look")
               : file.preview->isUsable()                                  ? FilesModel::tr("Usable")
                                                                           : FilesModel::tr("Not usable");
    return file.share >= 0 ? FilesModel::tr("Reading, %1").arg(format::percent(file.share, 0))
                           : FilesModel::tr("Waiting");
}

/// Faults the session would go on with, in one sentence; empty without any.
QString faultsText(const FilePreview& preview)
{
    QStringList parts;
    const auto add = [&parts](std::uint64_t count, const QString& what) {
        if (count > 0)
            parts << what.arg(format::count(count));
    };
    add(preview.rejected, FilesModel::tr("%1 rows that cannot be used"));
    add(preview.gaps, FilesModel::tr("%1 gaps"));
    add(preview.duplicates, FilesModel::tr("%1 duplicates"));
    add(preview.outOfOrder, FilesModel::tr("%1 out of order"));
    add(preview.crossed, FilesModel::tr("%1 crossed quotes"));
    return parts.join(QStringLiteral(", "));
}

QString shown(const FileRow& row, FilesModel::Column column)
{
    const bool known = row.read && row.rows > 0;
    switch (column) {
    case FilesModel::StateColumn:
        return row.state;
    case FilesModel::FileColumn:
        return row.path.section(u'/', -1);
    case FilesModel::ContentColumn:
        return row.content;
    case FilesModel::InstrumentsColumn:
        return row.instruments;
    case FilesModel::FirstColumn:
        return momentText(row.first);
    case FilesModel::LastColumn:
        return momentText(row.last);
    case FilesModel::RowsColumn:
        return known ? format::count(row.rows) : format::notAvailable();
    case FilesModel::SizeColumn:
        return row.read ? bytesText(row.bytes) : format::notAvailable();
    case FilesModel::ColumnCount:
        break;
    }
    return {};
}

bool isNumber(FilesModel::Column column)
{
    return column >= FilesModel::FirstColumn;
}

} // namespace

QString bytesText(std::uint64_t bytes)
{
    constexpr double step = 1000;
    auto value = static_cast<double>(bytes);
    if (value < step)
        return FilesModel::tr("%1 B", "bytes").arg(format::count(bytes));
    for (const char* unit : {"kB", "MB"}) {
        value /= step;
        if (value < step)
            return QString::number(value, 'f', 1) % QChar(format::ThinSpace) % QLatin1String(unit);
    }
    return QString::number(value / step, 'f', 1) % QChar(format::ThinSpace) % QLatin1String("GB");
}

QString contentText(const FilePreview& preview)
{
    QString text;
    switch (preview.content) {
    case FileContent::Unknown:
        return FilesModel::tr("Not recognised");
    case FileContent::Bars:
        text = FilesModel::tr("Bars of %1").arg(format::duration(preview.interval.ns));
        break;
    case FileContent::QuoteBars:
        text = FilesModel::tr("Quote bars of %1").arg(format::duration(preview.interval.ns));
        break;
    case FileContent::Trades:
        text = FilesModel::tr("Trades");
        break;
    case FileContent::Quotes:
        text = FilesModel::tr("Quotes");
        break;
    case FileContent::BookDeltas:
        text = FilesModel::tr("Book deltas");
        break;
    case FileContent::Capture:
        text = FilesModel::tr("Venue capture");
        break;
    }
    return preview.packed ? FilesModel::tr("%1, gzip").arg(text) : text;
}

std::vector<FileRow> fileRows(const std::vector<ChosenFile>& files)
{
    std::vector<FileRow> rows;
    for (const ChosenFile& file : files) {
        FileRow& row = rows.emplace_back();
        row.path = file.path;
        row.state = stateText(file);
        if (!file.preview)
            continue;
        const FilePreview& preview = *file.preview;
        row.read = true;
        row.usable = preview.isUsable();
        row.content = contentText(preview);
        row.instruments = instrumentsText(preview.instruments);
        row.first = preview.first;
        row.last = preview.last;
        row.rows = preview.rows;
        row.bytes = preview.bytes;
        if (const QString faults = faultsText(preview); !faults.isEmpty())
            row.problems << faults;
        for (const std::string& problem : preview.problems)
            row.problems << format::text(problem);
    }
    return rows;
}

int FilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::DecorationRole:
        if (column != StateColumn)
            return {};
        return !row.read    ? tableIcon(Glyph::Ring, ColorRole::Neutral)
               : row.usable ? tableIcon(Glyph::Disc, ColorRole::Healthy)
                            : tableIcon(Glyph::Cross, ColorRole::Critical);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ToolTipRole:
        return row.problems.isEmpty() ? row.path : row.path % u'\n' % row.problems.join(u'\n');
    case Qt::AccessibleTextRole:
        return column == StateColumn ? tr("%1: %2").arg(row.path, row.state) : shown(row, column);
    case RawRole:
        return column == FileColumn ? row.path : shown(row, column);
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StateColumn:
        return tr("State", "column");
    case FileColumn:
        return tr("File", "column");
    case ContentColumn:
        return tr("Recognised as", "column");
    case InstrumentsColumn:
        return tr("Instruments", "column");
    case FirstColumn:
        return tr("First (UTC)", "column");
    case LastColumn:
        return tr("Last (UTC)", "column");
    case RowsColumn:
        return tr("Rows", "column");
    case SizeColumn:
        return tr("Size", "column");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
