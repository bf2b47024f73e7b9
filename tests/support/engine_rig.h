// Small parts for engine tests: agents whose state is a hash of what they saw, a gate that lets everything
// pass, a venue that fills at once, a feed from a list. Real engine, real journal; only the decisions are
// simple.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "engine/pipeline.h"
#include "engine/sequencer.h"
#include "venue/venue.h"

namespace mystic::testing {

inline InstrumentMaster twoInstruments()
{
    InstrumentMaster master;
    for (const char* symbol : {"BTC-USD", "ETH-USD"}) {
        Instrument instrument;
        instrument.symbol = symbol;
        instrument.currency = "USD";
        if (!master.add(instrument))
            throw std::runtime_error("test instruments are valid");
    }
    return master;
}

/// Sees everything, decides by a hash; enough to exercise every product and posts, timers and random numbers.
class HashAgent : public BaseAgent {
public:
    explicit HashAgent(AgentRole role) : m_role(role) {}
    [[nodiscard]] AgentRole role() const override { return m_role; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override
    {
        return {{ConfigKey::Type::Integer, "salt", "7", "0", "1000", "", "Mixed into every decision."}};
    }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view value) override
    {
        if (key != "salt")
            return failure(ErrorCode::NotFound, "unknown key");
        const int salt = std::atoi(std::string(value).c_str());
        if (salt < 0 || salt > 1000)
            return failure(ErrorCode::OutOfRange, "salt must be 0 to 1000");
        m_state = mixDigest(m_state, static_cast<std::uint64_t>(salt));
        return {};
    }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        if (m_role == AgentRole::Risk)
            context.setTimer(1, milliseconds(5));
        return {};
    }
    void processMarketData(const MarketEvent& event) override
    {
        m_state = mixDigest(m_state, static_cast<std::uint64_t>(event.trade.price.raw()) ^ context().turn());
        if (m_role == AgentRole::Strategy && m_state % 5 == 0)
            signal(event);
        if (m_role == AgentRole::Strategy && m_state % 35 == 0)
            signal(event); // a second one arrives as an input of its own
    }
    void processMessage(const Message& message) override
    {
        m_state = mixDigest(m_state, static_cast<std::uint64_t>(message.kind) ^ message.trace);
        if (m_role == AgentRole::Compliance && message.kind == MessageKind::Signal) {
            ComplianceVerdict verdict;
            verdict.decision = m_state % 3 == 0 ? VerdictDecision::Rejected : VerdictDecision::Approved;
            verdict.signalHash = hashOf(message.as<Signal>());
            verdict.instrument = message.as<Signal>().instrument;
            sendMessage(NoAgent, verdict);
        } else if (m_role == AgentRole::Risk && message.kind == MessageKind::ComplianceVerdict &&
                   message.as<ComplianceVerdict>().decision == VerdictDecision::Approved) {
            RiskVerdict verdict;
            verdict.decision = VerdictDecision::Approved;
            verdict.signalHash = message.as<ComplianceVerdict>().signalHash;
            verdict.instrument = message.as<ComplianceVerdict>().instrument;
            verdict.approved = Quantity::fromInteger(static_cast<std::int64_t>(1 + m_state % 3));
            sendMessage(NoAgent, verdict);
        } else if (m_role == AgentRole::Execution && message.kind == MessageKind::RiskVerdict) {
            OrderIntent intent;
            intent.instrument = message.as<RiskVerdict>().instrument;
            intent.orderId = makeOrderId(context().turn(), 0);
            intent.signalHash = message.as<RiskVerdict>().signalHash;
            intent.quantity = message.as<RiskVerdict>().approved;
            intent.side = m_state % 2 == 0 ? Side::Buy : Side::Sell;
            sendMessage(NoAgent, intent);
        }
    }
    void processLoop(std::uint32_t timerId) override
    {
        m_state = mixDigest(m_state, timerId ^ context().random(0));
        context().setTimer(timerId, milliseconds(5));
    }
    [[nodiscard]] std::uint64_t digest() const override { return m_state; }
    void save(ByteWriter& out) const override { out.put(m_state); }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_state = in.get<std::uint64_t>();
        return in.ok() ? Result<void>() : failure(ErrorCode::Corrupt, "state too short");
    }

