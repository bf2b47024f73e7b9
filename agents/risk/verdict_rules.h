// How one signal becomes one verdict: prices, stop, size, and every check with value and limit.
// Invariant: fails closed: unknown equity, price, rate or pending orders reject an entry; an exit of what is
// held is always possible. Pure functions of the book and the configuration.
#pragma once

#include <span>

#include "limit_monitor.h"
#include "messages/messages.h"
#include "risk_book.h"
#include "risk_config.h"
#include "risk_figures.h"

namespace mystic {

/// What a verdict is decided from; all of it as of this moment.
struct VerdictBasis {
    const RiskBook* book = nullptr;
    const RiskConfig* config = nullptr;
    const RiskFigures* figures = nullptr;
    const LimitMonitor* monitor = nullptr;
    std::span<Money> scratch; ///< one per instrument
    Timestamp now;
};

/// Entry: sized and checked. `compliance` approved the same signal.
[[nodiscard]] RiskVerdict decideEntry(const Signal& signal, const ComplianceVerdict& compliance,
                                      const VerdictBasis& basis);
/// Exit: as much of the position as no other exit is already taking.
[[nodiscard]] RiskVerdict decideExit(const Signal& signal, const ComplianceVerdict& compliance,
                                     const VerdictBasis& basis);
/// Worst price a fill is assumed at: the limit, else `reference` moved against the trader by `allowance`, on
/// the tick grid.
[[nodiscard]] Price worstPriceOf(const Instrument& instrument, Side side, Price limit, Price reference,
                                 Ratio allowance);

} // namespace mystic
