#include "statistics_text.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace mystic {

namespace {

using Json = nlohmann::ordered_json;

std::string_view kindName(StatisticKind kind)
{
    switch (kind) {
    case StatisticKind::Money:
        return "money";
    case StatisticKind::Share:
        return "share";
    case StatisticKind::Factor:
        return "factor";
    case StatisticKind::Count:
        return "count";
    case StatisticKind::Duration:
        return "duration";
    }
    return "";
}

Json timeOrNull(Timestamp time)
{
    return time.ns == 0 ? Json() : Json(formatTimestamp(time, 9));
}

template <typename Number>
Json textOrNull(const std::optional<Number>& value)
{
    return value ? Json(value->toString()) : Json();
}

Json figureJson(const Statistic& figure, const std::string& currency)
{
    Json json{{"id", figure.id}, {"name", figure.name}, {"kind", kindName(figure.kind)}};
    if (figure.kind == StatisticKind::Money)
        json["unit"] = currency;
    if (figure.kind == StatisticKind::Duration)
        json["unit"] = "ns";
    if (!figure.raw)
        json["na"] = figure.reason;
    else if (figure.kind == StatisticKind::Count || figure.kind == StatisticKind::Duration)
        json["value"] = *figure.raw;
    else
        json["value"] = formatScaled(*figure.raw);
    json["convention"] = figure.convention;
    return json;
}

std::string symbolOf(const StatisticsOutcome& outcome, InstrumentId id)
{
    return outcome.instruments && outcome.instruments->contains(id) ? outcome.instruments->at(id).symbol
                                                                    : "?";
}

Json tradeJson(const StatisticsOutcome& outcome, const TradeFact& trade)
{
    return {{"instrument", symbolOf(outcome, trade.instrument)},
            {"side", trade.isLong ? "long" : "short"},
            {"open", trade.isOpen},
            {"entered", timeOrNull(trade.entered)},
            {"exited", timeOrNull(trade.exited)},
            {"quantity", trade.quantity.toString()},
            {"entry_price", trade.entry.toString()},
            {"exit_price", trade.exit.toString()},
            {"result", textOrNull(trade.result)},
            {"fees", textOrNull(trade.fees)},
            {"return", textOrNull(trade.yield)},
            {"mae", textOrNull(trade.worst)},
            {"mfe", textOrNull(trade.best)},
            {"duration_ns", (trade.exited - trade.entered).ns},
            {"order", std::to_string(trade.entryOrder)},
            {"trace", trade.entryTrace}};
}

Json drawdownJson(const DrawdownFact& fact)
{
    return {{"depth", fact.depth.toString()},    {"peak", fact.peak.toString()},
            {"lowest", fact.lowest.toString()},  {"start", timeOrNull(fact.start)},
            {"trough", timeOrNull(fact.trough)}, {"recovered", timeOrNull(fact.recovered)},
            {"length_ns", fact.length().ns}};
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size() + 1, width), ' ');
    return text;
}

std::string rightPadded(const std::string& text, std::size_t width)
{
    return (text.size() < width ? std::string(width - text.size(), ' ') : std::string()) + text;
}

std::string percentText(const std::optional<Ratio>& share)
{
    const auto raw = share ? narrow(Int128{share->raw()} * 100) : std::nullopt;
    return raw ? formatScaledFixed(*raw, 2) + " %" : "n/a";
}

void writeDrawdowns(std::string& out, const Statistics& made, std::size_t rows)
{
    if (made.drawdowns.empty())
        return;
    out += "\nDeepest drawdowns (UTC)\n";
    out += "     depth  peak                  lowest                recovered             length\n";
    for (std::size_t i = 0; i < std::min(rows, made.drawdowns.size()); ++i) {
        const DrawdownFact& fact = made.drawdowns[i];
        out += rightPadded(percentText(fact.depth), 10) + "  " + padded(formatTimestamp(fact.start, 0), 22) +
               padded(formatTimestamp(fact.trough, 0), 22) +
               padded(fact.recovered.ns == 0 ? "not yet" : formatTimestamp(fact.recovered, 0), 22) +
               lengthText(fact.length()) + '\n';
    }
}

