// A recorded file as a market data stream: bars, trades, quotes, quote bars or book deltas of one instrument,
// recognised by the header. Invariants: events come in non-decreasing time; a bar is sent at its close,
// because only then may it be known; no row is lost in silence: it is delivered, or counted in health(), or
// the feed fails with its place.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "byte_source.h"
#include "csv_layout.h"
#include "csv_reader.h"
#include "feed.h"

namespace mystic {

class TimeReader;

/// The unit of a numeric time column. Detect: by magnitude of the first row (right for any moment after
/// 1973).
enum class CsvTimeUnit : std::uint8_t { Detect, Seconds, Milliseconds, Microseconds, Nanoseconds };

struct CsvFeedOptions {
    InstrumentId instrument = 0;
    std::string symbol = {};
    /// Length of one bar. 0: the smallest step between the first 1,000 rows.
    Duration barInterval = {};
    /// A longer silence is a gap. 0: for bars of less than a day one interval, for longer ones an interval
    /// and four days (weekends and holidays are no gaps); for trades and quotes none is looked for.
    Duration gapAfter = {};
    CsvTimeUnit timeUnit = CsvTimeUnit::Detect;
    /// False: the first unusable row fails the feed. True: it is counted as rejected and the feed goes on.
    bool skipBadRows = false;
};

/// Faults and what becomes of them:
/// - trades and quotes older than their predecessor: delivered at the predecessor's time, flag
/// MarketOutOfOrder;
/// - a trade with its predecessor's trade_id, a quote row equal to its predecessor byte by byte: delivered,
/// flag MarketDuplicate
///   (trades without an id are never called duplicates: equal prints are common);
/// - bars that open with or before their predecessor: counted, not delivered, because an indicator cannot
/// take back a bar;
/// - crossed quotes (bid >= ask): delivered, flag MarketCrossed; first event after a gap: flag
/// MarketGapBefore. A quote may be one-sided: an empty price arrives as 0 = none. An empty size or volume
/// arrives as 0 = unknown. MarketEvent::sourceSequence is the line in the file, of book deltas the update id
/// where there is one.
///
/// A quote bar gives two events at its close: the quote it ended with (bid_close, ask_close and the sizes),
/// then a bar of the middle of both sides, half way between the two opens, highs, lows and closes (half
/// even), volume 0 = unknown. What lay between open and close is known to no one, so no quotes are made of
/// it. A side that is empty throughout is not quoted; the bar is then that of the other side.
///
/// Book deltas: side bid|buy|b or ask|sell|s|a, the new size at the price (0 removes it). action: set, delete
/// or clear (forgets the book; side, price and size may be empty). is_snapshot: true begins a new book. Rows
/// of one update_id, without it rows of one time, are one update (MarketBookPartial).
class CsvFeed final : public MarketFeed {
public:
    /// Reads the header and, for bars, far enough to know the interval. `name` is used in errors.
    /// Errors: as recogniseLayout, each with file and line; Parse when the interval can be neither read nor
    /// inferred.
    [[nodiscard]] static Result<std::unique_ptr<CsvFeed>> open(std::unique_ptr<ByteSource> source,
                                                               std::string name, CsvFeedOptions options);
    ~CsvFeed() override;

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_error; }
    [[nodiscard]] double progress() const override { return m_reader.progress(); }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {m_health}; }

    [[nodiscard]] CsvKind kind() const { return m_layout.kind; }
    [[nodiscard]] const CsvLayout& layout() const { return m_layout; }
    /// Length of one bar; 0 for trades and quotes.
    [[nodiscard]] Duration barInterval() const { return m_interval; }
    /// The first 20 rejected rows, a sentence each.
    [[nodiscard]] const std::vector<std::string>& problems() const { return m_problems; }

