// Which price a position is valued at: mid, else last trade, else bar close (domain/portfolio.h). One rule
// for gate and agents, so that they cannot disagree. Invariant: a weaker source never replaces a stronger one
// of the same instrument.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/portfolio.h"
#include "messages/market_event.h"

namespace mystic {

/// Folds market events into marks. Crossed or one-sided quotes and prices that are not positive are ignored.
class MarkRule {
public:
    explicit MarkRule(std::size_t instruments) : m_source(instruments, None) {}

    /// The mark this event gives, 0 when it gives none.
    [[nodiscard]] Price markOf(const MarketEvent& event)
    {
        if (event.instrument >= m_source.size())
            return {};
        switch (event.kind) {
        case MarketEventKind::Quote:
            if (!event.quote.bid.isPositive() || event.quote.bid >= event.quote.ask)
                return {};
            return accept(
                event.instrument, Mid,
                Price::fromRaw(event.quote.bid.raw() + (event.quote.ask.raw() - event.quote.bid.raw()) / 2));
        case MarketEventKind::Trade:
            return accept(event.instrument, LastTrade, event.trade.price);
        case MarketEventKind::Bar:
            return accept(event.instrument, BarClose, event.bar.close);
        case MarketEventKind::BookDelta:
        case MarketEventKind::Status:
            break;
        }
        return {};
    }

    template <typename Writer>
    void save(Writer& out) const
    {
        for (const std::uint8_t source : m_source)
            out.put(source);
    }
    template <typename Reader>
    [[nodiscard]] bool load(Reader& in)
    {
        for (std::uint8_t& source : m_source)
            source = in.template get<std::uint8_t>();
        return in.ok();
    }

private:
    enum Source : std::uint8_t { None, BarClose, LastTrade, Mid };

    [[nodiscard]] Price accept(InstrumentId id, Source source, Price price)
    {
        if (source < m_source[id] || !price.isPositive())
            return {};
        m_source[id] = source;
        return price;
    }

    std::vector<std::uint8_t> m_source;
};

} // namespace mystic
