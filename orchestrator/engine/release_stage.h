// Between the gate and a venue that outlives this process: commands wait here until their turn is durable, so
// that no order is at the venue that the journal could have lost (I1). Invariants: a command leaves once, in
// order, and only when its turn is synced; cancels wait only behind the order they concern; what the kill
// switch or a dead journal overtakes does not leave and is told as NOT_SENT; cancels leave even then.
#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "venue_door.h"

namespace mystic {

/// put() on the engine thread with the door held; releaseUpTo() and journalDied() on the committer's.
class ReleaseStage {
public:
    /// `held` takes the report on a command that will not leave; called without the door.
    ReleaseStage(VenueDoor& door, OutOfBand& outOfBand, std::function<void(const ExecutionReport&)> held);

    void put(Seq turn, const OrderCommand& command, Timestamp now);
    /// Sends what waits for turns up to `durable`.
    void releaseUpTo(Seq durable);
    /// Nothing will become durable any more: cancels leave, the rest is held back for good.
    void journalDied();
    /// The gate's state after the last finished turn.
    void setTradingState(TradingState state) { m_state.store(state, std::memory_order_release); }
    [[nodiscard]] std::size_t waiting() const { return m_count.load(std::memory_order_relaxed); }

private:
    struct Waiting {
        Seq turn = 0;
        Timestamp time;
        OrderCommand command;
    };
    [[nodiscard]] bool mayLeave(const OrderCommand& command) const;
    void leaveOrHold(const Waiting& waiting, bool isDurable);
    void tellHeld();

    VenueDoor& m_door;
    OutOfBand& m_outOfBand;
    std::function<void(const ExecutionReport&)> m_tell;
    std::vector<Waiting> m_waiting;      ///< by turn; under the door
    std::vector<ExecutionReport> m_held; ///< committer's thread
    std::atomic<TradingState> m_state{TradingState::Active};
    std::atomic<std::size_t> m_count{0};
    bool m_isDead = false; ///< under the door
};

} // namespace mystic
