// Takes only reports from a venue, for tests of what becomes of orders.
#pragma once

#include "venue/venue.h"

namespace mystic::testing {

/// The next report due; other answers before it are passed over. False when there is none.
inline bool pollReport(Venue& venue, Timestamp now, ExecutionReport& out)
{
    VenueEvent event;
    while (venue.poll(now, event)) {
        if (const auto* report = std::get_if<ExecutionReport>(&event)) {
            out = *report;
            return true;
        }
    }
    return false;
}

} // namespace mystic::testing
