// Recognises what a recorded file holds from its header line. Names only: nothing here reads rows.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"

namespace mystic {

enum class CsvKind : std::uint8_t { Bars, Trades, Quotes, QuoteBars, BookDeltas };

/// "bars", "trades", "quotes", "quote bars" or "book deltas".
[[nodiscard]] std::string_view csvKindName(CsvKind kind);

/// The columns the station understands. Any other column is carried past unread.
enum class CsvColumn : std::uint8_t {
    Time,
    Open,
    High,
    Low,
    Close,
    Volume,
    Price,
    Size,
    Side,
    TradeId,
    Bid,
    BidSize,
    Ask,
    AskSize,
    BidOpen,
    BidHigh,
    BidLow,
    BidClose,
    AskOpen,
    AskHigh,
    AskLow,
    AskClose,
    Action,
    UpdateId,
    IsSnapshot,
};
inline constexpr std::size_t CsvColumnCount = 25;

/// Where each understood column stands.
struct CsvLayout {
    CsvKind kind = CsvKind::Bars;
    std::vector<std::string> names; ///< all columns as written
    std::array<int, CsvColumnCount> positions{};

    /// Position in the row, or -1.
    [[nodiscard]] int position(CsvColumn column) const { return positions[static_cast<std::size_t>(column)]; }
};

/// Upper and lower case and surrounding blanks do not matter. Bars: timestamp|date|time|ts, open, high, low,
/// close, [volume]. Trades: time, price, size, [side], [trade_id]. Quotes: time, bid, ask, [bid_size],
/// [ask_size]. Quote bars: time, bid_open, bid_high, bid_low, bid_close, ask_open, ask_high, ask_low,
/// ask_close, [bid_size], [ask_size]. Book deltas: time, side, price, size and one or more of action,
/// is_snapshot, update_id, which tell them from trades. Errors: Parse (no header, a needed column is missing,
/// a column appears twice), Unsupported (order-by-order data).
[[nodiscard]] Result<CsvLayout> recogniseLayout(std::span<const std::string_view> header);

} // namespace mystic
