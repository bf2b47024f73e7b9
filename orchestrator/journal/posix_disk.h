// The disk port over POSIX calls; the only file of the journal that talks to the operating system.
#pragma once

#include "disk.h"

namespace mystic {

/// The machine's file system. Thread-safe as a whole; files are not.
class PosixDisk final : public Disk {
public:
    [[nodiscard]] Result<void> makeDirectory(const std::string& path) override;
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> create(const std::string& path) override;
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> createPrivate(const std::string& path) override;
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> open(const std::string& path, bool writable) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& directory) override;
    [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<void> remove(const std::string& path) override;
    [[nodiscard]] Result<void> syncDirectory(const std::string& path) override;
    [[nodiscard]] Result<std::unique_ptr<DiskLock>> lock(const std::string& path) override;
    [[nodiscard]] Result<std::uint64_t> freeBytes(const std::string& path) override;
};

} // namespace mystic
