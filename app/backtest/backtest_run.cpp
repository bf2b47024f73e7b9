#include "backtest_run.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "session/launch.h"

namespace mystic {

namespace {

namespace fs = std::filesystem;

constexpr auto LookEvery = std::chrono::milliseconds(20);
/// A slow machine must not change what happens: nobody is taken for hung.
constexpr Duration NeverHung = seconds(86'400);

std::string knownSymbols(const SessionConfig& config)
{
    std::string list;
    for (const Instrument& instrument : config.instruments)
        list += (list.empty() ? "" : ", ") + instrument.symbol;
    return list;
}

/// "SYMBOL=path" or a path whose name begins with a symbol, or any path where there is one instrument.
Result<FeedFileConfig> fileOf(const std::string& word, const SessionConfig& config)
{
    FeedFileConfig file;
    if (const auto sign = word.find('='); sign != std::string::npos && !fs::exists(word)) {
        file.instrument = word.substr(0, sign);
        file.path = word.substr(sign + 1);
    } else {
        file.path = word;
        const std::string name = fs::path(word).filename().string();
        std::size_t longest = 0;
        for (const Instrument& instrument : config.instruments)
            if (name.starts_with(instrument.symbol) && instrument.symbol.size() > longest) {
                file.instrument = instrument.symbol;
                longest = instrument.symbol.size();
            }
        if (file.instrument.empty() && config.instruments.size() == 1)
            file.instrument = config.instruments.front().symbol;
    }
    if (!std::ranges::any_of(config.instruments,
                             [&](const Instrument& known) { return known.symbol == file.instrument; }))
        return failure(ErrorCode::NotFound,
                       word + ": which instrument this file is about is not clear; write SYMBOL=" +
                           file.path + " with one of " + knownSymbols(config));
    if (!fs::exists(file.path))
        return failure(ErrorCode::NotFound, "cannot open " + file.path);
    file.path = fs::absolute(file.path).string();
    return file;
}

Result<void> takeFiles(SessionOptions& options, const std::vector<std::string>& data)
{
    FeedConfig& feed = options.config.feed;
    feed.kind = FeedKind::Files;
    feed.files.clear();
    options.configText += "\n// Played with the files";
    for (const std::string& word : data) {
        auto file = fileOf(word, options.config);
        if (!file)
            return tl::make_unexpected(file.error());
        options.configText += " " + file->instrument + "=" + fs::path(file->path).filename().string();
        feed.files.push_back(std::move(*file));
    }
    return {};
}

std::string freshDirectory()
{
    std::string stamp = formatTimestamp(SystemClock::wallTime(), 0);
    std::ranges::replace(stamp, ':', '-');
    const std::string base = defaultDataDirectory() + "/backtests/" + stamp;
    std::string directory = base;
    for (int attempt = 2; fs::exists(directory); ++attempt)
        directory = base + "-" + std::to_string(attempt);
    return directory;
}

} // namespace

Result<SessionOptions> resolveBacktest(const BacktestRequest& request, const AgentRegistry& registry)
{
    if (request.config.empty() && request.data.empty())
        return failure(ErrorCode::InvalidArgument,
                       "a back-test needs data: --config FILE, --data FILES, or both");
    LaunchRequest launch;
    launch.replay = true;
    launch.sources = request.config.empty() ? request.data : std::vector{request.config};
    launch.dataDirectory = request.out.empty() ? freshDirectory() : request.out;
    launch.dataRoot = request.dataRoot;
    launch.speedMilli = 0;
    auto options = resolveLaunch(launch, registry);
    if (!options)
        return options;
    if (!request.config.empty() && !request.data.empty())
        if (auto taken = takeFiles(*options, request.data); !taken)
            return tl::make_unexpected(taken.error());
    SessionConfig& config = options->config;
    if (config.feed.kind != FeedKind::Files)
        return failure(ErrorCode::InvalidArgument,
                       options->configName + ": its market is synthetic and has no end; a back-test needs "
                                             "recorded files: name them in feed.files, or with --data");
    config.mode = ConfiguredMode::Replay;
    config.journal = true;
    config.hungAfter = NeverHung;
    config.feed.from = request.from.value_or(config.feed.from);
    config.feed.to = request.to.value_or(config.feed.to);
    if (config.feed.to.ns != 0 && config.feed.to <= config.feed.from)
        return failure(ErrorCode::InvalidArgument,
                       "the period ends before it begins; the end is not included");
    if (fs::exists(options->dataDirectory + "/trading-state"))
        return failure(ErrorCode::InvalidArgument,
                       options->dataDirectory +
                           ": a session has left its trading state here, which would change the back-test; "
                           "choose another directory");
    return options;
}

Result<BacktestOutcome> runBacktest(SessionOptions options, const AgentRegistry& registry,
                                    const BacktestWatch& watch)
{
    auto opened = Session::open(std::move(options), registry);
    if (!opened)
        return tl::make_unexpected(opened.error());
    Session& session = **opened;
    BacktestOutcome outcome;
    while (!session.hasEnded()) {
        const auto now = session.snapshot();
        outcome.stopped = watch && !watch({std::max(now->progress, 0.0), now->logicalTime, now->turns,
                                           now->turnsPerSecond});
        if (outcome.stopped)
            break;
        std::this_thread::sleep_for(LookEvery);
    }
    session.close();
    const auto last = session.snapshot();
    outcome.journal = session.journalDirectory();
    outcome.chainHead = last->chainHead;
    if (!last->journalOk)
        return failure(ErrorCode::Io, outcome.journal +
                                          ": the journal could not be written; free space there, or choose "
                                          "another directory with --out");
    if (last->phase == SessionPhase::Failed)
        return failure(ErrorCode::Parse, last->phaseDetail);
    return outcome;
}

} // namespace mystic