void writeTrades(std::string& out, const StatisticsOutcome& outcome, std::size_t rows)
{
    const auto& trades = outcome.statistics->trades;
    if (trades.empty())
        return;
    const std::size_t first = trades.size() > rows ? trades.size() - rows : 0;
    out += "\nTrades, the last " + std::to_string(trades.size() - first) + " of " +
           std::to_string(trades.size() + outcome.statistics->tradesLeftOut) + " (UTC)\n";
    out += "  entered               exited                instrument    side       quantity        entry "
           "        exit       result    return\n";
    for (std::size_t i = first; i < trades.size(); ++i) {
        const TradeFact& trade = trades[i];
        const Instrument& instrument = outcome.instruments->at(trade.instrument);
        out += "  " + padded(formatTimestamp(trade.entered, 0), 22) +
               padded(trade.isOpen ? "open" : formatTimestamp(trade.exited, 0), 22) +
               padded(instrument.symbol, 14) + padded(trade.isLong ? "long" : "short", 6) +
               rightPadded(trade.quantity.toFixed(instrument.quantityDecimals), 13) +
               rightPadded(trade.entry.toFixed(instrument.priceDecimals), 13) +
               rightPadded(trade.exit.toFixed(instrument.priceDecimals), 13) +
               rightPadded(trade.result ? trade.result->toFixed(2) : "n/a", 13) +
               rightPadded(percentText(trade.yield), 10) + '\n';
    }
}

} // namespace

std::string statisticsTable(const StatisticsOutcome& outcome, std::size_t rows)
{
    const Statistics& made = *outcome.statistics;
    std::string out = outcome.session + "\n" + formatTimestamp(made.first, 0) + " to " +
                      formatTimestamp(made.last, 0) + ", " + lengthText(made.last - made.first) + "; " +
                      outcome.verification + "\n\n";
    for (const Statistic& figure : made.figures)
        out += "  " + padded(figure.name, 26) + rightPadded(displayText(figure, made.accountCurrency), 22) +
               "   " + figure.convention + '\n';
    writeDrawdowns(out, made, rows);
    writeTrades(out, outcome, rows);
    return out;
}

std::string statisticsJson(const StatisticsOutcome& outcome)
{
    const Statistics& made = *outcome.statistics;
    Json json{{"format", "mystic-statistics"},  {"version", 1},
              {"session", outcome.session},     {"account_currency", made.accountCurrency},
              {"from", timeOrNull(made.first)}, {"to", timeOrNull(made.last)},
              {"verified", outcome.verified},   {"verification", outcome.verification}};
    Json& figures = json["figures"] = Json::array();
    for (const Statistic& figure : made.figures)
        figures.push_back(figureJson(figure, made.accountCurrency));
    Json& drawdowns = json["drawdowns"] = Json::array();
    for (const DrawdownFact& fact : made.drawdowns)
        drawdowns.push_back(drawdownJson(fact));
    json["drawdowns_left_out"] = made.drawdownsLeftOut;
    Json& trades = json["trades"] = Json::array();
    for (const TradeFact& trade : made.trades)
        trades.push_back(tradeJson(outcome, trade));
    json["trades_left_out"] = made.tradesLeftOut;
    Json& curve = json["equity"] = Json::array();
    for (const EquitySample& sample : made.curve)
        curve.push_back({timeOrNull(sample.time), sample.equity.toString(), sample.drawdown.toString()});
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string tradesCsv(const StatisticsOutcome& outcome)
{
    const std::string& currency = outcome.statistics->accountCurrency;
    const auto quoted = [](const std::string& text) {
        std::string out = "\"";
        // A cell that begins so is run by spreadsheets.
        if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
            out += '\'';
        for (const char c : text)
            out += c == '"' ? "\"\"" : std::string(1, c);
        return out + '"';
    };
    const auto textOf = [](const auto& value) { return value ? value->toString() : std::string("n/a"); };
    std::string out = "instrument,side,open,entered [UTC],exited [UTC],quantity [units],entry price,exit "
                      "price,result [" +
                      currency + "],fees [" + currency +
                      "],return [of value opened],MAE [of value opened],MFE [of value opened],duration "
                      "[s],order,trace\r\n";
    for (const TradeFact& trade : outcome.statistics->trades) {
        const std::array<std::string, 16> cells{quoted(symbolOf(outcome, trade.instrument)),
                                                trade.isLong ? "long" : "short",
                                                trade.isOpen ? "yes" : "no",
                                                formatTimestamp(trade.entered, 9),
                                                trade.isOpen ? "" : formatTimestamp(trade.exited, 9),
                                                trade.quantity.toString(),
                                                trade.entry.toString(),
                                                trade.exit.toString(),
                                                textOf(trade.result),
                                                textOf(trade.fees),
                                                textOf(trade.yield),
                                                textOf(trade.worst),
                                                textOf(trade.best),
                                                formatScaled((trade.exited - trade.entered).ns / 10),
                                                std::to_string(trade.entryOrder),
                                                std::to_string(trade.entryTrace)};
        for (std::size_t i = 0; i < cells.size(); ++i)
            out += (i == 0 ? "" : ",") + cells[i];
        out += "\r\n";
    }
    return out;
}

} // namespace mystic
