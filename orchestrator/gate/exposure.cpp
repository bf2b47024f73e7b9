#include "exposure.h"

#include <algorithm>

namespace mystic {

namespace {

/// A sum of price * quantity as money in account currency, rounded up: a limit is never missed by a rounding.
std::optional<Money> toAccount(const Portfolio& portfolio, InstrumentId id, Int128 product)
{
    if (product == 0)
        return Money{};
    const Instrument& instrument = portfolio.instruments().at(id);
    const auto units = narrow(divideRounded(product, Money::Scale, Rounding::Ceiling));
    const auto raw =
        units ? multiplyScaled(*units, instrument.multiplier.raw(), Rounding::Ceiling) : std::nullopt;
    return raw ? portfolio.toAccountCurrency(Money::fromRaw(*raw), instrument.currency) : std::nullopt;
}

/// False when it does not fit.
bool addProduct(Int128& sum, Price price, Quantity quantity)
{
    return !__builtin_add_overflow(sum, Int128{price.raw()} * quantity.raw(), &sum);
}

void addTo(std::optional<Money>& sum, std::optional<Money> amount)
{
    std::int64_t raw = 0;
    if (!sum || !amount || __builtin_add_overflow(sum->raw(), amount->raw(), &raw))
        sum.reset();
    else
        sum = Money::fromRaw(raw);
}

} // namespace

void ExposureBook::add(const Portfolio& portfolio, InstrumentId id, Side side, Quantity quantity,
                       Price reservePrice)
{
    Line& line = m_lines[id];
    const Price price = std::max(reservePrice, portfolio.mark(id));
    if (!price.isPositive() || quantity.isNegative() ||
        !addProduct(side == Side::Buy ? line.buys : line.sells, price, quantity))
        line.isUnknown = true;
}

void ExposureBook::addReserved(const Portfolio& portfolio, const WorkingOrder& order)
{
    Line& line = m_lines[order.instrument];
    // An adopted order whose price was unknown then is counted at the mark.
    const Price price =
        order.reservePrice.isPositive() ? order.reservePrice : portfolio.mark(order.instrument);
    if (!price.isPositive() || !addProduct(line.reserved, price, order.leaves))
        line.isUnknown = true;
}

Exposure ExposureBook::evaluate(const Portfolio& portfolio, const WorkingOrders& orders,
                                const ExposureCandidate& candidate)
{
    std::fill(m_lines.begin(), m_lines.end(), Line{});
    for (const WorkingOrder& order : orders.all()) {
        if (order.reduceOnly != 0 || order.orderId == candidate.replaces ||
            order.instrument >= m_lines.size())
            continue;
        add(portfolio, order.instrument, order.side, order.leaves, order.reservePrice);
        addReserved(portfolio, order);
    }
    add(portfolio, candidate.instrument, candidate.side, candidate.quantity, candidate.reservePrice);
    Exposure out;
    total(portfolio, candidate, out);
    return out;
}

void ExposureBook::total(const Portfolio& portfolio, const ExposureCandidate& candidate, Exposure& out) const
{
    out.gross = Money{};
    out.reserved = Money{};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const auto id = static_cast<InstrumentId>(i);
        const Quantity net = portfolio.position(id).net();
        const Price mark = portfolio.mark(id);
        Int128 longest = line.buys;
        Int128 shortest = line.sells;
        const Int128 held = Int128{mark.raw()} * net.raw();
        const bool fits = !__builtin_add_overflow(longest, held, &longest) &&
                          !__builtin_sub_overflow(shortest, held, &shortest);
        if (line.isUnknown || !fits || (!net.isZero() && !mark.isPositive())) {
            out.gross.reset();
            out.reserved.reset();
            continue;
        }
        addTo(out.gross, toAccount(portfolio, id, std::max(longest, shortest)));
        addTo(out.reserved, toAccount(portfolio, id, line.reserved));
        if (id == candidate.instrument)
            out.position = toAccount(portfolio, id,
                                     std::max<Int128>(candidate.side == Side::Buy ? longest : shortest, 0));
    }
}

} // namespace mystic
