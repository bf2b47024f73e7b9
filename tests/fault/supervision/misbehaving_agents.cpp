// Agents that go wrong on purpose, for the tests of the supervision. Started in the place of mystic-agent;
// what follows the dash in the agent's name says how it goes wrong.
#include <algorithm>
#include <csignal>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "session/agent_registry.h"
#include "supervision/child_main.h"

using namespace mystic;

namespace {

void say(std::span<const std::byte> frame)
{
    (void)::send(child::Descriptor, frame.data(), frame.size(), MSG_NOSIGNAL);
}

/// Says it is ready, shows that it lives, and never does anything of what it is sent.
[[noreturn]] void livelock(bool leavesWhenTold)
{
    std::signal(SIGTERM, SIG_IGN);
    child::FrameWriter out;
    say(out.simple(child::FrameKind::Hello, child::Hello{child::layoutHash()}));
    std::vector<std::byte> buffer(child::FrameMax);
    child::Frame frame;
    bool isReady = false;
    for (bool isOver = false;;) {
        pollfd wait{isOver ? -1 : child::Descriptor, POLLIN, 0};
        if (::poll(&wait, 1, 20) > 0) {
            const ssize_t size = ::recv(child::Descriptor, buffer.data(), buffer.size(), 0);
            isOver = size <= 0;
            if (isOver && leavesWhenTold)
                ::_exit(0);
            if (!isOver && child::readFrame(std::span(buffer).first(static_cast<std::size_t>(size)), frame)) {
                out.setEpoch(frame.epoch);
                if (frame.kind == child::FrameKind::CaughtUp) {
                    say(out.empty(child::FrameKind::Ready));
                    isReady = true;
                }
            }
        }
        if (isReady)
            say(out.simple(child::FrameKind::Heartbeat, child::Heartbeat{}));
    }
}

/// A well-made message that is not this agent's to say: an order from a person.
[[noreturn]] void impersonate()
{
    child::FrameWriter out;
    say(out.simple(child::FrameKind::Hello, child::Hello{child::layoutHash()}));
    std::vector<std::byte> buffer(child::FrameMax);
    child::Frame frame;
    for (;;) {
        const ssize_t size = ::recv(child::Descriptor, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            ::_exit(0);
        if (!child::readFrame(std::span(buffer).first(static_cast<std::size_t>(size)), frame))
            continue;
        out.setEpoch(frame.epoch);
        if (frame.kind != child::FrameKind::CaughtUp)
            continue;
        say(out.empty(child::FrameKind::Ready));
        OperatorOrder order;
        order.person = "a child";
        say(out.reply(Message::make(order, OperatorId)));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 1 ? argv[1] : "";
    const std::string fault = name.substr(std::min(name.find('-'), name.size()));
    if (fault == "-crashes")
        ::_exit(7);
    if (fault == "-leaves")
        ::_exit(0);
    if (fault == "-livelocks")
        livelock(true);
    if (fault == "-stays")
        livelock(false);
    if (fault == "-impersonates")
        impersonate();
    if (fault == "-babbles") {
        const char bytes[] = "this is no frame";
        say(std::as_bytes(std::span(bytes)));
        for (;;)
            ::pause();
    }
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    return serveAgent([&](const std::string& type, const std::string&) -> Result<std::unique_ptr<BaseAgent>> {
        return registry.find(type)->factory();
    });
}
