// Streams comma separated text row by row (RFC 4180 without line breaks inside quotes). Invariant: memory is
// bounded by the longest allowed line, whatever the file holds; no allocation per row. Knows nothing of what
// the columns mean.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "line_reader.h"

namespace mystic {

struct CsvLimits {
    std::size_t maxLineBytes = 64 * 1024;
    std::size_t maxColumns = 256;
};

enum class CsvStatus : std::uint8_t { Row, End, Failed };

/// One pass over one source. LF and CRLF, a UTF-8 byte order mark and a missing last line break are accepted;
/// blank lines are skipped. One thread at a time.
class CsvReader {
public:
    /// `name` is used in errors.
    CsvReader(std::unique_ptr<ByteSource> source, std::string name, CsvLimits limits = {});

    /// Reads the next row. Row: see fields(). Failed: see error(); stays Failed.
    [[nodiscard]] CsvStatus next();
    /// The row's fields with quotes resolved; valid until the next call of next().
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }
    /// The row as it stands in the file, without its line break; the same lifetime. Quotes in it may be
    /// resolved already.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Line of that row, from 1.
    [[nodiscard]] std::uint64_t line() const { return m_lines.line(); }
    [[nodiscard]] const std::string& name() const { return m_lines.name(); }
    [[nodiscard]] const Error& error() const { return m_lines.error(); }
    /// Share of the source taken, 0..1; -1 when its size is unknown.
    [[nodiscard]] double progress() const { return m_lines.progress(); }

private:
    CsvStatus fail(std::string sentence, ErrorCode code = ErrorCode::Parse);
    bool splitPlain();
    bool splitQuoted();
    bool addField(const char* begin, const char* end);

    LineReader m_lines;
    CsvLimits m_limits;
    std::string_view m_text;
    std::vector<std::string_view> m_fields;
};

} // namespace mystic
