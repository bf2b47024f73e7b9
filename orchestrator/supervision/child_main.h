// The work loop of a child process: frames from the socket on descriptor 3 to its agent and back.
// Invariant: the end of the stream ends the process, whatever the agent does; heartbeats come from this loop
// and nowhere else, so a handler that does not come back is seen.
#pragma once

#include "child_agent.h"

namespace mystic {

/// Serves the station until it closes the stream. Returns the exit code: 0 = ended in order, 2 = not started
/// by a station, 3 = it could not go on (the station was told).
[[nodiscard]] int
serveAgent(const std::function<Result<std::unique_ptr<BaseAgent>>(const std::string& type,
                                                                  const std::string& library)>& make);

} // namespace mystic
