#include "ui/panels/orders/working_orders_panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/account_value.h"
#include "ui/models/format.h"
#include "ui/models/selection.h"
#include "ui/panels/confirm_strip.h"
#include "ui/panels/data_table.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/number_field.h"
#include "ui/panels/orders/order_change.h"
#include "ui/panels/orders/orders_model.h"
#include "ui/panels/ticket/ticket_draft.h"

namespace mystic {

namespace {

constexpr int MoneyDecimals = 2;

std::vector<OrderRow> workingRows(const StationSnapshot& snapshot)
{
    std::vector<OrderRow> rows = orderRows(snapshot);
    std::erase_if(rows, [](const OrderRow& row) { return isTerminal(row.order.status); });
    return rows;
}

} // namespace

WorkingOrdersPanel::WorkingOrdersPanel(Selection& selection, QWidget* parent)
    : Panel(QStringLiteral("workingOrders"), parent), m_selection(selection), m_model(new OrdersModel(this)),
      m_table(new DataTable(QStringLiteral("workingOrdersTable"), this)),
      m_cancelStrip(new ConfirmStrip(QStringLiteral("cancelOrder"), m_table)),
      m_allStrip(new ConfirmStrip(QStringLiteral("cancelAll"), m_table)),
      m_changeStrip(new ConfirmStrip(QStringLiteral("changeOrder"), m_table)),
      m_quantity(new NumberField(QStringLiteral("changeQuantity"), this)),
      m_limit(new NumberField(QStringLiteral("changeLimit"), this)),
      m_stop(new NumberField(QStringLiteral("changeStop"), this)), m_change(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_cancelAll(new QPushButton(this)), m_answer(new ElidedLabel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    build();
    connect(m_table, &DataTable::traceRequested, this, &Panel::traceRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        if (const OrderView* order = current()) {
            m_selection.setInstrument(order->instrument);
            m_selection.setOrder(order->orderId);
        }
    });
    connect(m_table, &DataTable::doubleClicked, this, &WorkingOrdersPanel::askChange);
    connect(m_cancel, &QPushButton::clicked, this, &WorkingOrdersPanel::askCancel);
    connect(m_cancelAll, &QPushButton::clicked, this, &WorkingOrdersPanel::askCancelAll);
    connect(m_change, &QPushButton::clicked, this, &WorkingOrdersPanel::askChange);
    connect(m_cancelStrip, &ConfirmStrip::confirmed, this, &WorkingOrdersPanel::cancelCurrent);
    connect(m_allStrip, &ConfirmStrip::confirmed, this, &WorkingOrdersPanel::cancelAll);
    connect(m_changeStrip, &ConfirmStrip::confirmed, this, &WorkingOrdersPanel::changeCurrent);
    for (NumberField* field : {m_quantity, m_limit, m_stop})
        connect(field, &QLineEdit::textEdited, this, &WorkingOrdersPanel::showChange);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_Delete), [this] { askCancel(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_Delete), [this] { askCancelAll(); });
    key(QKeySequence(Qt::Key_Return), [this] { askChange(); });
    key(QKeySequence(Qt::Key_F2), [this] { askChange(); });
    retranslateUi();
    showButtons();
    setEmpty(true, tr("No order works. Orders appear here when a signal has passed Compliance, Risk and the "
                      "gate, or when the ticket sends one."));
}

void WorkingOrdersPanel::build()
{
    m_change->setObjectName(QStringLiteral("changeSelected"));
    m_cancel->setObjectName(QStringLiteral("cancelSelected"));
    m_cancelAll->setObjectName(QStringLiteral("cancelAllOrders"));
    m_answer->setObjectName(QStringLiteral("changeAnswer"));
    for (NumberField* field : {m_quantity, m_limit, m_stop})
        m_changeStrip->fields()->addWidget(field);
    m_changeStrip->setFirstControl(m_quantity);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 4, 10, 4);
    buttons->setSpacing(8);
    buttons->addWidget(m_answer, 1);
    for (QPushButton* button : {m_change, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cancelStrip);
    layout->addWidget(m_allStrip);
    layout->addWidget(m_changeStrip);
    layout->addLayout(buttons);
    setContent(content);
    m_cancelAll->setAutoDefault(false);
    m_cancelAll->setProperty("flat", true);
    addHeaderWidget(m_cancelAll);
}

QString WorkingOrdersPanel::title() const
{
    return tr("Working orders");
}

void WorkingOrdersPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<OrderRow> rows = workingRows(snapshot);
    const auto count = static_cast<int>(rows.size());
    const bool grown = m_model->rowCount() != count;
    m_model->applyRows(std::move(rows));
    setEmpty(
        count == 0 && !m_waits && m_answer->fullText().isEmpty(),
        tr("No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or "
           "when the ticket sends one."));
    m_table->growColumnsAtTimes(grown);
    setHeaderText(tr("%n working", nullptr, count));
    if (asked() == nullptr && m_askedOrder != 0) { // it ended while the question stood
        m_askedOrder = 0;
        m_cancelStrip->dismiss();
        m_changeStrip->dismiss();
    }
    if (!m_changeStrip->isHidden())
        showChange();
    showButtons();
    showAnswer(snapshot);
}

const OrderView* WorkingOrdersPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()).order : nullptr;
}

const OrderView* WorkingOrdersPanel::asked() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rowAt(row).order.orderId == m_askedOrder)
            return &m_model->rowAt(row).order;
    return nullptr;
}

QString WorkingOrdersPanel::nameOf(const OrderView& order) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OrderRow& found = m_model->rowAt(row);
        if (found.order.orderId != order.orderId)
            continue;
        const auto value = leavesInAccount(order, *shownSnapshot());
        return tr("%1 %2 %3 (%4)", "buy 0.250 BTC-USD (value)")
            .arg(order.side == Side::Buy ? tr("buy") : tr("sell"),
                 format::number(order.quantity - order.filled, found.quantityDecimals), found.symbol,
                 value ? format::number(*value, MoneyDecimals) + u' ' +
                             format::text(shownSnapshot()->accountCurrency)
                       : tr("value unknown"));
    }
    return {};
}

void WorkingOrdersPanel::askCancel()
{
    const OrderView* order = current();
    if (order == nullptr || !canCancel(*order))
        return;
    m_allStrip->dismiss();
    m_changeStrip->dismiss();
    m_askedOrder = order->orderId;
    m_cancelStrip->ask(tr("Cancel %1? What has filled stays.").arg(nameOf(*order)), tr("Cancel order"));
}

void WorkingOrdersPanel::cancelCurrent()
{
    const OrderView* order = asked();
    if (order == nullptr)
        return;
    OperatorCommand command;
    command.action = OperatorAction::CancelOrder;
    command.orderId = order->orderId;
    command.instrument = order->instrument;
    command.reason = "working orders";
    m_askedOrder = 0;
    Q_EMIT commandRequested(command);
}

void WorkingOrdersPanel::askCancelAll()
{
    if (shownSnapshot() == nullptr)
        return;
    m_cancelStrip->dismiss();
    m_changeStrip->dismiss();
    int count = 0;
    Int128 sum = 0;
    bool isKnown = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OrderView& order = m_model->rowAt(row).order;
        if (!canCancel(order))
            continue;
        ++count;
        const auto value = leavesInAccount(order, *shownSnapshot());
        isKnown = isKnown && value.has_value();
        sum += value.value_or(Money{}).raw();
    }
    if (count == 0)
        return;
    const auto total = narrow(sum);
    const QString value = isKnown && total ? format::scaled(*total, MoneyDecimals) + u' ' +
                                                 format::text(shownSnapshot()->accountCurrency)
                                           : tr("an unknown value");
    m_allStrip->ask(
        tr("Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be "
           "sent of orders worked in slices? Protective stops stay.")
            .arg(count)
            .arg(value),
        tr("Cancel all %1").arg(count));
}

void WorkingOrdersPanel::cancelAll()
{
    OperatorCommand command;
    command.action = OperatorAction::CancelOrders;
    command.reason = "cancel all";
    Q_EMIT commandRequested(command);
}

void WorkingOrdersPanel::askChange()
{
    const OrderView* order = current();
    if (order == nullptr || !canChange(*order) || shownSnapshot() == nullptr)
        return;
    m_cancelStrip->dismiss();
    m_allStrip->dismiss();
    m_askedOrder = order->orderId;
    const Instrument& instrument = shownSnapshot()->instruments->at(order->instrument);
    const QString currency = format::text(instrument.currency);
    const bool isEntry = order->purpose == OrderPurpose::Entry;
    const auto fill = [](NumberField* field, const std::string& text, bool isShown) {
        field->setText(QString::fromStdString(text));
        field->setVisible(isShown);
    };
    m_quantity->setMeaning(tr("New total quantity"), quantityUnit(instrument));
    m_quantity->setStep(instrument.lotSize.raw(), instrument.quantityDecimals);
    m_limit->setMeaning(tr("New limit price"), currency);
    m_stop->setMeaning(tr("New stop price"), currency);
    for (NumberField* price : {m_limit, m_stop})
        price->setStep(instrument.tickSize.raw(), instrument.priceDecimals);
    fill(m_quantity, order->quantity.toFixed(instrument.quantityDecimals), isEntry);
    fill(m_limit, order->limitPrice.toFixed(instrument.priceDecimals), hasLimitToChange(*order));
    fill(m_stop, order->stopPrice.toFixed(instrument.priceDecimals), hasStopToChange(*order));
    m_changeStrip->setFirstControl(isEntry ? m_quantity : hasLimitToChange(*order) ? m_limit : m_stop);
    m_changeStrip->ask({}, tr("Change order"));
    showChange();
}

