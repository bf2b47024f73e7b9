#include "venue_message.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "csv_values.h"

namespace mystic {
namespace {

using Json = nlohmann::json;

constexpr std::size_t MaxShown = 40;

const Json* member(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

const std::string* textOf(const Json& object, const char* name)
{
    const Json* value = member(object, name);
    return value != nullptr && value->is_string() ? &value->get_ref<const std::string&>() : nullptr;
}

/// The value as it may be shown: short, printable.
std::string shown(const Json* value)
{
    if (value == nullptr)
        return "nothing";
    std::string text = value->dump(-1, ' ', true, Json::error_handler_t::replace);
    return text.size() > MaxShown ? text.substr(0, MaxShown) + "..." : text;
}

/// One message on its way into a VenueMessage. The first thing that is wrong stays in `problem`.
class Decoder {
public:
    explicit Decoder(VenueMessage& out) : m_out(out) {}

    void decode(const Json& message, std::string_view url)
    {
        if (message.is_array())
            decodeKraken(message);
        else if (!message.is_object())
            return;
        else if (textOf(message, "type") != nullptr)
            decodeCoinbase(message, *textOf(message, "type"));
        else if (textOf(message, "event") != nullptr)
            decodeKrakenEvent(message, *textOf(message, "event"));
        else
            decodeBinance(message, url);
    }
    [[nodiscard]] std::optional<std::string>& problem() { return m_problem; }

private:
    bool fail(const std::string& where, const Json* value, std::string_view expected)
    {
        if (!m_problem)
            m_problem = where + ": expected " + std::string(expected) + ", found " + shown(value);
        return false;
    }
    bool decimal(const Json* value, const std::string& where, int& decimals, std::int64_t& out)
    {
        if (value == nullptr || !value->is_string())
            return fail(where, value, "a decimal number in quotes");
        const auto raw = readExactDecimal(value->get_ref<const std::string&>(), &decimals);
        if (!raw)
            return fail(where, value, raw.error().message);
        out = *raw;
        return true;
    }
    bool price(const Json* value, const std::string& where, Price& out)
    {
        std::int64_t raw = 0;
        if (!decimal(value, where, m_out.priceDecimals, raw))
            return false;
        out = Price::fromRaw(raw);
        return raw > 0 || fail(where, value, "a price above zero");
    }
    bool size(const Json* value, const std::string& where, Quantity& out)
    {
        std::int64_t raw = 0;
        if (!decimal(value, where, m_out.sizeDecimals, raw))
            return false;
        out = Quantity::fromRaw(raw);
        return true;
    }
    bool whole(const Json& object, const char* name, std::uint64_t& out)
    {
        const Json* value = member(object, name);
        if (value == nullptr || !value->is_number_unsigned())
            return fail(name, value, "a whole number");
        out = value->get<std::uint64_t>();
        return true;
    }
    bool id(const Json& object, const char* name, std::int64_t& out)
    {
        std::uint64_t value = 0;
        if (!whole(object, name, value))
            return false;
        out = static_cast<std::int64_t>(value & 0x7fff'ffff'ffff'ffffULL);
        return true;
    }
    bool symbol(const Json& object, const char* name)
    {
        const std::string* text = textOf(object, name);
        if (text == nullptr || text->empty())
            return fail(name, member(object, name), "the symbol");
        m_out.symbol = *text;
        return true;
    }
    /// [[price, size, …], …]
    bool levels(const Json* list, const char* name, MarketSide side)
    {
        if (list == nullptr || !list->is_array())
            return fail(name, list, "a list of prices and sizes");
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Json& entry = (*list)[i];
            if (!entry.is_array() || entry.size() < 2)
                return fail(place(name, i), &entry, "a price and a size");
            if (!level(side, &entry[0], &entry[1], name, i))
                return false;
        }
        return true;
    }
    bool level(MarketSide side, const Json* priceText, const Json* sizeText, const char* name, std::size_t i)
    {
        VenueLevel& out = m_out.levels.emplace_back();
        out.side = side;
        // the place is put together only when there is something to say about it
        int decimals = m_out.priceDecimals;
        if (priceText->is_string() && sizeText->is_string()) {
            const auto raw = readExactDecimal(priceText->get_ref<const std::string&>(), &decimals);
            const auto rawSize =
                readExactDecimal(sizeText->get_ref<const std::string&>(), &m_out.sizeDecimals);
            if (raw && rawSize && *raw > 0) {
                m_out.priceDecimals = decimals;
                out.price = Price::fromRaw(*raw);
                out.size = Quantity::fromRaw(*rawSize);
                return true;
            }
        }
        return price(priceText, "price of " + place(name, i), out.price) &&
               size(sizeText, "size of " + place(name, i), out.size);
    }
    static std::string place(const char* name, std::size_t i)
    {
        return std::string(name) + " " + std::to_string(i + 1);
    }

    void decodeBinance(const Json& message, std::string_view url)
    {
        const bool isStream = textOf(message, "stream") != nullptr;
        const Json* wrapped = isStream ? member(message, "data") : nullptr;
        if (isStream && (wrapped == nullptr || !wrapped->is_object()))
            return;
        const Json& data = wrapped != nullptr ? *wrapped : message;
        if (member(data, "lastUpdateId") != nullptr && member(data, "bids") != nullptr) {
            if (isStream)
                m_out.kind = VenueMessageKind::Unused; // the best few levels, again and again
            else
                binanceSnapshot(data, url);
            return;
        }
        const std::string* event = textOf(data, "e");
        if (event != nullptr && *event == "depthUpdate")
            binanceUpdate(data);
        else if (event != nullptr && (*event == "trade" || *event == "aggTrade"))
            binanceTrade(data, *event == "aggTrade");
        else if ((event != nullptr && *event == "bookTicker") || (event == nullptr && isTicker(data)))
            binanceQuote(data);
        else if (event != nullptr && textOf(data, "s") != nullptr)
            m_out.kind = VenueMessageKind::Unused;
        else if (member(data, "result") != nullptr && member(data, "id") != nullptr &&
                 member(data, "jsonrpc") == nullptr)
            m_out.kind = VenueMessageKind::Control;
    }
    static bool isTicker(const Json& data)
    {
        return textOf(data, "s") != nullptr && textOf(data, "b") != nullptr && textOf(data, "a") != nullptr &&
               member(data, "u") != nullptr;
    }
    void binanceSnapshot(const Json& data, std::string_view url)
    {
        m_out.kind = VenueMessageKind::BookSnapshot;
        m_out.rule = SequenceRule::SpotRange; // the updates say which of Binance's two rules holds
        constexpr std::string_view Key = "symbol=";
        if (const auto at = url.find(Key); at != std::string_view::npos) {
            const auto rest = url.substr(at + Key.size());
            m_out.symbol = std::string(rest.substr(0, rest.find('&')));
        }
        if (whole(data, "lastUpdateId", m_out.last) && levels(member(data, "bids"), "bids", MarketSide::Buy))
            (void)levels(member(data, "asks"), "asks", MarketSide::Sell);
    }
    void binanceUpdate(const Json& data)
    {
        m_out.kind = VenueMessageKind::BookUpdate;
        const bool isFutures = member(data, "pu") != nullptr;
        m_out.rule = isFutures ? SequenceRule::FuturesChain : SequenceRule::SpotRange;
        if (symbol(data, "s") && whole(data, "U", m_out.first) && whole(data, "u", m_out.last) &&
            (!isFutures || whole(data, "pu", m_out.previous)) &&
            levels(member(data, "b"), "b", MarketSide::Buy))
            (void)levels(member(data, "a"), "a", MarketSide::Sell);
    }
    void binanceTrade(const Json& data, bool isAggregate)
    {
        // Futures print what is no trade of the market as "trade" too: insurance fund and auto-deleveraging.
        if (const std::string* origin = textOf(data, "X"); origin != nullptr && *origin != "MARKET") {
            m_out.kind = VenueMessageKind::Unused;
            return;
        }
        m_out.kind = VenueMessageKind::Trades;
        m_out.isAggregate = isAggregate;
        VenueTrade& trade = m_out.trades.emplace_back();
        const Json* buyerMakes = member(data, "m");
        if (!symbol(data, "s") || !price(member(data, "p"), "p", trade.price) ||
            !size(member(data, "q"), "q", trade.quantity) || !id(data, isAggregate ? "a" : "t", trade.id))
            return;
        if (buyerMakes == nullptr || !buyerMakes->is_boolean())
            (void)fail("m", buyerMakes, "true or false");
        else
            trade.side = buyerMakes->get<bool>() ? MarketSide::Sell : MarketSide::Buy;
    }
    void binanceQuote(const Json& data)
    {
        m_out.kind = VenueMessageKind::Quote;
        if (symbol(data, "s") && whole(data, "u", m_out.last) &&
            price(member(data, "b"), "b", m_out.quote.bid) &&
            size(member(data, "B"), "B", m_out.quote.bidSize) &&
            price(member(data, "a"), "a", m_out.quote.ask))
            (void)size(member(data, "A"), "A", m_out.quote.askSize);
    }

    void decodeCoinbase(const Json& message, const std::string& type)
    {
        if (type == "snapshot") {
            m_out.kind = VenueMessageKind::BookSnapshot;
            if (symbol(message, "product_id") && levels(member(message, "bids"), "bids", MarketSide::Buy))
                (void)levels(member(message, "asks"), "asks", MarketSide::Sell);
        } else if (type == "l2update") {
            coinbaseUpdate(message);
        } else if (type == "match") {
            coinbaseTrade(message);
        } else if (type == "subscriptions" || type == "heartbeat" || type == "subscribe") {
            m_out.kind = VenueMessageKind::Control;
        } else if (member(message, "product_id") != nullptr) {
            m_out.kind = VenueMessageKind::Unused; // ticker; last_match, which is older than the capture
        }
    }
    void coinbaseUpdate(const Json& message)
    {
        m_out.kind = VenueMessageKind::BookUpdate;
        if (!symbol(message, "product_id"))
            return;
        const Json* changes = member(message, "changes");
        if (changes == nullptr || !changes->is_array()) {
            (void)fail("changes", changes, "a list of changes");
            return;
        }
        for (std::size_t i = 0; i < changes->size(); ++i) {
            const Json& change = (*changes)[i];
            const bool isKnown =
                change.is_array() && change.size() >= 3 && (change[0] == "buy" || change[0] == "sell");
            if (!isKnown) {
                (void)fail(place("change", i), &change, "buy or sell, a price and a size");
                return;
            }
            const MarketSide side = change[0] == "buy" ? MarketSide::Buy : MarketSide::Sell;
            if (!level(side, &change[1], &change[2], "change", i))
                return;
        }
    }
    void coinbaseTrade(const Json& message)
    {
        m_out.kind = VenueMessageKind::Trades;
        VenueTrade& trade = m_out.trades.emplace_back();
        const std::string* side = textOf(message, "side");
        if (!symbol(message, "product_id") || !price(member(message, "price"), "price", trade.price) ||
            !size(member(message, "size"), "size", trade.quantity) || !id(message, "trade_id", trade.id))
            return;
        if (side == nullptr || (*side != "buy" && *side != "sell"))
            (void)fail("side", member(message, "side"), "buy or sell");
        else // "side" is the resting order's
            trade.side = *side == "buy" ? MarketSide::Sell : MarketSide::Buy;
    }

    void decodeKrakenEvent(const Json& message, const std::string& event)
    {
        const bool isKraken = member(message, "channel") == nullptr && member(message, "data") == nullptr;
        if (isKraken && (event == "heartbeat" || event == "systemStatus" || event == "subscriptionStatus" ||
                         event == "pong" || event == "subscribe"))
            m_out.kind = VenueMessageKind::Control;
    }
    /// [channel id, content, (content,) channel name, pair]
    void decodeKraken(const Json& message)
    {
        if (message.size() < 4 || !message.back().is_string() || !message[message.size() - 2].is_string())
            return;
        const std::string& channel = message[message.size() - 2].get_ref<const std::string&>();
        m_out.symbol = message.back().get_ref<const std::string&>();
        if (channel == "trade")
            krakenTrades(message[1]);
        else if (channel.starts_with("book"))
            krakenBook(message, channel);
        else
            m_out.kind = VenueMessageKind::Unused;
    }
    void krakenTrades(const Json& list)
    {
        m_out.kind = VenueMessageKind::Trades;
        if (!list.is_array()) {
            (void)fail("trades", &list, "a list of trades");
            return;
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Json& entry = list[i];
            VenueTrade& trade = m_out.trades.emplace_back();
            if (!entry.is_array() || entry.size() < 4 || (entry[3] != "b" && entry[3] != "s")) {
                (void)fail(place("trade", i), &entry, "price, size, time and b or s");
                return;
            }
            if (!price(&entry[0], "price of " + place("trade", i), trade.price) ||
                !size(&entry[1], "size of " + place("trade", i), trade.quantity))
                return;
            trade.side = entry[3] == "b" ? MarketSide::Buy : MarketSide::Sell;
        }
    }
    void krakenBook(const Json& message, const std::string& channel)
    {
        m_out.rule = SequenceRule::Checksum;
        m_out.kind = VenueMessageKind::BookUpdate;
        const auto dash = channel.find('-');
        if (dash != std::string::npos)
            m_out.depth = static_cast<std::size_t>(readInteger(channel.substr(dash + 1)).value_or(0));
        for (std::size_t i = 1; i + 2 < message.size(); ++i) {
            const Json& part = message[i];
            if (!part.is_object()) {
                (void)fail("book", &part, "asks and bids");
                return;
            }
            for (const auto& [key, isSnapshot, side] :
                 {std::tuple{"as", true, MarketSide::Sell}, std::tuple{"bs", true, MarketSide::Buy},
                  std::tuple{"a", false, MarketSide::Sell}, std::tuple{"b", false, MarketSide::Buy}}) {
                const Json* list = member(part, key);
                if (list == nullptr)
                    continue;
                if (isSnapshot)
                    m_out.kind = VenueMessageKind::BookSnapshot;
                if (!levels(list, key, side))
                    return;
            }
            if (const Json* sum = member(part, "c"); sum != nullptr && !checksum(*sum))
                return;
        }
    }
    bool checksum(const Json& text)
    {
        const auto value = text.is_string() ? readInteger(text.get_ref<const std::string&>()) : std::nullopt;
        if (!value || *value > 0xffff'ffffLL)
            return fail("c", &text, "a checksum of 32 bits");
        m_out.checksum = static_cast<std::uint32_t>(*value);
        return true;
    }

    VenueMessage& m_out;
    std::optional<std::string> m_problem;
};

} // namespace

void VenueMessage::clear()
{
    kind = VenueMessageKind::Unknown;
    symbol.clear();
    rule = SequenceRule::None;
    isAggregate = false;
    first = last = previous = 0;
    checksum.reset();
    depth = 0;
    priceDecimals = sizeDecimals = 0;
    quote = {};
    trades.clear();
    levels.clear();
}

Result<std::int64_t> readExactDecimal(std::string_view text, int* decimals)
{
    const std::size_t point = text.find('.');
    std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const std::string_view units = text.substr(0, point);
    const auto isDigits = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    constexpr std::size_t MaxDecimals = 18;
    if (units.empty() || !isDigits(units) || !isDigits(fraction) || fraction.size() > MaxDecimals ||
        (point != std::string_view::npos && fraction.empty()))
        return failure(ErrorCode::Parse, "a decimal number");
    if (decimals != nullptr)
        *decimals = std::max(*decimals, static_cast<int>(fraction.size()));
    while (!fraction.empty() && fraction.back() == '0')
        fraction.remove_suffix(1);
    if (fraction.size() > 8)
        return failure(ErrorCode::OutOfRange, "a number no finer than 0.00000001");
    std::int64_t raw = 0;
    bool overflow = false;
    const auto append = [&](std::int64_t digit) {
        overflow = overflow || __builtin_mul_overflow(raw, std::int64_t{10}, &raw) ||
                   __builtin_add_overflow(raw, digit, &raw);
    };
    for (const char c : units)
        append(c - '0');
    for (std::size_t i = 0; i < 8; ++i)
        append(i < fraction.size() ? fraction[i] - '0' : 0);
    if (overflow)
        return failure(ErrorCode::OutOfRange, "a number below 92233720368");
    return raw;
}

std::optional<std::string> decodeVenueMessage(const Json& message, std::string_view url, VenueMessage& out)
{
    out.clear();
    Decoder decoder(out);
    decoder.decode(message, url);
    return std::move(decoder.problem());
}

} // namespace mystic
