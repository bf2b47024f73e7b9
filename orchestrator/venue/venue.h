// The Venue port: the only way an order leaves. Implementations answer later, through poll(); nothing is
// answered inside submit(). A simulated venue is a deterministic state machine over what it is given; a live
// one owns sockets elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "messages/messages.h"

namespace mystic {

enum class VenueState : std::uint8_t { Down, Connecting, Reconciling, Ready };

/// One venue. All calls are made under the venue door (engine/venue_door.h): one caller at a time, lane or
/// kill thread.
class Venue {
public:
    virtual ~Venue() = default;
    /// Takes a command at logical time `now`. Never blocks. Answers carry orderId and commandId.
    virtual void submit(const OrderCommand& command, Timestamp now) = 0;
    /// Market data, in order. A live venue ignores it; the simulated exchange matches against it.
    virtual void onMarketEvent(const MarketEvent& event, Timestamp now) = 0;
    /// When the next answer falls due, if one is scheduled.
    [[nodiscard]] virtual std::optional<Timestamp> nextEventTime() const = 0;
    /// Takes the next answer due at or before `now`. Returns false when there is none.
    [[nodiscard]] virtual bool poll(Timestamp now, ExecutionReport& out) = 0;
    /// Cancels every working order, except protective stops when `keepProtectiveStops`. Answers come through
    /// poll(). Returns how many cancels were sent.
    virtual std::size_t cancelAll(bool keepProtectiveStops, Timestamp now) = 0;
    [[nodiscard]] virtual VenueState state() const = 0;
};

} // namespace mystic
