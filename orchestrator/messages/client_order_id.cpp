#include "client_order_id.h"

#include <algorithm>
#include <array>
#include <span>

#include "domain/hash.h"

namespace mystic {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

} // namespace

Result<void> ClientOrderIds::checkPrefix(std::string_view prefix)
{
    const bool fits =
        !prefix.empty() && prefix.size() <= PrefixMax &&
        std::ranges::all_of(prefix, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    return fits ? Result<void>()
                : failure(ErrorCode::OutOfRange,
                          "the prefix of client order ids must be 1 to 8 characters of A-Z "
                          "and 0-9, not \"" +
                              std::string(prefix) + "\"");
}

ClientOrderId ClientOrderIds::make(OrderId order, std::uint16_t attempt) const
{
    const std::array<std::uint64_t, 3> key{m_run, order, attempt};
    const auto bytes = std::as_bytes(std::span(key));
    std::array<std::uint64_t, 2> bits{xxHash64(bytes, 1), xxHash64(bytes, 2)};
    std::array<char, SizeMax> text{};
    const std::string_view prefix = m_prefix.view();
    std::size_t at = prefix.size();
    std::copy(prefix.begin(), prefix.end(), text.begin());
    text[at++] = '-';
    for (std::size_t i = 0; i < HashLetters; ++i) { // 8 letters, 40 bits, of each
        std::uint64_t& source = bits[i / 8];
        text[at++] = Alphabet[source & 31U];
        source >>= 5U;
    }
    return ClientOrderId(std::string_view(text.data(), at));
}

bool ClientOrderIds::isOurs(const ClientOrderId& id) const
{
    const std::string_view text = id.view();
    const std::string_view prefix = m_prefix.view();
    return text.size() == size() && text.starts_with(prefix) && text[prefix.size()] == '-' &&
           text.substr(prefix.size() + 1).find_first_not_of(Alphabet) == std::string_view::npos;
}

} // namespace mystic
