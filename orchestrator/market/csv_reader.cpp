#include "csv_reader.h"

namespace mystic {
namespace {

constexpr std::size_t ReadBytes = 256 * 1024;

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, std::string name, CsvLimits limits)
    : m_source(std::move(source)), m_name(std::move(name)), m_limits(limits),
      m_buffer(limits.maxLineBytes + ReadBytes)
{
    m_fields.reserve(limits.maxColumns);
}

CsvStatus CsvReader::failAt(std::string sentence, ErrorCode code)
{
    m_failed = true;
    m_error = {code, m_name + ", line " + std::to_string(m_line) + ": " + std::move(sentence)};
    m_fields.clear();
    return CsvStatus::Failed;
}

double CsvReader::progress() const
{
    const auto size = static_cast<double>(m_source->sizeHint());
    if (size <= 0.0)
        return m_sourceEnded ? 1.0 : -1.0;
    return std::min(1.0, static_cast<double>(m_source->consumed()) / size);
}

/// Moves the rest to the front and reads behind it. False on an error of the source.
bool CsvReader::refill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const auto room = std::as_writable_bytes(std::span(m_buffer)).subspan(m_end);
    const Result<std::size_t> got = m_source->read(room);
    if (!got) {
        m_failed = true;
        m_error = got.error();
        m_error.message += " The last complete row is line " + std::to_string(m_line) + ".";
        m_fields.clear();
        return false;
    }
    m_sourceEnded = *got == 0;
    m_end += *got;
    return true;
}

/// Finds the next line in the buffer, reading as needed. False at the end or after a failure.
bool CsvReader::nextLine()
{
    std::size_t searched = 0;
    for (;;) {
        char* const begin = m_buffer.data() + m_begin;
        const std::size_t available = m_end - m_begin;
        char* const lineBreak =
            available > searched
                ? static_cast<char*>(std::memchr(begin + searched, '\n', available - searched))
                : nullptr;
        const bool last = lineBreak == nullptr && m_sourceEnded && available > 0;
        if (lineBreak != nullptr || last) {
            m_lineBegin = begin;
            m_lineEnd = last ? begin + available : lineBreak;
            m_begin += static_cast<std::size_t>(m_lineEnd - begin) + (last ? 0U : 1U);
            if (m_lineEnd > m_lineBegin && m_lineEnd[-1] == '\r')
                --m_lineEnd;
            ++m_line;
            if (static_cast<std::size_t>(m_lineEnd - m_lineBegin) <= m_limits.maxLineBytes)
                return true;
        } else if (m_sourceEnded) {
            return false;
        } else if (available <= m_limits.maxLineBytes + 1) {
            searched = available;
            if (!refill())
                return false;
            continue;
        } else {
            ++m_line;
        }
        failAt("the line is longer than " + std::to_string(m_limits.maxLineBytes) +
                   " bytes; a text file with one row per line was expected.",
               ErrorCode::OutOfRange);
        return false;
    }
}

bool CsvReader::addField(const char* begin, const char* end)
{
    if (m_fields.size() == m_limits.maxColumns) {
        failAt("there are more than " + std::to_string(m_limits.maxColumns) + " columns.",
               ErrorCode::OutOfRange);
        return false;
    }
    m_fields.emplace_back(begin, static_cast<std::size_t>(end - begin));
    return true;
}

bool CsvReader::splitPlain()
{
    const char* begin = m_lineBegin;
    for (const char* at = m_lineBegin; at != m_lineEnd; ++at) {
        if (*at == ',') {
            if (!addField(begin, at))
                return false;
            begin = at + 1;
        }
    }
    return addField(begin, m_lineEnd);
}

/// Resolves quotes in place: the text only ever gets shorter.
bool CsvReader::splitQuoted()
{
    char* read = m_lineBegin;
    for (;;) {
        char* const begin = read;
        char* write = read;
        if (read != m_lineEnd && *read == '"') {
            ++read;
            for (;; ++read) {
                if (read == m_lineEnd) {
                    failAt("column " + std::to_string(m_fields.size() + 1) +
                           ": the quote that opens this field is not closed on the same line.");
                    return false;
                }
                if (*read == '"' && (++read == m_lineEnd || *read != '"'))
                    break;
                *write++ = *read;
            }
            if (read != m_lineEnd && *read != ',') {
                failAt("column " + std::to_string(m_fields.size() + 1) +
                       ": expected a comma or the end of the line after the closing quote.");
                return false;
            }
        } else {
            while (read != m_lineEnd && *read != ',')
                ++read;
            write = read;
        }
        if (!addField(begin, write))
            return false;
        if (read == m_lineEnd)
            return true;
        ++read;
    }
}

CsvStatus CsvReader::next()
{
    if (m_failed)
        return CsvStatus::Failed;
    do {
        if (!nextLine())
            return m_failed ? CsvStatus::Failed : CsvStatus::End;
        if (!m_started) {
            m_started = true;
            const std::string_view start(m_lineBegin, static_cast<std::size_t>(m_lineEnd - m_lineBegin));
            if (start.starts_with("\xEF\xBB\xBF"))
                m_lineBegin += 3;
            else if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
                return failAt("the file is UTF-16 text; save it as UTF-8 or plain text.",
                              ErrorCode::Unsupported);
        }
    } while (m_lineBegin == m_lineEnd);
    m_fields.clear();
    const auto size = static_cast<std::size_t>(m_lineEnd - m_lineBegin);
    m_text = {m_lineBegin, size};
    const bool quoted = std::memchr(m_lineBegin, '"', size) != nullptr;
    return (quoted ? splitQuoted() : splitPlain()) ? CsvStatus::Row : CsvStatus::Failed;
}

} // namespace mystic
