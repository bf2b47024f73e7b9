// The engine alone: four small agents on one lane, chained; durable; replayed.
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <cstring>
#include <thread>

#include "bench.h"
#include "engine/committer.h"
#include "engine/projection.h"
#include "engine/replayer.h"
#include "engine_rig.h"
#include "journal/posix_disk.h"
#include "journal/recovery.h"
#include "journal/verifier.h"
#include "supervision/system_clock.h"

namespace mystic::bench {

namespace {

using testing::EngineRig;

/// As small as an agent can be: what is measured is the framework.
class SmallAgent final : public BaseAgent {
public:
    explicit SmallAgent(AgentRole role) : m_role(role) {}
    [[nodiscard]] AgentRole role() const override { return m_role; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view, std::string_view) override { return {}; }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        return {};
    }
    void processMarketData(const MarketEvent& event) override
    {
        m_state = mixDigest(m_state, static_cast<std::uint64_t>(event.trade.price.raw()));
    }
    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return m_state; }
    void save(ByteWriter& out) const override { out.put(m_state); }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_state = in.get<std::uint64_t>();
        return {};
    }

private:
    AgentRole m_role;
    std::uint64_t m_state = 1;
};

std::vector<AgentSpec> smallAgents()
{
    std::vector<AgentSpec> specs;
    for (const AgentRole role :
         {AgentRole::Strategy, AgentRole::Compliance, AgentRole::Risk, AgentRole::Execution}) {
        AgentSpec spec;
        spec.name = std::string(toText(role));
        spec.factory = [role] { return std::make_unique<SmallAgent>(role); };
        specs.push_back(std::move(spec));
    }
    return specs;
}

struct NullListener final : PipelineListener {
    void beforeDecision(GateConditions&) override {}
    void afterDecision(const Turn&, const GateOutcome&) override {}
    void onPosted(const Posted&) override {}
    void onFinished(const Turn&) override {}
};

void publishTick(TurnPipeline& pipeline, std::uint64_t n)
{
    const MarketEvent event =
        MarketEvent::makeTrade(static_cast<InstrumentId>(n % 2), testing::ListFeed::timeOf(n),
                               Price::fromRaw(static_cast<std::int64_t>(1'000'000 + n % 1000)),
                               Quantity::fromInteger(1), MarketSide::Buy);
    Turn& turn = pipeline.open();
    turn.header.time = event.eventTime;
    turn.input.kind = MessageKind::MarketEvent;
    turn.input.size = sizeof(MarketEvent);
    turn.input.source = FeedId;
    turn.input.target = NoAgent;
    std::memcpy(turn.input.payload, &event, sizeof(event));
    pipeline.publish(turn);
}

/// Turns a second through four agents on one lane, with the chain.
double laneRate(std::uint64_t turns)
{
    EngineRig rig(smallAgents(), 0);
    NullListener listener;
    TurnPipeline pipeline(rig.makeParts(smallAgents()));
    if (!pipeline.start(listener, Timestamp{1}))
        std::abort();
    const double start = nowNs();
    for (std::uint64_t n = 1; n <= turns; ++n) {
        publishTick(pipeline, n);
        pipeline.advance();
    }
    return static_cast<double>(turns) / (nowNs() - start) * 1e9;
}

/// A journal as a session opens it: signed, and written ahead by a thread of its own.
class BenchJournal {
public:
    BenchJournal(Disk& disk, const std::string& directory) : m_key("bench", SecretSeed{})
    {
        auto writer = JournalWriter::create(disk, directory, "{}",
                                            {.firstSegmentBytes = 1ULL * 1024 * 1024, .signer = &m_key});
        if (!writer)
            std::abort();
        m_writer = std::move(*writer);
        m_preparing = std::thread([this] {
            while (!m_stop.load()) {
                const auto done = m_writer->preparer()->step();
                m_wake.waitFor(m_wake.prepare(), done && *done ? 2'000'000 : 20'000'000);
            }
        });
    }
    ~BenchJournal() { stop(); }
    [[nodiscard]] JournalWriter& writer() { return *m_writer; }
    [[nodiscard]] bool close()
    {
        stop();
        return m_writer->close().has_value();
    }

private:
    void stop()
    {
        m_stop = true;
        if (m_preparing.joinable())
            m_preparing.join();
    }
    SeedSigner m_key;
    std::unique_ptr<JournalWriter> m_writer;
    std::atomic<bool> m_stop{false};
    EventCount m_wake;
    std::thread m_preparing;
};

struct DurableRun {
    double perSecond = 0;
    double syncs = 0;
    std::string journal;
};

