// The orders of this run by their names at the venue, ended ones included as long as they fit: what an item
// of a venue's list is recognised by. Invariant: an order the table of working orders holds is found there or
// here; the oldest ended ones are forgotten first.
#pragma once

#include <vector>

#include "messages/client_order_id.h"
#include "messages/messages.h"

namespace mystic {

/// One order as last reported.
struct KnownOrder {
    ClientOrderId clientId;
    ExecutionReport last; ///< terms and state; what a correction's report is made from
    Quantity filled;      ///< by every fill so far, in whatever order they came
    bool hasEnded = false;
};

/// Bounded. Lookups by order id are quick; by name alone they walk all.
class KnownOrders {
public:
    static constexpr std::size_t Capacity = 8192;

    explicit KnownOrders(ClientOrderIds ids) : m_ids(ids) {}
    void fold(const ExecutionReport& report);
    [[nodiscard]] const KnownOrder* find(OrderId id) const;
    [[nodiscard]] const KnownOrder* find(const ClientOrderId& id) const;
    /// The order an item of the venue's is about: by its name; the adapter's order id only shortens the way.
    [[nodiscard]] const KnownOrder* find(const VenueAnswer& item) const;
    [[nodiscard]] const ClientOrderIds& ids() const { return m_ids; }

private:
    [[nodiscard]] KnownOrder* entryOf(const ExecutionReport& report);
    void makeRoom();

    ClientOrderIds m_ids;
    std::vector<KnownOrder> m_orders; ///< by order id, which is by age
};

/// A report on a known order: its terms, with this type, status and basis.
[[nodiscard]] ExecutionReport reportOn(const KnownOrder& order, ExecutionType type, OrderStatus status,
                                       ReportBasis basis, Timestamp now);
/// The fill a venue lists, as the report that was missed. `filled` is what of the order was filled before.
[[nodiscard]] ExecutionReport fillOf(const KnownOrder& order, const VenueAnswer& trade, Quantity filled,
                                     ReportBasis basis);

} // namespace mystic
