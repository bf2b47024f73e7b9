// `mystic report`: arguments to an order, outcome to lines on the terminal. Composition only.
#pragma once

#include <string>
#include <vector>

#include "domain/result.h"

namespace mystic {

/// `arguments` without the verb. Exit status: 0 made, 1 made but the journal did not verify, 2 not made.
[[nodiscard]] int runReportCommand(const std::vector<std::string>& arguments);

} // namespace mystic
