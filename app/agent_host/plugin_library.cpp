#include "plugin_library.h"

#include <dlfcn.h>

#include "contract/plugin.h"

namespace mystic {

Result<std::unique_ptr<BaseAgent>> makePluginAgent(const std::string& library)
{
    void* handle = ::dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
        const char* why = ::dlerror();
        return failure(ErrorCode::Io,
                       std::string("the library cannot be loaded: ") + (why != nullptr ? why : library));
    }
    using Layout = std::uint64_t (*)();
    using Factory = BaseAgent* (*)();
    // POSIX: a function's address may be read from the pointer dlsym gives.
    const auto layout = reinterpret_cast<Layout>(::dlsym(handle, PluginLayoutName));
    const auto factory = reinterpret_cast<Factory>(::dlsym(handle, PluginFactoryName));
    if (layout == nullptr || factory == nullptr)
        return failure(
            ErrorCode::Unsupported,
            library + " exports no agent: write MYSTIC_AGENT_PLUGIN(YourClass) in one of its source files");
    if (layout() != pluginLayout())
        return failure(ErrorCode::Unsupported,
                       library + " was built for another version of the station: build it again");
    std::unique_ptr<BaseAgent> agent(factory());
    if (agent == nullptr)
        return failure(ErrorCode::Unsupported, library + ": its factory made no agent");
    return agent;
}

} // namespace mystic
