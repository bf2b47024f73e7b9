// Rules of the order book that hold for any sequence of orders: nothing is made or lost, nobody is passed
// over.
#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

#include "venue/order_book.h"

using namespace mystic;

namespace {

BookRequest limit(OrderId id, Side side, int price, int quantity)
{
    BookRequest request;
    request.id = id;
    request.side = side;
    request.price = Price::fromInteger(price);
    request.quantity = Quantity::fromInteger(quantity);
    return request;
}

/// The same rules written the slowest and plainest way: a flat list, searched anew for every fill.
class NaiveBook {
public:
    struct Order {
        BookRequest request;
        Quantity open;
        std::uint64_t arrival = 0;
    };
    std::vector<BookTrade> trades;

    void add(const BookRequest& request)
    {
        trades.clear();
        enter({request, request.quantity, ++m_clock});
    }
    void cancel(OrderId id)
    {
        trades.clear();
        std::erase_if(m_orders, [id](const Order& order) { return order.request.id == id; });
    }
    void replace(OrderId id, Quantity total, Price price)
    {
        trades.clear();
        const auto at = std::find_if(m_orders.begin(), m_orders.end(),
                                     [id](const Order& order) { return order.request.id == id; });
        if (at == m_orders.end())
            return;
        const Quantity filled = at->request.quantity - at->open;
        if (total <= filled) {
            m_orders.erase(at);
            return;
        }
        const bool samePrice = price.isZero() || price == at->request.price;
        const bool larger = total > at->request.quantity;
        at->request.quantity = total;
        at->open = total - filled;
        if (samePrice && !larger)
            return;
        Order moved = *at;
        m_orders.erase(at);
        if (!price.isZero())
            moved.request.price = price;
        moved.arrival = ++m_clock;
        enter(moved);
    }
    [[nodiscard]] std::vector<OrderId> queue(Side side) const
    {
        std::vector<Order> sorted;
        for (const Order& order : m_orders)
            if (order.request.side == side)
                sorted.push_back(order);
        std::sort(sorted.begin(), sorted.end(),
                  [](const Order& a, const Order& b) { return isBetter(a, b); });
        std::vector<OrderId> ids;
        for (const Order& order : sorted)
            ids.push_back(order.request.id);
        return ids;
    }

private:
    static bool isBetter(const Order& a, const Order& b)
    {
        if (a.request.price != b.request.price) {
            if (a.request.price.isZero() || b.request.price.isZero())
                return a.request.price.isZero();
            return a.request.side == Side::Buy ? a.request.price > b.request.price
                                               : a.request.price < b.request.price;
        }
        return a.arrival < b.arrival;
    }
    [[nodiscard]] std::optional<Price> priceWith(const Order& resting, const Order& incoming) const
    {
        if (!resting.request.price.isZero()) {
            if (incoming.request.price.isZero())
                return resting.request.price;
            const bool crosses = incoming.request.side == Side::Buy
                                     ? incoming.request.price >= resting.request.price
                                     : incoming.request.price <= resting.request.price;
            return crosses ? std::optional(resting.request.price) : std::nullopt;
        }
        if (!incoming.request.price.isZero())
            return incoming.request.price;
        return m_last.isZero() ? std::nullopt : std::optional(m_last);
    }
    [[nodiscard]] Order* bestAgainst(const Order& incoming)
    {
        Order* best = nullptr;
        for (Order& order : m_orders)
            if (order.request.side != incoming.request.side && priceWith(order, incoming) &&
                (!best || isBetter(order, *best)))
                best = &order;
        return best;
    }
    void enter(Order incoming)
    {
        if (incoming.request.timeInForce == TimeInForce::FillOrKill) {
            Quantity available;
            for (const Order& order : m_orders)
                if (order.request.side != incoming.request.side && priceWith(order, incoming))
                    available += order.open;
            if (available < incoming.open)
                return;
        }
        while (incoming.open.isPositive()) {
            Order* best = bestAgainst(incoming);
            if (!best)
                break;
            const Quantity quantity = std::min(incoming.open, best->open);
            m_last = *priceWith(*best, incoming);
            trades.push_back(
                {best->request.id, incoming.request.id, incoming.request.side, m_last, quantity});
            incoming.open -= quantity;
            best->open -= quantity;
            if (best->open.isZero())
                std::erase_if(m_orders, [](const Order& order) { return order.open.isZero(); });
        }
        if (incoming.open.isPositive() && incoming.request.timeInForce == TimeInForce::GoodTillCancel)
            m_orders.push_back(incoming);
    }

