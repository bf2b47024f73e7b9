// Messages of one edge or node of the flow graph as the window sees them: which ones it asked for, and each
// in words.
#pragma once

#include <cstdint>
#include <string>

#include "messages/messages.h"

namespace mystic {

/// Ends are agent ids and reserved ids, as in EdgeView. Equal ends: everything from and to that node; both
/// NoAgent: nothing.
struct MessageWatch {
    AgentId from = NoAgent;
    AgentId to = NoAgent;

    [[nodiscard]] bool covers(AgentId source, AgentId target) const
    {
        return from == to ? from != NoAgent && (source == from || target == from)
                          : source == from && target == to;
    }
    friend bool operator==(const MessageWatch&, const MessageWatch&) = default;
};

/// One message that went along an edge.
struct MessageRow {
    std::uint32_t watch = 0; ///< number of the choice it was sent for
    Seq seq = 0;             ///< turn in which it was delivered
    Seq trace = 0;           ///< turn of the signal behind it; 0 = none
    OrderId order = 0;       ///< 0 = none
    Timestamp time;          ///< logical
    AgentId from = NoAgent;
    AgentId to = NoAgent;
    MessageKind kind = MessageKind::None;
    Severity severity = Severity::Info;
    InstrumentId instrument = NoInstrument;
    std::uint64_t latencyNs = 0; ///< from the turn's start to delivery; 0 = this turn was not measured
    std::string text;
};

} // namespace mystic
