#include "line_reader.h"

namespace mystic {
namespace {

constexpr std::size_t ReadBytes = 256 * 1024;

} // namespace

LineReader::LineReader(std::unique_ptr<ByteSource> source, std::string name, std::size_t maxLineBytes,
                       std::string content)
    : m_source(std::move(source)), m_name(std::move(name)), m_content(std::move(content)),
      m_maxLineBytes(maxLineBytes), m_buffer(ReadBytes)
{
}

void LineReader::failAt(std::string sentence, ErrorCode code)
{
    m_failed = true;
    m_error = {code, m_name + ", line " + std::to_string(m_line) + ": " + std::move(sentence)};
}

double LineReader::progress() const
{
    const auto size = static_cast<double>(m_source->sizeHint());
    if (size <= 0.0)
        return m_sourceEnded ? 1.0 : -1.0;
    return std::min(1.0, static_cast<double>(m_source->consumed()) / size);
}

/// Moves the rest to the front and reads behind it. False on an error of the source.
bool LineReader::refill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < ReadBytes / 2) // a long line: grows at most to the longest allowed one
        m_buffer.resize(std::min(2 * m_buffer.size(), m_maxLineBytes + ReadBytes));
    const auto room = std::as_writable_bytes(std::span(m_buffer)).subspan(m_end);
    const Result<std::size_t> got = m_source->read(room);
    if (!got) {
        m_failed = true;
        m_error = got.error();
        m_error.message += " The last complete row is line " + std::to_string(m_line) + ".";
        return false;
    }
    m_sourceEnded = *got == 0;
    m_end += *got;
    return true;
}

/// Finds the next line in the buffer, reading as needed. False at the end or after a failure.
bool LineReader::nextLine()
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
            if (static_cast<std::size_t>(m_lineEnd - m_lineBegin) <= m_maxLineBytes)
                return true;
        } else if (m_sourceEnded) {
            return false;
        } else if (available <= m_maxLineBytes + 1) {
            searched = available;
            if (!refill())
                return false;
            continue;
        } else {
            ++m_line;
        }
        failAt("the line is longer than " + std::to_string(m_maxLineBytes) + " bytes; " + m_content +
                   " was expected.",
               ErrorCode::OutOfRange);
        return false;
    }
}

LineStatus LineReader::next()
{
    if (m_failed)
        return LineStatus::Failed;
    do {
        if (!nextLine())
            return m_failed ? LineStatus::Failed : LineStatus::End;
        if (!m_started) {
            m_started = true;
            if (text().starts_with("\xEF\xBB\xBF")) {
                m_lineBegin += 3;
            } else if (text().starts_with("\xFF\xFE") || text().starts_with("\xFE\xFF")) {
                failAt("the file is UTF-16 text; save it as UTF-8 or plain text.", ErrorCode::Unsupported);
                return LineStatus::Failed;
            }
        }
    } while (m_lineBegin == m_lineEnd);
    return LineStatus::Line;
}

} // namespace mystic
