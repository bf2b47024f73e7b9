#include "order_book.h"

#include <algorithm>
#include <limits>

#include "domain/invariant.h"

namespace mystic {

namespace {
constexpr std::int64_t MarketKey = std::numeric_limits<std::int64_t>::max();
}

OrderBook::OrderBook(std::size_t expectedOrders) : m_index(expectedOrders)
{
    m_nodes.reserve(expectedOrders);
    m_free.reserve(expectedOrders);
    m_plan.reserve(256);
    m_passedOver.reserve(64);
    m_trades.reserve(256);
    m_ended.reserve(256);
    for (std::size_t side = 0; side < 2; ++side) {
        m_levels[side].reserve(256);
        m_stops[side].reserve(64);
    }
}

std::int64_t OrderBook::keyOf(Side side, Price price)
{
    if (price.isZero())
        return MarketKey;
    return side == Side::Buy ? price.raw() : -price.raw();
}

bool OrderBook::cross(const Node& a, const Node& b) const
{
    if (a.key == MarketKey || b.key == MarketKey)
        return true;
    return a.key + b.key >= 0; // one is a bid (+price), the other an ask (-price)
}

std::optional<Price> OrderBook::tradePrice(const Node& a, const Node& b) const
{
    const Node& older = a.order.priority < b.order.priority ? a : b;
    const Node& newer = &older == &a ? b : a;
    if (!older.order.price.isZero())
        return older.order.price;
    if (!newer.order.price.isZero())
        return newer.order.price;
    if (m_lastPrice.isZero())
        return std::nullopt;
    return m_lastPrice;
}

std::uint32_t OrderBook::take()
{
    if (m_free.empty()) {
        m_nodes.emplace_back();
        return static_cast<std::uint32_t>(m_nodes.size() - 1);
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    m_nodes[slot] = Node{};
    return slot;
}

void OrderBook::release(std::uint32_t slot)
{
    m_index.erase(m_nodes[slot].order.id);
    m_free.push_back(slot);
}

void OrderBook::link(std::uint32_t slot)
{
    Node& node = m_nodes[slot];
    auto& levels = m_levels[indexOf(node.order.side)];
    auto at = std::lower_bound(levels.begin(), levels.end(), node.key,
                               [](const Level& level, std::int64_t key) { return level.key < key; });
    if (at == levels.end() || at->key != node.key)
        at = levels.insert(at, Level{node.key, None, None, 0, {}});
    node.previous = at->last;
    node.next = None;
    if (at->last == None)
        at->first = slot;
    else
        m_nodes[at->last].next = slot;
    at->last = slot;
    ++at->orders;
    at->quantity += node.order.open;
    ++m_counts[indexOf(node.order.side)];
}

OrderBook::Level& OrderBook::levelOf(const Node& node)
{
    auto& levels = m_levels[indexOf(node.order.side)];
    const auto at = std::lower_bound(levels.begin(), levels.end(), node.key,
                                     [](const Level& level, std::int64_t key) { return level.key < key; });
    MYSTIC_INVARIANT(at != levels.end() && at->key == node.key, "an order's level is in the book");
    return *at;
}

void OrderBook::unlink(std::uint32_t slot)
{
    const Node& node = m_nodes[slot];
    Level& level = levelOf(node);
    (node.previous == None ? level.first : m_nodes[node.previous].next) = node.next;
    (node.next == None ? level.last : m_nodes[node.next].previous) = node.previous;
    level.quantity -= node.order.open;
    const std::size_t side = indexOf(node.order.side);
    --m_counts[side];
    if (--level.orders == 0)
        m_levels[side].erase(m_levels[side].begin() + (&level - m_levels[side].data()));
}

void OrderBook::begin()
{
    m_trades.clear();
    m_ended.clear();
}

void OrderBook::planAgainstOpposite(std::uint32_t slot, bool rememberPassedOver)
{
    m_plan.clear();
    m_planned = {};
    const Node& node = m_nodes[slot];
    Quantity remaining = node.order.open;
    const auto& levels = m_levels[indexOf(opposite(node.order.side))];
    for (auto level = levels.rbegin(); level != levels.rend() && remaining.isPositive(); ++level) {
        if (!cross(node, m_nodes[level->first]))
            break;
        for (std::uint32_t other = level->first; other != None && remaining.isPositive();
             other = m_nodes[other].next) {
            const Node& candidate = m_nodes[other];
            const auto price = tradePrice(node, candidate);
            if (!price)
                continue;
            if (candidate.order.allOrNone && candidate.order.open > remaining) {
                if (rememberPassedOver)
                    m_passedOver.push_back(candidate.order.id);
                continue;
            }
            const Quantity quantity = std::min(remaining, candidate.order.open);
            m_plan.push_back({other, quantity, *price});
            m_planned += quantity;
            remaining -= quantity;
        }
    }
}

void OrderBook::fill(std::uint32_t slot, Quantity quantity, bool isLinked)
{
    Node& node = m_nodes[slot];
    MYSTIC_INVARIANT(quantity <= node.order.open, "an order never fills beyond its quantity");
    const bool complete = quantity == node.order.open;
    if (isLinked && complete)
        unlink(slot); // while `open` is still what the level counted
    node.order.open -= quantity;
    node.order.filled += quantity;
    if (isLinked && !complete)
        levelOf(node).quantity -= quantity;
    if (complete)
        end(slot, BookState::Filled);
}

void OrderBook::execute(std::uint32_t slot, bool slotIsLinked)
{
    const Node& node = m_nodes[slot];
    for (const PlannedFill& planned : m_plan) {
        const Node& other = m_nodes[planned.slot];
        const bool otherIsOlder = other.order.priority < node.order.priority;
        const Node& resting = otherIsOlder ? other : node;
        const Node& incoming = otherIsOlder ? node : other;
        m_trades.push_back(
            {resting.order.id, incoming.order.id, incoming.order.side, planned.price, planned.quantity});
        m_lastPrice = planned.price;
        fill(planned.slot, planned.quantity, true);
        fill(slot, planned.quantity, slotIsLinked);
    }
    m_plan.clear();
}

void OrderBook::end(std::uint32_t slot, BookState state)
{
    m_nodes[slot].order.state = state;
    m_ended.push_back(m_nodes[slot].order);
    release(slot);
}

void OrderBook::fillPassedOver(std::uint32_t slot)
{
    const OrderId newcomer = m_nodes[slot].order.id;
    for (const OrderId id : m_passedOver) {
        if (m_index.find(newcomer) == None)
            break;
        const std::uint32_t waiting = m_index.find(id);
        if (waiting == None)
            continue;
        planAgainstOpposite(waiting, false);
        if (m_planned == m_nodes[waiting].order.open)
            execute(waiting, true);
    }
}

BookState OrderBook::enter(std::uint32_t slot)
{
    const OrderId id = m_nodes[slot].order.id;
    const bool immediate = m_nodes[slot].order.timeInForce == TimeInForce::ImmediateOrCancel ||
                           m_nodes[slot].order.timeInForce == TimeInForce::FillOrKill;
    m_nodes[slot].order.state = BookState::Working;
    m_nodes[slot].order.priority = ++m_priority;
    m_passedOver.clear();
    planAgainstOpposite(slot, true);
    if (!m_nodes[slot].order.allOrNone || m_planned == m_nodes[slot].order.open)
        execute(slot, false);
    if (m_index.find(id) == None)
        return BookState::Filled;
    if (immediate) {
        end(slot, BookState::Canceled);
        return BookState::Canceled;
    }
    link(slot);
    fillPassedOver(slot);
    return m_index.find(id) == None ? BookState::Filled : BookState::Working;
}

BookState OrderBook::add(const BookRequest& request)
{
    begin();
    if (request.id == 0 || m_index.find(request.id) != None || !request.quantity.isPositive() ||
        request.price.isNegative() || request.stopPrice.isNegative())
        return BookState::Refused;
    const std::uint32_t slot = take();
    Node& node = m_nodes[slot];
    node.order.id = request.id;
    node.order.side = request.side;
    node.order.timeInForce = request.timeInForce;
    node.order.allOrNone = request.allOrNone || request.timeInForce == TimeInForce::FillOrKill;
    node.order.price = request.price;
    node.order.stopPrice = request.stopPrice;
    node.order.quantity = request.quantity;
    node.order.open = request.quantity;
    node.key = keyOf(request.side, request.price);
    m_index.insert(request.id, slot);
    if (!request.stopPrice.isZero() && !isTriggered(node.order)) {
        node.order.state = BookState::Waiting;
        node.order.priority = ++m_priority;
        insertStop(slot);
        return BookState::Waiting;
    }
    const BookState state = enter(slot);
    runStops();
    return m_index.find(request.id) == None && state == BookState::Working ? BookState::Filled : state;
}

bool OrderBook::cancel(OrderId id)
{
    begin();
    const std::uint32_t slot = m_index.find(id);
    if (slot == None)
        return false;
    if (m_nodes[slot].order.state == BookState::Waiting)
        eraseStop(slot);
    else
        unlink(slot);
    end(slot, BookState::Canceled);
    return true;
}

BookState OrderBook::replace(OrderId id, Quantity newQuantity, Price newPrice)
{
    begin();
    const std::uint32_t slot = m_index.find(id);
    if (slot == None || newPrice.isNegative())
        return BookState::Refused;
    Node& node = m_nodes[slot];
    const bool waiting = node.order.state == BookState::Waiting;
    const bool newLimit = !newPrice.isZero() && newPrice != node.order.price;
    const bool larger = newQuantity > node.order.quantity;
    if (newQuantity <= node.order.filled) {
        waiting ? eraseStop(slot) : unlink(slot);
        node.order.quantity = node.order.filled;
        node.order.open = {};
        end(slot, BookState::Canceled);
        return BookState::Canceled;
    }
    if (waiting || (!newLimit && !larger))
        return resizeInPlace(slot, newQuantity, newLimit ? newPrice : node.order.price);
    unlink(slot);
    node.order.quantity = newQuantity;
    node.order.open = newQuantity - node.order.filled;
    if (newLimit) {
        node.order.price = newPrice;
        node.key = keyOf(node.order.side, newPrice);
    }
    enter(slot);
    runStops();
    return m_index.find(id) == None ? BookState::Filled : BookState::Working;
}

BookState OrderBook::resizeInPlace(std::uint32_t slot, Quantity newQuantity, Price newPrice)
{
    Node& node = m_nodes[slot];
    const OrderId id = node.order.id;
    const Quantity newOpen = newQuantity - node.order.filled;
    const bool waiting = node.order.state == BookState::Waiting;
    if (waiting) {
        node.order.price = newPrice;
        node.key = keyOf(node.order.side, newPrice);
    } else {
        levelOf(node).quantity -= node.order.open - newOpen;
    }
    node.order.quantity = newQuantity;
    node.order.open = newOpen;
    if (waiting)
        return BookState::Waiting;
    if (node.order.allOrNone) { // smaller, it may now be filled completely
        planAgainstOpposite(slot, false);
        if (m_planned == newOpen)
            execute(slot, true);
        runStops();
    }
    return m_index.find(id) == None ? BookState::Filled : BookState::Working;
}

void OrderBook::setLastPrice(Price price)
{
    begin();
    m_lastPrice = price;
    runStops();
}

const BookOrder* OrderBook::find(OrderId id) const
{
    const std::uint32_t slot = m_index.find(id);
    return slot == None ? nullptr : &m_nodes[slot].order;
}

const BookOrder* OrderBook::best(Side side) const
{
    const auto& levels = m_levels[indexOf(side)];
    return levels.empty() ? nullptr : &m_nodes[levels.back().first].order;
}

std::size_t OrderBook::depth(Side side, std::span<BookLevel> out) const
{
    std::size_t count = 0;
    const auto& levels = m_levels[indexOf(side)];
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) { // the best is last
        if (level->key == MarketKey)
            continue;
        if (count < out.size()) {
            const std::int64_t raw = side == Side::Buy ? level->key : -level->key;
            out[count] = {Price::fromRaw(raw), level->orders, level->quantity};
        }
        ++count;
    }
    return count;
}

void OrderBook::queue(Side side, std::vector<OrderId>& out) const
{
    const auto& levels = m_levels[indexOf(side)];
    for (auto level = levels.rbegin(); level != levels.rend(); ++level)
        for (std::uint32_t slot = level->first; slot != None; slot = m_nodes[slot].next)
            out.push_back(m_nodes[slot].order.id);
}

bool OrderBook::isTriggered(const BookOrder& order) const
{
    if (m_lastPrice.isZero())
        return false;
    return order.side == Side::Buy ? m_lastPrice >= order.stopPrice : m_lastPrice <= order.stopPrice;
}

void OrderBook::insertStop(std::uint32_t slot)
{
    auto& stops = m_stops[indexOf(m_nodes[slot].order.side)];
    // A rising price reaches the lowest buy stop first, a falling one the highest sell stop; equal stops in
    // time priority.
    const auto triggersLater = [this](std::uint32_t a, std::uint32_t b) {
        const BookOrder& left = m_nodes[a].order;
        const BookOrder& right = m_nodes[b].order;
        if (left.stopPrice != right.stopPrice)
            return left.side == Side::Buy ? left.stopPrice > right.stopPrice
                                          : left.stopPrice < right.stopPrice;
        return left.priority > right.priority;
    };
    stops.insert(std::upper_bound(stops.begin(), stops.end(), slot, triggersLater), slot);
}

void OrderBook::eraseStop(std::uint32_t slot)
{
    auto& stops = m_stops[indexOf(m_nodes[slot].order.side)];
    stops.erase(std::find(stops.begin(), stops.end(), slot));
}

void OrderBook::runStops()
{
    for (;;) {
        std::uint32_t next = None;
        for (const auto& stops : m_stops) {
            if (stops.empty() || !isTriggered(m_nodes[stops.back()].order))
                continue;
            if (next == None || m_nodes[stops.back()].order.priority < m_nodes[next].order.priority)
                next = stops.back();
        }
        if (next == None)
            return;
        eraseStop(next);
        enter(next);
    }
}

} // namespace mystic
