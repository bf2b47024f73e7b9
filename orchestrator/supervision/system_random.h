// Random bytes from the system, for keys. Nothing that is journaled or replayed may come from here.
#pragma once

#include <cstddef>
#include <span>

namespace mystic {

/// Fills `out`; waits until the system has enough entropy (once, early after a boot).
void fillRandom(std::span<std::byte> out);

} // namespace mystic
