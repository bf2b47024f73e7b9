// The agents a configuration can name. Adding an agent to the station is one class and one line here
// (docs/adding-an-agent.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/agent_runtime.h"

namespace mystic {

/// One kind of agent.
struct AgentType {
    std::string type;  ///< the word in the configuration: "risk"
    std::string title; ///< for people: "Risk Agent"
    AgentFactory factory;
};

/// Known agent types, in the order of their registration. Not thread-safe; filled before a session opens.
class AgentRegistry {
public:
    /// The registry with the four built-in agents.
    [[nodiscard]] static AgentRegistry withBuiltIns();
    /// Errors: InvalidArgument when the type is already taken.
    [[nodiscard]] Result<void> add(AgentType type);
    [[nodiscard]] const AgentType* find(std::string_view type) const;
    [[nodiscard]] const std::vector<AgentType>& all() const { return m_types; }

private:
    std::vector<AgentType> m_types;
};

} // namespace mystic
