// The whole order path without agents: sequencer, pipeline, gate with its reconciler, a scripted venue, a
// market that ticks. Orders are put in as the agents would; time moves only as told; every turn is kept, so
// that a replay can be compared.
#pragma once

#include <memory>
#include <vector>

#include "contract/working_orders.h"
#include "engine/pipeline.h"
#include "engine/sequencer.h"
#include "gate/order_gate.h"
#include "scripted_venue.h"

namespace mystic::testing {

/// A quote of each instrument every 100 ms, for ever.
class TickingFeed final : public MarketFeed {
public:
    TickingFeed(Timestamp start, std::size_t instruments) : m_next(start), m_instruments(instruments) {}
    [[nodiscard]] FeedStatus next(MarketEvent& out) override
    {
        const auto id = static_cast<InstrumentId>(m_at++ % m_instruments);
        if (id == 0)
            m_next = m_next + milliseconds(100);
        const Quantity size = Quantity::fromInteger(100);
        out = MarketEvent::makeQuote(id, m_next, Price::fromInteger(99), size, Price::fromInteger(101), size);
        return FeedStatus::Event;
    }
    [[nodiscard]] std::string error() const override { return {}; }
    [[nodiscard]] double progress() const override { return -1; }
    [[nodiscard]] std::vector<StreamHealth> health() const override { return {}; }

private:
    Timestamp m_next;
    std::size_t m_at = 0;
    std::size_t m_instruments;
};

class StillClock final : public Clock {
public:
    [[nodiscard]] std::int64_t monotonicNs() const override { return 1; }
};

/// Stands for Compliance or Risk: ready, and silent; the verdicts are put in by the test.
class ReadyAgent final : public BaseAgent {
public:
    explicit ReadyAgent(AgentRole role) : m_role(role) {}
    [[nodiscard]] AgentRole role() const override { return m_role; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view, std::string_view) override { return {}; }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        return {};
    }
    void processMarketData(const MarketEvent&) override {}
    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return 0; }
    void save(ByteWriter&) const override {}
    [[nodiscard]] Result<void> load(ByteReader&) override { return {}; }

private:
    AgentRole m_role;
};

class StationRig {
public:
    static inline const Timestamp Start = *parseTimestamp("2024-08-08T12:00:00Z");

    explicit StationRig(VenueProfile profile = ScriptedVenue::lossyProfile())
        : master(makeMaster()), venue(profile), gate(setupOf(master, profile)), door(venue),
          feed(Start, master.size()), pipeline(partsOf()),
          sequencer(pipeline, feed, door, outOfBand, gate, clock,
                    {.speedMilli = 0, .start = Start, .holdAt = Start + nanoseconds(1)})
    {
        for (const char* limit :
             {"max_order_value", "max_position_value", "max_gross_exposure", "max_daily_volume"})
            (void)gate.configure(limit, "10000000", Start);
        if (!sequencer.start())
            std::abort();
        runTo(seconds(1)); // connected, compared, quoted
    }

