#include "ui/panels/orders/orders_model.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

bool isNumber(int column)
{
    return column >= OrdersModel::QuantityColumn && column <= OrdersModel::AverageColumn;
}

bool usesNumberFont(int column)
{
    return isNumber(column) || column == OrdersModel::TraceColumn || column == OrdersModel::TimeColumn;
}

QString typeWord(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return OrdersModel::tr("Market");
    case OrderType::Limit:
        return OrdersModel::tr("Limit");
    case OrderType::Stop:
        return OrdersModel::tr("Stop");
    case OrderType::StopLimit:
        return OrdersModel::tr("Stop limit");
    case OrderType::TrailingStop:
        return OrdersModel::tr("Trailing stop");
    }
    return {};
}

QString sideWord(Side side)
{
    return side == Side::Buy ? OrdersModel::tr("Buy") : OrdersModel::tr("Sell");
}

template <typename Tag>
QString orNone(Fixed<Tag> value, int decimals)
{
    return value.isZero() ? format::notAvailable() : format::number(value, decimals);
}

QString shown(const OrderRow& row, OrdersModel::Column column)
{
    const OrderView& order = row.order;
    switch (column) {
    case OrdersModel::TraceColumn:
        return order.trace == 0 ? format::notAvailable() : QStringLiteral("S-%1").arg(order.trace);
    case OrdersModel::TimeColumn:
        return row.dated ? format::moment(order.updated, {}) : format::timeOfDay(order.updated);
    case OrdersModel::InstrumentColumn:
        return row.symbol;
    case OrdersModel::SideColumn:
        return sideWord(order.side);
    case OrdersModel::TypeColumn:
        return typeWord(order.type);
    case OrdersModel::PurposeColumn:
        return orderPurposeWord(order.purpose);
    case OrdersModel::QuantityColumn:
        return format::number(order.quantity, row.quantityDecimals);
    case OrdersModel::FilledColumn:
        return orNone(order.filled, row.quantityDecimals);
    case OrdersModel::PriceColumn:
        return orNone(order.limitPrice, row.priceDecimals);
    case OrdersModel::StopColumn:
        return orNone(order.stopPrice, row.priceDecimals);
    case OrdersModel::AverageColumn:
        return orNone(order.averagePrice, row.priceDecimals);
    case OrdersModel::StatusColumn:
        return orderStatusWord(order.status);
    case OrdersModel::TextColumn:
        return format::text(order.text);
    case OrdersModel::ColumnCount:
        break;
    }
    return {};
}

/// Exact, for machines: no thousands, no rounding, ISO time.
QString raw(const OrderRow& row, OrdersModel::Column column)
{
    const OrderView& order = row.order;
    switch (column) {
    case OrdersModel::TraceColumn:
        return QString::number(order.trace);
    case OrdersModel::TimeColumn:
        return format::text(formatTimestamp(order.updated));
    case OrdersModel::QuantityColumn:
        return format::text(order.quantity.toString());
    case OrdersModel::FilledColumn:
        return format::text(order.filled.toString());
    case OrdersModel::PriceColumn:
        return format::text(order.limitPrice.toString());
    case OrdersModel::StopColumn:
        return format::text(order.stopPrice.toString());
    case OrdersModel::AverageColumn:
        return format::text(order.averagePrice.toString());
    case OrdersModel::InstrumentColumn:
    case OrdersModel::SideColumn:
    case OrdersModel::TypeColumn:
    case OrdersModel::PurposeColumn:
    case OrdersModel::StatusColumn:
    case OrdersModel::TextColumn:
    case OrdersModel::ColumnCount:
        break;
    }
    return shown(row, column);
}

QString sentence(const OrderRow& row)
{
    const OrderView& order = row.order;
    QString text =
        OrdersModel::tr("Order %1: %2 %3 %4, %5 of %6 filled, %7")
            .arg(order.orderId)
            .arg(orderPurposeWord(order.purpose), sideWord(order.side), row.symbol,
                 format::number(order.filled, row.quantityDecimals),
                 format::number(order.quantity, row.quantityDecimals), orderStatusWord(order.status));
    if (!order.text.empty())
        text += QStringLiteral(": ") + format::text(order.text);
    return text;
}

QVariant foreground(const OrderRow& row, int column)
{
    const Theme& theme = Theme::instance();
    const OrderStatus status = row.order.status;
    if (column == OrdersModel::StatusColumn && status == OrderStatus::Rejected)
        return theme.color(ColorRole::Critical);
    if (isTerminal(status))
        return theme.color(ColorRole::TextMuted);
    return {};
}

QVariant decoration(const OrderRow& row, int column)
{
    if (column == OrdersModel::SideColumn)
        return row.order.side == Side::Buy ? tableIcon(Glyph::ArrowUp, ColorRole::Accent)
                                           : tableIcon(Glyph::ArrowDown, ColorRole::Negative);
    if (column == OrdersModel::StatusColumn)
        return tableIcon(markOf(row.order.status).glyph, markOf(row.order.status).role);
    return {};
}

} // namespace

