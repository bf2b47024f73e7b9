// A fast 64-bit digest over bytes (XXH64). For identity and digests of state, not for security: the journal's
// chain is SHA-256.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mystic {

/// XXH64 of the bytes. Source: Yann Collet, "xxHash fast digest algorithm", specification 0.1.1.
[[nodiscard]] std::uint64_t xxHash64(std::span<const std::byte> bytes, std::uint64_t seed = 0);

} // namespace mystic
