#include "execution_agent.h"

#include <algorithm>

#include "execution_agent_impl.h"

namespace mystic {

std::unique_ptr<BaseAgent> makeExecutionAgent()
{
    return std::make_unique<ExecutionAgent>();
}

const ExecutionQualityLog* executionQualityOf(const BaseAgent& agent)
{
    const auto* execution = dynamic_cast<const ExecutionAgent*>(&agent);
    return execution == nullptr ? nullptr : &execution->quality();
}

Result<void> ExecutionAgent::configure(std::string_view key, std::string_view jsonValue)
{
    if (auto done = m_config.set(key, jsonValue); !done)
        return done;
    for (const char c : key)
        mix(std::uint64_t{static_cast<unsigned char>(c)});
    for (const char c : jsonValue)
        mix(std::uint64_t{static_cast<unsigned char>(c)});
    return {};
}

Result<void> ExecutionAgent::initialize(AgentContext& context)
{
    attach(context);
    const AgentSetup& setup = context.setup();
    if (setup.instruments == nullptr || setup.instruments->size() == 0)
        return failure(ErrorCode::InvalidArgument,
                       "the execution agent needs at least one instrument to trade");
    m_portfolio = std::make_unique<Portfolio>(*setup.instruments, setup.accountCurrency, setup.startingCash);
    m_marks = std::make_unique<MarkRule>(setup.instruments->size());
    m_needs.assign(setup.instruments->size(), {});
    m_touch.assign(setup.instruments->size(), {});
    m_volumes.assign(setup.instruments->size(), {});
    m_hasTrades.assign(setup.instruments->size(), 0);
    // Beside the entries there is at most one stop and a few exits an instrument.
    m_orders.reserve(static_cast<std::size_t>(MaxOrdersLimit) + setup.instruments->size() * 8);
    m_retries.reserve(RetriesMax);
    m_parents.reserve(ParentsMax);
    return {};
}

void ExecutionAgent::processMarketData(const MarketEvent& event)
{
    if (event.instrument >= m_touch.size())
        return;
    if (event.kind == MarketEventKind::Quote && (event.flags & MarketCrossed) == 0)
        m_touch[event.instrument] = {event.quote.bid, event.quote.ask};
    observeVolume(event);
    const Price mark = m_marks->markOf(event);
    if (mark.isPositive()) {
        m_portfolio->setMark(event.instrument, mark);
        mix(std::uint64_t{event.instrument});
        mix(mark.raw());
    }
}

void ExecutionAgent::observeVolume(const MarketEvent& event)
{
    Quantity traded;
    if (event.kind == MarketEventKind::Trade) {
        m_hasTrades[event.instrument] = 1;
        traded = event.trade.quantity;
    } else if (event.kind == MarketEventKind::Bar && (event.flags & MarketDerived) == 0 &&
               m_hasTrades[event.instrument] == 0) {
        traded = event.bar.volume;
    }
    if (!traded.isPositive())
        return;
    m_volumes[event.instrument].add(context().now(), traded);
    mix(traded.raw());
}

void ExecutionAgent::processMessage(const Message& message)
{
    switch (message.kind) {
    case MessageKind::Signal:
        onSignal(message.as<Signal>());
        return;
    case MessageKind::ComplianceVerdict:
        onCompliance(message.as<ComplianceVerdict>());
        return;
    case MessageKind::RiskVerdict:
        onRisk(message.as<RiskVerdict>());
        break;
    case MessageKind::OperatorCommand:
        onOperatorCommand(message.as<OperatorCommand>());
        break;
    case MessageKind::ExecutionReport:
        onReport(message.as<ExecutionReport>());
        break;
    default:
        return;
    }
    armTimer();
}

void ExecutionAgent::processLoop(std::uint32_t timerId)
{
    if (timerId != WorkTimer)
        return;
    m_timerAt = {};
    cancelOverdue();
    sendDueRetries();
    workParents();
    for (std::size_t id = 0; id < m_needs.size(); ++id)
        maintain(static_cast<InstrumentId>(id));
    armTimer();
}

OrderId ExecutionAgent::nextOrderId()
{
    if (m_orderTurn != context().turn()) {
        m_orderTurn = context().turn();
        m_orderIndex = 0;
    }
    return makeOrderId(m_orderTurn, m_orderIndex++);
}

void ExecutionAgent::mix(const OrderIntent& intent)
{
    mix(intent.orderId);
    mix(intent.quantity.raw());
    mix(intent.limitPrice.raw());
    mix(intent.stopPrice.raw());
    mix((static_cast<std::uint64_t>(intent.action) << 8U) | static_cast<std::uint64_t>(intent.purpose));
}

ManagedOrder& ExecutionAgent::sendNew(const OrderIntent& wanted)
{
    ManagedOrder order;
    order.intent = wanted;
    order.intent.action = IntentAction::New;
    order.intent.orderId = nextOrderId();
    ExecutionQuality quality;
    quality.orderId = order.intent.orderId;
    quality.instrument = wanted.instrument;
    quality.strategyId = wanted.strategyId;
    quality.side = wanted.side;
    quality.purpose = wanted.purpose;
    quality.ordered = wanted.quantity;
    quality.arrivalMid = wanted.arrivalMid;
    quality.sentMid = mid(wanted.instrument);
    quality.decidedAt = wanted.decidedAt;
    m_quality.add(quality);
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), order.intent.orderId,
                         [](const ManagedOrder& other, OrderId id) { return other.intent.orderId < id; });
    mix(order.intent);
    broadcastMessage(order.intent);
    return *m_orders.insert(at, order);
}

