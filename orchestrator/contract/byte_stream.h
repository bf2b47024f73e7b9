// Reading and writing state as bytes, little endian. Invariant: a reader never reads past its end; it latches
// an error instead, so a chain of reads needs one check at its end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace mystic {

/// Appends values to a growing buffer that is reused between snapshots.
class ByteWriter {
public:
    void clear() { m_size = 0; }
    template <typename T>
    void put(const T& value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        append(&value, sizeof(T));
    }
    void putText(std::string_view text)
    {
        put(static_cast<std::uint32_t>(text.size()));
        append(text.data(), text.size());
    }
    [[nodiscard]] std::span<const std::byte> bytes() const { return std::span(m_bytes).first(m_size); }

private:
    /// A vector's own insert costs a call for each number; a snapshot has thousands.
    void append(const void* from, std::size_t size)
    {
        if (m_bytes.size() - m_size < size)
            m_bytes.resize(std::max(2 * m_bytes.size(), m_size + size));
        if (size != 0)
            std::memcpy(m_bytes.data() + m_size, from, size);
        m_size += size;
    }

    std::vector<std::byte> m_bytes; ///< its first m_size are the snapshot
    std::size_t m_size = 0;
};

/// Reads what a ByteWriter wrote. After the first short read every get returns a zero value and ok() is
/// false.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : m_rest(bytes) {}
    template <typename T>
    [[nodiscard]] T get()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value{};
        if (m_rest.size() < sizeof(T)) {
            m_ok = false;
            m_rest = {};
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof(T));
        m_rest = m_rest.subspan(sizeof(T));
        return value;
    }
    [[nodiscard]] std::string getText()
    {
        const auto size = get<std::uint32_t>();
        if (m_rest.size() < size) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        std::string text(reinterpret_cast<const char*>(m_rest.data()), size);
        m_rest = m_rest.subspan(size);
        return text;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
    bool m_ok = true;
};

} // namespace mystic
