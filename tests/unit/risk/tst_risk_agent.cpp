// The Risk Agent as the engine would drive it: one turn after another, its messages collected.
#include <QtTest/QtTest>

#include "risk_world.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

const CheckResult* checkOf(const RiskVerdict& verdict, CheckId id)
{
    for (std::uint32_t i = 0; i < verdict.checks.count; ++i)
        if (verdict.checks.items[i].id == id)
            return &verdict.checks.items[i];
    return nullptr;
}

const LimitUse* useOf(const RiskReport& report, CheckId id)
{
    for (std::size_t i = 0; i < report.limitCount; ++i)
        if (report.limits[i].id == id)
            return &report.limits[i];
    return nullptr;
}

std::vector<Alert> alertsOf(const World& world, AlertCode code, CheckId id)
{
    std::vector<Alert> found;
    for (const Alert& alert : world.all<Alert>())
        if (alert.code == code && alert.check == id)
            found.push_back(alert);
    return found;
}

} // namespace

class TestRiskAgent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsEveryKeyWithADefaultInItsRange();
    void refusesWhatIsOutOfRange_data();
    void refusesWhatIsOutOfRange();
    void sizesAnEntryByThePositionCap();
    void listsEveryCheckWithItsLimit();
    void answersNothingWithoutComplianceOfTheSameTurn();
    void rejectsWithoutAPrice();
    void rejectsWithoutPositiveEquity();
    void countsAnApprovalBeforeItsOrderIsSeen();
    void releasesWhatTheGateRejected();
    void reservesWhatASlicedOrderHasNotSentYet();
    void sizesAStopEntryAtItsTrigger();
    void forgetsAnApprovalWhenItsTimeIsOver();
    void letsFourFullPositionsUseUpTheRiskBudget();
    void measuresOpenRiskByTheWorkingStop();
    void sizesByTargetVolatility();
    void exitsWhatIsHeldAndNoMore();
    void exitsWithoutKnownEquity();
    void blocksEntriesInADrawdownAndSaysSo();
    void keepsTheDailyLossBreachedUntilTheDayRolls();
    void rollsTheDayAtTheZonesMidnight();
    void raisesAnAlertOnceWhileTheValueDances();
    void reportsOnceASecondAndOnlyAfterAChange();
    void leavesValueAtRiskUndefinedUntilThereAreReturns();
    void estimatesValueAtRiskOfThePositionsHeldNow();
    void keepsConcentrationWithinItsLimit();
    void countsARepeatedFillOnce();
    void takesEffectOfAChangedLimitAtOnce();
};

void TestRiskAgent::documentsEveryKeyWithADefaultInItsRange()
{
    const auto agent = makeRiskAgent();
    const auto keys = agent->configKeys();
    QVERIFY(keys.size() >= 20);
    for (const ConfigKey& key : keys) {
        QVERIFY2(!key.help.empty() && !key.unit.empty(), key.name.c_str());
        QVERIFY2(agent->configure(key.name, key.defaultValue).has_value(), key.name.c_str());
    }
}

void TestRiskAgent::refusesWhatIsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* key, const char* value, ErrorCode code) {
        QTest::newRow(name) << QByteArray(key) << QByteArray(value) << static_cast<int>(code);
    };
    row("unknown key", "max_luck", "1", ErrorCode::NotFound);
    row("negative risk", "max_portfolio_risk", "-0.01", ErrorCode::OutOfRange);
    row("no stop distance", "stop_loss_pct", "0", ErrorCode::OutOfRange);
    row("not a number", "max_drawdown", "\"a lot\"", ErrorCode::Parse);
    row("half a window", "var_window", "20.5", ErrorCode::Parse);
    row("certainty", "var_confidence", "1", ErrorCode::OutOfRange);
    row("no zone", "day_roll_zone", "\"Mars\"", ErrorCode::Parse);
}

void TestRiskAgent::refusesWhatIsOutOfRange()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(int, code);
    const auto agent = makeRiskAgent();
    const auto done = agent->configure(key.constData(), value.constData());
    QVERIFY(!done);
    QCOMPARE(static_cast<int>(done.error().code), code);
    QVERIFY2(done.error().message.find(key.constData()) != std::string::npos, done.error().message.c_str());
}

