#include "exposure.h"

#include <algorithm>

namespace mystic {

namespace {

std::optional<Money> toAccount(const Portfolio& portfolio, InstrumentId id, Int128 amount)
{
    const auto raw = narrow(amount);
    if (!raw)
        return std::nullopt;
    if (*raw == 0)
        return Money{};
    return portfolio.toAccountCurrency(Money::fromRaw(*raw), portfolio.instruments().at(id).currency);
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
    const auto value =
        checkedNotional(price, quantity, portfolio.instruments().at(id).multiplier, Rounding::Ceiling);
    if (!value || !price.isPositive() || quantity.isNegative()) {
        line.isUnknown = true;
        return;
    }
    (side == Side::Buy ? line.buys : line.sells) += value->raw();
}

void ExposureBook::addReserved(const Portfolio& portfolio, const WorkingOrder& order)
{
    const Ratio multiplier = portfolio.instruments().at(order.instrument).multiplier;
    // An adopted order whose price was unknown then is counted at the mark.
    const Price price =
        order.reservePrice.isPositive() ? order.reservePrice : portfolio.mark(order.instrument);
    const auto value = checkedNotional(price, order.leaves, multiplier, Rounding::Ceiling);
    Line& line = m_lines[order.instrument];
    if (!value || !price.isPositive())
        line.isUnknown = true;
    else
        line.reserved += value->raw();
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
        const auto held = checkedNotional(mark, net, portfolio.instruments().at(id).multiplier);
        if (line.isUnknown || !held || (!net.isZero() && !mark.isPositive())) {
            out.gross.reset();
            out.reserved.reset();
            continue;
        }
        const Int128 longest = Int128{held->raw()} + line.buys;
        const Int128 shortest = -Int128{held->raw()} + line.sells;
        addTo(out.gross, toAccount(portfolio, id, std::max(longest, shortest)));
        addTo(out.reserved, toAccount(portfolio, id, line.reserved));
        if (id == candidate.instrument)
            out.position = toAccount(portfolio, id,
                                     std::max<Int128>(candidate.side == Side::Buy ? longest : shortest, 0));
    }
}

} // namespace mystic
