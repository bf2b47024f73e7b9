#include "fill_ledger.h"

#include <bit>
#include <utility>

namespace mystic {

FillLedger::FillLedger(std::size_t expected) : m_entries(std::bit_ceil(expected * 2 + 2))
{
}

std::size_t FillLedger::placeOf(InstrumentId instrument, std::uint64_t venueTradeId) const
{
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4), as in venue/id_index.h.
    const std::uint64_t mixed = (venueTradeId ^ (std::uint64_t{instrument} << 48U)) * 0x9e3779b97f4a7c15ULL;
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = static_cast<std::size_t>(mixed >> 20U) & mask;
    while (m_entries[at].tradeId != 0 &&
           (m_entries[at].tradeId != venueTradeId || m_entries[at].instrument != instrument))
        at = (at + 1) & mask;
    return at;
}

bool FillLedger::contains(InstrumentId instrument, std::uint64_t venueTradeId) const
{
    return venueTradeId != 0 && m_entries[placeOf(instrument, venueTradeId)].tradeId != 0;
}

bool FillLedger::add(InstrumentId instrument, std::uint64_t venueTradeId)
{
    if (venueTradeId == 0)
        return true;
    std::size_t at = placeOf(instrument, venueTradeId);
    if (m_entries[at].tradeId != 0)
        return false;
    if ((m_size + 1) * 2 > m_entries.size()) {
        grow();
        at = placeOf(instrument, venueTradeId);
    }
    m_entries[at] = {venueTradeId, instrument};
    ++m_size;
    return true;
}

void FillLedger::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    std::swap(old, m_entries);
    for (const Entry& entry : old)
        if (entry.tradeId != 0)
            m_entries[placeOf(static_cast<InstrumentId>(entry.instrument), entry.tradeId)] = entry;
}

} // namespace mystic
