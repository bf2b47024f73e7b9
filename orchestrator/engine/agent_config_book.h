// The configuration of every agent, folded from finished turns: what was given at the start, what was changed
// and what was refused. Invariant: a value shown is one the agent took (or takes when it starts). Nothing
// here can influence a decision.
#pragma once

#include <map>
#include <mutex>

#include "agent_config.h"

namespace mystic {

/// add() and apply() on one thread; find() on any.
class AgentConfigBook {
public:
    /// Values are `given`, for other keys their default.
    void add(AgentId agent, std::string name, const std::vector<ConfigKey>& keys,
             const std::map<std::string, std::string>& given);
    /// A change that was journaled in turn `turn`. Unknown agents and keys are left to the agent's refusal.
    void apply(const ConfigChange& change, Seq turn, Timestamp time);
    /// Takes the change of the turn it names back.
    void apply(const AgentError& error);
    /// nullptr when there is no such agent.
    [[nodiscard]] std::shared_ptr<const AgentConfigView> find(AgentId agent) const;
    /// JSON text; empty when agent or key is unknown.
    [[nodiscard]] std::string value(AgentId agent, std::string_view key) const;

private:
    struct Last {
        Seq turn = 0;
        std::string key;
        std::string before;
    };
    void replace(std::size_t index, AgentConfigView config);

    std::vector<std::shared_ptr<const AgentConfigView>> m_configs;
    std::vector<Last> m_last;   ///< the last change of each, to take back
    mutable std::mutex m_mutex; ///< protects m_configs (pointer swaps)
};

} // namespace mystic
