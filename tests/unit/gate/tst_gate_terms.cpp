// What the gate makes of halts, of orders that would trade with our own, of orders that cancel each other, of
// slices, and of the terms only some orders carry.
#include <QtTest/QtTest>

#include "gate_bench.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

using Ids = std::vector<CheckId>;

void halt(GateBench& bench, MarketStatusKind kind, InstrumentId id = 0)
{
    bench.gate.onMarketEvent(MarketEvent::makeStatus(id, bench.now, kind), bench.now);
}

OrderIntent exitLeg(GateBench& bench, std::int64_t quantity, OrderType type, std::uint64_t link)
{
    OrderIntent leg = bench.reduce(quantity);
    leg.type = type;
    leg.purpose = type == OrderType::Stop ? OrderPurpose::ProtectiveStop : OrderPurpose::TakeProfit;
    (type == OrderType::Stop ? leg.stopPrice : leg.limitPrice) =
        Price::fromInteger(type == OrderType::Stop ? 95 : 105);
    leg.link = link == 0 ? OrderLink::None : OrderLink::OneCancelsOther;
    leg.linkId = link;
    return leg;
}

} // namespace

class TestGateTerms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHaltRefusesEntriesAndLeavesCancels_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("instrument");
        QTest::newRow("halted") << int(MarketStatusKind::Halted) << 0;
        QTest::newRow("closed") << int(MarketStatusKind::Closed) << 0;
        QTest::newRow("all halted") << int(MarketStatusKind::Halted) << int(NoInstrument);
    }
    void aHaltRefusesEntriesAndLeavesCancels()
    {
        QFETCH(int, kind);
        QFETCH(int, instrument);
        GateBench bench;
        const OrderIntent working = bench.cleared(10);
        QVERIFY(isApproved(bench.ask(working)));
        bench.acceptAtVenue(working);
        halt(bench, MarketStatusKind(kind), static_cast<InstrumentId>(instrument));
        QVERIFY(blockedBy(bench.ask(bench.cleared(10))) == Ids{CheckId::InstrumentHalted});
        QVERIFY(isApproved(bench.ask(bench.change(working, IntentAction::Cancel))));
        QCOMPARE(isApproved(bench.ask(bench.cleared(1, Side::Buy, 1))), instrument == 0);
        bench.hold(5);
        const GateOutcome exit = bench.ask(bench.reduce(5)); // the venue will say no; it is not for us to
        QVERIFY(isApproved(exit));
        QVERIFY(checkOf(exit, CheckId::InstrumentHalted).outcome == CheckOutcome::Warn);
        halt(bench, MarketStatusKind::Open, static_cast<InstrumentId>(instrument));
        QVERIFY(isApproved(bench.ask(bench.cleared(10))));
    }
    void feedEventsSayNothingAboutTrading()
    {
        GateBench bench;
        halt(bench, MarketStatusKind::Halted);
        halt(bench, MarketStatusKind::FeedUp);
        halt(bench, MarketStatusKind::Gap);
        QVERIFY(blockedBy(bench.ask(bench.cleared(10))) == Ids{CheckId::InstrumentHalted});
    }
    void anEntryThatWouldTradeWithOurOwnIsRefused()
    {
        GateBench bench;
        OrderIntent sell = bench.cleared(5, Side::Sell);
        sell.limitPrice = Price::fromInteger(101);
        QVERIFY(isApproved(bench.ask(sell)));
        OrderIntent buy = bench.cleared(5);
        buy.limitPrice = Price::fromInteger(101);
        QVERIFY(blockedBy(bench.ask(buy)) == Ids{CheckId::SelfMatch});
        buy = bench.cleared(5);
        buy.limitPrice = *Price::parse("100.5");
        QVERIFY(isApproved(bench.ask(buy)));
        OrderIntent market = bench.cleared(5, Side::Sell);
        market.type = OrderType::Market;
        market.limitPrice = {};
        QVERIFY(blockedBy(bench.ask(market)) == Ids{CheckId::SelfMatch}); // Risk allows 100, we bid 100.5
        bench.hold(5);
        QVERIFY(isApproved(bench.ask(bench.reduce(5)))); // the venue cancels the bid
    }
    void ofAlternativesOnlyTheLargestReserves()
    {
        GateBench bench;
        bench.hold(10);
        const OrderIntent stop = exitLeg(bench, 10, OrderType::Stop, 7);
        QVERIFY(isApproved(bench.ask(stop)));
        bench.acceptAtVenue(stop);
        const OrderIntent target = exitLeg(bench, 6, OrderType::Limit, 7);
        QVERIFY(isApproved(bench.ask(target)));
        QCOMPARE(checkOf(bench.ask(bench.reduce(1)), CheckId::ReduceOnly).limit, 0); // 10 claimed, not 16
        OrderIntent smaller = bench.change(stop, IntentAction::Modify);
        smaller.quantity = Quantity::fromInteger(4);
        QVERIFY(isApproved(bench.ask(smaller)));
        bench.tell(bench.report(smaller, ExecutionType::Replaced, OrderStatus::Working));
        QCOMPARE(checkOf(bench.ask(bench.reduce(5)), CheckId::ReduceOnly).limit,
                 Quantity::fromInteger(4).raw()); // now the target's 6 count
        QVERIFY(isApproved(bench.ask(bench.reduce(4))));
    }
    void unlinkedOrOtherLinksReserveTheSum()
    {
        for (const std::uint64_t link : {0U, 8U}) {
            GateBench bench;
            bench.hold(10);
            QVERIFY(isApproved(bench.ask(exitLeg(bench, 6, OrderType::Stop, 7))));
            QVERIFY(blockedBy(bench.ask(exitLeg(bench, 6, OrderType::Limit, link))) ==
                    Ids{CheckId::ReduceOnly});
            QVERIFY(isApproved(bench.ask(exitLeg(bench, 4, OrderType::Limit, link))));
        }
    }
    void aLaterSliceMayRestOnOlderVerdictsUpToItsLimit()
    {
        GateBench bench;
        bench.set("max_slice_age", "60");
        const Signal signal = bench.signal();
        bench.tell(signal);
        bench.tell(bench.clear(signal));
        bench.tell(bench.size(signal, 30));
        const auto slice = [&](std::int64_t quantity) {
            OrderIntent intent = bench.entry(signal, quantity);
            intent.link = OrderLink::Slice;
            intent.linkId = 1;
            return intent;
        };
        QVERIFY(isApproved(bench.ask(slice(10))));
        bench.now = bench.now + seconds(59);
        bench.mark(0, 100);
        QVERIFY(isApproved(bench.ask(slice(10))));
        QVERIFY(blockedBy(bench.ask(slice(11))) == Ids{CheckId::VerdictMatchesIntent}); // 30 in all
        OrderIntent plain = slice(1);
        plain.link = OrderLink::None;
        QVERIFY(blockedBy(bench.ask(plain)) == Ids{CheckId::VerdictFresh});
        bench.now = bench.now + seconds(2);
        QVERIFY(blockedBy(bench.ask(slice(1))) == Ids{CheckId::VerdictFresh});
    }
    void aFirstSliceNeedsFreshVerdicts()
    {
        GateBench bench;
        OrderIntent slice = bench.cleared(10);
        slice.link = OrderLink::Slice;
        slice.linkId = 1;
        bench.now = bench.now + seconds(6);
        bench.mark(0, 100);
        QVERIFY(blockedBy(bench.ask(slice)) == Ids{CheckId::VerdictFresh});
    }
    void termsThatContradictEachOtherAreRefused_data()
    {
        using Break = void (*)(OrderIntent&);
        QTest::addColumn<Break>("breakIt");
        const auto row = [](const char* name, Break breakIt) { QTest::newRow(name) << breakIt; };
        row("post-only market", [](OrderIntent& i) {
            i.postOnly = 1;
            i.type = OrderType::Market;
        });
        row("post-only at once", [](OrderIntent& i) {
            i.postOnly = 1;
            i.timeInForce = TimeInForce::FillOrKill;
        });
        row("trailing without offset", [](OrderIntent& i) { i.type = OrderType::TrailingStop; });
        row("offset without unit", [](OrderIntent& i) { i.trailOffset = 5; });
        row("offset of everything", [](OrderIntent& i) {
            i.type = OrderType::TrailingStop;
            i.trailUnit = TrailUnit::Share;
            i.trailOffset = Ratio::Scale;
        });
        row("link without number", [](OrderIntent& i) { i.link = OrderLink::Slice; });
        row("unknown origin", [](OrderIntent& i) { i.origin = static_cast<OrderOrigin>(9); });
    }
    void termsThatContradictEachOtherAreRefused()
    {
        using Break = void (*)(OrderIntent&);
        QFETCH(Break, breakIt);
        GateBench bench;
        OrderIntent intent = bench.cleared(10);
        breakIt(intent);
        const Ids blocked = blockedBy(bench.ask(intent));
        QVERIFY(std::find(blocked.begin(), blocked.end(), CheckId::OrderFields) != blocked.end());
    }
    void whatAnOrderCarriesReachesTheVenue()
    {
        GateBench bench;
        bench.hold(10);
        OrderIntent intent = bench.reduce(10);
        intent.type = OrderType::TrailingStop;
        intent.purpose = OrderPurpose::ProtectiveStop;
        intent.trailUnit = TrailUnit::Share;
        intent.trailOffset = 2'000'000;
        intent.origin = OrderOrigin::Operator;
        intent.link = OrderLink::OneCancelsOther;
        intent.linkId = 9;
        const GateOutcome outcome = bench.ask(intent);
        QVERIFY(isApproved(outcome));
        QVERIFY(outcome.command.trailUnit == TrailUnit::Share && outcome.command.linkId == 9);
        QCOMPARE(outcome.command.trailOffset, std::int64_t{2'000'000});
        QVERIFY(outcome.command.origin == OrderOrigin::Operator);
        ExecutionReport moved = bench.report(intent, ExecutionType::Accepted, OrderStatus::Working);
        bench.tell(moved);
        moved.type = ExecutionType::Restated;
        moved.stopPrice = Price::fromInteger(98);
        bench.tell(moved);
        QCOMPARE(bench.gate.orders().find(intent.orderId)->stopPrice, Price::fromInteger(98));
    }
    void aTrailingStopFartherThanTheCollarWarns()
    {
        GateBench bench;
        bench.hold(10);
        OrderIntent intent = bench.reduce(10);
        intent.type = OrderType::TrailingStop;
        intent.purpose = OrderPurpose::ProtectiveStop;
        intent.trailUnit = TrailUnit::Price;
        intent.trailOffset = Price::fromInteger(11).raw();
        const CheckResult collar = checkOf(bench.ask(intent), CheckId::PriceCollar);
        QCOMPARE(collar.value, std::int64_t{11'000'000});
        QVERIFY(collar.outcome == CheckOutcome::Warn);
    }
};

QTEST_APPLESS_MAIN(TestGateTerms)
#include "tst_gate_terms.moc"
