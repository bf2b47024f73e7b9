// pair-spread: its model against a plain regression, and its two legs from outside: in which order they go,
// what happens to a leg without its partner, what a round trip of the pair earns, and that a saved agent goes
// on exactly where it stood.
#include <QtTest/QTest>

#include <cstdlib>
#include <cstring>
#include <map>
#include <new>

#include "pair_seat.h"
#include "strategy/pair_spread.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

std::size_t allocations = 0;

bool contains(const Signal& signal, std::string_view words)
{
    return signal.reason.view().find(words) != std::string_view::npos;
}

/// A repeatable number in 0..1.
double draw(std::uint64_t& state)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(state >> 40U) / 16777216.0;
}

/// A market and a venue that fills whole, fills a part, refuses, stays silent or stops a leg out.
struct Market {
    std::uint64_t state = 5;
    int step = 0;

    void run(PairSeat& seat, int bars)
    {
        for (int i = 0; i < bars; ++i) {
            ++step;
            const std::size_t before = seat.context.sent.size();
            seat.step = step;
            seat.pairBar((draw(state) - 0.5) * (step % 9 == 0 ? 0.02 : 0.003));
            for (std::size_t k = before; k < seat.context.sent.size(); ++k)
                if (const Signal* signal = seat.context.sent[k].tryAs<Signal>())
                    answer(seat, Signal(*signal));
            if (step % 3 == 0)
                seat.timer();
        }
    }
    void answer(PairSeat& seat, const Signal& signal)
    {
        const double price = signal.instrument == 0 ? seat.first : seat.second;
        const double whole = signal.requested.isZero() ? 0.5 : signal.requested.toDouble();
        const double choice = draw(state);
        if (choice < 0.7)
            seat.fillCounted(signal, price, whole, 0.01);
        else if (choice < 0.8)
            seat.fillCounted(signal, price, signal.action == SignalAction::Enter ? whole / 2 : whole, 0.01);
        else if (choice < 0.9)
            seat.deliver(seat.reportFor(signal, ExecutionType::GateRejected, OrderStatus::Rejected));
    }
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

class TestPairSpread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelEqualsARegressionComputedAfresh()
    {
        constexpr std::size_t Period = 30;
        PairSpread model(Period);
        std::vector<double> x;
        std::vector<double> y;
        std::uint64_t state = 3;
        double second = 200;
        for (int i = 0; i < 700; ++i) {
            second *= 1 + (draw(state) - 0.5) * 0.02;
            const double first = 5 * std::pow(second, 1.3) * std::exp((draw(state) - 0.5) * 0.01);
            model.update(first, second);
            x.push_back(std::log(first));
            y.push_back(std::log(second));
            QCOMPARE(model.isReady(), x.size() >= Period);
            if (x.size() < 3)
                continue;
            const std::size_t size = std::min(Period, x.size());
            const std::size_t from = x.size() - size;
            double mx = 0;
            double my = 0;
            for (std::size_t k = from; k < x.size(); ++k) {
                mx += x[k] / static_cast<double>(size);
                my += y[k] / static_cast<double>(size);
            }
            double sxx = 0;
            double syy = 0;
            double sxy = 0;
            for (std::size_t k = from; k < x.size(); ++k) {
                sxx += (x[k] - mx) * (x[k] - mx);
                syy += (y[k] - my) * (y[k] - my);
                sxy += (x[k] - mx) * (y[k] - my);
            }
            const double slope = sxy / syy;
            double residuals = 0;
            for (std::size_t k = from; k < x.size(); ++k)
                residuals += std::pow(x[k] - mx - slope * (y[k] - my), 2);
            const double z =
                (x.back() - mx - slope * (y.back() - my)) / std::sqrt(residuals / static_cast<double>(size));
            QVERIFY(qAbs(model.hedgeRatio() - slope) < 1e-8);
            QVERIFY(qAbs(model.correlation() - sxy / std::sqrt(sxx * syy)) < 1e-8);
            QVERIFY2(qAbs(model.zScore() - z) < 1e-6, qPrintable(QString::number(i)));
        }
    }

