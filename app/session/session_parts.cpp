#include "session_parts.h"

#include <algorithm>

#include "market/bar_builder.h"
#include "market/book_quotes.h"
#include "market/csv_feed.h"
#include "market/merge_feed.h"
#include "market/opening_feed.h"
#include "market/period_feed.h"
#include "market/recorded_file.h"
#include "market/synthetic_market.h"
#include "venue/simulated_exchange.h"

namespace mystic {

namespace {

CsvTimeUnit timeUnitOf(FileTimeUnit unit)
{
    switch (unit) {
    case FileTimeUnit::Detect:
        return CsvTimeUnit::Detect;
    case FileTimeUnit::Seconds:
        return CsvTimeUnit::Seconds;
    case FileTimeUnit::Milliseconds:
        return CsvTimeUnit::Milliseconds;
    case FileTimeUnit::Microseconds:
        return CsvTimeUnit::Microseconds;
    case FileTimeUnit::Nanoseconds:
        return CsvTimeUnit::Nanoseconds;
    }
    return CsvTimeUnit::Detect;
}

std::optional<FileKind> fileKindOf(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Bars:
        return FileKind::Bars;
    case CsvKind::Trades:
        return FileKind::Trades;
    case CsvKind::Quotes:
        return FileKind::Quotes;
    case CsvKind::QuoteBars:
        return FileKind::QuoteBars;
    case CsvKind::BookDeltas:
        return FileKind::BookDeltas;
    }
    return std::nullopt;
}

Result<std::unique_ptr<CsvFeed>> openCsv(const FeedFileConfig& file, const Instrument& instrument,
                                         const std::string& path)
{
    CsvFeedOptions options;
    options.instrument = instrument.id;
    options.symbol = instrument.symbol;
    options.barInterval = file.barInterval;
    options.timeUnit = timeUnitOf(file.timeUnit);
    options.skipBadRows = file.skipBadRows;
    auto stream = openCsvFile(path, options);
    if (!stream)
        return tl::make_unexpected(stream.error());
    if (file.kind != FileKind::Auto && fileKindOf((*stream)->kind()) != file.kind)
        return failure(ErrorCode::InvalidArgument,
                       path + ": its columns are those of " + std::string(csvKindName((*stream)->kind())) +
                           ", another kind than the configuration states; correct "
                           "feed.files or leave the kind out");
    return stream;
}

/// Feeds of all files; a capture is opened once for all its instruments.
class FileOpener {
public:
    FileOpener(const InstrumentMaster& instruments, const std::string& dataRoot, bool barOpens)
        : m_instruments(&instruments), m_dataRoot(&dataRoot), m_barOpens(barOpens)
    {
    }

    Result<void> add(const FeedFileConfig& file)
    {
        const Instrument* instrument = m_instruments->find(file.instrument);
        if (instrument == nullptr)
            return failure(ErrorCode::NotFound,
                           "feed.files: instrument \"" + file.instrument + "\" is not configured");
        const bool absolute = file.path.starts_with('/');
        const std::string path = absolute || m_dataRoot->empty() ? file.path : *m_dataRoot + "/" + file.path;
        bool isCapture = file.kind == FileKind::Capture;
        if (file.kind == FileKind::Auto) {
            const auto form = recogniseFile(path);
            if (!form)
                return tl::make_unexpected(form.error());
            isCapture = *form == RecordedForm::Capture;
        }
        if (isCapture) {
            addToCapture(file, *instrument, path);
            return {};
        }
        auto stream = openCsv(file, *instrument, path);
        if (!stream)
            return tl::make_unexpected(stream.error());
        if (m_barOpens && (*stream)->kind() == CsvKind::Bars)
            m_entries.push_back({path, std::make_unique<OpeningFeed>(std::move(*stream)), {}});
        else
            m_entries.push_back({path, std::move(*stream), {}});
        return {};
    }

