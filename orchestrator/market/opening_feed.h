// Passes a stream of received bars on and puts an opening print before each (messages/opening_print.h).
// Invariant: times never go back, because a bar of the stream begins no earlier than its predecessor ends.
#pragma once

#include <memory>

#include "feed.h"

namespace mystic {

class OpeningFeed final : public MarketFeed {
public:
    /// `bars` gives received bars of one instrument and nothing else.
    explicit OpeningFeed(std::unique_ptr<MarketFeed> bars);

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_bars->error(); }
    [[nodiscard]] double progress() const override { return m_bars->progress(); }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return m_bars->health(); }

private:
    std::unique_ptr<MarketFeed> m_bars;
    MarketEvent m_bar; ///< announced, not delivered yet
    bool m_isAnnounced = false;
};

} // namespace mystic
