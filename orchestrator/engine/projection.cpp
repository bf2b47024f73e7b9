#include "projection.h"

#include <algorithm>

namespace mystic {

namespace {

constexpr std::int64_t RateWindowNs = 1'000'000'000;

std::size_t stageOf(AgentRole role)
{
    return static_cast<std::size_t>(role);
}

} // namespace

Projection::Projection(TurnPipeline& pipeline, std::shared_ptr<const InstrumentMaster> instruments,
                       std::string accountCurrency, Money startingCash, TimeZone dayZone, const Clock& clock)
    : m_pipeline(pipeline), m_instruments(std::move(instruments)), m_dayZone(std::move(dayZone)),
      m_clock(clock), m_cursor(pipeline.addConsumer()), m_flow(pipeline, m_names),
      m_portfolio(*m_instruments, std::move(accountCurrency), startingCash), m_marks(m_instruments->size()),
      m_dayStartEquity(startingCash), m_lastEquity(startingCash),
      m_snapshot(std::make_shared<StationSnapshot>())
{
    m_names.instruments = m_instruments.get();
    const std::size_t count = m_instruments->size();
    m_quotes.resize(count);
    m_today.resize(count);
    m_sendsQuotes.resize(count);
    m_books.resize(count);
    for (const Instrument& instrument : m_instruments->all())
        m_quotes[instrument.id].instrument = instrument.id;
    const std::size_t share = BarsMax / (BarHistory::Levels * std::max<std::size_t>(count, 1));
    m_recorders.assign(count, BarRecorder(std::min(share, BarsPerLevelMax)));
    m_peak = startingCash.toDouble();
    m_equity.reserve(EquityPointsMax + 1);
}

std::size_t Projection::consume(std::size_t turnsMax)
{
    if (m_agents.empty()) {
        for (const auto& agent : m_pipeline.agents()) {
            m_names.agents.push_back(agent->spec().name);
            if (const auto sample = agent->spec().factory())
                m_configs.add(agent->id(), agent->spec().name, sample->configKeys(), agent->spec().config);
            AgentFold& fold = m_agents.emplace_back();
            fold.state = !agent->spec().autostart ? AgentState::Stopped
                         : agent->spec().process  ? AgentState::Starting
                                                  : AgentState::Running;
        }
    }
    const Seq from = m_cursor.load() + 1;
    const Seq to = std::min<Seq>(m_pipeline.finished(), m_cursor.load() + turnsMax);
    for (Seq seq = from; seq <= to; ++seq) {
        fold(m_pipeline.ring().at(seq));
        m_cursor.store(seq);
    }
    return to < from ? 0 : to - from + 1;
}

void Projection::fold(const Turn& turn)
{
    m_turns = turn.header.seq;
    m_time = turn.header.time;
    m_chain = turn.chain;
    for (const std::uint64_t digest : turn.header.digests)
        m_outputDigest = mixDigest(m_outputDigest, digest);
    m_outputDigest = mixDigest(m_outputDigest, static_cast<std::uint64_t>(turn.header.products));
    if (turn.header.seq == 1)
        for (AgentFold& agent : m_agents)
            agent.since = turn.header.time;
    foldInput(turn);
    m_desk.fold(turn);
    m_reconciliation.fold(turn);
    m_flow.fold(turn);
    if (turn.timing.timed)
        foldTiming(turn);
    foldEquity(turn.header.time);
    const bool plainMarket = turn.header.inputKind == MessageKind::MarketEvent && turn.header.products == 0 &&
                             turn.input.as<MarketEvent>().kind != MarketEventKind::Status;
    if (!plainMarket)
        forEachAuditRow(turn, m_names, [this](AuditRow row) {
            log(row);
            m_auditRows.push(std::move(row));
        });
}

/// What agents and gate do at level debug, what they are told and meet at info and above.
void Projection::log(const AuditRow& row)
{
    if (m_log == nullptr)
        return;
    LogLevel level = LogLevel::Debug;
    if (row.severity >= Severity::High)
        level = LogLevel::Error;
    else if (row.severity >= Severity::Medium)
        level = LogLevel::Warning;
    else if (row.kind == MessageKind::AgentStatus || row.kind == MessageKind::ConfigChange ||
             row.kind == MessageKind::OperatorCommand || row.kind == MessageKind::Alert ||
             row.kind == MessageKind::AgentError)
        level = LogLevel::Info;
    LogChannel*& channel = m_channels[row.source];
    if (channel == nullptr)
        channel = &m_log->channel(row.sourceName);
    if (channel->wants(level))
        channel->write(level,
                       std::string(toText(row.kind)) + " turn " + std::to_string(row.seq) + ": " + row.text);
}

void Projection::foldInput(const Turn& turn)
{
    const Message& input = turn.input;
    const Timestamp time = turn.header.time;
    switch (input.kind) {
    case MessageKind::MarketEvent:
        foldMarket(input.as<MarketEvent>(), time);
        break;
    case MessageKind::ExecutionReport:
        foldReport(input.as<ExecutionReport>(), turn);
        break;
    case MessageKind::AgentStatus: {
        const auto& status = input.as<AgentStatus>();
        if (status.agent < m_agents.size()) {
            AgentFold& agent = m_agents[status.agent];
            agent.state = status.state;
            agent.reason = status.reason.str();
            agent.restarts = status.restarts;
            agent.since = status.since;
        }
        break;
    }
    case MessageKind::Alert:
        m_alarms.apply(input.as<Alert>(), time);
        break;
    case MessageKind::ConfigChange:
        m_configs.apply(input.as<ConfigChange>(), turn.header.seq, time);
        foldConfig(input.as<ConfigChange>());
        break;
    case MessageKind::AgentError:
        m_configs.apply(input.as<AgentError>());
        break;
    case MessageKind::OperatorCommand:
        foldCommand(input.as<OperatorCommand>(), time);
        break;
    case MessageKind::RiskReport: {
        const auto& report = input.as<RiskReport>();
        const bool fromRisk = report.agent < m_pipeline.agents().size() &&
                              m_pipeline.agents()[report.agent]->role() == AgentRole::Risk;
        (fromRisk ? m_risk : m_compliance) = report;
        break;
    }
    case MessageKind::ModelMetrics: {
        const auto& metrics = input.as<ModelMetrics>();
        const auto same = std::ranges::find_if(m_metrics, [&](const ModelMetrics& m) {
            return m.agent == metrics.agent && m.strategyId == metrics.strategyId;
        });
        if (same != m_metrics.end())
            *same = metrics;
        else if (m_metrics.size() < 256)
            m_metrics.push_back(metrics);
        break;
    }
    default:
        break;
    }
}

void Projection::foldReport(const ExecutionReport& report, const Turn& turn)
{
    if (report.type == ExecutionType::Adjusted) { // of no order
        m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                              report.fee);
        return;
    }
    const auto found =
        std::ranges::find(m_orders.rbegin(), m_orders.rend(), report.orderId, &OrderView::orderId);
    OrderView* order = found == m_orders.rend() ? nullptr : &*found;
    if (order == nullptr) {
        order = &m_orders.emplace_back();
        order->orderId = report.orderId;
        order->trace = turn.header.trace;
        order->instrument = report.instrument;
        order->side = report.side;
        order->type = report.orderType;
        order->purpose = report.purpose;
        order->timeInForce = report.timeInForce;
        order->origin = report.origin;
        order->link = report.link;
        order->trailUnit = report.trailUnit;
        order->trailOffset = report.trailOffset;
        order->postOnly = report.postOnly != 0;
        order->reduceOnly = report.reduceOnly != 0;
        order->expiresAt = report.expiresAt;
    }
    const bool refusedChange =
        report.type == ExecutionType::CancelRejected || report.type == ExecutionType::ReplaceRejected;
    const bool saysNothingOfStatus = refusedChange || report.type == ExecutionType::Restated;
    if (!isTerminal(order->status) && !saysNothingOfStatus)
        order->status = report.status;
    if (!refusedChange) {
        order->quantity = report.orderQuantity;
        order->limitPrice = report.limitPrice;
        order->stopPrice = report.stopPrice;
    }
    order->updated = turn.header.time;
    if (!report.text.empty())
        order->text = report.text.str();
    if (report.type == ExecutionType::Trade) {
        const double before = order->filled.toDouble();
        const double last = report.lastQuantity.toDouble();
        order->averagePrice = Price::fromDouble(
            (order->averagePrice.toDouble() * before + report.lastPrice.toDouble() * last) / (before + last));
        order->filled += report.lastQuantity;
        m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                              report.fee);
        foldFill(report, turn);
    }
    if (m_orders.size() > OrdersMax * 2)
        trimOrders();
}

