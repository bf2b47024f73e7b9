// Where the programs are that the station starts itself (mystic-sandbox, mystic-agent): installed or in a
// build folder, always at the same place relative to the running program. Never searched for in PATH.
#pragma once

#include <string>

#include "domain/result.h"

namespace mystic {

/// The full path of `name` in libexec/mystic-station/ beside the folder of `running` or above it; in the
/// package that is /usr/libexec for /usr/bin. `running`: the path of the running program.
[[nodiscard]] Result<std::string> companionProgram(const std::string& name, const std::string& running);
/// The same for the process that asks.
[[nodiscard]] Result<std::string> companionProgram(const std::string& name);

} // namespace mystic
