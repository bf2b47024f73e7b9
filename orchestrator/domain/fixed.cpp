#include "fixed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "invariant.h"

namespace mystic {

namespace {

constexpr std::int64_t ScaleRaw = 100'000'000;
constexpr int ScaleDigits = 8;
constexpr int DigitsMax = 36;    // below the 38 digits an Int128 holds
constexpr int ExponentMax = 400; // anything larger is out of range whatever the digits say

struct DecimalText {
    Int128 digits = 0;
    int exponent = 0; // value = digits * 10^exponent
    bool negative = false;
    bool truncated = false; // digits beyond DigitsMax were non-zero
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the optional exponent part; returns false when it is malformed.
bool readExponent(std::string_view text, int& exponent)
{
    if (text.empty())
        return true;
    if (text.front() != 'e' && text.front() != 'E')
        return false;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || std::abs(value) > ExponentMax)
        return false;
    exponent += value;
    return true;
}

std::optional<DecimalText> readDecimal(std::string_view text)
{
    DecimalText out;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        out.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool anyDigit = false;
    bool afterPoint = false;
    int kept = 0;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (!isDigit(c))
            break;
        anyDigit = true;
        if (kept < DigitsMax) {
            out.digits = out.digits * 10 + (c - '0');
            kept += out.digits != 0 ? 1 : 0;
            out.exponent -= afterPoint ? 1 : 0;
        } else {
            out.truncated = out.truncated || c != '0';
            out.exponent += afterPoint ? 0 : 1;
        }
    }
    if (!anyDigit || !readExponent(text.substr(i), out.exponent))
        return std::nullopt;
    if (out.truncated) { // whatever was dropped lies above zero: one more digit keeps it from looking like a
                         // tie
        out.digits = out.digits * 10 + 1;
        --out.exponent;
    }
    return out;
}

Int128 powerOfTen(int exponent)
{
    Int128 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

} // namespace

void invariantFailed(const char* condition, const char* meaning, const char* file, int line) noexcept
{
    std::fprintf(stderr, "invariant violated: %s (%s) at %s:%d\n", meaning, condition, file, line);
    std::abort();
}

void throwOverflow(const char* operation)
{
    throw ArithmeticOverflow(std::string("fixed-point overflow in ") + operation);
}

namespace {

/// Quotient toward zero and what remains. Nearly all amounts of trade fit 64 bits even as products, and there
/// the processor divides several times faster than the 128-bit routine.
struct Division {
    Int128 quotient = 0;
    Int128 remainder = 0;
};
Division divide(Int128 numerator, Int128 denominator)
{
    const auto shortNumerator = static_cast<std::int64_t>(numerator);
    const auto shortDenominator = static_cast<std::int64_t>(denominator);
    if (shortNumerator == numerator && shortDenominator == denominator && shortDenominator > 0)
        return {shortNumerator / shortDenominator, shortNumerator % shortDenominator};
    return {numerator / denominator, numerator % denominator};
}

} // namespace

Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding)
{
    MYSTIC_INVARIANT(denominator != 0, "division by zero is the caller's to exclude");
    auto [quotient, remainder] = divide(numerator, denominator);
    if (remainder == 0)
        return quotient;
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 away = negative ? -1 : 1;
    const Int128 absRemainder = remainder < 0 ? -remainder : remainder;
    const Int128 absDenominator = denominator < 0 ? -denominator : denominator;
    const Int128 rest = absDenominator - absRemainder; // compare without doubling, which could overflow
    switch (rounding) {
    case Rounding::Down:
        break;
    case Rounding::Floor:
        quotient += negative ? -1 : 0;
        break;
    case Rounding::Ceiling:
        quotient += negative ? 0 : 1;
        break;
    case Rounding::HalfUp:
        quotient += absRemainder >= rest ? away : 0;
        break;
    case Rounding::HalfEven:
        if (absRemainder > rest || (absRemainder == rest && quotient % 2 != 0))
            quotient += away;
        break;
    }
    return quotient;
}

