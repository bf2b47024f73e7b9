// The tail of the audit log as tables: AuditLogModel holds the newest rows in order of arrival;
// AuditViewModel shows those that pass the filter, newest first. One batch is one insertion in either.
// Neither reads a file: what is shown here came through the mailbox, and what was lost there is counted.
#pragma once

#include "engine/snapshot.h"
#include "store/audit_filter.h"
#include "ui/models/event_log.h"
#include "ui/models/event_view.h"
#include "ui/panels/audit/audit_cells.h"

namespace mystic {

/// Thread: GUI.
class AuditLogModel final : public EventLog<AuditRow> {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        SequenceColumn,
        SourceColumn,
        KindColumn,
        TextColumn,
        TraceColumn,
        ColumnCount
    };

    using EventLog::EventLog;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The newest row's time; what is of another day is shown with its date.
    [[nodiscard]] Timestamp newest() const
    {
        return rowCount() == 0 ? Timestamp{} : rowAt(rowCount() - 1).time;
    }
};

/// Those that pass the filter, newest first.
class AuditViewModel final : public EventView<AuditRow> {
    Q_OBJECT
public:
    using EventView::EventView;
    void setFilter(const AuditFilter& filter);
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }

private:
    AuditFilter m_filter;
};

} // namespace mystic
