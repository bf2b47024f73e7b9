// The market as the window sees it: best prices, depth, bars, own fills and the health of streams. Immutable
// values, shared between snapshots where they did not change.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "market/depth_book.h"
#include "market/feed.h"
#include "messages/messages.h"
#include "shared_series.h"

namespace mystic {

/// One instrument's line in the quotes table. "Today" is the day of the configured zone, or what of it the
/// session has seen.
struct QuoteView {
    InstrumentId instrument = NoInstrument;
    MarketStatusKind status = MarketStatusKind::Unknown; ///< last told by the feed
    Price bid;                                           ///< 0 = no bid
    Price ask;                                           ///< 0 = no offer
    Quantity bidSize;
    Quantity askSize;
    Price last;               ///< of a trade or a received bar; 0 = none yet
    Price open;               ///< first price of today: a trade's or bar's, else a mid; 0 = none yet
    Quantity volume;          ///< traded today, duplicates left out
    bool volumeKnown = false; ///< trades or bars with volume were seen today
    std::uint64_t events = 0; ///< since the session began
    Timestamp time;           ///< of the last data event, logical; 0 = none yet
    friend bool operator==(const QuoteView&, const QuoteView&) = default;
};

/// One bar [start, start + the level's interval).
struct BarPoint {
    Timestamp start;
    Price open;
    Price high;
    Price low;
    Price close;
    Quantity volume; ///< 0 where unknown
    friend bool operator==(const BarPoint&, const BarPoint&) = default;
};

/// What an instrument's bars are made of.
enum class BarOrigin : std::uint8_t { None, Trades, Bars /*as received*/, MidQuotes };

/// Bars of one length. An interval without events has no bar.
struct BarLevel {
    Duration interval; ///< 0 = this level is not kept (the source's bars are longer)
    SeriesView<BarPoint> closed;
    BarPoint current; ///< the bar that is still open
    bool hasCurrent = false;
    friend bool operator==(const BarLevel&, const BarLevel&) = default;
};

/// An instrument's bars at rising lengths: second, minute, hour, day, or the source's own where that is
/// longer.
struct BarHistory {
    static constexpr std::size_t Levels = 4;
    BarOrigin origin = BarOrigin::None;
    std::array<BarLevel, Levels> levels;
};

/// The best levels of a book rebuilt from deltas, best first.
struct DepthView {
    static constexpr std::size_t LevelsMax = 50; ///< per side
    std::vector<DepthLevel> bids;
    std::vector<DepthLevel> asks;
    friend bool operator==(const DepthView&, const DepthView&) = default;
};

/// One of our own fills, as it was reported.
struct FillView {
    std::uint64_t venueTradeId = 0;
    OrderId orderId = 0;
    Seq seq = 0;   ///< turn of the report
    Seq trace = 0; ///< turn of the signal; 0 = none
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderOrigin origin = OrderOrigin::Strategy;
    Liquidity liquidity = Liquidity::None;
    Quantity quantity;
    Price price;
    Price arrivalMid;    ///< mid when the signal was decided, 0 = unknown: what slippage is measured from
    Money fee;           ///< instrument's currency, cost positive
    Timestamp time;      ///< logical, of the report's turn
    Timestamp venueTime; ///< as the venue gave it
    friend bool operator==(const FillView&, const FillView&) = default;
};

/// One stream of the feed. Its counts are of what was read, which may be a little ahead of the session.
struct StreamView {
    StreamHealth health;  ///< lastEvent never lies ahead of the session
    double perSecond = 0; ///< events of its instrument that reached the agents, by this machine's clock
};

} // namespace mystic
