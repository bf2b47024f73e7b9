// Makes finished turns durable by natural group commit: whatever stands in the ring is written and synced,
// again and again; no timer, because a timer only adds latency. Invariant: turns reach the journal in order,
// each exactly once; after a failed write or sync the journal is dead, the flag says so to the gate, and no
// later turn is claimed durable.
#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

#include "journal/journal_writer.h"
#include "pipeline.h"
#include "release_stage.h"
#include "venue_door.h"

namespace mystic {

/// The ring's durable consumer. runOnce() on the committer's thread; figures from any thread.
class Committer {
public:
    static constexpr std::size_t BatchMax = 2048;

    Committer(TurnPipeline& pipeline, JournalWriter& writer, OutOfBand& outOfBand);

    /// What is told how far the journal is durable; before the first turn, outlives this. Null = nothing
    /// waits.
    void setRelease(ReleaseStage* release) { m_release = release; }
    /// Writes and syncs what is finished, at most BatchMax turns. Returns turns made durable.
    std::size_t runOnce();
    [[nodiscard]] bool hasWork() const { return m_cursor.load() < m_pipeline.finished(); }
    /// Notify to wake the committer's thread.
    [[nodiscard]] EventCount& wake() { return m_wake; }
    [[nodiscard]] Seq durable() const { return m_durable.load(std::memory_order_acquire); }
    [[nodiscard]] bool isOk() const { return m_ok.load(std::memory_order_acquire); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t syncs() const { return m_syncs.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint32_t segment() const { return m_segment.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t records() const { return m_records.load(std::memory_order_relaxed); }
    /// Signs what no checkpoint covers yet, when there is something. The committer's thread.
    void seal();
    /// The last durable checkpoint and the records it covers; empty while there is none.
    struct Sealed {
        std::uint64_t records = 0;
        std::string checkpoint;
    };
    [[nodiscard]] Sealed sealed() const;
    /// Why the journal is dead; valid once !isOk().
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    void publishFigures();
    void giveUp(const Error& error);

    TurnPipeline& m_pipeline;
    JournalWriter& m_writer;
    OutOfBand& m_outOfBand;
    Cursor& m_cursor;
    EventCount m_wake;
    ReleaseStage* m_release = nullptr;
    std::vector<std::byte> m_buffer;
    std::atomic<Seq> m_durable{0};
    std::atomic<std::uint64_t> m_bytes{0}; ///< the writer's figures after the last sync
    std::atomic<std::uint64_t> m_syncs{0};
    std::atomic<std::uint32_t> m_segment{0};
    std::atomic<std::uint64_t> m_records{0};
    mutable std::mutex
        m_sealedMutex; ///< protects m_sealed; taken when a checkpoint was written, not per turn
    Sealed m_sealed;
    std::atomic<bool> m_ok{true};
    std::string m_problem; ///< written once before m_ok becomes false
};

} // namespace mystic
