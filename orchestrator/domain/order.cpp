#include "order.h"

namespace mystic {

std::string_view toText(Side side)
{
    return side == Side::Buy ? "Buy" : "Sell";
}

std::string_view toText(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return "Market";
    case OrderType::Limit:
        return "Limit";
    case OrderType::Stop:
        return "Stop";
    case OrderType::StopLimit:
        return "Stop limit";
    case OrderType::TrailingStop:
        return "Trailing stop";
    }
    return "?";
}

std::string_view toText(TimeInForce timeInForce)
{
    switch (timeInForce) {
    case TimeInForce::GoodTillCancel:
        return "Good till cancel";
    case TimeInForce::ImmediateOrCancel:
        return "Immediate or cancel";
    case TimeInForce::FillOrKill:
        return "Fill or kill";
    case TimeInForce::Day:
        return "Day";
    }
    return "?";
}

std::string_view toText(Liquidity liquidity)
{
    switch (liquidity) {
    case Liquidity::None:
        return "None";
    case Liquidity::Maker:
        return "Maker";
    case Liquidity::Taker:
        return "Taker";
    }
    return "?";
}

std::string_view toText(OrderPurpose purpose)
{
    switch (purpose) {
    case OrderPurpose::Entry:
        return "Entry";
    case OrderPurpose::Exit:
        return "Exit";
    case OrderPurpose::ProtectiveStop:
        return "Protective stop";
    case OrderPurpose::Flatten:
        return "Flatten";
    case OrderPurpose::TakeProfit:
        return "Take profit";
    }
    return "?";
}

std::string_view toText(OrderStatus status)
{
    switch (status) {
    case OrderStatus::PendingNew:
        return "Pending new";
    case OrderStatus::Working:
        return "Working";
    case OrderStatus::PartiallyFilled:
        return "Partially filled";
    case OrderStatus::PendingCancel:
        return "Pending cancel";
    case OrderStatus::PendingReplace:
        return "Pending replace";
    case OrderStatus::InDoubt:
        return "In doubt";
    case OrderStatus::Filled:
        return "Filled";
    case OrderStatus::Canceled:
        return "Canceled";
    case OrderStatus::Rejected:
        return "Rejected";
    case OrderStatus::Expired:
        return "Expired";
    case OrderStatus::NotSent:
        return "Not sent";
    }
    return "?";
}

std::string_view toText(OrderOrigin origin)
{
    return origin == OrderOrigin::Operator ? "Operator" : "Strategy";
}

std::string_view toText(OrderTactic tactic)
{
    switch (tactic) {
    case OrderTactic::Configured:
        return "As configured";
    case OrderTactic::Immediate:
        return "Immediate";
    case OrderTactic::Twap:
        return "TWAP";
    case OrderTactic::Vwap:
        return "VWAP";
    }
    return "?";
}

} // namespace mystic
