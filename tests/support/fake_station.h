// A station without an engine, for tests of the window: hands out snapshots made by hand and remembers what
// was asked of it. Amounts: nothing (a session that has not begun), little (a quiet moment), a lot (every
// panel full).
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "engine/station_port.h"

namespace mystic::testing {

/// One call of kill() or configure(), as it came.
struct KillCall {
    int level = 0;
    bool keepProtectiveStops = false;
    std::string person;
    std::string reason;
};
struct ConfigureCall {
    AgentId agent = NoAgent;
    std::string key;
    std::string jsonValue;
    std::string person;
    std::string reason;
};

class FakeStation final : public StationPort {
public:
    FakeStation() { set(StationSnapshot{}); }

    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const override { return m_snapshot; }
    [[nodiscard]] Mailbox<AuditRow>::Batch takeAuditRows() override { return m_audit.take(); }
    std::uint64_t send(OperatorCommand command) override
    {
        command.commandId = commands.size() + 1;
        commands.push_back(command);
        return command.commandId;
    }
    std::uint64_t placeOrder(OperatorOrder order) override
    {
        order.commandId = 1000 + orders.size();
        orders.push_back(order);
        return order.commandId;
    }
    void kill(int level, bool keepProtectiveStops, std::string_view person, std::string_view reason) override
    {
        kills.push_back({level, keepProtectiveStops, std::string(person), std::string(reason)});
        if (onKill)
            onKill();
    }
    [[nodiscard]] std::shared_ptr<const AgentConfigView> agentConfig(AgentId agent) const override
    {
        for (const auto& config : configs)
            if (config->agent == agent)
                return config;
        return nullptr;
    }
    void configure(AgentId agent, std::string_view key, std::string_view jsonValue, std::string_view person,
                   std::string_view reason) override
    {
        configured.push_back(
            {agent, std::string(key), std::string(jsonValue), std::string(person), std::string(reason)});
    }
    std::uint32_t watchMessages(MessageWatch watch) override
    {
        watches.push_back(watch);
        (void)m_messages.take();
        return static_cast<std::uint32_t>(watches.size());
    }
    [[nodiscard]] Mailbox<MessageRow>::Batch takeMessages() override { return m_messages.take(); }

    void set(StationSnapshot snapshot)
    {
        snapshot.version = ++m_version;
        m_snapshot = std::make_shared<const StationSnapshot>(std::move(snapshot));
    }
    /// Changes a copy of the current snapshot and makes it the newest.
    void change(const std::function<void(StationSnapshot&)>& edit)
    {
        StationSnapshot next = *m_snapshot;
        edit(next);
        set(std::move(next));
    }
    void pushAudit(AuditRow row) { m_audit.push(std::move(row)); }
    /// As for the latest choice of watchMessages().
    void pushMessage(MessageRow row)
    {
        row.watch = static_cast<std::uint32_t>(watches.size());
        m_messages.push(std::move(row));
    }

