#include "ed25519.h"

#include <sodium.h>

namespace mystic {

namespace {

unsigned char* raw(std::byte* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

const unsigned char* raw(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

} // namespace

bool verifySignature(const PublicKey& key, std::span<const std::byte> message,
                     std::span<const std::byte> signature)
{
    return signature.size() == std::tuple_size_v<Signature> &&
           crypto_sign_verify_detached(raw(signature.data()), raw(message.data()), message.size(),
                                       raw(key.data())) == 0;
}

SeedSigner::SeedSigner(std::string name, const SecretSeed& seed) : m_name(std::move(name))
{
    static_assert(std::tuple_size_v<SecretSeed> == crypto_sign_SEEDBYTES &&
                  std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES &&
                  std::tuple_size_v<Signature> == crypto_sign_BYTES);
    crypto_sign_seed_keypair(raw(m_public.data()), raw(m_secret.data()), raw(seed.data()));
}

SeedSigner::~SeedSigner()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature SeedSigner::sign(std::span<const std::byte> message) const
{
    Signature signature{};
    crypto_sign_detached(raw(signature.data()), nullptr, raw(message.data()), message.size(),
                         raw(m_secret.data()));
    return signature;
}

} // namespace mystic
