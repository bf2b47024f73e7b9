// A table over events: batches come in at the end, the oldest leave in blocks. Bounded; what was lost is
// counted.
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <iterator>
#include <utility>
#include <vector>

namespace mystic {

/// Base of event tables. One append emits at most one removal and one insertion.
template <typename Row>
class EventLog : public QAbstractTableModel {
public:
    explicit EventLog(std::size_t capacity, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_capacity(std::max<std::size_t>(capacity, 1))
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// Events that never reached the table because the mailbox was full.
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    /// Events that were shown and made room for newer ones.
    [[nodiscard]] std::uint64_t evicted() const { return m_evicted; }

    void append(std::vector<Row> batch, std::uint64_t lost = 0)
    {
        m_lost += lost;
        if (batch.size() > m_capacity) {
            m_evicted += batch.size() - m_capacity;
            batch.erase(batch.begin(), batch.end() - static_cast<std::ptrdiff_t>(m_capacity));
        }
        if (batch.empty())
            return;
        makeRoom(batch.size());
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(batch.size()) - 1);
        std::move(batch.begin(), batch.end(), std::back_inserter(m_rows));
        endInsertRows();
    }

    /// Begins anew: rows and counts go.
    void clear()
    {
        if (!m_rows.empty()) {
            beginRemoveRows({}, 0, rowCount() - 1);
            m_rows.clear();
            endRemoveRows();
        }
        m_lost = 0;
        m_evicted = 0;
    }

private:
    void makeRoom(std::size_t incoming)
    {
        if (m_rows.size() + incoming <= m_capacity)
            return;
        const std::size_t needed = m_rows.size() + incoming - m_capacity;
        const std::size_t block = std::min(m_rows.size(), std::max(needed, m_capacity / 20));
        beginRemoveRows({}, 0, static_cast<int>(block) - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(block));
        endRemoveRows();
        m_evicted += block;
    }

    std::deque<Row> m_rows;
    std::size_t m_capacity;
    std::uint64_t m_lost = 0;
    std::uint64_t m_evicted = 0;
};

} // namespace mystic
