#include "flow_fold.h"

#include <algorithm>

namespace mystic {

namespace {

std::size_t stageOf(AgentRole role)
{
    return static_cast<std::size_t>(role);
}

Message productOf(const Turn& turn, ProductBit product, AgentId source)
{
    switch (product) {
    case SignalBit:
        return Message::make(turn.signal, source);
    case ComplianceBit:
        return Message::make(turn.compliance, source);
    case RiskBit:
        return Message::make(turn.risk, source);
    case IntentBit:
        return Message::make(turn.intent, source);
    case GateBit:
        return Message::make(turn.gate, source);
    }
    return turn.input;
}

/// With the turn's numbers, as it was delivered.
Message messageOf(const Turn& turn, ProductBit product, AgentId source)
{
    Message message = productOf(turn, product, source);
    message.seq = turn.header.seq;
    message.trace = turn.header.trace;
    message.time = turn.header.time;
    return message;
}

std::uint64_t latencyOf(const Turn& turn, std::size_t stage)
{
    const TurnTiming& timing = turn.timing;
    if (!timing.timed || timing.stageNs[stage] <= timing.startNs)
        return 0;
    return static_cast<std::uint64_t>(timing.stageNs[stage] - timing.startNs);
}

} // namespace

void FlowFold::learnRoles()
{
    m_rolesKnown = true;
    const auto first = [](AgentId& slot, AgentId id) {
        if (slot == NoAgent)
            slot = id;
    };
    for (const auto& agent : m_pipeline.agents()) {
        switch (agent->role()) {
        case AgentRole::Strategy:
        case AgentRole::Observer:
            m_feedReaders.push_back(agent->id());
            break;
        case AgentRole::Compliance:
            first(m_compliance, agent->id());
            break;
        case AgentRole::Risk:
            first(m_risk, agent->id());
            break;
        case AgentRole::Execution:
            first(m_execution, agent->id());
            break;
        }
    }
}

FlowFold::Edge& FlowFold::edge(AgentId from, AgentId to)
{
    for (Edge& known : m_edges)
        if (known.from == from && known.to == to)
            return known;
    Edge& made = m_edges.emplace_back();
    made.from = from;
    made.to = to;
    return made;
}

const FlowFold::Edge* FlowFold::find(AgentId from, AgentId to) const
{
    const auto found = std::ranges::find_if(
        m_edges, [&](const Edge& known) { return known.from == from && known.to == to; });
    return found == m_edges.end() ? nullptr : &*found;
}

void FlowFold::fold(const Turn& turn)
{
    if (!m_rolesKnown)
        learnRoles();
    if (turn.header.inputKind == MessageKind::MarketEvent) {
        for (const AgentId reader : m_feedReaders)
            pass({turn, {}, FeedId, reader, stageOf(AgentRole::Strategy)});
    } else if (turn.header.source == VenueId || turn.header.source < FirstReservedAgentId) {
        pass({turn, {}, turn.header.source, OrchestratorId, stageOf(AgentRole::Execution)});
    }
    if (turn.header.products != 0)
        foldProducts(turn);
}

void FlowFold::foldProducts(const Turn& turn)
{
    if (turn.has(SignalBit))
        pass({turn, SignalBit, turn.signal.agent, m_compliance, stageOf(AgentRole::Strategy)});
    if (turn.has(ComplianceBit))
        pass({turn, ComplianceBit, m_compliance, m_risk, stageOf(AgentRole::Compliance)});
    if (turn.has(RiskBit))
        pass({turn, RiskBit, m_risk, m_execution, stageOf(AgentRole::Risk)});
    if (turn.has(GateBit)) {
        const ProductBit sent = turn.has(IntentBit) ? IntentBit : ProductBit{};
        pass({turn, sent, m_execution, GateId, stageOf(AgentRole::Execution)});
        if (turn.gate.decision == VerdictDecision::Approved)
            pass({turn, GateBit, GateId, VenueId, GateDigest});
    }
}

MessageRow FlowFold::rowOf(const Message& message, AgentId from, AgentId to, std::uint64_t latencyNs) const
{
    AuditRow words = auditRowOf(message, m_names);
    MessageRow row;
    row.watch = m_current.number;
    row.seq = message.seq;
    row.trace = message.trace;
    row.order = orderIdOf(message);
    row.time = message.time;
    row.from = from;
    row.to = to;
    row.kind = message.kind;
    row.severity = words.severity;
    row.instrument = words.instrument;
    row.latencyNs = latencyNs;
    row.text = std::move(words.text);
    return row;
}

void FlowFold::pass(const Passage& passage)
{
    Edge& along = edge(passage.from, passage.to);
    ++along.count;
    const std::uint64_t latency = latencyOf(passage.turn, passage.stage);
    if (latency != 0) {
        along.latency.add(static_cast<std::int64_t>(latency));
        along.m_second.add(static_cast<std::int64_t>(latency));
    }
    if (passage.from != FeedId) // too many to keep each: the ring has the newest
        keep(along, passage);
    if (m_current.watch.covers(passage.from, passage.to))
        m_rows.pushMade([&] {
            return rowOf(messageOf(passage.turn, passage.product, passage.from), passage.from, passage.to,
                         latency);
        });
}

void FlowFold::keep(Edge& along, const Passage& passage)
{
    const Kept kept{messageOf(passage.turn, passage.product, passage.from),
                    latencyOf(passage.turn, passage.stage)};
    if (along.m_recent.size() < RecentMax) {
        along.m_recent.push_back(kept);
        return;
    }
    along.m_recent[along.m_oldest] = kept;
    along.m_oldest = (along.m_oldest + 1) % RecentMax;
}

void FlowFold::endSecond(std::int64_t nowNs, double secondsPassed)
{
    for (Edge& edge : m_edges) {
        edge.perSecond = static_cast<double>(edge.count - edge.m_countAtLast) / secondsPassed;
        edge.m_countAtLast = edge.count;
        edge.history.append(
            {nowNs, edge.perSecond, edge.m_second.quantile(0.5), edge.m_second.quantile(0.99)});
        edge.m_second.clear();
    }
}

std::uint32_t FlowFold::watch(MessageWatch watch)
{
    std::uint64_t before = m_wanted.load(std::memory_order_acquire);
    std::uint64_t next = 0;
    do {
        const std::uint64_t number = ((before >> 16U) + 1) & 0xFFFF'FFFFU;
        next = (number << 16U) | (std::uint64_t{watch.from} << 8U) | watch.to;
    } while (!m_wanted.compare_exchange_weak(before, next, std::memory_order_acq_rel));
    return static_cast<std::uint32_t>(next >> 16U);
}

FlowFold::Choice FlowFold::choice() const
{
    const std::uint64_t wanted = m_wanted.load(std::memory_order_acquire);
    return {{static_cast<AgentId>((wanted >> 8U) & 0xFFU), static_cast<AgentId>(wanted & 0xFFU)},
            static_cast<std::uint32_t>(wanted >> 16U)};
}

void FlowFold::follow(Seq folded)
{
    const Choice wanted = choice();
    if (wanted.number == m_current.number)
        return;
    m_current = wanted;
    (void)m_rows.take(); // of the choice before
    if (m_rolesKnown)
        showRecent(folded);
}

/// A quiet or paused session shows what went last. The ring keeps LookBack turns readable behind any
/// consumer.
void FlowFold::showRecent(Seq folded)
{
    std::vector<MessageRow> recent;
    for (const Edge& edge : m_edges)
        if (m_current.watch.covers(edge.from, edge.to))
            for (const Kept& kept : edge.m_recent)
                recent.push_back(rowOf(kept.message, edge.from, edge.to, kept.latencyNs));
    const Seq first = folded > TurnRing::LookBack ? folded - TurnRing::LookBack + 1 : 1;
    for (Seq seq = folded; seq >= first && recent.size() < RowsMax / 2; --seq) {
        const Turn& turn = m_pipeline.ring().at(seq);
        if (turn.header.inputKind != MessageKind::MarketEvent)
            continue;
        const std::size_t stage = stageOf(AgentRole::Strategy);
        for (const AgentId reader : m_feedReaders)
            if (m_current.watch.covers(FeedId, reader))
                recent.push_back(rowOf(messageOf(turn, {}, FeedId), FeedId, reader, latencyOf(turn, stage)));
    }
    std::ranges::stable_sort(recent, {}, &MessageRow::seq);
    for (MessageRow& row : recent)
        m_rows.push(std::move(row));
}

} // namespace mystic
