// Best quotes for instruments of which only the order book is recorded. Invariant: events pass unchanged and
// in order; an instrument whose source publishes quotes itself gets none added from its first quote on.
#pragma once

#include <memory>
#include <vector>

#include "depth_book.h"
#include "feed.h"

namespace mystic {

/// Passes a feed on and adds, behind every complete book update that changed the best bid or ask, a quote
/// with flag MarketDerived and the update's time and sourceSequence. A book that became unknown gives no
/// quote: the last one stands and ages.
class BookQuoteFeed final : public MarketFeed {
public:
    explicit BookQuoteFeed(std::unique_ptr<MarketFeed> inner);

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_inner->error(); }
    [[nodiscard]] double progress() const override { return m_inner->progress(); }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return m_inner->health(); }

private:
    struct Book {
        DepthBook depth;
        bool hasQuotes = false; ///< published ones
        DepthLevel bid;
        DepthLevel ask;
    };
    void look(const MarketEvent& event);

    std::unique_ptr<MarketFeed> m_inner;
    std::vector<std::unique_ptr<Book>> m_books; ///< by instrument, made when the first delta or quote comes
    bool m_hasQuote = false;
    MarketEvent m_quote; ///< delivered next
};

} // namespace mystic