void TestRiskAgent::sizesAnEntryByThePositionCap()
{
    World world;
    world.begin();
    world.seedPrices();
    const Signal signal = World::signalFor(0, Side::Buy);
    const RiskVerdict verdict = world.ask(signal);
    QCOMPARE(verdict.decision, VerdictDecision::Approved);
    QCOMPARE(verdict.binding, SizingRule::PositionCap);
    QCOMPARE(verdict.approved.raw(), quantity("100").raw()); // 10 % of 100,000 at 100
    QCOMPARE(verdict.stopPrice.raw(), price("95").raw());
    QCOMPARE(verdict.worstPrice.raw(), price("100").raw());
    QCOMPARE(verdict.lossAtStop.raw(), money("500").raw());
    QCOMPARE(verdict.equity.raw(), money("100000").raw());
    QCOMPARE(verdict.signalHash, hashOf(signal));
    QVERIFY(verdict.validUntil > world.context.time);
    QVERIFY(verdict.candidateCount >= 5);
}

void TestRiskAgent::listsEveryCheckWithItsLimit()
{
    World world;
    world.begin();
    world.seedPrices();
    const RiskVerdict verdict = world.enter(0, Side::Buy);
    for (const CheckId id :
         {CheckId::PortfolioRisk, CheckId::PositionSize, CheckId::GrossExposure, CheckId::NetExposure,
          CheckId::Leverage, CheckId::Concentration, CheckId::Drawdown, CheckId::DailyLoss,
          CheckId::ValueAtRisk, CheckId::ExpectedShortfall, CheckId::MinimumSize, CheckId::StopDefined,
          CheckId::EquityPositive, CheckId::PriceKnown})
        QVERIFY2(checkOf(verdict, id) != nullptr, std::string(toText(id)).c_str());
    QCOMPARE(verdict.checks.dropped, 0U);
    QCOMPARE(checkOf(verdict, CheckId::PortfolioRisk)->value, Ratio::fromDouble(0.005).raw());
    QCOMPARE(checkOf(verdict, CheckId::PositionSize)->value, Ratio::fromDouble(0.1).raw());
    QCOMPARE(checkOf(verdict, CheckId::GrossExposure)->value, money("10000").raw());
    QCOMPARE(checkOf(verdict, CheckId::GrossExposure)->limit, money("80000").raw());
    QCOMPARE(checkOf(verdict, CheckId::ValueAtRisk)->outcome, CheckOutcome::NotEvaluated);
}

void TestRiskAgent::answersNothingWithoutComplianceOfTheSameTurn()
{
    World world;
    world.begin();
    world.seedPrices();
    const Signal signal = World::signalFor(0, Side::Buy);
    auto rejected = World::cleared(signal);
    rejected.decision = VerdictDecision::Rejected;
    QCOMPARE(world.ask(signal, rejected).decision, VerdictDecision::NotEvaluated);
    auto other = World::cleared(World::signalFor(1, Side::Buy));
    QCOMPARE(world.ask(signal, other).decision, VerdictDecision::NotEvaluated);
    world.turn();
    world.send(Message::make(signal, 0));
    world.turn(); // a turn too late
    world.send(Message::make(World::cleared(signal), 1));
    QVERIFY(world.all<RiskVerdict>().empty());
}

void TestRiskAgent::rejectsWithoutAPrice()
{
    World world;
    world.begin();
    const RiskVerdict verdict = world.enter(0, Side::Buy);
    QCOMPARE(verdict.decision, VerdictDecision::Rejected);
    QVERIFY(verdict.approved.isZero());
    QCOMPARE(checkOf(verdict, CheckId::PriceKnown)->outcome, CheckOutcome::Block);
}

void TestRiskAgent::rejectsWithoutPositiveEquity()
{
    World world;
    world.context.agentSetup.startingCash = {};
    world.begin();
    world.seedPrices();
    const RiskVerdict verdict = world.enter(0, Side::Buy);
    QCOMPARE(verdict.decision, VerdictDecision::Rejected);
    QCOMPARE(checkOf(verdict, CheckId::EquityPositive)->outcome, CheckOutcome::Block);
}

