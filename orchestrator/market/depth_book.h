// One instrument's order book as its venue publishes it: the fold of BookDelta events. Invariants: each side
// is sorted and names a price once; a size of 0 is no level; memory is bounded by the largest number of
// levels. It knows no venue's rules of sequence (the readers keep those and clear the book when they are
// broken) and nothing of orders.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "messages/market_event.h"

namespace mystic {

/// One price of a book and what is offered there.
struct DepthLevel {
    Price price;
    Quantity size;
    friend bool operator==(const DepthLevel&, const DepthLevel&) = default;
};

/// Usable wherever the events are seen: exchange, projection, readers. One thread at a time. Allocates with
/// the first level and when a side outgrows what was reserved.
class DepthBook {
public:
    static constexpr std::size_t LevelsMax = 50'000; ///< a side; the deepest published book seen has 5,018

    explicit DepthBook(std::size_t levelsMax = LevelsMax) : m_levelsMax(std::max<std::size_t>(levelsMax, 1))
    {
    }

    /// Takes a BookDelta, or a Status that ends what is known (Gap, FeedDown). Other kinds, and deltas of no
    /// side or a price that is not positive, change nothing. The caller sees to the instrument.
    void apply(const MarketEvent& event)
    {
        if (event.kind == MarketEventKind::Status) {
            if (event.status.status == MarketStatusKind::Gap ||
                event.status.status == MarketStatusKind::FeedDown)
                clear();
            return;
        }
        if (event.kind != MarketEventKind::BookDelta)
            return;
        const bool isPartial = (event.flags & MarketBookPartial) != 0U;
        if (event.delta.action == BookAction::Clear)
            clear();
        else
            set(event.side, event.delta.price, event.delta.size);
        m_isComplete = !isPartial && (event.delta.action == BookAction::Set || m_isComplete);
        m_sequence = event.sourceSequence;
        m_time = event.eventTime;
        m_updates += isPartial ? 0U : 1U;
    }

    /// Sets one level; a size that is not positive removes it.
    void set(MarketSide side, Price price, Quantity size)
    {
        if (!price.isPositive() || side == MarketSide::Unknown)
            return;
        std::vector<DepthLevel>& levels = side == MarketSide::Buy ? m_bids : m_asks;
        const auto isWorse = [side](const DepthLevel& level, Price than) {
            return side == MarketSide::Buy ? level.price < than : level.price > than;
        };
        const auto at = std::lower_bound(levels.begin(), levels.end(), price, isWorse);
        const bool isThere = at != levels.end() && at->price == price;
        if (!size.isPositive()) {
            if (isThere)
                levels.erase(at);
        } else if (isThere) {
            at->size = size;
        } else {
            insert(levels, at, {price, size});
        }
    }

    /// Forgets everything; the book is unknown until the next complete update.
    void clear()
    {
        m_bids.clear();
        m_asks.clear();
        m_isComplete = false;
    }

    /// Whether the book may be read: something is known and no update is half way.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] std::size_t size(MarketSide side) const { return levelsOf(side).size(); }
    /// The level at `depth`, 0 = best; depth < size(side).
    [[nodiscard]] const DepthLevel& level(MarketSide side, std::size_t depth) const
    {
        const std::vector<DepthLevel>& levels = levelsOf(side);
        return levels[levels.size() - 1 - depth];
    }
    /// The best level, or one of price and size 0 when the side is empty.
    [[nodiscard]] DepthLevel best(MarketSide side) const
    {
        return size(side) == 0 ? DepthLevel{} : level(side, 0);
    }
    /// The size at that price, 0 where there is none.
    [[nodiscard]] Quantity sizeAt(MarketSide side, Price price) const
    {
        const std::vector<DepthLevel>& levels = levelsOf(side);
        const auto isWorse = [side](const DepthLevel& level, Price than) {
            return side == MarketSide::Buy ? level.price < than : level.price > than;
        };
        const auto at = std::lower_bound(levels.begin(), levels.end(), price, isWorse);
        return at != levels.end() && at->price == price ? at->size : Quantity{};
    }
    /// Both sides are there and the best bid is not below the best ask.
    [[nodiscard]] bool isCrossed() const
    {
        return !m_bids.empty() && !m_asks.empty() && m_bids.back().price >= m_asks.back().price;
    }

    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; } ///< of the last delta
    [[nodiscard]] Timestamp time() const { return m_time; }             ///< of the last delta
    [[nodiscard]] std::uint64_t updates() const { return m_updates; }   ///< complete ones
    /// Levels given up, furthest from the touch first, because a side was full.
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }

private:
    static constexpr std::size_t LevelsReserved = 1024;

    [[nodiscard]] const std::vector<DepthLevel>& levelsOf(MarketSide side) const
    {
        return side == MarketSide::Buy ? m_bids : m_asks;
    }
    void insert(std::vector<DepthLevel>& levels, std::vector<DepthLevel>::iterator at, DepthLevel level)
    {
        if (levels.size() < m_levelsMax) {
            if (levels.empty())
                levels.reserve(std::min(LevelsReserved, m_levelsMax));
            levels.insert(levels.empty() ? levels.end() : at, level);
            return;
        }
        ++m_dropped;
        if (at == levels.begin()) // worse than all that are kept
            return;
        std::move(levels.begin() + 1, at, levels.begin());
        *(at - 1) = level;
    }

    std::size_t m_levelsMax;
    std::vector<DepthLevel> m_bids; ///< best at the end: most changes happen there, and move little
    std::vector<DepthLevel> m_asks;
    bool m_isComplete = false;
    std::uint64_t m_sequence = 0;
    Timestamp m_time;
    std::uint64_t m_updates = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace mystic
