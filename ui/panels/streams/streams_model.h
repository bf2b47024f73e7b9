// The feed's streams as rows: state, age, rate and every fault counted. Rows keep the order of the session.
#pragma once

#include <QString>

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/data_age.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

struct StreamRow {
    int number = 0; ///< position in the session
    DataState state = DataState::Waiting;
    Duration age; ///< -1 ns = nothing came yet
    QString name;
    QString symbol;
    InstrumentId instrument = NoInstrument;
    double perSecond = 0;
    std::uint64_t events = 0;
    std::uint64_t gaps = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t crossed = 0;
    std::uint64_t outOfOrder = 0;
    std::uint64_t rejected = 0;
    [[nodiscard]] std::uint64_t faults() const { return gaps + duplicates + crossed + outOfOrder + rejected; }
    friend bool operator==(const StreamRow&, const StreamRow&) = default;
};
[[nodiscard]] std::vector<StreamRow> streamRows(const StationSnapshot& snapshot);

/// Thread: GUI.
class StreamsModel final : public SnapshotTable<StreamRow, int> {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        InstrumentColumn,
        AgeColumn,
        RateColumn,
        EventsColumn,
        GapsColumn,
        DuplicatesColumn,
        CrossedColumn,
        OutOfOrderColumn,
        RejectedColumn,
        SourceColumn,
        ColumnCount
    };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int keyOf(const StreamRow& row) const override { return row.number; }
};

} // namespace mystic