    void pricesThatDoNotMoveHaveNoSpread()
    {
        PairSpread model(10);
        for (int i = 0; i < 30; ++i)
            model.update(100, 50);
        QCOMPARE(model.zScore(), 0.0);
        QCOMPARE(model.hedgeRatio(), 0.0);
        QCOMPARE(model.correlation(), 0.0);
        PairSpread exact(10); // a perfect relation: what is left is rounding
        for (int i = 0; i < 30; ++i)
            exact.update(100 + i, 50 + i * 0.5);
        QCOMPARE(exact.zScore(), 0.0);
    }

    void theFirstLegGoesAloneAndSaysWhy()
    {
        PairSeat seat;
        seat.calm();
        QVERIFY(seat.signals().empty());
        seat.pairBar(0.004);
        QCOMPARE(seat.signals().size(), 1U);
        const Signal first = seat.signals().front();
        QCOMPARE(first.action, SignalAction::Enter);
        QCOMPARE(first.instrument, InstrumentId{0});
        QCOMPARE(first.side, Side::Sell); // dear against the second
        QCOMPARE(first.strategyId, std::uint16_t{4});
        QCOMPARE(first.strategy.view(), std::string_view("pair-spread"));
        QVERIFY(first.requested.isZero());
        QVERIFY(first.confidence >= Ratio::fromDouble(0.5));
        QVERIFY(first.stopPrice > first.referencePrice);
        QVERIFY2(contains(first, "spread z "), first.reason.str().c_str());
        QVERIFY(contains(first, " above 2.00 of 20 bars, hedge 0.79"));
        QVERIFY(contains(first, ", correlation 1.00") || contains(first, ", correlation 0.99"));
    }

    void theSecondLegHedgesWhatTheFirstReallyGot()
    {
        PairSeat seat;
        seat.calm();
        seat.pairBar(0.004);
        const Signal first = seat.signals().front();
        seat.deliver(seat.reportFor(first, ExecutionType::Accepted, OrderStatus::Working));
        ExecutionReport part = seat.reportFor(first, ExecutionType::Trade, OrderStatus::PartiallyFilled);
        part.lastPrice = Price::fromDouble(seat.first);
        part.lastQuantity = Quantity::fromDouble(0.5);
        part.venueTradeId = ++seat.tradeId;
        seat.deliver(part);
        QCOMPARE(seat.signals().size(), 1U); // its order still works
        seat.fill(first, seat.first, 1.5);
        QCOMPARE(seat.signals().size(), 2U);
        const Signal second = seat.signals().back();
        QCOMPARE(second.action, SignalAction::Enter);
        QCOMPARE(second.instrument, InstrumentId{1});
        QCOMPARE(second.side, Side::Buy);
        QVERIFY2(contains(second, "leg 2 of 2: hedges 2.000000 BTC-USD by 0.79"),
                 second.reason.str().c_str());
        const double ratio = second.requested.toDouble() * seat.second / (2 * seat.first);
        QVERIFY2(qAbs(ratio - 0.8) < 0.05, qPrintable(QString::number(ratio)));
        QCOMPARE(floorToLot(seat.master.at(1), second.requested), second.requested);
    }

    void theLegsAreSignalledOneATurn()
    {
        PairSeat seat;
        seat.openPair();
        seat.calm(1);
        QCOMPARE(seat.signals().size(), 3U); // back at its mean: the first leg's exit, alone
        QCOMPARE(seat.signals()[2].action, SignalAction::Exit);
        QCOMPARE(seat.signals()[2].instrument, InstrumentId{0});
        QCOMPARE(seat.context.timers.back().first, 2U); // and a timer for the other one
        seat.timer();
        QCOMPARE(seat.signals().size(), 4U);
        const Signal exit = seat.signals()[3];
        QCOMPARE(exit.action, SignalAction::Exit);
        QCOMPARE(exit.instrument, InstrumentId{1});
        QCOMPARE(exit.side, Side::Sell);
        QCOMPARE(exit.requested, seat.signals()[1].requested);
        QVERIFY2(contains(exit, " back within 0.50 of 20 bars"), exit.reason.str().c_str());
        seat.timer();
        QCOMPARE(seat.signals().size(), 4U);
    }

