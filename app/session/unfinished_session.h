// Finds the session that a station left behind when it ended without closing it, so that the next start goes
// on with it. Invariant: only the newest session of a configuration is ever continued: what came before it
// was left behind knowingly.
#pragma once

#include <string>
#include <string_view>

#include "domain/time.h"
#include "journal/disk.h"

namespace mystic {

/// The newest journal below `journals` of the same configuration, when it was not closed; empty when that one
/// was closed, cannot be read, or there is none. Reads one segment at most.
[[nodiscard]] std::string findUnfinished(Disk& disk, const std::string& journals, std::string_view configName,
                                         std::string_view configText);

/// When the journal was written last, by the wall clock; 0 when that is not known.
[[nodiscard]] Timestamp lastWritten(const std::string& directory);

} // namespace mystic
