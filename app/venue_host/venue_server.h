// The simulated exchange and its market as a process of its own: what a station connects to as it would to a
// venue, and what outlives the station. Invariants: the exchange is driven by this process's clock alone;
// one station at a time, a newer connection replaces an older one; what is reported while no station listens
// is not told again, but orders, trades, positions and cash stay and can be asked for.
#pragma once

#include <memory>
#include <string>

#include "market/feed.h"
#include "session/session_parts.h"
#include "supervision/descriptor.h"
#include "venue/simulated_exchange.h"
#include "venue/venue_frame.h"

namespace mystic {

struct VenueServerOptions {
    std::string socketPath;
    std::uint64_t layout = 0;
    bool takesFaults = false; ///< Fault frames are obeyed (tests); else they end the connection
};

/// One thread.
class VenueServer {
public:
    VenueServer(std::unique_ptr<Venue> exchange, std::unique_ptr<MarketFeed> feed, std::size_t instruments,
                VenueServerOptions options);
    ~VenueServer();
    VenueServer(const VenueServer&) = delete;
    VenueServer& operator=(const VenueServer&) = delete;

    /// Takes the socket's lock, writes this process's number into it and listens. Errors: Busy (another venue
    /// serves this socket), Denied, Io, InvalidArgument (a path too long for a socket).
    [[nodiscard]] Result<void> listen();
    /// Serves until `stopFd` becomes readable. Errors: what the feed says when it fails.
    [[nodiscard]] Result<void> serve(int stopFd);

private:
    void trade(Timestamp now);
    void tellAll(Timestamp now);
    void tell(const VenueEvent& event);
    [[nodiscard]] int waitMs(Timestamp now);
    void accept();
    void read();
    [[nodiscard]] bool take(const VenueFrame& frame);
    void drop(const std::string& why);
    template <typename T>
    void send(VenueFrameKind kind, const T& payload);
    void sendMarket(MarketEvent event);

    std::unique_ptr<Venue> m_exchange;
    std::unique_ptr<MarketFeed> m_feed;
    std::size_t m_instruments;
    VenueServerOptions m_options;
    Descriptor m_lock;
    Descriptor m_listener;
    Descriptor m_station;
    bool m_greeted = false;
    std::uint64_t m_sent = 0;
    std::uint64_t m_received = 0;
    MarketEvent m_head;
    bool m_hasHead = false;
    bool m_feedDone = false;
    bool m_marketLost = false; ///< the station did not take events: the next one says so
    VenueFault m_fault;
    Timestamp m_last; ///< the exchange's time never goes back, whatever the wall clock does
};

} // namespace mystic
