// Where a bar opens, told when it opens. A market known by bars alone is silent from one close to the next;
// the opening print is the one price in between that a recording knows the moment of. It travels as a derived
// bar of one nanosecond, so that whoever takes bars of another length, or received bars only, passes it over.
#pragma once

#include "market_event.h"

namespace mystic {

inline constexpr Duration OpeningLength = nanoseconds(1);

/// The print of a received bar, one nanosecond after its begin: behind every bar that ends there.
[[nodiscard]] inline MarketEvent openingPrintOf(const MarketEvent& bar)
{
    const Price open = bar.bar.open;
    const Timestamp begin = bar.eventTime - bar.bar.interval;
    MarketEvent print = MarketEvent::makeBar(bar.instrument, begin + OpeningLength,
                                             {open, open, open, open, {}, OpeningLength});
    print.flags = MarketDerived;
    print.sourceSequence = bar.sourceSequence;
    return print;
}

[[nodiscard]] inline bool isOpeningPrint(const MarketEvent& event)
{
    return event.kind == MarketEventKind::Bar && (event.flags & MarketDerived) != 0U &&
           event.bar.interval == OpeningLength;
}

} // namespace mystic
