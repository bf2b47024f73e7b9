#include "ui/panels/audit/audit_cells.h"

#include <QCoreApplication>

#include "ui/models/format.h"
#include "ui/models/words.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr const char* Context = "mystic::audit_cells";

QString translated(const char* text)
{
    return QCoreApplication::translate(Context, text);
}

QString traceText(Seq trace)
{
    return trace == 0 ? QString() : QStringLiteral("S-%1").arg(trace);
}

QString shown(const AuditRow& row, AuditColumn column, Timestamp now)
{
    switch (column) {
    case AuditColumn::Time:
        return format::moment(row.time, now, 6);
    case AuditColumn::Sequence:
        return format::count(row.seq);
    case AuditColumn::Source:
        return format::text(row.sourceName);
    case AuditColumn::Kind:
        return format::text(toText(row.kind));
    case AuditColumn::Text:
        return format::text(row.text);
    case AuditColumn::Trace:
        return traceText(row.trace);
    case AuditColumn::Count_:
        break;
    }
    return {};
}

QString raw(const AuditRow& row, AuditColumn column)
{
    if (column == AuditColumn::Time)
        return format::text(formatTimestamp(row.time, 9));
    if (column == AuditColumn::Sequence)
        return QString::number(row.seq);
    return shown(row, column, row.time);
}

QVariant alignment(int column)
{
    return QVariant::fromValue(
        Qt::Alignment(column == static_cast<int>(AuditColumn::Sequence) ? Qt::AlignRight : Qt::AlignLeft) |
        Qt::AlignVCenter);
}

QVariant foreground(const AuditRow& row, AuditColumn column)
{
    const Theme& theme = Theme::instance();
    if (column == AuditColumn::Kind && row.severity >= Severity::Medium)
        return theme.color(markOf(row.severity).role);
    if (column == AuditColumn::Time || column == AuditColumn::Sequence || column == AuditColumn::Trace)
        return theme.color(ColorRole::TextMuted);
    return {};
}

QString tip(const AuditRow& row)
{
    return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "%1 UTC, turn %2, %3, severity %4\n%5"))
        .arg(format::text(formatTimestamp(row.time, 9)), format::count(row.seq), format::text(row.sourceName),
             words::severity(row.severity), format::text(row.text));
}

} // namespace

namespace audit_cells {

QVariant data(const AuditRow& row, AuditColumn column, int role, Timestamp now)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column, now);
    case Qt::AccessibleTextRole:
        return column == AuditColumn::Kind && row.severity != Severity::Info
                   ? QVariant(translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "%1, severity %2"))
                                  .arg(shown(row, column, now), words::severity(row.severity)))
                   : QVariant(shown(row, column, now));
    case Qt::TextAlignmentRole:
        return alignment(static_cast<int>(column));
    case Qt::FontRole:
        return column == AuditColumn::Time || column == AuditColumn::Sequence || column == AuditColumn::Trace
                   ? QVariant(Theme::numberFont())
                   : QVariant();
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::DecorationRole:
        return column == AuditColumn::Kind && row.severity != Severity::Info
                   ? QVariant(tableIcon(markOf(row.severity).glyph, markOf(row.severity).role))
                   : QVariant();
    case Qt::ToolTipRole:
        return tip(row);
    case RawRole:
        return raw(row, column);
    case TraceRole:
        return QVariant::fromValue<quint64>(row.trace);
    case InstrumentRole:
        return row.instrument;
    default:
        return {};
    }
}

QVariant header(int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<AuditColumn>(section)) {
    case AuditColumn::Time:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "Time (UTC)"));
    case AuditColumn::Sequence:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "Sequence"));
    case AuditColumn::Source:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "Source"));
    case AuditColumn::Kind:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "Record"));
    case AuditColumn::Text:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "What happened"));
    case AuditColumn::Trace:
        return translated(QT_TRANSLATE_NOOP("mystic::audit_cells", "Trace"));
    case AuditColumn::Count_:
        break;
    }
    return {};
}

} // namespace audit_cells

} // namespace mystic
