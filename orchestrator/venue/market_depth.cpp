#include "market_depth.h"

#include <algorithm>

namespace mystic {

bool MarketDepth::applyQuote(const QuoteData& quote)
{
    if (quote.bid.isPositive() && quote.ask.isPositive() && quote.bid > quote.ask)
        return false;
    const Quantity unknown =
        m_rules.unknownQuoteSize.isPositive() ? m_rules.unknownQuoteSize : m_instrument->maxQuantity;
    const auto side = [&unknown](Price price, Quantity size) {
        return price.isPositive() ? Half{price, size.isPositive() ? size : unknown, {}} : Half{};
    };
    m_bid = side(quote.bid, quote.bidSize);
    m_ask = side(quote.ask, quote.askSize);
    m_hasQuotes = true;
    if (quote.bid.isPositive() && quote.ask.isPositive())
        m_reference = Price::fromRaw(quote.bid.raw() + (quote.ask.raw() - quote.bid.raw()) / 2);
    return true;
}

void MarketDepth::applyTrade(const TradeData& trade, MarketSide aggressor)
{
    if (aggressor == MarketSide::Unknown) {
        aggressor = m_lastAggressor;
        if (!m_last.isZero() && trade.price != m_last)
            aggressor = trade.price > m_last ? MarketSide::Buy : MarketSide::Sell;
    }
    m_lastAggressor = aggressor;
    m_last = trade.price;
    m_reference = trade.price;
    m_hasTrades = true;
    if (!m_hasQuotes)
        synthesise(trade.price, aggressor, share(trade.quantity, m_rules.tradeShare));
}

void MarketDepth::applyBar(const BarData& bar)
{
    m_last = bar.close;
    m_reference = bar.close;
    m_barSize = sizeOfBar(bar.volume);
    synthesise(bar.close, bar.close > bar.open ? MarketSide::Buy : MarketSide::Sell, m_barSize);
}

void MarketDepth::applyOpening(Price price)
{
    m_last = price;
    m_reference = price;
    const Quantity size = m_barSize.isPositive() ? m_barSize : m_instrument->maxQuantity;
    m_bid = m_ask = {price, size, {}};
}

void MarketDepth::offer(Side taker, Price price, Quantity quantity)
{
    half(taker) = {price, quantity, {}};
}

void MarketDepth::synthesise(Price price, MarketSide aggressor, Quantity size)
{
    const Price tick = m_instrument->tickSize;
    m_bid = {aggressor == MarketSide::Buy ? price - tick : price, size, {}};
    m_ask = {aggressor == MarketSide::Buy ? price : price + tick, size, {}};
    if (!m_bid.price.isPositive())
        m_bid = {};
}

Quantity MarketDepth::share(Quantity quantity, Ratio part) const
{
    const auto raw = multiplyScaled(quantity.raw(), part.raw(), Rounding::Down);
    return std::max(m_instrument->lotSize, raw ? Quantity::fromRaw(*raw) : m_instrument->maxQuantity);
}

Quantity MarketDepth::sizeOfBar(Quantity volume) const
{
    return volume.isPositive() ? share(volume, m_rules.barShare) : m_instrument->maxQuantity;
}

std::optional<MarketDepth::Slice> MarketDepth::sliceAfter(Side taker, Quantity taken) const
{
    const Half& side = half(taker);
    if (!side.size.isPositive())
        return std::nullopt;
    if (m_book.isComplete())
        return bookSliceAfter(taker, taken);
    const std::int64_t level = taken.raw() / side.size.raw();
    if (level >= static_cast<std::int64_t>(m_rules.maxLevels))
        return std::nullopt;
    const std::int64_t steps = level * signOf(taker);
    const Price price = Price::fromRaw(side.price.raw() + steps * m_instrument->tickSize.raw());
    if (!price.isPositive())
        return std::nullopt;
    return Slice{price, Quantity::fromRaw(side.size.raw() - taken.raw() % side.size.raw())};
}

/// The touch comes from the quote, which is fresher than the book; the book's levels count from behind it.
std::optional<MarketDepth::Slice> MarketDepth::bookSliceAfter(Side taker, Quantity taken) const
{
    const Half& touch = half(taker);
    if (taken < touch.size)
        return Slice{touch.price, touch.size - taken};
    Quantity before = touch.size;
    const MarketSide side = taker == Side::Buy ? MarketSide::Sell : MarketSide::Buy;
    std::size_t depth = 0;
    for (std::uint32_t levels = 1; levels < m_rules.maxLevels; ++depth) {
        if (depth == m_book.size(side))
            return std::nullopt;
        const DepthLevel& level = m_book.level(side, depth);
        if (taker == Side::Buy ? level.price <= touch.price : level.price >= touch.price)
            continue;
        if (taken - before < level.size)
            return Slice{level.price, level.size - (taken - before)};
        before += level.size;
        ++levels;
    }
    return std::nullopt;
}

Quantity MarketDepth::available(Side taker, Price limit) const
{
    Quantity sum;
    Quantity taken = half(taker).taken;
    for (auto slice = sliceAfter(taker, taken); slice; slice = sliceAfter(taker, taken)) {
        const bool tooFar = taker == Side::Buy ? slice->price > limit : slice->price < limit;
        if (!limit.isZero() && tooFar)
            break;
        sum += slice->quantity;
        taken += slice->quantity;
    }
    return sum;
}

Quantity MarketDepth::leftAtTouch(Side taker, Price limit) const
{
    const Half& side = half(taker);
    if (!side.size.isPositive() || side.taken >= side.size)
        return {};
    const bool tooFar = taker == Side::Buy ? side.price > limit : side.price < limit;
    return tooFar ? Quantity{} : side.size - side.taken;
}

} // namespace mystic
