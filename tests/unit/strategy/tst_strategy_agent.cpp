// The Strategy Agent from outside: what it sends for which bars, what it does with what becomes of its
// signals, its configuration, and that a saved agent goes on exactly where it stood.
#include <QtTest/QTest>

#include <cstdlib>
#include <cstring>
#include <new>

#include "strategy_seat.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::size_t allocations = 0;

const std::string Trend = R"(["trend-cross"])";        // NOLINT(cert-err58-cpp)
const std::string Reversion = R"(["mean-reversion"])"; // NOLINT(cert-err58-cpp)

Config with(Config config, const Config& more)
{
    config.insert(config.end(), more.begin(), more.end());
    return config;
}

bool contains(const Signal& signal, std::string_view words)
{
    return signal.reason.view().find(words) != std::string_view::npos;
}

/// Quiet around 100, so that the mean is 100 and the deviation small.
void swing(Seat& seat, int bars = 14)
{
    for (int i = 0; i < bars; ++i)
        seat.bar(100 + (i % 2 == 0 ? 0.1 : -0.1));
}

/// A repeatable market with trends and swings on two instruments and a venue that fills, refuses or stays
/// silent.
class Scenario {
public:
    explicit Scenario(Seat& seat, std::uint64_t state = 99) : m_seat(&seat), m_state(state) {}

    void moveTo(Seat& seat) { m_seat = &seat; }
    void step(int i)
    {
        const auto instrument = static_cast<InstrumentId>(i % 2);
        double& price = m_price[instrument];
        price += (draw() - 0.5) * 1.2 + (100 - price) * 0.02;
        if (instrument == 0)
            m_seat->advance(seconds(60));
        if (i % 5 == 0)
            m_seat->quote(price - 0.01, price + 0.01, instrument);
        const std::size_t before = m_seat->context.sent.size();
        m_seat->barNow(price, instrument, 0.4);
        if (i % 701 == 700)
            m_seat->advance(seconds(3600));
        for (std::size_t k = before; k < m_seat->context.sent.size(); ++k) {
            const Signal* payload = m_seat->context.sent[k].tryAs<Signal>();
            if (payload != nullptr)
                answer(Signal(*payload), price);
        }
        if (i % 97 == 96)
            m_seat->agent->processLoop(1);
    }

private:
    void answer(const Signal& signal, double price)
    {
        const double choice = draw();
        if (choice < 0.7) {
            m_seat->deliver(m_seat->reportFor(signal, ExecutionType::PendingNew, OrderStatus::PendingNew));
            m_seat->fill(signal, price,
                         signal.action == SignalAction::Exit ? signal.requested.toDouble() : 0.5, 0.01);
        } else if (choice < 0.85) {
            m_seat->deliver(m_seat->reportFor(signal, ExecutionType::GateRejected, OrderStatus::Rejected));
        }
    }
    double draw()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 40U) / 16777216.0;
    }

    Seat* m_seat;
    std::uint64_t m_state;
    double m_price[2] = {100, 100};
};

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

class TestStrategyAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trendCrossBuysWhenTheFastAverageCrossesAbove()
    {
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        QVERIFY(seat.signals().empty());
        seat.quote(102.98, 103.02);
        seat.bar(103);
        QCOMPARE(seat.signals().size(), 1U);
        const Signal signal = seat.signals().front();
        QCOMPARE(signal.action, SignalAction::Enter);
        QCOMPARE(signal.side, Side::Buy);
        QCOMPARE(signal.instrument, InstrumentId{0});
        QCOMPARE(signal.strategyId, std::uint16_t{1});
        QCOMPARE(signal.strategy.view(), std::string_view("trend-cross"));
        QCOMPARE(signal.referencePrice, Price::fromInteger(103));
        QVERIFY(signal.confidence > Ratio::fromDouble(0.5));
        QVERIFY(signal.confidence <= Ratio::fromInteger(1));
        QVERIFY(signal.volatility.isPositive());
        QCOMPARE(signal.decidedAt, seat.context.time);
        QCOMPARE(signal.validUntil, seat.context.time + seconds(30));
        QVERIFY(signal.limitPrice.isZero());
        QVERIFY(signal.requested.isZero());
        QVERIFY(contains(signal, "EMA 3 crossed above EMA 6 by "));
        QVERIFY(contains(signal, " %, ATR "));
        QVERIFY(contains(signal, "within 0.00-100.00 %"));
    }

    void theSuggestedStopIsAMultipleOfTheTrueRangeOnTheTickGrid()
    {
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        seat.bar(103);
        const Signal signal = seat.signals().back();
        // ATR(3) by hand: ranges of 0.2 until the jump; that bar's range is 103.1 - 99.45 = 3.65.
        const double atr = (0.2 * 2 + 3.65) / 3;
        QVERIFY(qAbs(signal.volatility.toDouble() - atr / 103) < 1e-8);
        QVERIFY(isOnTick(seat.master.at(0), signal.stopPrice));
        const double distance = 103 - signal.stopPrice.toDouble();
        QVERIFY(distance >= 2 * atr);
        QVERIFY(distance < 2 * atr + 0.01);
    }

    void trendCrossSellsShortOnlyWhereThatIsAllowed()
    {
        for (const bool allowed : {true, false}) {
            Seat seat(with(quickConfig(Trend), {{"allow_short", allowed ? "true" : "false"}}));
            for (int i = 0; i < 12; ++i)
                seat.bar(100 + 0.05 * i);
            seat.bar(97);
            QCOMPARE(seat.signals().size(), allowed ? 1U : 0U);
            if (allowed) {
                QCOMPARE(seat.signals().front().side, Side::Sell);
                QVERIFY(seat.signals().front().stopPrice > seat.signals().front().referencePrice);
            }
        }
    }

    void trendCrossStaysOutWhenVolatilityIsOutsideItsBounds_data()
    {
        QTest::addColumn<QString>("minimum");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<bool>("enters");
        QTest::newRow("inside") << "0.005"
                                << "0.05" << true;
        QTest::newRow("too quiet") << "0.02"
                                   << "0.05" << false;
        QTest::newRow("too wild") << "0.001"
                                  << "0.005" << false;
    }
    void trendCrossStaysOutWhenVolatilityIsOutsideItsBounds()
    {
        QFETCH(QString, minimum);
        QFETCH(QString, maximum);
        QFETCH(bool, enters);
        Seat seat(with(quickConfig(Trend), {{"trend_max_volatility", maximum.toStdString()},
                                            {"trend_min_volatility", minimum.toStdString()}}));
        seat.fallSlowly();
        seat.bar(103); // ATR 1.35 = 1.31 %
        QCOMPARE(!seat.signals().empty(), enters);
    }

    void trendCrossLeavesWhenTheAveragesHaveCrossedBack()
    {
        Seat seat(quickConfig(Trend));
        seat.openLong();
        seat.bar(103.5);
        QCOMPARE(seat.signals().size(), 1U);
        seat.bar(96);
        const std::vector<Signal> signals = seat.signals();
        QCOMPARE(signals.size(), 2U);
        QCOMPARE(signals[1].action, SignalAction::Exit);
        QCOMPARE(signals[1].side, Side::Sell);
        QCOMPARE(signals[1].requested, Quantity::fromInteger(1));
        QVERIFY(signals[1].stopPrice.isZero());
        QVERIFY(contains(signals[1], "back below EMA 6"));
    }

    void meanReversionBuysBelowTheBandAndLeavesAtTheMean()
    {
        Seat seat(with(quickConfig(Reversion), {{"rsi_exit", "100"}}));
        swing(seat);
        seat.bar(99.6);
        QCOMPARE(seat.signals().size(), 1U);
        const Signal entry = seat.signals().front();
        QCOMPARE(entry.side, Side::Buy);
        QCOMPARE(entry.strategyId, std::uint16_t{2});
        QCOMPARE(entry.strategy.view(), std::string_view("mean-reversion"));
        QVERIFY(contains(entry, "z-score -2."));
        QVERIFY(contains(entry, "RSI "));
        seat.fill(entry, 99.6);
        seat.bar(99.7);
        QCOMPARE(seat.signals().size(), 1U);
        seat.bar(100.1);
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].action, SignalAction::Exit);
        QCOMPARE(seat.signals()[1].side, Side::Sell);
        QVERIFY(contains(seat.signals()[1], "back at the mean of 10 bars"));
    }

    void meanReversionLeavesWhenTheStrengthIndexIsNormalAgain()
    {
        Seat seat(with(quickConfig(Reversion), {{"rsi_exit", "46"}}));
        swing(seat);
        seat.bar(99.6);
        seat.fill(seat.signals().front(), 99.6);
        seat.bar(99.85);
        QCOMPARE(seat.signals().size(), 2U);
        QVERIFY(contains(seat.signals()[1], "normal again (46.0)"));
    }

    void meanReversionSellsAboveTheBandAndNotBeyondItsMaximum()
    {
        Seat seat(quickConfig(Reversion));
        swing(seat);
        seat.bar(100.4);
        QCOMPARE(seat.signals().size(), 1U);
        QCOMPARE(seat.signals().front().side, Side::Sell);
        // With ten bars the largest z-score possible is 3: a limit below it turns a break into no trade.
        Seat careful(with(quickConfig(Reversion), {{"reversion_max_z", "2.5"}}));
        swing(careful);
        careful.bar(120);
        QVERIFY(careful.signals().empty());
    }

    void meanReversionCatchesAFallingKnifeOnce()
    {
        Seat seat(with(quickConfig(Reversion), {{"cooldown", "0"}}));
        swing(seat);
        seat.bar(99.6);
        QCOMPARE(seat.signals().size(), 1U);
        const Signal entry = seat.signals().front();
        seat.fill(entry, 99.6);
        ExecutionReport stop = seat.reportFor(entry, ExecutionType::Trade, OrderStatus::Filled);
        stop.purpose = OrderPurpose::ProtectiveStop;
        stop.side = Side::Sell;
        stop.lastPrice = Price::fromInteger(99);
        stop.lastQuantity = Quantity::fromInteger(1);
        stop.venueTradeId = 1000;
        seat.deliver(stop);
        for (int i = 1; i < 6; ++i)
            seat.bar(99.6 - i);
        QCOMPARE(seat.signals().size(), 1U);
    }

    void theReferencePriceIsTheMidElseTheLastTradeElseTheClose_data()
    {
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("traded");
        QTest::addColumn<double>("reference");
        QTest::newRow("mid") << true << true << 103.1;
        QTest::newRow("last trade") << false << true << 103.3;
        QTest::newRow("close") << false << false << 103.0;
    }
    void theReferencePriceIsTheMidElseTheLastTradeElseTheClose()
    {
        QFETCH(bool, quoted);
        QFETCH(bool, traded);
        QFETCH(double, reference);
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        if (quoted)
            seat.quote(103.0, 103.2);
        if (traded)
            seat.trade(103.3);
        seat.bar(103);
        QCOMPARE(seat.signals().front().referencePrice, Price::fromDouble(reference));
    }

    void oneEntryAtATimePerStrategyAndInstrument()
    {
        Seat seat(with(quickConfig(Trend), {{"signal_validity", "86400"}, {"cooldown", "0"}}));
        seat.fallSlowly();
        seat.bar(103);
        QCOMPARE(seat.signals().size(), 1U);
        // Not answered yet: two more crossings are let pass.
        for (const double close : {95.0, 94.0, 93.0, 104.0, 105.0})
            seat.bar(close);
        QCOMPARE(seat.signals().size(), 1U);
        // Working at the venue: still engaged.
        seat.deliver(seat.reportFor(seat.signals().front(), ExecutionType::Accepted, OrderStatus::Working));
        for (const double close : {92.0, 91.0, 90.0, 104.0})
            seat.bar(close);
        QCOMPARE(seat.signals().size(), 1U);
    }

    void oneStrategyAtATimePerInstrument()
    {
        const auto play = [](Seat& seat) {
            seat.fallSlowly();
            seat.bar(103);
            for (const Signal& signal : seat.signals())
                seat.fill(signal, 103);
            for (int i = 0; i < 10; ++i)
                seat.bar(103 + (i % 2 == 0 ? 0.1 : -0.1));
            seat.bar(103.6);
        };
        Seat alone(with(quickConfig(Reversion), {{"cooldown", "0"}}));
        play(alone);
        QVERIFY(!alone.signals().empty()); // it would have traded here
        Seat both(with(quickConfig(), {{"cooldown", "0"}}));
        play(both);
        for (const Signal& signal : both.signals())
            QCOMPARE(signal.strategyId, std::uint16_t{1});
    }

    void aRefusedEntryCoolsDownAndMayThenBeTriedAgain_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::newRow("by the gate") << 0;
        QTest::newRow("by the venue") << 1;
        QTest::newRow("by compliance") << 2;
        QTest::newRow("by risk") << 3;
        QTest::newRow("by silence") << 4;
        QTest::newRow("canceled unfilled") << 5;
    }
    void aRefusedEntryCoolsDownAndMayThenBeTriedAgain()
    {
        QFETCH(int, refusal);
        Seat seat(with(quickConfig(Trend), {{"cooldown", "600"}, {"signal_validity", "60"}}));
        seat.fallSlowly();
        seat.bar(103);
        const Signal signal = seat.signals().front();
        refuse(seat, signal, refusal);
        // Crossing down and up within the cool-down: nothing.
        for (const double close : {95.0, 94.0, 104.0})
            seat.bar(close);
        QCOMPARE(seat.signals().size(), 1U);
        // Silence is noticed one bar after the validity, so its cool-down starts later.
        for (int i = 0; i < 14; ++i)
            seat.bar(104);
        seat.bar(95);
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].side, Side::Sell);
    }

    void anUnansweredExitIsRepeated()
    {
        Seat seat(quickConfig(Trend));
        seat.openLong();
        seat.bar(96);
        QCOMPARE(seat.signals().size(), 2U);
        seat.bar(94);
        QCOMPARE(seat.signals().size(), 3U);
        QCOMPARE(seat.signals()[2].action, SignalAction::Exit);
        // Working: not repeated.
        seat.deliver(seat.reportFor(seat.signals()[2], ExecutionType::Accepted, OrderStatus::Working));
        seat.bar(93);
        QCOMPARE(seat.signals().size(), 3U);
    }

    void aProtectiveStopEndsThePosition()
    {
        Seat seat(with(quickConfig(Trend), {{"cooldown", "0"}}));
        const Signal entry = seat.openLong();
        ExecutionReport stop = seat.reportFor(entry, ExecutionType::Trade, OrderStatus::Filled);
        stop.purpose = OrderPurpose::ProtectiveStop;
        stop.side = Side::Sell;
        stop.lastPrice = Price::fromInteger(100);
        stop.lastQuantity = Quantity::fromInteger(1);
        stop.venueTradeId = 500;
        seat.deliver(stop);
        seat.deliver(stop); // the same fill twice counts once
        QCOMPARE(seat.sent<ModelMetrics>().size(), 1U);
        seat.bar(95);
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].action, SignalAction::Enter);
        QCOMPARE(seat.signals()[1].side, Side::Sell);
    }

    void aPositionFlattenedByAPersonIsNoLongerHeld()
    {
        Seat seat(quickConfig(Trend));
        const Signal entry = seat.openLong();
        ExecutionReport flatten = seat.reportFor(entry, ExecutionType::Trade, OrderStatus::Filled);
        flatten.purpose = OrderPurpose::Flatten;
        flatten.strategyId = 0;
        flatten.side = Side::Sell;
        flatten.lastPrice = Price::fromInteger(102);
        flatten.lastQuantity = Quantity::fromInteger(1);
        flatten.venueTradeId = 501;
        seat.deliver(flatten);
        QCOMPARE(seat.sent<ModelMetrics>().size(), 1U);
        seat.advance(seconds(-30));
        seat.bar(90); // within the cool-down: neither exit nor entry
        QCOMPARE(seat.signals().size(), 1U);
    }

    void reportsOfOtherAgentsAndInstrumentsAreIgnored()
    {
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        seat.bar(103);
        const std::uint64_t before = seat.agent->digest();
        ExecutionReport report =
            seat.reportFor(seat.signals().front(), ExecutionType::Trade, OrderStatus::Filled);
        report.lastPrice = Price::fromInteger(103);
        report.lastQuantity = Quantity::fromInteger(1);
        report.strategyId = 257;
        seat.deliver(report);
        report.strategyId = 1;
        report.instrument = 7;
        seat.deliver(report);
        QCOMPARE(seat.agent->digest(), before);
    }

    void aGapInTheBarsRestartsTheWarmUp()
    {
        for (const int gapBars : {5, 6}) {
            Seat seat(quickConfig(Trend));
            seat.fallSlowly();
            seat.advance(seconds(60 * (gapBars - 1)));
            seat.bar(103);
            QCOMPARE(seat.signals().size(), gapBars > 5 ? 0U : 1U);
        }
    }

    void barsOfAnotherLengthOrderOrFormAreIgnored()
    {
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        seat.quote(99.98, 100.02); // from now on closes do not move the mark
        const std::uint64_t before = seat.agent->digest();
        seat.barNow(103); // a second bar of the same close time
        seat.advance(seconds(300));
        seat.barNow(103, 0, 0.2, seconds(300));
        seat.barNow(103, 7);
        seat.barNow(103, 0, -0.2); // high below low
        QVERIFY(seat.signals().empty());
        QCOMPARE(seat.agent->digest(), before);
    }

    void noSignalComesBeforeTheWarmUpIsOver()
    {
        Seat seat; // both strategies
        for (int i = 0; i < 6; ++i)
            seat.bar(i % 2 == 0 ? 90 : 110, 0, 1);
        QVERIFY(seat.signals().empty());
    }

    void maxStrategiesCapsTheActiveInstances()
    {
        for (const int cap : {1, 2, 3}) {
            Seat seat(with(quickConfig(Trend), {{"max_strategies", std::to_string(cap)}}),
                      {"BTC-USD", "ETH-USD", "LTC-USD"});
            for (int i = 0; i < 12; ++i) {
                seat.advance(seconds(60));
                for (InstrumentId id = 0; id < 3; ++id)
                    seat.barNow(100 - 0.05 * i, id);
            }
            seat.advance(seconds(60));
            for (InstrumentId id = 0; id < 3; ++id)
                seat.barNow(103, id);
            QCOMPARE(seat.signals().size(), static_cast<std::size_t>(cap));
            for (const Signal& signal : seat.signals())
                QVERIFY(signal.instrument < cap);
        }
    }

    void aDisabledStrategyStillClosesWhatItHolds()
    {
        Seat seat(quickConfig(Trend));
        seat.openLong();
        QVERIFY(seat.agent->configure("enabled_strategies", "[]").has_value());
        seat.bar(96);
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].action, SignalAction::Exit);
        seat.fill(seat.signals()[1], 95);
        seat.advance(seconds(120));
        seat.bar(110);
        QCOMPARE(seat.signals().size(), 2U);
    }

    void everyKeyIsDocumentedAndHasAValidDefault()
    {
        const auto agent = makeStrategyAgent();
        for (const ConfigKey& key : agent->configKeys()) {
            QVERIFY2(key.help.size() > 20, key.name.c_str());
            QVERIFY2(key.help.back() == '.', key.name.c_str());
            QVERIFY2(agent->configure(key.name, key.defaultValue).has_value(), key.name.c_str());
            const bool isNumber =
                key.type == ConfigKey::Type::Integer || key.type == ConfigKey::Type::Decimal;
            QCOMPARE(isNumber, !key.minimum.empty());
            QCOMPARE(isNumber, !key.maximum.empty());
            QCOMPARE(isNumber, !key.unit.empty());
        }
    }

    void theNamedDefaultsAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("max_strategies") << "10";
        QTest::newRow("optimization_interval") << "3600";
        QTest::newRow("performance_threshold") << "0.6";
    }
    void theNamedDefaultsAreThoseOfTheSpecification()
    {
        QFETCH(QString, value);
        for (const ConfigKey& key : makeStrategyAgent()->configKeys())
            if (key.name == QTest::currentDataTag())
                QCOMPARE(QString::fromStdString(key.defaultValue), value);
    }

    void valuesOutsideARangeAreRefusedAndChangeNothing()
    {
        for (const bool running : {false, true}) {
            Seat seat;
            const auto fresh = makeStrategyAgent();
            BaseAgent& agent = running ? *seat.agent : *fresh;
            const std::uint64_t before = agent.digest();
            for (const ConfigKey& key : agent.configKeys()) {
                if (key.minimum.empty())
                    continue;
                const auto low = agent.configure(key.name, "-1");
                QVERIFY2(!low && low.error().code == ErrorCode::OutOfRange, key.name.c_str());
                const auto high = agent.configure(key.name, "99999999");
                QVERIFY2(!high && high.error().code == ErrorCode::OutOfRange, key.name.c_str());
                const auto text = agent.configure(key.name, "\"many\"");
                QVERIFY2(!text && text.error().code == ErrorCode::Parse, key.name.c_str());
                QVERIFY(text.error().message.find(key.name) != std::string::npos);
            }
            QCOMPARE(agent.digest(), before);
        }
    }

    void unknownKeysStrategiesAndCombinationsAreRefused()
    {
        Seat seat;
        const auto unknown = seat.agent->configure("max_strategy", "3");
        QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
        const auto strategy = seat.agent->configure("enabled_strategies", R"(["martingale"])");
        QVERIFY(!strategy && strategy.error().message.find("martingale") != std::string::npos);
        const auto pair = seat.agent->configure("trend_fast_period", "6");
        QVERIFY(!pair && pair.error().message.find("trend_slow_period") != std::string::npos);
        QVERIFY(!seat.agent->configure("rsi_exit", "45").has_value());
        QVERIFY(!seat.agent->configure("reversion_exit_z", "2").has_value());
        QVERIFY(!seat.agent->configure("reversion_max_z", "2").has_value());
        QVERIFY(!seat.agent->configure("trend_max_volatility", "0").has_value());
    }

    void keysMayArriveInAnyOrderBeforeTheStart()
    {
        const auto agent = makeStrategyAgent();
        QVERIFY(agent->configure("trend_fast_period", "50").has_value()); // above the default slow period
        FakeContext context;
        InstrumentMaster master;
        Instrument instrument;
        instrument.symbol = "BTC-USD";
        instrument.currency = "USD";
        QVERIFY(master.add(instrument).has_value());
        context.agentSetup.instruments = &master;
        context.agentSetup.accountCurrency = "USD";
        QVERIFY(!agent->initialize(context).has_value());
        QVERIFY(agent->configure("trend_slow_period", "200").has_value());
        QVERIFY(agent->initialize(context).has_value());
    }

    void withoutInstrumentsItDoesNotStart()
    {
        FakeContext context;
        InstrumentMaster none;
        context.agentSetup.instruments = &none;
        QVERIFY(!makeStrategyAgent()->initialize(context).has_value());
    }

    void aChangedPeriodRestartsTheWarmUpWhileRunning()
    {
        Seat seat(quickConfig(Trend));
        seat.fallSlowly();
        QVERIFY(seat.agent->configure("trend_slow_period", "7").has_value());
        seat.bar(103);
        QVERIFY(seat.signals().empty());
        seat.fallSlowly();
        seat.bar(103);
        QCOMPARE(seat.signals().size(), 1U);
        QVERIFY(contains(seat.signals().front(), "EMA 7"));
    }

    void aChangedIntervalMovesTheTimerAtTheNextEvent()
    {
        Seat seat;
        QCOMPARE(seat.context.timers.back().second, seconds(3600));
        QVERIFY(seat.agent->configure("optimization_interval", "60").has_value());
        seat.bar(100);
        QCOMPARE(seat.context.timers.size(), 2U);
        QCOMPARE(seat.context.timers.back().second, seconds(60));
    }

    void equalInputsGiveEqualBytes()
    {
        Seat first(quickConfig(), {"BTC-USD", "ETH-USD"});
        Seat second(quickConfig(), {"BTC-USD", "ETH-USD"});
        Scenario firstRun(first);
        Scenario secondRun(second);
        for (int i = 0; i < 4000; ++i) {
            firstRun.step(i);
            secondRun.step(i);
            QCOMPARE(first.agent->digest(), second.agent->digest());
        }
        compareSent(first, second, 0);
        QVERIFY(first.signals().size() > 50);
        QVERIFY(first.sent<ModelMetrics>().size() > 20);
    }

    void aSavedAgentGoesOnIdentically_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 5, 13, 40, 211, 702, 1501, 2777})
            QTest::addRow("after %d bars", at) << at;
    }
    void aSavedAgentGoesOnIdentically()
    {
        QFETCH(int, at);
        Seat original(quickConfig(), {"BTC-USD", "ETH-USD"});
        QVERIFY(original.agent->configure("cooldown", "120").has_value());
        Scenario run(original);
        for (int i = 0; i < at; ++i)
            run.step(i);
        ByteWriter out;
        original.agent->save(out);

        // The copy starts with the default configuration: the saved one must come with the state.
        Seat copy({}, {"BTC-USD", "ETH-USD"});
        ByteReader in(out.bytes());
        QVERIFY(copy.agent->load(in).has_value());
        QVERIFY(in.atEnd());
        QCOMPARE(copy.agent->digest(), original.agent->digest());
        copy.context.time = original.context.time;
        copy.context.seq = original.context.seq;
        copy.tradeId = original.tradeId;
        const std::size_t sentBefore = original.context.sent.size();
        Scenario copyRun = run;
        copyRun.moveTo(copy);
        for (int i = at; i < at + 1200; ++i) {
            run.step(i);
            copyRun.step(i);
            QCOMPARE(copy.agent->digest(), original.agent->digest());
        }
        compareSent(copy, original, sentBefore);
        ByteWriter first;
        ByteWriter second;
        original.agent->save(first);
        copy.agent->save(second);
        QVERIFY(std::equal(first.bytes().begin(), first.bytes().end(), second.bytes().begin(),
                           second.bytes().end()));
    }

    void cutOrForeignStateIsRefused()
    {
        Seat seat;
        seat.openLong();
        ByteWriter out;
        seat.agent->save(out);
        for (std::size_t size = 0; size < out.bytes().size(); size += 7) {
            Seat other;
            ByteReader in(out.bytes().first(size));
            const auto loaded = other.agent->load(in);
            QVERIFY2(!loaded && loaded.error().code == ErrorCode::Corrupt, qPrintable(QString::number(size)));
        }
        Seat three(quickConfig(), {"A-USD", "B-USD", "C-USD"});
        ByteReader in(out.bytes());
        QVERIFY(!three.agent->load(in).has_value());
    }

    void nothingIsAllocatedOnTheSteadyPath()
    {
        Seat seat(quickConfig(), {"BTC-USD", "ETH-USD"});
        seat.context.timers.reserve(1000);
        Scenario run(seat);
        for (int i = 0; i < 200; ++i)
            run.step(i);
        const std::size_t before = allocations;
        for (int i = 200; i < 3000; ++i)
            run.step(i);
        QCOMPARE(allocations, before);
        QVERIFY(seat.context.sent.size() > 100);
    }

