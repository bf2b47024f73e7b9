// Identifiers. All are derived from the run and the turn that made them, never drawn at random, so that a
// replay makes the same ones.
#pragma once

#include <cstdint>

namespace mystic {

/// Position in the instrument master, dense from 0. NoInstrument means "does not concern one".
using InstrumentId = std::uint16_t;
inline constexpr InstrumentId NoInstrument = 0xFFFF;

/// Position in the session's list of agents, dense from 0 in pipeline order. See the reserved sources below.
using AgentId = std::uint8_t;
inline constexpr AgentId NoAgent = 0xFF;
inline constexpr AgentId OrchestratorId = 0xFE;
inline constexpr AgentId GateId = 0xFD;
inline constexpr AgentId VenueId = 0xFC;
inline constexpr AgentId FeedId = 0xFB;
inline constexpr AgentId OperatorId = 0xFA;
inline constexpr AgentId FirstReservedAgentId = OperatorId;

/// Global, dense number of a turn, from 1. 0 means "none".
using Seq = std::uint64_t;

/// Client order id: (seq of the turn that decided) << 8 | position in that turn. 0 means "none".
using OrderId = std::uint64_t;

constexpr OrderId makeOrderId(Seq seq, unsigned index)
{
    return (seq << 8U) | index;
}

} // namespace mystic
