// The first record of a journal: everything a replay needs to build the same session again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/result.h"
#include "domain/time.h"
#include "messages/messages.h"

namespace mystic {

struct SessionHeader {
    std::uint64_t runId = 0;
    std::uint64_t schema = 0; ///< turnSchemaHash() of the writer
    std::string build;        ///< version of the writer
    Timestamp start;          ///< logical time before the first turn
    TradingState initialState = TradingState::Active;
    std::string release; ///< when orders left: "at once", "when durable"
    std::string configName;
    std::string configText; ///< the configuration as it was read
};

[[nodiscard]] std::string writeSessionHeader(const SessionHeader& header);
/// Errors: Parse or Corrupt naming the field; Unsupported when this program journals another schema.
[[nodiscard]] Result<SessionHeader> readSessionHeader(std::string_view json);

} // namespace mystic
