#include "ui/panels/balances/balances_model.h"

#include <algorithm>

#include "ui/models/format.h"
#include "ui/panels/data_table.h"

namespace mystic {

namespace {

constexpr int MoneyDecimals = 2;

template <typename Write>
QString cell(const BalanceRow& row, BalancesModel::Column column, Write write, const QString& unknown)
{
    const BalanceView& balance = row.balance;
    if (row.isTotal && column != BalancesModel::CurrencyColumn && column != BalancesModel::InAccountColumn)
        return {};
    switch (column) {
    case BalancesModel::CurrencyColumn:
        return row.isTotal ? BalancesModel::tr("Equity") : format::text(balance.currency);
    case BalancesModel::CashColumn:
        return write(balance.cash);
    case BalancesModel::ReservedColumn:
        return write(balance.reserved);
    case BalancesModel::FreeColumn:
        return write(balance.cash - balance.reserved);
    case BalancesModel::PositionsColumn:
        return write(balance.positions);
    case BalancesModel::InAccountColumn:
        return balance.known ? write(balance.inAccount) : unknown;
    case BalancesModel::ColumnCount:
        break;
    }
    return {};
}

QString shown(const BalanceRow& row, BalancesModel::Column column)
{
    return cell(
        row, column, [](Money amount) { return format::number(amount, MoneyDecimals); },
        format::notAvailable());
}

QString raw(const BalanceRow& row, BalancesModel::Column column)
{
    return cell(row, column, [](Money amount) { return format::text(amount.toString()); }, {});
}

QString sentence(const BalanceRow& row)
{
    if (!row.balance.known)
        return BalancesModel::tr("Unknown in account currency: a price or a rate is missing");
    if (row.isTotal)
        return BalancesModel::tr("Equity: cash and positions of all currencies, at current marks");
    return BalancesModel::tr("%1: cash %2, of which %3 reserved by working purchases, positions %4")
        .arg(format::text(row.balance.currency), shown(row, BalancesModel::CashColumn),
             shown(row, BalancesModel::ReservedColumn), shown(row, BalancesModel::PositionsColumn));
}

} // namespace

std::vector<BalanceRow> balanceRows(const StationSnapshot& snapshot)
{
    std::vector<BalanceRow> rows;
    if (!snapshot.desk || snapshot.desk->balances.empty())
        return rows;
    BalanceRow total;
    total.isTotal = true;
    total.balance.known = true;
    Int128 sum = 0;
    for (const BalanceView& balance : snapshot.desk->balances) {
        rows.push_back({balance, false});
        total.balance.known = total.balance.known && balance.known;
        sum += balance.inAccount.raw();
    }
    const auto narrowed = narrow(sum);
    total.balance.known = total.balance.known && narrowed.has_value();
    total.balance.inAccount = Money::fromRaw(narrowed.value_or(0));
    std::sort(rows.begin(), rows.end(), [&snapshot](const BalanceRow& a, const BalanceRow& b) {
        const bool aFirst = a.balance.currency == snapshot.accountCurrency;
        const bool bFirst = b.balance.currency == snapshot.accountCurrency;
        return aFirst != bFirst ? aFirst : a.balance.currency < b.balance.currency;
    });
    rows.push_back(std::move(total));
    return rows;
}

void BalancesModel::setCurrency(const QString& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT headerDataChanged(Qt::Horizontal, InAccountColumn, InAccountColumn);
}

int BalancesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BalancesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BalanceRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == CurrencyColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == CurrencyColumn)
            return row.isTotal ? QVariant(Theme::textFont(0, true)) : QVariant();
        return Theme::numberFont(0, row.isTotal);
    case Qt::ForegroundRole:
        if (column == FreeColumn && !row.isTotal && (row.balance.cash - row.balance.reserved).isNegative())
            return Theme::instance().color(ColorRole::Warning);
        return {};
    case Qt::ToolTipRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return column == CurrencyColumn ? sentence(row) : shown(row, column);
    case RawRole:
        return raw(row, column);
    default:
        return {};
    }
}

QVariant BalancesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == CurrencyColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CurrencyColumn:
        return tr("Currency", "column");
    case CashColumn:
        return tr("Cash", "column");
    case ReservedColumn:
        return tr("Reserved", "column: by working purchases");
    case FreeColumn:
        return tr("Free", "column: cash less what is reserved");
    case PositionsColumn:
        return tr("Positions", "column: market value of positions in that currency");
    case InAccountColumn:
        return tr("In %1", "column: cash and positions in account currency").arg(m_currency);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mystic
