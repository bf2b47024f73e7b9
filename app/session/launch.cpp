#include "launch.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "market/csv_feed.h"

namespace mystic {

namespace {

constexpr std::int64_t SpeedMilliMax = 1'000'000'000;

bool isDataFile(std::string_view path)
{
    return path.ends_with(".csv") || path.ends_with(".csv.gz");
}

/// "BTCUSD_1m_2016-06-01.csv.gz" -> "BTCUSD"; a leading source name in lower case ("bitfinex_") is left out.
std::string symbolOf(const std::string& path)
{
    std::string name = path.substr(path.rfind('/') + 1);
    name = name.substr(0, name.find(".csv"));
    std::istringstream words(name);
    std::string word;
    std::string symbol;
    while (std::getline(words, word, '_')) {
        const bool upper = std::ranges::any_of(word, [](unsigned char c) { return std::isupper(c) != 0; });
        const bool digitFirst = !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
        if (upper && !digitFirst)
            symbol += (symbol.empty() ? "" : "-") + word;
        else if (!symbol.empty())
            break;
    }
    return symbol.empty() ? name : symbol;
}

/// The finest price step among the first events, as a decimal text.
std::string tickOf(const std::vector<MarketEvent>& events)
{
    int decimals = 0;
    const auto look = [&](Price price) {
        const std::string text = price.toString();
        const std::size_t point = text.find('.');
        if (point != std::string::npos)
            decimals = std::max(decimals, static_cast<int>(text.size() - point - 1));
    };
    for (const MarketEvent& event : events) {
        if (event.kind == MarketEventKind::Trade)
            look(event.trade.price);
        if (event.kind == MarketEventKind::Quote) {
            look(event.quote.bid);
            look(event.quote.ask);
        }
        if (event.kind == MarketEventKind::Bar) {
            look(event.bar.open);
            look(event.bar.high);
            look(event.bar.low);
            look(event.bar.close);
        }
    }
    return decimals == 0 ? "1" : "0." + std::string(static_cast<std::size_t>(decimals - 1), '0') + "1";
}

/// A configuration for data files nobody configured: one instrument a symbol, all in the account currency.
Result<std::string> configForFiles(const std::vector<std::string>& files)
{
    nlohmann::ordered_json config;
    config["session"] = {{"name", "replay of " + std::to_string(files.size()) + " file(s)"},
                         {"mode", "replay"},
                         {"account_currency", "USD"},
                         {"starting_cash", 100000}};
    auto& instruments = config["instruments"] = nlohmann::ordered_json::array();
    auto& entries = config["feed"]["files"] = nlohmann::ordered_json::array();
    config["feed"]["kind"] = "files";
    std::vector<std::string> known;
    for (const std::string& file : files) {
        const std::string symbol = symbolOf(file);
        const CsvPreview preview = previewFile(file, {}, 2000);
        if (!preview.recognised)
            return failure(ErrorCode::Parse, preview.problems.empty()
                                                 ? file + " is not a recognised data file"
                                                 : preview.problems.front());
        if (std::ranges::find(known, symbol) == known.end()) {
            known.push_back(symbol);
            instruments.push_back({{"symbol", symbol},
                                   {"currency", "USD"},
                                   {"tick_size", nlohmann::json::parse(tickOf(preview.firstEvents))},
                                   {"lot_size", 0.0001},
                                   {"min_quantity", 0.0001}});
        }
        entries.push_back({{"path", file}, {"instrument", symbol}});
    }
    auto& agents = config["agents"] = nlohmann::ordered_json::array();
    for (const char* type : {"strategy", "compliance", "risk", "execution"})
        agents.push_back({{"name", type}, {"type", type}});
    return config.dump(2);
}

Result<std::string> readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failure(ErrorCode::NotFound, "cannot open " + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string namesText()
{
    std::string text;
    for (const std::string_view name : builtInConfigNames())
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

/// Recorded data that come beside the project, where a person has them.
std::string findDataRoot()
{
    for (const char* variable : {"MYSTIC_DATA", "MYSTIC_SHARED"})
        if (const char* root = std::getenv(variable); root != nullptr && *root != '\0')
            return std::string(variable) == "MYSTIC_SHARED" ? std::string(root) + "/data" : std::string(root);
    return std::ifstream("../shared/data/INDEX.md").good() ? "../shared/data" : "";
}

} // namespace

Result<std::int64_t> parseSpeed(std::string_view text)
{
    if (text == "max")
        return std::int64_t{0};
    if (text.ends_with('x'))
        text.remove_suffix(1);
    const auto value = parseScaled(text);
    if (!value || *value <= 0 || *value / 100'000 > SpeedMilliMax || *value < 100'000)
        return failure(ErrorCode::Parse,
                       "a speed is a number of at least 0.001 (1 = real time) or max, not \"" +
                           std::string(text) + "\"");
    return *value / 100'000;
}

Result<SessionOptions> resolveLaunch(const LaunchRequest& request, const AgentRegistry& registry)
{
    SessionOptions options;
    const bool files = !request.sources.empty() && std::ranges::all_of(request.sources, isDataFile);
    const std::string source = !request.sources.empty() ? request.sources.front()
                               : request.replay         ? "binance-2024-08-08"
                                                        : "demo";
    Result<std::string> text = std::string(builtInConfig(source));
    if (files)
        text = configForFiles(request.sources);
    else if (request.sources.size() > 1)
        return failure(ErrorCode::InvalidArgument,
                       "give one configuration, or data files ending in .csv or .csv.gz");
    else if (text->empty())
        text = readText(source);
    if (!text)
        return failure(text.error().code,
                       files ? text.error().message
                             : text.error().message + "; the built-in sessions are: " + namesText());
    options.configName = files ? "data files" : source;
    options.configText = *text;
    auto config = loadSessionConfig(options.configText, options.configName, vocabularyOf(registry));
    if (!config)
        return tl::make_unexpected(config.error());
    options.config = std::move(*config);
    if (request.speedMilli)
        options.config.speedMilli = *request.speedMilli;
    if (request.noJournal)
        options.config.journal = false;
    options.dataDirectory = !request.dataDirectory.empty()          ? request.dataDirectory
                            : !options.config.dataDirectory.empty() ? options.config.dataDirectory
                                                                    : defaultDataDirectory();
    options.dataRoot = !request.dataRoot.empty() ? request.dataRoot : files ? "" : findDataRoot();
    return options;
}

} // namespace mystic
