// Scaled-integer numbers for prices, quantities, money and ratios: 64-bit, eight decimals, 128-bit
// intermediates. Invariant: no operation wraps or silently loses digits; rounding is named, overflow is an
// error. Never double for money: doubles live only inside indicators and statistics and come back through
// fromDouble().
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "result.h"

namespace mystic {

__extension__ typedef __int128 Int128;

/// What happens to digits that do not fit.
enum class Rounding : std::uint8_t {
    Down /*towards zero*/,
    Floor,
    Ceiling,
    HalfUp /*ties away from zero*/,
    HalfEven
};

/// Thrown by the checked operators. Inside an agent it is caught at the lane's edge and isolates that agent;
/// code outside agents uses the functions returning std::optional.
class ArithmeticOverflow final : public std::overflow_error {
public:
    using std::overflow_error::overflow_error;
};

[[noreturn]] void throwOverflow(const char* operation);

/// numerator / denominator with the named rounding. denominator must not be 0.
[[nodiscard]] Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding);
/// The value as int64, or nothing when it does not fit.
[[nodiscard]] std::optional<std::int64_t> narrow(Int128 value);

/// Parses an exact decimal ("-12.5", "1e-5", "1.25E3") to an integer scaled by 1e8.
/// Errors: Parse (not a number, NaN, infinity, empty), OutOfRange (does not fit). Digits beyond eight are
/// rounded.
[[nodiscard]] Result<std::int64_t> parseScaled(std::string_view text, Rounding rounding = Rounding::HalfEven);
/// Shortest decimal text of a value scaled by 1e8, at least `minDecimals` digits after the point.
[[nodiscard]] std::string formatScaled(std::int64_t raw, int minDecimals = 0);
/// Exactly `decimals` digits after the point, rounded half even.
[[nodiscard]] std::string formatScaledFixed(std::int64_t raw, int decimals);
/// A double as an integer scaled by 1e8, or nothing when it is not finite or does not fit.
[[nodiscard]] std::optional<std::int64_t> scaledFromDouble(double value, Rounding rounding);

/// One scaled number; the tag keeps prices from being added to quantities. Trivially copyable, 8 bytes, no
/// padding.
template <typename Tag>
class Fixed {
public:
    static constexpr std::int64_t Scale = 100'000'000;

    constexpr Fixed() = default;
    [[nodiscard]] static constexpr Fixed fromRaw(std::int64_t raw)
    {
        Fixed value;
        value.m_raw = raw;
        return value;
    }
    /// Whole units. Throws ArithmeticOverflow beyond +-92 233 720 368.
    [[nodiscard]] static constexpr Fixed fromInteger(std::int64_t units)
    {
        std::int64_t raw = 0;
        if (__builtin_mul_overflow(units, Scale, &raw))
            throwOverflow("fromInteger");
        return fromRaw(raw);
    }
    [[nodiscard]] static Result<Fixed> parse(std::string_view text, Rounding rounding = Rounding::HalfEven)
    {
        return parseScaled(text, rounding).map([](std::int64_t raw) { return fromRaw(raw); });
    }
    /// The way back from statistics. Throws ArithmeticOverflow for NaN, infinity and values out of range.
    [[nodiscard]] static Fixed fromDouble(double value, Rounding rounding = Rounding::HalfEven)
    {
        const auto raw = scaledFromDouble(value, rounding);
        if (!raw)
            throwOverflow("fromDouble");
        return fromRaw(*raw);
    }

    [[nodiscard]] constexpr std::int64_t raw() const { return m_raw; }
    [[nodiscard]] constexpr double toDouble() const
    {
        return static_cast<double>(m_raw) / static_cast<double>(Scale);
    }
    [[nodiscard]] std::string toString(int minDecimals = 0) const { return formatScaled(m_raw, minDecimals); }
    [[nodiscard]] std::string toFixed(int decimals) const { return formatScaledFixed(m_raw, decimals); }

    [[nodiscard]] constexpr bool isZero() const { return m_raw == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_raw > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_raw < 0; }
    [[nodiscard]] constexpr Fixed abs() const { return m_raw < 0 ? -*this : *this; }

    friend constexpr auto operator<=>(const Fixed&, const Fixed&) = default;

    constexpr Fixed operator-() const
    {
        std::int64_t raw = 0;
        if (__builtin_sub_overflow(std::int64_t{0}, m_raw, &raw))
            throwOverflow("negation");
        return fromRaw(raw);
    }
    constexpr Fixed& operator+=(Fixed other)
    {
        if (__builtin_add_overflow(m_raw, other.m_raw, &m_raw))
            throwOverflow("addition");
        return *this;
    }
    constexpr Fixed& operator-=(Fixed other)
    {
        if (__builtin_sub_overflow(m_raw, other.m_raw, &m_raw))
            throwOverflow("subtraction");
        return *this;
    }
    friend constexpr Fixed operator+(Fixed a, Fixed b) { return a += b; }
    friend constexpr Fixed operator-(Fixed a, Fixed b) { return a -= b; }

private:
    std::int64_t m_raw = 0;
};

/// Quote currency per unit of the instrument.
using Price = Fixed<struct PriceTag>;
/// Units (shares, contracts, coins). Signed where it is a net position.
using Quantity = Fixed<struct QuantityTag>;
/// An amount in a named currency.
using Money = Fixed<struct MoneyTag>;
/// A dimensionless share: 0.02 = 2 %. Also contract multipliers and conversion rates.
using Ratio = Fixed<struct RatioTag>;

/// a * b / 1e8 with 128-bit intermediate; nothing on overflow.
[[nodiscard]] std::optional<std::int64_t> multiplyScaled(std::int64_t a, std::int64_t b, Rounding rounding);
/// a * 1e8 / b with 128-bit intermediate; nothing on overflow or b == 0.
[[nodiscard]] std::optional<std::int64_t> divideScaled(std::int64_t a, std::int64_t b, Rounding rounding);

/// price * quantity * multiplier in quote currency; nothing on overflow.
[[nodiscard]] std::optional<Money> checkedNotional(Price price, Quantity quantity, Ratio multiplier,
                                                   Rounding rounding = Rounding::HalfEven);
/// As checkedNotional, throwing ArithmeticOverflow.
[[nodiscard]] Money notional(Price price, Quantity quantity, Ratio multiplier = Ratio::fromInteger(1),
                             Rounding rounding = Rounding::HalfEven);
/// amount * ratio. Throws ArithmeticOverflow.
[[nodiscard]] Money scaled(Money amount, Ratio ratio, Rounding rounding = Rounding::HalfEven);
/// part / whole; nothing when whole is 0 or the share does not fit.
[[nodiscard]] std::optional<Ratio> share(Money part, Money whole, Rounding rounding = Rounding::HalfEven);
/// Largest multiple of `step` not above |value| in magnitude, sign kept. step <= 0 returns value unchanged.
[[nodiscard]] std::int64_t floorToStep(std::int64_t raw, std::int64_t step);

} // namespace mystic
