#include "daily_use.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::int64_t SecondNs = 1'000'000'000;

bool addTo(Money& sum, Money amount)
{
    std::int64_t raw = 0;
    if (__builtin_add_overflow(sum.raw(), amount.raw(), &raw))
        return false;
    sum = Money::fromRaw(raw);
    return true;
}

} // namespace

DailyUse::DailyUse(std::size_t instruments, TimeZone zone)
    : m_zone(std::move(zone)), m_unconverted(instruments)
{
}

void DailyUse::setZone(TimeZone zone, Timestamp now)
{
    m_zone = std::move(zone);
    if (m_day != INT64_MIN)
        m_day = m_zone.localDay(now);
    m_nextCheck = {};
}

bool DailyUse::roll(Timestamp now)
{
    if (now < m_nextCheck)
        return false;
    m_nextCheck = {(now.ns / SecondNs + 1) * SecondNs};
    const std::int64_t day = m_zone.localDay(now);
    if (day <= m_day)
        return false;
    const bool first = m_day == INT64_MIN;
    m_day = day;
    if (first)
        return false;
    m_ordersToday.clear();
    m_executed = 0;
    m_volume = {};
    m_overflow = false;
    std::fill(m_unconverted.begin(), m_unconverted.end(), Money{});
    return true;
}

bool DailyUse::apply(const ExecutionReport& report, const Portfolio& portfolio)
{
    if (report.type != ExecutionType::Trade || report.instrument >= m_unconverted.size())
        return false;
    if (!m_fills.insert(report.venueTradeId))
        return false;
    if (m_ordersToday.insert(report.orderId))
        ++m_executed;
    addVolume(report, portfolio);
    return true;
}

void DailyUse::addVolume(const ExecutionReport& report, const Portfolio& portfolio)
{
    if (const auto converted =
            portfolio.notionalInAccount(report.instrument, report.lastPrice, report.lastQuantity)) {
        m_overflow |= !addTo(m_volume, *converted);
        return;
    }
    const Instrument& instrument = portfolio.instruments().at(report.instrument);
    const auto own = checkedNotional(report.lastPrice, report.lastQuantity, instrument.multiplier);
    m_overflow |= !own || !addTo(m_unconverted[report.instrument], own->abs());
}

std::int64_t DailyUse::pending(const WorkingOrders& orders) const
{
    return std::count_if(orders.all().begin(), orders.all().end(), [this](const WorkingOrder& order) {
        return order.reduceOnly == 0 && !m_ordersToday.contains(order.orderId);
    });
}

std::optional<Money> DailyUse::volume(const Portfolio& portfolio) const
{
    if (m_overflow)
        return std::nullopt;
    Money sum = m_volume;
    for (std::size_t i = 0; i < m_unconverted.size(); ++i) {
        if (m_unconverted[i].isZero())
            continue;
        const auto& instrument = portfolio.instruments().at(static_cast<InstrumentId>(i));
        const auto converted = portfolio.toAccountCurrency(m_unconverted[i], instrument.currency);
        if (!converted || !addTo(sum, *converted))
            return std::nullopt;
    }
    return sum;
}

} // namespace mystic
