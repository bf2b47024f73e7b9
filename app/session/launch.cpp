#include "launch.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "journal/posix_disk.h"
#include "market/csv_feed.h"
#include "market/recorded_file.h"
#include "recorded_session.h"

namespace mystic {

namespace {

constexpr std::int64_t SpeedMilliMax = 1'000'000'000;

/// By what it holds; by its name only where that says CSV and the header has a fault to be told.
bool isDataFile(const std::string& path)
{
    if (path.ends_with(".csv") || path.ends_with(".csv.gz"))
        return true;
    if (!builtInConfig(path).empty())
        return false;
    const auto form = recogniseFile(path);
    return form && *form != RecordedForm::Other;
}

std::string stepText(int decimals)
{
    return decimals == 0 ? "1" : "0." + std::string(static_cast<std::size_t>(decimals - 1), '0') + "1";
}

/// What a venue's symbol is priced in: behind its separator, or the longest currency it ends with.
std::string currencyOf(const std::string& symbol)
{
    if (const auto separator = symbol.find_last_of("-/_"); separator != std::string::npos)
        return symbol.substr(separator + 1);
    for (const std::string_view currency : {"FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USD", "EUR", "GBP",
                                            "CHF", "JPY", "TRY", "BTC", "ETH", "BNB"})
        if (symbol.size() > currency.size() && symbol.ends_with(currency))
            return std::string(currency);
    return "USD";
}

std::string_view kindText(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Bars:
        return "bars";
    case CsvKind::Trades:
        return "trades";
    case CsvKind::Quotes:
        return "quotes";
    case CsvKind::QuoteBars:
        return "quote_bars";
    case CsvKind::BookDeltas:
        return "book_deltas";
    }
    return "auto";
}

/// A configuration for data files nobody configured: one instrument a symbol. The account is in the currency
/// of the first; what is priced in another one has no rate, so the gate lets nothing of it through.
class ConfigOfFiles {
public:
    Result<std::string> make(const std::vector<std::string>& files)
    {
        for (const std::string& file : files) {
            const bool isCsv = file.ends_with(".csv") || file.ends_with(".csv.gz");
            const auto form = recogniseFile(file);
            if (!form)
                return tl::make_unexpected(form.error());
            const bool isCapture = *form == RecordedForm::Capture || !(isCsv || *form == RecordedForm::Csv);
            auto added = isCapture ? addCapture(file) : addCsv(file);
            if (!added)
                return tl::make_unexpected(added.error());
        }
        nlohmann::ordered_json config;
        config["session"] = {{"name", "replay of " + std::to_string(files.size()) + " file(s)"},
                             {"mode", "replay"},
                             {"account_currency", m_currency.empty() ? "USD" : m_currency},
                             {"starting_cash", 100000}};
        config["instruments"] = m_instruments;
        config["feed"] = {{"files", m_entries}, {"kind", "files"}};
        auto& agents = config["agents"] = nlohmann::ordered_json::array();
        for (const char* type : {"strategy", "compliance", "risk", "execution"})
            agents.push_back({{"name", type}, {"type", type}});
        return config.dump(2);
    }

private:
    void addInstrument(const std::string& symbol, const std::string& currency, const std::string& tick,
                       const std::string& lot)
    {
        if (m_currency.empty())
            m_currency = currency;
        m_known.push_back(symbol);
        m_instruments.push_back({{"symbol", symbol},
                                 {"currency", currency},
                                 {"tick_size", nlohmann::json::parse(tick)},
                                 {"lot_size", nlohmann::json::parse(lot)},
                                 {"min_quantity", nlohmann::json::parse(lot)}});
    }
    Result<void> addCsv(const std::string& file)
    {
        const std::string symbol = symbolOfFile(file);
        const CsvPreview preview = previewFile(file, {}, 2000);
        if (!preview.recognised)
            return failure(ErrorCode::Parse, preview.problems.empty()
                                                 ? file + " is not a recognised data file"
                                                 : preview.problems.front());
        if (std::ranges::find(m_known, symbol) == m_known.end())
            addInstrument(symbol, "USD", stepText(preview.priceDecimals), "0.0001");
        m_entries.push_back({{"path", file}, {"instrument", symbol}, {"kind", kindText(preview.kind)}});
        return {};
    }
    /// The same symbol in two captures is two instruments: spot and futures share their names.
    Result<void> addCapture(const std::string& file)
    {
        const CapturePreview preview = previewCapture(file);
        if (preview.streams.empty())
            return failure(
                ErrorCode::Parse,
                preview.problems.empty()
                    ? file + ": the capture holds no trade, quote or order book"
                    : preview.problems.front() +
                          " The capture holds no trade, quote or order book that could be replayed.");
        const std::string name = file.substr(file.rfind('/') + 1);
        for (const CaptureStreamCounts& stream : preview.streams) {
            std::string symbol = stream.sourceSymbol;
            if (std::ranges::find(m_known, symbol) != m_known.end())
                symbol += "@" + name.substr(0, name.find('.'));
            if (std::ranges::find(m_known, symbol) != m_known.end())
                return failure(ErrorCode::InvalidArgument,
                               file + ": the instrument " + symbol +
                                   " comes from two files of that name; write a configuration that tells "
                                   "them apart (mystic config)");
            addInstrument(symbol, currencyOf(stream.sourceSymbol), stepText(stream.priceDecimals),
                          stepText(stream.sizeDecimals));
            m_entries.push_back({{"path", file},
                                 {"instrument", symbol},
                                 {"source_symbol", stream.sourceSymbol},
                                 {"kind", "capture"}});
        }
        return {};
    }

