// What the window sees: one immutable value, replaced as a whole, folded from finished turns by the
// projection. The window never reads engine state; whatever it shows is here or in an AuditRow.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "child_view.h"
#include "desk_view.h"
#include "domain/instrument.h"
#include "market_view.h"
#include "messages/messages.h"
#include "reconciliation_view.h"
#include "system_view.h"

namespace mystic {

/// One agent as the agents table shows it.
struct AgentView {
    AgentId id = NoAgent;
    std::string name;      ///< "risk"
    std::string title;     ///< "Risk Agent"
    std::string placement; ///< "lane", "thread 1" or "process"
    AgentState state = AgentState::Stopped;
    std::string reason;         ///< of the state, in words
    std::uint64_t messages = 0; ///< handled since start
    double messagesPerSecond = 0;
    std::uint64_t p50Ns = 0; ///< handler time over the last second, 0 = no data
    std::uint64_t p99Ns = 0;
    std::uint32_t restarts = 0;
    std::int64_t uptimeNs = -1; ///< logical; -1 = not running
    std::uint64_t errors = 0;
    bool inProcess = false;
    ChildProcessView child;   ///< when inProcess: the one that decides
    ChildProcessView standby; ///< the one that would take over; agent == NoAgent when there is none
    friend bool operator==(const AgentView&, const AgentView&) = default;
};

/// Nodes of the flow graph are agent ids plus the reserved ids (FeedId, OrchestratorId, GateId, VenueId).
struct EdgeView {
    AgentId from = NoAgent;
    AgentId to = NoAgent;
    std::uint64_t count = 0;
    double perSecond = 0;
    std::uint64_t p50Ns = 0; ///< from the turn's start to delivery; 0 = no data
    std::uint64_t p99Ns = 0;
    std::uint32_t queueDepth = 0;
    std::uint64_t drops = 0;
    bool healthy = true;
    bool ended = false;            ///< its source has nothing more to send, and that is as it should be
    SeriesView<FlowPoint> history; ///< one point a second of this machine's clock, oldest first
    friend bool operator==(const EdgeView&, const EdgeView&) = default;
};

struct OrderView {
    OrderId orderId = 0;
    Seq trace = 0;
    InstrumentId instrument = NoInstrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderStatus status = OrderStatus::PendingNew;
    Quantity quantity;
    Quantity filled;
    Price limitPrice;
    Price stopPrice;
    Price averagePrice;
    Timestamp updated;
    std::string text;
    TimeInForce timeInForce = TimeInForce::GoodTillCancel;
    OrderOrigin origin = OrderOrigin::Strategy;
    OrderLink link = OrderLink::None;
    TrailUnit trailUnit = TrailUnit::None;
    bool postOnly = false;
    bool reduceOnly = false;
    std::int64_t trailOffset = 0; ///< raw price or share, as trailUnit says
    Timestamp expiresAt{};        ///< 0 = never
    friend bool operator==(const OrderView&, const OrderView&) = default;
};

struct PositionView {
    InstrumentId instrument = NoInstrument;
    Quantity net;
    Price averagePrice;
    Price mark;
    Money value;      ///< account currency
    Money unrealised; ///< account currency
    Money realised;   ///< account currency
    Money fees;
    bool markKnown = false;
    friend bool operator==(const PositionView&, const PositionView&) = default;
};

struct AlarmView {
    std::uint64_t id = 0; ///< stable while the condition lasts
    Alert alert;
    Timestamp raised;
    Timestamp cleared; ///< 0 = still active
    bool acknowledged = false;
    std::uint32_t occurrences = 1;
};

/// Ready or not, with a word for the tooltip.
struct LinkView {
    std::string name; ///< "Feed", "Venue", "Journal"
    bool up = false;
    std::string detail;
    bool ended = false; ///< not up because it came to its end, which is no fault
    friend bool operator==(const LinkView&, const LinkView&) = default;
};

/// One point of the equity curve, one per logical second at most, decimated by the projection to a bounded
/// number.
struct EquityPoint {
    Timestamp time;
    double equity = 0;
    double drawdown = 0; ///< share from the peak, <= 0
};

enum class SessionMode : std::uint8_t { Demo, Replay, Paper };
enum class SessionPhase : std::uint8_t { Starting, Running, Paused, Ended, Failed };

struct StationSnapshot {
    std::uint64_t version = 0;
    SessionMode mode = SessionMode::Demo;
    SessionPhase phase = SessionPhase::Starting;
    std::string sessionName;
    std::string phaseDetail; ///< "end of data", or the error
    Timestamp logicalTime;
    double speed = 1.0;   ///< 0 = as fast as possible
    double progress = -1; ///< 0..1, negative = endless
    Seq turns = 0;
    Seq durable = 0;
    double turnsPerSecond = 0;
    std::uint64_t decisionP50Ns = 0; ///< tick to intent accepted
    std::uint64_t decisionP99Ns = 0;
    std::string chainHead;          ///< hex
    std::uint64_t outputDigest = 0; ///< over every output, without the run id: equal for equal runs
    std::string journalPath;
    bool journalOk = true;

    TradingState tradingState = TradingState::Active;
    std::string tradingStateReason;
    Timestamp tradingStateSince;
    std::string lastKillTiming; ///< "gate closed 0.2 ms, 3 cancels sent 1.1 ms after the click"

    std::string accountCurrency;
    bool equityKnown = false;
    Money equity;
    Money dayPnl;
    Money realised;
    Money unrealised;
    Money fees;
    Money startingCash;
    Ratio drawdown;        ///< positive
    RiskReport risk;       ///< last from Risk; agent == NoAgent while none
    RiskReport compliance; ///< last limit use from Compliance

    std::vector<AgentView> agents;
    std::vector<EdgeView> edges;
    std::vector<OrderView> orders; ///< newest first, bounded; working ones always included
    std::vector<PositionView> positions;
    std::vector<QuoteView> quotes;                       ///< by instrument id, as are bars and depth
    std::vector<std::shared_ptr<const BarHistory>> bars; ///< null = no price yet
    std::vector<std::shared_ptr<const DepthView>> depth; ///< null = the source sends no book
    SeriesView<FillView> fills;                          ///< own, oldest first, bounded
    std::uint64_t fillsDropped = 0;                      ///< older ones, no longer here
    Duration staleAfter = seconds(60);                   ///< age at which the gate calls data stale
    std::vector<AlarmView> alarms;                       ///< active or unacknowledged, most severe first
    std::vector<LinkView> links;
    std::vector<StreamView> streams;
    std::vector<ModelMetrics> metrics;
    std::shared_ptr<const std::vector<EquityPoint>> equityCurve;
    std::shared_ptr<const InstrumentMaster> instruments;
    std::shared_ptr<const DeskView> desk;                     ///< null before the first turn
    std::shared_ptr<const ReconciliationView> reconciliation; ///< null before the first snapshot
    ProcessView process;
    JournalView journal;
};

/// One line of the audit log: a record of the journal in words.
struct AuditRow {
    Seq seq = 0;
    Seq trace = 0;
    Timestamp time;
    AgentId source = NoAgent;
    MessageKind kind = MessageKind::None;
    Severity severity = Severity::Info;
    InstrumentId instrument = NoInstrument;
    std::string sourceName;
    std::string text;
};

} // namespace mystic
