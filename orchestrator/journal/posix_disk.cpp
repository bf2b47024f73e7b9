#include "posix_disk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace mystic {

namespace {

/// The sentence for a failed call: what was tried, where, why, and what a person can do about it.
tl::unexpected<Error> osFailure(const char* action, const std::string& path, int number)
{
    std::string text = std::string("cannot ") + action + " " + path + ": " + std::strerror(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorCode::DiskFull,
                       text + "; free space on that disk or choose another data directory");
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorCode::Denied,
                       text + "; choose a data directory this user can write to (--data DIR)");
    case ENOENT:
        return failure(ErrorCode::NotFound, text);
    default:
        return failure(ErrorCode::Io, text);
    }
}

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

class PosixFile final : public DiskFile {
public:
    PosixFile(int fd, std::uint64_t size, std::string path) : m_fd(fd), m_end(size), m_path(std::move(path))
    {
    }

    Result<void> append(std::span<const std::byte> bytes) override { return write(m_end, bytes); }
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t written =
                ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return osFailure("write to", m_path, errno);
            offset += static_cast<std::uint64_t>(written);
            bytes = bytes.subspan(static_cast<std::size_t>(written)); // a short write goes on with the rest
        }
        m_end = std::max(m_end, offset);
        return {};
    }
    Result<void> sync() override
    {
        if (::fdatasync(m_fd.get()) != 0)
            return osFailure("make durable", m_path, errno);
        return {};
    }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> out) override
    {
        for (;;) {
            const ssize_t got = ::pread(m_fd.get(), out.data(), out.size(), static_cast<off_t>(offset));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return osFailure("read", m_path, errno);
            return static_cast<std::size_t>(got);
        }
    }
    Result<std::uint64_t> size() override
    {
        struct stat info {};
        if (::fstat(m_fd.get(), &info) != 0)
            return osFailure("look at", m_path, errno);
        return static_cast<std::uint64_t>(info.st_size);
    }
    Result<void> truncate(std::uint64_t size) override
    {
        if (::ftruncate(m_fd.get(), static_cast<off_t>(size)) != 0)
            return osFailure("shorten", m_path, errno);
        m_end = size;
        return {};
    }

private:
    Descriptor m_fd;
    std::uint64_t m_end; ///< where append() goes on
    std::string m_path;
};

class PosixLock final : public DiskLock {
public:
    explicit PosixLock(int fd) : m_fd(fd) {}

private:
    Descriptor m_fd; ///< closing it releases the lock
};

Result<std::unique_ptr<DiskFile>> openFile(const std::string& path, int flags, const char* action,
                                           mode_t mode = 0640)
{
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    if (fd < 0)
        return osFailure(action, path, errno);
    struct stat info {};
    if (::fstat(fd, &info) != 0) {
        const int number = errno;
        ::close(fd);
        return osFailure("look at", path, number);
    }
    return std::make_unique<PosixFile>(fd, static_cast<std::uint64_t>(info.st_size), path);
}

} // namespace

Result<void> PosixDisk::makeDirectory(const std::string& path)
{
    for (std::size_t at = path.find('/', 1);; at = path.find('/', at + 1)) {
        const std::string part = path.substr(0, at);
        if (::mkdir(part.c_str(), 0750) != 0 && errno != EEXIST)
            return osFailure("make directory", part, errno);
        if (at == std::string::npos)
            break;
    }
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISDIR(info.st_mode))
        return failure(ErrorCode::Io, path + " exists and is not a directory");
    return {};
}

Result<std::unique_ptr<DiskFile>> PosixDisk::create(const std::string& path)
{
    return openFile(path, O_CREAT | O_EXCL | O_RDWR, "create");
}

Result<std::unique_ptr<DiskFile>> PosixDisk::createPrivate(const std::string& path)
{
    return openFile(path, O_CREAT | O_EXCL | O_RDWR, "create", 0600);
}

Result<std::unique_ptr<DiskFile>> PosixDisk::open(const std::string& path, bool writable)
{
    return openFile(path, writable ? O_RDWR : O_RDONLY, "open");
}

Result<std::vector<std::string>> PosixDisk::list(const std::string& directory)
{
    DIR* handle = ::opendir(directory.c_str());
    if (handle == nullptr)
        return osFailure("list", directory, errno);
    std::vector<std::string> names;
    while (const dirent* entry = ::readdir(handle)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    ::closedir(handle);
    std::ranges::sort(names);
    return names;
}

Result<void> PosixDisk::rename(const std::string& from, const std::string& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return osFailure("rename", from, errno);
    return {};
}

Result<void> PosixDisk::remove(const std::string& path)
{
    if (::unlink(path.c_str()) != 0)
        return osFailure("remove", path, errno);
    return {};
}

Result<void> PosixDisk::syncDirectory(const std::string& path)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) != 0)
        return osFailure("make durable", path, errno);
    return {};
}

Result<std::unique_ptr<DiskLock>> PosixDisk::lock(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0640);
    if (fd < 0)
        return osFailure("lock", path, errno);
    auto lock = std::make_unique<PosixLock>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 32> holder{};
        const ssize_t got = ::pread(fd, holder.data(), holder.size() - 1, 0);
        const std::string process =
            got > 0 ? std::string(holder.data(), static_cast<std::size_t>(got)) : "unknown";
        return failure(ErrorCode::Busy,
                       path.substr(0, path.rfind('/')) + " is in use by another station (process " + process +
                           "); close it, or give this one its own directory with --data DIR");
    }
    const std::string self = std::to_string(::getpid());
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, self.data(), self.size(), 0) < 0)
        return osFailure("write to", path, errno);
    return lock;
}

Result<std::uint64_t> PosixDisk::freeBytes(const std::string& path)
{
    struct statvfs info {};
    if (::statvfs(path.c_str(), &info) != 0)
        return osFailure("look at the disk of", path, errno);
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

} // namespace mystic
