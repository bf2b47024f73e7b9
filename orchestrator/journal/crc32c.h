// CRC-32C (Castagnoli, RFC 3720 appendix B.4): finds damaged records fast; the chain proves, the CRC locates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mystic {

/// CRC-32C of the bytes; `previous` continues an earlier one. The same value with and without SSE 4.2.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t previous = 0);
/// The portable form, for machines without SSE 4.2 and for the test that both agree.
[[nodiscard]] std::uint32_t crc32cPortable(std::span<const std::byte> bytes, std::uint32_t previous = 0);

} // namespace mystic
