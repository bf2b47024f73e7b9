// The whole station without its window: real agents, gate and simulated exchange.
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <fstream>
#include <thread>

#include "bench.h"
#include "session/replay_run.h"
#include "session/session_parts.h"
#include "session_rig.h"
#include "supervision/system_clock.h"

namespace mystic::bench {

namespace {

/// Enters and leaves by turns, one signal a tick and instrument: a decision in every turn.
class EagerStrategy final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Strategy; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view, std::string_view) override { return {}; }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        return {};
    }
    void processMarketData(const MarketEvent& event) override
    {
        if (event.kind != MarketEventKind::Quote)
            return;
        Signal signal;
        signal.agent = context().setup().id;
        signal.instrument = event.instrument;
        signal.side = ++m_count % 2 == 0 ? Side::Buy : Side::Sell;
        signal.confidence = Ratio::fromRaw(70'000'000);
        signal.referencePrice = event.quote.bid;
        signal.requested = Quantity::fromRaw(1'000'000);
        signal.decidedAt = context().now();
        signal.validUntil = context().now() + seconds(10);
        signal.strategyId = 1;
        signal.strategy = "eager";
        signal.reason = "bench";
        sendMessage(NoAgent, signal);
    }
    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return m_count; }
    void save(ByteWriter& out) const override { out.put(m_count); }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_count = in.get<std::uint64_t>();
        return {};
    }

private:
    std::uint64_t m_count = 0;
};

/// `count` quotes, 1 ms apart, of a quiet market: all limits are by the second, and none shall bind here.
class QuoteFeed final : public MarketFeed {
public:
    explicit QuoteFeed(std::uint64_t count) : m_count(count) {}
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        if (m_at == m_count)
            return FeedStatus::End;
        ++m_at;
        const auto price =
            static_cast<std::int64_t>(100 * Price::Scale + static_cast<std::int64_t>(m_at % 5) * 1'000'000);
        out = MarketEvent::makeQuote(
            0, Timestamp{1'700'000'000'000'000'000 + static_cast<std::int64_t>(m_at) * 1'000'000},
            Price::fromRaw(price), Quantity::fromInteger(10), Price::fromRaw(price + 1'000'000),
            Quantity::fromInteger(10));
        return FeedStatus::Event;
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override { return 0; }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {}; }

private:
    std::uint64_t m_count;
    std::uint64_t m_at = 0;
};

struct Decisions {
    std::vector<double> ns;
    std::uint64_t approved = 0;
    std::uint64_t blocked = 0;
    double turnsPerSecond = 0;
};

constexpr int PacedSpeed = 20'000; ///< in thousandths of real time: 20,000 quotes a second

/// Tick to accepted intent with all checks; `paced` offers 20,000 ticks a second, else as fast as possible.
Decisions decide(std::uint64_t ticks, bool paced)
{
    AgentRegistry registry = AgentRegistry::withBuiltIns();
    if (!registry.add({"eager", "Eager", [] { return std::make_unique<EagerStrategy>(); }}))
        std::abort();
    const std::string text = R"({
      "session": {"name": "bench", "mode": "demo", "speed": 0, "seed": 7, "starting_cash": 1000000000, "account_currency": "USD"},
      "instruments": [{"symbol": "TEST", "currency": "USD", "tick_size": 0.01, "lot_size": 0.001, "min_quantity": 0.001}],
      "feed": {"synthetic": [{"instrument": "TEST", "start_price": 100}]},
      "gate": {"max_order_value": 1000000, "max_daily_volume": 10000000000, "max_daily_trades": 1000000,
               "max_position_value": 100000000, "max_gross_exposure": 1000000000, "message_rate_limit": 1000},
      "agents": [
        {"name": "eager", "type": "eager"},
        {"name": "compliance", "type": "compliance", "config": {"max_daily_trades": 1000000,
           "max_daily_volume": 10000000000, "message_rate_limit": 1000, "duplicate_window": 0, "repeated_execution_limit": 1000, "repeated_execution_window": 1}},
        {"name": "risk", "type": "risk"}, {"name": "execution", "type": "execution", "config": {"max_orders": 1000}}]})";
    auto config = loadSessionConfig(text, "bench.json", vocabularyOf(registry));
    if (!config) {
        std::fprintf(stderr, "the bench's own configuration: %s\n", config.error().message.c_str());
        std::exit(1); // a figure of nothing must not stand in the table
    }
    auto parts = makeSessionParts(*config, registry, TradingState::Active, 1);
    if (!parts) {
        std::fprintf(stderr, "the bench's own configuration: %s\n", parts.error().message.c_str());
        std::exit(1);
    }
    const SystemClock clock;
    auto pipelineParts = parts->pipelineParts(*config, clock, Hash{});
    pipelineParts.timingInterval = 1;
    TurnPipeline pipeline(pipelineParts);
    Cursor& cursor = pipeline.addConsumer();
    auto venue = makeVenue(*config, *parts->instruments);
    VenueDoor door(*venue);
    OutOfBand outOfBand;
    QuoteFeed feed(ticks);
    Sequencer sequencer(pipeline, feed, door, outOfBand, *parts->gate, clock,
                        {paced ? PacedSpeed : 0, {}, true});
    if (!sequencer.start())
        return {};
    Decisions out;
    out.ns.reserve(ticks);
    const double start = nowNs();
    while (!sequencer.hasEnded()) {
        (void)sequencer.pump(64);
        for (Seq seq = cursor.load() + 1; seq <= pipeline.finished(); ++seq) {
            const Turn& turn = pipeline.ring().at(seq);
            if (!turn.has(GateBit))
                continue;
            const bool approved = turn.gate.decision == VerdictDecision::Approved;
            (approved ? out.approved : out.blocked) += 1;
            if (approved && turn.header.inputKind == MessageKind::MarketEvent)
                out.ns.push_back(static_cast<double>(turn.timing.stageNs[GateDigest] - turn.timing.startNs));
        }
        cursor.store(pipeline.finished());
    }
    out.turnsPerSecond = static_cast<double>(pipeline.finished()) / (nowNs() - start) * 1e9;
    return out;
}

