#include "ui/models/account_value.h"

#include <algorithm>

namespace mystic {

Price markIn(const StationSnapshot& snapshot, InstrumentId instrument)
{
    const auto quote = std::find_if(snapshot.quotes.begin(), snapshot.quotes.end(),
                                    [instrument](const QuoteView& q) { return q.instrument == instrument; });
    if (quote == snapshot.quotes.end())
        return {};
    if (quote->bid.isPositive() && quote->ask >= quote->bid)
        return Price::fromRaw(quote->bid.raw() + (quote->ask.raw() - quote->bid.raw()) / 2);
    return quote->last;
}

std::optional<Money> amountInAccount(Money amount, const std::string& currency,
                                     const StationSnapshot& snapshot)
{
    if (currency == snapshot.accountCurrency)
        return amount;
    if (!snapshot.instruments)
        return std::nullopt;
    for (const Instrument& instrument : snapshot.instruments->all()) {
        const Price mark = markIn(snapshot, instrument.id);
        if (!mark.isPositive() || instrument.multiplier != Ratio::fromInteger(1))
            continue;
        std::optional<std::int64_t> raw;
        if (instrument.baseCurrency == currency && instrument.currency == snapshot.accountCurrency)
            raw = multiplyScaled(amount.raw(), mark.raw(), Rounding::HalfEven);
        else if (instrument.currency == currency && instrument.baseCurrency == snapshot.accountCurrency)
            raw = divideScaled(amount.raw(), mark.raw(), Rounding::HalfEven);
        if (raw)
            return Money::fromRaw(*raw);
    }
    return std::nullopt;
}

std::optional<Money> leavesInAccount(const OrderView& order, const StationSnapshot& snapshot)
{
    if (!snapshot.instruments || !snapshot.instruments->contains(order.instrument))
        return std::nullopt;
    const Instrument& instrument = snapshot.instruments->at(order.instrument);
    Price price = order.limitPrice.isPositive() ? order.limitPrice : order.stopPrice;
    if (!price.isPositive())
        price = markIn(snapshot, order.instrument);
    if (!price.isPositive())
        return std::nullopt;
    try {
        const Money value = notional(price, order.quantity - order.filled, instrument.multiplier);
        return amountInAccount(value, instrument.currency, snapshot);
    } catch (const ArithmeticOverflow&) {
        return std::nullopt;
    }
}

} // namespace mystic
