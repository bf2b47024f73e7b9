#include "child_main.h"

#include <cerrno>
#include <ctime>

#include <poll.h>
#include <sys/socket.h>

namespace mystic {

namespace {

std::int64_t monotonicNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool isChannel(int fd)
{
    int type = 0;
    socklen_t size = sizeof(type);
    return ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

} // namespace

int serveAgent(const std::function<Result<std::unique_ptr<BaseAgent>>(const std::string& type,
                                                                      const std::string& library)>& make)
{
    const int fd = child::Descriptor;
    if (!isChannel(fd))
        return 2;
    bool isHeard = true; // a station that is gone reads nothing; the end of the stream follows
    ChildAgentParts parts;
    parts.make = make;
    parts.monotonicNs = monotonicNs;
    parts.send = [&](std::span<const std::byte> frame) {
        while (isHeard && ::send(fd, frame.data(), frame.size(), MSG_NOSIGNAL) < 0)
            isHeard = errno == EINTR;
        return isHeard;
    };
    ChildAgent agent(std::move(parts));
    agent.hello();
    std::vector<std::byte> buffer(child::FrameMax);
    while (isHeard) {
        pollfd ready{fd, POLLIN, 0};
        const std::int64_t waitMs = agent.untilDueNs() / 1'000'000 + 1;
        const int polled = ::poll(&ready, 1, static_cast<int>(std::min<std::int64_t>(waitMs, 1000)));
        if (polled < 0 && errno != EINTR)
            return 3;
        if (polled > 0) {
            const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), MSG_DONTWAIT | MSG_TRUNC);
            if (size == 0) {
                agent.onEnd();
                return 0;
            }
            if (size < 0 && errno != EAGAIN && errno != EINTR)
                return 0; // reset by a station that is gone
            if (size > 0) {
                const auto length = std::min(static_cast<std::size_t>(size), buffer.size());
                if (!agent.onFrame(std::span(buffer).first(length)))
                    return 3;
            }
        }
        agent.onTime();
    }
    return 0;
}

} // namespace mystic
