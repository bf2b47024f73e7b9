// Landlock: which files the process may still open. By system call: Debian 12's headers know its first two
// versions only, the constants of the later ones stand here.
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "confine.h"

namespace mystic {

namespace {

constexpr std::uint64_t Truncate = 1ULL << 14U; // version 3
constexpr std::uint64_t IoctlDev = 1ULL << 15U; // version 5
constexpr std::uint64_t NetBindConnect = 3;     // version 4
constexpr std::uint64_t ScopeSocketSignal = 3;  // version 6

constexpr std::uint64_t ReadOne = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
constexpr std::uint64_t ReadTree = ReadOne | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t Devices = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;
constexpr std::uint64_t Never = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                                LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SOCK | IoctlDev;

struct RulesetAttributes {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scoped = 0;
};

std::uint64_t fileRights(int version)
{
    std::uint64_t rights = (1ULL << 13U) - 1;
    if (version >= 2)
        rights |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        rights |= Truncate;
    if (version >= 5)
        rights |= IoctlDev;
    return rights;
}

/// The kernel refuses attributes it does not know, so its version says how many there are.
std::size_t attributesSize(int version)
{
    if (version >= 6)
        return sizeof(RulesetAttributes);
    return version >= 4 ? 2 * sizeof(std::uint64_t) : sizeof(std::uint64_t);
}

/// False with errno set. A path that is a file gets only the rights that a file can have.
bool allow(int ruleset, const std::string& path, std::uint64_t rights)
{
    const int fd = ::open(path.c_str(), O_PATH | O_CLOEXEC);
    if (fd < 0)
        return false;
    struct stat status {};
    if (::fstat(fd, &status) == 0 && !S_ISDIR(status.st_mode))
        rights &= ReadOne | LANDLOCK_ACCESS_FS_WRITE_FILE | Truncate;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = rights;
    rule.parent_fd = fd;
    const bool ok = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    const int error = errno;
    ::close(fd);
    errno = error;
    return ok;
}

} // namespace

int landlockVersion()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 0 ? 0 : static_cast<int>(version);
}

Result<void> limitFiles(const SandboxPolicy& policy, const std::string& program)
{
    const int version = landlockVersion();
    if (version == 0)
        return failure(ErrorCode::Unsupported,
                       "this kernel has no Landlock, or it is switched off (\"landlock\" "
                       "in the kernel parameter lsm=)");
    const std::uint64_t all = fileRights(version);
    const RulesetAttributes attributes{all, version >= 4 ? NetBindConnect : 0,
                                       version >= 6 ? ScopeSocketSignal : 0};
    const int ruleset =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, attributesSize(version), 0));
    const auto refused = [&](const std::string& what) {
        const std::string why = std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
        if (ruleset >= 0)
            ::close(ruleset);
        return failure(ErrorCode::Denied, what + ": " + why);
    };
    if (ruleset < 0)
        return refused("Landlock");

    // What any program needs to be loaded at all. What is not there cannot be read either.
    for (const char* path :
         {"/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64", "/usr/share/zoneinfo",
          "/usr/share/locale", "/etc/ld.so.cache", "/etc/localtime"})
        if (!allow(ruleset, path, ReadTree) && errno != ENOENT)
            return refused(path);
    for (const char* path : {"/dev/null", "/dev/zero", "/dev/urandom"})
        if (!allow(ruleset, path, Devices) && errno != ENOENT)
            return refused(path);
    if (!allow(ruleset, program, ReadTree))
        return refused(program);
    for (const std::string& path : policy.readable)
        if (!allow(ruleset, path, ReadTree))
            return refused("it was to be readable: " + path);
    if (!policy.workDirectory.empty() && !allow(ruleset, policy.workDirectory, all & ~Never))
        return refused("the agent's folder " + policy.workDirectory);
    if (::syscall(SYS_landlock_restrict_self, ruleset, 0) != 0)
        return refused("Landlock");
    ::close(ruleset);
    return {};
}

} // namespace mystic