DurableRun durableRate(std::uint64_t turns, const std::string& directory)
{
    PosixDisk disk;
    BenchJournal journal(disk, directory);
    EngineRig rig(smallAgents(), 0);
    NullListener listener;
    TurnPipeline pipeline(rig.makeParts(smallAgents()));
    Committer committer(pipeline, journal.writer(), rig.outOfBand);
    if (!pipeline.start(listener, Timestamp{1}))
        std::abort();
    std::atomic<bool> stop{false};
    std::thread thread([&] {
        while (!stop.load() || committer.hasWork())
            if (committer.runOnce() == 0)
                std::this_thread::yield();
    });
    const double start = nowNs();
    for (std::uint64_t n = 1; n <= turns; ++n) {
        while (!pipeline.canOpen())
            std::this_thread::yield();
        publishTick(pipeline, n);
        pipeline.advance();
    }
    stop = true;
    thread.join();
    const double rate = static_cast<double>(turns) / (nowNs() - start) * 1e9;
    const auto syncs = static_cast<double>(journal.writer().commits());
    if (!committer.isOk() || !journal.close())
        std::abort();
    return {rate, syncs, directory};
}

/// From publishing a tick to its being durable, 20,000 ticks a second offered.
std::vector<double> durableLatencies(std::uint64_t turns, const std::string& directory)
{
    PosixDisk disk;
    BenchJournal journal(disk, directory);
    EngineRig rig(smallAgents(), 0);
    NullListener listener;
    TurnPipeline pipeline(rig.makeParts(smallAgents()));
    Committer committer(pipeline, journal.writer(), rig.outOfBand);
    if (!pipeline.start(listener, Timestamp{1}))
        std::abort();
    std::vector<double> due(turns + 1);
    std::vector<double> taken;
    taken.reserve(turns);
    std::atomic<bool> stop{false};
    std::thread thread([&] {
        Seq reported = 0;
        while (!stop.load() || committer.hasWork()) {
            if (committer.runOnce() == 0)
                std::this_thread::yield();
            const double now = nowNs();
            for (; reported < committer.durable(); ++reported)
                taken.push_back(now - due[reported + 1]);
        }
    });
    const double start = nowNs();
    for (std::uint64_t n = 1; n <= turns; ++n) {
        due[n] = start + static_cast<double>(n) * 50'000.0;
        while (nowNs() < due[n])
            std::this_thread::yield();
        while (!pipeline.canOpen())
            std::this_thread::yield();
        publishTick(pipeline, n);
        pipeline.advance();
    }
    stop = true;
    thread.join();
    return taken;
}

double replayRate(const std::string& directory, std::uint64_t expected)
{
    PosixDisk disk;
    auto reader = JournalReader::open(disk, directory);
    EngineRig rig(smallAgents(), 0);
    TurnPipeline pipeline(rig.makeParts(smallAgents()));
    Replayer replayer(pipeline, **reader);
    const double start = nowNs();
    const auto report = replayer.run(Timestamp{1});
    const double taken = nowNs() - start;
    if (!report || !report->equal || report->turns != expected) {
        std::printf("  replay differs: %s\n",
                    report ? report->difference.c_str() : report.error().message.c_str());
        std::abort();
    }
    return static_cast<double>(expected) / taken * 1e9;
}

struct OpenTimes {
    double openNs = 0;   ///< every checksum, the tree ready to sign what follows
    double verifyNs = 0; ///< everything, by the verifier
    double hashNs = 0;   ///< SHA-256 of the files
};

OpenTimes openTimes(std::uint64_t records, const std::string& directory)
{
    constexpr std::size_t turnBytes = 320;
    PosixDisk disk;
    {
        BenchJournal journal(disk, directory);
        std::vector<std::byte> turn(turnBytes);
        for (std::uint64_t seq = 1; seq <= records; ++seq) {
            std::memcpy(turn.data(), &seq, sizeof(seq));
            const Hash chain =
                chainHash(journal.writer().chainHead(), std::span(turn).first(turnBytes - sizeof(Hash)));
            std::memcpy(turn.data() + turnBytes - sizeof(Hash), chain.data(), sizeof(Hash));
            if (!journal.writer().append(RecordKind::Turn, turn))
                std::abort();
            if (seq % 4096 == 0 && !journal.writer().commit())
                std::abort();
        }
        if (!journal.close())
            std::abort();
    }
    OpenTimes times;
    double start = nowNs();
    Sha256 sha;
    std::vector<std::byte> piece(4ULL * 1024 * 1024);
    for (std::uint32_t segment = 1;; ++segment) {
        auto file = disk.open(directory + "/" + segmentName(segment), false);
        if (!file)
            break;
        std::uint64_t at = 0;
        for (auto got = (*file)->read(at, piece); got && *got > 0; got = (*file)->read(at, piece)) {
            sha.update(std::span(piece).first(*got));
            at += *got;
        }
    }
    (void)sha.finish();
    times.hashNs = nowNs() - start;
    const SeedSigner key("bench", SecretSeed{});
    start = nowNs();
    const auto recovered = recoverLockedJournal(disk, directory, &key);
    times.openNs = nowNs() - start;
    VerifyOptions options;
    options.keys = {keyOf(key)};
    start = nowNs();
    const auto verified = verifyJournal(disk, directory, options);
    times.verifyNs = nowNs() - start;
    if (!recovered || recovered->turns != records || !verified || verified->seal != Seal::Complete)
        std::abort();
    return times;
}

