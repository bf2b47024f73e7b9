// Orders that can still trade: a fold over ExecutionReports, the same for gate, agents and window. Pending
// orders reserve limits, so every limit asks this table and not its own memory. Invariant: after any sequence
// of reports an order is here exactly while its status is not terminal, and each fill (venueTradeId) counts
// once.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

#include "domain/portfolio.h"
#include "messages/messages.h"

namespace mystic {

/// One order that is not terminal.
struct WorkingOrder {
    OrderId orderId = 0;
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderStatus status = OrderStatus::PendingNew;
    std::uint8_t reduceOnly = 0;
    std::uint16_t strategyId = 0;
    std::uint8_t postOnly = 0;
    OrderOrigin origin = OrderOrigin::Strategy;
    TrailUnit trailUnit = TrailUnit::None;
    OrderLink link = OrderLink::None;
    std::uint16_t attempt = 0;
    Quantity quantity;
    Quantity filled;
    Quantity leaves;
    Price limitPrice;
    Price stopPrice;
    Price reservePrice; ///< worst price the reservation is made at
    std::int64_t trailOffset = 0;
    std::uint64_t linkId = 0;
    Timestamp since;
    Timestamp expiresAt;
};

static_assert(std::has_unique_object_representations_v<WorkingOrder>, "saved and digested as bytes");

/// Fixed capacity, no allocation after construction; iteration in order id order (deterministic).
class WorkingOrders {
public:
    explicit WorkingOrders(std::size_t capacity = 4096);

    /// Applies one report. `reservePrice` is used when the report opens the order (PendingNew or Accepted).
    /// Returns false when the table is full (the caller must refuse new orders), the order is unknown and
    /// terminal, or the report contradicts the order's state (OrderMove::Illegal); nothing is changed then.
    /// An order that ended is not opened again by an answer that arrives late.
    bool apply(const ExecutionReport& report, Price reservePrice);

    [[nodiscard]] const WorkingOrder* find(OrderId id) const;
    [[nodiscard]] std::span<const WorkingOrder> all() const { return m_orders; }
    [[nodiscard]] std::size_t size() const { return m_orders.size(); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// Sum of leaves of orders that can add to the position in that direction.
    [[nodiscard]] Quantity pending(InstrumentId instrument, Side side) const;
    /// As pending, without reduce-only orders.
    [[nodiscard]] Quantity pendingRisk(InstrumentId instrument, Side side) const;
    /// Reserved notional of all non-reduce-only orders, account currency; nothing when a conversion is
    /// unknown.
    [[nodiscard]] std::optional<Money> reservedNotional(const Portfolio& portfolio) const;

    /// Every working order for an agent's save(); load() is false when the bytes are cut or hold more than
    /// fits.
    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(static_cast<std::uint32_t>(m_orders.size()));
        for (const WorkingOrder& order : m_orders)
            out.put(order);
        for (const OrderId id : m_finished)
            out.put(id);
    }
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        const auto count = in.template get<std::uint32_t>();
        if (count > m_capacity)
            return false;
        m_orders.clear();
        for (std::uint32_t i = 0; i < count && in.ok(); ++i)
            m_orders.push_back(in.template get<WorkingOrder>());
        for (OrderId& id : m_finished)
            id = in.template get<OrderId>();
        return in.ok();
    }

private:
    [[nodiscard]] bool isFinished(OrderId id) const;
    bool open(const ExecutionReport& report, Price reservePrice);

    std::size_t m_capacity;
    std::vector<WorkingOrder> m_orders; ///< sorted by orderId
    std::vector<OrderId> m_finished;    ///< direct-mapped memory of recently ended orders
};

} // namespace mystic
