#include "risk/sizing.h"

#include <algorithm>
#include <limits>

#include "domain/invariant.h"

namespace mystic {

namespace {

constexpr Int128 UnitScale = Int128{10'000'000'000'000'000}; // 1e16
constexpr std::int64_t Largest = std::numeric_limits<std::int64_t>::max();

std::int64_t saturated(Int128 value)
{
    return value > Int128{Largest} ? Largest : static_cast<std::int64_t>(value);
}

void addCandidate(SizingResult& result, SizingRule rule, Int128 raw)
{
    const Quantity quantity = Quantity::fromRaw(raw < 0 ? 0 : saturated(raw));
    SizeCandidate candidate;
    candidate.rule = rule;
    candidate.quantity = quantity;
    result.candidates[result.candidateCount++] = candidate;
    if (result.binding == SizingRule::None || quantity < result.approved) {
        result.approved = quantity;
        result.binding = rule;
    }
}

bool belowMinimum(const SizingInput& input, Quantity quantity)
{
    if (quantity.isZero() || quantity < input.minQuantity)
        return true;
    const auto value = checkedNotional(input.entryPrice, quantity, input.multiplier, Rounding::Floor);
    return value && *value < input.minNotional;
}

} // namespace

std::optional<UnitValue> UnitValue::of(Price price, Ratio multiplier, Ratio accountPerQuote)
{
    if (!price.isPositive() || !multiplier.isPositive() || !accountPerQuote.isPositive())
        return std::nullopt;
    const Int128 quote = Int128{price.raw()} * multiplier.raw(); // scaled 1e16
    Int128 account = 0;                                          // scaled 1e24
    if (__builtin_mul_overflow(quote, Int128{accountPerQuote.raw()}, &account))
        return std::nullopt;
    UnitValue value;
    value.m_raw = divideRounded(account, Ratio::Scale, Rounding::Ceiling);
    return value;
}

Quantity UnitValue::quantityWithin(Money budget) const
{
    if (!budget.isPositive())
        return {};
    return Quantity::fromRaw(saturated(Int128{budget.raw()} * UnitScale / m_raw));
}

Money UnitValue::value(Quantity quantity) const
{
    Int128 product = 0;
    const Int128 magnitude = quantity.isNegative() ? -Int128{quantity.raw()} : Int128{quantity.raw()};
    if (__builtin_mul_overflow(magnitude, m_raw, &product))
        return Money::fromRaw(Largest);
    return Money::fromRaw(saturated(divideRounded(product, UnitScale, Rounding::Ceiling)));
}

void SizingInput::addRoom(SizingRule rule, Money room)
{
    for (std::uint8_t i = 0; i < roomCount; ++i) {
        if (rooms[i].rule == rule) {
            rooms[i].room = std::min(rooms[i].room, room);
            return;
        }
    }
    MYSTIC_INVARIANT(roomCount < rooms.size(), "more sizing rules with a room than the input can hold");
    rooms[roomCount++] = {rule, room};
}

std::optional<Price> stopDistance(Side side, Price entry, Price stop)
{
    if (!stop.isPositive())
        return std::nullopt;
    const Price distance = side == Side::Buy ? entry - stop : stop - entry;
    if (!distance.isPositive())
        return std::nullopt;
    return distance;
}

std::optional<Price> protectiveStop(Side side, Price entry, Price suggested, Ratio stopShare, Price tick)
{
    if (!entry.isPositive())
        return std::nullopt;
    const auto offset = multiplyScaled(entry.raw(), stopShare.raw(), Rounding::Down);
    if (!offset)
        return std::nullopt;
    std::int64_t raw = side == Side::Buy ? entry.raw() - *offset : entry.raw() + *offset;
    if (suggested.isPositive()) {
        if (!stopDistance(side, entry, suggested))
            return std::nullopt;
        raw = side == Side::Buy ? std::max(raw, suggested.raw()) : std::min(raw, suggested.raw());
    }
    const std::int64_t step = std::max<std::int64_t>(tick.raw(), 1);
    const Rounding towardsEntry = side == Side::Buy ? Rounding::Ceiling : Rounding::Floor;
    raw = static_cast<std::int64_t>(divideRounded(raw, step, towardsEntry)) * step;
    // A tick wider than the distance would put the stop on the entry: one whole tick is then the nearest
    // there is.
    if (side == Side::Buy && raw >= entry.raw())
        raw = floorToStep(entry.raw() - 1, step);
    if (side == Side::Sell && raw <= entry.raw())
        raw = floorToStep(entry.raw(), step) + step;
    if (raw <= 0)
        return std::nullopt;
    return Price::fromRaw(raw);
}

std::optional<SizingResult> sizeEntry(const SizingInput& input)
{
    const auto distance = stopDistance(input.side, input.entryPrice, input.stopPrice);
    if (!distance)
        return std::nullopt;
    const auto lossPerUnit = UnitValue::of(*distance, input.multiplier, input.accountPerQuote);
    const auto costPerUnit = UnitValue::of(input.notionalPrice, input.multiplier, input.accountPerQuote);
    if (!lossPerUnit || !costPerUnit)
        return std::nullopt;

    SizingResult result;
    addCandidate(result, SizingRule::FixedRisk,
                 Int128{lossPerUnit->quantityWithin(input.riskBudget).raw()} + input.closable.raw());
    for (std::uint8_t i = 0; i < input.roomCount; ++i) {
        Int128 room =
            Int128{costPerUnit->quantityWithin(input.rooms[i].room).raw()} - input.sideExposure.raw();
        if (input.rooms[i].rule == SizingRule::ExposureCap && input.concentrationCap)
            room = std::min(room, Int128{input.concentrationCap->raw()});
        addCandidate(result, input.rooms[i].rule, room);
    }
    addCandidate(result, SizingRule::ComplianceCap, costPerUnit->quantityWithin(input.clearedNotional).raw());
    if (input.requested.isPositive())
        addCandidate(result, SizingRule::RequestedSize, input.requested.raw());
    addCandidate(result, SizingRule::InstrumentMaximum, input.maxQuantity.raw());
    if (input.cashAvailable) {
        // budget / (1 + fee), floored, so that the fee is covered too
        const Ratio withFee = Ratio::fromInteger(1) + (input.feeRate.isPositive() ? input.feeRate : Ratio{});
        const auto net = divideScaled(input.cashAvailable->raw(), withFee.raw(), Rounding::Floor);
        addCandidate(result, SizingRule::CashAvailable,
                     costPerUnit->quantityWithin(Money::fromRaw(net.value_or(0))).raw());
    }

    const bool somethingLeft = result.approved.isPositive();
    result.approved = Quantity::fromRaw(floorToStep(result.approved.raw(), input.lotSize.raw()));
    if (belowMinimum(input, result.approved)) {
        result.belowMinimum = somethingLeft;
        result.approved = {};
    }
    const Quantity opening = std::max(Quantity{}, result.approved - input.closable);
    result.lossAtStop = lossPerUnit->value(opening);
    return result;
}

} // namespace mystic
