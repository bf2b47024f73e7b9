#include "crc32c.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace mystic {

namespace {

constexpr std::uint32_t Polynomial = 0x82F63B78; // reflected 0x1EDC6F41

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ Polynomial : value >> 1U;
        table[i] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> Table = makeTable();

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t crc32cSse(std::span<const std::byte> bytes,
                                                          std::uint32_t previous)
{
    std::uint64_t crc = ~previous;
    while (bytes.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), 8);
        crc = _mm_crc32_u64(crc, word);
        bytes = bytes.subspan(8);
    }
    auto rest = static_cast<std::uint32_t>(crc);
    for (const std::byte b : bytes)
        rest = _mm_crc32_u8(rest, std::to_integer<std::uint8_t>(b));
    return ~rest;
}
#endif

} // namespace

std::uint32_t crc32cPortable(std::span<const std::byte> bytes, std::uint32_t previous)
{
    std::uint32_t crc = ~previous;
    for (const std::byte b : bytes)
        crc = (crc >> 8U) ^ Table[(crc ^ std::to_integer<std::uint32_t>(b)) & 0xFFU];
    return ~crc;
}

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t previous)
{
#if defined(__x86_64__)
    static const bool hasSse = __builtin_cpu_supports("sse4.2") != 0;
    if (hasSse)
        return crc32cSse(bytes, previous);
#endif
    return crc32cPortable(bytes, previous);
}

} // namespace mystic
