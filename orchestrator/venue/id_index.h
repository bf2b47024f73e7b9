// From an order id to its slot in a pool. Open addressing with linear probing and deletion by shifting back,
// so that lookups stay short without tombstones. Invariant: it is never iterated, therefore its layout can
// never reach an output. It knows nothing of orders.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mystic {

/// Maps non-zero 64-bit ids to 32-bit slots. Allocates only when it outgrows its capacity.
class IdIndex {
public:
    static constexpr std::uint32_t None = 0xFFFF'FFFF;

    explicit IdIndex(std::size_t expected = 256);

    /// The slot of `id`, or None.
    [[nodiscard]] std::uint32_t find(std::uint64_t id) const;
    /// `id` must be non-zero and absent.
    void insert(std::uint64_t id, std::uint32_t slot);
    /// Removes `id`; nothing happens when it is absent.
    void erase(std::uint64_t id);
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Entry {
        std::uint64_t id = 0; ///< 0 = empty
        std::uint32_t slot = None;
    };
    [[nodiscard]] std::size_t home(std::uint64_t id) const;
    void grow();

    std::vector<Entry> m_entries; ///< a power of two, at most half full
    std::size_t m_mask = 0;
    std::size_t m_size = 0;
};

} // namespace mystic
