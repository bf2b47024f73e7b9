// First in, first out over one growing ring. Invariant: order of removal is order of insertion; allocation
// only on growth.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace mystic {

/// A queue that reuses its memory. T must be default-constructible.
template <typename T>
class RingQueue {
public:
    explicit RingQueue(std::size_t capacity) : m_items(capacity < 4 ? 4 : capacity) {}

    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] const T& front() const { return m_items[m_first]; }
    [[nodiscard]] const T& at(std::size_t i) const { return m_items[(m_first + i) % m_items.size()]; }
    void push(const T& item)
    {
        if (m_count == m_items.size())
            grow();
        m_items[(m_first + m_count) % m_items.size()] = item;
        ++m_count;
    }
    void pop()
    {
        m_first = (m_first + 1) % m_items.size();
        --m_count;
    }

private:
    void grow()
    {
        std::vector<T> larger(m_items.size() * 2);
        for (std::size_t i = 0; i < m_count; ++i)
            larger[i] = std::move(m_items[(m_first + i) % m_items.size()]);
        m_items = std::move(larger);
        m_first = 0;
    }

    std::vector<T> m_items;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace mystic
