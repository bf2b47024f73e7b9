// The worst case of positions and everything pending (reference: worst long = position + all open buys, worst
// short = position - all open sells; each must respect the limit). Invariant: an unknown price, rate or an
// overflow makes a figure unknown, never small. It must not know limits.
#pragma once

#include <optional>
#include <vector>

#include "contract/working_orders.h"
#include "domain/portfolio.h"

namespace mystic {

/// The order in question, added to what is pending.
struct ExposureCandidate {
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    Quantity quantity;    ///< what of it may still fill
    Price reservePrice;   ///< worst price it is counted at
    OrderId replaces = 0; ///< this working order is left out, 0 = none
};

/// Account currency; nothing = unknown.
struct Exposure {
    std::optional<Money> position; ///< candidate's instrument in the candidate's direction, never negative
    std::optional<Money> gross;    ///< sum over instruments of the worse direction
    std::optional<Money>
        reserved; ///< value of all pending orders without the candidate, at their reserve prices
};

/// Works in preallocated room; lane thread only. Pending quantity is valued at the worse of reserve price and
/// mark.
class ExposureBook {
public:
    explicit ExposureBook(std::size_t instruments) : m_lines(instruments) {}
    [[nodiscard]] Exposure evaluate(const Portfolio& portfolio, const WorkingOrders& orders,
                                    const ExposureCandidate& candidate);

private:
    /// One instrument: sums of price * quantity, scaled by 1e16, so that the division comes once and not per
    /// order.
    struct Line {
        Int128 buys = 0;
        Int128 sells = 0;
        Int128 reserved = 0;
        bool isUnknown = false;
    };
    void add(const Portfolio& portfolio, InstrumentId id, Side side, Quantity quantity, Price reservePrice);
    void addReserved(const Portfolio& portfolio, const WorkingOrder& order);
    void total(const Portfolio& portfolio, const ExposureCandidate& candidate, Exposure& out) const;

    std::vector<Line> m_lines;
};

} // namespace mystic
