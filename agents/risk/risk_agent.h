// The Risk Agent: sizes what Compliance has cleared, watches the portfolio's limits and says so.
// It answers a Signal once the ComplianceVerdict over the same signal is seen in the same turn; a signal that
// Compliance rejected, or never answered, gets no verdict from Risk and so cannot pass the gate. Its figures
// are as of its last look: each verdict, and each report_interval of logical time while anything changes; VaR
// and ES are recomputed with the reports.
#pragma once

#include <memory>

#include "contract/agent.h"

namespace mystic {

/// The agent, not yet configured. Configuration keys: configKeys() of the result.
[[nodiscard]] std::unique_ptr<BaseAgent> makeRiskAgent();

} // namespace mystic
