#include "capture_feed.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "book_sync.h"
#include "csv_values.h"
#include "domain/instrument.h"
#include "messages/bounded_json.h"
#include "venue_message.h"

namespace mystic {
namespace {

using Json = nlohmann::json;

constexpr std::size_t MaxProblems = 20;
constexpr std::size_t MaxShown = 80;
constexpr std::size_t MaxSymbols = 1000;
constexpr std::string_view JsonLineStart = "{\"t\":";

/// A full depth snapshot of a large book has some 20,000 levels a side, three values each.
JsonLimits captureLimits()
{
    JsonLimits limits;
    limits.bytesMax = CaptureFeed::LineBytesMax;
    limits.elementsMax = 400'000;
    limits.textBytesMax = CaptureFeed::LineBytesMax;
    return limits;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool sameSymbol(std::string_view a, std::string_view b)
{
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return upper(x) == upper(y); });
}

std::string shown(std::string_view text)
{
    std::string out;
    for (const char c : text.substr(0, MaxShown))
        out += static_cast<unsigned char>(c) < 0x20U || static_cast<unsigned char>(c) > 0x7EU ? '?' : c;
    return text.size() > MaxShown ? out + "..." : out;
}

std::string_view textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
               ? std::string_view(found->get_ref<const std::string&>())
               : std::string_view();
}

} // namespace

struct CaptureFeed::Stream {
    explicit Stream(CaptureInstrument wanted) : instrument(std::move(wanted)), book(instrument.instrument) {}
    void look(Price price)
    {
        counts.priceDecimals = std::max(counts.priceDecimals, decimalsOfStep(price.raw()));
    }
    void look(Quantity size)
    {
        counts.sizeDecimals = std::max(counts.sizeDecimals, decimalsOfStep(size.raw()));
    }

    CaptureInstrument instrument;
    BookSync book;
    CaptureStreamCounts counts;
    StreamHealth health;
    bool hasSingleTrades = false;
    std::int64_t lastTradeId = -1;
};

CaptureForm captureFormOf(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    if (start.starts_with(JsonLineStart))
        return CaptureForm::JsonLines;
    // nanoseconds since 1970 have 19 digits from 2001 to 2286
    constexpr std::size_t Digits = 19;
    const bool isReceipt = start.size() > Digits + 1 &&
                           std::all_of(start.begin(), start.begin() + Digits, isDigit) &&
                           start[Digits] == ' ' && (start[Digits + 1] == '{' || start[Digits + 1] == '[');
    return isReceipt ? CaptureForm::ReceiptLines : CaptureForm::None;
}

CaptureFeed::CaptureFeed(std::unique_ptr<ByteSource> source, std::string name, CaptureFeedOptions options)
    : m_lines(std::move(source), std::move(name), LineBytesMax, "a capture with one message per line"),
      m_options(std::move(options)), m_message(std::make_unique<VenueMessage>())
{
    for (const CaptureInstrument& wanted : m_options.instruments)
        m_streams.push_back(std::make_unique<Stream>(wanted));
    for (auto& stream : m_streams) {
        stream->health.name = m_lines.name();
        stream->health.symbol = stream->instrument.symbol;
        stream->counts.sourceSymbol = stream->instrument.sourceSymbol;
    }
}

CaptureFeed::~CaptureFeed() = default;

Result<std::unique_ptr<CaptureFeed>> CaptureFeed::open(std::unique_ptr<ByteSource> source, std::string name,
                                                       CaptureFeedOptions options)
{
    std::unique_ptr<CaptureFeed> feed(
        new CaptureFeed(std::move(source), std::move(name), std::move(options)));
    switch (feed->m_lines.next()) {
    case LineStatus::Failed:
        return tl::make_unexpected(feed->m_lines.error());
    case LineStatus::End:
        return failure(ErrorCode::Parse,
                       feed->m_lines.name() +
                           ": the file is empty; a capture of a venue's messages was expected.");
    case LineStatus::Line:
        break;
    }
    feed->m_form = captureFormOf(feed->m_lines.text());
    feed->m_hasLine = true;
    if (feed->m_form == CaptureForm::None)
        return failure(ErrorCode::Parse,
                       feed->m_lines.name() +
                           ", line 1: expected a capture, \"<time of receipt in ns> <message>\" or "
                           "{\"t\": seconds, \"dir\": ..., \"url\": ..., \"raw\": message}, found \"" +
                           shown(feed->m_lines.text()) + "\".");
    return feed;
}

FeedStatus CaptureFeed::next(MarketEvent& out)
{
    for (;;) {
        if (m_taken < m_out.size()) {
            out = m_out[m_taken++];
            return FeedStatus::Event;
        }
        if (!m_error.empty())
            return FeedStatus::Failed;
        if (m_ended)
            return FeedStatus::End;
        m_out.clear();
        m_taken = 0;
        const LineStatus status = m_hasLine ? LineStatus::Line : m_lines.next();
        m_hasLine = false;
        if (status == LineStatus::Failed)
            m_error = m_lines.error().message;
        m_ended = status == LineStatus::End;
        if (status != LineStatus::Line)
            continue;
        ++m_counts.lines;
        if (takeLine() == LineResult::Bad) {
            m_out.clear();
            if (!m_options.skipBadRows) {
                m_error = m_problem;
                continue;
            }
            ++m_counts.rejected;
            if (m_problems.size() < MaxProblems)
                m_problems.push_back(m_problem);
        }
        for (MarketEvent& event : m_out)
            deliver(event);
    }
}