    void aRoundTripOfThePairIsOneTradeOfBothLegs()
    {
        PairSeat seat;
        seat.openPair();
        const double soldAt = seat.first;
        const double boughtAt = seat.second;
        const double hedge = seat.signals()[1].requested.toDouble();
        seat.calm(1);
        seat.timer();
        seat.fill(seat.signals()[2], seat.first, 2);
        QVERIFY(seat.sent<ModelMetrics>().empty()); // half a pair is no trade
        seat.fill(seat.signals()[3], seat.second, hedge);
        QCOMPARE(seat.sent<ModelMetrics>().size(), 1U);
        const ModelMetrics metrics = seat.sent<ModelMetrics>().front();
        QCOMPARE(metrics.strategyId, std::uint16_t{4});
        QCOMPARE(metrics.trades, 1U);
        QCOMPARE(metrics.signals, 4U);
        const double result = 2 * (soldAt - seat.first) + hedge * (seat.second - boughtAt);
        QVERIFY2(qAbs(metrics.realised.toDouble() - result) < 1e-4,
                 qPrintable(QStringLiteral("%1 %2").arg(metrics.realised.toDouble()).arg(result)));
        QCOMPARE(metrics.wins, result > 0 ? 1U : 0U);
        const double opened = 2 * soldAt + hedge * boughtAt;
        QVERIFY(qAbs(metrics.averageReturn.toDouble() - result / opened) < 1e-6);
    }

