#include "csv_feed.h"

#include <algorithm>

#include "csv_values.h"
#include "domain/instrument.h"
#include "file_source.h"

namespace mystic {
namespace {

constexpr std::size_t RowsToFindInterval = 1000;
constexpr std::size_t MaxProblems = 20;
constexpr std::size_t PreviewEvents = 5;
constexpr Duration OneDay = seconds(86'400);
constexpr Duration LongestInferred{366 * OneDay.ns};

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
    if (feed->isBars()) {
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
        Row row;
        Duration smallest;
        while (m_ahead.size() < RowsToFindInterval) {
            m_aheadEnd = readRow(row);
            if (m_aheadEnd != FeedStatus::Event)
                break;
            if (!m_ahead.empty()) {
                const Duration step = row.event.eventTime - m_ahead.back().event.eventTime;
                if (step.ns > 0 && (smallest.ns == 0 || step < smallest))
                    smallest = step;
            }
            m_ahead.push_back(row);
        }
        if (smallest.ns == 0) {
            if (m_aheadEnd == FeedStatus::Failed)
                return Error{ErrorCode::Parse, m_error};
            return Error{ErrorCode::Parse,
                         m_reader.name() +
                             ": the length of a bar cannot be inferred from fewer than two bars with "
                             "different times; state the bar interval of this file."};
        }
        if (smallest > LongestInferred)
            return Error{ErrorCode::Parse,
                         m_reader.name() + ": its bars are " + secondsText(smallest) +
                             " apart, more than a year; check the times of its first rows, or "
                             "state the bar interval of this file."};
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

void CsvFeed::noteRejected()
{
    ++m_health.rejected;
    if (m_problems.size() < MaxProblems)
        m_problems.push_back(m_rowProblem);
}

/// The next usable row, with the time as it stands in the file.
FeedStatus CsvFeed::readRow(Row& out)
{
    for (;;) {
        const CsvStatus status = m_reader.next();
        if (status == CsvStatus::End)
            return FeedStatus::End;
        if (status == CsvStatus::Failed)
            return fail(m_reader.error().message);
        if (parseRow(out)) {
            if (out.event.sourceSequence == 0)
                out.event.sourceSequence = m_reader.line();
            return FeedStatus::Event;
        }
        if (!m_options.skipBadRows)
            return fail(m_rowProblem);
        noteRejected();
    }
}

FeedStatus CsvFeed::takeRow(Row& out)
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

FeedStatus CsvFeed::delivered(const MarketEvent& event)
{
    ++m_health.events;
    m_health.lastEvent = event.eventTime;
    return FeedStatus::Event;
}

FeedStatus CsvFeed::nextTick(MarketEvent& out)
{
    Row row;
    const FeedStatus status = takeRow(row);
    if (status != FeedStatus::Event)
        return status;
    out = row.event;
    orderTick(out);
    return delivered(out);
}

FeedStatus CsvFeed::nextBar(MarketEvent& out)
{
    if (!m_held.empty()) {
        out = m_held.front();
        m_held.clear();
        return delivered(out);
    }
    for (;;) {
        Row row;
        const FeedStatus status = takeRow(row);
        if (status != FeedStatus::Event)
            return status;
        bool deliver = true;
        if (!orderBar(row.event, deliver)) {
            if (!m_options.skipBadRows) {
                m_aheadTaken = m_ahead.size();
                return fail(m_rowProblem);
            }
            noteRejected();
            continue;
        }
        if (!deliver)
            continue;
        out = row.event;
        if (m_layout.kind == CsvKind::QuoteBars) {
            m_held.push_back(row.event);
            out = MarketEvent::makeQuote(m_options.instrument, row.event.eventTime, row.closing.bid,
                                         row.closing.bidSize, row.closing.ask, row.closing.askSize);
            out.sourceSequence = row.event.sourceSequence;
            out.flags |= row.event.flags;
            m_health.crossed += (out.flags & MarketCrossed) != 0U ? 1U : 0U;
        }
        return delivered(out);
    }
}

void CsvFeed::holdBookDelta(const Row& row)
{
    if (row.continuesUpdate && !m_held.empty())
        m_held.back().flags |= MarketBookPartial;
    if (row.beginsBook) {
        MarketEvent& clear =
            m_held.emplace_back(MarketEvent::makeBookClear(m_options.instrument, row.event.eventTime));
        clear.sourceSequence = row.event.sourceSequence;
        clear.flags |= MarketBookPartial;
    }
    m_held.push_back(row.event);
}

/// A delta is delivered once its successor has shown whether its update goes on.
FeedStatus CsvFeed::nextBookDelta(MarketEvent& out)
{
    while (m_held.size() < 2 && m_bookEnd == FeedStatus::Event) {
        Row row;
        m_bookEnd = readRow(row);
        if (m_bookEnd == FeedStatus::Event)
            holdBookDelta(row);
    }
    if (m_held.empty())
        return m_bookEnd;
    out = m_held.front();
    m_held.erase(m_held.begin()); // two or three are held
    orderTick(out);
    return delivered(out);
}

FeedStatus CsvFeed::next(MarketEvent& out)
{
    if (m_layout.kind == CsvKind::BookDeltas)
        return nextBookDelta(out);
    if (!m_error.empty() && m_aheadTaken == m_ahead.size() && m_held.empty())
        return FeedStatus::Failed;
    return isBars() ? nextBar(out) : nextTick(out);
}

namespace {

/// Digits the prices of an event need.
int priceDecimalsOf(const MarketEvent& event, CsvKind kind)
{
    const auto finest = [](std::initializer_list<Price> prices) {
        int decimals = 0;
        for (const Price price : prices)
            decimals = std::max(decimals, price.isZero() ? 0 : decimalsOfStep(price.raw()));
        return decimals;
    };
    switch (event.kind) {
    case MarketEventKind::Trade:
        return finest({event.trade.price});
    case MarketEventKind::Quote:
        return finest({event.quote.bid, event.quote.ask});
    case MarketEventKind::Bar:
        return kind == CsvKind::QuoteBars
                   ? 0
                   : finest({event.bar.open, event.bar.high, event.bar.low, event.bar.close});
    case MarketEventKind::BookDelta:
        return finest({event.delta.price});
    case MarketEventKind::Status:
        break;
    }
    return 0;
}

} // namespace

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
        preview.priceDecimals = std::max(preview.priceDecimals, priceDecimalsOf(event, preview.kind));
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
