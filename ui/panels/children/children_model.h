// The agents that live in processes of their own as rows: process, instance, health, isolation and what each
// uses.
#pragma once

#include <vector>

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

struct ChildRow {
    AgentId agent = NoAgent;
    bool isStandby = false;
    AgentState state = AgentState::Stopped;
    QString name;
    double messagesPerSecond = 0;
    std::uint64_t errors = 0;
    ChildProcessView child;
    friend bool operator==(const ChildRow&, const ChildRow&) = default;
};
[[nodiscard]] std::vector<ChildRow> childRows(const StationSnapshot& snapshot);

/// "ready", "no progress", "gone": the first of the three questions that is answered with no.
[[nodiscard]] QString childHealth(const ChildProcessView& child);
/// All three questions with their answers, in words.
[[nodiscard]] QString childHealthSentence(const ChildProcessView& child);
/// The level that was tried on this machine, in words.
[[nodiscard]] QString childIsolation(const ChildProcessView& child);

/// Thread: GUI.
class ChildrenModel final : public SnapshotTable<ChildRow, int> {
    Q_OBJECT
public:
    enum Column {
        AgentColumn,
        ProcessColumn,
        InstanceColumn,
        HealthColumn,
        IsolationColumn,
        CpuColumn,
        MemoryColumn,
        RateColumn,
        QueueColumn,
        LongestColumn,
        ErrorsColumn,
        DroppedColumn,
        RestartsColumn,
        RecoveryColumn,
        ColumnCount
    };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int keyOf(const ChildRow& row) const override
    {
        return row.agent * 2 + (row.isStandby ? 1 : 0);
    }
};

} // namespace mystic
