// channel-breakout from outside: what it enters and leaves on, which filters hold it back, and that it says
// so.
#include <QtTest/QTest>

#include "strategy_seat.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

Config config(const Config& more = {})
{
    Config all = {{"enabled_strategies", R"(["channel-breakout"])"},
                  {"breakout_exit_period", "3"},
                  {"breakout_period", "6"},
                  {"adx_period", "3"},
                  {"atr_period", "3"},
                  {"breakout_min_adx", "0"},
                  {"stop_atr_multiple", "2"}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// Swings between 99.5 and 100.5, so that the channel is narrow and known: bars span 99.4..100.6.
void range(Seat& seat, int bars = 14)
{
    for (int i = 0; i < bars; ++i)
        seat.bar(100 + (i % 2 == 0 ? 0.5 : -0.5));
}

bool contains(const Signal& signal, std::string_view words)
{
    return signal.reason.view().find(words) != std::string_view::npos;
}

} // namespace

class TestChannelBreakout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buysTheFirstCloseAboveTheChannelAndSaysWhy()
    {
        Seat seat(config());
        range(seat);
        QVERIFY(seat.signals().empty());
        seat.bar(101.2);
        QCOMPARE(seat.signals().size(), 1U);
        const Signal signal = seat.signals().front();
        QCOMPARE(signal.action, SignalAction::Enter);
        QCOMPARE(signal.side, Side::Buy);
        QCOMPARE(signal.strategyId, std::uint16_t{3});
        QCOMPARE(signal.strategy.view(), std::string_view("channel-breakout"));
        QVERIFY(signal.stopPrice.isPositive() && signal.stopPrice < signal.referencePrice);
        QVERIFY(signal.confidence >= Ratio::fromDouble(0.5) && signal.confidence <= Ratio::fromInteger(1));
        QVERIFY2(contains(signal, " ATR above high 100.6000 of 6 bars, ADX "), signal.reason.str().c_str());
        QVERIFY(contains(signal, " at least 0.0"));
    }

    void sellsShortBelowTheChannelOnlyWhereThatIsAllowed()
    {
        for (const bool allowed : {true, false}) {
            Seat seat(config({{"allow_short", allowed ? "true" : "false"}}));
            range(seat);
            seat.bar(98.8);
            QCOMPARE(seat.signals().size(), allowed ? 1U : 0U);
            if (allowed) {
                QCOMPARE(seat.signals().front().side, Side::Sell);
                QVERIFY(contains(seat.signals().front(), " ATR below low 99.4000 of 6 bars"));
            }
        }
    }

    void itsFiltersHoldItBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("close");
        QTest::addColumn<bool>("enters");
        QTest::newRow("no filter bites") << "breakout_buffer"
                                         << "0.1" << 101.2 << true;
        QTest::newRow("scratches the channel") << "breakout_buffer"
                                               << "0.9" << 101.2 << false;
        QTest::newRow("has run away") << "breakout_max_reach"
                                      << "0.3" << 101.2 << false;
        QTest::newRow("no trend") << "breakout_min_adx"
                                  << "95" << 101.2 << false;
        QTest::newRow("inside the channel") << "breakout_buffer"
                                            << "0.1" << 100.5 << false;
    }
    void itsFiltersHoldItBack()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(double, close);
        QFETCH(bool, enters);
        Seat seat(config({{key.toStdString(), value.toStdString()}}));
        range(seat);
        seat.bar(close);
        QCOMPARE(!seat.signals().empty(), enters);
    }

    void leavesWhenTheShorterChannelBreaksOnTheOtherSide()
    {
        Seat seat(config());
        range(seat);
        seat.bar(101.2);
        seat.fill(seat.signals().back(), 101.2, 2);
        seat.bar(101.4);
        seat.bar(101.3);
        seat.bar(101.5);
        QCOMPARE(seat.signals().size(), 1U);
        seat.bar(101.0); // below 101.2, the lowest low of the three bars before
        QCOMPARE(seat.signals().size(), 2U);
        const Signal exit = seat.signals().back();
        QCOMPARE(exit.action, SignalAction::Exit);
        QCOMPARE(exit.side, Side::Sell);
        QCOMPARE(exit.requested, Quantity::fromInteger(2));
        QVERIFY2(contains(exit, "close 101.0000 below low 101.2000 of 3 bars"), exit.reason.str().c_str());
    }

    /// A break goes on for many bars; it is one break.
    void oneBreakIsEnteredOnceUntilACloseWasInsideAgain()
    {
        Seat seat(config({{"cooldown", "0"}}));
        range(seat);
        seat.bar(101.2);
        seat.deliver(
            seat.reportFor(seat.signals().back(), ExecutionType::GateRejected, OrderStatus::Rejected));
        seat.bar(101.9);
        seat.bar(102.6);
        QCOMPARE(seat.signals().size(), 1U);
        range(seat);
        seat.bar(101.2);
        QCOMPARE(seat.signals().size(), 2U);
    }

    void warmUpEndsWhenEveryIndicatorIsReady()
    {
        Seat seat(config({{"adx_period", "10"}})); // ready after 20 bars
        range(seat, 18);
        seat.bar(101.2);
        QVERIFY(seat.signals().empty());
        range(seat, 8);
        seat.bar(101.2);
        QCOMPARE(seat.signals().size(), 1U);
    }

    void itsKeysAreCheckedTogether()
    {
        Seat seat(config());
        const auto exit = seat.agent->configure("breakout_exit_period", "7");
        QVERIFY(!exit && exit.error().message.find("breakout_period") != std::string::npos);
        QVERIFY(seat.agent->configure("breakout_exit_period", "6").has_value());
        const auto reach = seat.agent->configure("breakout_max_reach", "0.1");
        QVERIFY(!reach && reach.error().message.find("breakout_buffer") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestChannelBreakout)
#include "tst_channel_breakout.moc"