/// Keeps all working orders and the newest of the rest.
void Projection::trimOrders()
{
    std::size_t surplus = m_orders.size() - OrdersMax;
    std::erase_if(m_orders, [&](const OrderView& order) {
        if (surplus == 0 || !isTerminal(order.status))
            return false;
        --surplus;
        return true;
    });
}

void Projection::foldCommand(const OperatorCommand& command, Timestamp time)
{
    if (command.action == OperatorAction::AcknowledgeAlarm)
        m_alarms.acknowledge(static_cast<std::uint64_t>(command.argument));
    const bool changesState =
        command.action == OperatorAction::Halt || command.action == OperatorAction::Kill ||
        command.action == OperatorAction::Reduce || command.action == OperatorAction::Rearm;
    if (changesState) {
        m_tradingReason = command.person.str() + ": " + command.reason.str();
        m_tradingSince = time;
    }
}

AgentId Projection::firstOf(AgentRole role) const
{
    for (const auto& agent : m_pipeline.agents())
        if (agent->role() == role)
            return agent->id();
    return NoAgent;
}

void Projection::foldTiming(const Turn& turn)
{
    std::int64_t previous = turn.timing.startNs;
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const std::int64_t end = turn.timing.stageNs[stageOf(m_pipeline.agents()[i]->role())];
        if (end >= previous) {
            m_agents[i].handler.add(end - previous);
            previous = end;
        }
    }
    if (turn.has(GateBit) && turn.timing.stageNs[GateDigest] != 0)
        m_decision.add(turn.timing.stageNs[GateDigest] - turn.timing.startNs);
}

