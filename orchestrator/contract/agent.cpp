#include "agent.h"

namespace mystic {

std::string_view toText(AgentRole role)
{
    switch (role) {
    case AgentRole::Strategy:
        return "Strategy";
    case AgentRole::Observer:
        return "Observer";
    case AgentRole::Compliance:
        return "Compliance";
    case AgentRole::Risk:
        return "Risk";
    case AgentRole::Execution:
        return "Execution";
    }
    return "?";
}

} // namespace mystic
