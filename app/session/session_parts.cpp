#include "session_parts.h"

#include <algorithm>

#include "market/bar_builder.h"
#include "market/csv_feed.h"
#include "market/merge_feed.h"
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

Result<std::unique_ptr<MarketFeed>>
openFiles(const SessionConfig& config, const InstrumentMaster& instruments, const std::string& dataRoot)
{
    std::vector<std::unique_ptr<MarketFeed>> streams;
    for (const FeedFileConfig& file : config.feed.files) {
        const Instrument* instrument = instruments.find(file.instrument);
        if (instrument == nullptr)
            return failure(ErrorCode::NotFound,
                           "feed.files: instrument \"" + file.instrument + "\" is not configured");
        CsvFeedOptions options;
        options.instrument = instrument->id;
        options.symbol = instrument->symbol;
        options.barInterval = file.barInterval;
        options.timeUnit = timeUnitOf(file.timeUnit);
        options.skipBadRows = file.skipBadRows;
        const bool absolute = file.path.starts_with('/');
        const std::string path = absolute || dataRoot.empty() ? file.path : dataRoot + "/" + file.path;
        auto stream = openCsvFile(path, options);
        if (!stream)
            return tl::make_unexpected(stream.error());
        const bool matches = file.kind == FileKind::Auto ||
                             (file.kind == FileKind::Bars && (*stream)->kind() == CsvKind::Bars) ||
                             (file.kind == FileKind::Trades && (*stream)->kind() == CsvKind::Trades) ||
                             (file.kind == FileKind::Quotes && (*stream)->kind() == CsvKind::Quotes);
        if (!matches)
            return failure(ErrorCode::InvalidArgument, path + ": its columns are those of another kind than "
                                                              "the configuration states; correct feed.files "
                                                              "or leave the kind out");
        streams.push_back(std::move(*stream));
    }
    return std::unique_ptr<MarketFeed>(std::make_unique<MergeFeed>(std::move(streams)));
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
            if (file.instrument == instrument.symbol && file.kind != FileKind::Quotes)
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
                                      TradingState initialState)
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
        spec.autostart = agent.autostart;
        specs.push_back(std::move(spec));
    }
    GateSetup setup;
    setup.instruments = parts.instruments.get();
    setup.accountCurrency = config.accountCurrency;
    setup.startingCash = config.startingCash;
    setup.initialState = initialState;
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

std::unique_ptr<Venue> makeVenue(const SessionConfig& config, const InstrumentMaster& instruments)
{
    SimulatedExchangeConfig venue;
    venue.seed = config.seed;
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
