// The Disk port in memory, with faults on demand: a full disk, a sync that fails, a directory that cannot be
// written.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "journal/disk.h"

namespace mystic::testing {

/// Files as byte vectors; copy `files` to keep a state and come back to it.
class MemoryDisk final : public Disk {
public:
    std::map<std::string, std::vector<std::byte>> files;
    std::set<std::string> locked;
    std::uint64_t capacity = UINT64_MAX; ///< bytes all files together may have
    bool readOnly = false;
    bool failSync = false;
    bool failRead = false;
    int syncs = 0;

    [[nodiscard]] std::uint64_t used() const
    {
        std::uint64_t total = 0;
        for (const auto& [name, bytes] : files)
            total += bytes.size();
        return total;
    }

    Result<std::unique_ptr<DiskFile>> create(const std::string& path) override
    {
        if (readOnly)
            return failure(ErrorCode::Denied, "cannot create '" + path + "'");
        if (files.contains(path))
            return failure(ErrorCode::Busy, "'" + path + "' already exists");
        files[path];
        return std::make_unique<File>(*this, path);
    }
    Result<std::unique_ptr<DiskFile>> createPrivate(const std::string& path) override { return create(path); }
    Result<std::unique_ptr<DiskFile>> open(const std::string& path, bool) override
    {
        if (!files.contains(path))
            return failure(ErrorCode::NotFound, "'" + path + "' does not exist");
        return std::make_unique<File>(*this, path);
    }
    Result<std::vector<std::string>> list(const std::string& directory) override
    {
        std::vector<std::string> names;
        for (const auto& [path, bytes] : files)
            if (path.starts_with(directory + "/"))
                names.push_back(path.substr(directory.size() + 1));
        return names;
    }
    Result<void> makeDirectory(const std::string&) override { return {}; }
    Result<void> syncDirectory(const std::string&) override { return {}; }
    Result<void> rename(const std::string& from, const std::string& to) override
    {
        bool any = false; // a file, or all that is in a directory
        for (const auto& [path, bytes] : std::map(files)) {
            if (path != from && !path.starts_with(from + "/"))
                continue;
            auto node = files.extract(path);
            files.insert_or_assign(to + path.substr(from.size()), std::move(node.mapped()));
            any = true;
        }
        return any ? Result<void>() : failure(ErrorCode::NotFound, from);
    }
    Result<void> remove(const std::string& path) override
    {
        if (files.erase(path) == 0)
            return failure(ErrorCode::NotFound, path);
        return {};
    }
    Result<std::unique_ptr<DiskLock>> lock(const std::string& path) override
    {
        if (readOnly)
            return failure(ErrorCode::Denied, "cannot write to " + path);
        if (!locked.insert(path).second)
            return failure(ErrorCode::Busy, path + " is in use");
        return std::make_unique<Lock>(*this, path);
    }
    Result<std::uint64_t> freeBytes(const std::string&) override { return capacity - used(); }

private:
    class Lock final : public DiskLock {
    public:
        Lock(MemoryDisk& disk, std::string directory) : m_disk(&disk), m_directory(std::move(directory)) {}
        ~Lock() override { m_disk->locked.erase(m_directory); }

    private:
        MemoryDisk* m_disk;
        std::string m_directory;
    };
    class File final : public DiskFile {
    public:
        File(MemoryDisk& disk, std::string path) : m_disk(&disk), m_path(std::move(path)) {}
        Result<void> append(std::span<const std::byte> bytes) override
        {
            return write(m_disk->files[m_path].size(), bytes);
        }
        Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            auto& file = m_disk->files[m_path];
            const std::uint64_t over = std::min<std::uint64_t>(
                bytes.size(), file.size() - std::min<std::uint64_t>(offset, file.size()));
            const std::uint64_t room = m_disk->capacity - std::min(m_disk->capacity, m_disk->used());
            const std::uint64_t fits = std::min<std::uint64_t>(room + over, bytes.size());
            if (file.size() < offset + fits)
                file.resize(offset + fits);
            std::copy_n(bytes.begin(), fits, file.begin() + static_cast<std::ptrdiff_t>(offset));
            if (fits < bytes.size())
                return failure(ErrorCode::DiskFull, "cannot write to '" + m_path + "': no space is left");
            return {};
        }
        Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
        {
            if (m_disk->failRead)
                return failure(ErrorCode::Io, "cannot read '" + m_path + "'");
            const auto& file = m_disk->files[m_path];
            const std::size_t from = std::min<std::size_t>(offset, file.size());
            const std::size_t size = std::min(into.size(), file.size() - from);
            std::copy_n(file.begin() + static_cast<std::ptrdiff_t>(from), size, into.begin());
            return size;
        }
        Result<void> sync() override
        {
            if (m_disk->failSync)
                return failure(ErrorCode::Io, "cannot make durable '" + m_path + "'");
            ++m_disk->syncs;
            return {};
        }
        Result<std::uint64_t> size() override { return m_disk->files[m_path].size(); }
        Result<void> truncate(std::uint64_t size) override
        {
            m_disk->files[m_path].resize(size);
            return {};
        }

    private:
        MemoryDisk* m_disk;
        std::string m_path;
    };
};

} // namespace mystic::testing
