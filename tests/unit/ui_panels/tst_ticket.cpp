// The ticket's pure parts: reading what was typed, derived values, faults, warnings; changes of working
// orders; rows of fills and balances.
#include <QtTest/QtTest>

#include "fake_desk.h"
#include "ui/models/format.h"
#include "ui/models/typed_number.h"
#include "ui/panels/balances/balances_model.h"
#include "ui/panels/fills/fills_model.h"
#include "ui/panels/orders/order_change.h"
#include "ui/panels/orders/order_history_panel.h"
#include "ui/panels/orders/orders_model.h"
#include "ui/panels/ticket/ticket_draft.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

TicketForm marketBuy(const char* amount = "0.25")
{
    TicketForm form;
    form.instrument = 0;
    form.amount = QString::fromLatin1(amount);
    return form;
}

TicketForm limitBuy(const char* price)
{
    TicketForm form = marketBuy();
    form.type = OrderType::Limit;
    form.limit = QString::fromLatin1(price);
    return form;
}

bool hasWarning(const TicketDraft& draft, TicketWarning::Level level, const char* part)
{
    return std::ranges::any_of(draft.warnings, [&](const TicketWarning& warning) {
        return warning.level == level && warning.text.contains(QString::fromLatin1(part));
    });
}

constexpr auto Stop = TicketWarning::Level::Stop;
constexpr auto Warn = TicketWarning::Level::Warn;

} // namespace

