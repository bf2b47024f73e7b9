// A venue that does what it is told, the wrong things above all: it loses commands, answers and reports, says
// them twice or in another order, lags behind itself, forgets, closes. Its book is its own truth, which tests
// compare with the station's.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "venue/venue.h"

namespace mystic::testing {

class ScriptedVenue final : public Venue {
public:
    struct Order {
        OrderCommand command;
        std::uint64_t venueOrderId = 0;
        Quantity filled;
        OrderStatus status = OrderStatus::Working;
        Timestamp visibleFrom; ///< in queries
        [[nodiscard]] bool isOpen() const { return !isTerminal(status); }
    };
    /// What goes wrong; all off at first.
    struct Faults {
        bool losesCommands = false; ///< on their way to it
        bool losesReports = false;  ///< on their way back
        bool losesAnswers = false;  ///< to queries
        bool failsQueries = false;  ///< answers "429"
        bool saysUnknown = false;   ///< takes the command and answers "503"
        bool repeatsFills = false;  ///< each fill is told twice
        Duration readLag;           ///< until an order shows in queries
        Duration answerDelay = milliseconds(10);
        Duration clockSkew;
    };

    explicit ScriptedVenue(VenueProfile profile = lossyProfile()) : m_profile(std::move(profile)) {}

    static VenueProfile lossyProfile()
    {
        VenueProfile profile;
        profile.name = "scripted";
        profile.isLive = false; // orders leave at once: release is another test's matter
        profile.canLoseAnswers = true;
        profile.idUniqueness = IdUniqueness::OpenOnly;
        return profile;
    }

    // Venue
    [[nodiscard]] const VenueProfile& profile() const override { return m_profile; }
    void start(Timestamp now) override { connect(now); }
    void submit(const OrderCommand& command, Timestamp now) override
    {
        ++submitted;
        if (command.action == IntentAction::New)
            ++news[command.orderId];
        m_now = now;
        if (faults.losesCommands || !m_isUp)
            return;
        if (command.arriveBy.ns != 0 && now > command.arriveBy)
            return refuse(command, "too late");
        if (command.action == IntentAction::New)
            return accept(command);
        Order* order = openOrder(command.orderId);
        if (order == nullptr)
            return change(command, ExecutionType::CancelRejected, OrderStatus::Canceled, "not open");
        if (command.action == IntentAction::Cancel)
            return end(*order, OrderStatus::Canceled, command.commandId);
        order->command.quantity = command.quantity;
        order->command.limitPrice = command.limitPrice;
        tell(reportOn(*order, ExecutionType::Replaced, command.commandId));
    }
    void query(const VenueQuery& query, Timestamp now) override
    {
        ++queries[query.kind];
        m_now = now;
        if (faults.losesAnswers || !m_isUp)
            return;
        if (faults.failsQueries) {
            VenueAnswer failed;
            failed.kind = VenueAnswerKind::Failed;
            failed.text = "429 too many requests";
            return answer(failed, query);
        }
        answerQuery(query);
    }
    void onMarketEvent(const MarketEvent&, Timestamp now) override { m_now = now; }
    [[nodiscard]] std::optional<Timestamp> nextEventTime() const override
    {
        return m_events.empty() ? std::nullopt : std::optional(m_events.front().first);
    }
    [[nodiscard]] bool poll(Timestamp now, VenueEvent& out) override
    {
        if (m_events.empty() || m_events.front().first > now)
            return false;
        m_now = std::max(m_now, now);
        out = m_events.front().second;
        m_events.pop_front();
        return true;
    }
    std::size_t cancelAll(bool, Timestamp now) override
    {
        m_now = now;
        std::size_t count = 0;
        for (Order& order : orders)
            if (order.isOpen()) {
                end(order, OrderStatus::Canceled, 0);
                ++count;
            }
        return count;
    }
    [[nodiscard]] VenueState state() const override { return m_isUp ? VenueState::Ready : VenueState::Down; }

