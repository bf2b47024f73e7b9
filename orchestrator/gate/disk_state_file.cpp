#include "disk_state_file.h"

namespace mystic {

namespace {

std::string folderOf(const std::string& path)
{
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Result<void> writeWhole(Disk& disk, const std::string& path, std::span<const std::byte> content)
{
    const auto file = disk.create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto written = (*file)->append(content);
    return written ? (*file)->sync() : written;
}

} // namespace

Result<std::optional<std::vector<std::byte>>> DiskStateFile::read()
{
    const auto file = m_disk->open(m_path, false);
    if (!file) {
        if (file.error().code == ErrorCode::NotFound)
            return std::nullopt;
        return tl::make_unexpected(file.error());
    }
    const auto size = (*file)->size();
    if (!size)
        return tl::make_unexpected(size.error());
    if (*size > LargestSize)
        return failure(ErrorCode::Corrupt, m_path + " has " + std::to_string(*size) + " bytes, at most " +
                                               std::to_string(LargestSize) + " were expected");
    std::vector<std::byte> content(static_cast<std::size_t>(*size));
    std::size_t done = 0;
    while (done < content.size()) {
        const auto got = (*file)->read(done, std::span(content).subspan(done));
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            return failure(ErrorCode::Io, m_path + " became shorter while it was read");
        done += *got;
    }
    return content;
}

Result<void> DiskStateFile::replace(std::span<const std::byte> content)
{
    const std::string beside = m_path + ".new";
    const auto removed = m_disk->remove(beside); // left over from a run that was cut off
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    const auto written = writeWhole(*m_disk, beside, content);
    if (!written)
        return written;
    const auto renamed = m_disk->rename(beside, m_path);
    return renamed ? m_disk->syncDirectory(folderOf(m_path)) : renamed;
}

} // namespace mystic
