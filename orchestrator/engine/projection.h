// Folds finished turns into what the window shows. A consumer of the ring on its own thread: the lane pays
// nothing for it. Invariant: everything in a snapshot is a fold of the turns, plus figures about this machine
// (rates, latencies) that are never journaled. Nothing here can influence a decision.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "agent_config_book.h"
#include "alarms.h"
#include "audit_text.h"
#include "bar_recorder.h"
#include "contract/mark_rule.h"
#include "desk_fold.h"
#include "domain/portfolio.h"
#include "flow_fold.h"
#include "histogram.h"
#include "log_port.h"
#include "mailbox.h"
#include "pipeline.h"
#include "reconciliation_fold.h"
#include "snapshot.h"

namespace mystic {

/// What does not come from turns: filled by the session before each snapshot.
struct SessionFacts {
    SessionMode mode = SessionMode::Demo;
    SessionPhase phase = SessionPhase::Starting;
    std::string sessionName;
    std::string phaseDetail;
    double speed = 1.0;
    double progress = -1;
    Timestamp logicalTime;
    Seq durable = 0;
    std::string journalPath;
    JournalView journal;
    ProcessView process;
    std::string lastKillTiming;
    TradingState tradingState =
        TradingState::Active; ///< folded from the turns or, if further, set by the kill switch
    bool feedUp = true;
    bool venueUp = true;
    std::uint32_t queueDepth = 0;
    std::vector<StreamHealth> streams;
    Duration staleAfter = seconds(60); ///< the gate's limit at the session's start
    GateLimitsView gateLimits;
    VenueFacts venue;
    std::vector<ChildProcessView> children; ///< of agents in processes of their own
    std::vector<AgentId> hung;              ///< agents that have not come back from a handler
};

/// The ring's reading consumer. consume() and publish() on one thread; snapshot() and takeAuditRows() on any.
class Projection {
public:
    static constexpr std::size_t OrdersMax = 500;
    static constexpr std::size_t EquityPointsMax = 20'000;
    static constexpr std::size_t FillsMax = 10'000;
    /// Closed bars kept of all instruments and levels together (48 bytes each, 58 MB), shared out evenly.
    static constexpr std::size_t BarsMax = 1'200'000;
    static constexpr std::size_t BarsPerLevelMax = 20'000;

    Projection(TurnPipeline& pipeline, std::shared_ptr<const InstrumentMaster> instruments,
               std::string accountCurrency, Money startingCash, TimeZone dayZone, const Clock& clock);

    /// Folds what is finished, at most `turnsMax`. Returns turns folded.
    std::size_t consume(std::size_t turnsMax = 4096);
    [[nodiscard]] bool hasWork() const { return m_cursor.load() < m_pipeline.finished(); }
    [[nodiscard]] Seq lag() const { return m_pipeline.finished() - m_cursor.load(); }
    /// Replaces the snapshot.
    void publish(const SessionFacts& facts);

    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const;
    /// Any thread.
    [[nodiscard]] const AgentConfigBook& agentConfigs() const { return m_configs; }
    [[nodiscard]] Mailbox<AuditRow>::Batch takeAuditRows() { return m_auditRows.take(); }
    /// See StationPort. Any thread.
    std::uint32_t watchMessages(MessageWatch watch) { return m_flow.watch(watch); }
    [[nodiscard]] Mailbox<MessageRow>::Batch takeMessages() { return m_flow.take(); }
    /// Takes the choice up before the next publish(), where none will come. Thread: consume()'s.
    void followWatch() { m_flow.follow(m_turns); }
    /// Where audit rows are logged too, a component each source. Before the first turn; null = nowhere.
    void setLog(LogSink* log) { m_log = log; }
    [[nodiscard]] EventCount& wake() { return m_wake; }

private:
    struct AgentFold {
        AgentState state = AgentState::Running;
        std::string reason;
        std::uint32_t restarts = 0;
        Timestamp since;
        std::uint64_t messagesAtLast = 0;
        double perSecond = 0;
        LatencyHistogram handler;
    };

    /// The book of an instrument whose source sends one.
    struct BookFold {
        DepthBook book;
        std::shared_ptr<const DepthView> view;
        bool changed = false;
    };
    struct DayFold {
        std::int64_t day = INT64_MIN;
        bool opensAtMid = false; ///< the day's first price was a mid: a trade's replaces it
        bool hasTrades = false;
    };

