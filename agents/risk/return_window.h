// Closes of all instruments on one common grid of time steps, and the profit-and-loss series the portfolio
// held now would have had over them. Conventions: the close of a step is the last mark before the step's end,
// carried forward when an instrument was quiet; a return spans two steps that follow each other, so an outage
// makes no return; positions are valued at today's marks and rates. Invariant: memory is fixed at
// construction; rows older than the window are overwritten.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "contract/byte_stream.h"
#include "domain/fixed.h"
#include "domain/time.h"

namespace mystic {

/// A ring of rows of closes. Not thread-safe.
class ReturnWindow {
public:
    ReturnWindow(std::size_t instruments, std::size_t capacity);

    /// To be called before the marks change at `time`: closes the current step when `time` lies in a later
    /// one. Returns true when a row was added. Time running backwards is ignored.
    bool advance(Timestamp time, Duration step, std::span<const Price> marks);
    void clear();

    /// Rows closed so far, at most the capacity.
    [[nodiscard]] std::size_t rows() const { return m_count; }
    /// Fills `out` with the newest (at most `window`) profit and loss figures of holding `values` (signed,
    /// one per instrument), oldest first; steps where a held instrument had no close are left out. Returns
    /// how many.
    std::size_t profitAndLoss(std::span<const double> values, std::size_t window,
                              std::span<double> out) const;

    void save(ByteWriter& out) const;
    [[nodiscard]] bool load(ByteReader& in);

private:
    [[nodiscard]] const std::int64_t* closesAt(std::size_t age) const; ///< 0 = newest
    [[nodiscard]] std::int64_t stepAt(std::size_t age) const;
    [[nodiscard]] std::optional<double> rowResult(std::size_t age, std::span<const double> values) const;

    std::size_t m_instruments;
    std::size_t m_capacity;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::int64_t m_step = -1; ///< the step being filled, -1 = none yet
    std::vector<std::int64_t> m_steps;
    std::vector<std::int64_t> m_closes; ///< row-major, raw prices, 0 = none
};

} // namespace mystic