    void aLegWhosePartnerGotNothingIsExited_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("refused by the gate") << 0;
        QTest::newRow("refused by Risk") << 1;
        QTest::newRow("refused by Compliance") << 2;
        QTest::newRow("canceled at the venue") << 3;
        QTest::newRow("never answered, seen by the timer") << 4;
        QTest::newRow("never answered, seen by a bar") << 5;
        QTest::newRow("filled too small") << 6;
    }
    void aLegWhosePartnerGotNothingIsExited()
    {
        QFETCH(int, how);
        PairSeat seat;
        seat.calm();
        seat.pairBar(0.004);
        seat.fill(seat.signals()[0], seat.first, 2);
        const Signal second = seat.signals().at(1);
        ++seat.context.seq;
        RiskVerdict risk;
        risk.decision = VerdictDecision::Rejected;
        risk.signalHash = hashOf(second);
        ComplianceVerdict compliance;
        compliance.decision = VerdictDecision::Rejected;
        compliance.signalHash = hashOf(second);
        switch (how) {
        case 0:
            seat.deliver(seat.reportFor(second, ExecutionType::GateRejected, OrderStatus::Rejected));
            break;
        case 1:
            seat.agent->processMessage(Message::make(risk, 2));
            break;
        case 2:
            seat.agent->processMessage(Message::make(compliance, 1));
            break;
        case 3:
            seat.deliver(seat.reportFor(second, ExecutionType::Accepted, OrderStatus::Working));
            QCOMPARE(seat.signals().size(), 2U);
            seat.deliver(seat.reportFor(second, ExecutionType::Canceled, OrderStatus::Canceled));
            break;
        case 4:
            QCOMPARE(seat.context.timers.back().second.ns, 30'001'000'000);
            seat.timer();
            QCOMPARE(seat.signals().size(), 2U); // not yet
            seat.advance(milliseconds(30'001));
            seat.timer();
            break;
        case 5:
            seat.pairBar(0.004);
            break;
        default:
            seat.fill(second, seat.second, second.requested.toDouble() * 0.5);
            break;
        }
        QCOMPARE(seat.signals().size(), 3U);
        const Signal exit = seat.signals()[2];
        QCOMPARE(exit.action, SignalAction::Exit);
        QCOMPARE(exit.instrument, InstrumentId{0});
        QCOMPARE(exit.side, Side::Buy);
        QCOMPARE(exit.requested, Quantity::fromInteger(2));
        const std::string_view why = how == 6 ? "hedge filled to 50 %, below 80 %: pair closed"
                                              : "partner ETH-USD refused or not filled";
        QVERIFY2(contains(exit, why), exit.reason.str().c_str());
        seat.fill(exit, seat.first, 2);
        if (how != 6) {
            QCOMPARE(seat.signals().size(), 3U);
            QCOMPARE(seat.sent<ModelMetrics>().back().trades, 1U);
            return;
        }
        QCOMPARE(seat.signals().size(), 4U); // the half hedge goes too
        QCOMPARE(seat.signals()[3].instrument, InstrumentId{1});
        QCOMPARE(seat.signals()[3].action, SignalAction::Exit);
    }

    void aRefusedFirstLegLeavesNothingBehind()
    {
        PairSeat seat;
        seat.calm();
        seat.pairBar(0.004);
        seat.deliver(seat.reportFor(seat.signals()[0], ExecutionType::GateRejected, OrderStatus::Rejected));
        seat.timer();
        QCOMPARE(seat.signals().size(), 1U);
        QVERIFY(seat.sent<ModelMetrics>().empty());
        seat.calm(30);
        seat.pairBar(-0.004); // the cooldown is over: the next one, cheap this time
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].side, Side::Buy);
        QVERIFY(contains(seat.signals()[1], " below -2.00"));
    }

    void aFillThatComesAfterItsPairWasGivenUpIsExited()
    {
        PairSeat seat;
        seat.calm();
        seat.pairBar(0.004);
        const Signal first = seat.signals()[0];
        seat.advance(seconds(31));
        seat.timer(); // counts as refused
        seat.fill(first, seat.first, 2);
        QCOMPARE(seat.signals().size(), 2U);
        QCOMPARE(seat.signals()[1].action, SignalAction::Exit);
        QVERIFY(contains(seat.signals()[1], "filled after its pair was given up"));
    }

    void aLegThatIsStoppedOutTakesItsPartnerWithIt()
    {
        for (const int stopped : {0, 1}) {
            PairSeat seat;
            seat.openPair();
            const Signal opened = seat.signals()[static_cast<std::size_t>(stopped)];
            ExecutionReport stop = seat.reportFor(opened, ExecutionType::Trade, OrderStatus::Filled);
            stop.purpose = OrderPurpose::ProtectiveStop;
            stop.side = opposite(opened.side);
            stop.orderId = 77;
            stop.lastPrice = Price::fromDouble(100);
            stop.lastQuantity = stopped == 0 ? Quantity::fromInteger(2) : opened.requested;
            stop.venueTradeId = ++seat.tradeId;
            seat.deliver(stop);
            QCOMPARE(seat.signals().size(), 3U);
            QCOMPARE(seat.signals()[2].instrument, static_cast<InstrumentId>(1 - stopped));
            QCOMPARE(seat.signals()[2].action, SignalAction::Exit);
            QVERIFY(contains(seat.signals()[2], "partner leg is gone"));
        }
    }

    void aSpreadBeyondItsStopClosesThePairAndOpensNone()
    {
        PairSeat seat(pairConfig({{"pair_stop_z", "2.9"}}));
        seat.openPair();
        seat.pairBar(0.012);
        QCOMPARE(seat.signals().size(), 3U);
        QVERIFY2(contains(seat.signals()[2], " beyond the stop at 2.90"),
                 seat.signals()[2].reason.str().c_str());
        PairSeat other(pairConfig({{"pair_stop_z", "2.9"}}));
        other.calm();
        other.pairBar(0.012);
        QVERIFY(other.signals().empty());
    }

    /// A refused exit must not be repeated at once: what refused it (a halt, a closed market) would refuse
    /// again.
    void aRefusedExitIsTriedAgainWithTheNextBar()
    {
        PairSeat seat;
        seat.openPair();
        seat.calm(1);
        const Signal exit = seat.signals()[2];
        seat.deliver(seat.reportFor(exit, ExecutionType::GateRejected, OrderStatus::Rejected));
        seat.deliver(seat.reportFor(seat.signals()[3], ExecutionType::GateRejected, OrderStatus::Rejected));
        seat.timer();
        QCOMPARE(seat.signals().size(), 4U);
        seat.calm(1);
        QCOMPARE(seat.signals().size(), 6U); // each leg with its instrument's bar
        QCOMPARE(seat.signals()[4].instrument, InstrumentId{0});
        QCOMPARE(seat.signals()[5].instrument, InstrumentId{1});
    }

    void barsOfOneLegAloneAreNoPairBars()
    {
        PairSeat seat;
        seat.calm();
        seat.advance(seconds(60));
        seat.barNow(seat.first * 1.01, 0); // the second one has no bar this minute
        QVERIFY(seat.signals().empty());
        seat.advance(seconds(600)); // and then a gap: warm-up begins anew
        seat.calm(10);
        seat.pairBar(0.004);
        QVERIFY(seat.signals().empty());
    }

    void itsFiltersHoldItBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("loose relation") << "pair_min_correlation"
                                        << "1";
        QTest::newRow("hedge too small") << "pair_min_hedge_ratio"
                                         << "0.9";
        QTest::newRow("hedge too large") << "pair_max_hedge_ratio"
                                         << "0.7";
        QTest::newRow("within the band") << "pair_entry_z"
                                         << "3.5";
        QTest::newRow("too many strategies") << "max_strategies"
                                             << "1";
    }
    void itsFiltersHoldItBack()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        PairSeat seat(pairConfig({{key.toStdString(), value.toStdString()}}));
        seat.calm();
        seat.pairBar(0.004);
        QVERIFY(seat.signals().empty());
    }

    void aPairUnderWayHasReservedBothInstruments()
    {
        Config config = quickConfig(R"(["pair-spread", "trend-cross"])");
        for (const auto& key : pairConfig())
            if (key.first != "enabled_strategies")
                config.push_back(key);
        config.emplace_back("trend_fast_period", "2");
        PairSeat seat(config);
        // Trend crosses come and go; each is refused, so that the pair finds its instruments free.
        for (int i = 0; i < 300 && (seat.signals().empty() || seat.signals().back().strategyId != 4); ++i) {
            const std::size_t before = seat.signals().size();
            seat.pairBar(i > 24 && i % 7 == 0 ? 0.004 : i % 2 == 0 ? 0.001 : -0.001);
            for (std::size_t k = before; k < seat.signals().size(); ++k)
                if (seat.signals()[k].strategyId != 4)
                    seat.deliver(seat.reportFor(seat.signals()[k], ExecutionType::GateRejected,
                                                OrderStatus::Rejected));
        }
        QCOMPARE(seat.signals().back().strategyId, std::uint16_t{4});
        seat.deliver(seat.reportFor(seat.signals().back(), ExecutionType::Accepted, OrderStatus::Working));
        const std::size_t before = seat.signals().size();
        for (int i = 0; i < 40;
             ++i) // the first leg's order works on: nobody else may take the second's place
            seat.pairBar(i % 2 == 0 ? 0.001 : -0.001);
        QCOMPARE(seat.signals().size(), before);
    }

    void aPairIsCheckedWhenConfigured_data()
    {
        QTest::addColumn<QString>("pairs");
        QTest::addColumn<QString>("says");
        QTest::newRow("no colon") << R"(["BTC-USD ETH-USD"])"
                                  << "with a colon between";
        QTest::newRow("two colons") << R"(["BTC-USD:ETH-USD:X"])"
                                    << "with a colon between";
        QTest::newRow("one side empty") << R"(["BTC-USD:"])"
                                        << "with a colon between";
        QTest::newRow("with itself") << R"(["BTC-USD:BTC-USD"])"
                                     << "in one pair only";
        QTest::newRow("in two pairs") << R"(["BTC-USD:ETH-USD", "LTC-USD:ETH-USD"])"
                                      << "in one pair only";
        QTest::newRow("unknown symbol") << R"(["BTC-USD:DOGE-USD"])"
                                        << "does not trade \"DOGE-USD\"";
        QTest::newRow("two currencies") << R"(["BTC-USD:ETH-EUR"])"
                                        << "two currencies, USD and EUR";
        QTest::newRow("none at all") << R"([])"
                                     << "enabled without a pair";
        QTest::newRow("no list") << R"("BTC-USD:ETH-USD")"
                                 << "a list of texts";
    }
    void aPairIsCheckedWhenConfigured()
    {
        QFETCH(QString, pairs);
        QFETCH(QString, says);
        PairSeat seat(pairConfig(), {"BTC-USD", "ETH-USD", "LTC-USD", "ETH-EUR"});
        const std::uint64_t before = seat.agent->digest();
        const auto changed = seat.agent->configure("pairs", pairs.toStdString());
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.find("\"pairs\"") != std::string::npos &&
                     changed.error().message.find(says.toStdString()) != std::string::npos,
                 changed.error().message.c_str());
        QCOMPARE(seat.agent->digest(), before);
    }

    void pairsChangeOnlyWhileNoneIsOpenAndNeedShortSelling()
    {
        PairSeat seat(pairConfig(), {"BTC-USD", "ETH-USD", "LTC-USD"});
        QVERIFY(seat.agent->configure("pairs", R"(["BTC-USD:LTC-USD"])").has_value());
        QVERIFY(seat.agent->configure("pairs", R"(["BTC-USD:ETH-USD"])").has_value());
        const auto shorts = seat.agent->configure("allow_short", "false");
        QVERIFY(!shorts && shorts.error().message.find("pair-spread") != std::string::npos);
        seat.openPair();
        const auto changed = seat.agent->configure("pairs", R"(["BTC-USD:LTC-USD"])");
        QVERIFY(!changed && changed.error().message.find("a pair is open") != std::string::npos);
        // Left out, it opens nothing new and still closes what it holds.
        QVERIFY(seat.agent->configure("enabled_strategies", R"(["trend-cross"])").has_value());
        seat.calm(1);
        QCOMPARE(seat.signals().back().action, SignalAction::Exit);
        QCOMPARE(seat.signals().back().strategyId, std::uint16_t{4});
    }

    /// What its legs earned before, in other pairs or by a person's hand, is not the pair's.
    void aPairThatIsConfiguredAnewCountsItsOwnTripsOnly()
    {
        PairSeat seat(pairConfig(), {"BTC-USD", "ETH-USD", "LTC-USD"});
        const auto roundTrip = [&](double loss) {
            const std::size_t from = seat.signals().size();
            seat.calm();
            seat.pairBar(0.004);
            const double at = seat.first;
            seat.fill(seat.signals()[from], at, 2);
            seat.fill(seat.signals()[from + 1], seat.second, seat.signals()[from + 1].requested.toDouble());
            seat.calm(1);
            seat.timer();
            seat.fill(seat.signals()[from + 2], at + loss, 2);
            seat.fill(seat.signals()[from + 3], seat.second, seat.signals()[from + 3].requested.toDouble());
            return seat.sent<ModelMetrics>().back();
        };
        QVERIFY(roundTrip(100).realised < Money::fromInteger(-150));
        QVERIFY(seat.agent->configure("pairs", R"(["BTC-USD:LTC-USD"])").has_value());
        QVERIFY(seat.agent->configure("pairs", R"(["BTC-USD:ETH-USD"])").has_value());
        const ModelMetrics metrics = roundTrip(0);
        QCOMPARE(metrics.trades, 1U);
        QVERIFY(metrics.realised > Money::fromInteger(-50));
    }

    void equalInputsGiveEqualBytesAndASavedAgentGoesOn_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 21, 40, 211, 702, 1501})
            QTest::addRow("after %d bars", at) << at;
    }
    void equalInputsGiveEqualBytesAndASavedAgentGoesOn()
    {
        QFETCH(int, at);
        const Config config =
            pairConfig({{"enabled_strategies",
                         R"(["trend-cross", "mean-reversion", "channel-breakout", "pair-spread"])"},
                        {"breakout_min_adx", "0"},
                        {"pair_entry_z", "1.5"}});
        PairSeat original(config);
        Market market;
        market.run(original, at);
        ByteWriter out;
        original.agent->save(out);
        PairSeat copy(Config{}); // the saved configuration comes with the state
        ByteReader in(out.bytes());
        QVERIFY(copy.agent->load(in).has_value());
        QVERIFY(in.atEnd());
        QCOMPARE(copy.agent->digest(), original.agent->digest());
        copy.context.time = original.context.time;
        copy.context.seq = original.context.seq;
        copy.tradeId = original.tradeId;
        const std::size_t sentBefore = original.context.sent.size();
        Market again = market;
        for (int i = 0; i < 900; ++i) {
            market.run(original, 1);
            again.run(copy, 1);
            QCOMPARE(copy.agent->digest(), original.agent->digest());
        }
        QCOMPARE(copy.context.sent.size() + sentBefore, original.context.sent.size());
        for (std::size_t i = 0; i < copy.context.sent.size(); ++i)
            QCOMPARE(std::memcmp(copy.context.sent[i].payload, original.context.sent[i + sentBefore].payload,
                                 copy.context.sent[i].size),
                     0);
        ByteWriter first;
        ByteWriter second;
        original.agent->save(first);
        copy.agent->save(second);
        QVERIFY(std::equal(first.bytes().begin(), first.bytes().end(), second.bytes().begin(),
                           second.bytes().end()));
        std::map<std::uint16_t, int> signals;
        for (const Signal& signal : original.signals())
            ++signals[signal.strategyId];
        QVERIFY(signals[3] > 3);
        QVERIFY(signals[4] > 10);
    }

    /// Whatever the venue does, a lone leg does not stay.
    void aLoneLegDoesNotStayWhateverTheVenueDoes()
    {
        PairSeat seat(pairConfig({{"pair_entry_z", "1.5"}, {"cooldown", "0"}}));
        Market market;
        int alone = 0;
        std::uint64_t trips = 0;
        for (int i = 0; i < 4000; ++i) {
            const std::size_t before = seat.context.sent.size();
            market.run(seat, 1);
            for (std::size_t k = before; k < seat.context.sent.size(); ++k)
                if (const ModelMetrics* metrics = seat.context.sent[k].tryAs<ModelMetrics>())
                    trips = metrics->trades;
            alone = (seat.net[0] != 0) != (seat.net[1] != 0) ? alone + 1 : 0;
            QVERIFY2(alone < 12, qPrintable(QStringLiteral("bar %1").arg(i))); // some exits are refused, too
        }
        QVERIFY(trips > 50);
    }

    void nothingIsAllocatedOnTheSteadyPath()
    {
        PairSeat seat;
        seat.context.timers.reserve(100'000);
        seat.context.sent.reserve(100'000);
        Market market;
        market.run(seat, 200);
        const std::size_t before = allocations;
        market.run(seat, 2000);
        QCOMPARE(allocations, before);
    }
};

QTEST_APPLESS_MAIN(TestPairSpread)
#include "tst_pair_spread.moc"
