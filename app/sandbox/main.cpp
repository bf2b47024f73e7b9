// mystic-sandbox: shuts itself in, then becomes the agent. Started by the station for each agent that runs in
// a process of its own; of no use to a person.
//   mystic-sandbox --level confined --memory BYTES --files N --file-bytes BYTES [--work DIR] [--read PATH]…
//   -- PROGRAM ARGUMENT… mystic-sandbox --probe          tries what is denied and reports it on descriptor 3
// Invariant: the agent's program runs only when every layer its level promises is in force.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

#include "confine.h"
#include "probe.h"
#include "supervision/posix_spawner.h"
#include "supervision/sandbox_arguments.h"

namespace {

constexpr int ExitNotStarted = 125;

/// On the spawner's pipe, which closes by itself when the agent runs; a person who calls us sees it as well.
int giveUp(const std::string& text)
{
    const std::string line = "mystic-sandbox: " + text + "\n";
    const int fd = mystic::LauncherProtocol::StatusFd;
    const bool told = ::fcntl(fd, F_GETFD) != -1 && ::write(fd, line.data(), line.size()) > 0;
    if (!told && ::write(2, line.data(), line.size()) < 0)
        return ExitNotStarted + 1;
    return ExitNotStarted;
}

} // namespace

int main(int count, char** words)
{
    if (count == 2 && std::string_view(words[1]) == "--probe")
        return mystic::probe();
    ::fcntl(mystic::LauncherProtocol::StatusFd, F_SETFD, FD_CLOEXEC);
    const std::span<char* const> arguments(words + 1, static_cast<std::size_t>(count - 1));
    const auto command = mystic::parseLauncherArguments(arguments);
    if (!command)
        return giveUp(command.error().message);
    char* const* agent = words + 1 + command->program;
    if (const auto done = mystic::confine(command->policy, agent[0]); !done)
        return giveUp("the sandbox could not be set up. " + done.error().message);
    ::execv(agent[0], agent);
    return giveUp(std::string(agent[0]) + " could not be executed: " +
                  std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): one thread
}
