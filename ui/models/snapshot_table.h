// A table over rows of a snapshot: the difference is applied, identity is kept. Selection, persistent indexes
// and scroll position survive; an unchanged snapshot emits nothing.
#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <utility>
#include <vector>

namespace mystic {

/// Base of live tables. `Row` needs ==; derived classes say keyOf(row) (unique, qHash-able), columnCount and
/// data. Rows appear in the order given.
template <typename Row, typename Key>
class SnapshotTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    /// Makes the table equal to `next`. Emits removals, then moves and insertions, then one dataChanged over
    /// what differs.
    void applyRows(std::vector<Row> next)
    {
        removeMissing(next);
        int firstChanged = -1;
        int lastChanged = -1;
        for (int row = 0; row < static_cast<int>(next.size()); ++row) {
            Row& wanted = next[static_cast<std::size_t>(row)];
            const int found = findFrom(row, keyOf(wanted));
            if (found < 0) {
                beginInsertRows({}, row, row);
                m_rows.insert(m_rows.begin() + row, std::move(wanted));
                endInsertRows();
                continue;
            }
            if (found != row)
                moveUp(found, row);
            Row& current = m_rows[static_cast<std::size_t>(row)];
            if (!(current == wanted)) {
                current = std::move(wanted);
                firstChanged = firstChanged < 0 ? row : firstChanged;
                lastChanged = row;
            }
        }
        if (lastChanged >= 0)
            Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, columnCount() - 1));
    }

protected:
    [[nodiscard]] virtual Key keyOf(const Row& row) const = 0;

private:
    void removeMissing(const std::vector<Row>& next)
    {
        QSet<Key> wanted;
        wanted.reserve(static_cast<qsizetype>(next.size()));
        for (const Row& row : next)
            wanted.insert(keyOf(row));
        int last = rowCount() - 1;
        while (last >= 0) {
            if (wanted.contains(keyOf(rowAt(last)))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && !wanted.contains(keyOf(rowAt(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first - 1;
        }
    }
    [[nodiscard]] int findFrom(int row, const Key& key) const
    {
        for (int i = row; i < rowCount(); ++i)
            if (keyOf(rowAt(i)) == key)
                return i;
        return -1;
    }
    void moveUp(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        Row moved = std::move(m_rows[static_cast<std::size_t>(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(moved));
        endMoveRows();
    }

    std::vector<Row> m_rows;
};

} // namespace mystic
