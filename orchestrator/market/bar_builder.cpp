#include "bar_builder.h"

#include <algorithm>
#include <limits>

#include "domain/invariant.h"

namespace mystic {
namespace {

constexpr std::int64_t Never = std::numeric_limits<std::int64_t>::max();

/// Half way between bid and ask, to the eighth decimal, half even.
Price middle(Price bid, Price ask)
{
    const Int128 sum = static_cast<Int128>(bid.raw()) + ask.raw();
    return Price::fromRaw(static_cast<std::int64_t>(divideRounded(sum, 2, Rounding::HalfEven)));
}

} // namespace

Quantity saturatedSum(Quantity a, Quantity b)
{
    std::int64_t raw = 0;
    if (__builtin_add_overflow(a.raw(), b.raw(), &raw))
        raw = std::numeric_limits<std::int64_t>::max();
    return Quantity::fromRaw(raw);
}

BarBuilder::BarBuilder(Duration interval, BarSource source) : m_interval(interval), m_source(source)
{
    MYSTIC_INVARIANT(interval.ns > 0, "a bar has a length");
}

std::optional<BarBuilder::Piece> BarBuilder::pieceOf(const MarketEvent& event) const
{
    if ((event.flags & MarketDuplicate) != 0U)
        return std::nullopt;
    const auto single = [&](Price price, Quantity volume) {
        return Piece{price, price, price, price, volume, event.eventTime};
    };
    if (m_source == BarSource::Trades && event.kind == MarketEventKind::Trade)
        return single(event.trade.price, event.trade.quantity);
    if (m_source == BarSource::Bars && event.kind == MarketEventKind::Bar &&
        (event.flags & MarketDerived) == 0U) {
        const BarData& bar = event.bar; // its time is its close: the instant before belongs to it
        return Piece{bar.open, bar.high, bar.low, bar.close, bar.volume, event.eventTime - nanoseconds(1)};
    }
    if (event.kind != MarketEventKind::Quote)
        return std::nullopt;
    const QuoteData& quote = event.quote;
    if (m_source == BarSource::BidQuotes && quote.bid.isPositive())
        return single(quote.bid, {});
    if (m_source == BarSource::AskQuotes && quote.ask.isPositive())
        return single(quote.ask, {});
    if (m_source == BarSource::MidQuotes && quote.bid.isPositive() && quote.ask.isPositive())
        return single(middle(quote.bid, quote.ask), {});
    return std::nullopt;
}

void BarBuilder::put(const Piece& piece, InstrumentId instrument)
{
    if (!m_isOpen) {
        const std::int64_t rest = piece.time.ns % m_interval.ns;
        const std::int64_t start = piece.time.ns - (rest < 0 ? rest + m_interval.ns : rest);
        m_end = Timestamp{start} + m_interval;
        m_bar = {piece.open, piece.high, piece.low, piece.close, piece.volume, m_interval};
        m_instrument = instrument;
        m_isOpen = true;
        return;
    }
    m_bar.high = std::max(m_bar.high, piece.high);
    m_bar.low = std::min(m_bar.low, piece.low);
    m_bar.close = piece.close;
    m_bar.volume = saturatedSum(m_bar.volume, piece.volume);
}

std::optional<MarketEvent> BarBuilder::add(const MarketEvent& event)
{
    const auto piece = pieceOf(event);
    if (!piece)
        return std::nullopt;
    auto closed = flush(piece->time);
    put(*piece, event.instrument);
    return closed;
}

std::optional<MarketEvent> BarBuilder::flush(Timestamp now)
{
    if (!m_isOpen || now < m_end)
        return std::nullopt;
    return finish();
}

std::optional<MarketEvent> BarBuilder::finish()
{
    auto bar = openBar();
    m_isOpen = false;
    return bar;
}

std::optional<MarketEvent> BarBuilder::openBar() const
{
    if (!m_isOpen)
        return std::nullopt;
    MarketEvent bar = MarketEvent::makeBar(m_instrument, m_end, m_bar);
    bar.flags = MarketDerived;
    return bar;
}

std::optional<Timestamp> BarBuilder::closesAt() const
{
    if (!m_isOpen)
        return std::nullopt;
    return m_end;
}

BarMakingFeed::BarMakingFeed(std::unique_ptr<MarketFeed> inner, const std::vector<BarRequest>& requests)
    : m_inner(std::move(inner)), m_earliestClose{Never}
{
    MYSTIC_INVARIANT(m_inner != nullptr, "a bar making feed has a feed to read");
    m_makers.reserve(requests.size());
    for (const BarRequest& request : requests) {
        if (m_ofInstrument.size() <= request.instrument)
            m_ofInstrument.resize(std::size_t{request.instrument} + 1);
        m_ofInstrument[request.instrument].push_back(m_makers.size());
        m_makers.push_back({BarBuilder(request.interval, request.source), true});
    }
}

void BarMakingFeed::findEarliest()
{
    m_earliestClose = {Never};
    for (std::size_t i = 0; i < m_makers.size(); ++i) {
        const auto close = m_makers[i].builder.closesAt();
        if (m_makers[i].active && close && *close < m_earliestClose) {
            m_earliestClose = *close;
            m_earliest = i;
        }
    }
}

/// The first bar that is over at `now`, if any.
bool BarMakingFeed::takeEarliest(Timestamp now, MarketEvent& out)
{
    if (m_earliestClose > now || m_earliestClose.ns == Never)
        return false;
    const auto bar = m_makers[m_earliest].builder.finish();
    findEarliest();
    if (!bar)
        return false;
    out = *bar;
    return true;
}

/// Shows an event, about to be delivered, to the builders. Bars that are over were taken before.
void BarMakingFeed::feed(const MarketEvent& event)
{
    const bool ownBar = event.kind == MarketEventKind::Bar && (event.flags & MarketDerived) == 0U;
    if (event.instrument >= m_ofInstrument.size())
        return;
    for (const std::size_t i : m_ofInstrument[event.instrument]) {
        Maker& maker = m_makers[i];
        if (!maker.active)
            continue;
        if (ownBar && maker.builder.source() != BarSource::Bars) {
            maker.active = false;
            findEarliest();
            continue;
        }
        const bool wasOpen = maker.builder.closesAt().has_value();
        const auto closed = maker.builder.add(event);
        MYSTIC_INVARIANT(!closed, "bars that are over leave before the event that ends them");
        if (const auto close = maker.builder.closesAt();
            !wasOpen && close &&
            (*close < m_earliestClose || (*close == m_earliestClose && i < m_earliest))) {
            m_earliestClose = *close;
            m_earliest = i;
        }
    }
}

FeedStatus BarMakingFeed::next(MarketEvent& out)
{
    if (!m_hasPending && m_end == FeedStatus::Event) {
        m_end = m_inner->next(m_pending);
        m_hasPending = m_end == FeedStatus::Event;
    }
    if (m_end == FeedStatus::Failed)
        return FeedStatus::Failed;
    if (m_end == FeedStatus::End)
        return takeEarliest({Never}, out) ? FeedStatus::Event : FeedStatus::End;
    // A shorter bar is known only at its close, which is also the close of the bar it completes: it goes
    // first, and the longer bar follows with the next event.
    const bool completes = m_pending.kind == MarketEventKind::Bar && m_pending.eventTime == m_earliestClose;
    if (!completes && takeEarliest(m_pending.eventTime, out))
        return FeedStatus::Event;
    feed(m_pending);
    out = m_pending;
    m_hasPending = false;
    return FeedStatus::Event;
}

} // namespace mystic
