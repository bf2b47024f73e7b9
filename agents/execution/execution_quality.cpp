#include "execution_quality.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace mystic {

static_assert(std::has_unique_object_representations_v<ExecutionQuality>, "records are saved as bytes");

namespace {

/// As a cost: what a buyer pays more and a seller gets less.
Money costFor(Side side, Money paid, Money benchmark)
{
    return side == Side::Buy ? paid - benchmark : benchmark - paid;
}

std::optional<Ratio> inBasisPoints(Money cost, Money benchmark)
{
    // 10 000 * cost / benchmark in one division, so that nothing is lost between the two.
    if (benchmark.isZero())
        return std::nullopt;
    const Int128 raw = divideRounded(Int128{cost.raw()} * 10'000 * Ratio::Scale, Int128{benchmark.raw()},
                                     Rounding::HalfEven);
    const auto narrowed = narrow(raw);
    return narrowed ? std::optional(Ratio::fromRaw(*narrowed)) : std::nullopt;
}

Duration meanOf(Duration sum, std::uint32_t count)
{
    return {sum.ns / static_cast<std::int64_t>(count)};
}

} // namespace

Shortfall implementationShortfall(const ShortfallInput& input)
{
    const auto worth = [&input](Price price, Quantity quantity) {
        return notional(price, quantity, input.multiplier);
    };
    const Quantity unfilled = input.ordered - input.filled;
    Shortfall result;
    result.paperValue = worth(input.decisionPrice, input.ordered);
    result.explicitCost = input.commission;
    result.realised = costFor(input.side, input.fillCost, worth(input.arrivalPrice, input.filled));
    result.delay = costFor(input.side, worth(input.arrivalPrice, input.filled),
                           worth(input.decisionPrice, input.filled));
    result.missed =
        costFor(input.side, worth(input.cancelPrice, unfilled), worth(input.decisionPrice, unfilled));
    result.total = result.explicitCost + result.realised + result.delay + result.missed;
    return result;
}

std::optional<Money> arrivalSlippage(const ExecutionQuality& quality)
{
    if (quality.filled.isZero() || quality.arrivalMid.isZero())
        return std::nullopt;
    return costFor(quality.side, quality.fillCost, quality.arrivalCost);
}

std::optional<Money> midSlippage(const ExecutionQuality& quality)
{
    if (quality.filled.isZero() || quality.midCost.isZero())
        return std::nullopt;
    return costFor(quality.side, quality.fillCost, quality.midCost);
}

std::optional<Ratio> arrivalSlippageBp(const ExecutionQuality& quality)
{
    const auto cost = arrivalSlippage(quality);
    return cost ? inBasisPoints(*cost, quality.arrivalCost) : std::nullopt;
}

std::optional<Ratio> midSlippageBp(const ExecutionQuality& quality)
{
    const auto cost = midSlippage(quality);
    return cost ? inBasisPoints(*cost, quality.midCost) : std::nullopt;
}

Ratio fillRate(const ExecutionQuality& quality)
{
    const auto raw = divideScaled(quality.filled.raw(), quality.ordered.raw(), Rounding::HalfEven);
    return Ratio::fromRaw(raw.value_or(0));
}

std::optional<Duration> acceptLatency(const ExecutionQuality& quality)
{
    if (quality.acceptedAt.ns == 0)
        return std::nullopt;
    return quality.acceptedAt - quality.decidedAt;
}

std::optional<Duration> fillLatency(const ExecutionQuality& quality)
{
    if (quality.firstFillAt.ns == 0)
        return std::nullopt;
    return quality.firstFillAt - quality.decidedAt;
}

std::optional<Shortfall> shortfallOf(const ExecutionQuality& quality, Ratio multiplier)
{
    if (!isTerminal(quality.status) || quality.arrivalMid.isZero() || quality.sentMid.isZero() ||
        quality.endMid.isZero())
        return std::nullopt;
    ShortfallInput input;
    input.side = quality.side;
    input.ordered = quality.ordered;
    input.filled = quality.filled;
    input.fillCost = quality.fillCost;
    input.decisionPrice = quality.arrivalMid;
    input.arrivalPrice = quality.sentMid;
    input.cancelPrice = quality.endMid;
    input.commission = quality.fees;
    input.multiplier = multiplier;
    return implementationShortfall(input);
}

void ExecutionQualityLog::add(const ExecutionQuality& quality)
{
    if (m_items.size() < Capacity) {
        m_items.push_back(quality);
        return;
    }
    m_items[m_next] = quality;
    m_next = (m_next + 1) % Capacity;
}

ExecutionQuality* ExecutionQualityLog::find(OrderId id)
{
    return const_cast<ExecutionQuality*>(std::as_const(*this).find(id));
}

const ExecutionQuality* ExecutionQualityLog::find(OrderId id) const
{
    for (std::size_t i = m_items.size(); i-- > 0;) // newest first: working orders are young
        if (at(i).orderId == id)
            return &at(i);
    return nullptr;
}

ExecutionSummary ExecutionQualityLog::summarise(InstrumentId instrument,
                                                std::optional<OrderPurpose> purpose) const
{
    ExecutionSummary sum;
    Money arrivalValue;
    Money midValue;
    Ratio rates;
    Duration acceptTotal;
    Duration fillTotal;
    std::uint32_t accepted = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const ExecutionQuality& quality = at(i);
        if ((instrument != NoInstrument && quality.instrument != instrument) ||
            (purpose && quality.purpose != *purpose))
            continue;
        ++sum.orders;
        sum.fees += quality.fees;
        if (const auto cost = arrivalSlippage(quality)) {
            sum.arrivalSlippage += *cost;
            arrivalValue += quality.arrivalCost;
        }
        if (const auto cost = midSlippage(quality)) {
            sum.midSlippage += *cost;
            midValue += quality.midCost;
        }
        if (isTerminal(quality.status)) {
            ++sum.ended;
            rates += fillRate(quality);
        }
        if (const auto latency = acceptLatency(quality)) {
            ++accepted;
            acceptTotal.ns += latency->ns;
        }
        if (const auto latency = fillLatency(quality)) {
            ++sum.filledOrders;
            fillTotal.ns += latency->ns;
            sum.worstFillLatency = std::max(sum.worstFillLatency.value_or(Duration{}), *latency);
        }
    }
    sum.arrivalSlippageBp = inBasisPoints(sum.arrivalSlippage, arrivalValue);
    sum.midSlippageBp = inBasisPoints(sum.midSlippage, midValue);
    if (sum.ended > 0)
        sum.averageFillRate = Ratio::fromRaw(rates.raw() / static_cast<std::int64_t>(sum.ended));
    if (accepted > 0)
        sum.meanAcceptLatency = meanOf(acceptTotal, accepted);
    if (sum.filledOrders > 0)
        sum.meanFillLatency = meanOf(fillTotal, sum.filledOrders);
    return sum;
}

} // namespace mystic
