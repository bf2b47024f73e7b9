// The communication flow: as an animated graph, or as a table with the same figures for those who read tables
// better.
#pragma once

#include <QElapsedTimer>

#include "ui/models/snapshot_table.h"
#include "ui/panels/panel.h"

class QPushButton;
class QStackedWidget;

namespace mystic {

class DataTable;
class FlowView;

/// An edge with the names of its ends.
struct FlowRow {
    EdgeView edge;
    QString from;
    QString to;
    friend bool operator==(const FlowRow&, const FlowRow&) = default;
};

/// The table twin.
class FlowTableModel final : public SnapshotTable<FlowRow, int> {
    Q_OBJECT
public:
    enum Column {
        FromColumn,
        ToColumn,
        CountColumn,
        RateColumn,
        P50Column,
        P99Column,
        QueueColumn,
        DropsColumn,
        StateColumn,
        ColumnCount
    };
    using SnapshotTable::SnapshotTable;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int keyOf(const FlowRow& row) const override { return row.edge.from * 256 + row.edge.to; }
};

class FlowPanel final : public Panel {
    Q_OBJECT
public:
    explicit FlowPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Whether 30 Hz ticks are of use now: visible as a graph, something flows, motion is allowed.
    [[nodiscard]] bool wantsFlowTicks() const;
    [[nodiscard]] FlowView* view() const { return m_view; }

public Q_SLOTS:
    void flowTick();
    void showTable(bool table);
    void toggleTable();
    void markInspected(mystic::AgentId from, mystic::AgentId to);

Q_SIGNALS:
    void flowWantedChanged();
    /// A click or Enter on an edge, or on a node (both ends equal): its messages are wanted.
    void inspectRequested(mystic::AgentId from, mystic::AgentId to);

protected:
    void apply(const StationSnapshot& snapshot) override;
    void retranslateUi() override;
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void describe(const StationSnapshot& snapshot);

    FlowView* m_view;
    DataTable* m_table;
    FlowTableModel* m_model;
    QStackedWidget* m_pages;
    QPushButton* m_toggle;
    QElapsedTimer m_sinceFrame;
    QElapsedTimer m_sinceDescription;
    bool m_flowing = false;
};

} // namespace mystic
