#include "ui/panels/limits/limits_panel.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

#include "ui/panels/data_table.h"
#include "ui/panels/limits/limits_delegate.h"
#include "ui/panels/limits/limits_model.h"

namespace mystic {

namespace {

/// Below this width only name, bar and share are shown; the rest is in the tooltip.
constexpr int WideFrom = 480;
/// Widths are looked at once a second, for figures that got longer.
constexpr unsigned WidthsEvery = 10;

} // namespace

LimitsPanel::LimitsPanel(QWidget* parent)
    : Panel(QStringLiteral("limits"), parent), m_model(new LimitsModel(this)),
      m_table(new DataTable(QStringLiteral("limitsTable"), this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LimitsDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 7);
    setContent(m_table);
    retranslateUi();
    setEmpty(true, tr("No limits yet. They appear with the first report of the Risk Agent, a few seconds "
                      "after it starts."));
}

QString LimitsPanel::title() const
{
    return tr("Risk limits");
}

void LimitsPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<LimitRow> rows = limitRows(snapshot);
    setHeaderText(limitsHeader(rows));
    setEmpty(rows.empty(), tr("No limits yet. They appear with the first report of the Risk Agent, a few "
                              "seconds after it starts."));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->applyRows(std::move(rows));
    if (grown || ++m_applied % WidthsEvery == 0)
        fitColumns();
}

void LimitsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Risk limits"));
    m_table->setAccessibleDescription(tr("Use of each limit, with its warn threshold"));
    fitColumns();
}

void LimitsPanel::themeChanged()
{
    m_table->viewport()->update();
}

void LimitsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fitColumns();
}

void LimitsPanel::fitColumns()
{
    const QFontMetrics words(m_table->font());
    const QFontMetrics numbers(Theme::numberFont());
    int name = words.horizontalAdvance(QStringLiteral("Expected shortfall"));
    int used = numbers.horizontalAdvance(QStringLiteral("000 of 000"));
    used = std::max(used + 18, m_table->columnWidth(LimitsModel::UsedColumn)); // only ever wider
    for (int row = 0; row < m_model->rowCount(); ++row) {
        name = std::max(
            name, words.horizontalAdvance(m_model->index(row, LimitsModel::NameColumn).data().toString()));
        used = std::max(
            used,
            numbers.horizontalAdvance(m_model->index(row, LimitsModel::UsedColumn).data().toString()) + 18);
    }
    const int share = numbers.horizontalAdvance(QStringLiteral("000 %")) + 36;
    const bool wide = width() >= WideFrom;
    m_table->setColumnHidden(LimitsModel::UsedColumn, !wide);
    m_table->setColumnWidth(LimitsModel::NameColumn, name + 18);
    m_table->setColumnWidth(LimitsModel::ShareColumn, share);
    m_table->setColumnWidth(LimitsModel::UsedColumn, used);
    m_table->horizontalHeader()->setSectionResizeMode(LimitsModel::BarColumn, QHeaderView::Stretch);
}

} // namespace mystic
