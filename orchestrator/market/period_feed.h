// Lets a part of a recording through: events of [from, to). Invariant: what lies before `from` is read and
// dropped, what lies behind `to` is never asked for.
#pragma once

#include <memory>

#include "feed.h"

namespace mystic {

class PeriodFeed final : public MarketFeed {
public:
    /// A bar belongs to the instant before its close. `to` 0 = to the end.
    PeriodFeed(std::unique_ptr<MarketFeed> inner, Timestamp from, Timestamp to);

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_inner->error(); }
    [[nodiscard]] double progress() const override { return m_inner->progress(); }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return m_inner->health(); }

private:
    std::unique_ptr<MarketFeed> m_inner;
    Timestamp m_from;
    Timestamp m_to;
    bool m_isOver = false;
};

} // namespace mystic
