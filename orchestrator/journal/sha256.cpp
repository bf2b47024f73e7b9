#include "sha256.h"

#define OPENSSL_SUPPRESS_DEPRECATED // the low-level calls, on purpose: see sha256.h
#include <openssl/sha.h>

namespace mystic {

static_assert(sizeof(SHA256_CTX) == 112 && alignof(SHA256_CTX) <= 8);

namespace {

SHA256_CTX* contextOf(std::array<std::byte, 112>& state)
{
    return reinterpret_cast<SHA256_CTX*>(state.data());
}

} // namespace

Sha256::Sha256()
{
    SHA256_Init(contextOf(m_state));
}

void Sha256::update(std::span<const std::byte> bytes)
{
    SHA256_Update(contextOf(m_state), bytes.data(), bytes.size());
}

Hash Sha256::finish()
{
    Hash hash;
    SHA256_Final(reinterpret_cast<unsigned char*>(hash.data()), contextOf(m_state));
    return hash;
}

Hash sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

Hash chainHash(const Hash& previous, std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.update(previous);
    hash.update(bytes);
    return hash.finish();
}

std::string toHex(const Hash& hash)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    text.reserve(hash.size() * 2);
    for (const std::byte b : hash) {
        text.push_back(Digits[std::to_integer<unsigned>(b) >> 4U]);
        text.push_back(Digits[std::to_integer<unsigned>(b) & 15U]);
    }
    return text;
}

std::optional<Hash> hashFromHex(std::string_view text)
{
    Hash hash;
    if (text.size() != hash.size() * 2)
        return std::nullopt;
    const auto digit = [](char c) -> int {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        return -1;
    };
    for (std::size_t i = 0; i < hash.size(); ++i) {
        const int high = digit(text[2 * i]);
        const int low = digit(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        hash[i] = static_cast<std::byte>(high * 16 + low);
    }
    return hash;
}

} // namespace mystic
