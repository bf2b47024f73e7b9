// The Execution Agent wired straight to the simulated exchange, with a gate that knows one rule: what can
// only reduce must fit the position. Random markets, random decisions, random refusals; the rules of
// execution_agent.h must hold throughout.
#include <QtTest/QtTest>

#include "trading_floor.h"

using namespace mystic;
using namespace mystic::testing;

class TestExecutionWithExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void positionsStayCoveredWhateverHappens_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void positionsStayCoveredWhateverHappens()
    {
        QFETCH(unsigned, seed);
        TradingFloor floor(seed);
        for (int round = 0; round < 5; ++round) {
            floor.run(800);
            QVERIFY2(floor.problem.isEmpty(), qPrintable(floor.problem));
            floor.settle();
            for (InstrumentId id = 0; id < 2; ++id) {
                // At rest, the stop covers exactly what is held, here and at the exchange.
                QCOMPARE(floor.covered(id).raw(), floor.portfolio.position(id).net().abs().raw());
                QCOMPARE(floor.exchange.position(id).raw(), floor.portfolio.position(id).net().raw());
            }
            QCOMPARE(floor.exchange.workingOrders(), floor.working.size());
        }
        QVERIFY2(floor.fills > 300 && floor.exits > 50 && floor.stops > 100 && floor.gateRefusals > 5,
                 qPrintable(QStringLiteral("%1 fills, %2 exits, %3 stops, %4 gate refusals")
                                .arg(floor.fills)
                                .arg(floor.exits)
                                .arg(floor.stops)
                                .arg(floor.gateRefusals)));
    }
    void stopTargetAndSlicesNeverFillBeyondThePosition_data() { positionsStayCoveredWhateverHappens_data(); }
    void stopTargetAndSlicesNeverFillBeyondThePosition()
    {
        QFETCH(unsigned, seed);
        TradingFloor floor(seed, true);
        for (int round = 0; round < 5; ++round) {
            floor.run(800);
            QVERIFY2(floor.problem.isEmpty(), qPrintable(floor.problem));
            floor.settle();
            QVERIFY2(floor.problem.isEmpty(), qPrintable(floor.problem));
            for (InstrumentId id = 0; id < 2; ++id) {
                const Quantity net = floor.portfolio.position(id).net();
                QCOMPARE(floor.covered(id).raw(), net.abs().raw());
                QCOMPARE(floor.exchange.position(id).raw(), net.raw());
                for (const WorkingOrder& order : floor.working.all())
                    if (order.instrument == id && order.purpose == OrderPurpose::TakeProfit)
                        QVERIFY(order.leaves <= net.abs() &&
                                order.side == (net.isPositive() ? Side::Sell : Side::Buy));
            }
            for (const WorkingOrder& order : floor.working.all())
                QVERIFY(order.link != OrderLink::Slice); // an ended parent leaves nothing behind
            QCOMPARE(floor.exchange.workingOrders(), floor.working.size());
            for (const auto& [signal, filled] : floor.filledOfParent)
                QVERIFY(filled <= floor.approvedOfParent[signal]);
        }
        QVERIFY2(floor.targetFills > 20 && floor.stopFills > 20 && floor.restated > 20 && floor.slices > 50,
                 qPrintable(QStringLiteral("%1 target fills, %2 stop fills, %3 restated, %4 slices")
                                .arg(floor.targetFills)
                                .arg(floor.stopFills)
                                .arg(floor.restated)
                                .arg(floor.slices)));
    }
    void theSameRunGivesTheSameDigest()
    {
        const auto digestOf = [](unsigned seed) {
            TradingFloor floor(seed, true);
            floor.run(600);
            return floor.world.agent->digest();
        };
        QCOMPARE(digestOf(5), digestOf(5));
        QVERIFY(digestOf(5) != digestOf(6));
    }
};

QTEST_APPLESS_MAIN(TestExecutionWithExchange)
#include "tst_execution_with_exchange.moc"
