// What a strategy earned on one instrument: round trips from flat to flat, folded from its own fills.
// Invariant: wins never exceed trades, and the results of all closed trips plus the open one equal realised
// minus fees of the position exactly. It must not know rules, signals or the account's other positions.
#pragma once

#include <cstdint>

#include "contract/byte_stream.h"
#include "domain/instrument.h"
#include "domain/position.h"

namespace mystic {

/// Round trips of one strategy on one instrument, in the instrument's currency, fees included. The fee of a
/// fill that flips the position counts to the trip it closes.
class TripLedger {
public:
    /// Applies one fill; true when it closed a trip. Throws ArithmeticOverflow.
    bool apply(const Instrument& instrument, Side side, Quantity quantity, Price price, Money fee);

    [[nodiscard]] const Position& position() const { return m_position; }
    /// 1 long, -1 short, 0 flat.
    [[nodiscard]] int direction() const
    {
        return m_position.isFlat() ? 0 : m_position.net().isPositive() ? 1 : -1;
    }
    [[nodiscard]] std::uint32_t trades() const { return m_trades; }
    [[nodiscard]] std::uint32_t wins() const { return m_wins; } ///< trips that earned more than 0
    [[nodiscard]] Money grossProfit() const { return m_grossProfit; }
    [[nodiscard]] Money grossLoss() const { return m_grossLoss; } ///< positive
    [[nodiscard]] Ratio returnSum() const { return m_returnSum; } ///< of result over opened notional
    [[nodiscard]] std::uint64_t fingerprint() const;

    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    void closeTrip();

    Position m_position;
    Money m_settled;    ///< realised minus fees at the end of the last trip
    Money m_tripOpened; ///< notional opened in the current trip
    Money m_grossProfit;
    Money m_grossLoss;
    Ratio m_returnSum;
    std::uint32_t m_trades = 0;
    std::uint32_t m_wins = 0;
};

} // namespace mystic