CaptureFeed::LineResult CaptureFeed::bad(std::string_view what)
{
    m_problem = m_lines.name() + ", line " + std::to_string(m_lines.line()) + ": " + std::string(what) + ".";
    return LineResult::Bad;
}

void CaptureFeed::noteUnknown(std::string_view text)
{
    ++m_counts.unknown;
    if (m_problems.size() < MaxProblems)
        m_problems.push_back(m_lines.name() + ", line " + std::to_string(m_lines.line()) +
                             ": passed over a message that is not understood: " + shown(text));
}

CaptureFeed::LineResult CaptureFeed::takeLine()
{
    return m_form == CaptureForm::ReceiptLines ? takeReceiptLine(m_lines.text())
                                               : takeJsonLine(m_lines.text());
}

CaptureFeed::LineResult CaptureFeed::takeReceiptLine(std::string_view line)
{
    const std::size_t blank = line.find(' ');
    const auto time = readInteger(line.substr(0, blank));
    if (blank == std::string_view::npos || !time || *time <= 0)
        return bad("expected the time of receipt in nanoseconds, a blank and the message, found \"" +
                   shown(line) + "\"");
    return takeMessage(line.substr(blank + 1), {}, Timestamp{*time});
}

CaptureFeed::LineResult CaptureFeed::takeJsonLine(std::string_view line)
{
    // The time is read from its text: a double would not hold it to the nanosecond.
    std::string_view number = line.starts_with(JsonLineStart) ? line.substr(JsonLineStart.size()) : "";
    number = number.substr(std::min(number.find_first_not_of(' '), number.size()));
    TimeReader seconds(TimeUnit::Seconds);
    const auto time = seconds.read(number.substr(0, number.find_first_not_of("0123456789.")));
    if (!time)
        return bad("expected {\"t\": time of receipt in seconds, ...}, found \"" + shown(line) + "\"");
    const auto entry = parseBoundedJson(line, "the line", captureLimits());
    if (!entry)
        return bad(entry.error().message);
    const std::string_view direction = textOf(*entry, "dir");
    if (direction != "recv" && direction != "http") {
        ++m_counts.control;
        return LineResult::Taken;
    }
    const std::string_view raw = textOf(*entry, "raw");
    if (raw.empty())
        return bad("expected the message as a text in \"raw\"");
    return takeMessage(raw, textOf(*entry, "url"), *time);
}

CaptureFeed::LineResult CaptureFeed::takeMessage(std::string_view text, std::string_view url, Timestamp time)
{
    const auto json = parseBoundedJson(text, "the message", captureLimits());
    if (!json)
        return bad(json.error().message);
    if (const auto problem = decodeVenueMessage(*json, url, *m_message))
        return bad(m_message->symbol + (m_message->symbol.empty() ? "" : ", ") + *problem);
    if (m_message->kind == VenueMessageKind::Unknown) {
        noteUnknown(text);
        return LineResult::Taken;
    }
    if (m_message->kind == VenueMessageKind::Control) {
        ++m_counts.control;
        return LineResult::Taken;
    }
    if (m_message->kind == VenueMessageKind::Unused) {
        ++m_counts.unused;
        return LineResult::Taken;
    }
    if (m_message->symbol.empty() && m_streams.size() + m_otherSymbols.size() != 1) {
        ++m_counts.unknown; // a depth snapshot among several instruments that does not say whose it is
        if (m_problems.size() < MaxProblems)
            m_problems.push_back(m_lines.name() + ", line " + std::to_string(m_lines.line()) +
                                 ": this depth snapshot does not name its instrument, and the capture has "
                                 "several; it is passed over.");
        return LineResult::Taken;
    }
    return dispatch(time);
}

CaptureFeed::LineResult CaptureFeed::dispatch(Timestamp time)
{
    Stream* const stream = streamFor(m_message->symbol);
    if (stream == nullptr) {
        ++m_counts.otherInstruments;
        return LineResult::Taken;
    }
    ++m_counts.used;
    if (m_message->kind == VenueMessageKind::Trades)
        return takeTrades(*stream, time);
    if (m_message->kind == VenueMessageKind::Quote)
        return takeQuote(*stream, time);
    for (const VenueLevel& level : m_message->levels) {
        stream->look(level.price);
        stream->look(level.size);
    }
    stream->book.take(*m_message, time, m_lines.line(), m_out);
    return LineResult::Taken;
}

