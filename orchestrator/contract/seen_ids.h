// A bounded memory of ids, for "each fill counts once". Invariant: the newest `capacity` distinct ids are
// remembered, older ones are forgotten in order of arrival; nothing is allocated after construction.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mystic {

/// Open addressing over a ring. Id 0 means "none" and is never remembered.
class SeenIds {
public:
    /// `capacity` is rounded up to a power of two.
    explicit SeenIds(std::size_t capacity = 8192);

    /// Remembers the id. False when it was already there.
    bool insert(std::uint64_t id);
    [[nodiscard]] bool contains(std::uint64_t id) const;
    [[nodiscard]] std::size_t size() const { return m_count; }
    void clear();

    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(static_cast<std::uint32_t>(m_count));
        for (std::size_t i = 0; i < m_count; ++i)
            out.put(m_ring[(m_first + i) & (m_ring.size() - 1)]);
    }
    /// False when the bytes are cut or hold more than fits.
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        clear();
        const auto count = in.template get<std::uint32_t>();
        if (count > m_ring.size())
            return false;
        for (std::uint32_t i = 0; i < count && in.ok(); ++i)
            insert(in.template get<std::uint64_t>());
        return in.ok();
    }

private:
    [[nodiscard]] std::size_t home(std::uint64_t id) const;
    [[nodiscard]] std::size_t
    slotOf(std::uint64_t id) const; ///< where it is, or the free slot where it would go
    void forgetOldest();

    std::vector<std::uint64_t> m_ring;  ///< in order of arrival
    std::vector<std::uint64_t> m_slots; ///< twice the ring, 0 = free
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace mystic