void Projection::foldEquity(Timestamp time)
{
    if (time.ns < m_equityAt.ns)
        return;
    const auto equity = m_portfolio.equity();
    m_equityKnown = equity.has_value();
    if (!equity)
        return;
    m_lastEquity = *equity;
    const std::int64_t day = m_dayZone.localDay(time);
    if (day != m_day) {
        m_dayStartEquity = m_day == INT64_MIN ? m_portfolio.startingCash() : *equity;
        m_day = day;
    }
    const double value = equity->toDouble();
    m_peak = std::max(m_peak, value);
    m_equity.push_back({time, value, m_peak > 0 ? (value - m_peak) / m_peak : 0.0});
    m_equityAt = time + Duration{m_equityStepNs};
    if (m_equity.size() > EquityPointsMax)
        thinEquityCurve();
}

/// Halves the curve, keeping of each four points the lowest and the highest in their order, and doubles the
/// step.
void Projection::thinEquityCurve()
{
    std::vector<EquityPoint> kept;
    kept.reserve(EquityPointsMax + 1);
    for (std::size_t i = 0; i + 3 < m_equity.size(); i += 4) {
        const auto first = m_equity.begin() + static_cast<std::ptrdiff_t>(i);
        const auto range = std::minmax_element(
            first, first + 4, [](const EquityPoint& a, const EquityPoint& b) { return a.equity < b.equity; });
        kept.push_back(*std::min(range.first, range.second));
        kept.push_back(*std::max(range.first, range.second));
    }
    m_equity.swap(kept);
    m_equityStepNs *= 2;
}

void Projection::updateRates(const SessionFacts& facts)
{
    const std::int64_t now = m_clock.monotonicNs();
    const std::int64_t passed = now - m_ratesAtNs;
    if (passed < RateWindowNs)
        return;
    const double secondsPassed = m_ratesAtNs == 0 ? 1.0 : static_cast<double>(passed) / 1e9;
    m_ratesAtNs = now;
    m_turnsPerSecond = static_cast<double>(m_turns - m_turnsAtLast) / secondsPassed;
    m_turnsAtLast = m_turns;
    m_streamEventsAtLast.resize(facts.streams.size());
    m_streamRates.resize(facts.streams.size());
    m_streamInstruments.resize(facts.streams.size(), NoInstrument);
    for (std::size_t i = 0; i < facts.streams.size(); ++i) {
        const std::uint64_t events = arrivedOf(facts.streams[i], i);
        m_streamRates[i] = static_cast<double>(events - m_streamEventsAtLast[i]) / secondsPassed;
        m_streamEventsAtLast[i] = events;
    }
    m_flow.endSecond(now, secondsPassed);
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const auto messages = m_pipeline.agents()[i]->counters().messages.load(std::memory_order_relaxed);
        m_agents[i].perSecond = static_cast<double>(messages - m_agents[i].messagesAtLast) / secondsPassed;
        m_agents[i].messagesAtLast = messages;
    }
}

