// Rules of the simulated exchange that hold for any sequence of orders and market events.
#include <QtTest/QtTest>

#include <map>
#include <random>

#include "exchange_harness.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// Sends random orders, cancels and replaces into a random market and hands every report to `check`.
class RandomSession {
public:
    RandomSession(unsigned seed, InstrumentMaster instruments)
        : master(std::move(instruments)), exchange(master, configOf(seed)), m_random(seed)
    {
    }

    template <typename Check>
    void run(int steps, Check check)
    {
        for (int i = 0; i < steps; ++i) {
            now = now + microseconds(1 + pick(400));
            ExecutionReport report;
            while (testing::pollReport(exchange, now, report))
                check(report);
            if (pick(2) == 0)
                exchange.onMarketEvent(randomEvent(), now);
            else
                exchange.submit(randomCommand(), now);
        }
        exchange.cancelAll(false, now);
        ExecutionReport report;
        while (const auto next = exchange.nextEventTime()) {
            now = std::max(now, *next);
            while (testing::pollReport(exchange, now, report))
                check(report);
        }
    }

    InstrumentMaster master;
    SimulatedExchange exchange;
    Timestamp now{1'700'000'000'000'000'000};

private:
    static SimulatedExchangeConfig configOf(unsigned seed)
    {
        SimulatedExchangeConfig config;
        config.seed = seed;
        config.rejectRate = Ratio::parse("0.02").value();
        config.maxLevels = 3;
        config.expectedOrders = 8; // growing must not matter
        config.queueModel = static_cast<QueueModel>(seed % 3);
        config.impactModel = static_cast<ImpactModel>(seed % 2);
        config.selfMatch = static_cast<SelfMatch>((seed / 3) % 3);
        return config;
    }
    int pick(unsigned count) { return static_cast<int>(m_random() % count); }
    Price near(int width)
    {
        return Price::fromRaw((m_level + pick(static_cast<unsigned>(width)) - width / 2) * 1'000'000LL);
    }
    Quantity size() { return Quantity::fromRaw((1 + pick(3000)) * 100'000LL); }

    MarketEvent randomEvent()
    {
        m_level = std::max(5000, m_level + pick(7) - 3);
        if (pick(3) != 0) {
            const Price bid = Price::fromRaw(m_level * 1'000'000LL);
            return MarketEvent::makeQuote(0, now, bid, size(),
                                          bid + Price::fromRaw((1 + pick(3)) * 1'000'000LL), size());
        }
        return MarketEvent::makeTrade(0, now, near(9), size(),
                                      pick(2) == 0 ? MarketSide::Buy : MarketSide::Sell);
    }
    OrderCommand randomCommand()
    {
        OrderCommand command;
        command.commandId = ++m_commandId;
        command.instrument = 0;
        const int kind = pick(10);
        if (kind < 3 && m_orderId > 0) {
            command.action = kind == 0 ? IntentAction::Modify : IntentAction::Cancel;
            command.orderId = m_orderId - static_cast<OrderId>(pick(20)) % m_orderId;
            if (kind == 0) {
                command.quantity = size();
                command.limitPrice = pick(2) == 0 ? Price{} : near(21);
            }
            return command;
        }
        command.orderId = ++m_orderId;
        command.side = pick(2) == 0 ? Side::Buy : Side::Sell;
        command.type = static_cast<OrderType>(pick(5));
        command.timeInForce = static_cast<TimeInForce>(pick(4));
        command.reduceOnly = pick(4) == 0 ? 1 : 0;
        command.quantity = size();
        if (command.type == OrderType::Limit || command.type == OrderType::StopLimit)
            command.limitPrice = near(21);
        if (command.type == OrderType::Stop || command.type == OrderType::StopLimit)
            command.stopPrice = near(21);
        if (command.type == OrderType::TrailingStop) {
            command.trailUnit = pick(2) == 0 ? TrailUnit::Price : TrailUnit::Share;
            command.trailOffset =
                (1 + pick(30)) * (command.trailUnit == TrailUnit::Price ? 1'000'000 : 10'000);
        }
        command.postOnly = pick(4) == 0 ? 1 : 0;
        if (pick(5) == 0)
            command.expiresAt = now + microseconds(1 + pick(5000));
        return command;
    }

    std::mt19937 m_random;
    int m_level = 10'000;
    OrderId m_orderId = 0;
    std::uint64_t m_commandId = 0;
};

void seedRows()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class TestExchangeProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cashAndStockAreConservedBetweenAccountAndMarket_data() { seedRows(); }
    void cashAndStockAreConservedBetweenAccountAndMarket()
    {
        QFETCH(unsigned, seed);
        RandomSession session(seed, oneInstrument());
        const Money start = Money::fromInteger(1'000'000);
        Portfolio account(session.master, "USD", start);
        Portfolio market(session.master, "USD", start); // the other side of every fill, without fees
        Money fees;
        int fills = 0;
        session.run(6000, [&](const ExecutionReport& report) {
            if (report.type != ExecutionType::Trade)
                return;
            ++fills;
            account.applyFill(0, report.side, report.lastQuantity, report.lastPrice, report.fee);
            market.applyFill(0, opposite(report.side), report.lastQuantity, report.lastPrice, {});
            fees += report.fee;
            QCOMPARE((account.position(0).net() + market.position(0).net()).raw(), 0);
            QCOMPARE((account.cashIn("USD") + market.cashIn("USD") + fees).raw(), (start + start).raw());
        });
        QVERIFY(fills > 500);
        QCOMPARE(account.position(0).net().raw(), session.exchange.position(0).raw());
    }
    void everyOrderEndsOnceAndNeverFillsBeyondItsQuantity_data() { seedRows(); }
    void everyOrderEndsOnceAndNeverFillsBeyondItsQuantity()
    {
        QFETCH(unsigned, seed);
        RandomSession session(seed, oneInstrument());
        struct Seen {
            Quantity filled;
            bool isAccepted = false;
            bool hasEnded = false;
        };
        std::map<OrderId, Seen> orders;
        std::uint64_t lastTradeId = 0;
        session.run(6000, [&](const ExecutionReport& report) {
            Seen& seen = orders[report.orderId];
            switch (report.type) {
            case ExecutionType::Accepted:
                QVERIFY(!seen.isAccepted);
                seen.isAccepted = true;
                break;
            case ExecutionType::Trade:
                QVERIFY(seen.isAccepted && !seen.hasEnded);
                QVERIFY(report.venueTradeId > lastTradeId);
                lastTradeId = report.venueTradeId;
                seen.filled += report.lastQuantity;
                break;
            case ExecutionType::CancelRejected:
            case ExecutionType::ReplaceRejected:
                return;
            case ExecutionType::Restated:
                QVERIFY(seen.isAccepted && !seen.hasEnded);
                return;
            default:
                QVERIFY(!seen.hasEnded);
            }
            QCOMPARE(report.cumulativeQuantity.raw(), seen.filled.raw());
            QVERIFY(seen.filled <= report.orderQuantity);
            seen.hasEnded = isTerminal(report.status);
            if (!seen.hasEnded)
                QCOMPARE((report.cumulativeQuantity + report.leavesQuantity).raw(),
                         report.orderQuantity.raw());
            else
                QVERIFY(report.leavesQuantity.isZero());
        });
        for (const auto& [id, seen] : orders)
            QVERIFY2(seen.hasEnded || !seen.isAccepted, qPrintable(QString::number(id)));
        QCOMPARE(session.exchange.workingOrders(), std::size_t{0});
    }
    void reduceOnlyFillsOnlyReduce_data() { seedRows(); }
    void reduceOnlyFillsOnlyReduce()
    {
        QFETCH(unsigned, seed);
        RandomSession session(seed, oneInstrument());
        Quantity position;
        int fills = 0;
        session.run(6000, [&](const ExecutionReport& report) {
            if (report.type != ExecutionType::Trade)
                return;
            const Quantity before = position;
            position += Quantity::fromRaw(report.lastQuantity.raw() * signOf(report.side));
            if (report.reduceOnly == 0)
                return;
            ++fills;
            QVERIFY(position.abs() < before.abs());
            QVERIFY(position.isZero() || position.isNegative() == before.isNegative());
        });
        QVERIFY(fills > 50);
    }
    void aPostOnlyOrderNeverTakes_data() { seedRows(); }
    void aPostOnlyOrderNeverTakes()
    {
        QFETCH(unsigned, seed);
        RandomSession session(seed, oneInstrument());
        int fills = 0;
        session.run(6000, [&](const ExecutionReport& report) {
            if (report.type != ExecutionType::Trade || report.postOnly == 0)
                return;
            ++fills;
            QVERIFY(report.liquidity == Liquidity::Maker);
        });
        QVERIFY(fills > 5);
    }
    void aTrailingStopIsNeverMovedBack_data() { seedRows(); }
    void aTrailingStopIsNeverMovedBack()
    {
        QFETCH(unsigned, seed);
        RandomSession session(seed, oneInstrument());
        std::map<OrderId, Price> stops;
        int moves = 0;
        session.run(6000, [&](const ExecutionReport& report) {
            if (report.type == ExecutionType::Replaced)
                stops.erase(report.orderId);
            if (report.type != ExecutionType::Restated)
                return;
            ++moves;
            const auto [at, isFirst] = stops.try_emplace(report.orderId, report.stopPrice);
            if (!isFirst)
                QVERIFY(report.side == Side::Buy ? report.stopPrice < at->second
                                                 : report.stopPrice > at->second);
            at->second = report.stopPrice;
        });
        QVERIFY(moves > 50);
    }
    void theSameCallsGiveTheSameAnswers()
    {
        const auto digestOf = [](unsigned seed) {
            RandomSession session(seed, oneInstrument());
            std::vector<std::byte> bytes;
            session.run(3000, [&bytes](const ExecutionReport& report) {
                const auto* first = reinterpret_cast<const std::byte*>(&report);
                bytes.insert(bytes.end(), first, first + sizeof report);
            });
            return bytes;
        };
        QVERIFY(digestOf(3) == digestOf(3));
        QVERIFY(digestOf(3) != digestOf(4));
    }
};

QTEST_APPLESS_MAIN(TestExchangeProperties)
#include "tst_exchange_properties.moc"
