// Whether a message that came as bytes from outside this process is one of the catalogue. Invariant: what
// passes can be read, printed and hashed by everybody; it is not yet believed. Knows nothing of who sent it.
#pragma once

#include "domain/result.h"
#include "message.h"

namespace mystic {

/// Size as of its kind, every enumerator one that exists, no list longer than its room, texts UTF-8 with
/// nothing behind them. Errors: Corrupt, naming kind and field.
[[nodiscard]] Result<void> checkMessage(const Message& message);

} // namespace mystic
