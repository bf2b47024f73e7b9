// Random numbers that are the same everywhere: draw n of a stream is a function of (seed, stream, n) alone,
// and the shapes made of it use only IEEE operations that round exactly (+ - * / sqrt), not the C library.
// The standard's distributions differ from one library to the next and would break replay.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace mystic {

/// Natural logarithm of a positive normal number, error below 1e-15 relative to 1. Series of atanh on
/// [sqrt(1/2), sqrt(2)).
[[nodiscard]] inline double portableLog(double x)
{
    constexpr double Ln2 = 0.6931471805599453;
    constexpr double SqrtHalf = 0.7071067811865476;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    auto exponent = static_cast<std::int64_t>(bits >> 52U) - 1022;
    double mantissa =
        std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFULL) | 0x3FE0000000000000ULL); // [0.5, 1)
    if (mantissa < SqrtHalf) {
        mantissa *= 2.0;
        --exponent;
    }
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    const double q = s * s;
    const double series =
        1.0 +
        q * (1.0 / 3 +
             q * (1.0 / 5 +
                  q * (1.0 / 7 + q * (1.0 / 9 + q * (1.0 / 11 + q * (1.0 / 13 + q * (1.0 / 15 + q / 17)))))));
    return static_cast<double>(exponent) * Ln2 + 2.0 * s * series;
}

/// One stream of draws. SplitMix64 used as a counter-based generator (Steele, Lea, Flood: Fast splittable
/// pseudorandom number generators, OOPSLA 2014).
class CounterRandom {
public:
    CounterRandom(std::uint64_t seed, std::uint64_t stream)
        : m_key(mix(mix(seed) ^ (stream * 0xD1B54A32D192ED03ULL + 1)))
    {
    }

    [[nodiscard]] std::uint64_t next() { return mix(m_key + ++m_count * 0x9E3779B97F4A7C15ULL); }
    /// (0, 1], 53 bits.
    [[nodiscard]] double uniform() { return static_cast<double>((next() >> 11U) + 1) * 0x1.0p-53; }
    /// Mean 1.
    [[nodiscard]] double exponential() { return -portableLog(uniform()); }
    /// Mean 0, standard deviation 1 (Marsaglia's polar method; its second value is the next draw).
    [[nodiscard]] double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        for (;;) {
            const double a = 2.0 * uniform() - 1.0;
            const double b = 2.0 * uniform() - 1.0;
            const double square = a * a + b * b;
            if (square >= 1.0 || square < 1e-30)
                continue;
            const double factor = std::sqrt(-2.0 * portableLog(square) / square);
            m_spare = b * factor;
            m_hasSpare = true;
            return a * factor;
        }
    }

private:
    static constexpr std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_key;
    std::uint64_t m_count = 0;
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

} // namespace mystic
