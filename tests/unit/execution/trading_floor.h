// The Execution Agent wired straight to the simulated exchange, with a gate that knows one rule: what can
// only reduce must fit the position, of alternatives the larger. Random markets, decisions and refusals.
#pragma once

#include <QtCore/QString>

#include <map>
#include <random>
#include <utility>

#include "contract/working_orders.h"
#include "execution_world.h"
#include "venue/simulated_exchange.h"
#include "venue_reports.h"

namespace mystic::testing {

class TradingFloor {
public:
    explicit TradingFloor(unsigned seed, bool hasTerms = false)
        : exchange(world.master, configOf(seed)), portfolio(world.master, "USD", Money::fromInteger(100'000)),
          m_random(seed), m_hasTerms(hasTerms)
    {
        world.configure("retry_backoff", "20");
    }

    void run(int steps)
    {
        for (int i = 0; i < steps && problem.isEmpty(); ++i) {
            pass(milliseconds(1 + pick(40)));
            market();
            if (pick(6) == 0)
                decide();
        }
    }
    /// Lets everything come to rest: no new decisions, a calm market.
    void settle()
    {
        for (int i = 0; i < 400 && problem.isEmpty(); ++i) {
            pass(seconds(1));
            quote(0);
            quote(1);
        }
    }
    [[nodiscard]] Quantity covered(InstrumentId id) const
    {
        Quantity sum;
        for (const WorkingOrder& order : working.all())
            if (order.instrument == id && order.purpose == OrderPurpose::ProtectiveStop)
                sum += order.leaves;
        return sum;
    }

    ExecutionWorld world;
    SimulatedExchange exchange;
    Portfolio portfolio;
    WorkingOrders working;
    QString problem;
    int fills = 0;
    int exits = 0;
    int stops = 0;
    int gateRefusals = 0;
    int targetFills = 0;
    int stopFills = 0;
    int restated = 0;
    int slices = 0;
    std::map<std::uint64_t, Quantity> approvedOfParent; ///< by signal
    std::map<std::uint64_t, Quantity> filledOfParent;

private:
    static SimulatedExchangeConfig configOf(unsigned seed)
    {
        SimulatedExchangeConfig config;
        config.seed = seed;
        config.commandLatency = milliseconds(3);
        config.reportLatency = milliseconds(4);
        config.latencyJitter = milliseconds(5);
        config.rejectRate = Ratio::parse("0.05").value();
        config.maxLevels = 3;
        return config;
    }
    int pick(unsigned count) { return static_cast<int>(m_random() % count); }
    [[nodiscard]] Timestamp now() const { return world.context.time; }

    /// Time passes; reports and timers come in their order.
    void pass(Duration span)
    {
        const Timestamp end = now() + span;
        while (problem.isEmpty()) {
            flush();
            Timestamp next = end;
            const auto due = exchange.nextEventTime();
            if (due && *due < next)
                next = *due;
            const auto timer = world.context.timers.find(1);
            const bool hasTimer = timer != world.context.timers.end() && timer->second <= next;
            if (hasTimer)
                next = timer->second;
            world.context.time = std::max(now(), next);
            if (hasTimer) {
                world.context.timers.clear();
                ++world.context.seq;
                world.agent->processLoop(1);
                continue;
            }
            ExecutionReport report;
            if (testing::pollReport(exchange, now(), report))
                deliver(report);
            else if (next == end)
                return;
        }
    }
    void deliver(const ExecutionReport& report)
    {
        if (report.type == ExecutionType::Trade) {
            ++fills;
            const Quantity before = portfolio.position(report.instrument).net();
            portfolio.applyFill(report.instrument, report.side, report.lastQuantity, report.lastPrice,
                                report.fee);
            checkFill(report, before);
        }
        restated += report.type == ExecutionType::Restated ? 1 : 0;
        (void)working.apply(report, report.limitPrice);
        ++world.context.seq;
        world.agent->processMessage(Message::make(report, VenueId));
        flush();
    }
    /// What only reduces never opens or turns a position, however stop, target and exit race.
    void checkFill(const ExecutionReport& report, Quantity before)
    {
        if (report.link == OrderLink::Slice)
            filledOfParent[m_signalOf[report.orderId]] += report.lastQuantity;
        if (report.reduceOnly == 0)
            return;
        targetFills += report.purpose == OrderPurpose::TakeProfit ? 1 : 0;
        stopFills += report.purpose == OrderPurpose::ProtectiveStop ? 1 : 0;
        const Quantity after = portfolio.position(report.instrument).net();
        if (after.abs() >= before.abs() || (!after.isZero() && after.isNegative() != before.isNegative()))
            problem = QStringLiteral("order %1: an exit filled beyond the position").arg(report.orderId);
    }
    /// Everything the agent sent goes through the gate, in order.
    void flush()
    {
        while (!world.context.sent.empty()) {
            const std::vector<Message> sent = std::exchange(world.context.sent, {});
            for (const Message& message : sent)
                if (const auto* intent = message.tryAs<OrderIntent>())
                    gate(*intent);
        }
    }
    [[nodiscard]] bool fitsPosition(const OrderIntent& intent) const
    {
        const std::int64_t held = portfolio.position(intent.instrument).net().raw() * -signOf(intent.side);
        std::int64_t open = intent.quantity.raw();
        if (const WorkingOrder* self = working.find(intent.orderId)) {
            if (intent.quantity - self->filled <= self->leaves)
                return true; // shrinking is always right
            open = (intent.quantity - self->filled).raw();
        }
        std::int64_t linked = 0; // of alternatives the largest counts
        for (const WorkingOrder& order : working.all()) {
            if (order.reduceOnly == 0 || order.instrument != intent.instrument || order.side != intent.side ||
                order.orderId == intent.orderId)
                continue;
            if (order.link == OrderLink::OneCancelsOther)
                linked = std::max(linked, order.leaves.raw());
            else
                open += order.leaves.raw();
        }
        open += intent.link == OrderLink::OneCancelsOther ? 0 : linked;
        return open <= held;
    }
    void gate(const OrderIntent& intent)
    {
        const bool isNew = intent.action == IntentAction::New;
        const WorkingOrder* target = working.find(intent.orderId);
        bool isAllowed = isNew ? target == nullptr : target != nullptr;
        if (intent.reduceOnly != 0 && intent.action != IntentAction::Cancel && !fitsPosition(intent))
            problem =
                QStringLiteral("order %1: what can only reduce exceeds the position").arg(intent.orderId);
        isAllowed = isAllowed && pick(50) != 0; // the gate has other reasons too
        ExecutionReport report;
        report.purpose = intent.purpose;
        report.side = intent.side;
        report.orderType = intent.type;
        report.timeInForce = intent.timeInForce;
        report.reduceOnly = intent.reduceOnly;
        report.postOnly = intent.postOnly;
        report.trailUnit = intent.trailUnit;
        report.link = intent.link;
        report.trailOffset = intent.trailOffset;
        report.linkId = intent.linkId;
        report.instrument = intent.instrument;
        report.orderId = intent.orderId;
        report.orderQuantity = intent.quantity;
        report.leavesQuantity = intent.quantity;
        report.limitPrice = intent.limitPrice;
        report.stopPrice = intent.stopPrice;
        report.expiresAt = intent.expiresAt;
        if (isNew) {
            report.type = isAllowed ? ExecutionType::PendingNew : ExecutionType::GateRejected;
            report.status = isAllowed ? OrderStatus::PendingNew : OrderStatus::Rejected;
        } else if (intent.action == IntentAction::Modify) {
            report.type = isAllowed ? ExecutionType::PendingReplace : ExecutionType::ReplaceRejected;
            report.status = OrderStatus::PendingReplace;
        } else {
            report.type = isAllowed ? ExecutionType::PendingCancel : ExecutionType::CancelRejected;
            report.status = OrderStatus::PendingCancel;
        }
        gateRefusals += isAllowed ? 0 : 1;
        exits += isNew && intent.purpose == OrderPurpose::Exit ? 1 : 0;
        stops += isNew && intent.purpose == OrderPurpose::ProtectiveStop ? 1 : 0;
        slices += isNew && intent.link == OrderLink::Slice ? 1 : 0;
        if (isNew)
            m_signalOf[intent.orderId] = intent.signalHash;
        if (isAllowed) {
            OrderCommand command;
            command.action = intent.action;
            command.purpose = intent.purpose;
            command.side = intent.side;
            command.type = intent.type;
            command.timeInForce = intent.timeInForce;
            command.reduceOnly = intent.reduceOnly;
            command.postOnly = intent.postOnly;
            command.trailUnit = intent.trailUnit;
            command.link = intent.link;
            command.trailOffset = intent.trailOffset;
            command.linkId = intent.linkId;
            command.instrument = intent.instrument;
            command.orderId = intent.orderId;
            command.commandId = ++m_commandId;
            command.quantity = intent.quantity;
            command.limitPrice = intent.limitPrice;
            command.stopPrice = intent.stopPrice;
            command.expiresAt = intent.expiresAt;
            exchange.submit(command, now());
        }
        deliver(report);
    }
    void quote(InstrumentId id)
    {
        const Price bid = Price::fromRaw(m_level[id] * 1'000'000LL);
        const Price ask = bid + Price::fromRaw((1 + pick(3)) * 1'000'000LL);
        const auto size = [this] { return Quantity::fromRaw((1 + pick(20)) * 50'000'000LL); };
        const MarketEvent event = MarketEvent::makeQuote(id, now(), bid, size(), ask, size());
        exchange.onMarketEvent(event, now());
        ++world.context.seq;
        world.agent->processMarketData(event);
    }
    void market()
    {
        const auto id = static_cast<InstrumentId>(pick(2));
        m_level[id] = std::max(5'000, m_level[id] + pick(41) - 20);
        quote(id);
        if (!m_hasTerms)
            return;
        const MarketEvent trade =
            MarketEvent::makeTrade(id, now(), Price::fromRaw((m_level[id] + pick(3)) * 1'000'000LL),
                                   Quantity::fromRaw((1 + pick(20)) * 50'000'000LL), MarketSide::Unknown);
        exchange.onMarketEvent(trade, now());
        ++world.context.seq;
        world.agent->processMarketData(trade);
    }
    void decide()
    {
        const auto id = static_cast<InstrumentId>(pick(2));
        const Quantity net = portfolio.position(id).net();
        const bool isExit = !net.isZero() && pick(2) == 0;
        const Side side =
            isExit ? (net.isPositive() ? Side::Sell : Side::Buy) : (pick(2) == 0 ? Side::Buy : Side::Sell);
        Signal signal = world.signal(side, isExit ? SignalAction::Exit : SignalAction::Enter, id);
        if (!isExit && pick(3) == 0) {
            signal.orderType = OrderType::Limit;
            signal.limitPrice = Price::fromRaw((m_level[id] - signOf(side) * pick(10)) * 1'000'000LL);
        }
        if (!isExit && m_hasTerms)
            addTerms(signal);
        const Quantity size =
            isExit && pick(2) == 0 ? net.abs() : Quantity::fromRaw((1 + pick(2000)) * 100'000LL);
        const Price stop = Price::fromRaw((m_level[id] - signOf(side) * (20 + pick(60))) * 1'000'000LL);
        approvedOfParent[hashOf(signal)] = size;
        world.decide(signal, size.toString().c_str(), isExit ? "0" : stop.toString().c_str());
        flush();
    }

    void addTerms(Signal& signal)
    {
        const std::int64_t sign = signOf(signal.side);
        const std::int64_t level = m_level[signal.instrument];
        if (pick(3) != 0)
            signal.targetPrice = Price::fromRaw((level + sign * (5 + pick(60))) * 1'000'000LL);
        if (pick(3) == 0) {
            signal.trailUnit = pick(2) == 0 ? TrailUnit::Price : TrailUnit::Share;
            signal.trailOffset = signal.trailUnit == TrailUnit::Price ? (10 + pick(60)) * 1'000'000LL
                                                                      : (10 + pick(60)) * 10'000LL;
        }
        if (pick(4) == 0) {
            signal.tactic = pick(2) == 0 ? OrderTactic::Twap : OrderTactic::Vwap;
            signal.workOver = milliseconds(50 + pick(800));
        } else if (pick(4) == 0) {
            signal.linkId = 1 + static_cast<std::uint64_t>(pick(3));
        }
        if (signal.orderType == OrderType::Limit && pick(3) == 0)
            signal.postOnly = 1;
    }

    std::mt19937 m_random;
    bool m_hasTerms;
    std::map<OrderId, std::uint64_t> m_signalOf;
    int m_level[2] = {10'000, 20'000};
    std::uint64_t m_commandId = 0;
};

} // namespace mystic::testing
