// Replay: the recorded inputs through the same pipeline, every output compared.
// Invariant: a replay either ends with every byte equal, or names the first record that differs and which
// part of it.
#pragma once

#include <functional>
#include <string>

#include "journal/journal_reader.h"
#include "pipeline.h"
#include "timers.h"

namespace mystic {

/// What a replay found.
struct ReplayReport {
    bool equal = false;
    std::uint64_t turns = 0;
    Hash chainHead{};
    bool closedCleanly = false;
    bool torn = false;       ///< the last write is not complete: what a crash leaves
    Seq firstDifference = 0; ///< 0 = none
    std::string difference;  ///< which part, recorded and derived value
    std::string problem;     ///< the journal's own fault (torn, damaged), if any
};

/// Looks on while a journal is replayed, to go on from its end (continuation.h).
class ReplayWatcher {
public:
    virtual ~ReplayWatcher() = default;
    /// The recorded turn becomes the next input. Returns what speaks against it; empty when nothing does.
    [[nodiscard]] virtual std::string beforeTurn(const Turn& recorded) = 0;
    virtual void onDecided(const Turn& turn, const GateOutcome& outcome) = 0;
    /// Finished, and equal to its record.
    virtual void onReplayed(const Turn& turn) = 0;
    /// The ring is full: its consumers have to take what is finished.
    virtual void makeRoom() = 0;
};

/// What was asked for by replayed turns and has not become an input.
struct Unfinished {
    TimerList timers;
    std::vector<Message> posted; ///< oldest first
};

/// Feeds a journal's turns into a pipeline made from the same configuration.
class Replayer final : public PipelineListener {
public:
    Replayer(TurnPipeline& pipeline, JournalReader& reader);

    /// Runs to the end or to the first difference. `progress` is called every 65 536 turns; returning false
    /// stops.
    [[nodiscard]] Result<ReplayReport> run(Timestamp start,
                                           const std::function<bool(std::uint64_t)>& progress = {});

    /// Every turn is finished before the next is fed, worker lanes are driven from this thread, and `watcher`
    /// looks on. Before run().
    void goInStep(ReplayWatcher& watcher) { m_watcher = &watcher; }
    /// After a run without a difference: what is to come next.
    [[nodiscard]] Unfinished takeUnfinished();

    void onFinishing(const Turn& turn) override;
    void beforeDecision(GateConditions& conditions) override;
    void afterDecision(const Turn& turn, const GateOutcome& outcome) override;
    void onPosted(const Posted& posted) override;
    void onFinished(const Turn& turn) override;

private:
    void waitForWorkers();
    void driveWorkers();
    void waitForRoom();
    [[nodiscard]] bool feed(const Turn& recorded);
    [[nodiscard]] bool matchesPosted(const Turn& recorded);
    void differ(const Turn& recorded, const Turn& derived);

    TurnPipeline& m_pipeline;
    JournalReader& m_reader;
    ReplayWatcher* m_watcher = nullptr;
    TimerList m_timers;
    std::vector<Message> m_expected; ///< posted, waiting for their recorded input, oldest at m_expectedAt
    std::size_t m_expectedAt = 0;
    /// Turns read ahead of the slowest lane: enough to keep worker lanes busy, few enough to stay in the
    /// cache.
    static constexpr Seq Ahead = 64;
    std::vector<Turn> m_recorded; ///< ring of recorded turns not yet finished
    ReplayReport m_report;
};

} // namespace mystic
