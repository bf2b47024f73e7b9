#include "order_state_machine.h"

#include <array>

namespace mystic {

namespace {

constexpr OrderMove Illegal = OrderMove::Illegal;
constexpr OrderMove Same = OrderMove::Same;
constexpr OrderMove Work = OrderMove::Work;
constexpr OrderMove Resume = OrderMove::Resume;
constexpr OrderMove Fill = OrderMove::Fill;
constexpr OrderMove FillPending = OrderMove::FillPending;
constexpr OrderMove LateFill = OrderMove::LateFill;
constexpr OrderMove AwaitCancel = OrderMove::AwaitCancel;
constexpr OrderMove AwaitReplace = OrderMove::AwaitReplace;
constexpr OrderMove Cancel = OrderMove::Cancel;
constexpr OrderMove Reject = OrderMove::Reject;
constexpr OrderMove Expire = OrderMove::Expire;
constexpr OrderMove Doubt = OrderMove::Doubt;
constexpr OrderMove Miss = OrderMove::Miss;

using Row = std::array<OrderMove, ExecutionTypeCount>;

// Columns in the order of ExecutionType. A GateRejected report about a known order refuses a modify or
// cancel, never the order. CancelRejected is legal everywhere: the kill path sends cancels of its own beside
// those of the agents. Whatever the venue says of an order in doubt ends the doubt, but the refusal of a
// cancel: that may only mean that the order has not arrived yet.
// clang-format off
constexpr std::array<Row, OrderStatusCount> Moves{{
// PendingNew Accepted Trade        Canceled Replaced Rejected CancelRej RepRej   Expired  GateRej  PendingCancel PendingReplace Restated InDoubt  NotSent  Adjusted
{ Same,       Work,    Fill,        Cancel,  Illegal, Reject,  Same,     Illegal, Expire,  Same,    AwaitCancel,  AwaitReplace, Illegal, Doubt,   Miss,    Illegal }, // PendingNew
{ Illegal,    Same,    Fill,        Cancel,  Resume,  Reject,  Same,     Same,    Expire,  Same,    AwaitCancel,  AwaitReplace, Same,    Same,    Illegal, Illegal }, // Working
{ Illegal,    Same,    Fill,        Cancel,  Resume,  Illegal, Same,     Same,    Expire,  Same,    AwaitCancel,  AwaitReplace, Same,    Same,    Illegal, Illegal }, // PartiallyFilled
{ Illegal,    Same,    FillPending, Cancel,  Same,    Reject,  Resume,   Same,    Expire,  Same,    Same,         Illegal,      Same,    Doubt,   Miss,    Illegal }, // PendingCancel
{ Illegal,    Same,    FillPending, Cancel,  Resume,  Reject,  Same,     Resume,  Expire,  Same,    AwaitCancel,  Same,         Same,    Doubt,   Miss,    Illegal }, // PendingReplace
{ Illegal,    Resume,  Fill,        Cancel,  Resume,  Reject,  Same,     Same,    Expire,  Same,    Same,         Same,         Resume,  Same,    Miss,    Illegal }, // InDoubt
{ Illegal,    Same,    LateFill,    Illegal, Illegal, Illegal, Same,     Same,    Illegal, Same,    Same,         Same,         Same,    Same,    Illegal, Illegal }, // Filled
{ Illegal,    Same,    LateFill,    Same,    Illegal, Illegal, Same,     Same,    Illegal, Same,    Same,         Same,         Same,    Same,    Illegal, Illegal }, // Canceled
{ Illegal,    Illegal, Illegal,     Illegal, Illegal, Same,    Same,     Same,    Illegal, Same,    Same,         Same,         Illegal, Same,    Same,    Illegal }, // Rejected
{ Illegal,    Same,    LateFill,    Illegal, Illegal, Illegal, Same,     Same,    Same,    Same,    Same,         Same,         Same,    Same,    Illegal, Illegal }, // Expired
{ Illegal,    Illegal, Illegal,     Illegal, Illegal, Same,    Same,     Same,    Illegal, Same,    Same,         Same,         Illegal, Same,    Same,    Illegal }, // NotSent
}};
// clang-format on

constexpr bool keepsTerminal()
{
    for (std::size_t status = static_cast<std::size_t>(OrderStatus::Filled); status < OrderStatusCount;
         ++status)
        for (const OrderMove move : Moves[status])
            if (move != Illegal && move != Same && move != LateFill)
                return false;
    return true;
}
static_assert(keepsTerminal(), "a terminal state is never left");
static_assert(static_cast<std::size_t>(OrderStatus::NotSent) + 1 == OrderStatusCount);
static_assert(static_cast<std::size_t>(ExecutionType::Adjusted) + 1 == ExecutionTypeCount);

} // namespace

OrderMove orderMove(OrderStatus status, ExecutionType type)
{
    const auto row = static_cast<std::size_t>(status);
    const auto column = static_cast<std::size_t>(type);
    return row < OrderStatusCount && column < ExecutionTypeCount ? Moves[row][column] : OrderMove::Illegal;
}

std::optional<OrderStatus> nextStatus(OrderStatus status, ExecutionType type, bool anythingFilled,
                                      bool nothingLeft)
{
    const auto resumed = anythingFilled ? OrderStatus::PartiallyFilled : OrderStatus::Working;
    switch (orderMove(status, type)) {
    case OrderMove::Illegal:
        return std::nullopt;
    case OrderMove::Same:
    case OrderMove::LateFill:
        return status;
    case OrderMove::Work:
        return OrderStatus::Working;
    case OrderMove::Resume: // a replace down to what is already done leaves nothing to work
        return nothingLeft ? OrderStatus::Filled : resumed;
    case OrderMove::Fill:
        return nothingLeft ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
    case OrderMove::FillPending:
        return nothingLeft ? OrderStatus::Filled : status;
    case OrderMove::AwaitCancel:
        return OrderStatus::PendingCancel;
    case OrderMove::AwaitReplace:
        return OrderStatus::PendingReplace;
    case OrderMove::Cancel:
        return OrderStatus::Canceled;
    case OrderMove::Reject:
        return OrderStatus::Rejected;
    case OrderMove::Expire:
        return OrderStatus::Expired;
    case OrderMove::Doubt:
        return OrderStatus::InDoubt;
    case OrderMove::Miss:
        return OrderStatus::NotSent;
    }
    return std::nullopt;
}

std::optional<OrderStatus> initialStatus(ExecutionType type, bool nothingLeft)
{
    switch (type) {
    case ExecutionType::PendingNew:
        return OrderStatus::PendingNew;
    case ExecutionType::Accepted:
    case ExecutionType::Replaced:
        return OrderStatus::Working;
    case ExecutionType::Trade:
        return nothingLeft ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
    case ExecutionType::Canceled:
        return OrderStatus::Canceled;
    case ExecutionType::Rejected:
    case ExecutionType::GateRejected:
        return OrderStatus::Rejected;
    case ExecutionType::Expired:
        return OrderStatus::Expired;
    case ExecutionType::PendingCancel:
        return OrderStatus::PendingCancel;
    case ExecutionType::PendingReplace:
        return OrderStatus::PendingReplace;
    case ExecutionType::CancelRejected:
    case ExecutionType::ReplaceRejected:
    case ExecutionType::Restated:
    case ExecutionType::InDoubt:
    case ExecutionType::NotSent:
    case ExecutionType::Adjusted:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace mystic
