// seccomp: which system calls the process may still make. A list of what is denied: plugins are ordinary
// programs whose needs are not known, and what they must not do is.
// A denied call answers EPERM; calls newer than this list answer ENOSYS, as an older kernel would.
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include "confine.h"

namespace mystic {

namespace {

constexpr std::uint32_t Denied = SCMP_ACT_ERRNO(EPERM);
constexpr std::uint32_t Absent = SCMP_ACT_ERRNO(ENOSYS);
constexpr std::uint64_t Low32 = 0xFFFF'FFFF; // the kernel looks at no more of an int

constexpr std::array NeverAllowed = {
    // talking to others: descriptor 3 is all there is. socketpair too: a datagram one can be sent anywhere.
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "mq_open", "shmget", "semget",
    "msgget",
    // other processes
    "fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease",
    "pidfd_open", "pidfd_getfd", "pidfd_send_signal", "kcmp", "tkill", "migrate_pages", "move_pages",
    "ioprio_set",
    // other ways into the kernel
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register",
    "keyctl", "add_key", "request_key", "modify_ldt", "personality", "kexec_load", "kexec_file_load",
    "init_module", "finit_module", "delete_module", "reboot", "swapon", "swapoff", "acct", "quotactl",
    "quotactl_fd", "syslog", "lookup_dcookie", "nfsservctl", "vhangup", "iopl", "ioperm", "settimeofday",
    "clock_settime", "clock_adjtime", "adjtimex",
    // other views of the file system, and what Landlock does not look at
    "mount", "umount2", "pivot_root", "chroot", "setns", "unshare", "open_tree", "move_mount", "fsopen",
    "fsconfig", "fsmount", "fspick", "mount_setattr", "open_by_handle_at", "name_to_handle_at",
    "fanotify_init", "fanotify_mark", "inotify_init", "inotify_init1", "inotify_add_watch", "truncate",
    "chmod", "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "utime", "utimes", "utimensat",
    "futimesat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr", "mknod",
    "mknodat",
    // memory that the limit does not count
    "memfd_create", "memfd_secret", "mlockall"};

/// Numbers from here on are the same on every machine.
constexpr int FirstUnknown = 450; // 449 = futex_waitv
constexpr int LastUnknown = 600;

class Filter {
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_ALLOW), seccomp_release)
    {
        // found by halving, not one after the other: every call of the agent goes through it
        if (m_context)
            m_status = seccomp_attr_set(m_context.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);
        else
            m_status = -ENOMEM;
    }
    void deny(std::uint32_t action, int call) { keep(seccomp_rule_add(m_context.get(), action, call, 0)); }
    void deny(std::uint32_t action, int call, const scmp_arg_cmp& when)
    {
        keep(seccomp_rule_add_array(m_context.get(), action, call, 1, &when));
    }
    [[nodiscard]] int load()
    {
        if (m_status == 0)
            m_status = seccomp_load(m_context.get());
        return m_status;
    }

private:
    void keep(int status)
    {
        if (m_status == 0)
            m_status = status;
    }
    std::unique_ptr<void, void (*)(scmp_filter_ctx)> m_context;
    int m_status = 0;
};

void denyOthers(Filter& filter)
{
    const auto self = static_cast<scmp_datum_t>(::getpid()); // stays the same through exec
    for (const int call :
         {SCMP_SYS(kill), SCMP_SYS(tgkill), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo)})
        filter.deny(Denied, call, {0, SCMP_CMP_NE, self, 0});
    for (const int call : {SCMP_SYS(prlimit64), SCMP_SYS(sched_setaffinity), SCMP_SYS(sched_setscheduler),
                           SCMP_SYS(sched_setparam), SCMP_SYS(sched_setattr), SCMP_SYS(setpriority)})
        filter.deny(Denied, call, {0, SCMP_CMP_NE, 0, 0});
    filter.deny(Denied, SCMP_SYS(setpriority), {1, SCMP_CMP_NE, 0, 0});
}

void denyNewProcesses(Filter& filter)
{
    filter.deny(Denied, SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0}); // threads may be made
    filter.deny(Absent, SCMP_SYS(clone3)); // its flags cannot be seen; the C library falls back to clone
}

void denyCommands(Filter& filter)
{
    constexpr std::array<scmp_datum_t, 4> Ioctls = {0x5412 /* TIOCSTI */, 0x541C /* TIOCLINUX */,
                                                    0x8901 /* FIOSETOWN */, 0x8902 /* SIOCSPGRP */};
    for (const scmp_datum_t command : Ioctls)
        filter.deny(Denied, SCMP_SYS(ioctl), {1, SCMP_CMP_MASKED_EQ, Low32, command});
    constexpr std::array<scmp_datum_t, 5> Fcntls = {8 /* F_SETOWN */, 10 /* F_SETSIG */, 15 /* F_SETOWN_EX */,
                                                    1024 /* F_SETLEASE */, 1026 /* F_NOTIFY */};
    for (const scmp_datum_t command : Fcntls)
        filter.deny(Denied, SCMP_SYS(fcntl), {1, SCMP_CMP_MASKED_EQ, Low32, command});
}

} // namespace

Result<void> limitSystemCalls()
{
    Filter filter;
    for (const char* name : NeverAllowed) {
        const int call = seccomp_syscall_resolve_name(name);
        if (call >= 0) // else this machine does not have it
            filter.deny(Denied, call);
    }
    denyOthers(filter);
    denyNewProcesses(filter);
    denyCommands(filter);
    for (int call = FirstUnknown; call <= LastUnknown; ++call)
        filter.deny(Absent, call);
    if (const int status = filter.load(); status != 0)
        return failure(ErrorCode::Denied,
                       std::string("seccomp: ") + std::strerror(-status)); // NOLINT(concurrency-mt-unsafe)
    return {};
}

} // namespace mystic
