// The order book of one instrument as a ladder: offers above, bids below, the spread between, own working
// orders at their prices. Invariant: prices fall from row to row; the spread is one row.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

enum class DepthSource : std::uint8_t { Nothing, BestQuotes, Book };

/// One price, or the spread.
struct DepthRow {
    enum class Kind : std::uint8_t { Ask, Spread, Bid };
    Kind kind = Kind::Ask;
    Price price; ///< of the spread row: the spread itself; crossed books have a negative one
    Quantity size;
    Quantity ownBuy; ///< own working quantity at this price
    Quantity ownSell;
    double share = 0; ///< of the largest size shown, 0 … 1
    std::int64_t spreadBpsHundredths = 0;
    bool spreadKnown = false;
    friend bool operator==(const DepthRow&, const DepthRow&) = default;
};

struct DepthLadder {
    DepthSource source = DepthSource::Nothing;
    std::vector<DepthRow> rows;
    int spreadRow = -1;
};
/// What is known of the instrument's book. A price that only an own order stands at has size 0.
[[nodiscard]] DepthLadder depthLadder(const StationSnapshot& snapshot, InstrumentId instrument);

/// Thread: GUI.
class DepthModel final : public SnapshotTable<DepthRow, qint64> {
    Q_OBJECT
public:
    enum Column { OwnBuyColumn, BidSizeColumn, PriceColumn, AskSizeColumn, OwnSellColumn, ColumnCount };
    /// double, 0 … 1: how long the bar behind the size is.
    static constexpr int ShareRole = Qt::UserRole + 20;

    using SnapshotTable::SnapshotTable;
    void setDecimals(int price, int quantity);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const DepthRow& row) const override;

private:
    [[nodiscard]] QString shown(const DepthRow& row, Column column, bool exact) const;

    int m_priceDecimals = 2;
    int m_quantityDecimals = 4;
};

} // namespace mystic
