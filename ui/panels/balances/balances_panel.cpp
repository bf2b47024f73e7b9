#include "ui/panels/balances/balances_panel.h"

#include "ui/models/format.h"
#include "ui/panels/balances/balances_model.h"
#include "ui/panels/data_table.h"

namespace mystic {

BalancesPanel::BalancesPanel(QWidget* parent)
    : Panel(QStringLiteral("balances"), parent), m_model(new BalancesModel(this)),
      m_table(new DataTable(QStringLiteral("balancesTable"), this))
{
    m_table->setModel(m_model);
    setContent(m_table);
    retranslateUi();
    setEmpty(true, tr("No balances yet. They appear when a session has begun."));
}

QString BalancesPanel::title() const
{
    return tr("Balances");
}

void BalancesPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<BalanceRow> rows = balanceRows(snapshot);
    setEmpty(rows.empty(), tr("No balances yet. They appear when a session has begun."));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->setCurrency(format::text(snapshot.accountCurrency));
    m_model->applyRows(std::move(rows));
    m_table->growColumnsAtTimes(grown);
}

void BalancesPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Balances by currency"));
    const QString money = QStringLiteral("000 000.00");
    const QString total = BalancesModel::tr("Equity") + QStringLiteral("xx"); // is bold
    m_table->fitColumns({total, money, money, money, money, money}, BalancesModel::CurrencyColumn);
    m_table->growColumns();
}

void BalancesPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
