// The window's door to a running session: read the snapshot, take audit rows, send commands. Every call is
// short and non-blocking; nothing here touches a file or waits for the engine.
#pragma once

#include <memory>

#include "agent_config.h"
#include "mailbox.h"
#include "message_view.h"
#include "snapshot.h"

namespace mystic {

/// Implemented by the session; used by ui/. Thread: the GUI's, any method at any time.
class StationPort {
public:
    virtual ~StationPort() = default;
    /// The newest snapshot; never null.
    [[nodiscard]] virtual std::shared_ptr<const StationSnapshot> snapshot() const = 0;
    /// Audit rows since the last call, with the number lost in between.
    [[nodiscard]] virtual Mailbox<AuditRow>::Batch takeAuditRows() = 0;
    /// Chooses whose messages takeMessages() gives from now on, beginning with the newest that are still
    /// known. Returns the number that marks their rows; rows of an earlier choice may still come.
    virtual std::uint32_t watchMessages(MessageWatch watch) = 0;
    /// Messages of the choice since the last call, with the number that came faster than they are taken.
    [[nodiscard]] virtual Mailbox<MessageRow>::Batch takeMessages() = 0;
    /// Queues a command; the answer is visible in the snapshot and the audit log. Returns its id.
    virtual std::uint64_t send(OperatorCommand command) = 0;
    /// Queues an order of a person's. It passes Compliance, Risk and the gate like a strategy's; the verdict
    /// is in the snapshot's desk under the id returned.
    virtual std::uint64_t placeOrder(OperatorOrder order) = 0;
    /// The kill path: closes the gate before it returns and sends cancels from a thread of its own, whatever
    /// the engine does. `level` 1 stops new risk, 2 also cancels working orders.
    virtual void kill(int level, bool keepProtectiveStops, std::string_view person,
                      std::string_view reason) = 0;
    /// What the agent understands and the values in force; nullptr when there is no such agent.
    [[nodiscard]] virtual std::shared_ptr<const AgentConfigView> agentConfig(AgentId agent) const = 0;
    /// Changes one configuration value of an agent. The answer is visible in agentConfig(), and as
    /// ConfigChange or AgentError in the audit log. `reason` is journaled; may be empty.
    virtual void configure(AgentId agent, std::string_view key, std::string_view jsonValue,
                           std::string_view person, std::string_view reason) = 0;
};

} // namespace mystic
