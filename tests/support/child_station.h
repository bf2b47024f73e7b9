// A session with agents in child processes on a market in real time, with the gate's view of them in reach.
#pragma once

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <thread>

#include "session/session_parts.h"
#include "session_rig.h"
#include "supervision/engine_host.h"
#include "supervision/posix_spawner.h"
#include "supervision/process_host.h"
#include "supervision/system_clock.h"

namespace mystic::testing {

/// Asks again and again, without sleeping in between; the milliseconds it took, or -1.
inline double milliUntil(const std::function<bool()>& done, double most = 10'000)
{
    const auto from = std::chrono::steady_clock::now();
    for (;;) {
        const bool isDone = done();
        const double passed =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
        if (isDone)
            return passed;
        if (passed > most)
            return -1;
        std::this_thread::yield();
    }
}

/// True when no process of that number runs; one that only waits to be reaped counts as gone.
inline bool isGone(std::int32_t pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    const auto name = text.rfind(')');
    return name == std::string::npos || text.substr(name + 2, 1) == "Z" || text.substr(name + 2, 1) == "X";
}

/// A demo market in one instrument; agents as given.
inline std::string liveConfig(const std::string& agents)
{
    return R"({
  "session": {"name": "test", "mode": "demo", "speed": 1, "seed": 7, "account_currency": "USD", "starting_cash": 100000},
  "instruments": [{"symbol": "TEST", "currency": "USD", "tick_size": 0.01, "lot_size": 0.001, "min_quantity": 0.001}],
  "feed": {"kind": "synthetic", "bar_interval": 1, "synthetic": [{"instrument": "TEST", "start_price": 100,
           "quotes_per_second": 200, "trades_per_second": 100, "volatility_bp_per_second": 20}]},
  "gate": {"max_order_value": 1000000, "max_daily_volume": 100000000, "max_daily_trades": 100000,
           "max_position_value": 1000000, "max_gross_exposure": 10000000},
  "agents": [)" +
           agents + "]}";
}

/// One agent of liveConfig().
inline std::string agentText(const std::string& name, const std::string& type, bool process,
                             const std::string& config = "{}", bool standby = false)
{
    return R"({"name": ")" + name + R"(", "type": ")" + type + R"(", "placement": ")" +
           (process ? "process" : "lane") +
           (standby ? R"(", "standby": true, "config": )" : R"(", "config": )") + config + "}";
}

/// The parts of a session around its child processes, run by hand.
class ChildStation {
public:
    ChildStation(const std::string& configText, std::string program)
    {
        m_config = *loadSessionConfig(configText, "test.json", vocabularyOf(m_registry));
        m_parts =
            std::make_unique<SessionParts>(*makeSessionParts(m_config, m_registry, TradingState::Active, 1));
        const Timestamp start = SystemClock::wallTime();
        m_feed = *makeFeed(m_config, *m_parts->instruments, "", start);
        m_venue = makeVenue(m_config, *m_parts->instruments);
        m_door = std::make_unique<VenueDoor>(*m_venue);
        m_pipeline = std::make_unique<TurnPipeline>(m_parts->pipelineParts(m_config, m_clock, Hash{}));
        m_sequencer = std::make_unique<Sequencer>(*m_pipeline, *m_feed, *m_door, outOfBand, *m_parts->gate,
                                                  m_clock, SequencerOptions{1000, start, true});
        m_projection = std::make_unique<Projection>(*m_pipeline, m_parts->instruments, "USD",
                                                    m_config.startingCash, TimeZone(), m_clock);
        if (!m_sequencer->start())
            std::abort();
        ProcessHostParts children;
        children.pipeline = m_pipeline.get();
        children.sequencer = m_sequencer.get();
        children.outOfBand = &outOfBand;
        children.spawner = &m_spawner;
        children.clock = &m_clock;
        children.program = std::move(program);
        children.common.instruments = m_parts->instruments.get();
        children.common.accountCurrency = "USD";
        children.common.startingCash = m_config.startingCash;
        children.common.runSeed = 7;
        children.agentCount = m_pipeline->agents().size();
        for (const auto& agent : m_pipeline->agents()) {
            if (!agent->spec().process)
                continue;
            ChildAgentSpec& spec = children.agents.emplace_back();
            spec.id = agent->id();
            spec.role = agent->role();
            spec.name = agent->spec().name;
            spec.title = agent->spec().title;
            const AgentConfig& written = *std::ranges::find(m_config.agents, spec.name, &AgentConfig::name);
            spec.type = written.type;
            spec.standby = written.standby;
            spec.factory = agent->spec().factory;
            spec.config = agent->spec().config;
        }
        m_children = std::make_unique<ProcessHost>(std::move(children));
        HostParts host;
        host.pipeline = m_pipeline.get();
        host.sequencer = m_sequencer.get();
        host.projection = m_projection.get();
        host.door = m_door.get();
        host.outOfBand = &outOfBand;
        host.clock = &m_clock;
        host.turnsFinished = [this] {
            if (m_children->hasWork())
                m_children->wake();
        };
        host.describe = [this](SessionFacts& facts) { facts.children = m_children->views(); };
        m_host = std::make_unique<EngineHost>(std::move(host));
        m_host->start();
        m_children->start();
    }
    ~ChildStation()
    {
        m_children->stop();
        m_host->stop();
    }