    std::vector<OperatorCommand> commands;
    std::vector<OperatorOrder> orders;
    std::vector<KillCall> kills;
    std::vector<ConfigureCall> configured;
    std::vector<MessageWatch> watches;
    std::vector<std::shared_ptr<const AgentConfigView>> configs;
    std::function<void()> onKill;

private:
    std::shared_ptr<const StationSnapshot> m_snapshot;
    Mailbox<AuditRow> m_audit{4096};
    Mailbox<MessageRow> m_messages{2000};
    std::uint64_t m_version = 0;
};

inline std::shared_ptr<AgentConfigView> fakeConfig(AgentId agent, std::string name)
{
    using Type = ConfigKey::Type;
    auto config = std::make_shared<AgentConfigView>();
    config->agent = agent;
    config->name = std::move(name);
    const auto add = [&config](ConfigKey key, std::string value) {
        AgentConfigValue& one = config->values.emplace_back();
        one.key = std::move(key);
        one.value = std::move(value);
    };
    add({Type::Integer, "max_daily_trades", "100", "1", "100000", "trades/day",
         "Most trades on one trading day; executions and pending orders count."},
        "100");
    add({Type::Decimal, "max_daily_volume", "1000000", "0", "", "account currency/day",
         "Most traded notional on one trading day."},
        "250000.5");
    add({Type::TextList, "restricted_list", "[]", "", "", "symbols", "Instruments that must not be traded."},
        R"(["SOL-USD", "LTC-USD"])");
    add({Type::Text, "day_zone", "\"UTC\"", "", "", "POSIX TZ rule", "Whose midnight ends the trading day."},
        "\"UTC\"");
    add({Type::Boolean, "block_when_stale", "true", "", "", "", "Whether old prices block new risk."},
        "true");
    return config;
}

inline constexpr Timestamp FakeNow{1'466'253'667'202'114'000}; // 2016-06-18T12:41:07.202114Z

inline std::shared_ptr<const InstrumentMaster> fakeInstruments()
{
    auto master = std::make_shared<InstrumentMaster>();
    for (const char* symbol : {"BTC-USD", "ETH-USD", "SOL-USD", "LTC-USD"}) {
        Instrument instrument;
        instrument.symbol = symbol;
        instrument.baseCurrency = instrument.symbol.substr(0, 3);
        instrument.currency = "USD";
        instrument.lotSize = Quantity::fromRaw(100'000); // 0.001; decimals follow tick and lot
        (void)master->add(std::move(instrument));
    }
    return master;
}

inline Money fakeMoney(double value)
{
    return Money::fromDouble(value);
}

inline LimitUse limitUse(CheckId id, Unit unit, double value, double warn, double limit, CheckOutcome outcome)
{
    const auto raw = [unit](double v) {
        return unit == Unit::Count ? static_cast<std::int64_t>(v) : Money::fromDouble(v).raw();
    };
    return {id, outcome, unit, 0, raw(value), raw(warn), raw(limit)};
}

inline void addLimit(RiskReport& report, const LimitUse& use)
{
    report.limits[report.limitCount++] = use;
}

inline AgentView fakeAgent(AgentId id, std::string name, std::string title, AgentState state,
                           double perSecond, std::uint64_t p99Ns, std::uint32_t restarts = 0,
                           std::string reason = {})
{
    AgentView agent;
    agent.id = id;
    agent.name = std::move(name);
    agent.title = std::move(title);
    agent.placement = "lane";
    agent.state = state;
    agent.reason = std::move(reason);
    agent.messages = static_cast<std::uint64_t>(perSecond * 3600);
    agent.messagesPerSecond = perSecond;
    agent.p50Ns = p99Ns / 3;
    agent.p99Ns = p99Ns;
    agent.restarts = restarts;
    agent.uptimeNs = state == AgentState::Running ? 101'520'000'000'000 : -1;
    return agent;
}

/// Five minutes of an edge: a swell, and a spike of latency in the middle.
inline SeriesView<FlowPoint> fakeFlowHistory(double perSecond)
{
    SharedSeries<FlowPoint> history(300);
    for (int i = 0; i < 300; ++i) {
        const double swell = 1.0 + 0.2 * std::sin(i * 0.11);
        const std::uint64_t spike = i > 148 && i < 153 ? 90'000 : 0;
        history.append({i * 1'000'000'000LL, perSecond * swell, static_cast<std::uint64_t>(1'400 * swell),
                        static_cast<std::uint64_t>(3'100 * swell) + spike});
    }
    return history.view();
}

inline EdgeView fakeEdge(AgentId from, AgentId to, double perSecond, bool healthy = true,
                         std::uint32_t queue = 0, std::uint64_t drops = 0)
{
    return {from,
            to,
            static_cast<std::uint64_t>(perSecond * 600),
            perSecond,
            1'400,
            3'100,
            queue,
            drops,
            healthy,
            false,
            fakeFlowHistory(perSecond)};
}

inline void addFakeFlow(StationSnapshot& s)
{
    s.edges = {fakeEdge(FeedId, 0, 41'200),
               fakeEdge(0, 1, 38),
               fakeEdge(1, 2, 38),
               fakeEdge(2, 3, 35),
               fakeEdge(3, GateId, 35),
               fakeEdge(GateId, VenueId, 34),
               fakeEdge(VenueId, OrchestratorId, 68),
               fakeEdge(0, OrchestratorId, 40),
               fakeEdge(1, OrchestratorId, 40),
               fakeEdge(2, OrchestratorId, 40, false, 12, 3),
               fakeEdge(3, OrchestratorId, 70)};
}

inline std::shared_ptr<const std::vector<EquityPoint>> fakeCurve(std::size_t points)
{
    auto curve = std::make_shared<std::vector<EquityPoint>>();
    double peak = 0;
    double equity = 100'500;
    for (std::size_t i = 0; i < points; ++i) {
        const double t = static_cast<double>(i);
        equity += 0.9 + 9 * std::sin(t * 0.37) + 6 * std::sin(t * 1.91) + 3 * std::cos(t * 0.013);
        peak = std::max(peak, equity);
        curve->push_back(
            {FakeNow - seconds(static_cast<std::int64_t>(points - i)), equity, equity / peak - 1.0});
    }
    return curve;
}

/// A session that has not begun: no agents, no prices, no equity.
inline StationSnapshot emptySnapshot()
{
    StationSnapshot s;
    s.sessionName = "demo";
    s.accountCurrency = "USD";
    s.instruments = fakeInstruments();
    s.equityCurve = fakeCurve(0);
    s.links = {{"Feed", false, "connecting"}, {"Venue", false, "connecting"}, {"Journal", true, "ok"}};
    return s;
}

/// A quiet moment: four agents running, one position, one order.
inline StationSnapshot quietSnapshot()
{
    StationSnapshot s = emptySnapshot();
    s.mode = SessionMode::Paper;
    s.phase = SessionPhase::Running;
    s.logicalTime = FakeNow;
    s.turns = 184'220;
    s.durable = 184'220;
    s.turnsPerSecond = 41'200;
    s.decisionP50Ns = 1'900;
    s.decisionP99Ns = 9'600;
    s.chainHead = "9c41d2aa00e07b";
    s.equityKnown = true;
    s.equity = fakeMoney(102'418.55);
    s.startingCash = fakeMoney(100'000);
    s.dayPnl = fakeMoney(1'204.18);
    s.drawdown = Ratio::fromDouble(0.0082);
    s.links = {{"Feed", true, "simulated market, 4 instruments"},
               {"Venue", true, "simulated exchange"},
               {"Journal", true, "durable"}};
    s.agents = {fakeAgent(0, "strategy", "Strategy Agent", AgentState::Running, 41'200, 3'100),
                fakeAgent(1, "compliance", "Compliance Agent", AgentState::Running, 38, 1'800),
                fakeAgent(2, "risk", "Risk Agent", AgentState::Running, 38, 14'000),
                fakeAgent(3, "execution", "Execution Agent", AgentState::Running, 35, 9'600)};
    addFakeFlow(s);
    s.edges[9] = fakeEdge(2, OrchestratorId, 40);
    s.risk.agent = 2;
    s.risk.returnsUsed = 250;
    s.risk.equity = s.equity;
    s.risk.valueAtRisk = fakeMoney(1'221);
    addLimit(s.risk, limitUse(CheckId::ValueAtRisk, Unit::Money, 1'221, 1'600, 2'000, CheckOutcome::Pass));
    addLimit(s.risk,
             limitUse(CheckId::ExpectedShortfall, Unit::Money, 1'740, 2'400, 3'000, CheckOutcome::Pass));
    addLimit(s.risk,
             limitUse(CheckId::GrossExposure, Unit::Money, 48'100, 80'000, 102'000, CheckOutcome::Pass));
    addLimit(s.risk,
             limitUse(CheckId::NetExposure, Unit::Money, 22'400, 80'000, 102'000, CheckOutcome::Pass));
    addLimit(s.risk, limitUse(CheckId::PositionSize, Unit::Share, 0.083, 0.08, 0.1, CheckOutcome::Warn));
    addLimit(s.risk, limitUse(CheckId::DailyLoss, Unit::Money, 240, 1'600, 2'000, CheckOutcome::Pass));
    addLimit(s.risk, limitUse(CheckId::Drawdown, Unit::Share, 0.0082, 0.08, 0.1, CheckOutcome::Pass));
    s.compliance.agent = 1;
    addLimit(s.compliance, limitUse(CheckId::MaxDailyTrades, Unit::Count, 35, 80, 100, CheckOutcome::Pass));
    addLimit(s.compliance,
             limitUse(CheckId::MaxDailyVolume, Unit::Money, 88'031, 80'000, 100'000, CheckOutcome::Warn));
    addLimit(s.compliance, limitUse(CheckId::MessageRate, Unit::PerSecond, 9, 80, 100, CheckOutcome::Pass));
    s.positions = {{0, Quantity::fromDouble(0.5), Price::fromDouble(64'012.25), Price::fromDouble(64'120.5),
                    fakeMoney(32'060.25), fakeMoney(54.12), fakeMoney(1'160.2), fakeMoney(9.62), true}};
    s.orders = {{makeOrderId(184'216, 0),
                 184'216,
                 0,
                 Side::Buy,
                 OrderType::Limit,
                 OrderPurpose::Entry,
                 OrderStatus::Filled,
                 Quantity::fromDouble(0.25),
                 Quantity::fromDouble(0.25),
                 Price::fromDouble(64'121),
                 {},
                 Price::fromDouble(64'120.5),
                 FakeNow,
                 {}}};
    s.equityCurve = fakeCurve(600);
    return s;
}

inline AlarmView fakeAlarm(std::uint64_t id, Severity severity, const char* text, bool acknowledged = false)
{
    AlarmView alarm;
    alarm.id = id;
    alarm.alert.severity = severity;
    alarm.alert.code = AlertCode::LimitWarning;
    alarm.alert.text = text;
    alarm.raised = FakeNow - seconds(16);
    alarm.acknowledged = acknowledged;
    return alarm;
}

inline AuditRow fakeAuditRow(Seq seq)
{
    static constexpr MessageKind Kinds[] = {MessageKind::Signal,       MessageKind::ComplianceVerdict,
                                            MessageKind::RiskVerdict,  MessageKind::OrderIntent,
                                            MessageKind::GateDecision, MessageKind::ExecutionReport};
    static const std::vector<std::pair<std::string, std::string>> Words = {
        {"strategy", "long BTC-USD conf 0.71, trend-cross"},
        {"compliance", "passed 14 checks"},
        {"risk", "approved 0.250 of 0.400, volatility target"},
        {"execution", "BUY 0.250 limit 64 121.00"},
        {"gate", "released, 3 approvals"},
        {"execution", "BTC-USD BUY 0.250 filled 0.250 @ 64 120.50"}};
    const std::size_t i = seq % Words.size();
    AuditRow row;
    row.seq = seq;
    row.trace = seq - seq % Words.size();
    row.time = FakeNow - milliseconds(5) + microseconds(static_cast<std::int64_t>(seq % 1000));
    row.source = static_cast<AgentId>(i % 4);
    row.kind = Kinds[i];
    row.instrument = 0;
    row.sourceName = Words[i].first;
    row.text = Words[i].second;
    if (seq % 41 == 0) {
        row.kind = MessageKind::Violation;
        row.severity = Severity::Medium;
        row.text = "order-to-trade ratio 9.1 > 8.0 on ETH-USD (warn)";
    }
    return row;
}

/// Everything at once: troubled agents, many orders and positions, alarms of each severity, large numbers.
/// Ten minutes of a process that works in waves and grows a little.
inline SeriesView<ProcessPoint> fakeProcessHistory(double share, std::uint64_t bytes)
{
    SharedSeries<ProcessPoint> history(600);
    for (int i = 0; i < 300; ++i)
        history.append({i * 1'000'000'000LL, share * (1.0 + 0.3 * std::sin(i * 0.09)),
                        bytes + static_cast<std::uint64_t>(i) * 4'096});
    return history.view();
}

/// Puts an agent into a process of its own.
inline void giveProcess(AgentView& agent, std::int32_t pid, std::uint32_t epoch, bool ready)
{
    ChildProcessView& child = agent.child;
    agent.placement = "process";
    agent.inProcess = true;
    child.agent = agent.id;
    child.pid = pid;
    child.epoch = epoch;
    child.alive = pid != 0;
    child.progressing = ready;
    child.ready = ready;
    child.reason = agent.reason;
    child.restarts = epoch - 1;
    child.lastRecoveryNs = epoch > 1 ? 812'000'000 : 0;
    child.isolation = ready ? "confined" : "none";
    child.handled = 4'120'332;
    child.owed = ready ? 3 : 4'812;
    child.dropped = ready ? 0 : 18'220;
    child.handlerMaxNs = 61'000;
    child.usageKnown = child.alive;
    child.cpuShare = 0.084;
    child.residentBytes = 21'400'000;
    child.history = fakeProcessHistory(0.084, 21'400'000);
}

/// A station whose deciders and strategy live in processes; Risk has a standby, the strategy hangs.
inline StationSnapshot processSnapshot()
{
    StationSnapshot s = quietSnapshot();
    giveProcess(s.agents[0], 48'213, 3, false);
    s.agents[0].state = AgentState::Hung;
    s.agents[0].reason = "no progress for 512 ms";
    s.agents[0].child.reason = s.agents[0].reason;
    giveProcess(s.agents[1], 48'201, 1, true);
    giveProcess(s.agents[2], 48'202, 2, true);
    s.agents[2].standby = s.agents[2].child;
    s.agents[2].standby.pid = 48'207;
    s.agents[2].standby.isStandby = true;
    return s;
}

inline StationSnapshot busySnapshot()
{
    StationSnapshot s = quietSnapshot();
    s.mode = SessionMode::Replay;
    s.sessionName = "bitfinex 2016-06-18";
    s.progress = 0.31;
    s.speed = 100;
    s.turns = 1'204'331'220;
    s.equity = fakeMoney(12'102'418.55);
    s.dayPnl = fakeMoney(-401'204.18);
    s.drawdown = Ratio::fromDouble(0.1382);
    s.risk.limits[6] = limitUse(CheckId::Drawdown, Unit::Share, 0.1382, 0.08, 0.1, CheckOutcome::Block);
    s.tradingState = TradingState::Halted;
    s.tradingStateReason = "operator: kill level 1";
    s.tradingStateSince = FakeNow - seconds(70);
    s.lastKillTiming = "gate closed 0.2 ms, 3 cancels sent 1.1 ms after the click";
    s.agents[0].reason = "3 strategies";
    s.agents[2] = fakeAgent(2, "risk", "Risk Agent", AgentState::BackingOff, 0, 14'000, 2,
                            "handler threw: price out of range; restarts in 2 s");
    s.agents[3].placement = "thread 1";
    s.agents.push_back(
        fakeAgent(4, "surveillance", "Surveillance observer", AgentState::Running, 12'700, 900'000));
    s.agents.push_back(fakeAgent(5, "sentiment", "Plugin agent", AgentState::Stopped, 0, 0));
    s.agents.push_back(
        fakeAgent(6, "experiment", "Plugin agent", AgentState::Failed, 0, 0, 4, "3 restarts in 60 s"));
    s.agents.push_back(
        fakeAgent(7, "slow", "Observer that hangs", AgentState::Hung, 0, 0, 1, "no progress for 3 s"));
    s.edges[9] = fakeEdge(2, OrchestratorId, 40, false, 12, 3);
    s.edges.push_back(fakeEdge(FeedId, 4, 12'700));
    s.edges.push_back(fakeEdge(4, OrchestratorId, 2));
    s.links[0] = {"Feed", false, "no event for 12 s"};
    s.orders.clear();
    for (std::uint64_t i = 0; i < 300; ++i) {
        OrderView order{makeOrderId(90'417 - i, 0),
                        90'417 - i,
                        static_cast<InstrumentId>(i % 4),
                        i % 3 == 0 ? Side::Sell : Side::Buy,
                        static_cast<OrderType>(i % 4),
                        static_cast<OrderPurpose>(i % 4),
                        static_cast<OrderStatus>(i % 9),
                        Quantity::fromInteger(static_cast<std::int64_t>(i % 7 + 1)),
                        Quantity::fromInteger(0),
                        Price::fromDouble(64'121.5),
                        Price::fromDouble(60'914.95),
                        {},
                        FakeNow - seconds(static_cast<std::int64_t>(i)),
                        {}};
        order.text = order.status == OrderStatus::Rejected ? "max daily volume 120 000 of 100 000" : "";
        s.orders.push_back(std::move(order));
    }
    s.positions.clear();
    for (InstrumentId i = 0; i < 4; ++i)
        s.positions.push_back({i, Quantity::fromDouble(i % 2 == 0 ? 12.5 : -40'000),
                               Price::fromDouble(64'012.25), Price::fromDouble(63'120.5),
                               fakeMoney(32'060.25 * (i + 1)), fakeMoney(-54.12 * (i + 1)),
                               fakeMoney(1'160.2), fakeMoney(9.62), i != 3});
    s.alarms = {
        fakeAlarm(1, Severity::Critical,
                  "Drawdown 13.82 % is above the limit 10 %: new risk is stopped. Consider flattening."),
        fakeAlarm(2, Severity::High,
                  "Risk Agent stopped answering; restarted by the orchestrator, 2 of 3 in 60 s"),
        fakeAlarm(3, Severity::Medium, "Daily volume 88 031 of 100 000 USD: 88 % used"),
        fakeAlarm(4, Severity::Medium, "Feed: no event for 12 s", true),
        fakeAlarm(5, Severity::Low, "Feed back after 4 s")};
    s.equityCurve = fakeCurve(4000);
    return s;
}

} // namespace mystic::testing
