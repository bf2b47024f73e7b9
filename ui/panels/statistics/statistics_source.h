// Where the window's statistics come from: a port, because the window knows no journal. The same order serves
// the command line.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "domain/instrument.h"
#include "domain/result.h"
#include "risk/statistics/statistics.h"

namespace mystic {

/// What is wanted.
struct StatisticsOrder {
    std::string journal;       ///< directory
    bool stillWritten = false; ///< by a running session: a record half on disk at the end is no fault
    double riskFreeRate = 0;   ///< a year
    double daysPerYear = 0;    ///< of returns; 0 = by the days that have samples
};

struct StatisticsOutcome {
    bool cancelled = false;
    std::string session; ///< name of the configuration
    std::shared_ptr<const Statistics> statistics;
    std::shared_ptr<const InstrumentMaster> instruments;
    bool verified = false;
    std::string verification; ///< one sentence
};

/// `share` of the journal read, 0..1. False cancels.
using StatisticsWatch = std::function<bool(double share)>;

/// Any thread; blocks until done.
class StatisticsSource {
public:
    virtual ~StatisticsSource() = default;
    /// Errors: no journal there, written by another build, a turn that verifies and cannot be decoded; each
    /// says what to do. A fault further on is no error: the statistics reach that far and are not verified.
    [[nodiscard]] virtual Result<StatisticsOutcome> make(const StatisticsOrder& order,
                                                         const StatisticsWatch& watch) = 0;
};

} // namespace mystic
