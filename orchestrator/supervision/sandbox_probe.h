// What a sandbox really holds on this machine: a child is shut in as an agent would be and tries what is
// forbidden (app/sandbox/probe.cpp). A level counts only when every one of its attempts was denied.
#pragma once

#include <string_view>

#include "domain/time.h"
#include "spawner.h"

namespace mystic {

/// The last line of a probe; without it nothing is believed.
inline constexpr std::string_view ProbeDone = "done";
/// One attempt as a message on the child's channel.
[[nodiscard]] std::string formatProbeLine(const SandboxCheck& check);
[[nodiscard]] Result<SandboxCheck> parseProbeLine(std::string_view line);

/// The highest level, none above `most`, whose every attempt was denied. Pure.
[[nodiscard]] SandboxLevel provenLevel(SandboxLevel most, const std::vector<SandboxCheck>& checks);

/// Probes `policy` as it stands and, where its level cannot be had, the levels below it. `launcher` is the
/// program mystic-sandbox. Blocks, at most `timeout` for each level: not for the window's or an engine's
/// thread.
[[nodiscard]] SandboxReport probeSandbox(Spawner& spawner, const std::string& launcher,
                                         const SandboxPolicy& policy, Duration timeout = seconds(5));

} // namespace mystic