void killRows(const Size& size)
{
    std::vector<double> closed;
    std::vector<double> cancelled;
    for (int i = 0; i < (size.quick ? 1 : 11); ++i) {
        const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
        const AgentRegistry registry = AgentRegistry::withBuiltIns();
        const QString file = testing::writeTrades(dir, QStringLiteral("TEST.csv"), 100'000);
        auto options =
            testing::optionsFor(testing::configOver(file), dir.filePath(QStringLiteral("data")), registry);
        auto session = options ? Session::open(std::move(*options), registry)
                               : Result<std::unique_ptr<Session>>(tl::make_unexpected(options.error()));
        if (!session) {
            std::printf("  %s\n", session.error().message.c_str());
            return;
        }
        while ((*session)->snapshot()->turns < 2'000 && !(*session)->hasEnded())
            std::this_thread::yield();
        (*session)->kill(2, false, "bench", "measurement");
        while ((*session)->lastKill().level == 0)
            std::this_thread::yield();
        closed.push_back(static_cast<double>((*session)->lastKill().gateClosedNs));
        cancelled.push_back(static_cast<double>((*session)->lastKill().cancelsSentNs));
    }
    row("kill to gate closed, saturated engine, worst", ns(quantile(closed, 1.0)), "", "", "<= 1 ms");
    row("kill to cancels sent, saturated engine, worst", ns(quantile(cancelled, 1.0)), "", "", "<= 50 ms");
}

void sessionReplayRow(const Size& size)
{
    const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const AgentRegistry registry = AgentRegistry::withBuiltIns();
    const QString file = testing::writeTrades(dir, QStringLiteral("TEST.csv"), size.quick ? 5'000 : 300'000);
    auto options =
        testing::optionsFor(testing::configOver(file), dir.filePath(QStringLiteral("data")), registry);
    auto session = options ? Session::open(std::move(*options), registry)
                           : Result<std::unique_ptr<Session>>(tl::make_unexpected(options.error()));
    if (!session) {
        std::printf("  %s\n", session.error().message.c_str());
        return;
    }
    const double start = nowNs();
    while (!(*session)->hasEnded())
        std::this_thread::yield();
    const double taken = nowNs() - start;
    (*session)->close();
    const auto turns = static_cast<double>((*session)->snapshot()->turns);
    const double live = turns / taken * 1e9;
    row("whole session from CSV, recorded and shown, as fast as it goes", perSecond(live), "real time 1/s",
        times(turns / (taken / 1e9)));
    const double replayed = medianOf(size.repetitions, [&] {
        const double from = nowNs();
        const auto report = replayJournal((*session)->journalDirectory(), registry);
        if (!report || !report->equal)
            std::abort();
        return turns / (nowNs() - from) * 1e9;
    });
    row("replay of that session, real agents, every byte compared", perSecond(replayed),
        "live " + perSecond(live), times(replayed / live), ">= 0.95x");
}

} // namespace

void sessionRows(const Size& size, const Yardsticks& yard)
{
    section("Session: real agents, all checks, simulated exchange");
    std::vector<double> p50;
    std::vector<double> p99;
    Decisions last;
    for (int i = 0; i < size.repetitions; ++i) {
        last = decide(size.quick ? 2'000 : 40'000, true);
        p50.push_back(quantile(last.ns, 0.5));
        p99.push_back(quantile(last.ns, 0.99));
    }
    row("tick to accepted intent at 20 k/s, p50", ns(median(p50)), "hop " + ns(yard.hopNs),
        times(median(p50) / yard.hopNs), "<= 2 µs");
    row("tick to accepted intent at 20 k/s, p99", ns(median(p99)), "", "", "<= 10 µs");
    row("  decisions approved / blocked",
        std::to_string(last.approved) + " / " + std::to_string(last.blocked));
    const double saturated =
        medianOf(size.repetitions, [&] { return decide(size.quick ? 2'000 : 60'000, false).turnsPerSecond; });
    row("turns through the real agents, a decision in every other", perSecond(saturated));
    sessionReplayRow(size);
    killRows(size);
}

} // namespace mystic::bench
