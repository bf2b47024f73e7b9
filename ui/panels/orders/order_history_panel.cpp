#include "ui/panels/orders/order_history_panel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/choice_bar.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/orders_model.h"

namespace mystic {

namespace {

constexpr int FilterWidth = 170;

} // namespace

bool matches(const OrderRow& row, HistoryChoice choice, const QString& words)
{
    const OrderStatus status = row.order.status;
    const bool isWanted = choice == HistoryChoice::All ||
                          (choice == HistoryChoice::Filled && row.order.filled.isPositive()) ||
                          (choice == HistoryChoice::Canceled &&
                           (status == OrderStatus::Canceled || status == OrderStatus::Expired ||
                            status == OrderStatus::NotSent)) ||
                          (choice == HistoryChoice::Refused && status == OrderStatus::Rejected);
    if (!isTerminal(status) || !isWanted)
        return false;
    const QString text = row.symbol + u' ' +
                         (row.order.side == Side::Buy ? OrdersModel::tr("Buy") : OrdersModel::tr("Sell")) +
                         u' ' + orderStatusWord(status) + u' ' + orderPurposeWord(row.order.purpose) + u' ' +
                         format::text(row.order.text) + u' ' + QString::number(row.order.orderId);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

OrderHistoryPanel::OrderHistoryPanel(QWidget* parent)
    : Panel(QStringLiteral("orderHistory"), parent), m_model(new OrdersModel(this)),
      m_table(new DataTable(QStringLiteral("orderHistoryTable"), this)), m_words(new QLineEdit(this)),
      m_choice(new ChoiceBar(this))
{
    m_table->setModel(m_model);
    m_words->setObjectName(QStringLiteral("orderHistoryFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(FilterWidth);
    setContent(m_table);
    for (const char* name : {"historyAll", "historyFilled", "historyCanceled", "historyRefused"})
        m_choice->addChoice(QString::fromLatin1(name));
    addHeaderWidget(m_words);
    addHeaderWidget(m_choice);
    connect(m_words, &QLineEdit::textChanged, this, &OrderHistoryPanel::refilter);
    connect(m_choice, &ChoiceBar::chosenChanged, this, &OrderHistoryPanel::refilter);
    passOn(m_table);
    retranslateUi();
    setEmpty(true, tr("No order has ended yet."));
}

QString OrderHistoryPanel::title() const
{
    return tr("Order history");
}

void OrderHistoryPanel::refilter()
{
    if (shownSnapshot() != nullptr)
        apply(*shownSnapshot());
}

void OrderHistoryPanel::apply(const StationSnapshot& snapshot)
{
    std::vector<OrderRow> rows = orderRows(snapshot);
    std::erase_if(rows, [](const OrderRow& row) { return !isTerminal(row.order.status); });
    const std::size_t all = rows.size();
    const auto choice = static_cast<HistoryChoice>(m_choice->chosen());
    const QString words = m_words->text();
    std::erase_if(rows, [&](const OrderRow& row) { return !matches(row, choice, words); });
    setEmpty(rows.empty(), all == 0 ? tr("No order has ended yet.")
                                    : tr("No ended order matches the filter. Clear it to see all."));
    setHeaderText(rows.size() == all ? format::count(all)
                                     : tr("%1 of %2").arg(format::count(rows.size()), format::count(all)));
    const bool grown = m_model->rowCount() != static_cast<int>(rows.size());
    m_model->applyRows(std::move(rows));
    m_table->growColumnsAtTimes(grown);
}

void OrderHistoryPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Orders that have ended"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Show only orders with these words"));
    m_choice->setAccessibleName(tr("Orders shown"));
    m_choice->setTexts(0, tr("all", "choice in the title bar"), tr("All orders that have ended"));
    m_choice->setTexts(1, tr("filled", "choice in the title bar"), tr("Orders with a fill"));
    m_choice->setTexts(2, tr("cancelled", "choice in the title bar"), tr("Orders cancelled or expired"));
    m_choice->setTexts(3, tr("refused", "choice in the title bar"), tr("Orders refused by gate or venue"));
    const QString price = QStringLiteral("0 000.00");
    const QString quantity = QStringLiteral("0.000");
    m_table->fitColumns({QStringLiteral("S-00000"), QStringLiteral("00:00:00"), QStringLiteral("BTC-USD"),
                         roomForSign(tr("Sell")), roomForSign(tr("Partly filled")), quantity, quantity, price,
                         price, price, tr("Stop limit"), tr("Protective stop"),
                         QStringLiteral("a reason in words")},
                        OrdersModel::TextColumn);
    m_table->growColumns();
}

void OrderHistoryPanel::themeChanged()
{
    m_table->viewport()->update();
}

} // namespace mystic