void TestRiskAgent::countsAnApprovalBeforeItsOrderIsSeen()
{
    World world;
    world.begin();
    world.seedPrices();
    QCOMPARE(world.enter(0, Side::Buy).approved.raw(), quantity("100").raw());
    const RiskVerdict second = world.enter(0, Side::Buy);
    QCOMPARE(second.decision, VerdictDecision::Rejected); // the cap is taken by an order not yet seen
    QCOMPARE(second.binding, SizingRule::PositionCap);
    QCOMPARE(checkOf(second, CheckId::MinimumSize)->outcome, CheckOutcome::Block);
}

void TestRiskAgent::releasesWhatTheGateRejected()
{
    World world;
    world.begin();
    world.seedPrices();
    const RiskVerdict first = world.enter(0, Side::Buy);
    world.deliver(world.report(ExecutionType::GateRejected, OrderStatus::Rejected,
                               makeOrderId(world.context.seq, 0), 0, Side::Buy, first.approved));
    QCOMPARE(world.enter(0, Side::Buy).approved.raw(), first.approved.raw());
}

void TestRiskAgent::reservesWhatASlicedOrderHasNotSentYet()
{
    World world;
    world.begin();
    world.seedPrices();
    const RiskVerdict first = world.enter(0, Side::Buy);
    QCOMPARE(first.approved.raw(), quantity("100").raw());
    const auto slice = [&world](unsigned index, ExecutionType type, OrderStatus status) {
        auto out = world.report(type, status, makeOrderId(500 + index, 0), 0, Side::Buy, quantity("25"));
        if (index == 0)
            out.orderId = makeOrderId(world.context.seq, 0);
        out.link = OrderLink::Slice;
        out.linkId = 77;
        out.venueTime = world.context.time;
        out.expiresAt = world.context.time + seconds(10);
        return out;
    };
    const auto opening = slice(0, ExecutionType::PendingNew, OrderStatus::PendingNew);
    world.deliver(opening);
    world.fill(opening.orderId, 0, Side::Buy, quantity("25"), "100");
    world.trade(0, "100", seconds(15)); // long after the verdict, the rest is still to come
    QCOMPARE(world.enter(0, Side::Buy).decision, VerdictDecision::Rejected);
    world.deliver(slice(1, ExecutionType::PendingNew, OrderStatus::PendingNew));
    auto taken = slice(1, ExecutionType::Canceled, OrderStatus::Canceled);
    world.deliver(taken); // nothing was offered: all of the 75 is to come again
    QCOMPARE(world.enter(0, Side::Buy).decision, VerdictDecision::Rejected);
    world.trade(0, "100", seconds(25)); // two slices were missed: it has ended
    QCOMPARE(world.enter(0, Side::Buy).approved.raw(), quantity("75").raw());
}

void TestRiskAgent::sizesAStopEntryAtItsTrigger()
{
    World world;
    world.begin();
    world.seedPrices();
    Signal signal = World::signalFor(0, Side::Buy);
    signal.orderType = OrderType::Stop;
    signal.triggerPrice = price("125");
    const RiskVerdict verdict = world.ask(signal);
    QCOMPARE(verdict.approved.raw(), quantity("80").raw()); // 10 % of 100,000 at 125
    QCOMPARE(verdict.worstPrice.raw(), price("125").raw());
    QCOMPARE(verdict.stopPrice.raw(), price("118.75").raw()); // 5 % below the trigger
}

void TestRiskAgent::forgetsAnApprovalWhenItsTimeIsOver()
{
    World world;
    world.begin();
    world.seedPrices();
    QVERIFY(world.enter(0, Side::Buy).approved.isPositive());
    world.turn(seconds(3)); // verdict_validity is 2 s
    QVERIFY(world.enter(0, Side::Buy).approved.isPositive());
}

void TestRiskAgent::letsFourFullPositionsUseUpTheRiskBudget()
{
    World world;
    world.configure("max_position_size", "0.2");
    world.configure("max_leverage", "2");
    world.begin();
    world.seedPrices();
    // 20 % of equity with a 5 % stop loses 1 % at the stop: the budget of 2 % holds two of them
    QCOMPARE(world.enter(0, Side::Buy).lossAtStop.raw(), money("1000").raw());
    QCOMPARE(world.enter(1, Side::Buy).lossAtStop.raw(), money("1000").raw());
    const RiskVerdict third = world.enter(2, Side::Buy);
    QCOMPARE(third.decision, VerdictDecision::Rejected);
    QCOMPARE(third.binding, SizingRule::FixedRisk);
}

