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

enum class CsvKind : std::uint8_t { Bars, Trades, Quotes };

/// "bars", "trades" or "quotes".
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
};
inline constexpr std::size_t CsvColumnCount = 14;

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
/// [ask_size]. Errors: Parse (no header, a needed column is missing, a column appears twice), Unsupported
/// (quote bars, order-by-order data).
[[nodiscard]] Result<CsvLayout> recogniseLayout(std::span<const std::string_view> header);

} // namespace mystic
