// JSON from outside: the one parser for foreign bytes and configuration files. Invariant: whatever the bytes,
// parsing ends within the limits with a value or with an error that names the place; no key counts twice, no
// number is NaN or infinite, nothing follows the value. It must not know what the JSON means.
#pragma once

#include <cstddef>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "domain/result.h"

namespace mystic {

struct JsonLimits {
    std::size_t bytesMax = 256U * 1024U;
    std::size_t depthMax = 16;              ///< nested objects and arrays
    std::size_t elementsMax = 20'000;       ///< values of any kind, all levels together
    std::size_t textBytesMax = 16U * 1024U; ///< of one string or key
    bool allowComments = false;             ///< // and /* */, for configuration files
};

/// Parses one JSON value (RFC 8259). `source` names the bytes in errors ("station.json").
/// Errors: Parse (with line and column, or the path of the value), OutOfRange (a limit is passed).
[[nodiscard]] Result<nlohmann::json> parseBoundedJson(std::string_view text, std::string_view source,
                                                      const JsonLimits& limits = {});

} // namespace mystic
