#include "command_line.h"

#include <atomic>
#include <csignal>
#include <cstdio>

namespace mystic {

namespace {

std::atomic<bool> interrupted{false};

void onInterrupt(int /*signal*/)
{
    interrupted.store(true);
}

} // namespace

int fail(const Error& error)
{
    std::fprintf(stderr, "mystic: %s\n", error.message.c_str());
    return ExitUnusable;
}

Result<void> setTime(std::optional<Timestamp>& out, const std::string& option, const std::string& text)
{
    const auto time = parseTimestamp(text);
    if (!time)
        return failure(ErrorCode::Parse, option + " " + text + ": " + time.error().message);
    out = *time;
    return {};
}

void watchForInterrupt()
{
    interrupted.store(false);
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool isInterrupted()
{
    return interrupted.load();
}

} // namespace mystic
