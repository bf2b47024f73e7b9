// `mystic backtest` and `mystic statistics`: arguments to an order, outcome to a table and files. Composition
// only.
#pragma once

#include <string>
#include <vector>

namespace mystic {

/// `arguments` without the verb. Exit status: 0 done, 1 stopped before the end of the data or not verified, 2
/// not done.
[[nodiscard]] int runBacktestCommand(const std::vector<std::string>& arguments);
/// Exit status: 0 done, 1 the journal did not verify, 2 not done.
[[nodiscard]] int runStatisticsCommand(const std::vector<std::string>& arguments);

} // namespace mystic
