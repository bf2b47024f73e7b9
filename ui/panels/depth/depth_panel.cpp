#include "ui/panels/depth/depth_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

#include "ui/models/data_age.h"
#include "ui/models/format.h"
#include "ui/models/linked_instrument.h"
#include "ui/panels/data_table.h"
#include "ui/panels/depth/depth_delegate.h"

namespace mystic {

DepthPanel::DepthPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("depth"), parent), m_selection(selection), m_model(new DepthModel(this)),
      m_table(new DataTable(QStringLiteral("depthTable"), this)), m_recentre(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DepthDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setContent(m_table);
    m_recentre->setObjectName(QStringLiteral("depthRecentre"));
    m_recentre->setProperty("flat", true);
    m_recentre->setAutoDefault(false);
    addHeaderWidget(m_recentre);
    connect(m_recentre, &QPushButton::clicked, this, &DepthPanel::recentre);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &DepthPanel::scrolled);
    connect(&m_selection, &Selection::instrumentChanged, this, &DepthPanel::instrumentChanged);
    setEmpty(true, tr("No prices yet. Depth appears with the instrument's first quote or book."));
    retranslateUi();
}

QString DepthPanel::title() const
{
    return tr("Depth");
}

void DepthPanel::instrumentChanged()
{
    m_centred = true;
    if (isVisible() && shownSnapshot())
        apply(*shownSnapshot());
}

void DepthPanel::apply(const StationSnapshot& snapshot)
{
    const Instrument* instrument = linkedInstrument(m_selection, snapshot);
    const DepthLadder ladder = instrument == nullptr ? DepthLadder() : depthLadder(snapshot, instrument->id);
    m_recentre->setEnabled(ladder.source != DepthSource::Nothing);
    if (ladder.source == DepthSource::Nothing) {
        setHeaderText({});
        setEmpty(true,
                 instrument == nullptr
                     ? tr("No instruments yet. Depth appears when the session has started.")
                     : tr("No quote or book for %1 yet. An instrument that sends trades or bars only has no "
                          "depth to show.")
                           .arg(format::text(instrument->symbol)));
        return;
    }
    setEmpty(false);
    {
        const QScopedValueRollback moving(m_moving, true);
        m_model->setDecimals(instrument->priceDecimals, instrument->quantityDecimals);
        m_model->applyRows(ladder.rows);
        m_spreadRow = ladder.spreadRow;
        if (instrument->id != m_instrument) {
            m_instrument = instrument->id;
            m_table->growColumns();
            shareWidth();
        }
    }
    if (m_centred)
        recentre();
    QString header =
        ladder.source == DepthSource::Book
            ? tr("%1 · book").arg(format::text(instrument->symbol))
            : tr("%1 · best quotes only: the source sends no book").arg(format::text(instrument->symbol));
    const Timestamp last = snapshot.quotes[instrument->id].time;
    if (const DataState state = dataState(snapshot, last); state != DataState::Live)
        header = tr("%1 · %2, %3 old", "…, state, age")
                     .arg(header, dataStateWord(state), ageText(dataAge(snapshot, last)));
    setHeaderText(header);
}

/// The two columns of sizes, with their bars, take the width that is left.
void DepthPanel::shareWidth()
{
    int used = 0;
    for (const int column : {DepthModel::OwnBuyColumn, DepthModel::PriceColumn, DepthModel::OwnSellColumn})
        used += m_table->columnWidth(column);
    const int left = (m_table->viewport()->width() - used) / 2;
    for (const int column : {DepthModel::BidSizeColumn, DepthModel::AskSizeColumn})
        m_table->setColumnWidth(column, std::max(m_table->columnWanted(column), left));
}

void DepthPanel::recentre()
{
    const QScopedValueRollback moving(m_moving, true);
    m_centred = true;
    if (m_spreadRow >= 0)
        m_table->centreRow(m_spreadRow);
}

void DepthPanel::scrolled()
{
    if (!m_moving)
        m_centred = false;
}

void DepthPanel::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback moving(m_moving, true);
    Panel::resizeEvent(event);
    if (m_centred)
        recentre();
}

bool DepthPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareWidth(); // a scroll bar takes its part
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_C && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            recentre();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void DepthPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Depth ladder"));
    m_recentre->setText(tr("Recentre"));
    m_recentre->setAccessibleName(tr("Put the spread in the middle"));
    m_recentre->setToolTip(
        tr("Put the spread in the middle and keep it there. In the ladder the key C does the same."));
    fitColumns();
}

void DepthPanel::themeChanged()
{
    m_table->viewport()->update();
}

void DepthPanel::fitColumns()
{
    const QString size = QStringLiteral("000.000");
    m_table->fitColumns({size, size,
                         tr("spread %1 · %2 bps").arg(QStringLiteral("00.00"), QStringLiteral("00.0")), size,
                         size},
                        -1);
    m_table->growColumns();
    shareWidth();
}

} // namespace mystic