void TestRiskAgent::measuresOpenRiskByTheWorkingStop()
{
    World world;
    world.begin();
    world.seedPrices();
    const Quantity held = world.hold(0, Side::Buy, "100");
    QCOMPARE(world.nextReport().openRisk.raw(), Ratio::fromDouble(0.005).raw()); // bare: stop_loss_pct
    world.placeStop(makeOrderId(900, 0), 0, Side::Sell, held, "99");
    QCOMPARE(world.nextReport().openRisk.raw(), Ratio::fromDouble(0.001).raw());
}

void TestRiskAgent::sizesByTargetVolatility()
{
    World world;
    world.configure("risk_horizon", "3600");
    world.configure("bar_interval", "900");
    world.configure("target_volatility", "0.002");
    world.begin();
    world.seedPrices();
    Signal signal = World::signalFor(0, Side::Buy);
    signal.volatility = Ratio::fromDouble(0.02); // a bar; times sqrt(4) over the horizon: 4 %
    const RiskVerdict verdict = world.ask(signal);
    QCOMPARE(verdict.binding, SizingRule::VolatilityTarget);
    QCOMPARE(verdict.approved.raw(), quantity("50").raw()); // 0.2 % / 4 % = 5 % of equity
}

void TestRiskAgent::exitsWhatIsHeldAndNoMore()
{
    World world;
    world.begin();
    world.seedPrices();
    const Quantity held = world.hold(0, Side::Buy, "100");
    world.placeStop(makeOrderId(900, 0), 0, Side::Sell, held, "95");
    const Signal exit = World::signalFor(0, Side::Sell, SignalAction::Exit);
    const RiskVerdict first = world.ask(exit);
    QCOMPARE(first.decision, VerdictDecision::Approved);
    QCOMPARE(first.approved.raw(), held.raw()); // a resting stop does not stand in the way
    QVERIFY(first.stopPrice.isZero());
    const RiskVerdict again = world.ask(exit);
    QCOMPARE(again.decision, VerdictDecision::Rejected); // the first takes all of it
    const RiskVerdict wrong = world.ask(World::signalFor(0, Side::Buy, SignalAction::Exit));
    QCOMPARE(wrong.decision, VerdictDecision::Rejected); // buying does not exit a long position
}

void TestRiskAgent::exitsWithoutKnownEquity()
{
    World world;
    world.begin();
    world.trade(0, "100");
    const Quantity held = world.hold(0, Side::Buy, "100");
    // a fill in an instrument without a price makes equity unknown
    world.fill(makeOrderId(800, 0), 1, Side::Buy, quantity("1"), "200");
    QCOMPARE(world.enter(0, Side::Sell).decision, VerdictDecision::Rejected);
    const RiskVerdict exit = world.ask(World::signalFor(0, Side::Sell, SignalAction::Exit));
    QCOMPARE(exit.decision, VerdictDecision::Approved);
    QCOMPARE(exit.approved.raw(), held.raw());
}

void TestRiskAgent::blocksEntriesInADrawdownAndSaysSo()
{
    World world;
    world.configure("max_drawdown", "0.03");
    world.configure("max_daily_loss", "1");
    world.begin();
    world.seedPrices();
    world.hold(0, Side::Buy, "100");
    world.trade(0, "74"); // loses 2,600 of 100,000
    QVERIFY(world.nextReport().drawdown == Ratio::fromDouble(0.026));
    QCOMPARE(alertsOf(world, AlertCode::LimitWarning, CheckId::Drawdown).size(), std::size_t(1));
    world.trade(0, "69"); // 3.1 %
    const RiskVerdict verdict = world.enter(1, Side::Buy);
    QCOMPARE(verdict.decision, VerdictDecision::Rejected);
    QCOMPARE(checkOf(verdict, CheckId::Drawdown)->outcome, CheckOutcome::Block);
    QVERIFY(world.ask(World::signalFor(0, Side::Sell, SignalAction::Exit)).approved.isPositive());
    const auto breaches = alertsOf(world, AlertCode::LimitBreached, CheckId::Drawdown);
    QCOMPARE(breaches.size(), std::size_t(1));
    QCOMPARE(breaches[0].severity, Severity::Critical);
    QVERIFY(breaches[0].text.view().find("max_drawdown.") != std::string_view::npos); // not cut short
    world.trade(0, "72"); // 2.8 %, below the clearing point of 2.85 %
    QCOMPARE(world.enter(1, Side::Buy).decision, VerdictDecision::Approved);
    const auto after = alertsOf(world, AlertCode::LimitBreached, CheckId::Drawdown);
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(int(after[1].cleared), 1);
}

