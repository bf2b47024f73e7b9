// mystic-agent: one agent in a process of its own. Started by the station, never by hand; composition only.
#include <cstdio>
#include <string_view>

#include "plugin_library.h"
#include "session/agent_registry.h"
#include "supervision/child_main.h"

int main(int argc, char** argv)
{
    using namespace mystic;
    if (argc > 1 && std::string_view(argv[1]) == "--version") {
        std::puts("mystic-agent " MYSTIC_VERSION);
        return 0;
    }
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    const int code = serveAgent([&](const std::string& type,
                                    const std::string& library) -> Result<std::unique_ptr<BaseAgent>> {
        if (!library.empty())
            return makePluginAgent(library);
        const AgentType* known = registry.find(type);
        if (known == nullptr)
            return failure(ErrorCode::NotFound, "there is no agent type \"" + type + "\" in mystic-agent");
        return known->factory();
    });
    if (code == 2)
        std::fputs("mystic-agent hosts one agent for the station, which starts it itself: set \"placement\": "
                   "\"process\" "
                   "for an agent in the configuration.\n",
                   stderr);
    return code;
}
