#include "exchange_core.h"

#include <algorithm>
#include <functional>

#include "domain/invariant.h"

namespace mystic {

namespace {

/// splitmix64 finaliser (Steele, Lea, Flood 2014) over a chain of keys: a counter-based generator.
std::uint64_t mix(std::uint64_t state, std::uint64_t key)
{
    std::uint64_t x = state + key * 0x9e3779b97f4a7c15ULL + 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

} // namespace

SimulatedExchange::Core::Core(const InstrumentMaster& instruments, const SimulatedExchangeConfig& config)
    : m_instruments(&instruments), m_config(config), m_index(config.expectedOrders),
      m_commands(config.expectedOrders), m_events(config.expectedOrders * 2)
{
    const DepthRules rules{config.tradeShare, config.barShare, config.unknownQuoteSize, config.maxLevels};
    m_markets.reserve(instruments.size());
    for (const Instrument& instrument : instruments.all()) {
        Market& market = m_markets.emplace_back(instrument, rules);
        for (auto& side : market.resting)
            side.reserve(64);
        market.stops.reserve(64);
    }
    m_orders.reserve(config.expectedOrders);
    m_free.reserve(config.expectedOrders);
    m_done.reserve(config.expectedOrders);
    m_expiries.reserve(config.expectedOrders);
    m_ended.resize(EndedMemory);
    m_cash.resize(instruments.size());
}

std::uint64_t SimulatedExchange::Core::randomFor(const OrderCommand& command, Leg leg,
                                                 std::uint64_t salt) const
{
    std::uint64_t x = mix(m_config.seed, command.orderId);
    x = mix(x, command.commandId);
    return mix(x, static_cast<std::uint64_t>(leg) + (salt << 2U));
}

Duration SimulatedExchange::Core::delay(Duration base, const OrderCommand& command, Leg leg,
                                        std::uint64_t salt) const
{
    if (m_config.latencyJitter.ns <= 0)
        return base;
    const auto span = static_cast<std::uint64_t>(m_config.latencyJitter.ns) + 1;
    return {base.ns + static_cast<std::int64_t>(randomFor(command, leg, salt) % span)};
}

void SimulatedExchange::Core::send(TravellingCommand travelling, Timestamp now)
{
    const Duration travel = delay(m_config.commandLatency, travelling.command, Leg::Command, 0);
    m_lastArrival = std::max(m_lastArrival, now + travel);
    travelling.arrival = m_lastArrival;
    m_commands.push(travelling);
}

void SimulatedExchange::Core::submit(const OrderCommand& command, Timestamp now)
{
    advance(now);
    send({command, {}, false, false}, now);
}

std::size_t SimulatedExchange::Core::cancelAll(bool keepProtectiveStops, Timestamp now)
{
    advance(now);
    std::size_t count = 0;
    const auto counts = [keepProtectiveStops](const OrderCommand& command) {
        return !keepProtectiveStops || command.purpose != OrderPurpose::ProtectiveStop;
    };
    for (const Order& order : m_orders)
        count += order.phase != Phase::Done && counts(order.command) ? 1U : 0U;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const TravellingCommand& travelling = m_commands.at(i);
        const bool isNew = !travelling.isCancelAll && travelling.command.action == IntentAction::New;
        count += isNew && counts(travelling.command) ? 1U : 0U;
    }
    TravellingCommand all;
    all.isCancelAll = true;
    all.keepProtectiveStops = keepProtectiveStops;
    send(all, now);
    return count;
}

void SimulatedExchange::Core::start(Timestamp now)
{
    if (!m_config.announceLink)
        return;
    VenueAnswer up;
    up.kind = VenueAnswerKind::Link;
    up.link = VenueLink::Up;
    up.venueTime = now;
    up.text = "simulated exchange in this process";
    m_events.push({up, now});
}

void SimulatedExchange::Core::query(const VenueQuery& query, Timestamp now)
{
    advance(now);
    OrderCommand key;
    key.orderId = query.queryId;
    const Duration travel = delay(m_config.commandLatency, key, Leg::Command, 0);
    m_lastArrival = std::max(m_lastArrival, now + travel);
    m_queries.push({query, m_lastArrival});
}

void SimulatedExchange::Core::advance(Timestamp now)
{
    constexpr Timestamp never{INT64_MAX};
    for (;;) { // at equal times: expiries, the dead-man switch, commands, queries
        const Timestamp expiry = m_expiries.empty() ? never : m_expiries.front().time;
        const Timestamp deadMan = m_deadManAt.ns == 0 ? never : m_deadManAt;
        const Timestamp command = m_commands.empty() ? never : m_commands.front().arrival;
        const Timestamp question = m_queries.empty() ? never : m_queries.front().arrival;
        const Timestamp earliest = std::min({expiry, deadMan, command, question});
        if (earliest > now)
            return;
        if (expiry == earliest) {
            const Expiry next = m_expiries.front();
            std::pop_heap(m_expiries.begin(), m_expiries.end(), std::greater<>{});
            m_expiries.pop_back();
            expire(next.orderId, next.time);
        } else if (deadMan == earliest) {
            fireDeadMan(deadMan);
        } else if (command == earliest) {
            const TravellingCommand next = m_commands.front();
            m_commands.pop();
            execute(next);
        } else {
            const TravellingQuery next = m_queries.front();
            m_queries.pop();
            answer(next);
        }
    }
}

std::optional<Timestamp> SimulatedExchange::Core::nextEventTime() const
{
    std::optional<Timestamp> next;
    const auto consider = [&next](Timestamp time) { next = next ? std::min(*next, time) : time; };
    if (!m_events.empty())
        consider(m_events.front().due);
    if (!m_commands.empty())
        consider(m_commands.front().arrival);
    if (!m_queries.empty())
        consider(m_queries.front().arrival);
    if (!m_expiries.empty())
        consider(m_expiries.front().time);
    if (m_deadManAt.ns != 0 && m_index.size() > 0)
        consider(m_deadManAt);
    return next;
}

bool SimulatedExchange::Core::poll(Timestamp now, VenueEvent& out)
{
    advance(now);
    if (m_events.empty() || m_events.front().due > now)
        return false;
    out = m_events.front().event;
    m_events.pop();
    return true;
}

void SimulatedExchange::Core::report(ExecutionReport answer, Timestamp time)
{
    OrderCommand key;
    key.orderId = answer.orderId;
    key.commandId = answer.commandId;
    const std::uint64_t salt = ++m_sequence;
    const Duration travel = delay(m_config.reportLatency, key, Leg::Report, salt);
    m_lastDue = std::max(m_lastDue, time + travel);
    answer.venueTime = time;
    m_events.push({answer, m_lastDue});
}

ExecutionReport SimulatedExchange::Core::reportOn(const Order& order, ExecutionType type,
                                                  Timestamp time) const
{
    const OrderCommand& command = order.command;
    ExecutionReport answer;
    answer.type = type;
    answer.status = order.status;
    answer.purpose = command.purpose;
    answer.side = command.side;
    answer.orderType = command.type;
    answer.timeInForce = command.timeInForce;
    answer.reduceOnly = command.reduceOnly;
    answer.postOnly = command.postOnly;
    answer.origin = command.origin;
    answer.trailUnit = command.trailUnit;
    answer.link = command.link;
    answer.trailOffset = command.trailOffset;
    answer.linkId = command.linkId;
    answer.instrument = command.instrument;
    answer.orderId = command.orderId;
    answer.commandId = command.commandId;
    answer.venueOrderId = order.venueOrderId;
    answer.orderQuantity = command.quantity;
    answer.cumulativeQuantity = order.filled;
    answer.leavesQuantity = isTerminal(order.status) ? Quantity{} : command.quantity - order.filled;
    answer.limitPrice = command.limitPrice;
    answer.stopPrice = command.stopPrice;
    answer.expiresAt = command.expiresAt;
    answer.attempt = command.attempt;
    answer.venueTime = time;
    return answer;
}

void SimulatedExchange::Core::refuse(const OrderCommand& command, ExecutionType type, std::string_view why,
                                     Timestamp time)
{
    Order refused;
    refused.command = command;
    refused.status = OrderStatus::Rejected;
    const std::uint32_t slot = m_index.find(command.orderId);
    if (type != ExecutionType::Rejected && slot != None) {
        refused = m_orders[slot];
        refused.command.commandId = command.commandId;
    } else if (type != ExecutionType::Rejected) {
        const auto known = std::find_if(m_ended.begin(), m_ended.end(), [&command](const Ended& ended) {
            return ended.orderId == command.orderId;
        });
        if (known != m_ended.end())
            refused.status = known->status;
    }
    ExecutionReport answer = reportOn(refused, type, time);
    answer.text = why;
    report(answer, time);
}

SimulatedExchange::SimulatedExchange(const InstrumentMaster& instruments,
                                     const SimulatedExchangeConfig& config)
    : m_core(std::make_unique<Core>(instruments, config))
{
}
SimulatedExchange::~SimulatedExchange() = default;
const VenueProfile& SimulatedExchange::profile() const
{
    return m_core->profile();
}
void SimulatedExchange::start(Timestamp now)
{
    m_core->start(now);
}
void SimulatedExchange::query(const VenueQuery& query, Timestamp now)
{
    m_core->query(query, now);
}
void SimulatedExchange::submit(const OrderCommand& command, Timestamp now)
{
    m_core->submit(command, now);
}
void SimulatedExchange::onMarketEvent(const MarketEvent& event, Timestamp now)
{
    m_core->onMarketEvent(event, now);
}
std::optional<Timestamp> SimulatedExchange::nextEventTime() const
{
    return m_core->nextEventTime();
}
bool SimulatedExchange::poll(Timestamp now, VenueEvent& out)
{
    return m_core->poll(now, out);
}
std::size_t SimulatedExchange::cancelAll(bool keepProtectiveStops, Timestamp now)
{
    return m_core->cancelAll(keepProtectiveStops, now);
}
Quantity SimulatedExchange::position(InstrumentId id) const
{
    return m_core->position(id);
}
void SimulatedExchange::setPosition(InstrumentId id, Quantity net)
{
    m_core->setPosition(id, net);
}
std::size_t SimulatedExchange::workingOrders() const
{
    return m_core->workingOrders();
}

} // namespace mystic
