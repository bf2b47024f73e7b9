#include "id_index.h"

#include <bit>
#include <utility>

namespace mystic {

IdIndex::IdIndex(std::size_t expected)
    : m_entries(std::bit_ceil(expected * 2 + 2)), m_mask(m_entries.size() - 1)
{
}

std::size_t IdIndex::home(std::uint64_t id) const
{
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): order ids differ mostly in their middle bits.
    const std::uint64_t mixed = id * 0x9e3779b97f4a7c15ULL;
    return static_cast<std::size_t>(mixed >> 20U) & m_mask;
}

std::uint32_t IdIndex::find(std::uint64_t id) const
{
    for (std::size_t at = home(id);; at = (at + 1) & m_mask) {
        if (m_entries[at].id == id)
            return id == 0 ? None : m_entries[at].slot;
        if (m_entries[at].id == 0)
            return None;
    }
}

void IdIndex::insert(std::uint64_t id, std::uint32_t slot)
{
    if ((m_size + 1) * 2 > m_entries.size())
        grow();
    std::size_t at = home(id);
    while (m_entries[at].id != 0)
        at = (at + 1) & m_mask;
    m_entries[at] = {id, slot};
    ++m_size;
}

void IdIndex::erase(std::uint64_t id)
{
    std::size_t hole = home(id);
    while (m_entries[hole].id != id) {
        if (m_entries[hole].id == 0)
            return;
        hole = (hole + 1) & m_mask;
    }
    for (std::size_t next = (hole + 1) & m_mask; m_entries[next].id != 0; next = (next + 1) & m_mask) {
        // An entry may fill the hole only when its home does not lie behind the hole on its probe path.
        const std::size_t distanceToHome = (next - home(m_entries[next].id)) & m_mask;
        const std::size_t distanceToHole = (next - hole) & m_mask;
        if (distanceToHome >= distanceToHole) {
            m_entries[hole] = m_entries[next];
            hole = next;
        }
    }
    m_entries[hole] = {};
    --m_size;
}

void IdIndex::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    std::swap(old, m_entries);
    m_mask = m_entries.size() - 1;
    m_size = 0;
    for (const Entry& entry : old)
        if (entry.id != 0)
            insert(entry.id, entry.slot);
}

} // namespace mystic
