#include "instrument.h"

#include "invariant.h"

namespace mystic {

Result<InstrumentId> InstrumentMaster::add(Instrument instrument)
{
    const auto refuse = [&](const std::string& what) {
        return failure(ErrorCode::InvalidArgument, "instrument '" + instrument.symbol + "': " + what);
    };
    if (instrument.symbol.empty())
        return refuse("the symbol is empty");
    if (find(instrument.symbol) != nullptr)
        return refuse("the symbol is already taken");
    if (instrument.currency.empty())
        return refuse("the currency is empty");
    if (!instrument.tickSize.isPositive())
        return refuse("tick size " + instrument.tickSize.toString() + " is not above 0");
    if (!instrument.lotSize.isPositive())
        return refuse("lot size " + instrument.lotSize.toString() + " is not above 0");
    if (!instrument.multiplier.isPositive())
        return refuse("multiplier " + instrument.multiplier.toString() + " is not above 0");
    if (instrument.minQuantity > instrument.maxQuantity)
        return refuse("smallest order " + instrument.minQuantity.toString() + " is above the largest " +
                      instrument.maxQuantity.toString());
    if (instrument.minNotional.isNegative())
        return refuse("smallest order value " + instrument.minNotional.toString() + " is below 0");
    if (m_instruments.size() >= NoInstrument)
        return refuse("no room, a session holds at most 65 535 instruments");
    instrument.id = static_cast<InstrumentId>(m_instruments.size());
    instrument.priceDecimals = decimalsOfStep(instrument.tickSize.raw());
    instrument.quantityDecimals = decimalsOfStep(instrument.lotSize.raw());
    m_instruments.push_back(std::move(instrument));
    return m_instruments.back().id;
}

const Instrument& InstrumentMaster::at(InstrumentId id) const
{
    MYSTIC_INVARIANT(contains(id), "an instrument id comes from this session's master");
    return m_instruments[id];
}

const Instrument* InstrumentMaster::find(std::string_view symbol) const
{
    for (const Instrument& instrument : m_instruments)
        if (instrument.symbol == symbol)
            return &instrument;
    return nullptr;
}

bool isOnTick(const Instrument& instrument, Price price)
{
    return price.raw() % instrument.tickSize.raw() == 0;
}

Price roundToTick(const Instrument& instrument, Price price, Rounding rounding)
{
    const Int128 tick = instrument.tickSize.raw();
    const auto raw = narrow(divideRounded(price.raw(), tick, rounding) * tick);
    if (!raw)
        throwOverflow("rounding to a tick");
    return Price::fromRaw(*raw);
}

Quantity floorToLot(const Instrument& instrument, Quantity quantity)
{
    return Quantity::fromRaw(floorToStep(quantity.raw(), instrument.lotSize.raw()));
}

int decimalsOfStep(std::int64_t raw)
{
    int decimals = 8;
    while (decimals > 0 && raw % 10 == 0) {
        raw /= 10;
        --decimals;
    }
    return decimals;
}

} // namespace mystic
