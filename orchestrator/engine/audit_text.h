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
    /// In the instrument's decimals; shortest text for an unknown one.
    [[nodiscard]] std::string price(InstrumentId id, Price price) const;
    [[nodiscard]] std::string quantity(InstrumentId id, Quantity quantity) const;
};

/// Calls `use(Message)` for everything in a turn that belongs into an audit log: all but trades, quotes,
/// book deltas, bars, plain timers and periodic risk reports. The input first, then the products in order;
/// a product's envelope carries the turn's numbers, and the turn itself as its cause.
void forEachAuditMessage(const Turn& turn, const NameBook& names,
                         const std::function<void(const Message&)>& use);
/// True when forEachAuditMessage would call `use`; reads the encoded header only.
[[nodiscard]] bool hasAuditMessage(std::span<const std::byte> encodedTurn);
/// The order a message is about; 0 for none.
[[nodiscard]] OrderId orderIdOf(const Message& message);

/// Calls `use(AuditRow)` for each of these messages.
void forEachAuditRow(const Turn& turn, const NameBook& names, const std::function<void(AuditRow)>& use);

/// The blocking checks with value and limit: "max daily trades 101 (limit 100); data fresh 3 s (limit 1 s)".
[[nodiscard]] std::string blockedText(const CheckList& checks);
/// "BUY".
[[nodiscard]] std::string sideText(Side side);

/// One row for one message.
[[nodiscard]] AuditRow auditRowOf(const Message& message, const NameBook& names);

} // namespace mystic
