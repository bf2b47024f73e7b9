// Protocol G for single orders: every command has an outcome, or is known to have none yet. A command is sent
// once. Silence, a lost connection or an answer that says "unknown" puts the order in doubt; when the command
// can no longer arrive and must show in queries, the venue is asked (by name, open orders, trades), and only
// its answers decide: found is adopted, not found twice a second apart is NOT_SENT, no answer changes
// nothing. Invariants: no terminal state follows from silence; an answer to an older question is ignored;
// nothing is sent again. Driven by inputs and logical time alone. It must not know positions or a venue's
// code. Source: reference bus-and-orders.md §4.3, orders-sim (0 duplicates, orphans and wrong positions in
// 200,000 simulated runs).
#pragma once

#include <vector>

#include "contract/fill_ledger.h"
#include "gate/known_orders.h"
#include "gate/outbox.h"
#include "venue/venue_profile.h"

namespace mystic {

/// Watches the commands without an answer. Lane thread only.
class OrderOutcomes {
public:
    static constexpr std::uint8_t MissesNeeded = 2;
    static constexpr Duration BetweenMisses = seconds(1);
    static constexpr Duration BackoffMax = seconds(30);

    explicit OrderOutcomes(const VenueProfile& profile) : m_profile(&profile) { m_watches.reserve(256); }

    void onSent(const OrderCommand& command, bool isAtVenue, Outbox& out);
    /// Any report but the gate's own about what it sends.
    void onReport(const ExecutionReport& report);
    /// "Outcome unknown" from the adapter.
    void onUnknown(const VenueAnswer& answer, const KnownOrders& orders, Outbox& out);
    void onLink(bool isUp, const KnownOrders& orders, Outbox& out);
    /// Takes items and ends of its own queries; true when it was one. Fills it reports are added to `fills`.
    bool onAnswer(const VenueAnswer& answer, const KnownOrders& orders, FillLedger& fills, Outbox& out);
    void onTimer(const KnownOrders& orders, Outbox& out);
    /// Asks about an order the venue once had and no longer lists.
    void ask(const KnownOrder& order, Outbox& out);

    [[nodiscard]] bool isWatched(OrderId id) const { return indexOf(id) != m_watches.size(); }
    /// True when an order of that direction is in doubt.
    [[nodiscard]] bool isInDoubt(InstrumentId instrument, Side side) const;
    [[nodiscard]] std::size_t inDoubt() const;
    /// Orders the venue had and no longer has, in whatever state, since the last call.
    [[nodiscard]] std::vector<OrderId> takeLost() { return std::exchange(m_lost, {}); }

private:
    enum class Phase : std::uint8_t { Awaiting, Settling, Asking, Pausing };
    static constexpr std::size_t QueriesEach = 3;
    struct Watch {
        OrderId orderId = 0;
        std::uint64_t commandId = 0;
        IntentAction action = IntentAction::New;
        Phase phase = Phase::Awaiting;
        std::uint8_t misses = 0;
        bool isAtVenue = false; ///< the venue has said so once
        bool inDoubt = false;
        bool isAlarmed = false;
        std::uint16_t attempt = 0;
        InstrumentId instrument = NoInstrument;
        Side side = Side::Buy;
        std::uint32_t failures = 0;
        Timestamp sentAt;
        Timestamp settledAt; ///< from then on an absence means something
        Timestamp due;
        Quantity wantedQuantity; ///< Modify
        Price wantedPrice;
        ClientOrderId clientId;
        std::uint64_t queries[QueriesEach] = {}; ///< not ended yet; 0 = ended or not asked
        bool isFound = false;
        VenueAnswer item;                ///< when found
        std::vector<VenueAnswer> trades; ///< of this order
    };

    [[nodiscard]] std::size_t indexOf(OrderId id) const;
    void doubt(Watch& watch, std::string_view why, const KnownOrders& orders, Outbox& out);
    void sendQueries(Watch& watch, Outbox& out);
    void fail(Watch& watch, const KnownOrders& orders, Outbox& out);
    /// True when the watch is over.
    [[nodiscard]] bool conclude(Watch& watch, const KnownOrders& orders, FillLedger& fills, Outbox& out);
    [[nodiscard]] bool adopt(Watch& watch, const KnownOrder& order, FillLedger& fills, Outbox& out);
    void tellAnswerOfChange(const Watch& watch, const KnownOrder& order, Outbox& out) const;
    void arm(Outbox& out) const;

    const VenueProfile* m_profile;
    bool m_isUp = false;
    std::vector<Watch> m_watches; ///< in the order they began
    std::vector<OrderId> m_lost;
};

} // namespace mystic
