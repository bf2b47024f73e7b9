// What an order cost against what it could have cost: implementation shortfall, slippage, fill rate, latency.
// Pure functions and a bounded log. Costs are positive, savings negative, on either side. It knows no agent
// and no clock.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/fixed.h"
#include "domain/ids.h"
#include "domain/order.h"
#include "domain/time.h"

namespace mystic {

/// One decision and what became of it.
struct ShortfallInput {
    Side side = Side::Buy;
    Quantity ordered;
    Quantity filled;
    Money fillCost;      ///< sum of price * quantity * multiplier over the fills
    Price decisionPrice; ///< when it was decided
    Price arrivalPrice;  ///< when the filled part reached the market
    Price cancelPrice;   ///< when the rest was given up
    Money commission;
    Ratio multiplier = Ratio::fromInteger(1);
};

/// Parts in money; shares are of the paper value ordered * decisionPrice.
struct Shortfall {
    Money paperValue;
    Money explicitCost; ///< commission
    Money realised;     ///< fills against the arrival price
    Money delay;        ///< arrival price against the decision price, on what was filled
    Money missed;       ///< cancel price against the decision price, on what was not
    Money total;

    /// A part as share of paperValue; nothing when that is 0.
    [[nodiscard]] std::optional<Ratio> shareOf(Money part) const { return share(part, paperValue); }
};

/// Perold, "The implementation shortfall: paper versus reality", Journal of Portfolio Management 14(3), 1988,
/// split into delay, realised, missed and explicit cost. Throws ArithmeticOverflow.
[[nodiscard]] Shortfall implementationShortfall(const ShortfallInput& input);

/// One order's measurements. Times 0 = not yet.
struct ExecutionQuality {
    OrderId orderId = 0;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    Side side = Side::Buy;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderStatus status = OrderStatus::PendingNew;
    std::uint8_t reserved = 0;
    Quantity ordered;
    Quantity filled;
    Price arrivalMid;  ///< mid when the signal was decided; 0 = unknown
    Price sentMid;     ///< mid when the order was sent
    Price endMid;      ///< mid when the order ended
    Money fillCost;    ///< price * quantity * multiplier over the fills, instrument's currency
    Money arrivalCost; ///< the same at arrivalMid
    Money midCost;     ///< the same at the mid of each fill's moment
    Money fees;
    Timestamp decidedAt;
    Timestamp acceptedAt;
    Timestamp firstFillAt;
    Timestamp endedAt;
    friend bool operator==(const ExecutionQuality&, const ExecutionQuality&) = default;
};

/// Cost against the arrival mid, money; nothing without fills or arrival price.
[[nodiscard]] std::optional<Money> arrivalSlippage(const ExecutionQuality& quality);
/// Cost against the mid at each fill, money.
[[nodiscard]] std::optional<Money> midSlippage(const ExecutionQuality& quality);
/// The same in basis points of the benchmark value.
[[nodiscard]] std::optional<Ratio> arrivalSlippageBp(const ExecutionQuality& quality);
[[nodiscard]] std::optional<Ratio> midSlippageBp(const ExecutionQuality& quality);
/// Filled share of the ordered quantity, 0..1.
[[nodiscard]] Ratio fillRate(const ExecutionQuality& quality);
/// From decision to the venue's acceptance, to the first fill; nothing while it has not happened.
[[nodiscard]] std::optional<Duration> acceptLatency(const ExecutionQuality& quality);
[[nodiscard]] std::optional<Duration> fillLatency(const ExecutionQuality& quality);
/// The order's implementation shortfall: decision at arrivalMid, arrival at sentMid, given up at endMid.
/// Nothing while it works or when a price is unknown.
[[nodiscard]] std::optional<Shortfall> shortfallOf(const ExecutionQuality& quality, Ratio multiplier);

/// Sums over orders; instrument currencies are not mixed: ask for one instrument, or accept the sum as it is.
struct ExecutionSummary {
    std::uint32_t orders = 0;
    std::uint32_t ended = 0;
    std::uint32_t filledOrders = 0; ///< with at least one fill
    Money arrivalSlippage;
    Money midSlippage;
    Money fees;
    std::optional<Ratio> arrivalSlippageBp; ///< weighted by value
    std::optional<Ratio> midSlippageBp;
    std::optional<Ratio> averageFillRate; ///< over ended orders
    std::optional<Duration> meanAcceptLatency;
    std::optional<Duration> meanFillLatency;
    std::optional<Duration> worstFillLatency;
};

/// The last Capacity orders, oldest overwritten first. No allocation after construction.
class ExecutionQualityLog {
public:
    static constexpr std::size_t Capacity = 1024;

    ExecutionQualityLog() { m_items.reserve(Capacity); }

    /// Starts a record.
    void add(const ExecutionQuality& quality);
    /// The record of an order, or nullptr when it is unknown or overwritten.
    [[nodiscard]] ExecutionQuality* find(OrderId id);
    [[nodiscard]] const ExecutionQuality* find(OrderId id) const;
    /// Records, oldest first.
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] const ExecutionQuality& at(std::size_t i) const
    {
        return m_items[(m_next + i) % m_items.size()];
    }
    /// Over records of `instrument` (NoInstrument = all) and `purpose` (nothing = all).
    [[nodiscard]] ExecutionSummary summarise(InstrumentId instrument = NoInstrument,
                                             std::optional<OrderPurpose> purpose = std::nullopt) const;

    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(static_cast<std::uint32_t>(m_items.size()));
        out.put(static_cast<std::uint32_t>(m_next));
        for (const ExecutionQuality& item : m_items)
            out.put(item);
    }
    /// False when the bytes are cut or hold more than fits.
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        const auto count = in.template get<std::uint32_t>();
        m_next = in.template get<std::uint32_t>();
        m_items.clear();
        if (count > Capacity || (m_next != 0 && m_next >= count))
            return false;
        for (std::uint32_t i = 0; i < count && in.ok(); ++i)
            m_items.push_back(in.template get<ExecutionQuality>());
        return in.ok();
    }

private:
    std::vector<ExecutionQuality> m_items;
    std::size_t m_next = 0; ///< the oldest, once full
};

} // namespace mystic
