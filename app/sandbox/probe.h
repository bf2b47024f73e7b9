// Tries, in a process that was shut in, everything that a sandbox level promises to deny, and tells the
// station over descriptor 3 what happened.
#pragma once

namespace mystic {

/// The exit code of the process.
int probe();

} // namespace mystic
