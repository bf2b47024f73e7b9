// The words for orders. The state machine over OrderStatus is contract/order_state_machine.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace mystic {

enum class Side : std::uint8_t { Buy, Sell };
enum class OrderType : std::uint8_t { Market, Limit, Stop /*stop-market*/, StopLimit, TrailingStop };
enum class TimeInForce : std::uint8_t { GoodTillCancel, ImmediateOrCancel, FillOrKill, Day };
enum class Liquidity : std::uint8_t { None, Maker, Taker };
/// Why an order exists. Entry adds risk; the others only take it away and are reduce-only.
enum class OrderPurpose : std::uint8_t { Entry, Exit, ProtectiveStop, Flatten, TakeProfit };
/// Who wanted the order.
enum class OrderOrigin : std::uint8_t { Strategy, Operator };
/// How to read a trailing stop's offset: an amount of price, or a share of the price it trails.
enum class TrailUnit : std::uint8_t { None, Price, Share };
/// What orders with the same link number are to each other.
enum class OrderLink : std::uint8_t {
    None,
    OneCancelsOther, ///< alternatives: what one of them does, the others need not do
    Slice,           ///< parts of one parent order, sent one after the other
};
/// How an approved quantity is worked.
enum class OrderTactic : std::uint8_t {
    Configured, ///< as the Execution Agent's configuration says
    Immediate,  ///< as one order
    Twap,       ///< in equal slices over time (time-weighted average price)
    Vwap,       ///< in slices that follow the market's volume (volume-weighted average price)
};

enum class OrderStatus : std::uint8_t {
    PendingNew,      ///< accepted by the gate, not yet answered by the venue
    Working,         ///< acknowledged by the venue
    PartiallyFilled, ///< working with something done
    PendingCancel,
    PendingReplace,
    InDoubt,  ///< sent, its fate unknown: counts as working until the venue says (protocol G)
    Filled,   ///< terminal
    Canceled, ///< terminal
    Rejected, ///< terminal
    Expired,  ///< terminal
    NotSent,  ///< terminal: shown not to be at the venue, its time to arrive over
};

[[nodiscard]] constexpr bool isTerminal(OrderStatus status)
{
    return status >= OrderStatus::Filled;
}
/// True for an order that waits until the market reaches its stop price.
[[nodiscard]] constexpr bool isStop(OrderType type)
{
    return type >= OrderType::Stop;
}
/// True for an order that stands beside a position for its whole life and answers no signal.
[[nodiscard]] constexpr bool standsByPosition(OrderPurpose purpose)
{
    return purpose == OrderPurpose::ProtectiveStop || purpose == OrderPurpose::TakeProfit;
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
[[nodiscard]] std::string_view toText(OrderOrigin origin);
[[nodiscard]] std::string_view toText(OrderTactic tactic);

} // namespace mystic
