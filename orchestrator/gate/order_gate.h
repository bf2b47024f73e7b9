// The order gate: the last stage of every turn and the only way to a venue (DESIGN §3, 3).
// Invariants: no sequence of accepted orders exceeds a hard limit, everything pending included; an approved
// order is reserved before evaluate() returns; whatever is unknown blocks new risk; a cancel of a known order
// always passes, and an order that only takes risk away passes in every state but KILLED. It must not know an
// agent, a venue or the journal.
#pragma once

#include <string>

#include "contract/daily_use.h"
#include "contract/mark_rule.h"
#include "contract/recent_events.h"
#include "contract/working_orders.h"
#include "engine/gate_stage.h"
#include "gate/exposure.h"
#include "gate/gate_limits.h"
#include "gate/reconciler.h"
#include "gate/trading_state.h"
#include "gate/verdict_ring.h"

namespace mystic {

/// What the gate starts with.
struct GateSetup {
    const InstrumentMaster* instruments = nullptr;
    std::string accountCurrency;
    Money startingCash;
    TradingState initialState = TradingState::Active; ///< from gate/trading_state_store.h
    AgentId complianceAgent = NoAgent;                ///< whose verdicts count; NoAgent = any sender (tests)
    AgentId riskAgent = NoAgent;
    std::size_t orderCapacity = 4096;
    ReconcilerSetup reconciler; ///< its profile also sets until when commands may arrive
};

/// The outcome of a check against what risk-reducing orders may ignore:
/// - an entry is blocked by every failed check;
/// - a reduce-only order, and a modify that only makes an order smaller, is blocked by trading state KILLED,
/// wrong fields,
///   an unready venue, a full order table, an unknown order, and by more than the position minus other
///   pending reduce-only orders of that side; every other failed check is listed as a warning;
/// - a cancel is blocked by an unknown order only.
/// The signal should be delivered to onMessage() before its verdicts: verdicts carry no side. Without it the
/// side follows from Risk's stop (below the worst price: buy), and an entry without either is blocked.
class OrderGate final : public GateStage {
public:
    explicit OrderGate(const GateSetup& setup, const GateLimits& limits = {});

    void onMarketEvent(const MarketEvent& event, Timestamp now) override;
    void onMessage(const Message& message, Timestamp now) override;
    [[nodiscard]] GateOutcome evaluate(const OrderIntent& intent, const GateConditions& conditions,
                                       Timestamp now, Seq seq) override;
    void followUp(FollowUps& out, Timestamp now, Seq seq) override;
    [[nodiscard]] TradingState tradingState() const override { return m_state.state(); }
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }

    /// The configuration the gate understands (agent OrchestratorId in ConfigChange).
    [[nodiscard]] static std::span<const ConfigKey> configKeys() { return GateLimits::keys(); }
    /// Takes one value. Errors: NotFound, OutOfRange, Parse; the old value then stays.
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue, Timestamp now);

    [[nodiscard]] const GateLimits& limits() const { return m_limits; }
    [[nodiscard]] const TradingStateMachine& stateMachine() const { return m_state; }
    [[nodiscard]] const WorkingOrders& orders() const { return m_orders; }
    [[nodiscard]] const Portfolio& portfolio() const { return m_portfolio; }
    [[nodiscard]] const DailyUse& dailyUse() const { return m_daily; }
    [[nodiscard]] const Reconciler& reconciler() const { return m_reconciler; }
    /// Why the last operator command or configuration change was refused; empty when it was not.
    [[nodiscard]] const std::string& lastRefusal() const override { return m_lastRefusal; }

private:
    struct Case;
    struct MessageSent {
        Timestamp time;
    };
    struct Feed {
        Timestamp lastData;
        Price bid;
        Price ask;
        bool isDown = false;
        bool isHalted = false;
    };

    void advance(Timestamp now);
    void foldReport(const ExecutionReport& report, AgentId source, Timestamp now);
    void foldFill(const ExecutionReport& report);
    [[nodiscard]] StationBooks books() const { return {m_orders, m_portfolio}; }
    void foldCommand(const OperatorCommand& command, Timestamp now);
    void mix(std::uint64_t value) { m_digest = mixDigest(m_digest, value); }

    [[nodiscard]] Price reserveFor(InstrumentId id, Side side, OrderType type, Price limit, Price stop) const;
    void foldStatus(const MarketEvent& event);
    /// What of the position that `intent` would reduce is not yet claimed by other reduce-only orders, raw
    /// quantity. Of orders that cancel each other only the largest claims: the venue fills reduce-only orders
    /// no further than the position.
    [[nodiscard]] std::int64_t openToReduce(const OrderIntent& intent, OrderId except) const;
    [[nodiscard]] bool isLargestOfLink(const WorkingOrder& order, OrderId except) const;
    [[nodiscard]] Case describe(const OrderIntent& intent, const GateConditions& conditions,
                                Timestamp now) const;
    void decideCancel(const Case& c, CheckList& checks) const;
    void decideOrder(const Case& c, CheckList& checks);
    void addVerdictChecks(const Case& c, CheckList& checks) const;
    [[nodiscard]] CheckResult matchVerdict(const Case& c) const;
    void addLimitChecks(const Case& c, CheckList& checks);
    void addMarketChecks(const Case& c, CheckList& checks) const;
    void addConditionChecks(const Case& c, CheckList& checks) const;
    [[nodiscard]] CheckResult checkRate(Timestamp now) const;
    [[nodiscard]] CheckResult checkReduceOnly(const Case& c) const;
    [[nodiscard]] CheckResult checkSelfMatch(const Case& c) const;
    [[nodiscard]] std::int64_t distanceToMark(const OrderIntent& intent, Price reserve) const;
    [[nodiscard]] CheckResult checkFields(const Case& c) const;
    void accept(const Case& c, Seq seq, GateOutcome& outcome);
    [[nodiscard]] bool reserve(const Case& c);
    void fillCommand(const Case& c, Seq seq, OrderCommand& command);

    GateLimits m_limits;
    AgentId m_complianceAgent;
    AgentId m_riskAgent;
    Portfolio m_portfolio;
    MarkRule m_marks;
    DailyUse m_daily;
    WorkingOrders m_orders;
    ExposureBook m_exposure;
    VerdictRing m_verdicts;
    TradingStateMachine m_state;
    Reconciler m_reconciler;
    RecentEvents<MessageSent> m_messages{2048};
    std::vector<Feed> m_feeds;     ///< by instrument
    bool m_accountUnknown = false; ///< a fill did not fit, or an open order did not: positions are unknown
    Seq m_commandSeq = 0;
    unsigned m_commandIndex = 0;
    std::uint64_t m_digest = 0;
    std::uint64_t m_reconcilerDigest = 0; ///< as mixed in last
    std::string m_lastRefusal;
};

} // namespace mystic
