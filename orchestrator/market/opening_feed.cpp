#include "opening_feed.h"

#include "domain/invariant.h"
#include "messages/opening_print.h"

namespace mystic {

OpeningFeed::OpeningFeed(std::unique_ptr<MarketFeed> bars) : m_bars(std::move(bars))
{
    MYSTIC_INVARIANT(m_bars != nullptr, "an opening feed has a feed to read");
}

FeedStatus OpeningFeed::next(MarketEvent& out)
{
    if (m_isAnnounced) {
        m_isAnnounced = false;
        out = m_bar;
        return FeedStatus::Event;
    }
    const FeedStatus status = m_bars->next(m_bar);
    if (status != FeedStatus::Event)
        return status;
    m_isAnnounced = m_bar.kind == MarketEventKind::Bar && m_bar.bar.open.isPositive();
    out = m_isAnnounced ? openingPrintOf(m_bar) : m_bar;
    return FeedStatus::Event;
}

} // namespace mystic