private:
    static void refuse(Seat& seat, const Signal& signal, int refusal)
    {
        ComplianceVerdict compliance;
        compliance.decision = VerdictDecision::Rejected;
        compliance.signalHash = hashOf(signal);
        RiskVerdict risk;
        risk.decision = VerdictDecision::Rejected;
        risk.signalHash = hashOf(signal);
        switch (refusal) {
        case 0:
            seat.deliver(seat.reportFor(signal, ExecutionType::GateRejected, OrderStatus::Rejected));
            break;
        case 1: {
            ExecutionReport report = seat.reportFor(signal, ExecutionType::Accepted, OrderStatus::Working);
            seat.deliver(report);
            report.type = ExecutionType::Rejected;
            report.status = OrderStatus::Rejected;
            seat.deliver(report);
            break;
        }
        case 2:
            seat.agent->processMessage(Message::make(compliance, 1));
            break;
        case 3:
            seat.agent->processMessage(Message::make(risk, 2));
            break;
        case 5: {
            ExecutionReport report = seat.reportFor(signal, ExecutionType::Accepted, OrderStatus::Working);
            seat.deliver(report);
            report.type = ExecutionType::Canceled;
            report.status = OrderStatus::Canceled;
            seat.deliver(report);
            break;
        }
        default:
            break;
        }
    }

    /// The messages of `first` equal those of `second` from `offset` on, byte for byte.
    static void compareSent(const Seat& first, const Seat& second, std::size_t offset)
    {
        QCOMPARE(first.context.sent.size() + offset, second.context.sent.size());
        for (std::size_t i = 0; i < first.context.sent.size(); ++i) {
            const Message& a = first.context.sent[i];
            const Message& b = second.context.sent[i + offset];
            QCOMPARE(a.kind, b.kind);
            QCOMPARE(a.size, b.size);
            QCOMPARE(std::memcmp(a.payload, b.payload, a.size), 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestStrategyAgent)
#include "tst_strategy_agent.moc"
