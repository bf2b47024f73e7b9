// Replay of a recorded session: builds the same parts from the journal's header and compares every output.
#pragma once

#include <functional>
#include <string>

#include "agent_registry.h"
#include "engine/replayer.h"

namespace mystic {

/// Re-runs the journal in `directory`. `progress` gets turns done and the share of bytes read; false stops.
/// Errors: the journal cannot be read, was written by another schema, or its configuration no longer loads.
[[nodiscard]] Result<ReplayReport>
replayJournal(const std::string& directory, const AgentRegistry& registry,
              const std::function<bool(std::uint64_t turns, double share)>& progress = {});

} // namespace mystic
