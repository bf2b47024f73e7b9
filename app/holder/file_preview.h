// Looks through a recorded file before a session is opened on it: what it is, from when to when, and what is
// wrong in it. Invariant: counted is what a session would read, by the same readers.
#pragma once

#include <string>

#include "ui/panels/session/session_source.h"

namespace mystic {

/// Reads the whole file. `watch` is called every few thousand rows. Errors: cancelled; everything else is a
/// problem of the preview.
[[nodiscard]] Result<FilePreview> previewRecordedFile(const std::string& path, const SessionWatch& watch);

} // namespace mystic
