// A limit order book with price-time priority and matching. Pure state machine: the same calls give the same
// trades. Invariants: filled + open = quantity for every order; an order never fills beyond its quantity; at
// each price the order that came first is served first; a trade prints at the price of the order that was
// there first. It knows nothing of accounts, fees, latency or messages.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/fixed.h"
#include "domain/ids.h"
#include "domain/order.h"
#include "id_index.h"

namespace mystic {

/// A new order for the book.
struct BookRequest {
    OrderId id = 0; ///< non-zero, unique among live orders
    Side side = Side::Buy;
    TimeInForce timeInForce =
        TimeInForce::GoodTillCancel; ///< FillOrKill = AON and IOC; Day is treated as GTC
    bool allOrNone = false;          ///< fills completely or not at all
    Price price;                     ///< limit; 0 = market
    Price stopPrice;                 ///< waits until a trade at or beyond it; 0 = active at once
    Quantity quantity;
};

enum class BookState : std::uint8_t {
    Waiting /*stop not yet triggered*/,
    Working,
    Filled,
    Canceled,
    Refused
};

/// One order as the book sees it. quantity = filled + open, always.
struct BookOrder {
    OrderId id = 0;
    Side side = Side::Buy;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    bool allOrNone = false;
    BookState state = BookState::Working;
    Price price; ///< 0 = market
    Price stopPrice;
    Quantity quantity;
    Quantity filled;
    Quantity open;
    std::uint64_t priority = 0; ///< time priority: smaller came first
};

/// One trade. `resting` was in the book first and sets the price, unless it is a market order.
struct BookTrade {
    OrderId resting = 0;
    OrderId incoming = 0;
    Side incomingSide = Side::Buy;
    Price price;
    Quantity quantity;
};

/// One aggregated price level; market orders are not part of the depth.
struct BookLevel {
    Price price;
    std::uint32_t orders = 0;
    Quantity quantity;
    friend bool operator==(const BookLevel&, const BookLevel&) = default;
};

/// One instrument's book. Not thread-safe. Allocates only when it outgrows its reserve.
class OrderBook {
public:
    explicit OrderBook(std::size_t expectedOrders = 1024);

    /// Enters an order, matches it, then runs the stops its trades trigger. Returns the order's state
    /// afterwards; Refused for id 0, a live id, a quantity that is not positive, a negative price. A market
    /// order that is not IOC rests, ahead of all limit orders; two market orders trade at the last trade
    /// price, and not at all before the first trade. An all-or-none order is passed over by what cannot fill
    /// it completely at its turn; it also trades when several orders that came after each other can fill it
    /// together.
    BookState add(const BookRequest& request);
    /// Takes the order out. False when it is not live.
    bool cancel(OrderId id);
    /// New total quantity and limit (0 = unchanged). A smaller quantity keeps priority, a larger one or
    /// another price loses it. A total at or below what is filled cancels the order and leaves its quantity
    /// at what was filled. Refused when not live.
    BookState replace(OrderId id, Quantity newQuantity, Price newPrice);
    /// Sets the last trade price from outside (opening price); runs the stops it triggers.
    void setLastPrice(Price price);

    /// Trades made by the last add, replace or setLastPrice.
    [[nodiscard]] std::span<const BookTrade> trades() const { return m_trades; }
    /// Orders that ended (filled, canceled) in the last call, in order.
    [[nodiscard]] std::span<const BookOrder> ended() const { return m_ended; }

    /// The live order, or nullptr. Valid until the next change.
    [[nodiscard]] const BookOrder* find(OrderId id) const;
    /// 0 before the first trade.
    [[nodiscard]] Price lastPrice() const { return m_lastPrice; }
    /// Working orders of a side, market orders included, waiting stops not.
    [[nodiscard]] std::size_t size(Side side) const { return m_counts[indexOf(side)]; }
    [[nodiscard]] std::size_t waitingStops() const { return m_stops[0].size() + m_stops[1].size(); }
    /// First in matching priority, or nullptr.
    [[nodiscard]] const BookOrder* best(Side side) const;
    /// Fills `out` with the best price levels; returns how many there are.
    std::size_t depth(Side side, std::span<BookLevel> out) const;
    /// Appends the ids of a side in matching priority. For display and tests.
    void queue(Side side, std::vector<OrderId>& out) const;

private:
    static constexpr std::uint32_t None = IdIndex::None;
    struct Node {
        BookOrder order;
        std::int64_t key = 0; ///< larger is better on either side
        std::uint32_t previous = None;
        std::uint32_t next = None;
    };
    struct Level {
        std::int64_t key = 0;
        std::uint32_t first = None;
        std::uint32_t last = None;
        std::uint32_t orders = 0;
        Quantity quantity;
    };
    struct PlannedFill {
        std::uint32_t slot = None;
        Quantity quantity;
        Price price;
    };

    static std::size_t indexOf(Side side) { return side == Side::Buy ? 0 : 1; }
    [[nodiscard]] static std::int64_t keyOf(Side side, Price price);
    [[nodiscard]] bool cross(const Node& a, const Node& b) const;
    [[nodiscard]] std::optional<Price> tradePrice(const Node& a, const Node& b) const;

    std::uint32_t take();
    void release(std::uint32_t slot);
    void link(std::uint32_t slot);
    void unlink(std::uint32_t slot);
    [[nodiscard]] Level& levelOf(const Node& node);
    void begin();
    BookState resizeInPlace(std::uint32_t slot, Quantity newQuantity, Price newPrice);
    BookState enter(std::uint32_t slot);
    void planAgainstOpposite(std::uint32_t slot, bool rememberPassedOver);
    void execute(std::uint32_t slot, bool slotIsLinked);
    void fillPassedOver(std::uint32_t slot);
    void fill(std::uint32_t slot, Quantity quantity, bool isLinked);
    void end(std::uint32_t slot, BookState state);
    [[nodiscard]] bool isTriggered(const BookOrder& order) const;
    void insertStop(std::uint32_t slot);
    void eraseStop(std::uint32_t slot);
    void runStops();

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_free;
    IdIndex m_index;
    std::vector<Level> m_levels[2];        ///< sorted by key, best at the back
    std::vector<std::uint32_t> m_stops[2]; ///< next to trigger at the back
    std::size_t m_counts[2] = {};
    std::vector<PlannedFill> m_plan;
    Quantity m_planned;
    std::vector<OrderId> m_passedOver;
    std::vector<BookTrade> m_trades;
    std::vector<BookOrder> m_ended;
    std::uint64_t m_priority = 0;
    Price m_lastPrice;
};

} // namespace mystic
