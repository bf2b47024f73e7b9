// Streams text line by line. Invariant: memory is bounded by the longest allowed line, whatever the source
// holds; no allocation per line. Knows nothing of what a line means.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "byte_source.h"

namespace mystic {

enum class LineStatus : std::uint8_t { Line, End, Failed };

/// One pass over one source. LF and CRLF, a UTF-8 byte order mark and a missing last line break are accepted.
/// One thread at a time.
class LineReader {
public:
    /// `name` and `content` ("a text file with one row per line") are used in errors.
    LineReader(std::unique_ptr<ByteSource> source, std::string name, std::size_t maxLineBytes,
               std::string content);

    /// Reads the next line that is not empty. Failed: see error(); stays Failed.
    [[nodiscard]] LineStatus next();
    /// The line without its break; its bytes may be changed, and live until the next call of next().
    [[nodiscard]] char* begin() const { return m_lineBegin; }
    [[nodiscard]] char* end() const { return m_lineEnd; }
    [[nodiscard]] std::string_view text() const
    {
        return {m_lineBegin, static_cast<std::size_t>(m_lineEnd - m_lineBegin)};
    }
    /// Number of that line, from 1.
    [[nodiscard]] std::uint64_t line() const { return m_line; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const Error& error() const { return m_error; }
    /// Share of the source taken, 0..1; -1 when its size is unknown.
    [[nodiscard]] double progress() const;
    /// Fails at this line: "name, line n: sentence".
    void failAt(std::string sentence, ErrorCode code = ErrorCode::Parse);

private:
    bool refill();
    bool nextLine();

    std::unique_ptr<ByteSource> m_source;
    std::string m_name;
    std::string m_content;
    std::size_t m_maxLineBytes;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; ///< first byte not yet handed out
    std::size_t m_end = 0;   ///< end of the bytes read
    bool m_sourceEnded = false;
    bool m_started = false;
    bool m_failed = false;
    std::uint64_t m_line = 0;
    char* m_lineBegin = nullptr;
    char* m_lineEnd = nullptr;
    Error m_error;
};

} // namespace mystic
