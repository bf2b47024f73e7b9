// Numbers as people type them into fields. Exact: what does not fit is refused, never rounded.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace mystic {

/// "1 000.5" as an exact number scaled by 1e8; thin and plain spaces apart. Nothing for anything else, also
/// for a comma (it could mean either) and for more than eight decimals.
[[nodiscard]] std::optional<std::int64_t> typedNumber(const QString& text);

} // namespace mystic
