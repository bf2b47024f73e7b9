// Position accounting by average cost: a fold over fills. Invariant: cash paid + position cost + realised P&L
// is conserved to the last unit, whatever the order of fills, because the cost is kept, not the rounded
// average price.
#pragma once

#include "fixed.h"
#include "order.h"

namespace mystic {

/// What one fill did to a position. opened and closed carry the fill's sign; a flip has both.
struct PositionEffect {
    Quantity opened;
    Quantity closed;
    Money realised; ///< price result of the closed part, fees not included, in the instrument's currency
};

/// One instrument's position in its own currency.
class Position {
public:
    /// Applies a fill (quantity > 0). `fee` is a cost (negative = rebate). Throws ArithmeticOverflow.
    PositionEffect apply(Side side, Quantity quantity, Price price, Ratio multiplier, Money fee);

    [[nodiscard]] Quantity net() const { return m_net; } ///< signed
    [[nodiscard]] Money cost() const { return m_cost; }  ///< signed: paid for what is held, fees excluded
    [[nodiscard]] Money realised() const { return m_realised; } ///< fees excluded
    [[nodiscard]] Money fees() const { return m_fees; }
    [[nodiscard]] Price averagePrice(Ratio multiplier) const;      ///< 0 when flat
    [[nodiscard]] Money value(Price mark, Ratio multiplier) const; ///< signed market value
    [[nodiscard]] Money unrealised(Price mark, Ratio multiplier) const;
    [[nodiscard]] bool isFlat() const { return m_net.isZero(); }

    friend bool operator==(const Position&, const Position&) = default;

private:
    Quantity m_net;
    Money m_cost;
    Money m_realised;
    Money m_fees;
};

} // namespace mystic
