// The market side of the projection: quotes and their day, books, bars, own fills, the health of streams.
#include <algorithm>

#include "projection.h"

namespace mystic {

namespace {

constexpr std::int64_t DayNs = 86'400'000'000'000;
/// The zone is asked again after this at the latest: its offset may have changed.
constexpr std::int64_t QuarterHourNs = 900'000'000'000;

} // namespace

void Projection::foldMarket(const MarketEvent& event, Timestamp time)
{
    if (event.instrument >= m_quotes.size())
        return;
    QuoteView& quote = m_quotes[event.instrument];
    if (event.kind == MarketEventKind::Status) {
        quote.status = event.status.status;
        if (m_books[event.instrument])
            foldBook(event, quote, time); // a gap ends what is known
        return;
    }
    // a bar made by the station tells nothing new, and comes late
    const bool isReceived = (event.flags & MarketDerived) == 0U;
    if (isReceived) {
        quote.time = time;
        ++quote.events;
    }
    switch (event.kind) {
    case MarketEventKind::Quote:
        m_sendsQuotes[event.instrument] = true;
        quote.bid = event.quote.bid;
        quote.bidSize = event.quote.bidSize;
        quote.ask = event.quote.ask;
        quote.askSize = event.quote.askSize;
        openAtMid(quote, time);
        break;
    case MarketEventKind::Trade:
        quote.last = event.trade.price;
        foldTraded(event, quote, time);
        break;
    case MarketEventKind::Bar:
        if (isReceived) {
            quote.last = event.bar.close;
            foldTraded(event, quote, time);
        }
        break;
    case MarketEventKind::BookDelta:
        foldBook(event, quote, time);
        return;
    case MarketEventKind::Status:
        return;
    }
    m_recorders[event.instrument].add(event);
    if (const Price mark = m_marks.markOf(event); mark.isPositive())
        m_portfolio.setMark(event.instrument, mark);
}

/// The book, and the best prices where the instrument sends no quotes beside it.
void Projection::foldBook(const MarketEvent& event, QuoteView& quote, Timestamp time)
{
    std::unique_ptr<BookFold>& fold = m_books[event.instrument];
    if (!fold)
        fold = std::make_unique<BookFold>();
    fold->book.apply(event);
    fold->changed = true;
    const bool isHalfWay =
        !fold->book.isComplete() && fold->book.size(MarketSide::Buy) + fold->book.size(MarketSide::Sell) > 0;
    if (m_sendsQuotes[event.instrument] || isHalfWay)
        return; // an empty book takes its prices with it
    const DepthLevel bid = fold->book.best(MarketSide::Buy);
    const DepthLevel ask = fold->book.best(MarketSide::Sell);
    quote.bid = bid.price;
    quote.bidSize = bid.size;
    quote.ask = ask.price;
    quote.askSize = ask.size;
    openAtMid(quote, time);
}

Projection::DayFold& Projection::today(QuoteView& quote, Timestamp time)
{
    if (time.ns >= m_marketDayUntilNs) {
        m_marketDay = m_dayZone.localDay(time);
        m_marketDayUntilNs = time.ns + std::min(QuarterHourNs, DayNs - m_dayZone.timeOfDayNs(time));
    }
    DayFold& fold = m_today[quote.instrument];
    if (fold.day != m_marketDay) {
        fold = {m_marketDay, false, false};
        quote.open = {};
        quote.volume = {};
        quote.volumeKnown = false;
    }
    return fold;
}

/// A day without a trade so far opens at its first mid.
void Projection::openAtMid(QuoteView& quote, Timestamp time)
{
    DayFold& fold = today(quote, time);
    if (!quote.open.isZero() || !quote.bid.isPositive() || !quote.ask.isPositive())
        return;
    quote.open = Price::fromRaw(quote.bid.raw() + (quote.ask.raw() - quote.bid.raw()) / 2);
    fold.opensAtMid = true;
}

/// Open and volume of the day.
void Projection::foldTraded(const MarketEvent& event, QuoteView& quote, Timestamp time)
{
    DayFold& fold = today(quote, time);
    const bool isTrade = event.kind == MarketEventKind::Trade;
    if (quote.open.isZero() || fold.opensAtMid)
        quote.open = isTrade ? event.trade.price : event.bar.open;
    fold.opensAtMid = false;
    fold.hasTrades = fold.hasTrades || isTrade;
    if ((event.flags & MarketDuplicate) != 0U || (!isTrade && fold.hasTrades))
        return; // a bar beside trades would count them twice
    const Quantity traded = isTrade ? event.trade.quantity : event.bar.volume;
    quote.volumeKnown = quote.volumeKnown || traded.isPositive();
    quote.volume = saturatedSum(quote.volume, traded);
}

/// The gate's limit on the age of data is what the window calls stale.
void Projection::foldConfig(const ConfigChange& change)
{
    if (change.agent != OrchestratorId || change.key.view() != "max_data_age")
        return;
    std::string text(change.after.view());
    std::erase(text, '"');
    const auto secondsScaled = parseScaled(text);
    if (secondsScaled && *secondsScaled > 0 && *secondsScaled < INT64_MAX / 10)
        m_staleAfter = Duration{*secondsScaled * 10}; // 1e-8 s to ns
}

void Projection::foldFill(const ExecutionReport& report, const Turn& turn)
{
    FillView fill;
    fill.venueTradeId = report.venueTradeId;
    fill.orderId = report.orderId;
    fill.seq = turn.header.seq;
    fill.trace = turn.header.trace;
    fill.instrument = report.instrument;
    fill.side = report.side;
    fill.purpose = report.purpose;
    fill.origin = report.origin;
    fill.liquidity = report.liquidity;
    fill.quantity = report.lastQuantity;
    fill.price = report.lastPrice;
    fill.arrivalMid = m_desk.arrivalMid(report.orderId);
    fill.fee = report.fee;
    fill.time = turn.header.time;
    fill.venueTime = report.venueTime;
    m_fills.append(fill);
}

/// Events of the stream's instrument that reached the agents: a feed is read ahead in bursts, so its own
/// count says nothing about the pace.
std::uint64_t Projection::arrivedOf(const StreamHealth& stream, std::size_t index)
{
    // Streams keep their places; they are looked up by name only when they came or changed.
    InstrumentId& id = m_streamInstruments[index];
    if (id == NoInstrument || m_instruments->at(id).symbol != stream.symbol) {
        const Instrument* instrument = m_instruments->find(stream.symbol);
        id = instrument != nullptr ? instrument->id : NoInstrument;
    }
    return id != NoInstrument ? m_quotes[id].events : stream.events;
}

/// The best levels; those of before while an update is half way, none once the book is unknown.
std::shared_ptr<const DepthView> Projection::depthOf(BookFold& fold)
{
    const DepthBook& book = fold.book;
    const bool isUnknown = book.size(MarketSide::Buy) == 0 && book.size(MarketSide::Sell) == 0;
    if (!fold.changed || (!book.isComplete() && !isUnknown))
        return fold.view;
    fold.changed = false;
    if (isUnknown) {
        fold.view = nullptr;
        return fold.view;
    }
    auto view = std::make_shared<DepthView>();
    const auto take = [&](MarketSide side, std::vector<DepthLevel>& out) {
        const std::size_t levels = std::min(book.size(side), DepthView::LevelsMax);
        out.reserve(levels);
        for (std::size_t i = 0; i < levels; ++i)
            out.push_back(book.level(side, i));
    };
    take(MarketSide::Buy, view->bids);
    take(MarketSide::Sell, view->asks);
    fold.view = std::move(view);
    return fold.view;
}

void Projection::fillMarket(StationSnapshot& out, const SessionFacts& facts)
{
    out.quotes = m_quotes;
    out.fills = m_fills.view();
    out.fillsDropped = m_fills.dropped();
    out.staleAfter = m_staleAfter.value_or(facts.staleAfter);
    out.bars.reserve(m_recorders.size());
    for (BarRecorder& recorder : m_recorders)
        out.bars.push_back(recorder.view());
    out.depth.reserve(m_books.size());
    for (const std::unique_ptr<BookFold>& fold : m_books)
        out.depth.push_back(fold ? depthOf(*fold) : nullptr);
    out.streams.reserve(facts.streams.size());
    for (std::size_t i = 0; i < facts.streams.size(); ++i) {
        StreamView& stream = out.streams.emplace_back();
        stream.health = facts.streams[i];
        stream.perSecond = i < m_streamRates.size() ? m_streamRates[i] : 0.0;
        const Instrument* instrument = m_instruments->find(stream.health.symbol);
        if (instrument != nullptr && stream.health.lastEvent > out.logicalTime) // read ahead
            stream.health.lastEvent = m_quotes[instrument->id].time;
    }
}

} // namespace mystic
