// Short text of bounded length inside fixed-layout messages. Invariant: bytes after the text are zero, so two
// equal texts are equal bytes and a hash over the message is a hash over its meaning.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace mystic {

/// UTF-8 text of at most N bytes; longer text is cut at a character boundary.
template <std::size_t N>
struct FixedText {
    std::array<char, N> bytes{};

    constexpr FixedText() = default;
    constexpr FixedText(std::string_view text)
    {
        assign(text);
    } // NOLINT(google-explicit-constructor): a text is a text
    constexpr FixedText(const char* text) { assign(text); } // NOLINT(google-explicit-constructor)

    constexpr void assign(std::string_view text)
    {
        bytes.fill('\0');
        std::size_t size = std::min(text.size(), N);
        if (size < text.size()) { // do not leave half a character behind
            while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
                --size;
        }
        std::copy_n(text.begin(), size, bytes.begin());
    }
    [[nodiscard]] constexpr std::string_view view() const
    {
        const auto end = std::find(bytes.begin(), bytes.end(), '\0');
        return {bytes.data(), static_cast<std::size_t>(end - bytes.begin())};
    }
    [[nodiscard]] std::string str() const { return std::string(view()); }
    [[nodiscard]] constexpr bool empty() const { return bytes[0] == '\0'; }
    friend constexpr bool operator==(const FixedText&, const FixedText&) = default;
};

} // namespace mystic
