#include "venue_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

#include "supervision/companion_program.h"
#include "supervision/descriptor.h"
#include "supervision/system_clock.h"

namespace mystic {

namespace {

constexpr std::int64_t StartingMaxNs = 10'000'000'000;

std::string systemText(int number)
{
    return std::generic_category().message(number);
}

/// What the venue is started with: its own session, its output appended to `log`, no signal blocked.
int spawn(pid_t& pid, const std::string& program, char* const* arguments, const std::string& log)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    const int failed = ::posix_spawn(&pid, program.c_str(), &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

} // namespace

VenueProcess::VenueProcess(std::string dataDirectory, std::string configText, std::string socketPath)
    : m_directory(std::move(dataDirectory)), m_configText(std::move(configText)),
      m_socket(std::move(socketPath))
{
}

std::string VenueProcess::ensure()
{
    if (isServed() || isStarting())
        return {};
    return start();
}

/// A venue holds the lock of its socket as long as it lives.
bool VenueProcess::isServed() const
{
    const Descriptor lock(::open((m_socket + ".lock").c_str(), O_RDWR | O_CLOEXEC));
    return lock.isOpen() && ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0;
}

/// The one we started has not come as far as its lock.
bool VenueProcess::isStarting()
{
    if (m_started == 0)
        return false;
    siginfo_t ended{};
    const bool isGone =
        ::waitid(P_PID, static_cast<id_t>(m_started), &ended, WEXITED | WNOHANG) != 0 || ended.si_pid != 0;
    if (isGone || SystemClock().monotonicNs() - m_startedNs > StartingMaxNs)
        m_started = 0;
    return m_started != 0;
}

std::string VenueProcess::start()
{
    const auto program = companionProgram("mystic-venue");
    if (!program)
        return program.error().message;
    std::string config = m_directory + "/venue.json";
    {
        std::ofstream file(config, std::ios::binary | std::ios::trunc);
        file << m_configText;
        if (!file.flush())
            return "cannot write " + config + ", which the venue is started with";
    }
    std::string name = *program;
    std::string words[] = {"--config", config, "--socket", m_socket};
    char* arguments[] = {name.data(),     words[0].data(), words[1].data(),
                         words[2].data(), words[3].data(), nullptr};
    pid_t pid = 0;
    if (const int failed = spawn(pid, *program, arguments, m_directory + "/venue.log"); failed != 0)
        return "cannot start " + *program + ": " + systemText(failed);
    m_started = pid;
    m_startedNs = SystemClock().monotonicNs();
    return {};
}

} // namespace mystic
