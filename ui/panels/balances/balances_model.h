// Balances as rows, one per currency, and the total in account currency. Invariant: a total over something
// unknown is unknown. Knows no widget.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

/// One currency, or the total when `isTotal`: then only inAccount counts.
struct BalanceRow {
    BalanceView balance;
    bool isTotal = false;
    friend bool operator==(const BalanceRow&, const BalanceRow&) = default;
};

/// Empty without a desk.
[[nodiscard]] std::vector<BalanceRow> balanceRows(const StationSnapshot& snapshot);

/// Thread: GUI.
class BalancesModel final : public SnapshotTable<BalanceRow, QString> {
    Q_OBJECT
public:
    enum Column {
        CurrencyColumn,
        CashColumn,
        ReservedColumn,
        FreeColumn,
        PositionsColumn,
        InAccountColumn,
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    void setCurrency(const QString& currency);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const BalanceRow& row) const override
    {
        return row.isTotal ? QString() : QString::fromStdString(row.balance.currency);
    }

private:
    QString m_currency;
};

} // namespace mystic