    Result<std::vector<std::unique_ptr<MarketFeed>>> open()
    {
        std::vector<std::unique_ptr<MarketFeed>> streams;
        for (Entry& entry : m_entries) {
            if (entry.feed == nullptr) {
                auto capture = openCaptureFile(entry.path, entry.capture);
                if (!capture)
                    return tl::make_unexpected(capture.error());
                entry.feed = std::move(*capture);
            }
            streams.push_back(std::move(entry.feed));
        }
        return streams;
    }

private:
    struct Entry {
        std::string path;
        std::unique_ptr<MarketFeed> feed; ///< of a capture only when all its instruments are known
        CaptureFeedOptions capture;
    };

    void addToCapture(const FeedFileConfig& file, const Instrument& instrument, const std::string& path)
    {
        auto entry = std::ranges::find_if(
            m_entries, [&](const Entry& known) { return known.feed == nullptr && known.path == path; });
        if (entry == m_entries.end())
            entry = m_entries.insert(m_entries.end(), Entry{path, nullptr, {}});
        const std::string& symbol = file.sourceSymbol.empty() ? instrument.symbol : file.sourceSymbol;
        entry->capture.instruments.push_back({symbol, instrument.id, instrument.symbol, instrument.tickSize});
        entry->capture.skipBadRows = entry->capture.skipBadRows || file.skipBadRows;
    }

    const InstrumentMaster* m_instruments;
    const std::string* m_dataRoot;
    bool m_barOpens;
    std::vector<Entry> m_entries;
};

Result<std::unique_ptr<MarketFeed>>
openFiles(const SessionConfig& config, const InstrumentMaster& instruments, const std::string& dataRoot)
{
    FileOpener opener(instruments, dataRoot, config.feed.barOpens);
    for (const FeedFileConfig& file : config.feed.files)
        if (auto added = opener.add(file); !added)
            return tl::make_unexpected(added.error());
    auto streams = opener.open();
    if (!streams)
        return tl::make_unexpected(streams.error());
    std::unique_ptr<MarketFeed> all =
        std::make_unique<BookQuoteFeed>(std::make_unique<MergeFeed>(std::move(*streams)));
    if (config.feed.from.ns != 0 || config.feed.to.ns != 0)
        all = std::make_unique<PeriodFeed>(std::move(all), config.feed.from, config.feed.to);
    return all;
}

Result<std::unique_ptr<MarketFeed>> makeSynthetic(const SessionConfig& config,
                                                  const InstrumentMaster& instruments, Timestamp start)
{
    SyntheticMarketConfig market;
    market.seed = config.seed;
    market.start = start;
    const auto idOf = [&](const std::string& symbol) {
        const Instrument* instrument = instruments.find(symbol);
        return instrument == nullptr ? NoInstrument : instrument->id;
    };
    constexpr std::array profiles{MarketProfile::SpotBtc, MarketProfile::SpotEth, MarketProfile::PerpetualBtc,
                                  MarketProfile::PerpetualEth};
    for (std::size_t i = 0; i < config.feed.synthetic.size(); ++i) {
        const SyntheticInstrumentConfig& wanted = config.feed.synthetic[i];
        const Instrument* instrument = instruments.find(wanted.instrument);
        if (instrument == nullptr)
            return failure(ErrorCode::NotFound,
                           "feed.synthetic: instrument \"" + wanted.instrument + "\" is not configured");
        SyntheticInstrument made =
            syntheticInstrument(profiles[i % profiles.size()], instrument->id, instrument->symbol,
                                wanted.startPrice, instrument->tickSize, instrument->lotSize);
        made.tradesPerSecond = wanted.tradesPerSecond;
        made.quotesPerSecond = wanted.quotesPerSecond;
        made.volatilityBp = wanted.volatilityBpPerSecond;
        made.anchor = -1;
        market.instruments.push_back(made);
    }
    const std::size_t n = market.instruments.size();
    market.correlation.assign(n * n, config.feed.correlation);
    for (std::size_t i = 0; i < n; ++i)
        market.correlation[i * n + i] = 1.0;
    for (const ScriptedEventConfig& event : config.feed.script) {
        if (event.kind == ScriptedEventConfig::Kind::FlashCrash) {
            FlashCrash crash;
            crash.at = event.at;
            crash.fall = Duration{event.duration.ns / 5};
            crash.recover = Duration{event.duration.ns - crash.fall.ns};
            crash.depth = event.depth.toDouble();
            crash.recovery = event.recovery.toDouble();
            crash.instrument = event.instrument.empty() ? NoInstrument : idOf(event.instrument);
            market.crashes.push_back(crash);
            continue;
        }
        const InstrumentId id = event.instrument.empty() ? NoInstrument : idOf(event.instrument);
        if (event.kind == ScriptedEventConfig::Kind::TradingHalt)
            market.halts.push_back({event.at, event.duration, id});
        else
            market.outages.push_back({event.at, event.duration, id});
    }
    return SyntheticMarket::create(market).map(
        [](std::unique_ptr<SyntheticMarket> made) { return std::unique_ptr<MarketFeed>(std::move(made)); });
}

/// Bars for every instrument that has none: from its trades where a file or the generator brings trades, else
/// from mid quotes.
std::vector<BarRequest> barRequests(const SessionConfig& config, const InstrumentMaster& instruments)
{
    std::vector<BarRequest> requests;
    for (const Instrument& instrument : instruments.all()) {
        bool onlyQuotes = config.feed.kind == FeedKind::Files;
        for (const FeedFileConfig& file : config.feed.files)
            if (file.instrument == instrument.symbol && file.kind != FileKind::Quotes &&
                file.kind != FileKind::BookDeltas)
                onlyQuotes = false;
        requests.push_back(
            {instrument.id, config.feed.barInterval, onlyQuotes ? BarSource::MidQuotes : BarSource::Trades});
    }
    return requests;
}

} // namespace

