// A journal that ended, run through the pipeline again so that a station can go on with it: what its turns
// left behind that the pipeline itself does not hold. Invariant: after rebuild() everything stands as it
// stood after the last recorded turn: timers, messages posted and not yet an input, the venue in this
// process, the place in the market data; or an error says what differs, and nothing may go on.
// It must not know files, threads or the wall clock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "market/feed.h"
#include "order_traces.h"
#include "replayer.h"
#include "venue/venue.h"

namespace mystic {

/// What a sequencer needs to go on (Sequencer::goOn).
struct Continuation {
    TimerList timers;
    std::vector<Message> posted; ///< waiting to become inputs, oldest first
    OrderTraces traces;
    Timestamp last; ///< logical time of the last turn
    Seq turns = 0;
    Hash chainHead{};
    std::uint64_t marketEvents = 0;
    std::optional<std::int64_t> speedMilli; ///< the last set while the session ran
    bool isPaused = false;
    bool wasClosed = false;          ///< in order, by who ran it
    std::uint64_t lastCommandId = 0; ///< of a person's commands and orders; the next ones come after it
    std::size_t workingOrders = 0;   ///< sent and not ended, as far as the journal tells
};

/// Reads the market data and drives the venue in this process along with the recorded turns.
class ContinuationBuilder final : public ReplayWatcher {
public:
    /// `feed` stands at its beginning; it is left behind the last recorded event. `venue` is one in this
    /// process, in the state it starts in. Either is null when it lives elsewhere and went on meanwhile: its
    /// data are not repeated, a venue is asked instead. `makeRoom` is called when the ring is full: its
    /// consumers must take what is finished.
    ContinuationBuilder(TurnPipeline& pipeline, MarketFeed* feed, Venue* venue,
                        std::function<void()> makeRoom);

    /// Runs all recorded turns. A torn tail ends them like the end. Errors: Corrupt (the journal is damaged,
    /// or something differs from it, named with its turn).
    [[nodiscard]] Result<Continuation> rebuild(JournalReader& reader, Timestamp start);

    // ReplayWatcher
    [[nodiscard]] std::string beforeTurn(const Turn& recorded) override;
    void onDecided(const Turn& turn, const GateOutcome& outcome) override;
    void onReplayed(const Turn& turn) override;
    void makeRoom() override { m_makeRoom(); }

private:
    [[nodiscard]] std::string takeMarketEvent(const Turn& recorded);
    [[nodiscard]] std::string takeVenueEvent(const Turn& recorded);
    void follow(const Message& input, Timestamp time);

    TurnPipeline& m_pipeline;
    MarketFeed* m_feed;
    Venue* m_venue;
    std::function<void()> m_makeRoom;
    Continuation m_made;
    std::vector<OrderId> m_open; ///< sorted
};

} // namespace mystic
