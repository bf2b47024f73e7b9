// The Venue port: the only way an order leaves. Implementations answer later, through poll(); nothing is
// answered inside a call. A simulated venue is a deterministic state machine over what it is given; a live
// one owns sockets elsewhere. Invariant: every event is handed out once, in the order it came; silence is
// never turned into an answer here: what is not known is said to be unknown.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "messages/messages.h"
#include "venue/venue_profile.h"

namespace mystic {

enum class VenueState : std::uint8_t { Down, Connecting, Reconciling, Ready };

/// What a venue says: a report on an order of ours, or anything else.
using VenueEvent = std::variant<ExecutionReport, VenueAnswer>;

/// One venue. All calls are made under the venue door (engine/venue_door.h): one caller at a time: lane,
/// committer or kill thread.
class Venue {
public:
    virtual ~Venue() = default;
    /// What it does and does not; the same for the object's life.
    [[nodiscard]] virtual const VenueProfile& profile() const = 0;
    /// Begins to connect. The connection's changes come through poll() as VenueAnswer Link.
    virtual void start(Timestamp now) = 0;
    /// Takes a command at logical time `now`. Never blocks. Answers carry orderId and commandId. A command
    /// given while the connection is down is not kept for later: its outcome is told as Unknown.
    virtual void submit(const OrderCommand& command, Timestamp now) = 0;
    /// Takes a question; its items, then End or Failed, come through poll() with its queryId. Never blocks.
    virtual void query(const VenueQuery& query, Timestamp now) = 0;
    /// Market data, in order. A live venue ignores it; the simulated exchange matches against it.
    virtual void onMarketEvent(const MarketEvent& event, Timestamp now) = 0;
    /// When the next event falls due, if one is scheduled.
    [[nodiscard]] virtual std::optional<Timestamp> nextEventTime() const = 0;
    /// Takes the next event due at or before `now`. Returns false when there is none.
    [[nodiscard]] virtual bool poll(Timestamp now, VenueEvent& out) = 0;
    /// Cancels every working order, except protective stops when `keepProtectiveStops`. Answers come through
    /// poll(). Returns how many cancels were sent.
    virtual std::size_t cancelAll(bool keepProtectiveStops, Timestamp now) = 0;
    [[nodiscard]] virtual VenueState state() const = 0;
};

} // namespace mystic
