// The Compliance Agent: validates every signal before Risk sizes it.
// Invariant: every signal gets exactly one verdict in its own turn, and the verdict lists every check with
// value and limit. What it must not do: size, order, or know the gate. Orders that only take risk away
// (exits) are never blocked by a limit; their failed checks are listed as warnings (DESIGN §3, fail closed).
// Nothing is reserved between a verdict and the order it leads to: the gate reserves at once and holds the
// hard limit.
#pragma once

#include <memory>

#include "contract/agent.h"

namespace mystic {

[[nodiscard]] std::unique_ptr<BaseAgent> makeComplianceAgent();

} // namespace mystic
