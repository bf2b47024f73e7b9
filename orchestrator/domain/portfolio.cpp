#include "portfolio.h"

#include "invariant.h"

namespace mystic {

namespace {

std::optional<Money> sum(std::optional<Money> total, std::optional<Money> part)
{
    std::int64_t raw = 0;
    if (!total || !part || __builtin_add_overflow(total->raw(), part->raw(), &raw))
        return std::nullopt;
    return Money::fromRaw(raw);
}

} // namespace

Portfolio::Portfolio(const InstrumentMaster& instruments, std::string accountCurrency, Money startingCash)
    : m_instruments(&instruments), m_accountCurrency(std::move(accountCurrency)),
      m_startingCash(startingCash), m_positions(instruments.size()), m_marks(instruments.size())
{
    m_cash.reserve(instruments.size() + 1);
    m_cash.push_back({m_accountCurrency, startingCash});
    for (const Instrument& instrument : instruments.all())
        cashSlot(instrument.currency); // all made here, so that a fill never allocates
}

Money& Portfolio::cashSlot(std::string_view currency)
{
    for (CashBalance& balance : m_cash)
        if (balance.currency == currency)
            return balance.amount;
    m_cash.push_back({std::string(currency), Money{}});
    return m_cash.back().amount;
}

PositionEffect Portfolio::applyFill(InstrumentId id, Side side, Quantity quantity, Price price, Money fee)
{
    const Instrument& instrument = m_instruments->at(id);
    Position next = m_positions[id];
    const PositionEffect effect = next.apply(side, quantity, price, instrument.multiplier, fee);
    // Whatever the position's cost and result did not take came from cash: nothing is made or lost by
    // rounding.
    Money& cash = cashSlot(instrument.currency);
    cash = cash + effect.realised - (next.cost() - m_positions[id].cost()) - fee;
    m_positions[id] = next;
    return effect;
}

Money Portfolio::cashIn(std::string_view currency) const
{
    for (const CashBalance& balance : m_cash)
        if (balance.currency == currency)
            return balance.amount;
    return {};
}

std::optional<Portfolio::Conversion> Portfolio::conversion(std::string_view currency) const
{
    if (currency == m_accountCurrency)
        return Conversion{Price::fromInteger(1), false};
    for (const Instrument& pair : m_instruments->all()) {
        const Price mark = m_marks[pair.id];
        if (!mark.isPositive() || pair.baseCurrency.empty())
            continue;
        if (pair.baseCurrency == currency && pair.currency == m_accountCurrency)
            return Conversion{mark, false};
        if (pair.baseCurrency == m_accountCurrency && pair.currency == currency)
            return Conversion{mark, true};
    }
    return std::nullopt;
}

std::optional<Ratio> Portfolio::conversionRate(std::string_view currency) const
{
    const auto found = conversion(currency);
    if (!found)
        return std::nullopt;
    if (!found->divides)
        return Ratio::fromRaw(found->rate.raw());
    const auto raw = divideScaled(Ratio::Scale, found->rate.raw(), Rounding::HalfEven);
    return raw ? std::optional(Ratio::fromRaw(*raw)) : std::nullopt;
}

std::optional<Money> Portfolio::toAccountCurrency(Money amount, std::string_view currency) const
{
    if (amount.isZero() || currency == m_accountCurrency)
        return amount;
    const auto found = conversion(currency);
    if (!found)
        return std::nullopt;
    // Dividing by the pair's own price keeps the digits that a rounded reciprocal would lose.
    const auto raw = found->divides ? divideScaled(amount.raw(), found->rate.raw(), Rounding::HalfEven)
                                    : multiplyScaled(amount.raw(), found->rate.raw(), Rounding::HalfEven);
    return raw ? std::optional(Money::fromRaw(*raw)) : std::nullopt;
}

std::optional<Money> Portfolio::notionalInAccount(InstrumentId id, Price price, Quantity quantity) const
{
    const Instrument& instrument = m_instruments->at(id);
    if (quantity.raw() == INT64_MIN)
        return std::nullopt;
    const auto value = checkedNotional(price, quantity.abs(), instrument.multiplier);
    return value ? toAccountCurrency(*value, instrument.currency) : std::nullopt;
}

std::optional<Money> Portfolio::positionValue(InstrumentId id) const
{
    const Position& held = m_positions[id];
    if (held.isFlat())
        return Money{};
    if (m_marks[id].isZero())
        return std::nullopt;
    const Instrument& instrument = m_instruments->at(id);
    const auto value = checkedNotional(m_marks[id], held.net(), instrument.multiplier);
    return value ? toAccountCurrency(*value, instrument.currency) : std::nullopt;
}

std::optional<Money> Portfolio::equity() const
{
    std::optional<Money> total = Money{};
    for (const CashBalance& balance : m_cash)
        total = sum(total, toAccountCurrency(balance.amount, balance.currency));
    for (const Instrument& instrument : m_instruments->all())
        total = sum(total, positionValue(instrument.id));
    return total;
}

std::optional<Money> Portfolio::unrealised() const
{
    std::optional<Money> total = Money{};
    for (const Instrument& instrument : m_instruments->all()) {
        const auto value = positionValue(instrument.id);
        const auto cost = toAccountCurrency(m_positions[instrument.id].cost(), instrument.currency);
        total = sum(sum(total, value), cost ? std::optional(-*cost) : std::nullopt);
    }
    return total;
}

std::optional<Money> Portfolio::realised() const
{
    std::optional<Money> total = Money{};
    for (const Instrument& instrument : m_instruments->all())
        total = sum(total, toAccountCurrency(m_positions[instrument.id].realised(), instrument.currency));
    return total;
}

std::optional<Money> Portfolio::fees() const
{
    std::optional<Money> total = Money{};
    for (const Instrument& instrument : m_instruments->all())
        total = sum(total, toAccountCurrency(m_positions[instrument.id].fees(), instrument.currency));
    return total;
}

std::optional<Money> Portfolio::grossExposure() const
{
    std::optional<Money> total = Money{};
    for (const Instrument& instrument : m_instruments->all()) {
        const auto value = positionValue(instrument.id);
        total = sum(total, value ? std::optional(value->abs()) : std::nullopt);
    }
    return total;
}

std::optional<Money> Portfolio::netExposure() const
{
    std::optional<Money> total = Money{};
    for (const Instrument& instrument : m_instruments->all())
        total = sum(total, positionValue(instrument.id));
    return total;
}

} // namespace mystic
