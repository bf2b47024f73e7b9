// A venue in a process of its own, seen from the station: the Venue port and the market feed over one
// unix-domain SEQPACKET socket. One thread connects, reads and connects again; commands and queries leave
// from whoever holds the venue door. Invariants: nothing here blocks a caller; what did not leave is told to
// be unknown, never dropped in silence and never sent later; every change of the connection is told as an
// answer, in order with what came before and after it. Reports of a time without connection are not told
// again: the reconciler asks for them.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "descriptor.h"
#include "market/feed.h"
#include "venue/venue.h"
#include "venue/venue_frame.h"

namespace mystic {

struct VenueProcessLinkOptions {
    std::string socketPath;
    VenueProfile profile;
    std::uint64_t layout = 0;    ///< of the journaled messages; both ends must have the same
    std::size_t instruments = 0; ///< configured, the same at both ends
    std::vector<std::string> symbols;
    /// Called when something came, from the link's thread: wakes the engine. May be empty.
    std::function<void()> wake;
    /// Makes sure that a venue listens: called before each attempt to connect, from the link's thread. The
    /// text says why none does; empty when there is one. May be empty.
    std::function<std::string()> ensure;
};

/// See the head of this file. Venue methods: one caller at a time (the venue door).
class VenueProcessLink final : public Venue {
public:
    explicit VenueProcessLink(VenueProcessLinkOptions options);
    ~VenueProcessLink() override;
    VenueProcessLink(const VenueProcessLink&) = delete;
    VenueProcessLink& operator=(const VenueProcessLink&) = delete;

    [[nodiscard]] const VenueProfile& profile() const override { return m_options.profile; }
    void start(Timestamp now) override;
    void submit(const OrderCommand& command, Timestamp now) override;
    void query(const VenueQuery& query, Timestamp now) override;
    void onMarketEvent(const MarketEvent& /*event*/, Timestamp /*now*/) override {}
    [[nodiscard]] std::optional<Timestamp> nextEventTime() const override;
    [[nodiscard]] bool poll(Timestamp now, VenueEvent& out) override;
    std::size_t cancelAll(bool keepProtectiveStops, Timestamp now) override;
    [[nodiscard]] VenueState state() const override { return m_state.load(std::memory_order_acquire); }

    /// Why there is no connection; empty while there is one. Any thread.
    [[nodiscard]] std::string problem() const;

    // The feed's side: called by the feed that makeFeed() made.
    /// Takes the next market event; false when none is here.
    [[nodiscard]] bool takeMarketEvent(MarketEvent& out);
    [[nodiscard]] std::vector<StreamHealth> streams() const;
    /// The market data that come over this link, which must outlive it.
    [[nodiscard]] std::unique_ptr<MarketFeed> makeFeed();

private:
    struct Waiting {
        VenueEvent event;
        Timestamp at;
    };
    struct Working {
        OrderId order = 0;
        bool isProtective = false;
    };

    void run();
    [[nodiscard]] bool connectOnce();
    [[nodiscard]] bool greet(int socket);
    void readUntilLost();
    [[nodiscard]] bool take(const VenueFrame& frame);
    void lost(const std::string& why);
    template <typename T>
    [[nodiscard]] bool send(VenueFrameKind kind, const T& payload);
    void tell(const VenueEvent& event);
    void tellLink(bool isUp, const std::string& text);
    void follow(const ExecutionReport& report);
    void setProblem(const std::string& text);
    void takeMarket(const MarketEvent& event);

    VenueProcessLinkOptions m_options;
    std::atomic<VenueState> m_state{VenueState::Down};
    std::atomic<bool> m_stop{false};
    Descriptor m_wakePipe[2]; ///< ends the reader's wait
    std::thread m_thread;

    std::mutex m_sendMutex; ///< protects the socket against being closed while it is written
    Descriptor m_socket;    ///< changed by the link's thread under m_sendMutex
    std::uint64_t m_sent = 0;

    mutable std::mutex m_mutex; ///< protects all below
    std::condition_variable m_stopped;
    std::deque<Waiting> m_events;
    std::deque<MarketEvent> m_market;
    std::vector<StreamHealth> m_streams; ///< by instrument
    std::vector<Working> m_working;      ///< sorted; sent and not known to have ended
    bool m_marketLost = false;           ///< events were dropped because the station is paused or slow
    std::string m_problem;
};

} // namespace mystic
