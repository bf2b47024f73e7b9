// The table of working orders as a fold: races, repeats, reservations, and a property over random streams of
// reports.
#include <QtTest/QtTest>

#include <map>
#include <random>
#include <set>

#include "contract/byte_stream.h"
#include "contract/order_state_machine.h"
#include "contract/working_orders.h"

using namespace mystic;

namespace {

Quantity units(std::int64_t count)
{
    return Quantity::fromInteger(count);
}
Price price(std::int64_t value)
{
    return Price::fromInteger(value);
}

ExecutionReport report(ExecutionType type, OrderId id, std::int64_t quantity = 10, std::int64_t done = 0,
                       std::int64_t last = 0)
{
    ExecutionReport out;
    out.type = type;
    out.orderId = id;
    out.instrument = 0;
    out.orderType = OrderType::Limit;
    out.limitPrice = price(100);
    out.orderQuantity = units(quantity);
    out.cumulativeQuantity = units(done);
    out.leavesQuantity = units(quantity - done);
    out.lastQuantity = units(last);
    return out;
}

WorkingOrders withOneWorking(OrderId id = 256)
{
    WorkingOrders orders(16);
    if (!orders.apply(report(ExecutionType::PendingNew, id), price(101)) ||
        !orders.apply(report(ExecutionType::Accepted, id), {}))
        qFatal("the order could not be opened");
    return orders;
}

} // namespace

class TestWorkingOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsHereFromItsReleaseToItsEnd();
    void eachFillCountsOnce();
    void fillsMayArriveInAnyOrder();
    void aFillAfterACancelRequestLeavesTheRequestStanding();
    void aLateAnswerDoesNotOpenAnEndedOrderAgain();
    void aContradictionChangesNothing();
    void whileAReplaceIsAskedForTheLargerOrderIsReserved();
    void aReplaceTakesTheNewTerms();
    void aFullTableRefusesAndLosesNothing();
    void pendingCountsBySideAndRisk();
    void reservationsAreInAccountCurrencyOrUnknown();
    void aSavedTableGoesOnByteForByte();
    void randomReportsKeepTheInvariant();
};

void TestWorkingOrders::anOrderIsHereFromItsReleaseToItsEnd()
{
    WorkingOrders orders(16);
    QVERIFY(orders.apply(report(ExecutionType::PendingNew, 256), price(101)));
    QCOMPARE(orders.find(256)->status, OrderStatus::PendingNew);
    QCOMPARE(orders.find(256)->reservePrice, price(101));
    QVERIFY(orders.apply(report(ExecutionType::Accepted, 256), {}));
    QCOMPARE(orders.find(256)->status, OrderStatus::Working);
    QCOMPARE(orders.find(256)->reservePrice, price(101));
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
    QCOMPARE(orders.find(256)->status, OrderStatus::PartiallyFilled);
    QCOMPARE(orders.find(256)->leaves, units(6));
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 10, 6), {}));
    QVERIFY(orders.find(256) == nullptr);
    QCOMPARE(orders.size(), std::size_t{0});
    for (const auto end : {ExecutionType::Canceled, ExecutionType::Rejected, ExecutionType::Expired}) {
        WorkingOrders one = withOneWorking();
        QVERIFY(one.apply(report(end, 256), {}));
        QCOMPARE(one.size(), std::size_t{0});
    }
}

void TestWorkingOrders::eachFillCountsOnce()
{
    WorkingOrders orders = withOneWorking();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
        QCOMPARE(orders.find(256)->filled, units(4));
        QCOMPARE(orders.find(256)->leaves, units(6));
    }
}

void TestWorkingOrders::fillsMayArriveInAnyOrder()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(
        orders.apply(report(ExecutionType::Trade, 256, 10, 7, 3), {})); // the second fill overtakes the first
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
    QCOMPARE(orders.find(256)->filled, units(7));
    QCOMPARE(orders.find(256)->leaves, units(3));
}

void TestWorkingOrders::aFillAfterACancelRequestLeavesTheRequestStanding()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(orders.apply(report(ExecutionType::PendingCancel, 256), {}));
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
    QCOMPARE(orders.find(256)->status, OrderStatus::PendingCancel);
    QCOMPARE(orders.find(256)->leaves, units(6));
    WorkingOrders refused = orders;
    QVERIFY(refused.apply(report(ExecutionType::CancelRejected, 256, 10, 4), {}));
    QCOMPARE(refused.find(256)->status, OrderStatus::PartiallyFilled);
    QVERIFY(orders.apply(report(ExecutionType::Canceled, 256, 10, 4), {}));
    QCOMPARE(orders.size(), std::size_t{0});
}

