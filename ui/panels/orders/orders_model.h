// Orders as rows: working ones first, then the newest. Numbers with the instrument's own decimals.
// Knows no widget; a row holds all that is shown, so an unchanged order is an equal row.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"
#include "ui/theme/glyphs.h"

namespace mystic {

/// One order and how its instrument is written.
struct OrderRow {
    OrderView order;
    QString symbol;
    int priceDecimals = 2;
    int quantityDecimals = 4;
    bool dated = false; ///< of another day than the session's now: the time is shown with its date
    friend bool operator==(const OrderRow&, const OrderRow&) = default;
};

/// The snapshot's orders as shown: working first, both parts newest first (by order id, which grows with
/// time).
[[nodiscard]] std::vector<OrderRow> orderRows(const StationSnapshot& snapshot);
[[nodiscard]] QString orderStatusWord(OrderStatus status);    ///< "Working"
[[nodiscard]] QString orderPurposeWord(OrderPurpose purpose); ///< "Protective stop"
[[nodiscard]] Mark markOf(OrderStatus status);

/// Thread: GUI.
class OrdersModel final : public SnapshotTable<OrderRow, quint64> {
    Q_OBJECT
public:
    enum Column {
        TraceColumn,
        TimeColumn,
        InstrumentColumn,
        SideColumn,
        StatusColumn, // left of the numbers: it must be seen in a narrow card too
        QuantityColumn,
        FilledColumn,
        PriceColumn,
        StopColumn,
        AverageColumn,
        TypeColumn,
        PurposeColumn,
        TextColumn,
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] quint64 keyOf(const OrderRow& row) const override { return row.order.orderId; }
};

} // namespace mystic
