// What every feed promises of its events, however its input is damaged.
#pragma once

#include "fuzz_target.h"
#include "market/depth_book.h"
#include "market/feed.h"

namespace mystic::fuzz {

/// Reads to the end; true when it ended well.
inline bool drain(MarketFeed& feed, std::size_t bytes)
{
    DepthBook book;
    MarketEvent event;
    Timestamp last;
    std::uint64_t count = 0;
    FeedStatus status = FeedStatus::Event;
    while ((status = feed.next(event)) == FeedStatus::Event) {
        promise(!(event.eventTime < last), "time does not go back");
        last = event.eventTime;
        book.apply(event);
        promise(event.kind != MarketEventKind::BookDelta || !event.delta.size.isNegative(),
                "no level of negative size");
        promise(event.kind != MarketEventKind::Trade || event.trade.quantity.isPositive(),
                "no trade without a size");
        promise(++count <= bytes, "no more events than bytes");
    }
    promise(status != FeedStatus::Failed || !feed.error().empty(), "a failure has its reason");
    promise(feed.next(event) != FeedStatus::Event, "ended is ended");
    return status == FeedStatus::End && count > 0;
}

} // namespace mystic::fuzz
