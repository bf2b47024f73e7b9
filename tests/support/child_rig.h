// Waits for what a child process does, the way the supervisor does: by its descriptor, without sleeping.
#pragma once

#include <poll.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "supervision/spawner.h"

namespace mystic::test {

using SteadyTime = std::chrono::steady_clock;

inline double milliSince(SteadyTime::time_point from)
{
    return std::chrono::duration<double, std::milli>(SteadyTime::now() - from).count();
}

/// Asks `done` whenever the child has something to say, at most `ms`.
inline bool waitFor(const Child& child, const std::function<bool()>& done, int ms = 10'000)
{
    const auto from = SteadyTime::now();
    while (!done()) {
        const double left = ms - milliSince(from);
        if (left <= 0)
            return false;
        pollfd ready{child.pollFd(), POLLIN, 0};
        ::poll(&ready, 1, static_cast<int>(std::min(left, 100.0)) + 1);
    }
    return true;
}

/// The next message as text; "" when the child is gone or silent.
inline std::string nextMessage(Child& child, int ms = 10'000)
{
    std::vector<std::byte> buffer(Child::MaxMessage);
    Received received;
    waitFor(
        child,
        [&] {
            static_cast<void>(child.hasExited());
            received = child.receive(buffer);
            return received.kind != Received::Kind::None;
        },
        ms);
    if (received.kind != Received::Kind::Message)
        return {};
    return {reinterpret_cast<const char*>(buffer.data()), received.size};
}

inline bool waitForExit(Child& child, int ms = 10'000)
{
    return waitFor(
        child, [&] { return child.hasExited().has_value(); }, ms);
}

inline std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

} // namespace mystic::test
