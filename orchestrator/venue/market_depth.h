// What the market offers for one instrument, as far as its data tells: the touch with its sizes, and behind
// it the published order book where there is one, else a stated guess. Invariant: what has been taken since
// the last update is not offered again. It knows nothing of orders.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/instrument.h"
#include "market/depth_book.h"
#include "messages/market_event.h"

namespace mystic {

/// How sizes are inferred where the data does not state them.
struct DepthRules {
    Ratio tradeShare;             ///< displayed size from a trade, as share of its quantity
    Ratio barShare;               ///< displayed size from a bar, as share of its volume
    Quantity unknownQuoteSize;    ///< size of a quote that states none; 0 = the instrument's maximum
    std::uint32_t maxLevels = 20; ///< how many levels an order may walk
};

/// One instrument's market. The finest data wins: bars count only while there are neither quotes nor trades,
/// trades make a touch only while there are no quotes.
class MarketDepth {
public:
    struct Slice {
        Price price;
        Quantity quantity;
    };

    /// `instrument` must outlive this.
    MarketDepth(const Instrument& instrument, const DepthRules& rules)
        : m_instrument(&instrument), m_rules(rules)
    {
    }

    /// A book delta, or a status that ends what is known of the book. It makes no touch: quotes do.
    void applyBook(const MarketEvent& event) { m_book.apply(event); }
    /// False when the quote is crossed (bid > ask) and therefore ignored. A missing side (0) offers nothing.
    bool applyQuote(const QuoteData& quote);
    /// A trade moves the last price; without quotes it also makes the touch, one tick wide: an aggressive buy
    /// prints at the ask, a sell at the bid; unknown aggressors by the tick test (Lee and Ready 1991): up =
    /// buy, down = sell, unchanged = as before.
    void applyTrade(const TradeData& trade, MarketSide aggressor);
    /// As a trade at the close; a bar that closed above its open counts as an aggressive buy.
    void applyBar(const BarData& bar);
    /// What a bar opens at, both ways: of the size the bar before it left; the instrument's maximum before
    /// any.
    void applyOpening(Price price);
    /// Offers `quantity` from `price` on, on the side an order of `taker` takes; used for a stop inside a
    /// bar.
    void offer(Side taker, Price price, Quantity quantity);

    /// The next piece an order of `taker` gets: first what is left at the touch; then, with a complete book,
    /// its levels behind the touch, else the same size again one tick further; for maxLevels in all. Nothing
    /// when the side is empty.
    [[nodiscard]] std::optional<Slice> next(Side taker) const { return next(taker, {}); }
    /// The same after `further` more would have been taken: for looking ahead without taking.
    [[nodiscard]] std::optional<Slice> next(Side taker, Quantity further) const
    {
        return sliceAfter(taker, half(taker).taken + further);
    }
    /// Marks `quantity` of what `taker` takes as gone.
    void take(Side taker, Quantity quantity) { half(taker).taken += quantity; }
    /// What is offered to `taker` at `limit` or better (0 = any price).
    [[nodiscard]] Quantity available(Side taker, Price limit) const;
    /// What is left at the touch at or better than `limit`.
    [[nodiscard]] Quantity leftAtTouch(Side taker, Price limit) const;

    [[nodiscard]] Price bid() const { return m_bid.price; }
    [[nodiscard]] Price ask() const { return m_ask.price; }
    [[nodiscard]] Quantity bidSize() const { return m_bid.size; }
    [[nodiscard]] Quantity askSize() const { return m_ask.size; }
    /// Last trade or mid, whichever came last: what stops look at. 0 = unknown.
    [[nodiscard]] Price reference() const { return m_reference; }
    [[nodiscard]] bool hasQuotes() const { return m_hasQuotes; }
    [[nodiscard]] bool hasTrades() const { return m_hasTrades; }
    /// Size the rules give to a bar of that volume.
    [[nodiscard]] Quantity sizeOfBar(Quantity volume) const;

private:
    struct Half {
        Price price;
        Quantity size;
        Quantity taken;
    };
    [[nodiscard]] Half& half(Side taker) { return taker == Side::Buy ? m_ask : m_bid; }
    [[nodiscard]] const Half& half(Side taker) const { return taker == Side::Buy ? m_ask : m_bid; }
    [[nodiscard]] std::optional<Slice> sliceAfter(Side taker, Quantity taken) const;
    [[nodiscard]] std::optional<Slice> bookSliceAfter(Side taker, Quantity taken) const;
    [[nodiscard]] Quantity share(Quantity quantity, Ratio part) const;
    void synthesise(Price price, MarketSide aggressor, Quantity size);

    const Instrument* m_instrument;
    DepthRules m_rules;
    Quantity m_barSize; ///< of the last bar
    Half m_bid;
    Half m_ask;
    Price m_last;
    Price m_reference;
    MarketSide m_lastAggressor = MarketSide::Sell;
    bool m_hasQuotes = false;
    bool m_hasTrades = false;
    DepthBook m_book;
};

} // namespace mystic
