// The key that signs checkpoints, in a file of its own beside the journals. Invariant: the secret is written
// once, readable by its user alone from the first byte, and never overwritten.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "disk.h"
#include "signed_note.h"

namespace mystic {

inline constexpr const char* JournalKeyFile = "journal.key";       ///< the secret, mode 0600
inline constexpr const char* JournalPublicKeyFile = "journal.pub"; ///< to be given to whoever verifies

/// Reads the key in `directory`, or makes one of 32 bytes from `random` where there is none. Errors: Corrupt
/// (the file is not a key; it stays as it is), Denied, DiskFull, Io.
[[nodiscard]] Result<std::unique_ptr<Signer>>
openJournalKey(Disk& disk, const std::string& directory,
               const std::function<void(std::span<std::byte>)>& random);

/// Public keys in a file, one a line. Errors: NotFound, Denied, Io, Parse.
[[nodiscard]] Result<std::vector<NoteKey>> readPublicKeys(Disk& disk, const std::string& path);

/// All of a small file. Errors: NotFound, Denied, Io; OutOfRange above 1 MiB.
[[nodiscard]] Result<std::string> readTextFile(Disk& disk, const std::string& path);

} // namespace mystic
