#include "position.h"

#include "invariant.h"

namespace mystic {

namespace {

constexpr std::int64_t ScaleRaw = Quantity::Scale;

/// amount * part / whole, half even; |part| <= |whole|, so the result always fits.
Money proRata(Money amount, Quantity part, Quantity whole)
{
    if (part == whole)
        return amount;
    const auto raw = narrow(
        divideRounded(static_cast<Int128>(amount.raw()) * part.raw(), whole.raw(), Rounding::HalfEven));
    return Money::fromRaw(raw.value_or(0));
}

} // namespace

PositionEffect Position::apply(Side side, Quantity quantity, Price price, Ratio multiplier, Money fee)
{
    MYSTIC_INVARIANT(quantity.isPositive(), "a fill has a quantity above 0");
    const Quantity fill = side == Side::Buy ? quantity : -quantity;
    const Money paid = notional(price, fill, multiplier);
    PositionEffect effect;
    const bool closes = !m_net.isZero() && m_net.isPositive() != fill.isPositive();
    effect.closed = !closes ? Quantity{} : quantity >= m_net.abs() ? -m_net : fill;
    effect.opened = fill - effect.closed;
    // What the closed part moved; the opened part gets the rest, so that both add up to the fill exactly.
    const Money closedPaid = effect.opened.isZero() ? paid : notional(price, effect.closed, multiplier);
    const Money closedCost = closes ? proRata(m_cost, -effect.closed, m_net) : Money{};
    if (closes)
        effect.realised = -closedPaid - closedCost;

    Position next = *this; // assigned whole, so that an overflow leaves the position as it was
    next.m_net += fill;
    next.m_cost += -closedCost;
    if (!effect.opened.isZero())
        next.m_cost += closes ? paid - closedPaid : paid;
    next.m_realised += effect.realised;
    next.m_fees += fee;
    *this = next;
    return effect;
}

Price Position::averagePrice(Ratio multiplier) const
{
    if (m_net.isZero())
        return {};
    const Int128 numerator = static_cast<Int128>(m_cost.raw()) * ScaleRaw * ScaleRaw;
    const Int128 denominator = static_cast<Int128>(m_net.raw()) * multiplier.raw();
    const auto raw = narrow(divideRounded(numerator, denominator, Rounding::HalfEven));
    if (!raw)
        throwOverflow("average price");
    return Price::fromRaw(*raw);
}

Money Position::value(Price mark, Ratio multiplier) const
{
    return notional(mark, m_net, multiplier);
}

Money Position::unrealised(Price mark, Ratio multiplier) const
{
    return value(mark, multiplier) - m_cost;
}

} // namespace mystic
