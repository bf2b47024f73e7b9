#include "backtest_command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include "backtest/backtest_run.h"
#include "backtest/journal_statistics.h"
#include "backtest/statistics_text.h"
#include "command_line.h"

namespace mystic {

namespace {

/// What both commands understand.
struct Wanted {
    BacktestRequest run;
    StatisticsOrder statistics;
    std::string json;
    std::string csv;
};

/// `scale`: of what was typed, 100 for per cent.
Result<void> setNumber(double& out, const std::string& option, const std::string& text, double low,
                       double high, double scale)
{
    const auto raw = parseScaled(text);
    const double value = raw ? Ratio::fromRaw(*raw).toDouble() : 0;
    if (!raw || value < low || value > high)
        return failure(ErrorCode::OutOfRange,
                       option + " is a number from " + formatScaledFixed(Ratio::fromDouble(low).raw(), 0) +
                           " to " + formatScaledFixed(Ratio::fromDouble(high).raw(), 0) + ", not \"" + text +
                           "\"");
    out = value / scale;
    return {};
}

Result<void> takeOption(Wanted& wanted, const std::string& word, const std::string& value, bool isRun)
{
    if (word == "--json")
        wanted.json = value;
    else if (word == "--csv")
        wanted.csv = value;
    else if (word == "--risk-free")
        return setNumber(wanted.statistics.riskFreeRate, word, value, -100, 100, 100);
    else if (word == "--days-per-year")
        return setNumber(wanted.statistics.daysPerYear, word, value, 1, 366, 1);
    else if (isRun && word == "--config")
        wanted.run.config = value;
    else if (isRun && word == "--out")
        wanted.run.out = value;
    else if (isRun && word == "--data-root")
        wanted.run.dataRoot = value;
    else if (isRun && word == "--from")
        return setTime(wanted.run.from, word, value);
    else if (isRun && word == "--to")
        return setTime(wanted.run.to, word, value);
    else
        return failure(ErrorCode::InvalidArgument, std::string(isRun ? "backtest" : "statistics") +
                                                       " does not know " + word + "; see mystic --help");
    return {};
}

Result<Wanted> readWanted(const std::vector<std::string>& arguments, bool isRun)
{
    Wanted wanted;
    bool inData = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--data" && isRun) {
            inData = true;
            continue;
        }
        if (!word.starts_with("--")) {
            if (inData)
                wanted.run.data.push_back(word);
            else if (isRun && wanted.run.config.empty())
                wanted.run.config = word;
            else if (!isRun && wanted.statistics.journal.empty())
                wanted.statistics.journal = word;
            else
                return failure(ErrorCode::InvalidArgument,
                               "\"" + word + "\" is one too many; data files follow --data");
            continue;
        }
        inData = false;
        if (i + 1 == arguments.size())
            return failure(ErrorCode::InvalidArgument, word + " needs a value; see mystic --help");
        if (auto taken = takeOption(wanted, word, arguments[++i], isRun); !taken)
            return tl::make_unexpected(taken.error());
    }
    if (!isRun && wanted.statistics.journal.empty())
        return failure(ErrorCode::InvalidArgument,
                       "statistics needs a journal: a directory below <data>/journals");
    return wanted;
}

/// A file that is there is never replaced; "-" is the terminal.
Result<void> writeNew(const std::string& path, const std::string& text)
{
    if (path == "-") {
        std::fputs(text.c_str(), stdout);
        return {};
    }
    std::FILE* file = std::fopen(path.c_str(), "wx");
    const bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    const int number = errno;
    const bool closed = file == nullptr || std::fclose(file) == 0;
    if (written && closed)
        return {};
    return failure(ErrorCode::Io, "cannot write " + path + ": " + std::strerror(written ? errno : number) +
                                      "; nothing is ever replaced, choose another name or free space there");
}

int tell(const Wanted& wanted, const StatisticsOutcome& outcome)
{
    const bool onTerminal = wanted.json == "-" || wanted.csv == "-"; // then nothing else may be there
    if (!onTerminal)
        std::fputs(statisticsTable(outcome).c_str(), stdout);
    std::fflush(stdout);
    if (!wanted.json.empty())
        if (auto done = writeNew(wanted.json, statisticsJson(outcome)); !done)
            return fail(done.error());
    if (!wanted.csv.empty())
        if (auto done = writeNew(wanted.csv, tradesCsv(outcome)); !done)
            return fail(done.error());
    return outcome.verified ? ExitOk : ExitNo;
}

int tellStatistics(const Wanted& wanted, const AgentRegistry& registry)
{
    PosixDisk disk;
    const auto made = statisticsFromJournal(disk, wanted.statistics, registry, [](double share) {
        std::fprintf(stderr, "\r  reading the journal %3.0f %%      ", share * 100.0);
        return !isInterrupted();
    });
    std::fputs("\r                                                                    \r", stderr);
    if (!made)
        return fail(made.error());
    if (made->cancelled) {
        std::fputs("mystic: cancelled\n", stderr);
        return ExitUnusable;
    }
    return tell(wanted, *made);
}

void watchInterrupts()
{
    watchForInterrupt();
}

} // namespace

int runBacktestCommand(const std::vector<std::string>& arguments)
{
    auto wanted = readWanted(arguments, true);
    if (!wanted)
        return fail(wanted.error());
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    auto options = resolveBacktest(wanted->run, registry);
    if (!options)
        return fail(options.error());
    watchInterrupts();
    const auto run = runBacktest(std::move(*options), registry, [](const BacktestProgress& progress) {
        std::fprintf(stderr, "\r  %3.0f %%  %s  %llu turns (%.0f/s)   ", progress.share * 100.0,
                     formatTimestamp(progress.time, 0).c_str(),
                     static_cast<unsigned long long>(progress.turns), progress.turnsPerSecond);
        return !isInterrupted();
    });
    std::fputs("\r                                                                    \r", stderr);
    if (!run)
        return fail(run.error());
    watchForInterrupt(); // a second Ctrl-C stops the statistics too
    wanted->statistics.journal = run->journal;
    const int status = tellStatistics(*wanted, registry);
    std::fprintf(stderr, "journal    %s\nchain head %s\n", run->journal.c_str(), run->chainHead.c_str());
    if (run->stopped)
        std::fputs("mystic: stopped before the end of the data; the figures are of what was played\n",
                   stderr);
    return run->stopped && status == ExitOk ? ExitNo : status;
}

int runStatisticsCommand(const std::vector<std::string>& arguments)
{
    const auto wanted = readWanted(arguments, false);
    if (!wanted)
        return fail(wanted.error());
    watchInterrupts();
    return tellStatistics(*wanted, AgentRegistry::withBuiltIns());
}

} // namespace mystic
