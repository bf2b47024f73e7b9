#include "seen_ids.h"

#include <algorithm>
#include <bit>

#include "agent.h"

namespace mystic {

SeenIds::SeenIds(std::size_t capacity)
    : m_ring(std::bit_ceil(std::max<std::size_t>(capacity, 2))), m_slots(m_ring.size() * 2)
{
}

std::size_t SeenIds::home(std::uint64_t id) const
{
    return static_cast<std::size_t>(mixDigest(0, id)) & (m_slots.size() - 1);
}

std::size_t SeenIds::slotOf(std::uint64_t id) const
{
    std::size_t slot = home(id);
    while (m_slots[slot] != 0 && m_slots[slot] != id)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

bool SeenIds::contains(std::uint64_t id) const
{
    return id != 0 && m_slots[slotOf(id)] == id;
}

bool SeenIds::insert(std::uint64_t id)
{
    if (id == 0)
        return true;
    std::size_t slot = slotOf(id);
    if (m_slots[slot] == id)
        return false;
    if (m_count == m_ring.size()) {
        forgetOldest();
        slot = slotOf(id); // forgetting moves others
    }
    m_ring[(m_first + m_count) & (m_ring.size() - 1)] = id;
    ++m_count;
    m_slots[slot] = id;
    return true;
}

void SeenIds::forgetOldest()
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = slotOf(m_ring[m_first]);
    m_first = (m_first + 1) & (m_ring.size() - 1);
    --m_count;
    m_slots[hole] = 0;
    // Backward shift (Knuth 6.4, algorithm R): an entry moves into the hole unless its home lies behind the
    // hole.
    for (std::size_t next = (hole + 1) & mask; m_slots[next] != 0; next = (next + 1) & mask) {
        const std::size_t distanceToHome = (next - home(m_slots[next])) & mask;
        if (distanceToHome >= ((next - hole) & mask)) {
            m_slots[hole] = m_slots[next];
            m_slots[next] = 0;
            hole = next;
        }
    }
}

void SeenIds::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_first = 0;
    m_count = 0;
}

} // namespace mystic
