// The message catalogue: one struct per message, each trivially copyable, without padding and without
// floating point, so that its bytes can be hashed, journaled and compared. Shares and ratios are integers
// scaled by 1e8 (Ratio). On the wire the same messages travel as JSON through messages/json_codec.h.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "checks.h"
#include "domain/fixed.h"
#include "domain/ids.h"
#include "domain/order.h"
#include "domain/text.h"
#include "domain/time.h"
#include "market_event.h"

namespace mystic {

/// The number is journaled: append only.
enum class MessageKind : std::uint16_t {
    None = 0,
    MarketEvent = 1,
    Signal = 2,
    ComplianceVerdict = 3,
    RiskVerdict = 4,
    OrderIntent = 5,
    GateDecision = 6,
    OrderCommand = 7,
    ExecutionReport = 8,
    PositionChange = 9,
    AgentStatus = 10,
    AgentError = 11,
    Alert = 12,
    OperatorCommand = 13,
    ConfigChange = 14,
    ModelMetrics = 15,
    RetrainStatus = 16,
    RiskReport = 17,
    Violation = 18,
    Timer = 19,
    OperatorOrder = 20,
    VenueQuery = 21,
    VenueAnswer = 22,
    Difference = 23,
};
[[nodiscard]] std::string_view toText(MessageKind kind); ///< "ExecutionReport"

inline constexpr std::size_t ChecksMax = 24;
/// A list of checks inside a verdict.
struct CheckList {
    std::uint32_t count = 0;
    std::uint32_t dropped = 0; ///< checks that did not fit; never 0 silently
    std::array<CheckResult, ChecksMax> items{};

