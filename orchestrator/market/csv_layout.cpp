#include "csv_layout.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace mystic {
namespace {

struct Alias {
    std::string_view name;
    CsvColumn column;
};

constexpr Alias Aliases[] = {
    {"timestamp", CsvColumn::Time},
    {"ts", CsvColumn::Time},
    {"date", CsvColumn::Time},
    {"time", CsvColumn::Time},
    {"datetime", CsvColumn::Time},
    {"open", CsvColumn::Open},
    {"high", CsvColumn::High},
    {"low", CsvColumn::Low},
    {"close", CsvColumn::Close},
    {"volume", CsvColumn::Volume},
    {"price", CsvColumn::Price},
    {"size", CsvColumn::Size},
    {"quantity", CsvColumn::Size},
    {"qty", CsvColumn::Size},
    {"amount", CsvColumn::Size},
    {"side", CsvColumn::Side},
    {"trade_id", CsvColumn::TradeId},
    {"bid", CsvColumn::Bid},
    {"bid_price", CsvColumn::Bid},
    {"bid_size", CsvColumn::BidSize},
    {"ask", CsvColumn::Ask},
    {"ask_price", CsvColumn::Ask},
    {"ask_size", CsvColumn::AskSize},
    {"bid_open", CsvColumn::BidOpen},
    {"bid_high", CsvColumn::BidHigh},
    {"bid_low", CsvColumn::BidLow},
    {"bid_close", CsvColumn::BidClose},
    {"ask_open", CsvColumn::AskOpen},
    {"ask_high", CsvColumn::AskHigh},
    {"ask_low", CsvColumn::AskLow},
    {"ask_close", CsvColumn::AskClose},
    {"action", CsvColumn::Action},
    {"update_id", CsvColumn::UpdateId},
    {"is_snapshot", CsvColumn::IsSnapshot},
};

std::string normalised(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ",") + name;
    constexpr std::size_t MaxShown = 200;
    if (out.size() > MaxShown)
        out = out.substr(0, MaxShown) + "...";
    return out;
}

bool contains(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool looksLikeData(std::string_view field)
{
    return !field.empty() && field.find_first_not_of("0123456789.-+:TZ /") == std::string_view::npos;
}

std::optional<Error> refusal(const std::vector<std::string>& names)
{
    if (contains(names, "order_id") && contains(names, "action"))
        return Error{ErrorCode::Unsupported,
                     "this is order-by-order book data (action, order_id), which is not supported yet; "
                     "use bars, quote bars, trades, quotes or book deltas by price."};
    return std::nullopt;
}

/// The kind whose defining columns are there, or the sentence that says what is missing.
Result<CsvKind> kindOf(const CsvLayout& layout)
{
    const auto has = [&](CsvColumn column) { return layout.position(column) >= 0; };
    const std::string found = " Found the columns: " + joined(layout.names) + ".";
    if (!has(CsvColumn::Time))
        return failure(ErrorCode::Parse,
                       "the header has no time column; expected timestamp, date, time or ts." + found);
    constexpr CsvColumn QuoteBarColumns[] = {CsvColumn::BidOpen,  CsvColumn::BidHigh, CsvColumn::BidLow,
                                             CsvColumn::BidClose, CsvColumn::AskOpen, CsvColumn::AskHigh,
                                             CsvColumn::AskLow,   CsvColumn::AskClose};
    const auto count = std::count_if(std::begin(QuoteBarColumns), std::end(QuoteBarColumns), has);
    if (count == std::ssize(QuoteBarColumns))
        return CsvKind::QuoteBars;
    if (count > 0)
        return failure(ErrorCode::Parse,
                       "the header names some columns of quote bars; expected all of bid_open,bid_high,"
                       "bid_low,bid_close,ask_open,ask_high,ask_low,ask_close." +
                           found);
    if (has(CsvColumn::Bid) && has(CsvColumn::Ask))
        return CsvKind::Quotes;
    const bool isBook = has(CsvColumn::Action) || has(CsvColumn::UpdateId) || has(CsvColumn::IsSnapshot);
    if (has(CsvColumn::Price) && has(CsvColumn::Size) && has(CsvColumn::Side) && isBook)
        return CsvKind::BookDeltas;
    if (has(CsvColumn::Price) && has(CsvColumn::Size))
        return CsvKind::Trades;
    if (has(CsvColumn::Open) && has(CsvColumn::High) && has(CsvColumn::Low) && has(CsvColumn::Close))
        return CsvKind::Bars;
    return failure(ErrorCode::Parse,
                   "the header names neither bars (timestamp,open,high,low,close,volume) nor trades "
                   "(ts,price,size,side) nor quotes (ts,bid,bid_size,ask,ask_size) nor quote bars "
                   "(timestamp,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open,...) nor book deltas "
                   "(ts,side,price,size,action or is_snapshot or update_id)." +
                       found);
}

} // namespace

std::string_view csvKindName(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Bars:
        return "bars";
    case CsvKind::Trades:
        return "trades";
    case CsvKind::Quotes:
        return "quotes";
    case CsvKind::QuoteBars:
        return "quote bars";
    case CsvKind::BookDeltas:
        return "book deltas";
    }
    return "unknown";
}

Result<CsvLayout> recogniseLayout(std::span<const std::string_view> header)
{
    if (!header.empty() && looksLikeData(header.front()))
        return failure(ErrorCode::Parse, "the first line is data (\"" + std::string(header.front()) +
                                             "\"); a header that names the columns was expected.");
    CsvLayout layout;
    layout.positions.fill(-1);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < header.size(); ++i) {
        layout.names.emplace_back(header[i]);
        names.push_back(normalised(header[i]));
        const auto* const alias =
            std::find_if(std::begin(Aliases), std::end(Aliases),
                         [&](const Alias& candidate) { return candidate.name == names.back(); });
        if (alias == std::end(Aliases))
            continue;
        int& position = layout.positions[static_cast<std::size_t>(alias->column)];
        if (position >= 0)
            return failure(ErrorCode::Parse, "columns " + std::to_string(position + 1) + " (" +
                                                 layout.names[static_cast<std::size_t>(position)] + ") and " +
                                                 std::to_string(i + 1) + " (" + layout.names[i] +
                                                 ") mean the same; expected one of them.");
        position = static_cast<int>(i);
    }
    if (auto refused = refusal(names))
        return tl::make_unexpected(std::move(*refused));
    const Result<CsvKind> kind = kindOf(layout);
    if (!kind)
        return tl::make_unexpected(kind.error());
    layout.kind = *kind;
    return layout;
}

} // namespace mystic
