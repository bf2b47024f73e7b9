// Ed25519 signatures (RFC 8032) by libsodium, and the port through which the journal signs. The journal's
// logic sees no secret.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>

#include "domain/result.h"

namespace mystic {

using PublicKey = std::array<std::byte, 32>;
using Signature = std::array<std::byte, 64>;
using SecretSeed = std::array<std::byte, 32>;

/// False also for signatures that are malleable, of a small order, or not canonical.
[[nodiscard]] bool verifySignature(const PublicKey& key, std::span<const std::byte> message,
                                   std::span<const std::byte> signature);

/// Who signs checkpoints. sign() on the writer's thread.
class Signer {
public:
    virtual ~Signer() = default;
    /// Of the key, as in its signatures: no spaces, no plus.
    [[nodiscard]] virtual const std::string& name() const = 0;
    [[nodiscard]] virtual const PublicKey& publicKey() const = 0;
    [[nodiscard]] virtual Signature sign(std::span<const std::byte> message) const = 0;
};

/// Signs with a seed in memory, which is wiped at its end.
class SeedSigner final : public Signer {
public:
    SeedSigner(std::string name, const SecretSeed& seed);
    ~SeedSigner() override;
    SeedSigner(const SeedSigner&) = delete;
    SeedSigner& operator=(const SeedSigner&) = delete;
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] const PublicKey& publicKey() const override { return m_public; }
    [[nodiscard]] Signature sign(std::span<const std::byte> message) const override;

private:
    std::string m_name;
    PublicKey m_public{};
    std::array<std::byte, 64> m_secret{};
};

} // namespace mystic
