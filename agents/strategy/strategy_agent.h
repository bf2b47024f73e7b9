// The Strategy Agent: turns bars into signals with four strategies, follows what became of
// them and publishes how each strategy does. It sizes nothing, allows nothing and sends no orders.
#pragma once

#include <memory>

#include "contract/agent.h"

namespace mystic {

/// Strategies "trend-cross", "mean-reversion" and "channel-breakout" on every instrument and "pair-spread" on
/// the configured pairs, see configKeys() for all parameters. It works on Bar events of the configured
/// length, holds at most one position per strategy and instrument, and lets one strategy at a time be engaged
/// in an instrument, because positions are netted per instrument. Sends Signal, ModelMetrics and Alert.
[[nodiscard]] std::unique_ptr<BaseAgent> makeStrategyAgent();

} // namespace mystic