    [[nodiscard]] ChildProcessView view(const std::string& name, bool standby = false) const
    {
        const AgentId id = m_pipeline->findAgent(name);
        for (const ChildProcessView& child : m_children->views())
            if (child.agent == id && child.isStandby == standby)
                return child;
        return {};
    }
    [[nodiscard]] std::shared_ptr<const StationSnapshot> snapshot() const { return m_projection->snapshot(); }
    [[nodiscard]] AgentView agent(const std::string& name) const
    {
        for (const AgentView& agent : snapshot()->agents)
            if (agent.name == name)
                return agent;
        return {};
    }
    [[nodiscard]] std::size_t orders() const { return snapshot()->orders.size(); }
    bool waitReady(const std::string& name, double most = 10'000) const
    {
        return milliUntil([&] { return view(name).ready && agent(name).state == AgentState::Running; },
                          most) >= 0;
    }
    bool waitState(const std::string& name, std::string_view state, double most = 10'000) const
    {
        return milliUntil([&] { return view(name).state == state; }, most) >= 0;
    }
    void command(OperatorAction action, const std::string& name)
    {
        OperatorCommand command;
        command.action = action;
        command.agent = m_pipeline->findAgent(name);
        command.commandId = m_host->nextCommandId();
        command.person = "tester";
        command.reason = "test";
        m_host->post(Message::make(command, OperatorId));
    }
    void stopChildren() { m_children->stop(); }
    [[nodiscard]] bool isAway(AgentRole role) const
    {
        return role == AgentRole::Risk ? outOfBand.riskAway.load() : outOfBand.complianceAway.load();
    }
    [[nodiscard]] std::uint64_t refused() const { return m_sequencer->childReplies().refused(); }

    OutOfBand outOfBand;

private:
    AgentRegistry m_registry = AgentRegistry::withBuiltIns();
    SessionConfig m_config;
    std::unique_ptr<SessionParts> m_parts;
    SystemClock m_clock;
    PosixSpawner m_spawner;
    std::unique_ptr<MarketFeed> m_feed;
    std::unique_ptr<Venue> m_venue;
    std::unique_ptr<VenueDoor> m_door;
    std::unique_ptr<TurnPipeline> m_pipeline;
    std::unique_ptr<Sequencer> m_sequencer;
    std::unique_ptr<Projection> m_projection;
    std::unique_ptr<ProcessHost> m_children;
    std::unique_ptr<EngineHost> m_host;
};

} // namespace mystic::testing
