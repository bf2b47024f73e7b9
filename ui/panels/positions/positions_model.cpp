#include "ui/panels/positions/positions_model.h"

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr int MoneyDecimals = 2;

/// Adds without ever throwing: amounts beyond the range make the total unknown.
bool addTo(Money& total, Money amount)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(total.raw(), amount.raw(), &sum))
        return false;
    total = Money::fromRaw(sum);
    return true;
}

PositionRow totalsOf(const std::vector<PositionRow>& rows)
{
    PositionRow totals;
    totals.position.markKnown = true;
    totals.symbol = PositionsModel::tr("Total");
    for (const PositionRow& row : rows) {
        const PositionView& position = row.position;
        bool ok = position.markKnown || position.net.isZero();
        ok = addTo(totals.position.value, position.value) && ok;
        ok = addTo(totals.position.unrealised, position.unrealised) && ok;
        ok = addTo(totals.position.realised, position.realised) && ok;
        ok = addTo(totals.position.fees, position.fees) && ok;
        totals.position.markKnown = totals.position.markKnown && ok;
    }
    return totals;
}

/// Which amounts can be said: those at the mark only when there is one.
bool isKnown(const PositionRow& row)
{
    return row.position.markKnown || (!row.isTotals() && row.position.net.isZero());
}

QString shown(const PositionRow& row, PositionsModel::Column column)
{
    const PositionView& position = row.position;
    const auto atMark = [&](const QString& text) { return isKnown(row) ? text : format::notAvailable(); };
    switch (column) {
    case PositionsModel::InstrumentColumn:
        return row.symbol;
    case PositionsModel::NetColumn:
        return row.isTotals() ? QString() : format::signedNumber(position.net, row.quantityDecimals);
    case PositionsModel::AverageColumn:
        if (row.isTotals())
            return {};
        return position.net.isZero() ? format::notAvailable()
                                     : format::number(position.averagePrice, row.priceDecimals);
    case PositionsModel::MarkColumn:
        if (row.isTotals())
            return {};
        return position.markKnown ? format::number(position.mark, row.priceDecimals) : format::notAvailable();
    case PositionsModel::ValueColumn:
        return atMark(format::number(position.value, MoneyDecimals));
    case PositionsModel::UnrealisedColumn:
        return atMark(format::signedNumber(position.unrealised, MoneyDecimals));
    case PositionsModel::RealisedColumn:
        return format::signedNumber(position.realised, MoneyDecimals);
    case PositionsModel::FeesColumn:
        return format::number(position.fees, MoneyDecimals);
    case PositionsModel::CloseColumn:
        return row.isTotals() || position.net.isZero() ? QString() : PositionsModel::tr("Close…");
    case PositionsModel::ColumnCount:
        break;
    }
    return {};
}

QString raw(const PositionRow& row, PositionsModel::Column column)
{
    const PositionView& position = row.position;
    const auto text = [](const auto& value) { return format::text(value.toString()); };
    const auto atMark = [&](Money value) { return isKnown(row) ? text(value) : QString(); };
    switch (column) {
    case PositionsModel::InstrumentColumn:
        return row.symbol;
    case PositionsModel::NetColumn:
        return row.isTotals() ? QString() : text(position.net);
    case PositionsModel::AverageColumn:
        return row.isTotals() ? QString() : text(position.averagePrice);
    case PositionsModel::MarkColumn:
        return row.isTotals() || !position.markKnown ? QString() : text(position.mark);
    case PositionsModel::ValueColumn:
        return atMark(position.value);
    case PositionsModel::UnrealisedColumn:
        return atMark(position.unrealised);
    case PositionsModel::RealisedColumn:
        return text(position.realised);
    case PositionsModel::FeesColumn:
        return text(position.fees);
    case PositionsModel::CloseColumn:
    case PositionsModel::ColumnCount:
        break;
    }
    return {};
}

