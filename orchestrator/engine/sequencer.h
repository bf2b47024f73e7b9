// The single merge point: market data, timers, venue answers, posted messages and outside commands become one
// numbered sequence of inputs. The only place that decides an order among producers, and the only reader of
// the pacing clock. Invariant: logical time is strictly monotone; posted messages precede everything later;
// at equal times timers come before venue answers, and those before market data.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "child_replies.h"
#include "continuation.h"
#include "market/feed.h"
#include "order_traces.h"
#include "pacing.h"
#include "pipeline.h"
#include "release_stage.h"
#include "timers.h"
#include "venue_door.h"

namespace mystic {

/// Commands and replies from other threads. The lane pays one relaxed load while it is empty.
class Inbox {
public:
    void push(const Message& message);
    [[nodiscard]] bool isEmpty() const { return !m_hasItems.load(std::memory_order_acquire); }
    /// Moves everything out in arrival order.
    void takeInto(std::vector<Message>& out);

private:
    std::mutex m_mutex;
    std::vector<Message> m_items;
    std::atomic<bool> m_hasItems{false}; ///< written under the mutex, read by the engine thread
};

enum class PumpState : std::uint8_t {
    Progress,     ///< something was sequenced or finished
    WaitUntil,    ///< nothing due before `wakeNs`
    WaitForever,  ///< paused or ended: only the inbox can bring work
    Backpressure, ///< a consumer or worker lane must catch up first
};
struct PumpResult {
    PumpState state = PumpState::Progress;
    std::int64_t wakeNs = 0;
};

struct SequencerOptions {
    std::int64_t speedMilli = 1000;
    Timestamp start; ///< logical time of the first turn when no market event is earlier
    /// Finish each turn before the next input is chosen: makes a simulated or historical run independent of
    /// placement.
    bool lockStep = true;
    /// Also wait until the agents in child processes have finished with it: recorded data come as fast as
    /// they are taken.
    bool waitForChildren = false;
    /// Market data and venue run elsewhere in real time: what comes from there has happened and is not paced.
    bool isLive = false;
    /// Run as fast as possible to this moment and pause there; 0 = begin at `speedMilli`.
    Timestamp holdAt = {};
    /// Where commands wait until their turn is durable; null = they leave at once.
    ReleaseStage* release = nullptr;
};

/// Live source of a pipeline's inputs. All methods on the engine thread, except inbox().
class Sequencer final : public PipelineListener {
public:
    Sequencer(TurnPipeline& pipeline, MarketFeed& feed, VenueDoor& door, OutOfBand& outOfBand,
              GateStage& gate, const Clock& clock, SequencerOptions options);

    /// Starts the agents. Errors: an agent's refusal.
    [[nodiscard]] Result<void> start();
    /// Instead of start(): goes on where the pipeline's recorded turns ended. The feed stands there too.
    void goOn(Continuation from);
    /// Sequences and finishes as much as is due, at most `turnsMax` turns.
    [[nodiscard]] PumpResult pump(std::size_t turnsMax = 256);

    [[nodiscard]] Inbox& inbox() { return m_inbox; }
    /// What agents in child processes say.
    [[nodiscard]] ChildReplies& childReplies() { return m_replies; }
    /// True when commands or replies wait to become inputs.
    [[nodiscard]] bool hasOutside() const { return !m_inbox.isEmpty() || !m_replies.isEmpty(); }
    [[nodiscard]] bool hasEnded() const { return m_ended.load(std::memory_order_acquire); }
    /// Names the feed's error; empty when it ended well. Valid once hasEnded().
    [[nodiscard]] const std::string& feedError() const { return m_feedError; }
    [[nodiscard]] Timestamp logicalTime() const { return {m_logicalNs.load(std::memory_order_acquire)}; }
    [[nodiscard]] bool isPaused() const { return m_pausedView.load(std::memory_order_relaxed); }
    [[nodiscard]] std::int64_t speedMilli() const { return m_speedView.load(std::memory_order_relaxed); }
    /// Taken from the feed so far.
    [[nodiscard]] std::uint64_t marketEvents() const
    {
        return m_marketEvents.load(std::memory_order_relaxed);
    }
    /// Messages waiting to become inputs.
    [[nodiscard]] std::uint32_t queueDepth() const { return m_queueDepth.load(std::memory_order_relaxed); }

    /// The gate's state after the last finished turn, or the kill switch's when that is further.
    [[nodiscard]] TradingState tradingState() const;

    // PipelineListener
    void beforeDecision(GateConditions& conditions) override;
    void afterDecision(const Turn& turn, const GateOutcome& outcome) override;
    void onPosted(const Posted& posted) override;
    void onFinished(const Turn& turn) override;

private:
    [[nodiscard]] GateConditions sampleConditions() const;
    [[nodiscard]] bool sequenceOutside();
    [[nodiscard]] bool sequenceReply();
    [[nodiscard]] Timestamp outsideTime();
    [[nodiscard]] bool sequencePosted();
    [[nodiscard]] PumpResult sequenceTimed();
    void publish(const Message& message, Timestamp notBefore);
    void publishMarket(const MarketEvent& event);
    void publishVenue(const VenueEvent& event, Timestamp notBefore);
    [[nodiscard]] Turn& prepare(Timestamp notBefore);
    void carryOut(const Message& command);
    void step(std::int64_t argument);
    void showPacing();
    bool peekFeed();
    void endOfFeed();

    TurnPipeline& m_pipeline;
    MarketFeed& m_feed;
    VenueDoor& m_door;
    OutOfBand& m_outOfBand;
    GateStage& m_gate;
    const Clock& m_clock;
    SequencerOptions m_options;
    Pacing m_pacing;
    TimerList m_timers;
    Inbox m_inbox;
    ChildReplies m_replies;
    OrderTraces m_traces;
    std::vector<Message> m_outside; ///< taken from the inbox, not yet sequenced
    std::size_t m_outsideAt = 0;
    std::vector<ChildReply> m_childReplies; ///< taken from the queue, not yet sequenced
    std::size_t m_childRepliesAt = 0;
    std::vector<Message> m_posted; ///< ring buffer
    std::size_t m_postedHead = 0;
    std::size_t m_postedSize = 0;
    std::optional<MarketEvent> m_head;
    bool m_feedDone = false;
    Timestamp m_last;
    std::string m_feedError;
    std::atomic<bool> m_ended{false};
    std::atomic<std::int64_t> m_logicalNs{0};
    std::atomic<std::uint64_t> m_marketEvents{0};
    std::atomic<TradingState> m_gateState{TradingState::Active};
    std::atomic<bool> m_pausedView{false};
    std::atomic<std::int64_t> m_speedView{1000};
    std::atomic<std::uint32_t> m_queueDepth{0};
};

} // namespace mystic
