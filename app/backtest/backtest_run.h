// A back-test: the session of a configuration on recorded data, as fast as it goes, into a directory of its
// own. Invariant: the same agents, gate, exchange and journal as any session; nothing of the station's own
// directory is read or changed; equal configuration and data give equal inputs of every turn.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session/session.h"

namespace mystic {

/// What was asked for.
struct BacktestRequest {
    std::string config;            ///< built-in name or file; empty = made from the data files
    std::vector<std::string> data; ///< instead of the configuration's files: path, or SYMBOL=path
    std::optional<Timestamp> from; ///< instead of feed.from
    std::optional<Timestamp> to;   ///< not included; instead of feed.to
    std::string out;               ///< for journal and state; empty = a new one below <data>/backtests
    std::string dataRoot;          ///< where the configuration's files are looked for
};

/// How far it is.
struct BacktestProgress {
    double share = 0; ///< of the data, 0..1
    Timestamp time;   ///< of the session
    std::uint64_t turns = 0;
    double turnsPerSecond = 0;
};
/// False stops the run; what was done so far is kept.
using BacktestWatch = std::function<bool(const BacktestProgress&)>;

struct BacktestOutcome {
    std::string journal;  ///< directory
    bool stopped = false; ///< before the end of the data
    std::string chainHead;
};

/// Errors: no data, files that do not fit the instruments, a directory a session has used, and what launch
/// and loader refuse.
[[nodiscard]] Result<SessionOptions> resolveBacktest(const BacktestRequest& request,
                                                     const AgentRegistry& registry);

/// Blocks until the data are over. Errors: those of Session::open; the data failed (naming file and line),
/// the journal cannot be written.
[[nodiscard]] Result<BacktestOutcome> runBacktest(SessionOptions options, const AgentRegistry& registry,
                                                  const BacktestWatch& watch);

} // namespace mystic
