// Shuts the calling process in for good, layer by layer. What follows (exec) inherits it and cannot undo it.
// Knows nothing of agents; runs in a process of its own with one thread.
#pragma once

#include "supervision/sandbox_level.h"

namespace mystic {

/// Puts every layer that `policy.level` promises in force. `program` stays readable and executable. The first
/// layer that cannot be had is an error: then nothing may be run.
[[nodiscard]] Result<void> confine(const SandboxPolicy& policy, const std::string& program);

/// The layers one by one; each error says which it was and why.
[[nodiscard]] Result<void> enterNamespaces();
[[nodiscard]] Result<void> dropPrivileges();
[[nodiscard]] Result<void> limitResources(const SandboxPolicy& policy);
[[nodiscard]] Result<void> limitFiles(const SandboxPolicy& policy, const std::string& program);
[[nodiscard]] Result<void> limitSystemCalls();

/// Of the running kernel; 0 = it has none.
[[nodiscard]] int landlockVersion();

} // namespace mystic
