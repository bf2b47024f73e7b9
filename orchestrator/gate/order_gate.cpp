// The gate's folds: what it knows of market, orders, positions, day and trading state. Decisions:
// order_gate_evaluate.cpp.
#include "order_gate.h"

#include <algorithm>

namespace mystic {

OrderGate::OrderGate(const GateSetup& setup, const GateLimits& limits)
    : m_limits(limits), m_complianceAgent(setup.complianceAgent), m_riskAgent(setup.riskAgent),
      m_portfolio(*setup.instruments, setup.accountCurrency, setup.startingCash),
      m_marks(setup.instruments->size()), m_daily(setup.instruments->size(), limits.dayZone),
      m_orders(setup.orderCapacity), m_exposure(setup.instruments->size()), m_state(setup.initialState),
      m_reconciler(setup.reconciler, setup.instruments->size()), m_feeds(setup.instruments->size())
{
}

void OrderGate::advance(Timestamp now)
{
    if (m_daily.roll(now))
        mix(static_cast<std::uint64_t>(m_daily.day()));
    if (m_state.advance(now))
        mix(static_cast<std::uint64_t>(m_state.state()) + 1);
}

void OrderGate::onMarketEvent(const MarketEvent& event, Timestamp now)
{
    advance(now);
    if (event.kind == MarketEventKind::Status) {
        foldStatus(event);
        return;
    }
    if (event.instrument >= m_feeds.size())
        return;
    Feed& feed = m_feeds[event.instrument];
    feed.lastData = now;
    if (event.kind == MarketEventKind::Quote && event.quote.bid < event.quote.ask) {
        feed.bid = event.quote.bid;
        feed.ask = event.quote.ask;
    }
    const Price mark = m_marks.markOf(event);
    if (mark.isZero())
        return;
    m_portfolio.setMark(event.instrument, mark);
    mix(static_cast<std::uint64_t>(mark.raw()) ^ static_cast<std::uint64_t>(now.ns));
}

void OrderGate::foldStatus(const MarketEvent& event)
{
    const MarketStatusKind status = event.status.status;
    const bool isFeed = status == MarketStatusKind::FeedDown || status == MarketStatusKind::FeedUp;
    const bool isTrading = status == MarketStatusKind::Open || status == MarketStatusKind::Halted ||
                           status == MarketStatusKind::Closed;
    if (!isFeed && !isTrading)
        return;
    for (std::size_t i = 0; i < m_feeds.size(); ++i) { // a status without instrument is about all of them
        if (event.instrument != NoInstrument && event.instrument != i)
            continue;
        if (isFeed)
            m_feeds[i].isDown = status == MarketStatusKind::FeedDown;
        else
            m_feeds[i].isHalted = status != MarketStatusKind::Open;
    }
    mix(static_cast<std::uint64_t>(status) ^ event.instrument);
}

void OrderGate::onMessage(const Message& message, Timestamp now)
{
    advance(now);
    switch (message.kind) {
    case MessageKind::Signal:
        m_verdicts.onSignal(message.as<Signal>());
        break;
    case MessageKind::ComplianceVerdict:
        if (m_complianceAgent == NoAgent || message.source == m_complianceAgent) {
            m_verdicts.onVerdict(message.as<ComplianceVerdict>(), now);
            mix(message.as<ComplianceVerdict>().signalHash);
        }
        break;
    case MessageKind::RiskVerdict:
        if (m_riskAgent == NoAgent || message.source == m_riskAgent) {
            m_verdicts.onVerdict(message.as<RiskVerdict>(), now);
            mix(message.as<RiskVerdict>().signalHash + 1);
        }
        break;
    case MessageKind::AgentStatus: // what an instance that is gone allowed, its successor has not
        if (const auto& status = message.as<AgentStatus>(); status.state != AgentState::Running) {
            if (m_complianceAgent != NoAgent && status.agent == m_complianceAgent)
                m_verdicts.forgetCompliance();
            if (m_riskAgent != NoAgent && status.agent == m_riskAgent)
                m_verdicts.forgetRisk();
        }
        break;
    case MessageKind::ExecutionReport:
        foldReport(message.as<ExecutionReport>(), message.source, now);
        m_reconciler.onReport(message.as<ExecutionReport>(), message.source, now);
        break;
    case MessageKind::VenueAnswer:
        if (message.source == VenueId)
            m_reconciler.onAnswer(message.as<VenueAnswer>(), books(), now);
        break;
    case MessageKind::Timer:
        m_reconciler.onTimer(message.as<Timer>(), books(), now);
        break;
    case MessageKind::OperatorCommand:
        foldCommand(message.as<OperatorCommand>(), now);
        break;
    case MessageKind::ConfigChange: {
        const auto& change = message.as<ConfigChange>();
        if (change.agent != OrchestratorId)
            break;
        const auto done = configure(change.key.view(), change.after.view(), now);
        m_lastRefusal = done ? std::string() : done.error().message;
        break;
    }
    default:
        break;
    }
}

Result<void> OrderGate::configure(std::string_view key, std::string_view jsonValue, Timestamp now)
{
    auto done = m_limits.set(key, jsonValue);
    if (!done)
        return done;
    if (key == "day_zone")
        m_daily.setZone(m_limits.dayZone, now);
    m_reconciler.setPolicy(m_limits.reconcile);
    for (const char c : jsonValue)
        mix(static_cast<unsigned char>(c));
    return {};
}

void OrderGate::followUp(FollowUps& out, Timestamp /*now*/, Seq seq)
{
    m_reconciler.followUp(out, seq);
    if (m_reconciler.digest() != m_reconcilerDigest) {
        m_reconcilerDigest = m_reconciler.digest();
        mix(m_reconcilerDigest);
    }
}

void OrderGate::foldCommand(const OperatorCommand& command, Timestamp now)
{
    const auto moved = m_state.apply(command, now);
    m_lastRefusal = moved ? std::string() : moved.error().message;
    if (const auto done = m_reconciler.onCommand(command, books(), now); !done)
        m_lastRefusal = done.error().message;
    mix(static_cast<std::uint64_t>(m_state.state()) << 8U | static_cast<std::uint64_t>(command.action));
}

Price OrderGate::reserveFor(InstrumentId id, Side side, OrderType type, Price limit, Price stop) const
{
    const bool isCapped = type == OrderType::Limit || type == OrderType::StopLimit;
    if (side == Side::Buy && isCapped)
        return limit; // a buy limit never costs more
    const Feed& feed = m_feeds[id];
    Price worst = std::max(m_portfolio.mark(id), side == Side::Buy ? feed.ask : feed.bid);
    if (isCapped)
        worst = std::max(worst, limit);
    if (isStop(type))
        worst = std::max(worst, stop);
    return worst;
}

void OrderGate::foldReport(const ExecutionReport& report, AgentId source, Timestamp now)
{
    if (report.instrument >= m_feeds.size())
        return;
    // The gate's own word was applied when it was given. Its refusal of a change says nothing about the
    // order, and must not end the reservation of an earlier change that the venue has not answered.
    if (source == GateId && report.type != ExecutionType::PendingCancel)
        return;
    MYSTIC_INVARIANT(report.type != ExecutionType::Adjusted || source == OrchestratorId,
                     "only the reconciler corrects positions");
    const bool wasKnown = m_orders.find(report.orderId) != nullptr;
    const bool isFull = m_orders.size() == m_orders.capacity();
    const Price reserve =
        reserveFor(report.instrument, report.side, report.orderType, report.limitPrice, report.stopPrice);
    if (!m_orders.apply(report, reserve) && !wasKnown && isFull && !isTerminal(report.status))
        m_accountUnknown = true; // an adopted order did not fit: pending is no longer known
    if (wasKnown && m_orders.find(report.orderId) == nullptr)
        m_verdicts.release(report.orderId, report.cumulativeQuantity);
    if (m_daily.apply(report, m_portfolio) || report.type == ExecutionType::Adjusted)
        foldFill(report);
    mix(report.orderId);
    mix((static_cast<std::uint64_t>(report.type) << 8U) | static_cast<std::uint64_t>(report.status));
    mix(report.venueTradeId);
    mix(static_cast<std::uint64_t>(now.ns));
}

void OrderGate::foldFill(const ExecutionReport& report)
{
    try {
        m_portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                              report.fee);
    } catch (const ArithmeticOverflow&) {
        m_accountUnknown = true;
    }
}

