#include "agent_registry.h"

#include <algorithm>

#include "compliance/compliance_agent.h"
#include "execution/execution_agent.h"
#include "risk/risk_agent.h"
#include "strategy/strategy_agent.h"

namespace mystic {

AgentRegistry AgentRegistry::withBuiltIns()
{
    AgentRegistry registry;
    registry.m_types = {{"strategy", "Strategy Agent", makeStrategyAgent},
                        {"compliance", "Compliance Agent", makeComplianceAgent},
                        {"risk", "Risk Agent", makeRiskAgent},
                        {"execution", "Execution Agent", makeExecutionAgent}};
    return registry;
}

Result<void> AgentRegistry::add(AgentType type)
{
    if (find(type.type) != nullptr)
        return failure(ErrorCode::InvalidArgument,
                       "an agent type \"" + type.type + "\" is already registered");
    m_types.push_back(std::move(type));
    return {};
}

const AgentType* AgentRegistry::find(std::string_view type) const
{
    const auto found = std::ranges::find(m_types, type, &AgentType::type);
    return found == m_types.end() ? nullptr : &*found;
}

} // namespace mystic
