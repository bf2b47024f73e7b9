// mystic verify, checkpoint, recover and repair: what is asked of a journal as evidence, and what is done to
// one after a crash. Nothing but repair and recover writes into a journal's directory.
#pragma once

#include <string>
#include <vector>

namespace mystic {

inline constexpr int ExitContradicted = 3; ///< the journal contradicts a checkpoint kept elsewhere
inline constexpr int ExitUnsealed = 4; ///< intact, but its end is not sealed: a crash, or it is still written
inline constexpr int ExitUntrusted = 5; ///< intact in itself, but no trusted key vouches for anything in it

int runVerifyCommand(const std::vector<std::string>& arguments);
int runCheckpointCommand(const std::vector<std::string>& arguments);
int runRecoverCommand(const std::vector<std::string>& arguments);
int runRepairCommand(const std::vector<std::string>& arguments);

} // namespace mystic