void TestRiskAgent::keepsTheDailyLossBreachedUntilTheDayRolls()
{
    World world;
    world.configure("max_drawdown", "1");
    world.configure("max_daily_loss", "0.02");
    world.begin();
    world.seedPrices();
    world.nextReport();
    world.hold(0, Side::Buy, "100");
    world.trade(0, "79");
    const RiskReport report = world.nextReport();
    QCOMPARE(report.dayPnl.raw(), money("-2100").raw());
    QCOMPARE(useOf(report, CheckId::DailyLoss)->outcome, CheckOutcome::Block);
    world.trade(0, "100"); // all of it back
    QCOMPARE(world.enter(1, Side::Buy).decision, VerdictDecision::Rejected);
    world.context.time = Start + seconds(86'400);
    world.trade(0, "100");
    QCOMPARE(world.enter(1, Side::Buy).decision, VerdictDecision::Approved);
}

void TestRiskAgent::rollsTheDayAtTheZonesMidnight()
{
    World world;
    world.configure("day_roll_zone", "\"EST5EDT,M3.2.0,M11.1.0\"");
    world.begin();
    world.seedPrices();
    world.hold(0, Side::Buy, "100");
    world.trade(0, "110");
    QCOMPARE(world.nextReport().dayPnl.raw(), money("1000").raw());
    world.context.time = Start + seconds(4 * 3600 - 10); // ten seconds to midnight in New York (UTC-4)
    world.trade(0, "111");
    QCOMPARE(world.nextReport().dayPnl.raw(), money("1100").raw());
    world.context.time = Start + seconds(4 * 3600);
    world.trade(0, "111");
    world.nextReport();
    world.trade(0, "112");
    QCOMPARE(world.nextReport().dayPnl.raw(), money("100").raw());
    world.context.time = Start + seconds(3 * 3600); // the clock steps back: the day stays
    world.trade(0, "113");
    world.context.timers[1] = world.context.time;
    QCOMPARE(world.nextReport().dayPnl.raw(), money("200").raw());
}

void TestRiskAgent::raisesAnAlertOnceWhileTheValueDances()
{
    World world;
    world.configure("max_drawdown", "0.03");
    world.configure("max_daily_loss", "1");
    world.begin();
    world.seedPrices();
    world.hold(0, Side::Buy, "100");
    for (int i = 0; i < 10; ++i) { // 2.4 % is the warning line, 2.25 % the clearing line
        world.trade(0, i % 2 == 0 ? "75.9" : "76.2");
        world.nextReport();
    }
    QCOMPARE(alertsOf(world, AlertCode::LimitWarning, CheckId::Drawdown).size(), std::size_t(1));
    world.trade(0, "90");
    world.nextReport();
    const auto alerts = alertsOf(world, AlertCode::LimitWarning, CheckId::Drawdown);
    QCOMPARE(alerts.size(), std::size_t(2));
    QCOMPARE(int(alerts[1].cleared), 1);
}

void TestRiskAgent::reportsOnceASecondAndOnlyAfterAChange()
{
    World world;
    world.begin();
    for (int i = 0; i < 100; ++i)
        world.trade(0, i % 2 == 0 ? "100" : "101", milliseconds(50)); // five seconds of ticks
    const std::size_t reports = world.all<RiskReport>().size();
    QVERIFY2(reports >= 4 && reports <= 5, QByteArray::number(qulonglong(reports)).constData());
    world.turn(seconds(10));
    const std::size_t settled = world.all<RiskReport>().size();
    for (int i = 0; i < 10; ++i)
        world.turn(seconds(10));
    QCOMPARE(world.all<RiskReport>().size(), settled);
    QVERIFY(world.context.timers.empty());
}

void TestRiskAgent::leavesValueAtRiskUndefinedUntilThereAreReturns()
{
    World world;
    world.begin();
    world.seedPrices();
    world.hold(0, Side::Buy, "100");
    const RiskReport report = world.nextReport();
    QCOMPARE(report.returnsUsed, 0U);
    QCOMPARE(useOf(report, CheckId::ValueAtRisk)->outcome, CheckOutcome::NotEvaluated);
    QCOMPARE(useOf(report, CheckId::ExpectedShortfall)->outcome, CheckOutcome::NotEvaluated);
}

void TestRiskAgent::estimatesValueAtRiskOfThePositionsHeldNow()
{
    World world;
    world.configure("risk_horizon", "60"); // one bar: no scaling
    world.begin();
    world.seedPrices();
    // 41 closes a minute apart; returns +1 % and -1 % in turn, exactly
    std::int64_t raw = price("100").raw();
    world.context.time = Start + seconds(30);
    for (int i = 0; i <= 41; ++i) {
        world.turn(seconds(60));
        world.agent->processMarketData(MarketEvent::makeTrade(0, world.context.time, Price::fromRaw(raw),
                                                              quantity("1"), MarketSide::Buy));
        raw = i % 2 == 0 ? raw / 100 * 101 : raw / 101 * 100;
    }
    QCOMPARE(world.nextReport().valueAtRisk.raw(), 0); // nothing held, nothing at risk
    const Quantity held = world.hold(0, Side::Buy, "100");
    const RiskReport report = world.nextReport();
    QVERIFY(report.returnsUsed >= 40);
    const double value = held.toDouble() * 100.0;
    // losses: 101 -> 100, that is 0.990099 %
    QVERIFY(std::abs(report.valueAtRisk.toDouble() - value * (1.0 - 100.0 / 101.0)) < 1.0);
    QVERIFY(report.expectedShortfall >= report.valueAtRisk);
    QVERIFY(report.parametricVar.isPositive());
    QVERIFY(report.parametricEs > report.parametricVar);
    QCOMPARE(useOf(report, CheckId::ValueAtRisk)->outcome, CheckOutcome::Pass);
}

void TestRiskAgent::keepsConcentrationWithinItsLimit()
{
    World world;
    world.configure("max_position_size", "0.5");
    world.configure("max_portfolio_risk", "1");
    world.configure("max_net_exposure", "2");
    world.configure("max_gross_exposure", "2");
    world.configure("max_leverage", "2");
    world.configure("max_concentration", "0.6");
    world.begin();
    world.seedPrices();
    const RiskVerdict first = world.enter(0, Side::Buy);
    // alone it would have an index of 1: only as much as stays below concentration_from
    QCOMPARE(first.decision, VerdictDecision::Approved);
    QCOMPARE(first.binding, SizingRule::ExposureCap);
    QCOMPARE(first.approved.raw(), quantity("249").raw()); // 250 would be 25 %
    const RiskVerdict second = world.enter(1, Side::Buy);
    QCOMPARE(second.decision, VerdictDecision::Approved);
    const CheckResult* check = checkOf(second, CheckId::Concentration);
    QVERIFY(check->value <= Ratio::fromDouble(0.6).raw());
}

void TestRiskAgent::countsARepeatedFillOnce()
{
    World world;
    world.begin();
    world.seedPrices();
    const RiskVerdict verdict = world.enter(0, Side::Buy);
    const OrderId id = world.work(verdict, Side::Buy);
    world.fill(id, 0, Side::Buy, verdict.approved, "100");
    --world.tradeId;
    world.fill(id, 0, Side::Buy, verdict.approved, "100");
    QCOMPARE(world.nextReport().grossExposure.raw(), money("10000").raw());
}

void TestRiskAgent::takesEffectOfAChangedLimitAtOnce()
{
    World world;
    world.begin();
    world.seedPrices();
    world.configure("max_position_size", "0.05");
    QCOMPARE(world.enter(0, Side::Buy).approved.raw(), quantity("50").raw());
    QVERIFY(!world.agent->configure("max_position_size", "-1"));
    world.turn(seconds(3));
    QCOMPARE(world.enter(0, Side::Buy).approved.raw(), quantity("50").raw()); // the old value stays
}

QTEST_APPLESS_MAIN(TestRiskAgent)
#include "tst_risk_agent.moc"
