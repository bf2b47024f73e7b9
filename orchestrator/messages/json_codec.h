// Messages as JSON text, for everything that leaves or enters the process. Prices, quantities, money and
// ratios travel as decimal strings, 64-bit integers as strings (JSON readers keep only 53 bits), times as ISO
// 8601 with nine digits, enumerations by name. Invariant: decoding what was encoded gives the same bytes; a
// message with a missing, unknown or ill-typed field is refused. Never used inside a turn.
#pragma once

#include <string>
#include <string_view>

#include "bounded_json.h"
#include "message.h"

namespace mystic {

/// {"kind":"Signal","source":0,"target":255,"seq":"12",…,"payload":{…}}; fields in the order of the
/// catalogue.
[[nodiscard]] std::string encodeJson(const Message& message);

/// The reverse. Errors: Parse, OutOfRange; the sentence names the field.
[[nodiscard]] Result<Message> decodeJson(std::string_view text, const JsonLimits& limits = {});

} // namespace mystic
