// From what a person asked for on the command line to a session's options: the built-in demo, a built-in or
// own configuration, or just a list of data files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session.h"

namespace mystic {

/// What was asked for.
struct LaunchRequest {
    bool replay = false;
    std::vector<std::string> sources; ///< built-in name, configuration file, or data files (CSV, captures)
    std::string dataDirectory;        ///< empty = configured or default
    std::string dataRoot;             ///< empty = $MYSTIC_DATA, then where it was found
    std::optional<std::int64_t> speedMilli;
    bool noJournal = false;
    std::string continueFrom;        ///< journal directory of the session to go on with
    bool continueUnfinished = false; ///< go on with the newest session of this configuration if not closed
};

/// Names of the configurations that come with the station.
[[nodiscard]] std::vector<std::string_view> builtInConfigNames();
/// Its text; empty for an unknown name.
[[nodiscard]] std::string_view builtInConfig(std::string_view name);

/// "2", "0.5", "100x", "max". Errors: Parse.
[[nodiscard]] Result<std::int64_t> parseSpeed(std::string_view text);

/// What a CSV file's instrument is called when no configuration names it: "BTCUSD_1m_2016-06-01.csv.gz" ->
/// "BTCUSD".
[[nodiscard]] std::string symbolOfFile(const std::string& path);

/// Errors: NotFound (naming what there is), and whatever loader and data files refuse.
[[nodiscard]] Result<SessionOptions> resolveLaunch(const LaunchRequest& request,
                                                   const AgentRegistry& registry);

} // namespace mystic
