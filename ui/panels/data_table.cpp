#include "ui/panels/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

#include "ui/panels/table_delegate.h"
#include "ui/theme/theme.h"

namespace mystic {

namespace {

constexpr int CellPadding = 2 * TableDelegate::Padding + 2;
constexpr int GrowRows = 64;   ///< rows looked at for widths ...
constexpr int GrownAFrame = 8; ///< ... and how many of them at once: a text's width takes some microseconds
constexpr int IconSide = 10;

} // namespace

QIcon tableIcon(Glyph glyph, ColorRole role)
{
    static QHash<quint64, QIcon> cache; // a few shapes, colours and two themes
    const QRgb color = Theme::instance().color(role).rgba();
    const quint64 key = (static_cast<quint64>(glyph) << 32U) | color;
    const auto found = cache.constFind(key);
    if (found != cache.constEnd())
        return *found;
    return *cache.insert(key, glyphIcon(glyph, role, IconSide));
}

int tableRowHeight(const QWidget& widget)
{
    return widget.fontMetrics().height() + 8;
}

DataTable::DataTable(const QString& objectName, QWidget* parent) : QTableView(parent)
{
    setObjectName(objectName);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setIconSize(QSize(IconSide, IconSide));
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(tableRowHeight(*this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(28);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &DataTable::explain);
    connect(this, &QTableView::clicked, this, &DataTable::chooseInstrument);
}

void DataTable::explain(const QModelIndex& row)
{
    const quint64 trace = row.data(TraceRole).toULongLong();
    const quint64 order = row.data(OrderRole).toULongLong();
    if (trace != 0 || order != 0)
        Q_EMIT explainRequested(trace, order);
    else if (row.isValid())
        Q_EMIT rowActivated(row);
}

void DataTable::chooseInstrument(const QModelIndex& row)
{
    const QVariant instrument = row.data(InstrumentRole);
    if (instrument.isValid() && instrument.toUInt() != NoInstrument)
        Q_EMIT instrumentChosen(static_cast<InstrumentId>(instrument.toUInt()));
}

void DataTable::fitColumns(const std::vector<QString>& samples, int stretchColumn)
{
    m_samples = samples;
    m_stretchColumn = stretchColumn;
    if (!model())
        return;
    for (int column = 0; column < static_cast<int>(m_samples.size()); ++column)
        if (column != m_stretchColumn)
            setColumnWidth(column, sampleWidth(column));
    stretch();
}

int DataTable::sampleWidth(int column) const
{
    const QString& sample = m_samples[static_cast<std::size_t>(column)];
    const bool digits = std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.isDigit(); });
    const QFontMetrics metrics(digits ? Theme::numberFont() : font());
    const QString header = model()->headerData(column, Qt::Horizontal).toString();
    return std::max(metrics.horizontalAdvance(sample), QFontMetrics(font()).horizontalAdvance(header)) +
           CellPadding;
}

void DataTable::growColumns()
{
    growColumnsFor(0, GrowRows);
}

/// Rows from `first` up to but without `end`.
void DataTable::growColumnsFor(int first, int end)
{
    if (!model() || m_samples.empty())
        return;
    const int rows = std::min(model()->rowCount(), end);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretchColumn || isColumnHidden(column))
            continue;
        int wanted = columnWidth(column);
        for (int row = first; row < rows; ++row) {
            const QModelIndex cell = model()->index(row, column);
            const QVariant own = cell.data(Qt::FontRole);
            const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : font());
            const int sign = cell.data(Qt::DecorationRole).isValid() ? TableDelegate::SignSide + 5 : 0;
            wanted = std::max(wanted, metrics.horizontalAdvance(cell.data().toString()) + sign + CellPadding);
        }
        setColumnWidth(column, wanted);
    }
    stretch();
}

void DataTable::growColumnsAtTimes(bool rowsChanged)
{
    if (rowsChanged) {
        growColumns();
        return;
    }
    growColumnsFor(m_nextGrown, m_nextGrown + GrownAFrame);
    m_nextGrown = (m_nextGrown + GrownAFrame) % GrowRows;
}

void DataTable::stretch()
{
    if (!model() || m_stretchColumn < 0)
        return;
    int used = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretchColumn && !isColumnHidden(column))
            used += columnWidth(column);
    setColumnWidth(m_stretchColumn, std::max(sampleWidth(m_stretchColumn), viewport()->width() - used));
}

void DataTable::centreRow(int row)
{
    executeDelayedItemsLayout(); // the scroll bar's range must know the new rows first
    scrollTo(model()->index(row, std::max(0, m_stretchColumn)), QAbstractItemView::PositionAtCenter);
}

void DataTable::keepRowsInPlace(int rows)
{
    executeDelayedItemsLayout(); // the scroll bar's range must know the new rows first
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows);
}

QString DataTable::selectedRowsAsText(bool withHeader) const
{
    QStringList lines;
    const auto lineOf = [this](auto cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << cell(column);
        return cells.join(u'\t');
    };
    if (!model() || !selectionModel())
        return {};
    if (withHeader)
        lines << lineOf(
            [this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        lines << lineOf([this, &row](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant raw = cell.data(RawRole);
            return raw.isValid() ? raw.toString() : cell.data().toString();
        });
    return lines.join(u'\n');
}

void DataTable::copyRows(bool withHeader) const
{
    const QString text = selectedRowsAsText(withHeader);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows(false);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        explain(currentIndex());
        event->accept();
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex().row() != before.row())
        chooseInstrument(currentIndex());
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = selectionModel() && selectionModel()->hasSelection();
    QAction* copy = menu->addAction(tr("Copy rows"), this, [this] { copyRows(false); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(any);
    menu->addAction(tr("Copy rows with header"), this, [this] { copyRows(true); })->setEnabled(any);
    const QModelIndex row =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const quint64 trace = row.data(TraceRole).toULongLong();
    const quint64 order = row.data(OrderRole).toULongLong();
    if (trace != 0 || order != 0) {
        menu->addSeparator();
        menu->addAction(tr("Why this order?"), this,
                        [this, trace, order] { Q_EMIT explainRequested(trace, order); });
    }
    if (trace != 0) {
        menu->addAction(tr("Show only trace S-%1 in the audit log").arg(trace), this,
                        [this, trace] { Q_EMIT traceRequested(trace); });
    }
    menu->popup(event->globalPos());
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(tableRowHeight(*this));
    else if (event->type() == QEvent::LanguageChange)
        takeLanguage();
}

/// Models answer in the new language at once, but no view asks them by itself.
void DataTable::takeLanguage()
{
    if (!model())
        return;
    for (int column = 0; column < static_cast<int>(m_samples.size()); ++column)
        if (column != m_stretchColumn)
            setColumnWidth(column, std::max(columnWidth(column), sampleWidth(column)));
    stretch();
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

} // namespace mystic
