#include "order_traces.h"

#include <algorithm>

namespace mystic {

void OrderTraces::remember(const Entry& entry)
{
    if (m_entries.size() == Capacity)
        m_entries.erase(m_entries.begin(), m_entries.begin() + Capacity / 2);
    const auto at = std::ranges::lower_bound(m_entries, entry.order, {}, &Entry::order);
    if (at == m_entries.end() || at->order != entry.order)
        m_entries.insert(at, entry);
}

OrderTraces::Entry OrderTraces::find(OrderId order) const
{
    const auto at = std::ranges::lower_bound(m_entries, order, {}, &Entry::order);
    return at != m_entries.end() && at->order == order ? *at : Entry{};
}

} // namespace mystic
