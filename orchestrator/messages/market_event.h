// Market data as it enters a turn. Fixed layout, no padding, no floating point.
#pragma once

#include <cstdint>

#include "domain/fixed.h"
#include "domain/ids.h"
#include "domain/order.h"
#include "domain/time.h"

namespace mystic {

enum class MarketEventKind : std::uint8_t { Trade = 1, Quote, Bar, BookDelta, Status };

/// The aggressor's side of a trade, or the side of a book level.
enum class MarketSide : std::uint8_t { Unknown, Buy, Sell };

/// Why a Status event was sent.
enum class MarketStatusKind : std::int64_t { Unknown, Open, Halted, Closed, FeedUp, FeedDown, Gap };

struct TradeData {
    Price price;
    Quantity quantity;
    std::int64_t tradeId = 0;
    std::int64_t reserved[3] = {};
};
struct QuoteData {
    Price bid;
    Quantity bidSize;
    Price ask;
    Quantity askSize;
    std::int64_t reserved[2] = {};
};
/// A closed bar; eventTime is its close (first instant after it), `interval` its length.
struct BarData {
    Price open;
    Price high;
    Price low;
    Price close;
    Quantity volume;
    Duration interval;
};
enum class BookAction : std::int64_t { Set /*absolute size, 0 removes*/, Clear };
struct BookDeltaData {
    Price price;
    Quantity size;
    BookAction action = BookAction::Set;
    std::int64_t reserved[3] = {};
};
struct StatusData {
    MarketStatusKind status = MarketStatusKind::Unknown;
    std::int64_t reserved[5] = {};
};

/// Bits of MarketEvent::flags.
enum MarketFlag : std::uint32_t {
    MarketCrossed = 1U << 0U,    ///< bid >= ask as received
    MarketOutOfOrder = 1U << 1U, ///< older than its predecessor of the same stream
    MarketDuplicate = 1U << 2U,
    MarketGapBefore = 1U << 3U,
    MarketDerived = 1U << 4U, ///< made by the station (bars from trades, quotes from a book), not received
    MarketBookPartial =
        1U << 5U, ///< a book delta whose update goes on: the book is not to be read before its last
};

/// One market data event, 72 bytes. `eventTime` is the source's own time; the turn's time is the station's.
struct MarketEvent {
    MarketEventKind kind = MarketEventKind::Trade;
    MarketSide side = MarketSide::Unknown;
    InstrumentId instrument = NoInstrument;
    std::uint32_t flags = 0;
    Timestamp eventTime;
    std::uint64_t sourceSequence = 0; ///< row number or venue sequence, 0 if unknown
    union {
        TradeData trade;
        QuoteData quote;
        BarData bar;
        BookDeltaData delta;
        StatusData status;
    };

    constexpr MarketEvent() : trade{} {}

    [[nodiscard]] static MarketEvent makeTrade(InstrumentId instrument, Timestamp time, Price price,
                                               Quantity quantity, MarketSide side, std::int64_t tradeId = 0)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Trade;
        event.side = side;
        event.instrument = instrument;
        event.eventTime = time;
        event.trade = {price, quantity, tradeId, {}};
        return event;
    }
    [[nodiscard]] static MarketEvent makeQuote(InstrumentId instrument, Timestamp time, Price bid,
                                               Quantity bidSize, Price ask, Quantity askSize)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Quote;
        event.instrument = instrument;
        event.eventTime = time;
        event.quote = {bid, bidSize, ask, askSize, {}};
        if (bid >= ask && bid.isPositive() && ask.isPositive())
            event.flags |= MarketCrossed;
        return event;
    }
    [[nodiscard]] static MarketEvent makeBar(InstrumentId instrument, Timestamp closeTime, const BarData& bar)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Bar;
        event.instrument = instrument;
        event.eventTime = closeTime;
        event.bar = bar;
        return event;
    }
    /// One level of a book: the new size at `price`, 0 removes it.
    [[nodiscard]] static MarketEvent makeBookLevel(InstrumentId instrument, Timestamp time, MarketSide side,
                                                   Price price, Quantity size)
    {
        MarketEvent event;
        event.kind = MarketEventKind::BookDelta;
        event.side = side;
        event.instrument = instrument;
        event.eventTime = time;
        event.delta = {price, size, BookAction::Set, {}};
        return event;
    }
    /// The whole book goes: a snapshot follows (MarketBookPartial), or it is unknown from here on.
    [[nodiscard]] static MarketEvent makeBookClear(InstrumentId instrument, Timestamp time)
    {
        MarketEvent event;
        event.kind = MarketEventKind::BookDelta;
        event.instrument = instrument;
        event.eventTime = time;
        event.delta = {{}, {}, BookAction::Clear, {}};
        return event;
    }
    [[nodiscard]] static MarketEvent makeStatus(InstrumentId instrument, Timestamp time,
                                                MarketStatusKind status)
    {
        MarketEvent event;
        event.kind = MarketEventKind::Status;
        event.instrument = instrument;
        event.eventTime = time;
        event.status = {status, {}};
        return event;
    }
};
static_assert(sizeof(MarketEvent) == 72);

} // namespace mystic
