// From a configuration to the parts of a session: instruments, agents, gate, venue, feed. The same parts
// serve a live session and a replay, so that a replay cannot be built differently.
#pragma once

#include <memory>
#include <string>

#include "agent_registry.h"
#include "config/session_config.h"
#include "config/session_config_loader.h"
#include "engine/pipeline.h"
#include "engine/snapshot.h"
#include "gate/order_gate.h"
#include "market/feed.h"
#include "venue/venue.h"

namespace mystic {

/// What a pipeline stands on. Addresses are stable.
struct SessionParts {
    std::shared_ptr<InstrumentMaster> instruments;
    std::vector<AgentSpec> agents; ///< in pipeline order
    std::unique_ptr<OrderGate> gate;

    [[nodiscard]] PipelineParts pipelineParts(const SessionConfig& config, const Clock& clock,
                                              const Hash& chainStart) const;
};

/// `runId`: of the session header; orders are named by it. Errors: what instrument master, gate or registry
/// refuse, naming the key.
[[nodiscard]] Result<SessionParts> makeSessionParts(const SessionConfig& config,
                                                    const AgentRegistry& registry, TradingState initialState,
                                                    std::uint64_t runId);
/// The market data of a session; recorded files are looked for below `dataRoot`. Errors name file, line and
/// column.
[[nodiscard]] Result<std::unique_ptr<MarketFeed>> makeFeed(const SessionConfig& config,
                                                           const InstrumentMaster& instruments,
                                                           const std::string& dataRoot, Timestamp start);
/// What the session's venue does and does not.
[[nodiscard]] VenueProfile profileOf(const SessionConfig& config);
/// False where there is nothing to compare with: recorded data against the exchange in this process.
[[nodiscard]] bool isCompared(const SessionConfig& config);
[[nodiscard]] std::unique_ptr<Venue> makeVenue(const SessionConfig& config,
                                               const InstrumentMaster& instruments);
/// As the window is told.
[[nodiscard]] SessionMode modeOf(ConfiguredMode mode);
/// What the configuration loader has to know about agents and gate.
[[nodiscard]] ConfigVocabulary vocabularyOf(const AgentRegistry& registry);

} // namespace mystic
