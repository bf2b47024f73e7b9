#include "config_schema.h"

#include <algorithm>

#include "contract/config_value.h"
#include "time_zones.h"

namespace mystic {

namespace {

using Type = ConfigKey::Type;

/// A contract reader's error with its place in the file.
template <typename R>
tl::unexpected<Error> placed(const LoadContext& context, const ConfigNode& node, const R& result)
{
    return context.refuse(node, result.error().message, result.error().code);
}

template <typename T, typename Store>
Field<T> decimal(ConfigKey key, Store store, bool restart = true)
{
    key.type = Type::Decimal;
    return {std::move(key), false, restart,
            [store](T& out, const ConfigNode& node, const ConfigKey& k,
                    const LoadContext& context) -> Result<void> {
                const auto value = readDecimal(k, node.json());
                if (!value)
                    return placed(context, node, value);
                store(out, *value);
                return {};
            }};
}

template <typename T, typename Store>
Field<T> integer(ConfigKey key, Store store)
{
    key.type = Type::Integer;
    return {std::move(key), false, true,
            [store](T& out, const ConfigNode& node, const ConfigKey& k,
                    const LoadContext& context) -> Result<void> {
                const auto value = readInteger(k, node.json());
                if (!value)
                    return placed(context, node, value);
                store(out, *value);
                return {};
            }};
}

template <typename T, typename Store>
Field<T> text(ConfigKey key, Store store, bool required = false)
{
    key.type = Type::Text;
    return {std::move(key), required, true,
            [store, required](T& out, const ConfigNode& node, const ConfigKey& k,
                              const LoadContext& context) -> Result<void> {
                const auto value = readText(k, node.json());
                if (!value)
                    return placed(context, node, value);
                if (required && value->empty())
                    return context.refuse(node, k.name + ": expected a text, found an empty one");
                store(out, *value);
                return {};
            }};
}

template <typename T, typename Store>
Field<T> flag(ConfigKey key, Store store)
{
    key.type = Type::Boolean;
    return {std::move(key), false, true,
            [store](T& out, const ConfigNode& node, const ConfigKey& k,
                    const LoadContext& context) -> Result<void> {
                const auto value = readBoolean(k, node.json());
                if (!value)
                    return placed(context, node, value);
                store(out, *value);
                return {};
            }};
}

/// One of a few words; `words` in the order of the enumeration's values.
template <typename T, typename Enum, typename Store>
Field<T> choice(ConfigKey key, const std::vector<std::string>& words, Enum, Store store,
                bool required = false)
{
    key.type = Type::Text;
    for (const std::string& word : words)
        key.unit += (key.unit.empty() ? "" : " | ") + word;
    return {std::move(key), required, true,
            [store, words](T& out, const ConfigNode& node, const ConfigKey& k,
                           const LoadContext& context) -> Result<void> {
                const auto value = readText(k, node.json());
                if (!value)
                    return placed(context, node, value);
                const auto at = std::find(words.begin(), words.end(), *value);
                if (at == words.end())
                    return context.refuse(
                        node,
                        k.name + ": expected " + k.unit + ", found \"" + *value + '"' +
                            (nearestName(*value, words).empty() ? "" : hintFor(*value, words)),
                        ErrorCode::OutOfRange);
                store(out, static_cast<Enum>(at - words.begin()));
                return {};
            }};
}

/// A list of objects, each read through its own table.
template <typename T, typename Item>
Field<T> objects(ConfigKey key, const std::vector<Field<Item>>& (*fields)(), std::vector<Item> T::*member)
{
    key.type = Type::TextList;
    key.defaultValue = "[]";
    return {
        std::move(key), false, true,
        [=](T& out, const ConfigNode& node, const ConfigKey& k, const LoadContext& context) -> Result<void> {
            if (node.kind != ConfigNode::Kind::List)
                return context.refuse(node, k.name + ": expected a list […] of objects, found " +
                                                std::string(node.kindName()));
            (out.*member).clear();
            for (std::size_t i = 0; i < node.items.size(); ++i) {
                auto done = readFields(node.items[i], fields(), k.name + '[' + std::to_string(i) + ']',
                                       (out.*member).emplace_back(), context);
                if (!done)
                    return done;
            }
            return {};
        }};
}

Duration secondsOf(std::int64_t raw)
{
    return {raw * 10}; // 1e8 a second to 1e9
}
Duration millisecondsOf(std::int64_t raw)
{
    return {raw / 100}; // 1e8 a millisecond to 1e6
}
double plainOf(std::int64_t raw)
{
    return Ratio::fromRaw(raw).toDouble();
}

ConfigKey keyOf(std::string name, std::string defaultValue, std::string minimum, std::string maximum,
                std::string unit, std::string help)
{
    return {Type::Text,         std::move(name), std::move(defaultValue), std::move(minimum),
            std::move(maximum), std::move(unit), std::move(help)};
}

const std::vector<std::string> Weekdays = {"sun", "mon", "tue", "wed",
                                           "thu", "fri", "sat"}; // NOLINT(cert-err58-cpp)

Field<InstrumentDraft> weekdaysField()
{
    ConfigKey key = keyOf("weekdays", R"(["sun", "mon", "tue", "wed", "thu", "fri", "sat"])", "", "", "",
                          "Days of the week on which its venue trades.");
    key.type = Type::TextList;
    return {key, false, true,
            [](InstrumentDraft& out, const ConfigNode& node, const ConfigKey& k,
               const LoadContext& context) -> Result<void> {
                const auto days = readTextList(k, node.json());
                if (!days)
                    return placed(context, node, days);
                unsigned mask = 0;
                for (const std::string& day : *days) {
                    const auto at = std::find(Weekdays.begin(), Weekdays.end(), day);
                    if (at == Weekdays.end())
                        return context.refuse(
                            node,
                            k.name + ": expected sun, mon, tue, wed, thu, fri or sat, found \"" + day + '"',
                            ErrorCode::OutOfRange);
                    mask |= 1U << static_cast<unsigned>(at - Weekdays.begin());
                }
                if (mask == 0)
                    return context.refuse(node, k.name + ": expected at least one day, found none",
                                          ErrorCode::OutOfRange);
                out.instrument.calendar.weekdays = static_cast<std::uint8_t>(mask);
                return {};
            }};
}

Field<InstrumentDraft> holidaysField()
{
    ConfigKey key =
        keyOf("holidays", "[]", "", "", "dates", "Local dates without trading, like \"2024-12-25\".");
    key.type = Type::TextList;
    return {key, false, true,
            [](InstrumentDraft& out, const ConfigNode& node, const ConfigKey& k,
               const LoadContext& context) -> Result<void> {
                const auto dates = readTextList(k, node.json());
                if (!dates)
                    return placed(context, node, dates);
                auto& holidays = out.instrument.calendar.holidays;
                holidays.clear();
                for (const std::string& date : *dates) {
                    const auto time = parseTimestamp(date);
                    if (!time || date.size() != 10)
                        return context.refuse(
                            node, k.name + ": expected dates like \"2024-12-25\", found \"" + date + '"');
                    holidays.push_back(TimeZone().localDay(*time));
                }
                std::sort(holidays.begin(), holidays.end());
                return {};
            }};
}

} // namespace

tl::unexpected<Error> LoadContext::refuse(const ConfigNode& node, const std::string& what,
                                          ErrorCode code) const
{
    return failure(code, placeText(fileName, node.place) + ": " + what);
}

const std::vector<Field<SessionConfig>>& sessionFields()
{
    using T = SessionConfig;
    static const std::vector<Field<T>> Fields = {
        text<T>(
            keyOf("name", "\"demo\"", "", "", "",
                  "Name of the session, shown in the window and in the journal."),
            [](T& out, const std::string& value) { out.name = value; }, true),
        choice<T>(keyOf("mode", "\"demo\"", "", "", "",
                        "Demo and paper trade a simulated venue as time goes by; replay "
                        "plays recorded files."),
                  {"demo", "replay", "paper"}, ConfiguredMode{},
                  [](T& out, ConfiguredMode value) { out.mode = value; }),
        decimal<T>(
            keyOf("speed", "1", "0", "1000000", "times real time",
                  "How fast logical time passes; 0 = as fast as possible."),
            [](T& out, std::int64_t raw) { out.speedMilli = raw / (Ratio::Scale / 1000); }, false),
        integer<T>(keyOf("seed", "1", "0", "9223372036854775807", "seed",
                         "Start of every random number of the run: equal seeds make equal runs."),
                   [](T& out, std::int64_t value) { out.seed = static_cast<std::uint64_t>(value); }),
        text<T>(keyOf("data_directory", "\"\"", "", "", "",
                      "Where journals and settings live; empty = the user's data folder."),
                [](T& out, const std::string& value) { out.dataDirectory = value; }),
        flag<T>(keyOf("journal", "true", "", "", "",
                      "Whether the run is journaled; without a journal it can neither be "
                      "proven nor replayed."),
                [](T& out, bool value) { out.journal = value; }),
        flag<T>(keyOf("continue", "true", "", "", "",
                      "Whether a start goes on with the last session of this configuration when that one "
                      "was not closed, as after a crash; otherwise each start begins a new one."),
                [](T& out, bool value) { out.continueUnfinished = value; }),
        integer<T>(
            keyOf(
                "free_space_warning", "2048", "128", "1073741824", "MiB",
                "An alarm is raised when the journal's disk has less room left; a full disk ends new risk."),
            [](T& out, std::int64_t value) {
                out.freeBytesWarn = static_cast<std::uint64_t>(value) * 1024 * 1024;
            }),
        text<T>(
            keyOf("account_currency", "\"USD\"", "", "", "currency",
                  "Reference currency of equity and limits."),
            [](T& out, const std::string& value) { out.accountCurrency = value; }, true),
        decimal<T>(keyOf("starting_cash", "100000", "0.01", "90000000000", "account currency",
                         "Cash the account starts with."),
                   [](T& out, std::int64_t raw) { out.startingCash = Money::fromRaw(raw); }),
        {[] {
             ConfigKey key =
                 keyOf("day_zone", "\"UTC\"", "", "", "time zone",
                       "Zone whose midnight starts a new trading day for limits and reports, like "
                       "\"Europe/Berlin\".");
             return key;
         }(),
         false, true,
         [](T& out, const ConfigNode& node, const ConfigKey& k, const LoadContext& context) -> Result<void> {
             const auto name = readText(k, node.json());
             if (!name)
                 return placed(context, node, name);
             auto zone = resolveTimeZone(*name, context.vocabulary->zoneDirectory);
             if (!zone)
                 return context.refuse(node, k.name + ": " + zone.error().message, zone.error().code);
             out.dayZone = *zone;
             return {};
         }},
        decimal<T>(keyOf("hung_after", "1", "0.05", "3600", "s",
                         "An agent that does not come back from a handler for this long is shown as hung."),
                   [](T& out, std::int64_t raw) { out.hungAfter = secondsOf(raw); }),
    };
    return Fields;
}

const std::vector<Field<InstrumentDraft>>& instrumentFields()
{
    using T = InstrumentDraft;
    static const std::vector<Field<T>> Fields = {
        text<T>(
            keyOf("symbol", "\"BTC-USD\"", "", "", "", "Unique name of the instrument."),
            [](T& out, const std::string& value) { out.instrument.symbol = value; }, true),
        text<T>(keyOf("base_currency", "\"\"", "", "", "currency",
                      "What is bought where that is a currency, like BTC; empty for shares and futures."),
                [](T& out, const std::string& value) { out.instrument.baseCurrency = value; }),
        text<T>(
            keyOf("currency", "\"USD\"", "", "", "currency", "What it is priced and settled in."),
            [](T& out, const std::string& value) { out.instrument.currency = value; }, true),
        decimal<T>(
            keyOf("tick_size", "0.01", "0.00000001", "1000000", "currency", "Smallest step of its price."),
            [](T& out, std::int64_t raw) { out.instrument.tickSize = Price::fromRaw(raw); }),
        decimal<T>(
            keyOf("lot_size", "0.0001", "0.00000001", "1000000", "units", "Smallest step of a quantity."),
            [](T& out, std::int64_t raw) { out.instrument.lotSize = Quantity::fromRaw(raw); }),
        decimal<T>(keyOf("min_quantity", "0.0001", "0.00000001", "1000000000", "units",
                         "Smallest order; one lot when left out."),
                   [](T& out, std::int64_t raw) {
                       out.instrument.minQuantity = Quantity::fromRaw(raw);
                       out.hasMinQuantity = true;
                   }),
        decimal<T>(keyOf("max_quantity", "1000000000", "0.00000001", "1000000000", "units", "Largest order."),
                   [](T& out, std::int64_t raw) { out.instrument.maxQuantity = Quantity::fromRaw(raw); }),
        decimal<T>(keyOf("min_notional", "0", "0", "1000000000", "currency",
                         "Smallest value of an order; 0 = none."),
                   [](T& out, std::int64_t raw) { out.instrument.minNotional = Money::fromRaw(raw); }),
        decimal<T>(keyOf("multiplier", "1", "0.00000001", "1000000", "value per point",
                         "Value of one point of price per unit."),
                   [](T& out, std::int64_t raw) { out.instrument.multiplier = Ratio::fromRaw(raw); }),
        decimal<T>(keyOf("maker_fee", "0", "-0.01", "0.1", "share of notional",
                         "Fee of an order that waited in the book; negative = rebate."),
                   [](T& out, std::int64_t raw) { out.instrument.makerFee = Ratio::fromRaw(raw); }),
        decimal<T>(keyOf("taker_fee", "0", "-0.01", "0.1", "share of notional",
                         "Fee of an order that traded at once."),
                   [](T& out, std::int64_t raw) { out.instrument.takerFee = Ratio::fromRaw(raw); }),
        text<T>(keyOf("hours", "\"00:00-23:59\"", "", "", "local time",
                      "Daily trading hours of its venue, the last minute included; may cross midnight."),
                [](T& out, const std::string& value) { out.hours = value; }),
        text<T>(keyOf("zone", "\"UTC\"", "", "", "time zone",
                      "Zone of its hours, weekdays and holidays, like "
                      "\"America/New_York\"."),
                [](T& out, const std::string& value) { out.zone = value; }),
        weekdaysField(),
        holidaysField(),
    };
    return Fields;
}

const std::vector<Field<FeedFileConfig>>& feedFileFields()
{
    using T = FeedFileConfig;
    static const std::vector<Field<T>> Fields = {
        text<T>(
            keyOf("path", "\"\"", "", "", "",
                  "CSV file or capture of a venue's messages, plain or gzip, relative to the data root or "
                  "absolute. A capture of several instruments is named once for each."),
            [](T& out, const std::string& value) { out.path = value; }, true),
        text<T>(
            keyOf("instrument", "\"\"", "", "", "", "Symbol of the instrument the file is about."),
            [](T& out, const std::string& value) { out.instrument = value; }, true),
        text<T>(
            keyOf("source_symbol", "\"\"", "", "", "",
                  "Captures: the instrument as the venue writes it, like \"BTCUSDT\" or \"XBT/CHF\"; left "
                  "out, its own symbol."),
            [](T& out, const std::string& value) { out.sourceSymbol = value; }),
        choice<T>(
            keyOf("kind", "\"auto\"", "", "", "",
                  "What the file holds; auto recognises a CSV file by its columns and a capture by its first "
                  "line."),
            {"auto", "bars", "trades", "quotes", "quote_bars", "book_deltas", "capture"}, FileKind{},
            [](T& out, FileKind value) { out.kind = value; }),
        choice<T>(keyOf("time_unit", "\"detect\"", "", "", "",
                        "Unit of numeric time stamps; detect goes by their size."),
                  {"detect", "s", "ms", "us", "ns"}, FileTimeUnit{},
                  [](T& out, FileTimeUnit value) { out.timeUnit = value; }),
        decimal<T>(keyOf("bar_interval", "0", "0", "31536000", "s",
                         "Length of the file's bars; 0 = infer from its rows."),
                   [](T& out, std::int64_t raw) { out.barInterval = secondsOf(raw); }),
        flag<T>(keyOf("skip_bad_rows", "false", "", "", "",
                      "Whether unusable rows are counted and skipped; otherwise the first ends the session "
                      "with its place."),
                [](T& out, bool value) { out.skipBadRows = value; }),
    };
    return Fields;
}

const std::vector<Field<SyntheticInstrumentConfig>>& syntheticFields()
{
    using T = SyntheticInstrumentConfig;
    static const std::vector<Field<T>> Fields = {
        text<T>(
            keyOf("instrument", "\"\"", "", "", "", "Symbol of the instrument to make a market in."),
            [](T& out, const std::string& value) { out.instrument = value; }, true),
        [] {
            auto field = decimal<T>(keyOf("start_price", "60000", "0.00000001", "10000000000", "currency",
                                          "Price the market starts at."),
                                    [](T& out, std::int64_t raw) { out.startPrice = Price::fromRaw(raw); });
            field.required = true;
            return field;
        }(),
        decimal<T>(keyOf("quotes_per_second", "20", "0.01", "100000", "quotes/s",
                         "Mean rate of quotes; they come in bursts."),
                   [](T& out, std::int64_t raw) { out.quotesPerSecond = plainOf(raw); }),
        decimal<T>(keyOf("trades_per_second", "6", "0", "100000", "trades/s",
                         "Mean rate of trades; they come in bursts."),
                   [](T& out, std::int64_t raw) { out.tradesPerSecond = plainOf(raw); }),
        decimal<T>(keyOf("volatility_bp_per_second", "1.2", "0", "100", "basis points",
                         "Standard deviation of one-second log returns."),
                   [](T& out, std::int64_t raw) { out.volatilityBpPerSecond = plainOf(raw); }),
    };
    return Fields;
}

const std::vector<Field<ScriptedEventConfig>>& scriptFields()
{
    using T = ScriptedEventConfig;
    const auto needed = [](Field<T> field) {
        field.required = true;
        return field;
    };
    static const std::vector<Field<T>> Fields = {
        choice<T>(
            keyOf("kind", "\"flash_crash\"", "", "", "", "What happens."),
            {"flash_crash", "feed_outage", "trading_halt"}, ScriptedEventConfig::Kind{},
            [](T& out, ScriptedEventConfig::Kind value) { out.kind = value; }, true),
        text<T>(keyOf("instrument", "\"\"", "", "", "", "Symbol it happens to; empty = all."),
                [](T& out, const std::string& value) { out.instrument = value; }),
        needed(decimal<T>(
            keyOf("at", "300", "0", "31536000", "s", "When it begins, from the start of the session."),
            [](T& out, std::int64_t raw) { out.at = secondsOf(raw); })),
        needed(decimal<T>(keyOf("duration", "20", "0.001", "86400", "s", "How long it takes."),
                          [](T& out, std::int64_t raw) { out.duration = secondsOf(raw); })),
        decimal<T>(keyOf("depth", "0.05", "0", "0.95", "share of price", "How far a crash falls."),
                   [](T& out, std::int64_t raw) { out.depth = Ratio::fromRaw(raw); }),
        decimal<T>(
            keyOf("recovery", "0.6", "0", "1", "share of the fall", "How much of a crash's fall comes back."),
            [](T& out, std::int64_t raw) { out.recovery = Ratio::fromRaw(raw); }),
    };
    return Fields;
}

namespace {

/// "" = the end of the recording on that side.
Field<FeedConfig> momentField(const char* name, const char* help, Timestamp FeedConfig::*member)
{
    return {keyOf(name, "\"\"", "", "", "UTC", help), false, true,
            [member](FeedConfig& out, const ConfigNode& node, const ConfigKey& k,
                     const LoadContext& context) -> Result<void> {
                const auto text = readText(k, node.json());
                if (!text)
                    return placed(context, node, text);
                out.*member = {};
                if (text->empty())
                    return {};
                const auto time = parseTimestamp(*text);
                if (!time)
                    return context.refuse(node, k.name + ": " + time.error().message, time.error().code);
                out.*member = *time;
                return {};
            }};
}

} // namespace

const std::vector<Field<FeedConfig>>& feedFields()
{
    using T = FeedConfig;
    static const std::vector<Field<T>> Fields = {
        choice<T>(keyOf("kind", "\"synthetic\"", "", "", "", "Where market data comes from."),
                  {"synthetic", "files"}, FeedKind{}, [](T& out, FeedKind value) { out.kind = value; }),
        objects<T>(keyOf("files", "[]", "", "", "", "Recorded files, merged in time order."), feedFileFields,
                   &T::files),
        objects<T>(keyOf("synthetic", "[]", "", "", "", "Instruments of the synthetic market."),
                   syntheticFields, &T::synthetic),
        objects<T>(keyOf("script", "[]", "", "", "", "Scripted events of the synthetic market."),
                   scriptFields, &T::script),
        flag<T>(keyOf("bar_opens", "false", "", "", "",
                      "Whether files of bars also say where each bar opens, at the moment it opens: an order "
                      "that arrives then fills at that open instead of at the close before."),
                [](T& out, bool value) { out.barOpens = value; }),
        momentField("from", "Recorded files: what lies before this moment is left out; empty = nothing.",
                    &T::from),
        momentField("to", "Recorded files: what lies at or behind this moment is left out; empty = nothing.",
                    &T::to),
        decimal<T>(keyOf("correlation", "0.65", "0", "1", "correlation",
                         "Between the returns of any two synthetic instruments."),
                   [](T& out, std::int64_t raw) { out.correlation = plainOf(raw); }),
        decimal<T>(
            keyOf("bar_interval", "60", "1", "86400", "s",
                  "Length of bars made from trades or quotes; the strategies' bar_interval must equal it."),
            [](T& out, std::int64_t raw) { out.barInterval = secondsOf(raw); }),
    };
    return Fields;
}

const std::vector<Field<VenueConfig>>& venueFields()
{
    using T = VenueConfig;
    static const std::vector<Field<T>> Fields = {
        choice<T>(
            keyOf("placement", "\"station\"", "", "", "",
                  "Where the simulated exchange and its market run: inside the station, or in a process "
                  "of its own (mystic-venue) that the station starts and that outlives it. Only for "
                  "synthetic feeds in real time."),
            {"station", "process"}, ConfiguredVenuePlacement{},
            [](T& out, ConfiguredVenuePlacement value) { out.placement = value; }),
        text<T>(keyOf("socket", "\"\"", "", "", "",
                      "Unix socket of a venue in its own process; empty: venue.sock in the data directory."),
                [](T& out, const std::string& value) { out.socket = value; }),
        decimal<T>(keyOf("command_latency_ms", "5", "0", "60000", "ms",
                         "Time an order takes to the simulated exchange."),
                   [](T& out, std::int64_t raw) { out.commandLatency = millisecondsOf(raw); }),
        decimal<T>(keyOf("report_latency_ms", "5", "0", "60000", "ms", "Time a report takes back."),
                   [](T& out, std::int64_t raw) { out.reportLatency = millisecondsOf(raw); }),
        decimal<T>(
            keyOf("latency_jitter_ms", "2", "0", "60000", "ms", "Largest random addition to each way."),
            [](T& out, std::int64_t raw) { out.latencyJitter = millisecondsOf(raw); }),
        decimal<T>(keyOf("reject_rate", "0", "0", "1", "share of orders",
                         "Share of new orders the exchange refuses at random."),
                   [](T& out, std::int64_t raw) { out.rejectRate = Ratio::fromRaw(raw); }),
        choice<T>(keyOf("queue_model", "\"displayed\"", "", "", "",
                        "How cancels shorten the queue ahead of a resting order: as far as the displayed "
                        "size shows, not at all (trades only), or in proportion."),
                  {"displayed", "conservative", "probabilistic"}, ConfiguredQueue{},
                  [](T& out, ConfiguredQueue value) { out.queueModel = value; }),
        choice<T>(keyOf("impact_model", "\"none\"", "", "", "",
                        "What an order that takes pays beyond the displayed prices: nothing, or the "
                        "square-root law: coefficient * volatility * sqrt(quantity / volume of a day)."),
                  {"none", "square_root"}, ConfiguredImpact{},
                  [](T& out, ConfiguredImpact value) { out.impactModel = value; }),
        decimal<T>(keyOf("impact_coefficient", "1", "0", "10", "factor",
                         "Coefficient of the square-root law; of order one in most markets."),
                   [](T& out, std::int64_t raw) { out.impactCoefficient = Ratio::fromRaw(raw); }),
        decimal<T>(keyOf("impact_volatility", "0.02", "0", "1", "share of price",
                         "Standard deviation of daily returns in the square-root law."),
                   [](T& out, std::int64_t raw) { out.impactVolatility = Ratio::fromRaw(raw); }),
        choice<T>(keyOf("self_match", "\"cancel_newest\"", "", "", "",
                        "Which of two orders of the station is canceled before they trade with each other; "
                        "an order that only reduces always wins against an older one."),
                  {"cancel_newest", "cancel_oldest", "ignore"}, ConfiguredSelfMatch{},
                  [](T& out, ConfiguredSelfMatch value) { out.selfMatch = value; }),
        text<T>(keyOf("client_prefix", "\"MYST\"", "", "", "1 to 8 of A-Z and 0-9",
                      "First letters of our orders' names at the venue; tells installations on one account "
                      "apart. Orders under another are shown and never touched."),
                [](T& out, const std::string& value) { out.clientPrefix = value; }),
    };
    return Fields;
}

/// Which instruments an instance owns.
Field<AgentDraft> ownedInstruments()
{
    ConfigKey key =
        keyOf("instruments", "[]", "", "", "",
              "Instruments this instance owns, when several agents of one type share a session: it sees and "
              "signals these alone, and no other instance may own them. Empty = all.");
    key.type = Type::TextList;
    return {key, false, false,
            [](AgentDraft& out, const ConfigNode& node, const ConfigKey& k,
               const LoadContext& context) -> Result<void> {
                auto symbols = readTextList(k, node.json());
                if (!symbols)
                    return placed(context, node, symbols);
                out.agent.instruments = std::move(*symbols);
                return {};
            }};
}

const std::vector<Field<AgentDraft>>& agentFields()
{
    using T = AgentDraft;
    static const std::vector<Field<T>> Fields = {
        text<T>(
            keyOf("name", "\"\"", "", "", "", "Unique name of the agent in this session."),
            [](T& out, const std::string& value) { out.agent.name = value; }, true),
        text<T>(
            keyOf("type", "\"\"", "", "", "", "Which agent it is."),
            [](T& out, const std::string& value) { out.agent.type = value; }, true),
        choice<T>(keyOf("placement", "\"lane\"", "", "", "",
                        "On the engine's own lane, on a worker thread, or in a process of its own, whose "
                        "crash or hang "
                        "leaves the station standing."),
                  {"lane", "thread", "process"}, int{},
                  [](T& out, int value) {
                      out.placement = value == 0 ? "lane" : value == 1 ? "thread" : "process";
                  }),
        integer<T>(
            keyOf("thread", "1", "1", "63", "worker", "Number of the worker when placement is thread."),
            [](T& out, std::int64_t value) { out.agent.thread = static_cast<int>(value); }),
        integer<T>(
            keyOf("heartbeat_ms", "200", "20", "60000", "ms",
                  "How often an agent in a process of its own shows that it lives. After two and a half of "
                  "these "
                  "without progress it is suspect, and new risk is blocked when it is Compliance or Risk."),
            [](T& out, std::int64_t value) { out.agent.heartbeat = milliseconds(value); }),
        choice<T>(
            keyOf("isolation", "\"none\"", "", "", "",
                  "How tightly an agent's process is shut in: bounds on memory and files, no network and no "
                  "other "
                  "process, no foreign file. A session whose machine cannot prove the level is not opened."),
            {"none", "limited", "cut-off", "confined"}, ConfiguredIsolation{},
            [](T& out, ConfiguredIsolation value) { out.agent.isolation = value; }),
        flag<T>(keyOf("standby", "false", "", "", "",
                      "Whether a second process of Compliance or Risk follows everything and takes over at "
                      "once when "
                      "the first is lost."),
                [](T& out, bool value) { out.agent.standby = value; }),
        ownedInstruments(),
        flag<T>(keyOf("autostart", "true", "", "", "", "Whether it runs from the start of the session."),
                [](T& out, bool value) { out.agent.autostart = value; }),
        {keyOf("config", "{}", "", "", "", "The agent's own keys."), false, false,
         [](T& out, const ConfigNode& node, const ConfigKey& k, const LoadContext& context) -> Result<void> {
             if (node.kind != ConfigNode::Kind::Object)
                 return context.refuse(node, k.name + ": expected an object {…}, found " +
                                                 std::string(node.kindName()));
             out.values = node;
             return {};
         }},
    };
    return Fields;
}

std::string nearestName(std::string_view name, const std::vector<std::string>& known)
{
    std::string nearest;
    std::size_t best = std::max<std::size_t>(2, name.size() / 3) + 1;
    for (const std::string& candidate : known) {
        // Levenshtein distance, one row at a time.
        std::vector<std::size_t> row(candidate.size() + 1);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = i;
        for (std::size_t i = 0; i < name.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i + 1;
            for (std::size_t k = 0; k < candidate.size(); ++k) {
                const std::size_t change = diagonal + (name[i] == candidate[k] ? 0 : 1);
                diagonal = row[k + 1];
                row[k + 1] = std::min({change, row[k] + 1, row[k + 1] + 1});
            }
        }
        if (row.back() < best) {
            best = row.back();
            nearest = candidate;
        }
    }
    return nearest;
}

std::string hintFor(std::string_view name, const std::vector<std::string>& known)
{
    const std::string nearest = nearestName(name, known);
    if (!nearest.empty())
        return ", did you mean \"" + nearest + "\"?";
    std::string list;
    for (const std::string& candidate : known)
        list += (list.empty() ? "" : ", ") + candidate;
    return known.empty() ? "" : "; expected one of " + list;
}

} // namespace mystic