QVariant gainColor(Money amount)
{
    if (amount.isZero())
        return {};
    return Theme::instance().color(amount.isPositive() ? ColorRole::Positive : ColorRole::Negative);
}

QVariant foreground(const PositionRow& row, PositionsModel::Column column)
{
    if (column == PositionsModel::CloseColumn)
        return Theme::instance().color(ColorRole::Accent);
    if (column == PositionsModel::UnrealisedColumn && isKnown(row))
        return gainColor(row.position.unrealised);
    if (column == PositionsModel::RealisedColumn)
        return gainColor(row.position.realised);
    if (!row.isTotals() && row.position.net.isZero())
        return Theme::instance().color(ColorRole::TextMuted);
    return {};
}

QString sentence(const PositionRow& row)
{
    if (row.isTotals()) {
        return isKnown(row)
                   ? PositionsModel::tr("Totals of all positions in account currency")
                   : PositionsModel::tr("Totals need a price for every position; at least one has none");
    }
    if (!row.position.markKnown && !row.position.net.isZero())
        return PositionsModel::tr("%1 has no price yet: value and unrealised result are unknown")
            .arg(row.symbol);
    if (row.position.net.isZero())
        return PositionsModel::tr("%1: flat, realised %2")
            .arg(row.symbol, shown(row, PositionsModel::RealisedColumn));
    return PositionsModel::tr("%1: net %2 at %3, mark %4, unrealised %5")
        .arg(row.symbol, shown(row, PositionsModel::NetColumn), shown(row, PositionsModel::AverageColumn),
             shown(row, PositionsModel::MarkColumn), shown(row, PositionsModel::UnrealisedColumn));
}

} // namespace

std::vector<PositionRow> positionRows(const StationSnapshot& snapshot)
{
    std::vector<PositionRow> rows;
    for (const PositionView& position : snapshot.positions) {
        const bool traded = !position.net.isZero() || !position.realised.isZero() || !position.fees.isZero();
        if (!traded || !snapshot.instruments || !snapshot.instruments->contains(position.instrument))
            continue;
        const Instrument& instrument = snapshot.instruments->at(position.instrument);
        rows.push_back({position, format::text(instrument.symbol), instrument.priceDecimals,
                        instrument.quantityDecimals});
    }
    std::sort(rows.begin(), rows.end(), [](const PositionRow& a, const PositionRow& b) {
        return a.position.instrument < b.position.instrument;
    });
    if (!rows.empty())
        rows.push_back(totalsOf(rows));
    return rows;
}

void PositionsModel::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT headerDataChanged(Qt::Horizontal, ValueColumn, FeesColumn);
}

int PositionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PositionRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(column == InstrumentColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == CloseColumn)
            return Theme::textFont();
        if (column == InstrumentColumn)
            return row.isTotals() ? QVariant(Theme::textFont(0, true)) : QVariant();
        return Theme::numberFont(0, row.isTotals());
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == InstrumentColumn ? sentence(row) : shown(row, column);
    case RawRole:
        return raw(row, column);
    case InstrumentRole:
        return row.isTotals() ? QVariant() : QVariant(row.position.instrument);
    default:
        return {};
    }
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section == InstrumentColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= ValueColumn && section <= FeesColumn)
        return tr("In account currency (%1)").arg(m_currency);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case InstrumentColumn:
        return tr("Instrument", "column");
    case NetColumn:
        return tr("Net", "column: signed quantity held");
    case AverageColumn:
        return tr("Average", "column: average price of what is held");
    case MarkColumn:
        return tr("Mark", "column: price the position is valued at");
    case ValueColumn:
        return tr("Value %1", "column: market value in account currency").arg(m_currency);
    case UnrealisedColumn:
        return tr("Unrealised", "column: result at the mark");
    case RealisedColumn:
        return tr("Realised", "column: result of closed quantity, fees excluded");
    case FeesColumn:
        return tr("Fees", "column: cost positive");
    case CloseColumn:
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
