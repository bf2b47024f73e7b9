#include "gzip_source.h"

#include <array>
#include <vector>

#include <zlib.h>

namespace mystic {
namespace {

constexpr std::size_t InputBytes = 64 * 1024;

/// Hands out bytes that were read ahead to look at them, then the rest.
class ReplayedSource final : public ByteSource {
public:
    ReplayedSource(std::vector<std::byte> ahead, std::unique_ptr<ByteSource> rest)
        : m_ahead(std::move(ahead)), m_rest(std::move(rest))
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> out) override
    {
        if (m_taken == m_ahead.size())
            return m_rest->read(out);
        const std::size_t count = std::min(out.size(), m_ahead.size() - m_taken);
        std::memcpy(out.data(), m_ahead.data() + m_taken, count);
        m_taken += count;
        return count;
    }
    [[nodiscard]] std::uint64_t sizeHint() const override { return m_rest->sizeHint(); }
    [[nodiscard]] std::uint64_t consumed() const override
    {
        return m_rest->consumed() - (m_ahead.size() - m_taken);
    }

private:
    std::vector<std::byte> m_ahead;
    std::size_t m_taken = 0;
    std::unique_ptr<ByteSource> m_rest;
};

class GzipSource final : public ByteSource {
public:
    GzipSource(std::unique_ptr<ByteSource> compressed, std::string name)
        : m_compressed(std::move(compressed)), m_name(std::move(name)), m_input(InputBytes)
    {
    }
    ~GzipSource() override
    {
        if (m_started)
            inflateEnd(&m_stream);
    }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> out) override
    {
        if (!m_error.message.empty())
            return tl::make_unexpected(m_error);
        Result<std::size_t> got = inflateInto(out);
        if (!got)
            m_error = got.error();
        return got;
    }
    [[nodiscard]] std::uint64_t sizeHint() const override { return m_compressed->sizeHint(); }
    [[nodiscard]] std::uint64_t consumed() const override
    {
        return m_compressed->consumed() - m_stream.avail_in;
    }

private:
    Result<std::size_t> inflateInto(std::span<std::byte> out)
    {
        const auto room = static_cast<uInt>(std::min<std::size_t>(out.size(), 1U << 30U));
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = room;
        while (m_stream.avail_out == room) {
            if (m_stream.avail_in == 0) {
                const Result<bool> more = refill();
                if (!more)
                    return tl::make_unexpected(more.error());
                if (!*more)
                    break;
            }
            if (auto stepped = step(); !stepped)
                return tl::make_unexpected(stepped.error());
        }
        return static_cast<std::size_t>(room - m_stream.avail_out);
    }

    /// Takes more compressed bytes; false at a clean end.
    Result<bool> refill()
    {
        if (m_ended)
            return false;
        const Result<std::size_t> got = m_compressed->read(m_input);
        if (!got)
            return tl::make_unexpected(got.error());
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*got);
        if (*got > 0)
            return true;
        if (m_started && !m_betweenMembers)
            return failure(ErrorCode::Corrupt,
                           m_name + ": the file ends in the middle of a compressed block, at byte " +
                               std::to_string(consumed()) +
                               ". It was cut off while being written or copied; copy it again.");
        m_ended = true;
        return false;
    }

    Result<bool> step()
    {
        if (!m_started) {
            if (inflateInit2(&m_stream, 16 + MAX_WBITS) != Z_OK)
                return failure(ErrorCode::Io, m_name + ": the decompressor could not start (out of memory).");
            m_started = true;
        } else if (m_betweenMembers) {
            if (*m_stream.next_in == 0) { // padding after the last member is allowed and ignored
                --m_stream.avail_in;
                ++m_stream.next_in;
                return true;
            }
            inflateReset(&m_stream);
        }
        m_betweenMembers = false;
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            m_betweenMembers = true;
            return true;
        }
        if (code == Z_OK || code == Z_BUF_ERROR)
            return true;
        return failure(ErrorCode::Corrupt, m_name + ": the compressed data is damaged at byte " +
                                               std::to_string(consumed()) + " (" +
                                               (m_stream.msg != nullptr ? m_stream.msg : "unknown reason") +
                                               "). Copy the file again.");
    }

    std::unique_ptr<ByteSource> m_compressed;
    std::string m_name;
    std::vector<std::byte> m_input;
    z_stream m_stream{};
    bool m_started = false;
    bool m_betweenMembers = false;
    bool m_ended = false;
    Error m_error;
};

} // namespace

Result<std::unique_ptr<ByteSource>> unpackIfGzip(std::unique_ptr<ByteSource> compressed, std::string name)
{
    std::vector<std::byte> ahead(2);
    std::size_t filled = 0;
    while (filled < ahead.size()) {
        const Result<std::size_t> got = compressed->read(std::span(ahead).subspan(filled));
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            break;
        filled += *got;
    }
    ahead.resize(filled);
    const bool gzip = filled == 2 && ahead[0] == std::byte{0x1f} && ahead[1] == std::byte{0x8b};
    std::unique_ptr<ByteSource> whole =
        std::make_unique<ReplayedSource>(std::move(ahead), std::move(compressed));
    if (!gzip)
        return whole;
    return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(whole), std::move(name)));
}

} // namespace mystic
