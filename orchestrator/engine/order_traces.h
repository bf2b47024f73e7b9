// Remembers what venue answers do not carry: the trace and the strategy of each order.
// Invariant: fixed capacity; the oldest are forgotten, the first word on an order stays. It must not know who
// asks.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/ids.h"

namespace mystic {

class OrderTraces {
public:
    OrderTraces() { m_entries.reserve(Capacity); }
    struct Entry {
        OrderId order = 0;
        Seq trace = 0;
        std::uint16_t strategyId = 0;
    };
    /// The first entry of an order stays.
    void remember(const Entry& entry);
    [[nodiscard]] Entry find(OrderId order) const; ///< zeros when forgotten

private:
    static constexpr std::size_t Capacity = 65'536;
    std::vector<Entry> m_entries; ///< sorted by order
};

} // namespace mystic
