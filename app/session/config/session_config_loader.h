// Reads and documents the session configuration (station.json: JSON with comments). Invariant: a
// SessionConfig that is returned is complete and valid; every error names file, line and column, what was
// found, what was expected, and for an unknown key the nearest known one. It must not know the engine, a
// feed, a venue or a concrete agent: what agents and gate understand is handed in.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "contract/agent.h"
#include "session_config.h"

namespace mystic {

/// What the rest of the station understands, for validation and documentation.
struct ConfigVocabulary {
    std::map<std::string, std::vector<ConfigKey>> agentTypes; ///< configKeys() of each registered type
    std::vector<ConfigKey> gateKeys;
    std::string zoneDirectory = "/usr/share/zoneinfo";
};

/// One key of the file, for the settings page and the documents.
struct DocumentedKey {
    std::string section; ///< "session", "instruments[]", "feed.files[]", "agents[].config (risk)", …
    ConfigKey key;
    bool required = false;
    bool restartNeeded = true; ///< false: may be changed while the session runs
};

/// Reads a configuration from text; `fileName` is used in errors. A key with the unit "POSIX TZ rule" may
/// hold a zone's name and arrives as its rule; where such a key of gate or agents names the day ("day…zone")
/// and is absent, it takes the session's day_zone, so that the day rolls once for all. Errors: Parse,
/// OutOfRange, NotFound, InvalidArgument.
[[nodiscard]] Result<SessionConfig> loadSessionConfig(std::string_view text, std::string_view fileName,
                                                      const ConfigVocabulary& vocabulary);
/// Reads a configuration file. Errors: as above, Io.
[[nodiscard]] Result<SessionConfig> loadSessionConfigFile(const std::string& path,
                                                          const ConfigVocabulary& vocabulary);

/// Every key there is.
[[nodiscard]] std::vector<DocumentedKey> documentedKeys(const ConfigVocabulary& vocabulary);
/// A complete configuration at its defaults, with a comment on every key: help, default, range, unit. It
/// loads.
[[nodiscard]] std::string writeDefaultConfig(const ConfigVocabulary& vocabulary);

} // namespace mystic