void TestWorkingOrders::aLateAnswerDoesNotOpenAnEndedOrderAgain()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(orders.apply(report(ExecutionType::Canceled, 256), {}));
    for (const auto late :
         {ExecutionType::Accepted, ExecutionType::Trade, ExecutionType::PendingCancel,
          ExecutionType::Replaced, ExecutionType::CancelRejected, ExecutionType::Canceled}) {
        QVERIFY(!orders.apply(report(late, 256, 10, 3, 3), {}));
        QCOMPARE(orders.size(), std::size_t{0});
    }
    WorkingOrders never(16); // refused by the gate: it never was, and stays so
    QVERIFY(!never.apply(report(ExecutionType::GateRejected, 512), {}));
    QVERIFY(!never.apply(report(ExecutionType::PendingNew, 512), {}));
    QCOMPARE(never.size(), std::size_t{0});
}

void TestWorkingOrders::aContradictionChangesNothing()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
    const WorkingOrder before = *orders.find(256);
    QVERIFY(!orders.apply(report(ExecutionType::Rejected, 256, 10, 4), {}));
    QVERIFY(!orders.apply(report(ExecutionType::PendingNew, 256), {}));
    QVERIFY(std::memcmp(&before, orders.find(256), sizeof before) == 0);
}

void TestWorkingOrders::whileAReplaceIsAskedForTheLargerOrderIsReserved()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(orders.apply(report(ExecutionType::PendingReplace, 256, 25), price(105)));
    QCOMPARE(orders.find(256)->leaves, units(25));
    QCOMPARE(orders.find(256)->reservePrice, price(105));
    QVERIFY(orders.apply(report(ExecutionType::Trade, 256, 10, 4, 4), {}));
    QCOMPARE(orders.find(256)->leaves, units(21));
    QVERIFY(orders.apply(report(ExecutionType::ReplaceRejected, 256, 10, 4), {}));
    QCOMPARE(orders.find(256)->status, OrderStatus::PartiallyFilled);
    QCOMPARE(orders.find(256)->leaves, units(6));
    QVERIFY(orders.apply(report(ExecutionType::PendingReplace, 256, 5, 4), price(90)));
    QCOMPARE(orders.find(256)->leaves, units(6)); // a smaller order frees nothing before the venue says so
    QVERIFY(orders.find(256)->reservePrice >= price(101));
}

void TestWorkingOrders::aReplaceTakesTheNewTerms()
{
    WorkingOrders orders = withOneWorking();
    QVERIFY(orders.apply(report(ExecutionType::PendingReplace, 256, 25), price(105)));
    ExecutionReport replaced = report(ExecutionType::Replaced, 256, 25);
    replaced.limitPrice = price(104);
    QVERIFY(orders.apply(replaced, price(104)));
    QCOMPARE(orders.find(256)->status, OrderStatus::Working);
    QCOMPARE(orders.find(256)->quantity, units(25));
    QCOMPARE(orders.find(256)->leaves, units(25));
    QCOMPARE(orders.find(256)->limitPrice, price(104));
    QCOMPARE(orders.find(256)->reservePrice, price(104));
}

void TestWorkingOrders::aFullTableRefusesAndLosesNothing()
{
    WorkingOrders orders(4);
    for (OrderId id = 1; id <= 4; ++id)
        QVERIFY(orders.apply(report(ExecutionType::PendingNew, id << 8U), price(1)));
    QVERIFY(!orders.apply(report(ExecutionType::PendingNew, 5U << 8U), price(1)));
    QCOMPARE(orders.size(), std::size_t{4});
    QVERIFY(orders.apply(report(ExecutionType::Canceled, 2U << 8U), {}));
    QVERIFY(orders.apply(report(ExecutionType::PendingNew, 5U << 8U), price(1)));
    OrderId last = 0;
    for (const WorkingOrder& order : orders.all()) {
        QVERIFY(order.orderId > last);
        last = order.orderId;
    }
}

void TestWorkingOrders::pendingCountsBySideAndRisk()
{
    WorkingOrders orders(16);
    ExecutionReport buy = report(ExecutionType::PendingNew, 256, 10);
    ExecutionReport sell = report(ExecutionType::PendingNew, 512, 7);
    sell.side = Side::Sell;
    ExecutionReport stop = report(ExecutionType::PendingNew, 768, 5);
    stop.side = Side::Sell;
    stop.reduceOnly = 1;
    ExecutionReport other = report(ExecutionType::PendingNew, 1024, 99);
    other.instrument = 1;
    for (const ExecutionReport& one : {buy, sell, stop, other})
        QVERIFY(orders.apply(one, price(100)));
    QCOMPARE(orders.pending(0, Side::Buy), units(10));
    QCOMPARE(orders.pending(0, Side::Sell), units(12));
    QCOMPARE(orders.pendingRisk(0, Side::Sell), units(7));
    QCOMPARE(orders.pending(1, Side::Buy), units(99));
}

