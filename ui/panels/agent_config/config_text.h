// Configuration values as people read and type them, and as JSON text, which agents take.
#pragma once

#include <QString>

#include "contract/agent.h"

namespace mystic {

/// Without quotes and brackets: 0.02, UTC, BTC-USD, ETH-USD.
[[nodiscard]] QString shownValue(const ConfigKey& key, const std::string& json);
/// The JSON text of what was typed; lists are separated by commas.
[[nodiscard]] std::string typedValue(const ConfigKey& key, const QString& typed);
/// What is wrong with the JSON text as far as type and range tell; empty = nothing. The agent has the last
/// word.
[[nodiscard]] QString valueProblem(const ConfigKey& key, const std::string& json);
/// "0 to 1", "at least 1"; empty when there is no range.
[[nodiscard]] QString rangeText(const ConfigKey& key);

} // namespace mystic
