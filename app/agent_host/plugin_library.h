// An agent from a shared library. Runs only in a child process.
#pragma once

#include <memory>
#include <string>

#include "contract/agent.h"

namespace mystic {

/// Loads the library and makes its agent. Errors: what the loader says, a missing factory, another build. The
/// library stays loaded until the process ends.
[[nodiscard]] Result<std::unique_ptr<BaseAgent>> makePluginAgent(const std::string& library);

} // namespace mystic