    // The script; `at` is when it happens
    void connect(Timestamp at)
    {
        m_isUp = true;
        link(at, VenueLink::Up);
    }
    void disconnect(Timestamp at)
    {
        m_isUp = false;
        m_events.clear(); // what was on its way is lost
        link(at, VenueLink::Down);
    }
    /// Fills part of an open order.
    void fill(OrderId id, Quantity quantity, Price price, Timestamp at)
    {
        Order* order = openOrder(id);
        if (order == nullptr)
            return;
        m_now = std::max(m_now, at);
        order->filled += quantity;
        order->status =
            order->filled >= order->command.quantity ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
        trade(order->command.clientId, order->command.instrument, order->command.side, quantity, price,
              order);
    }
    /// Somebody else trades on the account.
    void foreignFill(InstrumentId instrument, Side side, Quantity quantity, Price price, Timestamp at)
    {
        m_now = std::max(m_now, at);
        trade("web-17", instrument, side, quantity, price, nullptr);
    }
    /// Somebody else has an order open.
    void foreignOrder(const ClientOrderId& name, InstrumentId instrument, Quantity quantity, Price price)
    {
        Order& order = orders.emplace_back();
        order.command.clientId = name;
        order.command.instrument = instrument;
        order.command.quantity = quantity;
        order.command.limitPrice = price;
        order.venueOrderId = ++m_lastOrder;
    }
    void endSilently(OrderId id, OrderStatus status)
    {
        if (Order* order = openOrder(id))
            order->status = status;
    }
    void forget(OrderId id)
    {
        std::erase_if(orders, [id](const Order& order) { return order.command.orderId == id; });
    }
    /// Everything on its way in another order: the last first.
    void reverse()
    {
        std::vector<VenueEvent> events;
        for (auto& [time, event] : m_events)
            events.push_back(event);
        for (auto& [time, event] : m_events) {
            event = events.back();
            events.pop_back();
        }
    }
    void sendUnasked(const VenueEvent& event, Timestamp at) { m_events.emplace_back(at, event); }

    [[nodiscard]] const Order* find(OrderId id) const
    {
        const auto found = std::ranges::find(orders, id, [](const Order& o) { return o.command.orderId; });
        return found != orders.end() ? &*found : nullptr;
    }
    [[nodiscard]] std::size_t count(OrderId id) const
    {
        return static_cast<std::size_t>(
            std::ranges::count(orders, id, [](const Order& o) { return o.command.orderId; }));
    }

