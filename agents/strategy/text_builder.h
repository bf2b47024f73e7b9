// Words with numbers, without allocation and without the locale: a reason is part of a signal's bytes and
// must be the same on every machine. Text that does not fit is cut.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mystic {

/// Appends text and numbers to a fixed buffer.
class TextBuilder {
public:
    TextBuilder& text(std::string_view part)
    {
        const std::size_t room = m_bytes.size() - m_size;
        const std::size_t count = part.size() < room ? part.size() : room;
        part.copy(m_bytes.data() + m_size, count);
        m_size += count;
        return *this;
    }
    TextBuilder& number(double value, int decimals)
    {
        return append([&](char* first, char* last) {
            return std::to_chars(first, last, value, std::chars_format::fixed, decimals);
        });
    }
    TextBuilder& number(std::int64_t value)
    {
        return append([&](char* first, char* last) { return std::to_chars(first, last, value); });
    }
    /// A share of 1 in percent: 0.0014 with two decimals is "0.14 %".
    TextBuilder& percent(double share, int decimals) { return number(share * 100, decimals).text(" %"); }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    template <typename Write>
    TextBuilder& append(Write write)
    {
        const auto result = write(m_bytes.data() + m_size, m_bytes.data() + m_bytes.size());
        if (result.ec == std::errc{})
            m_size = static_cast<std::size_t>(result.ptr - m_bytes.data());
        return *this;
    }

    std::array<char, 192> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace mystic
