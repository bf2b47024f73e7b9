// The instrument master: what can be traded, in which steps, at which fees, when. Reference data only; no
// prices.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar.h"
#include "fixed.h"
#include "ids.h"
#include "result.h"

namespace mystic {

/// One tradable instrument. Prices are in `currency`; `baseCurrency` is empty for shares and futures.
struct Instrument {
    InstrumentId id = NoInstrument;
    std::string symbol;       ///< unique name, e.g. "BTC-USD"
    std::string baseCurrency; ///< what is bought, e.g. "BTC"; empty when it is not a currency
    std::string currency;     ///< what it is priced and settled in, e.g. "USD"
    Price tickSize = Price::fromRaw(1'000'000);  ///< smallest price step
    Quantity lotSize = Quantity::fromRaw(1);     ///< smallest quantity step
    Quantity minQuantity = Quantity::fromRaw(1); ///< smallest order
    Quantity maxQuantity = Quantity::fromInteger(1'000'000'000);
    Money minNotional;                        ///< smallest order value in `currency`; 0 = none
    Ratio multiplier = Ratio::fromInteger(1); ///< value of one point per unit
    Ratio makerFee;                           ///< share of notional, negative = rebate
    Ratio takerFee;                           ///< share of notional
    Calendar calendar;                        ///< when its venue trades
    int priceDecimals = 2;                    ///< for display, derived from tickSize
    int quantityDecimals = 4;                 ///< for display, derived from lotSize
};

/// All instruments of a session; ids are positions. Immutable once a session runs.
class InstrumentMaster {
public:
    /// Adds an instrument and gives it its id. Errors: InvalidArgument (duplicate symbol, non-positive tick
    /// or lot, min > max).
    [[nodiscard]] Result<InstrumentId> add(Instrument instrument);
    [[nodiscard]] const Instrument& at(InstrumentId id) const; ///< id must exist
    [[nodiscard]] const Instrument* find(std::string_view symbol) const;
    [[nodiscard]] bool contains(InstrumentId id) const { return id < m_instruments.size(); }
    [[nodiscard]] std::size_t size() const { return m_instruments.size(); }
    [[nodiscard]] const std::vector<Instrument>& all() const { return m_instruments; }

private:
    std::vector<Instrument> m_instruments;
};

/// True when `price` is a whole number of ticks.
[[nodiscard]] bool isOnTick(const Instrument& instrument, Price price);
/// `price` to the tick grid in the named direction.
[[nodiscard]] Price roundToTick(const Instrument& instrument, Price price, Rounding rounding);
/// Largest whole number of lots not above `quantity`.
[[nodiscard]] Quantity floorToLot(const Instrument& instrument, Quantity quantity);
/// Digits needed to show every step of the raw value, 0..8.
[[nodiscard]] int decimalsOfStep(std::int64_t raw);

} // namespace mystic
