// How an order is named at a venue: a text of bounded length and alphabet that only this installation makes
// and that a restart makes again. Invariant: a function of (prefix, run, order, attempt) alone, so that an
// order can be looked for at the venue whatever was lost here; nothing is drawn or remembered.
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/ids.h"
#include "domain/result.h"
#include "messages.h"

namespace mystic {

/// Makes and recognises our names: "MYST-" and 16 letters of base32 (RFC 4648, A-Z 2-7) over 80 bits of two
/// XXH64. Two of a million orders collide with probability 4e-13.
class ClientOrderIds {
public:
    static constexpr std::size_t PrefixMax = 8;
    static constexpr std::size_t HashLetters = 16;
    static constexpr std::size_t SizeMax = PrefixMax + 1 + HashLetters;

    ClientOrderIds() = default;
    /// `prefix` tells installations on one account apart. `run` is the run's id.
    ClientOrderIds(std::string_view prefix, std::uint64_t run) : m_prefix(prefix), m_run(run) {}

    /// Errors: OutOfRange unless 1 to 8 of A-Z and 0-9.
    [[nodiscard]] static Result<void> checkPrefix(std::string_view prefix);

    [[nodiscard]] ClientOrderId make(OrderId order, std::uint16_t attempt) const;
    /// True for a name some run of this installation made.
    [[nodiscard]] bool isOurs(const ClientOrderId& id) const;
    [[nodiscard]] std::size_t size() const { return m_prefix.view().size() + 1 + HashLetters; }

private:
    FixedText<PrefixMax> m_prefix = "MYST";
    std::uint64_t m_run = 0;
};

} // namespace mystic