    static InstrumentMaster makeMaster()
    {
        InstrumentMaster master;
        for (const char* symbol : {"BTC-USD", "ETH-USD"}) {
            Instrument one;
            one.symbol = symbol;
            one.currency = "USD";
            one.tickSize = Price::fromInteger(1);
            one.lotSize = Quantity::fromInteger(1);
            one.minQuantity = Quantity::fromInteger(1);
            one.maxQuantity = Quantity::fromInteger(100'000);
            if (!master.add(one))
                std::abort();
        }
        return master;
    }
    static GateSetup setupOf(const InstrumentMaster& master, const VenueProfile& profile)
    {
        GateSetup setup;
        setup.instruments = &master;
        setup.accountCurrency = "USD";
        setup.startingCash = Money::fromInteger(1'000'000);
        setup.reconciler.profile = profile;
        setup.reconciler.ids = ClientOrderIds("TEST", 1);
        setup.reconciler.isCompared = true;
        return setup;
    }
    PipelineParts partsOf()
    {
        PipelineParts parts;
        parts.instruments = &master;
        parts.accountCurrency = "USD";
        parts.startingCash = Money::fromInteger(1'000'000);
        parts.runSeed = 1;
        parts.gate = &gate;
        parts.clock = &clock;
        for (const AgentRole role : {AgentRole::Compliance, AgentRole::Risk}) {
            AgentSpec spec;
            spec.name = role == AgentRole::Risk ? "risk" : "compliance";
            spec.factory = [role] { return std::make_unique<ReadyAgent>(role); };
            parts.agents.push_back(spec);
        }
        return parts;
    }

    /// Runs to `after` the start and stands there.
    void runTo(Duration after)
    {
        OperatorCommand step;
        step.action = OperatorAction::Step;
        step.argument = (Start + after).ns;
        put(step);
        elapsed = after;
    }
    void runFor(Duration time) { runTo(Duration{elapsed.ns + time.ns}); }
    [[nodiscard]] Timestamp now() const { return Start + elapsed; }

    /// One input from outside, and everything that follows without time passing.
    template <typename T>
    void put(const T& payload)
    {
        sequencer.inbox().push(Message::make(payload, OperatorId));
        for (int quiet = 0; quiet < 2;) {
            const Seq before = pipeline.finished();
            const PumpResult result = sequencer.pump(64);
            keep(before);
            quiet = result.state == PumpState::Progress ? 0 : quiet + 1;
        }
    }
    /// Signal, verdicts, intent. Gives back the order's id.
    OrderId enter(Side side, std::int64_t quantity, InstrumentId instrument = 0)
    {
        Signal signal;
        signal.agent = 0;
        signal.side = side;
        signal.instrument = instrument;
        signal.referencePrice = Price::fromInteger(100);
        signal.decidedAt = now() + nanoseconds(static_cast<std::int64_t>(++m_orders));
        put(signal);
        ComplianceVerdict compliance;
        compliance.decision = VerdictDecision::Approved;
        compliance.instrument = instrument;
        compliance.signalHash = hashOf(signal);
        compliance.clearedNotional = Money::fromInteger(1'000'000);
        compliance.validUntil = now() + seconds(60);
        put(compliance);
        RiskVerdict risk;
        risk.decision = VerdictDecision::Approved;
        risk.instrument = instrument;
        risk.signalHash = hashOf(signal);
        risk.approved = Quantity::fromInteger(quantity);
        risk.worstPrice = Price::fromInteger(100);
        risk.stopPrice = side == Side::Buy ? Price::fromInteger(50) : Price::fromInteger(150);
        risk.validUntil = now() + seconds(60);
        put(risk);
        OrderIntent intent;
        intent.side = side;
        intent.type = OrderType::Limit;
        intent.instrument = instrument;
        intent.orderId = makeOrderId(1000 + m_orders, 0);
        intent.signalHash = hashOf(signal);
        intent.quantity = Quantity::fromInteger(quantity);
        intent.limitPrice = Price::fromInteger(100);
        intents.push_back(intent);
        put(intent);
        return intent.orderId;
    }
    void cancel(OrderId id)
    {
        OrderIntent intent = *std::ranges::find(intents, id, &OrderIntent::orderId);
        intent.action = IntentAction::Cancel;
        put(intent);
    }
    void decide(std::uint64_t difference, Correction correction, const char* reason = "checked at the venue")
    {
        OperatorCommand command;
        command.action = OperatorAction::ResolveDifference;
        command.orderId = difference;
        command.argument = static_cast<std::int64_t>(correction);
        command.person = "ann";
        command.reason = reason;
        put(command);
    }
    void checkVenue()
    {
        OperatorCommand command;
        command.action = OperatorAction::CheckVenue;
        put(command);
    }

    [[nodiscard]] OrderStatus statusOf(OrderId id) const
    {
        for (auto message = reports.rbegin(); message != reports.rend(); ++message)
            if (message->orderId == id && message->type != ExecutionType::CancelRejected)
                return message->status;
        return OrderStatus::Rejected;
    }
    [[nodiscard]] bool isAt(OrderId id, OrderStatus status) const
    {
        const WorkingOrder* order = gate.orders().find(id);
        return order != nullptr ? order->status == status : statusOf(id) == status;
    }
    [[nodiscard]] std::int64_t position(InstrumentId instrument = 0) const
    {
        return gate.portfolio().position(instrument).net().raw() / Quantity::Scale;
    }
    [[nodiscard]] std::int64_t venuePosition(InstrumentId instrument = 0) const
    {
        const auto found = venue.positions.find(instrument);
        return found == venue.positions.end() ? 0 : found->second.raw() / Quantity::Scale;
    }
    /// The decision on the last intent.
    [[nodiscard]] bool wasReleased() const
    {
        return !decisions.empty() && decisions.back().decision == VerdictDecision::Approved;
    }
    [[nodiscard]] bool isBlockedBy(CheckId id) const
    {
        if (decisions.empty())
            return false;
        const CheckList& checks = decisions.back().checks;
        for (std::uint32_t i = 0; i < checks.count; ++i)
            if (checks.items[i].id == id && checks.items[i].outcome == CheckOutcome::Block)
                return true;
        return false;
    }
    /// The differences of a class that wait for a decision.
    [[nodiscard]] std::vector<Difference> open(DifferenceClass difference) const
    {
        std::vector<Difference> found;
        for (const Difference& one : gate.reconciler().differences())
            if (one.difference == difference && one.state == DifferenceState::Open)
                found.push_back(one);
        return found;
    }
    [[nodiscard]] bool wasAlarmed(AlertCode code) const
    {
        return std::ranges::any_of(
            alerts, [code](const Alert& alert) { return alert.code == code && alert.cleared == 0; });
    }

    InstrumentMaster master;
    ScriptedVenue venue;
    OrderGate gate;
    StillClock clock;
    OutOfBand outOfBand;
    VenueDoor door;
    TickingFeed feed;
    TurnPipeline pipeline;
    Sequencer sequencer;
    Duration elapsed;
    std::vector<OrderIntent> intents;
    std::vector<ExecutionReport> reports;
    std::vector<GateDecision> decisions;
    std::vector<Alert> alerts;
    std::vector<Difference> told;
    std::vector<Turn> turns; ///< all of them
    int repeatedFills = 0;

private:
    void keep(Seq after)
    {
        for (Seq seq = after + 1; seq <= pipeline.finished(); ++seq) {
            const Turn& turn = pipeline.ring().at(seq);
            turns.push_back(turn);
            if (const auto* report = turn.input.tryAs<ExecutionReport>())
                reports.push_back(*report);
            if (const auto* alert = turn.input.tryAs<Alert>())
                alerts.push_back(*alert);
            if (const auto* difference = turn.input.tryAs<Difference>())
                told.push_back(*difference);
            if (const auto* answer = turn.input.tryAs<VenueAnswer>();
                answer != nullptr && answer->kind == VenueAnswerKind::DuplicateFill)
                ++repeatedFills;
            if (turn.has(GateBit))
                decisions.push_back(turn.gate);
        }
    }

    std::uint64_t m_orders = 0;
};

} // namespace mystic::testing