protected:
    void signal(const MarketEvent& event)
    {
        Signal out;
        out.agent = context().setup().id;
        out.instrument = event.instrument;
        out.referencePrice = event.trade.price;
        out.decidedAt = context().now();
        out.reason = "hash";
        sendMessage(NoAgent, out);
    }
    std::uint64_t m_state = 1;

private:
    AgentRole m_role;
};

/// Lets everything pass while the trading state allows it.
class OpenGate final : public GateStage {
public:
    void onMarketEvent(const MarketEvent& event, Timestamp) override
    {
        m_digest = mixDigest(m_digest, static_cast<std::uint64_t>(event.trade.price.raw()));
    }
    void onMessage(const Message& message, Timestamp) override
    {
        m_digest = mixDigest(m_digest, static_cast<std::uint64_t>(message.kind));
        if (const auto* command = message.tryAs<OperatorCommand>()) {
            if (command->action == OperatorAction::Halt)
                m_state = TradingState::Halted;
            if (command->action == OperatorAction::Kill)
                m_state = TradingState::Killed;
            if (command->action == OperatorAction::Rearm)
                m_state = TradingState::Active;
        }
    }
    [[nodiscard]] GateOutcome evaluate(const OrderIntent& intent, const GateConditions& conditions,
                                       Timestamp now, Seq seq) override
    {
        GateOutcome outcome;
        const auto state = std::max(m_state, conditions.outOfBandState);
        const bool open = state == TradingState::Active && conditions.riskReady != 0 &&
                          conditions.complianceReady != 0 && conditions.journalWritable != 0;
        outcome.decision.decision = open ? VerdictDecision::Approved : VerdictDecision::Rejected;
        outcome.decision.tradingState = state;
        outcome.decision.orderId = intent.orderId;
        outcome.command.orderId = intent.orderId;
        outcome.command.commandId = makeOrderId(seq, 0);
        outcome.command.instrument = intent.instrument;
        outcome.command.side = intent.side;
        outcome.command.quantity = intent.quantity;
        outcome.command.sentAt = now;
        m_digest = mixDigest(m_digest, intent.orderId ^ (open ? 1U : 0U));
        return outcome;
    }
    [[nodiscard]] TradingState tradingState() const override { return m_state; }
    [[nodiscard]] const std::string& lastRefusal() const override { return m_refusal; }
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }

private:
    TradingState m_state = TradingState::Active;
    std::string m_refusal;
    std::uint64_t m_digest = 1;
};

/// Fills each order whole, two milliseconds after it came, at 100; counts what it is asked.
class FillingVenue final : public Venue {
public:
    [[nodiscard]] const VenueProfile& profile() const override { return m_profile; }
    void start(Timestamp) override {}
    void query(const VenueQuery&, Timestamp) override {}
    void submit(const OrderCommand& command, Timestamp now) override
    {
        ++submitted;
        ExecutionReport report;
        report.type = ExecutionType::Trade;
        report.status = OrderStatus::Filled;
        report.orderId = command.orderId;
        report.commandId = command.commandId;
        report.venueTradeId = submitted;
        report.instrument = command.instrument;
        report.side = command.side;
        report.orderQuantity = command.quantity;
        report.lastQuantity = command.quantity;
        report.lastPrice = Price::fromInteger(100);
        report.venueTime = now + milliseconds(2);
        m_answers.push_back(report);
    }
    void onMarketEvent(const MarketEvent&, Timestamp) override {}
    [[nodiscard]] std::optional<Timestamp> nextEventTime() const override
    {
        return m_answers.empty() ? std::nullopt : std::optional(m_answers.front().venueTime);
    }
    [[nodiscard]] bool poll(Timestamp now, VenueEvent& out) override
    {
        if (m_answers.empty() || m_answers.front().venueTime > now)
            return false;
        out = m_answers.front();
        m_answers.pop_front();
        return true;
    }
    std::size_t cancelAll(bool, Timestamp) override
    {
        ++cancelAllCalls;
        return m_answers.size();
    }
    [[nodiscard]] VenueState state() const override { return VenueState::Ready; }

    std::atomic<std::uint64_t> submitted{0};
    std::atomic<std::uint64_t> cancelAllCalls{0};

private:
    VenueProfile m_profile;
    std::deque<ExecutionReport> m_answers;
};

