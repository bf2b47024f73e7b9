// The house's words in the operator's language. The journal keeps the English ones of messages/.
#pragma once

#include <QString>

#include "engine/snapshot.h"

namespace mystic::words {

[[nodiscard]] QString agentState(AgentState state);     ///< "Running"
[[nodiscard]] QString severity(Severity severity);      ///< "High"
[[nodiscard]] QString tradingState(TradingState state); ///< "HALTED"
[[nodiscard]] QString sessionMode(SessionMode mode);    ///< "REPLAY"
[[nodiscard]] QString sessionPhase(SessionPhase phase); ///< "Paused"
/// Name of an agent or of a reserved source: "strategy", "Gate", "Market feed".
[[nodiscard]] QString source(AgentId id, const std::vector<AgentView>& agents);

} // namespace mystic::words
