#include "ui/panels/audit/audit_model.h"

#include <algorithm>

namespace mystic {

int AuditLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    return audit_cells::data(rowAt(index.row()), static_cast<AuditColumn>(index.column()), role);
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return audit_cells::header(section, orientation, role);
}

AuditViewModel::AuditViewModel(AuditLogModel* log, QObject* parent) : QAbstractProxyModel(parent), m_log(log)
{
    setSourceModel(log);
    connect(log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { take(first, last); });
    connect(log, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { drop(first, last); });
    connect(log, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    take(0, log->rowCount() - 1);
}

void AuditViewModel::take(int first, int last)
{
    std::vector<quint64> found;
    for (int row = first; row <= last; ++row)
        if (m_filter.accepts(m_log->rowAt(row)))
            found.push_back(m_firstNumber + static_cast<quint64>(row));
    if (found.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(found.size()) - 1); // the newest is row 0
    m_accepted.insert(m_accepted.end(), found.begin(), found.end());
    endInsertRows();
}

void AuditViewModel::drop(int first, int last)
{
    // The log only ever drops its oldest rows; they are the last ones here.
    Q_ASSERT(first == 0);
    const quint64 firstKept = m_firstNumber + static_cast<quint64>(last - first + 1);
    const auto end = std::lower_bound(m_accepted.begin(), m_accepted.end(), firstKept);
    const int gone = static_cast<int>(end - m_accepted.begin());
    m_firstNumber = firstKept;
    if (gone == 0)
        return;
    const int rows = rowCount();
    beginRemoveRows({}, rows - gone, rows - 1);
    m_accepted.erase(m_accepted.begin(), end);
    endRemoveRows();
}

void AuditViewModel::setFilter(const AuditFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_accepted.clear();
    for (int row = 0; row < m_log->rowCount(); ++row)
        if (m_filter.accepts(m_log->rowAt(row)))
            m_accepted.push_back(m_firstNumber + static_cast<quint64>(row));
    endResetModel();
}

QModelIndex AuditViewModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex AuditViewModel::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int AuditViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accepted.size());
}

int AuditViewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : AuditLogModel::ColumnCount;
}

QModelIndex AuditViewModel::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    const quint64 number = m_accepted[m_accepted.size() - 1 - static_cast<std::size_t>(proxyIndex.row())];
    // Between the log's removal and ours the oldest numbers are gone already.
    if (number < m_firstNumber)
        return {};
    return m_log->index(static_cast<int>(number - m_firstNumber), proxyIndex.column());
}

QModelIndex AuditViewModel::mapFromSource(const QModelIndex& sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const quint64 number = m_firstNumber + static_cast<quint64>(sourceIndex.row());
    const auto found = std::lower_bound(m_accepted.begin(), m_accepted.end(), number);
    if (found == m_accepted.end() || *found != number)
        return {};
    return createIndex(static_cast<int>(m_accepted.end() - found) - 1, sourceIndex.column());
}

QVariant AuditViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_log->headerData(section, orientation, role);
}

} // namespace mystic
