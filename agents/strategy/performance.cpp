#include "performance.h"

#include "contract/agent.h"

namespace mystic {

bool TripLedger::apply(const Instrument& instrument, Side side, Quantity quantity, Price price, Money fee)
{
    const PositionEffect effect = m_position.apply(side, quantity, price, instrument.multiplier, fee);
    const bool closed = !effect.closed.isZero() && (m_position.isFlat() || !effect.opened.isZero());
    if (closed)
        closeTrip();
    if (!effect.opened.isZero())
        m_tripOpened += notional(price, effect.opened.abs(), instrument.multiplier).abs();
    return closed;
}

void TripLedger::closeTrip()
{
    const Money settled = m_position.realised() - m_position.fees();
    const Money result = settled - m_settled;
    ++m_trades;
    if (result.isPositive()) {
        ++m_wins;
        m_grossProfit += result;
    } else {
        m_grossLoss -= result;
    }
    m_returnSum += share(result, m_tripOpened).value_or(Ratio{});
    m_settled = settled;
    m_tripOpened = {};
}

std::uint64_t TripLedger::fingerprint() const
{
    std::uint64_t digest = mixDigest(m_trades, m_wins);
    for (const std::int64_t value :
         {m_position.net().raw(), m_position.cost().raw(), m_position.realised().raw(),
          m_position.fees().raw(), m_settled.raw(), m_tripOpened.raw(), m_grossProfit.raw(),
          m_grossLoss.raw(), m_returnSum.raw()})
        digest = mixDigest(digest, static_cast<std::uint64_t>(value));
    return digest;
}

void TripLedger::save(ByteWriter& out) const
{
    out.put(m_position);
    out.put(m_settled);
    out.put(m_tripOpened);
    out.put(m_grossProfit);
    out.put(m_grossLoss);
    out.put(m_returnSum);
    out.put(m_trades);
    out.put(m_wins);
}

bool TripLedger::load(ByteReader& in)
{
    m_position = in.get<Position>();
    m_settled = in.get<Money>();
    m_tripOpened = in.get<Money>();
    m_grossProfit = in.get<Money>();
    m_grossLoss = in.get<Money>();
    m_returnSum = in.get<Ratio>();
    m_trades = in.get<std::uint32_t>();
    m_wins = in.get<std::uint32_t>();
    return in.ok();
}

} // namespace mystic
