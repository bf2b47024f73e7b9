// Collects a writer's bytes and hands them on in large pieces; remembers the first failure and whether the
// writer was stopped. Private to the folder.
#pragma once

#include <string>

#include "compliance/report/report_writers.h"

namespace mystic {

class ReportSink {
public:
    ReportSink(const ReportOutput& output, ReportProgress* progress, std::uint64_t rows)
        : m_output(output), m_progress(progress), m_rows(rows)
    {
        m_buffer.reserve(PieceBytes + 4096);
    }

    ReportSink& operator<<(std::string_view text)
    {
        m_buffer += text;
        return *this;
    }
    ReportSink& operator<<(char c)
    {
        m_buffer += c;
        return *this;
    }
    /// After each row. False: stop writing, because of an error or because it was asked to.
    [[nodiscard]] bool row()
    {
        ++m_done;
        if (m_progress != nullptr && m_done % StepRows == 0 && !m_progress->step(m_done, m_rows))
            m_stopped = true;
        if (m_buffer.size() >= PieceBytes)
            flush();
        return !m_stopped && m_result.has_value();
    }
    [[nodiscard]] bool good() const { return !m_stopped && m_result.has_value(); }
    /// Writes the rest. True: complete. False: stopped.
    [[nodiscard]] Result<bool> finish()
    {
        if (good())
            flush();
        if (!m_result)
            return tl::make_unexpected(m_result.error());
        return !m_stopped;
    }

private:
    static constexpr std::size_t PieceBytes = 256U * 1024U;
    static constexpr std::uint64_t StepRows = 512;

    void flush()
    {
        m_result = m_output(m_buffer);
        m_buffer.clear();
    }

    const ReportOutput& m_output;
    ReportProgress* m_progress;
    std::uint64_t m_rows;
    std::uint64_t m_done = 0;
    bool m_stopped = false;
    Result<void> m_result;
    std::string m_buffer;
};

} // namespace mystic
