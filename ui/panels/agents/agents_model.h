// Rows of the agents table: one agent each, by snapshot difference. Knows no widget.
#pragma once

#include "engine/snapshot.h"
#include "ui/models/snapshot_table.h"

namespace mystic {

class AgentsModel final : public SnapshotTable<AgentView, AgentId> {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        PlacementColumn,
        ProcessColumn, ///< shown when an agent lives in a process of its own, as the next two
        HealthColumn,
        IsolationColumn,
        StateColumn,
        RateColumn,
        LatencyColumn,
        RestartsColumn,
        UptimeColumn,
        ActionsColumn,
        ColumnCount
    };
    /// Raw value of a cell for sorting and export.
    static constexpr int RawRole = Qt::UserRole;

    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whether Stop (true) or Start (false) is what the first button offers.
    [[nodiscard]] static bool canStop(AgentState state);

protected:
    [[nodiscard]] AgentId keyOf(const AgentView& row) const override { return row.id; }

private:
    [[nodiscard]] static QString display(const AgentView& agent, int column);
    [[nodiscard]] QString spoken(const AgentView& agent, int column) const;
};

} // namespace mystic
