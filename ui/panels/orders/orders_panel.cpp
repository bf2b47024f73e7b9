#include "ui/panels/orders/orders_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/choice_bar.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/orders_model.h"
#include "ui/panels/positions/positions_model.h"

namespace mystic {

OrdersPanel::OrdersPanel(QWidget* parent)
    : Panel(QStringLiteral("orders"), parent), m_orders(new OrdersModel(this)),
      m_positions(new PositionsModel(this)),
      m_ordersTable(new DataTable(QStringLiteral("ordersTable"), this)),
      m_positionsTable(new DataTable(QStringLiteral("positionsTable"), this)), m_choice(new ChoiceBar(this))
{
    m_ordersTable->setModel(m_orders);
    m_positionsTable->setModel(m_positions);
    m_positionsTable->hideColumn(PositionsModel::CloseColumn); // acted on in the Orders workspace
    m_ordersPane = makePane(m_ordersTable);
    m_positionsPane = makePane(m_positionsTable);
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_ordersPane.widget, 3);
    layout->addWidget(m_positionsPane.widget, 2);
    setContent(content);
    m_choice->addChoice(QStringLiteral("showOrders"));
    m_choice->addChoice(QStringLiteral("showPositions"));
    addHeaderWidget(m_choice);
    connect(m_choice, &ChoiceBar::chosenChanged, this, &OrdersPanel::arrange);
    passOn(m_ordersTable);
    passOn(m_positionsTable);
    setPaneEmpty(m_ordersPane, true);
    setPaneEmpty(m_positionsPane, true);
    retranslateUi();
    arrange();
}

OrdersPanel::Pane OrdersPanel::makePane(DataTable* table)
{
    Pane pane;
    pane.widget = new QWidget(this);
    pane.stack = new QStackedLayout(pane.widget);
    pane.stack->setContentsMargins(0, 0, 0, 0);
    pane.empty = new QLabel(pane.widget);
    pane.empty->setProperty("muted", true);
    pane.empty->setAlignment(Qt::AlignCenter);
    pane.empty->setWordWrap(true);
    pane.empty->setContentsMargins(24, 12, 24, 12);
    pane.stack->addWidget(pane.empty);
    pane.stack->addWidget(table);
    return pane;
}

void OrdersPanel::setPaneEmpty(const Pane& pane, bool empty)
{
    pane.stack->setCurrentIndex(empty ? 0 : 1);
}

QString OrdersPanel::title() const
{
    return tr("Orders and positions");
}

void OrdersPanel::choose(int pane)
{
    m_choice->choose(pane);
}

void OrdersPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<OrderRow> orders = orderRows(snapshot);
    std::vector<PositionRow> positions = positionRows(snapshot);
    const auto working = std::count_if(orders.begin(), orders.end(),
                                       [](const OrderRow& row) { return !isTerminal(row.order.status); });
    const auto open = std::count_if(positions.begin(), positions.end(), [](const PositionRow& row) {
        return !row.isTotals() && !row.position.net.isZero();
    });
    setPaneEmpty(m_ordersPane, orders.empty());
    setPaneEmpty(m_positionsPane, positions.empty());
    const bool grown = m_orders->rowCount() != static_cast<int>(orders.size()) ||
                       m_positions->rowCount() != static_cast<int>(positions.size());
    m_orders->applyRows(std::move(orders));
    m_positions->applyRows(std::move(positions));
    m_positions->setCurrency(format::text(snapshot.accountCurrency));
    m_ordersTable->growColumnsAtTimes(grown);
    m_positionsTable->growColumnsAtTimes(grown);
    if (working != m_working || open != m_open) {
        m_working = working;
        m_open = open;
        setHeaderText(tr("%1 working · %2 open").arg(working).arg(open));
    }
}

void OrdersPanel::retranslateUi()
{
    m_choice->setAccessibleName(tr("Table shown"));
    m_choice->setTexts(0, tr("orders", "choice in the title bar"), tr("Show the orders"));
    m_choice->setTexts(1, tr("positions", "choice in the title bar"), tr("Show the positions"));
    m_ordersTable->setAccessibleName(tr("Orders"));
    m_positionsTable->setAccessibleName(tr("Positions"));
    m_ordersPane.empty->setText(
        tr("No orders yet. They appear when a signal has passed Compliance, Risk and the gate."));
    m_positionsPane.empty->setText(tr("No positions. They appear with the first fill."));
    m_working = -1; // write the header again
    fitColumns();
}

void OrdersPanel::themeChanged()
{
    m_ordersTable->viewport()->update();
    m_positionsTable->viewport()->update();
}

void OrdersPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void OrdersPanel::arrange()
{
    const bool both = width() >= WideFrom;
    m_choice->setVisible(!both);
    m_ordersPane.widget->setVisible(both || m_choice->chosen() == 0);
    m_positionsPane.widget->setVisible(both || m_choice->chosen() == 1);
}

void OrdersPanel::fitColumns()
{
    // Samples for a quiet day; growColumns() widens where an instrument needs more.
    const QString price = QStringLiteral("0 000.00");
    const QString quantity = QStringLiteral("0.000");
    const QString money = QStringLiteral("-0 000.00");
    m_ordersTable->fitColumns({QStringLiteral("S-00000"), QStringLiteral("00:00:00"),
                               QStringLiteral("BTC-USD"), roomForSign(tr("Sell")),
                               roomForSign(tr("Partly filled")), quantity, quantity, price, price, price,
                               tr("Stop limit"), tr("Protective stop"), QStringLiteral("a reason in words")},
                              OrdersModel::TextColumn);
    m_positionsTable->fitColumns({QStringLiteral("BTC-USD"), QStringLiteral("-0.000"), price, price, money,
                                  money, money, QStringLiteral("000.00"), QString()},
                                 PositionsModel::InstrumentColumn);
    m_ordersTable->growColumns();
    m_positionsTable->growColumns();
}

} // namespace mystic