    std::string m_currency;
    std::vector<std::string> m_known;
    nlohmann::ordered_json m_instruments = nlohmann::ordered_json::array();
    nlohmann::ordered_json m_entries = nlohmann::ordered_json::array();
};

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

/// A leading source name in lower case ("bitfinex_") is left out.
std::string symbolOfFile(const std::string& path)
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

namespace {

/// "<data>/journals/<session>" is where a station puts them; anything else says nothing about the data
/// directory.
std::string dataDirectoryOf(std::string journal)
{
    while (journal.size() > 1 && journal.ends_with('/'))
        journal.pop_back();
    const std::string folder = journal.substr(0, std::min(journal.rfind('/'), journal.size()));
    return folder.ends_with("/journals") ? folder.substr(0, folder.rfind('/')) : std::string();
}

/// The session a journal was begun with, to go on with it.
Result<SessionOptions> resolveContinuation(const LaunchRequest& request, const AgentRegistry& registry)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, request.continueFrom);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto recorded = readRecordedSession(**reader, request.continueFrom, registry);
    if (!recorded)
        return tl::make_unexpected(recorded.error());
    SessionOptions options;
    options.continueFrom = request.continueFrom;
    options.config = std::move(recorded->config);
    options.configName = recorded->header.configName;
    options.configText = recorded->header.configText;
    options.dataDirectory = request.dataDirectory;
    if (options.dataDirectory.empty())
        options.dataDirectory = dataDirectoryOf(request.continueFrom);
    if (options.dataDirectory.empty())
        options.dataDirectory =
            options.config.dataDirectory.empty() ? defaultDataDirectory() : options.config.dataDirectory;
    options.dataRoot = !request.dataRoot.empty()            ? request.dataRoot
                       : options.configName == "data files" ? ""
                                                            : findDataRoot();
    if (request.speedMilli)
        options.config.speedMilli = *request.speedMilli;
    return options;
}

} // namespace

Result<SessionOptions> resolveLaunch(const LaunchRequest& request, const AgentRegistry& registry)
{
    if (!request.continueFrom.empty())
        return resolveContinuation(request, registry);
    SessionOptions options;
    const bool files = !request.sources.empty() && std::ranges::all_of(request.sources, isDataFile);
    const std::string source = !request.sources.empty() ? request.sources.front()
                               : request.replay         ? "binance-2024-08-08"
                                                        : "demo";
    Result<std::string> text = std::string(builtInConfig(source));
    if (files)
        text = ConfigOfFiles().make(request.sources);
    else if (request.sources.size() > 1)
        return failure(
            ErrorCode::InvalidArgument,
            "give one configuration, or data files: CSV with a header (bars, trades, quotes, quote "
            "bars, book deltas) or captures of a venue's messages");
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
    options.continueUnfinished = request.continueUnfinished && options.config.continueUnfinished;
    return options;
}

} // namespace mystic