QString orderPurposeWord(OrderPurpose purpose)
{
    switch (purpose) {
    case OrderPurpose::Entry:
        return OrdersModel::tr("Entry");
    case OrderPurpose::Exit:
        return OrdersModel::tr("Exit");
    case OrderPurpose::ProtectiveStop:
        return OrdersModel::tr("Protective stop");
    case OrderPurpose::Flatten:
        return OrdersModel::tr("Flatten");
    case OrderPurpose::TakeProfit:
        return OrdersModel::tr("Take profit");
    }
    return {};
}

QString orderStatusWord(OrderStatus status)
{
    switch (status) {
    case OrderStatus::PendingNew:
        return OrdersModel::tr("Sent");
    case OrderStatus::Working:
        return OrdersModel::tr("Working");
    case OrderStatus::PartiallyFilled:
        return OrdersModel::tr("Partly filled");
    case OrderStatus::PendingCancel:
        return OrdersModel::tr("Cancelling");
    case OrderStatus::PendingReplace:
        return OrdersModel::tr("Modifying");
    case OrderStatus::InDoubt:
        return OrdersModel::tr("In doubt");
    case OrderStatus::Filled:
        return OrdersModel::tr("Filled");
    case OrderStatus::Canceled:
        return OrdersModel::tr("Cancelled");
    case OrderStatus::Rejected:
        return OrdersModel::tr("Rejected");
    case OrderStatus::Expired:
        return OrdersModel::tr("Expired");
    case OrderStatus::NotSent:
        return OrdersModel::tr("Not sent");
    }
    return {};
}

Mark markOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::PendingNew:
    case OrderStatus::PendingCancel:
    case OrderStatus::PendingReplace:
        return {Glyph::Ring, ColorRole::Accent};
    case OrderStatus::Working:
        return {Glyph::Disc, ColorRole::Accent};
    case OrderStatus::PartiallyFilled:
        return {Glyph::Diamond, ColorRole::Accent};
    case OrderStatus::InDoubt:
        return {Glyph::Triangle, ColorRole::Warning};
    case OrderStatus::Filled:
        return {Glyph::Disc, ColorRole::Healthy};
    case OrderStatus::Canceled:
    case OrderStatus::NotSent:
    case OrderStatus::Expired:
        return {Glyph::Square, ColorRole::Neutral};
    case OrderStatus::Rejected:
        return {Glyph::Cross, ColorRole::Critical};
    }
    return {};
}

std::vector<OrderRow> orderRows(const StationSnapshot& snapshot)
{
    std::vector<OrderRow> rows;
    rows.reserve(snapshot.orders.size());
    for (const OrderView& order : snapshot.orders) {
        OrderRow row;
        row.order = order;
        row.dated = format::isOtherDay(order.updated, snapshot.logicalTime);
        if (snapshot.instruments && snapshot.instruments->contains(order.instrument)) {
            const Instrument& instrument = snapshot.instruments->at(order.instrument);
            row.symbol = format::text(instrument.symbol);
            row.priceDecimals = instrument.priceDecimals;
            row.quantityDecimals = instrument.quantityDecimals;
        } else {
            row.symbol = format::notAvailable();
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const OrderRow& a, const OrderRow& b) {
        const bool aDone = isTerminal(a.order.status);
        const bool bDone = isTerminal(b.order.status);
        return aDone != bDone ? bDone : a.order.orderId > b.order.orderId;
    });
    return rows;
}

int OrdersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return usesNumberFont(column) ? QVariant(Theme::numberFont()) : QVariant();
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == TraceColumn ? sentence(row) : shown(row, column);
    case RawRole:
        return raw(row, column);
    case TraceRole:
        return QVariant::fromValue<quint64>(row.order.trace);
    case OrderRole:
        return QVariant::fromValue<quint64>(row.order.orderId);
    case InstrumentRole:
        return row.order.instrument;
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TraceColumn:
        return tr("Trace", "column: turn of the signal");
    case TimeColumn:
        return tr("Time (UTC)", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case SideColumn:
        return tr("Side", "column: buy or sell");
    case TypeColumn:
        return tr("Type", "column: market, limit, stop");
    case PurposeColumn:
        return tr("Purpose", "column: entry, exit, protective stop");
    case QuantityColumn:
        return tr("Quantity", "column");
    case FilledColumn:
        return tr("Filled", "column: quantity filled");
    case PriceColumn:
        return tr("Limit", "column: limit price");
    case StopColumn:
        return tr("Stop", "column: stop price");
    case AverageColumn:
        return tr("Fill", "column: average price of the fills");
    case StatusColumn:
        return tr("Status", "column");
    case TextColumn:
        return tr("Reason", "column: text of the last report");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
