// Decompresses gzip on the way through. Invariant: bytes are handed on only as far as they decompress
// cleanly; a file that ends early or fails its checksum is an error with the place, never a shorter file.
#pragma once

#include <memory>

#include "byte_source.h"

namespace mystic {

/// The bytes of `compressed` as they are, or unpacked when they start with the gzip magic (1f 8b). Several
/// gzip members one after the other are one stream (RFC 1952, 2.2). `name` is used in errors. Errors: Io (the
/// source), Corrupt (not gzip after all, checksum, ends in the middle).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> unpackIfGzip(std::unique_ptr<ByteSource> compressed,
                                                               std::string name);

} // namespace mystic