class TestTicket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadExactlyOrNotAtAll_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("raw");
        QTest::newRow("plain") << QStringLiteral("1000.5") << qint64{100'050'000'000};
        QTest::newRow("spaces apart") << QStringLiteral(" 1 000.5 ") << qint64{100'050'000'000};
        QTest::newRow("thin space") << (QStringLiteral("64") + QChar(0x2009) + QStringLiteral("120"))
                                    << qint64{6'412'000'000'000};
        QTest::newRow("eight decimals") << QStringLiteral("0.00000001") << qint64{1};
        QTest::newRow("nine decimals") << QStringLiteral("0.000000001") << qint64{-1};
        QTest::newRow("comma") << QStringLiteral("1,5") << qint64{-1};
        QTest::newRow("sign") << QStringLiteral("-1") << qint64{-1};
        QTest::newRow("exponent") << QStringLiteral("1e5") << qint64{-1};
        QTest::newRow("two points") << QStringLiteral("1.2.3") << qint64{-1};
        QTest::newRow("too large") << QStringLiteral("99999999999999") << qint64{-1};
        QTest::newRow("nothing") << QString() << qint64{-1};
    }
    void numbersAreReadExactlyOrNotAtAll()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, raw);
        QCOMPARE(typedNumber(typed).value_or(-1), std::int64_t{raw});
    }
    void aQuantityEchoesItsValue()
    {
        const StationSnapshot s = deskSnapshot(0, false);
        const TicketDraft draft = draftOf(marketBuy(), s);
        QVERIFY(draft.faults.empty());
        QCOMPARE(draft.order.signal.referencePrice, Price::fromDouble(64'120.5));
        QCOMPARE(*draft.value, Money::fromDouble(16'030.125));
        QVERIFY(echoOf(marketBuy(), draft, s).contains(QStringLiteral("030.12")));
        QVERIFY(echoOf(marketBuy(), draft, s).endsWith(QStringLiteral("USD")));
        QVERIFY(stakeSentence(draft, s).contains(QStringLiteral("of equity")));
        QVERIFY(stakeSentence(draft, s).contains(QStringLiteral("usual order")));
    }
    void aValueBecomesWholeLotsAndEchoesTheQuantity()
    {
        const StationSnapshot s = deskSnapshot(0, false);
        TicketForm form = limitBuy("64000");
        form.byNotional = true;
        form.amount = QStringLiteral("1000");
        const TicketDraft draft = draftOf(form, s);
        QCOMPARE(draft.quantity, Quantity::fromDouble(0.015)); // 0.015625 down to lots of 0.001
        QCOMPARE(*draft.value, Money::fromInteger(960));
        QVERIFY(echoOf(form, draft, s).startsWith(QStringLiteral("= 0.015 BTC")));
    }
    void aPriceOffTheTickGridIsAFault()
    {
        const TicketDraft draft = draftOf(limitBuy("64000.005"), deskSnapshot());
        QCOMPARE(draft.faults.size(), std::size_t{1});
        QCOMPARE(draft.faults[0].field, TicketField::Limit);
        QVERIFY(draft.faults[0].text.contains(QStringLiteral("0.01")));
        QVERIFY(!draft.canBeSent());
    }
    void aFieldThatDoesNotApplyIsNotReadFrom()
    {
        TicketForm form = marketBuy();
        form.limit = QStringLiteral("nonsense");
        form.timeInForce = TimeInForce::FillOrKill;
        form.postOnly = true;
        const TicketDraft draft = draftOf(form, deskSnapshot());
        QVERIFY(draft.faults.empty());
        QVERIFY(draft.order.signal.limitPrice.isZero());
        QCOMPARE(draft.order.signal.timeInForce, TimeInForce::GoodTillCancel);
        QCOMPARE(draft.order.signal.postOnly, std::uint8_t{0});
    }
    void everyTermReachesTheSignal()
    {
        TicketForm form = limitBuy("64200");
        form.type = OrderType::StopLimit;
        form.trigger = QStringLiteral("64180");
        form.protection = TicketForm::Protection::TrailingShare;
        form.protectionValue = QStringLiteral("1.5");
        form.target = QStringLiteral("66000");
        form.reason = QStringLiteral("break-out");
        const Signal signal = draftOf(form, deskSnapshot()).order.signal;
        QCOMPARE(signal.orderType, OrderType::StopLimit);
        QCOMPARE(signal.triggerPrice, Price::fromInteger(64'180));
        QCOMPARE(signal.limitPrice, Price::fromInteger(64'200));
        QCOMPARE(signal.trailUnit, TrailUnit::Share);
        QCOMPARE(signal.trailOffset, Ratio::fromDouble(0.015).raw());
        QCOMPARE(signal.targetPrice, Price::fromInteger(66'000));
        QCOMPARE(signal.tactic, OrderTactic::Immediate);
        form = limitBuy("64000");
        form.tactic = OrderTactic::Twap;
        form.workOverMinutes = 15;
        const Signal sliced = draftOf(form, deskSnapshot()).order.signal;
        QCOMPARE(sliced.tactic, OrderTactic::Twap);
        QCOMPARE(sliced.workOver, seconds(900));
    }
    void anHonestOrderHasNoWarnings()
    {
        StationSnapshot s = deskSnapshot(0, false);
        s.positions.clear();
        TicketForm small = limitBuy("64000");
        small.amount = QStringLiteral("0.1");
        QVERIFY(draftOf(small, s).warnings.empty());
        QVERIFY(draftOf(small, s).canBeSent());
    }
    void haltedTradingStopsEntriesButNotReduceOnly()
    {
        StationSnapshot s = deskSnapshot();
        s.tradingState = TradingState::Halted;
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Stop, "HALTED"));
        TicketForm form = marketBuy();
        form.side = Side::Sell;
        form.reduceOnly = true;
        const TicketDraft closing = draftOf(form, s);
        QVERIFY(!closing.isStopped());
        QCOMPARE(closing.order.signal.action, SignalAction::Exit);
    }
    void aStoppedAgentStopsTheTicket()
    {
        StationSnapshot s = deskSnapshot();
        s.agents[2].state = AgentState::Stopped;
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Stop, "Risk Agent"));
    }
    void pricesAwayFromTheMarkAreWarnedOfAndBeyondTheCollarStopped()
    {
        const StationSnapshot s = deskSnapshot();
        QVERIFY(hasWarning(draftOf(limitBuy("60000"), s), Warn, "away from the mark"));
        QVERIFY(hasWarning(draftOf(limitBuy("50000"), s), Stop, "away from the mark"));
        QVERIFY(!hasWarning(draftOf(limitBuy("63900"), s), Warn, "away from the mark"));
    }
    void staleDataAreWarnedOfAndStopped()
    {
        StationSnapshot s = deskSnapshot();
        s.quotes[0].time = FakeNow - seconds(40);
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Warn, "old"));
        s.quotes[0].time = FakeNow - seconds(61);
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Stop, "old"));
        s.quotes.clear();
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Stop, "no price"));
    }
    void stopsOnTheWrongSideAreFound()
    {
        const StationSnapshot s = deskSnapshot();
        TicketForm form = marketBuy();
        form.type = OrderType::Stop;
        form.trigger = QStringLiteral("64000");
        QVERIFY(hasWarning(draftOf(form, s), Warn, "triggers at once"));
        form = marketBuy();
        form.protection = TicketForm::Protection::AtPrice;
        form.protectionValue = QStringLiteral("64500");
        QVERIFY(hasWarning(draftOf(form, s), Stop, "protective stop"));
        form.side = Side::Sell;
        QVERIFY(!hasWarning(draftOf(form, s), Stop, "protective stop"));
        form = marketBuy();
        form.target = QStringLiteral("60000");
        QVERIFY(hasWarning(draftOf(form, s), Stop, "take profit"));
    }
    void sizeIsComparedWithTheLimits()
    {
        const StationSnapshot s = deskSnapshot();
        QVERIFY(hasWarning(draftOf(marketBuy("0.7"), s), Warn, "order's value"));
        QVERIFY(hasWarning(draftOf(marketBuy("0.8"), s), Stop, "order's value"));
        // 0.5 held, 0.25 works, 0.25 more: beyond 10 % of equity.
        QVERIFY(hasWarning(draftOf(marketBuy(), s), Warn, "of equity"));
    }
    void stopsComeBeforeWarnings()
    {
        StationSnapshot s = deskSnapshot();
        s.tradingState = TradingState::Reducing;
        const TicketDraft draft = draftOf(limitBuy("60000"), s);
        QVERIFY(draft.warnings.size() >= 2);
        QCOMPARE(draft.warnings.front().level, Stop);
        QCOMPARE(draft.warnings.back().level, Warn);
        QVERIFY(!draft.canBeSent());
    }
    void aSecondOrderOfTheSameKindIsNoticed()
    {
        QVERIFY(hasWarning(draftOf(limitBuy("63500"), deskSnapshot()), Warn, "works already"));
        QVERIFY(!hasWarning(draftOf(limitBuy("63501"), deskSnapshot()), Warn, "works already"));
    }
    void anAnswerNamesCheckValueAndLimit()
    {
        DeskAnswer answer;
        answer.instrument = 0;
        answer.outcome = DeskOutcome::RefusedByGate;
        answer.refusals = 2;
        answer.check = {CheckId::MaxOrderValue,
                        CheckOutcome::Block,
                        Unit::Money,
                        0,
                        Money::fromInteger(60'000).raw(),
                        Money::fromInteger(50'000).raw()};
        const QString text = answerSentence(answer, deskSnapshot());
        QVERIFY(text.contains(QStringLiteral("gate")));
        QVERIFY(text.contains(format::inUnit(Unit::Money, Money::fromInteger(60'000).raw())));
        QVERIFY(text.contains(format::inUnit(Unit::Money, Money::fromInteger(50'000).raw())));
        answer.outcome = DeskOutcome::Released;
        answer.requested = Quantity::fromInteger(2);
        answer.approved = Quantity::fromInteger(1);
        answer.binding = SizingRule::PositionCap;
        QVERIFY(answerSentence(answer, deskSnapshot()).contains(QStringLiteral("cut by Risk")));
    }
    void aSmallerQuantityIsACommandAndAnotherPriceIsJudgedAnew()
    {
        const StationSnapshot s = deskSnapshot();
        const OrderView entry = s.orders[0];
        const OrderView stop = s.orders[1];
        const auto smaller = changeOf(entry, {QStringLiteral("0.1"), {}, {}}, s);
        const auto* command = std::get_if<OperatorCommand>(&smaller);
        QVERIFY(command != nullptr);
        QCOMPARE(command->action, OperatorAction::ModifyOrder);
        QCOMPARE(command->quantity, Quantity::fromDouble(0.1));
        const auto dearer = changeOf(entry, {{}, QStringLiteral("63600"), {}}, s);
        const auto* order = std::get_if<OperatorOrder>(&dearer);
        QVERIFY(order != nullptr);
        QCOMPARE(order->signal.modifies, entry.orderId);
        QCOMPARE(order->signal.requested, entry.quantity);
        QCOMPARE(order->signal.limitPrice, Price::fromInteger(63'600));
        const auto moved = changeOf(stop, {{}, {}, QStringLiteral("63000")}, s);
        QCOMPARE(std::get<OperatorCommand>(moved).price, Price::fromInteger(63'000));
    }
    void aChangeThatMakesNoSenseIsExplained_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("limit");
        QTest::newRow("nothing changed") << QString() << QString();
        QTest::newRow("off the grid") << QString() << QStringLiteral("63500.001");
        QTest::newRow("no lot") << QStringLiteral("0.1005") << QString();
        QTest::newRow("no number") << QStringLiteral("x") << QString();
        QTest::newRow("nothing left") << QStringLiteral("0") << QString();
    }
    void aChangeThatMakesNoSenseIsExplained()
    {
        QFETCH(QString, quantity);
        QFETCH(QString, limit);
        const StationSnapshot s = deskSnapshot();
        const auto change = changeOf(s.orders[0], {quantity, limit, {}}, s);
        QVERIFY(std::holds_alternative<ChangeFault>(change));
        QVERIFY(!std::get<ChangeFault>(change).text.isEmpty());
    }
    void aProtectiveStopIsNotCanceledAlone()
    {
        const StationSnapshot s = deskSnapshot();
        QVERIFY(canCancel(s.orders[0]));
        QVERIFY(!canCancel(s.orders[1]));
        QVERIFY(canChange(s.orders[1]));
        QVERIFY(!canChange(s.orders[2])); // filled
    }
    void slippageIsACostForBothSides()
    {
        QCOMPARE(*slippageOf(fakeFill(10, Side::Buy, 1, 101, 100)), Ratio::fromDouble(0.01));
        QCOMPARE(*slippageOf(fakeFill(10, Side::Sell, 1, 101, 100)), Ratio::fromDouble(-0.01));
        QVERIFY(!slippageOf(fakeFill(10, Side::Sell, 1, 101, 0)));
    }
    void aTotalOverSomethingUnknownIsUnknown()
    {
        StationSnapshot s = deskSnapshot();
        auto rows = balanceRows(s);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows.front().balance.currency, std::string("USD"));
        QVERIFY(!rows.back().balance.known);
        auto desk = std::make_shared<DeskView>(*s.desk);
        desk->balances.pop_back();
        s.desk = desk;
        rows = balanceRows(s);
        QVERIFY(rows.back().balance.known);
        QCOMPARE(rows.back().balance.inAccount, Money::fromDouble(102'418.55));
    }
    void historyIsFilteredByEndAndWords()
    {
        StationSnapshot s = busySnapshot();
        int refused = 0;
        for (const OrderRow& row : orderRows(s)) {
            QVERIFY(!matches(row, HistoryChoice::All, {}) || isTerminal(row.order.status));
            if (matches(row, HistoryChoice::Refused, QStringLiteral("volume eth")))
                ++refused;
        }
        QVERIFY(refused > 0);
        QVERIFY(refused < 40);
    }
};

QTEST_MAIN(TestTicket)
#include "tst_ticket.moc"
