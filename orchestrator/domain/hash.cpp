#include "hash.h"

#include <array>
#include <bit>
#include <cstring>

namespace mystic {

namespace {

constexpr std::uint64_t P1 = 0x9E3779B185EBCA87ULL;
constexpr std::uint64_t P2 = 0xC2B2AE3D27D4EB4FULL;
constexpr std::uint64_t P3 = 0x165667B19E3779F9ULL;
constexpr std::uint64_t P4 = 0x85EBCA77C2B2AE63ULL;
constexpr std::uint64_t P5 = 0x27D4EB2F165667C5ULL;

template <typename T>
std::uint64_t load(const std::byte* from)
{
    T value = 0;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

std::uint64_t round(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl(lane + word * P2, 31) * P1;
}

std::uint64_t avalanche(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 33U)) * P2;
    hash = (hash ^ (hash >> 29U)) * P3;
    return hash ^ (hash >> 32U);
}

/// The part of the input that fills whole stripes of 32 bytes.
std::uint64_t hashStripes(const std::byte*& at, const std::byte* end, std::uint64_t seed)
{
    std::array<std::uint64_t, 4> lanes{seed + P1 + P2, seed + P2, seed, seed - P1};
    for (; end - at >= 32; at += 32)
        for (std::size_t i = 0; i < lanes.size(); ++i)
            lanes[i] = round(lanes[i], load<std::uint64_t>(at + i * 8));
    std::uint64_t hash =
        std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
    for (const std::uint64_t lane : lanes)
        hash = (hash ^ round(0, lane)) * P1 + P4;
    return hash;
}

} // namespace

std::uint64_t xxHash64(std::span<const std::byte> bytes, std::uint64_t seed)
{
    static_assert(std::endian::native == std::endian::little, "digests are defined over little-endian bytes");
    const std::byte* at = bytes.data();
    const std::byte* const end = at + bytes.size();
    std::uint64_t hash = bytes.size() >= 32 ? hashStripes(at, end, seed) : seed + P5;
    hash += bytes.size();
    for (; end - at >= 8; at += 8)
        hash = std::rotl(hash ^ round(0, load<std::uint64_t>(at)), 27) * P1 + P4;
    if (end - at >= 4) {
        hash = std::rotl(hash ^ (load<std::uint32_t>(at) * P1), 23) * P2 + P3;
        at += 4;
    }
    for (; at < end; ++at)
        hash = std::rotl(hash ^ (load<std::uint8_t>(at) * P5), 11) * P1;
    return avalanche(hash);
}

} // namespace mystic
