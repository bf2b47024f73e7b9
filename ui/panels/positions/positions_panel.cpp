#include "ui/panels/positions/positions_panel.h"

#include <QItemSelectionModel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/confirm_strip.h"
#include "ui/panels/data_table.h"
#include "ui/panels/positions/positions_model.h"

namespace mystic {

namespace {

constexpr int MoneyDecimals = 2;

} // namespace

PositionsPanel::PositionsPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("positions"), parent), m_selection(selection), m_model(new PositionsModel(this)),
      m_table(new DataTable(QStringLiteral("openPositionsTable"), this)),
      m_strip(new ConfirmStrip(QStringLiteral("closePosition"), m_table))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);
    setContent(content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && !m_model->rowAt(now.row()).isTotals())
                    m_selection.setInstrument(m_model->rowAt(now.row()).position.instrument);
            });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PositionsModel::CloseColumn)
            askClose();
    });
    for (const int code : {Qt::Key_Delete, Qt::Key_Return, Qt::Key_Space}) {
        auto* shortcut = new QShortcut(QKeySequence(code), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &PositionsPanel::askClose);
    }
    connect(m_strip, &ConfirmStrip::confirmed, this, &PositionsPanel::close);
    retranslateUi();
    setEmpty(true, tr("No positions. They appear with the first fill."));
}

QString PositionsPanel::title() const
{
    return tr("Positions");
}

void PositionsPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<PositionRow> rows = positionRows(snapshot);
    setEmpty(rows.empty(), tr("No positions. They appear with the first fill."));
    const auto open = std::count_if(rows.begin(), rows.end(), [](const PositionRow& row) {
        return !row.isTotals() && !row.position.net.isZero();
    });
    const bool stillOpen = std::any_of(rows.begin(), rows.end(), [this](const PositionRow& row) {
        return row.position.instrument == m_asked && !row.position.net.isZero();
    });
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->setCurrency(format::text(snapshot.accountCurrency));
    m_model->applyRows(std::move(rows));
    m_table->growColumnsAtTimes(grown);
    setHeaderText(tr("%n open", nullptr, static_cast<int>(open)));
    if (m_asked != NoInstrument && !stillOpen) { // it closed while the question stood
        m_asked = NoInstrument;
        m_strip->dismiss();
    }
}

void PositionsPanel::askClose()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || shownSnapshot() == nullptr)
        return;
    const PositionRow& row = m_model->rowAt(index.row());
    if (row.isTotals() || row.position.net.isZero())
        return;
    m_asked = row.position.instrument;
    const QString value = row.position.markKnown ? format::number(row.position.value.abs(), MoneyDecimals) +
                                                       u' ' + format::text(shownSnapshot()->accountCurrency)
                                                 : tr("value unknown");
    m_strip->ask(tr("Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.")
                     .arg(format::signedNumber(row.position.net, row.quantityDecimals), row.symbol, value),
                 tr("Close %1").arg(row.symbol));
}

void PositionsPanel::close()
{
    if (m_asked == NoInstrument)
        return;
    OperatorCommand command;
    command.action = OperatorAction::ClosePosition;
    command.instrument = m_asked;
    command.reason = "positions";
    m_asked = NoInstrument;
    Q_EMIT commandRequested(command);
}

void PositionsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Positions"));
    m_table->setAccessibleDescription(tr("Enter or Delete closes the position of the row; asks first"));
    const QString price = QStringLiteral("0 000.00");
    const QString money = QStringLiteral("-0 000.00");
    m_table->fitColumns({QStringLiteral("BTC-USD"), QStringLiteral("-0.000"), price, price, money, money,
                         money, QStringLiteral("000.00"), tr("Close…")},
                        PositionsModel::InstrumentColumn);
    m_table->growColumns();
}

void PositionsPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