/// `count` trades, one a millisecond, price by a hash of the number.
class ListFeed final : public MarketFeed {
public:
    explicit ListFeed(std::uint64_t count) : m_count(count) {}
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        if (m_at == m_count)
            return FeedStatus::End;
        ++m_at;
        out = MarketEvent::makeTrade(
            static_cast<InstrumentId>(m_at % 2), timeOf(m_at),
            Price::fromInteger(static_cast<std::int64_t>(100 + mixDigest(3, m_at) % 50)),
            Quantity::fromInteger(1), MarketSide::Buy);
        return FeedStatus::Event;
    }
    [[nodiscard]] static Timestamp timeOf(std::uint64_t n)
    {
        return Timestamp{1'700'000'000'000'000'000} + milliseconds(static_cast<std::int64_t>(n));
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override
    {
        return static_cast<double>(m_at) / static_cast<double>(m_count);
    }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {}; }

private:
    std::uint64_t m_count;
    std::uint64_t m_at = 0;
};

/// A clock that moves only when told.
class ManualClock final : public Clock {
public:
    [[nodiscard]] std::int64_t monotonicNs() const override { return ns.load(); }
    std::atomic<std::int64_t> ns{1};
};

inline AgentSpec hashAgent(const char* name, AgentRole role, int thread = 0)
{
    AgentSpec spec;
    spec.name = name;
    spec.title = name;
    spec.factory = [role] { return std::make_unique<HashAgent>(role); };
    spec.thread = thread;
    return spec;
}

/// The four deciding agents on the given threads.
inline std::vector<AgentSpec> fourAgents(std::array<int, 4> threads = {0, 0, 0, 0})
{
    return {hashAgent("strategy", AgentRole::Strategy, threads[0]),
            hashAgent("compliance", AgentRole::Compliance, threads[1]),
            hashAgent("risk", AgentRole::Risk, threads[2]),
            hashAgent("execution", AgentRole::Execution, threads[3])};
}

/// A whole engine over these parts, at full speed.
struct EngineRig {
    explicit EngineRig(std::vector<AgentSpec> agents, std::uint64_t events = 1000,
                       std::int64_t speedMilli = 0)
        : instruments(twoInstruments()), feed(events), door(venue), pipeline(makeParts(std::move(agents))),
          sequencer(pipeline, feed, door, outOfBand, gate, clock, {speedMilli, {}, true})
    {
    }
    PipelineParts makeParts(std::vector<AgentSpec> agents)
    {
        PipelineParts parts;
        parts.instruments = &instruments;
        parts.accountCurrency = "USD";
        parts.startingCash = Money::fromInteger(1'000'000);
        parts.runSeed = 42;
        parts.agents = std::move(agents);
        parts.gate = &gate;
        parts.clock = &clock;
        return parts;
    }
    /// Runs on this thread (and `jitter`ed worker threads) until the feed ends. True when it started.
    /// As the engine's host waits: no spinning, so that many threads on few cores get on.
    template <typename HasWork>
    static void park(EventCount& wake, HasWork hasWork)
    {
        const auto ticket = wake.prepare();
        if (hasWork())
            wake.cancel();
        else
            wake.waitFor(ticket, 1'000'000);
    }

    bool run(std::uint64_t jitterSeed = 0)
    {
        if (!sequencer.start())
            return false;
        std::atomic<bool> stop{false};
        std::vector<std::thread> workers;
        for (std::size_t i = 0; i < pipeline.workerCount(); ++i)
            workers.emplace_back([this, i, jitterSeed, &stop] {
                std::uint64_t state = mixDigest(jitterSeed, i);
                while (!stop.load()) {
                    state = mixDigest(state, 1);
                    if (pipeline.runWorker(i, 1 + state % 17) == 0)
                        park(pipeline.workerWake(i), [&] { return pipeline.workerHasWork(i); });
                    else if (state % 7 == 0)
                        std::this_thread::yield();
                }
            });
        while (!sequencer.hasEnded())
            if (sequencer.pump(1 + jitterSeed % 50).state != PumpState::Progress)
                park(pipeline.engineWake(), [&] { return pipeline.hasFinishable(); });
        stop = true;
        for (std::thread& worker : workers)
            worker.join();
        return true;
    }

    InstrumentMaster instruments;
    OpenGate gate;
    ManualClock clock;
    FillingVenue venue;
    ListFeed feed;
    OutOfBand outOfBand;
    VenueDoor door;
    TurnPipeline pipeline;
    Sequencer sequencer;
};

} // namespace mystic::testing
