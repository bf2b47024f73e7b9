// mystic-venue: the simulated exchange and its market in a process of its own. Composition only.
#include <sys/signalfd.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "engine/turn.h"
#include "session/agent_registry.h"
#include "session/session_parts.h"
#include "supervision/system_clock.h"
#include "venue_server.h"

using namespace mystic;

namespace {

constexpr const char* Usage =
    "usage: mystic-venue --config <session configuration> --socket <path> [--faults]\n\n"
    "The simulated exchange and its market as a process of its own. A station whose configuration says\n"
    "\"venue\": {\"placement\": \"process\"} starts it and connects; it goes on when the station ends.\n"
    "Ends on SIGTERM or Ctrl-C.\n\n"
    "  --config <file>   the same session configuration as the station's\n"
    "  --socket <path>   the unix socket to listen at\n"
    "  --faults          obey fault frames (tests)\n";

struct Options {
    std::string config;
    VenueServerOptions server;
};

std::optional<Options> readOptions(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--faults")
            options.server.takesFaults = true;
        else if (word == "--config" && i + 1 < argc)
            options.config = argv[++i];
        else if (word == "--socket" && i + 1 < argc)
            options.server.socketPath = argv[++i];
        else
            return std::nullopt;
    }
    if (options.config.empty() || options.server.socketPath.empty())
        return std::nullopt;
    return options;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "mystic-venue: %s\n", error.message.c_str());
    return 2;
}

/// SIGTERM and SIGINT as something to read, so that the server ends between two events.
Descriptor stopSignal()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    return Descriptor(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

Result<void> run(const Options& options)
{
    std::ifstream file(options.config, std::ios::binary);
    if (!file)
        return failure(ErrorCode::NotFound, "cannot open " + options.config);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    const auto config = loadSessionConfig(text, options.config, vocabularyOf(registry));
    if (!config)
        return tl::make_unexpected(config.error());
    const auto parts = makeSessionParts(*config, registry, TradingState::Active, 0);
    if (!parts)
        return tl::make_unexpected(parts.error());
    auto feed = makeFeed(*config, *parts->instruments, {}, SystemClock::wallTime());
    if (!feed)
        return tl::make_unexpected(feed.error());
    VenueServerOptions server = options.server;
    server.layout = turnSchemaHash();
    VenueServer venue(makeVenue(*config, *parts->instruments), std::move(*feed), parts->instruments->size(),
                      server);
    const Descriptor stop = stopSignal();
    if (auto listening = venue.listen(); !listening)
        return listening;
    return venue.serve(stop.get());
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = readOptions(argc, argv);
    if (!options) {
        std::fputs(Usage, stderr);
        return 2;
    }
    if (auto done = run(*options); !done)
        return fail(done.error());
    return 0;
}
