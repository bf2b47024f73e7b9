// The newest events first, and of them those that pass a filter: a flat proxy over an EventLog that keeps the
// positions of accepted rows. One batch is one insertion; a new filter is one reset.
#pragma once

#include <QAbstractProxyModel>

#include <algorithm>
#include <deque>
#include <functional>
#include <vector>

#include "ui/models/event_log.h"

namespace mystic {

/// Thread: GUI.
template <typename Row>
class EventView : public QAbstractProxyModel {
public:
    using Accept = std::function<bool(const Row&)>;

    explicit EventView(EventLog<Row>* log, QObject* parent = nullptr)
        : QAbstractProxyModel(parent), m_log(log)
    {
        setSourceModel(log);
        connect(log, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) { take(first, last); });
        connect(log, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { drop(first, last); });
        connect(log, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
        take(0, log->rowCount() - 1);
    }

    /// Empty = everything.
    void setAccept(Accept accept)
    {
        beginResetModel();
        m_accept = std::move(accept);
        m_accepted.clear();
        for (int row = 0; row < m_log->rowCount(); ++row)
            if (accepts(m_log->rowAt(row)))
                m_accepted.push_back(m_firstNumber + static_cast<quint64>(row));
        endResetModel();
    }
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex& /*child*/) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_accepted.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_log->columnCount();
    }
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override
    {
        if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
            return {};
        const quint64 number = m_accepted[m_accepted.size() - 1 - static_cast<std::size_t>(proxyIndex.row())];
        // Between the log's removal and ours the oldest numbers are gone already.
        if (number < m_firstNumber)
            return {};
        return m_log->index(static_cast<int>(number - m_firstNumber), proxyIndex.column());
    }
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override
    {
        if (!sourceIndex.isValid())
            return {};
        const quint64 number = m_firstNumber + static_cast<quint64>(sourceIndex.row());
        const auto found = std::lower_bound(m_accepted.begin(), m_accepted.end(), number);
        if (found == m_accepted.end() || *found != number)
            return {};
        return createIndex(static_cast<int>(m_accepted.end() - found) - 1, sourceIndex.column());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return m_log->headerData(section, orientation, role);
    }

private:
    [[nodiscard]] bool accepts(const Row& row) const { return !m_accept || m_accept(row); }
    void take(int first, int last)
    {
        std::vector<quint64> found;
        for (int row = first; row <= last; ++row)
            if (accepts(m_log->rowAt(row)))
                found.push_back(m_firstNumber + static_cast<quint64>(row));
        if (found.empty())
            return;
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1); // the newest is row 0
        m_accepted.insert(m_accepted.end(), found.begin(), found.end());
        endInsertRows();
    }
    void drop(int first, int last)
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

    EventLog<Row>* m_log;
    Accept m_accept;
    std::deque<quint64> m_accepted; ///< absolute numbers of accepted rows, ascending
    quint64 m_firstNumber = 0;      ///< absolute number of the log's row 0
};

} // namespace mystic
