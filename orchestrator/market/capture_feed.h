// What a venue sent, word for word, as a market data stream: several instruments in one file, with trades,
// best quotes and whole order books. Invariants: events come in non-decreasing time of receipt; a book is
// never built over a missing update (see BookSync); no message is lost in silence: it is delivered, counted
// in counts() and health(), or the feed fails with its place. It must not know the session.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "byte_source.h"
#include "feed.h"
#include "line_reader.h"

namespace mystic {

struct VenueMessage;

/// How a capture is written.
enum class CaptureForm : std::uint8_t {
    None,         ///< not a capture
    ReceiptLines, ///< "<time of receipt, ns> <message>"
    JsonLines,    ///< {"t": seconds, "dir": "open|send|recv|http", "url": …, "raw": message}
};

/// Recognises a capture by its first bytes; 64 of them are enough.
[[nodiscard]] CaptureForm captureFormOf(std::string_view start);

/// One instrument of a capture.
struct CaptureInstrument {
    std::string
        sourceSymbol; ///< as the venue writes it: "BTCUSDT", "SKL-BTC", "XBT/CHF"; case does not matter
    InstrumentId instrument = NoInstrument;
    std::string symbol; ///< the session's name for it
    Price tickSize;     ///< trades and quotes must be whole ticks; 0 = not checked
};

struct CaptureFeedOptions {
    std::vector<CaptureInstrument> instruments = {};
    /// Takes every instrument of the capture, with ids in order of appearance after those named (at most
    /// 1,000).
    bool takeAll = false;
    /// False: the first message that cannot be used fails the feed. True: it is counted as rejected.
    bool skipBadRows = false;
};

/// What the lines of a capture were.
struct CaptureCounts {
    std::uint64_t lines = 0;
    std::uint64_t used = 0;
    std::uint64_t control = 0;          ///< connections, subscriptions, heartbeats
    std::uint64_t unused = 0;           ///< known, but nothing the station takes
    std::uint64_t unknown = 0;          ///< not understood; the first 20 are in problems()
    std::uint64_t otherInstruments = 0; ///< instruments the session did not name
    std::uint64_t rejected = 0;         ///< could not be used (only with skipBadRows)
};

/// What became of one instrument of a capture.
struct CaptureStreamCounts {
    std::string sourceSymbol;
    std::uint64_t trades = 0;
    std::uint64_t quotes = 0;
    std::uint64_t snapshots = 0;
    std::uint64_t updates = 0;      ///< book updates applied
    std::uint64_t olderUpdates = 0; ///< that the snapshot already held
    std::uint64_t lostUpdates = 0;  ///< given up because no snapshot came in time
    std::uint64_t gaps = 0;
    std::uint64_t checksumsRight = 0;
    std::uint64_t checksumsWrong = 0;
    int priceDecimals = 0; ///< digits that prices of trades, quotes and levels need so far
    int sizeDecimals = 0;
};

/// Trades carry the venue's id, and in sourceSequence the line; quotes and book deltas carry in
/// sourceSequence the venue's update id, where it has one, else the line. Time is the time of receipt: a
/// later line with an earlier one is delivered at its predecessor's time with MarketOutOfOrder. A trade with
/// its predecessor's id is flagged MarketDuplicate. Aggregated trades (aggTrade) are used until single ones
/// of the instrument appear.
class CaptureFeed final : public MarketFeed {
public:
    static constexpr std::size_t LineBytesMax = 8U * 1024U * 1024U;

    /// `name` is used in errors. Errors: Parse (the source is not a capture), and those of the source.
    [[nodiscard]] static Result<std::unique_ptr<CaptureFeed>>
    open(std::unique_ptr<ByteSource> source, std::string name, CaptureFeedOptions options);
    ~CaptureFeed() override;

    [[nodiscard]] FeedStatus next(MarketEvent& out) override;
    [[nodiscard]] std::string error() const override { return m_error; }
    [[nodiscard]] double progress() const override { return m_lines.progress(); }
    /// One entry an instrument, and one for the file when it has messages that are not understood or not
    /// usable.
    [[nodiscard]] std::vector<StreamHealth> health() const override;

    [[nodiscard]] const CaptureCounts& counts() const { return m_counts; }
    [[nodiscard]] std::vector<CaptureStreamCounts> streams() const;
    /// The first 20 messages that were not understood or not usable, a sentence each.
    [[nodiscard]] const std::vector<std::string>& problems() const { return m_problems; }

private:
    struct Stream;

    CaptureFeed(std::unique_ptr<ByteSource> source, std::string name, CaptureFeedOptions options);

    enum class LineResult : std::uint8_t { Taken, Bad };
    LineResult takeLine();
    LineResult takeReceiptLine(std::string_view line);
    LineResult takeJsonLine(std::string_view line);
    LineResult takeMessage(std::string_view text, std::string_view url, Timestamp time);
    LineResult dispatch(Timestamp time);
    LineResult takeTrades(Stream& stream, Timestamp time);
    LineResult takeQuote(Stream& stream, Timestamp time);
    LineResult bad(std::string_view what);
    [[nodiscard]] bool isOnTick(const Stream& stream, Price price);
    [[nodiscard]] Stream* streamFor(const std::string& symbol);
    void noteUnknown(std::string_view text);
    void deliver(MarketEvent& event);

    LineReader m_lines;
    CaptureFeedOptions m_options;
    CaptureForm m_form = CaptureForm::None;
    std::vector<std::unique_ptr<Stream>> m_streams;
    std::vector<std::string> m_otherSymbols; ///< seen and not wanted, the first 1,000
    std::unique_ptr<VenueMessage> m_message;
    std::vector<MarketEvent> m_out; ///< events of the current line
    std::size_t m_taken = 0;
    Timestamp m_lastTime;
    bool m_hasLine = false; ///< the first line was read to recognise the form
    bool m_ended = false;
    std::string m_error;
    std::string m_problem;
    std::vector<std::string> m_problems;
    CaptureCounts m_counts;
};

} // namespace mystic
