#include "ui/panels/audit/audit_model.h"

namespace mystic {

int AuditLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    return audit_cells::data(rowAt(index.row()), static_cast<AuditColumn>(index.column()), role, newest());
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return audit_cells::header(section, orientation, role);
}

void AuditViewModel::setFilter(const AuditFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    setAccept([filter](const AuditRow& row) { return filter.accepts(row); });
}

} // namespace mystic
