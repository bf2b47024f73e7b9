#include "csv_feed.h"

#include <algorithm>

#include "csv_values.h"
#include "file_source.h"

namespace mystic {
namespace {

constexpr std::size_t RowsToFindInterval = 1000;
constexpr std::size_t MaxProblems = 20;
constexpr std::size_t MaxShownField = 40;
constexpr std::size_t PreviewEvents = 5;
constexpr Duration OneDay = seconds(86'400);

TimeUnit unitFrom(CsvTimeUnit unit)
{
    switch (unit) {
    case CsvTimeUnit::Seconds:
        return TimeUnit::Seconds;
    case CsvTimeUnit::Milliseconds:
        return TimeUnit::Milliseconds;
    case CsvTimeUnit::Microseconds:
        return TimeUnit::Microseconds;
    case CsvTimeUnit::Nanoseconds:
        return TimeUnit::Nanoseconds;
    case CsvTimeUnit::Detect:
        break;
    }
    return TimeUnit::Detect;
}

/// The field as it may be shown: short, without control characters.
std::string shown(std::string_view field)
{
    std::string out;
    for (const char c : field.substr(0, MaxShownField))
        out += static_cast<unsigned char>(c) < 0x20U || c == 0x7F ? '?' : c;
    return field.size() > MaxShownField ? out + "..." : out;
}

std::string secondsText(Duration duration)
{
    std::string text = std::to_string(duration.ns / 1'000'000'000);
    if (const std::int64_t rest = duration.ns % 1'000'000'000; rest != 0) {
        std::string decimals = std::to_string(rest);
        decimals.insert(0, 9 - decimals.size(), '0');
        text += '.' + decimals;
    }
    return text + " s";
}

bool isBuy(std::string_view text)
{
    return text == "buy" || text == "BUY" || text == "Buy" || text == "b" || text == "B";
}

bool isSell(std::string_view text)
{
    return text == "sell" || text == "SELL" || text == "Sell" || text == "s" || text == "S";
}

} // namespace

CsvFeed::CsvFeed(std::unique_ptr<ByteSource> source, std::string name, CsvFeedOptions options)
    : m_reader(std::move(source), std::move(name)), m_options(std::move(options)),
      m_time(std::make_unique<TimeReader>(unitFrom(m_options.timeUnit))), m_gapAfter(m_options.gapAfter)
{
    m_health.name = m_reader.name();
    m_health.symbol = m_options.symbol;
}

CsvFeed::~CsvFeed() = default;

Result<std::unique_ptr<CsvFeed>> CsvFeed::open(std::unique_ptr<ByteSource> source, std::string name,
                                               CsvFeedOptions options)
{
    std::unique_ptr<CsvFeed> feed(new CsvFeed(std::move(source), std::move(name), std::move(options)));
    if (auto error = feed->readHeader())
        return tl::make_unexpected(std::move(*error));
    if (feed->kind() == CsvKind::Bars) {
        if (auto error = feed->findInterval())
            return tl::make_unexpected(std::move(*error));
    }
    return feed;
}

std::optional<Error> CsvFeed::readHeader()
{
    switch (m_reader.next()) {
    case CsvStatus::Failed:
        return m_reader.error();
    case CsvStatus::End:
        return Error{ErrorCode::Parse,
                     m_reader.name() + ": the file is empty; a header that names the columns was expected."};
    case CsvStatus::Row:
        break;
    }
    Result<CsvLayout> layout = recogniseLayout(m_reader.fields());
    if (!layout)
        return Error{layout.error().code, m_reader.name() + ", line " + std::to_string(m_reader.line()) +
                                              ": " + layout.error().message};
    m_layout = std::move(*layout);
    return std::nullopt;
}

/// Reads ahead and takes the smallest step between rows, unless the interval is stated.
std::optional<Error> CsvFeed::findInterval()
{
    m_interval = m_options.barInterval;
    if (m_interval.ns <= 0) {
        m_ahead.reserve(RowsToFindInterval);
        MarketEvent event;
        Duration smallest;
        while (m_ahead.size() < RowsToFindInterval) {
            m_aheadEnd = readRow(event);
            if (m_aheadEnd != FeedStatus::Event)
                break;
            if (!m_ahead.empty()) {
                const Duration step = event.eventTime - m_ahead.back().eventTime;
                if (step.ns > 0 && (smallest.ns == 0 || step < smallest))
                    smallest = step;
            }
            m_ahead.push_back(event);
        }
        if (smallest.ns == 0) {
            if (m_aheadEnd == FeedStatus::Failed)
                return Error{ErrorCode::Parse, m_error};
            return Error{ErrorCode::Parse,
                         m_reader.name() +
                             ": the length of a bar cannot be inferred from fewer than two bars with "
                             "different times; state the bar interval of this file."};
        }
        m_interval = smallest;
    }
    if (m_gapAfter.ns <= 0)
        m_gapAfter = m_interval < OneDay ? m_interval : Duration{m_interval.ns + 4 * OneDay.ns};
    return std::nullopt;
}

FeedStatus CsvFeed::fail(std::string sentence)
{
    m_error = std::move(sentence);
    return FeedStatus::Failed;
}

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

bool CsvFeed::readPrice(CsvColumn column, Price& out)
{
    const auto raw = readScaled(m_reader.fields()[static_cast<std::size_t>(m_layout.position(column))]);
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
    const auto raw = readScaled(m_reader.fields()[static_cast<std::size_t>(m_layout.position(column))]);
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

bool CsvFeed::parseRow(MarketEvent& out)
{
    const auto fields = m_reader.fields();
    if (fields.size() != m_layout.names.size())
        return reject(": expected " + std::to_string(m_layout.names.size()) +
                      " columns as in the header, found " + std::to_string(fields.size()) + ".");
    const auto time = m_time->read(fields[static_cast<std::size_t>(m_layout.position(CsvColumn::Time))]);
    if (!time)
        return reject(CsvColumn::Time, timeUnitName(m_time->unit()));
    out.eventTime = *time;
    switch (m_layout.kind) {
    case CsvKind::Bars:
        return parseBar(out);
    case CsvKind::Trades:
        return parseTrade(out);
    case CsvKind::Quotes:
        return parseQuote(out);
    }
    return false;
}

/// The next usable row, with the time as it stands in the file.
FeedStatus CsvFeed::readRow(MarketEvent& out)
{
    for (;;) {
        const CsvStatus status = m_reader.next();
        if (status == CsvStatus::End)
            return FeedStatus::End;
        if (status == CsvStatus::Failed)
            return fail(m_reader.error().message);
        if (parseRow(out)) {
            out.sourceSequence = m_reader.line();
            return FeedStatus::Event;
        }
        if (!m_options.skipBadRows)
            return fail(m_rowProblem);
        ++m_health.rejected;
        if (m_problems.size() < MaxProblems)
            m_problems.push_back(m_rowProblem);
    }
}

FeedStatus CsvFeed::takeRow(MarketEvent& out)
{
    if (m_aheadTaken < m_ahead.size()) {
        out = m_ahead[m_aheadTaken++];
        return FeedStatus::Event;
    }
    return m_aheadEnd == FeedStatus::Event ? readRow(out) : m_aheadEnd;
}

/// Counts faults of order and moves a bar to its close. False: the interval does not hold, m_rowProblem says
/// so.
bool CsvFeed::orderBar(MarketEvent& event, bool& deliver)
{
    const Timestamp open = event.eventTime;
    deliver = true;
    if (m_hasLast) {
        const Duration step = open - m_lastTime;
        if (step.ns <= 0) {
            deliver = false;
            ++(step.ns == 0 ? m_health.duplicates : m_health.outOfOrder);
            return true;
        }
        if (step < m_interval) {
            m_rowProblem = m_reader.name() + ", line " + std::to_string(event.sourceSequence) +
                           ": this bar opens " + secondsText(step) +
                           " after its predecessor, but a bar of this file lasts " + secondsText(m_interval) +
                           "; state the right bar interval.";
            return false;
        }
        if (step > m_gapAfter) {
            ++m_health.gaps;
            event.flags |= MarketGapBefore;
        }
    }
    m_hasLast = true;
    m_lastTime = open;
    event.bar.interval = m_interval;
    event.eventTime = open + m_interval;
    return true;
}

void CsvFeed::orderTick(MarketEvent& event)
{
    if (m_hasLast) {
        if (event.eventTime < m_lastTime) {
            ++m_health.outOfOrder;
            event.flags |= MarketOutOfOrder;
            event.eventTime = m_lastTime;
        } else if (m_gapAfter.ns > 0 && event.eventTime - m_lastTime > m_gapAfter) {
            ++m_health.gaps;
            event.flags |= MarketGapBefore;
        }
    }
    m_hasLast = true;
    m_lastTime = event.eventTime;
    m_health.duplicates += (event.flags & MarketDuplicate) != 0U ? 1U : 0U;
    m_health.crossed += (event.flags & MarketCrossed) != 0U ? 1U : 0U;
}

FeedStatus CsvFeed::next(MarketEvent& out)
{
    for (;;) {
        if (!m_error.empty() && m_aheadTaken == m_ahead.size())
            return FeedStatus::Failed;
        const FeedStatus status = takeRow(out);
        if (status != FeedStatus::Event)
            return status;
        if (m_layout.kind != CsvKind::Bars) {
            orderTick(out);
        } else {
            bool deliver = true;
            if (!orderBar(out, deliver)) {
                if (!m_options.skipBadRows) {
                    m_aheadTaken = m_ahead.size();
                    return fail(m_rowProblem);
                }
                ++m_health.rejected;
                if (m_problems.size() < MaxProblems)
                    m_problems.push_back(m_rowProblem);
                continue;
            }
            if (!deliver)
                continue;
        }
        ++m_health.events;
        m_health.lastEvent = out.eventTime;
        return FeedStatus::Event;
    }
}

Result<std::unique_ptr<CsvFeed>> openCsvFile(const std::string& path, CsvFeedOptions options)
{
    Result<std::unique_ptr<ByteSource>> source = openFileSource(path);
    if (!source)
        return tl::make_unexpected(source.error());
    return CsvFeed::open(std::move(*source), path, std::move(options));
}

CsvPreview previewFile(const std::string& path, CsvFeedOptions options, std::uint64_t maxRows)
{
    CsvPreview preview;
    options.skipBadRows = true;
    const Result<std::unique_ptr<CsvFeed>> opened = openCsvFile(path, std::move(options));
    if (!opened) {
        preview.problems.push_back(opened.error().message);
        return preview;
    }
    CsvFeed& feed = **opened;
    preview.recognised = true;
    preview.kind = feed.kind();
    preview.columns = feed.layout().names;
    preview.interval = feed.barInterval();
    MarketEvent event;
    FeedStatus status = FeedStatus::Event;
    for (std::uint64_t row = 0; row < maxRows; ++row) {
        status = feed.next(event);
        if (status != FeedStatus::Event)
            break;
        if (preview.firstEvents.size() < PreviewEvents)
            preview.firstEvents.push_back(event);
        if (preview.lastEvents.size() == PreviewEvents)
            std::rotate(preview.lastEvents.begin(), preview.lastEvents.begin() + 1, preview.lastEvents.end());
        else
            preview.lastEvents.emplace_back();
        preview.lastEvents.back() = event;
    }
    preview.complete = status == FeedStatus::End;
    preview.health = feed.health().front();
    preview.problems = feed.problems();
    if (status == FeedStatus::Failed)
        preview.problems.push_back(feed.error());
    return preview;
}

} // namespace mystic
