// What one message of a venue says, in the station's words. Invariants: a decimal is taken exactly or refused
// by name, never rounded and never through a double; a message that is not understood is named Unknown, not
// guessed at. It must not know files, instruments of the session or what the message is for. Private to the
// library.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "messages/market_event.h"

namespace mystic {

enum class VenueMessageKind : std::uint8_t {
    Control, ///< subscriptions, heartbeats
    Unused,  ///< understood, but nothing the station takes (candles, statistics, liquidations)
    Unknown,
    Trades,
    Quote,
    BookSnapshot,
    BookUpdate,
};

/// How a venue lets a reader find that an update is missing.
enum class SequenceRule : std::uint8_t {
    None,         ///< it does not (Coinbase Exchange level2)
    SpotRange,    ///< Binance spot: U of an update follows u of the one before
    FuturesChain, ///< Binance USD-M: pu of an update is u of the one before
    Checksum,     ///< Kraken: CRC32 over the ten best levels of each side
};

struct VenueTrade {
    Price price;
    Quantity quantity;
    MarketSide side = MarketSide::Unknown; ///< the aggressor's
    std::int64_t id = 0;                   ///< 0 = the venue names none
};

/// The new size at one price; 0 removes it.
struct VenueLevel {
    MarketSide side = MarketSide::Unknown;
    Price price;
    Quantity size;
};

/// Reused from message to message: clear() keeps the memory.
struct VenueMessage {
    VenueMessageKind kind = VenueMessageKind::Unknown;
    std::string symbol; ///< as the venue writes it; empty when the message does not say
    SequenceRule rule = SequenceRule::None;
    bool isAggregate = false;   ///< trades: several prints of one order put together
    std::uint64_t first = 0;    ///< book: first update id in it (Binance U)
    std::uint64_t last = 0;     ///< book and quote: last update id in it (u, lastUpdateId)
    std::uint64_t previous = 0; ///< book: last id of the update before (pu)
    std::optional<std::uint32_t> checksum;
    std::size_t depth = 0; ///< levels a side the subscription keeps, 0 = all
    int priceDecimals = 0; ///< digits after the point as written; a checksum is made of them
    int sizeDecimals = 0;
    QuoteData quote;
    std::vector<VenueTrade> trades;
    std::vector<VenueLevel> levels; ///< in the order of the message

    void clear();
};

/// Reads one message of Binance (spot and USD-M streams, depth snapshots), Coinbase Exchange or Kraken (v1);
/// which one is told by its form. `url` is the address of a request, from which a depth snapshot takes its
/// symbol. Returns what is wrong with a message that is known but cannot be used: "size of bid 3: expected
/// …".
[[nodiscard]] std::optional<std::string> decodeVenueMessage(const nlohmann::json& message,
                                                            std::string_view url, VenueMessage& out);

/// A decimal without exponent or sign, scaled by 1e8, if it is exact in eight digits; `decimals` (may be
/// null) grows to the digits written after the point. Errors: Parse, OutOfRange (finer than 1e-8, or too
/// large).
[[nodiscard]] Result<std::int64_t> readExactDecimal(std::string_view text, int* decimals = nullptr);

} // namespace mystic
