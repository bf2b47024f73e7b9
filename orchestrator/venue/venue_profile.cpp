#include "venue_profile.h"

#include "messages/client_order_id.h"

namespace mystic {

namespace {

Result<void> bad(const VenueProfile& profile, const char* field, const std::string& why)
{
    return failure(ErrorCode::OutOfRange, "venue profile \"" + profile.name + "\", " + field + ": " + why);
}

} // namespace

std::string_view toText(IdUniqueness uniqueness)
{
    switch (uniqueness) {
    case IdUniqueness::Forever:
        return "for ever";
    case IdUniqueness::OpenOnly:
        return "among open orders";
    case IdUniqueness::Window:
        return "for a time";
    case IdUniqueness::None:
        return "not at all";
    }
    return "?";
}

std::string_view toText(ReleasePolicy policy)
{
    return policy == ReleasePolicy::WhenDurable ? "when durable" : "at once";
}

Result<void> VenueProfile::validate() const
{
    if (name.empty() || name.size() > 32)
        return bad(*this, "name", "it needs 1 to 32 characters");
    if (idLengthMax < ClientOrderIds::SizeMax)
        return bad(*this, "idLengthMax",
                   "our client order ids are up to " + std::to_string(ClientOrderIds::SizeMax) +
                       " characters long; this venue cannot be told our orders apart");
    struct Bounds {
        const char* field;
        Duration value;
        Duration least;
        Duration most;
    };
    const Bounds all[] = {
        {"arrivalMax", arrivalMax, milliseconds(100), seconds(120)},
        {"answerTimeout", answerTimeout, milliseconds(50), seconds(60)},
        {"queryTimeout", queryTimeout, milliseconds(50), seconds(60)},
        {"readLag", readLag, Duration{}, seconds(60)},
        {"clockError", clockError, Duration{}, seconds(60)},
        {"deadManCountdown", deadManCountdown, seconds(5), seconds(86'400)},
        {"tradeOverlap", tradeOverlap, seconds(1), seconds(86'400)},
    };
    for (const Bounds& bounds : all)
        if (bounds.value < bounds.least || bounds.value > bounds.most)
            return bad(*this, bounds.field,
                       "it must lie between " + std::to_string(bounds.least.ns / 1'000'000) + " and " +
                           std::to_string(bounds.most.ns / 1'000'000) + " ms");
    if (idUniqueness == IdUniqueness::Window && idWindow <= Duration{})
        return bad(*this, "idWindow", "a window of uniqueness needs its length");
    if (!hasServerExpiry && arrivalMax < seconds(60))
        return bad(*this, "arrivalMax",
                   "without an expiry the venue enforces, silence must last at least 60 s before an order "
                   "counts as not arrived");
    if (isLive && !tradeIdUnique)
        return bad(*this, "tradeIdUnique",
                   "fills without an identity cannot be told apart; the venue cannot be traded live");
    if (isLive && !canLoseAnswers)
        return bad(*this, "canLoseAnswers", "every live venue can lose an answer");
    return {};
}

} // namespace mystic