void ExecutionAgent::requestCancel(ManagedOrder& order)
{
    if (order.request == OrderRequest::Cancel || context().now() < order.nextRequestAt)
        return;
    order.request = OrderRequest::Cancel;
    OrderIntent intent = order.intent;
    intent.action = IntentAction::Cancel;
    intent.expiresAt = {};
    mix(intent);
    broadcastMessage(intent);
}

void ExecutionAgent::requestModify(ManagedOrder& order, Quantity quantity, Price limit, Price stop,
                                   std::uint64_t signalHash)
{
    if (order.request != OrderRequest::None || context().now() < order.nextRequestAt)
        return;
    order.request = OrderRequest::Modify;
    order.requestedQuantity = quantity;
    order.requestedStop = stop;
    OrderIntent intent = order.intent;
    intent.action = IntentAction::Modify;
    intent.quantity = quantity;
    intent.limitPrice = limit;
    intent.stopPrice = stop;
    if (signalHash != 0)
        intent.signalHash = signalHash;
    mix(intent);
    broadcastMessage(intent);
}

ManagedOrder* ExecutionAgent::find(OrderId id)
{
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), id, [](const ManagedOrder& order, OrderId wanted) {
            return order.intent.orderId < wanted;
        });
    return at != m_orders.end() && at->intent.orderId == id ? &*at : nullptr;
}

void ExecutionAgent::remove(OrderId id)
{
    std::erase_if(m_orders, [id](const ManagedOrder& order) { return order.intent.orderId == id; });
}

Timestamp ExecutionAgent::nextDue() const
{
    Timestamp due;
    const auto consider = [&due](Timestamp time) {
        if (time.ns != 0 && (due.ns == 0 || time < due))
            due = time;
    };
    for (const ManagedOrder& order : m_orders) {
        if (order.request != OrderRequest::None)
            continue; // its answer comes as a report
        consider(order.nextRequestAt);
        if (order.timeoutAt.ns != 0)
            consider(std::max(order.timeoutAt, order.nextRequestAt));
    }
    for (const PlannedRetry& retry : m_retries)
        consider(retry.due);
    for (const ParentOrder& parent : m_parents)
        consider(parent.nextStep);
    for (const InstrumentNeeds& needs : m_needs) {
        consider(needs.stopNotBefore);
        consider(needs.exitNotBefore);
        consider(needs.targetNotBefore);
    }
    return due;
}

void ExecutionAgent::armTimer()
{
    const Timestamp due = nextDue();
    if (due.ns == 0)
        return;
    const Timestamp now = context().now();
    const Timestamp at = std::max(due, now + nanoseconds(1));
    // A timer that should have fired long ago was lost with a restart: it is set anew.
    if (m_timerAt.ns != 0 && m_timerAt <= at && now <= m_timerAt)
        return;
    m_timerAt = at;
    context().setTimer(WorkTimer, at - now);
}

void ExecutionAgent::alert(AlertCode code, Severity severity, InstrumentId instrument, CheckId check,
                           std::int64_t value, std::int64_t limit, std::string_view text, bool cleared)
{
    Alert message;
    message.code = code;
    message.severity = severity;
    message.agent = context().setup().id;
    message.instrument = instrument;
    message.check = check;
    message.cleared = cleared ? 1 : 0;
    message.unit = Unit::Count;
    message.value = value;
    message.limit = limit;
    message.text = text;
    mix(static_cast<std::uint64_t>(code));
    broadcastMessage(message);
}

void ExecutionAgent::save(ByteWriter& out) const
{
    m_portfolio->save(out);
    m_marks->save(out);
    m_seenFills.save(out);
    const auto putAll = [&out](const auto& items) {
        out.put(static_cast<std::uint32_t>(items.size()));
        for (const auto& item : items)
            out.put(item);
    };
    putAll(m_orders);
    putAll(m_retries);
    putAll(m_parents);
    putAll(m_volumes);
    putAll(m_hasTrades);
    putAll(m_needs);
    putAll(m_touch);
    m_quality.save(out);
    out.put(m_orderTurn);
    out.put(m_orderIndex);
    out.put(m_timerAt);
    out.put(m_digest);
}

Result<void> ExecutionAgent::load(ByteReader& in)
{
    const auto getAll = [&in](auto& items, std::size_t most) {
        using Item = typename std::remove_reference_t<decltype(items)>::value_type;
        const auto count = in.get<std::uint32_t>();
        if (count > most)
            return false;
        items.clear();
        for (std::uint32_t i = 0; i < count && in.ok(); ++i)
            items.push_back(in.get<Item>());
        return in.ok();
    };
    const std::size_t instruments = m_needs.size();
    const bool isRead = m_portfolio->load(in) && m_marks->load(in) && m_seenFills.load(in) &&
                        getAll(m_orders, m_orders.capacity()) && getAll(m_retries, RetriesMax) &&
                        getAll(m_parents, ParentsMax) && getAll(m_volumes, instruments) &&
                        getAll(m_hasTrades, instruments) && getAll(m_needs, instruments) &&
                        getAll(m_touch, instruments) && m_quality.load(in);
    m_orderTurn = in.get<Seq>();
    m_orderIndex = in.get<unsigned>();
    m_timerAt = in.get<Timestamp>();
    m_digest = in.get<std::uint64_t>();
    if (!isRead || !in.ok() || m_needs.size() != instruments || m_touch.size() != instruments ||
        m_volumes.size() != instruments || m_hasTrades.size() != instruments)
        return failure(ErrorCode::Corrupt,
                       "the execution agent's saved state is cut or belongs to another session");
    m_signalCount = 0; // signals live within one turn only
    return {};
}

} // namespace mystic
