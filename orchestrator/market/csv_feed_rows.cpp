// The rows of a CSV feed: what each kind of file must hold in a line, and the sentence that says what is
// wrong with one that does not.
#include "csv_feed.h"

#include <algorithm>

#include "csv_values.h"
#include "venue_message.h"

namespace mystic {
namespace {

constexpr std::size_t MaxShownField = 40;

/// The field as it may be shown: short, without control characters.
std::string shown(std::string_view field)
{
    std::string out;
    for (const char c : field.substr(0, MaxShownField))
        out += static_cast<unsigned char>(c) < 0x20U || c == 0x7F ? '?' : c;
    return field.size() > MaxShownField ? out + "..." : out;
}

bool isBuy(std::string_view text)
{
    return text == "buy" || text == "BUY" || text == "Buy" || text == "b" || text == "B";
}

bool isSell(std::string_view text)
{
    return text == "sell" || text == "SELL" || text == "Sell" || text == "s" || text == "S";
}

/// Half way between the two, to the eighth decimal, half even; the one that is there when the other is not.
Price middleOf(Price bid, Price ask)
{
    if (bid.isZero() || ask.isZero())
        return bid.isZero() ? ask : bid;
    const Int128 sum = static_cast<Int128>(bid.raw()) + ask.raw();
    return Price::fromRaw(static_cast<std::int64_t>(divideRounded(sum, 2, Rounding::HalfEven)));
}

} // namespace

bool CsvFeed::reject(std::string sentence)
{
    m_rowProblem = m_reader.name() + ", line " + std::to_string(m_reader.line()) + std::move(sentence);
    return false;
}

bool CsvFeed::reject(CsvColumn column, std::string_view expected)
{
    const auto position = static_cast<std::size_t>(m_layout.position(column));
    return reject(", column " + std::to_string(position + 1) + " (" + m_layout.names[position] +
                  "): expected " + std::string(expected) + ", found \"" + shown(m_reader.fields()[position]) +
                  "\".");
}

bool CsvFeed::isEmpty(CsvColumn column) const
{
    const int position = m_layout.position(column);
    return position < 0 || m_reader.fields()[static_cast<std::size_t>(position)].empty();
}

std::string_view CsvFeed::fieldOf(CsvColumn column) const
{
    return m_reader.fields()[static_cast<std::size_t>(m_layout.position(column))];
}

bool CsvFeed::readPrice(CsvColumn column, Price& out)
{
    const auto raw = readScaled(fieldOf(column));
    if (!raw)
        return reject(column, "a price (a decimal number)");
    if (*raw <= 0)
        return reject(column, *raw == 0 ? "a price above zero" : "a positive price");
    out = Price::fromRaw(*raw);
    return true;
}

bool CsvFeed::readQuantity(CsvColumn column, bool mayBeEmpty, bool mayBeZero, Quantity& out)
{
    out = {};
    if (mayBeEmpty && isEmpty(column))
        return true;
    const auto raw = readScaled(fieldOf(column));
    if (!raw)
        return reject(column, "a quantity (a decimal number)");
    if (*raw < 0 || (*raw == 0 && !mayBeZero))
        return reject(column, mayBeZero ? "a quantity of zero or more" : "a quantity above zero");
    out = Quantity::fromRaw(*raw);
    return true;
}

bool CsvFeed::parseBar(MarketEvent& out)
{
    BarData bar;
    if (!readPrice(CsvColumn::Open, bar.open) || !readPrice(CsvColumn::High, bar.high) ||
        !readPrice(CsvColumn::Low, bar.low) || !readPrice(CsvColumn::Close, bar.close) ||
        !readQuantity(CsvColumn::Volume, true, true, bar.volume))
        return false;
    if (bar.high < std::max({bar.open, bar.low, bar.close}))
        return reject(CsvColumn::High, "a high not below open, low and close");
    if (bar.low > std::min(bar.open, bar.close))
        return reject(CsvColumn::Low, "a low not above open and close");
    out = MarketEvent::makeBar(m_options.instrument, out.eventTime, bar);
    return true;
}

bool CsvFeed::parseTrade(MarketEvent& out)
{
    Price price;
    Quantity size;
    if (!readPrice(CsvColumn::Price, price) || !readQuantity(CsvColumn::Size, false, false, size))
        return false;
    MarketSide side = MarketSide::Unknown;
    if (!isEmpty(CsvColumn::Side)) {
        const std::string_view text =
            m_reader.fields()[static_cast<std::size_t>(m_layout.position(CsvColumn::Side))];
        if (!isBuy(text) && !isSell(text))
            return reject(CsvColumn::Side, "buy, sell or nothing");
        side = isBuy(text) ? MarketSide::Buy : MarketSide::Sell;
    }
    std::int64_t tradeId = 0;
    if (!isEmpty(CsvColumn::TradeId)) { // an id that is not a number is carried past: it only serves to find
                                        // duplicates
        const auto id =
            readInteger(m_reader.fields()[static_cast<std::size_t>(m_layout.position(CsvColumn::TradeId))]);
        tradeId = id.value_or(0);
    }
    out = MarketEvent::makeTrade(m_options.instrument, out.eventTime, price, size, side, tradeId);
    if (tradeId != 0) {
        if (tradeId == m_lastTradeId)
            out.flags |= MarketDuplicate;
        m_lastTradeId = tradeId;
    }
    return true;
}

bool CsvFeed::parseQuote(MarketEvent& out)
{
    Price bid;
    Price ask;
    Quantity bidSize;
    Quantity askSize;
    const bool hasBid = !isEmpty(CsvColumn::Bid);
    const bool hasAsk = !isEmpty(CsvColumn::Ask);
    if (!hasBid && !hasAsk)
        return reject(CsvColumn::Bid, "a bid or an ask; this quote has neither");
    if ((hasBid && !readPrice(CsvColumn::Bid, bid)) ||
        !readQuantity(CsvColumn::BidSize, true, true, bidSize) ||
        (hasAsk && !readPrice(CsvColumn::Ask, ask)) || !readQuantity(CsvColumn::AskSize, true, true, askSize))
        return false;
    out = MarketEvent::makeQuote(m_options.instrument, out.eventTime, bid, bidSize, ask, askSize);
    if (m_reader.text() == m_lastText)
        out.flags |= MarketDuplicate;
    m_lastText.assign(m_reader.text());
    return true;
}

/// One side of a quote bar; `open` is its first column, the others follow in the layout.
bool CsvFeed::parseQuoteBarSide(CsvColumn open, bool& isThere, Ohlc& out)
{
    const auto column = [open](int offset) {
        return static_cast<CsvColumn>(static_cast<int>(open) + offset);
    };
    isThere = !isEmpty(column(0)) || !isEmpty(column(1)) || !isEmpty(column(2)) || !isEmpty(column(3));
    if (!isThere)
        return true;
    if (!readPrice(column(0), out.open) || !readPrice(column(1), out.high) ||
        !readPrice(column(2), out.low) || !readPrice(column(3), out.close))
        return false;
    if (out.high < std::max({out.open, out.low, out.close}))
        return reject(column(1), "a high not below open, low and close");
    if (out.low > std::min(out.open, out.close))
        return reject(column(2), "a low not above open and close");
    return true;
}

bool CsvFeed::parseQuoteBar(Row& out)
{
    Ohlc bid;
    Ohlc ask;
    bool hasBid = false;
    bool hasAsk = false;
    QuoteData& quote = out.closing;
    if (!parseQuoteBarSide(CsvColumn::BidOpen, hasBid, bid) ||
        !parseQuoteBarSide(CsvColumn::AskOpen, hasAsk, ask) ||
        (m_layout.position(CsvColumn::BidSize) >= 0 &&
         !readQuantity(CsvColumn::BidSize, true, true, quote.bidSize)) ||
        (m_layout.position(CsvColumn::AskSize) >= 0 &&
         !readQuantity(CsvColumn::AskSize, true, true, quote.askSize)))
        return false;
    if (!hasBid && !hasAsk)
        return reject(CsvColumn::BidOpen, "bid or ask prices; this bar has neither");
    quote.bid = bid.close;
    quote.ask = ask.close;
    BarData bar;
    bar.open = middleOf(bid.open, ask.open);
    bar.high = middleOf(bid.high, ask.high);
    bar.low = middleOf(bid.low, ask.low);
    bar.close = middleOf(bid.close, ask.close);
    out.event = MarketEvent::makeBar(m_options.instrument, out.event.eventTime, bar);
    return true;
}

bool CsvFeed::parseAction(BookAction& action, bool& isDelete)
{
    if (isEmpty(CsvColumn::Action))
        return true;
    const std::string_view text = fieldOf(CsvColumn::Action);
    if (text == "clear") {
        action = BookAction::Clear;
        return true;
    }
    isDelete = text == "delete";
    return isDelete || text == "set" || reject(CsvColumn::Action, "set, delete or clear");
}

bool CsvFeed::parseIsSnapshot(bool& isSnapshot)
{
    if (isEmpty(CsvColumn::IsSnapshot))
        return true;
    const std::string_view text = fieldOf(CsvColumn::IsSnapshot);
    isSnapshot = text == "true" || text == "1";
    return isSnapshot || text == "false" || text == "0" || reject(CsvColumn::IsSnapshot, "true or false");
}

bool CsvFeed::parseBookDelta(Row& out)
{
    BookAction action = BookAction::Set;
    bool isDelete = false;
    bool isSnapshot = false;
    if (!parseAction(action, isDelete) || !parseIsSnapshot(isSnapshot))
        return false;
    auto key = static_cast<std::uint64_t>(out.event.eventTime.ns);
    if (m_layout.position(CsvColumn::UpdateId) >= 0) {
        const auto id = readInteger(fieldOf(CsvColumn::UpdateId));
        if (!id)
            return reject(CsvColumn::UpdateId, "a whole number");
        key = static_cast<std::uint64_t>(*id);
    }
    const Timestamp time = out.event.eventTime;
    out.event = MarketEvent::makeBookClear(m_options.instrument, time);
    if (action == BookAction::Set) {
        const std::string_view side = fieldOf(CsvColumn::Side);
        const bool isBid = side == "bid" || isBuy(side);
        if (!isBid && side != "ask" && side != "a" && !isSell(side))
            return reject(CsvColumn::Side, "bid or ask");
        const auto price = readExactDecimal(fieldOf(CsvColumn::Price));
        if (!price || *price == 0)
            return reject(CsvColumn::Price, price ? "a price above zero" : price.error().message);
        const bool hasSize = !isDelete || !isEmpty(CsvColumn::Size);
        const auto size = readExactDecimal(hasSize ? fieldOf(CsvColumn::Size) : "0");
        if (!size)
            return reject(CsvColumn::Size, size.error().message);
        out.event =
            MarketEvent::makeBookLevel(m_options.instrument, time, isBid ? MarketSide::Buy : MarketSide::Sell,
                                       Price::fromRaw(*price), Quantity::fromRaw(isDelete ? 0 : *size));
    }
    if (m_layout.position(CsvColumn::UpdateId) >= 0)
        out.event.sourceSequence = key;
    out.beginsBook = isSnapshot && !m_isInSnapshot;
    out.continuesUpdate = m_hasUpdate && key == m_updateKey;
    m_hasUpdate = true;
    m_updateKey = key;
    m_isInSnapshot = isSnapshot;
    return true;
}

bool CsvFeed::parseRow(Row& out)
{
    const auto fields = m_reader.fields();
    if (fields.size() != m_layout.names.size())
        return reject(": expected " + std::to_string(m_layout.names.size()) +
                      " columns as in the header, found " + std::to_string(fields.size()) + ".");
    const auto time = m_time->read(fieldOf(CsvColumn::Time));
    if (!time)
        return reject(CsvColumn::Time, timeUnitName(m_time->unit()));
    out = {};
    out.event.eventTime = *time;
    switch (m_layout.kind) {
    case CsvKind::Bars:
        return parseBar(out.event);
    case CsvKind::Trades:
        return parseTrade(out.event);
    case CsvKind::Quotes:
        return parseQuote(out.event);
    case CsvKind::QuoteBars:
        return parseQuoteBar(out);
    case CsvKind::BookDeltas:
        return parseBookDelta(out);
    }
    return false;
}

} // namespace mystic