    std::vector<Order> m_orders;
    std::uint64_t m_clock = 0;
    Price m_last;
};

/// Cash and stock of each account, in raw units of 1e-8; exact because prices and quantities are whole here.
struct Ledger {
    std::map<int, Int128> cash;
    std::map<int, Int128> stock;
    void book(int account, Side side, Quantity quantity, Price price)
    {
        cash[account] -= Int128{signOf(side)} * quantity.raw() * price.raw();
        stock[account] += Int128{signOf(side)} * quantity.raw();
    }
    [[nodiscard]] bool isBalanced() const
    {
        Int128 cashSum = 0;
        Int128 stockSum = 0;
        for (const auto& [account, amount] : cash)
            cashSum += amount;
        for (const auto& [account, amount] : stock)
            stockSum += amount;
        return cashSum == 0 && stockSum == 0;
    }
};

BookRequest randomRequest(std::mt19937& random, OrderId id, bool withConditions)
{
    const auto pick = [&random](unsigned count) { return static_cast<int>(random() % count); };
    BookRequest request = limit(id, pick(2) == 0 ? Side::Buy : Side::Sell, 95 + pick(11), 1 + pick(50));
    const int kind = pick(10);
    if (kind == 0)
        request.price = {};
    if (kind == 0 || kind == 1)
        request.timeInForce = TimeInForce::ImmediateOrCancel;
    else if (kind == 2)
        request.timeInForce = TimeInForce::FillOrKill;
    else if (kind == 3 && pick(4) == 0)
        request.price = {}; // a market order that rests
    if (withConditions && kind == 4)
        request.allOrNone = true;
    if (withConditions && kind == 5)
        request.stopPrice = Price::fromInteger(95 + pick(11));
    return request;
}

} // namespace

class TestOrderBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void tradesAndQueuesEqualThePlainModel_data() { seeds(); }
    void tradesAndQueuesEqualThePlainModel()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        OrderBook book(16);
        NaiveBook naive;
        for (OrderId id = 1; id <= 4000; ++id) {
            const auto pick = [&random](unsigned count) { return static_cast<int>(random() % count); };
            const int action = pick(10);
            const OrderId target = id > 60 ? id - 1 - random() % 60 : 1;
            const auto total = Quantity::fromInteger(1 + pick(60));
            const Price price = pick(2) == 0 ? Price{} : Price::fromInteger(95 + pick(11));
            if (action < 7) {
                const BookRequest request = randomRequest(random, id, false);
                (void)book.add(request);
                naive.add(request);
            } else if (action < 8) {
                (void)book.cancel(target);
                naive.cancel(target);
            } else {
                (void)book.replace(target, total, price);
                naive.replace(target, total, price);
            }
            QCOMPARE(book.trades().size(), naive.trades.size());
            for (std::size_t i = 0; i < naive.trades.size(); ++i) {
                QCOMPARE(book.trades()[i].resting, naive.trades[i].resting);
                QCOMPARE(book.trades()[i].incoming, naive.trades[i].incoming);
                QCOMPARE(book.trades()[i].price.raw(), naive.trades[i].price.raw());
                QCOMPARE(book.trades()[i].quantity.raw(), naive.trades[i].quantity.raw());
            }
            for (const Side side : {Side::Buy, Side::Sell}) {
                std::vector<OrderId> queue;
                book.queue(side, queue);
                QVERIFY(queue == naive.queue(side));
                QCOMPARE(book.size(side), queue.size());
            }
        }
    }
    void cashAndStockAreConserved_data() { seeds(); }
    void cashAndStockAreConserved()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        OrderBook book(16);
        Ledger ledger;
        std::map<OrderId, Quantity> filled;
        const auto accountOf = [](OrderId id) { return static_cast<int>(id % 5); };
        for (OrderId id = 1; id <= 5000; ++id) {
            const BookRequest request = randomRequest(random, id, true);
            if (random() % 5 == 0)
                (void)book.replace(1 + random() % id, request.quantity, request.price);
            else if (random() % 10 == 0)
                (void)book.cancel(1 + random() % id);
            else
                (void)book.add(request);
            for (const BookTrade& trade : book.trades()) {
                QVERIFY(trade.quantity.isPositive());
                ledger.book(accountOf(trade.incoming), trade.incomingSide, trade.quantity, trade.price);
                ledger.book(accountOf(trade.resting), opposite(trade.incomingSide), trade.quantity,
                            trade.price);
                filled[trade.incoming] += trade.quantity;
                filled[trade.resting] += trade.quantity;
            }
            for (const BookOrder& order : book.ended()) {
                QCOMPARE(order.filled.raw(), filled[order.id].raw());
                QCOMPARE((order.filled + order.open).raw(), order.quantity.raw());
                QVERIFY(order.state != BookState::Filled || order.open.isZero());
            }
            QVERIFY(ledger.isBalanced());
        }
    }
    void depthEqualsTheSumOfItsOrders()
    {
        std::mt19937 random(77);
        OrderBook book(16);
        for (OrderId id = 1; id <= 3000; ++id) {
            (void)book.add(randomRequest(random, id, true));
            for (const Side side : {Side::Buy, Side::Sell}) {
                std::map<std::int64_t, BookLevel> expected;
                std::vector<OrderId> queue;
                book.queue(side, queue);
                for (const OrderId resting : queue) {
                    const BookOrder* order = book.find(resting);
                    if (order->price.isZero())
                        continue;
                    BookLevel& level = expected[order->price.raw()];
                    level.price = order->price;
                    ++level.orders;
                    level.quantity += order->open;
                }
                std::vector<BookLevel> levels(64);
                levels.resize(book.depth(side, levels));
                QCOMPARE(levels.size(), expected.size());
                for (const BookLevel& level : levels)
                    QVERIFY(level == expected.at(level.price.raw()));
            }
        }
    }
    void anAllOrNoneOrderNeverFillsInPart()
    {
        std::mt19937 random(5);
        OrderBook book(16);
        for (OrderId id = 1; id <= 5000; ++id) {
            BookRequest request = randomRequest(random, id, true);
            request.allOrNone = random() % 3 == 0;
            (void)book.add(request);
            for (const BookOrder& order : book.ended())
                if (order.allOrNone)
                    QVERIFY(order.filled.isZero() || order.open.isZero());
            for (const Side side : {Side::Buy, Side::Sell}) {
                std::vector<OrderId> queue;
                book.queue(side, queue);
                for (const OrderId resting : queue)
                    QVERIFY(!book.find(resting)->allOrNone || book.find(resting)->filled.isZero());
            }
        }
    }
    void refusesWhatCannotBeAnOrder()
    {
        OrderBook book;
        QVERIFY(book.add(limit(0, Side::Buy, 100, 1)) == BookState::Refused);
        QVERIFY(book.add(limit(1, Side::Buy, 100, 0)) == BookState::Refused);
        QVERIFY(book.add(limit(1, Side::Buy, -1, 1)) == BookState::Refused);
        QVERIFY(book.add(limit(1, Side::Buy, 100, 1)) == BookState::Working);
        QVERIFY(book.add(limit(1, Side::Sell, 101, 1)) == BookState::Refused);
        QVERIFY(!book.cancel(2));
        QVERIFY(book.replace(2, Quantity::fromInteger(1), {}) == BookState::Refused);
    }
    void equalStopsTriggerInTheOrderTheyCame()
    {
        OrderBook book;
        book.setLastPrice(Price::fromInteger(100));
        (void)book.add(limit(1, Side::Sell, 110, 1));
        for (OrderId id = 2; id <= 4; ++id) {
            BookRequest stop = limit(id, Side::Buy, 0, 1);
            stop.stopPrice = Price::fromInteger(105);
            QVERIFY(book.add(stop) == BookState::Waiting);
        }
        QCOMPARE(book.waitingStops(), std::size_t{3});
        book.setLastPrice(Price::fromInteger(105));
        QCOMPARE(book.waitingStops(), std::size_t{0});
        QCOMPARE(book.trades().size(), std::size_t{1});
        QCOMPARE(book.trades()[0].incoming, OrderId{2});
        std::vector<OrderId> queue;
        book.queue(Side::Buy, queue);
        QVERIFY((queue == std::vector<OrderId>{3, 4}));
    }
};

QTEST_APPLESS_MAIN(TestOrderBook)
#include "tst_order_book.moc"