private:
    CsvFeed(std::unique_ptr<ByteSource> source, std::string name, CsvFeedOptions options);

    [[nodiscard]] std::optional<Error> readHeader();
    [[nodiscard]] std::optional<Error> findInterval();
    /// What one line gives: the event, and of a quote bar the quote it closed with.
    struct Row {
        MarketEvent event;
        QuoteData closing;
        bool beginsBook = false;      ///< the first row of a snapshot of the book
        bool continuesUpdate = false; ///< of the same book update as its predecessor
    };
    struct Ohlc {
        Price open;
        Price high;
        Price low;
        Price close;
    };

    FeedStatus readRow(Row& out);
    FeedStatus takeRow(Row& out);
    FeedStatus nextBar(MarketEvent& out);
    FeedStatus nextTick(MarketEvent& out);
    FeedStatus nextBookDelta(MarketEvent& out);
    void holdBookDelta(const Row& row);
    void noteRejected();
    FeedStatus delivered(const MarketEvent& event);
    bool parseRow(Row& out);
    bool parseBar(MarketEvent& out);
    bool parseTrade(MarketEvent& out);
    bool parseQuote(MarketEvent& out);
    bool parseQuoteBar(Row& out);
    bool parseQuoteBarSide(CsvColumn open, bool& isThere, Ohlc& out);
    bool parseBookDelta(Row& out);
    bool parseAction(BookAction& action, bool& isDelete);
    bool parseIsSnapshot(bool& isSnapshot);
    bool orderBar(MarketEvent& event, bool& deliver);
    void orderTick(MarketEvent& event);

    bool isEmpty(CsvColumn column) const;
    [[nodiscard]] std::string_view fieldOf(CsvColumn column) const; ///< the layout has the column
    [[nodiscard]] bool isBars() const
    {
        return m_layout.kind == CsvKind::Bars || m_layout.kind == CsvKind::QuoteBars;
    }
    bool readPrice(CsvColumn column, Price& out);
    bool readQuantity(CsvColumn column, bool mayBeEmpty, bool mayBeZero, Quantity& out);
    bool reject(CsvColumn column, std::string_view expected);
    bool reject(std::string sentence);
    FeedStatus fail(std::string sentence);

    CsvReader m_reader;
    CsvFeedOptions m_options;
    CsvLayout m_layout;
    std::unique_ptr<TimeReader> m_time;
    Duration m_interval;
    Duration m_gapAfter;
    std::vector<Row> m_ahead; ///< bars read to find the interval, not yet delivered
    std::size_t m_aheadTaken = 0;
    FeedStatus m_aheadEnd = FeedStatus::Event;
    Timestamp m_lastTime;
    bool m_hasLast = false;
    std::int64_t m_lastTradeId = -1;
    std::string m_lastText;
    std::vector<MarketEvent> m_held; ///< delivered before the next row: the bar behind its quote; book deltas
    bool m_hasUpdate = false;        ///< of book deltas: m_updateKey is the last row's update id, or its time
    std::uint64_t m_updateKey = 0;
    bool m_isInSnapshot = false;
    FeedStatus m_bookEnd = FeedStatus::Event;
    std::string m_rowProblem;
    std::string m_error;
    std::vector<std::string> m_problems;
    StreamHealth m_health;
};

/// openFileSource and CsvFeed::open in one.
[[nodiscard]] Result<std::unique_ptr<CsvFeed>> openCsvFile(const std::string& path, CsvFeedOptions options);

/// What a look through a file shows before it is used.
struct CsvPreview {
    bool recognised = false;
    CsvKind kind = CsvKind::Bars;
    std::vector<std::string> columns;
    Duration interval;                    ///< of bars, 0 otherwise
    std::vector<MarketEvent> firstEvents; ///< up to 5
    std::vector<MarketEvent> lastEvents;  ///< up to 5
    StreamHealth health;                  ///< counts over the rows read
    bool complete = false;                ///< the whole file was read without failing
    std::vector<std::string> problems;    ///< sentences with file, line and column
};

/// Reads at most `maxRows` rows. A file that cannot be used gives a preview with its problem, not an error.
[[nodiscard]] CsvPreview previewFile(const std::string& path, CsvFeedOptions options = {},
                                     std::uint64_t maxRows = 2'000'000);

} // namespace mystic
