// Messages of the flow as rows, bounded, and what the rate and latency charts show of the edges they went
// along. Knows no widget and no station.
#pragma once

#include <QString>

#include "engine/message_view.h"
#include "engine/snapshot.h"
#include "ui/models/event_log.h"
#include "ui/models/event_view.h"

namespace mystic {

/// Thread: GUI.
class MessagesModel final : public EventLog<MessageRow> {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        TurnColumn,
        WayColumn,
        KindColumn,
        LatencyColumn,
        TextColumn,
        TraceColumn,
        ColumnCount
    };

    using EventLog::EventLog;
    /// For names of agents and instruments; the newest snapshot.
    void setNames(std::shared_ptr<const StationSnapshot> snapshot) { m_names = std::move(snapshot); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Each of the words, in any case, stands in way, kind, text or trace.
    [[nodiscard]] bool matches(const MessageRow& row, const QStringList& words) const;

private:
    [[nodiscard]] QString wayOf(const MessageRow& row) const;
    [[nodiscard]] QString shown(const MessageRow& row, Column column) const;
    [[nodiscard]] QString raw(const MessageRow& row, Column column) const;
    [[nodiscard]] QString sentence(const MessageRow& row) const;

    std::shared_ptr<const StationSnapshot> m_names;
};

/// "strategy → compliance", for a node its name.
[[nodiscard]] QString watchText(MessageWatch watch, const StationSnapshot& snapshot);
/// Edges and nodes that can be looked at: nodes first, then edges, in the order of the flow.
[[nodiscard]] std::vector<MessageWatch> watchesOf(const StationSnapshot& snapshot);

/// The covered edges together: count, rate and drops added, latencies the slowest edge's.
struct FlowFigures {
    std::uint64_t count = 0;
    double perSecond = 0;
    std::uint64_t p50Ns = 0;
    std::uint64_t p99Ns = 0;
    std::uint64_t drops = 0;
    std::vector<FlowPoint> history; ///< oldest first
};
[[nodiscard]] FlowFigures figuresOf(const StationSnapshot& snapshot, MessageWatch watch);

} // namespace mystic
