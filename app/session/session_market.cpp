// Where a session's market data and its venue come from.
#include "session.h"
#include "supervision/venue_process_link.h"

namespace mystic {

/// Feed and venue, both inside the station or both in a process of their own.
Result<void> Session::openMarket(Timestamp start)
{
    const SessionConfig& config = m_options.config;
    if (config.venue.placement == ConfiguredVenuePlacement::Station) {
        const Timestamp from = config.feed.kind == FeedKind::Files ? Timestamp() : start;
        auto feed = makeFeed(config, *m_parts.instruments, m_options.dataRoot, from);
        if (!feed)
            return tl::make_unexpected(feed.error());
        m_feed = std::make_unique<PrefetchFeed>(std::move(*feed));
        m_venue = makeVenue(config, *m_parts.instruments);
        return {};
    }
    if (config.feed.kind != FeedKind::Synthetic || config.speedMilli != 1000)
        return failure(ErrorCode::InvalidArgument,
                       "venue.placement \"process\" runs a synthetic feed in real time: set feed.kind to "
                       "\"synthetic\" and session.speed to 1, or venue.placement to \"station\"");
    VenueProcessLinkOptions link;
    link.socketPath =
        config.venue.socket.empty() ? m_options.dataDirectory + "/venue.sock" : config.venue.socket;
    link.profile = profileOf(config);
    link.layout = turnSchemaHash();
    link.instruments = m_parts.instruments->size();
    for (const Instrument& instrument : m_parts.instruments->all())
        link.symbols.push_back(instrument.symbol);
    m_venueProcess =
        std::make_unique<VenueProcess>(m_options.dataDirectory, m_options.configText, link.socketPath);
    link.ensure = [this] { return m_venueProcess->ensure(); };
    link.wake = [this] { m_pipeline->engineWake().notify(); };
    auto venue = std::make_unique<VenueProcessLink>(std::move(link));
    m_feed = venue->makeFeed();
    m_venue = std::move(venue);
    return {};
}

} // namespace mystic
