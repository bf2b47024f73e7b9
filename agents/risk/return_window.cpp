#include "return_window.h"

#include <algorithm>

namespace mystic {

ReturnWindow::ReturnWindow(std::size_t instruments, std::size_t capacity)
    : m_instruments(instruments), m_capacity(capacity), m_steps(capacity), m_closes(capacity * instruments)
{
}

bool ReturnWindow::advance(Timestamp time, Duration step, std::span<const Price> marks)
{
    const std::int64_t current = time.ns / step.ns;
    if (m_step < 0 || current <= m_step) {
        m_step = std::max(m_step, current);
        return false;
    }
    m_steps[m_next] = m_step;
    for (std::size_t i = 0; i < m_instruments; ++i)
        m_closes[m_next * m_instruments + i] = marks[i].raw();
    m_next = (m_next + 1) % m_capacity;
    m_count = std::min(m_count + 1, m_capacity);
    m_step = current;
    return true;
}

void ReturnWindow::clear()
{
    m_next = 0;
    m_count = 0;
    m_step = -1;
}

std::int64_t ReturnWindow::stepAt(std::size_t age) const
{
    return m_steps[(m_next + m_capacity - 1 - age) % m_capacity];
}

const std::int64_t* ReturnWindow::closesAt(std::size_t age) const
{
    return &m_closes[(m_next + m_capacity - 1 - age) % m_capacity * m_instruments];
}

std::optional<double> ReturnWindow::rowResult(std::size_t age, std::span<const double> values) const
{
    if (stepAt(age) != stepAt(age + 1) + 1)
        return std::nullopt;
    const std::int64_t* now = closesAt(age);
    const std::int64_t* before = closesAt(age + 1);
    double sum = 0;
    for (std::size_t i = 0; i < m_instruments; ++i) {
        if (values[i] == 0.0)
            continue;
        if (now[i] <= 0 || before[i] <= 0)
            return std::nullopt;
        sum += values[i] * (static_cast<double>(now[i]) / static_cast<double>(before[i]) - 1.0);
    }
    return sum;
}

std::size_t ReturnWindow::profitAndLoss(std::span<const double> values, std::size_t window,
                                        std::span<double> out) const
{
    std::size_t found = 0;
    const std::size_t wanted = std::min(window, out.size());
    for (std::size_t age = 0; age + 1 < m_count && found < wanted; ++age) {
        if (const auto result = rowResult(age, values))
            out[found++] = *result;
    }
    std::reverse(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(found));
    return found;
}

void ReturnWindow::save(ByteWriter& out) const
{
    out.put(static_cast<std::uint32_t>(m_instruments));
    out.put(static_cast<std::uint32_t>(m_count));
    out.put(m_step);
    for (std::size_t age = m_count; age-- > 0;) {
        out.put(stepAt(age));
        for (std::size_t i = 0; i < m_instruments; ++i)
            out.put(closesAt(age)[i]);
    }
}

bool ReturnWindow::load(ByteReader& in)
{
    const auto instruments = in.get<std::uint32_t>();
    const auto rows = in.get<std::uint32_t>();
    if (instruments != m_instruments || rows > m_capacity)
        return false;
    m_step = in.get<std::int64_t>();
    for (std::size_t row = 0; row < rows; ++row) {
        m_steps[row] = in.get<std::int64_t>();
        for (std::size_t i = 0; i < m_instruments; ++i)
            m_closes[row * m_instruments + i] = in.get<std::int64_t>();
    }
    m_count = rows;
    m_next = rows % m_capacity;
    return in.ok();
}

} // namespace mystic
