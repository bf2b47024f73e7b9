// An agent's configuration as the window shows it: every key the agent declares with the value in force, and
// the agent's answer to the last attempt to change it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "contract/agent.h"

namespace mystic {

struct AgentConfigValue {
    ConfigKey key;
    std::string value; ///< JSON text; in force
    std::uint32_t changes = 0;
    std::uint32_t refusals = 0; ///< of those changes
    Timestamp changed;          ///< logical; of the last attempt
    std::string person;         ///< who made it
    std::string reason;         ///< why, in that person's words; may be empty
    std::string refusal;        ///< the agent's words when it refused the last attempt, else empty
};

struct AgentConfigView {
    AgentId agent = NoAgent;
    std::string name; ///< "risk"
    std::vector<AgentConfigValue> values;
};

} // namespace mystic