    void fold(const Turn& turn);
    void foldInput(const Turn& turn);
    void foldMarket(const MarketEvent& event, Timestamp time);
    void foldBook(const MarketEvent& event, QuoteView& quote, Timestamp time);
    /// The instrument's day, begun afresh when midnight has passed.
    [[nodiscard]] DayFold& today(QuoteView& quote, Timestamp time);
    void openAtMid(QuoteView& quote, Timestamp time);
    void foldTraded(const MarketEvent& event, QuoteView& quote, Timestamp time);
    void foldConfig(const ConfigChange& change);
    void foldReport(const ExecutionReport& report, const Turn& turn);
    void foldFill(const ExecutionReport& report, const Turn& turn);
    void foldCommand(const OperatorCommand& command, Timestamp time);
    void log(const AuditRow& row);
    void foldTiming(const Turn& turn);
    void foldEquity(Timestamp time);
    void thinEquityCurve();
    void trimOrders();
    void updateRates(const SessionFacts& facts);
    [[nodiscard]] std::uint64_t arrivedOf(const StreamHealth& stream, std::size_t index);
    void fillMarket(StationSnapshot& out, const SessionFacts& facts);
    [[nodiscard]] static std::shared_ptr<const DepthView> depthOf(BookFold& fold);
    void fillAgents(StationSnapshot& out, const SessionFacts& facts) const;
    void fillAccount(StationSnapshot& out) const;
    void fillEdges(StationSnapshot& out, const SessionFacts& facts) const;
    void fillLinks(StationSnapshot& out, const SessionFacts& facts) const;
    [[nodiscard]] AgentId firstOf(AgentRole role) const;

    TurnPipeline& m_pipeline;
    std::shared_ptr<const InstrumentMaster> m_instruments;
    TimeZone m_dayZone;
    const Clock& m_clock;
    Cursor& m_cursor;
    EventCount m_wake;
    NameBook m_names;
    FlowFold m_flow;
    LogSink* m_log = nullptr;
    std::array<LogChannel*, 256> m_channels{}; ///< by source, as far as it has written
    AgentConfigBook m_configs;
    Portfolio m_portfolio;
    MarkRule m_marks;
    Mailbox<AuditRow> m_auditRows{20'000};

    std::vector<AgentFold> m_agents;
    std::vector<OrderView> m_orders; ///< newest last
    SharedSeries<FillView> m_fills{FillsMax};
    std::vector<QuoteView> m_quotes;
    std::vector<DayFold> m_today;    ///< by instrument
    std::vector<bool> m_sendsQuotes; ///< by instrument: its best prices are not taken from its book
    std::int64_t m_marketDay = INT64_MIN;
    std::int64_t m_marketDayUntilNs = INT64_MIN;    ///< no midnight comes before
    std::vector<std::unique_ptr<BookFold>> m_books; ///< by instrument; null = no delta came
    std::vector<BarRecorder> m_recorders;           ///< by instrument
    std::optional<Duration> m_staleAfter;           ///< when it was changed while the session runs
    std::vector<std::uint64_t> m_streamEventsAtLast;
    std::vector<double> m_streamRates;
    std::vector<InstrumentId> m_streamInstruments; ///< of each stream; NoInstrument: not known
    DeskFold m_desk;
    ReconciliationFold m_reconciliation;
    AlarmList m_alarms;
    RiskReport m_risk;
    RiskReport m_compliance;
    std::vector<ModelMetrics> m_metrics;
    LatencyHistogram m_decision;

    std::vector<EquityPoint> m_equity;
    std::int64_t m_equityStepNs = 1'000'000'000;
    Timestamp m_equityAt;
    double m_peak = 0;
    Money m_dayStartEquity;
    std::int64_t m_day = INT64_MIN;
    bool m_equityKnown = false;
    Money m_lastEquity;

    std::string m_tradingReason;
    Timestamp m_tradingSince;
    Seq m_turns = 0;
    Hash m_chain{};
    std::uint64_t m_outputDigest = 0;
    Timestamp m_time;
    std::int64_t m_ratesAtNs = 0;
    Seq m_turnsAtLast = 0;
    double m_turnsPerSecond = 0;
    std::uint64_t m_version = 0;

    mutable std::mutex m_snapshotMutex; ///< protects m_snapshot (a pointer swap)
    std::shared_ptr<const StationSnapshot> m_snapshot;
};

} // namespace mystic