PipelineParts SessionParts::pipelineParts(const SessionConfig& config, const Clock& clock,
                                          const Hash& chainStart) const
{
    PipelineParts parts;
    parts.instruments = instruments.get();
    parts.accountCurrency = config.accountCurrency;
    parts.startingCash = config.startingCash;
    parts.runSeed = config.seed;
    parts.agents = agents;
    parts.gate = gate.get();
    parts.clock = &clock;
    parts.chainStart = chainStart;
    return parts;
}

Result<SessionParts> makeSessionParts(const SessionConfig& config, const AgentRegistry& registry,
                                      TradingState initialState, std::uint64_t runId)
{
    SessionParts parts;
    parts.instruments = std::make_shared<InstrumentMaster>();
    for (const Instrument& instrument : config.instruments)
        if (auto added = parts.instruments->add(instrument); !added)
            return tl::make_unexpected(added.error());
    std::vector<AgentSpec> specs;
    for (const AgentConfig& agent : config.agents) {
        const AgentType* type = registry.find(agent.type);
        if (type == nullptr)
            return failure(ErrorCode::NotFound, "agents: there is no agent type \"" + agent.type + "\"");
        AgentSpec spec;
        spec.name = agent.name;
        spec.title = type->title;
        spec.factory = type->factory;
        spec.config = agent.values;
        spec.thread = agent.thread;
        spec.process = agent.process;
        for (const std::string& symbol : agent.instruments)
            if (const Instrument* instrument = parts.instruments->find(symbol))
                spec.instruments.push_back(instrument->id);
        spec.autostart = agent.autostart;
        specs.push_back(std::move(spec));
    }
    GateSetup setup;
    setup.instruments = parts.instruments.get();
    setup.accountCurrency = config.accountCurrency;
    setup.startingCash = config.startingCash;
    setup.initialState = initialState;
    setup.reconciler.profile = profileOf(config);
    setup.reconciler.ids = ClientOrderIds(config.venue.clientPrefix, runId);
    setup.reconciler.isCompared = isCompared(config);
    if (auto valid = setup.reconciler.profile.validate(); !valid)
        return tl::make_unexpected(valid.error());
    if (auto valid = ClientOrderIds::checkPrefix(config.venue.clientPrefix); !valid)
        return failure(valid.error().code, "venue.client_prefix: " + valid.error().message);
    for (const std::size_t i : pipelineOrder(specs)) {
        const auto id = static_cast<AgentId>(parts.agents.size());
        const AgentRole role = specs[i].factory()->role();
        if (role == AgentRole::Compliance && setup.complianceAgent == NoAgent)
            setup.complianceAgent = id;
        if (role == AgentRole::Risk && setup.riskAgent == NoAgent)
            setup.riskAgent = id;
        parts.agents.push_back(specs[i]);
    }
    parts.gate = std::make_unique<OrderGate>(setup);
    for (const auto& [key, value] : config.gate)
        if (auto set = parts.gate->configure(key, value, Timestamp()); !set)
            return failure(set.error().code, "gate." + key + ": " + set.error().message);
    return parts;
}

