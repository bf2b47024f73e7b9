// Reading configuration values as agents and gate get them: JSON text of one scalar or of a list of strings.
// Invariant: a value that is returned lies within its key's range; every error names the key and what was
// expected. It must not know files, comments or objects: the configuration file is read elsewhere, by the
// bounded parser.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "agent.h"

namespace mystic {

/// The key with that name, or nullptr.
[[nodiscard]] const ConfigKey* findConfigKey(std::span<const ConfigKey> keys, std::string_view name);

/// A whole number within [minimum, maximum]. Errors: Parse, OutOfRange.
[[nodiscard]] Result<std::int64_t> readInteger(const ConfigKey& key, std::string_view json);
/// A decimal number scaled by 1e8 (exact, never through double) within [minimum, maximum]. Errors: Parse,
/// OutOfRange.
[[nodiscard]] Result<std::int64_t> readDecimal(const ConfigKey& key, std::string_view json);
/// A quoted string; escapes \" \\ \/ \n \t are understood, others are refused. Errors: Parse.
[[nodiscard]] Result<std::string> readText(const ConfigKey& key, std::string_view json);
/// true or false. Errors: Parse.
[[nodiscard]] Result<bool> readBoolean(const ConfigKey& key, std::string_view json);
/// A list of quoted strings, possibly empty, at most 1000 of them. Errors: Parse.
[[nodiscard]] Result<std::vector<std::string>> readTextList(const ConfigKey& key, std::string_view json);

} // namespace mystic
