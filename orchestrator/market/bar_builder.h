// Makes bars of one fixed length out of trades, quotes or shorter bars, one event at a time. Invariant: a bar
// is handed out once, when it is over, and holds exactly the events of its interval [start, start +
// interval); an interval without events has no bar.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "feed.h"

namespace mystic {

/// What a bar is made of. Bars from quotes have volume 0 (unknown).
enum class BarSource : std::uint8_t { Trades, MidQuotes, BidQuotes, AskQuotes, Bars };

/// a + b, at most the largest Quantity; neither is negative.
[[nodiscard]] Quantity saturatedSum(Quantity a, Quantity b);

/// Builds bars of one instrument, aligned to multiples of the interval since 1970-01-01T00:00Z.
/// Duplicates (MarketDuplicate) and quotes without the needed side are passed over. One thread at a time;
/// never allocates.
class BarBuilder {
public:
    /// interval > 0.
    explicit BarBuilder(Duration interval, BarSource source = BarSource::Trades);

    /// Takes an event; events of other kinds, and bars made by the station, are ignored. Returns the bar this
    /// event shows to be over, with flag MarketDerived and its close as time. Times must not go back. Volume
    /// beyond what a Quantity holds is cut at the largest Quantity.
    [[nodiscard]] std::optional<MarketEvent> add(const MarketEvent& event);
    /// The open bar if it is over at `now`.
    [[nodiscard]] std::optional<MarketEvent> flush(Timestamp now);
    /// The open bar in any case: for the end of a recording.
    [[nodiscard]] std::optional<MarketEvent> finish();

    /// The open bar as it stands, with the close it will have; it stays open.
    [[nodiscard]] std::optional<MarketEvent> openBar() const;

    /// When the open bar will be over; nothing while there is none.
    [[nodiscard]] std::optional<Timestamp> closesAt() const;
    [[nodiscard]] Duration interval() const { return m_interval; }
    [[nodiscard]] BarSource source() const { return m_source; }

private:
    struct Piece {
        Price open;
        Price high;
        Price low;
        Price close;
        Quantity volume;
        Timestamp time; ///< a moment inside the bar it belongs to
    };
    [[nodiscard]] std::optional<Piece> pieceOf(const MarketEvent& event) const;
    void put(const Piece& piece, InstrumentId instrument);

    Duration m_interval;
    BarSource m_source;
    InstrumentId m_instrument = NoInstrument;
    bool m_isOpen = false;
    Timestamp m_end;
    BarData m_bar;
};

/// Bars wanted for an instrument.
struct BarRequest {
    InstrumentId instrument = NoInstrument;
    Duration interval = seconds(60);
    BarSource source = BarSource::Trades;
};

/// Passes a feed on and adds the bars that were asked for (flag MarketDerived), each at its close and before
/// everything later; bars that close at the same time come in order of the requests. An instrument that turns
/// out to send bars of its own gets none added from then on. At the end of the feed the open bars are
/// delivered, though their interval may be incomplete.
class BarMakingFeed final : public MarketFeed {
public:
    BarMakingFeed(std::unique_ptr<MarketFeed> inner, const std::vector<BarRequest>& requests);

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_inner->error(); }
    [[nodiscard]] double progress() const override { return m_inner->progress(); }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return m_inner->health(); }

private:
    struct Maker {
        BarBuilder builder;
        bool active = true;
    };
    bool takeEarliest(Timestamp now, MarketEvent& out);
    void findEarliest();
    void feed(const MarketEvent& event);

    std::unique_ptr<MarketFeed> m_inner;
    std::vector<Maker> m_makers;
    std::vector<std::vector<std::size_t>> m_ofInstrument; ///< places in m_makers
    std::size_t m_earliest = 0;
    Timestamp m_earliestClose;
    bool m_hasPending = false;
    MarketEvent m_pending; ///< read from the inner feed, waiting behind bars that close before it
    FeedStatus m_end = FeedStatus::Event;
};

} // namespace mystic
