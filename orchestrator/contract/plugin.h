// How an agent in a shared library is found: two functions with C names. Write MYSTIC_AGENT_PLUGIN(MyAgent)
// once, outside any namespace, in one source file of the library (docs/adding-an-agent.md). Such an agent
// runs in a process of its own. Invariant: a library built against other headers is refused before any of its
// code runs on our data.
#pragma once

#include "agent.h"

namespace mystic {

inline constexpr const char* PluginFactoryName = "mysticMakeAgent";
inline constexpr const char* PluginLayoutName = "mysticAgentLayout";

/// Changes when anything an agent sees changes its layout.
[[nodiscard]] constexpr std::uint64_t pluginLayout()
{
    std::uint64_t hash = 1; // raise when the meaning of the contract changes without a layout
    for (const std::size_t size :
         {sizeof(Message), sizeof(AgentSetup), sizeof(ConfigKey), sizeof(Signal), sizeof(ComplianceVerdict),
          sizeof(RiskVerdict), sizeof(OrderIntent), sizeof(ExecutionReport), sizeof(MarketEvent),
          sizeof(Instrument), sizeof(Alert), sizeof(RiskReport), sizeof(OperatorCommand),
          sizeof(ConfigChange)})
        hash = mixDigest(hash, size);
    return hash;
}

} // namespace mystic

// NOLINTBEGIN(cppcoreguidelines-macro-usage): it defines functions with C names
#define MYSTIC_AGENT_PLUGIN(Class)                                                         \
    extern "C" __attribute__((visibility("default"))) std::uint64_t mysticAgentLayout()    \
    {                                                                                      \
        return mystic::pluginLayout();                                                     \
    }                                                                                      \
    extern "C" __attribute__((visibility("default"))) mystic::BaseAgent* mysticMakeAgent() \
    {                                                                                      \
        return new Class;                                                                  \
    }
// NOLINTEND(cppcoreguidelines-macro-usage)
