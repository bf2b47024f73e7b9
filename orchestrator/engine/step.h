// How far a paused session goes on: the argument of OperatorAction::Step. Shared by who asks (window) and who
// carries it out (sequencer); the journal keeps the number, so it is append only.
#pragma once

#include <cstdint>

#include "domain/time.h"

namespace mystic::step {

/// One market event.
inline constexpr std::int64_t Event = 1;
/// To the end of the next turn in which an agent decided something: a signal, a verdict or an intent.
inline constexpr std::int64_t Decision = 2;
/// A larger argument is a moment in ns since 1970: everything up to it, that moment included, as fast as
/// possible. What the last event sets off follows within nanoseconds.
inline constexpr std::int64_t LargestWord = 1'000;

[[nodiscard]] constexpr std::int64_t to(Timestamp moment)
{
    return moment.ns > LargestWord ? moment.ns : LargestWord + 1;
}

} // namespace mystic::step
