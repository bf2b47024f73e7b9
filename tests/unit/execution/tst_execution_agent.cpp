// What the Execution Agent sends, and when.
#include <QtTest/QtTest>

#include "execution_world.h"

using namespace mystic;
using namespace mystic::testing;
using enum ExecutionType;

namespace {

using Intents = std::vector<OrderIntent>;

} // namespace

class TestExecutionAgent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anApprovedSignalBecomesOneOrder()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const Signal signal = world.signal(Side::Buy);
        world.decide(signal, "1.2345", "95.00");
        const Intents sent = world.intents();
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::New && sent[0].purpose == OrderPurpose::Entry);
        QCOMPARE(sent[0].orderId, makeOrderId(world.context.seq, 0));
        QCOMPARE(sent[0].signalHash, hashOf(signal));
        QCOMPARE(sent[0].quantity.raw(), quantity("1.234").raw()); // whole lots
        QCOMPARE(sent[0].arrivalMid.raw(), price("100.01").raw());
        QCOMPARE(sent[0].decidedAt.ns, signal.decidedAt.ns);
        QCOMPARE(sent[0].expiresAt.ns, signal.validUntil.ns);
        QCOMPARE(sent[0].protectiveStop.raw(), price("95").raw());
        QCOMPARE(int(sent[0].reduceOnly), 0);
    }
    void nothingLeavesWithoutBothVerdicts_data()
    {
        QTest::addColumn<int>("compliance");
        QTest::addColumn<int>("risk");
        QTest::newRow("compliance rejects")
            << int(VerdictDecision::Rejected) << int(VerdictDecision::Approved);
        QTest::newRow("compliance silent")
            << int(VerdictDecision::NotEvaluated) << int(VerdictDecision::Approved);
        QTest::newRow("risk rejects") << int(VerdictDecision::Approved) << int(VerdictDecision::Rejected);
        QTest::newRow("risk silent") << int(VerdictDecision::Approved) << int(VerdictDecision::NotEvaluated);
    }
    void nothingLeavesWithoutBothVerdicts()
    {
        QFETCH(int, compliance);
        QFETCH(int, risk);
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        QVERIFY(world
                    .decide(world.signal(Side::Buy), "1", "95", VerdictDecision(compliance),
                            VerdictDecision(risk))
                    .empty());
    }
    void aVerdictOfAnotherTurnOrSignalCountsForNothing()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        RiskVerdict verdict;
        verdict.decision = VerdictDecision::Approved;
        verdict.approved = quantity("1");
        const Signal signal = world.signal(Side::Buy);
        verdict.signalHash = hashOf(signal);
        ComplianceVerdict cleared;
        cleared.decision = VerdictDecision::Approved;
        cleared.signalHash = verdict.signalHash;
        world.step();
        world.agent->processMessage(Message::make(signal, 1));
        world.agent->processMessage(Message::make(cleared, 2));
        world.step();
        world.agent->processMessage(Message::make(verdict, 3));
        QVERIFY(world.context.sent.empty());
    }
    void aLimitSignalLeavesAsALimitOrderThatTimesOut()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.orderType = OrderType::Limit;
        signal.limitPrice = price("99.999");
        world.decide(signal, "1", "95");
        const OrderIntent entry = world.intents().at(0);
        QVERIFY(entry.type == OrderType::Limit);
        QCOMPARE(entry.limitPrice.raw(), price("99.99").raw());
        world.accept(entry);
        const Timestamp sent = entry.decidedAt;
        const Intents canceled = world.fireTimer();
        QCOMPARE(canceled.size(), std::size_t{1});
        QVERIFY(canceled[0].action == IntentAction::Cancel);
        QCOMPARE(canceled[0].orderId, entry.orderId);
        QVERIFY(world.context.time >= sent + seconds(300) && world.context.time < sent + seconds(301));
        QVERIFY(world.report(entry, Canceled, OrderStatus::Canceled).empty()); // asked for: no retry
        QVERIFY(world.fireTimer().empty());
    }
    void limitIocStaysWithinSlippageAndWorstPrice()
    {
        ExecutionWorld world;
        world.configure("entry_order_type", "\"limit_ioc\"");
        world.configure("max_slippage", "0.01");
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "1", "95");
        const OrderIntent entry = world.intents().at(0);
        QVERIFY(entry.type == OrderType::Limit && entry.timeInForce == TimeInForce::ImmediateOrCancel);
        QCOMPARE(entry.limitPrice.raw(), price("101.02").raw()); // 100.02 * 1.01 = 101.0202, down to the tick
        world.decide(world.signal(Side::Sell), "1", "105");
        QCOMPARE(world.intents().at(0).limitPrice.raw(), price("99.00").raw());
    }
    void theStopFollowsEveryPartialFill()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "3", "94.995");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        const OrderIntent stop = world.fill(entry, "1", "1", "100.02").at(0);
        QVERIFY(stop.purpose == OrderPurpose::ProtectiveStop && stop.type == OrderType::Stop);
        QVERIFY(stop.side == Side::Sell && stop.reduceOnly == 1);
        QCOMPARE(stop.quantity.raw(), quantity("1").raw());
        QCOMPARE(stop.stopPrice.raw(), price("95.00").raw());   // to the nearer tick
        QVERIFY(world.fill(entry, "2", "1", "100.02").empty()); // not yet at the venue
        const Intents changed = world.accept(stop);
        QCOMPARE(changed.size(), std::size_t{1});
        QVERIFY(changed[0].action == IntentAction::Modify);
        QCOMPARE(changed[0].orderId, stop.orderId);
        QCOMPARE(changed[0].quantity.raw(), quantity("2").raw());
        QVERIFY(world.fill(entry, "3", "1", "100.03").empty()); // one question at a time
        OrderIntent resized = stop;
        resized.quantity = quantity("2");
        const Intents again = world.report(resized, Replaced, OrderStatus::Working);
        QCOMPARE(again.at(0).quantity.raw(), quantity("3").raw());
    }
    void anExitWaitsUntilTheStopIsGone()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "2");
        Intents sent = world.intents();
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Cancel && sent[0].orderId == stop.orderId);
        QVERIFY(world.report(stop, PendingCancel, OrderStatus::PendingCancel).empty());
        sent = world.report(stop, Canceled, OrderStatus::Canceled);
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].purpose == OrderPurpose::Exit && sent[0].reduceOnly == 1 &&
                sent[0].side == Side::Sell);
        QCOMPARE(sent[0].quantity.raw(), quantity("2").raw());
        QVERIFY(sent[0].signalHash != 0);
        world.accept(sent[0]);
        QVERIFY(world.fill(sent[0], "2", "2", "100.00").empty());
        QVERIFY(world.fireTimer().empty());
    }
    void aStopThatFillsBeforeItsCancelMakesTheExitNeedless()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "2");
        QVERIFY(world.fill(stop, "2", "2", "94.90").empty());
        QVERIFY(world.report(stop, CancelRejected, OrderStatus::Filled).empty());
        QVERIFY(world.fireTimer().empty());
    }
    void aPartlyFilledStopLeavesTheExitTheRest()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "2");
        world.fill(stop, "0.5", "0.5", "94.90");
        const Intents sent = world.report(stop, Canceled, OrderStatus::Canceled, "0.5");
        QCOMPARE(sent.at(0).quantity.raw(), quantity("1.5").raw());
    }
    void aPartialExitShrinksTheStopFirst()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        OrderIntent stop = world.openPosition(Side::Sell, "2", "100.00", "105.00");
        QVERIFY(stop.side == Side::Buy);
        world.decide(world.signal(Side::Buy, SignalAction::Exit), "0.5");
        const Intents changed = world.intents();
        QCOMPARE(changed.size(), std::size_t{1});
        QVERIFY(changed[0].action == IntentAction::Modify);
        QCOMPARE(changed[0].quantity.raw(), quantity("1.5").raw());
        stop.quantity = quantity("1.5");
        const Intents sent = world.report(stop, Replaced, OrderStatus::Working);
        QVERIFY(sent.at(0).purpose == OrderPurpose::Exit && sent[0].side == Side::Buy);
        QCOMPARE(sent[0].quantity.raw(), quantity("0.5").raw());
    }
    void aRefusedExitIsTriedAgainThenTheStopComesBack()
    {
        ExecutionWorld world;
        world.configure("retry_attempts", "1");
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "2");
        OrderIntent exit = world.report(stop, Canceled, OrderStatus::Canceled).at(0);
        world.report(exit, PendingNew, OrderStatus::PendingNew);
        QVERIFY(world.report(exit, Rejected, OrderStatus::Rejected).empty());
        exit = world.fireTimer().at(0);
        QVERIFY(exit.purpose == OrderPurpose::Exit);
        QCOMPARE(int(exit.attempt), 1);
        world.report(exit, PendingNew, OrderStatus::PendingNew);
        const Intents back = world.report(exit, Rejected, OrderStatus::Rejected);
        QVERIFY(world.alerts().at(0).code == AlertCode::RetriesExhausted);
        const std::string said = world.alerts().at(0).text.str();
        QVERIFY2(said.starts_with("BTC-USD: an exit does not get filled (refused). The position stays open"),
                 said.c_str());
        QVERIFY(back.at(0).purpose == OrderPurpose::ProtectiveStop);
        QCOMPARE(back[0].quantity.raw(), quantity("2").raw());
    }
    void anExitTheGateRefusesBringsTheStopBackAtOnce()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "2");
        const OrderIntent exit = world.report(stop, Canceled, OrderStatus::Canceled).at(0);
        const Intents back = world.report(exit, GateRejected, OrderStatus::Rejected);
        QCOMPARE(back.size(), std::size_t{1});
        QVERIFY(back[0].purpose == OrderPurpose::ProtectiveStop);
    }
    void aFilledStopEndsTheMatter()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        QVERIFY(world.fill(stop, "2", "2", "94.90").empty());
        QVERIFY(world.fireTimer().empty());
    }
    void aFlipMovesTheStopToTheOtherSide()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Sell), "5", "104.00");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        Intents sent = world.fill(entry, "1", "1", "100.00"); // only reduces
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Modify);
        QCOMPARE(sent[0].quantity.raw(), quantity("1").raw());
        sent = world.fill(entry, "5", "4", "100.00"); // now short 3
        QCOMPARE(sent.size(), std::size_t{2});
        QVERIFY(sent[0].action == IntentAction::Cancel && sent[0].orderId == stop.orderId);
        QVERIFY(sent[1].purpose == OrderPurpose::ProtectiveStop && sent[1].side == Side::Buy);
        QCOMPARE(sent[1].quantity.raw(), quantity("3").raw());
        QCOMPARE(sent[1].stopPrice.raw(), price("104").raw());
    }
    void aSecondEntryTightensTheStopButNeverLoosensIt()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        OrderIntent stop = world.openPosition(Side::Buy, "1", "100.02", "95.00");
        world.decide(world.signal(Side::Buy), "1", "97.00");
        OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        Intents sent = world.fill(entry, "1", "1", "101.00");
        QCOMPARE(sent.at(0).stopPrice.raw(), price("97").raw());
        QCOMPARE(sent[0].quantity.raw(), quantity("2").raw());
        stop = sent[0];
        world.report(stop, Replaced, OrderStatus::Working);
        world.decide(world.signal(Side::Buy), "1", "90.00");
        entry = world.intents().at(0);
        world.accept(entry);
        sent = world.fill(entry, "1", "1", "101.00");
        QCOMPARE(sent.at(0).stopPrice.raw(), price("97").raw());
    }
    void aRefusedEntryIsTriedAgainWithDoublingPauses()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "1", "95");
        OrderIntent entry = world.intents().at(0);
        const std::uint64_t hash = entry.signalHash;
        for (int attempt = 1; attempt <= 3; ++attempt) {
            world.report(entry, PendingNew, OrderStatus::PendingNew);
            QVERIFY(world.report(entry, Rejected, OrderStatus::Rejected).empty());
            QVERIFY(world.alerts().empty());
            const Timestamp refused = world.context.time;
            const OrderIntent next = world.fireTimer().at(0);
            QCOMPARE((world.context.time - refused).ns, milliseconds(500LL << (attempt - 1)).ns);
            QVERIFY(next.orderId != entry.orderId);
            QCOMPARE(next.signalHash, hash);
            QCOMPARE(int(next.attempt), attempt);
            entry = next;
        }
        world.report(entry, PendingNew, OrderStatus::PendingNew);
        QVERIFY(world.report(entry, Rejected, OrderStatus::Rejected).empty());
        QVERIFY(world.alerts().at(0).code == AlertCode::RetriesExhausted);
        QVERIFY(world.fireTimer().empty());
    }
    void whatTheGateRefusedIsNotTriedAgain()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "1", "95");
        QVERIFY(world.report(world.intents().at(0), GateRejected, OrderStatus::Rejected).empty());
        QVERIFY(world.alerts().empty());
        QVERIFY(world.fireTimer().empty());
    }
    void noRetryOutlivesTheVerdicts()
    {
        ExecutionWorld world;
        world.configure("retry_backoff", "40000");
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "1", "95");
        world.report(world.intents().at(0), Rejected, OrderStatus::Rejected);
        QVERIFY(world.alerts().at(0).code == AlertCode::RetriesExhausted);
        QVERIFY(world.fireTimer().empty());
    }
    void maxOrdersHoldsBackEntriesButNotExits()
    {
        ExecutionWorld world;
        world.configure("max_orders", "1");
        world.quote("100.00", "100.02");
        const OrderIntent stop =
            world.openPosition(Side::Buy, "1", "100.02", "95.00"); // the stop is the one order
        world.decide(world.signal(Side::Buy), "1", "95");
        QVERIFY(world.intents().empty());
        QVERIFY(world.alerts().at(0).check == CheckId::MaxOrders);
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "1");
        QVERIFY(world.intents().at(0).orderId == stop.orderId);
    }
    void anUnprotectedPositionRaisesOneAlarmAndKeepsTrying()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "1", "95");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        OrderIntent stop = world.fill(entry, "1", "1", "100.02").at(0);
        int alarms = 0;
        for (int attempt = 0; attempt < 12; ++attempt) {
            world.report(stop, Rejected, OrderStatus::Rejected);
            alarms += static_cast<int>(world.alerts().size());
            stop = world.fireTimer().at(0);
            QVERIFY(stop.purpose == OrderPurpose::ProtectiveStop);
        }
        QCOMPARE(alarms, 1);
        world.accept(stop);
        QCOMPARE(int(world.alerts().at(0).cleared), 1);
        QVERIFY(world.alerts().at(0).severity == Severity::Critical);
    }
    void aRefusedStopChangeIsRepeatedAfterAPause()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        const OrderIntent stop = world.openPosition(Side::Buy, "1", "100.02", "95.00");
        world.decide(world.signal(Side::Buy), "1", "95");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        QVERIFY(world.fill(entry, "1", "1", "100.02").at(0).action == IntentAction::Modify);
        QVERIFY(world.report(stop, ReplaceRejected, OrderStatus::Working).empty());
        const Intents again = world.fireTimer();
        QVERIFY(again.at(0).action == IntentAction::Modify);
        QCOMPARE(again[0].quantity.raw(), quantity("2").raw());
    }
    void aFillToldTwiceCountsOnce()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "3", "95");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        world.fill(entry, "1", "1", "100.02");
        --world.lastTradeId;
        const std::uint64_t before = executionQualityOf(*world.agent)->find(entry.orderId)->filled.raw() > 0;
        QVERIFY(world.fill(entry, "1", "1", "100.02").empty());
        QVERIFY(before == 1);
        QCOMPARE(executionQualityOf(*world.agent)->find(entry.orderId)->filled.raw(), quantity("1").raw());
    }
    void exitSignalsTakeBackWorkingEntriesAndRetries()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        Signal signal = world.signal(Side::Buy);
        signal.orderType = OrderType::Limit;
        signal.limitPrice = price("99");
        world.decide(signal, "1", "95");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        world.decide(world.signal(Side::Sell, SignalAction::Exit), "1");
        const Intents sent = world.intents();
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].action == IntentAction::Cancel && sent[0].orderId == entry.orderId);
    }
    void qualityIsMeasuredPerOrder()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.decide(world.signal(Side::Buy), "2", "95");
        const OrderIntent entry = world.intents().at(0);
        world.accept(entry);
        world.quote("100.10", "100.12");
        world.fill(entry, "2", "2", "100.12");
        const ExecutionQuality& quality = *executionQualityOf(*world.agent)->find(entry.orderId);
        QVERIFY(quality.status == OrderStatus::Filled);
        QCOMPARE(arrivalSlippage(quality)->raw(), Money::parse("0.22").value().raw());
        QCOMPARE(midSlippage(quality)->raw(), Money::parse("0.02").value().raw());
        QCOMPARE(fillRate(quality).raw(), Ratio::fromInteger(1).raw());
        QVERIFY(acceptLatency(quality)->ns > 0 && *fillLatency(quality) > *acceptLatency(quality));
    }
    void configurationIsValidatedAndKeepsTheOldValueWhenRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("zero orders") << "max_orders"
                                     << "0";
        QTest::newRow("too many orders") << "max_orders"
                                         << "1001";
        QTest::newRow("not a number") << "order_timeout"
                                      << "\"soon\"";
        QTest::newRow("too many attempts") << "retry_attempts"
                                           << "11";
        QTest::newRow("unknown style") << "entry_order_type"
                                       << "\"iceberg\"";
        QTest::newRow("slippage") << "max_slippage"
                                  << "0.2";
        QTest::newRow("unknown key") << "max_order"
                                     << "1";
    }
    void configurationIsValidatedAndKeepsTheOldValueWhenRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        ExecutionWorld world;
        const auto done = world.agent->configure(key.toStdString(), value.toStdString());
        QVERIFY(!done);
        QVERIFY(QString::fromStdString(done.error().message).contains(key));
    }
    void everyKeyAcceptsItsDefault()
    {
        ExecutionWorld world;
        for (const ConfigKey& key : world.agent->configKeys())
            QVERIFY2(world.agent->configure(key.name, key.defaultValue), key.name.c_str());
    }
    void savedStateContinuesByteForByte()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.openPosition(Side::Buy, "2", "100.02", "95.00");
        world.decide(world.signal(Side::Buy, SignalAction::Enter, 1), "1", "95");
        world.report(world.intents().at(0), Rejected, OrderStatus::Rejected); // a retry is planned
        ByteWriter out;
        world.agent->save(out);
        const std::uint64_t digest = world.agent->digest();
        world.restart();
        ByteReader in(out.bytes());
        QVERIFY(world.agent->load(in));
        QVERIFY(in.atEnd());
        QCOMPARE(world.agent->digest(), digest);
        ByteWriter again;
        world.agent->save(again);
        QVERIFY(std::ranges::equal(out.bytes(), again.bytes()));
        QVERIFY(world.fireTimer().at(0).purpose == OrderPurpose::Entry);
    }
    void cutStateIsRefused()
    {
        ExecutionWorld world;
        world.quote("100.00", "100.02");
        world.openPosition(Side::Buy, "2", "100.02", "95.00");
        ByteWriter out;
        world.agent->save(out);
        for (std::size_t size = 0; size < out.bytes().size(); size += 13) {
            world.restart();
            ByteReader in(out.bytes().first(size));
            QVERIFY(!world.agent->load(in));
        }
    }
};

QTEST_APPLESS_MAIN(TestExecutionAgent)
#include "tst_execution_agent.moc"
