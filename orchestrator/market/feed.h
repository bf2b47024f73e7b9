// The market data port: a source that is pulled, in time order. The engine merges it with everything else; a
// feed never pushes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "messages/market_event.h"

namespace mystic {

enum class FeedStatus : std::uint8_t {
    Event,
    End,
    Failed,
    Waiting, ///< nothing has come yet: only from a source that runs on its own, which wakes the engine itself
};

/// Counted faults of one stream; shown, never hidden.
struct StreamHealth {
    std::string name; ///< file or generator
    std::string symbol;
    std::uint64_t events = 0;
    std::uint64_t gaps = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t crossed = 0;
    std::uint64_t outOfOrder = 0;
    std::uint64_t rejected =
        0; ///< rows that could not be used (counted and named in the log, session continues if told so)
    Timestamp lastEvent;
};

/// A pull source of market events. One thread at a time.
class MarketFeed {
public:
    virtual ~MarketFeed() = default;
    /// Puts the next event, in non-decreasing time order over all streams. Failed: see error().
    [[nodiscard]] virtual FeedStatus next(MarketEvent& out) = 0;
    /// Names file, line, column and what was expected. Empty unless Failed.
    [[nodiscard]] virtual std::string error() const = 0;
    /// Done so far, 0..1; negative when endless.
    [[nodiscard]] virtual double progress() const = 0;
    [[nodiscard]] virtual std::vector<StreamHealth> health() const = 0;
};

} // namespace mystic
