// A feed over a list of events, for tests of decorators.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "market/feed.h"

namespace mystic::testing {

class ListFeed final : public MarketFeed {
public:
    explicit ListFeed(std::vector<MarketEvent> events, std::string failure = {})
        : m_events(std::move(events)), m_failure(std::move(failure))
    {
    }
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        if (m_next == m_events.size())
            return m_failure.empty() ? FeedStatus::End : FeedStatus::Failed;
        out = m_events[m_next++];
        return FeedStatus::Event;
    }
    [[nodiscard]] std::string error() const override
    {
        return m_next == m_events.size() ? m_failure : std::string();
    }
    [[nodiscard]] double progress() const override
    {
        return m_events.empty() ? 1.0 : static_cast<double>(m_next) / static_cast<double>(m_events.size());
    }
    [[nodiscard]] std::vector<StreamHealth> health() const override
    {
        StreamHealth health;
        health.name = "list";
        health.events = m_next;
        return {health};
    }

private:
    std::vector<MarketEvent> m_events;
    std::string m_failure;
    std::size_t m_next = 0;
};

inline std::vector<MarketEvent> drain(MarketFeed& feed)
{
    std::vector<MarketEvent> events;
    MarketEvent event;
    while (feed.next(event) == FeedStatus::Event)
        events.push_back(event);
    return events;
}

} // namespace mystic::testing
