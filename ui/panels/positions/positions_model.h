// Positions as rows, one per instrument in the order of the instrument master, and a row of totals in account
// currency. Invariant: a total over something unknown is unknown, never a sum of the rest.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

/// One position, or the totals when position.instrument is NoInstrument.
struct PositionRow {
    PositionView position;
    QString symbol;
    int priceDecimals = 2;
    int quantityDecimals = 4;
    [[nodiscard]] bool isTotals() const { return position.instrument == NoInstrument; }
    friend bool operator==(const PositionRow&, const PositionRow&) = default;
};

/// Positions that are open or have traded, and the totals; empty without any.
[[nodiscard]] std::vector<PositionRow> positionRows(const StationSnapshot& snapshot);

/// Thread: GUI.
class PositionsModel final : public SnapshotTable<PositionRow, int> {
    Q_OBJECT
public:
    enum Column {
        InstrumentColumn,
        NetColumn,
        AverageColumn,
        MarkColumn,
        ValueColumn,
        UnrealisedColumn,
        RealisedColumn,
        FeesColumn,
        CloseColumn, ///< "Close…" of an open position
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    /// Shown in the headers of amounts: "Value (USD)".
    void setCurrency(const QString& currency);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int keyOf(const PositionRow& row) const override { return row.position.instrument; }

private:
    QString m_currency;
};

} // namespace mystic
