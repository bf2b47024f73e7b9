#include "file_source.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gzip_source.h"

namespace mystic {
namespace {

std::string reason(int code)
{
    return std::generic_category().message(code);
}

class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, std::string path, std::uint64_t size)
        : m_descriptor(descriptor), m_path(std::move(path)), m_size(size)
    {
    }
    ~FileSource() override { ::close(m_descriptor); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> out) override
    {
        for (;;) {
            const ssize_t got = ::read(m_descriptor, out.data(), out.size());
            if (got >= 0) {
                m_taken += static_cast<std::uint64_t>(got);
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR)
                return failure(ErrorCode::Io, m_path + ": reading failed at byte " + std::to_string(m_taken) +
                                                  ": " + reason(errno) + ".");
        }
    }
    [[nodiscard]] std::uint64_t sizeHint() const override { return m_size; }
    [[nodiscard]] std::uint64_t consumed() const override { return m_taken; }

private:
    int m_descriptor;
    std::string m_path;
    std::uint64_t m_size;
    std::uint64_t m_taken = 0;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openFileSource(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const int code = errno;
        if (code == ENOENT)
            return failure(ErrorCode::NotFound, path + ": there is no such file.");
        return failure(code == EACCES ? ErrorCode::Denied : ErrorCode::Io,
                       path + ": the file cannot be opened: " + reason(code) + ".");
    }
    struct stat info {};
    const bool known = ::fstat(descriptor, &info) == 0;
    const bool regular = known && S_ISREG(info.st_mode);
    std::unique_ptr<ByteSource> file = std::make_unique<FileSource>(
        descriptor, path, regular ? static_cast<std::uint64_t>(info.st_size) : 0U);
    if (known && S_ISDIR(info.st_mode))
        return failure(ErrorCode::Io, path + ": this is a directory; a file with market data was expected.");
    return unpackIfGzip(std::move(file), path);
}

} // namespace mystic
