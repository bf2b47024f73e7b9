// The words for orders. The state machine over OrderStatus is contract/order_state_machine.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace mystic {

enum class Side : std::uint8_t { Buy, Sell };
enum class OrderType : std::uint8_t { Market, Limit, Stop /*stop-market*/, StopLimit };
enum class TimeInForce : std::uint8_t { GoodTillCancel, ImmediateOrCancel, FillOrKill, Day };
enum class Liquidity : std::uint8_t { None, Maker, Taker };
/// Why an order exists. Entry adds risk; the others only take it away and are reduce-only.
enum class OrderPurpose : std::uint8_t { Entry, Exit, ProtectiveStop, Flatten };

enum class OrderStatus : std::uint8_t {
    PendingNew,      ///< accepted by the gate, not yet answered by the venue
    Working,         ///< acknowledged by the venue
    PartiallyFilled, ///< working with something done
    PendingCancel,
    PendingReplace,
    Filled,   ///< terminal
    Canceled, ///< terminal
    Rejected, ///< terminal
    Expired,  ///< terminal
};

[[nodiscard]] constexpr bool isTerminal(OrderStatus status)
{
    return status >= OrderStatus::Filled;
}
[[nodiscard]] constexpr Side opposite(Side side)
{
    return side == Side::Buy ? Side::Sell : Side::Buy;
}
[[nodiscard]] constexpr int signOf(Side side)
{
    return side == Side::Buy ? 1 : -1;
}

[[nodiscard]] std::string_view toText(Side side);
[[nodiscard]] std::string_view toText(OrderType type);
[[nodiscard]] std::string_view toText(TimeInForce timeInForce);
[[nodiscard]] std::string_view toText(Liquidity liquidity);
[[nodiscard]] std::string_view toText(OrderPurpose purpose);
[[nodiscard]] std::string_view toText(OrderStatus status);

} // namespace mystic