std::optional<std::int64_t> narrow(Int128 value)
{
    if (value > INT64_MAX || value < INT64_MIN)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

Result<std::int64_t> parseScaled(std::string_view text, Rounding rounding)
{
    const auto decimal = readDecimal(text);
    if (!decimal)
        return failure(ErrorCode::Parse, "'" + std::string(text.substr(0, 40)) + "' is not a decimal number");
    const Int128 digits = decimal->negative ? -decimal->digits : decimal->digits;
    const int exponent = decimal->exponent + ScaleDigits;
    const auto outOfRange = [&] {
        return failure(ErrorCode::OutOfRange, "'" + std::string(text.substr(0, 40)) +
                                                  "' is outside +-92 233 720 368 with eight decimals");
    };
    if (digits == 0)
        return std::int64_t{0};
    if (exponent >= 0) {
        if (exponent > 19)
            return outOfRange();
        const Int128 power = powerOfTen(exponent);
        Int128 product = 0;
        if (__builtin_mul_overflow(digits, power, &product))
            return outOfRange();
        const auto raw = narrow(product);
        return raw ? Result<std::int64_t>(*raw) : outOfRange();
    }
    if (-exponent > DigitsMax + 1) // smaller than half of the last digit whatever the digits are
        return std::int64_t{rounding == Rounding::Floor && digits < 0     ? -1
                            : rounding == Rounding::Ceiling && digits > 0 ? 1
                                                                          : 0};
    const auto raw = narrow(divideRounded(digits, powerOfTen(-exponent), rounding));
    return raw ? Result<std::int64_t>(*raw) : outOfRange();
}

std::string formatScaledFixed(std::int64_t raw, int decimals)
{
    decimals = std::clamp(decimals, 0, ScaleDigits);
    const Int128 step = powerOfTen(ScaleDigits - decimals);
    const Int128 value = divideRounded(raw, step, Rounding::HalfEven);
    const bool negative = value < 0;
    const Int128 magnitude = negative ? -value : value;
    const Int128 unit = powerOfTen(decimals);
    std::array<char, 48> buffer{};
    const auto whole = static_cast<long long>(magnitude / unit);
    const auto fraction = static_cast<long long>(magnitude % unit);
    const int size = decimals == 0
                         ? std::snprintf(buffer.data(), buffer.size(), "%s%lld", negative ? "-" : "", whole)
                         : std::snprintf(buffer.data(), buffer.size(), "%s%lld.%0*lld", negative ? "-" : "",
                                         whole, decimals, fraction);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string formatScaled(std::int64_t raw, int minDecimals)
{
    std::string text = formatScaledFixed(raw, ScaleDigits);
    const std::size_t point = text.find('.');
    const std::size_t keep = point + 1 + static_cast<std::size_t>(std::clamp(minDecimals, 0, ScaleDigits));
    while (text.size() > keep && text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::optional<std::int64_t> scaledFromDouble(double value, Rounding rounding)
{
    if (!std::isfinite(value))
        return std::nullopt;
    const double product = value * static_cast<double>(ScaleRaw);
    if (std::abs(product) >= 9.2e18)
        return std::nullopt;
    switch (rounding) {
    case Rounding::Down:
        return static_cast<std::int64_t>(std::trunc(product));
    case Rounding::Floor:
        return static_cast<std::int64_t>(std::floor(product));
    case Rounding::Ceiling:
        return static_cast<std::int64_t>(std::ceil(product));
    case Rounding::HalfUp:
        return static_cast<std::int64_t>(std::round(product));
    case Rounding::HalfEven:
        return static_cast<std::int64_t>(std::nearbyint(product));
    }
    return std::nullopt;
}

std::optional<std::int64_t> multiplyScaled(std::int64_t a, std::int64_t b, Rounding rounding)
{
    return narrow(divideRounded(static_cast<Int128>(a) * b, ScaleRaw, rounding));
}

std::optional<std::int64_t> divideScaled(std::int64_t a, std::int64_t b, Rounding rounding)
{
    if (b == 0)
        return std::nullopt;
    return narrow(divideRounded(static_cast<Int128>(a) * ScaleRaw, b, rounding));
}

std::optional<Money> checkedNotional(Price price, Quantity quantity, Ratio multiplier, Rounding rounding)
{
    const Int128 product = static_cast<Int128>(price.raw()) * quantity.raw();
    if (multiplier.raw() == ScaleRaw) {
        const auto raw = narrow(divideRounded(product, ScaleRaw, rounding));
        return raw ? std::optional(Money::fromRaw(*raw)) : std::nullopt;
    }
    Int128 full = 0;
    if (__builtin_mul_overflow(product, static_cast<Int128>(multiplier.raw()), &full))
        return std::nullopt;
    const auto raw = narrow(divideRounded(full, static_cast<Int128>(ScaleRaw) * ScaleRaw, rounding));
    return raw ? std::optional(Money::fromRaw(*raw)) : std::nullopt;
}

Money notional(Price price, Quantity quantity, Ratio multiplier, Rounding rounding)
{
    const auto value = checkedNotional(price, quantity, multiplier, rounding);
    if (!value)
        throwOverflow("notional");
    return *value;
}

Money scaled(Money amount, Ratio ratio, Rounding rounding)
{
    const auto raw = multiplyScaled(amount.raw(), ratio.raw(), rounding);
    if (!raw)
        throwOverflow("scaling of money");
    return Money::fromRaw(*raw);
}

std::optional<Ratio> share(Money part, Money whole, Rounding rounding)
{
    const auto raw = divideScaled(part.raw(), whole.raw(), rounding);
    return raw ? std::optional(Ratio::fromRaw(*raw)) : std::nullopt;
}

std::int64_t floorToStep(std::int64_t raw, std::int64_t step)
{
    return step <= 0 ? raw : raw - raw % step;
}

} // namespace mystic
