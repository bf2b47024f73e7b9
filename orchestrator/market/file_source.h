// The one place of market/ that touches the operating system: opens a recorded file as bytes. Everything that
// reads the bytes is in the pure readers and knows only ByteSource.
#pragma once

#include <memory>
#include <string>

#include "byte_source.h"

namespace mystic {

/// Opens a file for reading, unpacking gzip (recognised by its first bytes, not by its name). Errors:
/// NotFound, Denied, Io (a directory, a failing disk), Corrupt (see unpackIfGzip).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openFileSource(const std::string& path);

} // namespace mystic
