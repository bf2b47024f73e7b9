#include "book_sync.h"

#include <algorithm>
#include <charconv>
#include <string>

#include <zlib.h>

namespace mystic {
namespace {

constexpr std::size_t ChecksumLevels = 10;

/// The digits of a decimal as the venue writes it, without point and leading zeros.
void appendDigits(std::string& text, std::int64_t raw, int decimals)
{
    for (int i = decimals; i < 8; ++i)
        raw /= 10;
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), raw).ptr;
    text.append(std::begin(digits), end);
    for (int i = 8; i < decimals; ++i)
        text += '0';
}

} // namespace

void BookSync::take(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
                    std::vector<MarketEvent>& out)
{
    const std::size_t before = out.size();
    if (message.kind == VenueMessageKind::BookSnapshot)
        takeSnapshot(message, time, sequence, out);
    else if (message.kind == VenueMessageKind::BookUpdate)
        takeUpdate(message, time, sequence, out);
    if (out.size() > before && out.back().kind == MarketEventKind::BookDelta)
        out.back().flags &= ~std::uint32_t{MarketBookPartial};
}

void BookSync::append(MarketEvent event, std::uint64_t sequence, std::vector<MarketEvent>& out)
{
    event.sourceSequence = sequence;
    event.flags |= MarketBookPartial; // taken from the last one of the update
    if (m_keepsBook)
        m_book.apply(event);
    out.push_back(event);
}

void BookSync::takeSnapshot(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
                            std::vector<MarketEvent>& out)
{
    const bool isNumbered = message.last != 0;
    if (isNumbered && m_hasBook && message.last <= m_last)
        return; // what we have is as new
    if (isNumbered) {
        for (const Update& update : m_waiting) {
            if (update.last > message.last && update.first > message.last + 1)
                return; // older than what waits: an update between the two is missing
            if (update.last > message.last)
                break;
        }
    }
    ++m_counts.snapshots;
    m_depth = message.depth;
    m_keepsBook = message.rule == SequenceRule::Checksum;
    m_priceDecimals = std::max(message.priceDecimals, m_priceDecimals);
    m_sizeDecimals = std::max(message.sizeDecimals, m_sizeDecimals);
    MarketEvent clear = MarketEvent::makeBookClear(m_instrument, time);
    clear.flags |= m_afterGap ? std::uint32_t{MarketGapBefore} : 0U;
    const std::uint64_t id = isNumbered ? message.last : sequence;
    append(clear, id, out);
    // from the furthest level to the best, so that a book that is sorted that way only appends
    for (auto level = message.levels.rbegin(); level != message.levels.rend(); ++level)
        append(MarketEvent::makeBookLevel(m_instrument, time, level->side, level->price, level->size), id,
               out);
    m_hasBook = m_isFresh = true;
    m_afterGap = false;
    m_last = message.last;
    takeWaiting(time, out);
}

BookSync::Fit BookSync::fitOf(SequenceRule rule, std::uint64_t first, std::uint64_t last,
                              std::uint64_t previous) const
{
    switch (rule) {
    case SequenceRule::None:
    case SequenceRule::Checksum:
        return Fit::Next;
    case SequenceRule::SpotRange:
        return last <= m_last ? Fit::Older : first <= m_last + 1 ? Fit::Next : Fit::Missing;
    case SequenceRule::FuturesChain:
        if (m_isFresh)
            return last < m_last ? Fit::Older : first <= m_last ? Fit::Next : Fit::Missing;
        return previous == m_last ? Fit::Next : last <= m_last ? Fit::Older : Fit::Missing;
    }
    return Fit::Missing;
}

