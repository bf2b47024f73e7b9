#include "continuation.h"

#include <algorithm>
#include <cstring>

namespace mystic {

ContinuationBuilder::ContinuationBuilder(TurnPipeline& pipeline, MarketFeed* feed, Venue* venue,
                                         std::function<void()> makeRoom)
    : m_pipeline(pipeline), m_feed(feed), m_venue(venue), m_makeRoom(std::move(makeRoom))
{
}

Result<Continuation> ContinuationBuilder::rebuild(JournalReader& reader, Timestamp start)
{
    m_made.last = start;
    if (m_venue != nullptr)
        m_venue->start(start);
    Replayer replayer(m_pipeline, reader);
    replayer.goInStep(*this);
    const auto report = replayer.run(start);
    if (!report)
        return tl::make_unexpected(report.error());
    if (report->firstDifference != 0)
        return failure(ErrorCode::Corrupt,
                       "turn " + std::to_string(report->firstDifference) +
                           " does not come out as it was recorded: " + report->difference);
    if (!report->problem.empty() && !report->torn)
        return failure(ErrorCode::Corrupt, report->problem);
    Unfinished left = replayer.takeUnfinished();
    m_made.timers = std::move(left.timers);
    m_made.posted = std::move(left.posted);
    m_made.turns = report->turns;
    m_made.wasClosed = report->closedCleanly;
    m_made.chainHead = report->chainHead;
    m_made.workingOrders = m_open.size();
    return std::move(m_made);
}

std::string ContinuationBuilder::beforeTurn(const Turn& recorded)
{
    const Message& input = recorded.input;
    const Timestamp time = recorded.header.time;
    std::string problem;
    if (recorded.header.source == FeedId && recorded.header.inputKind == MessageKind::MarketEvent)
        problem = takeMarketEvent(recorded);
    else if (recorded.header.source == VenueId && m_venue != nullptr)
        problem = takeVenueEvent(recorded);
    else if (recorded.header.inputKind == MessageKind::VenueQuery && recorded.header.source == GateId &&
             m_venue != nullptr)
        m_venue->query(input.as<VenueQuery>(), time);
    else if (recorded.header.source == OperatorId)
        follow(input, time);
    m_made.last = time;
    return problem;
}

/// The data must say again what they said then.
std::string ContinuationBuilder::takeMarketEvent(const Turn& recorded)
{
    const auto& was = recorded.input.as<MarketEvent>();
    ++m_made.marketEvents;
    if (m_feed == nullptr)
        return {};
    MarketEvent event;
    if (m_feed->next(event) != FeedStatus::Event)
        return "the market data end before the journal does" +
               (m_feed->error().empty() ? std::string() : ": " + m_feed->error());
    if (std::memcmp(&event, &was, sizeof(event)) != 0)
        return "the market data are not those the session ran on: an event of " +
               formatTimestamp(event.eventTime) + " stands where one of " + formatTimestamp(was.eventTime) +
               " was recorded";
    if (m_venue != nullptr)
        m_venue->onMarketEvent(event, recorded.header.time);
    return {};
}

/// A venue in this process is a function of what it was told: it must answer again what it answered then.
std::string ContinuationBuilder::takeVenueEvent(const Turn& recorded)
{
    VenueEvent event;
    bool told = false;
    while (!told) {
        const auto next = m_venue->nextEventTime();
        if (!next || *next > recorded.header.time)
            return "the simulated venue does not come to the answer it gave";
        told = m_venue->poll(*next, event);
    }
    Message again;
    if (const auto* answer = std::get_if<VenueAnswer>(&event)) {
        again = Message::make(*answer, VenueId, GateId);
    } else {
        auto report = std::get<ExecutionReport>(event);
        report.strategyId = m_made.traces.find(report.orderId).strategyId;
        again = Message::make(report, VenueId);
    }
    const bool same = again.kind == recorded.header.inputKind && again.size == recorded.header.inputSize &&
                      std::memcmp(again.payload, recorded.input.payload, again.size) == 0;
    return same ? std::string() : "the simulated venue answers otherwise than it did";
}

/// What a command meant for the sequencer and the venue (Sequencer::carryOut).
void ContinuationBuilder::follow(const Message& input, Timestamp time)
{
    if (const auto* order = input.tryAs<OperatorOrder>())
        m_made.lastCommandId = std::max(m_made.lastCommandId, order->commandId);
    const auto* given = input.tryAs<OperatorCommand>();
    if (given == nullptr)
        return;
    const OperatorCommand& command = *given;
    m_made.lastCommandId = std::max(m_made.lastCommandId, command.commandId);
    switch (command.action) {
    case OperatorAction::SetSpeed:
        m_made.speedMilli = command.argument;
        break;
    case OperatorAction::Pause:
    case OperatorAction::Step:
        m_made.isPaused = true;
        break;
    case OperatorAction::Resume:
        m_made.isPaused = false;
        break;
    case OperatorAction::Kill:
        if (m_venue != nullptr) { // first by the kill thread, then with its turn
            (void)m_venue->cancelAll(command.keepProtectiveStops != 0, m_made.last);
            (void)m_venue->cancelAll(command.keepProtectiveStops != 0, time);
        }
        break;
    default:
        break;
    }
}

void ContinuationBuilder::onDecided(const Turn& turn, const GateOutcome& outcome)
{
    if (outcome.decision.decision != VerdictDecision::Approved)
        return;
    const OrderIntent& intent = turn.has(IntentBit) ? turn.intent : turn.input.as<OrderIntent>();
    m_made.traces.remember({outcome.command.orderId, turn.header.trace, intent.strategyId});
    if (m_venue != nullptr)
        m_venue->submit(outcome.command, turn.header.time);
}

void ContinuationBuilder::onReplayed(const Turn& turn)
{
    const auto* report = turn.input.tryAs<ExecutionReport>();
    if (report == nullptr || report->orderId == 0)
        return;
    const auto at = std::ranges::lower_bound(m_open, report->orderId);
    const bool known = at != m_open.end() && *at == report->orderId;
    if (isTerminal(report->status) && known)
        m_open.erase(at);
    else if (!isTerminal(report->status) && !known)
        m_open.insert(at, report->orderId);
}

} // namespace mystic
