// The disk port: what the journal needs of a file system, small enough to be simulated with faults.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "domain/result.h"

namespace mystic {

/// One open file. Not thread-safe.
class DiskFile {
public:
    virtual ~DiskFile() = default;
    /// Appends all bytes. Errors: DiskFull, Io. After an error the file's end is undefined.
    [[nodiscard]] virtual Result<void> append(std::span<const std::byte> bytes) = 0;
    /// Writes all bytes at `offset`, over what is there or behind it. Errors as append().
    [[nodiscard]] virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// Makes everything written durable (fdatasync).
    [[nodiscard]] virtual Result<void> sync() = 0;
    /// Reads up to `out.size()` bytes at `offset`; returns how many, 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> out) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> size() = 0;
    [[nodiscard]] virtual Result<void> truncate(std::uint64_t size) = 0;
};

/// Held while it lives: keeps a second station out of a directory.
class DiskLock {
public:
    virtual ~DiskLock() = default;
};

/// A file system. Paths are plain; errors name the path and say what to do.
class Disk {
public:
    virtual ~Disk() = default;
    /// Makes the directory and its parents. Errors: Denied, Io.
    [[nodiscard]] virtual Result<void> makeDirectory(const std::string& path) = 0;
    /// Creates a file that must not exist, for appending.
    [[nodiscard]] virtual Result<std::unique_ptr<DiskFile>> create(const std::string& path) = 0;
    /// The same, readable by this user alone (mode 0600 from the start).
    [[nodiscard]] virtual Result<std::unique_ptr<DiskFile>> createPrivate(const std::string& path) = 0;
    /// Opens an existing file; `writable` for appending and truncating.
    [[nodiscard]] virtual Result<std::unique_ptr<DiskFile>> open(const std::string& path, bool writable) = 0;
    /// Names (not paths) in a directory, sorted.
    [[nodiscard]] virtual Result<std::vector<std::string>> list(const std::string& directory) = 0;
    [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    [[nodiscard]] virtual Result<void> remove(const std::string& path) = 0;
    /// Makes creations, renames and removals in a directory durable.
    [[nodiscard]] virtual Result<void> syncDirectory(const std::string& path) = 0;
    /// Errors: Busy with the holder's process number.
    [[nodiscard]] virtual Result<std::unique_ptr<DiskLock>> lock(const std::string& path) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> freeBytes(const std::string& path) = 0;
};

} // namespace mystic
