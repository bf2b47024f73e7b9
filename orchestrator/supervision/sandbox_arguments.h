// The command line of the launcher: written by the spawner, read by the launcher. Pure.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "sandbox_level.h"

namespace mystic {

/// "<launcher> --level confined … --", to be followed by the program and its arguments.
[[nodiscard]] std::vector<std::string> launcherArguments(const std::string& launcher,
                                                         const SandboxPolicy& policy);

struct LauncherCommand {
    SandboxPolicy policy;
    std::size_t program = 0; ///< index of the program's path among the words
};
/// Reads the words after the launcher's own name.
[[nodiscard]] Result<LauncherCommand> parseLauncherArguments(std::span<char* const> words);

} // namespace mystic
