#include "posix_child.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "system_clock.h"

namespace mystic {

namespace {

constexpr std::size_t OutputPerCall = std::size_t{256} << 10U; // a flooding child must not hold the caller up
constexpr std::size_t OutputAtExit = std::size_t{1} << 20U; // the pipe's rest; a grandchild may go on writing
constexpr int ReapWaitMs = 200; // a killed process ends in microseconds unless it hangs in the kernel

std::int64_t nowNs()
{
    return SystemClock().monotonicNs();
}

} // namespace

PosixChild::PosixChild(const ChildSpec& spec, std::int32_t pid)
    : m_pid(pid), m_grace(spec.stopGrace), m_tail(spec.outputKept, spec.outputPerSecond)
{
}

Result<std::unique_ptr<Child>> PosixChild::adopt(const ChildSpec& spec, std::int32_t pid, Descriptor channel,
                                                 Descriptor output, Descriptor status)
{
    std::unique_ptr<PosixChild> child(new PosixChild(spec, pid));
    child->m_channel = std::move(channel);
    child->m_output = std::move(output);
    child->m_status = std::move(status);
    child->m_pidFd.reset(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    child->m_timer.reset(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
    child->m_poll.reset(::epoll_create1(EPOLL_CLOEXEC));
    const bool watched = child->watch(child->m_pidFd.get()) && child->watch(child->m_timer.get()) &&
                         child->watch(child->m_channel.get()) && child->watch(child->m_output.get()) &&
                         (!child->m_status.isOpen() || child->watch(child->m_status.get()));
    if (!watched) {
        const std::string why = std::strerror(errno); // NOLINT(concurrency-mt-unsafe): glibc's is per thread
        return failure(ErrorCode::Busy, spec.name + ": the new process could not be watched and was ended: " +
                                            why + ". The station may be out of file descriptors.");
    }
    return child;
}

PosixChild::~PosixChild()
{
    if (m_exit)
        return;
    kill();
    pollfd ended{m_pidFd.get(), POLLIN, 0};
    if (m_pidFd.isOpen())
        ::poll(&ended, 1, ReapWaitMs);
    else
        ::waitpid(m_pid, nullptr, 0); // never watched: just started, just killed
    reap();
}

bool PosixChild::watch(int fd)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = fd;
    return fd >= 0 && ::epoll_ctl(m_poll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void PosixChild::unwatch(int fd) const
{
    ::epoll_ctl(m_poll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

SendOutcome PosixChild::send(std::span<const std::byte> message)
{
    if (message.size() > MaxMessage)
        return SendOutcome::TooLarge;
    for (;;) {
        if (::send(m_channel.get(), message.data(), message.size(), MSG_DONTWAIT | MSG_NOSIGNAL) >= 0)
            return SendOutcome::Sent;
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == ENOBUFS || errno == ENOMEM)
            return SendOutcome::WouldBlock;
        return errno == EMSGSIZE ? SendOutcome::TooLarge : SendOutcome::Gone;
    }
}

Received PosixChild::receive(std::span<std::byte> buffer)
{
    for (;;) {
        // MSG_TRUNC: the true length of the message. Descriptors that a child may send along are not asked
        // for, so the kernel drops them.
        const ssize_t size = ::recv(m_channel.get(), buffer.data(), buffer.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (size > 0) {
            const auto length = static_cast<std::size_t>(size);
            return {length > buffer.size() ? Received::Kind::TooLarge : Received::Kind::Message, length};
        }
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && (errno == EAGAIN || errno == ENOMEM))
            return {};
        if (m_channelWatched) { // its end stays readable for ever and would keep waking the caller
            unwatch(m_channel.get());
            m_channelWatched = false;
        }
        return {Received::Kind::Gone, 0};
    }
}

void PosixChild::readOutput(std::size_t most)
{
    if (!m_output.isOpen())
        return;
    std::array<char, std::size_t{16} << 10U> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::size_t taken = 0;
    while (taken < most) {
        const std::size_t want = std::min(buffer.size(), most - taken);
        const ssize_t size = ::read(m_output.get(), buffer.data(), want);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            return;
        if (size <= 0) { // nobody can write any more
            m_output.reset();
            return;
        }
        m_tail.append({buffer.data(), static_cast<std::size_t>(size)}, nowNs());
        taken += static_cast<std::size_t>(size);
    }
}

void PosixChild::readStatus()
{
    constexpr std::size_t Most = 4096;
    std::array<char, 512> buffer{};
    while (m_status.isOpen()) {
        const ssize_t size = ::read(m_status.get(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            return;
        if (size > 0 && m_statusText.size() < Most)
            m_statusText.append(buffer.data(), static_cast<std::size_t>(size));
        if (size <= 0)
            m_status.reset();
    }
}

/// One timer for what comes first: the end of a stop's grace, or the second after which output is read again.
void PosixChild::setTimer()
{
    std::int64_t due = m_killed ? 0 : m_stopUntilNs;
    m_timerForOutput = m_outputPaused;
    if (m_outputPaused)
        due = due == 0 ? m_tail.nextSecondNs() : std::min(due, m_tail.nextSecondNs());
    itimerspec when{};
    when.it_value.tv_sec = due / 1'000'000'000;
    when.it_value.tv_nsec = due % 1'000'000'000;
    ::timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME, &when, nullptr);
}

std::optional<ExitStatus> PosixChild::hasExited()
{
    if (m_exit)
        return m_exit;
    const std::int64_t now = nowNs();
    readStatus();
    const std::size_t allowed = m_tail.allowance(now);
    readOutput(std::min(allowed, OutputPerCall));
    const bool paused = m_output.isOpen() && m_tail.allowance(now) == 0;
    if (paused != m_outputPaused) {
        m_outputPaused = paused;
        if (paused)
            unwatch(m_output.get());
        else if (m_output.isOpen())
            watch(m_output.get());
    }
    if (paused || m_timerForOutput)
        setTimer(); // also when it stays paused: an expired timer would keep waking the caller
    if (m_stopUntilNs != 0 && !m_killed && now >= m_stopUntilNs) {
        kill();
        setTimer();
    }
    reap();
    return m_exit;
}

void PosixChild::reap()
{
    if (m_exit)
        return;
    siginfo_t info{};
    const auto id = static_cast<id_t>(m_pid);
    // Seen, but not yet reaped: until then no other process can bear its number or its group's.
    const int failed = ::waitid(P_PID, id, &info, WEXITED | WNOHANG | WNOWAIT);
    if (failed == 0 && info.si_pid == 0)
        return;              // runs
    ::kill(-m_pid, SIGKILL); // what it started and left behind
    ExitStatus status;
    if (::waitid(P_PID, id, &info, WEXITED | WNOHANG) == 0) {
        status.kind = info.si_code == CLD_EXITED ? ExitStatus::Kind::Exited : ExitStatus::Kind::Signalled;
        status.value = info.si_status;
    } else {
        status.value = -1; // somebody else reaped it
    }
    status.killedByUs = m_killed && status.kind == ExitStatus::Kind::Signalled && status.value == SIGKILL;
    readStatus();
    readOutput(OutputAtExit);
    if (!m_statusText.empty()) {
        status.neverStarted = true;
        m_tail.append(m_statusText, nowNs());
    }
    m_exit = status;
    m_output.reset();
    m_status.reset();
    m_pidFd.reset();
    m_timer.reset();
}

void PosixChild::requestStop()
{
    if (m_stopUntilNs != 0 || m_exit)
        return;
    ::shutdown(m_channel.get(), SHUT_WR);
    m_stopUntilNs = nowNs() + m_grace.ns;
    setTimer();
}

void PosixChild::kill()
{
    if (m_exit)
        return;
    m_killed = true;
    ::kill(-m_pid, SIGKILL); // not yet reaped, so the number is its own
    ::kill(m_pid, SIGKILL);  // in case it left its group
}

ChildOutput PosixChild::takeOutput()
{
    static_cast<void>(hasExited());
    return m_tail.take(nowNs());
}

} // namespace mystic
