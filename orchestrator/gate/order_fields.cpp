#include "order_fields.h"

namespace mystic {

namespace {

bool isPriceWrong(const Instrument& instrument, Price price, bool isNeeded)
{
    return isNeeded && (!price.isPositive() || !isOnTick(instrument, price));
}

int countEnumFaults(const OrderIntent& intent)
{
    int faults = 0;
    faults += intent.side > Side::Sell ? 1 : 0;
    faults += intent.type > OrderType::TrailingStop ? 1 : 0;
    faults += intent.timeInForce > TimeInForce::Day ? 1 : 0;
    faults += intent.purpose > OrderPurpose::TakeProfit ? 1 : 0;
    faults += intent.origin > OrderOrigin::Operator ? 1 : 0;
    faults +=
        intent.link > OrderLink::Slice || (intent.link != OrderLink::None && intent.linkId == 0) ? 1 : 0;
    // An entry adds risk; every other purpose only takes it away (domain/order.h).
    faults += (intent.purpose == OrderPurpose::Entry) == (intent.reduceOnly != 0) ? 1 : 0;
    return faults;
}

/// An order that may only make a market must have a price to wait at and the time to wait.
bool isPostOnlyWrong(const OrderIntent& intent)
{
    const bool mustNotWait =
        intent.timeInForce == TimeInForce::ImmediateOrCancel || intent.timeInForce == TimeInForce::FillOrKill;
    return intent.postOnly != 0 && (!needsLimit(intent.type) || mustNotWait);
}

bool isTrailWrong(const OrderIntent& intent, const Instrument& instrument)
{
    if (intent.trailUnit > TrailUnit::Share || intent.trailOffset < 0)
        return true;
    const bool isTrailing = intent.trailOffset > 0;
    if (isTrailing != (intent.trailUnit != TrailUnit::None))
        return true;
    if (intent.trailUnit == TrailUnit::Share && intent.trailOffset >= Ratio::Scale)
        return true;
    if (intent.type != OrderType::TrailingStop)
        return false;
    return !isTrailing || intent.stopPrice.isNegative() || !isOnTick(instrument, intent.stopPrice);
}

} // namespace

OrderFaults findOrderFaults(const OrderIntent& intent, const Instrument& instrument, Price reservePrice,
                            Timestamp now)
{
    OrderFaults faults;
    faults.hard = countEnumFaults(intent);
    faults.hard += intent.orderId == 0 ? 1 : 0;
    faults.hard += intent.expiresAt.ns != 0 && intent.expiresAt <= now ? 1 : 0;
    faults.hard += isPriceWrong(instrument, intent.limitPrice, needsLimit(intent.type)) ? 1 : 0;
    faults.hard += isPriceWrong(instrument, intent.stopPrice, needsStop(intent.type)) ? 1 : 0;
    faults.hard += isPostOnlyWrong(intent) ? 1 : 0;
    faults.hard += isTrailWrong(intent, instrument) ? 1 : 0;
    if (!intent.quantity.isPositive() || intent.quantity > instrument.maxQuantity ||
        floorToLot(instrument, intent.quantity) != intent.quantity) {
        ++faults.hard;
        return faults;
    }
    if (intent.quantity < instrument.minQuantity)
        ++faults.minimum;
    if (instrument.minNotional.isPositive()) {
        const auto value = checkedNotional(reservePrice, intent.quantity, instrument.multiplier);
        if (!value || *value < instrument.minNotional)
            ++faults.minimum;
    }
    return faults;
}

} // namespace mystic
