// Where recorded data comes from, as the readers see it: bytes in order, nothing about files. Readers stay
// free of the operating system, so that the same bytes give the same events wherever they are kept.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>

#include "domain/result.h"

namespace mystic {

/// Bytes in order. One thread at a time.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `out`; returns how many bytes, 0 at the end. After an error every further call
    /// fails likewise.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::byte> out) = 0;
    /// Bytes in the underlying store (compressed ones if it is compressed), 0 when unknown.
    [[nodiscard]] virtual std::uint64_t sizeHint() const = 0;
    /// How many of those have been taken so far.
    [[nodiscard]] virtual std::uint64_t consumed() const = 0;
};

/// Bytes already in memory.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> out) override
    {
        const std::size_t count = std::min(out.size(), m_bytes.size() - m_taken);
        if (count > 0)
            std::memcpy(out.data(), m_bytes.data() + m_taken, count);
        m_taken += count;
        return count;
    }
    [[nodiscard]] std::uint64_t sizeHint() const override { return m_bytes.size(); }
    [[nodiscard]] std::uint64_t consumed() const override { return m_taken; }

private:
    std::string m_bytes;
    std::size_t m_taken = 0;
};

} // namespace mystic
