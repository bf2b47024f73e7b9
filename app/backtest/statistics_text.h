// Statistics as text: a table for a terminal, JSON and CSV for machines. Invariant: equal statistics give
// equal bytes; decimals are written from integers, in the C locale; times are UTC.
#pragma once

#include <string>

#include "ui/panels/statistics/statistics_source.h"

namespace mystic {

/// For people; conventions under the figures, the deepest drawdowns and the last trades, `rows` of each.
[[nodiscard]] std::string statisticsTable(const StatisticsOutcome& outcome, std::size_t rows = 10);
/// Decimals are text, because a JSON number is a double to most readers. Nothing in it tells when or where
/// the run was made. Documented in docs/backtest.md.
[[nodiscard]] std::string statisticsJson(const StatisticsOutcome& outcome);
/// The trades, RFC 4180, one header, units in the headings.
[[nodiscard]] std::string tradesCsv(const StatisticsOutcome& outcome);

} // namespace mystic
