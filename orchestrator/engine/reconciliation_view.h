// How station and venue compare, for the window: connection, last comparison, differences with both sides'
// evidence, dead-man switch, clocks. Part of the snapshot; plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "messages/messages.h"

namespace mystic {

/// What of a venue does not change while a session lasts.
struct VenueFacts {
    std::string name;
    std::string release; ///< when orders leave: "at once", "when durable"
    bool isCompared =
        false; ///< false: nothing to compare with (recorded data against the simulated exchange)
    bool hasDeadManSwitch = false;
    Duration interval; ///< between comparisons; 0 = only after connecting and when asked
    friend bool operator==(const VenueFacts&, const VenueFacts&) = default;
};

/// Cash the venue states.
struct VenueBalance {
    std::string currency;
    Money amount;
    friend bool operator==(const VenueBalance&, const VenueBalance&) = default;
};

struct ReconciliationView {
    VenueFacts venue;
    bool isLinkKnown = false; ///< false until the venue said anything of its connection
    bool isLinkUp = false;
    std::string linkText;
    Timestamp linkSince;
    Timestamp comparedAt;            ///< end of the last comparison; 0 = none since the connection came up
    std::uint64_t comparisons = 0;   ///< since the session began
    std::uint32_t inDoubt = 0;       ///< orders whose fate is unknown
    std::uint64_t repeatedFills = 0; ///< told again and not applied again
    Timestamp deadManUntil;          ///< 0 = not armed
    std::string deadManText;
    bool isSkewKnown = false;
    Duration clockSkew;                  ///< venue's clock less ours at the last answer, travel time included
    std::vector<InstrumentId> closed;    ///< no new risk in these until a person decides
    std::vector<Difference> differences; ///< those that wait first, then the newest; bounded
    std::vector<VenueBalance> balances;  ///< as the venue stated last
    /// Orders, fills and positions agree since the connection came up, for all instruments.
    [[nodiscard]] bool isReconciled() const
    {
        return !venue.isCompared || (isLinkUp && comparedAt.ns != 0 && closed.empty());
    }
};

} // namespace mystic