void Projection::publish(const SessionFacts& facts)
{
    m_flow.follow(m_turns);
    updateRates(facts);
    auto next = std::make_shared<StationSnapshot>();
    StationSnapshot& out = *next;
    out.version = ++m_version;
    out.mode = facts.mode;
    out.phase = facts.phase;
    out.sessionName = facts.sessionName;
    out.phaseDetail = facts.phaseDetail;
    out.logicalTime = m_time.ns != 0 ? m_time : facts.logicalTime;
    out.speed = facts.speed;
    out.progress = facts.progress;
    out.turns = m_turns;
    out.durable = facts.durable;
    out.turnsPerSecond = m_turnsPerSecond;
    out.decisionP50Ns = m_decision.quantile(0.5);
    out.decisionP99Ns = m_decision.quantile(0.99);
    out.chainHead = toHex(m_chain);
    out.outputDigest = m_outputDigest;
    out.journalPath = facts.journalPath;
    out.journalOk = facts.journal.ok;
    out.journal = facts.journal;
    out.process = facts.process;
    out.tradingState = facts.tradingState;
    out.tradingStateReason = m_tradingReason;
    out.tradingStateSince = m_tradingSince;
    out.lastKillTiming = facts.lastKillTiming;
    fillAccount(out);
    fillAgents(out, facts);
    fillEdges(out, facts);
    fillLinks(out, facts);
    const std::size_t shown = std::min(m_orders.size(), OrdersMax);
    out.orders.assign(m_orders.rbegin(), m_orders.rbegin() + static_cast<std::ptrdiff_t>(shown));
    fillMarket(out, facts);
    out.alarms = m_alarms.view();
    out.metrics = m_metrics;
    out.instruments = m_instruments;
    auto desk = std::make_shared<DeskView>();
    m_desk.fill(*desk, m_portfolio, m_orders);
    desk->gateLimits = facts.gateLimits;
    out.desk = std::move(desk);
    const auto inDoubt = std::ranges::count(m_orders, OrderStatus::InDoubt, &OrderView::status);
    out.reconciliation = m_reconciliation.view(facts.venue, static_cast<std::uint32_t>(inDoubt));
    out.equityCurve = std::make_shared<const std::vector<EquityPoint>>(m_equity);
    const std::lock_guard lock(m_snapshotMutex);
    m_snapshot = std::move(next);
}

std::shared_ptr<const StationSnapshot> Projection::snapshot() const
{
    const std::lock_guard lock(m_snapshotMutex);
    return m_snapshot;
}

void Projection::fillAccount(StationSnapshot& out) const
{
    out.accountCurrency = m_portfolio.accountCurrency();
    out.startingCash = m_portfolio.startingCash();
    const auto equity = m_portfolio.equity();
    out.equityKnown = equity.has_value();
    out.equity = equity.value_or(m_lastEquity);
    out.dayPnl = out.equity - m_dayStartEquity;
    out.realised = m_portfolio.realised().value_or(Money());
    out.unrealised = m_portfolio.unrealised().value_or(Money());
    out.fees = m_portfolio.fees().value_or(Money());
    if (m_peak > 0)
        out.drawdown = Ratio::fromDouble(std::max(0.0, (m_peak - out.equity.toDouble()) / m_peak));
    out.risk = m_risk;
    out.compliance = m_compliance;
    for (const Instrument& instrument : m_instruments->all()) {
        const Position& position = m_portfolio.position(instrument.id);
        if (position.isFlat() && position.realised().isZero() && position.fees().isZero())
            continue;
        PositionView& view = out.positions.emplace_back();
        view.instrument = instrument.id;
        view.net = position.net();
        view.averagePrice = position.averagePrice(instrument.multiplier);
        view.mark = m_portfolio.mark(instrument.id);
        view.markKnown = !view.mark.isZero();
        const auto inAccount = [&](Money amount) {
            return m_portfolio.toAccountCurrency(amount, instrument.currency).value_or(Money());
        };
        if (view.markKnown) {
            view.value = inAccount(position.value(view.mark, instrument.multiplier));
            view.unrealised = inAccount(position.unrealised(view.mark, instrument.multiplier));
        }
        view.realised = inAccount(position.realised());
        view.fees = inAccount(position.fees());
    }
}