bool OrderGate::isLargestOfLink(const WorkingOrder& order, OrderId except) const
{
    if (order.link != OrderLink::OneCancelsOther)
        return true;
    for (const WorkingOrder& other : m_orders.all()) {
        const bool isAlternative = other.link == order.link && other.linkId == order.linkId &&
                                   other.reduceOnly != 0 && other.instrument == order.instrument &&
                                   other.side == order.side && other.orderId != except;
        if (isAlternative &&
            (other.leaves > order.leaves || (other.leaves == order.leaves && other.orderId < order.orderId)))
            return false;
    }
    return true;
}

std::int64_t OrderGate::openToReduce(const OrderIntent& intent, OrderId except) const
{
    Int128 open = m_portfolio.position(intent.instrument).net().raw();
    if (intent.side == Side::Buy)
        open = -open;
    for (const WorkingOrder& order : m_orders.all()) {
        if (order.reduceOnly == 0 || order.instrument != intent.instrument || order.side != intent.side ||
            order.orderId == except)
            continue;
        const bool isAlternative = intent.link == OrderLink::OneCancelsOther && order.link == intent.link &&
                                   order.linkId == intent.linkId;
        if (!isAlternative && isLargestOfLink(order, except))
            open -= order.leaves.raw();
    }
    return narrow(std::max<Int128>(open, 0)).value_or(0);
}

} // namespace mystic
