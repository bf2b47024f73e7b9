// The tail of the audit log as tables: AuditLogModel holds the newest rows in order of arrival;
// AuditViewModel shows those that pass the filter, newest first. One batch is one insertion in either.
// Neither reads a file: what is shown here came through the mailbox, and what was lost there is counted.
#pragma once

#include <QAbstractProxyModel>

#include <deque>

#include "engine/snapshot.h"
#include "store/audit_filter.h"
#include "ui/models/event_log.h"
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
};

/// Filtered and reversed. A flat proxy that keeps the positions of accepted rows; a new filter is one reset.
class AuditViewModel final : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit AuditViewModel(AuditLogModel* log, QObject* parent = nullptr);

    void setFilter(const AuditFilter& filter);
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(int first, int last);
    void drop(int first, int last);

    AuditLogModel* m_log;
    AuditFilter m_filter;
    std::deque<quint64> m_accepted; ///< absolute numbers of accepted rows, ascending
    quint64 m_firstNumber = 0;      ///< absolute number of the log's row 0
};

} // namespace mystic
