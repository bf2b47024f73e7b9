// Fills as rows, newest first. Slippage is measured from the mid when the signal was decided: positive costs.
// Knows no widget.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

/// One fill and how its instrument is written.
struct FillRow {
    FillView fill;
    QString symbol;
    QString currency;
    int priceDecimals = 2;
    int quantityDecimals = 4;
    bool dated = false; ///< of another day than the session's now: the time is shown with its date
    friend bool operator==(const FillRow&, const FillRow&) = default;
};

inline constexpr std::size_t FillRowsMax = 2'000; ///< older ones are in the journal
/// The newest FillRowsMax.
[[nodiscard]] std::vector<FillRow> fillRows(const StationSnapshot& snapshot);
/// Share of the arrival mid, positive = worse than it; nothing when the mid is unknown.
[[nodiscard]] std::optional<Ratio> slippageOf(const FillView& fill);

/// Thread: GUI.
class FillsModel final : public SnapshotTable<FillRow, quint64> {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        InstrumentColumn,
        SideColumn,
        QuantityColumn,
        PriceColumn,
        FeeColumn,
        SlippageColumn,
        LiquidityColumn,
        PurposeColumn,
        OriginColumn,
        TraceColumn,
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] quint64 keyOf(const FillRow& row) const override { return row.fill.seq; }
};

} // namespace mystic
