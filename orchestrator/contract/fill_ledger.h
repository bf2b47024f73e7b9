// Which fills have been applied: every trade id of the account, for ever. Invariant: add() is true once for
// each (instrument, trade id). It is never iterated, so its layout can never reach an output. One ledger a
// venue account.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/ids.h"

namespace mystic {

/// Open addressing, at most half full. Allocates only when it outgrows its capacity (then it doubles).
class FillLedger {
public:
    explicit FillLedger(std::size_t expected = 8192);

    /// True when this fill is new; it is remembered. A fill without an id (0) is always new.
    bool add(InstrumentId instrument, std::uint64_t venueTradeId);
    [[nodiscard]] bool contains(InstrumentId instrument, std::uint64_t venueTradeId) const;
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Entry {
        std::uint64_t tradeId = 0; ///< 0 = empty
        std::uint64_t instrument = 0;
    };
    /// Where it is, or the empty place where it belongs.
    [[nodiscard]] std::size_t placeOf(InstrumentId instrument, std::uint64_t venueTradeId) const;
    void grow();

    std::vector<Entry> m_entries; ///< a power of two
    std::size_t m_size = 0;
};

} // namespace mystic
