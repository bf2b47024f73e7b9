// Words of the agents in the language of the window: titles, units and help of their configuration keys,
// conventions of their statistics. Presentation alone: the journal, files and reports keep the English that
// the agents give.
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace mystic::words {

/// What an agent said, in the language of the moment; as it is when no translator has seen it (an agent of
/// somebody else's, a sentence with figures in it).
[[nodiscard]] QString agentText(std::string_view english);

/// Every text that translators are given.
[[nodiscard]] std::span<const char* const> agentTexts();

} // namespace mystic::words
