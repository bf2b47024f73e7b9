#include "spawner.h"

#include <cstring>

namespace mystic {

std::string toText(const ExitStatus& status)
{
    if (status.neverStarted)
        return "could not be started";
    if (status.killedByUs)
        return "killed by the station";
    if (status.kind == ExitStatus::Kind::Exited)
        return "exit code " + std::to_string(status.value);
    const char* description = sigdescr_np(status.value);
    return "signal " + std::to_string(status.value) +
           (description != nullptr ? " (" + std::string(description) + ")" : std::string());
}

} // namespace mystic