void TestWorkingOrders::reservationsAreInAccountCurrencyOrUnknown()
{
    InstrumentMaster master;
    Instrument share;
    share.symbol = "SAP";
    share.currency = "EUR";
    Instrument pair;
    pair.symbol = "EUR-USD";
    pair.baseCurrency = "EUR";
    pair.currency = "USD";
    QVERIFY(master.add(share) && master.add(pair));
    Portfolio portfolio(master, "USD", Money::fromInteger(1'000));
    WorkingOrders orders(16);
    QCOMPARE(orders.reservedNotional(portfolio), std::optional(Money{}));
    QVERIFY(orders.apply(report(ExecutionType::PendingNew, 256, 10), price(101)));
    ExecutionReport stop = report(ExecutionType::PendingNew, 512, 10);
    stop.reduceOnly = 1;
    QVERIFY(orders.apply(stop, price(90)));
    QVERIFY(!orders.reservedNotional(portfolio)); // no rate: unknown, never 0
    portfolio.setMark(1, Price::parse("1.1").value());
    QCOMPARE(orders.reservedNotional(portfolio), std::optional(Money::fromInteger(1'111)));
}

void TestWorkingOrders::aSavedTableGoesOnByteForByte()
{
    WorkingOrders orders = withOneWorking(256);
    QVERIFY(orders.apply(report(ExecutionType::PendingNew, 512), price(7)));
    QVERIFY(orders.apply(report(ExecutionType::Canceled, 256), {}));
    ByteWriter bytes;
    orders.save(bytes);
    WorkingOrders copy(16);
    ByteReader reader(bytes.bytes());
    QVERIFY(copy.load(reader) && reader.atEnd());
    ByteWriter again;
    copy.save(again);
    QVERIFY(std::ranges::equal(bytes.bytes(), again.bytes()));
    QVERIFY(!copy.apply(report(ExecutionType::Accepted, 256), {})); // it remembers what ended
    ByteReader cut(bytes.bytes().first(20));
    QVERIFY(!WorkingOrders(16).load(cut));
    WorkingOrders small(0);
    ByteReader tooMuch(bytes.bytes());
    QVERIFY(!small.load(tooMuch));
}

void TestWorkingOrders::randomReportsKeepTheInvariant()
{
    std::mt19937_64 random(17);
    WorkingOrders orders(64);
    std::map<OrderId, OrderStatus> model; // every order that ever was
    std::map<OrderId, std::int64_t> done;
    for (int i = 0; i < 200'000; ++i) {
        const OrderId id = (1 + static_cast<std::uint64_t>(i) / 4'000 * 16 + random() % 16) << 8U;
        const auto type = static_cast<ExecutionType>(random() % ExecutionTypeCount);
        if (type == ExecutionType::Replaced || type == ExecutionType::PendingReplace)
            continue; // the quantities of the model stay as they are
        const auto known = model.find(id);
        std::int64_t cumulative = known == model.end() ? 0 : done[id];
        if (type == ExecutionType::Trade)
            cumulative = std::min<std::int64_t>(10, cumulative + 1 + static_cast<std::int64_t>(random() % 3));
        const auto next = known == model.end()
                              ? initialStatus(type, cumulative == 10)
                              : nextStatus(known->second, type, cumulative > 0, cumulative == 10);
        const bool applied = orders.apply(report(type, id, 10, cumulative), price(1));
        if (next) {
            if (!isTerminal(known == model.end() ? *next : known->second))
                done[id] = cumulative;
            QVERIFY(applied || isTerminal(*next));
            model[id] = *next;
        } else {
            QVERIFY(!applied);
        }
        const auto status = model.find(id);
        const bool lives = status != model.end() && !isTerminal(status->second);
        QCOMPARE(orders.find(id) != nullptr, lives);
        if (lives) {
            QCOMPARE(orders.find(id)->status, status->second);
            QCOMPARE(orders.find(id)->leaves, units(10 - done[id]));
        }
    }
    const auto alive =
        std::ranges::count_if(model, [](const auto& entry) { return !isTerminal(entry.second); });
    QCOMPARE(orders.size(), static_cast<std::size_t>(alive));
    QVERIFY(model.size() > 500);
}

QTEST_APPLESS_MAIN(TestWorkingOrders)
#include "tst_working_orders.moc"
