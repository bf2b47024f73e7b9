#include "output_tail.h"

#include <algorithm>
#include <limits>

namespace mystic {

OutputTail::OutputTail(std::size_t keep, std::uint64_t perSecond)
    : m_keep(std::max<std::size_t>(keep, 1)), m_perSecond(perSecond)
{
}

void OutputTail::roll(std::int64_t nowNs)
{
    const std::int64_t passed = nowNs - m_secondNs;
    if (m_secondNs != 0 && passed < SecondNs)
        return;
    const double seconds = static_cast<double>(passed) / static_cast<double>(SecondNs);
    m_rate = m_secondNs != 0 ? static_cast<std::uint64_t>(static_cast<double>(m_inSecond) / seconds) : 0;
    m_secondNs = nowNs;
    m_inSecond = 0;
}

std::size_t OutputTail::allowance(std::int64_t nowNs)
{
    roll(nowNs);
    if (m_perSecond == 0)
        return std::numeric_limits<std::size_t>::max();
    return m_inSecond >= m_perSecond ? 0 : static_cast<std::size_t>(m_perSecond - m_inSecond);
}

void OutputTail::append(std::string_view bytes, std::int64_t nowNs)
{
    roll(nowNs);
    m_total += bytes.size();
    m_inSecond += bytes.size();
    if (bytes.size() > m_keep) {
        m_dropped += bytes.size() - m_keep;
        bytes.remove_prefix(bytes.size() - m_keep);
    }
    const std::size_t room = std::min(bytes.size(), m_keep - m_ring.size());
    m_ring.append(bytes.substr(0, room));
    bytes.remove_prefix(room);
    m_dropped += bytes.size();
    while (!bytes.empty()) {
        const std::size_t part = std::min(bytes.size(), m_keep - m_next);
        std::copy_n(bytes.begin(), part, m_ring.begin() + static_cast<std::ptrdiff_t>(m_next));
        m_next = (m_next + part) % m_keep;
        bytes.remove_prefix(part);
    }
}

ChildOutput OutputTail::take(std::int64_t nowNs)
{
    roll(nowNs);
    ChildOutput out;
    out.text = m_ring.substr(m_next) + m_ring.substr(0, m_next);
    out.totalBytes = m_total;
    out.droppedBytes = m_dropped;
    out.bytesPerSecond = m_rate;
    m_ring.clear();
    m_next = 0;
    return out;
}

} // namespace mystic
