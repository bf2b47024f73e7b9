#include "csv_reader.h"

namespace mystic {

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, std::string name, CsvLimits limits)
    : m_lines(std::move(source), std::move(name), limits.maxLineBytes, "a text file with one row per line"),
      m_limits(limits)
{
    m_fields.reserve(limits.maxColumns);
}

CsvStatus CsvReader::fail(std::string sentence, ErrorCode code)
{
    m_lines.failAt(std::move(sentence), code);
    m_fields.clear();
    return CsvStatus::Failed;
}

bool CsvReader::addField(const char* begin, const char* end)
{
    if (m_fields.size() == m_limits.maxColumns) {
        fail("there are more than " + std::to_string(m_limits.maxColumns) + " columns.",
             ErrorCode::OutOfRange);
        return false;
    }
    m_fields.emplace_back(begin, static_cast<std::size_t>(end - begin));
    return true;
}

bool CsvReader::splitPlain()
{
    const char* begin = m_lines.begin();
    const char* const end = m_lines.end();
    for (const char* at = begin; at != end; ++at) {
        if (*at == ',') {
            if (!addField(begin, at))
                return false;
            begin = at + 1;
        }
    }
    return addField(begin, end);
}

/// Resolves quotes in place: the text only ever gets shorter.
bool CsvReader::splitQuoted()
{
    char* read = m_lines.begin();
    char* const end = m_lines.end();
    for (;;) {
        char* const begin = read;
        char* write = read;
        if (read != end && *read == '"') {
            ++read;
            for (;; ++read) {
                if (read == end) {
                    fail("column " + std::to_string(m_fields.size() + 1) +
                         ": the quote that opens this field is not closed on the same line.");
                    return false;
                }
                if (*read == '"' && (++read == end || *read != '"'))
                    break;
                *write++ = *read;
            }
            if (read != end && *read != ',') {
                fail("column " + std::to_string(m_fields.size() + 1) +
                     ": expected a comma or the end of the line after the closing quote.");
                return false;
            }
        } else {
            while (read != end && *read != ',')
                ++read;
            write = read;
        }
        if (!addField(begin, write))
            return false;
        if (read == end)
            return true;
        ++read;
    }
}

CsvStatus CsvReader::next()
{
    m_fields.clear();
    switch (m_lines.next()) {
    case LineStatus::Line:
        break;
    case LineStatus::End:
        return CsvStatus::End;
    case LineStatus::Failed:
        return CsvStatus::Failed;
    }
    m_text = m_lines.text();
    const bool quoted = std::memchr(m_text.data(), '"', m_text.size()) != nullptr;
    return (quoted ? splitQuoted() : splitPlain()) ? CsvStatus::Row : CsvStatus::Failed;
}

} // namespace mystic
