#include "ui/panels/fills/fills_panel.h"

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/fills/fills_model.h"

namespace mystic {

FillsPanel::FillsPanel(QWidget* parent)
    : Panel(QStringLiteral("fills"), parent), m_model(new FillsModel(this)),
      m_table(new DataTable(QStringLiteral("fillsTable"), this))
{
    m_table->setModel(m_model);
    setContent(m_table);
    passOn(m_table);
    retranslateUi();
    setEmpty(true, tr("No fills yet. Each execution at the venue appears here."));
}

QString FillsPanel::title() const
{
    return tr("Fills");
}

void FillsPanel::apply(const StationSnapshot& snapshot)
{
    setEmpty(snapshot.fills.empty(), tr("No fills yet. Each execution at the venue appears here."));
    const bool otherDay = format::isOtherDay(snapshot.logicalTime, m_shownAt);
    if (snapshot.fills == m_shownFills && !otherDay)
        return; // the same list, not looked at again
    m_shownFills = snapshot.fills;
    m_shownAt = snapshot.logicalTime;
    m_model->applyRows(fillRows(snapshot));
    m_table->growColumns();
    const auto shown = static_cast<std::uint64_t>(m_model->rowCount());
    const std::uint64_t dropped = snapshot.fillsDropped + snapshot.fills.size() - shown;
    const QString count = format::count(shown);
    setHeaderText(dropped == 0 ? count
                               : tr("newest %1; %2 older in the journal").arg(count, format::count(dropped)));
}

void FillsPanel::retranslateUi()
{
    m_shownFills = {};
    m_table->setAccessibleName(tr("Fills"));
    m_table->fitColumns({QStringLiteral("00:00:00.000"), QStringLiteral("BTC-USD"), roomForSign(tr("Sell")),
                         QStringLiteral("0.000"), QStringLiteral("0 000.00"), QStringLiteral("00.0000 USD"),
                         QStringLiteral("+00.0 bp"), tr("Taker"), tr("Protective stop"), tr("Operator"),
                         QStringLiteral("S-00000")},
                        FillsModel::TraceColumn);
    m_table->growColumns();
}

void FillsPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
