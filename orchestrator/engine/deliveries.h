// Which parts of a turn an agent is given beside its input, and in which order. One place for lanes and child
// processes, so that an agent sees the same wherever it lives. Invariant: an agent is given a decision from
// its beginning: whoever gets a verdict has been given the signal, and what was said of it before, in the
// same turn.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "contract/agent.h"
#include "turn.h"

namespace mystic {

/// Products of stages before `role`, in writing order.
template <typename Use>
void forEachEarlierProduct(const Turn& turn, AgentRole role, Use use)
{
    if (turn.has(SignalBit) && role > AgentRole::Strategy)
        use(turn.signal);
    if (turn.has(ComplianceBit) && role > AgentRole::Compliance)
        use(turn.compliance);
    if (turn.has(RiskBit) && role > AgentRole::Risk)
        use(turn.risk);
}

/// The last decisions not yet complete, for when Compliance or Risk answers in a later turn. Folded from
/// turns alone; fixed size. What was pushed out can no longer be completed: nothing is ordered.
class DecisionMemory {
public:
    struct Entry {
        std::uint64_t signalHash = 0; ///< 0 = free
        Signal signal;
        bool hasCompliance = false;
        ComplianceVerdict compliance;
    };
    static constexpr std::size_t Capacity = 64;

    /// Every turn, in order, before anything of it is delivered.
    void observe(const Turn& turn)
    {
        if (const auto* signal = turn.input.tryAs<Signal>())
            remember(*signal);
        if (turn.has(SignalBit))
            remember(turn.signal);
        if (turn.has(ComplianceBit))
            remember(turn.compliance);
        if (const auto* verdict = turn.input.tryAs<ComplianceVerdict>())
            remember(*verdict);
    }
    [[nodiscard]] const Entry* find(std::uint64_t signalHash) const
    {
        for (const Entry& entry : m_entries)
            if (signalHash != 0 && entry.signalHash == signalHash)
                return &entry;
        return nullptr;
    }

private:
    void remember(const Signal& signal)
    {
        const std::uint64_t hash = hashOf(signal);
        if (find(hash) != nullptr)
            return;
        Entry& entry = m_entries[m_next];
        m_next = (m_next + 1) % Capacity;
        entry.signalHash = hash;
        entry.signal = signal;
        entry.hasCompliance = false;
    }
    void remember(const ComplianceVerdict& verdict)
    {
        for (Entry& entry : m_entries) {
            if (entry.signalHash != verdict.signalHash || verdict.signalHash == 0)
                continue;
            entry.hasCompliance = true;
            entry.compliance = verdict;
        }
    }

    std::array<Entry, Capacity> m_entries{};
    std::size_t m_next = 0;
};

/// What was said before a verdict that comes as an input of its own.
template <typename Use>
void forEachResumed(const DecisionMemory* memory, const Message& input, AgentRole role, Use use)
{
    if (memory == nullptr)
        return;
    const auto* compliance = input.tryAs<ComplianceVerdict>();
    const auto* risk = input.tryAs<RiskVerdict>();
    const bool concerns = (compliance != nullptr && role > AgentRole::Compliance) ||
                          (risk != nullptr && role > AgentRole::Risk);
    const DecisionMemory::Entry* entry =
        concerns ? memory->find(compliance != nullptr ? compliance->signalHash : risk->signalHash) : nullptr;
    if (entry == nullptr)
        return;
    use(entry->signal);
    if (risk != nullptr && entry->hasCompliance)
        use(entry->compliance);
}

/// Whether an instance that owns these instruments alone is given an input: market data, fills and positions
/// of others are not its business. Nothing named = it owns all.
[[nodiscard]] inline bool isOwned(const std::vector<InstrumentId>& owned, InstrumentId instrument)
{
    return owned.empty() || instrument == NoInstrument ||
           std::find(owned.begin(), owned.end(), instrument) != owned.end();
}
[[nodiscard]] inline bool concernsOwned(const std::vector<InstrumentId>& owned, const Message& input)
{
    if (owned.empty())
        return true;
    if (const auto* event = input.tryAs<MarketEvent>())
        return isOwned(owned, event->instrument);
    if (const auto* report = input.tryAs<ExecutionReport>())
        return isOwned(owned, report->instrument);
    if (const auto* change = input.tryAs<PositionChange>())
        return isOwned(owned, change->instrument);
    return true;
}

/// True for inputs that come often and whose loss costs a picture, not a fact: trades, quotes, book deltas.
[[nodiscard]] inline bool isHighRate(const Message& input)
{
    const auto* event = input.tryAs<MarketEvent>();
    return event != nullptr && event->kind != MarketEventKind::Bar && event->kind != MarketEventKind::Status;
}

/// What a person wants of orders now. It is not done later, when the person no longer expects it.
[[nodiscard]] inline bool isWishForOrders(const Message& input)
{
    const auto* command = input.tryAs<OperatorCommand>();
    return input.kind == MessageKind::OperatorOrder ||
           (command != nullptr && concernsOrders(command->action));
}

/// Whether an input is kept for an agent that is down, to be given to it when it is back. A verdict is not:
/// what was not decided then is not decided later.
[[nodiscard]] inline bool isKeptForLater(const Message& input)
{
    return !isHighRate(input) && !isWishForOrders(input) && input.kind != MessageKind::ComplianceVerdict &&
           input.kind != MessageKind::RiskVerdict;
}

/// Whether a command to start, stop or restart is about this agent.
[[nodiscard]] inline bool concernsAgent(const OperatorCommand& command, AgentId id)
{
    return command.agent == id || command.action == OperatorAction::StartAll ||
           command.action == OperatorAction::StopAll;
}

/// "stopped by anna: reason"
[[nodiscard]] inline std::string reasonOf(const OperatorCommand& command, std::string_view verb)
{
    std::string text(verb);
    text += " by ";
    text += command.person.view();
    if (!command.reason.empty()) {
        text += ": ";
        text += command.reason.view();
    }
    return text;
}

} // namespace mystic
