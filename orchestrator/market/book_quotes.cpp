#include "book_quotes.h"

#include "domain/invariant.h"

namespace mystic {

BookQuoteFeed::BookQuoteFeed(std::unique_ptr<MarketFeed> inner) : m_inner(std::move(inner))
{
    MYSTIC_INVARIANT(m_inner != nullptr, "a feed of book quotes has a feed to read");
}

FeedStatus BookQuoteFeed::next(MarketEvent& out)
{
    if (m_hasQuote) {
        m_hasQuote = false;
        out = m_quote;
        return FeedStatus::Event;
    }
    const FeedStatus status = m_inner->next(out);
    if (status == FeedStatus::Event)
        look(out);
    return status;
}

void BookQuoteFeed::look(const MarketEvent& event)
{
    const bool isQuote = event.kind == MarketEventKind::Quote;
    if (event.instrument == NoInstrument || (!isQuote && event.kind != MarketEventKind::BookDelta))
        return;
    if (event.instrument >= m_books.size())
        m_books.resize(event.instrument + std::size_t{1});
    auto& slot = m_books[event.instrument];
    if (slot == nullptr)
        slot = std::make_unique<Book>();
    Book& book = *slot;
    if (book.hasQuotes)
        return;
    if (isQuote) {
        book.hasQuotes = true;
        book.depth = DepthBook();
        return;
    }
    book.depth.apply(event);
    if (!book.depth.isComplete())
        return;
    const DepthLevel bid = book.depth.best(MarketSide::Buy);
    const DepthLevel ask = book.depth.best(MarketSide::Sell);
    if ((bid == book.bid && ask == book.ask) || (bid.price.isZero() && ask.price.isZero()))
        return;
    book.bid = bid;
    book.ask = ask;
    m_quote =
        MarketEvent::makeQuote(event.instrument, event.eventTime, bid.price, bid.size, ask.price, ask.size);
    m_quote.flags |= MarketDerived;
    m_quote.sourceSequence = event.sourceSequence;
    m_hasQuote = true;
}

} // namespace mystic
