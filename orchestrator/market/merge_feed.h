// Several streams as one. Invariant: events leave in non-decreasing time; at equal times the stream that was
// added first goes first, so that the same streams always give the same sequence.
#pragma once

#include <memory>
#include <vector>

#include "feed.h"

namespace mystic {

/// Merges feeds by (time, order of adding). A stream that goes back in time is clamped to what was already
/// delivered.
class MergeFeed final : public MarketFeed {
public:
    /// Streams must not be null. An empty list is a feed that has ended.
    explicit MergeFeed(std::vector<std::unique_ptr<MarketFeed>> streams);

    /// Failed as soon as one stream has failed and all events read before that were delivered; the error is
    /// that stream's.
    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_error; }
    /// Mean over the streams; negative when one of them is endless.
    [[nodiscard]] double progress() const override;
    /// One entry a stream and more for streams that are merges themselves, in order of adding.
    [[nodiscard]] std::vector<StreamHealth> health() const override;

private:
    struct Head {
        std::int64_t time = 0;
        std::size_t stream = 0;
        [[nodiscard]] bool before(const Head& other) const
        {
            return time != other.time ? time < other.time : stream < other.stream;
        }
    };
    bool pull(std::size_t stream);
    void sink();

    std::vector<std::unique_ptr<MarketFeed>> m_streams;
    std::vector<MarketEvent> m_events; ///< the next event of each stream
    std::vector<Head> m_heap;          ///< binary heap, earliest first
    bool m_started = false;
    bool m_topTaken = false; ///< the earliest head was delivered and must be refilled
    std::int64_t m_lastTime = 0;
    std::string m_error;
};

} // namespace mystic
