// How large an entry may be: the smallest of all applicable sizes, and which rule named it.
// Invariant: integers only, every rounding goes against the trader (budgets floor, costs ceil), so that no
// approved quantity exceeds the budget it was cut from. Knows numbers only: no messages in flight, no
// portfolio, no configuration.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "domain/fixed.h"
#include "domain/order.h"
#include "messages/checks.h"
#include "messages/messages.h"

namespace mystic {

/// Value of one unit in account currency, held in steps of 1e-16 and rounded up.
class UnitValue {
public:
    /// price * multiplier * accountPerQuote; nothing unless all are positive and the product fits.
    [[nodiscard]] static std::optional<UnitValue> of(Price price, Ratio multiplier, Ratio accountPerQuote);

    /// Largest quantity whose value() does not exceed `budget`; 0 for a budget of 0 or less; saturates at the
    /// largest representable quantity.
    [[nodiscard]] Quantity quantityWithin(Money budget) const;
    /// |quantity| at this value, rounded up; saturates at the largest representable amount.
    [[nodiscard]] Money value(Quantity quantity) const;

private:
    Int128 m_raw = 0;
};

/// Room in account currency for the worst-case position of one side in this instrument.
struct ExposureRoom {
    SizingRule rule = SizingRule::None;
    Money room;
};

inline constexpr std::size_t ExposureRoomsMax = 6;

/// Everything one entry's size depends on.
struct SizingInput {
    Side side = Side::Buy;
    Price entryPrice;    ///< worst price assumed for the fill
    Price notionalPrice; ///< the dearer of worst price and mark: what caps are counted at
    Price stopPrice;     ///< protective stop
    Ratio multiplier = Ratio::fromInteger(1);
    Ratio accountPerQuote = Ratio::fromInteger(1); ///< account currency per unit of the instrument's currency
    Quantity lotSize;
    Quantity minQuantity;
    Quantity maxQuantity;
    Money minNotional; ///< in the instrument's currency, 0 = none

    Money riskBudget;      ///< what may still be lost at the stops, account currency
    Quantity closable;     ///< part of this order that only closes an opposite position: free of risk
    Quantity sideExposure; ///< signed: position plus everything pending on this side, counted in the side's
                           ///< direction
    std::array<ExposureRoom, ExposureRoomsMax> rooms{};
    std::uint8_t roomCount = 0;
    Money clearedNotional;              ///< from Compliance, account currency
    std::optional<Money> cashAvailable; ///< where nothing may be borrowed
    Ratio feeRate;                      ///< share of notional that cash must cover too
    Quantity requested;                 ///< 0 = as large as allowed
    std::optional<Quantity>
        concentrationCap; ///< largest quantity within max_concentration; counts as ExposureCap

    /// Keeps the smaller room when the rule has one already.
    void addRoom(SizingRule rule, Money room);
};

/// The answer: `approved` is 0 when nothing tradable is left; `binding` names the smallest candidate either
/// way.
struct SizingResult {
    Quantity approved;
    SizingRule binding = SizingRule::None;
    std::uint8_t candidateCount = 0;
    bool belowMinimum =
        false;        ///< a positive size was left, but less than lot, minimum quantity or minimum notional
    Money lossAtStop; ///< account currency, of the part that opens risk
    std::array<SizeCandidate, SizeCandidatesMax> candidates{};
};

/// Sizes one entry. Nothing when a price, the stop distance (stop on the wrong side or at the entry) or a
/// rate is unusable.
[[nodiscard]] std::optional<SizingResult> sizeEntry(const SizingInput& input);

/// |entry - stop| when the stop is on the losing side of the entry; nothing otherwise.
[[nodiscard]] std::optional<Price> stopDistance(Side side, Price entry, Price stop);

/// The protective stop of an entry at `entry`: `stopShare` away, on the tick grid, rounded towards the entry.
/// A suggested stop is taken instead when it is nearer. Nothing when no positive price is left or a
/// suggestion is on the wrong side of the entry.
[[nodiscard]] std::optional<Price> protectiveStop(Side side, Price entry, Price suggested, Ratio stopShare,
                                                  Price tick);

} // namespace mystic
