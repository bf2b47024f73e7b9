// Differences between station and venue as rows: those that wait for a decision first. Invariant: both sides'
// figures stand as they were compared; what is unknown is a dash, never 0.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

/// One difference with what is needed to print it.
struct DifferenceRow {
    Difference difference;
    QString symbol;
    int priceDecimals = 2;
    int quantityDecimals = 4;
    Timestamp now; ///< of the snapshot: a time of another day shows its date
    [[nodiscard]] bool waits() const { return difference.state == DifferenceState::Open; }
    friend bool operator==(const DifferenceRow& a, const DifferenceRow& b)
    {
        return std::memcmp(&a.difference, &b.difference, sizeof(Difference)) == 0 && a.symbol == b.symbol &&
               a.priceDecimals == b.priceDecimals && a.quantityDecimals == b.quantityDecimals;
    }
};

[[nodiscard]] std::vector<DifferenceRow> differenceRows(const StationSnapshot& snapshot);

/// In the language of the moment.
[[nodiscard]] QString differenceWord(DifferenceClass difference);
[[nodiscard]] QString differenceStateWord(DifferenceState state);
/// What the correction does, as a button says it: "Adjust our position".
[[nodiscard]] QString correctionWord(Correction correction);

/// Thread: GUI.
class DifferencesModel final : public SnapshotTable<DifferenceRow, quint64> {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        ClassColumn,
        InstrumentColumn,
        OursColumn,
        TheirsColumn,
        PriceColumn,
        ProfitColumn,
        ExposureColumn,
        CorrectionColumn,
        SinceColumn,
        ReasonColumn,
        ColumnCount
    };

    using SnapshotTable::SnapshotTable;
    /// Shown in the headers of amounts.
    void setCurrency(const QString& currency);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] quint64 keyOf(const DifferenceRow& row) const override
    {
        return row.difference.differenceId;
    }

private:
    QString m_currency;
};

} // namespace mystic