void BookSync::takeUpdate(const VenueMessage& message, Timestamp time, std::uint64_t sequence,
                          std::vector<MarketEvent>& out)
{
    const bool isNumbered =
        message.rule == SequenceRule::SpotRange || message.rule == SequenceRule::FuturesChain;
    if (!m_hasBook) {
        if (isNumbered)
            keepForLater(message, sequence);
        else
            ++m_counts.withoutBook;
        return;
    }
    switch (fitOf(message.rule, message.first, message.last, message.previous)) {
    case Fit::Older:
        ++m_counts.older;
        return;
    case Fit::Missing:
        loseBook(time, out);
        keepForLater(message, sequence);
        return;
    case Fit::Next:
        break;
    }
    const std::uint64_t id = isNumbered ? message.last : sequence;
    apply(message.levels, message.last, id, time, out);
    if (message.rule != SequenceRule::Checksum)
        return;
    trimToDepth(m_depth, id, time, out);
    if (!message.checksum)
        return;
    if (checksumOf(m_priceDecimals, m_sizeDecimals) == *message.checksum) {
        ++m_counts.checksumsRight;
        return;
    }
    ++m_counts.checksumsWrong;
    loseBook(time, out);
}

void BookSync::apply(const std::vector<VenueLevel>& levels, std::uint64_t last, std::uint64_t sequence,
                     Timestamp time, std::vector<MarketEvent>& out)
{
    for (const VenueLevel& level : levels)
        append(MarketEvent::makeBookLevel(m_instrument, time, level.side, level.price, level.size), sequence,
               out);
    m_last = last;
    m_isFresh = false;
    ++m_counts.applied;
}

void BookSync::keepForLater(const VenueMessage& message, std::uint64_t sequence)
{
    m_waiting.push_back(
        {message.rule, message.first, message.last, message.previous, sequence, message.levels});
    m_levelsWaiting += message.levels.size() + 1; // an empty update takes memory too
    while (m_levelsWaiting > LevelsWaitingMax && !m_waiting.empty()) {
        m_levelsWaiting -= m_waiting.front().levels.size() + 1;
        m_waiting.pop_front();
        ++m_counts.withoutBook;
    }
}

/// The updates that came before their snapshot, each closed as an update of its own.
void BookSync::takeWaiting(Timestamp time, std::vector<MarketEvent>& out)
{
    while (!m_waiting.empty()) {
        const Update& update = m_waiting.front();
        const Fit fit = fitOf(update.rule, update.first, update.last, update.previous);
        out.back().flags &= ~std::uint32_t{MarketBookPartial};
        if (fit == Fit::Missing) {
            loseBook(time, out);
            return;
        }
        if (fit == Fit::Older) {
            ++m_counts.older;
        } else {
            apply(update.levels, update.last, update.last, time, out);
        }
        m_levelsWaiting -= update.levels.size() + 1;
        m_waiting.pop_front();
    }
}

void BookSync::loseBook(Timestamp time, std::vector<MarketEvent>& out)
{
    ++m_counts.gaps;
    m_hasBook = false;
    m_afterGap = true;
    m_book.clear();
    out.push_back(MarketEvent::makeStatus(m_instrument, time, MarketStatusKind::Gap));
    out.push_back(MarketEvent::makeBookClear(m_instrument, time));
}

void BookSync::trimToDepth(std::size_t depth, std::uint64_t sequence, Timestamp time,
                           std::vector<MarketEvent>& out)
{
    for (const MarketSide side : {MarketSide::Buy, MarketSide::Sell}) {
        while (depth > 0 && m_book.size(side) > depth) {
            const Price worst = m_book.level(side, m_book.size(side) - 1).price;
            append(MarketEvent::makeBookLevel(m_instrument, time, side, worst, {}), sequence, out);
        }
    }
}

/// Source: Kraken, "Checksum calculation of the book" (WebSocket v1): asks from low to high, then bids from
/// high to low, of each price and size the digits without point and leading zeros, all in one text.
std::uint32_t BookSync::checksumOf(int priceDecimals, int sizeDecimals) const
{
    std::string text;
    text.reserve(ChecksumLevels * 2 * 40);
    for (const MarketSide side : {MarketSide::Sell, MarketSide::Buy}) {
        for (std::size_t i = 0; i < std::min(ChecksumLevels, m_book.size(side)); ++i) {
            appendDigits(text, m_book.level(side, i).price.raw(), priceDecimals);
            appendDigits(text, m_book.level(side, i).size.raw(), sizeDecimals);
        }
    }
    const auto* bytes = reinterpret_cast<const Bytef*>(text.data());
    return static_cast<std::uint32_t>(crc32(0, bytes, static_cast<uInt>(text.size())));
}

} // namespace mystic