void WorkingOrdersPanel::showChange()
{
    const OrderView* order = asked();
    if (order == nullptr)
        return;
    const OrderChange change =
        changeOf(*order, {m_quantity->text(), m_limit->text(), m_stop->text()}, *shownSnapshot());
    const auto* fault = std::get_if<ChangeFault>(&change);
    QString text = fault != nullptr ? fault->text : QString();
    if (std::holds_alternative<OperatorOrder>(change))
        text =
            tr("Judged like a new order by Compliance, Risk and the gate; the old one works on until then.");
    else if (std::holds_alternative<OperatorCommand>(change))
        text = order->purpose == OrderPurpose::ProtectiveStop
                   ? tr("A stop moves only closer to the market.")
                   : tr("Takes risk away: possible at once, also when trading is halted.");
    m_changeStrip->setTexts(tr("Change %1. %2").arg(nameOf(*order), text), tr("Change order"));
    m_changeStrip->setYesEnabled(fault == nullptr);
}

void WorkingOrdersPanel::changeCurrent()
{
    const OrderView* order = asked();
    if (order == nullptr)
        return;
    const OrderChange change =
        changeOf(*order, {m_quantity->text(), m_limit->text(), m_stop->text()}, *shownSnapshot());
    m_askedOrder = 0;
    if (const auto* command = std::get_if<OperatorCommand>(&change)) {
        OperatorCommand wanted = *command;
        wanted.reason = "changed in working orders";
        Q_EMIT commandRequested(wanted);
    } else if (const auto* replaced = std::get_if<OperatorOrder>(&change)) {
        const auto& desk = shownSnapshot()->desk;
        m_answersUpTo = desk && !desk->answers.empty() ? desk->answers.front().trace : 0;
        m_waits = true;
        m_answer->setFullText(tr("The change is on its way through Compliance, Risk and the gate…"));
        OperatorOrder wanted = *replaced;
        wanted.reason = "changed in working orders";
        Q_EMIT orderRequested(wanted);
    }
}

void WorkingOrdersPanel::showAnswer(const StationSnapshot& snapshot)
{
    if (!m_waits || !snapshot.desk)
        return;
    for (const DeskAnswer& answer : snapshot.desk->answers) {
        if (answer.trace <= m_answersUpTo || answer.modifies == 0)
            continue;
        m_waits = false;
        m_answer->setFullText(answerSentence(answer, snapshot));
        return;
    }
}

void WorkingOrdersPanel::showButtons()
{
    const OrderView* order = current();
    m_change->setEnabled(order != nullptr && canChange(*order));
    m_cancel->setEnabled(order != nullptr && canCancel(*order));
    bool any = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        any = any || canCancel(m_model->rowAt(row).order);
    m_cancelAll->setEnabled(any);
}

void WorkingOrdersPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Working orders"));
    m_table->setAccessibleDescription(tr("Enter changes, Delete cancels the order of the row"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the selected order"));
    m_cancel->setText(tr("Cancel order…"));
    m_cancel->setAccessibleName(tr("Cancel the selected order"));
    m_quantity->setMeaning(tr("New total quantity"), m_quantity->unit());
    m_limit->setMeaning(tr("New limit price"), m_limit->unit());
    m_stop->setMeaning(tr("New stop price"), m_stop->unit());
    m_cancelAll->setText(tr("Cancel all…"));
    m_cancelAll->setAccessibleName(tr("Cancel all working orders; asks first"));
    fitColumns();
}

void WorkingOrdersPanel::themeChanged()
{
    m_table->viewport()->update();
}

void WorkingOrdersPanel::fitColumns()
{
    const QString price = QStringLiteral("0 000.00");
    const QString quantity = QStringLiteral("0.000");
    m_table->fitColumns({QStringLiteral("S-00000"), QStringLiteral("00:00:00"), QStringLiteral("BTC-USD"),
                         roomForSign(tr("Sell")), roomForSign(tr("Partly filled")), quantity, quantity, price,
                         price, price, tr("Stop limit"), tr("Protective stop"), QStringLiteral("a reason")},
                        OrdersModel::TextColumn);
    m_table->growColumns();
}

} // namespace mystic