    Faults faults;
    std::vector<Order> orders;
    std::vector<VenueAnswer> trades;
    std::map<InstrumentId, Quantity> positions;
    std::map<OrderId, int> news; ///< times a new order was sent
    std::map<VenueQueryKind, int> queries;
    int submitted = 0;

private:
    Order* openOrder(OrderId id)
    {
        const auto found = std::ranges::find_if(
            orders, [id](const Order& o) { return o.command.orderId == id && o.isOpen(); });
        return found != orders.end() ? &*found : nullptr;
    }
    void link(Timestamp at, VenueLink state)
    {
        VenueAnswer change;
        change.kind = VenueAnswerKind::Link;
        change.link = state;
        m_events.emplace_back(at, change);
    }
    void push(const VenueEvent& event, Duration delay)
    {
        const Timestamp due = std::max(m_now + delay, m_events.empty() ? Timestamp{} : m_events.back().first);
        m_events.emplace_back(due, event);
    }
    void tell(const ExecutionReport& report)
    {
        if (!faults.losesReports)
            push(report, milliseconds(10));
    }
    void answer(VenueAnswer item, const VenueQuery& query)
    {
        item.link = VenueLink::Up;
        item.queryId = query.queryId;
        if (item.venueTime.ns == 0)
            item.venueTime = m_now + faults.clockSkew;
        push(item, faults.answerDelay);
    }
    [[nodiscard]] ExecutionReport reportOn(const Order& order, ExecutionType type,
                                           std::uint64_t commandId) const
    {
        const OrderCommand& command = order.command;
        ExecutionReport report;
        report.type = type;
        report.status = order.status;
        report.purpose = command.purpose;
        report.side = command.side;
        report.orderType = command.type;
        report.reduceOnly = command.reduceOnly;
        report.instrument = command.instrument;
        report.orderId = command.orderId;
        report.commandId = commandId;
        report.venueOrderId = order.venueOrderId;
        report.attempt = command.attempt;
        report.orderQuantity = command.quantity;
        report.cumulativeQuantity = order.filled;
        report.leavesQuantity = order.isOpen() ? command.quantity - order.filled : Quantity{};
        report.limitPrice = command.limitPrice;
        report.venueTime = m_now;
        return report;
    }
    void accept(const OrderCommand& command)
    {
        Order& order = orders.emplace_back();
        order.command = command;
        order.venueOrderId = ++m_lastOrder;
        order.visibleFrom = m_now + faults.readLag;
        if (faults.saysUnknown) {
            VenueAnswer unknown;
            unknown.kind = VenueAnswerKind::Unknown;
            unknown.orderId = command.orderId;
            unknown.commandId = command.commandId;
            unknown.clientId = command.clientId;
            unknown.text = "503 execution status unknown";
            push(unknown, milliseconds(10));
            return;
        }
        tell(reportOn(order, ExecutionType::Accepted, command.commandId));
    }
    void refuse(const OrderCommand& command, std::string_view why)
    {
        Order refused;
        refused.command = command;
        refused.status = OrderStatus::Rejected;
        ExecutionReport report = reportOn(refused, ExecutionType::Rejected, command.commandId);
        report.text.assign(why);
        tell(report);
    }
    void change(const OrderCommand& command, ExecutionType type, OrderStatus status, std::string_view why)
    {
        Order refused;
        refused.command = command;
        refused.status = status;
        ExecutionReport report = reportOn(refused, type, command.commandId);
        report.text.assign(why);
        tell(report);
    }
    void end(Order& order, OrderStatus status, std::uint64_t commandId)
    {
        order.status = status;
        tell(reportOn(order, ExecutionType::Canceled, commandId));
    }
    void trade(const ClientOrderId& name, InstrumentId instrument, Side side, Quantity quantity, Price price,
               const Order* order)
    {
        VenueAnswer item;
        item.kind = VenueAnswerKind::Trade;
        item.instrument = instrument;
        item.side = side;
        item.quantity = quantity;
        item.price = price;
        item.venueTradeId = ++m_lastTrade;
        item.venueTime = m_now;
        item.clientId = name;
        trades.push_back(item);
        positions[instrument] += Quantity::fromRaw(quantity.raw() * signOf(side));
        if (order == nullptr)
            return;
        ExecutionReport report = reportOn(*order, ExecutionType::Trade, order->command.commandId);
        report.lastQuantity = quantity;
        report.lastPrice = price;
        report.venueTradeId = item.venueTradeId;
        tell(report);
        if (faults.repeatsFills)
            tell(report);
    }
    void answerQuery(const VenueQuery& query)
    {
        std::uint32_t count = 0;
        const auto item = [&](const VenueAnswer& one) {
            answer(one, query);
            ++count;
        };
        const bool isOrders = query.kind == VenueQueryKind::Order || query.kind == VenueQueryKind::OpenOrders;
        for (const Order& order : orders) {
            const bool isAsked = query.kind == VenueQueryKind::Order
                                     ? order.command.clientId == query.clientId
                                     : order.isOpen();
            if (!isOrders || !isAsked || order.visibleFrom > m_now)
                continue;
            VenueAnswer one;
            one.kind = VenueAnswerKind::Order;
            one.status = order.status;
            one.side = order.command.side;
            one.orderType = order.command.type;
            one.instrument = order.command.instrument;
            one.venueOrderId = order.venueOrderId;
            one.quantity = order.command.quantity;
            one.filled = order.filled;
            one.price = order.command.limitPrice;
            one.clientId = order.command.clientId;
            item(one);
        }
        if (query.kind == VenueQueryKind::Trades)
            for (const VenueAnswer& one : trades)
                if (one.venueTime >= query.since)
                    item(one);
        if (query.kind == VenueQueryKind::Positions)
            for (const auto& [instrument, net] : positions) {
                VenueAnswer one;
                one.kind = VenueAnswerKind::Position;
                one.instrument = instrument;
                one.quantity = net;
                item(one);
            }
        if (query.kind == VenueQueryKind::CancelOrder)
            for (Order& order : orders)
                if (order.venueOrderId == query.venueOrderId && order.isOpen())
                    order.status = OrderStatus::Canceled;
        VenueAnswer last;
        last.kind =
            query.kind == VenueQueryKind::ArmDeadMan ? VenueAnswerKind::DeadMan : VenueAnswerKind::End;
        if (last.kind == VenueAnswerKind::DeadMan)
            last.deadline = m_now + query.countdown;
        last.count = count;
        answer(last, query);
    }

    VenueProfile m_profile;
    bool m_isUp = false;
    Timestamp m_now;
    std::uint64_t m_lastOrder = 0;
    std::uint64_t m_lastTrade = 0;
    std::deque<std::pair<Timestamp, VenueEvent>> m_events; ///< to the station
};

} // namespace mystic::testing
