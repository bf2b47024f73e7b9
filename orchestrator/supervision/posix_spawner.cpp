#include "posix_spawner.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>

#include "descriptor.h"
#include "posix_child.h"
#include "sandbox_arguments.h"

namespace mystic {

namespace {

std::string systemText(int error)
{
    return std::strerror(error); // NOLINT(concurrency-mt-unsafe): glibc's is per thread
}

/// Above every number that the child's own descriptors are put on, so that none is overwritten meanwhile.
Descriptor lifted(int fd)
{
    Descriptor low(fd);
    constexpr int Lowest = 10;
    return Descriptor(fd < 0 ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, Lowest));
}

struct Ends {
    Descriptor ours;
    Descriptor theirs;
};

Result<Ends> makePair(bool socket)
{
    std::array<int, 2> fds{-1, -1};
    const int failed = socket ? ::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fds.data())
                              : ::pipe2(fds.data(), O_CLOEXEC);
    Ends ends;
    if (failed == 0)
        ends = {lifted(fds[0]), lifted(fds[1])};
    if (failed != 0 || !ends.ours.isOpen() || !ends.theirs.isOpen())
        return failure(ErrorCode::Busy, "no descriptors for a child process: " + systemText(errno));
    if (!socket)
        ::fcntl(ends.ours.get(), F_SETFL, O_NONBLOCK);
    return ends;
}

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class SpawnAttributes {
public:
    SpawnAttributes()
    {
        posix_spawnattr_init(&m_attributes);
        // Qt, Python and others leave signals ignored or masked; a child must not inherit that.
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;
    posix_spawnattr_t* get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// The station's environment may hold secrets: a child sees these names of it, and what its spec adds.
std::vector<std::string> environmentOf(const ChildSpec& spec)
{
    std::vector<std::string> environment;
    for (const char* name : {"PATH", "LANG", "LC_ALL", "TZ"})
        if (const char* value = ::getenv(name); value != nullptr) // NOLINT(concurrency-mt-unsafe): never set
            environment.push_back(std::string(name) + "=" + value);
    environment.insert(environment.end(), spec.environment.begin(), spec.environment.end());
    return environment;
}

std::vector<char*> pointersTo(std::vector<std::string>& words)
{
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

Result<std::string> executablePath(const std::string& what, const std::string& path)
{
    std::error_code error;
    const std::filesystem::path full = std::filesystem::canonical(path, error);
    if (error)
        return failure(ErrorCode::NotFound, what + ": there is no program " + path +
                                                ". Check the path in the configuration or install it.");
    struct stat status {};
    if (::stat(full.c_str(), &status) != 0 || !S_ISREG(status.st_mode) || ::access(full.c_str(), X_OK) != 0)
        return failure(ErrorCode::Denied, what + ": " + path +
                                              " may not be executed. It has to be a program file with the "
                                              "permission to execute (chmod +x).");
    return full.string();
}

tl::unexpected<Error> spawnFailure(const ChildSpec& spec, int error)
{
    ErrorCode code = ErrorCode::Io;
    if (error == ENOENT)
        code = ErrorCode::NotFound;
    else if (error == EACCES || error == EPERM)
        code = ErrorCode::Denied;
    else if (error == ENOEXEC)
        code = ErrorCode::Unsupported;
    else if (error == EAGAIN || error == ENOMEM)
        code = ErrorCode::Busy;
    return failure(code, spec.name + ": " + spec.program + " could not be started: " + systemText(error) +
                             ". The agent does not run.");
}

} // namespace

PosixSpawner::PosixSpawner(std::string launcher) : m_launcher(std::move(launcher))
{
}

Result<std::unique_ptr<Child>> PosixSpawner::start(const ChildSpec& spec)
{
    const bool shutIn = spec.sandbox.level != SandboxLevel::None;
    Result<std::string> program = executablePath(spec.name, spec.program);
    if (!program)
        return tl::make_unexpected(program.error());
    std::vector<std::string> words;
    if (shutIn) {
        const auto launcher = executablePath(spec.name + ": the sandbox's launcher", m_launcher);
        if (!launcher)
            return tl::make_unexpected(launcher.error());
        words = launcherArguments(*launcher, spec.sandbox);
        words.push_back(*program);
        program = *launcher;
    } else {
        words.push_back(*program);
    }
    words.insert(words.end(), spec.arguments.begin(), spec.arguments.end());
    std::vector<std::string> environment = environmentOf(spec);

    auto channel = makePair(true);
    auto output = makePair(false);
    auto status = makePair(false);
    for (const Result<Ends>* ends : {&channel, &output, &status})
        if (!*ends)
            return tl::make_unexpected(ends->error());

    FileActions actions;
    SpawnAttributes attributes;
    posix_spawn_file_actions_addopen(actions.get(), 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(actions.get(), output->theirs.get(), 1);
    posix_spawn_file_actions_adddup2(actions.get(), output->theirs.get(), 2);
    posix_spawn_file_actions_adddup2(actions.get(), channel->theirs.get(), LauncherProtocol::ChannelFd);
    if (shutIn)
        posix_spawn_file_actions_adddup2(actions.get(), status->theirs.get(), LauncherProtocol::StatusFd);
    posix_spawn_file_actions_addclosefrom_np(actions.get(), shutIn ? LauncherProtocol::StatusFd + 1
                                                                   : LauncherProtocol::ChannelFd + 1);
    const std::string folder = spec.sandbox.workDirectory.empty() ? "/" : spec.sandbox.workDirectory;
    posix_spawn_file_actions_addchdir_np(actions.get(), folder.c_str());

    pid_t pid = -1;
    const int error = ::posix_spawn(&pid, program->c_str(), actions.get(), attributes.get(),
                                    pointersTo(words).data(), pointersTo(environment).data());
    if (error != 0)
        return spawnFailure(spec, error);
    return PosixChild::adopt(spec, pid, std::move(channel->ours), std::move(output->ours),
                             shutIn ? std::move(status->ours) : Descriptor());
}

} // namespace mystic
