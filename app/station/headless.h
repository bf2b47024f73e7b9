// The station without a window: the same session, one status line a second.
#pragma once

#include "session/session.h"

namespace mystic {

/// Runs until the recorded data are over or SIGINT, SIGTERM or SIGHUP. Returns the process's exit status.
int runHeadless(Session& session);

} // namespace mystic