double projectionNs(std::uint64_t turns)
{
    EngineRig rig(smallAgents(), 0);
    NullListener listener;
    TurnPipeline pipeline(rig.makeParts(smallAgents()));
    Projection projection(pipeline, std::make_shared<InstrumentMaster>(testing::twoInstruments()), "USD",
                          Money::fromInteger(1'000'000), TimeZone(), rig.clock);
    if (!pipeline.start(listener, Timestamp{1}))
        std::abort();
    double taken = 0;
    for (std::uint64_t n = 1; n <= turns;) {
        for (int i = 0; i < 1000 && n <= turns; ++i, ++n) {
            publishTick(pipeline, n);
            pipeline.advance();
        }
        const double start = nowNs();
        projection.consume();
        taken += nowNs() - start;
    }
    return taken / static_cast<double>(turns);
}

} // namespace

void engineRows(const Size& size, const Yardsticks& yard)
{
    section("Engine: four small agents on one lane, every turn chained");
    const double lane = medianOf(size.repetitions, [&] { return laneRate(size.turns); });
    row("tick through four agents, chained", perSecond(lane), "condition variables",
        times(lane / yard.condvarPerSecond), ">= 15x (unchained)");
    row("", "", "JSON", times(lane / yard.jsonPerSecond), ">= 500x (unchained)");
    row("one audited turn", ns(1e9 / lane), "bare SHA-256 " + ns(yard.shaNs), times(1e9 / lane / yard.shaNs),
        "<= 1.3x");

    const QTemporaryDir dir(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    int run = 0;
    DurableRun last;
    const double durable = medianOf(size.repetitions, [&] {
        last = durableRate(size.turns, dir.filePath(QStringLiteral("run%1").arg(++run)).toStdString());
        return last.perSecond;
    });
    row("the same, durable", perSecond(durable), "JSON, nothing durable", times(durable / yard.jsonPerSecond),
        ">= 120x");
    row("", "", "durability off", times(durable / lane), ">= 0.95x");
    row("turns made durable by one fdatasync",
        std::to_string(static_cast<int>(static_cast<double>(size.turns) / last.syncs)));
    const auto latencies =
        durableLatencies(size.quick ? 2'000 : 60'000, dir.filePath(QStringLiteral("latency")).toStdString());
    const double p50 = quantile(latencies, 0.5);
    const double p99 = quantile(latencies, 0.99);
    row("tick to durable at 20 k/s, p50", ns(p50), "fdatasync p50 " + ns(yard.fdatasyncP50Ns),
        times(p50 / yard.fdatasyncP50Ns), "<= 1.75x");
    row("tick to durable at 20 k/s, p99", ns(p99), "fdatasync p99 " + ns(yard.fdatasyncP99Ns),
        times(p99 / yard.fdatasyncP99Ns), "<= 2x");
    const double replayed = medianOf(size.repetitions, [&] { return replayRate(last.journal, size.turns); });
    row("replay, every byte compared", perSecond(replayed), "live " + perSecond(lane), times(replayed / lane),
        ">= 0.95x");
    const std::uint64_t records = size.quick ? 100'000 : 1'000'000;
    const OpenTimes open = openTimes(records, dir.filePath(QStringLiteral("open")).toStdString());
    row("open a journal of " + std::to_string(records) + " records", ns(open.openNs),
        "hashing it " + ns(open.hashNs), times(open.openNs / open.hashNs), "<= 1.25x");
    row("verify it: chain, tree, signatures", ns(open.verifyNs), "hashing it " + ns(open.hashNs),
        times(open.verifyNs / open.hashNs));
    const double toWindow = medianOf(size.repetitions, [&] { return projectionNs(size.turns); });
    row("engine to window, a turn", ns(toWindow), "queued call " + ns(yard.queuedSignalNs),
        times(yard.queuedSignalNs / toWindow), ">= 40x cheaper");
}

} // namespace mystic::bench
