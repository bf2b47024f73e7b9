// The account: positions, cash by currency, marks, equity in the reference currency. A fold over fills and
// marks, used by gate, agents and window alike, so that they cannot disagree. Invariant: equity = cash +
// value of positions, all converted at current marks; unknown marks make it unknown, never 0.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "instrument.h"
#include "position.h"

namespace mystic {

/// Cash in one currency.
struct CashBalance {
    std::string currency;
    Money amount;
    friend bool operator==(const CashBalance&, const CashBalance&) = default;
};

/// Positions and cash of one account. Not thread-safe; each reader keeps its own fold.
class Portfolio {
public:
    /// `accountCurrency` is the reference currency of equity and limits.
    Portfolio(const InstrumentMaster& instruments, std::string accountCurrency, Money startingCash);

    /// The price positions are valued at (mid, else last trade, else bar close).
    void setMark(InstrumentId id, Price mark) { m_marks[id] = mark; }
    [[nodiscard]] Price mark(InstrumentId id) const { return m_marks[id]; } ///< 0 = unknown

    /// One fill: moves position and cash. `fee` in the instrument's currency, cost positive. Throws
    /// ArithmeticOverflow.
    PositionEffect applyFill(InstrumentId id, Side side, Quantity quantity, Price price, Money fee);

    [[nodiscard]] const Position& position(InstrumentId id) const { return m_positions[id]; }
    [[nodiscard]] const std::vector<CashBalance>& cash() const { return m_cash; }
    [[nodiscard]] Money cashIn(std::string_view currency) const;

    /// Units of account currency per unit of `currency`: 1 for itself, else from the mark of an instrument
    /// that pairs the two, either way round; nothing when no mark is known. USDT, USDC and USD are different
    /// currencies unless the session declares a pair.
    [[nodiscard]] std::optional<Ratio> conversionRate(std::string_view currency) const;
    /// `amount` in account currency; nothing when no rate is known or it overflows.
    [[nodiscard]] std::optional<Money> toAccountCurrency(Money amount, std::string_view currency) const;
    /// |quantity| * price * multiplier in account currency.
    [[nodiscard]] std::optional<Money> notionalInAccount(InstrumentId id, Price price,
                                                         Quantity quantity) const;

    /// Everything converted at marks; nothing when a held instrument has no mark or a currency no rate.
    [[nodiscard]] std::optional<Money> equity() const;
    [[nodiscard]] std::optional<Money> unrealised() const; ///< account currency
    [[nodiscard]] std::optional<Money> realised() const;   ///< since start, fees excluded, at current rates
    [[nodiscard]] std::optional<Money> fees() const;
    [[nodiscard]] std::optional<Money> grossExposure() const;
    [[nodiscard]] std::optional<Money> netExposure() const;

    [[nodiscard]] const InstrumentMaster& instruments() const { return *m_instruments; }
    [[nodiscard]] const std::string& accountCurrency() const { return m_accountCurrency; }
    [[nodiscard]] Money startingCash() const { return m_startingCash; }

    /// Positions, marks and cash for an agent's save(); Writer is contract's ByteWriter.
    template <typename Writer>
    void save(Writer& out) const
    {
        out.put(static_cast<std::uint32_t>(m_positions.size()));
        for (const Position& position : m_positions)
            out.put(position);
        for (const Price mark : m_marks)
            out.put(mark.raw());
        out.put(static_cast<std::uint32_t>(m_cash.size()));
        for (const CashBalance& balance : m_cash) {
            out.putText(balance.currency);
            out.put(balance.amount.raw());
        }
    }
    /// Reads what save() wrote; false when it is cut or was written for another instrument master.
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        if (in.template get<std::uint32_t>() != m_positions.size())
            return false;
        for (Position& position : m_positions)
            position = in.template get<Position>();
        for (Price& mark : m_marks)
            mark = Price::fromRaw(in.template get<std::int64_t>());
        const auto balances = in.template get<std::uint32_t>();
        m_cash.clear();
        for (std::uint32_t i = 0; i < balances && in.ok(); ++i) {
            std::string currency = in.getText();
            m_cash.push_back({std::move(currency), Money::fromRaw(in.template get<std::int64_t>())});
        }
        return in.ok();
    }

private:
    /// How one currency becomes the account's: times `rate`, or divided by it.
    struct Conversion {
        Price rate;
        bool divides = false;
    };
    [[nodiscard]] std::optional<Conversion> conversion(std::string_view currency) const;
    /// Signed value at the mark in account currency; 0 when flat, nothing when it cannot be known.
    [[nodiscard]] std::optional<Money> positionValue(InstrumentId id) const;
    Money& cashSlot(std::string_view currency);

    const InstrumentMaster* m_instruments;
    std::string m_accountCurrency;
    Money m_startingCash;
    std::vector<Position> m_positions;
    std::vector<Price> m_marks;
    std::vector<CashBalance> m_cash;
};

} // namespace mystic
