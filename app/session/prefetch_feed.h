// Reads a feed ahead on its own thread, so that unpacking and parsing do not cost the engine's lane.
// Invariant: the events and their order are exactly the inner feed's.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/ports.h"
#include "market/feed.h"

namespace mystic {

/// next() on one thread; health() and progress() on any.
class PrefetchFeed final : public MarketFeed {
public:
    explicit PrefetchFeed(std::unique_ptr<MarketFeed> inner);
    ~PrefetchFeed() override;
    PrefetchFeed(const PrefetchFeed&) = delete;
    PrefetchFeed& operator=(const PrefetchFeed&) = delete;

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override;
    [[nodiscard]] double progress() const override { return m_progress.load(std::memory_order_relaxed); }
    [[nodiscard]] std::vector<StreamHealth> health() const override;

private:
    static constexpr std::size_t Capacity = 16'384; ///< power of two
    static constexpr std::size_t ReportInterval = 4096;

    void readAhead();
    void report();

    std::unique_ptr<MarketFeed> m_inner;
    std::vector<MarketEvent> m_ring;
    alignas(64) std::atomic<std::size_t> m_head{0};   ///< written by the reader thread
    alignas(64) std::atomic<std::size_t> m_tail{0};   ///< written by next()
    std::atomic<FeedStatus> m_end{FeedStatus::Event}; ///< reader thread, after its last event
    std::atomic<bool> m_stop{false};
    std::atomic<double> m_progress{0};
    EventCount m_filled;
    EventCount m_drained;
    mutable std::mutex m_mutex; ///< protects m_health and m_error
    std::vector<StreamHealth> m_health;
    std::string m_error;
    std::thread m_thread;
};

} // namespace mystic
