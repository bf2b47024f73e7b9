// The Execution Agent: works what Risk approved, keeps every position under a protective stop, closes when a
// strategy says so, and measures what it cost. Rules it keeps:
// - An entry leaves only when Signal, ComplianceVerdict and RiskVerdict of one turn belong together
// (signalHash) and approve.
// - The sum of what its protective stop and its exits can still trade never exceeds the position. So an exit
// waits until the venue
//   has confirmed that the stop is canceled or reduced by as much; if the exit fails, the stop is placed
//   again. Closing twice is thus impossible by what is sent; gate and venue refuse it a second time, because
//   both orders are reduce-only.
// - One stop per instrument for the whole position, at the tighter of its entries' stops. It follows every
// fill.
// - Refused (by the venue) or late entries are tried again with a doubling pause while both verdicts are
// valid; what gate,
//   Compliance or Risk refused is not. A protective stop is tried for ever, after retry_attempts with an
//   alert.
// It must not know the gate, a venue or the engine.
#pragma once

#include <memory>

#include "contract/agent.h"
#include "execution_quality.h"

namespace mystic {

/// The agent, not yet configured. Configuration keys: configKeys() of the result.
[[nodiscard]] std::unique_ptr<BaseAgent> makeExecutionAgent();

/// The measurements of an agent made by makeExecutionAgent(), nullptr for any other. Lane thread only.
[[nodiscard]] const ExecutionQualityLog* executionQualityOf(const BaseAgent& agent);

} // namespace mystic
