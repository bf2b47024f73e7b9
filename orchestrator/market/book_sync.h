// Keeps one instrument's stream of book updates whole, by its venue's own rules of sequence. Invariant: what
// it hands out always folds to the venue's book: a snapshot, then every update after it, none twice and none
// left out; where one is missing the book is declared unknown (Status Gap, then Clear) until the next
// snapshot. It must not know files. Private to the library.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "depth_book.h"
#include "venue_message.h"

namespace mystic {

/// What became of the book messages of one instrument.
struct BookSyncCounts {
    std::uint64_t snapshots = 0;
    std::uint64_t applied = 0;        ///< updates handed out
    std::uint64_t older = 0;          ///< updates the snapshot or a later update already held
    std::uint64_t withoutBook = 0;    ///< updates given up because no snapshot came in time
    std::uint64_t gaps = 0;           ///< updates missing, or a checksum that did not hold
    std::uint64_t checksumsRight = 0; ///< the venue itself agreed with the book
    std::uint64_t checksumsWrong = 0;
};

/// Binance: updates before the snapshot wait (at most LevelsWaitingMax levels of them; the oldest go first),
/// those with u <= lastUpdateId are dropped, the first used one must reach over it; then U = u + 1 (spot) or
/// pu = u (USD-M) of the one before. Source: Binance's "How to manage a local order book correctly", spot and
/// USD-M futures. Kraken v1: levels beyond the subscribed depth are removed and the CRC32 of the ten best of
/// each side must be the message's. Coinbase level2 gives nothing to check: its updates apply in order.
class BookSync {
public:
    static constexpr std::size_t LevelsWaitingMax = 200'000;

    explicit BookSync(InstrumentId instrument) : m_instrument(instrument) {}

    /// Appends the events the message gives. `sequence` stands for messages without an update id.
    void take(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
              std::vector<MarketEvent>& out);
    [[nodiscard]] const BookSyncCounts& counts() const { return m_counts; }

private:
    struct Update {
        SequenceRule rule = SequenceRule::None;
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t previous = 0;
        std::uint64_t sequence = 0;
        std::vector<VenueLevel> levels;
    };
    enum class Fit : std::uint8_t { Next, Older, Missing };

    void takeSnapshot(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
                      std::vector<MarketEvent>& out);
    void takeUpdate(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
                    std::vector<MarketEvent>& out);
    [[nodiscard]] Fit fitOf(SequenceRule rule, std::uint64_t first, std::uint64_t last,
                            std::uint64_t previous) const;
    void apply(const std::vector<VenueLevel>& levels, std::uint64_t last, std::uint64_t sequence,
               Timestamp time, std::vector<MarketEvent>& out);
    void keepForLater(const VenueMessage& message, std::uint64_t sequence);
    void takeWaiting(Timestamp time, std::vector<MarketEvent>& out);
    void loseBook(Timestamp time, std::vector<MarketEvent>& out);
    void append(MarketEvent event, std::uint64_t sequence, std::vector<MarketEvent>& out);
    void trimToDepth(std::size_t depth, std::uint64_t sequence, Timestamp time,
                     std::vector<MarketEvent>& out);
    [[nodiscard]] std::uint32_t checksumOf(int priceDecimals, int sizeDecimals) const;

    InstrumentId m_instrument;
    bool m_hasBook = false;
    bool m_isFresh = false;  ///< no update since the snapshot
    bool m_afterGap = false; ///< the next snapshot ends a gap
    std::uint64_t m_last = 0;
    std::deque<Update> m_waiting;
    std::size_t m_levelsWaiting = 0;
    std::size_t m_depth = 0;
    bool m_keepsBook = false;
    int m_priceDecimals = 0;
    int m_sizeDecimals = 0;
    DepthBook m_book; ///< kept only where the venue sends checksums
    BookSyncCounts m_counts;
};

} // namespace mystic