CaptureFeed::Stream* CaptureFeed::streamFor(const std::string& symbol)
{
    if (symbol.empty())
        return m_streams.empty() ? nullptr : m_streams.front().get();
    for (const auto& stream : m_streams)
        if (sameSymbol(stream->instrument.sourceSymbol, symbol))
            return stream.get();
    if (m_options.takeAll && m_streams.size() < MaxSymbols) {
        const auto id = static_cast<InstrumentId>(m_streams.size());
        Stream& stream =
            *m_streams.emplace_back(std::make_unique<Stream>(CaptureInstrument{symbol, id, symbol, Price()}));
        stream.health.name = m_lines.name();
        stream.health.symbol = symbol;
        stream.counts.sourceSymbol = symbol;
        return &stream;
    }
    if (m_otherSymbols.size() < MaxSymbols &&
        std::find(m_otherSymbols.begin(), m_otherSymbols.end(), symbol) == m_otherSymbols.end())
        m_otherSymbols.push_back(symbol);
    return nullptr;
}

bool CaptureFeed::isOnTick(const Stream& stream, Price price)
{
    const std::int64_t tick = stream.instrument.tickSize.raw();
    if (tick <= 0 || price.raw() % tick == 0)
        return true;
    (void)bad("the price " + price.toString() + " of " + stream.instrument.sourceSymbol +
              " is finer than the tick size " + stream.instrument.tickSize.toString() + " configured for " +
              stream.instrument.symbol + "; set tick_size of the instrument to the venue's price step");
    return false;
}

CaptureFeed::LineResult CaptureFeed::takeTrades(Stream& stream, Timestamp time)
{
    if (m_message->isAggregate && stream.hasSingleTrades) {
        --m_counts.used;
        ++m_counts.unused;
        return LineResult::Taken;
    }
    stream.hasSingleTrades = stream.hasSingleTrades || !m_message->isAggregate;
    for (const VenueTrade& trade : m_message->trades) {
        if (!isOnTick(stream, trade.price))
            return LineResult::Bad;
        if (!trade.quantity.isPositive())
            return bad("a trade of " + stream.instrument.sourceSymbol + " without a size");
        stream.look(trade.price);
        stream.look(trade.quantity);
        MarketEvent event = MarketEvent::makeTrade(stream.instrument.instrument, time, trade.price,
                                                   trade.quantity, trade.side, trade.id);
        event.sourceSequence = m_lines.line();
        if (trade.id != 0 && trade.id == stream.lastTradeId)
            event.flags |= MarketDuplicate;
        stream.lastTradeId = trade.id == 0 ? -1 : trade.id;
        ++stream.counts.trades;
        m_out.push_back(event);
    }
    return LineResult::Taken;
}

CaptureFeed::LineResult CaptureFeed::takeQuote(Stream& stream, Timestamp time)
{
    const QuoteData& quote = m_message->quote;
    if (!isOnTick(stream, quote.bid) || !isOnTick(stream, quote.ask))
        return LineResult::Bad;
    for (const Price price : {quote.bid, quote.ask})
        stream.look(price);
    for (const Quantity size : {quote.bidSize, quote.askSize})
        stream.look(size);
    MarketEvent event = MarketEvent::makeQuote(stream.instrument.instrument, time, quote.bid, quote.bidSize,
                                               quote.ask, quote.askSize);
    event.sourceSequence = m_message->last != 0 ? m_message->last : m_lines.line();
    ++stream.counts.quotes;
    m_out.push_back(event);
    return LineResult::Taken;
}

/// Keeps time from going back and counts what the event shows.
void CaptureFeed::deliver(MarketEvent& event)
{
    for (const auto& stream : m_streams) {
        if (stream->instrument.instrument != event.instrument)
            continue;
        StreamHealth& health = stream->health;
        if (event.eventTime < m_lastTime) {
            event.eventTime = m_lastTime;
            event.flags |= MarketOutOfOrder;
            ++health.outOfOrder;
        }
        ++health.events;
        health.duplicates += (event.flags & MarketDuplicate) != 0U ? 1U : 0U;
        health.crossed += (event.flags & MarketCrossed) != 0U ? 1U : 0U;
        health.lastEvent = event.eventTime;
        break;
    }
    m_lastTime = event.eventTime;
}

std::vector<StreamHealth> CaptureFeed::health() const
{
    std::vector<StreamHealth> all;
    for (const auto& stream : m_streams) {
        all.push_back(stream->health);
        all.back().gaps = stream->book.counts().gaps;
    }
    if (m_counts.unknown + m_counts.rejected > 0) {
        StreamHealth& file = all.emplace_back();
        file.name = m_lines.name();
        file.rejected = m_counts.unknown + m_counts.rejected;
        file.lastEvent = m_lastTime;
    }
    return all;
}

std::vector<CaptureStreamCounts> CaptureFeed::streams() const
{
    std::vector<CaptureStreamCounts> all;
    for (const auto& stream : m_streams) {
        CaptureStreamCounts& counts = all.emplace_back(stream->counts);
        const BookSyncCounts& book = stream->book.counts();
        counts.snapshots = book.snapshots;
        counts.updates = book.applied;
        counts.olderUpdates = book.older;
        counts.lostUpdates = book.withoutBook;
        counts.gaps = book.gaps;
        counts.checksumsRight = book.checksumsRight;
        counts.checksumsWrong = book.checksumsWrong;
    }
    return all;
}

} // namespace mystic
