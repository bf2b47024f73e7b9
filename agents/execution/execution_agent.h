// The Execution Agent: works what Risk approved, keeps every position under a protective stop, closes when a
// strategy says so, and measures what it cost. Rules it keeps:
// - An entry leaves only when Signal, ComplianceVerdict and RiskVerdict of one turn belong together
// (signalHash) and approve.
// - A position has at most one protective stop and one profit target. They are alternatives: what the larger
// of both and the exits can still trade never exceeds the position. The stop's first fill cancels the target;
// the target's fills shrink the stop. Both are reduce-only, so that the venue itself bounds a race.
// - An exit waits until the venue has confirmed that both are canceled or reduced by as much; if the exit
// fails, the stop is placed again. Closing twice is thus impossible by what is sent; gate and venue refuse it
// a second time, because both orders are reduce-only.
// - One stop per instrument for the whole position, at the tighter of its entries' stops. It follows every
// fill.
// - Refused (by the venue) or late entries are tried again with a doubling pause while both verdicts are
// valid; what gate, Compliance or Risk refused is not. A protective stop is tried for ever, after
// retry_attempts with an alert.
// - A quantity worked in slices (execution_slices.cpp) is never exceeded by them, and none of them outlives
// it.
// - Entries of one link number are alternatives: the first that fills cancels the others. Both count against
// the limits until then, because both may fill in the race.
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
