#include "confine.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace mystic {

namespace {

tl::unexpected<Error> refused(const std::string& what)
{
    return failure(ErrorCode::Denied, what + ": " + std::strerror(errno)); // NOLINT(concurrency-mt-unsafe)
}

bool writeFile(const char* path, const std::string& text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool ok = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (fd >= 0)
        ::close(fd);
    return ok;
}

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(resource, &both) == 0;
}

} // namespace

Result<void> enterNamespaces()
{
    constexpr int Nobody = 65534;
    const std::string inside = std::to_string(Nobody) + " ";
    const std::string user = inside + std::to_string(::geteuid()) + " 1";
    const std::string group = inside + std::to_string(::getegid()) + " 1";
    // No PID namespace: it needs a second process between the station and the agent, and what it would give
    // (no signal to others, none of them seen) the filters below give without one.
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNS |
                  CLONE_NEWCGROUP) != 0)
        return refused("namespaces");
    if (!writeFile("/proc/self/setgroups", "deny") || !writeFile("/proc/self/uid_map", user) ||
        !writeFile("/proc/self/gid_map", group))
        return refused("namespaces: the user could not be mapped");
    return {};
}

Result<void> dropPrivileges()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused("no_new_privs");
    // Capabilities, so that a station run as root does not hand them on. The first two need one themselves
    // and fail where there is none to lose.
    constexpr unsigned long NoRoot = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                     SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED;
    ::prctl(PR_SET_SECUREBITS, NoRoot, 0, 0, 0);
    for (unsigned long capability = 0; capability < 64; ++capability)
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const std::array<__user_cap_data_struct, 2> none{};
    if (::syscall(SYS_capset, &header, none.data()) != 0)
        return refused("capabilities");
    return {};
}

Result<void> limitResources(const SandboxPolicy& policy)
{
    if (!limit(RLIMIT_CORE, 0))
        return refused("limit of core dumps");
    if (!limit(RLIMIT_AS, policy.memoryBytes))
        return refused("limit of memory");
    if (!limit(RLIMIT_FSIZE, policy.fileBytes))
        return refused("limit of written files");
    if (!limit(RLIMIT_NOFILE, policy.openFiles))
        return refused("limit of open files");
    if (!limit(RLIMIT_MEMLOCK, 0))
        return refused("limit of locked memory");
    return {};
}

Result<void> confine(const SandboxPolicy& policy, const std::string& program)
{
    if (policy.level == SandboxLevel::None)
        return {};
    // Extra walls where the machine has them; no promise rests on them alone, so their lack is no error.
    if (policy.level >= SandboxLevel::CutOff)
        static_cast<void>(enterNamespaces());
    if (auto done = dropPrivileges(); !done)
        return done;
    if (policy.level >= SandboxLevel::Confined)
        if (auto done = limitFiles(policy, program); !done)
            return done;
    if (policy.level >= SandboxLevel::CutOff)
        if (auto done = limitSystemCalls(); !done)
            return done;
    return limitResources(policy); // last: the layers above need memory and descriptors of their own
}

} // namespace mystic
