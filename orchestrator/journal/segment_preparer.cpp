#include "segment_preparer.h"

#include <algorithm>
#include <array>

namespace mystic {

void SegmentPreparer::want(std::uint64_t bytes)
{
    m_wanted.store(bytes, std::memory_order_release);
}

Result<bool> SegmentPreparer::step()
{
    const std::uint64_t wanted = m_wanted.load(std::memory_order_acquire);
    if (wanted == 0 || ready() != 0)
        return false;
    if (m_file == nullptr) {
        auto file = m_disk.create(m_directory + "/" + FileName);
        if (!file)
            return giveUp(file.error());
        m_file = std::move(*file);
        m_written = 0;
    }
    static constexpr std::array<std::byte, 64ULL * 1024> zeros{};
    const std::uint64_t until = std::min(wanted, m_written + PieceBytes);
    while (m_written < until) {
        const auto bytes = std::min<std::uint64_t>(zeros.size(), until - m_written);
        if (auto written = m_file->append(std::span(zeros).first(bytes)); !written)
            return giveUp(written.error());
        m_written += bytes;
    }
    if (auto synced = m_file->sync(); !synced)
        return giveUp(synced.error());
    if (m_written < wanted)
        return true;
    m_file.reset();
    m_wanted.store(0, std::memory_order_relaxed);
    m_ready.store(m_written, std::memory_order_release);
    return true;
}

Result<void> SegmentPreparer::take(const std::string& path)
{
    auto renamed = m_disk.rename(m_directory + "/" + FileName, path);
    m_ready.store(0, std::memory_order_release);
    return renamed;
}

Result<bool> SegmentPreparer::giveUp(const Error& error)
{
    if (m_file != nullptr) {
        m_file.reset();
        (void)m_disk.remove(m_directory + "/" + FileName); // room for the journal itself
    }
    m_wanted.store(0, std::memory_order_relaxed);
    return tl::make_unexpected(error);
}

} // namespace mystic
