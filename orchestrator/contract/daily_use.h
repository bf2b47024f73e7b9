// What the day has used of the daily limits: trades and volume (DESIGN §5). One fold for gate and Compliance.
// A trade is an order with at least one execution, counted once; volume is the notional of its fills in
// account currency. Invariant: each fill counts once; the day rolls once at its zone's midnight and a clock
// that steps back resets nothing; a fill that cannot be converted makes the volume unknown, never 0. It must
// not know any limit.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/portfolio.h"
#include "domain/time.h"
#include "messages/messages.h"
#include "seen_ids.h"
#include "working_orders.h"

namespace mystic {

/// Lane thread only; no allocation after construction.
class DailyUse {
public:
    explicit DailyUse(std::size_t instruments, TimeZone zone = {});

    /// The zone whose midnight rolls the day. Counters stay as they are.
    void setZone(TimeZone zone, Timestamp now);
    /// Begins a new day when local midnight has passed. True when it did.
    bool roll(Timestamp now);
    /// Counts one report. True when it was a fill not seen before.
    bool apply(const ExecutionReport& report, const Portfolio& portfolio);

    /// Orders executed today.
    [[nodiscard]] std::int64_t executed() const { return m_executed; }
    [[nodiscard]] bool executedToday(OrderId id) const { return m_ordersToday.contains(id); }
    /// Orders that may still become a trade of today: working, not reduce-only, without execution today.
    [[nodiscard]] std::int64_t pending(const WorkingOrders& orders) const;
    /// Notional executed today in account currency; nothing while a conversion is unknown.
    [[nodiscard]] std::optional<Money> volume(const Portfolio& portfolio) const;
    /// Local day counted, as days since the epoch.
    [[nodiscard]] std::int64_t day() const { return m_day; }

    template <typename Writer>
    void save(Writer& out) const
    {
        m_fills.save(out);
        m_ordersToday.save(out);
        out.put(m_day);
        out.put(m_executed);
        out.put(m_volume);
        out.put(static_cast<std::uint8_t>(m_overflow ? 1 : 0));
        for (const Money amount : m_unconverted)
            out.put(amount);
    }
    /// False when the bytes are cut.
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        if (!m_fills.load(in) || !m_ordersToday.load(in))
            return false;
        m_day = in.template get<std::int64_t>();
        m_executed = in.template get<std::int64_t>();
        m_volume = in.template get<Money>();
        m_overflow = in.template get<std::uint8_t>() != 0;
        for (Money& amount : m_unconverted)
            amount = in.template get<Money>();
        m_nextCheck = {};
        return in.ok();
    }

private:
    void addVolume(const ExecutionReport& report, const Portfolio& portfolio);

    TimeZone m_zone;
    SeenIds m_fills;                  ///< venueTradeId
    SeenIds m_ordersToday;            ///< orderId
    std::vector<Money> m_unconverted; ///< by instrument, in its currency: no rate was known at the fill
    std::int64_t m_day = INT64_MIN;
    std::int64_t m_executed = 0;
    Money m_volume;
    bool m_overflow = false;
    Timestamp m_nextCheck; ///< midnights fall on whole seconds: nothing to do before this one
};

} // namespace mystic
