#include "probe.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <initializer_list>
#include <string>

#include "supervision/posix_spawner.h"
#include "supervision/sandbox_level.h"
#include "supervision/sandbox_probe.h"

namespace mystic {

namespace {

/// What an attempt came to: 0 = it worked, else the error.
using Attempt = int (*)();

int outcome(long result)
{
    return result < 0 ? errno : 0;
}

/// One line of the protocol of sandbox_probe.h.
bool tell(SandboxLevel level, const std::string& what, bool held, const std::string& answer)
{
    const std::string line = formatProbeLine({level, what, held, answer});
    return ::send(LauncherProtocol::ChannelFd, line.data(), line.size(), MSG_NOSIGNAL) > 0;
}

/// `denials` are the errors that count as a denial; any other one (a file that is not there) proves nothing.
void attempt(SandboxLevel level, const char* what, Attempt attempt, std::initializer_list<int> denials)
{
    const int error = attempt();
    bool held = false;
    for (const int denial : denials)
        held = held || error == denial;
    tell(level, what, held, error == 0 ? "allowed" : std::strerror(error)); // NOLINT(concurrency-mt-unsafe)
}

// --- limited
int takeMemory()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_AS, &limit);
    if (limit.rlim_cur == RLIM_INFINITY)
        return 0;
    void* block = ::mmap(nullptr, limit.rlim_cur, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (block == MAP_FAILED) // NOLINT(performance-no-int-to-ptr): the system's macro
        return errno;
    ::munmap(block, limit.rlim_cur);
    return 0;
}

int openManyFiles()
{
    constexpr int Many = 70'000;
    for (int i = 0; i < Many; ++i)
        if (::dup(0) < 0) {
            const int error = errno;
            ::close_range(LauncherProtocol::StatusFd, ~0U, 0);
            return error;
        }
    return 0;
}

/// Only in a folder that may be written at all; elsewhere there is nothing to bound.
int writeLargeFile()
{
    const char* name = "mystic-probe";
    const int fd = ::open(name, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return EFBIG;
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    ::signal(SIGXFSZ, SIG_IGN);
    const int error = limit.rlim_cur == RLIM_INFINITY
                          ? 0
                          : outcome(::ftruncate(fd, static_cast<off_t>(limit.rlim_cur) + 1));
    ::close(fd);
    ::unlink(name);
    return error;
}

int dumpCore()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_max == 0 ? EPERM : 0;
}

int gainPrivileges()
{
    return ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? EPERM : 0;
}

int useCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> data{};
    if (::syscall(SYS_capget, &header, data.data()) != 0)
        return 0;
    const bool none = (data[0].effective | data[0].permitted | data[1].effective | data[1].permitted) == 0;
    return none ? EPERM : 0;
}

// --- cut off
int openSocket()
{
    return outcome(::socket(AF_INET, SOCK_STREAM, 0));
}
int openLocalSocket()
{
    return outcome(::socket(AF_UNIX, SOCK_STREAM, 0));
}
int openSocketPair()
{
    std::array<int, 2> fds{};
    return outcome(::socketpair(AF_UNIX, SOCK_DGRAM, 0, fds.data()));
}
int startProcess()
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(0);
    return outcome(pid);
}
int signalStation()
{
    return outcome(::kill(::getppid(), 0));
}
int traceStation()
{
    return outcome(::ptrace(PTRACE_SEIZE, ::getppid(), nullptr, nullptr));
}
int readStationMemory()
{
    std::array<char, 8> buffer{};
    iovec local{buffer.data(), buffer.size()};
    iovec remote{buffer.data(), buffer.size()};
    return outcome(::process_vm_readv(::getppid(), &local, 1, &remote, 1, 0));
}
int watchStation()
{
    return outcome(::syscall(SYS_pidfd_open, ::getppid(), 0));
}
int limitStation()
{
    rlimit limit{};
    return outcome(::prlimit(::getppid(), RLIMIT_CPU, nullptr, &limit));
}
int enterNamespace()
{
    return outcome(::unshare(CLONE_NEWUSER));
}
int makeRing()
{
    return outcome(::syscall(SYS_io_uring_setup, 1, nullptr));
}
int loadBpf()
{
    return outcome(::syscall(SYS_bpf, 0, nullptr, 0));
}
int readKeys()
{
    return outcome(::syscall(SYS_keyctl, 0, -3, 0));
}
int hideMemory()
{
    return outcome(::memfd_create("probe", MFD_CLOEXEC));
}

// --- confined
int openForReading(const char* path)
{
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    const int error = outcome(fd);
    if (fd >= 0)
        ::close(fd);
    return error;
}
int readUsers()
{
    return openForReading("/etc/passwd");
}
int readRoot()
{
    return openForReading("/");
}
int readStationEnvironment()
{
    return openForReading(("/proc/" + std::to_string(::getppid()) + "/environ").c_str());
}
int readProcesses()
{
    return openForReading("/proc");
}
int writeTemporaryFile()
{
    const std::string path = "/tmp/mystic-probe-" + std::to_string(::getpid());
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const int error = outcome(fd);
    if (fd >= 0) {
        ::close(fd);
        ::unlink(path.c_str());
    }
    return error;
}

} // namespace

int probe()
{
    using enum SandboxLevel;
    attempt(Limited, "more memory than allowed", takeMemory, {ENOMEM});
    attempt(Limited, "more open files than allowed", openManyFiles, {EMFILE});
    attempt(Limited, "a larger file than allowed", writeLargeFile, {EFBIG});
    attempt(Limited, "a core dump", dumpCore, {EPERM});
    attempt(Limited, "new privileges", gainPrivileges, {EPERM});
    attempt(Limited, "capabilities", useCapabilities, {EPERM});

    attempt(CutOff, "a network socket", openSocket, {EPERM});
    attempt(CutOff, "a local socket", openLocalSocket, {EPERM});
    attempt(CutOff, "a pair of sockets", openSocketPair, {EPERM});
    attempt(CutOff, "a new process", startProcess, {EPERM});
    attempt(CutOff, "a signal to the station", signalStation, {EPERM});
    attempt(CutOff, "tracing the station", traceStation, {EPERM});
    attempt(CutOff, "reading the station's memory", readStationMemory, {EPERM});
    attempt(CutOff, "watching the station", watchStation, {EPERM});
    attempt(CutOff, "changing the station's limits", limitStation, {EPERM});
    attempt(CutOff, "a namespace of its own", enterNamespace, {EPERM});
    attempt(CutOff, "an io_uring", makeRing, {EPERM, ENOSYS});
    attempt(CutOff, "a BPF program", loadBpf, {EPERM, ENOSYS});
    attempt(CutOff, "the user's keyrings", readKeys, {EPERM, ENOSYS});
    attempt(CutOff, "memory that is not counted", hideMemory, {EPERM});

    attempt(Confined, "reading /etc/passwd", readUsers, {EACCES});
    attempt(Confined, "listing /", readRoot, {EACCES});
    attempt(Confined, "listing /proc", readProcesses, {EACCES});
    attempt(Confined, "reading the station's environment", readStationEnvironment, {EACCES, ENOENT});
    attempt(Confined, "writing to /tmp", writeTemporaryFile, {EACCES});
    return tell(None, std::string(ProbeDone), true, "") ? 0 : 1;
}

} // namespace mystic
