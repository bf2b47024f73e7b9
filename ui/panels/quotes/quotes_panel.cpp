#include "ui/panels/quotes/quotes_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/data_table.h"
#include "ui/panels/quotes/quotes_model.h"

namespace mystic {

namespace {

/// Rows are put in order again once a second: faster, and nobody could read.
constexpr unsigned OrderEvery = 10;

} // namespace

QuotesPanel::QuotesPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("quotes"), parent), m_selection(selection), m_model(new QuotesModel(this)),
      m_table(new DataTable(QStringLiteral("quotesTable"), this)), m_filter(new QLineEdit(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(QuotesModel::InstrumentColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false); // the titles say it: an arrow would cover them
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    setContent(m_table);
    m_filter->setObjectName(QStringLiteral("quotesFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(150);
    m_filter->installEventFilter(this);
    addHeaderWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &QuotesPanel::filterChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuotesPanel::choose);
    connect(&m_selection, &Selection::instrumentChanged, this, &QuotesPanel::follow);
    setEmpty(true, tr("No instruments yet. Their prices appear here when the session has started."));
    retranslateUi();
}

QString QuotesPanel::title() const
{
    return tr("Quotes");
}

void QuotesPanel::apply(const StationSnapshot& snapshot)
{
    const bool none = snapshot.quotes.empty() || !snapshot.instruments;
    setEmpty(none, tr("No instruments yet. Their prices appear here when the session has started."));
    if (none)
        return;
    const int rows = m_model->rowCount();
    const QScopedValueRollback following(m_following, true); // a reset is no choice of the operator's
    m_model->apply(shownSnapshot());
    if (++m_applied % OrderEvery == 0 && !m_mouseDown)
        m_model->reorder();
    m_table->growColumnsAtTimes(rows != m_model->rowCount());
    if (rows != m_model->rowCount() || m_applied % OrderEvery == OrderEvery / 2) // not with the ordering
        hideWhatDoesNotFit();
    if (!m_table->currentIndex().isValid())
        follow(m_selection.instrument());
    showCount();
}

void QuotesPanel::showCount()
{
    const auto total = format::count(m_model->total());
    const auto shown = format::count(static_cast<std::uint64_t>(m_model->rowCount()));
    QString text = m_model->rowCount() == static_cast<int>(m_model->total())
                       ? tr("%n instruments", nullptr, m_model->rowCount())
                       : tr("%1 of %2 instruments").arg(shown, total);
    if (m_model->staleCount() > 0)
        text = tr("%1 · %2 stale").arg(text).arg(m_model->staleCount());
    setHeaderText(text);
}

void QuotesPanel::filterChanged()
{
    const QScopedValueRollback following(m_following, true);
    m_model->setFilter(m_filter->text());
    follow(m_selection.instrument());
    showCount();
}

void QuotesPanel::choose(const QModelIndex& current)
{
    if (!m_following && current.isValid())
        m_selection.setInstrument(m_model->instrumentAt(current.row()));
}

void QuotesPanel::follow(InstrumentId instrument)
{
    const int row = m_model->rowOf(instrument);
    const QModelIndex current = m_table->currentIndex();
    if (row >= 0 && row == current.row() && m_table->selectionModel()->isSelected(current))
        return;
    const QScopedValueRollback following(m_following, true);
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->setCurrentIndex(m_model->index(row, QuotesModel::InstrumentColumn));
}

bool QuotesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_mouseDown = true;
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Hide)
            m_mouseDown = false;
        else if (event->type() == QEvent::Resize)
            hideWhatDoesNotFit(); // a scroll bar takes its part
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_table && key->text() == QLatin1String("/")) {
            m_filter->setFocus(Qt::ShortcutFocusReason);
            m_filter->selectAll();
            return true;
        }
        const bool leaves =
            key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Escape;
        if (watched == m_filter && leaves) {
            if (key->key() == Qt::Key_Escape)
                m_filter->clear();
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void QuotesPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Quotes"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter instruments by symbol"));
    m_filter->setToolTip(tr("Parts of symbols, separated by spaces. The key / comes here, Escape clears."));
    fitColumns();
}

/// Narrow tables keep what tells most; a wider card shows the rest.
void QuotesPanel::hideWhatDoesNotFit()
{
    constexpr std::array Dispensable{QuotesModel::ChangeColumn,  QuotesModel::BidSizeColumn,
                                     QuotesModel::AskSizeColumn, QuotesModel::VolumeColumn,
                                     QuotesModel::SpreadColumn,  QuotesModel::LastColumn};
    const auto widthOf = [this](int column) {
        int& last = m_shownWidths[static_cast<std::size_t>(column)];
        if (!m_table->isColumnHidden(column))
            last = m_table->columnWidth(column);
        return std::max(last,
                        m_table->columnWanted(column)); // a hidden one as wide as it was: it would flicker
    };
    int wanted = m_table->columnWanted(QuotesModel::InstrumentColumn);
    for (int column = QuotesModel::InstrumentColumn + 1; column < QuotesModel::ColumnCount; ++column)
        wanted += widthOf(column);
    bool changed = false;
    for (const int column : Dispensable) {
        const bool hide = wanted > m_table->viewport()->width();
        if (hide)
            wanted -= widthOf(column);
        changed = changed || hide != m_table->isColumnHidden(column);
        m_table->setColumnHidden(column, hide);
    }
    if (changed)
        m_table->growColumns();
}

void QuotesPanel::themeChanged()
{
    m_table->viewport()->update();
}

void QuotesPanel::fitColumns()
{
    const QString price = QStringLiteral("00 000.00");
    const QString size = QStringLiteral("00.000");
    std::vector<QString> samples{
        roomForSign(QStringLiteral("BTC-USDT")),
        size,
        price,
        price,
        size,
        price,
        QStringLiteral("+000.00"),
        QStringLiteral("+0.00 %"),
        QStringLiteral("00.00"),
        QStringLiteral("00.0k"),
        tr("%1 · %2", "age, state").arg(QStringLiteral("00 min"), dataStateWord(DataState::Stale))};
    const QFontMetrics numbers(Theme::numberFont());
    for (int column = 0; column < QuotesModel::ColumnCount;
         ++column) { // room for the arrow of the sorted column
        const QString title = u"▾ " + QuotesModel::columnName(static_cast<QuotesModel::Column>(column));
        QString& sample = samples[static_cast<std::size_t>(column)];
        if (fontMetrics().horizontalAdvance(title) > numbers.horizontalAdvance(sample))
            sample = title;
    }
    m_table->fitColumns(samples, QuotesModel::InstrumentColumn);
    m_table->growColumns();
}

} // namespace mystic
