// The recorded sessions of a data directory, read from the journals themselves: nothing has to be kept beside
// them, so nothing can be lost or be wrong. Invariant: a sealed journal costs its first and last bytes,
// however long it is.
#pragma once

#include <string>
#include <vector>

#include "journal/disk.h"
#include "ui/panels/session/session_source.h"

namespace mystic {

/// What is in one journal's folder; a journal that cannot be read says why. `running`: the journal being
/// written by this station.
[[nodiscard]] RecordedEntry recordedEntry(Disk& disk, const std::string& directory,
                                          const std::string& running);

/// All below `journals`, newest first; empty when there is no such folder. Errors: Denied, Io; cancelled.
[[nodiscard]] Result<std::vector<RecordedEntry>>
listRecorded(Disk& disk, const std::string& journals, const std::string& running, const SessionWatch& watch);

} // namespace mystic
