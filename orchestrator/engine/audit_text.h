// A record of the journal in words: one sentence a person can read at a glance, numbers with units.
#pragma once

#include <functional>
#include <string>

#include "snapshot.h"
#include "turn.h"

namespace mystic {

/// Who is who in a session, for names in sentences.
struct NameBook {
    const InstrumentMaster* instruments = nullptr;
    std::vector<std::string> agents; ///< by AgentId

    [[nodiscard]] std::string agent(AgentId id) const;
    [[nodiscard]] std::string instrument(InstrumentId id) const;
};

/// Calls `use(AuditRow)` for everything in a turn that belongs into an audit log: all but trades, quotes,
/// book deltas, bars and plain timers. The input first, then the products.
void forEachAuditRow(const Turn& turn, const NameBook& names, const std::function<void(AuditRow)>& use);

/// One row for one message.
[[nodiscard]] AuditRow auditRowOf(const Message& message, const NameBook& names);

} // namespace mystic
