#include "ui/panels/orders/order_change.h"

#include <QCoreApplication>

#include "ui/models/account_value.h"
#include "ui/models/format.h"
#include "ui/models/typed_number.h"

namespace mystic {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mystic::orders)
};

/// What is typed, or `current` when nothing is; nothing when it is no number.
std::optional<std::int64_t> typedOr(const QString& text, std::int64_t current)
{
    return text.trimmed().isEmpty() ? std::optional(current) : typedNumber(text);
}

ChangeFault notOnTick(const Instrument& instrument)
{
    return {Words::tr("Prices of %1 move in steps of %2 %3.")
                .arg(format::text(instrument.symbol),
                     format::number(instrument.tickSize, instrument.priceDecimals),
                     format::text(instrument.currency))};
}

OperatorCommand commandFor(const OrderView& order)
{
    OperatorCommand command;
    command.action = OperatorAction::ModifyOrder;
    command.orderId = order.orderId;
    command.instrument = order.instrument;
    return command;
}

} // namespace

bool canChange(const OrderView& order)
{
    const bool isAnswered =
        order.status == OrderStatus::Working || order.status == OrderStatus::PartiallyFilled;
    const bool isChangeable = order.purpose == OrderPurpose::Entry || standsByPosition(order.purpose);
    return isAnswered && isChangeable && order.link != OrderLink::Slice &&
           (hasLimitToChange(order) || hasStopToChange(order));
}

bool canCancel(const OrderView& order)
{
    return !isTerminal(order.status) && order.purpose != OrderPurpose::ProtectiveStop;
}

bool hasLimitToChange(const OrderView& order)
{
    return order.type == OrderType::Limit || order.type == OrderType::StopLimit;
}

bool hasStopToChange(const OrderView& order)
{
    return isStop(order.type);
}

OrderChange changeOf(const OrderView& order, const TypedChange& typed, const StationSnapshot& snapshot)
{
    if (isTerminal(order.status))
        return ChangeFault{Words::tr("The order has ended meanwhile.")};
    if (!canChange(order) || !snapshot.instruments || !snapshot.instruments->contains(order.instrument))
        return ChangeFault{Words::tr("This order cannot be changed now: it is a slice, or the venue has not "
                                     "answered about it yet.")};
    const Instrument& instrument = snapshot.instruments->at(order.instrument);
    const auto quantityRaw = typedOr(typed.quantity, order.quantity.raw());
    const auto limitRaw = typedOr(typed.limit, order.limitPrice.raw());
    const auto stopRaw = typedOr(typed.stop, order.stopPrice.raw());
    if (!quantityRaw || !limitRaw || !stopRaw)
        return ChangeFault{Words::tr("Type plain numbers, with a point before the decimals.")};
    const Quantity quantity = Quantity::fromRaw(*quantityRaw);
    const Price limit = Price::fromRaw(*limitRaw);
    const Price stop = Price::fromRaw(*stopRaw);
    if (quantity == order.quantity && limit == order.limitPrice && stop == order.stopPrice)
        return ChangeFault{Words::tr("Nothing is changed yet.")};
    if (!isOnTick(instrument, limit) || !isOnTick(instrument, stop))
        return notOnTick(instrument);
    if (standsByPosition(order.purpose)) {
        OperatorCommand command = commandFor(order);
        command.price = order.purpose == OrderPurpose::ProtectiveStop ? stop : limit;
        return command.price.isPositive() ? OrderChange{command}
                                          : OrderChange{ChangeFault{Words::tr("A price is positive.")}};
    }
    if (quantity <= order.filled)
        return ChangeFault{Words::tr("%1 is filled already; to keep no more than that, cancel the rest.")
                               .arg(format::number(order.filled, instrument.quantityDecimals))};
    if (floorToLot(instrument, quantity) != quantity)
        return ChangeFault{Words::tr("%1 is traded in steps of %2.")
                               .arg(format::text(instrument.symbol),
                                    format::number(instrument.lotSize, instrument.quantityDecimals))};
    const bool hasSamePrices = limit == order.limitPrice && stop == order.stopPrice;
    if (hasSamePrices && quantity < order.quantity) {
        OperatorCommand command = commandFor(order);
        command.quantity = quantity;
        return command;
    }
    OperatorOrder change;
    Signal& signal = change.signal;
    signal.instrument = order.instrument;
    signal.side = order.side;
    signal.orderType = order.type;
    signal.timeInForce = order.timeInForce;
    signal.postOnly = order.postOnly ? 1 : 0;
    signal.referencePrice = markIn(snapshot, order.instrument);
    signal.limitPrice = hasLimitToChange(order) ? limit : Price{};
    signal.triggerPrice = hasStopToChange(order) ? stop : Price{};
    signal.requested = quantity - order.filled;
    signal.tactic = OrderTactic::Immediate;
    signal.modifies = order.orderId;
    return change;
}

} // namespace mystic