    void add(CheckId id, CheckOutcome outcome, Unit unit, std::int64_t value, std::int64_t limit)
    {
        if (count == ChecksMax) {
            ++dropped;
            return;
        }
        items[count++] = {id, outcome, unit, 0, value, limit};
    }
    [[nodiscard]] bool blocks() const
    {
        for (std::uint32_t i = 0; i < count; ++i)
            if (items[i].outcome == CheckOutcome::Block)
                return true;
        return dropped > 0;
    }
    /// The first blocking check, or nullptr.
    [[nodiscard]] const CheckResult* firstBlock() const
    {
        for (std::uint32_t i = 0; i < count; ++i)
            if (items[i].outcome == CheckOutcome::Block)
                return &items[i];
        return nullptr;
    }
};

enum class SignalAction : std::uint8_t { Enter, Exit };

/// Strategy number of orders a person sent: counted apart from every strategy's own.
inline constexpr std::uint16_t ManualStrategyId = 0xFFFF;

/// What a strategy wants, before anybody allowed or sized it.
struct Signal {
    AgentId agent = NoAgent;
    Side side = Side::Buy;
    SignalAction action = SignalAction::Enter;
    OrderType orderType = OrderType::Market;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;                          ///< within the agent
    TimeInForce timeInForce = TimeInForce::GoodTillCancel; ///< of an entry with a limit
    std::uint8_t postOnly = 0;                             ///< 1 = never take: refused when it would
    OrderOrigin origin = OrderOrigin::Strategy;
    OrderTactic tactic = OrderTactic::Configured;
    TrailUnit trailUnit = TrailUnit::None;
    std::uint8_t reserved[3] = {};
    Ratio confidence;             ///< 0..1
    Price referencePrice;         ///< mid or last when decided
    Price limitPrice;             ///< 0 = market
    Price triggerPrice;           ///< of a stop or stop-limit entry
    Price stopPrice;              ///< suggested protective stop, 0 = let Risk decide
    Price targetPrice;            ///< where to take profit, 0 = nowhere
    std::int64_t trailOffset = 0; ///< > 0: the protective stop trails by this, raw value in trailUnit
    std::uint64_t linkId = 0;     ///< entries of one number cancel each other when one fills; 0 = none
    OrderId modifies = 0;         ///< the working entry whose price or size this changes; 0 = a new order
    Duration workOver;            ///< of a sliced order; 0 = as configured
    Quantity requested;           ///< 0 = let Risk decide
    Ratio volatility;             ///< forecast per bar as share of price (ATR or sd / price), 0 = unknown
    Timestamp decidedAt;
    Timestamp validUntil;
    FixedText<24> strategy; ///< "trend-cross"
    FixedText<104> reason;  ///< in words, with the numbers that decided
};

enum class VerdictDecision : std::uint32_t { NotEvaluated, Approved, Rejected };

/// Compliance's answer to one signal; lists every check made.
struct ComplianceVerdict {
    VerdictDecision decision = VerdictDecision::NotEvaluated;
    std::uint16_t reserved = 0;
    InstrumentId instrument = NoInstrument;
    std::uint64_t signalHash = 0;
    Money clearedNotional; ///< account currency; the largest order value these checks allow
    Timestamp validUntil;
    CheckList checks;
};

inline constexpr std::size_t SizeCandidatesMax = 10;
struct SizeCandidate {
    SizingRule rule = SizingRule::None;
    std::uint8_t reserved[7] = {};
    Quantity quantity;
};

/// Risk's answer to one signal: may it be, and how large.
struct RiskVerdict {
    VerdictDecision decision = VerdictDecision::NotEvaluated;
    SizingRule binding = SizingRule::None; ///< the smallest candidate
    std::uint8_t candidateCount = 0;
    InstrumentId instrument = NoInstrument;
    std::uint64_t signalHash = 0;
    Quantity approved;
    Price worstPrice; ///< the price the sizing assumed at worst (buy: highest, sell: lowest)
    Price stopPrice;  ///< protective stop that comes with the entry, 0 for exits
    Money equity;     ///< account currency
    Money lossAtStop;
    Timestamp validUntil;
    std::array<SizeCandidate, SizeCandidatesMax> candidates{};
    CheckList checks;
};

enum class IntentAction : std::uint8_t { New, Modify, Cancel };

/// What Execution wants to do at a venue. Passes the gate or does not leave.
struct OrderIntent {
    IntentAction action = IntentAction::New;
    OrderPurpose purpose = OrderPurpose::Entry;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    std::uint8_t reduceOnly = 0;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    std::uint16_t attempt = 0; ///< 0 = first
    std::uint8_t postOnly = 0; ///< 1 = never take: the venue refuses it when it would
    OrderOrigin origin = OrderOrigin::Strategy;
    TrailUnit trailUnit = TrailUnit::None;
    OrderLink link = OrderLink::None;
    OrderId orderId = 0; ///< id of the order made or acted upon
    std::uint64_t signalHash =
        0; ///< of the signal both verdicts are over; 0 for reduce-only without a signal
    Quantity quantity;
    Price limitPrice;
    Price stopPrice;
    Price arrivalMid;             ///< mid when the signal was decided: the benchmark for slippage
    Timestamp decidedAt;          ///< time of the signal
    Timestamp expiresAt;          ///< 0 = never; Execution cancels then
    Price protectiveStop;         ///< stop to place when this entry fills, 0 = none
    Price takeProfit;             ///< target to place when this entry fills, 0 = none
    std::int64_t trailOffset = 0; ///< of a trailing stop; of an entry: its protective stop's, 0 = fixed
    std::uint64_t linkId = 0;     ///< orders of one number belong together as `link` says; 0 = none
    FixedText<40> note;
};

enum class TradingState : std::uint8_t { Active, Reducing, Halted, Killed };
[[nodiscard]] std::string_view toText(TradingState state);

/// The gate's answer to one intent: every check, not just the first that fails.
struct GateDecision {
    VerdictDecision decision = VerdictDecision::NotEvaluated;
    TradingState tradingState = TradingState::Active; ///< as it was at send time
    std::uint8_t reserved = 0;
    InstrumentId instrument = NoInstrument;
    OrderId orderId = 0;
    std::uint64_t signalHash = 0;
    Money orderValue; ///< worst case, account currency
    CheckList checks;
};

/// The order's name at the venue, from messages/client_order_id.h.
using ClientOrderId = FixedText<32>;

/// What is sent to a venue, once. `expiresAt` ends the order's life there; `arriveBy` is the latest moment
/// the command may be accepted at: from then on silence has an end (protocol G).
struct OrderCommand {
    IntentAction action = IntentAction::New;
    OrderPurpose purpose = OrderPurpose::Entry;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    std::uint8_t reduceOnly = 0;
    InstrumentId instrument = NoInstrument;
    std::uint8_t postOnly = 0;
    OrderOrigin origin = OrderOrigin::Strategy;
    TrailUnit trailUnit = TrailUnit::None;
    OrderLink link = OrderLink::None;
    std::uint8_t reserved[2] = {};
    std::uint16_t attempt = 0; ///< of the order; a resend by whoever decides is a new attempt
    OrderId orderId = 0;
    std::uint64_t commandId = 0; ///< of this command; answers carry it
    Quantity quantity;           ///< New: order quantity. Modify: new total quantity
    Price limitPrice;
    Price stopPrice;              ///< of a trailing stop: where it starts, 0 = at its offset
    std::int64_t trailOffset = 0; ///< raw price or share, as trailUnit says
    std::uint64_t linkId = 0;
    Timestamp sentAt;
    Timestamp expiresAt;
    Timestamp arriveBy; ///< 0 = at any time: the venue knows no such limit
    ClientOrderId clientId;
};

enum class ExecutionType : std::uint8_t {
    PendingNew, ///< from the gate: released, on its way
    Accepted,
    Trade, ///< a fill; status says partial or full
    Canceled,
    Replaced,
    Rejected, ///< by the venue
    CancelRejected,
    ReplaceRejected,
    Expired,
    GateRejected, ///< by the gate: never left the station
    PendingCancel,
    PendingReplace,
    Restated, ///< the venue moved the order's stop by itself (trailing stop)
    InDoubt,  ///< from the gate: the outcome of a command is unknown; nothing new until the venue says
    NotSent,  ///< from the gate: asked twice after its time to arrive, the venue does not have it
    Adjusted, ///< a position is corrected by `lastQuantity` at `lastPrice`; of no order, never a trade
};
[[nodiscard]] std::string_view toText(ExecutionType type);

/// True for what changes a position: a fill, or a correction.
[[nodiscard]] constexpr bool movesPosition(ExecutionType type)
{
    return type == ExecutionType::Trade || type == ExecutionType::Adjusted;
}

/// How a report came to be known.
enum class ReportBasis : std::uint8_t {
    Told,     ///< the venue or the gate said so at once
    Queried,  ///< found in the venue's answer to a query
    Decision, ///< a correction by policy or by a person
};
[[nodiscard]] std::string_view toText(ReportBasis basis);

/// What happened to an order. The only thing positions, P&L and limits are folded from.
struct ExecutionReport {
    ExecutionType type = ExecutionType::PendingNew;
    OrderStatus status = OrderStatus::PendingNew;
    OrderPurpose purpose = OrderPurpose::Entry;
    Side side = Side::Buy;
    OrderType orderType = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    Liquidity liquidity = Liquidity::None;
    std::uint8_t reduceOnly = 0;
    InstrumentId instrument = NoInstrument;
    std::uint16_t strategyId = 0;
    std::uint8_t postOnly = 0;
    OrderOrigin origin = OrderOrigin::Strategy;
    TrailUnit trailUnit = TrailUnit::None;
    OrderLink link = OrderLink::None;
    OrderId orderId = 0;
    std::uint64_t commandId = 0;
    std::uint64_t venueOrderId = 0;
    std::uint64_t venueTradeId = 0; ///< with the instrument the key of a fill: each is applied once
    std::uint16_t attempt = 0;
    ReportBasis basis = ReportBasis::Told;
    std::uint8_t reserved[5] = {};
    Quantity orderQuantity;
    Quantity lastQuantity;
    Quantity cumulativeQuantity;
    Quantity leavesQuantity;
    Price lastPrice;
    Price limitPrice;
    Price stopPrice;
    std::int64_t trailOffset = 0;
    std::uint64_t linkId = 0;
    Money fee; ///< instrument's currency, cost positive
    Timestamp venueTime;
    Timestamp expiresAt;
    FixedText<48> text; ///< reason in words
};

/// Position after a fill; made by the orchestrator's fold, for agents and the window.
struct PositionChange {
    InstrumentId instrument = NoInstrument;
    std::uint16_t reserved[3] = {};
    OrderId orderId = 0;
    Quantity net;
    Price averagePrice;
    Money realised; ///< by this fill, fees excluded
    Money realisedTotal;
    Money feesTotal;
};

enum class AgentState : std::uint8_t { Stopped, Starting, Running, BackingOff, Failed, Hung };
[[nodiscard]] std::string_view toText(AgentState state);

/// An agent's state changed.
struct AgentStatus {
    AgentId agent = NoAgent;
    AgentState state = AgentState::Stopped;
    std::uint8_t reserved[2] = {};
    std::uint32_t restarts = 0; ///< since the session began
    Timestamp since;
    FixedText<96> reason;
};

/// An agent's handler threw, or it broke a rule.
struct AgentError {
    AgentId agent = NoAgent;
    std::uint8_t reserved[3] = {};
    std::uint32_t restartsInWindow = 0;
    Seq failedTurn = 0;
    FixedText<112> what;
};

enum class AlertCode : std::uint16_t {
    None,
    LimitWarning,
    LimitBreached,
    AgentFailed,
    AgentRestarted,
    FeedDown,
    FeedUp,
    DataStale,
    TradingStateChanged,
    JournalFailed,
    ReconciliationDifference,
    ClockStep,
    RetriesExhausted,
    Surveillance,
    ModelBelowThreshold, ///< a strategy's hit rate is below performance_threshold
    OperatorRefused,     ///< what a person asked of an order cannot be done
    OrderInDoubt,        ///< the fate of an order is unknown, or stays so because the venue is out of reach
    VenueLink,           ///< the connection to the venue is lost (cleared: it is back and reconciled)
    DeadManSwitch,       ///< the venue's dead-man switch could not be armed
};

/// Something a person should know. Identity for de-duplication: (code, agent, instrument, check).
struct Alert {
    AlertCode code = AlertCode::None;
    Severity severity = Severity::Info;
    AgentId agent = NoAgent;
    InstrumentId instrument = NoInstrument;
    CheckId check = CheckId::None;
    std::uint8_t cleared = 0; ///< 1 = the condition is gone
    Unit unit = Unit::None;
    std::uint8_t reserved[6] = {};
    std::int64_t value = 0;
    std::int64_t limit = 0;
    FixedText<160> text; ///< what happened, what it means, what to do
};

enum class OperatorAction : std::uint8_t {
    StartAgent,
    StopAgent,
    RestartAgent,
    StartAll,
    StopAll,
    Halt, ///< level 1: stop new risk
    Kill, ///< level 2: and cancel working orders
    Reduce,
    Rearm, ///< back to Active; needs a reason
    AcknowledgeAlarm,
    SetSpeed,
    Pause,
    Resume,
    Step,
    EndSession,
    CancelOrder,       ///< the order `orderId`
    ModifyOrder,       ///< `orderId`: a smaller quantity, or the price of an order that only takes away
    CancelOrders,      ///< all that work (of `instrument`), except protective stops
    ClosePosition,     ///< of `instrument`: entries are taken back, the whole net is closed reduce-only
    ResolveDifference, ///< number `orderId`, by Correction `argument`; needs a reason
    CheckVenue,        ///< compare orders, fills and positions with the venue now
    DrillAgent,        ///< fire drill: the agent is killed, to see it come back
};
[[nodiscard]] std::string_view toText(OperatorAction action);
/// True for what concerns orders rather than agents or the session.
[[nodiscard]] constexpr bool concernsOrders(OperatorAction action)
{
    return action >= OperatorAction::CancelOrder && action <= OperatorAction::ClosePosition;
}

/// A person's command; journaled with who and why.
struct OperatorCommand {
    OperatorAction action = OperatorAction::StartAgent;
    AgentId agent = NoAgent;
    std::uint8_t keepProtectiveStops = 1; ///< Kill: protective stops stay
    std::uint8_t reserved = 0;
    InstrumentId instrument = NoInstrument; ///< CancelOrders: NoInstrument = of all
    std::uint8_t reserved2[2] = {};
    std::uint64_t commandId = 0;
    std::int64_t argument = 0; ///< SetSpeed: speed * 1000, 0 = as fast as possible
    OrderId orderId = 0;       ///< CancelOrder, ModifyOrder; ResolveDifference: the difference's number
    Quantity quantity;         ///< ModifyOrder: the new total, 0 = as it is
    Price price;               ///< ModifyOrder: new stop of a stop, new limit of a target, 0 = as it is
    FixedText<32> person;
    FixedText<120> reason;
};

/// An order a person wants. It becomes the signal of its turn, in the place of the Strategy stage, and takes
/// the path of every signal: Compliance, Risk, Execution, gate. The signal's quantity is a request.
struct OperatorOrder {
    std::uint64_t commandId = 0;
    FixedText<32> person;
    FixedText<120> reason;
    Signal signal; ///< as wanted; who, when and origin are filled in by signalOf()
};

/// A configuration value changed while running.
struct ConfigChange {
    AgentId agent = NoAgent; ///< OrchestratorId for the gate's
    std::uint8_t reserved[7] = {};
    FixedText<40> key;
    FixedText<184> before;
    FixedText<184> after; ///< new value as JSON text
    FixedText<32> person;
    FixedText<120> reason; ///< why, in the person's words; may be empty
};

/// A strategy's performance so far (model_metrics).
struct ModelMetrics {
    AgentId agent = NoAgent;
    std::uint8_t belowThreshold = 0; ///< hit rate below performance_threshold with enough trades
    std::uint16_t strategyId = 0;
    std::uint32_t signals = 0;
    std::uint32_t trades = 0; ///< closed round trips
    std::uint32_t wins = 0;
    Ratio hitRate;
    Money grossProfit;
    Money grossLoss;
    Money realised;
    Ratio profitFactor; ///< 0 when no loss yet (n/a)
    Ratio averageReturn;
    FixedText<24> strategy;
};

/// State of a model's retraining. First version: strategies report Unsupported.
enum class RetrainState : std::uint8_t { Idle, Queued, Running, Done, Failed, Unsupported };
struct RetrainStatus {
    AgentId agent = NoAgent;
    RetrainState state = RetrainState::Idle;
    std::uint16_t strategyId = 0;
    std::uint32_t progressPercent = 0;
    FixedText<64> text;
};

/// One limit with its use. Value, warn and limit are in `unit`.
struct LimitUse {
    CheckId id = CheckId::None;
    CheckOutcome outcome = CheckOutcome::NotEvaluated; ///< NotEvaluated = n/a
    Unit unit = Unit::None;
    std::uint32_t reserved = 0;
    std::int64_t value = 0;
    std::int64_t warn = 0;
    std::int64_t limit = 0;
};

inline constexpr std::size_t LimitUsesMax = 14;
/// Periodic portfolio figures from Risk (and limit use from Compliance), account currency.
struct RiskReport {
    AgentId agent = NoAgent;
    std::uint8_t limitCount = 0;
    std::uint16_t reserved = 0;
    std::uint32_t returnsUsed = 0; ///< observations behind VaR and ES; 0 = n/a
    Money equity;
    Money cash;
    Money dayPnl; ///< realised + unrealised - fees since the day rolled
    Money grossExposure;
    Money netExposure;
    Money valueAtRisk; ///< historical, positive loss
    Money parametricVar;
    Money expectedShortfall; ///< historical
    Money parametricEs;
    Ratio drawdown; ///< from the peak, positive
    Ratio maxDrawdown;
    Ratio leverage;
    Ratio concentration; ///< Herfindahl index on gross exposure, 0..1
    Ratio openRisk;      ///< sum of loss-to-stop over equity
    std::array<LimitUse, LimitUsesMax> limits{};
};

/// A compliance violation, kept as a record of its own.
struct Violation {
    AgentId agent = NoAgent;
    Severity severity = Severity::Low;
    CheckId check = CheckId::None;
    InstrumentId instrument = NoInstrument;
    Unit unit = Unit::None;
    std::uint8_t reserved = 0;
    std::int64_t value = 0;
    std::int64_t limit = 0;
    Seq trace = 0;
    FixedText<112> text;
};

/// An agent's timer fired.
struct Timer {
    AgentId agent = NoAgent;
    std::uint8_t reserved[3] = {};
    std::uint32_t timerId = 0;
    Timestamp deadline;
};

enum class VenueQueryKind : std::uint8_t {
    Order,         ///< one order by its client id
    OpenOrders,    ///< all that can still trade
    Trades,        ///< all since `since`
    Positions,     ///< all that are not flat
    Balances,      ///< all currencies
    ArmDeadMan,    ///< arms or renews the dead-man switch: without another within `countdown` all is canceled
    DisarmDeadMan, ///< takes it back
    CancelOrder,   ///< an order no journal of ours knows, by `venueOrderId`: only as a person decided
};
[[nodiscard]] std::string_view toText(VenueQueryKind kind);

/// A question to the venue (or its dead-man switch), asked by the reconciler; it leaves with its turn.
/// Answers carry `queryId`, so that a late answer to an older question says nothing.
struct VenueQuery {
    VenueQueryKind kind = VenueQueryKind::Order;
    std::uint8_t reserved = 0;
    std::uint16_t attempt = 0;
    InstrumentId instrument = NoInstrument; ///< NoInstrument = all
    std::uint16_t reserved2 = 0;
    std::uint64_t queryId = 0;
    OrderId orderId = 0;
    std::uint64_t venueOrderId = 0;
    Timestamp askedAt;
    Timestamp since;
    Duration countdown;
    ClientOrderId clientId;
};

enum class VenueAnswerKind : std::uint8_t {
    Link,     ///< the connection changed: `link`
    Order,    ///< an item of Order and OpenOrders, or unasked: an order we did not send
    Trade,    ///< an item of Trades, or unasked: a fill of an order the adapter does not know
    Position, ///< an item of Positions: `quantity` signed, `price` its average
    Balance,  ///< an item of Balances: `amount` of `currency`
    End,      ///< the query is answered in full by the `count` items before
    Failed,   ///< the query is not answered; `text` says why. Says nothing about any order
    DeadMan,  ///< the switch cancels everything at `deadline`; 0 = it is off
    Unknown,  ///< whether the venue took command `commandId` cannot be known (time-out, 5xx, lost answer)
    DuplicateFill, ///< a fill that was told again, and not applied again
};
[[nodiscard]] std::string_view toText(VenueAnswerKind kind);

enum class VenueLink : std::uint8_t { Down, Up };

/// What a venue says beyond reports on our orders. Enters through the sequencer as a journaled input.
struct VenueAnswer {
    VenueAnswerKind kind = VenueAnswerKind::Link;
    VenueLink link = VenueLink::Down;
    OrderStatus status = OrderStatus::Working; ///< Order
    Side side = Side::Buy;                     ///< Order, Trade
    OrderType orderType = OrderType::Market;   ///< Order
    Liquidity liquidity = Liquidity::None;     ///< Trade
    std::uint16_t attempt = 0;
    InstrumentId instrument = NoInstrument;
    std::uint8_t reduceOnly = 0; ///< Order
    std::uint8_t reserved = 0;
    std::uint32_t count = 0;     ///< End: items
    std::uint64_t queryId = 0;   ///< 0 = unasked
    OrderId orderId = 0;         ///< where the adapter knows it
    std::uint64_t commandId = 0; ///< Unknown
    std::uint64_t venueOrderId = 0;
    std::uint64_t venueTradeId = 0;
    Quantity quantity; ///< Order: total. Trade: filled by it. Position: net, signed
    Quantity filled;   ///< Order: in all. Trade: of its order in all, 0 = the venue does not say
    Price price;       ///< Trade: of the fill. Position: average. Order: limit
    Price stopPrice;   ///< Order
    Money amount;      ///< Trade: fee, cost positive. Balance: total
    Timestamp venueTime;
    Timestamp deadline; ///< DeadMan
    ClientOrderId clientId;
    FixedText<16> currency; ///< Balance
    FixedText<64> text;
};

/// How station and venue can disagree. The number is configured and journaled: append only.
enum class DifferenceClass : std::uint8_t {
    None,
    MissingFill,  ///< the venue has a fill of our order that no report told
    UnknownOrder, ///< an order under our name that this journal does not know
    LostOrder,    ///< we hold it for working, the venue does not have it open
    OrderDrift,   ///< both have it open, with other quantities
    SizeDrift,    ///< positions of one sign, or one of them flat, and other sizes
    SideFlip,     ///< positions of opposite sign
    ForeignOrder, ///< an order under another name: shown, never touched
    ForeignFill,  ///< a fill of such an order: it changed the position
};
[[nodiscard]] std::string_view toText(DifferenceClass difference);

enum class DifferenceState : std::uint8_t {
    Suspected, ///< seen, not yet often enough to be no matter of timing
    Open,      ///< waits for a decision; trading in the instrument is closed to new risk
    Corrected, ///< by policy
    Decided,   ///< by a person
    Vanished,  ///< the next comparison agreed
};
[[nodiscard]] std::string_view toText(DifferenceState state);

/// What can be done about one. The number is in OperatorCommand::argument: append only.
enum class Correction : std::uint8_t {
    None,
    ApplyFill,      ///< take the venue's fill into order, position and cash
    AdoptOrder,     ///< take the venue's word for the order's state
    CloseOrder,     ///< end our order as not at the venue
    AdjustPosition, ///< correct our position to the venue's by an explicit adjustment
    CancelAtVenue,  ///< cancel the venue's order
    Acknowledge,    ///< leave both sides as they are
};
[[nodiscard]] std::string_view toText(Correction correction);

/// One difference between station and venue, as it is now: both sides' evidence, what would correct it, what
/// was decided. Made by the gate's reconciler; `differenceId` is its identity.
struct Difference {
    DifferenceClass difference = DifferenceClass::None;
    DifferenceState state = DifferenceState::Suspected;
    Correction proposed = Correction::None;
    Correction applied = Correction::None;
    Side side = Side::Buy;
    std::uint8_t closesInstrument = 0; ///< 1 = no new risk in the instrument while it is open
    InstrumentId instrument = NoInstrument;
    std::uint32_t seen = 0; ///< comparisons in a row that showed it
    std::uint16_t attempt = 0;
    OrderStatus ourStatus = OrderStatus::PendingNew; ///< of an order known here
    OrderStatus theirStatus = OrderStatus::PendingNew;
    std::uint64_t differenceId = 0;
    OrderId orderId = 0; ///< 0 = none of ours
    std::uint64_t venueOrderId = 0;
    std::uint64_t venueTradeId = 0;
    std::uint64_t commandId = 0; ///< of the person's command that decided it
    Quantity ours;               ///< position or open quantity, positions signed
    Quantity theirs;
    Quantity lastQuantity; ///< of a fill, or by which the position is corrected
    Price price;           ///< of the fill, the order's limit, or the mark of an adjustment; 0 = unknown
    Money fee;             ///< of the fill
    Money profitEffect;    ///< of the correction on equity, account currency
    Money exposureEffect;  ///< of the correction on the value of the position, account currency
    Timestamp firstSeen;
    Timestamp venueTime;
    ClientOrderId clientId;
    FixedText<32> person;
    FixedText<120> reason; ///< of the decision, or what is wrong, in words
};

/// Maps a payload type to its kind; only catalogue types have one.
template <typename T>
struct MessageKindOf;
#define MYSTIC_MESSAGE(Type)                                          \
    template <>                                                       \
    struct MessageKindOf<Type> {                                      \
        static constexpr MessageKind value = MessageKind::Type;       \
        static_assert(std::is_trivially_copyable_v<Type>);            \
        static_assert(std::has_unique_object_representations_v<Type>, \
                      "padding or floating point in a message");      \
    }
MYSTIC_MESSAGE(MarketEvent);
MYSTIC_MESSAGE(Signal);
MYSTIC_MESSAGE(ComplianceVerdict);
MYSTIC_MESSAGE(RiskVerdict);
MYSTIC_MESSAGE(OrderIntent);
MYSTIC_MESSAGE(GateDecision);
MYSTIC_MESSAGE(OrderCommand);
MYSTIC_MESSAGE(ExecutionReport);
MYSTIC_MESSAGE(PositionChange);
MYSTIC_MESSAGE(AgentStatus);
MYSTIC_MESSAGE(AgentError);
MYSTIC_MESSAGE(Alert);
MYSTIC_MESSAGE(OperatorCommand);
MYSTIC_MESSAGE(OperatorOrder);
MYSTIC_MESSAGE(ConfigChange);
MYSTIC_MESSAGE(ModelMetrics);
MYSTIC_MESSAGE(RetrainStatus);
MYSTIC_MESSAGE(RiskReport);
MYSTIC_MESSAGE(Violation);
MYSTIC_MESSAGE(Timer);
MYSTIC_MESSAGE(VenueQuery);
MYSTIC_MESSAGE(VenueAnswer);
MYSTIC_MESSAGE(Difference);
#undef MYSTIC_MESSAGE

/// What signals, verdicts and intents are tied together by: 64 bits over the signal's bytes. Never 0.
[[nodiscard]] std::uint64_t hashOf(const Signal& signal);

/// The signal an operator's order is in the turn at `now`: decided then, by a person, whatever the order
/// says.
[[nodiscard]] Signal signalOf(const OperatorOrder& order, Timestamp now);

} // namespace mystic