Result<std::unique_ptr<MarketFeed>> makeFeed(const SessionConfig& config, const InstrumentMaster& instruments,
                                             const std::string& dataRoot, Timestamp start)
{
    auto raw = config.feed.kind == FeedKind::Files ? openFiles(config, instruments, dataRoot)
                                                   : makeSynthetic(config, instruments, start);
    if (!raw)
        return raw;
    return std::unique_ptr<MarketFeed>(
        std::make_unique<BarMakingFeed>(std::move(*raw), barRequests(config, instruments)));
}

static_assert(static_cast<int>(ConfiguredQueue::Probabilistic) ==
              static_cast<int>(QueueModel::Probabilistic));
static_assert(static_cast<int>(ConfiguredImpact::SquareRoot) == static_cast<int>(ImpactModel::SquareRoot));
static_assert(static_cast<int>(ConfiguredSelfMatch::Ignore) == static_cast<int>(SelfMatch::Ignore));

VenueProfile profileOf(const SessionConfig& config)
{
    VenueProfile profile; // the simulated exchange in this process
    if (config.venue.placement == ConfiguredVenuePlacement::Station)
        return profile;
    profile.name = "simulated, own process";
    profile.isLive = true; // it outlives the station
    profile.canLoseAnswers = true;
    profile.hasDeadManSwitch = true;
    // Everything happens on one machine: what takes longer than this is lost.
    profile.arrivalMax = milliseconds(500);
    profile.answerTimeout = milliseconds(500);
    profile.queryTimeout = seconds(1);
    profile.readLag = milliseconds(50);
    profile.clockError = milliseconds(50);
    return profile;
}

bool isCompared(const SessionConfig& config)
{
    return profileOf(config).canLoseAnswers || config.feed.kind != FeedKind::Files;
}

std::unique_ptr<Venue> makeVenue(const SessionConfig& config, const InstrumentMaster& instruments)
{
    SimulatedExchangeConfig venue;
    venue.seed = config.seed;
    venue.profile = profileOf(config);
    venue.announceLink = isCompared(config);
    venue.commandLatency = config.venue.commandLatency;
    venue.reportLatency = config.venue.reportLatency;
    venue.latencyJitter = config.venue.latencyJitter;
    venue.rejectRate = config.venue.rejectRate;
    venue.queueModel = static_cast<QueueModel>(config.venue.queueModel);
    venue.impactModel = static_cast<ImpactModel>(config.venue.impactModel);
    venue.impactCoefficient = config.venue.impactCoefficient;
    venue.impactVolatility = config.venue.impactVolatility;
    venue.selfMatch = static_cast<SelfMatch>(config.venue.selfMatch);
    return std::make_unique<SimulatedExchange>(instruments, venue);
}

SessionMode modeOf(ConfiguredMode mode)
{
    switch (mode) {
    case ConfiguredMode::Demo:
        return SessionMode::Demo;
    case ConfiguredMode::Replay:
        return SessionMode::Replay;
    case ConfiguredMode::Paper:
        return SessionMode::Paper;
    }
    return SessionMode::Demo;
}

ConfigVocabulary vocabularyOf(const AgentRegistry& registry)
{
    ConfigVocabulary vocabulary;
    for (const AgentType& type : registry.all())
        vocabulary.agentTypes[type.type] = type.factory()->configKeys();
    const auto gate = OrderGate::configKeys();
    vocabulary.gateKeys.assign(gate.begin(), gate.end());
    return vocabulary;
}

} // namespace mystic
