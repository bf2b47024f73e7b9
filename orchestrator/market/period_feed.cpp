#include "period_feed.h"

#include "domain/invariant.h"

namespace mystic {

PeriodFeed::PeriodFeed(std::unique_ptr<MarketFeed> inner, Timestamp from, Timestamp to)
    : m_inner(std::move(inner)), m_from(from), m_to(to)
{
    MYSTIC_INVARIANT(m_inner != nullptr, "a period feed has a feed to read");
}

FeedStatus PeriodFeed::next(MarketEvent& out)
{
    while (!m_isOver) {
        const FeedStatus status = m_inner->next(out);
        if (status != FeedStatus::Event)
            return status;
        const Timestamp moment = out.eventTime - nanoseconds(out.kind == MarketEventKind::Bar ? 1 : 0);
        m_isOver = m_to.ns != 0 && moment >= m_to;
        if (!m_isOver && moment >= m_from)
            return FeedStatus::Event;
    }
    return FeedStatus::End;
}

} // namespace mystic
