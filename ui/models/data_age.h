// How old market data are and what that means: one rule for quotes, streams, depth and candles, the gate's
// own. Pure functions; knows no widget.
#pragma once

#include <QString>

#include "engine/snapshot.h"
#include "ui/theme/glyphs.h"

namespace mystic {

/// State of a source of data.
enum class DataState : std::uint8_t {
    Waiting, ///< nothing came yet
    Live,
    Stale, ///< older than StationSnapshot::staleAfter: the gate opens no new risk on it
    Down,  ///< the feed is not there
    Ended, ///< the session is over
};

/// Age at the snapshot's logical time, never negative; -1 ns when nothing came yet.
[[nodiscard]] Duration dataAge(const StationSnapshot& snapshot, Timestamp last);
[[nodiscard]] DataState dataState(const StationSnapshot& snapshot, Timestamp last);
/// "live", "stale", …
[[nodiscard]] QString dataStateWord(DataState state);
[[nodiscard]] Mark markOf(DataState state);
/// "0.3 s", "12 s", "4 min", "3 h", "2 d"; "–" while unknown. Rounded down: never older than it says.
[[nodiscard]] QString ageText(Duration age);

} // namespace mystic