void Projection::fillAgents(StationSnapshot& out, const SessionFacts& facts) const
{
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const AgentRuntime& agent = *m_pipeline.agents()[i];
        const AgentFold& fold = m_agents[i];
        AgentView& view = out.agents.emplace_back();
        view.id = agent.id();
        view.name = agent.spec().name;
        view.title = agent.spec().title;
        view.inProcess = agent.spec().process;
        view.placement = view.inProcess             ? "process"
                         : agent.spec().thread == 0 ? "lane"
                                                    : "thread " + std::to_string(agent.spec().thread);
        view.state = fold.state;
        view.reason = fold.reason;
        if (std::ranges::find(facts.hung, view.id) != facts.hung.end()) {
            view.state = AgentState::Hung;
            view.reason = "has not come back from turn " + std::to_string(agent.counters().busyTurn.load());
        }
        view.messages = agent.counters().messages.load(std::memory_order_relaxed);
        view.messagesPerSecond = fold.perSecond;
        view.p50Ns = fold.handler.quantile(0.5);
        view.p99Ns = fold.handler.quantile(0.99);
        view.restarts = fold.restarts;
        view.errors = agent.counters().errors.load(std::memory_order_relaxed);
        for (const ChildProcessView& child : facts.children) {
            if (child.agent != view.id)
                continue;
            (child.isStandby ? view.standby : view.child) = child;
            if (!child.isStandby)
                view.messages = child.handled;
        }
        view.uptimeNs = view.state == AgentState::Running ? (m_time - fold.since).ns : -1;
    }
}

void Projection::fillEdges(StationSnapshot& out, const SessionFacts& facts) const
{
    const auto stateOf = [&](AgentId id) {
        return id < out.agents.size() ? out.agents[id].state : AgentState::Running;
    };
    const auto add = [&](AgentId from, AgentId to) {
        EdgeView view;
        view.from = from;
        view.to = to;
        if (const FlowFold::Edge* fold = m_flow.find(from, to)) {
            view.count = fold->count;
            view.perSecond = fold->perSecond;
            view.p50Ns = fold->latency.quantile(0.5);
            view.p99Ns = fold->latency.quantile(0.99);
            view.history = fold->history.view();
        }
        view.healthy = stateOf(from) == AgentState::Running && stateOf(to) == AgentState::Running;
        if (from == FeedId) {
            view.ended = facts.phase == SessionPhase::Ended;
            view.healthy = view.healthy && (facts.feedUp || view.ended);
        }
        if (from == VenueId || to == VenueId)
            view.healthy = view.healthy && facts.venueUp;
        if (to == OrchestratorId && from < FirstReservedAgentId) {
            view.queueDepth = facts.queueDepth;
            view.drops = m_pipeline.agents()[from]->counters().postsDropped.load(std::memory_order_relaxed);
        }
        out.edges.push_back(view);
    };
    const AgentId compliance = firstOf(AgentRole::Compliance);
    const AgentId risk = firstOf(AgentRole::Risk);
    const AgentId execution = firstOf(AgentRole::Execution);
    for (const AgentView& agent : out.agents) {
        const AgentRole role = m_pipeline.agents()[agent.id]->role();
        if (role == AgentRole::Strategy || role == AgentRole::Observer)
            add(FeedId, agent.id);
        if (role == AgentRole::Strategy && compliance != NoAgent)
            add(agent.id, compliance);
        add(agent.id, OrchestratorId);
    }
    if (compliance != NoAgent && risk != NoAgent)
        add(compliance, risk);
    if (risk != NoAgent && execution != NoAgent)
        add(risk, execution);
    if (execution != NoAgent)
        add(execution, GateId);
    add(GateId, VenueId);
    add(VenueId, OrchestratorId);
}

void Projection::fillLinks(StationSnapshot& out, const SessionFacts& facts) const
{
    const bool ended = facts.phase == SessionPhase::Ended;
    out.links.push_back({"Feed", facts.feedUp,
                         facts.feedUp ? "data arrive"
                         : ended      ? "ended: " + facts.phaseDetail
                                      : "no data: " + facts.phaseDetail,
                         ended});
    out.links.push_back(
        {"Venue", facts.venueUp, facts.venueUp ? "simulated exchange, ready" : "not ready", false});
    const std::string journal = !facts.journal.on  ? "off: this session is not recorded"
                                : facts.journal.ok ? facts.journalPath
                                                   : facts.journal.problem;
    out.links.push_back({"Journal", facts.journal.on && facts.journal.ok, journal, false});
}

} // namespace mystic
