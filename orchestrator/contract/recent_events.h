// Events of the recent past in a ring of fixed size, for rates and repetitions over a sliding window of
// logical time. Invariant: when an event had to be dropped while it could still count, the ring says so, and
// the caller fails closed.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/time.h"

namespace mystic {

/// Entry must be trivially copyable and have `Timestamp time`. Entries come in time order.
template <typename Entry>
class RecentEvents {
public:
    explicit RecentEvents(std::size_t capacity) { m_entries.resize(capacity); }

    void add(const Entry& entry)
    {
        if (m_count == m_entries.size()) {
            m_lastDropped = m_entries[m_first].time;
            m_first = (m_first + 1) % m_entries.size();
            --m_count;
        }
        m_entries[slotOf(m_count)] = entry;
        ++m_count;
    }
    /// Entries younger than `window`, in O(log n): a rate is asked for several times a decision.
    [[nodiscard]] std::int64_t count(Timestamp now, Duration window) const
    {
        std::size_t old = 0; // entries known to be too old
        std::size_t unknown = m_count;
        while (unknown > 0) {
            const std::size_t half = unknown / 2;
            const bool isOld = now - m_entries[slotOf(old + half)].time >= window;
            old += isOld ? half + 1 : 0;
            unknown = isOld ? unknown - half - 1 : half;
        }
        return static_cast<std::int64_t>(m_count - old);
    }
    /// Entries younger than `window` that match, newest first; an entry exactly `window` old does not count.
    template <typename Matches>
    [[nodiscard]] std::int64_t count(Timestamp now, Duration window, Matches matches) const
    {
        std::int64_t found = 0;
        for (std::size_t k = m_count; k > 0; --k) {
            const Entry& entry = m_entries[slotOf(k - 1)];
            if (now - entry.time >= window)
                break;
            if (matches(entry))
                ++found;
        }
        return found;
    }
    /// False when an entry was dropped that would still lie in the window.
    [[nodiscard]] bool isComplete(Timestamp now, Duration window) const
    {
        return m_lastDropped.ns == 0 || now - m_lastDropped >= window;
    }

    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(static_cast<std::uint32_t>(m_count));
        for (std::size_t k = 0; k < m_count; ++k)
            out.put(m_entries[slotOf(k)]);
        out.put(m_lastDropped);
    }
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        m_first = 0;
        m_count = 0;
        const auto count = in.template get<std::uint32_t>();
        if (count > m_entries.size())
            return false;
        for (std::uint32_t k = 0; k < count && in.ok(); ++k)
            add(in.template get<Entry>());
        m_lastDropped = in.template get<Timestamp>();
        return in.ok();
    }

private:
    /// The k-th entry's place, oldest first.
    [[nodiscard]] std::size_t slotOf(std::size_t k) const
    {
        const std::size_t at = m_first + k;
        return at < m_entries.size() ? at : at - m_entries.size();
    }

    std::vector<Entry> m_entries;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    Timestamp m_lastDropped;
};

} // namespace mystic
