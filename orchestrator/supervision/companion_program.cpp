#include "companion_program.h"

#include <unistd.h>

#include <filesystem>

namespace mystic {

Result<std::string> companionProgram(const std::string& name, const std::string& running)
{
    constexpr int LevelsUp = 3; // a build folder keeps programs up to three folders deep
    std::filesystem::path folder = std::filesystem::path(running).parent_path();
    std::error_code error;
    for (int level = 0; level < LevelsUp && folder.has_relative_path(); ++level) {
        folder = folder.parent_path();
        const std::filesystem::path path = folder / "libexec" / "mystic-station" / name;
        if (::access(path.c_str(), X_OK) == 0 && std::filesystem::is_regular_file(path, error))
            return path.string();
    }
    return failure(ErrorCode::NotFound,
                   "the program " + name + " is missing: it belongs into libexec/mystic-station beside " +
                       running +
                       "'s folder. Agents cannot run in processes of their own without it. "
                       "Install the package again, or build all of the project.");
}

Result<std::string> companionProgram(const std::string& name)
{
    std::error_code error;
    const std::filesystem::path running = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return failure(ErrorCode::Io, "the station's own program could not be found: " + error.message());
    return companionProgram(name, running.string());
}

} // namespace mystic
