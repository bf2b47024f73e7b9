#include "ui/panels/fills/fills_model.h"

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"
#include "ui/panels/orders/orders_model.h"

namespace mystic {

namespace {

constexpr int FeeDecimals = 4;

bool isNumber(int column)
{
    return column >= FillsModel::QuantityColumn && column <= FillsModel::SlippageColumn;
}

QString slippage(const FillRow& row)
{
    const auto share = slippageOf(row.fill);
    if (!share)
        return format::notAvailable();
    // Hundredths of a per cent: the unit slippage is spoken of in.
    return FillsModel::tr("%1 bp", "basis points").arg(format::scaledSigned(share->raw() * 10'000, 1));
}

QString liquidityWord(Liquidity liquidity)
{
    switch (liquidity) {
    case Liquidity::None:
        return format::notAvailable();
    case Liquidity::Maker:
        return FillsModel::tr("Maker");
    case Liquidity::Taker:
        return FillsModel::tr("Taker");
    }
    return {};
}

QString shown(const FillRow& row, FillsModel::Column column)
{
    const FillView& fill = row.fill;
    switch (column) {
    case FillsModel::TimeColumn:
        return row.dated ? format::moment(fill.venueTime, {}, 3) : format::timeOfDay(fill.venueTime, 3);
    case FillsModel::InstrumentColumn:
        return row.symbol;
    case FillsModel::SideColumn:
        return fill.side == Side::Buy ? FillsModel::tr("Buy") : FillsModel::tr("Sell");
    case FillsModel::QuantityColumn:
        return format::number(fill.quantity, row.quantityDecimals);
    case FillsModel::PriceColumn:
        return format::number(fill.price, row.priceDecimals);
    case FillsModel::FeeColumn:
        return format::number(fill.fee, FeeDecimals) + u' ' + row.currency;
    case FillsModel::SlippageColumn:
        return slippage(row);
    case FillsModel::LiquidityColumn:
        return liquidityWord(fill.liquidity);
    case FillsModel::PurposeColumn:
        return orderPurposeWord(fill.purpose);
    case FillsModel::OriginColumn:
        return fill.origin == OrderOrigin::Operator ? FillsModel::tr("Operator") : FillsModel::tr("Strategy");
    case FillsModel::TraceColumn:
        return fill.trace == 0 ? format::notAvailable() : QStringLiteral("S-%1").arg(fill.trace);
    case FillsModel::ColumnCount:
        break;
    }
    return {};
}

QString raw(const FillRow& row, FillsModel::Column column)
{
    const FillView& fill = row.fill;
    switch (column) {
    case FillsModel::TimeColumn:
        return format::text(formatTimestamp(fill.venueTime));
    case FillsModel::QuantityColumn:
        return format::text(fill.quantity.toString());
    case FillsModel::PriceColumn:
        return format::text(fill.price.toString());
    case FillsModel::FeeColumn:
        return format::text(fill.fee.toString());
    case FillsModel::SlippageColumn: {
        const auto share = slippageOf(fill);
        return share ? format::text(share->toString()) : QString();
    }
    case FillsModel::TraceColumn:
        return QString::number(fill.trace);
    default:
        return shown(row, column);
    }
}

QString sentence(const FillRow& row)
{
    return FillsModel::tr("%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9")
        .arg(shown(row, FillsModel::SideColumn), shown(row, FillsModel::QuantityColumn), row.symbol,
             shown(row, FillsModel::PriceColumn), row.currency, shown(row, FillsModel::FeeColumn),
             slippage(row))
        .arg(row.fill.venueTradeId)
        .arg(row.fill.orderId);
}

} // namespace

std::optional<Ratio> slippageOf(const FillView& fill)
{
    if (!fill.arrivalMid.isPositive())
        return std::nullopt;
    const std::int64_t worse = (fill.price - fill.arrivalMid).raw() * signOf(fill.side);
    const auto share = divideScaled(worse, fill.arrivalMid.raw(), Rounding::HalfEven);
    return share ? std::optional(Ratio::fromRaw(*share)) : std::nullopt;
}

std::vector<FillRow> fillRows(const StationSnapshot& snapshot)
{
    std::vector<FillRow> rows;
    const std::size_t count = std::min(snapshot.fills.size(), FillRowsMax);
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const FillView& fill = snapshot.fills[snapshot.fills.size() - 1 - i];
        FillRow row;
        row.fill = fill;
        row.dated = format::isOtherDay(fill.venueTime, snapshot.logicalTime);
        row.symbol = format::notAvailable();
        if (snapshot.instruments && snapshot.instruments->contains(fill.instrument)) {
            const Instrument& instrument = snapshot.instruments->at(fill.instrument);
            row.symbol = format::text(instrument.symbol);
            row.currency = format::text(instrument.currency);
            row.priceDecimals = instrument.priceDecimals;
            row.quantityDecimals = instrument.quantityDecimals;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

int FillsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FillsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FillRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) || column == TimeColumn || column == TraceColumn
                   ? QVariant(Theme::numberFont())
                   : QVariant();
    case Qt::DecorationRole:
        if (column != SideColumn)
            return {};
        return row.fill.side == Side::Buy ? tableIcon(Glyph::ArrowUp, ColorRole::Accent)
                                          : tableIcon(Glyph::ArrowDown, ColorRole::Negative);
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == TimeColumn ? sentence(row) : shown(row, column);
    case RawRole:
        return raw(row, column);
    case TraceRole:
        return QVariant::fromValue<quint64>(row.fill.trace);
    case OrderRole:
        return QVariant::fromValue<quint64>(row.fill.orderId);
    case InstrumentRole:
        return row.fill.instrument;
    default:
        return {};
    }
}

QVariant FillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == SlippageColumn)
        return tr("From the mid when the signal was decided, in hundredths of a per cent; positive costs");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Venue time (UTC)", "column");
    case InstrumentColumn:
        return tr("Instrument", "column");
    case SideColumn:
        return tr("Side", "column: buy or sell");
    case QuantityColumn:
        return tr("Quantity", "column");
    case PriceColumn:
        return tr("Price", "column");
    case FeeColumn:
        return tr("Fee", "column: cost positive");
    case SlippageColumn:
        return tr("Slippage", "column: against the mid at the decision");
    case LiquidityColumn:
        return tr("Liquidity", "column: maker or taker");
    case PurposeColumn:
        return tr("Purpose", "column: entry, exit, protective stop");
    case OriginColumn:
        return tr("By", "column: operator or strategy");
    case TraceColumn:
        return tr("Trace", "column: turn of the signal");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
